//! Finds the position of a name in a list.

use std::collections::HashMap;

use crate::listed::Listed as _;

/// The place of each name: its position in a list, or one that says no more than that the name is there.
///
/// The only map of this crate. Each kind of map is fifty functions, which everybody who uses `scopes` compiles.
#[derive(Default)]
pub(crate) struct Places(HashMap<String, usize>);

impl Places {
    /// The place of each of these; of a duplicate, the last place.
    pub(crate) fn of(names: &mut dyn Iterator<Item = &str>) -> Self {
        let (mut places, mut place) = (Self::default(), 0);
        for name in names {
            places.insert(name, place);
            place += 1;
        }
        places
    }

    pub(crate) fn get(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// Puts a name into its place. The place that it had before.
    pub(crate) fn insert(&mut self, name: &str, place: usize) -> Option<usize> {
        self.0.insert(name.to_owned(), place)
    }

    /// Adds a name. Whether it is new.
    pub(crate) fn add(&mut self, name: &str) -> bool {
        self.insert(name, 0).is_none()
    }

    /// The place of a name, which is this one where it had none.
    pub(crate) fn first(&mut self, name: &str, place: usize) -> usize {
        self.get(name).unwrap_or_else(|| {
            self.insert(name, place);
            place
        })
    }

    /// The names in order.
    pub(crate) fn names(&self) -> Vec<&str> {
        let mut names = self.0.keys().map(String::as_str).listed();
        names.sort_unstable();
        names
    }
}

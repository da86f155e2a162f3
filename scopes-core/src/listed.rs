//! Lists and texts of what iterators give.

/// Everybody who uses `scopes` compiles this crate, without optimization. `collect` is twenty functions for every iterator that
/// it is called on, and these are one.
pub(crate) trait Listed: Iterator + Sized {
    fn listed(self) -> Vec<Self::Item> {
        let mut list = Vec::new();
        for item in self {
            list.push(item);
        }
        list
    }

    fn text(self) -> String
    where
        Self: Iterator<Item = char>,
    {
        let mut text = String::new();
        for character in self {
            text.push(character);
        }
        text
    }
}

impl<I: Iterator> Listed for I {}

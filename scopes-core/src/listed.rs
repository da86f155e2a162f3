//! Collects what iterators give into lists, and sorts them, with few instances of generic code.

/// Everybody who uses `scopes` compiles this crate, without optimization. `collect` is twenty functions for every iterator that
/// it is called on, and these are one.
pub trait Listed: Iterator + Sized {
    /// All of them, in a list.
    fn listed(self) -> Vec<Self::Item> {
        let mut list = Vec::new();
        for item in self {
            list.push(item);
        }
        list
    }

    /// All of them, as a text.
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

/// Items in the order of their keys, those with the same key as they were. Sorting is forty functions for each type that is
/// sorted, so what is sorted are the keys.
pub(crate) fn in_order_of<T>(items: Vec<T>, key: impl Fn(&T) -> usize) -> Vec<T> {
    let mut keys = items.iter().enumerate().map(|(position, item)| (key(item), position)).listed();
    keys.sort_unstable();
    let mut items = items.into_iter().map(Some).listed();
    keys.into_iter().filter_map(|(_, position)| items[position].take()).listed()
}

#[cfg(test)]
mod tests {
    use super::in_order_of;

    #[test]
    fn items_with_one_key_stay_in_order() {
        let items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        let ordered = in_order_of(items, |(key, _)| *key);
        assert_eq!(ordered, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
    }
}

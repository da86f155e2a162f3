//! Many texts as two constants: one text with all of them, and the places where they end.
//!
//! An array of texts is a value for each of them to the compiler, which it reads, checks and evaluates, and tells every crate
//! that depends on the catalog's.

/// Texts, one behind the other, and where each of them ends, as four bytes with the lowest first.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    pub all: &'static str,
    pub ends: &'static [u8],
}

impl Texts {
    /// How many there are.
    pub const fn count(self) -> usize {
        self.ends.len() / 4
    }

    /// The text at this position.
    ///
    /// # Panics
    ///
    /// Where there is none.
    pub const fn at(self, position: usize) -> &'static str {
        let begin = if position == 0 { 0 } else { self.end(position - 1) };
        let (before, _) = self.all.split_at(self.end(position));
        before.split_at(begin).1
    }

    const fn end(self, position: usize) -> usize {
        let at = position * 4;
        let bytes = [self.ends[at], self.ends[at + 1], self.ends[at + 2], self.ends[at + 3]];
        u32::from_le_bytes(bytes) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::Texts;

    const TEXTS: Texts = Texts { all: "oneäthree", ends: b"\x03\0\0\0\x05\0\0\0\x05\0\0\0\x0A\0\0\0" };

    #[test]
    fn each_text_is_found_by_its_position() {
        assert_eq!([0, 1, 2, 3].map(|position| TEXTS.at(position)), ["one", "ä", "", "three"]);
        assert_eq!(TEXTS.count(), 4);
    }

    #[test]
    #[should_panic(expected = "index out of bounds")]
    fn behind_the_last_text_is_none() {
        TEXTS.at(4);
    }
}

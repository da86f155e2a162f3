//! The error about a character that no name of a scope may have.

use core::fmt;

use crate::claim::is_scope_character;
use crate::text::{Excerpt, InWords};

/// A list of scopes has a character that no scope name may contain (RFC 6749 §3.3).
///
/// `Display` says which it is, in which name, and where. It counts from 1, as people do. `Debug` says the same, which is what
/// a `main` that returns it prints.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InvalidScopeToken {
    position: usize,
    character: char,
    /// The name that the character is part of: the text between the spaces around it.
    name: Excerpt,
    catalog: &'static str,
}

impl InvalidScopeToken {
    /// The first such character of a text. All characters before it are ASCII, so its position in bytes is the one in characters.
    #[cold]
    pub(super) fn first_in(text: &str, catalog: &'static str) -> Option<Self> {
        let is_illegal = |character| character != ' ' && !is_scope_character(character);
        let (position, character) = text.char_indices().find(|&(_, character)| is_illegal(character))?;
        let start = text[..position].rfind(' ').map_or(0, |space| space + 1);
        let name = text[start..].split(' ').next().unwrap_or_default();
        Some(Self { position, character, name: Excerpt::of(name), catalog })
    }

    /// Where the character is: its index in the text, so that the first one is at 0.
    pub fn position(&self) -> usize {
        self.position
    }

    /// The character.
    pub fn character(&self) -> char {
        self.character
    }
}

impl fmt::Display for InvalidScopeToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { position, character, name, catalog } = self;
        let (number, words) = (position.saturating_add(1), InWords(*character));
        write!(
            f,
            "{name} holds {words} (character {number}, counted from 1), which is not allowed in scopes of catalog `{catalog}`"
        )
    }
}

impl fmt::Debug for InvalidScopeToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for InvalidScopeToken {}

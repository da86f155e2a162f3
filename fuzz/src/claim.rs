//! What a claim grants, read a character after the other: RFC 6749 §3.3, and names compared as texts.

use std::collections::BTreeSet;

use crate::names::Names;

#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Read {
    pub scopes: BTreeSet<String>,
    /// In the order of the claim, as often as they stand there.
    pub unknown: Vec<String>,
    /// Deprecated names with the catalog's advice, in the order of the claim, as often as they stand there.
    pub deprecated: Vec<(String, String)>,
}

impl Read {
    pub fn add(&mut self, name: &str, names: &Names) {
        let Some(meaning) = names.meaning(name) else {
            return self.unknown.push(name.to_owned());
        };
        self.scopes.extend(meaning.scopes.iter().cloned());
        if let Some(advice) = &meaning.advice {
            self.deprecated.push((name.to_owned(), advice.clone()));
        }
    }

    /// The deprecated names, each where it stands first.
    #[must_use]
    pub fn deprecated_once(&self) -> Vec<(String, String)> {
        let mut seen = BTreeSet::new();
        self.deprecated.iter().filter(|(name, _)| seen.insert(name)).cloned().collect()
    }

    /// Whether two claims name the same, in whatever order and however often.
    #[must_use]
    pub fn names_the_same(&self, other: &Self) -> bool {
        let set = |names: &[String]| names.iter().cloned().collect::<BTreeSet<_>>();
        let deprecated = |read: &Self| read.deprecated.iter().cloned().collect::<BTreeSet<_>>();
        self.scopes == other.scopes
            && set(&self.unknown) == set(&other.unknown)
            && deprecated(self) == deprecated(other)
    }
}

/// What no name may have, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Illegal {
    pub position: usize,
    pub character: char,
}

/// `NQCHAR` of RFC 6749, appendix A.
#[must_use]
pub fn is_legal(character: char) -> bool {
    matches!(character, '\x21' | '\x23'..='\x5B' | '\x5D'..='\x7E')
}

/// # Errors
///
/// The first character that no name may have.
pub fn read(claim: &str, names: &Names) -> Result<Read, Illegal> {
    let mut read = Read::default();
    let mut name = String::new();
    for (position, character) in claim.char_indices() {
        if character == ' ' {
            if !name.is_empty() {
                read.add(&std::mem::take(&mut name), names);
            }
        } else if is_legal(character) {
            name.push(character);
        } else {
            return Err(Illegal { position, character });
        }
    }
    if !name.is_empty() {
        read.add(&name, names);
    }
    Ok(read)
}

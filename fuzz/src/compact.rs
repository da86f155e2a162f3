//! The compact form of a set, read a bit after the other.

use std::collections::{BTreeMap, BTreeSet};

/// The numbers of a catalog.
pub struct Numbers {
    name: String,
    meanings: BTreeMap<usize, BTreeSet<String>>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Read {
    pub scopes: BTreeSet<String>,
    pub unknown: Vec<usize>,
}

/// The text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    Form,
    OtherCatalog,
}

/// A byte for each eight of the 65,536 scopes that a catalog has at most.
const MOST_BYTES: usize = 8192;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Numbers {
    /// # Panics
    ///
    /// Where the text is no catalog with numbers.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let catalog = scopes_core::parse("catalog.toml", text.as_bytes()).expect("it is a catalog");
        let bits = catalog.bits().expect("it has numbers");
        let mut meanings = BTreeMap::new();
        for (scope, number) in catalog.scopes().iter().zip(&bits.scopes) {
            meanings.insert(usize::from(*number), BTreeSet::from([scope.name.clone()]));
        }
        for (alias, number) in catalog.aliases().iter().zip(&bits.aliases) {
            let targets = alias.targets.iter().map(|target| catalog.scopes()[*target].name.clone());
            if let Some(number) = number {
                meanings.insert(usize::from(*number), targets.collect());
            }
        }
        Self { name: catalog.name().to_owned(), meanings }
    }

    /// # Errors
    ///
    /// Where the text is refused.
    pub fn read(&self, text: &str) -> Result<Read, Refused> {
        let Some(dot) = text.find('.') else { return Err(Refused::Form) };
        if text[..dot] != self.name {
            return Err(Refused::OtherCatalog);
        }
        let bits = bits(&text[dot + 1..]).ok_or(Refused::Form)?;
        let mut read = Read { scopes: BTreeSet::new(), unknown: Vec::new() };
        for (number, _) in bits.iter().enumerate().filter(|(_, is_set)| **is_set) {
            match self.meanings.get(&number) {
                Some(scopes) => read.scopes.extend(scopes.iter().cloned()),
                None => read.unknown.push(number),
            }
        }
        Ok(read)
    }
}

/// The bits of base64url without padding (RFC 4648 §5), the lowest of each byte first. None where no bytes are written so.
fn bits(text: &str) -> Option<Vec<bool>> {
    let mut all = Vec::new();
    for digit in text.bytes() {
        let value = DIGITS.iter().position(|known| *known == digit)?;
        all.extend((0..6).rev().map(|bit| value >> bit & 1 == 1));
    }
    let (whole, rest) = all.split_at(all.len() / 8 * 8);
    if rest.len() == 6 || rest.iter().any(|bit| *bit) || whole.len() > MOST_BYTES * 8 {
        return None;
    }
    Some(whole.chunks(8).flat_map(|byte| byte.iter().rev().copied()).collect())
}

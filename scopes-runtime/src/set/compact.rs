//! Sets in few bytes, for tokens that have to stay small.

use core::fmt;
use core::marker::PhantomData;
use std::string::String;
use std::vec::Vec;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::catalog::{CatalogScope, PinnedBits};
use crate::set::Set;
use crate::text::{Excerpt, InWords};

/// Separates the name of the catalog from the bits. The name has no dot.
const SEPARATOR: char = '.';

/// As many bytes as the bits of the largest catalog take.
const MOST_BYTES: usize = 65_536 / 8;

impl<S: CatalogScope> Set<S> {
    /// The set in its compact form: the name of the catalog, a dot, and a bit for each scope in base64url (RFC 4648 §5)
    /// without padding. Only in catalogs with `[bits]`.
    ///
    /// Bit 0 is the lowest one of the first byte. Bytes behind the last bit that is set are left out; a text that has them is
    /// read all the same, so compare sets and not texts.
    pub fn to_compact(self) -> String
    where
        S: PinnedBits,
    {
        let mut bytes = Vec::new();
        for scope in self {
            insert(&mut bytes, S::bits().scopes[scope.index()]);
        }
        let mut text = String::from(S::CATALOG_NAME);
        text.push(SEPARATOR);
        URL_SAFE_NO_PAD.encode_string(bytes, &mut text);
        text
    }

    /// Reads a set in its compact form, written by this version of the catalog or by another one. Only in catalogs with
    /// `[bits]`.
    ///
    /// A bit means what its name means: that of an alias stands for its targets. One whose name is neither scope nor alias
    /// here, because it is newer or retired, is kept aside and grants nothing.
    ///
    /// # Errors
    ///
    /// [`InvalidCompact`] for a text of another catalog, and for one that is not in this form.
    pub fn from_compact(text: &str) -> Result<CompactScopes<S>, InvalidCompact<S>>
    where
        S: PinnedBits,
    {
        let invalid = |mistake| InvalidCompact::new(text, mistake);
        let (catalog, bits) = text.split_once(SEPARATOR).ok_or_else(|| invalid(Mistake::NoCatalog))?;
        if catalog != S::CATALOG_NAME {
            return Err(InvalidCompact::new(catalog, Mistake::OtherCatalog));
        }
        if bits.len() > (MOST_BYTES * 4).div_ceil(3) {
            return Err(invalid(Mistake::TooLong));
        }
        URL_SAFE_NO_PAD.decode(bits).map(CompactScopes::new).map_err(|_| invalid(Mistake::of(bits)))
    }
}

/// A compact form that was read: the scopes in it, and the bits that are no scopes here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompactScopes<S: CatalogScope> {
    scopes: Set<S>,
    unknown_bits: Vec<u16>,
}

impl<S: PinnedBits> CompactScopes<S> {
    fn new(mut bytes: Vec<u8>) -> Self {
        let mut scopes = Set::ZERO;
        for (&scope, &bit) in S::all().iter().zip(S::bits().scopes) {
            if take(&mut bytes, bit) {
                scopes.insert(scope);
            }
        }
        for &(bit, alias) in S::bits().aliases {
            if take(&mut bytes, bit) {
                scopes = targets(alias).fold(scopes, |scopes, target: S| scopes | target);
            }
        }
        Self { scopes, unknown_bits: (0..=u16::MAX).take(bytes.len() * 8).filter(|&bit| has(&bytes, bit)).collect() }
    }
}

/// The scopes that an alias stands for.
fn targets<S: CatalogScope>(alias: u16) -> impl Iterator<Item = S> {
    let targets = S::names().aliases.get(usize::from(alias)).map_or(&[][..], |alias| alias.targets);
    targets.iter().filter_map(|&target| S::all().get(usize::from(target)).copied())
}

impl<S: CatalogScope> CompactScopes<S> {
    /// The scopes whose bits are set, and those that aliases stand for whose bits are.
    pub fn scopes(&self) -> Set<S> {
        self.scopes
    }

    /// The bits that are set and neither scope nor alias here, ascending: those of a newer version of the catalog, or retired
    /// ones.
    /// They grant nothing.
    pub fn unknown_bits(&self) -> impl Iterator<Item = u16> {
        self.unknown_bits.iter().copied()
    }
}

fn insert(bytes: &mut Vec<u8>, bit: u16) {
    let (byte, mask) = place(bit);
    if bytes.len() <= byte {
        bytes.resize(byte + 1, 0);
    }
    bytes[byte] |= mask;
}

fn has(bytes: &[u8], bit: u16) -> bool {
    let (byte, mask) = place(bit);
    bytes.get(byte).is_some_and(|byte| byte & mask != 0)
}

/// Clears a bit, and says whether it was set.
fn take(bytes: &mut [u8], bit: u16) -> bool {
    let (byte, mask) = place(bit);
    let was_set = has(bytes, bit);
    if let Some(byte) = bytes.get_mut(byte) {
        *byte &= !mask;
    }
    was_set
}

fn place(bit: u16) -> (usize, u8) {
    (usize::from(bit / 8), 1 << (bit % 8))
}

/// The text is not a set of this catalog in compact form. Returned by [`Set::from_compact`].
///
/// `Display` says what was read, and what is wrong with it. `Debug` says the same, which is what a `main` that returns it
/// prints.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InvalidCompact<S> {
    /// The text, or of one of another catalog that catalog's name.
    read: Excerpt,
    mistake: Mistake,
    catalog: PhantomData<fn() -> S>,
}

/// Why a text is no compact form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mistake {
    NoCatalog,
    OtherCatalog,
    TooLong,
    Padding,
    Character(char),
    /// No set ends like this.
    End,
}

impl Mistake {
    /// What is wrong with bits that cannot be decoded.
    fn of(bits: &str) -> Self {
        let is_digit = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
        match bits.trim_end_matches('=').chars().find(|character| !is_digit(*character)) {
            Some(character) => Self::Character(character),
            None if bits.ends_with('=') => Self::Padding,
            None => Self::End,
        }
    }
}

impl<S> InvalidCompact<S> {
    fn new(read: &str, mistake: Mistake) -> Self {
        Self { read: Excerpt::of(read), mistake, catalog: PhantomData }
    }

    /// Whether the text names another catalog; if not, it is in no compact form.
    pub fn is_of_other_catalog(&self) -> bool {
        self.mistake == Mistake::OtherCatalog
    }
}

impl<S: CatalogScope> fmt::Debug for InvalidCompact<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<S: CatalogScope> fmt::Display for InvalidCompact<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (read, catalog) = (&self.read, S::CATALOG_NAME);
        match self.mistake {
            Mistake::OtherCatalog => {
                write!(f, "compact scopes of another catalog: they begin with {read}, and not with `{catalog}`")
            }
            Mistake::NoCatalog => write!(f, "{read} is no compact form of scopes: it does not begin with `{catalog}.`"),
            Mistake::TooLong => write!(f, "{read} is no compact form of scopes: it is longer than that of any catalog"),
            Mistake::Padding => {
                write!(f, "{read} is no compact form of scopes: it ends with `=`, which is left out there")
            }
            Mistake::Character(character) => write!(
                f,
                "{read} is no compact form of scopes: it holds {}, and letters, digits, `-` and `_` stand behind `{catalog}.`",
                InWords(character)
            ),
            Mistake::End => write!(f, "{read} is no compact form of scopes: it was cut off or changed"),
        }
    }
}

impl<S: CatalogScope> core::error::Error for InvalidCompact<S> {}

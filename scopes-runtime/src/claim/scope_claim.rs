//! The claims of a token that name scopes, whatever the issuer calls them.

use core::fmt;
use core::marker::PhantomData;
#[cfg(feature = "std")]
use std::{string::String, vec::Vec};

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::catalog::CatalogScope;
use crate::claim::Parsed;
use crate::claim::de::{Collect, ReadInto};
use crate::set::Set;

/// The scopes in the claims of a token, in whichever of the claims `scope`, `scp` and `scopes` they stand, each as a
/// space-separated string or as an array of names.
///
/// A field of this type with `#[serde(flatten)]` in a struct of claims reads them. Where several of the claims are there,
/// all of them count; where none is, nothing was granted. It is written as `scope`, a string (RFC 9068 §2.2.3).
///
/// A claim of another shape, `null` included, an element with a space in it, an illegal byte, or one of the claims twice
/// is an error: nothing of it is read. (Not behind `Option`: serde turns every error of a flattened `Option` into `None`.)
#[derive(Clone, PartialEq, Eq)]
pub struct ScopeClaim<S: CatalogScope> {
    scopes: Set<S>,
    #[cfg(feature = "std")]
    unknown: Vec<String>,
    #[cfg(feature = "std")]
    deprecated: Vec<(String, &'static str)>,
}

impl<S: CatalogScope> ScopeClaim<S> {
    /// The scopes that the claims name, aliases resolved.
    pub fn scopes(&self) -> Set<S> {
        self.scopes
    }

    /// The names that the catalog does not have, in the order of the claims. They grant nothing.
    #[cfg(feature = "std")]
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.unknown.iter().map(String::as_str)
    }

    /// The deprecated names, in the order of the claims: aliases, each with the advice of the catalog.
    #[cfg(feature = "std")]
    pub fn deprecated(&self) -> impl Iterator<Item = (&str, &'static str)> {
        self.deprecated.iter().map(|(name, advice)| (name.as_str(), *advice))
    }
}

impl<S: CatalogScope> Default for ScopeClaim<S> {
    /// Nothing was granted.
    fn default() -> Self {
        Self::from(Set::ZERO)
    }
}

impl<S: CatalogScope> From<Set<S>> for ScopeClaim<S> {
    fn from(scopes: Set<S>) -> Self {
        Self {
            scopes,
            #[cfg(feature = "std")]
            unknown: Vec::new(),
            #[cfg(feature = "std")]
            deprecated: Vec::new(),
        }
    }
}

impl<S: CatalogScope> fmt::Debug for ScopeClaim<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut claim = f.debug_struct("ScopeClaim");
        claim.field("scopes", &self.scopes);
        #[cfg(feature = "std")]
        claim.field("unknown", &self.unknown).field("deprecated", &self.deprecated);
        claim.finish()
    }
}

impl<S: CatalogScope> Collect<S> for ScopeClaim<S> {
    fn collect(&mut self, parsed: &Parsed<'_, S>) {
        self.scopes |= parsed.scopes();
        #[cfg(feature = "std")]
        {
            self.unknown.extend(parsed.unknown().map(String::from));
            self.deprecated.extend(parsed.deprecated().map(|(name, advice)| (String::from(name), advice)));
        }
    }
}

/// Written as a map with the entry `scope`, for `#[serde(flatten)]`.
impl<S: CatalogScope> Serialize for ScopeClaim<S> {
    fn serialize<Out: Serializer>(&self, serializer: Out) -> Result<Out::Ok, Out::Error> {
        let mut claims = serializer.serialize_map(Some(1))?;
        claims.serialize_entry(SCOPE, &self.scopes)?;
        claims.end()
    }
}

const SCOPE: &str = "scope";
const NAMES: [&str; 3] = [SCOPE, "scp", "scopes"];

impl<'de, S: CatalogScope> Deserialize<'de> for ScopeClaim<S> {
    fn deserialize<In: Deserializer<'de>>(deserializer: In) -> Result<Self, In::Error> {
        deserializer.deserialize_map(Claims(PhantomData))
    }
}

struct Claims<S>(PhantomData<fn() -> S>);

impl<'de, S: CatalogScope> Visitor<'de> for Claims<S> {
    type Value = ScopeClaim<S>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the claims of a token")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut claims: A) -> Result<ScopeClaim<S>, A::Error> {
        let mut read = ScopeClaim::default();
        let mut seen = [false; NAMES.len()];
        while let Some(claim) = claims.next_key::<Claim>()? {
            let Some(position) = claim.0 else {
                claims.next_value::<IgnoredAny>()?;
                continue;
            };
            if core::mem::replace(&mut seen[position], true) {
                return Err(A::Error::duplicate_field(NAMES[position]));
            }
            claims.next_value_seed(ReadInto::new(&mut read))?;
        }
        Ok(read)
    }
}

/// Which of the claims a key is, if it is one.
struct Claim(Option<usize>);

impl<'de> Deserialize<'de> for Claim {
    fn deserialize<In: Deserializer<'de>>(deserializer: In) -> Result<Self, In::Error> {
        struct Key;

        impl Visitor<'_> for Key {
            type Value = Claim;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a claim")
            }

            fn visit_str<E: Error>(self, key: &str) -> Result<Claim, E> {
                Ok(Claim(NAMES.iter().position(|name| *name == key)))
            }
        }

        deserializer.deserialize_identifier(Key)
    }
}

//! The claims of a token that name scopes, whatever the issuer calls them.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::catalog::CatalogScope;
use crate::catalog::name_table::Meaning;
#[cfg(feature = "std")]
use crate::claim::aside::Aside;
use crate::claim::de::{Collect, ReadInto};
use crate::claim::private_key::refuse_private;
use crate::set::Set;

/// The scopes in the claims of a token: a space-separated string or an array of names.
///
/// A field of this type with `#[serde(flatten)]` in a struct of claims reads whichever of the claims `scope`, `scp` and `scopes`
/// are there. Where none is, nothing was granted. Several of them may be there if they name the same, in whatever order. If they
/// differ, that is an error: an issuer that grants by one of them may copy the others from what a user says of himself. (Without
/// the feature `std`, names that the catalog does not have are not compared. They grant nothing.)
///
/// Without `flatten` a field of this type reads the claim of its own name and no other, `permissions` for example. With
/// `#[serde(default)]` nothing was granted where it is not there; without, that is an error.
///
/// A claim of another shape, `null` included, an element with a space in it, an illegal byte, or one of the claims twice
/// is an error: nothing of it is read. (Not behind `Option`: serde turns every error of a flattened `Option` into `None`.)
///
/// It is written as a map with the claim `scope`, a string (RFC 9068 §2.2.3), which only `flatten` puts among the other claims.
/// What writes a claim of another name writes a set. What is kept of a claim takes no more memory than the claim.
#[derive(Clone, PartialEq, Eq)]
pub struct ScopeClaim<S: CatalogScope> {
    scopes: Set<S>,
    #[cfg(feature = "std")]
    aside: Aside,
}

impl<S: CatalogScope> ScopeClaim<S> {
    /// The scopes that the claims name, aliases resolved.
    pub fn scopes(&self) -> Set<S> {
        self.scopes
    }

    /// The names that the catalog does not have, in the order of the claim. They grant nothing.
    ///
    /// There are as many as the token has room for: cut the list where it goes into a log. A string with another separator
    /// than the space is one such name, `orders:read,orders:write` for example.
    #[cfg(feature = "std")]
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.aside.unknown()
    }

    /// The deprecated names, each once, in the order of the claim: aliases and deprecated scopes, each with what the catalog
    /// says to use instead.
    #[cfg(feature = "std")]
    pub fn deprecated(&self) -> impl Iterator<Item = (&str, &'static str)> {
        self.aside.deprecated().iter().copied()
    }

    /// Whether another claim of the same token says the same.
    fn names_the_same(&self, other: &Self) -> bool {
        #[cfg(feature = "std")]
        if !self.aside.names_the_same(&other.aside) {
            return false;
        }
        self.scopes == other.scopes
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
            aside: Aside::default(),
        }
    }
}

impl<S: CatalogScope> fmt::Debug for ScopeClaim<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut claim = f.debug_struct("ScopeClaim");
        claim.field("scopes", &self.scopes);
        #[cfg(feature = "std")]
        {
            let unknown: std::vec::Vec<&str> = self.unknown().collect();
            claim.field("unknown", &unknown).field("deprecated", &self.aside.deprecated());
        }
        claim.finish()
    }
}

impl<S: CatalogScope> Collect<S> for ScopeClaim<S> {
    fn collect_list<E: Error>(&mut self, list: &str) -> Result<(), E> {
        let parsed = Set::<S>::parse(list).map_err(E::custom)?;
        self.scopes |= parsed.scopes();
        #[cfg(feature = "std")]
        parsed.names().for_each(|(name, meaning)| self.aside.keep::<S>(name, meaning));
        Ok(())
    }

    #[cfg_attr(not(feature = "std"), expect(unused_variables, reason = "names are kept where there is memory"))]
    fn collect_name<E: Error>(&mut self, name: &str, meaning: Option<Meaning>) -> Result<(), E> {
        if let Some(meaning) = meaning {
            self.scopes.insert_meaning(meaning);
        }
        #[cfg(feature = "std")]
        self.aside.keep::<S>(name, meaning);
        Ok(())
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
        deserializer.deserialize_any(Claims(PhantomData))
    }
}

struct Claims<S>(PhantomData<fn() -> S>);

impl<'de, S: CatalogScope> Visitor<'de> for Claims<S> {
    type Value = ScopeClaim<S>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ReadInto::new(&mut ScopeClaim::<S>::default()).expecting(f)
    }

    fn visit_str<E: Error>(self, list: &str) -> Result<ScopeClaim<S>, E> {
        let mut claim = ScopeClaim::default();
        ReadInto::new(&mut claim).visit_str(list)?;
        Ok(claim)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, names: A) -> Result<ScopeClaim<S>, A::Error> {
        let mut claim = ScopeClaim::default();
        ReadInto::new(&mut claim).visit_seq(names)?;
        Ok(claim)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut claims: A) -> Result<ScopeClaim<S>, A::Error> {
        let mut read: Option<(usize, ScopeClaim<S>)> = None;
        let mut seen = [false; NAMES.len()];
        while let Some(claim) = claims.next_key::<Claim>()? {
            let Some(position) = claim.0 else {
                claims.next_value::<IgnoredAny>()?;
                continue;
            };
            if core::mem::replace(&mut seen[position], true) {
                return Err(A::Error::duplicate_field(NAMES[position]));
            }
            let mut next = ScopeClaim::default();
            claims.next_value_seed(ReadInto::new(&mut next))?;
            match &read {
                None => read = Some((position, next)),
                Some((_, first)) if first.names_the_same(&next) => {}
                Some((first, _)) => return Err(different(*first, position)),
            }
        }
        Ok(read.map(|(_, claim)| claim).unwrap_or_default())
    }
}

fn different<E: Error>(one: usize, other: usize) -> E {
    let [first, second] = [one.min(other), one.max(other)].map(|position| NAMES[position]);
    E::custom(format_args!("the claims `{first}` and `{second}` do not name the same scopes"))
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
                refuse_private(key)?;
                Ok(Claim(NAMES.iter().position(|name| *name == key)))
            }
        }

        deserializer.deserialize_identifier(Key)
    }
}

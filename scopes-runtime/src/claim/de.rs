//! Sets and scopes in serialized claims.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Unexpected, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};

use crate::catalog::CatalogScope;
use crate::catalog::name_table::Meaning;
use crate::claim::is_scope_character;
use crate::claim::strict::InvalidScopeSet;
use crate::set::Set;
use crate::text::{Excerpt, InWords};

/// Written as a space-separated string, the form of an OAuth `scope`.
impl<S: CatalogScope> Serialize for Set<S> {
    fn serialize<Out: Serializer>(&self, serializer: Out) -> Result<Out::Ok, Out::Error> {
        serializer.collect_str(self)
    }
}

/// Read from a space-separated string, or from an array of names. A name that the catalog does not have is an error: the
/// claims of tokens are read by [`ScopeClaim`](crate::ScopeClaim).
impl<'de, S: CatalogScope> Deserialize<'de> for Set<S> {
    fn deserialize<In: Deserializer<'de>>(deserializer: In) -> Result<Self, In::Error> {
        let mut set = Self::ZERO;
        ReadInto::new(&mut set).deserialize(deserializer)?;
        Ok(set)
    }
}

/// Something that collects scopes by their names.
pub(crate) trait Collect<S: CatalogScope> {
    /// The names in a space-separated list.
    fn collect_list<E: Error>(&mut self, list: &str) -> Result<(), E>;
    /// A single name. A set for each element of an array would cost as much as the catalog is wide.
    fn collect_name<E: Error>(&mut self, name: &str, meaning: Option<Meaning>) -> Result<(), E>;
}

impl<S: CatalogScope> Collect<S> for Set<S> {
    fn collect_list<E: Error>(&mut self, list: &str) -> Result<(), E> {
        *self |= list.parse().map_err(E::custom)?;
        Ok(())
    }

    fn collect_name<E: Error>(&mut self, name: &str, meaning: Option<Meaning>) -> Result<(), E> {
        let meaning = meaning.ok_or_else(|| E::custom(InvalidScopeSet::unknown::<S>(name, 0)))?;
        self.insert_meaning(meaning);
        Ok(())
    }
}

/// Reads a claim, a string of names or an array of them, into a collection.
pub(crate) struct ReadInto<'a, C, S> {
    collection: &'a mut C,
    catalog: PhantomData<fn() -> S>,
}

impl<'a, C: Collect<S>, S: CatalogScope> ReadInto<'a, C, S> {
    pub(crate) fn new(collection: &'a mut C) -> Self {
        Self { collection, catalog: PhantomData }
    }
}

impl<'de, C: Collect<S>, S: CatalogScope> DeserializeSeed<'de> for ReadInto<'_, C, S> {
    type Value = ();

    fn deserialize<In: Deserializer<'de>>(self, deserializer: In) -> Result<(), In::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, C: Collect<S>, S: CatalogScope> Visitor<'de> for ReadInto<'_, C, S> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("scopes, as a space-separated string or an array of strings")
    }

    fn visit_str<E: Error>(self, claim: &str) -> Result<(), E> {
        self.collection.collect_list(claim)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<(), A::Error> {
        while names.next_element_seed(Name(ReadInto::new(&mut *self.collection)))?.is_some() {}
        Ok(())
    }
}

/// One name of an array.
struct Name<'a, C, S>(ReadInto<'a, C, S>);

impl<'de, C: Collect<S>, S: CatalogScope> DeserializeSeed<'de> for Name<'_, C, S> {
    type Value = ();

    fn deserialize<In: Deserializer<'de>>(self, deserializer: In) -> Result<(), In::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<C: Collect<S>, S: CatalogScope> Visitor<'_> for Name<'_, C, S> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of one scope")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        if name.is_empty() {
            return Err(E::invalid_value(Unexpected::Str(name), &self));
        }
        if let Some(illegal) = name.chars().find(|character| !is_scope_character(*character)) {
            let (element, words) = (Excerpt::of(name), InWords(illegal));
            let advice = match illegal {
                ' ' => ": each element of the array is one scope",
                _ => ", which is not allowed in the name of a scope",
            };
            return Err(E::custom(format_args!("{element} holds {words}{advice}")));
        }
        self.0.collection.collect_name(name, S::names().find(name.as_bytes()))
    }
}

/// Serializes an enum of wire names by name. For `Scope`, whose impls cannot be generic.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($name:ident, $expected:literal) => {
        impl $crate::__private::serde::Serialize for $name {
            fn serialize<Out: $crate::__private::serde::Serializer>(
                &self,
                serializer: Out,
            ) -> ::core::result::Result<Out::Ok, Out::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<In: $crate::__private::serde::Deserializer<'de>>(
                deserializer: In,
            ) -> ::core::result::Result<Self, In::Error> {
                deserializer.deserialize_str($crate::__private::ByName::new($expected))
            }
        }
    };
}

/// Reads a value by its `FromStr`.
#[doc(hidden)]
#[derive(Debug)]
pub struct ByName<T> {
    /// What is expected, for values that are no text.
    expected: &'static str,
    value: PhantomData<fn() -> T>,
}

impl<T> ByName<T> {
    pub fn new(expected: &'static str) -> Self {
        Self { expected, value: PhantomData }
    }
}

impl<T: core::str::FromStr<Err: fmt::Display>> Visitor<'_> for ByName<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        name.parse().map_err(E::custom)
    }
}

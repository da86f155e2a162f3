//! What a map says behind the name of a role.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::claim::private_key::refuse_private;

/// The value of a role in a map, which says whether the role counts.
pub(super) struct Held(pub(super) bool);

impl<'de> Deserialize<'de> for Held {
    fn deserialize<In: Deserializer<'de>>(deserializer: In) -> Result<Self, In::Error> {
        struct Value;

        impl<'de> Visitor<'de> for Value {
            type Value = Held;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`true`, `false` or a map behind the name of a role")
            }

            fn visit_bool<E: Error>(self, is_held: bool) -> Result<Held, E> {
                Ok(Held(is_held))
            }

            fn visit_unit<E: Error>(self) -> Result<Held, E> {
                Ok(Held(false))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Held, A::Error> {
                let mut is_held = false;
                while let Some(PublicKey) = entries.next_key()? {
                    let Given(is_given) = entries.next_value()?;
                    is_held |= is_given;
                }
                Ok(Held(is_held))
            }
        }

        deserializer.deserialize_any(Value)
    }
}

/// A key of a map that somebody wrote.
struct PublicKey;

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<In: Deserializer<'de>>(deserializer: In) -> Result<Self, In::Error> {
        struct Key;

        impl Visitor<'_> for Key {
            type Value = PublicKey;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key of a map")
            }

            fn visit_str<E: Error>(self, key: &str) -> Result<PublicKey, E> {
                refuse_private(key).map(|()| PublicKey)
            }
        }

        deserializer.deserialize_str(Key)
    }
}

/// What stands behind the place where a role was given: anything but `false` and `null`.
struct Given(bool);

impl<'de> Deserialize<'de> for Given {
    fn deserialize<In: Deserializer<'de>>(deserializer: In) -> Result<Self, In::Error> {
        struct Value;

        impl<'de> Visitor<'de> for Value {
            type Value = Given;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("whatever says where a role was given")
            }

            fn visit_bool<E: Error>(self, is_given: bool) -> Result<Given, E> {
                Ok(Given(is_given))
            }

            fn visit_unit<E: Error>(self) -> Result<Given, E> {
                Ok(Given(false))
            }

            fn visit_u64<E: Error>(self, _: u64) -> Result<Given, E> {
                Ok(Given(true))
            }

            fn visit_i64<E: Error>(self, _: i64) -> Result<Given, E> {
                Ok(Given(true))
            }

            fn visit_f64<E: Error>(self, _: f64) -> Result<Given, E> {
                Ok(Given(true))
            }

            fn visit_str<E: Error>(self, _: &str) -> Result<Given, E> {
                Ok(Given(true))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Given, A::Error> {
                while values.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Given(true))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Given, A::Error> {
                while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Given(true))
            }
        }

        deserializer.deserialize_any(Value)
    }
}

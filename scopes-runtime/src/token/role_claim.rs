//! The roles in a claim of a token.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::catalog::HasRoles;
use crate::catalog::keys::{KeyEnum, find_key};
use crate::claim::private_key::refuse_private;
#[cfg(feature = "std")]
use crate::text::Names;
use crate::token::held::Held;
use crate::token::roles::Roles;

/// The roles in a claim of a token, whatever the claim is called: a string with one role, an array of strings, or a map with a
/// role for each key.
///
/// A field of this type in a struct of claims reads the claim of its name. With `#[serde(default)]` there is no role where the
/// claim is not there; without, that is an error. Roles that the catalog does not have are kept aside: they count for nothing
/// and fail nothing.
///
/// A string is one role, whatever is in it: `admin member` and `admin,member` are none that a catalog has. In a map a role
/// counts whose value is `true`, or a map that says where the role was given: with an entry whose value is neither `false` nor
/// `null`. One whose value is `false`, `null` or another map does not.
///
/// Anything else is an error, `null` in the place of the claim included: nothing of it is read.
///
/// It is written as an array of the roles that the catalog has.
#[derive(Clone, PartialEq, Eq)]
pub struct RoleClaim<S: HasRoles> {
    roles: Roles<S>,
    #[cfg(feature = "std")]
    unknown: Names,
}

impl<S: HasRoles> RoleClaim<S> {
    /// The roles that the claim names.
    pub fn roles(&self) -> Roles<S> {
        self.roles
    }

    /// The names that are no roles of the catalog, in the order of the claim. They count for nothing.
    ///
    /// There are as many as the token has room for: cut the list where it goes into a log.
    #[cfg(feature = "std")]
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.unknown.iter()
    }

    /// The role of a name, which is kept aside if there is none.
    #[cfg_attr(not(feature = "std"), expect(clippy::unused_self, reason = "names are kept where there is memory"))]
    fn find(&mut self, name: &str) -> Option<S::Role> {
        let role = find_key(name);
        #[cfg(feature = "std")]
        if role.is_none() {
            self.unknown.push(name);
        }
        role
    }
}

impl<S: HasRoles> Default for RoleClaim<S> {
    /// No role.
    fn default() -> Self {
        Self::from(Roles::NONE)
    }
}

impl<S: HasRoles> From<Roles<S>> for RoleClaim<S> {
    fn from(roles: Roles<S>) -> Self {
        Self {
            roles,
            #[cfg(feature = "std")]
            unknown: Names::default(),
        }
    }
}

impl<S: HasRoles> fmt::Debug for RoleClaim<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut claim = f.debug_struct("RoleClaim");
        claim.field("roles", &self.roles);
        #[cfg(feature = "std")]
        claim.field("unknown", &self.unknown);
        claim.finish()
    }
}

impl<S: HasRoles> Serialize for RoleClaim<S> {
    fn serialize<Out: Serializer>(&self, serializer: Out) -> Result<Out::Ok, Out::Error> {
        serializer.collect_seq(self.roles.iter().map(KeyEnum::name))
    }
}

impl<'de, S: HasRoles> Deserialize<'de> for RoleClaim<S> {
    fn deserialize<In: Deserializer<'de>>(deserializer: In) -> Result<Self, In::Error> {
        deserializer.deserialize_any(Reading(PhantomData))
    }
}

struct Reading<S>(PhantomData<fn() -> S>);

impl<'de, S: HasRoles> Visitor<'de> for Reading<S> {
    type Value = RoleClaim<S>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("roles, as a string with one, an array of strings, or a map with a role for each key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<RoleClaim<S>, E> {
        let mut claim = RoleClaim::default();
        if let Some(role) = claim.find(name) {
            claim.roles.insert(role);
        }
        Ok(claim)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<RoleClaim<S>, A::Error> {
        let mut claim = RoleClaim::default();
        while let Some(role) = names.next_element_seed(Name(&mut claim))? {
            if let Some(role) = role {
                claim.roles.insert(role);
            }
        }
        Ok(claim)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<RoleClaim<S>, A::Error> {
        let (mut claim, mut seen) = (RoleClaim::default(), Roles::<S>::NONE);
        while let Some(role) = entries.next_key_seed(Name(&mut claim))? {
            let Some(role) = role else {
                entries.next_value::<IgnoredAny>()?;
                continue;
            };
            let Held(is_held) = entries.next_value()?;
            if seen.contains(role) {
                return Err(A::Error::custom(format_args!("the role `{role}` stands twice in the map")));
            }
            seen.insert(role);
            if is_held {
                claim.roles.insert(role);
            }
        }
        Ok(claim)
    }
}

/// One name: its role, if it is one of the catalog.
struct Name<'a, S: HasRoles>(&'a mut RoleClaim<S>);

impl<'de, S: HasRoles> DeserializeSeed<'de> for Name<'_, S> {
    type Value = Option<S::Role>;

    fn deserialize<In: Deserializer<'de>>(self, deserializer: In) -> Result<Self::Value, In::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<S: HasRoles> Visitor<'_> for Name<'_, S> {
    type Value = Option<S::Role>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of one role")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        refuse_private(name)?;
        Ok(self.0.find(name))
    }
}

//! Which gates are open.

use core::fmt;

use crate::catalog::CatalogScope;
use crate::catalog::HasGates;
use crate::catalog::keys::{KeyEnum as _, Keys};

/// The gates of a catalog that are open. All others are shut.
///
/// `scopes!` gives it the name `Gates` in the module of a catalog with gates, and the `Grant` of such a catalog asks for it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Gates<S: CatalogScope> {
    open: Keys<S::Gate>,
}

impl<S: CatalogScope> Gates<S> {
    /// Every gate is shut.
    pub const NONE: Self = Self { open: Keys::NONE };

    /// Every gate is open.
    pub fn all() -> Self
    where
        S: HasGates,
    {
        Self { open: S::Gate::ALL.iter().copied().collect() }
    }

    /// These gates, and one more that is open.
    #[must_use]
    pub fn open(mut self, gate: S::Gate) -> Self
    where
        S: HasGates,
    {
        self.open.insert(gate);
        self
    }

    /// Whether a gate is open.
    pub fn is_open(&self, gate: S::Gate) -> bool {
        self.open.contains(gate)
    }

    /// The gates that are open, in order of declaration.
    pub fn iter(&self) -> impl Iterator<Item = S::Gate> + use<S> {
        self.open.iter()
    }

    #[cfg(feature = "testing")]
    pub(crate) fn of(open: Keys<S::Gate>) -> Self {
        Self { open }
    }

    pub(crate) fn entries(self) -> Keys<S::Gate> {
        self.open
    }
}

impl<S: CatalogScope> Default for Gates<S> {
    /// Every gate is shut.
    fn default() -> Self {
        Self::NONE
    }
}

impl<S: CatalogScope> fmt::Debug for Gates<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Gates").field(&self.open).finish()
    }
}

impl<S: HasGates> FromIterator<S::Gate> for Gates<S> {
    fn from_iter<I: IntoIterator<Item = S::Gate>>(open: I) -> Self {
        Self { open: open.into_iter().collect() }
    }
}

impl<S: HasGates> Extend<S::Gate> for Gates<S> {
    fn extend<I: IntoIterator<Item = S::Gate>>(&mut self, open: I) {
        for gate in open {
            self.open.insert(gate);
        }
    }
}

#[cfg(feature = "std")]
pub use from_env::InvalidGates;

#[cfg(feature = "std")]
mod from_env {
    use core::fmt;
    use std::ffi::OsString;
    use std::vec::Vec;

    use super::Gates;
    use crate::catalog::CatalogScope;
    use crate::catalog::HasGates;
    use crate::catalog::keys::KeyEnum as _;
    use crate::text::Excerpt;

    impl<S: CatalogScope> Gates<S> {
        /// The gates whose environment variable says so: `true` or `1` opens, and nothing else does.
        ///
        /// A variable that is not set, or set to `false`, `0` or nothing, leaves its gate shut; so does a gate without a
        /// variable, which only [`open`](Self::open) opens. The variables are read at every call: call it at start, and
        /// keep the result.
        ///
        /// # Errors
        ///
        /// [`InvalidGates`] for a variable with any other value. Its gate is shut, and its [`gates`](InvalidGates::gates)
        /// are what to go on with where that is enough.
        pub fn from_env() -> Result<Self, InvalidGates<S>>
        where
            S: HasGates,
        {
            Self::from_variables(|name| std::env::var_os(name))
        }

        fn from_variables(value_of: impl Fn(&str) -> Option<OsString>) -> Result<Self, InvalidGates<S>>
        where
            S: HasGates,
        {
            let mut read = InvalidGates { gates: Self::NONE, variables: Vec::new() };
            for (&gate, policy) in S::Gate::ALL.iter().zip(S::policy().gates) {
                let value = Some(policy.variable).filter(|name| !name.is_empty()).and_then(&value_of);
                match value.as_ref().map(|value| value.to_str()) {
                    Some(Some("true" | "1")) => read.gates = read.gates.open(gate),
                    None | Some(Some("false" | "0" | "")) => {}
                    Some(_) if read.variables.iter().any(|(name, _)| *name == policy.variable) => {}
                    Some(_) => read.variables.push((policy.variable, value.unwrap_or_default())),
                }
            }
            if read.variables.is_empty() { Ok(read.gates) } else { Err(read) }
        }
    }

    /// An environment variable is neither on nor off. Returned by [`Gates::from_env`].
    ///
    /// Its `Debug` is its `Display`, which is what a `main` that returns it prints.
    #[derive(Clone, PartialEq, Eq)]
    pub struct InvalidGates<S: CatalogScope> {
        gates: Gates<S>,
        variables: Vec<(&'static str, OsString)>,
    }

    impl<S: CatalogScope> InvalidGates<S> {
        /// The gates as read, those with an odd value shut.
        pub fn gates(&self) -> Gates<S> {
            self.gates
        }

        /// The variables with an odd value, and the value of each.
        pub fn variables(&self) -> impl Iterator<Item = (&'static str, &std::ffi::OsStr)> {
            self.variables.iter().map(|(name, value)| (*name, value.as_os_str()))
        }
    }

    impl<S: CatalogScope> fmt::Debug for InvalidGates<S> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Display::fmt(self, f)
        }
    }

    impl<S: CatalogScope> fmt::Display for InvalidGates<S> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            for (position, (name, value)) in self.variables.iter().enumerate() {
                let comma = if position == 0 { "" } else { ", " };
                write!(f, "{comma}`{name}` is {}", Excerpt::of(&value.to_string_lossy()))?;
            }
            let catalog = S::CATALOG_NAME;
            write!(f, ": `true` and `1` open a gate of catalog `{catalog}`, and `false`, `0` or no value leave it shut")
        }
    }

    impl<S: CatalogScope> core::error::Error for InvalidGates<S> {}
}

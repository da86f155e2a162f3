//! Every message of the toolkit, by topic. The front ends add the place.
//!
//! A topic is a file: an enum whose variants carry data, the stable id of each, and one `match` that gives the sentence, the
//! help, and what else goes with it. Sentences are lower case without a full stop; what the user wrote is in backticks.

mod attributes;
mod bits;
mod brackets;
mod calls;
#[cfg(feature = "tools")]
mod cases;
#[cfg(feature = "tools")]
mod compared;
mod endpoints;
mod files;
mod header;
mod keys;
#[cfg(feature = "tools")]
mod lint;
mod lists;
mod names;
mod notation;
mod parts;
#[cfg(feature = "tools")]
mod pins;
mod policies;
mod proofs;
mod requirements;
mod row;
mod rust_names;
mod templates;
mod toml;
mod values;
mod words;

use std::fmt;

pub use attributes::{Attributes, NoReason};
pub use bits::{Bits, Way};
pub use brackets::{Bracket, Brackets};
pub use calls::{Argument, Calls, Detour, MeantOption, Surroundings};
#[cfg(feature = "tools")]
pub use cases::{Cases, Condition, Gates, NoEndpoint};
#[cfg(feature = "tools")]
pub use compared::Compared;
pub use endpoints::Endpoints;
pub use files::{Binary, Encoding, Files, Format, TomlFile};
pub use header::Header;
pub use keys::{Foreign, Keys, Meant};
#[cfg(feature = "tools")]
pub use lint::Lint;
pub use lists::{AtHand, Hint, Lists};
pub use names::Names;
pub use notation::Notation;
pub use parts::{Entry, Expected, Form, Item, Kind, List, Purpose, Sense, Table};
#[cfg(feature = "tools")]
pub use pins::{Lack, Other, Pins};
pub use policies::{Left, Policies};
pub use proofs::Proofs;
pub use requirements::Requirements;
pub use rust_names::RustNames;
pub use templates::Templates;
pub use toml::Toml;
pub use values::{Quote, Values};

#[cfg(feature = "tools")]
pub(crate) use compared::Known;
pub(crate) use keys::{BETWEEN_NAMES, SCHEMA};
pub(crate) use row::{Rewrite, Row};
#[cfg(feature = "tools")]
pub(crate) use words::ticked;

/// Declares a topic: an enum of messages, each with its stable id.
macro_rules! topic {
    (
        $(#[$attribute:meta])*
        $name:ident {
            $($id:literal $variant:ident $({ $($field:ident: $type:ty),* $(,)? })?,)*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug)]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "each variant is documented by its sentence, and its fields by their names")]
        pub enum $name {
            $($variant $({ $($field: $type),* })?,)*
        }

        impl $name {
            pub(super) const IDS: &[&str] = &[$($id),*];

            pub(super) fn id(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $id,)*
                }
            }
        }
    };
}

use topic;

/// An `impl` block that an attribute is written above, as messages call it.
pub const IMPL_BLOCK: &str = "an impl block";
/// A closure that an attribute is written above, as messages call it.
pub const CLOSURE: &str = "a closure";
/// A block that an attribute is written above, as messages call it.
pub const BLOCK: &str = "a block";

/// Joins the topics.
macro_rules! topics {
    ($($topic:ident,)*; tools: $($tool:ident,)*) => {
        /// Everything that the toolkit can say, without the place it speaks of.
        #[derive(Debug)]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "each topic has documentation of its own")]
        pub enum Message {
            $($topic($topic),)*
            $(#[cfg(feature = "tools")] $tool($tool),)*
            #[cfg(feature = "tools")]
            Lint(Lint),
            /// Numbers that are refused beside an older version of the catalog.
            #[cfg(feature = "tools")]
            Compared(Compared),
            /// A test file that is no TOML.
            #[cfg(feature = "tools")]
            TestFile(Files),
        }

        /// The ids of all messages, topic by topic.
        const IDS: &[&[&str]] = &[$($topic::IDS),*];

        impl Message {
            /// The name of the mistake, such as `unknown-scope`. It stays the same when the words change.
            pub fn id(&self) -> &'static str {
                match self {
                    $(Self::$topic(message) => message.id(),)*
                    $(#[cfg(feature = "tools")] Self::$tool(message) => message.id(),)*
                    #[cfg(feature = "tools")]
                    Self::Lint(lint) => lint.id,
                    #[cfg(feature = "tools")]
                    Self::Compared(compared) => compared.id(),
                    #[cfg(feature = "tools")]
                    Self::TestFile(files) => files.id(),
                }
            }

            pub(crate) fn row(&self) -> Row {
                match self {
                    $(Self::$topic(message) => message.row(),)*
                    $(#[cfg(feature = "tools")] Self::$tool(message) => message.row(),)*
                    #[cfg(feature = "tools")]
                    Self::Lint(lint) => lint.row(),
                    #[cfg(feature = "tools")]
                    Self::Compared(compared) => compared.row(),
                    #[cfg(feature = "tools")]
                    Self::TestFile(files) => cases::of_file(files),
                }
            }
        }

        $(
            impl From<$topic> for Message {
                fn from(message: $topic) -> Self {
                    Self::$topic(message)
                }
            }
        )*

        $(
            #[cfg(feature = "tools")]
            impl From<$tool> for Message {
                fn from(message: $tool) -> Self {
                    Self::$tool(message)
                }
            }
        )*
    };
}

topics! {
    Files,
    Toml,
    Brackets,
    Values,
    Keys,
    Header,
    Names,
    RustNames,
    Lists,
    Templates,
    Endpoints,
    Policies,
    Bits,
    Calls,
    Requirements,
    Notation,
    Attributes,
    Proofs,
    ; tools:
    Pins,
    Cases,
}

/// The topics that are about catalogs. The others are about Rust code.
const ABOUT_CATALOGS: &[&[&str]] = &[
    Files::IDS,
    Toml::IDS,
    Brackets::IDS,
    Values::IDS,
    Keys::IDS,
    Header::IDS,
    Names::IDS,
    RustNames::IDS,
    Lists::IDS,
    Templates::IDS,
    Endpoints::IDS,
    Policies::IDS,
    Bits::IDS,
];

impl Message {
    /// The ids of what is said about catalogs.
    ///
    /// ```
    /// use scopes_core::Message;
    ///
    /// assert!(Message::ids_about_catalogs().any(|id| id == "unknown-scope"));
    /// assert!(Message::ids_about_catalogs().all(|id| Message::ids().any(|any| any == id)));
    /// ```
    pub fn ids_about_catalogs() -> impl Iterator<Item = &'static str> {
        ABOUT_CATALOGS.iter().copied().flatten().copied()
    }

    /// The ids of all messages.
    ///
    /// ```
    /// assert!(scopes_core::Message::ids().any(|id| id == "unknown-scope"));
    /// ```
    pub fn ids() -> impl Iterator<Item = &'static str> {
        IDS.iter().copied().flatten().copied()
    }

    /// The ids of what [`pin`](crate::pin::pin) says.
    #[cfg(feature = "tools")]
    pub fn ids_about_pins() -> impl Iterator<Item = &'static str> {
        Pins::IDS.iter().copied()
    }

    /// The ids of what is said about test files, beside those of TOML and of keys.
    #[cfg(feature = "tools")]
    pub fn ids_about_cases() -> impl Iterator<Item = &'static str> {
        Cases::IDS.iter().copied()
    }

    /// The remedy, where there is one to name.
    pub fn help(&self) -> Option<String> {
        self.row().help
    }

    /// What else is worth knowing.
    pub fn note(&self) -> Option<String> {
        self.row().note
    }
}

impl fmt::Display for Message {
    /// The sentence.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.row().sentence)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Message;

    #[test]
    fn ids_are_unique_and_in_kebab_case() {
        let mut seen = HashSet::new();
        for id in Message::ids().chain(Message::ids_about_pins()).chain(Message::ids_about_cases()) {
            assert!(seen.insert(id), "{id} stands for two messages");
            assert!(id.starts_with(|c: char| c.is_ascii_lowercase()), "{id}");
            assert!(id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{id}");
        }
    }
}

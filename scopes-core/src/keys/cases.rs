//! The tables of test files.

use super::tables::{flag, key};
use super::{Choice, Default, Fixed, Form, Least, Value};

/// A test file as a whole.
pub(crate) const TEST_FILE: Fixed = Fixed {
    what: "a test file",
    keys: &[
        key("catalog", Value::Text(Form::Words), "The catalog, by its path from the folder of this file.").required(),
        key("case", Value::Tables(&CASE), "Somebody who calls, and what they can do and cannot do.").required(),
    ],
    choice: Choice::Any,
};

/// `[[case]]`
pub(crate) const CASE: Fixed = Fixed {
    what: "a case",
    keys: &[
        key("name", Value::Text(Form::Words), "What it shows, in a few words. A failure is told by it.").required(),
        key(
            "grant",
            Value::NamesOrText,
            "The names of scopes and aliases in the token: a list, or a text as in the claim.",
        ),
        flag("anonymous", "Whether the caller has no token."),
        key("declared", Value::NamesOrText, "What the app may ask for at most, where the catalog is `declared`."),
        key("actor", Value::Text(Form::Visible), "As whom the token acts, where the catalog has actors."),
        key("role", Value::Text(Form::Visible), "The role of the user, where the catalog has roles."),
        key("roles", Value::Texts(Form::Visible, Least::None), "The roles of a user with several, or without one."),
        key("gates", Value::Texts(Form::Visible, Least::None), "The gates that are open. All others are shut.")
            .or(Default::NoEntries),
        key("limit", Value::NamesOrText, "What another authority allows at most."),
        key("can", Value::Texts(Form::Assertion, Least::None), ASSERTIONS_CAN).or(Default::NoEntries),
        key("cannot", Value::Texts(Form::Assertion, Least::None), ASSERTIONS_CANNOT).or(Default::NoEntries),
    ],
    choice: Choice::OneOf("grant", "anonymous"),
};

const ASSERTIONS_CAN: &str =
    "What the caller may do: scopes that are effective, and endpoints, `GET /orders/{id}` or `GET /orders/5`.";
const ASSERTIONS_CANNOT: &str = "What the caller may not do: scopes that are not effective, and endpoints.";

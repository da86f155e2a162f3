//! What texts look like, as regular expressions that every validator reads alike: without look-around, classes of letters in
//! full.

use crate::keys::{Form, METHODS};

/// A `scope-token` of RFC 6749, section 3.3: visible ASCII without the double quote and the backslash.
pub(super) const SCOPE_NAME: &str = r"^[!#-\[\]-~]+$";

/// One of the same letters with a `*` in it.
pub(super) const SCOPE_PATTERN: &str = r"^[!#-\[\]-~]*\*[!#-\[\]-~]*$";

/// Punctuation that neither belongs to words nor means something in patterns or texts.
pub(super) const SEPARATOR: &str = r"^[!#-)+-/:-@\[\]^`{-~]$";

/// How the text of this form is matched. A free one needs no pattern.
pub(super) fn pattern(form: Form) -> Option<String> {
    let pattern = match form {
        Form::Free => return None,
        Form::Endpoint => return Some(endpoint()),
        Form::Assertion => return Some(assertion()),
        Form::Words => r"\S",
        Form::CatalogName => "^[a-z][a-z0-9_-]*$",
        Form::ScopeName => SCOPE_NAME,
        Form::RustPath => "^[a-z_][a-z0-9_]*(::[a-z_][a-z0-9_]*)*$",
        Form::RustModule => "^[a-z_][a-z0-9_]*$",
        Form::Variable => "^[A-Za-z_][A-Za-z0-9_]*$",
        Form::Visible => "^[!-~]+$",
    };
    Some(pattern.to_owned())
}

/// Letters of a path that mean themselves to every router.
const TEXT: &str = r#"[!"$&'()+,.0-9:=@A-Z_`a-z~-]"#;

const PARAMETER: &str = r"\{\*?[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?\}";

/// A method, a space, and a path of parts with a slash before each.
fn endpoint() -> String {
    format!("^({}) (/|(/({TEXT}|{PARAMETER})+)+/?)$", METHODS.join("|"))
}

/// A scope, or a method and the path of a request or of a template.
fn assertion() -> String {
    format!(r"^([!#-.0-\[\]-~][!#-\[\]-~]*|({}) /[!-~]*)$", METHODS.join("|"))
}

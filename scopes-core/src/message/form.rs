//! How a part of a path is written here.

/// A part of a path, written as it is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The part.
    pub text: String,
    /// Whether it leaves out a condition.
    pub drops: bool,
}

impl Form {
    pub(crate) fn parameter(before: &str, name: &str, behind: &str, drops: bool) -> Self {
        let name = if name.is_empty() { "id" } else { name };
        Self { text: format!("{before}{{{name}}}{behind}"), drops }
    }

    pub(crate) fn rest(name: &str) -> Self {
        let name = if name.is_empty() { "rest" } else { name };
        Self { text: format!("{{*{name}}}"), drops: false }
    }
}

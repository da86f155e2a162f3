//! Rust names from the names of a catalog.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Keywords of all editions, strict and reserved. Each is an identifier with `_` behind it.
const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `read sensitive` as a module or path segment: `read_sensitive`. Empty where nothing is left of the name.
pub(crate) fn module_ident(segment: &str) -> String {
    if is_word(segment) {
        return escape(segment.to_owned());
    }
    escape(plain(segment).to_snake_case())
}

/// As a type or variant: `ReadSensitive`.
pub(crate) fn type_ident(segment: &str) -> String {
    escape(camel(segment))
}

/// As a constant: `READ_SENSITIVE`.
pub(crate) fn const_ident(segment: &str) -> String {
    if is_word(segment) {
        return escape(segment.to_ascii_uppercase());
    }
    escape(plain(segment).to_shouty_snake_case())
}

/// The marker type in its module, for a path segment as it stands in `#[requires(…)]`.
pub fn marker_ident(segment: &str) -> String {
    type_ident(segment)
}

/// One variant for a whole path: `control::approvals` and `request` make `ControlApprovalsRequest`.
pub(crate) fn variant_ident<'a>(segments: impl IntoIterator<Item = &'a str>) -> String {
    let joined: String = segments.into_iter().map(camel).collect();
    escape(joined)
}

/// Most segments: there is nothing in them to convert.
fn is_word(segment: &str) -> bool {
    !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn camel(segment: &str) -> String {
    if is_word(segment) {
        return segment[..1].to_ascii_uppercase() + &segment[1..];
    }
    plain(segment).to_upper_camel_case()
}

fn plain(segment: &str) -> String {
    segment.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

fn escape(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        name + "_"
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_identifiers() {
        let cases = [
            ("read", "read", "Read", "READ"),
            ("read_sensitive", "read_sensitive", "ReadSensitive", "READ_SENSITIVE"),
            ("read-only", "read_only", "ReadOnly", "READ_ONLY"),
            ("Encounter", "encounter", "Encounter", "ENCOUNTER"),
            ("self", "self_", "Self_", "SELF"),
            ("type", "type_", "Type", "TYPE"),
            ("1st", "_1st", "_1st", "_1ST"),
            ("//www.example.com/a", "www_example_com_a", "WwwExampleComA", "WWW_EXAMPLE_COM_A"),
            ("*", "", "", ""),
            ("", "", "", ""),
        ];
        for (segment, module, ty, constant) in cases {
            assert_eq!(module_ident(segment), module, "{segment}");
            assert_eq!(type_ident(segment), ty, "{segment}");
            assert_eq!(const_ident(segment), constant, "{segment}");
        }
    }

    #[test]
    fn a_type_is_the_same_from_the_name_and_from_its_path_segment() {
        for segment in ["read", "read_sensitive", "self", "crate", "1st", "v1_0", "A1", "a_1"] {
            assert_eq!(type_ident(&module_ident(segment)), type_ident(segment), "{segment}");
        }
    }
}

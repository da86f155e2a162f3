//! Rust names from the names of a catalog.

use crate::listed::Listed as _;
use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Keywords of all editions, strict and reserved, in order. Each is an identifier with `_` behind it.
const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `read sensitive` as a module or path segment: `read_sensitive`. Empty where nothing is left of the name.
pub(crate) fn module_ident(segment: &str) -> String {
    if is_made_of_words(segment) {
        return escape(segment.replace('-', "_"));
    }
    escape(plain(segment).to_snake_case())
}

/// As a type or variant: `ReadSensitive`.
pub(crate) fn type_ident(segment: &str) -> String {
    escape(camel(segment))
}

/// As a constant: `READ_SENSITIVE`.
pub(crate) fn const_ident(segment: &str) -> String {
    if is_made_of_words(segment) {
        return escape(segment.to_ascii_uppercase().replace('-', "_"));
    }
    escape(plain(segment).to_shouty_snake_case())
}

/// What every module of scopes has, as a type and as a macro, for `#[requires]` to find them by. Where a path leads to a
/// module of something else the compiler says that this is not in it, so it reads as what is meant.
pub const FINDER: &str = "a_scope_of_a_catalog";

/// What every module of scopes has beside it, for the error about a scope that is not there.
pub(crate) const NAMES: &str = "__names";
pub(crate) const UNKNOWN: &str = "__unknown";

/// Where code in a file has all of this for the scopes at the root, which have no module.
pub(crate) const ROOT: &str = "the_root_of_a_catalog";

/// The module of the marker types, which the compiler shows where it writes a scope in full.
pub(crate) const MARKERS: &str = "scopes_of_the_catalog";

/// A word as a segment of a path: a keyword is called as the catalog calls it.
pub fn path_segment(word: &str) -> String {
    escape(word.to_owned())
}

/// Whether a word is a keyword in any edition.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.binary_search(&word).is_ok()
}

/// The word that a segment of a path stands for.
pub(crate) fn without_escape(segment: &str) -> &str {
    segment.strip_suffix('_').filter(|word| is_keyword(word)).unwrap_or(segment)
}

/// The Rust paths of all names of scopes in a text, such as a claim or a list. `None` unless each word of the text looks like a
/// name.
pub fn paths_in_text(text: &str) -> Option<Vec<String>> {
    let mut paths = Vec::new();
    for name in text.split(|c: char| c.is_whitespace() || c == ',').filter(|name| !name.is_empty()) {
        paths.push(path_of_name(name)?);
    }
    (1..=MOST_PATHS).contains(&paths.len()).then_some(paths)
}

/// How many paths a message repeats.
const MOST_PATHS: usize = 12;

/// What most catalogs separate the parts of names by.
pub(crate) const USUAL_SEPARATORS: &[char] = &[':', '.', '/'];

/// The path of a scope by its name, if it is made of parts with the usual separators.
fn path_of_name(name: &str) -> Option<String> {
    let is_usual = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-') || USUAL_SEPARATORS.contains(&c);
    let parts = name.split(USUAL_SEPARATORS).map(module_ident).filter(|part| !part.is_empty());
    let parts: Vec<String> = parts.listed();
    let is_path = name.len() <= 64 && name.chars().all(is_usual) && !name.contains("//") && parts.len() > 1;
    is_path.then(|| parts.join("::"))
}

/// The marker type in its module, for a path segment as it stands in `#[requires(…)]`.
pub fn marker_ident(segment: &str) -> String {
    type_ident(segment)
}

/// One variant for a whole path: `control::approvals` and `request` make `ControlApprovalsRequest`.
pub(crate) fn variant_ident<'a>(segments: impl IntoIterator<Item = &'a str>) -> String {
    let joined: String = segments.into_iter().map(camel).listed().concat();
    escape(joined)
}

/// Whether a segment is lower-case words with one separator between each two, as most are. Such a segment needs no search for the
/// beginnings of words. `heck` makes that search for each segment several times, in a macro that cargo compiles without
/// optimisation.
fn is_made_of_words(segment: &str) -> bool {
    let is_separator = |byte: u8| matches!(byte, b'_' | b'-');
    let mut before = b'-';
    for byte in segment.bytes() {
        if !byte.is_ascii_lowercase() && (!is_separator(byte) || is_separator(before)) {
            return false;
        }
        before = byte;
    }
    !is_separator(before)
}

fn camel(segment: &str) -> String {
    if !is_made_of_words(segment) {
        return plain(segment).to_upper_camel_case();
    }
    let mut name = String::with_capacity(segment.len());
    let mut begins = true;
    for character in segment.chars() {
        if matches!(character, '_' | '-') {
            begins = true;
        } else if std::mem::take(&mut begins) {
            name.push(character.to_ascii_uppercase());
        } else {
            name.push(character);
        }
    }
    name
}

fn plain(segment: &str) -> String {
    segment.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).text()
}

fn escape(name: String) -> String {
    if is_keyword(&name) {
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
            ("read-only_audit-log", "read_only_audit_log", "ReadOnlyAuditLog", "READ_ONLY_AUDIT_LOG"),
            ("read--only", "read_only", "ReadOnly", "READ_ONLY"),
            ("_read-", "read", "Read", "READ"),
            ("-", "", "", ""),
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
    fn texts_name_paths_or_nothing() {
        let cases = [
            ("orders:read", Some("orders::read")),
            ("orders:read users:read", Some("orders::read, users::read")),
            ("orders.items.read,users/Read-Only", Some("orders::items::read, users::read_only")),
            ("orders::type", Some("orders::type_")),
            ("admin", None),
            ("orders:read admin", None),
            ("orders:*", None),
            ("https://acme.com/orders.read", None),
            ("bücher:lesen", None),
            ("", None),
            (" ", None),
        ];
        for (text, expected) in cases {
            assert_eq!(paths_in_text(text).map(|paths| paths.join(", ")).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn keywords_are_in_order() {
        assert!(KEYWORDS.is_sorted());
    }

    /// What is made quickly of lower-case words is what heck makes of them.
    #[test]
    fn words_are_joined_as_everywhere_else() {
        let mut segments = vec![String::new()];
        for _ in 0..6 {
            let longer = segments.iter().flat_map(|segment| ['a', 'b', '-', '_'].map(|c| format!("{segment}{c}")));
            segments = longer.chain([String::new()]).collect();
            for segment in &segments {
                let plain = plain(segment);
                assert_eq!(module_ident(segment), escape(plain.to_snake_case()), "{segment}");
                assert_eq!(type_ident(segment), escape(plain.to_upper_camel_case()), "{segment}");
                assert_eq!(const_ident(segment), escape(plain.to_shouty_snake_case()), "{segment}");
            }
        }
    }

    #[test]
    fn a_type_is_the_same_from_the_name_and_from_its_path_segment() {
        for segment in ["read", "read_sensitive", "self", "crate", "1st", "v1_0", "A1", "a_1"] {
            assert_eq!(type_ident(&module_ident(segment)), type_ident(segment), "{segment}");
        }
    }
}

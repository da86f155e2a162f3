//! JSON (RFC 8259), with the place of each value.

use std::ops::Range;
use std::sync::Arc;

use jsonc_parser::ast::Value as Parsed;
use jsonc_parser::common::Ranged as _;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use scopes_core::openapi::{Key, Node, Object, Value};

use super::{BOM, Read, Unreadable};

/// The parser knows more than JSON.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

pub(super) fn read(text: &str) -> Read {
    let without_mark = text.strip_prefix(BOM).unwrap_or(text);
    let converter = Converter { before: text.len() - without_mark.len() };
    let parsed = parse_to_ast(without_mark, &CollectOptions::default(), &STRICT).map_err(|error| {
        let why = error.kind().to_string();
        let mut letters = why.chars();
        let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
        let why = format!("this is no JSON: {first}{}", letters.as_str());
        Unreadable::new(converter.before + error.range().start, why, HELP)
    })?;
    parsed.value.map(|value| converter.node(value)).transpose()
}

const HELP: &str = "look at this place and right before it: a comma, quote or bracket is missing, or is one too many; YAML ends in `.yaml`";

struct Converter {
    /// How many bytes stand before what was parsed.
    before: usize,
}

impl Converter {
    /// The parser refuses texts with more than 512 levels.
    fn node(&self, parsed: Parsed<'_>) -> Result<Node, Unreadable> {
        let span = self.span(parsed.start()..parsed.end());
        let value = match parsed {
            Parsed::StringLit(text) => Value::Text(text.value.into_owned()),
            Parsed::Array(array) => {
                let nodes = array.elements.into_iter().map(|element| self.node(element).map(Arc::new));
                Value::List(nodes.collect::<Result<_, _>>()?)
            }
            Parsed::Object(object) => {
                let members = object.properties.into_iter().map(|property| {
                    let span = self.span(property.name.start()..property.name.end());
                    let key = Key { span, name: property.name.into_string() };
                    Ok((key, Arc::new(self.node(property.value)?)))
                });
                Value::Object(Object::new(members.collect::<Result<_, _>>()?).map_err(|key| Unreadable::twice(&key))?)
            }
            Parsed::NumberLit(_) | Parsed::BooleanLit(_) | Parsed::NullKeyword(_) => Value::Other,
        };
        Ok(Node { span, value })
    }

    fn span(&self, range: Range<usize>) -> Range<usize> {
        self.before + range.start..self.before + range.end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> (usize, String) {
        let Err(Unreadable { at, why, .. }) = read(text) else { panic!("{text} is read") };
        (at, why)
    }

    #[test]
    fn places_are_bytes_of_the_file() {
        let text = "\u{FEFF}{\"é\": [\"\\uD83D\\uDE00\", 1.5e3, null]}";
        let Ok(Some(root)) = read(text) else { panic!("not read") };
        let (key, list) = &root.object().unwrap()[0];
        assert_eq!((&text[key.span.clone()], key.name.as_str()), ("\"é\"", "é"));
        let Value::List(list) = &list.value else { panic!("no list") };
        assert_eq!(list[0].value, Value::Text("😀".to_owned()));
        assert_eq!((&list[1].value, &text[list[1].span.clone()]), (&Value::Other, "1.5e3"));
    }

    #[test]
    fn only_json_is_read() {
        for text in [
            "{a: 1}",
            "{\"a\": 1,}",
            "{'a': 1}",
            "{\"a\": 0x1}",
            "{} // x",
            "{\"a\" 1}",
            "{\"a\": 1} {}",
            "{\"a\": NaN}",
        ] {
            assert!(refused(text).1.starts_with("this is no JSON: "), "{text}");
        }
        assert_eq!(refused("{\"a\": 1, \"a\": 2}"), (9, "the key `a` stands twice in one object".to_owned()));
        assert_eq!(refused("\u{FEFF}{\"a\": 1 \"b\": 2}").0, 10);
        assert_eq!(read("  "), Ok(None));
        let deep = "[".repeat(100_000);
        assert_eq!(refused(&deep).1, "this is no JSON: maximum nesting depth exceeded");
    }
}

//! Fills values into templates of generated text.

use std::fmt::Write as _;

/// Puts texts into the places of a template, which are marked as those of `quote!` are: `#name`. What is no name of a place
/// stays as it is.
///
/// A template is a text to the compiler. Each token of a `quote!` is a call, in a crate that everybody who uses `scopes` compiles.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let (mut text, mut rest) = (String::new(), template);
    while let Some((before, behind)) = rest.split_once('#') {
        let end = behind.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(behind.len());
        let (name, behind) = behind.split_at(end);
        text += before;
        if let Some((_, value)) = values.iter().find(|(place, _)| *place == name) {
            text += value;
        } else {
            text.push('#');
            text += name;
        }
        rest = behind;
    }
    text + rest
}

/// Texts as the elements of an array.
pub(super) fn literals(texts: &mut dyn Iterator<Item = &str>) -> String {
    let mut elements = String::new();
    for text in texts {
        let _ = write!(elements, "{text:?}, ");
    }
    elements
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn places_are_filled_once() {
        let values = [("a", "#b"), ("b", "c"), ("long_name", "")];
        assert_eq!(fill("#[d] #a, #b; #long_name#e # a#", &values), "#[d] #b, c; #e # a#");
    }
}

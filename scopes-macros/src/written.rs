//! Code of the user in messages, as it is written.

use crate::syntax::Meta;
use quote::ToTokens;
use scopes_core::Listed as _;

/// Paths and types on one line, without the spaces between tokens.
pub(crate) fn written(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let text = text.split_whitespace().listed().join(" ");
    let closed = [(" :: ", "::"), (":: ", "::"), (" ::", "::"), (" < ", "<"), ("< ", "<"), (" <", "<"), (" >", ">")];
    let text = closed.iter().fold(text, |text, (apart, together)| text.replace(apart, together));
    text.replace(" ,", ",").replace("( ", "(").replace(" )", ")").replace(" (", "(").replace(",(", ", (")
}

/// The name of an attribute, and its arguments.
pub(crate) fn parts_of(attribute: &Meta) -> (String, String) {
    let name = written(&attribute.path);
    let Some(list) = attribute.arguments() else { return (name, String::new()) };
    let in_source = list.span().source_text();
    let inside = in_source.as_deref().and_then(|text| text.get(1..text.len().checked_sub(1)?));
    let inside = inside.map(|text| text.split_whitespace().listed().join(" "));
    (name, inside.unwrap_or_else(|| written(&list.stream())))
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use syn::parse_quote;

    use super::{parts_of, written};

    #[test]
    fn types_and_attributes_are_shown_as_they_are_written() {
        assert_eq!(written(&quote!(Granted<Pair<a::Read, (b::Read, C)>>)), "Granted<Pair<a::Read, (b::Read, C)>>");
        let parts = |name: &str, arguments: &str| (name.to_owned(), arguments.to_owned());
        let attribute = parse_quote!(scopes::requires(orders::read, any(a::b, c::d)));
        assert_eq!(parts_of(&attribute), parts("scopes::requires", "orders::read, any(a::b, c::d)"));
        assert_eq!(parts_of(&parse_quote!(requires)), parts("requires", ""));
    }
}

//! `$ref`: one part of a document that stands for another one.

use std::sync::Arc;

use super::Reader;
use super::node::{Node, Value};

/// Why a reference is not followed.
pub(super) enum Lost {
    /// It leads to another document.
    Outside,
    /// Nothing is there.
    Nowhere,
    /// It leads to a reference, and that to another one, without end.
    Circle,
}

/// With more steps a reference is taken for a circle.
const STEPS: usize = 16;

/// What a node stands for: itself, or what its `$ref` leads to. A `$ref` that is no text is told by [`Reader::reference`].
pub(super) fn meant<'d>(root: &'d Node, node: &'d Node) -> Result<&'d Node, (String, Lost)> {
    chain(root, node).map(|chain| chain.last().copied().unwrap_or(node))
}

/// A node, what its `$ref` leads to, what the `$ref` of that leads to, and so on.
pub(super) fn chain<'d>(root: &'d Node, node: &'d Node) -> Result<Vec<&'d Node>, (String, Lost)> {
    let mut chain = vec![node];
    let mut at = node;
    for _ in 0..STEPS {
        let Some(reference) = at.member("$ref").and_then(|reference| reference.text()) else { return Ok(chain) };
        let lost = |lost| (reference.to_owned(), lost);
        let pointer = reference.strip_prefix('#').ok_or_else(|| lost(Lost::Outside))?;
        at = found(root, pointer).ok_or_else(|| lost(Lost::Nowhere))?;
        chain.push(at);
    }
    let reference = at.member("$ref").and_then(|reference| reference.text()).unwrap_or_default();
    Err((reference.to_owned(), Lost::Circle))
}

impl Reader<'_> {
    /// Refuses a `$ref` that is no text.
    pub(super) fn reference(&mut self, node: &Node, what: &str) {
        if let Some(reference) = node.member("$ref").filter(|reference| reference.text().is_none()) {
            self.no_text(reference, &format!("the `$ref` of {what}"));
        }
    }
}

/// Where a JSON pointer leads (RFC 6901), in the form that it has behind a `#`.
fn found<'d>(root: &'d Node, pointer: &str) -> Option<&'d Node> {
    if pointer.is_empty() {
        return Some(root);
    }
    let mut at = root;
    for part in pointer.strip_prefix('/')?.split('/') {
        let name = decoded(part)?.replace("~1", "/").replace("~0", "~");
        at = match &at.value {
            Value::Object(_) => at.member(&name)?,
            Value::List(list) => list.get(name.parse::<usize>().ok()?).map(Arc::as_ref)?,
            _ => return None,
        };
    }
    Some(at)
}

/// A part of an address without `%`.
fn decoded(part: &str) -> Option<String> {
    let mut pieces = part.split('%');
    let mut bytes = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(piece.get(..2)?, 16).ok()?);
        bytes.extend(piece.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn addresses_are_decoded() {
        assert_eq!(decoded("~1orders~1%7Bid%7D").as_deref(), Some("~1orders~1{id}"));
        assert_eq!(decoded("%C3%A9").as_deref(), Some("é"));
        assert_eq!(decoded("%7"), None);
        assert_eq!(decoded("%zz"), None);
        assert_eq!(decoded("%ff"), None);
    }
}

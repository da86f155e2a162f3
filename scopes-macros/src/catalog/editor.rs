//! Tells the generator the place and the address of the catalog, for links that an editor follows.

use std::fmt::Write as _;

use proc_macro2::Span;
use scopes_core::Editor;

use super::file::File;

/// The code stands before the first character of the path of the catalog, and takes none. In an editor, one that it took would be
/// a name of each scope, to be shown and changed as one.
pub(super) fn of(place: Span, file: Option<(&str, &File)>) -> Editor {
    let first = Span::from(place.unwrap().start());
    let editor = Editor::new(Span::call_site().located_at(first));
    match file {
        Some((name, File { text, path: Some(path) })) => {
            editor.file(name, &address(path), &String::from_utf8_lossy(text))
        }
        _ => editor,
    }
}

/// The URL of a file (RFC 8089).
fn address(path: &str) -> String {
    let path = path.replace(std::path::MAIN_SEPARATOR, "/");
    let mut address = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b':' | b'-' | b'.' | b'_' | b'~' => {
                address.push(char::from(byte));
            }
            other => _ = write!(address, "%{other:02X}"),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_address_has_nothing_that_ends_a_link() {
        assert_eq!(super::address("/home/one/catalogs/shop.toml"), "file:///home/one/catalogs/shop.toml");
        assert_eq!(super::address("/a b/<ü>.toml"), "file:///a%20b/%3C%C3%BC%3E.toml");
        assert_eq!(super::address("C:/shop.toml"), "file:///C:/shop.toml");
    }
}

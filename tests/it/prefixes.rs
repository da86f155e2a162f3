//! Names of scopes behind the prefix of an authorization server.

use crate::common::set;
use scopes::ScopePrefix;

mod access {
    scopes::scopes!("catalogs/boomin.toml");
}

use access::ScopeSet;

#[test]
fn names_are_written_behind_the_prefix() {
    let prefix = ScopePrefix::new("api://shop/").unwrap();
    for (scopes, written) in [
        ("", &[] as &[&str]),
        ("series:read", &["api://shop/series:read"]),
        ("units:read series:read", &["api://shop/series:read", "api://shop/units:read"]),
    ] {
        let names = prefix.names::<access::Scope>(set(scopes));
        assert_eq!(names.iter().collect::<Vec<_>>(), written);
        assert_eq!(names.to_string(), written.join(" "));
    }
}

#[test]
fn names_behind_the_prefix_are_read_and_no_others() {
    let prefix = ScopePrefix::new("api://shop/").unwrap();
    let read = |names: &[&str]| -> ScopeSet { prefix.scopes(names.iter().copied()) };
    assert_eq!(read(&["api://shop/series:read", "api://shop/units:read"]), set("series:read units:read"));
    for name in ["series:read", "api://shop/", "api://shop/api://shop/series:read", "api://shop", "api://shop/raed"] {
        assert_eq!(read(&[name]), ScopeSet::EMPTY, "{name}");
    }
}

#[test]
fn what_stands_in_no_name_stands_in_no_prefix() {
    for (prefix, expected) in [
        ("", "the empty text is no prefix of scopes: leave it out where names have none"),
        (" ", "` ` is no prefix of scopes: it holds a space, which is not allowed in the name of a scope"),
        (
            "a\"b",
            "`a\"b` is no prefix of scopes: it holds a quotation mark, which is not allowed in the name of a scope",
        ),
    ] {
        let error = ScopePrefix::new(prefix).unwrap_err();
        assert_eq!(error.to_string(), expected);
        // What a `main` prints that returns it.
        assert_eq!(format!("{error:?}"), error.to_string());
    }
}

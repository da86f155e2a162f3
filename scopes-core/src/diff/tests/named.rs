//! What is said of a change, and what is not said twice.

use super::super::{Rust, Security};
use super::{between, change, flat, ids};

/// `b` is known and left to nobody.
#[test]
fn an_implied_scope_that_no_token_holds_adds_nothing() {
    let implied = |a: &str| flat(&format!("{a}\nb = ''\n[actors.bot]\nkeeps = ['a']"));
    let diff = between(&implied("a = ''"), &implied("a.implies = ['b']"));
    assert_eq!(change(&diff, "implication-added").security, Security::None);
    assert_eq!(diff.security(), Security::None);
}

#[test]
fn what_stands_for_two_sensitive_scopes_is_said_once_not_to_be_sensitive() {
    let old = flat("a.sensitive = true\nb.sensitive = true");
    let both = between(&old, &flat("c = ''\n[aliases]\na = { to = 'c' }\nb = { to = 'c' }"));
    assert_eq!(change(&both, "sensitive-removed").subject, "c");
    // It was sensitive itself, and is compared with itself.
    let split = between(&old, &flat("b = ''\nc.sensitive = true\n[aliases]\na = { to = ['b', 'c'] }"));
    assert_eq!(change(&split, "sensitive-removed").subject, "b");
}

/// Each request of the rest is another path's too, and neither path says more: nobody may do more or less.
#[test]
fn another_access_is_said_where_no_request_has_it() {
    let text = |access: &str| {
        let others = ["/{a}/{b}", "/{a}/{b}/", "/{a}/{b}/{*rest}"];
        let others = others.map(|path| format!("[endpoints.'GET {path}']\nany_of = [['a']]\n")).concat();
        flat(&format!("a = ''\n{others}{access}"))
    };
    let open = text("[public.endpoints]\n'GET /x/{*rest}' = { reason = 'nobody gets there' }");
    let known = text("[authenticated.endpoints]\n'GET /x/{*rest}' = ''");
    let change = change(&between(&open, &known), "alternatives-changed");
    assert_eq!((&*change.old, &*change.new, change.security), ("public", "authenticated", Security::None));
}

#[test]
fn texts_and_rust_names_of_resources() {
    let resource = |of: &str, lines: &str| format!("[scopes]\n'{of}:read' = ''\n[resources.{of}]\n{lines}");
    let texts = |old: &str, new: &str| {
        let diff = between(&resource("posts", old), &resource("posts", new));
        diff.changes.into_iter().map(|change| (change.id, change.to_string())).collect::<Vec<_>>()
    };
    let described = |text: &str| format!("description = '{text}'");
    assert_eq!(
        texts(&described("One"), &described("Two")),
        [("text-changed", "resource `posts` says \"Two\" now, and said \"One\" before".to_owned())]
    );
    let another = between(&resource("posts", &described("One")), &resource("books", &described("Two")));
    assert!(!ids(&another).contains(&"text-changed"), "{:#?}", another.changes);
    let module = |alias: &str| format!("description = ''\n{alias}");
    let [none, articles, papers] =
        ["", "rust_alias = 'articles'", "rust_alias = 'papers'"].map(|alias| resource("posts", &module(alias)));
    let added = change(&between(&none, &articles), "path-changed");
    assert_eq!((&*added.subject, &*added.old, &*added.new, added.rust), ("articles", "", "posts", Rust::Minor));
    let gone = change(&between(&articles, &none), "path-changed");
    assert_eq!((&*gone.subject, &*gone.old, &*gone.new, gone.rust), ("articles", "posts", "", Rust::Major));
    let other = between(&articles, &papers);
    assert_eq!(ids(&other), ["path-changed", "path-changed"]);
    assert!(between(&articles, &articles).changes.is_empty());
    let [posts, books] = ["posts", "books"].map(|of| {
        let aliased = |own: &str| if own == of { "rust_alias = 'articles'" } else { "" };
        format!(
            "[scopes]\n'posts:read' = ''\n'books:read' = ''\n[resources.posts]\ndescription = ''\n{}\n\
             [resources.books]\ndescription = ''\n{}",
            aliased("posts"),
            aliased("books")
        )
    });
    let moved = change(&between(&posts, &books), "path-changed");
    assert_eq!((&*moved.old, &*moved.new, moved.rust), ("posts", "books", Rust::Major));
}

//! Path templates: what two of them have in common, which of them says more, and which a request means.

use super::super::paths::{Paths, fresh};
use super::super::template::{Template, has_slash};
use super::super::walk::Steps;
use super::{catalog, change};
use crate::catalog::Catalog;

/// The paths that two templates have in common, with `1` for each parameter and so many parts for the rest. None where they are
/// too many.
fn common(one: &str, other: &str, rest: usize) -> Option<Vec<String>> {
    let [one, other] = [one, other].map(Template::new);
    one.common(&other, "1", rest).ok()
}

#[test]
fn paths_that_two_templates_have_in_common() {
    let pairs: [(&str, &str, &[&str]); 21] = [
        ("/", "/", &["/"]),
        ("/a", "/a", &["/a"]),
        ("/a/", "/a/", &["/a/"]),
        ("/a", "/a/", &[]),
        ("/a", "/b", &[]),
        ("/a", "/{id}", &["/a"]),
        ("/", "/{id}", &[]),
        ("/{id}", "/{key}", &["/1"]),
        ("/{id}/", "/{key}/", &["/1/"]),
        ("/{id}/a", "/b/{id}", &["/b/a"]),
        ("/a/b", "/a", &[]),
        ("/a{id}", "/{id}", &["/a1"]),
        ("/{id}", "/{id}:go", &["/1:go"]),
        ("/a{id}", "/b{id}", &[]),
        ("/a{id}", "/ab{id}", &["/ab1", "/ab:1"]),
        // Each parameter has a value, so that texts may overlap but for one character.
        ("/a{id}", "/{id}b", &["/a1b", "/ab", "/a:1b"]),
        ("/aba{id}", "/{id}ab", &["/aba1ab", "/abab", "/abaab", "/aba:1ab"]),
        ("/abc{id}yz", "/{id}xyz", &["/abc1xyz", "/abcxyz", "/abc:1xyz"]),
        ("/{id}xyz", "/abc{id}yz", &["/abc1xyz", "/abcxyz", "/abc:1xyz"]),
        ("/{*rest}", "/a", &["/a"]),
        ("/{*rest}", "/a/{id}/", &["/a/1/"]),
    ];
    for (one, other, expected) in pairs {
        assert_eq!(common(one, other, 1).unwrap(), expected, "{one} and {other}");
    }
    assert_eq!(common("/{*rest}", "/a/{*rest}", 1).unwrap(), ["/a/1", "/a/1/"]);
    assert_eq!(common("/{*rest}", "/a/{*rest}", 3).unwrap(), ["/a/1/1/1", "/a/1/1/1/"]);
}

/// Texts of one letter overlap anywhere: with all letters but one, and with all of them.
#[test]
fn so_many_paths_in_common_are_tried() {
    let text = |count: usize| {
        let letters = "a".repeat(count);
        common(&format!("/{letters}{{id}}"), &format!("/{{id}}{letters}"), 1)
    };
    assert_eq!(text(61).map(|paths| paths.len()), Some(63));
    assert_eq!(text(62).map(|paths| paths.len()), Some(64));
    assert_eq!(text(63), None);
    // Each part has two paths, with and without the texts overlapping, and one with a colon.
    let parts = |count: usize| common(&"/a{id}".repeat(count), &"/{id}a".repeat(count), 1);
    assert_eq!(parts(3).map(|paths| paths.len()), Some(27));
    assert_eq!(parts(4), None);
    let two = |count: usize| common(&"/a{id}".repeat(count), &"/ab{id}".repeat(count), 1);
    assert_eq!(two(6).map(|paths| paths.len()), Some(64));
    assert_eq!(two(7), None);
}

#[test]
fn a_template_that_says_more() {
    let says_more = |one: &str, other: &str| Template::new(one).says_more_than(&Template::new(other));
    for (more, less) in [("/a", "/{id}"), ("/a{id}", "/{id}"), ("/{id}", "/{*rest}"), ("/ab{id}", "/a{id}")] {
        assert!(says_more(more, less) && !says_more(less, more), "{more} and {less}");
    }
    for (one, other) in [("/a", "/a"), ("/b", "/a"), ("/{id}", "/{key}"), ("/a{id}", "/A{id}")] {
        assert!(!says_more(one, other) && !says_more(other, one), "{one} and {other}");
    }
    for (one, other) in [("/a{id}", "/{id}b"), ("/a/{id}", "/{id}/a")] {
        assert!(says_more(one, other) && says_more(other, one), "{one} and {other}");
    }
}

#[test]
fn the_slash_of_the_root_is_no_slash_at_an_end() {
    assert_eq!(["/", "/a", "/a/"].map(has_slash), [false, false, true]);
}

fn endpoints(paths: &[&str]) -> Catalog {
    let line = |path: &&str| format!("[endpoints.'GET {path}']\nany_of = [['a']]\n");
    catalog(&format!("separator = []\n[scopes]\na = ''\n{}", paths.iter().map(line).collect::<String>()))
}

#[test]
fn the_paths_that_have_a_request_in_common_with_a_template() {
    let all = endpoints(&["/a", "/b", "/a/b", "/a/b/c", "/{id}", "/x{id}", "/a/{id}", "/a/y{id}", "/z/{*rest}"]);
    let paths = Paths::of(&all.endpoints);
    let overlapping = |template: &str| {
        let found = paths.overlapping(&Template::new(template), &Steps::new()).unwrap();
        let mut found: Vec<_> = found.into_iter().map(|place| &*paths.all[place].endpoints[0].path).collect();
        found.sort_unstable();
        found
    };
    assert_eq!(overlapping("/a"), ["/a", "/{id}"]);
    assert_eq!(overlapping("/{key}"), ["/a", "/b", "/x{id}", "/{id}"]);
    assert_eq!(overlapping("/xy{id}"), ["/x{id}", "/{id}"]);
    assert_eq!(overlapping("/yx{id}"), ["/{id}"]);
    assert_eq!(overlapping("/a/{*rest}"), ["/a/b", "/a/b/c", "/a/y{id}", "/a/{id}"]);
    assert_eq!(overlapping("/a/b/{*rest}"), ["/a/b/c"]);
    assert_eq!(overlapping("/{id}/{*rest}"), ["/a/b", "/a/b/c", "/a/y{id}", "/a/{id}", "/z/{*rest}"]);
    assert_eq!(overlapping("/z"), ["/{id}"]);
    assert_eq!(overlapping("/z/1/2"), ["/z/{*rest}"]);
}

const PLAIN: &str = "1723456890abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

#[test]
fn what_stands_for_parameters_is_in_no_path() {
    let fresh = |one: &[&str], other: &[&str]| {
        let [one, other] = [endpoints(one), endpoints(other)];
        fresh([&Paths::of(&one.endpoints), &Paths::of(&other.endpoints)])
    };
    assert_eq!(fresh(&["/a"], &["/b"]), '1');
    assert_eq!(fresh(&["/a1"], &["/7"]), '2');
    assert_eq!(fresh(&["/a"], &[&format!("/{PLAIN}")]), '\u{aa}');
}

/// All letters and digits stand in one of the paths.
#[test]
fn a_request_is_found_whatever_stands_in_paths() {
    let text = |any_of: &str| {
        format!(
            "separator = []\n[scopes]\na = ''\nb = ''\n[endpoints.'GET /{PLAIN}']\nany_of = [['a']]\n\
             [endpoints.'GET /x/{{id}}']\nany_of = [{any_of}]\n"
        )
    };
    let change = change(&super::between(&text("['b']"), &text("['b'], ['a']")), "endpoint-weakened");
    assert_eq!(change.witness.unwrap().to_string(), "a token with `a` could not GET /x/{id} before, and can now");
}

/// Shorter requests were other endpoints': the first one of the rest has more parts than any path.
#[test]
fn a_request_that_is_longer_than_all_paths_is_found() {
    let text = |endpoints: &[(&str, &str)]| {
        let line = |(path, scope): &(&str, &str)| format!("[endpoints.'GET {path}']\nany_of = [['{scope}']]\n");
        format!("separator = []\n[scopes]\na = ''\nb = ''\n{}", endpoints.iter().map(line).collect::<String>())
    };
    let shorter = [("/x/{i}", "a"), ("/x/{i}/", "a"), ("/x/{i}/{j}", "a"), ("/x/{i}/{j}/", "a")];
    let old = text(&[&[("/{*rest}", "b")], &shorter[..]].concat());
    let change = change(&super::between(&old, &text(&[("/x/{*rest}", "a")])), "endpoint-added");
    assert_eq!(change.witness.unwrap().to_string(), "a token with `a` could not GET /x/1/1/1 before, and can now");
}

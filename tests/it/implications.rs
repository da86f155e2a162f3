//! What scopes imply: closure of sets, and what becomes effective.

use crate::common::set;
use scopes::CatalogScope;
use scopes::types::{Set, Token};

mod seismic {
    scopes::scopes!("catalogs/seismic.toml");
}
mod wide {
    scopes::scopes!("tests/fixtures/wide.toml");
}
/// A chain `e > d > c > b > a` declared from its end, and a diamond `top > left, right > bottom`.
mod shapes {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shapes"

            [scopes]
            "chain:a" = ""
            "chain:b".implies = ["chain:a"]
            "chain:c".implies = ["chain:b"]
            "chain:d".implies = ["chain:c"]
            "chain:e".implies = ["chain:d"]
            "diamond:top".implies = ["diamond:left", "diamond:right"]
            "diamond:left".implies = ["diamond:bottom"]
            "diamond:right".implies = ["diamond:bottom"]
            "diamond:bottom" = ""
            "alone:read" = ""
        "#
    );
}
mod patterns {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "patterns"

            [scopes]
            "root".implies = ["*"]
            "orders:all".implies = ["orders:*"]
            "orders:read" = ""
            "orders:lines:read" = ""
            "orders:lines:write" = ""
            "files:read" = ""
            "readers".implies = ["*:read"]
        "#
    );
}
/// A declaration that reaches a scope by way of a gate.
mod declared {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "declared"
            declared = true
            [scopes]
            "a:manage".implies = ["a:write"]
            "a:write".implies = ["a:read"]
            "a:read" = ""
            [gates.writing]
            scopes = ["a:write"]
        "#
    );
}
mod winding {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "winding"
            [scopes]
            "w:1" = ""
            "w:2".implies = ["w:1"]
            "w:4".implies = ["w:3"]
            "w:3".implies = ["w:2"]
            "w:5".implies = ["w:4"]
            "c:1".implies = ["c:*", "w:1"]
            "c:2".implies = ["c:*"]
            "c:3".implies = ["c:*"]
            "shut" = ""
            [gates.beta]
            scopes = ["shut"]
        "#
    );
}
/// Gates before what implies and before what is implied.
mod gated {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "gated"

            [scopes]
            "control:manage".implies = ["plain:read", "control:read"]
            "control:read" = ""
            "plain:manage".implies = ["control:write", "plain:read"]
            "control:write".implies = ["plain:write"]
            "plain:write" = ""
            "plain:read" = ""

            [gates.experimental]
            scopes = ["control:*"]
        "#
    );
}

#[test]
fn a_set_is_closed_over_all_that_is_implied() {
    let table = [
        ("", ""),
        ("chain:a", "chain:a"),
        ("chain:b", "chain:a chain:b"),
        ("chain:e", "chain:a chain:b chain:c chain:d chain:e"),
        ("chain:c alone:read", "chain:a chain:b chain:c alone:read"),
        ("diamond:bottom", "diamond:bottom"),
        ("diamond:left", "diamond:left diamond:bottom"),
        ("diamond:top", "diamond:top diamond:left diamond:right diamond:bottom"),
        ("alone:read", "alone:read"),
    ];
    for (granted, closed) in table {
        assert_eq!(set::<shapes::Scope>(granted).closure(), set(closed), "{granted}");
    }
}

#[test]
fn nothing_is_implied_backwards() {
    assert!(!shapes::chain::E.is_in(shapes::chain::D.set().closure()));
    assert!(!seismic::library::MANAGE.is_in(seismic::library::VIEW.set().closure()));
}

#[test]
fn a_scope_says_what_it_implies_without_itself() {
    let table = [
        (shapes::chain::A, ""),
        (shapes::chain::C, "chain:a chain:b"),
        (shapes::diamond::TOP, "diamond:left diamond:right diamond:bottom"),
        (shapes::alone::READ, ""),
    ];
    for (scope, implied) in table {
        assert_eq!(scope.implies(), set(implied), "{scope}");
    }
}

#[test]
fn a_list_of_implied_scopes_says_how_many_are_left() {
    for scope in wide::CATALOG.scopes().chain(seismic::CATALOG.scopes()) {
        let all: Vec<&str> = scope.implies.into_iter().collect();
        let mut rest = scope.implies.iter();
        for left in (0..=all.len()).rev() {
            assert_eq!(rest.size_hint(), (left, Some(left)), "{}", scope.name);
            assert_eq!(rest.next().is_some(), left > 0, "{}", scope.name);
        }
        assert_eq!(format!("{:?}", scope.implies), format!("{all:?}"));
        assert_eq!(format!("{:?}", scope.implies.iter()), format!("{all:?}"));
    }
}

#[test]
fn patterns_imply_what_they_match_without_the_scope_itself() {
    let table = [
        (patterns::ROOT, "orders:all orders:read orders:lines:read orders:lines:write files:read readers"),
        (patterns::orders::ALL, "orders:read orders:lines:read orders:lines:write"),
        (patterns::READERS, "orders:read orders:lines:read files:read"),
    ];
    for (scope, implied) in table {
        assert_eq!(scope.implies(), set(implied), "{scope}");
        assert_eq!(scope.set().closure(), set::<patterns::Scope>(implied) | scope.set(), "{scope}");
    }
}

#[test]
fn one_scope_reaches_into_every_word() {
    assert_eq!(wide::ADMIN.set().closure(), wide::ScopeSet::all());
    assert_eq!(
        wide::folders::MANAGE.set().closure(),
        set("folders:list folders:read folders:write folders:delete folders:manage")
    );
    assert_eq!(wide::rules::DELETE.set().closure(), set("rules:list rules:read rules:delete"));
}

/// Idempotent, extensive and monotone, over single scopes, pairs, and all.
fn assert_closure_laws<S: CatalogScope>() {
    let mut sets: Vec<Set<S>> = vec![Set::default(), Set::all()];
    for &a in S::all() {
        sets.extend(S::all().iter().map(|&b| Set::from(a) | Set::from(b)));
    }
    for set in &sets {
        let closed = set.closure();
        assert_eq!(closed.closure(), closed, "{set}");
        assert_eq!(closed & *set, *set, "{set}");
        for &scope in S::all() {
            let more = (*set | Set::from(scope)).closure();
            assert_eq!(more & closed, closed, "{set} and {scope}");
            assert_eq!(more, closed | Set::from(scope).closure(), "{set} and {scope}");
        }
    }
}

#[test]
fn closure_is_a_closure() {
    assert_closure_laws::<shapes::Scope>();
    assert_closure_laws::<patterns::Scope>();
    assert_closure_laws::<seismic::Scope>();
    assert_closure_laws::<gated::Scope>();
}

#[test]
fn a_grant_is_effective_with_all_that_it_implies() {
    let token = Token::new(shapes::chain::E.set() | shapes::alone::READ.set());
    assert_eq!(token.granted(), set("chain:e alone:read"));
    assert_eq!(token.scopes(), set("chain:a chain:b chain:c chain:d chain:e alone:read"));
    assert!(token.authorize::<shapes::chain::A>().is_ok());
    let refusal = token.authorize::<shapes::diamond::Bottom>().unwrap_err();
    assert_eq!(refusal.missing(), shapes::diamond::BOTTOM.set());
}

#[test]
fn a_scope_behind_a_shut_gate_conveys_nothing() {
    let table = [
        ("control:read", ""),
        ("control:manage", ""),
        ("control:write", ""),
        ("plain:read", "plain:read"),
        ("control:manage plain:read", "plain:read"),
    ];
    for (granted, effective) in table {
        assert_eq!(gated(granted, gated::Gates::NONE).scopes(), set(effective), "{granted}");
    }
}

fn gated(granted: &str, gates: gated::Gates) -> gated::Token {
    gated::Token::from(gated::Grant { granted: set(granted), gates })
}

#[test]
fn nothing_is_implied_by_way_of_a_scope_behind_a_shut_gate() {
    assert_eq!(gated("plain:manage", gated::Gates::NONE).scopes(), set("plain:manage plain:read"));
    let limited = gated("plain:write", gated::Gates::NONE).limited_to(gated::control::WRITE.set());
    assert_eq!(limited.scopes(), gated::ScopeSet::EMPTY);
    // A closure of its own, and the authority of the program, know of no gate.
    let everything = "plain:manage plain:read plain:write control:write";
    assert_eq!(set::<gated::Scope>("plain:manage").closure(), set(everything));
    assert_eq!(gated::Token::unrestricted(set("plain:manage")).scopes(), set(everything));
    assert_eq!(gated("plain:manage", gated::Gates::all()).scopes(), set(everything));
}

#[test]
fn nothing_is_declared_by_way_of_a_scope_behind_a_shut_gate() {
    use declared::{Gates, Grant, Token};
    let token = |declared, gates| Token::from(Grant { granted: set("a:read"), declared: set(declared), gates });
    assert_eq!(token("a:manage", Gates::NONE).scopes(), declared::ScopeSet::EMPTY);
    assert_eq!(token("a:manage", Gates::all()).scopes(), set("a:read"));
    assert_eq!(token("a:manage a:read", Gates::NONE).scopes(), set("a:read"));
}

/// The names of the scopes that a scope proves, in a catalog of this text.
fn proved_by(scope: &str, text: &str) -> Vec<String> {
    let catalog = scopes_core::parse("catalog.toml", text.as_bytes()).unwrap();
    let found = catalog.scopes().iter().find(|found| found.name == scope).unwrap();
    found.proves.iter().map(|&proved| catalog.scopes()[proved].name.clone()).collect()
}

/// `admin` implies a chain by name, and so many scopes by a pattern.
fn by_name_and_pattern(count: usize) -> String {
    let many: Vec<_> = (0..count).map(|number| format!("\"many:{number}\" = \"\"\n")).collect();
    format!(
        "catalog.name = 'shop'\n[scopes]\nadmin.implies = ['top', 'many:*', 'many:0']\ntop.implies = ['middle']\n\
         middle.implies = ['low']\nlow = ''\n{}",
        many.concat()
    )
}

#[test]
fn what_is_named_becomes_a_type_however_much_patterns_imply() {
    let named = ["top", "middle", "low", "many:0"];
    // `many:0` is named, so the pattern alone implies one less.
    assert_eq!(proved_by("admin", &by_name_and_pattern(257)).len(), 3 + 257);
    assert_eq!(proved_by("admin", &by_name_and_pattern(258)), named);
    assert_eq!(proved_by("top", &by_name_and_pattern(258)), ["middle", "low"]);
}

#[test]
fn a_proof_goes_no_way_that_a_gate_of_its_own_does_not_shut() {
    let text = |gates: &str| {
        format!(
            "catalog.name = 'shop'\n[scopes]\n'a:all'.implies = ['a:middle']\n'a:middle'.implies = ['a:low']\n\
             'a:low' = ''\n'a:way'.implies = ['a:low', 'a:middle']\n{gates}"
        )
    };
    let proved = |scope, gates: &[&str]| {
        let gates =
            gates.iter().enumerate().map(|(number, scopes)| format!("[gates.g{number}]\nscopes = [{scopes}]\n"));
        proved_by(scope, &text(&gates.collect::<String>()))
    };
    assert_eq!(proved("a:all", &[]), ["a:middle", "a:low"]);
    // The gate is before the middle of the chain, and not before what implies it.
    assert_eq!(proved("a:all", &["'a:middle'"]), [""; 0]);
    assert_eq!(proved("a:middle", &["'a:middle'"]), ["a:low"]);
    assert_eq!(proved("a:all", &["'a:middle', 'a:all'"]), ["a:middle", "a:low"]);
    // There is another way around it.
    assert_eq!(proved("a:way", &["'a:middle'"]), ["a:low"]);
    // Two gates, of which only one is before both.
    assert_eq!(proved("a:all", &["'a:all', 'a:middle'", "'a:middle'"]), [""; 0]);
    assert_eq!(proved("a:all", &["'a:all', 'a:middle'", "'a:low'"]), ["a:middle"]);
}

/// Scopes that imply each other in circles, some of them declared against the order in which they imply.
#[test]
fn circles_and_long_ways_are_followed_to_their_end() {
    use winding::{Gates, Grant, Token};
    let token = |granted| Token::from(Grant { granted: set(granted), gates: Gates::NONE });
    let circle = "c:1 c:2 c:3";
    for scope in circle.split(' ') {
        assert_eq!(token(scope).scopes(), set("c:1 c:2 c:3 w:1"), "{scope}");
    }
    assert_eq!(token("w:5").scopes(), set("w:5 w:4 w:3 w:2 w:1"));
    assert_eq!(token("w:3").scopes(), set("w:3 w:2 w:1"));
}

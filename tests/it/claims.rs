//! From the text of a claim to a set (RFC 6749 §3.3).

use crate::common::set;
use scopes::types::Set;
use scopes::{CatalogScope, InvalidScopeToken};

mod boomin {
    scopes::scopes!("catalogs/boomin.toml");
}
mod factory {
    scopes::scopes!("catalogs/factory.toml");
}
mod seismic {
    scopes::scopes!("catalogs/seismic.toml");
}
mod agents {
    scopes::scopes!("catalogs/agents.toml");
}
mod feedback {
    scopes::scopes!("catalogs/feedback.toml");
}
mod wide {
    scopes::scopes!("tests/fixtures/wide.toml");
}
/// Names at the edges of what RFC 6749 allows.
mod edges {
    scopes::scopes!(
        toml = r##"
            [catalog]
            name = "edges"
            separator = "/"

            [scopes]
            "!" = { path = "one::exclamation" }
            "~" = { path = "one::tilde" }
            "[" = { path = "one::open" }
            "]" = { path = "one::close" }
            "#" = { path = "one::hash" }
            "aaaaaaaa" = { path = "eight::a" }
            "aaaaaaaaa" = { path = "nine::a" }
            "aaaaaaaaaaaaaaaa" = { path = "sixteen::a" }
            "https://www.googleapis.com/auth/drive.readonly" = { path = "drive::read" }
            "{'$%&()+,;<=>?@^_`|}" = { path = "one::rest" }
        "##
    );
}

fn scopes_in<S: CatalogScope>(claim: &str) -> String {
    Set::<S>::parse(claim).unwrap_or_else(|error| panic!("{claim:?}: {error}")).scopes().to_string()
}

fn unknown_in<S: CatalogScope>(claim: &str) -> Vec<&str> {
    Set::<S>::parse(claim).unwrap_or_else(|error| panic!("{claim:?}: {error}")).unknown().collect()
}

#[test]
fn names_are_separated_by_spaces_anywhere() {
    let table = [
        ("", ""),
        (" ", ""),
        ("     ", ""),
        ("series:read", "series:read"),
        (" series:read", "series:read"),
        ("series:read ", "series:read"),
        ("   series:read   ", "series:read"),
        ("series:read units:read", "series:read units:read"),
        ("series:read    units:read", "series:read units:read"),
        ("  units:read  series:read  ", "series:read units:read"),
    ];
    for (claim, scopes) in table {
        assert_eq!(scopes_in::<boomin::Scope>(claim), scopes, "{claim:?}");
        assert_eq!(unknown_in::<boomin::Scope>(claim), [""; 0], "{claim:?}");
    }
}

#[test]
fn a_name_counts_once() {
    assert_eq!(scopes_in::<boomin::Scope>("series:read series:read units:read series:read"), "series:read units:read");
}

#[test]
fn an_illegal_character_is_refused_with_its_position() {
    let table: [(&str, usize, char); 18] = [
        ("\t", 0, '\t'),
        ("series:read\tunits:read", 11, '\t'),
        ("series:read \tunits:read", 12, '\t'),
        ("series:read\n", 11, '\n'),
        ("series:read\r\nunits:read", 11, '\r'),
        ("series:read units:\"read\"", 18, '"'),
        ("\"series:read\"", 0, '"'),
        ("series\\read", 6, '\\'),
        ("  series:read  \\", 15, '\\'),
        ("series:read\0", 11, '\0'),
        ("unknown\x1funits:read", 7, '\x1f'),
        ("unknown\x7f", 7, '\x7f'),
        ("série:lire", 1, 'é'),
        ("series:read é", 12, 'é'),
        ("series:read\u{a0}units:read", 11, '\u{a0}'),
        ("series:re\u{430}d", 9, '\u{430}'),
        ("🦀", 0, '🦀'),
        ("\u{feff}series:read", 0, '\u{feff}'),
    ];
    for (claim, position, character) in table {
        let error = Set::<boomin::Scope>::parse(claim).unwrap_err();
        assert_eq!((error.position(), error.character()), (position, character), "{claim:?}");
        assert_eq!(claim.chars().nth(position), Some(character), "{claim:?}");
    }
}

#[test]
fn the_first_of_several_illegal_characters_is_reported() {
    let error = Set::<boomin::Scope>::parse("ok a\tb c\"d").unwrap_err();
    assert_eq!((error.position(), error.character()), (4, '\t'));
}

#[test]
fn an_illegal_character_is_named_in_the_message() {
    let table = [
        ("series:read\tunits:read", "`series:read\\tunits:read` holds a tab (character 12, counted from 1)"),
        ("\nseries:read", "`\\nseries:read` holds a line break (character 1, counted from 1)"),
        ("series:\"read\"", "`series:\"read\"` holds a quotation mark (character 8, counted from 1)"),
        ("series\\read", "`series\\\\read` holds a backslash (character 7, counted from 1)"),
        ("a\0", "`a\\0` holds the control character U+0000 (character 2, counted from 1)"),
        ("sérié:lire", "`sérié:lire` holds `é` (U+00E9) (character 2, counted from 1)"),
        ("a b\u{a0}c", "`b\\u{a0}c` holds the character U+00A0 (character 4, counted from 1)"),
    ];
    for (claim, expected) in table {
        let error: InvalidScopeToken = Set::<boomin::Scope>::parse(claim).unwrap_err();
        assert_eq!(error.to_string(), format!("{expected}, which is not allowed in scopes of catalog `boomin`"));
        assert_eq!(format!("{error:?}"), error.to_string(), "what `main` prints");
    }
}

#[test]
fn exactly_the_bytes_of_a_scope_token_are_legal() {
    for byte in 0..=0x7f_u8 {
        let claim = format!("x{}x", char::from(byte));
        let is_legal = matches!(byte, b' ' | 0x21 | 0x23..=0x5b | 0x5d..=0x7e);
        assert_eq!(Set::<boomin::Scope>::parse(&claim).is_ok(), is_legal, "{byte:#04x}");
    }
}

/// A claim is read in words and blocks; where a byte stands in one makes no difference.
#[test]
fn an_illegal_character_is_found_wherever_it_stands() {
    const LONGEST: usize = if cfg!(miri) { 3 } else { 80 };
    for (before, behind) in [("", ""), ("series:read ", " units:read"), ("unknown   ", "  ")] {
        for (length, position) in (1..LONGEST).flat_map(|length| (0..length).map(move |position| (length, position))) {
            for character in ['\0', '\t', '\x1f', '"', '\\', '\x7f', '\u{80}', '\u{7ff}', '🦀'] {
                let name = format!("{}{character}{}", "n".repeat(position), "n".repeat(length - position - 1));
                let error = Set::<boomin::Scope>::parse(&format!("{before}{name}{behind}")).unwrap_err();
                let found = (error.position(), error.character());
                assert_eq!(found, (before.len() + position, character), "{before}{name}{behind}");
            }
            for character in ['!', '#', '[', ']', '~', ','] {
                let name = format!("{}{character}{}", "n".repeat(position), "n".repeat(length - position - 1));
                let claim = format!("{before}{name}{behind} s{name}");
                let known = |name: &&str| !matches!(*name, "" | "series:read" | "units:read");
                let unknown: Vec<&str> = claim.split(' ').filter(known).collect();
                assert_eq!(unknown_in::<boomin::Scope>(&claim), unknown, "{claim}");
            }
        }
    }
}

/// Every claim of up to seventeen spaces and letters, beside the names between the spaces.
#[test]
fn names_are_found_wherever_they_stand() {
    const LONGEST: u32 = if cfg!(miri) { 6 } else { 18 };
    for (length, bits) in (0..LONGEST).flat_map(|length| (0..1_u32 << length).map(move |bits| (length, bits))) {
        let claim: String = (0..length).map(|bit| if bits >> bit & 1 == 0 { ' ' } else { 'a' }).collect();
        let parsed = Set::<edges::Scope>::parse(&claim).unwrap();
        let (mut scopes, mut unknown) = (Set::EMPTY, Vec::new());
        for name in claim.split(' ').filter(|name| !name.is_empty()) {
            match name.parse::<edges::Scope>() {
                Ok(scope) => scopes = scopes | scope,
                Err(_) => unknown.push(name),
            }
        }
        assert_eq!(parsed.scopes(), scopes, "{claim:?}");
        assert_eq!(parsed.unknown().collect::<Vec<_>>(), unknown, "{claim:?}");
    }
}

#[test]
fn unknown_names_grant_nothing_and_are_kept_in_order() {
    let table: [(&str, &str, &[&str]); 5] = [
        ("openid", "", &["openid"]),
        ("profile series:read openid", "series:read", &["profile", "openid"]),
        ("  a  series:read  b  ", "series:read", &["a", "b"]),
        ("a a series:read a", "series:read", &["a", "a", "a"]),
        ("https://example.com/scope?x=1#y {z}", "", &["https://example.com/scope?x=1#y", "{z}"]),
    ];
    for (claim, scopes, unknown) in table {
        assert_eq!(scopes_in::<boomin::Scope>(claim), scopes, "{claim:?}");
        assert_eq!(unknown_in::<boomin::Scope>(claim), unknown, "{claim:?}");
    }
}

#[test]
fn what_looks_like_more_than_a_name_grants_nothing() {
    let claims = [
        "*",
        "*:*",
        "*:read",
        "series:*",
        "series",
        "series:",
        ":read",
        "series:read,units:read",
        "series:read;units:read",
        "series:read+units:read",
        "series:read%20units:read",
        "SERIES:READ",
        "Series:read",
        "series:Read",
        "series:read:read",
        "series.read",
        "series::read",
        "SeriesRead",
        "series_read",
        "'series:read'",
    ];
    for claim in claims {
        assert_eq!(scopes_in::<boomin::Scope>(claim), "", "{claim}");
        assert_eq!(unknown_in::<boomin::Scope>(claim), [claim]);
    }
}

#[test]
fn rust_names_mean_nothing_on_the_wire() {
    for claim in ["productions:read", "productions:update", "productions::read"] {
        assert_eq!(unknown_in::<boomin::Scope>(claim), [claim]);
    }
    assert_eq!(unknown_in::<factory::Scope>("self_:write"), ["self_:write"]);
}

#[test]
fn the_prefix_belongs_to_the_name() {
    assert_eq!(scopes_in::<seismic::Scope>("library.view seismic.library.view"), "seismic.library.view");
    assert_eq!(unknown_in::<seismic::Scope>("library.view seismic.library.view"), ["library.view"]);
    assert_eq!(unknown_in::<seismic::Scope>("seismic. seismic.seismic.search"), ["seismic.", "seismic.seismic.search"]);
}

#[test]
fn a_scope_implies_nothing_while_it_is_read() {
    assert_eq!(scopes_in::<seismic::Scope>("seismic.library.manage"), "seismic.library.manage");
}

/// Deprecated names with the advice of the catalog.
type Advice = &'static [(&'static str, &'static str)];

#[test]
fn aliases_are_resolved_and_reported_with_advice() {
    let table: [(&str, &str, Advice); 5] = [
        ("entries:write", "entries:write:draft", &[("entries:write", "Deprecated alias for entries:write:draft.")]),
        (
            "control:approvals:write",
            "control:approvals:request control:approvals:decide",
            &[("control:approvals:write", "New workers should use the split scopes instead.")],
        ),
        (
            " consumers:write  health:read consumers:read ",
            "health:read syncstate:read syncstate:write",
            &[
                ("consumers:write", "Deprecated alias for syncstate:write."),
                ("consumers:read", "Deprecated alias for syncstate:read."),
            ],
        ),
        (
            "consumers:read syncstate:read consumers:read",
            "syncstate:read",
            &[
                ("consumers:read", "Deprecated alias for syncstate:read."),
                ("consumers:read", "Deprecated alias for syncstate:read."),
            ],
        ),
        ("syncstate:read health:read", "health:read syncstate:read", &[]),
    ];
    for (claim, scopes, deprecated) in table {
        let parsed = agents::ScopeSet::parse(claim).unwrap();
        assert_eq!(parsed.scopes().to_string(), scopes, "{claim:?}");
        assert_eq!(parsed.deprecated().collect::<Vec<_>>(), deprecated, "{claim:?}");
        assert_eq!(parsed.unknown().next(), None, "{claim:?}");
    }
}

#[test]
fn deprecated_scopes_are_reported_as_aliases_are() {
    mod shop {
        scopes::scopes!(
            toml = r#"
                [catalog]
                name = "shop"

                [scopes]
                "units:publish" = { deprecated = "use units:release" }
                "units:release" = ""
                "units:read" = ""
                "units:list" = { deprecated = "use `units:read`" }

                [aliases]
                "units:show" = { to = "units:read", deprecated = "use units:read" }
                "units:out" = { to = "units:publish", deprecated = "use units:release" }
            "#
        );
    }
    let table: [(&str, Advice); 7] = [
        ("units:read units:release openid", &[]),
        // Each of them is another name.
        (
            "units:show units:out units:publish units:list",
            &[
                ("units:show", "use units:read"),
                ("units:out", "use units:release"),
                ("units:publish", "use units:release"),
                ("units:list", "use `units:read`"),
            ],
        ),
        ("units:publish", &[("units:publish", "use units:release")]),
        ("units:list units:show", &[("units:list", "use `units:read`"), ("units:show", "use units:read")]),
        // Once for each time that it stands there.
        ("units:publish units:publish", &[("units:publish", "use units:release"); 2]),
        // The name in the claim, not what it stands for.
        ("units:out", &[("units:out", "use units:release")]),
        ("openid units:publish a", &[("units:publish", "use units:release")]),
    ];
    for (claim, deprecated) in table {
        let parsed = shop::ScopeSet::parse(claim).unwrap();
        assert_eq!(parsed.deprecated().collect::<Vec<_>>(), deprecated, "{claim:?}");
        let mut once = deprecated.to_vec();
        once.dedup();
        for shape in
            [serde_json::json!({ "scope": claim }), serde_json::json!({ "scp": claim.split(' ').collect::<Vec<_>>() })]
        {
            let claim: scopes::ScopeClaim<shop::Scope> = serde_json::from_value(shape).unwrap();
            assert_eq!(claim.deprecated().collect::<Vec<_>>(), once);
            assert_eq!(claim.scopes(), parsed.scopes());
        }
    }
}

#[test]
fn unknown_and_deprecated_names_are_told_apart() {
    let parsed = agents::ScopeSet::parse("openid consumers:read auth:read").unwrap();
    assert_eq!(parsed.unknown().collect::<Vec<_>>(), ["openid"]);
    assert_eq!(parsed.deprecated().map(|(name, _)| name).collect::<Vec<_>>(), ["consumers:read"]);
    assert_eq!(
        format!("{parsed:?}"),
        "Parsed { scopes: {AuthRead, SyncstateRead}, unknown: [\"openid\"], deprecated: [(\"consumers:read\", \
         \"Deprecated alias for syncstate:read.\")] }"
    );
}

#[test]
fn names_at_the_edges_are_found() {
    let all: Vec<&str> = edges::Scope::ALL.iter().map(|scope| scope.as_str()).collect();
    assert_eq!(scopes_in::<edges::Scope>(&all.join(" ")), all.join(" "));
    for length in 1..40 {
        let name = "a".repeat(length);
        let known = matches!(length, 8 | 9 | 16);
        assert_eq!(unknown_in::<edges::Scope>(&name).is_empty(), known, "{length}");
    }
}

/// All names of a catalog, those of aliases included.
fn names_of(catalog: &scopes::catalog::CatalogInfo) -> Vec<&'static str> {
    catalog.scopes().map(|scope| scope.name).chain(catalog.aliases.iter().map(|alias| alias.name)).collect()
}

/// Every text that differs from a name in one byte: another one in its place, one less, one more.
fn near(name: &str) -> Vec<String> {
    let legal: Vec<char> = ('!'..='~').filter(|c| !matches!(c, '"' | '\\')).collect();
    let mut near = Vec::new();
    for at in 0..=name.len() {
        let (before, after) = name.split_at(at);
        near.extend(legal.iter().map(|byte| format!("{before}{byte}{after}")));
        if !after.is_empty() {
            near.push(format!("{before}{}", &after[1..]));
            near.extend(legal.iter().map(|byte| format!("{before}{byte}{}", &after[1..])));
        }
    }
    near
}

fn assert_only_names_are_found<S: CatalogScope>(names: &[&str]) {
    for (index, name) in names.iter().enumerate() {
        let parsed = Set::<S>::parse(name).unwrap();
        assert_eq!(parsed.unknown().next(), None, "{name}");
        if let Some(&scope) = S::all().get(index) {
            assert_eq!(parsed.scopes(), Set::from(scope), "{name}");
        }
        for near in near(name).iter().filter(|near| !names.contains(&near.as_str())) {
            let parsed = Set::<S>::parse(near).unwrap();
            assert_eq!(parsed.scopes(), Set::default(), "{near}");
            assert_eq!(parsed.unknown().count(), usize::from(!near.is_empty()), "{near}");
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri takes hours for it")]
fn every_name_is_found_and_nothing_next_to_it() {
    assert_only_names_are_found::<boomin::Scope>(&names_of(&boomin::CATALOG));
    assert_only_names_are_found::<factory::Scope>(&names_of(&factory::CATALOG));
    assert_only_names_are_found::<seismic::Scope>(&names_of(&seismic::CATALOG));
    assert_only_names_are_found::<agents::Scope>(&names_of(&agents::CATALOG));
    assert_only_names_are_found::<feedback::Scope>(&names_of(&feedback::CATALOG));
    assert_only_names_are_found::<edges::Scope>(&names_of(&edges::CATALOG));
}

#[test]
fn every_name_of_a_wide_catalog_is_found() {
    let all = names_of(&wide::CATALOG).join(" ");
    assert_eq!(set::<wide::Scope>(&all), wide::ScopeSet::all());
    assert_eq!(scopes_in::<wide::Scope>(&all), all);
}

#[test]
fn names_of_one_catalog_are_unknown_to_another() {
    let claim = names_of(&seismic::CATALOG).join(" ");
    assert_eq!(unknown_in::<boomin::Scope>(&claim), names_of(&seismic::CATALOG));
}

/// Miri reads less in the same time.
const MEGABYTE: usize = if cfg!(miri) { 1 << 8 } else { 1 << 20 };

#[test]
fn a_claim_of_a_megabyte_is_read() {
    let table = [
        ("spaces", " ".repeat(MEGABYTE), "", 0),
        ("one unknown name", "a".repeat(MEGABYTE), "", 1),
        ("unknown names", "x ".repeat(MEGABYTE / 2), "", MEGABYTE / 2),
        ("one known name", "series:read ".repeat(MEGABYTE / 12), "series:read", 0),
        ("a known name at the end", format!("{}series:read", "x ".repeat(MEGABYTE / 2)), "series:read", MEGABYTE / 2),
    ];
    for (case, claim, scopes, unknown) in table {
        let parsed = boomin::ScopeSet::parse(&claim).unwrap();
        assert_eq!(parsed.scopes().to_string(), scopes, "{case}");
        assert_eq!(parsed.unknown().count(), unknown, "{case}");
    }
    let error = boomin::ScopeSet::parse(&format!("{}\t", "x ".repeat(MEGABYTE / 2))).unwrap_err();
    assert_eq!(error.position(), MEGABYTE);
}

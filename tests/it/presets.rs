//! The sets that a catalog recommends, and sets as small or as sensitive as they are.

use std::collections::HashMap;

use crate::common::set;
use scopes::types::Set;
use scopes::{All, CatalogScope, Preset};

mod agents {
    scopes::scopes!("catalogs/agents.toml");
}
mod feedback {
    scopes::scopes!("catalogs/feedback.toml");
}
mod wide {
    scopes::scopes!("tests/fixtures/wide.toml");
}
/// Jobs whose scopes imply others.
mod library {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "library"

            [scopes]
            "books:read" = ""
            "books:write".implies = ["books:read"]
            "books:manage".implies = ["books:write"]
            "covers:read" = ""
            "covers:write".implies = ["covers:read"]
            "loans:read" = ""

            [presets.writer]
            title = "Writer"
            give_when = "It writes."
            scopes = ["books:write", "loans:read"]
            optional = ["covers:write"]
            [presets.redundant]
            scopes = ["books:read", "books:write"]
            [presets.anything]
            scopes = ["*"]
        "#
    );
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
/// `a:two`, `a:all` and `a:any` imply each other through patterns, and `above` implies them; `b:all` stands behind what
/// it implies.
mod circles {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "circles"

            [scopes]
            "a:one" = ""
            "a:two".implies = ["a:*"]
            "above".implies = ["a:all"]
            "a:all".implies = ["a:*"]
            "a:any".implies = ["a:*"]
            "b:one" = ""
            "b:all".implies = ["b:*"]
        "#
    );
}

use agents::presets;

const PRESETS: [Preset<agents::Scope>; 5] = [
    presets::FIRST_BOOTSTRAP,
    presets::CONTENT_READING,
    presets::DRAFT_WRITING,
    presets::SYNC,
    presets::OPERATIONS_MONITORING,
];

#[test]
fn a_token_is_minted_from_a_preset() {
    use agents::{Gate, Gates, Grant, Token, control, entries, sections};
    const GRANT: agents::ScopeSet = presets::DRAFT_WRITING.scopes();
    let token = Token::from(Grant { granted: GRANT, gates: Gates::NONE.open(Gate::WritesExperimental) });
    assert!(token.authorize::<All<(entries::write::Draft, control::approvals::Request)>>().is_ok());
    assert!(token.authorize::<control::actions::Execute>().is_err(), "optional scopes are added on purpose");
    assert_eq!(
        GRANT.to_string(),
        "entries:read entries:read_all_statuses entries:write:draft sections:read control:approvals:read \
         control:approvals:request"
    );
    // A preset is a grant like any other: what stands against a scope stands against it.
    let shut = |granted| Token::from(Grant { granted, gates: Gates::NONE });
    assert_eq!(shut(GRANT).scopes(), set("entries:read entries:read_all_statuses entries:write:draft sections:read"));
    assert!(shut(presets::CONTENT_READING.scopes()).authorize::<sections::Read>().is_ok());
}

#[test]
fn what_was_minted_is_checked_against_the_same_preset() {
    for preset in PRESETS {
        let granted = preset.scopes();
        assert!(preset.covers(granted), "{}", preset.name());
        assert!(preset.lacking(granted).is_empty(), "{}", preset.name());
        let with_optional = granted | preset.optional();
        assert!(preset.covers(with_optional), "{}", preset.name());
        assert!(preset.lacking(with_optional).is_empty(), "{}", preset.name());
    }
}

#[test]
fn a_preset_covers_nothing_beyond_the_job() {
    for preset in PRESETS {
        let job = preset.scopes() | preset.optional();
        for &scope in agents::Scope::ALL {
            let held = preset.scopes() | scope;
            let beyond = if scope.is_in(job) { agents::ScopeSet::EMPTY } else { scope.set() };
            assert_eq!(preset.beyond(held), beyond, "{}: {scope}", preset.name());
            assert_eq!(preset.covers(held), scope.is_in(job), "{}: {scope}", preset.name());
        }
        assert_eq!(preset.beyond(agents::ScopeSet::all()), agents::ScopeSet::all() - job, "{}", preset.name());
    }
}

#[test]
fn a_preset_lacks_each_of_its_scopes_and_no_optional_one() {
    for preset in PRESETS {
        assert_eq!(preset.lacking(agents::ScopeSet::EMPTY), preset.scopes(), "{}", preset.name());
        assert_eq!(preset.lacking(preset.optional()), preset.scopes(), "{}", preset.name());
        assert!(preset.lacking(agents::ScopeSet::all()).is_empty(), "{}", preset.name());
        for scope in preset.scopes() {
            let held = agents::ScopeSet::all() - scope.set();
            assert_eq!(preset.lacking(held), scope.set(), "{}: {scope}", preset.name());
        }
    }
}

/// The preset, what somebody holds, what of that is beyond the job, and what the job lacks.
const HELD: [(Preset<agents::Scope>, &str, &str, &str); 9] = [
    (presets::FIRST_BOOTSTRAP, "", "", "health:read readiness:read auth:read"),
    (presets::FIRST_BOOTSTRAP, "health:read metrics:read", "metrics:read", "readiness:read auth:read"),
    (presets::CONTENT_READING, "entries:read assets:read tags:read openapi:read", "", "sections:read"),
    (
        presets::CONTENT_READING,
        "entries:read assets:read sections:read entries:write:draft control:audit:read",
        "entries:write:draft control:audit:read",
        "",
    ),
    (
        presets::DRAFT_WRITING,
        "entries:write:draft control:actions:execute",
        "",
        "entries:read entries:read_all_statuses sections:read control:approvals:read control:approvals:request",
    ),
    (presets::SYNC, "changes:read syncstate:read syncstate:write entries:read", "", ""),
    (presets::SYNC, "syncstate:write users:read_sensitive", "users:read_sensitive", "changes:read syncstate:read"),
    (presets::OPERATIONS_MONITORING, "metrics:read incidents:read", "", "health:read readiness:read"),
    (presets::OPERATIONS_MONITORING, "health:read readiness:read auth:read", "auth:read", ""),
];

#[test]
fn holders_are_compared_with_the_job() {
    for (preset, held, beyond, lacking) in HELD {
        let found = (preset.beyond(set(held)), preset.lacking(set(held)), preset.covers(set(held)));
        assert_eq!(found, (set(beyond), set(lacking), beyond.is_empty()), "{}: {held}", preset.name());
    }
}

#[test]
fn what_is_implied_belongs_to_the_job() {
    use library::presets::{REDUNDANT, WRITER};
    let table = [
        (WRITER, "", "", "books:write loans:read"),
        (WRITER, "books:read", "", "books:write loans:read"),
        (WRITER, "books:read covers:read covers:write", "", "books:write loans:read"),
        (WRITER, "books:write", "", "loans:read"),
        (WRITER, "books:manage", "books:manage", "loans:read"),
        (WRITER, "books:manage books:read loans:read", "books:manage", ""),
        (REDUNDANT, "books:write", "", ""),
        (REDUNDANT, "books:read", "", "books:write"),
        (REDUNDANT, "books:manage covers:read", "books:manage covers:read", ""),
        (REDUNDANT, "covers:write", "covers:write", "books:read books:write"),
    ];
    for (preset, held, beyond, lacking) in table {
        let held = set(held);
        assert_eq!((preset.beyond(held), preset.lacking(held)), (set(beyond), set(lacking)), "{held}");
        assert_eq!(preset.covers(held), beyond.is_empty(), "{held}");
    }
}

#[test]
fn a_preset_of_everything_covers_everybody() {
    use library::presets::ANYTHING;
    assert!(ANYTHING.covers(library::ScopeSet::all()) && ANYTHING.covers(library::ScopeSet::EMPTY));
    assert_eq!(ANYTHING.lacking(set("books:manage covers:write")), set("loans:read"));
}

#[test]
fn a_preset_tells_its_texts_in_constants() {
    const NAME: &str = library::presets::WRITER.name();
    const TITLE: &str = library::presets::WRITER.title();
    const GIVE_WHEN: &str = library::presets::WRITER.give_when();
    const OPTIONAL: library::ScopeSet = library::presets::WRITER.optional();
    assert_eq!((NAME, TITLE, GIVE_WHEN, OPTIONAL), ("writer", "Writer", "It writes.", set("covers:write")));
    let plain = library::presets::REDUNDANT;
    assert_eq!((plain.title(), plain.give_when(), plain.optional().len()), ("", "", 0));
    assert_eq!(
        format!("{:?}", library::presets::WRITER),
        "Preset { name: \"writer\", title: \"Writer\", give_when: \"It writes.\", scopes: {BooksWrite, LoansRead}, \
         optional: {CoversWrite} }"
    );
}

/// Asserts that a set has a smallest one, that it says the same, and that nothing can be taken out of it.
fn assert_minimal<S: CatalogScope>(names: &str, minimal: &str) {
    let (given, found) = (set::<S>(names), set::<S>(names).minimal());
    assert_eq!(found, set(minimal), "{names}");
    assert_minimal_set(given, found);
}

fn assert_minimal_set<S: CatalogScope>(given: Set<S>, found: Set<S>) {
    assert_eq!(found - given, Set::default(), "{given}");
    assert_eq!(found.closure(), given.closure(), "{given}");
    assert_eq!(found.minimal(), found, "{given}");
    for scope in found {
        assert_ne!((found - scope.into()).closure(), given.closure(), "{given} without {scope}");
    }
}

#[test]
fn of_a_chain_the_top_remains() {
    let table = [
        ("", ""),
        ("chain:a", "chain:a"),
        ("chain:a chain:b", "chain:b"),
        ("chain:a chain:e", "chain:e"),
        ("chain:b chain:c chain:d", "chain:d"),
        ("chain:a chain:b chain:c chain:d chain:e", "chain:e"),
        ("chain:a chain:c alone:read", "chain:c alone:read"),
    ];
    for (names, minimal) in table {
        assert_minimal::<shapes::Scope>(names, minimal);
    }
}

#[test]
fn of_a_diamond_its_highest_scopes_remain() {
    let table = [
        ("diamond:left diamond:bottom", "diamond:left"),
        ("diamond:left diamond:right diamond:bottom", "diamond:left diamond:right"),
        ("diamond:top diamond:bottom", "diamond:top"),
        ("diamond:top diamond:left diamond:right diamond:bottom", "diamond:top"),
        ("diamond:right diamond:bottom chain:b chain:a", "chain:b diamond:right"),
    ];
    for (names, minimal) in table {
        assert_minimal::<shapes::Scope>(names, minimal);
    }
}

#[test]
fn of_a_circle_the_scope_declared_first_remains() {
    let table = [
        ("a:one", "a:one"),
        ("a:all", "a:all"),
        ("a:two a:all", "a:two"),
        ("a:all a:any", "a:all"),
        ("a:one a:two a:all a:any", "a:two"),
        ("a:one a:any", "a:any"),
        ("above a:all a:two a:one", "above"),
        ("above a:any", "above"),
        ("b:one b:all", "b:all"),
        ("a:one b:one b:all a:any", "a:any b:all"),
    ];
    for (names, minimal) in table {
        assert_minimal::<circles::Scope>(names, minimal);
    }
}

#[test]
fn the_smallest_set_is_found_across_words() {
    let table = [
        ("folders:list folders:manage", "folders:manage"),
        ("folders:write folders:delete folders:read", "folders:write folders:delete"),
        ("rules:list rules:read rules:write rules:delete rules:manage", "rules:manage"),
        ("accounts:list folders:delete rules:write admin", "admin"),
        ("accounts:read accounts:list sites:list sites:delete", "accounts:read sites:delete"),
    ];
    for (names, minimal) in table {
        assert_minimal::<wide::Scope>(names, minimal);
    }
    assert_eq!(wide::ScopeSet::all().minimal(), wide::ADMIN.set());
    let managers = wide::ScopeSet::all() - wide::ADMIN.set();
    assert!(managers.minimal().iter().all(|scope| scope.as_str().ends_with(":manage")));
    assert_minimal_set(managers, managers.minimal());
}

#[test]
fn every_subset_has_a_smallest_set() {
    const EVERY: usize = if cfg!(miri) { 101 } else { 1 };
    fn assert_subsets<S: CatalogScope>() {
        for bits in (0..1_u32 << S::COUNT).step_by(EVERY) {
            let given: Set<S> = S::all()
                .iter()
                .enumerate()
                .filter(|(position, _)| bits >> position & 1 == 1)
                .map(|(_, &s)| s)
                .collect();
            assert_minimal_set(given, given.minimal());
        }
    }
    assert_subsets::<shapes::Scope>();
    assert_subsets::<circles::Scope>();
    assert_subsets::<library::Scope>();
}

#[test]
fn a_catalog_without_implications_has_nothing_to_leave_out() {
    assert_eq!(agents::ScopeSet::all().minimal(), agents::ScopeSet::all());
}

#[test]
fn sensitive_scopes_are_picked_out() {
    let table = [
        ("", ""),
        ("orders:read", ""),
        ("orders:read orders:read_sensitive", "orders:read_sensitive"),
        (
            "control:approvals:decide control:policies:read control:policies:write",
            "control:approvals:decide control:policies:write",
        ),
    ];
    for (names, sensitive) in table {
        assert_eq!(set::<agents::Scope>(names).sensitive(), set(sensitive), "{names}");
    }
    assert_eq!(
        agents::ScopeSet::all().sensitive(),
        set("orders:read_sensitive addresses:read_sensitive users:read_sensitive control:approvals:decide \
             control:policies:write webhooks:dlq:replay")
    );
    assert_eq!(feedback::ScopeSet::all().sensitive(), set("customers:read customers:write"));
    assert_eq!(library::ScopeSet::all().sensitive(), library::ScopeSet::EMPTY);
}

#[test]
fn sensitive_scopes_of_every_word_are_picked_out() {
    let sensitive = wide::ScopeSet::all().sensitive();
    let each: HashMap<_, _> = wide::Scope::ALL.iter().map(|scope| (scope.as_str(), scope.is_sensitive())).collect();
    assert_eq!(sensitive.len(), 27);
    for (name, is_sensitive) in each {
        assert_eq!(set::<wide::Scope>(name).sensitive().len(), usize::from(is_sensitive), "{name}");
        assert_eq!(is_sensitive, name.ends_with(":delete"), "{name}");
    }
    // What is implied is not looked at: close a set to ask about everything it allows.
    let manage = set::<wide::Scope>("rules:manage");
    assert_eq!((manage.sensitive(), manage.closure().sensitive()), (wide::ScopeSet::EMPTY, set("rules:delete")));
}

//! Why a token does not meet a requirement.

use std::collections::HashSet;

use crate::common::set;
use scopes::types::{Cause, Denial, OfCatalog, Token};
use scopes::{All, Any, CatalogScope};

mod boomin {
    scopes::scopes!("catalogs/boomin.toml");
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
/// Everything that can stand against a scope, and scopes that imply each other across it.
mod shop {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            declared = true
            sensitive_scopes = ["orders:erase"]

            [scopes]
            "orders:read" = ""
            "orders:write".implies = ["orders:read"]
            "orders:manage".implies = ["orders:write"]
            "orders:erase" = ""
            "files:read" = ""
            "files:write".implies = ["files:read", "orders:read"]

            [roles.viewer]
            keeps = ["*:read"]
            [roles.editor]
            drops = ["*:manage", "*:erase"]
            [roles.owner]
            keeps = ["*"]

            [actors.app]
            capped_by_role = false
            [actors.user]
            capped_by_role = true
            [actors.bot]
            capped_by_role = false
            keeps = ["orders:*"]

            [gates.beta]
            env = "SHOP_BETA"
            scopes = ["orders:manage"]
            [gates.storage]
            scopes = ["files:*"]
            [gates.writing]
            env = "SHOP_WRITING"
            scopes = ["files:write"]
        "#
    );
}
/// Roles that always count.
mod roles {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "roles"
            [scopes]
            "a:read" = ""
            "a:write" = ""
            [roles.member]
            keeps = ["a:read"]
            [roles.guest]
            drops = ["*"]
        "#
    );
}

/// A gate in the middle of a chain, another way around it, and a declaration.
mod chain {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "chain"
            declared = true
            [scopes]
            "a:all".implies = ["a:beta", "a:old"]
            "a:beta".implies = ["a:read"]
            "a:old".implies = ["a:read"]
            "a:read" = ""
            [gates.beta]
            scopes = ["a:beta"]
            [gates.old]
            scopes = ["a:old"]
        "#
    );
}

use Cause::{BehindGate, CappedByActor, CappedByRole, Limited, NoRole, NotDeclared, NotGranted};

/// A token of `agents` with its gate shut.
fn agents(granted: agents::ScopeSet) -> agents::Token {
    agents::Token::from(agents::Grant { granted, gates: agents::Gates::NONE })
}

/// A missing scope, everything that keeps it away, and the grants of which each would help.
type Expected<'a, S> = (&'a str, &'a [Cause<S>], &'a str);

/// Asserts what is said of a requirement, as text and as data. Nothing is missing where it is met.
fn assert_explained<R: OfCatalog<S>, S: CatalogScope>(token: &Token<S>, text: &str, expected: &[Expected<'_, S>]) {
    let explanation = token.explain::<R>();
    assert_eq!(explanation.to_string(), text);
    let denials: Vec<(String, Vec<Cause<S>>, String)> = explanation
        .denials()
        .map(|denial| (denial.scope().to_string(), denial.causes().collect(), denial.sufficient().to_string()))
        .collect();
    let found: Vec<Expected<'_, S>> = denials
        .iter()
        .map(|(scope, causes, sufficient)| (scope.as_str(), causes.as_slice(), sufficient.as_str()))
        .collect();
    assert_eq!(found, expected, "{text}");
    assert_eq!(explanation.missing(), explanation.denials().map(|denial| denial.scope()).collect(), "{text}");
    assert_eq!(explanation.is_met(), expected.is_empty(), "{text}");
    let refused = token.authorize::<R>().err().map(|refusal| refusal.missing());
    assert_eq!(refused.unwrap_or_default(), explanation.missing(), "{text}");
    assert_eq!(refused.is_none(), explanation.is_met(), "{text}");
}

#[test]
fn a_met_requirement_has_nothing_to_explain() {
    use agents::{entries, orders};
    let met = "no scope is missing";
    let token = agents(orders::READ_SENSITIVE.set());
    assert_explained::<orders::ReadSensitive, _>(&token, met, &[]);
    // What would be asked for is another scope, which is missing.
    assert_explained::<Any<(entries::Read, orders::ReadSensitive)>, _>(&token, met, &[]);
    assert_explained::<Any<(All<(orders::Read, entries::Read)>, orders::ReadSensitive)>, _>(&token, met, &[]);
    let token = seismic::Token::new(seismic::library::MANAGE.set());
    assert_explained::<All<(seismic::library::View, seismic::library::Manage)>, _>(&token, met, &[]);
}

#[test]
fn a_scope_was_not_granted() {
    use boomin::series;
    let token = boomin::Token::new(set("series:update units:read"));
    assert_explained::<series::Read, _>(
        &token,
        "series:read: not granted; grant series:read",
        &[("series:read", &[NotGranted], "series:read")],
    );
}

#[test]
fn every_scope_of_all_that_is_missing_is_explained() {
    use boomin::{org, series, units};
    let token = boomin::Token::new(set("series:update"));
    assert_explained::<All<(units::Publish, series::Update, org::Read)>, _>(
        &token,
        "org:read: not granted; grant org:read\nunits:publish: not granted; grant units:publish",
        &[("org:read", &[NotGranted], "org:read"), ("units:publish", &[NotGranted], "units:publish")],
    );
}

#[test]
fn of_any_the_alternative_that_is_asked_for_is_explained() {
    use agents::{assets, entries, orders, tags};
    let token = agents(set("orders:read"));
    assert_explained::<Any<(orders::ReadSensitive, All<(entries::Read, assets::Read)>)>, _>(
        &token,
        "entries:read: not granted; grant entries:read\nassets:read: not granted; grant assets:read",
        &[("entries:read", &[NotGranted], "entries:read"), ("assets:read", &[NotGranted], "assets:read")],
    );
    assert_explained::<Any<(All<(entries::Read, assets::Read)>, All<(orders::Read, tags::Read)>)>, _>(
        &token,
        "tags:read: not granted; grant tags:read",
        &[("tags:read", &[NotGranted], "tags:read")],
    );
}

#[test]
fn an_alternative_out_of_reach_is_not_explained() {
    use agents::{control, orders};
    let token = agents(agents::ScopeSet::EMPTY);
    assert_explained::<Any<(control::audit::Read, orders::ReadSensitive)>, _>(
        &token,
        "orders:read_sensitive: not granted; grant orders:read_sensitive",
        &[("orders:read_sensitive", &[NotGranted], "orders:read_sensitive")],
    );
}

#[test]
fn an_alternative_that_is_held_is_not_missing() {
    use agents::{entries, orders, tags};
    let token = agents(orders::READ_SENSITIVE.set());
    assert_explained::<All<(Any<(entries::Read, orders::ReadSensitive)>, tags::Read)>, _>(
        &token,
        "tags:read: not granted; grant tags:read",
        &[("tags:read", &[NotGranted], "tags:read")],
    );
}

#[test]
fn each_scope_that_implies_the_missing_one_would_do() {
    use seismic::library;
    let token = seismic::Token::new(seismic::SEARCH.set());
    assert_explained::<library::View, _>(
        &token,
        "seismic.library.view: not granted; grant seismic.library.view",
        &[("seismic.library.view", &[NotGranted], "seismic.library.view seismic.library.manage")],
    );
    assert_explained::<library::Manage, _>(
        &token,
        "seismic.library.manage: not granted; grant seismic.library.manage",
        &[("seismic.library.manage", &[NotGranted], "seismic.library.manage")],
    );
}

#[test]
fn a_scope_is_behind_a_gate() {
    use agents::{Gate::WritesExperimental, Gates, control};
    let name = "control:audit:read";
    let shut = "gate `writes_experimental` is shut (PLUGIN_AGENTS_WRITES_EXPERIMENTAL opens it); no grant is enough";
    let token = agents(set(name));
    assert_explained::<control::audit::Read, _>(
        &token,
        &format!("control:audit:read: {shut}"),
        &[(name, &[BehindGate(WritesExperimental)], "")],
    );
    assert_explained::<control::audit::Read, _>(
        &agents(agents::ScopeSet::EMPTY),
        &format!("control:audit:read: not granted, {shut}"),
        &[(name, &[NotGranted, BehindGate(WritesExperimental)], "")],
    );
    let open = Gates::NONE.open(WritesExperimental);
    let with_open = |granted| agents::Token::from(agents::Grant { granted, gates: open });
    assert_explained::<control::audit::Read, _>(&with_open(set(name)), "no scope is missing", &[]);
    assert_explained::<control::audit::Read, _>(
        &with_open(agents::ScopeSet::EMPTY),
        "control:audit:read: not granted; grant control:audit:read",
        &[(name, &[NotGranted], name)],
    );
}

#[test]
fn a_scope_is_outside_of_the_limit() {
    use seismic::library;
    let token = seismic::Token::new(library::MANAGE.set()).limited_to(library::VIEW.set());
    assert_explained::<All<(library::View, library::Manage)>, _>(
        &token,
        "seismic.library.manage: the token is limited to less; no grant is enough",
        &[("seismic.library.manage", &[Limited], "")],
    );
    assert_explained::<seismic::Search, _>(
        &token,
        "seismic.search: not granted, the token is limited to less; no grant is enough",
        &[("seismic.search", &[NotGranted, Limited], "")],
    );
    // A limit to nothing is a limit.
    assert_explained::<library::View, _>(
        &token.limited_to(seismic::ScopeSet::EMPTY),
        "seismic.library.view: the token is limited to less; no grant is enough",
        &[("seismic.library.view", &[Limited], "")],
    );
}

#[test]
fn a_scope_behind_a_gate_is_not_outside_of_a_limit_that_names_it() {
    use agents::{Gate::WritesExperimental, control};
    let shut = "control:audit:read: gate `writes_experimental` is shut (PLUGIN_AGENTS_WRITES_EXPERIMENTAL opens it)";
    let token = agents(control::audit::READ.set());
    assert_explained::<control::audit::Read, _>(
        &token.limited_to(control::audit::READ.set()),
        &format!("{shut}; no grant is enough"),
        &[("control:audit:read", &[BehindGate(WritesExperimental)], "")],
    );
    assert_explained::<control::audit::Read, _>(
        &token.limited_to(control::audit::READ.set()).limited_to(agents::ScopeSet::EMPTY),
        &format!("{shut}, the token is limited to less; no grant is enough"),
        &[("control:audit:read", &[BehindGate(WritesExperimental), Limited], "")],
    );
}

#[test]
fn a_limit_does_not_count_among_the_grants_that_would_help() {
    use seismic::library;
    let token = seismic::Token::new(seismic::ScopeSet::EMPTY).limited_to(library::VIEW.set());
    assert_explained::<library::View, _>(
        &token,
        "seismic.library.view: not granted; grant seismic.library.view",
        &[("seismic.library.view", &[NotGranted], "seismic.library.view seismic.library.manage")],
    );
}

mod of_feedback {
    use super::feedback::{Actor, Grant, Role, Roles, Scope, ScopeSet, Token, posts, votes, webhooks};
    use super::{CappedByRole, Expected, Limited, NoRole, NotDeclared, NotGranted, assert_explained, set};
    use scopes::All;

    const GRANTED: ScopeSet = posts::READ.set().union(posts::WRITE.set());

    /// Of a user without a role.
    const OF_USER: Grant = Grant { granted: GRANTED, declared: GRANTED, actor: Actor::Self_, roles: Roles::NONE };

    const OF_APP: Grant = Grant { actor: Actor::App, ..OF_USER };

    fn assert_write_explained(grant: Grant, why: &str, expected: Expected<'_, Scope>) {
        let token = Token::from(grant);
        assert_explained::<posts::Write, _>(&token, &format!("posts:write: {why}"), &[expected]);
    }

    #[test]
    fn nothing_was_declared() {
        assert_write_explained(
            Grant { declared: ScopeSet::EMPTY, ..OF_APP },
            "the app did not declare it; no grant is enough",
            ("posts:write", &[NotDeclared], ""),
        );
    }

    #[test]
    fn a_scope_was_not_declared() {
        let app = |granted| Grant { granted, declared: posts::READ.set(), ..OF_APP };
        assert_write_explained(
            app(GRANTED),
            "the app did not declare it; no grant is enough",
            ("posts:write", &[NotDeclared], ""),
        );
        assert_write_explained(
            app(posts::READ.set()),
            "not granted, the app did not declare it; no grant is enough",
            ("posts:write", &[NotGranted, NotDeclared], ""),
        );
        assert_explained::<posts::Read, _>(
            &app(ScopeSet::EMPTY).into(),
            "posts:read: not granted; grant posts:read",
            &[("posts:read", &[NotGranted], "posts:read")],
        );
        assert_explained::<posts::Read, _>(&app(GRANTED).into(), "no scope is missing", &[]);
    }

    #[test]
    fn grants_that_were_not_declared_are_listed() {
        let table =
            [("", "posts:read posts:write"), ("posts:read votes:read", "posts:write"), ("posts:read posts:write", "")];
        for (declared, undeclared) in table {
            let token = Token::from(Grant { declared: set(declared), ..OF_APP });
            assert_eq!(token.undeclared(), set(undeclared), "{declared}");
        }
        assert_eq!(Token::unrestricted(GRANTED).undeclared(), ScopeSet::EMPTY);
    }

    #[test]
    fn a_user_has_no_role() {
        assert_write_explained(
            OF_USER,
            "the user has no role of the catalog; no grant is enough",
            ("posts:write", &[NoRole], ""),
        );
        assert_write_explained(
            Grant { roles: Roles::from([]), granted: ScopeSet::EMPTY, ..OF_USER },
            "not granted, the user has no role of the catalog; no grant is enough",
            ("posts:write", &[NotGranted, NoRole], ""),
        );
        assert_explained::<posts::Write, _>(&OF_APP.into(), "no scope is missing", &[]);
    }

    #[test]
    fn a_role_takes_a_scope_away() {
        let member = Grant { declared: ScopeSet::all(), roles: Roles::from([Role::Member]), ..OF_USER };
        assert_write_explained(
            member,
            "role `member` takes it away; no grant is enough",
            ("posts:write", &[CappedByRole(Role::Member)], ""),
        );
        assert_write_explained(
            Grant { granted: ScopeSet::EMPTY, roles: Roles::from([Role::Csm]), ..OF_USER },
            "not granted, role `csm` takes it away; no grant is enough",
            ("posts:write", &[NotGranted, CappedByRole(Role::Csm)], ""),
        );
        let read_only = "votes:write: not granted, role `member` takes it away; no grant is enough\n\
         webhooks:manage: not granted, role `member` takes it away; no grant is enough";
        let causes = [NotGranted, CappedByRole(Role::Member)];
        assert_explained::<All<(votes::Write, posts::Read, webhooks::Manage)>, _>(
            &member.into(),
            read_only,
            &[("votes:write", &causes, ""), ("webhooks:manage", &causes, "")],
        );
    }

    #[test]
    fn several_roles_are_named_if_none_of_them_keeps_the_scope() {
        assert_write_explained(
            Grant { roles: Roles::from([Role::Collaborator, Role::Member, Role::Collaborator]), ..OF_USER },
            "role `member` takes it away, role `collaborator` takes it away; no grant is enough",
            ("posts:write", &[CappedByRole(Role::Member), CappedByRole(Role::Collaborator)], ""),
        );
        let token = Token::from(Grant { roles: [Role::Member, Role::Admin].into_iter().collect(), ..OF_USER });
        assert_explained::<posts::Write, _>(&token, "no scope is missing", &[]);
        assert_explained::<votes::Read, _>(
            &token,
            "votes:read: not granted, the app did not declare it; no grant is enough",
            &[("votes:read", &[NotGranted, NotDeclared], "")],
        );
    }

    #[test]
    fn a_role_does_not_count_for_the_app() {
        let grant = Grant { granted: posts::READ.set(), roles: Roles::from([Role::Member]), ..OF_APP };
        assert_write_explained(grant, "not granted; grant posts:write", ("posts:write", &[NotGranted], "posts:write"));
    }

    #[test]
    fn everything_at_once_is_said_in_order() {
        let votes = votes::READ.set();
        let grant = Grant { granted: votes, declared: votes, roles: Roles::from([Role::Csm]), ..OF_USER };
        assert_explained::<posts::Write, _>(
            &Token::from(grant).limited_to(set("posts:read")),
            "posts:write: not granted, the app did not declare it, role `csm` takes it away, the token is limited to \
             less; no grant is enough",
            &[("posts:write", &[NotGranted, NotDeclared, CappedByRole(Role::Csm), Limited], "")],
        );
    }
}

mod of_shop {
    use super::shop::{Actor, Gate, Gates, Grant, Role, Roles, ScopeSet, Token, files, orders};
    use super::{
        Any, BehindGate, CappedByActor, CappedByRole, Limited, NoRole, NotDeclared, NotGranted, assert_explained, set,
    };

    /// Of the app itself, which has declared everything, with all gates shut.
    fn grant(granted: &str) -> Grant {
        Grant {
            granted: set(granted),
            declared: ScopeSet::all(),
            actor: Actor::App,
            roles: Roles::NONE,
            gates: Gates::NONE,
        }
    }

    fn app(granted: &str) -> Token {
        Token::from(grant(granted))
    }

    fn with_gates<const N: usize>(gates: [Gate; N], grant: Grant) -> Token {
        let gates = gates.into_iter().fold(Gates::NONE, Gates::open);
        Token::from(Grant { gates, ..grant })
    }

    fn user<const N: usize>(granted: &str, roles: [Role; N]) -> Token {
        Token::from(Grant { actor: Actor::User, roles: Roles::from(roles), ..grant(granted) })
    }

    fn declaring(granted: &str, declared: &str) -> Grant {
        Grant { declared: set(declared), ..grant(granted) }
    }

    #[test]
    fn the_grant_that_implies_the_scope_is_behind_a_gate() {
        assert_explained::<orders::Read, _>(
            &app("orders:manage"),
            "orders:read: gate `beta` is shut (SHOP_BETA opens it); grant orders:read",
            &[("orders:read", &[BehindGate(Gate::Beta)], "orders:read orders:write")],
        );
        // The gates of a grant count as long as no other grant conveys the scope.
        assert_explained::<orders::Read, _>(&app("orders:manage orders:write"), "no scope is missing", &[]);
        assert_explained::<orders::Read, _>(
            &app("orders:write orders:manage files:write").limited_to(set("orders:erase")),
            "orders:read: the token is limited to less; no grant is enough",
            &[("orders:read", &[Limited], "")],
        );
    }

    #[test]
    fn an_open_gate_is_no_cause() {
        let token = with_gates([Gate::Storage], grant("files:write"));
        assert_explained::<orders::Read, _>(
            &token,
            "orders:read: gate `writing` is shut (SHOP_WRITING opens it); grant orders:read",
            &[("orders:read", &[BehindGate(Gate::Writing)], "orders:read orders:write")],
        );
        assert_explained::<files::Read, _>(
            &token,
            "files:read: gate `writing` is shut (SHOP_WRITING opens it); grant files:read",
            &[("files:read", &[BehindGate(Gate::Writing)], "files:read")],
        );
        let token = with_gates([Gate::Storage, Gate::Writing], grant("files:write"));
        assert_explained::<files::Read, _>(&token, "no scope is missing", &[]);
    }

    #[test]
    fn every_gate_that_is_shut_is_named() {
        assert_explained::<files::Write, _>(
            &app("files:write"),
            "files:write: gate `storage` is shut, gate `writing` is shut (SHOP_WRITING opens it); no grant is enough",
            &[("files:write", &[BehindGate(Gate::Storage), BehindGate(Gate::Writing)], "")],
        );
        assert_explained::<orders::Read, _>(
            &app("orders:manage files:write"),
            "orders:read: gate `beta` is shut (SHOP_BETA opens it), gate `storage` is shut, gate `writing` is shut \
             (SHOP_WRITING opens it); grant orders:read",
            &[(
                "orders:read",
                &[BehindGate(Gate::Beta), BehindGate(Gate::Storage), BehindGate(Gate::Writing)],
                "orders:read orders:write",
            )],
        );
    }

    #[test]
    fn a_gate_without_a_variable_is_named_alone() {
        assert_explained::<files::Read, _>(
            &app("files:read"),
            "files:read: gate `storage` is shut; no grant is enough",
            &[("files:read", &[BehindGate(Gate::Storage)], "")],
        );
    }

    #[test]
    fn a_gate_is_before_the_scope_and_not_before_the_grant() {
        // `files:write` conveys `files:read` and both are shut, but `orders:read` is behind no gate.
        let token = with_gates([Gate::Writing], grant("files:read files:write"));
        assert_explained::<files::Read, _>(
            &token,
            "files:read: gate `storage` is shut; no grant is enough",
            &[("files:read", &[BehindGate(Gate::Storage)], "")],
        );
        assert_explained::<orders::Read, _>(
            &token,
            "orders:read: gate `storage` is shut; grant orders:read",
            &[("orders:read", &[BehindGate(Gate::Storage)], "orders:read orders:write")],
        );
    }

    #[test]
    fn the_grant_that_implies_the_scope_was_not_declared() {
        let token = Token::from(declaring("orders:write", "orders:read"));
        assert_explained::<orders::Read, _>(
            &token,
            "orders:read: the app did not declare it; grant orders:read",
            &[("orders:read", &[NotDeclared], "orders:read")],
        );
        // Unless another grant conveys it.
        let token = Token::from(declaring("orders:write orders:read", "orders:read"));
        assert_explained::<orders::Read, _>(&token, "no scope is missing", &[]);
        assert_explained::<orders::Read, _>(
            &token.limited_to(set("files:read")),
            "orders:read: the token is limited to less; no grant is enough",
            &[("orders:read", &[Limited], "")],
        );
    }

    #[test]
    fn what_was_declared_implies_what_may_be_granted() {
        let token = Token::from(declaring("orders:erase", "orders:write"));
        assert_explained::<orders::Read, _>(
            &token,
            "orders:read: not granted; grant orders:read",
            &[("orders:read", &[NotGranted], "orders:read orders:write")],
        );
    }

    #[test]
    fn one_grant_was_not_declared_and_another_is_behind_a_gate() {
        let grant = declaring("orders:write files:write", "orders:read files:write");
        let token = with_gates([Gate::Storage], grant);
        assert_explained::<orders::Read, _>(
            &token,
            "orders:read: the app did not declare it, gate `writing` is shut (SHOP_WRITING opens it); grant \
             orders:read",
            &[("orders:read", &[NotDeclared, BehindGate(Gate::Writing)], "orders:read")],
        );
    }

    #[test]
    fn the_actor_does_not_keep_the_scope() {
        let bot = Grant { actor: Actor::Bot, ..grant("files:read") };
        let token = with_gates([Gate::Storage], bot);
        assert_explained::<files::Read, _>(
            &token,
            "files:read: acting as `bot` takes it away; no grant is enough",
            &[("files:read", &[CappedByActor(Actor::Bot)], "")],
        );
        assert_explained::<files::Read, _>(
            &Token::from(bot).limited_to(ScopeSet::EMPTY),
            "files:read: gate `storage` is shut, acting as `bot` takes it away, the token is limited to less; no \
             grant is enough",
            &[("files:read", &[BehindGate(Gate::Storage), CappedByActor(Actor::Bot), Limited], "")],
        );
        // What an actor keeps it may do if it is granted; roles do not count for this one.
        assert_explained::<orders::Erase, _>(
            &with_gates([Gate::Storage], Grant { roles: Roles::from([Role::Viewer]), ..bot }),
            "orders:erase: not granted; grant orders:erase",
            &[("orders:erase", &[NotGranted], "orders:erase")],
        );
    }

    #[test]
    fn a_cap_of_roles_comes_after_what_is_implied() {
        let token = user("orders:write", [Role::Viewer]);
        assert_explained::<orders::Read, _>(&token, "no scope is missing", &[]);
        assert_explained::<orders::Write, _>(
            &token,
            "orders:write: role `viewer` takes it away; no grant is enough",
            &[("orders:write", &[CappedByRole(Role::Viewer)], "")],
        );
        // A scope that the role takes away still conveys what it implies.
        let token = user("orders:erase", [Role::Viewer]);
        assert_explained::<orders::Read, _>(
            &token,
            "orders:read: not granted; grant orders:read",
            &[("orders:read", &[NotGranted], "orders:read orders:write")],
        );
    }

    #[test]
    fn roles_are_named_in_order_of_declaration_and_only_if_none_keeps_the_scope() {
        assert_explained::<orders::Erase, _>(
            &user("orders:erase", [Role::Editor, Role::Viewer]),
            "orders:erase: role `viewer` takes it away, role `editor` takes it away; no grant is enough",
            &[("orders:erase", &[CappedByRole(Role::Viewer), CappedByRole(Role::Editor)], "")],
        );
        assert_explained::<orders::Erase, _>(
            &user("orders:erase", [Role::Editor, Role::Owner]),
            "no scope is missing",
            &[],
        );
        assert_explained::<orders::Erase, _>(
            &user("orders:erase", []),
            "orders:erase: the user has no role of the catalog; no grant is enough",
            &[("orders:erase", &[NoRole], "")],
        );
    }

    #[test]
    fn of_any_the_one_that_the_role_leaves_is_explained() {
        let token = user("", [Role::Viewer]);
        assert_explained::<Any<(orders::Write, orders::Read)>, _>(
            &token,
            "orders:read: not granted; grant orders:read",
            &[("orders:read", &[NotGranted], "orders:read orders:write")],
        );
    }
}

#[test]
fn roles_count_without_actors() {
    use roles::{Role, Roles, a};
    let token = |roles| roles::Token::from(roles::Grant { granted: roles::ScopeSet::all(), roles });
    assert_explained::<a::Write, _>(
        &token(Roles::NONE),
        "a:write: the user has no role of the catalog; no grant is enough",
        &[("a:write", &[NoRole], "")],
    );
    assert_explained::<a::Write, _>(
        &token(Roles::from([Role::Guest, Role::Member])),
        "a:write: role `member` takes it away, role `guest` takes it away; no grant is enough",
        &[("a:write", &[CappedByRole(Role::Member), CappedByRole(Role::Guest)], "")],
    );
    assert_explained::<a::Read, _>(&token(Roles::from([Role::Guest, Role::Member])), "no scope is missing", &[]);
}

fn chain(granted: &str, declared: &str, gates: chain::Gates) -> chain::Token {
    chain::Token::from(chain::Grant { granted: set(granted), declared: set(declared), gates })
}

#[test]
fn gates_on_every_way_from_the_grant_are_named() {
    use chain::{Gate, Gates, a};
    let both = [BehindGate(Gate::Beta), BehindGate(Gate::Old)];
    assert_explained::<a::Read, _>(
        &chain("a:all", "a:all", Gates::NONE),
        "a:read: gate `beta` is shut, gate `old` is shut; no grant is enough",
        &[("a:read", &both, "")],
    );
    assert_explained::<a::Read, _>(&chain("a:all", "a:all", Gates::NONE.open(Gate::Old)), "no scope is missing", &[]);
}

#[test]
fn gates_on_every_way_from_the_declaration_are_named() {
    use chain::{Gate, Gates, a};
    assert_explained::<a::Read, _>(
        &chain("a:read", "a:beta", Gates::NONE),
        "a:read: gate `beta` is shut; no grant is enough",
        &[("a:read", &[BehindGate(Gate::Beta)], "")],
    );
    // Its own gate is enough of a cause where the declaration names what was granted.
    assert_explained::<a::Old, _>(
        &chain("a:old", "a:old a:beta", Gates::NONE),
        "a:old: gate `old` is shut; no grant is enough",
        &[("a:old", &[BehindGate(Gate::Old)], "")],
    );
    // What is declared behind a gate is declared all the same.
    assert_eq!(chain("a:read", "a:beta", Gates::NONE).undeclared(), chain::ScopeSet::EMPTY);
}

#[test]
fn each_cause_has_its_words() {
    use shop::{Actor, Gate, Role, Scope};
    let table: [(Cause<Scope>, &str); 8] = [
        (NotGranted, "not granted"),
        (NotDeclared, "the app did not declare it"),
        (BehindGate(Gate::Beta), "gate `beta` is shut (SHOP_BETA opens it)"),
        (BehindGate(Gate::Storage), "gate `storage` is shut"),
        (CappedByActor(Actor::Bot), "acting as `bot` takes it away"),
        (CappedByRole(Role::Viewer), "role `viewer` takes it away"),
        (NoRole, "the user has no role of the catalog"),
        (Limited, "the token is limited to less"),
    ];
    for (cause, words) in table {
        assert_eq!(cause.to_string(), words);
    }
    assert_eq!(table.iter().map(|(cause, _)| cause).collect::<HashSet<_>>().len(), table.len());
    assert_eq!(format!("{:?}", BehindGate::<Scope>(Gate::Beta)), "BehindGate(Beta)");
}

#[test]
fn denials_outlive_their_explanation() {
    let token = agents(agents::ScopeSet::EMPTY);
    let denials: Vec<Denial<'_, _>> = token.explain::<agents::entries::Read>().denials().collect();
    assert_eq!(denials[0].to_string(), "entries:read: not granted; grant entries:read");
}

#[test]
fn what_is_shown_for_debugging_says_everything() {
    use shop::{Actor, Gate, Gates, Grant, Role, Roles, ScopeSet, Token, files, orders};
    let token = Token::from(Grant {
        granted: set("orders:manage files:read"),
        declared: ScopeSet::all(),
        actor: Actor::User,
        roles: Roles::from([Role::Editor, Role::Viewer]),
        gates: Gates::NONE.open(Gate::Storage),
    });
    assert_eq!(
        format!("{token:?}"),
        "Token { granted: {OrdersManage, FilesRead}, declared: {OrdersRead, OrdersWrite, OrdersManage, OrdersErase, \
         FilesRead, FilesWrite}, actor: User, roles: {Viewer, Editor}, gates: {Storage}, limit: None, effective: \
         {FilesRead} }"
    );
    let explanation = token.explain::<All<(orders::Read, files::Write, files::Read)>>();
    let denials = "Denial { scope: OrdersRead, causes: [BehindGate(Beta)], sufficient: {OrdersRead, OrdersWrite} }, \
                   Denial { scope: FilesWrite, causes: [NotGranted, BehindGate(Writing)], sufficient: {} }";
    assert_eq!(format!("{explanation:?}"), format!("[{denials}]"));
    let each: Vec<String> = explanation.denials().map(|denial| format!("{denial:?}")).collect();
    assert_eq!(each.join(", "), denials);
}

#[test]
fn a_token_shows_only_what_its_catalog_knows_of() {
    let boomin = boomin::Token::new(boomin::series::READ.set()).limited_to(boomin::ScopeSet::EMPTY);
    assert_eq!(format!("{boomin:?}"), "Token { granted: {SeriesRead}, limit: Some({}), effective: {} }");
    let of_program = feedback::Token::unrestricted(feedback::posts::READ.set());
    let shown = "Token { granted: {PostsRead}, unrestricted: true, limit: None, effective: {PostsRead} }";
    assert_eq!(format!("{of_program:?}"), shown);
    let member = roles::Roles::from([roles::Role::Member]);
    let roles = roles::Token::from(roles::Grant { granted: roles::a::READ.set(), roles: member });
    assert_eq!(format!("{roles:?}"), "Token { granted: {ARead}, roles: {Member}, limit: None, effective: {ARead} }");
    assert_eq!(
        format!("{:?}", boomin.explain::<boomin::series::Read>()),
        "[Denial { scope: SeriesRead, causes: [Limited], sufficient: {} }]"
    );
    let met = boomin::Token::new(boomin::series::READ.set());
    assert_eq!(format!("{:?}", met.explain::<boomin::series::Read>()), "[]");
}

/// All that a token of the shop can be told, except its grants.
#[derive(Clone, Copy, Debug)]
struct Situation {
    declared: shop::ScopeSet,
    actor: shop::Actor,
    roles: &'static [shop::Role],
    gates: shop::Gates,
    limit: Option<shop::ScopeSet>,
}

impl Situation {
    fn token(self, granted: shop::ScopeSet) -> shop::Token {
        let Self { declared, actor, gates, .. } = self;
        let roles = self.roles.iter().copied().collect();
        let token = shop::Token::from(shop::Grant { granted, declared, actor, roles, gates });
        self.limit.map_or(token, |limit| token.limited_to(limit))
    }

    /// With what a cause says put right.
    fn without(mut self, cause: Cause<shop::Scope>) -> Self {
        use shop::{Actor, Role, ScopeSet};
        match cause {
            NotDeclared => self.declared = ScopeSet::all(),
            BehindGate(gate) => self.gates = self.gates.open(gate),
            CappedByActor(_) => self.actor = Actor::App,
            NoRole | CappedByRole(_) => self.roles = &[Role::Owner],
            Limited => self.limit = None,
            _ => {}
        }
        self
    }

    /// Whether what a cause says is so.
    fn is_true(self, cause: Cause<shop::Scope>, scope: shop::Scope, granted: shop::ScopeSet) -> bool {
        let implying = |of: shop::ScopeSet| -> shop::ScopeSet {
            shop::Scope::ALL.iter().copied().filter(|from| !(from.set().closure() & of).is_empty()).collect()
        };
        let needed = (granted & implying(scope.set())) | scope;
        let declared = self.declared.closure() & implying(needed);
        match cause {
            NotGranted => !granted.closure().contains(scope),
            NotDeclared => !needed.is_subset(self.declared.closure()),
            BehindGate(gate) => !self.gates.is_open(gate) && !gate.scopes().is_disjoint(needed | declared),
            CappedByActor(actor) => self.actor == actor && !actor.keeps().contains(scope),
            CappedByRole(role) => self.roles.contains(&role) && !role.keeps().contains(scope),
            NoRole => self.roles.is_empty() && self.actor.is_capped_by_role(),
            Limited => self.limit.is_some_and(|limit| !limit.closure().contains(scope)),
            _ => false,
        }
    }
}

fn situations() -> impl Iterator<Item = Situation> {
    use shop::{Actor, Gate, Gates, Role, ScopeSet};
    let declared =
        [ScopeSet::EMPTY, set("orders:write"), set("files:read orders:manage"), set("files:write"), ScopeSet::all()];
    let actors = [Actor::App, Actor::User, Actor::Bot];
    let roles: [&[Role]; 5] =
        [&[], &[Role::Viewer], &[Role::Editor], &[Role::Viewer, Role::Editor], &[Role::Viewer, Role::Owner]];
    let gates = [
        Gates::NONE,
        Gates::NONE.open(Gate::Beta),
        Gates::NONE.open(Gate::Storage),
        Gates::NONE.open(Gate::Storage).open(Gate::Writing),
    ];
    let limits = [None, Some(set("orders:write"))];
    declared.into_iter().flat_map(move |declared| {
        actors.into_iter().flat_map(move |actor| {
            roles.into_iter().flat_map(move |roles| {
                gates.into_iter().flat_map(move |gates| {
                    limits.into_iter().map(move |limit| Situation { declared, actor, roles, gates, limit })
                })
            })
        })
    })
}

/// Each scope alone, and some that reach a scope in more than one way.
fn grants() -> Vec<shop::ScopeSet> {
    let several =
        ["", "orders:write files:write", "orders:manage files:write", "orders:manage files:read orders:erase"];
    shop::Scope::ALL.iter().map(|scope| scope.set()).chain(several.map(set)).collect()
}

fn assert_true(situation: Situation, granted: shop::ScopeSet, denial: Denial<'_, shop::Scope>) {
    let place = || format!("{situation:?}, granted {granted}: {denial:?}");
    let scope = denial.scope();
    let causes: Vec<_> = denial.causes().collect();
    assert!(!causes.is_empty(), "{}", place());
    assert!(causes.iter().all(|&cause| situation.is_true(cause, scope, granted)), "{}", place());
    let sufficient: shop::ScopeSet = shop::Scope::ALL
        .iter()
        .copied()
        .filter(|grant| situation.token(grant.set()).scopes().contains(scope))
        .collect();
    assert_eq!(denial.sufficient(), sufficient, "{}", place());
    assert_eq!(denial.to_string().ends_with(&format!("; grant {scope}")), sufficient.contains(scope), "{}", place());
    let granted = if causes.contains(&NotGranted) { granted | scope } else { granted };
    let put_right = causes.iter().fold(situation, |situation, &cause| situation.without(cause)).token(granted);
    assert!(put_right.scopes().contains(scope), "another cause is not named: {}", place());
}

/// Explains the scope behind a value.
fn explain(token: &shop::Token, scope: shop::Scope) -> Option<Denial<'_, shop::Scope>> {
    use shop::{files, orders};
    match scope {
        orders::READ => token.explain::<orders::Read>().denials().next(),
        orders::WRITE => token.explain::<orders::Write>().denials().next(),
        orders::MANAGE => token.explain::<orders::Manage>().denials().next(),
        orders::ERASE => token.explain::<orders::Erase>().denials().next(),
        files::READ => token.explain::<files::Read>().denials().next(),
        files::WRITE => token.explain::<files::Write>().denials().next(),
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri takes hours for it")]
fn in_every_situation_the_causes_are_true_and_complete() {
    for situation in situations() {
        for granted in grants() {
            let token = situation.token(granted);
            for &scope in shop::Scope::ALL {
                match explain(&token, scope) {
                    Some(denial) => assert_true(situation, granted, denial),
                    None => assert!(token.scopes().contains(scope), "{situation:?}, granted {granted}"),
                }
            }
        }
    }
}

//! Tokens of the feedback catalog, in cells and in sentences: what the document behind it says that they can do.

use access::{
    Actor, Grant, Role, Roles, Scope, ScopeSet, Token, articles, changelog, collections, comments, customers, member,
    posts, roadmap, tags, votes, webhooks,
};
use scopes::types::{Cause, OfCatalog};

mod access {
    scopes::scopes!("catalogs/feedback.toml");
}

const COLUMNS: [(Actor, Role); 8] = [
    (Actor::App, Role::Admin),
    (Actor::App, Role::Member),
    (Actor::App, Role::Csm),
    (Actor::App, Role::Collaborator),
    (Actor::Self_, Role::Admin),
    (Actor::Self_, Role::Member),
    (Actor::Self_, Role::Csm),
    (Actor::Self_, Role::Collaborator),
];

/// Whether a token is let in where the scope is required.
type Authorizes = fn(&Token) -> bool;

/// A row for each scope, a column for each actor and role. The roles are admin, member, csm and collaborator.
#[rustfmt::skip]
const ROWS: [(&str, Authorizes, &str); 19] = [
    //                                                           app       self
    //                                                           a m c c   a m c c
    ("posts:read",       authorizes::<posts::Read>,             "✓ ✓ ✓ ✓   ✓ ✓ ✓ ✓"),
    ("posts:write",      authorizes::<posts::Write>,            "✓ ✓ ✓ ✓   ✓ · · ·"),
    ("comments:read",    authorizes::<comments::Read>,          "✓ ✓ ✓ ✓   ✓ ✓ ✓ ✓"),
    ("comments:write",   authorizes::<comments::Write>,         "✓ ✓ ✓ ✓   ✓ · · ·"),
    ("votes:read",       authorizes::<votes::Read>,             "✓ ✓ ✓ ✓   ✓ ✓ ✓ ✓"),
    ("votes:write",      authorizes::<votes::Write>,            "✓ ✓ ✓ ✓   ✓ · · ·"),
    ("changelog:read",   authorizes::<changelog::Read>,         "✓ ✓ ✓ ✓   ✓ ✓ ✓ ✓"),
    ("changelog:write",  authorizes::<changelog::Write>,        "✓ ✓ ✓ ✓   ✓ · · ·"),
    ("roadmap:read",     authorizes::<roadmap::Read>,           "✓ ✓ ✓ ✓   ✓ ✓ ✓ ✓"),
    ("articles:read",    authorizes::<articles::Read>,          "✓ ✓ ✓ ✓   ✓ ✓ ✓ ✓"),
    ("articles:write",   authorizes::<articles::Write>,         "✓ ✓ ✓ ✓   ✓ · · ·"),
    ("tags:read",        authorizes::<tags::Read>,              "✓ ✓ ✓ ✓   ✓ ✓ ✓ ✓"),
    ("tags:write",       authorizes::<tags::Write>,             "✓ ✓ ✓ ✓   ✓ · · ·"),
    ("collections:read", authorizes::<collections::Read>,       "✓ ✓ ✓ ✓   ✓ ✓ ✓ ✓"),
    ("customers:read",   authorizes::<customers::Read>,         "✓ ✓ ✓ ✓   ✓ ✓ ✓ ✓"),
    ("customers:write",  authorizes::<customers::Write>,        "✓ ✓ ✓ ✓   ✓ · · ·"),
    ("member:read",      authorizes::<member::Read>,            "✓ ✓ ✓ ✓   ✓ ✓ ✓ ✓"),
    ("member:write",     authorizes::<member::Write>,           "✓ ✓ ✓ ✓   ✓ · · ·"),
    ("webhooks:manage",  authorizes::<webhooks::Manage>,        "✓ ✓ ✓ ✓   ✓ · · ·"),
];

fn authorizes<R: OfCatalog<Scope>>(token: &Token) -> bool {
    token.authorize::<R>().is_ok()
}

/// Whether each cell of a row says yes.
fn cells(row: &str) -> [bool; 8] {
    let cells = row.split_whitespace().map(|cell| match cell {
        "✓" => true,
        "·" => false,
        _ => panic!("`{cell}` is neither ✓ nor ·"),
    });
    cells.collect::<Vec<_>>().try_into().unwrap()
}

/// Of an app that declared everything and was granted everything.
fn full<const N: usize>(actor: Actor, roles: [Role; N]) -> Grant {
    Grant { granted: ScopeSet::all(), declared: ScopeSet::all(), actor, roles: Roles::from(roles) }
}

fn of_user<const N: usize>(roles: [Role; N]) -> Token {
    Token::from(full(Actor::Self_, roles))
}

#[test]
fn every_actor_and_role_has_its_scopes() {
    assert_eq!(ROWS.map(|(name, ..)| name)[..], *Scope::ALL.iter().map(|scope| scope.as_str()).collect::<Vec<_>>());
    for (name, authorizes, row) in ROWS {
        let scope: Scope = name.parse().unwrap();
        for ((actor, role), expected) in COLUMNS.into_iter().zip(cells(row)) {
            let token = Token::from(full(actor, [role]));
            assert_eq!(authorizes(&token), expected, "{name} for {actor}, {role}");
            assert_eq!(token.scopes().contains(scope), expected, "{name} for {actor}, {role}");
        }
    }
}

/// "The maximum set your app can ever request." What is granted is "always a subset of declared".
#[test]
fn what_is_not_declared_is_not_granted() {
    let as_app = Token::from(Grant { declared: ScopeSet::EMPTY, ..full(Actor::App, []) });
    assert!(as_app.scopes().is_empty());
    assert_eq!(as_app.undeclared(), ScopeSet::all());
    for scope in ScopeSet::all() {
        let declared = ScopeSet::all() - scope.set();
        for (actor, role) in COLUMNS {
            let token = Token::from(Grant { declared, ..full(actor, [role]) });
            let with_it = Token::from(full(actor, [role]));
            assert_eq!(token.scopes(), with_it.scopes() - scope.set(), "{scope} for {actor}, {role}");
            assert_eq!(token.undeclared(), scope.set());
        }
    }
}

/// "What a specific install actually allows": declaring a scope does not grant it.
#[test]
fn what_is_declared_is_not_granted_by_that() {
    let token = Token::from(Grant { granted: posts::READ.set(), ..full(Actor::App, []) });
    assert_eq!(token.scopes(), posts::READ.set());
    assert_eq!(token.authorize::<posts::Write>().unwrap_err().missing(), posts::WRITE.set());
    let causes: Vec<_> =
        token.explain::<posts::Write>().denials().flat_map(|denial| denial.causes().collect::<Vec<_>>()).collect();
    assert_eq!(causes, [Cause::NotGranted]);
}

/// "app-actor tokens are not role-capped; they're bounded only by the granted scopes."
#[test]
fn apps_are_bounded_by_their_grants_only() {
    let granted = posts::READ.set() | customers::WRITE.set() | webhooks::MANAGE.set();
    assert_eq!(Token::from(Grant { granted, ..full(Actor::App, []) }).scopes(), granted);
    for &role in Role::ALL {
        assert_eq!(Token::from(Grant { granted, ..full(Actor::App, [role]) }).scopes(), granted, "{role}");
    }
}

/// "If … their membership is removed, … the token stops working … immediately."
#[test]
fn a_user_without_a_role_can_do_nothing() {
    let removed = of_user([]);
    assert!(removed.scopes().is_empty());
    assert!(ROWS.iter().all(|(_, authorizes, _)| !authorizes(&removed)));
}

/// "If the user's role is downgraded …, the token's effective permissions shrink … immediately": they are "reduced to
/// read access".
#[test]
fn a_user_who_is_downgraded_can_only_read() {
    assert_eq!(of_user([Role::Admin]).scopes(), ScopeSet::all());
    let reading: ScopeSet = ScopeSet::all().iter().filter(|scope| scope.as_str().ends_with(":read")).collect();
    for role in [Role::Member, Role::Csm, Role::Collaborator] {
        assert_eq!(of_user([role]).scopes(), reading, "{role}");
        assert_eq!(of_user([role, Role::Admin]).scopes(), ScopeSet::all(), "{role}");
    }
}

/// "Further capped by the user's role": grants are capped, and not replaced by what the role keeps.
#[test]
fn a_role_gives_nothing() {
    let granted = posts::WRITE.set() | posts::READ.set();
    let token = |role| Token::from(Grant { granted, ..full(Actor::Self_, [role]) });
    assert_eq!(token(Role::Admin).scopes(), granted);
    assert_eq!(token(Role::Member).scopes(), posts::READ.set());
}

#[test]
fn the_role_is_named_as_the_cause() {
    for (role, name) in [(Role::Member, "member"), (Role::Csm, "csm"), (Role::Collaborator, "collaborator")] {
        let token = of_user([role]);
        let why = token.explain::<webhooks::Manage>();
        let denial = why.denials().next().unwrap();
        assert_eq!(denial.causes().collect::<Vec<_>>(), [Cause::CappedByRole(role)]);
        assert!(denial.sufficient().is_empty());
        assert!(why.to_string().contains(&format!("role `{name}` takes it away")), "{why}");
    }
    let token = of_user([]);
    let why = token.explain::<posts::Read>();
    assert_eq!(why.denials().next().unwrap().causes().collect::<Vec<_>>(), [Cause::NoRole]);
}

//! Requirements as types: who meets them, and what a refusal says.

use crate::common::set;
use scopes::types::{MissingScopes, OfCatalog, Set, Token, UnmetSet};
use scopes::{All, Any, CatalogScope, Granted, HasToken, With, requires};

mod access {
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
mod wide {
    scopes::scopes!("tests/fixtures/wide.toml");
}
/// Conditions of each kind, each alone.
mod declared_alone {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "declared_alone"
            declared = true
            [scopes]
            "a:read" = ""
        "#
    );
}
mod roles_alone {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "roles_alone"
            [scopes]
            "a:read" = ""
            "a:write" = ""
            [roles.member]
            keeps = ["*"]
        "#
    );
}
mod actors_alone {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "actors_alone"
            [scopes]
            "a:read" = ""
            "a:write" = ""
            "a:share" = ""
            [actors.app]
            drops = ["a:share"]
            [actors.user]
            keeps = ["a:read", "a:share"]
        "#
    );
}
mod capped_actor {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "capped_actor"
            [scopes]
            "a:read" = ""
            [roles.member]
            keeps = ["*"]
            [actors.app]
            capped_by_role = false
            [actors.user]
            capped_by_role = true
        "#
    );
}
mod two_gates {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "two_gates"
            [scopes]
            "a:read" = ""
            "a:write" = ""
            "a:share" = ""
            "a:list" = ""
            [gates.writing]
            scopes = ["a:write"]
            [gates.changing]
            scopes = ["a:write", "a:share"]
        "#
    );
}

use access::{org, pages, series, units};

/// The required and the missing scopes of the refusal, and nothing where access is granted.
fn refusal<R: OfCatalog<S>, S: CatalogScope>(token: &Token<S>) -> Option<(String, String)> {
    let refusal: MissingScopes<S> = token.authorize::<R>().err()?;
    Some((refusal.required().to_string(), refusal.missing().to_string()))
}

/// Asserts what becomes of a requirement for each list of grants: access, or what is required and what is missing.
fn assert_refusals<R: OfCatalog<S>, S: CatalogScope>(table: &[(&str, Option<(&str, &str)>)]) {
    for (granted, expected) in table {
        let found = refusal::<R, S>(&Token::unrestricted(set(granted)));
        let found = found.as_ref().map(|(required, missing)| (required.as_str(), missing.as_str()));
        assert_eq!(found, *expected, "granted `{granted}`");
    }
}

#[test]
fn one_scope_is_required() {
    assert_refusals::<series::Read, _>(&[
        ("series:read", None),
        ("org:read series:read commerce:write", None),
        ("", Some(("series:read", "series:read"))),
        ("series:update units:read", Some(("series:read", "series:read"))),
    ]);
}

#[test]
fn all_scopes_are_required() {
    assert_refusals::<All<(units::Publish, series::Update, org::Read)>, _>(&[
        ("series:update units:publish org:read", None),
        ("", Some(("org:read series:update units:publish", "org:read series:update units:publish"))),
        ("units:publish", Some(("org:read series:update units:publish", "org:read series:update"))),
        ("units:publish org:read", Some(("org:read series:update units:publish", "series:update"))),
        (
            "units:read series:read",
            Some(("org:read series:update units:publish", "org:read series:update units:publish")),
        ),
    ]);
}

#[test]
fn one_of_the_scopes_is_required() {
    assert_refusals::<Any<(units::Publish, series::Update, series::Read)>, _>(&[
        ("series:read", None),
        ("series:update", None),
        ("units:publish", None),
        ("series:read series:update units:publish", None),
        ("", Some(("units:publish", "units:publish"))),
        ("series:delete", Some(("units:publish", "units:publish"))),
    ]);
}

#[test]
fn requirements_nest() {
    type Nested = All<(org::Read, Any<(All<(series::Update, units::Publish)>, All<(pages::Write, pages::Delete)>)>)>;
    assert_refusals::<Nested, _>(&[
        ("org:read series:update units:publish", None),
        ("org:read pages:write pages:delete", None),
        ("series:update units:publish", Some(("org:read series:update units:publish", "org:read"))),
        ("org:read", Some(("org:read series:update units:publish", "series:update units:publish"))),
        ("org:read series:update pages:write", Some(("org:read series:update units:publish", "units:publish"))),
        ("org:read pages:write", Some(("org:read pages:write pages:delete", "pages:delete"))),
        ("pages:delete", Some(("org:read pages:write pages:delete", "org:read pages:write"))),
        ("", Some(("org:read series:update units:publish", "org:read series:update units:publish"))),
    ]);
}

#[test]
fn the_alternative_that_lacks_the_fewest_scopes_is_reported() {
    type Ways = Any<(All<(org::Read, series::Read, series::Update)>, All<(units::Read, units::Update, pages::Read)>)>;
    let [first, second] = ["org:read series:read series:update", "units:read units:update pages:read"];
    assert_refusals::<Ways, _>(&[
        ("", Some((first, first))),
        ("org:read", Some((first, "series:read series:update"))),
        ("units:read", Some((second, "units:update pages:read"))),
        ("org:read units:read pages:read", Some((second, "units:update"))),
        ("org:read series:read units:read", Some((first, "series:update"))),
    ]);
}

#[test]
fn the_alternative_that_conveys_least_is_reported_whatever_is_missing() {
    type Ways = Any<(All<(org::Read, series::Read, series::Update)>, All<(units::Read, units::Update)>)>;
    for granted in ["", "org:read", "org:read series:read"] {
        assert_refusals::<Ways, _>(&[(granted, Some(("units:read units:update", "units:read units:update")))]);
    }
}

#[test]
fn among_equals_the_alternative_written_first_is_reported() {
    type Ways = Any<(All<(series::Read, units::Publish)>, All<(series::Read, units::Read)>)>;
    assert_refusals::<Any<(units::Read, series::Read, org::Read)>, _>(&[("", Some(("units:read", "units:read")))]);
    assert_refusals::<Ways, _>(&[
        ("", Some(("series:read units:publish", "series:read units:publish"))),
        ("series:read", Some(("series:read units:publish", "units:publish"))),
    ]);
}

#[test]
fn an_alternative_without_sensitive_scopes_is_reported_first() {
    use agents::{assets, entries, orders, tags, users};
    type Sensitive = Any<(orders::ReadSensitive, All<(tags::Read, assets::Read, entries::Read)>)>;
    type Held = Any<(All<(orders::ReadSensitive, users::Read)>, All<(tags::Read, assets::Read, entries::Read)>)>;
    type Both = Any<(users::ReadSensitive, orders::ReadSensitive)>;
    let plain = "entries:read assets:read tags:read";
    assert_refusals::<Sensitive, _>(&[
        ("orders:read_sensitive", None),
        (plain, None),
        ("", Some((plain, plain))),
        ("entries:read", Some((plain, "assets:read tags:read"))),
    ]);
    assert_refusals::<Held, _>(&[("orders:read_sensitive", Some((plain, plain)))]);
    assert_refusals::<Both, _>(&[("", Some(("users:read_sensitive", "users:read_sensitive")))]);
}

#[test]
fn the_order_of_writing_decides_between_equals_only() {
    type Forwards = Any<(All<(series::Read, units::Read)>, pages::Read, All<(org::Read, pages::Write)>)>;
    type Backwards = Any<(All<(pages::Write, org::Read)>, pages::Read, All<(units::Read, series::Read)>)>;
    for granted in ["", "series:read", "units:read org:read", "pages:write", "pages:read", "series:read units:read"] {
        let token = Token::new(set(granted));
        assert_eq!(refusal::<Forwards, _>(&token), refusal::<Backwards, _>(&token), "{granted}");
    }
}

#[test]
fn requirements_reach_into_every_word() {
    use wide::{accounts, folders, rules};
    type Ends = All<(accounts::List, folders::Delete, folders::Manage, rules::Write, rules::Delete, wide::Admin)>;
    assert_refusals::<Ends, _>(&[
        ("admin", None),
        (
            "accounts:list folders:manage rules:write rules:delete",
            Some(("accounts:list folders:delete folders:manage rules:write rules:delete admin", "admin")),
        ),
    ]);
    assert_refusals::<Any<(folders::Delete, rules::Delete)>, _>(&[
        ("rules:manage", None),
        ("folders:manage", None),
        ("rules:write folders:write", Some(("folders:delete", "folders:delete"))),
    ]);
}

#[test]
fn what_is_implied_is_met() {
    assert_refusals::<seismic::library::View, _>(&[("seismic.library.manage", None)]);
    assert_refusals::<seismic::library::Manage, _>(&[(
        "seismic.library.view",
        Some(("seismic.library.manage", "seismic.library.manage")),
    )]);
}

#[test]
fn twelve_members_are_checked_one_by_one() {
    use access::{canvas, files};
    type Twelve = All<(
        org::Read,
        series::Read,
        series::Create,
        series::Update,
        units::Read,
        units::Create,
        pages::Read,
        pages::Write,
        canvas::Read,
        canvas::Write,
        files::Read,
        files::Write,
    )>;
    let all: access::ScopeSet = set(
        "org:read series:read series:create series:update units:read units:create pages:read pages:write canvas:read \
         canvas:write files:read files:write",
    );
    assert!(all.authorize::<Twelve>().is_ok());
    for scope in all {
        let refusal = (access::ScopeSet::all() - scope.set()).authorize::<Twelve>().unwrap_err();
        assert_eq!((refusal.required(), refusal.missing()), (all, scope.set()));
    }
}

#[requires(
    any(
        wide::accounts::list,
        wide::accounts::read,
        wide::accounts::write,
        wide::accounts::delete,
        wide::accounts::manage,
        wide::addresses::list,
        wide::addresses::read,
        wide::addresses::write,
        wide::addresses::delete,
        wide::addresses::manage,
        wide::apps::list,
        wide::apps::read,
    ),
    any(
        wide::apps::write,
        wide::apps::delete,
        wide::apps::manage,
        wide::assets::list,
        wide::assets::read,
        wide::assets::write,
        wide::assets::delete,
        wide::assets::manage,
        wide::audits::list,
        wide::audits::read,
        wide::audits::write,
        wide::audits::delete,
    ),
    any(
        wide::audits::manage,
        wide::brands::list,
        wide::brands::read,
        wide::brands::write,
        wide::brands::delete,
        wide::brands::manage,
        wide::budgets::list,
        wide::budgets::read,
        wide::budgets::write,
        wide::budgets::delete,
        wide::budgets::manage,
        wide::carts::list,
    ),
    any(
        wide::carts::read,
        wide::carts::write,
        wide::carts::delete,
        wide::carts::manage,
        wide::coupons::list,
        wide::coupons::read,
        wide::coupons::write,
        wide::coupons::delete,
        wide::coupons::manage,
        wide::devices::list,
        wide::devices::read,
        wide::devices::write,
    ),
    any(
        wide::devices::delete,
        wide::devices::manage,
        wide::events::list,
        wide::events::read,
        wide::events::write,
        wide::events::delete,
        wide::events::manage,
        wide::files::list,
        wide::files::read,
        wide::files::write,
        wide::files::delete,
        wide::files::manage,
    ),
    any(
        wide::folders::list,
        wide::folders::read,
        wide::folders::write,
        wide::folders::delete,
    ),
    token = token
)]
fn sixty_four_scopes(token: &wide::Token) -> Result<(), wide::MissingScopes> {
    Ok(())
}

#[test]
fn the_last_of_sixty_four_scopes_counts() {
    let most: wide::ScopeSet = set("accounts:list apps:write audits:manage carts:read devices:delete");
    assert_eq!(sixty_four_scopes(&wide::Token::new(most | set("folders:delete"))), Ok(()));
    let refusal = sixty_four_scopes(&wide::Token::new(most)).unwrap_err();
    assert_eq!(refusal.missing(), set("folders:list"));
}

#[test]
fn a_refusal_says_what_is_missing() {
    let refusal = access::Token::new(series::UPDATE.set()).authorize::<All<(series::Update, units::Publish)>>();
    let refusal: access::MissingScopes = refusal.unwrap_err();
    assert_eq!(refusal.to_string(), "missing scope: units:publish");
    assert_eq!(
        format!("{refusal:?}"),
        "MissingScopes { required: {SeriesUpdate, UnitsPublish}, missing: {UnitsPublish}, can_be_granted: true }"
    );
    let refusal = access::Token::new(access::ScopeSet::EMPTY).authorize::<All<(units::Publish, series::Update)>>();
    let error: Box<dyn std::error::Error> = Box::new(refusal.unwrap_err());
    assert_eq!(error.to_string(), "missing scopes: series:update units:publish");
}

#[requires(units::publish)]
fn publish_units() -> &'static str {
    "published"
}

#[requires(any(series::read, units::publish))]
fn look() -> &'static str {
    "seen"
}

#[requires(series::update, units::publish)]
fn publish(granted: Granted) -> [&'static str; 3] {
    let (_, units) = granted.split();
    [publish_units(granted.narrow()), publish_units(units.narrow()), look(units.narrow())]
}

#[test]
fn a_proof_opens_what_it_proves() {
    let token = access::Token::new(set("series:update units:publish"));
    assert_eq!(publish(token.authorize().unwrap()), ["published", "published", "seen"]);
    let refusal = access::Token::new(units::PUBLISH.set()).authorize().map(publish).unwrap_err();
    assert_eq!(refusal.missing(), series::UPDATE.set());
}

#[test]
fn proofs_take_no_room() {
    type Pair = All<(series::Update, units::Publish)>;
    assert_eq!(size_of::<Granted<series::Read>>(), 0);
    assert_eq!(size_of::<Granted<Pair>>(), 0);
    assert_eq!(size_of::<Granted<Any<(series::Read, Pair)>>>(), 0);
    let granted: Granted<Pair> = access::ScopeSet::all().authorize().unwrap();
    assert_eq!(size_of_val(&granted.split()), 0);
    assert_eq!(size_of_val(&granted.narrow::<units::Publish, _>()), 0);
    let proof = access::Token::new(access::ScopeSet::EMPTY).authenticate::<access::Token>();
    assert_eq!(size_of_val(&proof), 0);
}

#[test]
fn a_limit_takes_away_and_never_adds() {
    let token = access::Token::new(set("series:read series:update"));
    let table = [
        ("series:read series:update units:read", "series:read series:update"),
        ("series:read", "series:read"),
        ("units:read", ""),
        ("", ""),
    ];
    for (limit, effective) in table {
        let limited = token.limited_to(set(limit));
        assert_eq!(limited.scopes(), set(effective), "{limit}");
        assert_eq!(limited.granted(), token.granted(), "{limit}");
    }
}

#[test]
fn a_second_limit_narrows_the_first() {
    let token = access::Token::new(access::ScopeSet::all());
    let once = token.limited_to(set("series:read series:update"));
    let twice = once.limited_to(set("series:update units:publish"));
    assert_eq!(twice.scopes(), series::UPDATE.set());
    assert_eq!(twice.limited_to(access::ScopeSet::all()), twice);
    assert_eq!(once.limited_to(units::READ.set()).scopes(), access::ScopeSet::EMPTY);
}

#[test]
fn a_limit_allows_what_it_implies() {
    let token = seismic::Token::new(set("seismic.library.view seismic.search"));
    assert_eq!(token.limited_to(seismic::library::MANAGE.set()).scopes(), seismic::library::VIEW.set());
    let token = seismic::Token::new(seismic::library::MANAGE.set());
    assert_eq!(token.limited_to(seismic::library::VIEW.set()).scopes(), seismic::library::VIEW.set());
}

#[test]
fn a_bare_set_is_a_token_where_nothing_else_counts() {
    let granted = set("series:read");
    assert_eq!(access::Token::from(granted), access::Token::new(granted));
    assert!(granted.authorize::<series::Read>().is_ok());
    assert!(granted.authorize::<series::Update>().is_err());
}

/// A token of `agents` with its gate shut.
fn shut(granted: agents::ScopeSet) -> agents::Token {
    agents::Token::from(agents::Grant { granted, gates: agents::Gates::NONE })
}

#[test]
fn control_is_ineffective_behind_its_gate_and_nothing_else_is() {
    for &scope in agents::Scope::ALL {
        let expected = if scope.gates().next().is_some() { agents::ScopeSet::EMPTY } else { scope.set() };
        assert_eq!(shut(scope.set()).scopes(), expected, "{scope}");
    }
    let refusal = shut(agents::ScopeSet::all()).authorize::<agents::control::audit::Read>().unwrap_err();
    assert_eq!(refusal.missing(), agents::control::audit::READ.set());
}

#[test]
fn nothing_is_effective_that_no_app_declared() {
    let all = feedback::Token::from(feedback::Grant {
        granted: feedback::ScopeSet::all(),
        declared: feedback::ScopeSet::EMPTY,
        actor: feedback::Actor::App,
        roles: feedback::Roles::NONE,
    });
    assert_eq!(all.scopes(), feedback::ScopeSet::EMPTY);
    assert_eq!(all.granted(), feedback::ScopeSet::all());
    assert_eq!(all.limited_to(feedback::ScopeSet::all()).scopes(), feedback::ScopeSet::EMPTY);
    assert!(all.authorize::<feedback::posts::Read>().is_err());
    assert!(all.authorize::<Any<(feedback::posts::Read, feedback::votes::Read)>>().is_err());
}

fn effective<S: CatalogScope>(token: impl Into<Token<S>>) -> String {
    token.into().scopes().to_string()
}

/// A grant has a field for each thing that its catalog asks about, and each alone takes away.
#[test]
fn a_grant_asks_about_what_the_catalog_has() {
    let (granted, declared) = (Set::all(), Set::EMPTY);
    assert_eq!(effective(declared_alone::Grant { granted, declared }), "");
    assert_eq!(effective(declared_alone::Grant { granted, declared: granted }), "a:read");
    let (granted, member) = (Set::all(), roles_alone::Roles::from([roles_alone::Role::Member]));
    assert_eq!(effective(roles_alone::Grant { granted, roles: roles_alone::Roles::NONE }), "");
    assert_eq!(effective(roles_alone::Grant { granted, roles: member }), "a:read a:write");
    let granted = Set::all();
    assert_eq!(effective(actors_alone::Grant { granted, actor: actors_alone::Actor::App }), "a:read a:write");
    assert_eq!(effective(actors_alone::Grant { granted, actor: actors_alone::Actor::User }), "a:read a:share");
    let granted = Set::all();
    assert_eq!(effective(two_gates::Grant { granted, gates: two_gates::Gates::NONE }), "a:read a:list");
    assert_eq!(
        effective(two_gates::Grant { granted, gates: two_gates::Gates::all() }),
        "a:read a:write a:share a:list"
    );
}

#[test]
fn roles_count_for_the_actors_that_say_so() {
    use capped_actor::{Actor, Grant, Role, Roles, ScopeSet, Token};
    let token = |actor, roles| Token::from(Grant { granted: ScopeSet::all(), actor, roles });
    let app = token(Actor::App, Roles::NONE);
    let user = token(Actor::User, Roles::NONE);
    let member = token(Actor::User, Roles::from([Role::Member]));
    assert_eq!([app, user, member].map(|token| token.scopes().to_string()), ["a:read", "", "a:read"]);
    assert_eq!((member.actor(), member.roles()), (Some(Actor::User), Roles::from([Role::Member])));
    assert_eq!((app.actor(), app.roles()), (Some(Actor::App), Roles::NONE));
}

/// Nothing that the catalog says of tokens counts for the program itself.
#[test]
fn an_unrestricted_token_has_its_scopes_and_what_they_imply() {
    assert_eq!(effective(roles_alone::Token::unrestricted(roles_alone::a::READ.set())), "a:read");
    assert_eq!(effective(declared_alone::Token::unrestricted(Set::all())), "a:read");
    assert_eq!(effective(two_gates::Token::unrestricted(Set::all())), "a:read a:write a:share a:list");
    let token = capped_actor::Token::unrestricted(capped_actor::ScopeSet::all());
    assert_eq!((token.actor(), token.roles()), (None, capped_actor::Roles::NONE));
    assert_eq!(effective(token), "a:read");
    assert_eq!(effective(token.limited_to(Set::EMPTY)), "");
    let manage = seismic::library::MANAGE.set();
    assert_eq!(seismic::Token::unrestricted(manage), seismic::Token::new(manage));
    assert_eq!(seismic::Token::unrestricted(manage).scopes(), manage.closure());
}

/// What a refusal tells.
type Told<S> = (Set<S>, Set<S>, bool, String);

fn told<S: CatalogScope>(refusal: MissingScopes<S>) -> Told<S> {
    (refusal.required(), refusal.missing(), refusal.can_be_granted(), refusal.to_string())
}

#[allow(clippy::needless_pass_by_value, reason = "`map` hands it over")]
fn told_by_set<S: CatalogScope>(refusal: UnmetSet<S>) -> Told<S> {
    (refusal.required(), refusal.missing(), refusal.can_be_granted(), refusal.to_string())
}

#[test]
fn what_a_token_allows_is_asked_in_four_ways() {
    type Both = All<(series::Read, units::Publish)>;
    let table =
        [("series:read units:publish", ""), ("units:publish", "series:read"), ("", "series:read units:publish")];
    for (granted, missing) in table {
        let token = access::Token::new(set(granted));
        let refusal = token.authorize::<Both>().err();
        assert_eq!(refusal.map(|refusal| refusal.missing()).unwrap_or_default(), set(missing), "{granted}");
        assert_eq!(token.require::<Both>().err(), refusal, "{granted}");
        assert_eq!(token.allows::<Both>(), refusal.is_none(), "{granted}");
        let of_set = token.require_all(set("series:read units:publish")).err();
        let [of_set, refusal] = [of_set.map(told_by_set), refusal.map(told)];
        assert_eq!(of_set, refusal, "{granted}");
        assert_eq!(token.require_all(access::ScopeSet::EMPTY), Ok(()), "{granted}");
    }
    let limited = access::Token::new(access::ScopeSet::EMPTY).limited_to(series::READ.set());
    assert!(limited.require_all(series::READ.set()).unwrap_err().can_be_granted());
    assert!(!limited.require_all(units::PUBLISH.set()).unwrap_err().can_be_granted());
    assert!(limited.authorize::<series::Read>().unwrap_err().can_be_granted());
    assert!(!limited.authorize::<units::Publish>().unwrap_err().can_be_granted());
}

#[test]
fn refusals_are_equal_that_tell_the_same() {
    type Both = All<(series::Read, units::Publish)>;
    type Reversed = All<(units::Publish, series::Read)>;
    let (token, other) = (access::Token::new(series::READ.set()), access::Token::new(units::PUBLISH.set()));
    let refusal = token.authorize::<Both>().unwrap_err();
    assert_eq!(token.authorize::<Reversed>().unwrap_err(), refusal);
    assert_ne!(other.authorize::<Both>().unwrap_err(), refusal);
    assert_ne!(token.authorize::<units::Publish>().unwrap_err(), refusal);
    assert_ne!(token.limited_to(series::READ.set()).authorize::<Both>().unwrap_err(), refusal);
}

#[test]
fn what_is_optional_is_never_missing() {
    type Both = All<(series::Read, units::Publish)>;
    type Beside = With<Both, (units::Read,)>;
    for granted in ["", "series:read", "units:publish", "units:read"] {
        let token = access::Token::new(set(granted));
        let [beside, alone] = [token.authorize::<Beside>().err(), token.authorize::<Both>().err()];
        assert_eq!(beside.map(told), alone.map(told), "{granted}");
    }
}

#[test]
fn what_is_shown_for_debugging_says_what_it_is() {
    let token = access::Token::new(series::READ.set());
    let refusal = token.require_all(set("series:read units:publish")).unwrap_err();
    assert_eq!(
        format!("{refusal:?}"),
        "UnmetSet { required: {SeriesRead, UnitsPublish}, missing: {UnitsPublish}, can_be_granted: true }"
    );
    assert_eq!(format!("{:?}", token.authorize::<series::Read>().unwrap()), "Granted");
    // What a `main` prints that returns it.
    let unknown = "series:raed".parse::<access::Scope>().unwrap_err();
    assert_eq!(format!("{unknown:?}"), unknown.to_string());
}

#[test]
fn roles_are_a_set() {
    use feedback::{Role, Roles};
    let roles = Roles::from([Role::Csm, Role::Member, Role::Csm]);
    assert_eq!(roles, [Role::Member, Role::Csm].into_iter().collect());
    assert_eq!(roles.iter().collect::<Vec<_>>(), [Role::Member, Role::Csm], "in order of declaration");
    assert!(roles.contains(Role::Csm) && !roles.contains(Role::Admin) && !roles.is_empty());
    assert_eq!(Roles::from([]), Roles::NONE);
    assert!(Roles::NONE.is_empty() && Role::ALL.iter().all(|&role| !Roles::NONE.contains(role)));
    assert_eq!(format!("{roles:?}"), "Roles({Member, Csm})");
}

struct Session {
    token: access::Token,
}

impl HasToken for Session {
    type Scope = access::Scope;

    fn token(&self) -> &access::Token {
        &self.token
    }
}

#[test]
fn claims_stand_for_the_token_in_them() {
    fn may_read(holder: &impl HasToken<Scope = access::Scope>) -> bool {
        holder.token().authorize::<series::Read>().is_ok()
    }
    let reader = &Session { token: access::Token::new(series::READ.set()) };
    let other = &Session { token: access::Token::new(units::READ.set()) };
    assert!(may_read(reader) && may_read(&reader) && may_read(&reader.token) && may_read(&&reader.token));
    assert!(!may_read(other) && !may_read(&other));
}

#[test]
fn a_token_shows_what_it_was_granted_and_what_of_that_counts() {
    let token = shut(set("health:read control:audit:read"));
    assert_eq!(
        format!("{token:?}"),
        "Token { granted: {HealthRead, ControlAuditRead}, gates: {}, limit: None, effective: {HealthRead} }"
    );
}

#[test]
fn an_alternative_that_grants_can_meet_is_asked_for_before_one_behind_a_gate() {
    use two_gates::a;
    let gates = two_gates::Gates::NONE;
    let token = two_gates::Token::from(two_gates::Grant { granted: two_gates::ScopeSet::EMPTY, gates });
    let asked = |refusal: Option<(String, String)>| refusal.map(|(required, _)| required);
    assert_eq!(asked(refusal::<Any<(a::Write, a::List)>, _>(&token)).as_deref(), Some("a:list"));
    assert_eq!(asked(refusal::<Any<(a::Write, All<(a::Read, a::List)>)>, _>(&token)).as_deref(), Some("a:read a:list"));
    assert_eq!(asked(refusal::<Any<(a::Write, a::Share)>, _>(&token)).as_deref(), Some("a:write"));
}

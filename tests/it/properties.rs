//! Sets, claims and tokens against plain models made of names, with random input.

use std::collections::BTreeSet;
use std::fmt::Debug;

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::{select, subsequence};
use proptest::test_runner::{Config, TestRunner};
use scopes::catalog::CatalogInfo;
use scopes::types::{OfCatalog, Set, Token};
use scopes::{All, Any, CatalogScope};

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

type Names = BTreeSet<&'static str>;

/// A catalog as its text says it, without the tables that are made of it.
#[derive(Clone, Copy)]
struct Model {
    catalog: &'static CatalogInfo,
    /// What a scope implies directly.
    implies: fn(&str) -> Vec<String>,
    is_sensitive: fn(&str) -> bool,
    is_gated: fn(&str) -> bool,
}

const PLAIN: Model =
    Model { catalog: &boomin::CATALOG, implies: |_| Vec::new(), is_sensitive: |_| false, is_gated: |_| false };
const BOOMIN: Model = PLAIN;
const FACTORY: Model = Model { catalog: &factory::CATALOG, ..PLAIN };
const SEISMIC: Model = Model { catalog: &seismic::CATALOG, implies: seismic_implies, ..PLAIN };
const AGENTS: Model = Model {
    catalog: &agents::CATALOG,
    is_sensitive: |name| {
        name.ends_with(":read_sensitive")
            || matches!(name, "control:approvals:decide" | "control:policies:write" | "webhooks:dlq:replay")
    },
    is_gated: |name| name.starts_with("control:"),
    ..PLAIN
};
const FEEDBACK: Model = Model { catalog: &feedback::CATALOG, ..PLAIN };
const WIDE: Model =
    Model { catalog: &wide::CATALOG, implies: wide_implies, is_sensitive: |name| name.ends_with(":delete"), ..PLAIN };

fn seismic_implies(name: &str) -> Vec<String> {
    match name {
        "seismic.library.manage" => vec!["seismic.library.view".to_owned()],
        "seismic.workspace.manage" => vec!["seismic.workspace.view".to_owned()],
        _ => Vec::new(),
    }
}

fn wide_implies(name: &str) -> Vec<String> {
    let Some((resource, action)) = name.split_once(':') else {
        let manage = wide::CATALOG.scopes().filter(|scope| scope.name.ends_with(":manage"));
        return manage.map(|scope| scope.name.to_owned()).collect();
    };
    let implied: &[_] = match action {
        "manage" => &["write", "delete"],
        "write" | "delete" => &["read"],
        "read" => &["list"],
        _ => &[],
    };
    implied.iter().map(|action| format!("{resource}:{action}")).collect()
}

impl Model {
    fn names(&self) -> Vec<&'static str> {
        self.catalog.scopes().map(|scope| scope.name).collect()
    }

    /// Adds what is implied until nothing is new.
    fn closure(&self, names: &Names) -> Names {
        let declared: Names = self.names().into_iter().collect();
        let mut closed = names.clone();
        let mut new: Vec<&str> = names.iter().copied().collect();
        while let Some(name) = new.pop() {
            for implied in (self.implies)(name) {
                let implied = declared.get(implied.as_str()).unwrap();
                if closed.insert(implied) {
                    new.push(implied);
                }
            }
        }
        closed
    }

    fn without_gated(&self, names: Names) -> Names {
        names.into_iter().filter(|name| !(self.is_gated)(name)).collect()
    }

    fn effective(&self, granted: &Names, limits: &[Names]) -> Names {
        let open = self.without_gated(self.closure(&self.without_gated(granted.clone())));
        limits.iter().fold(open, |effective, limit| &effective & &self.closure(limit))
    }

    fn set<S: CatalogScope>(&self, names: &Names) -> Set<S> {
        let scopes = S::all().iter().zip(self.names());
        scopes.filter(|(_, name)| names.contains(name)).map(|(scope, _)| *scope).collect()
    }

    fn of<S: CatalogScope>(&self, set: Set<S>) -> Names {
        let names = self.names();
        set.iter().map(|scope| names[scope.index()]).collect()
    }

    fn some(&self) -> impl Strategy<Value = Names> + use<> {
        let names = self.names();
        let count = names.len();
        let few = subsequence(names.clone(), 0..=count.min(4));
        prop_oneof![few, subsequence(names, 0..=count)].prop_map(|names| names.into_iter().collect())
    }
}

fn check<V: Debug>(strategy: &impl Strategy<Value = V>, property: impl Fn(V)) {
    let config = Config { failure_persistence: None, ..Config::default() };
    let checked = TestRunner::new(config).run(strategy, |value| {
        property(value);
        Ok(())
    });
    checked.unwrap_or_else(|failure| panic!("{failure}"));
}

fn assert_algebra<S: CatalogScope<Words = [u64; N]>, const N: usize>(model: Model, all: Set<S>) {
    check(&(model.some(), model.some()), |(a, b)| {
        let (left, right): (Set<S>, Set<S>) = (model.set(&a), model.set(&b));
        assert_eq!(model.of(left), a);
        assert_eq!(model.of(left.union(right)), &a | &b);
        assert_eq!(model.of(left.intersection(right)), &a & &b);
        assert_eq!(model.of(left.difference(right)), &a - &b);
        assert_eq!((left | right, left & right), (left.union(right), left.intersection(right)));
        assert_eq!(left - right, left.difference(right));
        assert_eq!(left.is_superset(right), a.is_superset(&b));
        assert_eq!(left.is_subset(right), a.is_subset(&b));
        assert_eq!(left.is_disjoint(right), a.is_disjoint(&b));
        assert_eq!(left == right, a == b);
        assert_eq!((left.len(), left.is_empty()), (a.len(), a.is_empty()));
        assert_eq!(all.difference(all.difference(left)), left);
        assert!(S::all().iter().zip(model.names()).all(|(scope, name)| left.contains(*scope) == a.contains(name)));
    });
}

#[test]
fn sets_behave_like_sets_of_names() {
    assert_algebra(BOOMIN, boomin::ScopeSet::all());
    assert_algebra(SEISMIC, seismic::ScopeSet::all());
    assert_algebra(WIDE, wide::ScopeSet::all());
}

fn assert_closed<S: CatalogScope>(model: Model) {
    check(&(model.some(), model.some()), |(a, b)| {
        let (left, right): (Set<S>, Set<S>) = (model.set(&a), model.set(&b));
        assert_eq!(model.of(left.closure()), model.closure(&a));
        assert_eq!(left.closure().closure(), left.closure());
        assert_eq!((left | right).closure(), left.closure() | right.closure());
    });
}

#[test]
fn closure_adds_what_the_text_says() {
    assert_closed::<boomin::Scope>(BOOMIN);
    assert_closed::<seismic::Scope>(SEISMIC);
    assert_closed::<wide::Scope>(WIDE);
}

/// A claim in pieces: names, names of aliases, names that are nearly right, noise, and now and then an illegal byte.
fn claim(model: Model) -> impl Strategy<Value = String> {
    let aliases = model.catalog.aliases.iter().map(|alias| alias.name);
    let names: Vec<_> = model.names().into_iter().chain(aliases).collect();
    let known = select(names.clone()).prop_map(str::to_owned);
    let cut = (select(names), any::<proptest::sample::Index>())
        .prop_map(|(name, at)| name[at.index(name.len())..].to_owned());
    let noise = vec(proptest::char::range('!', '~'), 0..12).prop_map(|noise| noise.into_iter().collect::<String>());
    let illegal = vec(any::<char>(), 1..3).prop_map(|noise| noise.into_iter().collect::<String>());
    let legal = noise.prop_map(|noise| noise.replace(['"', '\\'], "x"));
    let piece = prop_oneof![8 => known, 2 => cut, 2 => legal, 6 => Just(" ".to_owned()), 1 => Just("  ".to_owned())];
    let rarely = prop_oneof![9 => Just(String::new()), 1 => illegal];
    (vec(piece, 0..20), rarely, any::<proptest::sample::Index>()).prop_map(|(mut pieces, rare, at)| {
        pieces.insert(at.index(pieces.len() + 1), rare);
        pieces.concat()
    })
}

fn assert_read<S: CatalogScope>(model: Model) {
    let declared: Names = model.names().into_iter().collect();
    check(&claim(model), |claim| {
        let illegal = claim.bytes().position(|byte| !matches!(byte, b' ' | 0x21 | 0x23..=0x5b | 0x5d..=0x7e));
        let parsed = match Set::<S>::parse(&claim) {
            Ok(parsed) => parsed,
            Err(error) => {
                assert_eq!(Some(error.position()), illegal);
                assert_eq!(Some(error.character()), claim[error.position()..].chars().next());
                return;
            }
        };
        assert_eq!(illegal, None);
        let (mut scopes, mut unknown, mut deprecated) = (Names::new(), Vec::new(), Vec::new());
        for name in claim.split(' ').filter(|name| !name.is_empty()) {
            let alias = model.catalog.aliases.iter().find(|alias| alias.name == name);
            match (declared.get(name), alias) {
                (Some(name), _) => scopes.extend([*name]),
                (None, Some(alias)) => {
                    scopes.extend(alias.targets.iter());
                    deprecated.push((name, alias.deprecated));
                }
                (None, None) => unknown.push(name),
            }
        }
        assert_eq!(model.of(parsed.scopes()), scopes);
        assert_eq!(parsed.unknown().collect::<Vec<_>>(), unknown);
        assert_eq!(parsed.deprecated().collect::<Vec<_>>(), deprecated);
    });
}

#[test]
fn claims_are_read_name_by_name() {
    assert_read::<boomin::Scope>(BOOMIN);
    assert_read::<factory::Scope>(FACTORY);
    assert_read::<seismic::Scope>(SEISMIC);
    assert_read::<agents::Scope>(AGENTS);
    assert_read::<feedback::Scope>(FEEDBACK);
    assert_read::<wide::Scope>(WIDE);
}

fn assert_written<S: CatalogScope>(model: Model) {
    check(&model.some(), |names| {
        let set: Set<S> = model.set(&names);
        assert_eq!(Set::<S>::parse(&set.to_string()).unwrap().scopes(), set);
        assert_eq!(set.to_string().parse::<Set<S>>().unwrap(), set);
        assert_eq!(serde_json::from_str::<Set<S>>(&serde_json::to_string(&set).unwrap()).unwrap(), set);
        let array = serde_json::to_string(&names).unwrap();
        assert_eq!(serde_json::from_str::<Set<S>>(&array).unwrap(), set);
    });
}

#[test]
fn what_is_written_is_read_back() {
    assert_written::<boomin::Scope>(BOOMIN);
    assert_written::<agents::Scope>(AGENTS);
    assert_written::<wide::Scope>(WIDE);
}

/// How the tests make a token of grants.
type Mint<S> = fn(Set<S>) -> Token<S>;

/// With the gate shut.
fn agents(granted: agents::ScopeSet) -> agents::Token {
    agents::Token::from(agents::Grant { granted, gates: agents::Gates::NONE })
}

/// Of an app that has declared everything.
fn feedback(granted: feedback::ScopeSet) -> feedback::Token {
    feedback::Token::from(feedback::Grant {
        granted,
        declared: feedback::ScopeSet::all(),
        actor: feedback::Actor::App,
        roles: feedback::Roles::NONE,
    })
}

fn assert_effective<S: CatalogScope>(model: Model, mint: Mint<S>) {
    check(&(model.some(), vec(model.some(), 0..3)), |(granted, limits)| {
        let token = mint(model.set::<S>(&granted));
        let token = limits.iter().fold(token, |token, limit| token.limited_to(model.set(limit)));
        assert_eq!(model.of(token.granted()), granted);
        assert_eq!(model.of(token.scopes()), model.effective(&granted, &limits));
    });
}

#[test]
fn tokens_can_do_what_is_left_of_their_grants() {
    assert_effective::<boomin::Scope>(BOOMIN, Token::new);
    assert_effective::<factory::Scope>(FACTORY, Token::new);
    assert_effective::<seismic::Scope>(SEISMIC, Token::new);
    assert_effective::<agents::Scope>(AGENTS, agents);
    assert_effective::<feedback::Scope>(FEEDBACK, feedback);
    assert_effective::<wide::Scope>(WIDE, Token::new);
}

/// A requirement as a value.
enum Tree {
    One(&'static str),
    All(Vec<Tree>),
    Any(Vec<Tree>),
}

impl Tree {
    fn is_met_by(&self, held: &Names) -> bool {
        match self {
            Self::One(name) => held.contains(name),
            Self::All(members) => members.iter().all(|member| member.is_met_by(held)),
            Self::Any(members) => members.iter().any(|member| member.is_met_by(held)),
        }
    }

    /// What a refusal asks for.
    fn required(&self, model: Model, held: &Names, reachable: &Names) -> Names {
        // Of equals the first one is taken, as it is written.
        let rank = |required: &Names| {
            let (conveyed, lacks) = (model.closure(required), required - held);
            let sensitive = conveyed.iter().filter(|name| (model.is_sensitive)(name)).count();
            (!lacks.is_empty(), !lacks.is_subset(reachable), sensitive, conveyed.len(), lacks.len())
        };
        match self {
            Self::One(name) => Names::from([*name]),
            Self::All(members) => members.iter().flat_map(|member| member.required(model, held, reachable)).collect(),
            Self::Any(members) => members
                .iter()
                .map(|member| member.required(model, held, reachable))
                .min_by_key(rank)
                .unwrap_or_default(),
        }
    }
}

/// The tree of a requirement that is a type.
trait AsTree {
    fn tree() -> Tree;
}

macro_rules! as_tree {
    ($($($member:ident)+;)+) => {$(
        impl<$($member: AsTree),+> AsTree for All<($($member),+,)> {
            fn tree() -> Tree {
                Tree::All(vec![$($member::tree()),+])
            }
        }
        impl<$($member: AsTree),+> AsTree for Any<($($member),+,)> {
            fn tree() -> Tree {
                Tree::Any(vec![$($member::tree()),+])
            }
        }
    )+};
    ($($marker:path => $name:literal,)+) => {$(
        impl AsTree for $marker {
            fn tree() -> Tree {
                Tree::One($name)
            }
        }
    )+};
}

as_tree! {
    A B;
    A B C;
    A B C D;
}

as_tree! {
    boomin::org::Read => "org:read",
    boomin::series::Read => "series:read",
    boomin::series::Update => "series:update",
    boomin::units::Publish => "units:publish",
    boomin::commerce::Write => "commerce:write",
    seismic::library::View => "seismic.library.view",
    seismic::library::Manage => "seismic.library.manage",
    seismic::Search => "seismic.search",
    agents::entries::Read => "entries:read",
    agents::orders::Read => "orders:read",
    agents::orders::ReadSensitive => "orders:read_sensitive",
    agents::users::ReadSensitive => "users:read_sensitive",
    agents::control::audit::Read => "control:audit:read",
    feedback::posts::Read => "posts:read",
    feedback::votes::Write => "votes:write",
    wide::accounts::List => "accounts:list",
    wide::folders::Delete => "folders:delete",
    wide::folders::Manage => "folders:manage",
    wide::rules::Write => "rules:write",
    wide::rules::Delete => "rules:delete",
    wide::Admin => "admin",
}

/// Grants some of which matter to the requirement.
fn grants(model: Model, tree: &Tree) -> impl Strategy<Value = Names> + use<> {
    fn leaves(tree: &Tree) -> Vec<&'static str> {
        match tree {
            Tree::One(name) => vec![name],
            Tree::All(members) | Tree::Any(members) => members.iter().flat_map(leaves).collect(),
        }
    }
    let leaves = leaves(tree);
    let count = leaves.len();
    (subsequence(leaves, 0..=count), model.some()).prop_map(|(leaves, some)| {
        let some = if some.len() > 8 { Names::new() } else { some };
        leaves.into_iter().chain(some).collect()
    })
}

fn assert_decided<R: OfCatalog<S> + AsTree, S: CatalogScope>(model: Model, mint: Mint<S>) {
    let tree = R::tree();
    let limit = prop_oneof![Just(Vec::new()), vec(grants(model, &tree), 1..2)];
    check(&(grants(model, &tree), limit), |(granted, limits)| {
        let held = model.effective(&granted, &limits);
        let token = mint(model.set::<S>(&granted));
        let token = limits.iter().fold(token, |token, limit| token.limited_to(model.set(limit)));
        let Err(refusal) = token.authorize::<R>() else {
            assert!(tree.is_met_by(&held), "let in with {held:?}");
            return;
        };
        assert!(!tree.is_met_by(&held), "refused with {held:?}");
        let everything = model.names().into_iter().collect();
        let required = tree.required(model, &held, &model.effective(&everything, &limits));
        assert_eq!(model.of(refusal.required()), required);
        assert_eq!(model.of(refusal.missing()), &required - &held);
        assert!(refusal.missing() != Set::default());
        if limits.is_empty() {
            let granted = &granted | &required;
            let is_enough = tree.is_met_by(&model.effective(&granted, &[]));
            assert_eq!(mint(model.set::<S>(&granted)).authorize::<R>().is_ok(), is_enough);
        }
    });
}

#[test]
fn requirements_are_decided_as_their_tree_says() {
    use boomin::{commerce, org, series, units};
    assert_decided::<series::Read, _>(BOOMIN, Token::new);
    assert_decided::<All<(series::Update, units::Publish, org::Read)>, _>(BOOMIN, Token::new);
    assert_decided::<Any<(units::Publish, series::Read, series::Update, org::Read)>, _>(BOOMIN, Token::new);
    assert_decided::<Any<(All<(units::Publish, series::Update)>, All<(org::Read, commerce::Write)>)>, _>(
        BOOMIN,
        Token::new,
    );
    assert_decided::<
        All<(org::Read, Any<(series::Read, All<(series::Update, Any<(units::Publish, commerce::Write)>)>)>)>,
        _,
    >(BOOMIN, Token::new);
}

#[test]
fn requirements_are_decided_after_implications() {
    use seismic::{Search, library};
    use wide::{Admin, accounts, folders, rules};
    assert_decided::<library::View, _>(SEISMIC, Token::new);
    assert_decided::<Any<(All<(library::View, Search)>, library::Manage)>, _>(SEISMIC, Token::new);
    assert_decided::<All<(accounts::List, folders::Delete, rules::Write, rules::Delete)>, _>(WIDE, Token::new);
    assert_decided::<Any<(Admin, All<(folders::Manage, rules::Write)>, All<(folders::Delete, accounts::List)>)>, _>(
        WIDE,
        Token::new,
    );
}

#[test]
fn requirements_are_decided_under_conditions() {
    use agents::{control, entries, orders, users};
    use feedback::{posts, votes};
    type Sensitive = Any<(
        orders::ReadSensitive,
        All<(entries::Read, users::ReadSensitive)>,
        All<(orders::Read, entries::Read, control::audit::Read)>,
    )>;
    assert_decided::<Sensitive, _>(AGENTS, agents);
    assert_decided::<Any<(control::audit::Read, orders::ReadSensitive)>, _>(AGENTS, agents);
    assert_decided::<All<(entries::Read, control::audit::Read)>, _>(AGENTS, agents);
    assert_decided::<Any<(posts::Read, votes::Write)>, _>(FEEDBACK, feedback);
}

//! Test files say what services do: cases are held to tokens of the run-time crate.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use scopes::CatalogScope;
use scopes::types::{Set, Token};
use scopes_core::{Catalog, Diagnostic, cases, parse};

use super::support::run;

mod boomin {
    scopes::scopes!("../catalogs/boomin.toml");
}
pub(super) mod factory {
    scopes::scopes!("../catalogs/factory.toml");
}
mod seismic {
    scopes::scopes!("../catalogs/seismic.toml");
}
mod agents {
    scopes::scopes!("../catalogs/agents.toml");
}
mod feedback {
    scopes::scopes!("../catalogs/feedback.toml");
}
/// With everything that lets decide about a token.
pub(super) mod blog {
    scopes::scopes!("tests/it/blog.toml");
}

#[test]
fn the_cases_of_the_catalogs_hold() {
    let (code, _, stderr) = run(&["test", "catalogs/tests/*.toml"]);
    assert_eq!((code, stderr.as_str()), (Some(0), "ok: 29 cases in 5 files\n"));
}

/// A sequence that looks random, and is the same in each run.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    pub(super) fn some<T: Clone>(&mut self, of: &[T]) -> Vec<T> {
        let sides = [1, 2, 4, 12][self.roll(4)];
        of.iter().filter(|_| self.roll(sides) == 0).cloned().collect()
    }
}

/// What a case says of a token, and the sets that the run-time makes of the same names.
struct Said<S: CatalogScope> {
    granted: Set<S>,
    declared: Set<S>,
    limit: Option<Set<S>>,
    lines: String,
}

fn said<S: CatalogScope>(catalog: &Catalog, dice: &mut Dice) -> Said<S> {
    let names: Vec<_> = catalog
        .scopes()
        .iter()
        .map(|scope| &scope.name)
        .chain(catalog.aliases().iter().map(|alias| &alias.name))
        .collect();
    let mut lines = String::new();
    let mut set = |key: &str, dice: &mut Dice| {
        let names = dice.some(&names);
        if dice.roll(2) == 0 {
            let text: Vec<_> = names.iter().map(|name| name.as_str()).collect();
            writeln!(lines, "{key} = '{}'", text.join(" ")).unwrap();
        } else {
            writeln!(lines, "{key} = {names:?}").unwrap();
        }
        let claim = names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(" ");
        let parsed = Set::<S>::parse(&claim).unwrap();
        assert!(parsed.unknown().next().is_none());
        parsed.scopes()
    };
    let granted = set("grant", dice);
    let declared = if catalog.is_declared() { set("declared", dice) } else { Set::from_iter([]) };
    let limit = (dice.roll(3) == 0).then(|| set("limit", dice));
    Said { granted, declared, limit, lines }
}

/// Some of the entries of an enum, with the line that says so.
fn keys<T: Copy + ToString>(key: &str, all: &[T], dice: &mut Dice) -> (Vec<T>, String) {
    let some = dice.some(all);
    let names: Vec<_> = some.iter().map(ToString::to_string).collect();
    (some, format!("{key} = {names:?}\n"))
}

pub(super) fn findings(catalog: &Catalog, lines: &str) -> Vec<Diagnostic> {
    let tests = format!("catalog = 'c.toml'\n[[case]]\nname = 'x'\n{lines}");
    cases::read("t.toml", tests.as_bytes()).unwrap_or_else(|refusals| panic!("{refusals}")).run(catalog)
}

/// Compares what a case says with a token that is made of the same, for many of them.
fn compare<S: CatalogScope + ToString>(
    file: &str,
    token: impl Fn(&Said<S>, &mut Dice) -> (Token<S>, String),
    rounds: usize,
) {
    let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let catalog = parse(file, &text).unwrap();
    let mut dice = Dice(7);
    let mut kinds = [0, 0];
    for _ in 0..rounds {
        let said = said::<S>(&catalog, &mut dice);
        let (token, conditions) = token(&said, &mut dice);
        let token = said.limit.map_or(token, |limit| token.limited_to(limit));
        let held: Vec<_> = token.scopes().iter().map(|scope| scope.to_string()).collect();
        let (mut can, mut cannot): (Vec<_>, Vec<_>) =
            catalog.scopes().iter().map(|scope| scope.name.clone()).partition(|name| held.contains(name));
        kinds = [kinds[0] + can.len(), kinds[1] + cannot.len()];
        let caller = format!("{}{conditions}", said.lines);
        let lines = format!("{caller}can = {can:?}\ncannot = {cannot:?}\n");
        let found = findings(&catalog, &lines);
        assert!(found.is_empty(), "{file}\n{lines}\n{found:#?}");
        let (from, to) = if dice.roll(2) == 0 && !can.is_empty() || cannot.is_empty() {
            (&mut can, &mut cannot)
        } else {
            (&mut cannot, &mut can)
        };
        to.push(from.remove(dice.roll(from.len())));
        let found = findings(&catalog, &format!("{caller}can = {can:?}\ncannot = {cannot:?}\n"));
        let ids: Vec<_> = found.iter().map(Diagnostic::id).collect();
        assert_eq!(ids, ["assertion-failed"], "{found:#?}");
        assert!(found[0].notes().iter().all(|note| !note.is_empty()) && found[0].notes().len() == 1, "{found:#?}");
    }
    assert!(kinds.iter().all(|count| *count > rounds), "{kinds:?}");
}

#[test]
fn a_scope_is_effective_in_a_case_if_it_is_on_a_token() {
    let plain = |said: &Said<boomin::Scope>, _: &mut Dice| (Token::new(said.granted), String::new());
    compare("../catalogs/boomin.toml", plain, 100);
    compare(
        "../catalogs/factory.toml",
        |said: &Said<factory::Scope>, _| (Token::new(said.granted), String::new()),
        100,
    );
    compare(
        "../catalogs/seismic.toml",
        |said: &Said<seismic::Scope>, _| (Token::new(said.granted), String::new()),
        300,
    );
    let with_gates = |said: &Said<agents::Scope>, dice: &mut Dice| {
        let (open, line) = keys("gates", agents::Gate::ALL, dice);
        (
            Token::from(agents::Grant {
                granted: said.granted,
                gates: open.into_iter().fold(agents::Gates::NONE, agents::Gates::open),
            }),
            line,
        )
    };
    compare("../catalogs/agents.toml", with_gates, 100);
    let with_roles = |said: &Said<feedback::Scope>, dice: &mut Dice| {
        let (roles, line) = keys("roles", feedback::Role::ALL, dice);
        let actor = feedback::Actor::ALL[dice.roll(feedback::Actor::ALL.len())];
        let Said { granted, declared, .. } = *said;
        let grant = feedback::Grant { granted, declared, actor, roles: roles.into_iter().collect() };
        (Token::from(grant), format!("actor = '{actor}'\n{line}"))
    };
    compare("../catalogs/feedback.toml", with_roles, 300);
    let with_all = |said: &Said<blog::Scope>, dice: &mut Dice| {
        let (roles, roles_line) = keys("roles", blog::Role::ALL, dice);
        let (gates, gates_line) = keys("gates", blog::Gate::ALL, dice);
        let actor = blog::Actor::ALL[dice.roll(blog::Actor::ALL.len())];
        let Said { granted, declared, .. } = *said;
        let (roles, gates) =
            (roles.into_iter().collect(), gates.into_iter().fold(blog::Gates::NONE, blog::Gates::open));
        let grant = blog::Grant { granted, declared, actor, roles, gates };
        (Token::from(grant), format!("actor = '{actor}'\n{roles_line}{gates_line}"))
    };
    compare("tests/it/blog.toml", with_all, 1500);
}

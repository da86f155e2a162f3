//! Policy engines: the question of a check, asked of something far more general.

use casbin::{CoreApi as _, DefaultModel, Enforcer, Model as _, StringAdapter};
use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityUid, PolicySet, Request, RestrictedExpression,
};
use scopes_bench::case::{self, Case};
use scopes_bench::check::{NEEDED, held, name};
use scopes_bench::{callgrind, names};

use crate::report::Section;

const ROUNDS: u64 = 10;
/// A check is a few instructions: more of them, so that the loop is all that is left beside them.
const CHECKS: u64 = 1_000;
const KINDS: [(&str, &str); 2] = [("one", "one scope"), ("all", "all of three")];
const ENGINES: [&str; 2] = ["casbin", "cedar-policy"];
const WIDTH: usize = NEEDED[0].0;

pub(crate) fn measure() -> Section {
    let cases: Vec<Case> = scopes_bench::cases().into_iter().chain(cases()).collect();
    let loop_cost = callgrind::count(&case::nothing(), CHECKS);
    let count = |kind, is_met, who: &str, rounds| {
        let case = case::find(&cases, &name(WIDTH, kind, is_met, who)).expect("the case is listed");
        callgrind::count(case, rounds) - loop_cost
    };
    let mut section = Section::new("Policy engines, for context", INTRODUCTION, "instructions");
    for (is_met, answer) in [(true, "allowed"), (false, "denied")] {
        for (kind, words) in KINDS {
            let ours = count(kind, is_met, "scopes", CHECKS);
            for engine in ENGINES {
                section.compare(&format!("{words}, {answer}"), engine, ours, count(kind, is_met, engine, ROUNDS), None);
            }
        }
    }
    section
}

const INTRODUCTION: &str = "\
These are not peers. An engine reads policies while the program runs, and decides on principals, resources, attributes, \
roles and relations that no scope can express; `scopes` answers one question, which is compiled in. Whoever needs an engine \
does not get around its cost, and whoever only asks for scopes need not pay it: that is all these figures say.

The question is that of \"Check\" in the catalog of 48: a token of ten scopes, which is allowed, or one of the seven of \
them that are not asked for, which is denied. All that can be there before a request is there, and the engines know \
nothing but what is asked: `casbin` has a line of policy for each scope of this one token, in the order of the catalog; \
`cedar-policy` has one policy, with `principal.scopes.contains(…)` or `containsAll(…)`, and the token as an entity. Counted \
is `enforce`, called once for each scope that is needed until one is not there, and the making of a `Request` with \
`Authorizer::is_authorized`. The enforcer of `casbin` is made by asynchronous functions, on a runtime for one thread, \
before; `enforce` itself is synchronous.";

/// The cases of the engines, under the names of [`scopes_bench::check`].
pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for is_met in [true, false] {
        for (kind, count) in [("one", 1), ("all", 3)] {
            let needed = needed_names(count);
            cases.push(of_casbin(kind, needed.clone(), is_met));
            cases.push(of_cedar(kind, needed, is_met));
        }
    }
    cases
}

fn needed_names(count: usize) -> Vec<String> {
    NEEDED[0].1[..count].iter().map(|&index| names::scopes(WIDTH).swap_remove(index)).collect()
}

/// The scopes of the token, in the order of the catalog.
fn held_names(is_met: bool) -> Vec<String> {
    let mut held: Vec<usize> = held(NEEDED[0].1, is_met).collect();
    held.sort_unstable();
    held.into_iter().map(|index| names::scopes(WIDTH).swap_remove(index)).collect()
}

/// A case whose answer is the expected one, or that does not begin.
fn certain<T: 'static>(
    kind: &str,
    engine: &str,
    is_met: bool,
    make: impl Fn() -> T + 'static,
    ask: impl Fn(&T) -> bool + Copy + 'static,
) -> Case {
    let make = move || {
        let input = make();
        assert_eq!(ask(&input), is_met);
        input
    };
    Case::new(name(WIDTH, kind, is_met, engine), make, ask)
}

const TOKEN: &str = "token";

fn of_casbin(kind: &str, needed: Vec<String>, is_met: bool) -> Case {
    certain(
        kind,
        "casbin",
        is_met,
        move || (enforcer(&held_names(is_met)), needed.clone()),
        |(enforcer, needed)| needed.iter().all(|scope| enforcer.enforce((TOKEN, scope)).expect("a valid request")),
    )
}

fn enforcer(held: &[String]) -> Enforcer {
    let mut model = DefaultModel::default();
    for (key, definition) in [
        ("r", "subject, scope"),
        ("p", "subject, scope"),
        ("e", "some(where (p.eft == allow))"),
        // The scope first: it is what differs from line to line.
        ("m", "r.scope == p.scope && r.subject == p.subject"),
    ] {
        assert!(model.add_def(key, key, definition));
    }
    let lines: Vec<String> = held.iter().map(|scope| format!("p, {TOKEN}, {scope}")).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime without drivers");
    runtime.block_on(Enforcer::new(model, StringAdapter::new(lines.join("\n")))).expect("a valid model")
}

struct Cedar {
    policies: PolicySet,
    entities: Entities,
    authorizer: Authorizer,
    principal: EntityUid,
    action: EntityUid,
    resource: EntityUid,
}

fn of_cedar(kind: &str, needed: Vec<String>, is_met: bool) -> Case {
    let make = move || Cedar::new(&needed, &held_names(is_met));
    certain(kind, "cedar-policy", is_met, make, Cedar::allows)
}

impl Cedar {
    fn new(needed: &[String], held: &[String]) -> Self {
        let condition = match needed {
            [scope] => format!("principal.scopes.contains(\"{scope}\")"),
            scopes => format!("principal.scopes.containsAll([\"{}\"])", scopes.join("\", \"")),
        };
        let policy = format!("permit(principal, action == Action::\"call\", resource) when {{ {condition} }};");
        let uid = |text: &str| text.parse::<EntityUid>().expect("a valid name");
        let principal = uid("Token::\"token\"");
        let scopes = held.iter().map(|scope| RestrictedExpression::new_string(scope.clone()));
        let attributes = [("scopes".to_owned(), RestrictedExpression::new_set(scopes))].into();
        let token = Entity::new(principal.clone(), attributes, [].into()).expect("a set of strings");
        Self {
            policies: policy.parse().expect("a valid policy"),
            entities: Entities::from_entities([token], None).expect("there is one entity"),
            authorizer: Authorizer::new(),
            principal,
            action: uid("Action::\"call\""),
            resource: uid("Api::\"api\""),
        }
    }

    fn allows(&self) -> bool {
        let [principal, action, resource] = [&self.principal, &self.action, &self.resource].map(EntityUid::clone);
        let request = Request::new(principal, action, resource, Context::empty(), None).expect("no schema forbids it");
        let response = self.authorizer.is_authorized(&request, &self.policies, &self.entities);
        assert_eq!(response.diagnostics().errors().count(), 0, "the policy is evaluated");
        response.decision() == Decision::Allow
    }
}

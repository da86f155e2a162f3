//! Why something is allowed or refused, in an operator's words.

use super::caller::{Caller, Token, reach};
use super::names::Target;
use crate::catalog::{Access, Endpoint, Scope};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::ticked;

/// A reason, as a part of a sentence.
#[derive(Clone, PartialEq)]
pub(super) struct Cause {
    pub(super) text: String,
    /// The gate that is shut.
    pub(super) gate: Option<String>,
}

impl From<String> for Cause {
    fn from(text: String) -> Self {
        Self { text, gate: None }
    }
}

/// The reasons.
pub(super) fn of(caller: &Caller<'_>, target: &Target<'_>, is_allowed: bool) -> Vec<Cause> {
    let Caller::Token(token) = caller else { return vec![of_nobody(target, is_allowed).into()] };
    match target {
        Target::Scope(scope) if is_allowed => vec![token.way(*scope).into()],
        Target::Scope(scope) => token.causes(*scope),
        Target::Endpoint(endpoint) => token.of_endpoint(endpoint, is_allowed),
    }
}

fn of_nobody(target: &Target<'_>, is_allowed: bool) -> String {
    match target {
        Target::Endpoint(endpoint) if is_allowed => public(endpoint),
        Target::Endpoint(_) => "it asks for a token, and the caller has none".to_owned(),
        Target::Scope(_) => "the caller has no token".to_owned(),
    }
}

fn public(endpoint: &Endpoint) -> String {
    format!("it is public, for the reason {}", ticked(&endpoint.reason))
}

/// How many ways to call an endpoint are told.
const WAYS: usize = 4;

/// How many causes are told.
const CAUSES: usize = 8;

impl Token<'_> {
    fn name(&self, scope: usize) -> String {
        ticked(self.catalog.scopes.get(scope).map_or("", |scope: &Scope| &scope.name))
    }

    fn of_endpoint(&self, endpoint: &Endpoint, is_allowed: bool) -> Vec<Cause> {
        let ways = match &endpoint.access {
            Access::Public => return vec![public(endpoint).into()],
            Access::Authenticated => return vec!["it asks for a token, whatever its scopes".to_owned().into()],
            Access::AnyOf(ways) => ways,
        };
        let held = ways.iter().find(|way| self.has_all(way)).filter(|_| is_allowed);
        if let Some(way) = held {
            let asked = format!("it asks for {}", self.all_of(way));
            return [asked].into_iter().chain(way.iter().map(|scope| self.way(scope))).map(Cause::from).listed();
        }
        let more = match ways.len().saturating_sub(WAYS) {
            0 => String::new(),
            more => format!(", or for one of {more} other ways"),
        };
        let asked = ways.iter().take(WAYS).map(|way| self.all_of(way)).listed().join(", or for ");
        let mut causes = vec![Cause::from(format!("it asks for {asked}{more}"))];
        let missing = ways.iter().take(WAYS).flat_map(|way| way.iter().filter(|scope| !self.has(*scope)).listed());
        for scope in missing.listed() {
            for cause in self.causes(scope) {
                if causes.len() < CAUSES && !causes.contains(&cause) {
                    causes.push(cause);
                }
            }
        }
        causes
    }

    /// `a` and `b`
    fn all_of(&self, way: &Mask) -> String {
        way.iter().map(|scope| self.name(scope)).listed().join(" and ")
    }

    /// By which grant a token has a scope.
    fn way(&self, scope: usize) -> String {
        let way = self.conveyed.way(scope);
        let first = way.first().copied().unwrap_or(scope);
        let granted = self.claim.granted.iter().find(|granted| granted.scopes.contains(&first));
        let start = match granted {
            Some(granted) if ticked(&granted.name) != self.name(first) => {
                format!("{}, an alias of {}, was granted", ticked(&granted.name), self.name(first))
            }
            _ => format!("{} was granted", self.name(first)),
        };
        let steps = way.iter().skip(1).map(|step| format!("implies {}", self.name(*step))).listed();
        if steps.is_empty() { start } else { format!("{start}, and {}", steps.join(", which ")) }
    }

    /// Why a token does not have a scope.
    fn causes(&self, scope: usize) -> Vec<Cause> {
        let mut causes = Vec::new();
        if !self.conveyed.scopes.contains(scope) {
            self.add_not_conveyed(scope, &mut causes);
        }
        self.add_taken_away(scope, &mut causes);
        causes
    }

    /// No grant conveys it: there is none, the app did not declare it, or a gate is shut on the way.
    fn add_not_conveyed(&self, scope: usize, causes: &mut Vec<Cause>) {
        let grants = self.granted.iter().filter(|grant| self.leads(*grant, scope)).listed();
        if grants.is_empty() {
            causes.push(format!("{} was not granted", self.name(scope)).into());
        }
        let needed = if grants.is_empty() { vec![scope] } else { grants };
        let mut way = Mask::of(self.catalog.scopes.len(), needed.iter().copied());
        way.insert(scope);
        let everything = Mask::all(self.catalog.scopes.len());
        let from_grants = reach(self.catalog, &way, &everything).scopes;
        from_grants.iter().filter(|step| self.leads(*step, scope)).for_each(|step| way.insert(step));
        if let (Some(declared), Some(asked)) = (&self.declared, &self.claim.declared) {
            let in_all = reach(self.catalog, asked, &everything).scopes;
            let undeclared = needed.iter().filter(|grant| !in_all.contains(**grant)).map(|grant| self.name(*grant));
            let undeclared = undeclared.listed();
            if undeclared.len() == needed.len() {
                causes.push(format!("the app did not declare {}", undeclared.join(" or ")).into());
            }
            let cut_off =
                needed.iter().filter(|grant| in_all.contains(**grant) && !declared.contains(**grant)).listed();
            for step in in_all.iter().filter(|step| cut_off.iter().any(|grant| self.leads(*step, **grant))).listed() {
                way.insert(step);
            }
        }
        let shut = self.catalog.gates.iter().enumerate().filter(|(gate, _)| !self.claim.gates.contains(gate));
        for (_, gate) in shut.filter(|(_, gate)| gate.scopes.iter().any(|behind| way.contains(behind))) {
            let opens = gate.env.as_ref().map(|env| format!(" ({} opens it)", ticked(env))).unwrap_or_default();
            let text = format!("gate {} is shut{opens}", ticked(&gate.name));
            causes.push(Cause { text, gate: Some(gate.name.clone()) });
        }
        if causes.is_empty() {
            causes.push(format!("nothing that was granted conveys {}", self.name(scope)).into());
        }
    }

    fn add_taken_away(&self, scope: usize, causes: &mut Vec<Cause>) {
        let name = self.name(scope);
        if let Some(actor) = self.claim.actor.and_then(|actor| self.catalog.actors.get(actor))
            && !self.kept_by_actor.contains(scope)
        {
            causes.push(format!("acting as {} takes {name} away", ticked(&actor.name)).into());
        }
        if self.kept_by_roles.as_ref().is_some_and(|kept| !kept.contains(scope)) {
            let roles = self.claim.roles.iter().filter_map(|role| self.catalog.roles.get(*role));
            let roles = roles.map(|role| format!("role {} takes {name} away", ticked(&role.name))).listed();
            let roles = if roles.is_empty() { vec!["the user has no role".to_owned()] } else { roles };
            causes.extend(roles.into_iter().map(Cause::from));
        }
        if self.limit.as_ref().is_some_and(|limit| !limit.contains(scope)) && self.open.contains(scope) {
            causes.push(format!("the limit leaves {name} out").into());
        }
    }

    /// Whether one scope is the other, or implies it.
    fn leads(&self, scope: usize, to: usize) -> bool {
        let implies = self.catalog.scopes.get(scope).map(|scope| scope.implies.as_slice()).unwrap_or_default();
        let place = implies.partition_point(|range| range.end <= to);
        scope == to || implies.get(place).is_some_and(|range| range.start <= to)
    }
}

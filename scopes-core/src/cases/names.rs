//! What the names in a case are in the catalog.

use std::cell::Cell;

use super::caller::{Caller, Claim, Granted};
use super::read::{Case, Said};
use super::requests::Requests;
use crate::catalog::{Catalog, Endpoint};
use crate::diagnostic::Edit;
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Condition, Entry, NoEndpoint};
use crate::nearest::nearest;
use crate::places::Places;
use crate::raw::Text;
use crate::report::{Finding, Report};

/// What an assertion is about.
pub(super) enum Target<'c> {
    Scope(usize),
    Endpoint(&'c Endpoint),
}

/// An assertion as it is written, and what it is about.
pub(super) type Asserted<'t, 'c> = (&'t Text, Target<'c>);

/// The names of a catalog.
pub(super) struct Known<'a, 'c> {
    catalog: &'c Catalog,
    requests: &'a Requests<'c>,
    scopes: Places,
    aliases: Places,
    actors: Places,
    roles: Places,
    gates: Places,
    /// For how many more unknown names another one is proposed: each is compared with all.
    proposals: Cell<usize>,
}

const MOST_PROPOSED: usize = 100;

impl<'a, 'c> Known<'a, 'c> {
    pub(super) fn new(catalog: &'c Catalog, requests: &'a Requests<'c>) -> Self {
        Self {
            catalog,
            requests,
            scopes: Places::of(&mut catalog.scopes.iter().map(|scope| scope.name.as_str())),
            aliases: Places::of(&mut catalog.aliases.iter().map(|alias| alias.name.as_str())),
            actors: Places::of(&mut catalog.actors.iter().map(|actor| actor.name.as_str())),
            roles: Places::of(&mut catalog.roles.iter().map(|role| role.name.as_str())),
            gates: Places::of(&mut catalog.gates.iter().map(|gate| gate.name.as_str())),
            proposals: Cell::new(MOST_PROPOSED),
        }
    }

    /// Who calls. None where something of it is refused.
    pub(super) fn caller(&self, case: &Case, report: &mut Report<'_>) -> Option<Caller<'c>> {
        if case.anonymous.as_ref().is_some_and(|said| said.value) {
            return Some(Caller::Anonymous);
        }
        let errors_before = report.count();
        let grant = case.grant.as_ref()?;
        self.check_asked(case, report);
        let claim = Claim {
            granted: self.granted(&grant.value, report),
            declared: self.mask(case.declared.as_ref(), report),
            actor: self.actor(case, report),
            roles: self.entries(case.roles.as_ref(), Entry::Role, report),
            gates: self.entries(case.gates.as_ref(), Entry::Gate, report),
            limit: self.mask(case.limit.as_ref(), report),
        };
        (report.count() == errors_before).then(|| Caller::with_token(self.catalog, claim))
    }

    /// What the catalog asks of every token is said, and nothing that it does not ask.
    fn check_asked(&self, case: &Case, report: &mut Report<'_>) {
        let catalog = self.catalog;
        let name = || catalog.name.clone();
        let said = [
            (case.actor.as_ref().map(|said| (said.key, &said.place)), Condition::Actor, !catalog.actors.is_empty()),
            (case.roles.as_ref().map(|said| (said.key, &said.place)), Condition::Role, !catalog.roles.is_empty()),
            (case.declared.as_ref().map(|said| (said.key, &said.place)), Condition::Declared, catalog.declared),
            (case.gates.as_ref().map(|said| (said.key, &said.place)), Condition::Gates, !catalog.gates.is_empty()),
        ];
        for (said, condition, is_asked) in said {
            match said {
                Some((key, place)) if !is_asked => {
                    report.add(message::Cases::ConditionUnknown { key, condition, catalog: name() }, place);
                }
                None if is_asked && self.decides(condition, case) => {
                    let known = match condition {
                        Condition::Actor => catalog.actors.iter().map(|actor| actor.name.clone()).listed(),
                        Condition::Role => catalog.roles.iter().map(|role| role.name.clone()).listed(),
                        Condition::Declared | Condition::Gates => Vec::new(),
                    };
                    let case_name = case.name.value.clone();
                    let message =
                        message::Cases::ConditionMissing { case: case_name, condition, catalog: name(), known };
                    report.add_lack(message, &case.name.span, case.is_whole);
                }
                _ => {}
            }
        }
    }

    /// Whether something has to be said: gates are shut where nothing is, and a role counts for some actors only.
    fn decides(&self, condition: Condition, case: &Case) -> bool {
        match condition {
            Condition::Gates => false,
            Condition::Actor | Condition::Declared => true,
            Condition::Role if self.catalog.actors.is_empty() => true,
            Condition::Role => {
                let actor = case.actor.as_ref().and_then(|said| self.actors.get(&said.value.value));
                actor.and_then(|actor| self.catalog.actors.get(actor)).is_some_and(|actor| actor.capped_by_role)
            }
        }
    }

    fn granted(&self, names: &[Text], report: &mut Report<'_>) -> Vec<Granted> {
        names.iter().filter_map(|name| self.start(name, report)).listed()
    }

    /// What a name of a token stands for.
    fn start(&self, name: &Text, report: &mut Report<'_>) -> Option<Granted> {
        if let Some(scope) = self.scopes.get(&name.value) {
            return Some(Granted { name: name.value.clone(), scopes: vec![scope] });
        }
        let alias = self.aliases.get(&name.value).and_then(|alias| self.catalog.aliases.get(alias));
        if let Some(alias) = alias {
            return Some(Granted { name: name.value.clone(), scopes: alias.targets.clone() });
        }
        self.unknown(Entry::Scope, name, report);
        None
    }

    fn mask(&self, said: Option<&Said<Vec<Text>>>, report: &mut Report<'_>) -> Option<Mask> {
        let names = self.granted(&said?.value, report);
        Some(Mask::of(self.catalog.scopes.len(), names.into_iter().flat_map(|granted| granted.scopes)))
    }

    fn actor(&self, case: &Case, report: &mut Report<'_>) -> Option<usize> {
        let said = case.actor.as_ref().filter(|_| !self.catalog.actors.is_empty())?;
        self.entry(Entry::Actor, &said.value, report)
    }

    fn entries(&self, said: Option<&Said<Vec<Text>>>, entry: Entry, report: &mut Report<'_>) -> Vec<usize> {
        let said = said.filter(|_| self.places(entry).count() > 0);
        let names = said.into_iter().flat_map(|said| &said.value);
        names.filter_map(|name| self.entry(entry, name, report)).listed()
    }

    fn entry(&self, entry: Entry, name: &Text, report: &mut Report<'_>) -> Option<usize> {
        let place = self.places(entry).get(&name.value);
        if place.is_none() {
            self.unknown(entry, name, report);
        }
        place
    }

    fn unknown(&self, entry: Entry, name: &Text, report: &mut Report<'_>) {
        let nearest = self.propose().then(|| nearest(&name.value, self.names(entry))).flatten();
        let edit = nearest.and_then(|nearest| rewritten(report.written(&name.span), &name.value, nearest));
        let edit = edit.map(|text| Edit { span: name.span.clone(), text, is_safe: false });
        let message = message::Cases::Unknown {
            entry,
            name: name.value.clone(),
            catalog: self.catalog.name.clone(),
            nearest: nearest.map(str::to_owned),
            known: self.names(entry).take(MOST_KNOWN).map(str::to_owned).listed(),
            more: self.places(entry).count().saturating_sub(MOST_KNOWN),
        };
        report.find(Finding::new(message, &name.span).edit(edit));
    }

    /// The names of these entries.
    fn names(&self, entry: Entry) -> Box<dyn Iterator<Item = &'c str> + 'c> {
        let catalog = self.catalog;
        match entry {
            Entry::Actor => Box::new(catalog.actors.iter().map(|actor| actor.name.as_str())),
            Entry::Role => Box::new(catalog.roles.iter().map(|role| role.name.as_str())),
            Entry::Gate => Box::new(catalog.gates.iter().map(|gate| gate.name.as_str())),
            _ => Box::new(catalog.scopes.iter().map(|scope| scope.name.as_str())),
        }
    }

    fn places(&self, entry: Entry) -> &Places {
        match entry {
            Entry::Actor => &self.actors,
            Entry::Role => &self.roles,
            Entry::Gate => &self.gates,
            _ => &self.scopes,
        }
    }

    fn propose(&self) -> bool {
        let left = self.proposals.get();
        self.proposals.set(left.saturating_sub(1));
        left > 0
    }

    /// What the assertions of a case are about. Of nothing they say that it can be done and that it cannot.
    pub(super) fn assertions<'t>(
        &self,
        case: &'t Case,
        report: &mut Report<'_>,
    ) -> (Vec<Asserted<'t, 'c>>, Vec<Asserted<'t, 'c>>) {
        let [can, cannot] = [&case.can, &case.cannot]
            .map(|list| list.iter().filter_map(|written| Some((written, self.target(written, report)?))).listed());
        let mut said = Places::default();
        for (position, (_, target)) in can.iter().enumerate() {
            said.first(&self.key(target), position);
        }
        for (written, target) in &cannot {
            let other = said.get(&self.key(target)).and_then(|position| can.get(position));
            if let Some((other, _)) = other {
                let entry = written.value.clone();
                let message = message::Cases::Contradiction { case: case.name.value.clone(), entry };
                report.add_related(message, &written.span, "the other one", &other.span);
            }
        }
        (can, cannot)
    }

    /// What tells a target from every other one. No name of a scope has a space in it.
    fn key(&self, target: &Target<'c>) -> String {
        match target {
            Target::Scope(scope) => self.catalog.scopes.get(*scope).map(|scope| scope.name.clone()).unwrap_or_default(),
            Target::Endpoint(endpoint) => format!("{} {}", endpoint.method, endpoint.path),
        }
    }

    fn target(&self, written: &Text, report: &mut Report<'_>) -> Option<Target<'c>> {
        let text = &written.value;
        if text.contains(' ') || text.starts_with('/') {
            return match self.requests.find(text) {
                Ok(endpoint) => Some(Target::Endpoint(endpoint)),
                Err(why) => {
                    let why = match (why, self.propose()) {
                        (NoEndpoint::Path(_), true) => NoEndpoint::Path(self.requests.near(text)),
                        (why, _) => why,
                    };
                    let (endpoint, catalog) = (text.clone(), self.catalog.name.clone());
                    report.add(message::Cases::UnknownEndpoint { endpoint, catalog, why }, &written.span);
                    None
                }
            };
        }
        if let Some(alias) = self.aliases.get(text).and_then(|alias| self.catalog.aliases.get(alias)) {
            let targets = alias.targets.iter().filter_map(|target| self.catalog.scopes.get(*target));
            let targets = targets.map(|scope| scope.name.clone()).listed();
            report.add(message::Cases::AliasAsserted { alias: text.clone(), targets }, &written.span);
            return None;
        }
        let scope = self.scopes.get(text);
        if scope.is_none() {
            self.unknown(Entry::Scope, written, report);
        }
        scope.map(Target::Scope)
    }
}

/// What to write for a name: a word of a text alone, and a text in its quotes. None where the name is a part of what is written.
fn rewritten(written: &str, name: &str, nearest: &str) -> Option<String> {
    let quoted = |quote: char| format!("{quote}{nearest}{quote}");
    match written.chars().next()? {
        _ if written == name => Some(nearest.to_owned()),
        '\'' if written == format!("'{name}'") && !nearest.contains('\'') => Some(quoted('\'')),
        _ if written == format!("'{name}'") || written == format!("\"{name}\"") => Some(quoted('"')),
        _ => None,
    }
}

/// How many names a message may list.
const MOST_KNOWN: usize = 8;

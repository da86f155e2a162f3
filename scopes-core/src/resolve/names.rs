//! Names of scopes and aliases, and lists of them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::patterns::{Pattern, is_pattern};
use crate::mask::Mask;
use crate::message::{Entry, Message};
use crate::nearest::nearest;
use crate::raw::{self, Text};
use crate::report::Report;

/// A scope has a name that may stand in a token (RFC 6749 §3.3).
pub(super) fn check_scope_names(raw: &raw::Catalog, report: &mut Report<'_>) {
    for scope in &raw.scopes {
        check_scope_name(Entry::Scope, &scope.name, report);
    }
}

/// An alias has such a name too, and it is not the name of a scope.
pub(super) fn check_alias_names(raw: &raw::Catalog, report: &mut Report<'_>) {
    let scopes: HashMap<&str, &Text> = raw.scopes.iter().map(|s| (s.name.value.as_str(), &s.name)).collect();
    for alias in &raw.aliases {
        check_scope_name(Entry::Alias, &alias.name, report);
        if let Some(scope) = scopes.get(alias.name.value.as_str()) {
            let message = Message::AliasIsScope { name: alias.name.value.clone() };
            report.add_related(message, &alias.name.span, "declared as a scope here", &scope.span);
        }
    }
}

fn check_scope_name(entry: Entry, name: &Text, report: &mut Report<'_>) {
    if name.value.is_empty() {
        return report.add(Message::EmptyName { entry }, &name.span);
    }
    let illegal = name.value.chars().position(|c| !matches!(c, '\x21' | '\x23'..='\x5B' | '\x5D'..='\x7E'));
    if let Some(position) = illegal {
        let character = name.value.chars().nth(position).unwrap_or_default();
        let message = Message::IllegalScopeName { name: name.value.clone(), character, position };
        report.add(message, &name.span);
    }
}

/// The names that a catalog declares, for lists to refer to.
pub(super) struct Names<'r> {
    raw: &'r raw::Catalog,
    separators: Vec<char>,
    scopes: HashMap<&'r str, usize>,
    aliases: HashMap<&'r str, &'r raw::Alias>,
    matched: RefCell<HashMap<String, Rc<Mask>>>,
}

impl<'r> Names<'r> {
    pub(super) fn new(raw: &'r raw::Catalog, separators: Vec<char>) -> Self {
        let scopes = raw.scopes.iter().enumerate().map(|(index, scope)| (scope.name.value.as_str(), index));
        let aliases = raw.aliases.iter().map(|alias| (alias.name.value.as_str(), alias));
        Self { raw, separators, scopes: scopes.collect(), aliases: aliases.collect(), matched: RefCell::default() }
    }

    pub(super) fn separators(&self) -> &[char] {
        &self.separators
    }

    pub(super) fn count(&self) -> usize {
        self.raw.scopes.len()
    }

    pub(super) fn scope(&self, name: &str) -> Option<usize> {
        self.scopes.get(name).copied()
    }

    pub(super) fn nearest(&self, name: &str) -> Option<String> {
        nearest(name, self.raw.scopes.iter().map(|scope| scope.name.value.as_str())).map(str::to_owned)
    }

    /// The scopes that a list names, one by one or by pattern. `list` is how an error calls the list.
    pub(super) fn select(&self, list: &str, items: &[Text], report: &mut Report<'_>) -> Mask {
        let mut mask = Mask::new(self.count());
        for item in items {
            self.select_item(list, item, &mut mask, report);
        }
        mask
    }

    fn select_item(&self, list: &str, item: &Text, mask: &mut Mask, report: &mut Report<'_>) {
        let name = item.value.as_str();
        if let Some(index) = self.scope(name) {
            return mask.insert(index);
        }
        if let Some(alias) = self.aliases.get(name) {
            let targets = alias.targets.iter().map(|target| target.value.clone()).collect();
            let message = Message::AliasInList { list: list.to_owned(), alias: name.to_owned(), targets };
            return report.add(message, &item.span);
        }
        if !is_pattern(name, &self.separators) {
            let nearest = self.nearest(name);
            let message = Message::UnknownScope { list: list.to_owned(), name: name.to_owned(), nearest };
            return report.add(message, &item.span);
        }
        let matched = self.matching(name);
        if matched.is_empty() {
            let message = Message::PatternMatchesNothing { list: list.to_owned(), pattern: name.to_owned() };
            return report.add(message, &item.span);
        }
        mask.unite(&matched);
    }

    /// The scopes that a pattern matches. Lists tend to repeat the same patterns.
    fn matching(&self, pattern: &str) -> Rc<Mask> {
        if let Some(mask) = self.matched.borrow().get(pattern) {
            return Rc::clone(mask);
        }
        let parsed = Pattern::new(pattern, &self.separators);
        let names = self.raw.scopes.iter().enumerate();
        let matching = names.filter(|(_, scope)| parsed.matches(&scope.name.value)).map(|(index, _)| index);
        let mask = Rc::new(Mask::of(self.count(), matching));
        self.matched.borrow_mut().insert(pattern.to_owned(), Rc::clone(&mask));
        mask
    }

    /// An alias stands for at least one scope, each named as it is declared.
    pub(super) fn alias_targets(&self, alias: &raw::Alias, report: &mut Report<'_>) -> Vec<usize> {
        let name = alias.name.value.clone();
        if alias.targets.is_empty() {
            report.add(Message::AliasWithoutTarget { alias: name.clone() }, &alias.name.span);
        }
        let mut targets: Vec<usize> = Vec::new();
        for target in &alias.targets {
            let text = target.value.clone();
            if let Some(index) = self.scope(&text) {
                targets.push(index);
            } else if self.aliases.contains_key(text.as_str()) {
                report.add(Message::AliasOfAlias { alias: name.clone(), target: text }, &target.span);
            } else {
                let nearest = self.nearest(&text);
                report.add(Message::AliasOfUnknown { alias: name.clone(), target: text, nearest }, &target.span);
            }
        }
        targets.sort_unstable();
        targets.dedup();
        targets
    }
}

//! Names of scopes and aliases, and lists of them.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::patterns::{Pattern, is_pattern, pieces};
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

pub(super) fn check_scope_name(entry: Entry, name: &Text, report: &mut Report<'_>) {
    if name.value.is_empty() {
        return report.add(Message::EmptyName { entry }, &name.span);
    }
    let illegal = name.value.char_indices().enumerate().find(|&(_, (_, c))| !is_legal(c));
    if let Some((position, (at, character))) = illegal {
        let place = report.place_in(&name.value, &name.span, at..at + character.len_utf8());
        let message = Message::IllegalScopeName { name: name.value.clone(), character, position: position + 1 };
        report.add(message, &place);
    }
}

fn is_legal(c: char) -> bool {
    matches!(c, '\x21' | '\x23'..='\x5B' | '\x5D'..='\x7E')
}

/// The names that a catalog declares, for lists to refer to.
pub(super) struct Names<'r> {
    raw: &'r raw::Catalog,
    separators: Vec<char>,
    scopes: HashMap<&'r str, usize>,
    aliases: HashMap<&'r str, &'r raw::Alias>,
    parts: OnceCell<Vec<Vec<&'r str>>>,
    matched: RefCell<HashMap<String, Rc<Mask>>>,
    compared: Cell<usize>,
}

/// After how many comparisons nothing is proposed any more for a name that is not there: each takes its time, and
/// a catalog that has so many of them has other worries.
const MOST_COMPARED: usize = 1 << 16;

impl<'r> Names<'r> {
    pub(super) fn new(raw: &'r raw::Catalog, separators: Vec<char>) -> Self {
        let scopes = raw.scopes.iter().enumerate().map(|(index, scope)| (scope.name.value.as_str(), index));
        let aliases = raw.aliases.iter().map(|alias| (alias.name.value.as_str(), alias));
        Self {
            raw,
            separators,
            scopes: scopes.collect(),
            aliases: aliases.collect(),
            parts: OnceCell::new(),
            matched: RefCell::default(),
            compared: Cell::default(),
        }
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
        let compared = self.compared.get() + self.count();
        self.compared.set(compared);
        if compared > MOST_COMPARED {
            return None;
        }
        let names = self.raw.scopes.iter().map(|scope| scope.name.value.as_str());
        nearest(name, names.filter(|name| name.chars().all(is_legal))).map(str::to_owned)
    }

    /// The scopes that a list names, one by one or by pattern. `list` is how an error calls the list.
    pub(super) fn select(&self, list: &str, items: &[Text], report: &mut Report<'_>) -> Mask {
        let mut mask = Mask::new(self.count());
        for item in items {
            self.select_item(list, item, &mut mask, report);
        }
        mask
    }

    /// The scopes that a list names where it takes no patterns.
    pub(super) fn select_names(&self, list: &str, items: &[Text], report: &mut Report<'_>) -> Mask {
        let mut mask = Mask::new(self.count());
        for item in items {
            match self.scope(&item.value) {
                Some(index) => mask.insert(index),
                None => self.report_unknown(list, item, report),
            }
        }
        mask
    }

    /// A list that takes no patterns names something that is no scope.
    fn report_unknown(&self, list: &str, item: &Text, report: &mut Report<'_>) {
        let (list, name) = (list.to_owned(), item.value.clone());
        let message = if let Some(alias) = self.aliases.get(name.as_str()) {
            let targets = alias.targets.iter().map(|target| target.value.clone()).collect();
            Message::AliasInList { list, alias: name, targets }
        } else if is_pattern(&name, &self.separators) {
            Message::PatternAmongNames { list, pattern: name }
        } else {
            Message::UnknownScope { nearest: self.nearest(&name), list, name }
        };
        report.add(message, &item.span);
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
        let names = self.parts().iter().enumerate();
        let matching = names.filter(|(_, parts)| parsed.matches(parts)).map(|(index, _)| index);
        let mask = Rc::new(Mask::of(self.count(), matching));
        self.matched.borrow_mut().insert(pattern.to_owned(), Rc::clone(&mask));
        mask
    }

    /// The names of all scopes, cut for patterns to look at.
    fn parts(&self) -> &[Vec<&'r str>] {
        let cut = |scope: &'r raw::Scope| pieces(&scope.name.value, &self.separators).collect();
        self.parts.get_or_init(|| self.raw.scopes.iter().map(cut).collect())
    }

    /// An alias stands for at least one scope, each named as it is declared.
    pub(super) fn alias_targets(&self, alias: &raw::Alias, report: &mut Report<'_>) -> Vec<usize> {
        let name = alias.name.value.clone();
        if alias.targets.is_empty() {
            report.add_lack(Message::AliasWithoutTarget { alias: name.clone() }, &alias.name.span, alias.is_whole);
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

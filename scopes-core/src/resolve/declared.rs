//! The names of scopes and aliases.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::patterns::{Pattern, is_pattern, pieces};
use crate::mask::Mask;
use crate::message::{self, Entry};
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
            let message = message::Names::AliasIsScope { name: alias.name.value.clone() };
            report.add_related(message, &alias.name.span, "declared as a scope here", &scope.span);
        }
    }
}

pub(super) fn check_scope_name(entry: Entry, name: &Text, report: &mut Report<'_>) {
    if name.value.is_empty() {
        return report.add(message::Names::Empty { entry }, &name.span);
    }
    let illegal = name.value.char_indices().enumerate().find(|&(_, (_, c))| !is_legal(c));
    if let Some((position, (at, character))) = illegal {
        let place = report.place_in(&name.value, &name.span, at..at + character.len_utf8());
        let message = message::Names::IllegalScope { name: name.value.clone(), character, position: position + 1 };
        report.add(message, &place);
    }
}

pub(super) fn is_legal(c: char) -> bool {
    matches!(c, '\x21' | '\x23'..='\x5B' | '\x5D'..='\x7E')
}

/// Whether a text may be meant as the name of a scope that is not declared yet, and not as an expression over names.
pub(super) fn may_be_declared(text: &str) -> bool {
    text.chars().all(|c| is_legal(c) && !"()|[]{}?^".contains(c))
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

    /// The scope that was probably meant by a name. Never one without the mark by which others take an entry out of a list.
    pub(super) fn nearest(&self, name: &str) -> Option<String> {
        if is_negated(name) || !self.may_compare() {
            return None;
        }
        let names = self.raw.scopes.iter().map(|scope| scope.name.value.as_str());
        nearest(name, names.filter(|name| name.chars().all(is_legal))).map(str::to_owned)
    }

    /// The pattern that was probably meant by a name: itself, or one for the scopes of which it is the last or first part.
    pub(super) fn pattern_for(&self, name: &str) -> Option<String> {
        let around = self.separators.iter().flat_map(|sign| [format!("*{sign}{name}"), format!("{name}{sign}*")]);
        let patterns = std::iter::once(name.to_owned()).filter(|name| is_pattern(name, &self.separators)).chain(around);
        patterns.filter(|_| self.may_compare()).find(|pattern| !self.matching(pattern).is_empty())
    }

    fn may_compare(&self) -> bool {
        let compared = self.compared.get() + self.count();
        self.compared.set(compared);
        compared <= MOST_COMPARED
    }

    pub(super) fn alias(&self, name: &str) -> Option<&'r raw::Alias> {
        self.aliases.get(name).copied()
    }

    /// The scopes that an alias stands for.
    pub(super) fn targets_of(&self, alias: &raw::Alias) -> Vec<String> {
        let scopes = alias.targets.iter().filter(|target| self.scope(&target.value).is_some());
        scopes.map(|target| target.value.clone()).collect()
    }

    pub(super) fn name(&self, scope: usize) -> &'r Text {
        &self.raw.scopes[scope].name
    }

    /// The scopes that a pattern matches. Lists tend to repeat the same patterns.
    pub(super) fn matching(&self, pattern: &str) -> Rc<Mask> {
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
}

/// Whether an entry is written as if it were taken out of a list.
pub(super) fn is_negated(entry: &str) -> bool {
    entry.starts_with(['!', '-', '~', '^'])
}

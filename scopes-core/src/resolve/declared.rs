//! The names of scopes and aliases.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use super::patterns::{Pattern, pieces};
use crate::keys::is_endpoint;
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Entry};
use crate::nearest::words;
use crate::places::Places;
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
    if raw.aliases.is_empty() {
        return;
    }
    let scopes = Places::of(&mut raw.scopes.iter().map(|scope| scope.name.value.as_str()));
    for alias in &raw.aliases {
        check_scope_name(Entry::Alias, &alias.name, report);
        if let Some(scope) = scopes.get(&alias.name.value) {
            let name = alias.name.value.clone();
            let message = match alias.targets.as_slice() {
                [target] if !scopes.has(&target.value) && may_be_declared(&target.value) => {
                    message::Names::AliasTurnedAround { alias: name, target: target.value.clone() }
                }
                _ => message::Names::AliasIsScope { name },
            };
            report.add_related(message, &alias.name.span, "declared as a scope here", &raw.scopes[scope].name.span);
        }
    }
}

pub(super) fn check_scope_name(entry: Entry, name: &Text, report: &mut Report<'_>) {
    if name.value.is_empty() {
        return report.add(message::Names::Empty { entry }, &name.span);
    }
    let illegal = name.value.char_indices().enumerate().find(|&(_, (_, c))| !is_legal(c));
    if let Some((position, (at, character))) = illegal {
        let place = if is_endpoint(&name.value) { 0..name.value.len() } else { at..at + character.len_utf8() };
        let place = report.place_in(&name.value, &name.span, place);
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
    all: Vec<&'r str>,
    scopes: Places,
    aliases: Places,
    parts: OnceCell<Vec<Vec<&'r str>>>,
    /// The patterns that were looked at, and what each matches.
    matched: RefCell<(Places, Vec<Rc<Mask>>)>,
    last_parts: OnceCell<Places>,
    /// The names of what has lists of scopes, with the position of its kind in `WITH_LISTS`.
    with_lists: OnceCell<Places>,
    words: OnceCell<Places>,
    compared: Cell<usize>,
}

/// After how many comparisons nothing is proposed any more for a name that is not there: each takes its time, and
/// a catalog that has so many of them has other worries.
const MOST_COMPARED: usize = 1 << 16;

/// What has lists of scopes, and is none.
const WITH_LISTS: [Entry; 5] = [Entry::Group, Entry::Preset, Entry::Role, Entry::Actor, Entry::Gate];

/// How many aliases are followed from one to the next.
pub(super) const MOST_FOLLOWED: usize = 32;

impl<'r> Names<'r> {
    pub(super) fn new(raw: &'r raw::Catalog, separators: Vec<char>) -> Self {
        let all = raw.scopes.iter().map(|scope| scope.name.value.as_str()).listed();
        Self {
            raw,
            separators,
            scopes: Places::of(&mut all.iter().copied()),
            all,
            aliases: Places::of(&mut raw.aliases.iter().map(|alias| alias.name.value.as_str())),
            parts: OnceCell::new(),
            matched: RefCell::default(),
            last_parts: OnceCell::new(),
            with_lists: OnceCell::new(),
            words: OnceCell::new(),
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
        self.scopes.get(name)
    }

    /// The names of all scopes.
    pub(super) fn all(&self) -> &[&'r str] {
        &self.all
    }

    pub(super) fn prefix(&self) -> Option<&'r str> {
        self.raw.header.prefix.as_ref().map(|prefix| prefix.value.as_str())
    }

    /// Whether a name is the last part of the name of another scope.
    pub(super) fn is_last_part(&self, name: &str) -> bool {
        let last_part = |name: &&'r str| name.rsplit_once(self.separators()).map(|(_, last)| last);
        let last_parts = || Places::of(&mut self.all.iter().filter_map(last_part));
        self.last_parts.get_or_init(last_parts).has(name)
    }

    /// What a name belongs to that has lists of scopes.
    pub(super) fn with_lists(&self, name: &str) -> Option<Entry> {
        let raw = self.raw;
        let known = self.with_lists.get_or_init(|| {
            let named = [
                raw.groups.iter().map(|group| &group.name).listed(),
                raw.presets.iter().map(|preset| &preset.name).listed(),
                raw.roles.iter().map(|role| &role.name).listed(),
                raw.actors.iter().map(|actor| &actor.name).listed(),
                raw.gates.iter().map(|gate| &gate.name).listed(),
            ];
            let mut known = Places::default();
            for (kind, names) in named.into_iter().enumerate() {
                for name in names {
                    known.first(&name.value, kind);
                }
            }
            known
        });
        known.get(name).map(|kind| WITH_LISTS[kind])
    }

    /// Whether each word of a name is one in the name of a scope.
    pub(super) fn has_words_of(&self, name: &str) -> bool {
        let known = self.words.get_or_init(|| {
            let mut known = Places::default();
            for name in &self.all {
                for word in words(name) {
                    known.add(&word.into_iter().text());
                }
            }
            known
        });
        words(name).into_iter().all(|word| known.has(&word.into_iter().text()))
    }

    /// Whether a name may still be compared with all others.
    pub(super) fn may_compare(&self) -> bool {
        let compared = self.compared.get() + self.count();
        self.compared.set(compared);
        compared <= MOST_COMPARED
    }

    pub(super) fn alias(&self, name: &str) -> Option<&'r raw::Alias> {
        self.aliases.get(name).map(|alias| &self.raw.aliases[alias])
    }

    /// The scopes that an alias stands for, those of the aliases that it points at counted in.
    pub(super) fn targets_of(&self, alias: &raw::Alias) -> Vec<String> {
        let mut targets: Vec<String> = Vec::new();
        let mut followed: Vec<&str> = Vec::new();
        let mut ahead: Vec<&Text> = alias.targets.iter().rev().listed();
        while let Some(target) = ahead.pop() {
            let name = target.value.as_str();
            if self.scope(name).is_some() {
                targets.extend((!targets.iter().any(|known| known == name)).then(|| name.to_owned()));
            } else if let Some(other) = self.alias(name).filter(|_| followed.len() < MOST_FOLLOWED) {
                followed.push(name);
                ahead.extend(other.targets.iter().rev().filter(|target| !followed.contains(&target.value.as_str())));
            }
        }
        targets
    }

    pub(super) fn name(&self, scope: usize) -> &'r Text {
        &self.raw.scopes[scope].name
    }

    /// The scopes that a pattern matches. Lists tend to repeat the same patterns.
    pub(super) fn matching(&self, pattern: &str) -> Rc<Mask> {
        let (patterns, masks) = &mut *self.matched.borrow_mut();
        if let Some(known) = patterns.get(pattern) {
            return Rc::clone(&masks[known]);
        }
        let parsed = Pattern::new(pattern, &self.separators);
        let names = self.parts().iter().enumerate();
        let matching = names.filter(|(_, parts)| parsed.matches(parts)).map(|(index, _)| index);
        let mask = Rc::new(Mask::of(self.count(), matching));
        patterns.insert(pattern, masks.len());
        masks.push(Rc::clone(&mask));
        mask
    }

    /// The names of all scopes, cut for patterns to look at.
    fn parts(&self) -> &[Vec<&'r str>] {
        let cut = |scope: &'r raw::Scope| pieces(&scope.name.value, &self.separators).listed();
        self.parts.get_or_init(|| self.raw.scopes.iter().map(cut).listed())
    }
}

/// Whether an entry is written as if it were taken out of a list.
pub(super) fn is_negated(entry: &str) -> bool {
    const MARKS: &[char] = &['!', '~', '^', '¬', '−'];
    const WORDS: [&str; 6] = ["not", "no", "except", "without", "minus", "but"];
    // An expression for all of a text begins and ends with a sign.
    if entry.starts_with('^') && entry.ends_with('$') {
        return false;
    }
    let first_word = entry.split_once([' ', '(']).map(|(word, _)| word.to_ascii_lowercase());
    entry.starts_with('-') || entry.contains(MARKS) || first_word.is_some_and(|word| WORDS.contains(&word.as_str()))
}

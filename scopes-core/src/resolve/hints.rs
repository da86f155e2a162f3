//! Proposes what an unknown name was probably meant to be.

use super::declared::{Names, is_legal, is_negated, may_be_declared};
use super::patterns::is_pattern;
use super::rust_paths::without_prefix;
use crate::listed::Listed as _;
use crate::message::{AtHand, BETWEEN_NAMES, Hint};
use crate::nearest::{are_alike, are_opposites, nearest};

impl Names<'_> {
    /// What to say of a name in a list. `may_declare` says whether a scope of this name would do there what was meant, and
    /// `takes_away` whether the list takes scopes away: there a pattern is no more than what was meant. `own` is the scope
    /// that the list belongs to.
    pub(super) fn hint(&self, name: &str, may_declare: bool, takes_away: bool, own: Option<usize>) -> Hint {
        if name.is_empty() {
            return Hint::Empty;
        }
        if let Some(entry) = self.with_lists(name) {
            return Hint::Entry(entry);
        }
        if let Some(names) = self.several(name) {
            return Hint::Several(names);
        }
        if name.contains(EXPRESSION) {
            return Hint::Expression;
        }
        if let Some(meant) = self.behind_prefix(name).or_else(|| self.nearest(name)) {
            return Hint::DidYouMean(meant);
        }
        match self.pattern_for(name).filter(|_| takes_away) {
            Some(pattern) => Hint::Pattern(pattern, self.at_hand(name, own)),
            None if may_declare && may_be_declared(name) => Hint::Declare(self.at_hand(name, own)),
            None => Hint::Unknown(self.at_hand(name, own)),
        }
    }

    /// The scopes that begin as a name does. The one that the list belongs to is none of them, and none is the opposite of
    /// what was written: whoever takes one of these must not hand out what nobody meant.
    pub(super) fn at_hand(&self, name: &str, own: Option<usize>) -> AtHand {
        if !self.may_compare() {
            return AtHand::default();
        }
        let first = self.first_part(name);
        let is_at_hand = |scope: &usize| {
            let other = &self.name(*scope).value;
            Some(*scope) != own && self.first_part(other) == first && !are_opposites(name, other)
        };
        let (scopes, more) = self.some_of(&mut (0..self.count()).filter(is_at_hand));
        AtHand { part: first.to_owned(), scopes, more }
    }

    fn first_part<'n>(&self, name: &'n str) -> &'n str {
        let name = without_prefix(name, self.prefix());
        name.split_once(self.separators()).map_or(name, |(first, _)| first)
    }

    /// The text contains the names of several scopes.
    fn several(&self, text: &str) -> Option<Vec<String>> {
        let names: Vec<&str> = text.split(BETWEEN_NAMES).filter(|name| !name.is_empty()).listed();
        let are_scopes = names.len() > 1 && names.iter().all(|name| self.scope(name).is_some());
        are_scopes.then(|| names.into_iter().map(str::to_owned).listed())
    }

    /// The scope of which this is the name without the prefix of the catalog.
    fn behind_prefix(&self, name: &str) -> Option<String> {
        let whole = format!("{}{name}", self.prefix()?);
        self.scope(&whole).map(|_| whole)
    }

    /// The scope that is spelled most like a name. Never one without the mark by which others take an entry out of a list,
    /// and none for a name of which each word is one in this catalog: that is no typo, but a scope that is not there.
    fn nearest(&self, name: &str) -> Option<String> {
        if is_negated(name) || !self.may_compare() {
            return None;
        }
        let meant = nearest(name, self.all().iter().copied().filter(|name| name.chars().all(is_legal)))?;
        (are_alike(name, meant) || !self.has_words_of(name)).then(|| meant.to_owned())
    }

    /// The pattern for the scopes of which a name is the last or first part.
    fn pattern_for(&self, name: &str) -> Option<String> {
        let around = self.separators().iter().flat_map(|sign| [format!("*{sign}{name}"), format!("{name}{sign}*")]);
        let mut patterns = around.filter(|pattern| is_pattern(pattern, self.separators()));
        patterns.find(|pattern| self.may_compare() && !self.matching(pattern).is_empty())
    }

    /// The pattern that is spelled most like one that fits nothing: with another word beside a `*` at its end or beginning.
    pub(super) fn nearest_pattern(&self, pattern: &str) -> Option<String> {
        let (sign, word, is_first) = self.separators().iter().find_map(|&sign| {
            let at_end = pattern.strip_suffix(&format!("{sign}*")).map(|word| (sign, word, true));
            at_end.or_else(|| pattern.strip_prefix(&format!("*{sign}")).map(|word| (sign, word, false)))
        })?;
        if word.contains('*') || is_negated(word) || !self.may_compare() {
            return None;
        }
        let words = self.all().iter().filter_map(|name| {
            let (first, last) = (name.split_once(sign), name.rsplit_once(sign));
            if is_first { first.map(|(first, _)| first) } else { last.map(|(_, last)| last) }
        });
        let meant = nearest(word, words)?;
        Some(if is_first { format!("{meant}{sign}*") } else { format!("*{sign}{meant}") })
    }
}

/// The signs by which others write expressions over names.
const EXPRESSION: &[char] = &['(', ')', '|', '[', ']', '{', '}', '^', '+', '&'];

/// Whether a text that is the name of a scope could also be meant as an expression.
pub(super) fn reads_as_expression(name: &str) -> bool {
    name.contains(EXPRESSION)
}

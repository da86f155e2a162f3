//! What was probably meant by a name that is not there.

use super::declared::{Names, is_legal, is_negated, may_be_declared};
use super::patterns::is_pattern;
use crate::message::{AtHand, Hint};
use crate::nearest::{are_alike, nearest};

impl Names<'_> {
    /// What to say of a name in a list. `may_declare` says whether a scope of this name would do there what was meant, and
    /// `takes_away` whether the list takes scopes away: there a pattern is no more than what was meant.
    pub(super) fn hint(&self, name: &str, may_declare: bool, takes_away: bool) -> Hint {
        if name.is_empty() {
            return Hint::Empty;
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
            Some(pattern) => Hint::Pattern(pattern, self.at_hand(name)),
            None if may_declare && may_be_declared(name) => Hint::Declare(self.at_hand(name)),
            None => Hint::Unknown(self.at_hand(name)),
        }
    }

    /// Some scopes to choose from: those that begin as a name does, or else end so, or else the first ones.
    pub(super) fn at_hand(&self, name: &str) -> AtHand {
        if !self.may_compare() {
            return AtHand::default();
        }
        let (first, last) = (first_part(name, self.separators()), last_part(name, self.separators()));
        let some = |is_one: &dyn Fn(&str) -> bool| {
            let scopes = (0..self.count()).filter(|&scope| is_one(&self.name(scope).value));
            self.some_of(scopes).0
        };
        let kinds: [&dyn Fn(&str) -> bool; 3] = [
            &|scope| first_part(scope, self.separators()) == first,
            &|scope| last_part(scope, self.separators()) == last,
            &|_| true,
        ];
        AtHand(kinds.into_iter().map(some).find(|scopes| !scopes.is_empty()).unwrap_or_default())
    }

    /// The names of scopes that stand in one text.
    fn several(&self, text: &str) -> Option<Vec<String>> {
        let names: Vec<&str> = text.split([' ', ',', ';', '\t', '\n']).filter(|name| !name.is_empty()).collect();
        let are_scopes = names.len() > 1 && names.iter().all(|name| self.scope(name).is_some());
        are_scopes.then(|| names.into_iter().map(str::to_owned).collect())
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
        let meant = nearest(name, self.all().filter(|name| name.chars().all(is_legal)))?;
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
        let words = self.all().filter_map(|name| {
            let (first, last) = (name.split_once(sign), name.rsplit_once(sign));
            if is_first { first.map(|(first, _)| first) } else { last.map(|(_, last)| last) }
        });
        let meant = nearest(word, words)?;
        Some(if is_first { format!("{meant}{sign}*") } else { format!("*{sign}{meant}") })
    }
}

fn first_part<'n>(name: &'n str, separators: &[char]) -> &'n str {
    name.split_once(separators).map_or(name, |(first, _)| first)
}

fn last_part<'n>(name: &'n str, separators: &[char]) -> &'n str {
    name.rsplit_once(separators).map_or(name, |(_, last)| last)
}

/// The signs by which others write expressions over names.
const EXPRESSION: &[char] = &['(', ')', '|', '[', ']', '{', '}', '^', '+', '&'];

/// Whether a text that is the name of a scope could also be meant as an expression.
pub(super) fn reads_as_expression(name: &str) -> bool {
    name.contains(EXPRESSION)
}

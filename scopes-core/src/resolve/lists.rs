//! Lists of scopes: what each entry means.
//!
//! Declaring a scope never changes what a list means. A text that is the name of a scope and, as a pattern, fits others too
//! could be either, so it is refused until it says which.

use std::rc::Rc;

use super::declared::{Names, is_negated};
use super::hints::reads_as_expression;
use super::patterns::is_pattern;
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Hint, Message, Purpose};
use crate::places::Places;
use crate::raw::{Item, ItemKind, Text};
use crate::report::{Finding, Report};
use crate::rust_name::USUAL_SEPARATORS;

/// A list of scopes.
pub(super) struct List {
    name: message::List,
    purpose: Purpose,
    takes_patterns: bool,
}

impl List {
    /// A list whose scopes something has or groups.
    pub(super) fn new(name: message::List) -> Self {
        Self { name, purpose: Purpose::Names, takes_patterns: true }
    }

    /// A list that takes names and no patterns.
    pub(super) fn of_names(name: message::List) -> Self {
        Self { takes_patterns: false, ..Self::new(name) }
    }

    /// The error for an entry that was meant to be taken out of the list.
    pub(super) fn negated(&self, entry: String) -> Message {
        message::Lists::Negated { list: self.name.clone(), entry, purpose: self.purpose }.into()
    }

    /// A list whose scopes remain when all others are taken away.
    pub(super) fn that_keeps(name: message::List) -> Self {
        Self { purpose: Purpose::Keeps, ..Self::new(name) }
    }

    /// A list whose scopes are taken away, or are not given lightly.
    pub(super) fn that_restricts(name: message::List) -> Self {
        Self { purpose: Purpose::Restricts, ..Self::new(name) }
    }
}

/// How many of the scopes that fit a pattern an error names.
const MOST_NAMED: usize = 4;

/// What an entry means.
pub(super) enum Meaning {
    /// The scope of this name.
    Scope(usize),
    /// The scopes that fit, one at least.
    Fitting(Rc<Mask>),
    /// Nothing, for this reason.
    Refused(Refusal),
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Refusal {
    /// It is the name of a scope or an alias, and a pattern that fits others.
    Ambiguous,
    /// It is the name of a scope, and the last part of other names.
    NameOrPart,
    /// It is the name of a scope, and reads as an expression over names.
    NameOrExpression,
    Alias,
    Unknown,
    /// A pattern that fits no scope, or none but the one that the list belongs to.
    FitsNothing,
    /// `{ pattern = … }` without a part that is `*`.
    NoPattern,
}

impl Names<'_> {
    /// The scopes that a list names, one by one or by pattern.
    pub(super) fn select(&self, list: &List, items: &[Item], report: &mut Report<'_>) -> Mask {
        self.select_beside(None, list, items, report)
    }

    /// Selects the scopes of a list that belongs to a scope: patterns leave that scope out.
    pub(super) fn select_beside(
        &self,
        own: Option<usize>,
        list: &List,
        items: &[Item],
        report: &mut Report<'_>,
    ) -> Mask {
        check_repetition(list, &mut items.iter().map(|item| (item.kind, &item.text)), report);
        let meanings: Vec<_> = items.iter().map(|item| self.meaning_in(list, item, own)).listed();
        let mut fitting = Mask::new(self.count());
        let mut named = Mask::new(self.count());
        for (item, meaning) in items.iter().zip(&meanings) {
            match meaning {
                Meaning::Scope(scope) => named.insert(*scope),
                Meaning::Fitting(scopes) => fitting.unite(scopes),
                Meaning::Refused(refusal) => self.refuse(*refusal, list, item, own, report),
            }
        }
        // In `implies` a name beside a pattern has an effect: what is named there becomes a type however much there is.
        if own.is_none() {
            refuse_covered(list, items, &meanings, &fitting, report);
        }
        fitting.unite(&named);
        fitting
    }

    /// The scopes that a list names where it takes no patterns.
    pub(super) fn select_names(&self, list: &List, items: &[Text], report: &mut Report<'_>) -> Mask {
        check_repetition(list, &mut items.iter().map(|item| (ItemKind::Name, item)), report);
        let mut mask = Mask::new(self.count());
        for item in items {
            match self.scope(&item.value) {
                Some(index) => mask.insert(index),
                None => self.refuse_name(list, item, None, report),
            }
        }
        mask
    }

    /// What an entry of a list means. In one that takes scopes away, a name that could be meant for others too would leave
    /// them where they should not be.
    fn meaning_in(&self, list: &List, item: &Item, own: Option<usize>) -> Meaning {
        let text = item.text.value.as_str();
        let meaning = self.meaning(item.kind, text, own);
        let is_bare_name = item.kind == ItemKind::Text && matches!(meaning, Meaning::Scope(_));
        match list.purpose {
            Purpose::Restricts if is_bare_name && self.is_last_part(text) => Meaning::Refused(Refusal::NameOrPart),
            Purpose::Restricts if is_bare_name && reads_as_expression(text) => {
                Meaning::Refused(Refusal::NameOrExpression)
            }
            _ => meaning,
        }
    }

    pub(super) fn meaning(&self, kind: ItemKind, text: &str, own: Option<usize>) -> Meaning {
        let is_pattern = is_pattern(text, self.separators());
        match kind {
            ItemKind::Pattern if is_pattern => self.fitting(text, own),
            ItemKind::Pattern => Meaning::Refused(Refusal::NoPattern),
            ItemKind::Text if is_pattern => self.name_or_pattern(text, own),
            ItemKind::Name | ItemKind::Text => self.named(text),
        }
    }

    fn named(&self, name: &str) -> Meaning {
        match self.scope(name) {
            Some(scope) => Meaning::Scope(scope),
            None if self.alias(name).is_some() => Meaning::Refused(Refusal::Alias),
            None => Meaning::Refused(Refusal::Unknown),
        }
    }

    fn fitting(&self, pattern: &str, own: Option<usize>) -> Meaning {
        let fitting = self.matching(pattern);
        let fitting = match own.filter(|&own| fitting.contains(own)) {
            Some(own) => Rc::new(without(&fitting, own)),
            None => fitting,
        };
        if fitting.is_empty() { Meaning::Refused(Refusal::FitsNothing) } else { Meaning::Fitting(fitting) }
    }

    /// A text that reads as a pattern. It may be a name all the same, if it can be nothing else.
    fn name_or_pattern(&self, text: &str, own: Option<usize>) -> Meaning {
        let scope = self.scope(text);
        if scope.is_none() && self.alias(text).is_none() || scope.is_some() && scope == own {
            return self.fitting(text, own);
        }
        let fitting = self.matching(text);
        let fits_others = fitting.iter().any(|fitting| Some(fitting) != scope && Some(fitting) != own);
        if fits_others { Meaning::Refused(Refusal::Ambiguous) } else { self.named(text) }
    }

    fn refuse(&self, refusal: Refusal, list: &List, item: &Item, own: Option<usize>, report: &mut Report<'_>) {
        let (name, pattern) = (list.name.clone(), item.text.value.clone());
        let message = match refusal {
            Refusal::Ambiguous => return self.refuse_ambiguous(list, &item.text, report),
            Refusal::NameOrPart => self.name_or_part(list, pattern),
            Refusal::NameOrExpression => message::Lists::NameOrExpression { list: name, text: pattern }.into(),
            Refusal::Unknown if item.kind == ItemKind::Name && is_pattern(&pattern, self.separators()) => {
                let at_hand = self.at_hand(&pattern, own);
                let hint = match list.purpose {
                    Purpose::Restricts => Hint::Pattern(pattern.clone(), at_hand),
                    _ => Hint::Unknown(at_hand),
                };
                message::Lists::UnknownScope { list: name, name: pattern, hint }.into()
            }
            Refusal::Alias | Refusal::Unknown => return self.refuse_name(list, &item.text, own, report),
            Refusal::NoPattern if pattern.contains('*') => self.star_inside(list, pattern),
            Refusal::NoPattern => message::Lists::PatternWithoutStar { list: name, pattern }.into(),
            Refusal::FitsNothing if is_negated(&pattern) => list.negated(pattern),
            Refusal::FitsNothing if own.is_some_and(|own| self.matching(&pattern).contains(own)) => {
                message::Lists::PatternOfItself { list: name, pattern }.into()
            }
            Refusal::FitsNothing => {
                let whole = self.prefix().map(|prefix| format!("{prefix}{pattern}"));
                let whole = whole.filter(|whole| self.may_compare() && !self.matching(whole).is_empty());
                let nearest = whole.or_else(|| self.nearest_pattern(&pattern));
                message::Lists::PatternWithoutMatch { list: name, pattern, nearest }.into()
            }
        };
        report.add(message, &item.text.span);
    }

    fn refuse_ambiguous(&self, list: &List, text: &Text, report: &mut Report<'_>) {
        let (list, scope) = (list.name.clone(), self.scope(&text.value));
        let declared = scope.map(|scope| self.name(scope)).or_else(|| Some(&self.alias(&text.value)?.name));
        let fitting = self.matching(&text.value);
        let (fitting, more) = self.some_of(&mut fitting.iter().filter(|&fitting| Some(fitting) != scope));
        let is_alias = scope.is_none();
        let message = message::Lists::Ambiguous { list, text: text.value.clone(), is_alias, fitting, more };
        let place = declared.map_or(&text.span, |name| &name.span);
        report.add_related(message, &text.span, "declared here", place);
    }

    /// The names of some scopes, as many as an error has, and how many more there are.
    pub(super) fn some_of(&self, scopes: &mut dyn Iterator<Item = usize>) -> (Vec<String>, usize) {
        let named = (&mut *scopes).take(MOST_NAMED).map(|scope| self.name(scope).value.clone()).listed();
        (named, scopes.count())
    }

    /// A list names something that is no scope.
    fn refuse_name(&self, list: &List, item: &Text, own: Option<usize>, report: &mut Report<'_>) {
        let (list_name, name) = (list.name.clone(), item.value.clone());
        let message = if let Some(alias) = self.alias(&name) {
            let targets = self.targets_of(alias);
            // An alias that stands for nothing is refused for that.
            if targets.is_empty() {
                return;
            }
            message::Lists::Alias { list: list_name, alias: name, targets }.into()
        } else if is_negated(&name) {
            list.negated(name)
        } else if !list.takes_patterns && name.contains('*') {
            message::Lists::PatternAmongNames { list: list_name, pattern: name }.into()
        } else {
            self.unknown(list, name, own)
        };
        report.add(message, &item.span);
    }

    fn unknown(&self, list: &List, name: String, own: Option<usize>) -> Message {
        if name.contains('*') {
            return self.star_inside(list, name);
        }
        // Where a list gives, a pattern would give more than the one scope that was meant.
        let takes_away = list.takes_patterns && list.purpose == Purpose::Restricts;
        let hint = self.hint(&name, list.purpose == Purpose::Names, takes_away, own);
        message::Lists::UnknownScope { list: list.name.clone(), name, hint }.into()
    }

    /// `orders:read*`, and `**:write` as others write it.
    fn star_inside(&self, list: &List, text: String) -> Message {
        let mut whole = text.clone();
        while whole.contains("**") {
            whole = whole.replace("**", "*");
        }
        let separated = self.separators().first().map(|&sign| whole.replace(USUAL_SEPARATORS, &sign.to_string()));
        let means = |whole: &String| is_pattern(whole, self.separators()) && !self.matching(whole).is_empty();
        let candidates = std::iter::once(whole).chain(separated).filter(|whole| list.takes_patterns && *whole != text);
        let whole = candidates.filter(|_| self.may_compare()).find(means);
        message::Lists::StarInside { list: list.name.clone(), text, whole }.into()
    }

    fn name_or_part(&self, list: &List, text: String) -> Message {
        let patterns = self.separators().iter().map(|sign| format!("*{sign}{text}"));
        let mut fitting = patterns.map(|pattern| (self.matching(&pattern), pattern));
        let (others, pattern) = fitting.find(|(others, _)| !others.is_empty()).unwrap_or_default();
        let (fitting, more) = self.some_of(&mut others.iter());
        message::Lists::NameOrPart { list: list.name.clone(), text, pattern, fitting, more }.into()
    }
}

/// A name beside a pattern that fits it has no effect; so has every other pattern beside `*`.
fn refuse_covered(list: &List, items: &[Item], meanings: &[Meaning], fitting: &Mask, report: &mut Report<'_>) {
    let has_all = items.iter().any(|item| item.text.value == ALL && item.kind != ItemKind::Name);
    let mut seen = Places::default();
    for (item, meaning) in items.iter().zip(meanings).filter(|(item, _)| seen.add(&item.text.value)) {
        let pattern = match meaning {
            Meaning::Scope(scope) if fitting.contains(*scope) => pattern_of(*scope, items, meanings),
            Meaning::Fitting(_) if has_all && item.text.value != ALL => Some(ALL.to_owned()),
            _ => continue,
        };
        let (name, entry, purpose) = (list.name.clone(), item.text.value.clone(), list.purpose);
        let message = message::Lists::Covered { list: name, entry, pattern, purpose };
        let edit = report.without_element(&item.text.span);
        report.find(Finding::new(message, &item.text.span).edit(edit));
    }
}

/// The pattern for everything.
const ALL: &str = "*";

/// The first pattern of a list that fits a scope, among the first that it has.
fn pattern_of(scope: usize, items: &[Item], meanings: &[Meaning]) -> Option<String> {
    const SEARCHED: usize = 64;
    let mut patterns = items.iter().zip(meanings).take(SEARCHED);
    let first = patterns.find(|(_, meaning)| matches!(meaning, Meaning::Fitting(mask) if mask.contains(scope)));
    first.map(|(item, _)| item.text.value.clone())
}

fn without(mask: &Mask, scope: usize) -> Mask {
    let mut mask = mask.clone();
    mask.remove(scope);
    mask
}

/// A list does not have an entry twice.
pub(super) fn check_repetition(
    list: &List,
    items: &mut dyn Iterator<Item = (ItemKind, &Text)>,
    report: &mut Report<'_>,
) {
    let items: Vec<_> = items.listed();
    let mut seen: [Places; 3] = Default::default();
    for (position, &(kind, text)) in items.iter().enumerate() {
        if let Some(first) = seen[kind as usize].insert(&text.value, position) {
            let (_, first) = items[first];
            let message = message::Lists::EntryTwice { list: list.name.clone(), entry: text.value.clone() };
            let edit = report.without_element(&text.span);
            report.find(Finding::new(message, &text.span).label("first written here", &first.span).edit(edit));
        }
    }
}

#[cfg(test)]
mod tests;

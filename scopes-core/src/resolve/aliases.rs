//! What aliases stand for.

use super::declared::{Names, is_negated, may_be_declared};
use super::lists::{List, check_repetition};
use crate::message::{self, Entry};
use crate::raw::{self, ItemKind};
use crate::report::Report;

/// An alias stands for at least one scope, each named as it is declared, and once.
pub(super) fn targets(alias: &raw::Alias, names: &Names<'_>, report: &mut Report<'_>) -> Vec<usize> {
    let name = &alias.name.value;
    if alias.targets.is_empty() {
        report.add_lack(message::Names::AliasWithoutTarget { alias: name.clone() }, &alias.name.span, alias.is_whole);
    }
    let list = List::of_names(message::List::KeyOf("to", Entry::Alias, name.clone()));
    check_repetition(&list, alias.targets.iter().map(|target| (ItemKind::Name, target)), report);
    let mut targets: Vec<usize> = Vec::new();
    for target in &alias.targets {
        let text = target.value.clone();
        if let Some(index) = names.scope(&text) {
            targets.push(index);
        } else if let Some(other) = names.alias(&text) {
            let targets = names.targets_of(other);
            report.add(message::Names::AliasOfAlias { alias: name.clone(), target: text, targets }, &target.span);
        } else if is_negated(&text) {
            report.add(list.negated(text), &target.span);
        } else {
            let nearest = names.nearest(&text);
            let may_declare = may_be_declared(&text);
            let message = message::Names::AliasOfUnknown { alias: name.clone(), target: text, nearest, may_declare };
            report.add(message, &target.span);
        }
    }
    targets.sort_unstable();
    targets.dedup();
    targets
}

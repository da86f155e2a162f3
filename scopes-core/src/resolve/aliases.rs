//! Resolves the targets of aliases.

use super::declared::{MOST_FOLLOWED, Names, is_negated};
use super::lists::{List, check_repetition};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Entry, Message};
use crate::raw::{self, ItemKind, Text};
use crate::report::Report;

/// An alias stands for at least one scope, each named as it is declared, and once.
pub(super) fn targets(alias: &raw::Alias, names: &Names<'_>, report: &mut Report<'_>) -> Vec<usize> {
    let name = &alias.name.value;
    if alias.targets.is_empty() {
        report.add_lack(message::Names::AliasWithoutTarget { alias: name.clone() }, &alias.name.span, alias.is_whole);
    }
    let list = List::of_names(message::List::KeyOf("to", Entry::Alias, name.clone()));
    check_repetition(&list, &mut alias.targets.iter().map(|target| (ItemKind::Name, target)), report);
    let mut targets = Mask::new(names.count());
    for target in &alias.targets {
        match names.scope(&target.value) {
            Some(index) => targets.insert(index),
            None => refuse_target(alias, target, &list, names, report),
        }
    }
    targets.iter().listed()
}

fn refuse_target(alias: &raw::Alias, target: &Text, list: &List, names: &Names<'_>, report: &mut Report<'_>) {
    let (name, text) = (alias.name.value.clone(), target.value.clone());
    let message: Message = match names.alias(&text) {
        Some(other) => match circle(alias, other, names) {
            Some(aliases) if aliases[0] == name => message::Names::AliasCircle { aliases }.into(),
            Some(_) => return,
            None => {
                let targets = names.targets_of(other);
                // One that stands for nothing is refused for that.
                if targets.is_empty() {
                    return;
                }
                message::Names::AliasOfAlias { alias: name, target: text, targets }.into()
            }
        },
        None if is_negated(&text) => list.negated(text),
        // That it is a scope too is an error by itself.
        None if names.scope(&name).is_some() => return,
        None if text.contains('*') => message::Names::AliasWithPattern { alias: name, target: text }.into(),
        None => {
            let hint = names.hint(&text, true, false, None);
            message::Names::AliasOfUnknown { alias: name, target: text, hint }.into()
        }
    };
    report.add(message, &target.span);
}

/// The aliases of a circle of which this one is a part, the first by name at its beginning.
fn circle(alias: &raw::Alias, next: &raw::Alias, names: &Names<'_>) -> Option<Vec<String>> {
    let mut way = vec![alias.name.value.clone()];
    let mut at = next;
    while at.name.value != alias.name.value {
        if way.len() == MOST_FOLLOWED {
            return None;
        }
        way.push(at.name.value.clone());
        at = at.targets.iter().find_map(|target| names.alias(&target.value))?;
    }
    let first = (0..way.len()).min_by_key(|&position| &way[position])?;
    way.rotate_left(first);
    way.push(way[0].clone());
    Some(way)
}

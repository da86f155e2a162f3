//! Refuses names of scopes that RFC 6749 allows and that are almost certainly mistakes.

use super::declared::Names;
use super::patterns::is_pattern;
use crate::message;
use crate::raw;
use crate::report::Report;

pub(super) fn check(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) {
    check_double_colons(raw, names, report);
    for (index, scope) in raw.scopes.iter().enumerate().filter(|(_, scope)| scope.implies.is_none()) {
        check_pattern(index, scope, names, report);
    }
}

/// `orders::read` beside `orders:write` is written as in Rust: tokens that carry it are as unlikely as can be.
fn check_double_colons(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) {
    let is_single = |name: &str| name.contains(':') && !name.contains("::");
    if !names.separators().contains(&':') || !names.all().iter().any(|name| is_single(name)) {
        return;
    }
    for scope in raw.scopes.iter().filter(|scope| scope.name.value.contains("::")) {
        let (name, meant) = (scope.name.value.clone(), scope.name.value.replace("::", ":"));
        report.fold("double-colon", message::Names::SeparatorTwice { name, meant }, &scope.name.span);
        report.expect_gaps();
    }
}

/// A scope whose name fits others as a pattern may or may not stand for them. Without a Rust name it is refused for that.
fn check_pattern(index: usize, scope: &raw::Scope, names: &Names<'_>, report: &mut Report<'_>) {
    let name = scope.name.value.as_str();
    if scope.path.is_none() || !is_pattern(name, names.separators()) {
        return;
    }
    let fitting = names.matching(name);
    let (fitting, more) = names.some_of(&mut fitting.iter().filter(|&other| other != index));
    if !fitting.is_empty() {
        report.add(message::Names::ScopeOrPattern { name: name.to_owned(), fitting, more }, &scope.name.span);
    }
}

//! Groups, presets and resources.

use super::declared::Names;
use super::lists::{List, Meaning};
use super::rust_paths::{Paths, Taken, wire_segments};
use super::{header, texts};
use crate::catalog::{Group, Preset, Resource};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Entry};
use crate::nearest::nearest;
use crate::places::Places;
use crate::raw::{self, Text};
use crate::report::Report;
use crate::rust_name::{const_ident, module_ident};

/// Entries have names of visible ASCII; where they become Rust items, each has a name of its own.
pub(super) fn check_names<'r>(
    entry: Entry,
    names: &mut dyn Iterator<Item = &'r Text>,
    ident: Option<fn(&str) -> String>,
    report: &mut Report<'_>,
) {
    let (names, mut idents) = (names.listed(), Places::default());
    for (position, name) in names.iter().enumerate() {
        if name.value.is_empty() {
            report.add(message::Names::Empty { entry }, &name.span);
        } else if !name.value.chars().all(|c| c.is_ascii_graphic()) {
            report.add(message::Names::Illegal { entry, name: name.value.clone() }, &name.span);
        } else if let Some(ident) = ident.map(|ident| ident(&name.value)) {
            if ident.is_empty() {
                report.add(message::RustNames::EntryNothing { entry, name: name.value.clone() }, &name.span);
            } else if ident == "ALL" && matches!(entry, Entry::Role | Entry::Actor | Entry::Gate) {
                report.add(message::RustNames::EntryGenerated { entry, name: name.value.clone() }, &name.span);
            } else if let Some(first) = idents.insert(&ident, position) {
                let first = names[first];
                let (first_name, second) = (first.value.clone(), name.value.clone());
                let message = message::RustNames::EntryTaken { entry, first: first_name, second, rust: ident };
                report.add_related(message, &name.span, "the other one", &first.span);
            }
        }
    }
}

/// A group names a scope.
pub(super) fn groups(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Vec<Group> {
    check_names(Entry::Group, &mut raw.groups.iter().map(|group| &group.name), None, report);
    let group = |group: &raw::Listed| {
        check_has_scopes(Entry::Group, &group.name, &group.scopes, group.is_whole, report);
        let list = List::new(message::List::Of(Entry::Group, group.name.value.clone()));
        Group {
            name: group.name.value.clone(),
            title: header::text(group.title.as_ref()),
            texts: texts(&group.texts),
            scopes: names.select(&list, &group.scopes, report),
        }
    };
    raw.groups.iter().map(group).listed()
}

/// A preset names a scope, and none that is optional too.
pub(super) fn presets(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Vec<Preset> {
    check_names(Entry::Preset, &mut raw.presets.iter().map(|preset| &preset.name), Some(const_ident), report);
    raw.presets.iter().map(|preset| self::preset(preset, names, report)).listed()
}

fn preset(preset: &raw::Listed, names: &Names<'_>, report: &mut Report<'_>) -> Preset {
    let name = &preset.name.value;
    check_has_scopes(Entry::Preset, &preset.name, &preset.scopes, preset.is_whole, report);
    let scopes = names.select(&List::new(message::List::Of(Entry::Preset, name.clone())), &preset.scopes, report);
    check_optional(preset, &scopes, names, report);
    Preset {
        name: preset.name.value.clone(),
        title: header::text(preset.title.as_ref()),
        texts: texts(&preset.texts),
        scopes,
        optional: names.select(
            &List::new(message::List::KeyOf("optional", Entry::Preset, name.clone())),
            &preset.optional,
            report,
        ),
    }
}

/// A gate, preset or group without a scope does nothing.
pub(super) fn check_has_scopes(
    entry: Entry,
    name: &Text,
    scopes: &[raw::Item],
    is_whole: bool,
    report: &mut Report<'_>,
) {
    if scopes.is_empty() {
        report.add_lack(message::Policies::WithoutScopes { entry, name: name.value.clone() }, &name.span, is_whole);
    }
}

/// A scope that belongs to a preset is not named as optional.
fn check_optional(preset: &raw::Listed, scopes: &Mask, names: &Names<'_>, report: &mut Report<'_>) {
    for item in &preset.optional {
        if let Meaning::Scope(scope) = names.meaning(item.kind, &item.text.value, None)
            && scopes.contains(scope)
        {
            let (preset, scope) = (preset.name.value.clone(), item.text.value.clone());
            report.add(message::Policies::OptionalInPreset { preset, scope }, &item.text.span);
        }
    }
}

/// What is deprecated says what to use instead.
pub(super) fn deprecated(
    entry: Entry,
    name: &Text,
    deprecated: Option<&Text>,
    report: &mut Report<'_>,
) -> Option<String> {
    let deprecated = deprecated?;
    if deprecated.value.trim().is_empty() {
        report.add(message::Names::DeprecatedWithoutAdvice { entry, name: name.value.clone() }, &deprecated.span);
    }
    Some(deprecated.value.clone())
}

pub(super) fn resources(
    raw: &raw::Catalog,
    names: &Names<'_>,
    paths: &Paths,
    taken: &mut Taken,
    report: &mut Report<'_>,
) -> Vec<Resource> {
    if raw.resources.is_empty() {
        return Vec::new();
    }
    let modules = modules_of_resources(raw, names, paths);
    raw.resources
        .iter()
        .enumerate()
        .map(|(index, resource)| {
            check_resource(resource, &modules, report);
            let rust_alias = rust_alias(index, raw, taken, report);
            let name = resource.name.value.clone();
            let module = modules.get(&name).and_then(|scope| paths.scopes[scope].modules.first()).cloned();
            Resource {
                rust_alias: rust_alias.filter(|_| module.is_some()),
                module: module.unwrap_or_default(),
                texts: texts(&resource.texts),
                name,
            }
        })
        .listed()
}

/// The first part of each scope's name, with the first scope that is in the module of its resource.
fn modules_of_resources(raw: &raw::Catalog, names: &Names<'_>, paths: &Paths) -> Places {
    let prefix = raw.header.prefix.as_ref().map(|prefix| prefix.value.as_str());
    let mut modules = Places::default();
    for (index, scope) in raw.scopes.iter().enumerate().filter(|(_, scope)| scope.path.is_none()) {
        let first = wire_segments(&scope.name.value, prefix, names.separators()).next().unwrap_or_default();
        if !paths.scopes[index].modules.is_empty() {
            modules.first(first, index);
        }
    }
    modules
}

/// A resource is the first part of a scope's name.
fn check_resource(resource: &raw::Resource, modules: &Places, report: &mut Report<'_>) {
    let name = resource.name.value.as_str();
    if !modules.has(name) {
        let nearest = nearest(name, modules.names()).map(str::to_owned);
        report.add(message::Names::UnknownResource { name: name.to_owned(), nearest }, &resource.name.span);
    }
}

/// A second Rust name is a module name that nothing else has.
fn rust_alias(index: usize, raw: &raw::Catalog, taken: &mut Taken, report: &mut Report<'_>) -> Option<String> {
    let alias = raw.resources[index].rust_alias.as_ref()?;
    let as_module = module_ident(&alias.value);
    if alias.value.is_empty() || as_module != alias.value {
        let nearest = Some(as_module).filter(|name| !name.is_empty());
        report.add(message::RustNames::IllegalAlias { alias: alias.value.clone(), nearest }, &alias.span);
    } else if let Some(owner) = taken.take_root_module(&alias.value, index) {
        let message = message::RustNames::AliasTaken { alias: alias.value.clone() };
        match owner.place(raw) {
            Some(place) => report.add_related(message, &alias.span, "the other one", place),
            None => report.add(message, &alias.span),
        }
    } else {
        return Some(alias.value.clone());
    }
    None
}

//! The modules that users walk through: a constant and a marker type for each scope.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::found::ALLOW_CONDITIONS;
use super::scope::deprecated;
use super::tree::Depth;
use super::{ALLOW_DEPRECATED, Context, Reader, docs, found, tables};
use crate::catalog::{Alias, Texts};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::rust_name::{MARKERS, const_ident, type_ident};

/// How many members the tuple of an `All` may have.
const MOST_MEMBERS: usize = 12;

/// The items of the root, with the modules in it.
pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let mut text = String::new();
    write_items(&mut text, context, 0);
    for resource in &context.catalog.resources {
        if let Some(alias) = &resource.rust_alias {
            let (allow, module) = (context.allows, &resource.module);
            let _ = writeln!(text, "#[doc(no_inline)] {allow} pub use {module} as {alias};");
        }
    }
    context.tokens(&text)
}

fn write_module(text: &mut String, context: &Context<'_>, position: usize) {
    let path = context.tree.modules[position].path;
    let Some(name) = path.last() else { return };
    let first = format!("Scopes of {}.", docs::code(&path.join("::")));
    let resource = context.catalog.resources.iter().find(|resource| [resource.module.as_str()] == *path);
    let docs = docs::entry(first, resource.map_or(&Texts::default(), |resource| &resource.texts));
    let allow = if path.len() == 1 { context.allows } else { "" };
    let conditions = if path.len() > 1 || !matches!(context.reader, Reader::Anybody) { "" } else { ALLOW_CONDITIONS };
    let _ = writeln!(text, "{docs}{allow}{conditions} pub mod {name} {{");
    write_items(text, context, position);
    text.push_str("}\n");
}

fn write_items(text: &mut String, context: &Context<'_>, position: usize) {
    let module = &context.tree.modules[position];
    let depth = Depth::new(module.path.len(), context.allows);
    if position > 0 {
        found::write(text, context, position, &depth);
    }
    for &index in &module.scopes {
        write_scope(text, context, &depth, index);
    }
    for &index in &module.aliases {
        write_alias(text, context, &depth, &context.catalog.aliases[index]);
    }
    for &child in &module.children {
        write_module(text, context, child);
    }
}

fn write_scope(text: &mut String, context: &Context<'_>, Depth { root, allow }: &Depth<'_>, index: usize) {
    let scope = &context.catalog.scopes[index];
    let docs = &context.docs[index];
    let is_deprecated = deprecated(scope.deprecated.as_deref());
    let still = if scope.deprecated.is_some() { ALLOW_DEPRECATED } else { "" };
    let (constant, ty) = (const_ident(&scope.path.name), type_ident(&scope.path.name));
    let variant = context.variant(index);
    let _ = write!(
        text,
        "{docs}{is_deprecated}{allow}{still}
        pub const {constant}: {root}Scope = {root}Scope::{variant};\n"
    );
    let marker = format!("{root}{MARKERS}::{variant}");
    // The compiler says where something deprecated is declared, and this is where users know it. The others are imported one by
    // one: of a list the compiler keeps the list as well.
    let _ = if scope.deprecated.is_some() {
        writeln!(text, "{docs}{is_deprecated}{allow}pub type {ty} = {marker};")
    } else {
        writeln!(text, "{allow}pub use {marker} as {ty};")
    };
}

fn write_alias(text: &mut String, context: &Context<'_>, Depth { root, allow }: &Depth<'_>, alias: &Alias) {
    let docs = docs::alias(context.catalog, alias);
    let deprecated = deprecated(Some(&alias.deprecated));
    let (constant, ty) = (const_ident(&alias.path.name), type_ident(&alias.path.name));
    let markers = alias.targets.iter().map(|&target| format!("{root}{MARKERS}::{}", context.variant(target)));
    let requirement = all_of(root, markers.listed());
    let (value_type, value) = match alias.targets.as_slice() {
        &[target] => ("Scope", format!("Scope::{}", context.variant(target))),
        targets => {
            let mask = Mask::of(context.catalog.scopes.len(), targets.iter().copied());
            ("ScopeSet", format!("ScopeSet::__from_words({})", tables::words(&mask)))
        }
    };
    let has_deprecated = alias.targets.iter().any(|&target| context.catalog.scopes[target].deprecated.is_some());
    let still = if has_deprecated { ALLOW_DEPRECATED } else { "" };
    let _ = write!(
        text,
        "{docs}{deprecated}{allow}{still}
        pub const {constant}: {root}{value_type} = {root}{value};
        {docs}{deprecated}{allow}{still}
        pub type {ty} = {requirement};\n"
    );
}

/// One requirement for several, in tuples no longer than `All` takes.
fn all_of(root: &str, mut members: Vec<String>) -> String {
    while members.len() > MOST_MEMBERS {
        let groups = members.chunks(MOST_MEMBERS).map(|members| all_of(root, members.to_vec()));
        members = groups.listed();
    }
    match members.as_slice() {
        [member] => member.clone(),
        members => format!("{root}__generated::private::All<({})>", members.join(", ")),
    }
}

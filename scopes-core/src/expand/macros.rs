//! The hidden macros by which `#[requires]` finds a scope.
//!
//! Each module has a macro with an arm for each of its scopes, which gives back the marker type. Its last arm is reached
//! by a name that is not there, and hands over to the one macro that knows all names of the catalog, for the error.

use std::fmt::Write as _;

use super::found::Site;
use super::{Context, Reader};
use crate::listed::Listed as _;
use crate::rust_name::{FINDER, NAMES, UNKNOWN};

/// The macro of a module, and what makes it reachable by the path of the module. It stands in the module: the compiler
/// looks for the name of every attribute among the macros that stand before it. That of the root has the one with all names
/// before it.
///
/// The macro has a type beside it that is reached by the same path. A module that is not there is thereby a type in error,
/// about which the compiler says nothing more; and the path of a type, if it has two parts, is one for which it knows what
/// to import.
///
/// Beside what the user declares at the root each name has to be imported by itself: what stands there would hide what comes with
/// an import of everything. In a module nothing else stands, and one import costs the compiler less than three.
pub(super) fn write(text: &mut String, context: &Context<'_>, position: usize, site: &Site<'_>) {
    let Site { root, allow, condition, .. } = site;
    if position == 0 {
        write_names_macro(text, context, condition);
    }
    write_module_macro(text, context, position, condition);
    let _ =
        writeln!(text, "{condition}#[doc(hidden)] {allow} pub use {} as {FINDER};", module_macro(context, position));
    if position > 0 {
        let _ = writeln!(text, "{condition}pub use {root}__generated::{IN_EACH_MODULE}::*;");
        return;
    }
    for (item, name) in items_beside(context, &format!("{root}__generated::private")) {
        let _ = writeln!(text, "{condition}#[doc(hidden)] {allow} pub use {item} as {name};");
    }
}

/// The module of what every other one imports.
const IN_EACH_MODULE: &str = "in_each_module";

/// What is the same in every module, to import it at once. An editor has no use for it.
pub(super) fn shared(context: &Context<'_>) -> String {
    let condition = match context.reader {
        Reader::Compiler => "",
        Reader::Editor(_) => return String::new(),
        Reader::Anybody => "#[cfg(not(rust_analyzer))]",
    };
    let mut text = format!("{condition}{} pub mod {IN_EACH_MODULE} {{\n", context.allows);
    for (item, name) in items_beside(context, "super::private") {
        let _ = writeln!(text, "#[doc(hidden)] pub use {item} as {name};");
    }
    text.push_str("}\n");
    text
}

/// What the macro of a module has beside it, and the names that it has there.
fn items_beside(context: &Context<'_>, private: &str) -> [(String, &'static str); 3] {
    let private = |item: &str| format!("{private}::{item}");
    [(private("Scope"), FINDER), (names_macro(context), NAMES), (private("unknown_scope"), UNKNOWN)]
}

fn module_macro(context: &Context<'_>, module: usize) -> String {
    format!("{}_{module}", context.macro_prefix)
}

fn names_macro(context: &Context<'_>) -> String {
    format!("{}_names", context.macro_prefix)
}

/// The macro with the names of the whole catalog. What has no scope's name comes to it from the macros of the modules: names that are
/// not there, and scopes of one list that are asked for their catalogs.
///
/// `(…)` asks the catalog of a scope whether it is that of the first in the list. It hands over its own macro prefix, in `[…]`, to the
/// macro of the first scope's module, and so to the first catalog. That one knows its own prefix from others.
fn write_names_macro(text: &mut String, context: &Context<'_>, condition: &str) {
    let name = names_macro(context);
    let catalog = &context.catalog.name;
    let scopes = context.catalog.scopes.iter().map(|scope| (&scope.path, &scope.name));
    let aliases = context.catalog.aliases.iter().map(|alias| (&alias.path, &alias.name));
    let lines: Vec<String> = scopes.chain(aliases).map(|(path, wire)| format!("{path} {wire}")).listed();
    let (lines, prefix) = (lines.join("\n"), &context.macro_prefix);
    let _ = writeln!(
        text,
        "{condition}#[doc(hidden)] #[macro_export] macro_rules! {name} {{
        ($asked:literal ($first:path, $leaf:ident $marker:ident {{$($module:tt)+}} $($other:tt)+) $found:ty, $unknown:path) => {{
            $first! {{ [{prefix} {catalog:?} {{$($module)+::$leaf}} $($other)+] $marker $($module)+ }}
        }};
        ($asked:literal [{prefix} $named:literal {{$($first:tt)+}} {{$($shown:tt)+}} $other:path, $($scope:tt)+]
         $found:ty, $unknown:path) => {{
            $other! {{ $($scope)+ }}
        }};
        ($asked:literal [$prefix:ident $named:literal {{$($first:tt)+}} {{$($shown:tt)+}} $($other:tt)+]
         $found:ty, $unknown:path) => {{
            $unknown! {{ {catalog:?} ($($first)+) $named ($($shown)+) }}
        }};
        ($module:literal $given:tt $found:ty, $unknown:path) => {{
            $unknown! {{ {catalog:?} $module $given $found, {lines:?} }}
        }};
        }}"
    );
}

fn write_module_macro(text: &mut String, context: &Context<'_>, position: usize, condition: &str) {
    let name = module_macro(context, position);
    let module = &context.tree.modules[position];
    let path = module.path.join("::");
    let scopes = module.scopes.iter().map(|&scope| &context.catalog.scopes[scope].path.name);
    let aliases = module.aliases.iter().map(|&alias| &context.catalog.aliases[alias].path.name);
    let _ = writeln!(text, "{condition}#[doc(hidden)] #[macro_export] macro_rules! {name} {{");
    for leaf in scopes.chain(aliases) {
        let _ = writeln!(text, "({leaf} $found:ident $($module:tt)+) => {{ $($module)+::$found }};");
    }
    let _ = writeln!(
        text,
        "($given:tt $found:ident $($module:tt)+) => {{ $($module)+::__names! {{
            {path:?} $given $($module)+::$found, $($module)+::__unknown
        }} }};
        }}"
    );
}

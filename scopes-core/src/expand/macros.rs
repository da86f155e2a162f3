//! The hidden macros by which `#[requires]` finds a scope.
//!
//! Each module has a macro with an arm for each of its scopes, which gives back the marker type. Its last arm is reached
//! by a name that is not there, and hands over to the one macro that knows all names of the catalog, for the error.

use std::fmt::Write as _;

use super::Context;
use super::found::Site;
use crate::listed::Listed as _;
use crate::rust_name::{FINDER, MEMBER, NAMES, UNKNOWN};

/// The macro of a module, and what makes it reachable by the path of the module. It stands in the module: the compiler
/// looks for the name of every attribute among the macros that stand before it. That of the root has the one with all names
/// before it.
///
/// The macro has a type beside it that is reached by the same path. A module that is not there is thereby a type in error,
/// about which the compiler says nothing more; and the path of a type, if it has two parts, is one for which it knows what
/// to import.
pub(super) fn write(text: &mut String, context: &Context<'_>, position: usize, site: &Site<'_>) {
    let Site { root, allow, condition, .. } = site;
    if position == 0 {
        write_names_macro(text, context, condition);
    }
    write_module_macro(text, context, position, condition);
    let (scope, names) = (module_macro(context, position), names_macro(context));
    let private = |item: &str| format!("{root}__generated::private::{item}");
    let [proof, member, unknown] = ["ProofOf", "Scope", "unknown_scope"].map(private);
    for (item, name) in [(scope, FINDER), (proof, FINDER), (member, MEMBER), (names, NAMES), (unknown, UNKNOWN)] {
        let _ = writeln!(text, "{condition}#[doc(hidden)] {allow} pub use {item} as {name};");
    }
}

fn module_macro(context: &Context<'_>, module: usize) -> String {
    format!("{}_{module}", context.macro_prefix)
}

fn names_macro(context: &Context<'_>) -> String {
    format!("{}_names", context.macro_prefix)
}

/// The macro with the names of the whole catalog.
fn write_names_macro(text: &mut String, context: &Context<'_>, condition: &str) {
    let name = names_macro(context);
    let catalog = &context.catalog.name;
    let scopes = context.catalog.scopes.iter().map(|scope| (&scope.path, &scope.name));
    let aliases = context.catalog.aliases.iter().map(|alias| (&alias.path, &alias.name));
    let lines: Vec<String> = scopes.chain(aliases).map(|(path, wire)| format!("{path} {wire}")).listed();
    let lines = lines.join("\n");
    let _ = writeln!(
        text,
        "{condition}#[doc(hidden)] #[macro_export] macro_rules! {name} {{
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

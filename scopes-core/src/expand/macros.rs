//! The hidden macros by which `#[requires]` finds a scope.
//!
//! Each module has a macro with an arm for each of its scopes, which gives back the marker type. Its last arm is reached
//! by a name that is not there, and hands over to the one macro that knows all names of the catalog, for the error.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::tree::Depth;
use crate::rust_name::{FINDER, MEMBER};

/// The module of what every other one imports.
const IN_EACH_MODULE: &str = "in_each_module";

/// The macro with the names of the whole catalog. It stands before all modules.
pub(super) fn expand_names(context: &Context<'_>) -> TokenStream {
    let name = format_ident!("{}", names_macro(context));
    let catalog = &context.catalog.name;
    let scopes = context.catalog.scopes.iter().map(|scope| (&scope.path, &scope.name));
    let aliases = context.catalog.aliases.iter().map(|alias| (&alias.path, &alias.name));
    let lines: Vec<String> = scopes.chain(aliases).map(|(path, wire)| format!("{path} {wire}")).collect();
    let lines = lines.join("\n");
    quote! {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #name {
            ($module:literal $given:tt $found:ty, $unknown:path) => {
                $unknown! { #catalog $module $given $found, #lines }
            };
        }
    }
}

/// The macro of a module, and what makes it reachable by the path of the module. It stands in the module: the compiler
/// looks for the name of every attribute among the macros that stand before it.
///
/// The macro has a type beside it that is reached by the same path. A module that is not there is thereby a type in error,
/// about which the compiler says nothing more; and the path of a type, if it has two parts, is one for which it knows what
/// to import.
pub(super) fn write(text: &mut String, context: &Context<'_>, position: usize, Depth { root, allow }: &Depth<'_>) {
    write_module_macro(text, context, position);
    let _ = writeln!(text, "#[doc(hidden)] {allow} pub use {} as {FINDER};", module_macro(context, position));
    // Beside what the user declares at the root each has to be named. In a module nothing else stands, and one import takes the
    // compiler less than four.
    if position != 0 {
        let _ = writeln!(text, "pub use {root}__generated::{IN_EACH_MODULE}::*;");
        return;
    }
    for (item, name) in shared(context, "__generated::private") {
        let _ = writeln!(text, "#[doc(hidden)] {allow} pub use {item} as {name};");
    }
}

/// What is the same in every module, to import it at once.
pub(super) fn expand_shared(context: &Context<'_>) -> TokenStream {
    let mut text = format!("pub mod {IN_EACH_MODULE} {{\n");
    for (item, name) in shared(context, "super::private") {
        let _ = writeln!(text, "#[doc(hidden)] pub use {item} as {name};");
    }
    text.push_str("}\n");
    context.tokens(&text)
}

/// What the macro of a module has beside it, and the names that it has there.
fn shared(context: &Context<'_>, private: &str) -> [(String, &'static str); 4] {
    let private = |item: &str| format!("{private}::{item}");
    [
        (private("ProofOf"), FINDER),
        (private("Scope"), MEMBER),
        (names_macro(context), "__names"),
        (private("unknown_scope"), "__unknown"),
    ]
}

fn module_macro(context: &Context<'_>, module: usize) -> String {
    format!("{}_{module}", context.macro_prefix)
}

fn names_macro(context: &Context<'_>) -> String {
    format!("{}_names", context.macro_prefix)
}

fn write_module_macro(text: &mut String, context: &Context<'_>, position: usize) {
    let name = module_macro(context, position);
    let module = &context.tree.modules[position];
    let path = module.path.join("::");
    let scopes = module.scopes.iter().map(|&scope| &context.catalog.scopes[scope].path.name);
    let aliases = module.aliases.iter().map(|&alias| &context.catalog.aliases[alias].path.name);
    let _ = writeln!(text, "#[doc(hidden)] #[macro_export] macro_rules! {name} {{");
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

//! The hidden macros by which `#[requires]` finds a scope.
//!
//! Each module has a macro with an arm for each of its scopes, which gives back the marker type. Its last arm is reached
//! by a name that is not there, and hands over to the one macro that knows all names of the catalog, for the error.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Context;
use super::tree::Module;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let names = expand_names(context);
    let modules =
        context.tree.modules.iter().enumerate().map(|(position, module)| expand_module(context, position, module));
    quote! { #names #(#modules)* }
}

/// What makes the macros reachable by the path of a module. The type `__scope::Scope` is reached by the same path as the
/// macro `__scope`: a module that is not there is thereby the same error twice, of which the compiler shows one, and a
/// type in error, about which it says nothing more.
pub(super) fn expand_reexports(context: &Context<'_>, module: usize, allow: &TokenStream) -> TokenStream {
    let (scope, names) = (module_macro(context, module), names_macro(context));
    let private = &context.private;
    quote! {
        #[doc(hidden)]
        #allow
        pub use #scope as __scope;
        #[doc(hidden)]
        #allow
        pub use #names as __names;
        #[doc(hidden)]
        #allow
        pub use #private::found as __scope;
    }
}

fn module_macro(context: &Context<'_>, module: usize) -> Ident {
    format_ident!("{}_{module}", context.macro_prefix)
}

fn names_macro(context: &Context<'_>) -> Ident {
    format_ident!("{}_names", context.macro_prefix)
}

fn expand_names(context: &Context<'_>) -> TokenStream {
    let name = names_macro(context);
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

fn expand_module(context: &Context<'_>, position: usize, module: &Module<'_>) -> TokenStream {
    let name = module_macro(context, position);
    let path = module.path.join("::");
    let scopes = module.scopes.iter().map(|&scope| &context.catalog.scopes[scope].path.name);
    let aliases = module.aliases.iter().map(|&alias| &context.catalog.aliases[alias].path.name);
    let leaves = scopes.chain(aliases).map(|leaf| format_ident!("{leaf}"));
    quote! {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #name {
            #((#leaves => $found:ty; $names:path, $unknown:path) => { $found };)*
            ($given:tt => $found:ty; $names:path, $unknown:path) => {
                $names! { #path $given $found, $unknown }
            };
        }
    }
}

//! From a valid catalog to Rust.
//!
//! What a user names stands where `scopes!` was called: the enum, the modules with a constant and a marker type for
//! each scope, the aliases of run-time types. Everything behind it stands in one hidden module, where nothing that the
//! user declared beside the call can get in the way.

mod docs;
mod enums;
mod hidden;
mod inert;
mod info;
mod lookup;
mod macros;
mod markers;
mod modules;
mod perfect_hash;
mod policy;
mod scope;
mod sets;
mod tables;
mod tree;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::catalog::Catalog;
use tree::Tree;

/// How generated code refers to its surroundings.
#[derive(Debug, Clone)]
pub struct Options {
    call_site: String,
    crate_path: TokenStream,
}

impl Options {
    /// `call_site` tells this expansion from the others in its crate; any text that no other one has will do.
    ///
    /// ```
    /// let options = scopes_core::Options::new("src/access.rs:3:1");
    /// ```
    pub fn new(call_site: &str) -> Self {
        Self { call_site: call_site.to_owned(), crate_path: quote!(::scopes) }
    }

    /// The path of the `scopes` crate, where it is not `::scopes`.
    ///
    /// ```
    /// let path = "::acme_auth::scopes".parse().unwrap();
    /// let options = scopes_core::Options::new("src/access.rs:3:1").crate_path(path);
    /// ```
    #[must_use]
    pub fn crate_path(self, crate_path: TokenStream) -> Self {
        Self { crate_path, ..self }
    }
}

/// The code that `scopes!` generates for a catalog: items for one module.
///
/// The same catalog and options give the same code.
pub fn expand(catalog: &Catalog, options: &Options) -> TokenStream {
    let context = Context::new(catalog, options);
    let names = macros::expand_names(&context);
    let scope = scope::expand_enum(&context);
    let types = expand_types(&context);
    let enums = enums::expand(&context);
    let modules = modules::expand(&context);
    let sets = sets::expand(&context);
    let info = info::expand_catalog(&context);
    let hidden = hidden::expand(&context);
    let markers = markers::expand(&context);
    quote! { #names #scope #types #enums #modules #sets #info #hidden #markers }
}

fn allow_deprecated() -> TokenStream {
    quote!(#[allow(deprecated, reason = "a deprecated scope is still a scope")])
}

/// The catalog decides how things are called and described, and no program uses, or shows, all of them.
fn lint_allows() -> TokenStream {
    quote! {
        #[allow(
            dead_code,
            missing_copy_implementations,
            missing_debug_implementations,
            unreachable_pub,
            unused_imports,
            clippy::doc_markdown,
            clippy::enum_variant_names,
            clippy::must_use_candidate,
            reason = "the catalog decides about names and texts, and no program uses all of them"
        )]
    }
}

/// What every part of the generator needs to know.
struct Context<'a> {
    catalog: &'a Catalog,
    tree: Tree<'a>,
    docs: docs::Facts,
    /// The doc-hidden module of the `scopes` crate that generated code speaks to.
    private: TokenStream,
    /// What the names of this expansion's macros begin with.
    macro_prefix: String,
}

impl<'a> Context<'a> {
    fn new(catalog: &'a Catalog, options: &Options) -> Self {
        let crate_path = &options.crate_path;
        let name: String = catalog.name.chars().filter(char::is_ascii_alphanumeric).collect();
        let hash = perfect_hash::text_hash(&options.call_site);
        Self {
            catalog,
            tree: Tree::new(catalog),
            docs: docs::Facts::new(catalog),
            private: quote!(#crate_path::__private),
            macro_prefix: format!("__scopes_{name}_{hash:016x}"),
        }
    }

    fn has_deprecated(&self) -> bool {
        self.catalog.scopes.iter().any(|scope| scope.deprecated.is_some())
    }

    /// The variant of `Scope`, which is also the name of the marker type, for a scope by its position.
    fn variant(&self, index: usize) -> proc_macro2::Ident {
        format_ident!("{}", self.tree.variants[index])
    }
}

/// The run-time types of the catalog, under the names that its users write.
fn expand_types(context: &Context<'_>) -> TokenStream {
    let private = &context.private;
    let name = docs::code(&context.catalog.name);
    let set_docs = format!(" A set of scopes of {name}, one bit for each.");
    let token_docs =
        format!(" What a caller may do, in scopes of {name}: the authority that requirements are checked against.");
    let missing_docs = format!(" A refusal in scopes of {name}: what is required and what of that is missing.");
    let allow = lint_allows();
    let gates = (!context.catalog.gates.is_empty()).then(|| {
        quote! {
            /// The gates that are open.
            #allow
            pub type Gates = #private::Gates<Scope>;
        }
    });
    quote! {
        #[doc = #set_docs]
        #allow
        pub type ScopeSet = #private::Set<Scope>;
        #[doc = #token_docs]
        #allow
        pub type Token = #private::Token<Scope>;
        #[doc = #missing_docs]
        #allow
        pub type MissingScopes = #private::MissingScopes<Scope>;
        #gates
    }
}

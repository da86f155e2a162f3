//! A type for each scope, and what having one says about others.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::scope::deprecated;
use crate::catalog::Catalog;

/// A scope that implies more than this gets no implications between types: each is an impl to compile.
const MOST_IMPLS: usize = 256;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let soundness = Soundness::new(context.catalog);
    let mut markers = String::new();
    for index in 0..context.catalog.scopes.len() {
        write_marker(&mut markers, context, &soundness, index);
    }
    let markers = context.tokens(&markers);
    let allow = &context.allow;
    let still = context.allow_deprecated();
    quote! {
        #allow
        #still
        mod __markers {
            use super::__generated::private as __private;

            #markers
        }
    }
}

fn write_marker(text: &mut String, context: &Context<'_>, soundness: &Soundness, index: usize) {
    let docs = &context.docs[index];
    let deprecated = deprecated(context.catalog.scopes[index].deprecated.as_deref());
    let name = context.variant(index);
    let _ = write!(
        text,
        "{docs}{deprecated}pub enum {name} {{}}
        impl __private::Requirement for {name} {{
            type Scope = super::Scope;
            const SINGLE: ::core::option::Option<u16> = ::core::option::Option::Some({index});
        }}
        impl __private::Implies<Self> for {name} {{}}\n"
    );
    for implied in soundness.proved_by(context.catalog, index) {
        let _ = writeln!(text, "impl __private::Implies<{}> for {name} {{}}", context.variant(implied));
    }
}

/// What can take a scope away from a token that keeps another: roles, actors and gates. By scope, the set of all of
/// them as bits.
struct Soundness {
    taken_by: Vec<Vec<bool>>,
}

impl Soundness {
    fn new(catalog: &Catalog) -> Self {
        let caps = catalog.roles.iter().map(|role| &role.keeps).chain(catalog.actors.iter().map(|actor| &actor.keeps));
        let caps: Vec<_> = caps.collect();
        let taken_by = (0..catalog.scopes.len()).map(|scope| {
            let capped = caps.iter().map(|keeps| !keeps.contains(scope));
            capped.chain(catalog.gates.iter().map(|gate| gate.scopes.contains(scope))).collect()
        });
        Self { taken_by: taken_by.collect() }
    }

    /// The implied scopes that nothing takes away where it leaves this one: every role and actor that keeps this scope
    /// keeps them, and every gate before them is before this scope.
    fn proved_by(&self, catalog: &Catalog, scope: usize) -> Vec<usize> {
        let implied = catalog.scopes[scope].implies.iter().cloned();
        if implied.clone().map(|range| range.len()).sum::<usize>() > MOST_IMPLS {
            return Vec::new();
        }
        let is_sound = |&implied: &usize| {
            self.taken_by[implied].iter().zip(&self.taken_by[scope]).all(|(&implied, &scope)| !implied || scope)
        };
        implied.flatten().filter(is_sound).collect()
    }
}

//! A type for each scope, and what having one says about others.

use std::fmt::Write as _;
use std::ops::Range;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::scope::deprecated;
use crate::catalog::Catalog;

/// A scope that implies more than this gets no implications between types: each is an impl to compile.
const MOST_IMPLS: usize = 256;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let mut markers = String::new();
    for index in 0..context.catalog.scopes.len() {
        write_marker(&mut markers, context, index);
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

fn write_marker(text: &mut String, context: &Context<'_>, index: usize) {
    let docs = &context.docs[index];
    let deprecated = deprecated(context.catalog.scopes[index].deprecated.as_deref());
    let name = context.variant(index);
    let _ = write!(
        text,
        "{docs}{deprecated}pub enum {name} {{}}
        impl __private::Requirement for {name} {{
            type Scope = super::Scope;
            type Shape = __private::Is<{index}>;
        }}\n"
    );
    for &proved in &context.proved[index] {
        let _ = writeln!(text, "impl __private::Implies<{}> for {name} {{}}", context.variant(proved));
    }
}

/// The same implications as a table, which no other crate can add to.
pub(super) fn expand_proved(context: &Context<'_>) -> TokenStream {
    let proved = context.proved.iter().enumerate().filter(|(_, proved)| !proved.is_empty());
    context.list(proved.map(|(scope, proved)| {
        let ranges = runs(proved).map(|run| format!("{}..{}", run.start, run.end));
        let ranges = ranges.collect::<Vec<_>>().join(", ");
        format!("private::Implication {{ scope: {scope}, implied: &[{ranges}] }}")
    }))
}

/// Ascending positions as half-open ranges.
fn runs(positions: &[usize]) -> impl Iterator<Item = Range<usize>> {
    let runs = positions.chunk_by(|&position, &next| position + 1 == next);
    runs.filter_map(|run| Some(*run.first()?..*run.last()? + 1))
}

/// For each scope those that a proof of it proves as well.
pub(super) fn proved(catalog: &Catalog) -> Vec<Vec<usize>> {
    let soundness = Soundness::new(catalog);
    (0..catalog.scopes.len()).map(|scope| soundness.proved_by(catalog, scope)).collect()
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

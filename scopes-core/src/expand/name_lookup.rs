//! The tables by which a name in a token finds its scope, and a scope what it implies.

use std::ops::Range;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::perfect_hash::Table;
use super::tables::{expand_names, expand_static, number, ranges};
use crate::catalog::{Catalog, Scope};
use crate::listed::{Listed as _, in_order_of};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let names = expand_names(context, "NAMES", all_names(context.catalog).into_iter());
    let aliases = expand_aliases(context);
    let lookup = expand_lookup(context);
    let implications = expand_implications(context);
    quote! { #names #aliases #lookup #implications }
}

fn all_names(catalog: &Catalog) -> Vec<&str> {
    let scopes = catalog.scopes.iter().map(|scope| scope.name.as_str());
    scopes.chain(catalog.aliases.iter().map(|alias| alias.name.as_str())).listed()
}

fn expand_aliases(context: &Context<'_>) -> TokenStream {
    let aliases = context.catalog.aliases.iter().map(|alias| {
        let targets = alias.targets.iter().map(|&target| number(target));
        let deprecated = &alias.deprecated;
        quote!(private::Alias { targets: &[#(#targets),*], deprecated: #deprecated })
    });
    expand_static("ALIASES", &quote!(private::Alias), &aliases.listed())
}

fn expand_lookup(context: &Context<'_>) -> TokenStream {
    let names = all_names(context.catalog);
    let Table { seed, pilots, slots } = Table::new(&names);
    let longest = number(names.iter().map(|name| name.len()).max().unwrap_or_default());
    let pilots = context.list(pilots.iter().map(u16::to_string));
    let slots = context.list(slots.iter().map(u16::to_string));
    let seed = proc_macro2::Literal::u64_unsuffixed(seed);
    quote! {
        static LOOKUP: private::NameTable = private::NameTable {
            names: &NAMES,
            aliases: &ALIASES,
            longest: #longest,
            seed: #seed,
            pilots: &[#pilots],
            slots: &[#slots],
        };
    }
}

fn expand_implications(context: &Context<'_>) -> TokenStream {
    let scopes = &context.catalog.scopes;
    let implying: Vec<usize> = (0..scopes.len()).filter(|&scope| !scopes[scope].implies.is_empty()).listed();
    let all = expand_table(context, "IMPLICATIONS", &implying, |scope| &scope.implies);
    // Only gates cut closures short.
    let walked = if context.catalog.gates.is_empty() { Vec::new() } else { ordered(context.catalog, implying) };
    let direct = expand_table(context, "DIRECT_IMPLICATIONS", &walked, |scope| &scope.implies_directly);
    quote!(#all #direct)
}

/// Each scope before those that it implies, circles aside: a scope implies more than what it implies does.
fn ordered(catalog: &Catalog, scopes: Vec<usize>) -> Vec<usize> {
    let count = |scope: usize| catalog.scopes[scope].implies.iter().map(ExactSizeIterator::len).sum::<usize>();
    in_order_of(scopes, |&scope| usize::MAX - count(scope))
}

fn expand_table(
    context: &Context<'_>,
    name: &str,
    scopes: &[usize],
    implied: impl Fn(&Scope) -> &[Range<usize>],
) -> TokenStream {
    let implications = scopes.iter().map(|&index| {
        let implied = ranges(implied(&context.catalog.scopes[index]));
        let index = number(index);
        quote!(private::Implication { scope: #index, implied: #implied })
    });
    expand_static(name, &quote!(private::Implication), &implications.listed())
}

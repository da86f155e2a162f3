//! What the text of a catalog says, as plain data: made of the same random structure, and of nothing that was read from
//! the text.

use proc_macro2::TokenStream;
use quote::quote;

use crate::catalog::{Cap, Catalog, Tree};
use crate::names;

pub(crate) fn write(catalog: &Catalog, text: &str) -> TokenStream {
    let scopes = &catalog.scopes;
    let implies = write_implications(catalog);
    let aliases = catalog.aliases.iter().map(|(name, targets)| quote!((#name, &[#(#targets),*])));
    let sensitive = selected(catalog, &catalog.sensitive);
    let declared = catalog.declared;
    let roles = catalog.roles.iter().map(|(name, cap)| {
        let keeps = kept(catalog, cap);
        quote!(Role { name: #name, keeps: &[#(#keeps),*] })
    });
    let actors = catalog.actors.iter().map(|actor| {
        let (name, keeps, capped_by_role) = (&actor.name, kept(catalog, &actor.cap), actor.capped_by_role);
        quote!(Actor { name: #name, keeps: &[#(#keeps),*], capped_by_role: #capped_by_role })
    });
    let gates = catalog.gates.iter().map(|gate| {
        let (name, scopes) = (&gate.name, selected(catalog, &gate.scopes));
        let variable = gate.variable.as_deref().unwrap_or_default();
        quote!(Gate { name: #name, scopes: &[#(#scopes),*], variable: #variable })
    });
    let requirements = catalog.requirements.iter().map(|tree| write_tree(catalog, tree));
    quote! {
        Catalog {
            text: #text,
            scopes: &[#(#scopes),*],
            implies: &[#(#implies),*],
            aliases: &[#(#aliases),*],
            sensitive: &[#(#sensitive),*],
            declared: #declared,
            roles: &[#(#roles),*],
            actors: &[#(#actors),*],
            gates: &[#(#gates),*],
            requirements: &[#(#requirements),*],
        }
    }
}

fn write_implications(catalog: &Catalog) -> Vec<TokenStream> {
    let edges = catalog.scopes.iter().zip(&catalog.implies).flat_map(|(scope, list)| {
        let implied = selected(catalog, list).into_iter().filter(move |implied| implied != scope);
        implied.map(move |implied| quote!((#scope, #implied)))
    });
    edges.collect()
}

fn kept<'a>(catalog: &'a Catalog, cap: &Cap) -> Vec<&'a str> {
    let all = catalog.scopes.iter().map(String::as_str);
    match cap {
        Cap::None => all.collect(),
        Cap::Keeps(list) => selected(catalog, list),
        Cap::Drops(list) => {
            let dropped = selected(catalog, list);
            all.filter(|scope| !dropped.contains(scope)).collect()
        }
    }
}

fn selected<'a>(catalog: &'a Catalog, list: &[String]) -> Vec<&'a str> {
    names::selected(&catalog.scopes, list, catalog.separator)
}

fn write_tree(catalog: &Catalog, tree: &Tree) -> TokenStream {
    let write = |members: &[Tree]| -> Vec<_> { members.iter().map(|member| write_tree(catalog, member)).collect() };
    match tree {
        Tree::One(scope) => {
            let scope = &catalog.scopes[*scope];
            quote!(Tree::One(#scope))
        }
        Tree::All(members) => {
            let members = write(members);
            quote!(Tree::All(&[#(#members),*]))
        }
        Tree::Any(members) => {
            let members = write(members);
            quote!(Tree::Any(&[#(#members),*]))
        }
    }
}

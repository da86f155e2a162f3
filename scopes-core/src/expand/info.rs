//! `CATALOG`: everything that is declared, as data. A table for each kind of data.

use proc_macro2::TokenStream;
use quote::quote;

use super::tables::{expand_static, expand_texts, list, number};
use super::{Context, docs};
use crate::catalog::{Access, Actor, Alias, Catalog, Endpoint, Gate, Group, Preset, Resource, Role, Scope, Texts};

pub(super) fn expand_catalog(context: &Context<'_>) -> TokenStream {
    let Catalog { name, title, texts, declared, .. } = context.catalog;
    let (description, notes) = (&texts.description, &texts.notes);
    let (allow, docs) = (&context.allow, docs::catalog(context.catalog));
    quote! {
        #[doc = #docs]
        #allow
        pub static CATALOG: __generated::private::CatalogInfo = __generated::private::CatalogInfo {
            name: #name,
            title: #title,
            description: #description,
            notes: #notes,
            declared: #declared,
            aliases: &__generated::ALIAS_TEXTS,
            groups: &__generated::GROUPS,
            resources: &__generated::RESOURCES,
            presets: &__generated::PRESETS,
            roles: &__generated::ROLES,
            actors: &__generated::ACTORS,
            gates: &__generated::GATES,
            endpoints: &__generated::ENDPOINTS,
            scopes: __generated::SCOPES,
            id: __generated::private::CatalogId::of::<Scope>,
        };
    }
}

pub(super) fn expand_tables(context: &Context<'_>) -> TokenStream {
    let scopes = expand_scopes(context);
    let tables = [
        table("ALIAS_TEXTS", &quote!(AliasInfo), aliases(context)),
        table("GROUPS", &quote!(GroupInfo), groups(context)),
        table("RESOURCES", &quote!(ResourceInfo), resources(context)),
        table("PRESETS", &quote!(PresetInfo), presets(context)),
        table("ROLES", &quote!(RoleInfo), roles(context)),
        table("ACTORS", &quote!(ActorInfo), actors(context)),
        table("GATES", &quote!(GateInfo), gates(context)),
        table("ENDPOINTS", &quote!(EndpointInfo), endpoints(context)),
    ];
    quote! { #scopes #(#tables)* }
}

/// A table of one kind of struct; each row is the fields of one.
fn table(name: &str, ty: &TokenStream, rows: Vec<TokenStream>) -> TokenStream {
    let rows: Vec<_> = rows.into_iter().map(|fields| quote!(private::#ty { #fields })).collect();
    expand_static(name, &quote!(private::#ty), &rows)
}

fn expand_scopes(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    let descriptions = catalog.scopes.iter().map(|scope| scope.texts.description.as_str());
    let descriptions = expand_texts("DESCRIPTIONS", descriptions);
    let notes = sparse(catalog, |scope| &scope.texts.notes);
    let give_when = sparse(catalog, |scope| &scope.texts.give_when);
    let not_needed_when = sparse(catalog, |scope| &scope.texts.not_needed_when);
    let deprecated = sparse_rows(catalog, |scope| scope.deprecated.as_deref().unwrap_or_default());
    let deprecated = expand_static("DEPRECATED", &quote!((u16, &str)), &deprecated);
    let sensitive = list(&catalog.sensitive.ranges());
    quote! {
        #descriptions

        #deprecated

        pub(super) const SCOPES: private::ScopeTexts = private::ScopeTexts {
            names: &NAMES,
            descriptions: &DESCRIPTIONS,
            notes: #notes,
            give_when: #give_when,
            not_needed_when: #not_needed_when,
            deprecated: &DEPRECATED,
            sensitive: #sensitive,
            implications: &IMPLICATIONS,
        };
    }
}

/// A text that few scopes have, with the positions of those.
fn sparse<'c>(catalog: &'c Catalog, text: impl Fn(&'c Scope) -> &'c str) -> TokenStream {
    let rows = sparse_rows(catalog, text);
    quote!(&[#(#rows),*])
}

fn sparse_rows<'c>(catalog: &'c Catalog, text: impl Fn(&'c Scope) -> &'c str) -> Vec<TokenStream> {
    let texts = catalog.scopes.iter().enumerate().map(|(index, scope)| (number(index), text(scope)));
    texts.filter(|(_, text)| !text.is_empty()).map(|(index, text)| quote!((#index, #text))).collect()
}

fn aliases(context: &Context<'_>) -> Vec<TokenStream> {
    let row = |alias: &Alias| {
        let (name, deprecated) = (&alias.name, &alias.deprecated);
        let targets: Vec<_> = alias.targets.iter().map(|&target| target..target + 1).collect();
        let targets = list(&targets);
        let texts = texts(&alias.texts);
        let guidance = guidance(&alias.texts);
        quote!(name: #name, targets: #targets, #texts #guidance deprecated: #deprecated)
    };
    context.catalog.aliases.iter().map(row).collect()
}

fn groups(context: &Context<'_>) -> Vec<TokenStream> {
    let row = |group: &Group| {
        let (name, title, texts) = (&group.name, &group.title, texts(&group.texts));
        let scopes = list(&group.scopes.ranges());
        quote!(name: #name, title: #title, #texts scopes: #scopes)
    };
    context.catalog.groups.iter().map(row).collect()
}

fn resources(context: &Context<'_>) -> Vec<TokenStream> {
    let row = |resource: &Resource| {
        let (name, texts) = (&resource.name, texts(&resource.texts));
        let alias = resource.rust_alias.as_deref().unwrap_or_default();
        quote!(name: #name, rust_alias: #alias, #texts)
    };
    context.catalog.resources.iter().map(row).collect()
}

fn presets(context: &Context<'_>) -> Vec<TokenStream> {
    let row = |set: &Preset| {
        let (name, title, texts, give_when) = (&set.name, &set.title, texts(&set.texts), &set.texts.give_when);
        let scopes = list(&set.scopes.ranges());
        let optional = list(&set.optional.ranges());
        quote!(name: #name, title: #title, #texts give_when: #give_when, scopes: #scopes, optional: #optional)
    };
    context.catalog.presets.iter().map(row).collect()
}

fn roles(context: &Context<'_>) -> Vec<TokenStream> {
    let row = |role: &Role| {
        let (name, texts) = (&role.name, texts(&role.texts));
        let keeps = list(&role.keeps.ranges());
        quote!(name: #name, #texts keeps: #keeps)
    };
    context.catalog.roles.iter().map(row).collect()
}

fn actors(context: &Context<'_>) -> Vec<TokenStream> {
    let row = |actor: &Actor| {
        let (name, texts, capped) = (&actor.name, texts(&actor.texts), actor.capped_by_role);
        let keeps = list(&actor.keeps.ranges());
        quote!(name: #name, #texts capped_by_role: #capped, keeps: #keeps)
    };
    context.catalog.actors.iter().map(row).collect()
}

fn gates(context: &Context<'_>) -> Vec<TokenStream> {
    let row = |gate: &Gate| {
        let (name, texts) = (&gate.name, texts(&gate.texts));
        let env = gate.env.as_deref().unwrap_or_default();
        let scopes = list(&gate.scopes.ranges());
        quote!(name: #name, env: #env, #texts scopes: #scopes)
    };
    context.catalog.gates.iter().map(row).collect()
}

fn endpoints(context: &Context<'_>) -> Vec<TokenStream> {
    let row = |endpoint: &Endpoint| {
        let Endpoint { method, path, summary, reason, .. } = endpoint;
        let (texts, access) = (texts(&endpoint.texts), access(&endpoint.access));
        let optional = list(&endpoint.optional.ranges());
        quote! {
            method: #method, path: #path, summary: #summary, reason: #reason, #texts access: #access, optional: #optional
        }
    };
    context.catalog.endpoints.iter().map(row).collect()
}

fn access(access: &Access) -> TokenStream {
    match access {
        Access::Public => quote!(private::Access::Public),
        Access::Authenticated => quote!(private::Access::Authenticated),
        Access::AnyOf(alternatives) => {
            let lists = alternatives.iter().map(|scopes| list(&scopes.ranges()));
            quote!(private::Access::Requires(&[#(#lists),*]))
        }
    }
}

fn texts(texts: &Texts) -> TokenStream {
    let (description, notes) = (&texts.description, &texts.notes);
    quote!(description: #description, notes: #notes,)
}

fn guidance(texts: &Texts) -> TokenStream {
    let (give_when, not_needed_when) = (&texts.give_when, &texts.not_needed_when);
    quote!(give_when: #give_when, not_needed_when: #not_needed_when,)
}

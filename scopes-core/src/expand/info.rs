//! `CATALOG`: everything that is declared, as data. A table for each kind of data.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::tables::{list, table, texts_of};
use super::{Context, docs};
use crate::catalog::{Access, Actor, Alias, Catalog, Endpoint, Gate, Group, Preset, Resource, Role, Scope, Texts};
use crate::listed::Listed as _;

pub(super) fn expand_catalog(context: &Context<'_>) -> TokenStream {
    let Catalog { name, title, texts: Texts { description, notes, .. }, declared, .. } = context.catalog;
    let docs = docs::catalog(context.catalog);
    let info = context.type_of_crate("", "catalog::CatalogInfo");
    let allows = context.allows;
    context.tokens(&format!(
        "#[doc = {docs:?}]
        {allows}
        pub static CATALOG: {info} = __generated::private::catalog_info(
            {name:?},
            {title:?},
            [{description:?}, {notes:?}],
            {declared},
            &__generated::private::CatalogTables {{
                aliases: &__generated::ALIAS_TEXTS,
                groups: &__generated::GROUPS,
                resources: &__generated::RESOURCES,
                presets: &__generated::PRESETS,
                roles: &__generated::ROLES,
                actors: &__generated::ACTORS,
                gates: &__generated::GATES,
                endpoints: &__generated::ENDPOINTS,
                scopes: __generated::SCOPES,
            }},
            __generated::private::CatalogId::of::<Scope>,
        );"
    ))
}

pub(super) fn text(catalog: &Catalog) -> String {
    [
        scopes(catalog),
        aliases(catalog),
        groups(catalog),
        resources(catalog),
        presets(catalog),
        roles(catalog),
        actors(catalog),
        gates(catalog),
        endpoints(catalog),
    ]
    .concat()
}

fn scopes(catalog: &Catalog) -> String {
    let descriptions = catalog.scopes.iter().map(|scope| scope.texts.description.as_str()).listed();
    let descriptions = texts_of("DESCRIPTIONS", &descriptions);
    let (notes, _) = sparse(catalog, |scope| &scope.texts.notes);
    let (give_when, _) = sparse(catalog, |scope| &scope.texts.give_when);
    let (not_needed_when, _) = sparse(catalog, |scope| &scope.texts.not_needed_when);
    let (deprecated, count) = sparse(catalog, |scope| scope.deprecated.as_deref().unwrap_or_default());
    let deprecated = table("DEPRECATED", "(u16, &str)", count, &deprecated);
    let sensitive = list(&catalog.sensitive.ranges());
    format!(
        "{descriptions}{deprecated}
        pub(super) const SCOPES: private::ScopeTexts = private::ScopeTexts {{
            names: &NAMES,
            descriptions: &DESCRIPTIONS,
            notes: &[{notes}],
            give_when: &[{give_when}],
            not_needed_when: &[{not_needed_when}],
            deprecated: &DEPRECATED,
            sensitive: {sensitive},
            implications: &IMPLICATIONS,
        }};\n"
    )
}

/// A text that few scopes have, with the positions of those, and how many there are.
fn sparse(catalog: &Catalog, text: fn(&Scope) -> &str) -> (String, usize) {
    let (mut rows, mut count) = (String::new(), 0);
    for (index, scope) in catalog.scopes.iter().enumerate() {
        let text = text(scope);
        if !text.is_empty() {
            let _ = write!(rows, "({index}, {text:?}), ");
            count += 1;
        }
    }
    (rows, count)
}

fn aliases(catalog: &Catalog) -> String {
    let mut rows = String::new();
    for Alias { name, targets, texts, deprecated, .. } in &catalog.aliases {
        let targets = list(&targets.iter().map(|&target| target..target + 1).listed());
        let (Texts { give_when, not_needed_when, .. }, texts) = (texts, self::texts(texts));
        let _ = write!(
            rows,
            "private::alias_info({name:?}, {targets}, {texts}, {give_when:?}, {not_needed_when:?}, {deprecated:?}), "
        );
    }
    table("ALIAS_TEXTS", "private::AliasInfo", catalog.aliases.len(), &rows)
}

fn groups(catalog: &Catalog) -> String {
    let mut rows = String::new();
    for Group { name, title, texts, scopes } in &catalog.groups {
        let (texts, scopes) = (self::texts(texts), list(&scopes.ranges()));
        let _ = write!(rows, "private::group_info({name:?}, {title:?}, {texts}, {scopes}), ");
    }
    table("GROUPS", "private::GroupInfo", catalog.groups.len(), &rows)
}

fn resources(catalog: &Catalog) -> String {
    let mut rows = String::new();
    for Resource { name, rust_alias, texts, .. } in &catalog.resources {
        let (texts, alias) = (self::texts(texts), rust_alias.as_deref().unwrap_or_default());
        let _ = write!(rows, "private::resource_info({name:?}, {alias:?}, {texts}), ");
    }
    table("RESOURCES", "private::ResourceInfo", catalog.resources.len(), &rows)
}

fn presets(catalog: &Catalog) -> String {
    let mut rows = String::new();
    for Preset { name, title, texts, scopes, optional } in &catalog.presets {
        let (Texts { give_when, .. }, texts) = (texts, self::texts(texts));
        let (scopes, optional) = (list(&scopes.ranges()), list(&optional.ranges()));
        let _ =
            write!(rows, "private::preset_info({name:?}, {title:?}, {texts}, {give_when:?}, {scopes}, {optional}), ");
    }
    table("PRESETS", "private::PresetInfo", catalog.presets.len(), &rows)
}

fn roles(catalog: &Catalog) -> String {
    let mut rows = String::new();
    for Role { name, texts, keeps } in &catalog.roles {
        let (texts, keeps) = (self::texts(texts), list(&keeps.ranges()));
        let _ = write!(rows, "private::role_info({name:?}, {texts}, {keeps}), ");
    }
    table("ROLES", "private::RoleInfo", catalog.roles.len(), &rows)
}

fn actors(catalog: &Catalog) -> String {
    let mut rows = String::new();
    for Actor { name, texts, keeps, capped_by_role } in &catalog.actors {
        let (texts, keeps) = (self::texts(texts), list(&keeps.ranges()));
        let _ = write!(rows, "private::actor_info({name:?}, {texts}, {capped_by_role}, {keeps}), ");
    }
    table("ACTORS", "private::ActorInfo", catalog.actors.len(), &rows)
}

fn gates(catalog: &Catalog) -> String {
    let mut rows = String::new();
    for Gate { name, texts, env, scopes } in &catalog.gates {
        let (texts, scopes, env) = (self::texts(texts), list(&scopes.ranges()), env.as_deref().unwrap_or_default());
        let _ = write!(rows, "private::gate_info({name:?}, {env:?}, {texts}, {scopes}), ");
    }
    table("GATES", "private::GateInfo", catalog.gates.len(), &rows)
}

fn endpoints(catalog: &Catalog) -> String {
    let mut rows = String::new();
    for Endpoint { method, path, summary, reason, optional, texts, access } in &catalog.endpoints {
        let (texts, access, optional) = (self::texts(texts), self::access(access), list(&optional.ranges()));
        let _ = write!(
            rows,
            "private::endpoint_info({method:?}, {path:?}, {summary:?}, {reason:?}, {texts}, {access}, {optional}), "
        );
    }
    table("ENDPOINTS", "private::EndpointInfo", catalog.endpoints.len(), &rows)
}

fn access(access: &Access) -> String {
    match access {
        Access::Public => "private::Access::Public".to_owned(),
        Access::Authenticated => "private::Access::Authenticated".to_owned(),
        Access::AnyOf(alternatives) => {
            let lists = alternatives.iter().map(|scopes| list(&scopes.ranges())).listed().join(", ");
            format!("private::Access::Requires(&[{lists}])")
        }
    }
}

fn texts(Texts { description, notes, .. }: &Texts) -> String {
    format!("[{description:?}, {notes:?}]")
}

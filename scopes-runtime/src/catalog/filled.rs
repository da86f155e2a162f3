//! Fills the structs of [`info`](super::info), for generated code.
//!
//! Functions do it, so that the structs may get fields without a change to code that is generated already. All of them are
//! `const`: a catalog costs nothing at run time.

use core::ops::Range;

use crate::catalog::access::Access;
use crate::catalog::identity::CatalogId;
use crate::catalog::info::{
    ActorInfo, AliasInfo, CatalogInfo, EndpointInfo, GateInfo, GroupInfo, PresetInfo, ResourceInfo, RoleInfo,
    ScopeList, ScopeTexts,
};

/// The tables of a catalog. Each is a static of its own, so that it is linked only where it is used.
#[derive(Clone, Copy)]
pub struct CatalogTables {
    pub aliases: &'static [AliasInfo],
    pub groups: &'static [GroupInfo],
    pub resources: &'static [ResourceInfo],
    pub presets: &'static [PresetInfo],
    pub roles: &'static [RoleInfo],
    pub actors: &'static [ActorInfo],
    pub gates: &'static [GateInfo],
    pub endpoints: &'static [EndpointInfo],
    pub scopes: ScopeTexts,
}

/// `description` and `notes` of an entry.
type Remarks = [&'static str; 2];

pub const fn catalog_info(
    name: &'static str,
    title: &'static str,
    [description, notes]: Remarks,
    declared: bool,
    tables: &CatalogTables,
    id: fn() -> CatalogId,
) -> CatalogInfo {
    let CatalogTables { aliases, groups, resources, presets, roles, actors, gates, endpoints, scopes } = *tables;
    CatalogInfo {
        name,
        title,
        description,
        notes,
        declared,
        aliases,
        groups,
        resources,
        presets,
        roles,
        actors,
        gates,
        endpoints,
        scopes,
        id,
    }
}

pub const fn scope_list(names: &'static [&'static str], ranges: &'static [Range<u16>]) -> ScopeList {
    ScopeList { names, ranges }
}

pub const fn alias_info(
    name: &'static str,
    targets: ScopeList,
    [description, notes]: Remarks,
    give_when: &'static str,
    not_needed_when: &'static str,
    deprecated: &'static str,
) -> AliasInfo {
    AliasInfo { name, targets, description, notes, give_when, not_needed_when, deprecated }
}

pub const fn group_info(
    name: &'static str,
    title: &'static str,
    [description, notes]: Remarks,
    scopes: ScopeList,
) -> GroupInfo {
    GroupInfo { name, title, description, notes, scopes }
}

pub const fn resource_info(
    name: &'static str,
    rust_alias: &'static str,
    [description, notes]: Remarks,
) -> ResourceInfo {
    ResourceInfo { name, rust_alias, description, notes }
}

pub const fn preset_info(
    name: &'static str,
    title: &'static str,
    [description, notes]: Remarks,
    give_when: &'static str,
    scopes: ScopeList,
    optional: ScopeList,
) -> PresetInfo {
    PresetInfo { name, title, description, notes, give_when, scopes, optional }
}

pub const fn role_info(name: &'static str, [description, notes]: Remarks, keeps: ScopeList) -> RoleInfo {
    RoleInfo { name, description, notes, keeps }
}

pub const fn actor_info(
    name: &'static str,
    [description, notes]: Remarks,
    capped_by_role: bool,
    keeps: ScopeList,
) -> ActorInfo {
    ActorInfo { name, description, notes, capped_by_role, keeps }
}

pub const fn gate_info(
    name: &'static str,
    env: &'static str,
    [description, notes]: Remarks,
    scopes: ScopeList,
) -> GateInfo {
    GateInfo { name, env, description, notes, scopes }
}

pub const fn endpoint_info(
    method: &'static str,
    path: &'static str,
    summary: &'static str,
    reason: &'static str,
    [description, notes]: Remarks,
    access: Access<&'static [ScopeList]>,
    optional: ScopeList,
) -> EndpointInfo {
    EndpointInfo { method, path, summary, reason, description, notes, access, optional }
}

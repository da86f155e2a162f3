//! The types of the static `CATALOG`: everything that a catalog declares, as data.
//!
//! ```
//! mod access {
//!     scopes::scopes!("catalogs/boomin.toml");
//! }
//!
//! # fn main() {
//! for group in access::CATALOG.groups {
//!     println!("# {}", group.name);
//!     for name in group.scopes.iter() {
//!         let scope = access::CATALOG.scope(name).map_or("", |scope| scope.description);
//!         println!("- `{name}`: {scope}");
//!     }
//! }
//! # }
//! ```

pub use scopes_runtime::{
    Access, ActorInfo, AliasInfo, CatalogInfo, EndpointInfo, GateInfo, GroupInfo, PresetInfo, ResourceInfo, RoleInfo,
    ScopeInfo, ScopeList, ScopeNames,
};

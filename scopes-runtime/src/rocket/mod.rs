//! rocket: request guards, the fairing that finds out who calls, the one that answers for guards, and a way to mount only
//! guarded routes.

mod authentication;
mod checked;
mod description;
mod guards;
mod known;
mod launch;
mod leave;
mod mount;
mod refusal;
pub(crate) mod routes;
mod sentinels;
mod template;

pub use authentication::claims;
pub use known::authenticates;
pub use leave::{leave, leave_metadata, leave_options};
pub use mount::{MountGuarded, OnlyGuarded, Requirements};
pub use refusal::Refusals;
pub use routes::GuardedRoutes;

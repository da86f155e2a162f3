//! A service with actix-web, in `service` and `functions`, and what it answers over HTTP, in `tests`; what its scope does,
//! in `guarded`.

#[cfg(test)]
#[path = "../../common.rs"]
mod common;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod functions;
#[cfg(test)]
mod guarded;
#[cfg(test)]
mod service;
#[cfg(test)]
#[path = "../../documents.rs"]
mod shared;
#[cfg(test)]
mod tests;

/// What the log says of a layer that stands around other routes.
#[cfg(test)]
const COVERS: &str = "`.wrap(…)` stands around the application, the scope or the resource that it is called on";

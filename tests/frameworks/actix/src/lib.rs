//! A service with actix-web, in `service`, and what it answers over HTTP, in `tests`.

#[cfg(test)]
#[path = "../../common.rs"]
mod common;
#[cfg(test)]
mod service;
#[cfg(test)]
mod tests;

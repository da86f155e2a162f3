//! What the tests of all frameworks share: the keys of an authorization server, the log, and a server of axum with what it
//! answers.

#[cfg(feature = "axum")]
mod answer;
mod count;
mod keys;
mod log;
#[cfg(feature = "axum")]
mod server;

#[cfg(feature = "axum")]
pub use answer::Answer;
pub use count::Count;
pub use keys::{Keys, hours_from_now};
pub use log::Log;
#[cfg(feature = "axum")]
pub use server::Server;

//! What the helpdesk does, whoever asks and by whichever protocol. Here the scopes are: each function says what its caller
//! has to prove, so no way leads into it without a check, and `#[guarded]` sees to it that none is forgotten. Nothing here knows of
//! HTTP or gRPC.

use std::fmt;
use std::path::Path;

use helpdesk_access::{MissingScopes, Scope, Token};
use scopes::types::UnmetSet;
use tokio::sync::broadcast;

mod billing;
mod customers;
mod keys;
mod macros;
mod purge;
mod reports;
mod store;
#[cfg(test)]
mod tests;
mod tickets;

pub(crate) use billing::Invoice;
pub(crate) use customers::{Contact, Customer};
pub(crate) use keys::{Key, NewKey};
pub(crate) use macros::Macro;
pub(crate) use reports::{Audited, Load};
pub(crate) use tickets::{Change, Ticket, TicketPage};

/// The helpdesk.
#[derive(Clone)]
pub struct Desk {
    store: store::Store,
    changes: broadcast::Sender<Change>,
}

impl Desk {
    /// Opens a file, which need not be there yet.
    pub(crate) fn open(file: &Path) -> Result<Self> {
        Ok(Self { store: store::Store::open(file)?, changes: broadcast::channel(64).0 })
    }
}

/// Who asks, for what depends on more than scopes: who opened a ticket, and what goes into the audit log.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) subject: String,
    pub(crate) token: Token,
}

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// Why something was not done.
#[derive(Debug)]
pub(crate) enum Error {
    NotFound,
    Conflict(&'static str),
    Refused(MissingScopes),
    /// A key would do more than who issues it may.
    Beyond(UnmetSet<Scope>),
    Unavailable(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("there is no such thing"),
            Self::Conflict(why) => f.write_str(why),
            Self::Refused(missing) => missing.fmt(f),
            Self::Beyond(unmet) => unmet.fmt(f),
            Self::Unavailable(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl Error {
    /// Where a row is known to be there, and was not one to change.
    fn or_conflict(self, why: &'static str) -> Self {
        if matches!(self, Self::NotFound) { Self::Conflict(why) } else { self }
    }
}

/// So that `?` refuses.
impl From<MissingScopes> for Error {
    fn from(missing: MissingScopes) -> Self {
        Self::Refused(missing)
    }
}

impl From<UnmetSet<Scope>> for Error {
    fn from(unmet: UnmetSet<Scope>) -> Self {
        Self::Beyond(unmet)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::QueryReturnedNoRows => Self::NotFound,
            error => Self::Unavailable(error.into()),
        }
    }
}

/// Asks the desk, on a thread that may wait for the database. A proof that the question needs goes there with it.
pub(crate) async fn ask<T: Send + 'static>(
    desk: &Desk,
    question: impl FnOnce(&Desk) -> Result<T> + Send + 'static,
) -> Result<T> {
    let desk = desk.clone();
    tokio::task::spawn_blocking(move || question(&desk)).await.map_err(|error| Error::Unavailable(error.into()))?
}

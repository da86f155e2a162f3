//! A job that no caller asks for.

use helpdesk_access::{Token, tickets};

use super::{Desk, Result};

impl Desk {
    /// Deletes closed tickets, and returns how many. The job acts with the authority of the program, for the one scope that it
    /// needs, and calls the functions that callers do.
    pub(crate) fn purge(&self) -> Result<usize> {
        let token = Token::unrestricted(tickets::DELETE.set());
        let closed: Vec<_> = self.tickets(token.authorize()?)?.into_iter().filter(|ticket| ticket.closed).collect();
        for ticket in &closed {
            self.delete(token.authorize()?, "job:purge", ticket.id)?;
        }
        Ok(closed.len())
    }
}

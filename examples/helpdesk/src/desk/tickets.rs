//! Tickets.

use helpdesk_access::{self as access, billing, tickets};
use rusqlite::Row;
use scopes::{Granted, Optional, authenticated, guarded, requires};
use serde::Serialize;
use tokio::sync::broadcast;
use utoipa::ToSchema;

use super::{Caller, Desk, Invoice, Result};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Ticket {
    pub(crate) id: i64,
    pub(crate) customer: i64,
    pub(crate) opened_by: String,
    pub(crate) text: String,
    pub(crate) assignee: Option<String>,
    pub(crate) closed: bool,
}

/// A ticket with what belongs to it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TicketPage {
    #[serde(flatten)]
    pub(crate) ticket: Ticket,
    pub(crate) comments: Vec<Comment>,
    /// Those of its customer, for callers who may read them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) invoices: Option<Vec<Invoice>>,
}

#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Comment {
    pub(crate) author: String,
    pub(crate) text: String,
}

/// What happened to a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) ticket: i64,
    pub(crate) what: &'static str,
}

#[guarded]
impl Desk {
    #[requires(tickets::read)]
    pub(crate) fn tickets(&self) -> Result<Vec<Ticket>> {
        self.store.all("SELECT * FROM ticket ORDER BY id", [], Ticket::read)
    }

    /// The proof is asked for where somebody begins to listen, not at each change.
    #[requires(tickets::read)]
    pub(crate) fn follow(&self) -> broadcast::Receiver<Change> {
        self.changes.subscribe()
    }

    #[requires(tickets::read)]
    pub(crate) fn ticket(&self, id: i64) -> Result<Ticket> {
        self.find(id)
    }

    /// A ticket, with the invoices of its customer for those who may read them.
    #[requires(tickets::read, optional(billing::read))]
    pub(crate) fn page(
        &self,
        granted: Granted,
        billing: Optional<Granted<billing::Read>>,
        id: i64,
    ) -> Result<TicketPage> {
        let ticket = self.ticket(granted.narrow(), id)?;
        let comments = self.store.all("SELECT author, text FROM comment WHERE ticket = ?1", [id], Comment::read)?;
        let invoices = billing.into_option().map(|granted| self.invoices(granted, ticket.customer)).transpose()?;
        Ok(TicketPage { ticket, comments, invoices })
    }

    #[requires(tickets::create)]
    pub(crate) fn open_ticket(&self, caller: &Caller, customer: i64, text: &str) -> Result<Ticket> {
        self.known(customer)?;
        let values = (customer, &caller.subject, text);
        let id = self.store.add("INSERT INTO ticket (customer, opened_by, text) VALUES (?1, ?2, ?3)", values)?;
        self.changed(id, "opened")
    }

    #[requires(tickets::comment)]
    pub(crate) fn comment(&self, caller: &Caller, id: i64, text: &str) -> Result<()> {
        self.find(id)?;
        self.store.add("INSERT INTO comment VALUES (?1, ?2, ?3)", (id, &caller.subject, text))?;
        self.changed(id, "commented").map(drop)
    }

    #[requires(tickets::assign)]
    pub(crate) fn assign(&self, id: i64, assignee: &str) -> Result<Ticket> {
        self.store.change("UPDATE ticket SET assignee = ?2 WHERE id = ?1", (id, assignee))?;
        self.changed(id, "assigned")
    }

    /// Either scope is enough, and either of them implies `tickets:read`: what both prove, a proof of one of them proves too.
    #[requires(any(tickets::close, tickets::update))]
    pub(crate) fn close(&self, granted: Granted, id: i64) -> Result<Ticket> {
        self.ticket(granted.narrow(), id)?;
        let closed = self.store.change("UPDATE ticket SET closed = TRUE WHERE id = ?1 AND NOT closed", [id]);
        closed.map_err(|error| error.or_conflict("the ticket is closed"))?;
        self.changed(id, "closed")
    }

    #[requires(tickets::delete)]
    pub(crate) fn delete(&self, subject: &str, id: i64) -> Result<()> {
        self.store.change("DELETE FROM ticket WHERE id = ?1", [id])?;
        self.audit(subject, &format!("deleted ticket {id}"))
    }

    #[authenticated(access::Token)]
    pub(crate) fn own_tickets(&self, caller: &Caller) -> Result<Vec<Ticket>> {
        self.store.all("SELECT * FROM ticket WHERE opened_by = ?1 ORDER BY id", [&caller.subject], Ticket::read)
    }

    /// Whoever opened a ticket may change it. Of all others a scope is asked, and `?` refuses who does not have it.
    #[authenticated(access::Token, optional(tickets::update))]
    pub(crate) fn amend(&self, caller: &Caller, id: i64, text: &str) -> Result<Ticket> {
        let ticket = self.find(id);
        // Whether there is a ticket is told to those who may read all of them.
        if !ticket.as_ref().is_ok_and(|ticket| ticket.opened_by == caller.subject) {
            caller.token.require::<tickets::Update>()?;
        }
        ticket?;
        let amended = self.store.change("UPDATE ticket SET text = ?2 WHERE id = ?1 AND NOT closed", (id, text));
        amended.map_err(|error| error.or_conflict("the ticket is closed"))?;
        self.changed(id, "amended")
    }
}

impl Desk {
    /// For functions that have asked for a proof of their own.
    fn find(&self, id: i64) -> Result<Ticket> {
        self.store.one("SELECT * FROM ticket WHERE id = ?1", [id], Ticket::read)
    }

    /// Tells those who listen, if there are any.
    fn changed(&self, ticket: i64, what: &'static str) -> Result<Ticket> {
        self.changes.send(Change { ticket, what }).ok();
        self.find(ticket)
    }
}

impl Ticket {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            customer: row.get("customer")?,
            opened_by: row.get("opened_by")?,
            text: row.get("text")?,
            assignee: row.get("assignee")?,
            closed: row.get("closed")?,
        })
    }
}

impl Comment {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { author: row.get(0)?, text: row.get(1)? })
    }
}

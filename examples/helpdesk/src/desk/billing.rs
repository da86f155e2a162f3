//! Invoices.

use helpdesk_access::billing;
use rusqlite::Row;
use scopes::{guarded, requires};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Caller, Desk, Result};

#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Invoice {
    pub(crate) id: i64,
    pub(crate) cents: i64,
    pub(crate) refunded: bool,
}

#[guarded]
impl Desk {
    #[requires(billing::read)]
    pub(crate) fn invoices(&self, customer: i64) -> Result<Vec<Invoice>> {
        self.known(customer)?;
        self.store.all(
            "SELECT id, cents, refunded FROM invoice WHERE customer = ?1 ORDER BY id",
            [customer],
            Invoice::read,
        )
    }

    #[requires(billing::refund)]
    pub(crate) fn refund(&self, caller: &Caller, id: i64) -> Result<Invoice> {
        const INVOICE: &str = "SELECT id, cents, refunded FROM invoice WHERE id = ?1";
        self.store.one(INVOICE, [id], Invoice::read)?;
        let refunded = self.store.change("UPDATE invoice SET refunded = TRUE WHERE id = ?1 AND NOT refunded", [id]);
        refunded.map_err(|error| error.or_conflict("the invoice is refunded"))?;
        self.audit(&caller.subject, &format!("refunded invoice {id}"))?;
        self.store.one(INVOICE, [id], Invoice::read)
    }
}

impl Invoice {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, cents: row.get(1)?, refunded: row.get(2)? })
    }
}

//! Customers.

use helpdesk_access::customers;
use scopes::{guarded, requires};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Desk, Result};

#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Customer {
    pub(crate) id: i64,
    pub(crate) name: String,
}

/// How to reach a customer. It has a type of its own, so that no function with less than `customers:read_pii` returns it.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Contact {
    pub(crate) mail: String,
    pub(crate) phone: String,
}

#[guarded]
impl Desk {
    #[requires(customers::read)]
    pub(crate) fn customers(&self) -> Result<Vec<Customer>> {
        self.store.all("SELECT id, name FROM customer ORDER BY id", [], Customer::read)
    }

    #[requires(customers::read)]
    pub(crate) fn customer(&self, id: i64) -> Result<Customer> {
        self.known(id)
    }

    #[requires(customers::read_pii)]
    pub(crate) fn contact(&self, id: i64) -> Result<Contact> {
        self.store.one("SELECT mail, phone FROM customer WHERE id = ?1", [id], |row| {
            Ok(Contact { mail: row.get(0)?, phone: row.get(1)? })
        })
    }

    #[requires(customers::update)]
    pub(crate) fn rename_customer(&self, id: i64, name: &str) -> Result<Customer> {
        self.store.change("UPDATE customer SET name = ?2 WHERE id = ?1", (id, name))?;
        self.known(id)
    }
}

impl Desk {
    /// For functions that have asked for a proof of their own.
    pub(super) fn known(&self, id: i64) -> Result<Customer> {
        self.store.one("SELECT id, name FROM customer WHERE id = ?1", [id], Customer::read)
    }
}

impl Customer {
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, name: row.get(1)? })
    }
}

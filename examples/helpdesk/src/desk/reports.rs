//! Reports, and the audit log.

use helpdesk_access::{admin, reports};
use scopes::{guarded, requires};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Desk, Result};

/// How much there is to do.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Load {
    pub(crate) open: i64,
    pub(crate) closed: i64,
}

#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Audited {
    pub(crate) subject: String,
    pub(crate) deed: String,
}

#[guarded]
impl Desk {
    #[requires(reports::read)]
    pub(crate) fn load(&self) -> Result<Load> {
        const LOAD: &str = "SELECT COUNT(*) FILTER (WHERE NOT closed), COUNT(*) FILTER (WHERE closed) FROM ticket";
        self.store.one(LOAD, [], |row| Ok(Load { open: row.get(0)?, closed: row.get(1)? }))
    }

    #[requires(reports::export)]
    pub(crate) fn table(&self) -> Result<String> {
        let lines = self.store.all("SELECT id, customer, closed FROM ticket ORDER BY id", [], |row| {
            Ok(format!("{},{},{}\n", row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, bool>(2)?))
        })?;
        Ok(format!("id,customer,closed\n{}", lines.concat()))
    }

    #[requires(admin::audit)]
    pub(crate) fn audited(&self) -> Result<Vec<Audited>> {
        self.store.all("SELECT subject, deed FROM audit ORDER BY rowid", [], |row| {
            Ok(Audited { subject: row.get(0)?, deed: row.get(1)? })
        })
    }
}

impl Desk {
    pub(super) fn audit(&self, subject: &str, deed: &str) -> Result<()> {
        self.store.change("INSERT INTO audit VALUES (?1, ?2)", [subject, deed])
    }
}

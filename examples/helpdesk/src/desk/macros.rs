//! Macros: answers that are written once.

use helpdesk_access::{macros, tickets};
use scopes::{Granted, guarded, requires};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Caller, Desk, Result};

#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Macro {
    pub(crate) name: String,
    pub(crate) text: String,
}

#[guarded]
impl Desk {
    #[requires(macros::read)]
    pub(crate) fn macros(&self) -> Result<Vec<Macro>> {
        self.store.all("SELECT name, text FROM macro ORDER BY name", [], Macro::read)
    }

    #[requires(macros::manage)]
    pub(crate) fn write_macro(&self, name: &str, text: &str) -> Result<()> {
        self.store.change("INSERT OR REPLACE INTO macro VALUES (?1, ?2)", [name, text])
    }

    /// Comments with a macro: the proof of both scopes is taken apart into one for each.
    #[requires(macros::use, tickets::comment)]
    pub(crate) fn answer(&self, granted: Granted, caller: &Caller, ticket: i64, name: &str) -> Result<()> {
        let (using, commenting) = granted.split();
        let answer = self.macro_called(using, name)?;
        self.comment(commenting, caller, ticket, &answer.text)
    }

    #[requires(macros::use)]
    fn macro_called(&self, name: &str) -> Result<Macro> {
        self.store.one("SELECT name, text FROM macro WHERE name = ?1", [name], Macro::read)
    }
}

impl Macro {
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { name: row.get(0)?, text: row.get(1)? })
    }
}

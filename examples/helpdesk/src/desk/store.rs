//! The database.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Params, Row};

use super::{Error, Result};

const TABLES: &str = "
    PRAGMA foreign_keys = ON;
    CREATE TABLE IF NOT EXISTS customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mail TEXT NOT NULL, phone TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS invoice (
        id INTEGER PRIMARY KEY,
        customer INTEGER NOT NULL REFERENCES customer,
        cents INTEGER NOT NULL,
        refunded BOOLEAN NOT NULL DEFAULT FALSE
    );
    CREATE TABLE IF NOT EXISTS ticket (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer INTEGER NOT NULL REFERENCES customer,
        opened_by TEXT NOT NULL,
        text TEXT NOT NULL,
        assignee TEXT,
        closed BOOLEAN NOT NULL DEFAULT FALSE
    );
    CREATE TABLE IF NOT EXISTS comment (
        ticket INTEGER NOT NULL REFERENCES ticket ON DELETE CASCADE,
        author TEXT NOT NULL,
        text TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS macro (name TEXT PRIMARY KEY, text TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS api_key (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, hash BLOB NOT NULL UNIQUE, scopes TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS audit (subject TEXT NOT NULL, deed TEXT NOT NULL);
";

/// The customers of the example.
const CUSTOMERS: &str = "
    INSERT OR IGNORE INTO customer VALUES
        (7, 'customer 7', '7@example.com', '+1 555 0107'), (8, 'customer 8', '8@example.com', '+1 555 0108');
    INSERT OR IGNORE INTO invoice (id, customer, cents) VALUES (70, 7, 1900), (71, 7, 2500), (80, 8, 900);
";

#[derive(Clone)]
pub(super) struct Store(Arc<Mutex<Connection>>);

impl Store {
    pub(super) fn open(file: &Path) -> Result<Self> {
        let connection = Connection::open(file)?;
        connection.execute_batch(TABLES)?;
        connection.execute_batch(CUSTOMERS)?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// The one row that there is, or [`Error::NotFound`].
    pub(super) fn one<T>(
        &self,
        query: &str,
        values: impl Params,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<T> {
        Ok(self.lock().query_row(query, values, read)?)
    }

    pub(super) fn all<T>(
        &self,
        query: &str,
        values: impl Params,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        Ok(self.lock().prepare(query)?.query_map(values, read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Adds a row, and returns its number.
    pub(super) fn add(&self, statement: &str, values: impl Params) -> Result<i64> {
        let connection = self.lock();
        connection.execute(statement, values)?;
        Ok(connection.last_insert_rowid())
    }

    /// Changes a row, or says that it is [`Error::NotFound`].
    pub(super) fn change(&self, statement: &str, values: impl Params) -> Result<()> {
        match self.lock().execute(statement, values)? {
            0 => Err(Error::NotFound),
            _ => Ok(()),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

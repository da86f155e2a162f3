//! API keys of programs. The database has the hash of a key and the numbers of its scopes, which stay the same where a scope is
//! renamed.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use helpdesk_access::{ScopeSet, admin};
use rusqlite::types::Type;
use rusqlite::{Error as Sql, Row};
use scopes::{guarded, requires};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use utoipa::ToSchema;

use super::{Caller, Desk, Error, Result};

/// What API keys begin with, so that they are found where they should not be.
const PREFIX: &str = "helpdesk_";

/// A request for a key.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct NewKey {
    pub(crate) name: String,
    /// Names of scopes, with spaces between them.
    #[schema(value_type = String)]
    pub(crate) scopes: ScopeSet,
}

#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Key {
    pub(crate) id: i64,
    pub(crate) name: String,
    #[schema(value_type = String)]
    pub(crate) scopes: ScopeSet,
}

#[guarded]
impl Desk {
    #[requires(admin::keys)]
    pub(crate) fn keys(&self) -> Result<Vec<Key>> {
        self.store.all("SELECT id, name, scopes FROM api_key ORDER BY id", [], Key::read)
    }

    /// Issues a key, and returns it. Nobody can give away what they do not have themselves.
    #[requires(admin::keys)]
    pub(crate) fn issue_key(&self, caller: &Caller, key: &NewKey) -> Result<String> {
        caller.token.require_all(key.scopes)?;
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).map_err(|error| Error::Unavailable(Box::new(error)))?;
        let text = format!("{PREFIX}{}", BASE64_URL_SAFE_NO_PAD.encode(secret));
        let values = (&key.name, hash(&text), key.scopes.to_compact());
        self.store.add("INSERT INTO api_key (name, hash, scopes) VALUES (?1, ?2, ?3)", values)?;
        self.audit(&caller.subject, &format!("issued key {} for {}", key.name, key.scopes))?;
        Ok(text)
    }

    #[requires(admin::keys)]
    pub(crate) fn revoke_key(&self, caller: &Caller, id: i64) -> Result<()> {
        self.store.change("DELETE FROM api_key WHERE id = ?1", [id])?;
        self.audit(&caller.subject, &format!("revoked key {id}"))
    }
}

impl Desk {
    /// The key that a program presents, if it is one. This is what finds out who calls, so it asks for no proof.
    pub(crate) fn key(&self, text: &str) -> Result<Option<Key>> {
        match self.store.one("SELECT id, name, scopes FROM api_key WHERE hash = ?1", [hash(text)], Key::read) {
            Err(Error::NotFound) => Ok(None),
            found => found.map(Some),
        }
    }
}

/// The secret is random and long, so a plain hash is enough.
fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

impl Key {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let scopes = ScopeSet::from_compact(&row.get::<_, String>(2)?)
            .map_err(|error| Sql::FromSqlConversionFailure(2, Type::Text, error.into()))?;
        Ok(Self { id: row.get(0)?, name: row.get(1)?, scopes: scopes.scopes() })
    }
}

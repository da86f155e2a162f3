//! What an authorization server signs, and what others make of that.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, crypto};

const HEADER: &str = r#"{"typ":"JWT","alg":"HS256"}"#;

/// Signs claims as they are written, also those that no library would write.
pub(crate) struct Issuer(EncodingKey);

impl Issuer {
    pub(crate) fn new(secret: &[u8]) -> Self {
        Self(EncodingKey::from_secret(secret))
    }

    /// A token with these members, `"scope":"orders:read"` for example, that is good for an hour.
    ///
    /// # Panics
    ///
    /// Where the library cannot sign.
    pub(crate) fn sign(&self, members: &str) -> String {
        let exp = seconds() + 3600;
        self.sign_claims(&if members.is_empty() {
            format!(r#"{{"exp":{exp}}}"#)
        } else {
            format!(r#"{{"exp":{exp},{members}}}"#)
        })
    }

    /// A token with these claims, and no other.
    ///
    /// # Panics
    ///
    /// Where the library cannot sign.
    pub(crate) fn sign_claims(&self, claims: &str) -> String {
        let message = unsigned(HEADER, claims);
        let signature = crypto::sign(message.as_bytes(), &self.0, Algorithm::HS256).expect("HMAC signs any bytes");
        format!("{message}.{signature}")
    }

    /// A token for these scopes, a list with spaces, in a role.
    pub(crate) fn issue(&self, scope: &str, role: &str) -> String {
        self.sign(&format!(r#""scope":"{scope}","roles":["{role}"]"#))
    }
}

/// The first two parts of a token.
pub(crate) fn unsigned(header: &str, claims: &str) -> String {
    [header, claims].map(|part| BASE64_URL_SAFE_NO_PAD.encode(part)).join(".")
}

/// What the clock says, in seconds.
pub(crate) fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

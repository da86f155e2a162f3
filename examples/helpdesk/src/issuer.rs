//! The authorization server, in the place of a real one. The service has its public key only.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header};
use p256::SecretKey;
use p256::pkcs8::EncodePrivateKey as _;
use serde_json::{Value, json};

use crate::Failure;

/// Who signs.
pub const ISSUER: &str = "https://login.example.com";
/// For whom.
pub const AUDIENCE: &str = "https://helpdesk.example.com";

/// A key that nobody else has.
pub struct Issuer {
    sign: EncodingKey,
    verify: DecodingKey,
}

impl Issuer {
    /// With a new key.
    ///
    /// # Errors
    ///
    /// Where the system has no random numbers.
    pub fn new() -> Result<Self, Failure> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        let key = SecretKey::from_slice(&bytes)?;
        let sign = EncodingKey::from_ec_der(key.to_pkcs8_der()?.as_bytes());
        let verify = DecodingKey::from_ec_der(&key.public_key().to_sec1_bytes());
        Ok(Self { sign, verify })
    }

    /// What the service verifies with.
    pub fn public(&self) -> DecodingKey {
        self.verify.clone()
    }

    /// A token that is good for so many seconds.
    ///
    /// # Errors
    ///
    /// Where it cannot be signed.
    pub fn token(&self, subject: &str, role: &str, scope: &str, seconds: i64) -> Result<String, Failure> {
        self.sign(&claims(subject, role, scope, seconds)?)
    }

    pub(crate) fn sign(&self, claims: &Value) -> Result<String, Failure> {
        Ok(jsonwebtoken::encode(&Header::new(Algorithm::ES256), claims, &self.sign)?)
    }
}

/// Claims that are good for so many seconds.
pub(crate) fn claims(subject: &str, role: &str, scope: &str, seconds: i64) -> Result<Value, Failure> {
    let exp = i64::try_from(jsonwebtoken::get_current_timestamp())? + seconds;
    Ok(json!({ "iss": ISSUER, "aud": AUDIENCE, "sub": subject, "roles": [role], "scope": scope, "exp": exp }))
}

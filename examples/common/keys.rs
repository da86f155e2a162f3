//! The keys of the authorization server. In the examples, which sign their own tokens, the services have them too.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::failure::Failure;

pub(crate) type Secret = [u8; 32];

/// A secret that nobody else has.
pub(crate) fn secret() -> Result<Secret, Failure> {
    let mut secret = Secret::default();
    getrandom::fill(&mut secret)?;
    Ok(secret)
}

#[derive(Clone)]
pub(crate) struct Keys {
    sign: EncodingKey,
    verify: DecodingKey,
}

/// In seconds: how long tokens are good for.
pub(crate) const HOUR: i64 = 3600;

impl Keys {
    pub(crate) fn new(secret: &Secret) -> Self {
        Self { sign: EncodingKey::from_secret(secret), verify: DecodingKey::from_secret(secret) }
    }

    /// A token with these claims, good for so many seconds.
    pub(crate) fn sign(&self, claims: impl Serialize, seconds: i64) -> Result<String, Failure> {
        let now = i64::try_from(jsonwebtoken::get_current_timestamp())?;
        let claims = Expiring { claims, exp: now + seconds };
        Ok(jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &self.sign)?)
    }

    /// The claims of a token that was signed with these keys and is not out of date.
    pub(crate) fn verify<Claims: DeserializeOwned>(&self, token: &str) -> jsonwebtoken::errors::Result<Claims> {
        jsonwebtoken::decode(token.as_bytes(), &self.verify, &Validation::new(Algorithm::HS256))
            .map(|verified| verified.claims)
    }
}

#[derive(Serialize)]
struct Expiring<Claims> {
    #[serde(flatten)]
    claims: Claims,
    exp: i64,
}

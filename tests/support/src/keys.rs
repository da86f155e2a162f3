use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The keys of an authorization server, which nobody else has.
#[derive(Clone)]
pub struct Keys {
    sign: EncodingKey,
    verify: DecodingKey,
}

impl Default for Keys {
    fn default() -> Self {
        Self::new()
    }
}

impl Keys {
    /// New keys.
    ///
    /// # Panics
    ///
    /// Where the system has no random numbers.
    pub fn new() -> Self {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).unwrap();
        Self { sign: EncodingKey::from_secret(&secret), verify: DecodingKey::from_secret(&secret) }
    }

    /// A token with these claims, and no others.
    ///
    /// # Panics
    ///
    /// Where the claims cannot be written.
    pub fn sign(&self, claims: &Value) -> String {
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), claims, &self.sign).unwrap()
    }

    /// A good token of a subject for these scopes.
    pub fn issue(&self, subject: &str, scope: &str) -> String {
        self.sign(&json!({ "sub": subject, "scope": scope, "exp": hours_from_now(1) }))
    }

    /// An `Authorization` header with a good token for these scopes.
    pub fn bearer(&self, scope: &str) -> String {
        format!("Bearer {}", self.issue("somebody", scope))
    }

    /// The claims of a token that is good.
    pub fn verify<Claims: DeserializeOwned>(&self, token: &str) -> Option<Claims> {
        let verified = jsonwebtoken::decode(token, &self.verify, &Validation::new(Algorithm::HS256));
        verified.ok().map(|verified| verified.claims)
    }
}

/// A time for `exp`, in seconds.
pub fn hours_from_now(hours: i64) -> i64 {
    i64::try_from(jsonwebtoken::get_current_timestamp()).unwrap_or(i64::MAX) + hours * 3600
}

use std::future::{Ready, ready};

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, get_current_timestamp};
use scopes::{AuthenticationLayer, BearerToken, RoleClaim, ScopeClaim};
use serde::{Deserialize, Serialize};

use crate::access::{Gates, Grant, Scope, Token};

/// The keys of the authorization server. The example signs its own tokens, so it has them too.
#[derive(Clone)]
pub struct Keys {
    sign: EncodingKey,
    verify: DecodingKey,
}

impl Keys {
    /// Keys that nobody else has.
    ///
    /// # Errors
    ///
    /// Where the system has no random numbers.
    pub fn new() -> Result<Self, getrandom::Error> {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret)?;
        Ok(Self::from_secret(&secret))
    }

    /// The keys of a secret, which whoever else knows it has too.
    pub fn from_secret(secret: &[u8]) -> Self {
        Self { sign: EncodingKey::from_secret(secret), verify: DecodingKey::from_secret(secret) }
    }

    /// A token for these scopes, a list with spaces, and these roles, which is good for so many seconds.
    ///
    /// # Errors
    ///
    /// Where the library cannot sign.
    pub fn sign<'r>(
        &self,
        scope: &str,
        roles: impl IntoIterator<Item = &'r str>,
        seconds: i64,
    ) -> jsonwebtoken::errors::Result<String> {
        let now = i64::try_from(get_current_timestamp()).unwrap_or(i64::MAX);
        let roles = roles.into_iter().collect();
        let issued = Issued { scope, roles, exp: now.saturating_add(seconds) };
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &issued, &self.sign)
    }
}

#[derive(Serialize)]
struct Issued<'c> {
    scope: &'c str,
    roles: Vec<&'c str>,
    exp: i64,
}

#[derive(Deserialize)]
struct Claims {
    #[serde(flatten)]
    scope: ScopeClaim<Scope>,
    #[serde(default)]
    roles: RoleClaim<Scope>,
}

/// What finds out who calls, in a shop with these gates.
pub fn authentication(keys: &Keys, gates: Gates) -> AuthenticationLayer<Scope> {
    AuthenticationLayer::new(verifier(keys.clone(), gates))
}

/// What a token may do.
pub(crate) fn verifier(
    keys: Keys,
    gates: Gates,
) -> impl Fn(BearerToken) -> Ready<Option<Token>> + Clone + Send + Sync + 'static {
    move |token| {
        let verified = jsonwebtoken::decode::<Claims>(token.as_str(), &keys.verify, &Validation::new(Algorithm::HS256));
        let Ok(Claims { scope, roles }) = verified.map(|verified| verified.claims) else { return ready(None) };
        ready(Some(Token::from(Grant { granted: scope.scopes(), roles: roles.roles(), gates })))
    }
}

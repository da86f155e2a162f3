//! Who calls. Persons have tokens of the authorization server, programs have API keys.

use std::sync::Arc;

use helpdesk_access::{Actor, Gates, Grant, Roles, Scope, Token};
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, Reader, ResourceMetadataUrl, RoleClaim, ScopeClaim};
use serde::Deserialize;

use crate::desk::{self, Desk};
use crate::issuer::{AUDIENCE, ISSUER};

/// In whose name a request is made. It lies in the request beside the credentials. Persons and keys have names of two kinds, so
/// that a key has no tickets of a person that is called like it.
#[derive(Clone, Debug)]
pub(crate) struct Subject(pub(crate) String);

#[derive(Deserialize)]
struct Claims {
    sub: String,
    #[serde(default)]
    roles: RoleClaim<Scope>,
    #[serde(flatten)]
    scope: ScopeClaim<Scope>,
}

/// The scheme of API keys, which clients send in a header of their own.
const API_KEY: &str = "ApiKey";

/// The layer around HTTP and gRPC.
pub(crate) fn layer(
    desk: Desk,
    issuer: DecodingKey,
    gates: Gates,
    metadata: ResourceMetadataUrl,
) -> AuthenticationLayer<Scope> {
    let issuer = Arc::new(issuer);
    AuthenticationLayer::new(move |token: BearerToken| verify(token, desk.clone(), Arc::clone(&issuer), gates))
        .read(Reader::header(API_KEY, "X-Api-Key"))
        .resource_metadata(metadata)
        .shut_gates(gates)
}

/// Every request makes its token anew: a key that is revoked is good for nothing at once.
async fn verify(
    token: BearerToken,
    desk: Desk,
    issuer: Arc<DecodingKey>,
    gates: Gates,
) -> desk::Result<Option<(Token, Subject)>> {
    if token.scheme() == API_KEY {
        let key = desk::ask(&desk, move |desk| desk.key(token.as_str())).await?;
        return Ok(key.map(|key| {
            let grant = Grant { granted: key.scopes, actor: Actor::Bot, roles: Roles::NONE, gates };
            (grant.into(), Subject(format!("key:{}", key.id)))
        }));
    }
    Ok(claims(&token, &issuer).map(|claims| {
        let (granted, roles) = (claims.scope.scopes(), claims.roles.roles());
        let grant = Grant { granted, actor: Actor::Self_, roles, gates };
        (grant.into(), Subject(format!("user:{}", claims.sub)))
    }))
}

fn claims(token: &BearerToken, issuer: &DecodingKey) -> Option<Claims> {
    let mut validation = Validation::new(Algorithm::ES256);
    validation.set_issuer(&[ISSUER]);
    validation.set_audience(&[AUDIENCE]);
    // A claim that is not there is not looked at, unless it has to be there.
    validation.set_required_spec_claims(&["iss", "aud", "exp"]);
    Some(jsonwebtoken::decode(token.as_str(), issuer, &validation).ok()?.claims)
}

#[cfg(test)]
mod tests {
    use scopes::Authorization;
    use serde_json::json;

    use super::{BearerToken, claims};
    use crate::issuer::{self, Issuer};

    fn presented(token: &str) -> BearerToken {
        match Authorization::read([format!("Bearer {token}")]) {
            Authorization::Bearer(token) => token,
            _ => panic!("no token"),
        }
    }

    #[test]
    fn tokens_of_others_and_for_others_are_refused() {
        let issuer = Issuer::new().unwrap();
        let is_good = |token: &str| claims(&presented(token), &issuer.public()).is_some();
        let good = issuer::claims("somebody", "agent", "tickets:read", 60).unwrap();
        assert!(is_good(&issuer.sign(&good).unwrap()));
        assert!(!is_good(&Issuer::new().unwrap().sign(&good).unwrap()));
        for (claim, other) in [("iss", "https://other.example.com"), ("aud", "https://other.example.com"), ("exp", "1")]
        {
            let mut claims = good.clone();
            claims[claim] = json!(other);
            assert!(!is_good(&issuer.sign(&claims).unwrap()), "{claim}: {other}");
            claims.as_object_mut().unwrap().remove(claim);
            assert!(!is_good(&issuer.sign(&claims).unwrap()), "no {claim}");
        }
    }
}

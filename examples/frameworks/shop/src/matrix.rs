//! Who may call what, asked of the shop of one framework. And the mistakes of a verifier, which a matrix has to find.

use std::future::{Ready, ready};
use std::net::SocketAddr;

use scopes::testing::{Answer, Call, Client, Matrix, NoAnswer, Principal, Routes};
use scopes::{AuthenticationLayer, BearerToken, Drift, Unserved};

use crate::access::{CATALOG, Gates, Grant, Role, Roles, Scope, ScopeSet, Token};
use crate::verifier::{Keys, verifier};

/// The matrix of routes, where these gates are open: with tokens that are expired, or that another server has signed.
///
/// # Errors
///
/// Where tokens cannot be signed.
pub fn of(routes: &(impl Routes + ?Sized), keys: &Keys, gates: Gates) -> Result<Matrix<Scope>, Failure> {
    let everything = ScopeSet::all().to_string();
    let expired = keys.sign(&everything, ["manager"], -3600)?;
    let foreign = Keys::new()?.sign(&everything, ["manager"], 3600)?;
    let matrix = Matrix::of(routes, &CATALOG).gates(gates);
    Ok(matrix.bad_token("expired", expired).bad_token("of another issuer", foreign))
}

/// Whether routes are what the catalog says of their endpoints, and all endpoints that are meant have one. The others are those of
/// a shop that speaks another protocol.
///
/// # Errors
///
/// What differs.
pub fn reconcile(routes: &(impl Routes + ?Sized), is_meant: fn(&Unserved) -> bool) -> Result<(), Drift> {
    match scopes::reconcile(&routes.routes(), &CATALOG) {
        Err(drift) if is_of_others(&drift, is_meant) => Ok(()),
        result => result,
    }
}

fn is_of_others(drift: &Drift, is_meant: fn(&Unserved) -> bool) -> bool {
    drift.unknown().is_empty() && drift.differing().is_empty() && !drift.unserved().iter().any(is_meant)
}

/// What goes wrong before anything is asked.
pub type Failure = Box<dyn std::error::Error>;

/// The token of a caller. A token that cannot be signed is one that no service believes.
pub fn sign(keys: &Keys, caller: &Principal<Scope>) -> String {
    let roles: Vec<String> = caller.roles().iter().map(|role| role.to_string()).collect();
    keys.sign(&caller.scopes().to_string(), roles.iter().map(String::as_str), 3600).unwrap_or_default()
}

/// Asks the service at an address, over TCP.
pub fn over_tcp(address: SocketAddr) -> impl Client {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    async move |call: &Call| -> Result<Answer, NoAnswer> {
        let url = format!("http://{address}{}", call.path());
        let request = ureq::http::Request::builder().method(call.method()).uri(url);
        let request = call.headers().fold(request, |request, (name, value)| request.header(name, value));
        Ok(Answer::Http(agent.run(request.body(call.body())?)?.status().as_u16()))
    }
}

/// What is wrong with a verifier.
pub type Mistake = fn(Token) -> Token;

/// Verifiers that make too much of a good token, or too little. Each is a mistake that somebody made in a service.
pub const MISTAKES: [(&str, Mistake); 5] = [
    ("every token may do everything", |_| Token::unrestricted(ScopeSet::all())),
    ("no condition counts", |token| Token::unrestricted(token.granted())),
    ("everybody is a manager", |token| Token::from(Grant { roles: Roles::from([Role::Manager]), ..grant(token) })),
    ("nobody has a role", |token| Token::from(Grant { roles: Roles::NONE, ..grant(token) })),
    ("all gates are shut", |token| Token::from(Grant { gates: Gates::NONE, ..grant(token) })),
];

fn grant(token: Token) -> Grant {
    Grant { granted: token.granted(), roles: token.roles(), gates: Gates::all() }
}

/// Authentication with a mistake in it.
pub fn mistaken(keys: &Keys, mistake: Mistake) -> AuthenticationLayer<Scope> {
    let verify = verifier(keys.clone(), Gates::all());
    AuthenticationLayer::new(move |token: BearerToken| -> Ready<Option<Token>> {
        ready(verify(token).into_inner().map(mistake))
    })
}

/// Authentication that believes whatever it is shown.
pub fn believing() -> AuthenticationLayer<Scope> {
    AuthenticationLayer::new(|_: BearerToken| ready(Some(Token::unrestricted(ScopeSet::all()))))
}

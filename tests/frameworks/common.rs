//! What the services of all frameworks share: their catalogs, the keys of an authorization server, a client, and the answers
//! that each of them has to give.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use scopes::types::{Set, Token};
use scopes::{
    AuthenticationLayer, Authorization, BearerToken, CatalogScope, ChallengeOptions, ChallengeScopes, Credentials,
    ResourceMetadataUrl, ScopeClaim,
};
use serde::Deserialize;
use serde_json::{Value, json};
use testing_support::{Count, Keys, Log, hours_from_now};
use tracing::Level;

/// Scopes of which some imply others.
pub(crate) mod access {
    scopes::scopes!("../../../catalogs/seismic.toml");
}

/// Scopes of which some are behind a gate.
pub(crate) mod agents {
    scopes::scopes!("../../../catalogs/agents.toml");
}

/// A catalog whose tokens the services verify.
pub(crate) trait Granting: CatalogScope {
    /// A token that was granted these scopes. Gates are shut.
    fn token(granted: Set<Self>) -> Token<Self>;

    /// What challenges ask for.
    fn options(service: &Service) -> ChallengeOptions<Self>;

    /// The layer with the same options.
    fn layer(service: &Service) -> AuthenticationLayer<Self>;
}

/// What a service says of its challenges.
#[derive(Clone, Copy, Default)]
pub(crate) struct Challenges {
    /// Which of them name scopes.
    pub(crate) scopes: ChallengeScopes,
    /// Whether they name what was granted, too.
    pub(crate) accumulate: bool,
    /// Whether they know which gates are shut.
    pub(crate) know_gates: bool,
}

impl Granting for access::Scope {
    fn token(granted: access::ScopeSet) -> access::Token {
        access::Token::new(granted)
    }

    fn options(Service { challenges, .. }: &Service) -> ChallengeOptions<Self> {
        let options = ChallengeOptions::new().challenge_scopes(challenges.scopes);
        if challenges.accumulate { options.accumulate() } else { options }
    }

    fn layer(service: &Service) -> AuthenticationLayer<Self> {
        let layer = layer(service).challenge_scopes(service.challenges.scopes);
        if service.challenges.accumulate { layer.accumulate() } else { layer }
    }
}

impl Granting for agents::Scope {
    fn token(granted: agents::ScopeSet) -> agents::Token {
        agents::Token::from(agents::Grant { granted, gates: agents::Gates::NONE })
    }

    fn options(service: &Service) -> ChallengeOptions<Self> {
        let options = ChallengeOptions::new();
        if service.challenges.know_gates { options.shut_gates(agents::Gates::NONE) } else { options }
    }

    fn layer(service: &Service) -> AuthenticationLayer<Self> {
        let layer = layer(service);
        if service.challenges.know_gates { layer.shut_gates(agents::Gates::NONE) } else { layer }
    }
}

/// A layer that verifies tokens with the keys of the service.
fn layer<S: Granting>(service: &Service) -> AuthenticationLayer<S> {
    let keys = service.keys.clone();
    let layer = AuthenticationLayer::new(move |token| verify(token, keys.clone()));
    match service.metadata.clone() {
        Some(metadata) => layer.resource_metadata(metadata),
        None => layer,
    }
}

#[allow(clippy::unused_async, reason = "a verifier is asynchronous")]
async fn verify<S: Granting>(token: BearerToken, keys: Keys) -> Result<Option<Token<S>>, &'static str> {
    if token.as_str() == UNANSWERED {
        return Err("no answer");
    }
    Ok(keys.verify::<Claims<S>>(token.as_str()).map(|claims| S::token(claims.scope.scopes())))
}

/// The error of a handler of its own. It is answered as the refusal in it is.
#[derive(Debug)]
pub(crate) struct Wrapped(pub(crate) access::MissingScopes);

impl From<access::MissingScopes> for Wrapped {
    fn from(missing: access::MissingScopes) -> Self {
        Self(missing)
    }
}

impl fmt::Display for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not for everybody")
    }
}

impl Error for Wrapped {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

/// A token of which nobody can find out whether it is good.
const UNANSWERED: &str = "unanswered";

#[derive(Deserialize)]
#[serde(bound = "")]
struct Claims<S: CatalogScope> {
    scope: ScopeClaim<S>,
}

/// What the `Authorization` headers of a request amount to.
pub(crate) fn credentials<S: Granting>(
    keys: &Keys,
    headers: impl IntoIterator<Item = impl AsRef<[u8]>>,
) -> Credentials<Token<S>> {
    match Authorization::read(headers) {
        Authorization::Absent => Credentials::Absent,
        Authorization::Malformed => Credentials::Refused,
        Authorization::Bearer(token) if token.as_str() == UNANSWERED => Credentials::Unavailable,
        Authorization::Bearer(token) => match keys.verify::<Claims<S>>(token.as_str()) {
            Some(claims) => Credentials::Valid(S::token(claims.scope.scopes())),
            None => Credentials::Refused,
        },
    }
}

/// The catalogs whose tokens are authenticated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Authenticated {
    /// No authentication layer runs.
    None,
    /// Those of `agents`.
    Agents,
    /// Those of both catalogs.
    Both,
}

/// What a service is made of.
#[derive(Clone)]
pub(crate) struct Service {
    /// Verifies tokens.
    pub(crate) keys: Keys,
    /// Whose tokens they are.
    pub(crate) authenticated: Authenticated,
    /// Where the service describes itself.
    pub(crate) metadata: Option<ResourceMetadataUrl>,
    /// What its challenges ask for.
    pub(crate) challenges: Challenges,
    /// How often handlers ran.
    pub(crate) runs: Count,
    /// Where its errors go.
    pub(crate) log: Log,
}

impl Service {
    /// A service that authenticates the tokens of these catalogs.
    pub(crate) fn new(authenticated: Authenticated) -> Self {
        let (runs, log) = (Count::default(), Log::default());
        let (metadata, challenges) = (None, Challenges::default());
        let service = Self { keys: Keys::new(), authenticated, metadata, challenges, runs, log };
        // Whether the program has a layer is the same in all tests, in whatever order they run.
        drop((access::Scope::layer(&service), agents::Scope::layer(&service)));
        service
    }

    /// A header with a good token for these scopes.
    pub(crate) fn bearer(&self, scope: &str) -> String {
        self.keys.bearer(scope)
    }

    /// A header with a good token for everything.
    pub(crate) fn everything(&self) -> String {
        self.keys.bearer(&access::ScopeSet::all().to_string())
    }

    /// How often handlers ran.
    pub(crate) fn runs(&self) -> usize {
        self.runs.get()
    }
}

/// Asks the server at an address. Each of the values becomes an `Authorization` header.
pub(crate) fn ask(address: SocketAddr, method: &str, path: &str, authorization: &[&str]) -> Answer {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into();
    let mut request = ureq::http::Request::builder().method(method).uri(format!("http://{address}{path}"));
    for value in authorization {
        request = request.header("authorization", *value);
    }
    let response = if method == "PUT" {
        agent.run(request.header("content-type", "text/plain").body("new").unwrap())
    } else {
        agent.run(request.body(()).unwrap())
    };
    Answer::read(response.unwrap())
}

/// What a server answered.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// The headers, without those that servers add of themselves.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: String,
}

const OF_SERVERS: [&str; 6] =
    ["connection", "date", "permissions-policy", "server", "x-content-type-options", "x-frame-options"];

impl Answer {
    fn read(mut response: ureq::http::Response<ureq::Body>) -> Self {
        let own = response.headers().iter().filter(|(name, _)| !OF_SERVERS.contains(&name.as_str()));
        let mut headers: Vec<_> =
            own.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
        headers.sort();
        let status = response.status().as_u16();
        Self { status, headers, body: response.body_mut().read_to_string().unwrap() }
    }

    /// The answer of a handler.
    pub(crate) fn success(body: &str) -> Self {
        let headers = [("content-length", body.len().to_string()), ("content-type", PLAIN.to_owned())];
        let headers = headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { status: 200, headers, body: body.to_owned() }
    }

    /// The answer to a refused request.
    pub(crate) fn refusal(status: u16, challenge: Option<&str>, body: &str) -> Self {
        let length = body.len().to_string();
        let headers = [("content-length", length.as_str()), ("content-type", "application/problem+json")];
        let challenge = challenge.map(|challenge| ("www-authenticate", challenge));
        let headers = headers.into_iter().chain(challenge);
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { status, headers, body: body.to_owned() }
    }

    /// The parameters of its challenge, as a parser that knows nothing of this toolkit reads them.
    fn challenge(&self) -> Option<BTreeMap<String, String>> {
        let (_, challenge) = self.headers.iter().find(|(name, _)| name == "www-authenticate")?;
        let challenges = http_auth::parse_challenges(challenge).unwrap();
        let [challenge] = challenges.as_slice() else { panic!("{challenges:?}") };
        assert_eq!(challenge.scheme, "Bearer");
        let parameters = challenge.params.iter().map(|(name, value)| ((*name).to_owned(), value.to_unescaped()));
        Some(parameters.collect())
    }

    /// The scopes that its challenge names are those that its body says are required.
    fn names_the_same_scopes_twice(&self) {
        let Some(scope) = self.challenge().and_then(|challenge| challenge.get("scope").cloned()) else { return };
        let required = serde_json::from_str::<Value>(&self.body).unwrap()["required"].clone();
        assert_eq!(json!(scope.split(' ').collect::<Vec<_>>()), required);
        let parsed = access::ScopeSet::parse(&scope).unwrap();
        assert_eq!((parsed.scopes().to_string(), parsed.unknown().count()), (scope, 0));
    }
}

const PLAIN: &str = "text/plain; charset=utf-8";
/// The body of an answer to a request without credentials.
pub(crate) const ABSENT: &str =
    r#"{"type":"about:blank","title":"Unauthorized","status":401,"detail":"the request carries no credentials"}"#;
const INVALID: &str = r#"{"type":"about:blank","title":"Unauthorized","status":401,"detail":"the token is malformed, expired, revoked or otherwise invalid"}"#;
const UNAVAILABLE: &str = r#"{"type":"about:blank","title":"Service Unavailable","status":503,"detail":"the service cannot find out whether the token is good"}"#;
const UNCHECKED: &str = r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"the service cannot check credentials"}"#;
const NO_VIEW: &str = r#"{"type":"about:blank","title":"Forbidden","status":403,"detail":"missing scope: seismic.library.view","required":["seismic.library.view"],"missing":["seismic.library.view"]}"#;
const NO_MANAGE: &str = r#"{"type":"about:blank","title":"Forbidden","status":403,"detail":"missing scopes: seismic.library.manage seismic.workspace.manage","required":["seismic.library.manage","seismic.workspace.manage"],"missing":["seismic.library.manage","seismic.workspace.manage"]}"#;
const NO_WORKSPACE: &str = r#"{"type":"about:blank","title":"Forbidden","status":403,"detail":"missing scope: seismic.workspace.manage","required":["seismic.library.manage","seismic.workspace.manage"],"missing":["seismic.workspace.manage"]}"#;
const NO_SEARCH: &str = r#"{"type":"about:blank","title":"Forbidden","status":403,"detail":"missing scope: seismic.search","required":["seismic.search"],"missing":["seismic.search"],"alternatives":[["seismic.search"],["seismic.library.view","seismic.workspace.view"]]}"#;
const NO_AUDIT: &str = r#"{"type":"about:blank","title":"Forbidden","status":403,"detail":"scope control:audit:read is not available to this token, and no grant would make it so","required":["control:audit:read"],"unavailable":["control:audit:read"]}"#;

const CLOSED: &str = r#"{"type":"about:blank","title":"Method Not Allowed","status":405,"detail":"there is nothing at this path for this method"}"#;

/// What is guarded, and the scopes that a challenge names where there is no token.
const GUARDED: [(&str, &str, &str); 6] = [
    ("GET", "/token", ""),
    ("GET", "/me", ""),
    ("GET", "/items/7", "seismic.library.view"),
    ("PUT", "/items/7", "seismic.library.manage seismic.workspace.manage"),
    ("GET", "/found", "seismic.search"),
    ("GET", "/audit", "control:audit:read"),
];

/// Starts a service on a port of this machine.
pub(crate) type Start = fn(Service) -> SocketAddr;

/// Tests of what every service has to answer, however it finds out who calls.
macro_rules! tests {
    ($($way:ident: $start:ident),+) => {$(
        mod $way {
            use super::$start as start;

            $crate::common::tests! { start }
        }
    )+};
    ($start:ident) => {
        $crate::common::tests! { $start:
            whoever_holds_the_scopes_gets_in
            without_credentials_the_challenge_says_what_to_ask_for
            a_token_that_is_not_good_is_invalid
            missing_scopes_are_named
            where_nobody_knows_the_service_is_unavailable
            a_scope_behind_a_gate_is_not_asked_for
            challenges_say_where_the_resource_describes_itself
            the_layer_of_another_catalog_is_none
            scopes_are_checked_before_anything_else_is_looked_at
            the_body_of_a_refused_request_is_not_read
            a_handler_may_refuse_too
            a_handler_may_check_by_itself
            a_refusal_by_a_handler_is_that_of_a_guard
            what_is_optional_is_good_or_none
            challenges_ask_for_what_the_options_say
        }
    };
    ($start:ident: $($name:ident)+) => {$(
        #[test]
        fn $name() {
            $crate::common::$name($start);
        }
    )+};
}

pub(crate) use tests;

/// Who holds the scopes gets in, also those who hold them by implication.
pub(crate) fn whoever_holds_the_scopes_gets_in(start: Start) {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    let table = [
        ("GET", "/health", None, "up"),
        ("GET", "/me", Some(service.bearer("")), "somebody"),
        ("GET", "/token", Some(service.bearer("seismic.search")), "seismic.search"),
        ("GET", "/items/7", Some(service.bearer("seismic.library.view")), "item 7"),
        ("GET", "/items/7", Some(service.bearer("openid seismic.library.manage")), "item 7"),
        ("PUT", "/items/7", Some(service.bearer("seismic.workspace.manage seismic.library.manage")), "item 7: new"),
        ("GET", "/found", Some(service.bearer("seismic.search")), "found"),
        ("GET", "/found", Some(service.bearer("seismic.library.manage seismic.workspace.view")), "found"),
    ];
    for (runs, (method, path, authorization, body)) in (1..).zip(table) {
        let answer = ask(address, method, path, authorization.as_deref().as_slice());
        assert_eq!(answer, Answer::success(body), "{method} {path}");
        assert_eq!(service.runs(), runs, "{method} {path}");
    }
}

/// Without a bearer token the challenge says what to ask for.
pub(crate) fn without_credentials_the_challenge_says_what_to_ask_for(start: Start) {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    let basic = ["Basic dXNlcjpwYXNzd29yZA=="];
    for (method, path, scope) in GUARDED {
        let said = if scope.is_empty() { ("realm", "seismic") } else { ("scope", scope) };
        let challenge = format!(r#"Bearer {}="{}""#, said.0, said.1);
        for authorization in [[].as_slice(), &basic] {
            let answer = ask(address, method, path, authorization);
            assert_eq!(answer, Answer::refusal(401, Some(&challenge), ABSENT), "{method} {path} {authorization:?}");
            assert_eq!(answer.challenge(), Some(BTreeMap::from([(said.0.to_owned(), said.1.to_owned())])));
        }
    }
    assert_eq!((service.runs(), service.log.errors()), (0, vec![]));
}

/// Values of `Authorization` that carry no good token, each with everything it could ask for.
fn refused(keys: &Keys) -> Vec<(&'static str, Vec<String>)> {
    let scope = access::ScopeSet::all().to_string();
    let good = keys.bearer(&scope);
    let expired = keys.sign(&json!({ "sub": "caller", "scope": scope, "exp": hours_from_now(-1) }));
    let everlasting = keys.sign(&json!({ "sub": "caller", "scope": scope }));
    let tabbed = keys.sign(&json!({ "scope": scope.replace(' ', "\t"), "exp": hours_from_now(1) }));
    let (unsigned, _) = good.rsplit_once('.').unwrap();
    vec![
        ("no token", vec!["Bearer".to_owned()]),
        ("noise", vec!["Bearer noise".to_owned()]),
        ("bytes that no token has", vec!["Bearer \"noise\"".to_owned()]),
        ("two tokens", vec![format!("{good} noise")]),
        ("two headers", vec![good.clone(), good.clone()]),
        ("a header of another scheme too", vec![good.clone(), "Basic dXNlcjpwYXNzd29yZA==".to_owned()]),
        ("an expired token", vec![format!("Bearer {expired}")]),
        ("a token without expiry", vec![format!("Bearer {everlasting}")]),
        ("a token of other keys", vec![Keys::new().bearer(&scope)]),
        ("a token without signature", vec![format!("{unsigned}.")]),
        ("a tab in the claim", vec![format!("Bearer {tabbed}")]),
    ]
}

/// Whatever is wrong with a token, the answer says that it is invalid.
pub(crate) fn a_token_that_is_not_good_is_invalid(start: Start) {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    for (case, authorization) in refused(&service.keys) {
        let authorization: Vec<_> = authorization.iter().map(String::as_str).collect();
        for (method, path, scope) in GUARDED {
            let scope = if scope.is_empty() { String::new() } else { format!(r#", scope="{scope}""#) };
            let expected = Answer::refusal(401, Some(&format!(r#"Bearer error="invalid_token"{scope}"#)), INVALID);
            let answer = ask(address, method, path, &authorization);
            assert_eq!(answer, expected, "{case}: {method} {path}");
            assert_eq!(answer.challenge().unwrap()["error"], "invalid_token");
        }
        assert_eq!(ask(address, "GET", "/health", &authorization), Answer::success("up"), "{case}");
    }
    assert_eq!(service.runs(), refused(&service.keys).len(), "only the public handler ran");
}

/// A token that nobody could look at is no bad token. Who needs none is served.
pub(crate) fn where_nobody_knows_the_service_is_unavailable(start: Start) {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    let unanswered = format!("Bearer {UNANSWERED}");
    for (method, path, _) in GUARDED {
        let answer = ask(address, method, path, &[&unanswered]);
        assert_eq!(answer, Answer::refusal(503, None, UNAVAILABLE), "{method} {path}");
        let [line] = &service.log.take_at(Level::INFO)[..] else { panic!("{method} {path}") };
        let beginning = format!("nobody knows whether a token is good route={method} /");
        assert!(line.starts_with(&beginning), "{line}");
        assert!(line.contains(" status=503 catalog=") && line.ends_with(" cause=what verifies tokens did not answer"));
    }
    assert_eq!(service.runs(), 0);
    assert_eq!(ask(address, "GET", "/health", &[&unanswered]), Answer::success("up"));
}

/// What is missing is named in the challenge and in the body.
pub(crate) fn missing_scopes_are_named(start: Start) {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    let view = r#"Bearer error="insufficient_scope", scope="seismic.library.view""#;
    let manage = r#"Bearer error="insufficient_scope", scope="seismic.library.manage seismic.workspace.manage""#;
    let search = r#"Bearer error="insufficient_scope", scope="seismic.search""#;
    let table = [
        ("GET", "/items/7", "", view, NO_VIEW),
        ("GET", "/items/7", "seismic.library.veiw * seismic.* library.view", view, NO_VIEW),
        ("GET", "/items/7", "seismic.workspace.manage seismic.search", view, NO_VIEW),
        ("PUT", "/items/7", "", manage, NO_MANAGE),
        ("PUT", "/items/7", "seismic.library.view seismic.workspace.view", manage, NO_MANAGE),
        ("PUT", "/items/7", "seismic.library.manage", manage, NO_WORKSPACE),
        ("GET", "/found", "", search, NO_SEARCH),
        ("GET", "/found", "seismic.library.view", search, NO_SEARCH),
    ];
    for (method, path, granted, challenge, body) in table {
        let answer = ask(address, method, path, &[&service.bearer(granted)]);
        assert_eq!(answer, Answer::refusal(403, Some(challenge), body), "{method} {path}: {granted}");
        answer.names_the_same_scopes_twice();
    }
    assert_eq!((service.runs(), service.log.errors()), (0, vec![]));
}

/// Why a token is refused stands in the log, in the same fields for every framework. `item` is the route of items.
pub(crate) fn the_log_says_why_a_token_is_refused(start: Start, item: &str) {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    let table = [
        (
            "PUT",
            "/items/7",
            item,
            "seismic.library.manage",
            "status=403 catalog=seismic required=seismic.library.manage seismic.workspace.manage \
             missing=seismic.workspace.manage cause=seismic.workspace.manage: not granted; grant seismic.workspace.manage",
        ),
        (
            "GET",
            "/found",
            "/found",
            "seismic.library.view",
            "status=403 catalog=seismic required=seismic.search missing=seismic.search cause=seismic.search: not granted; \
             grant seismic.search",
        ),
        (
            "GET",
            "/audit",
            "/audit",
            "control:audit:read",
            "status=403 catalog=agents required=control:audit:read unavailable=control:audit:read cause=control:audit:read: gate \
             `writes_experimental` is shut (PLUGIN_AGENTS_WRITES_EXPERIMENTAL opens it); no grant is enough",
        ),
    ];
    for (method, path, route, granted, expected) in table {
        assert_eq!(ask(address, method, path, &[&service.bearer(granted)]).status, 403);
        let expected = format!("a token is refused route={method} {route} {expected}");
        assert_eq!(service.log.take_at(Level::INFO), [expected]);
    }
}

/// A challenge asks for no scope that no grant could make effective.
pub(crate) fn a_scope_behind_a_gate_is_not_asked_for(start: Start) {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    for granted in ["", "control:audit:read", &agents::ScopeSet::all().to_string()] {
        let answer = ask(address, "GET", "/audit", &[&service.bearer(granted)]);
        let expected = Answer::refusal(403, Some(r#"Bearer error="insufficient_scope""#), NO_AUDIT);
        assert_eq!(answer, expected, "{granted}");
        let error = BTreeMap::from([("error".to_owned(), "insufficient_scope".to_owned())]);
        assert_eq!(answer.challenge(), Some(error), "{granted}");
    }
    assert_eq!(service.runs(), 0);
}

/// Challenges say where the resource describes itself, whatever the URL is.
pub(crate) fn challenges_say_where_the_resource_describes_itself(start: Start) {
    const URL: &str = r#"https://api.example.com/.well-known/oauth-protected-resource?a="b",c\d"#;
    const ESCAPED: &str = r#"https://api.example.com/.well-known/oauth-protected-resource?a=\"b\",c\\d"#;
    let metadata = Some(ResourceMetadataUrl::new(URL));
    let service = Service { metadata, ..Service::new(Authenticated::Both) };
    let address = start(service.clone());
    let table = [
        (None, 401, r#"scope="seismic.library.view", "#, ABSENT),
        (Some("Bearer noise".to_owned()), 401, r#"error="invalid_token", scope="seismic.library.view", "#, INVALID),
        (Some(service.bearer("")), 403, r#"error="insufficient_scope", scope="seismic.library.view", "#, NO_VIEW),
    ];
    for (authorization, status, parameters, body) in table {
        let answer = ask(address, "GET", "/items/7", authorization.as_deref().as_slice());
        let challenge = format!(r#"Bearer {parameters}resource_metadata="{ESCAPED}""#);
        assert_eq!(answer, Answer::refusal(status, Some(&challenge), body));
        assert_eq!(answer.challenge().unwrap()["resource_metadata"], URL);
    }
    assert_eq!(ask(address, "GET", "/me", &[&service.bearer("")]), Answer::success("somebody"));
}

/// The line in the log about a request that nobody authenticated, in a program that has a layer.
pub(crate) fn logged(endpoint: &str, catalog: &str) -> String {
    format!(
        "a request was not authenticated route={endpoint} status=500 catalog={catalog} cause=the authentication layer of this \
         catalog covers other routes only: {}",
        crate::COVERS
    )
}

/// A request that no layer authenticated is refused, and the log says where. `item` is the route of items.
pub(crate) fn without_an_authentication_layer_nobody_gets_in(start: Start, item: &str) {
    let service = Service::new(Authenticated::None);
    let address = start(service.clone());
    let everything = service.everything();
    let table = [
        ("GET", "/token", "/token", "seismic"),
        ("GET", "/me", "/me", "seismic"),
        ("GET", "/items/7", item, "seismic"),
        ("PUT", "/items/7", item, "seismic"),
        ("GET", "/found", "/found", "seismic"),
        ("GET", "/audit", "/audit", "agents"),
    ];
    let mut expected = Vec::new();
    for (method, path, route, catalog) in table {
        for authorization in [[everything.as_str()].as_slice(), &[]] {
            let answer = ask(address, method, path, authorization);
            assert_eq!(answer, Answer::refusal(500, None, UNCHECKED), "{method} {path}");
            expected.push(logged(&format!("{method} {route}"), catalog));
        }
    }
    assert_eq!((service.runs(), service.log.errors()), (0, expected));
    assert_eq!(ask(address, "GET", "/health", &[]), Answer::success("up"));
}

/// What the layer of another catalog leaves counts for nothing.
pub(crate) fn the_layer_of_another_catalog_is_none(start: Start) {
    let service = Service::new(Authenticated::Agents);
    let address = start(service.clone());
    let everything = service.everything();
    for (method, path, _) in &GUARDED[..5] {
        let answer = ask(address, method, path, &[&everything]);
        assert_eq!(answer, Answer::refusal(500, None, UNCHECKED), "{method} {path}");
    }
    assert_eq!(ask(address, "GET", "/audit", &[]).status, 401);
    assert_eq!((service.runs(), service.log.errors().len()), (0, 5));
}

/// Whether a path or a body is good is nobody's business who may not come in.
pub(crate) fn scopes_are_checked_before_anything_else_is_looked_at(start: Start) {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    for method in ["GET", "PUT"] {
        assert_eq!(ask(address, method, "/items/none", &[]).status, 401, "{method}");
        assert_eq!(ask(address, method, "/items/none", &[&service.bearer("")]).status, 403, "{method}");
        let everything = service.everything();
        let status = ask(address, method, "/items/none", &[&everything]).status;
        assert!([400, 404, 422].contains(&status), "{method}: {status}");
    }
    assert_eq!(service.runs(), 0);
}

/// A refusal is an answer wherever it comes from.
pub(crate) fn a_handler_may_refuse_too(start: Start) {
    let address = start(Service::new(Authenticated::Both));
    let mut expected = Answer::refusal(405, None, CLOSED);
    expected.headers.insert(0, ("allow".to_owned(), "PUT, DELETE".to_owned()));
    assert_eq!(ask(address, "GET", "/closed", &[]), expected);
}

/// The refusal of a check in a handler is an answer, by `?`.
pub(crate) fn a_handler_may_check_by_itself(start: Start) {
    let address = start(Service::new(Authenticated::Both));
    let view = r#"Bearer error="insufficient_scope", scope="seismic.library.view""#;
    assert_eq!(ask(address, "GET", "/checked", &[]), Answer::refusal(403, Some(view), NO_VIEW));
}

/// The refusal of a handler that checks the caller's token, for a requirement or for a set, by `?` or in an error of its own, has the challenge and the line in
/// the log that the refusal of a guard has.
pub(crate) fn a_refusal_by_a_handler_is_that_of_a_guard(start: Start) {
    let metadata = Some(ResourceMetadataUrl::new("https://api.example.com/.well-known/oauth-protected-resource"));
    let challenges = Challenges { accumulate: true, ..Challenges::default() };
    let service = Service { metadata, challenges, ..Service::new(Authenticated::Both) };
    let address = start(service.clone());
    let authorization = service.bearer("seismic.search");
    let logged = |path: &str| {
        let [line] = &service.log.take_at(Level::INFO)[..] else { panic!("{path}: not one line") };
        let (route, rest) = line.split_once(" status=").unwrap();
        (route.to_owned(), rest.to_owned())
    };
    let of_a_guard = ask(address, "GET", "/items/7", &[&authorization]);
    let challenge = of_a_guard.challenge().unwrap();
    let granted_too = access::ScopeSet::parse("seismic.library.view seismic.search").unwrap().scopes().to_string();
    assert_eq!((of_a_guard.status, &challenge["scope"], challenge.len()), (403, &granted_too, 3));
    let (_, line) = logged("/items/7");
    for path in ["/asked", "/listed", "/wrapped", "/refused"] {
        assert_eq!(ask(address, "GET", path, &[&authorization]), of_a_guard, "{path}");
        assert_eq!(logged(path), (format!("a token is refused route=GET {path}"), line.clone()));
        assert_eq!(ask(address, "GET", path, &[&service.everything()]), Answer::success("asked"), "{path}");
    }
}

/// What is optional is none without credentials, and a proof is none without scopes. A bad token is refused all the same, and
/// whatever says that nobody knows.
pub(crate) fn what_is_optional_is_good_or_none(start: Start) {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    let table = [
        ("/maybe", None, "nobody"),
        ("/maybe", Some("Basic dXNlcjpwYXNzd29yZA==".to_owned()), "nobody"),
        ("/maybe", Some(service.bearer("seismic.search")), "seismic.search"),
        ("/more", None, "less"),
        ("/more", Some(service.bearer("")), "less"),
        ("/more", Some(service.bearer("seismic.library.manage")), "more"),
    ];
    for (path, authorization, body) in table {
        let answer = ask(address, "GET", path, authorization.as_deref().as_slice());
        assert_eq!(answer, Answer::success(body), "{path} {authorization:?}");
    }
    assert_eq!(service.runs(), 6);
    for path in ["/maybe", "/more"] {
        for (case, authorization) in refused(&service.keys) {
            let authorization: Vec<_> = authorization.iter().map(String::as_str).collect();
            let expected = Answer::refusal(401, Some(r#"Bearer error="invalid_token""#), INVALID);
            assert_eq!(ask(address, "GET", path, &authorization), expected, "{path}: {case}");
        }
        let unanswered = ask(address, "GET", path, &[&format!("Bearer {UNANSWERED}")]);
        assert_eq!(unanswered, Answer::refusal(503, None, UNAVAILABLE), "{path}");
        for authenticated in [Authenticated::None, Authenticated::Agents] {
            let elsewhere = start(Service::new(authenticated));
            assert_eq!(ask(elsewhere, "GET", path, &[]), Answer::refusal(500, None, UNCHECKED), "{path}");
        }
    }
    assert_eq!(service.runs(), 6);
}

/// Which scopes a challenge names is the service's to say.
pub(crate) fn challenges_ask_for_what_the_options_say(start: Start) {
    let (nothing, invalid) = (r#"Bearer realm="seismic""#, r#"Bearer error="invalid_token""#);
    let with_scope = format!(r#"{invalid}, scope="seismic.library.view""#);
    let table = [(ChallengeScopes::Never, invalid), (ChallengeScopes::WithToken, &with_scope)];
    for (which, with_token) in table {
        let challenges = Challenges { scopes: which, know_gates: true, ..Challenges::default() };
        let service = Service { challenges, ..Service::new(Authenticated::Both) };
        let address = start(service);
        assert_eq!(ask(address, "GET", "/items/7", &[]), Answer::refusal(401, Some(nothing), ABSENT), "{which:?}");
        let answer = ask(address, "GET", "/items/7", &["Bearer noise"]);
        assert_eq!(answer, Answer::refusal(401, Some(with_token), INVALID), "{which:?}");
        let shut = ask(address, "GET", "/audit", &[]);
        assert_eq!(shut, Answer::refusal(401, Some(r#"Bearer realm="agents""#), ABSENT), "{which:?}");
    }
}

/// The status in the answer to a request that sends a small part of the body that it announces.
fn answer_to_a_part(address: SocketAddr, authorization: &str, timeout: Duration) -> Option<String> {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(timeout)).unwrap();
    let part = "x".repeat(100);
    let request = format!(
        "PUT /items/7 HTTP/1.1\r\nhost: localhost\r\nauthorization: {authorization}\r\ncontent-type: text/plain\r\n\
         content-length: 100000\r\n\r\n{part}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).ok()?;
    line.split(' ').nth(1).map(str::to_owned)
}

/// A refused request is answered before its body has come; another one is not.
pub(crate) fn the_body_of_a_refused_request_is_not_read(start: Start) {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    let (long, short) = (Duration::from_secs(20), Duration::from_millis(500));
    let everything = service.everything();
    assert_eq!(answer_to_a_part(address, "", long).as_deref(), Some("401"));
    assert_eq!(answer_to_a_part(address, "Bearer noise", long).as_deref(), Some("401"));
    assert_eq!(answer_to_a_part(address, &service.bearer("seismic.library.manage"), long).as_deref(), Some("403"));
    assert_eq!(answer_to_a_part(address, &everything, short), None);
    assert_eq!(service.runs(), 0);
}

//! `optional(…)` changes nothing about who may call, and is seen wherever the requirement is.

use std::collections::BTreeSet;

use scopes::axum::{Router, get};
use scopes::{
    All, Any, BearerToken, Credentials, Granted, Optional, ProtectedResourceMetadata, With, authenticated, public,
    requires,
};
use serde_json::{Value, json};

use crate::server::Server;

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "desk"
            [scopes]
            "tickets:read" = ""
            "tickets:update".implies = ["tickets:read"]
            "billing:read" = ""
            "notes:read" = ""
            [endpoints."GET /tickets"]
            any_of = [["tickets:read"]]
            optional = ["billing:read", "notes:read"]
            [authenticated.endpoints]
            "GET /me" = { optional = ["billing:read"] }
            [public.endpoints]
            "GET /news" = { reason = "anybody may read the news", optional = ["notes:read"] }
        "#
    );
}

use access::{ScopeSet, Token, billing, notes, tickets};

type Tickets = With<tickets::Read, (billing::Read, notes::Read)>;

#[requires(tickets::read, optional(billing::read, notes::read))]
async fn list(bills: Optional<Granted<billing::Read>>, notes: Option<Granted<notes::Read>>) -> String {
    format!("tickets, bills: {}, notes: {}", bills.is_some(), notes.is_some())
}

#[authenticated(Token, optional(billing::read))]
async fn me(bills: Optional<Granted<billing::Read>>) -> String {
    format!("me, bills: {}", bills.into_option().is_some())
}

#[public(reason = "anybody may read the news", optional(notes::read))]
async fn news(Optional(token): Optional<Token>, again: Option<Token>) -> String {
    assert_eq!(token, again);
    match token {
        None => "news".to_owned(),
        Some(token) => format!("news, notes: {}", token.allows::<notes::Read>()),
    }
}

fn router() -> Router {
    Router::new().route("/tickets", get(list)).route("/me", get(me)).route("/news", get(news))
}

async fn verify(token: BearerToken) -> Result<Option<Token>, String> {
    match token.as_str() {
        "down" => Err("no answer".to_owned()),
        "bad" => Ok(None),
        scopes => Ok(ScopeSet::parse(&scopes.replace(['+', '.'], " ").replace('-', ":"))
            .ok()
            .map(|parsed| Token::new(parsed.scopes()))),
    }
}

#[test]
fn what_is_optional_refuses_nobody_but_a_bad_token() {
    let server = Server::start(router().authenticated_by(verify).into_inner());
    let cases = [
        ("/tickets", "tickets-read", 200, "tickets, bills: false, notes: false"),
        ("/tickets", "tickets-read.billing-read", 200, "tickets, bills: true, notes: false"),
        ("/tickets", "tickets-update.notes-read", 200, "tickets, bills: false, notes: true"),
        ("/me", "notes-read", 200, "me, bills: false"),
        ("/me", "billing-read", 200, "me, bills: true"),
        ("/news", "billing-read", 200, "news, notes: false"),
        ("/news", "notes-read", 200, "news, notes: true"),
    ];
    for (path, token, status, body) in cases {
        let answer = server.get(path, Some(&format!("Bearer {token}")));
        assert_eq!((answer.status, answer.body.as_str()), (status, body), "{path} {token}");
    }
    assert_eq!(server.get("/news", None).body, "news");
    let refused =
        [("/tickets", "billing-read", 403), ("/news", "bad", 401), ("/news", "down", 503), ("/me", "bad", 401)];
    for (path, token, status) in refused {
        let answer = server.get(path, Some(&format!("Bearer {token}")));
        assert_eq!(answer.status, status, "{path} {token}: {}", answer.body);
    }
    assert_eq!(Server::start(router().into_inner()).get("/news", None).status, 500, "no layer ran");
}

#[test]
fn an_optional_proof_refuses_a_bad_token() {
    #[public(reason = "anybody", optional(billing::read))]
    async fn open(Optional(bills): Optional<Granted<billing::Read>>, again: Option<Granted<billing::Read>>) -> String {
        assert_eq!(bills.is_some(), again.is_some());
        bills.is_some().to_string()
    }
    let router: Router = Router::new().route("/", get(open));
    let server = Server::start(router.authenticated_by(verify).into_inner());
    let asked = |token: &str| {
        let answer = server.get("/", Some(&format!("Bearer {token}")));
        (answer.status, answer.body)
    };
    assert_eq!(asked("billing-read"), (200, "true".to_owned()));
    assert_eq!(asked("notes-read"), (200, "false".to_owned()));
    assert_eq!(asked("bad").0, 401);
    assert_eq!(asked("down").0, 503);
    assert_eq!(server.get("/", None).body, "false");
}

#[test]
fn routes_record_what_is_optional() {
    let router = router();
    let shown: Vec<String> = router.requirements().iter().map(|route| format!("{route:#}")).collect();
    assert_eq!(
        shown,
        [
            "GET /tickets: tickets:read, more with billing:read, notes:read",
            "GET /me: any valid token, more with billing:read",
            "GET /news: public (anybody may read the news), more with notes:read",
        ]
    );
    let optional: Vec<_> = router.requirements().iter().map(|route| route.optional().clone()).collect();
    let names = |names: &[&'static str]| names.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(optional, [names(&["billing:read", "notes:read"]), names(&["billing:read"]), names(&["notes:read"])]);
    assert!(router.requirements().iter().all(|route| route.catalog() == Some("desk")));
    assert_eq!(router.requirements()[0].to_string(), "GET /tickets");
}

#[test]
fn a_catalog_and_a_router_agree_on_what_is_optional() {
    #[requires(tickets::read, optional(notes::read))]
    async fn less() {}

    router().reconcile(&access::CATALOG).unwrap();
    let router: Router = Router::new().route("/tickets", get(less)).route("/me", get(me)).route("/news", get(news));
    let drift = router.reconcile(&access::CATALOG).unwrap_err();
    let [difference] = drift.differing() else { panic!("{drift}") };
    assert_eq!(difference.catalog, "tickets:read, more with billing:read, notes:read");
    assert_eq!(difference.router, "tickets:read, more with notes:read");
}

#[test]
fn clients_are_told_of_optional_scopes() {
    let resource = ProtectedResourceMetadata::new("https://desk.example.com").unwrap();
    let server = Server::start(router().describe(&resource).into_inner());
    let document: Value = serde_json::from_str(&server.get(&resource.well_known_path(), None).body).unwrap();
    assert_eq!(document["scopes_supported"], json!(["billing:read", "notes:read", "tickets:read"]));
}

#[test]
fn openapi_documents_show_a_way_with_the_optional_scopes() {
    let mut document = json!({ "paths": {
        "/tickets": { "get": {} }, "/me": { "get": {} }, "/news": { "get": {} },
    }});
    let router = router();
    scopes::openapi::secure(&mut document, "oauth", json!({}), router.requirements()).unwrap();
    let security = |path: &str| document["paths"][path]["get"]["security"].clone();
    assert_eq!(
        security("/tickets"),
        json!([{ "oauth": ["tickets:read"] }, { "oauth": ["billing:read", "notes:read", "tickets:read"] }])
    );
    assert_eq!(security("/me"), json!([{ "oauth": [] }, { "oauth": ["billing:read"] }]));
    assert_eq!(security("/news"), json!([{}, { "oauth": ["notes:read"] }]));
    scopes::openapi::compare(&document, "oauth", router.requirements()).unwrap();
}

fn read(_: Granted<tickets::Read>) {}
fn either(_: Granted<Any<(notes::Read, tickets::Update, billing::Read)>>) {}
fn beside(_: Granted<Tickets>) {}
fn whoami(_: scopes::Authenticated<With<Token, (billing::Read,)>>) {}

#[test]
fn a_proof_is_worth_what_it_is_without_optional_scopes() {
    let token = Token::new(tickets::UPDATE.set() | notes::READ.set());
    // Made from whatever meets the requirement; narrowed to what the scope implies; taken back.
    let proof: Granted<With<tickets::Update, (billing::Read,)>> = token.authorize().unwrap();
    read(proof.narrow());
    either(proof.narrow());
    beside(proof.narrow());
    let _: Granted<tickets::Update> = proof.narrow();
    beside(token.authorize().unwrap());
    assert!(Token::new(billing::READ.set()).authorize::<Tickets>().is_err());

    let both = token.authorize::<With<All<(tickets::Update, notes::Read)>, (billing::Read,)>>().unwrap();
    let (update, _notes): (Granted<tickets::Update>, _) = both.split();
    read(update.narrow());
    let _: Granted<All<(notes::Read, tickets::Update)>> = both.narrow();

    let any = token.authorize::<With<Any<(tickets::Update, tickets::Read)>, (billing::Read,)>>().unwrap();
    read(any.narrow());

    whoami(token.authenticate());
    let proof = token.authenticate::<Token>();
    whoami(proof.narrow());
    assert_eq!(size_of::<Granted<Tickets>>(), 0);
}

#[test]
fn a_layer_of_another_kind_decides_nothing() {
    // The credentials alone decide: nothing else in a request is looked at.
    let credentials = Credentials::Valid(Token::new(ScopeSet::EMPTY));
    let layered = router().into_inner().layer(axum::Extension(credentials));
    let server = Server::start(layered);
    assert_eq!(server.get("/news", None).body, "news, notes: false");
}

//! What a real poem server answers to a real client.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread;

use poem::listener::TcpAcceptor;
use poem::web::Data;
use poem::{EndpointExt, FromRequest, IntoEndpoint, Request, RequestBody, Route, Server, get, handler};
use scopes::poem::Guards;
use scopes::{Refusal, requires};
use tracing::Level;

use crate::common::access::{self, library};
use crate::common::{self, Answer, Authenticated, Granting as _, Service, agents, ask, logged};
use crate::service::{authenticate, fallback, guards, routes};

fn start(service: Service) -> SocketAddr {
    let (access, agents) = (access::Scope::layer(&service), agents::Scope::layer(&service));
    match service.authenticated {
        Authenticated::None => serve(service, routes()),
        Authenticated::Agents => serve(service, routes().with(agents)),
        Authenticated::Both => serve(service, routes().with(access).with(agents)),
    }
}

/// The same with a middleware of its own.
fn start_with_own(service: Service) -> SocketAddr {
    match service.authenticated {
        Authenticated::None => serve(service, routes()),
        Authenticated::Agents => serve(service, routes().around(authenticate::<agents::Scope>)),
        Authenticated::Both => {
            let routes = routes().around(authenticate::<access::Scope>).around(authenticate::<agents::Scope>);
            serve(service, routes)
        }
    }
}

/// The same with routes of which none can be forgotten.
fn start_guards(service: Service) -> SocketAddr {
    let (access, agents) = (access::Scope::layer(&service), agents::Scope::layer(&service));
    match service.authenticated {
        Authenticated::None => serve(service, guards()),
        Authenticated::Agents => serve(service, guards().with(agents)),
        Authenticated::Both => serve(service, guards().with(access).with(agents)),
    }
}

pub(crate) fn serve(service: Service, endpoint: impl IntoEndpoint<Endpoint: 'static>) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (log, endpoint) = (service.log.clone(), endpoint.data(service));
    let server = async move {
        let acceptor = TcpAcceptor::from_std(listener).unwrap();
        Server::new_with_acceptor(acceptor).run(endpoint).await.unwrap();
    };
    thread::spawn(move || tracing::subscriber::with_default(log, || runtime.block_on(server)));
    address
}

common::tests! { layer: start, middleware: start_with_own, guards: start_guards }

#[test]
fn without_an_authentication_layer_nobody_gets_in() {
    common::without_an_authentication_layer_nobody_gets_in(start, "/items/:id");
    common::without_an_authentication_layer_nobody_gets_in(start_guards, "/items/:id");
}

#[test]
fn the_log_says_why_a_token_is_refused() {
    common::the_log_says_why_a_token_is_refused(start, "/items/:id");
    common::the_log_says_why_a_token_is_refused(start_guards, "/items/:id");
}

#[test]
fn a_handler_outside_of_the_layer_is_shut() {
    let service = Service::new(Authenticated::Both);
    let inside = routes().around(authenticate::<access::Scope>);
    let address = serve(service.clone(), Route::new().nest("/in", inside).nest("/out", routes()));
    assert_eq!(ask(address, "GET", "/in/items/7", &[&service.everything()]).status, 200);
    for (method, path) in [("GET", "/out/me"), ("GET", "/out/items/7"), ("PUT", "/out/items/7")] {
        assert_eq!(ask(address, method, path, &[&service.everything()]).status, 500, "{method} {path}");
    }
    let endpoints = ["GET /out/me", "GET /out/items/:id", "PUT /out/items/:id"];
    assert_eq!((service.runs(), service.log.errors()), (1, endpoints.map(|of| logged(of, "seismic")).to_vec()));
}

#[test]
fn a_guarded_route_outside_of_the_layer_is_shut() {
    let service = Service::new(Authenticated::Both);
    let inside = guards().with(access::Scope::layer(&service));
    let address = serve(service.clone(), Guards::new().nest("/in", inside).nest("/out", guards()));
    assert_eq!(ask(address, "GET", "/in/items/7", &[&service.everything()]).status, 200);
    assert_eq!(ask(address, "GET", "/out/items/7", &[&service.everything()]).status, 500);
    assert_eq!(ask(address, "GET", "/out/health", &[]).status, 200);
    assert_eq!((service.runs(), service.log.errors()), (2, vec![logged("GET /out/items/:id", "seismic")]));
}

#[test]
fn a_handler_without_a_route_is_guarded_too() {
    let service = Service::new(Authenticated::None);
    let address = serve(service.clone(), fallback());
    assert_eq!(ask(address, "GET", "/no/where?at=all", &[]).status, 500);
    assert_eq!((service.runs(), service.log.errors()), (0, vec![logged("GET /no/where", "seismic")]));
}

/// An extractor that does something.
struct Eager;

impl<'a> FromRequest<'a> for Eager {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        request.data::<Service>().unwrap().runs.add();
        Ok(Self)
    }
}

#[requires(library::view)]
#[handler]
fn behind(_: Eager, Data(service): Data<&Service>) {
    service.runs.add();
}

#[test]
fn nothing_behind_a_proof_that_refuses_runs() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), Route::new().at("/", get(behind)).around(authenticate::<access::Scope>));
    assert_eq!((ask(address, "GET", "/", &[]).status, service.runs()), (401, 0));
    assert_eq!((ask(address, "GET", "/", &[&service.bearer("")]).status, service.runs()), (403, 0));
    assert_eq!((ask(address, "GET", "/", &[&service.everything()]).status, service.runs()), (200, 2));
}

/// Clients send no such method.
#[test]
fn a_method_stays_short_in_the_log() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), Guards::new().at("/any", behind).with(access::Scope::layer(&service)));
    let (method, bearer) = ("X".repeat(5000), service.bearer(""));
    let mut stream = TcpStream::connect(address).unwrap();
    let head = format!("{method} /any HTTP/1.1\r\nhost: x\r\nauthorization: {bearer}\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
    let [line] = &service.log.take_at(Level::INFO)[..] else { panic!("not one line") };
    let beginning = format!("a token is refused route={}… (5000 bytes) /any status=403 ", "X".repeat(200));
    assert!(line.starts_with(&beginning), "{line}");
}

#[test]
fn what_catches_errors_may_look_at_refusals() {
    let service = Service::new(Authenticated::Both);
    let routes = routes().catch_error(|refusal: Refusal| async move { refusal.to_string() });
    let address = serve(service.clone(), routes.around(authenticate::<access::Scope>));
    let table = [
        ("/me", None, "the request carries no credentials"),
        ("/me", Some("Bearer noise".to_owned()), "the token is malformed, expired, revoked or otherwise invalid"),
        ("/items/7", Some(service.bearer("")), "missing scope: seismic.library.view"),
        ("/audit", None, "the service cannot check credentials"),
    ];
    for (path, authorization, body) in table {
        assert_eq!(ask(address, "GET", path, authorization.as_deref().as_slice()), Answer::success(body));
    }
    assert_eq!(service.runs(), 0);
}

#[test]
fn head_is_guarded_like_get() {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    let challenge = r#"Bearer error="insufficient_scope", scope="seismic.library.view""#;
    let answer = ask(address, "HEAD", "/items/7", &[&service.bearer("")]);
    let refused = Answer::refusal(403, Some(challenge), "");
    assert_eq!((answer.status, answer.body), (refused.status, refused.body));
    assert_eq!(service.runs(), 0);
    assert_eq!(ask(address, "HEAD", "/items/7", &[&service.everything()]).status, 200);
}

#[test]
fn nested_middlewares_complete_a_refusal_once_and_leave_it_a_refusal() {
    let service = Service::new(Authenticated::Both);
    let nested = routes().around(authenticate::<access::Scope>).around(authenticate::<access::Scope>);
    let address = serve(service.clone(), nested.catch_error(|refusal: Refusal| async move { cause(&refusal) }));
    let answer = ask(address, "GET", "/asked", &[&service.bearer("")]);
    assert_eq!(answer, Answer::success("seismic.library.view: not granted; grant seismic.library.view"));
    assert_eq!(service.log.take_at(Level::INFO).len(), 1);
}

fn cause(refusal: &Refusal) -> String {
    refusal.cause().unwrap().to_owned()
}

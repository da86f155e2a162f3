//! What a real actix-web server answers to a real client.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::thread;

use actix_web::dev::Payload;
use actix_web::middleware::{Condition, from_fn};
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{App, FromRequest, HttpRequest, HttpServer, get};
use scopes::actix::Scope;
use scopes::requires;
use tracing::Level;

use crate::common::access::{self, library};
use crate::common::{self, Answer, Authenticated, Granting as _, Service, agents, ask, logged};
use crate::functions;
use crate::service::{self, authenticate, routes};

fn start(service: Service) -> SocketAddr {
    let authenticated = service.authenticated;
    serve(service.clone(), move |config| {
        let scope = web::scope("")
            .wrap(Condition::new(authenticated == Authenticated::Both, access::Scope::layer(&service)))
            .wrap(Condition::new(authenticated != Authenticated::None, agents::Scope::layer(&service)));
        config.service(scope.configure(routes));
    })
}

/// The same with a middleware of its own.
fn start_with_own(service: Service) -> SocketAddr {
    let authenticated = service.authenticated;
    serve(service, move |config| {
        let scope = web::scope("")
            .wrap(Condition::new(authenticated == Authenticated::Both, from_fn(authenticate::<access::Scope>)))
            .wrap(Condition::new(authenticated != Authenticated::None, from_fn(authenticate::<agents::Scope>)));
        config.service(scope.configure(routes));
    })
}

/// The same with a scope that takes only guarded handlers.
fn start_guarded(service: Service) -> SocketAddr {
    start_scope(service, service::guarded)
}

/// The same with functions that have their paths where they are mounted.
fn start_functions(service: Service) -> SocketAddr {
    start_scope(service, functions::guarded)
}

fn start_scope(service: Service, scope: fn() -> Scope) -> SocketAddr {
    let authenticated = service.authenticated;
    serve(service.clone(), move |config| {
        let scope = scope()
            .wrap(Condition::new(authenticated == Authenticated::Both, access::Scope::layer(&service)))
            .wrap(Condition::new(authenticated != Authenticated::None, agents::Scope::layer(&service)));
        config.service(scope);
    })
}

pub(crate) fn serve(service: Service, routes: impl Fn(&mut ServiceConfig) + Clone + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let server = async move {
        let app = move || {
            // Each worker has a thread of its own, and makes its application there.
            std::mem::forget(tracing::subscriber::set_default(service.log.clone()));
            App::new().app_data(Data::new(service.clone())).configure(routes.clone())
        };
        HttpServer::new(app).workers(1).disable_signals().listen(listener).unwrap().run().await.unwrap();
    };
    thread::spawn(|| actix_web::rt::System::new().block_on(server));
    address
}

common::tests! {
    layer: start,
    middleware: start_with_own,
    guarded_scope: start_guarded,
    plain_functions: start_functions
}

#[test]
fn without_an_authentication_layer_nobody_gets_in() {
    common::without_an_authentication_layer_nobody_gets_in(start, "/items/{id}");
}

#[test]
fn the_log_says_why_a_token_is_refused() {
    common::the_log_says_why_a_token_is_refused(start, "/items/{id}");
}

#[get("/other")]
#[requires(library::view)]
async fn other(service: Data<Service>) -> &'static str {
    service.runs.add();
    "other"
}

/// What `#[get]` leaves of a function is guarded whichever of the two attributes stands above.
#[test]
fn the_order_of_attributes_makes_no_difference() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), |config| {
        config.service(web::scope("").wrap(from_fn(authenticate::<access::Scope>)).service(other));
    });
    assert_eq!(ask(address, "GET", "/other", &[]).status, 401);
    assert_eq!(ask(address, "GET", "/other", &[&service.bearer("seismic.search")]).status, 403);
    assert_eq!(service.runs(), 0);
    assert_eq!(ask(address, "GET", "/other", &[&service.everything()]), Answer::success("other"));
}

#[test]
fn a_handler_outside_of_the_layer_is_shut() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), |config| {
        config.service(web::scope("/in").wrap(from_fn(authenticate::<access::Scope>)).configure(routes));
        config.service(web::scope("/out").configure(routes));
    });
    assert_eq!(ask(address, "GET", "/in/items/7", &[&service.everything()]).status, 200);
    for (method, path) in [("GET", "/out/me"), ("GET", "/out/items/7"), ("PUT", "/out/items/7")] {
        assert_eq!(ask(address, method, path, &[&service.everything()]).status, 500, "{method} {path}");
    }
    let endpoints = ["GET /out/me", "GET /out/items/{id}", "PUT /out/items/{id}"];
    assert_eq!((service.runs(), service.log.errors()), (1, endpoints.map(|of| logged(of, "seismic")).to_vec()));
}

/// An extractor that does something as soon as it is called.
pub(crate) struct Eager;

impl FromRequest for Eager {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        request.app_data::<Data<Service>>().unwrap().runs.add();
        ready(Ok(Self))
    }
}

#[requires(library::view)]
async fn beside(_: Eager, service: Data<Service>) -> &'static str {
    service.runs.add();
    "beside"
}

/// As the documentation says: actix-web calls the extractors beside a proof before it looks at the proof. The handler does
/// not run.
#[test]
fn extractors_beside_a_proof_are_called_although_it_refuses() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), |config| {
        let scope = web::scope("").wrap(from_fn(authenticate::<access::Scope>));
        config.service(scope.route("/beside", web::get().to(beside)));
    });
    assert_eq!((ask(address, "GET", "/beside", &[]).status, service.runs()), (401, 1));
    assert_eq!((ask(address, "GET", "/beside", &[&service.bearer("")]).status, service.runs()), (403, 2));
    assert_eq!((ask(address, "GET", "/beside", &[&service.everything()]).status, service.runs()), (200, 4));
}

#[requires(library::view)]
async fn fallback(service: Data<Service>) -> &'static str {
    service.runs.add();
    "nothing"
}

#[test]
fn a_handler_without_a_route_is_guarded_too() {
    let service = Service::new(Authenticated::None);
    let address = serve(service.clone(), |config| {
        config.default_service(web::to(fallback));
    });
    assert_eq!(ask(address, "GET", "/no/where?at=all", &[]).status, 500);
    assert_eq!((service.runs(), service.log.errors()), (0, vec![logged("GET /no/where", "seismic")]));
}

#[test]
fn nested_middlewares_complete_a_refusal_once() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), |config| {
        let inner = web::scope("").wrap(from_fn(authenticate::<access::Scope>));
        config.service(inner.wrap(from_fn(authenticate::<access::Scope>)).configure(routes));
    });
    assert_eq!(ask(address, "GET", "/asked", &[&service.bearer("")]).status, 403);
    assert_eq!(service.log.take_at(Level::INFO).len(), 1);
}

//! What a real rocket server answers to a real client.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc;
use std::thread;

use rocket::config::LogLevel;
use rocket::fairing::AdHoc;
use rocket::request::{FromRequest, Outcome};
use rocket::response::Redirect;
use rocket::{Build, Config, Request, Rocket, State, catch, catchers, get, routes};
use scopes::rocket::{MountGuarded as _, Refusals, authenticates, leave};
use scopes::{Credentials, Granted, Refusal, requires};

use crate::common::access::{self, library};
use crate::common::{self, Answer, Authenticated, Granting as _, Service, agents, ask, logged};
use crate::service::{Authentication, all_routes, guarded_routes};

fn start(service: Service) -> SocketAddr {
    let rocket = with_layers(rocket(service.clone()).mount("/", all_routes()), &service);
    launch(service, rocket)
}

/// The same with routes that are guarded where they are mounted.
fn start_guarded(service: Service) -> SocketAddr {
    let rocket = with_layers(rocket(service.clone()).mount_guarded("/", guarded_routes()).strict(), &service);
    launch(service, rocket)
}

fn with_layers(mut rocket: Rocket<Build>, service: &Service) -> Rocket<Build> {
    if service.authenticated == Authenticated::Both {
        rocket = rocket.attach(access::Scope::layer(service));
    }
    if service.authenticated == Authenticated::None {
        rocket = rocket.attach(Refusals);
    } else {
        rocket = rocket.attach(agents::Scope::layer(service));
    }
    rocket.attach(promises())
}

/// A fairing that says of both catalogs that it authenticates, and does nothing.
fn promises() -> AdHoc {
    AdHoc::on_ignite("promises", |rocket| async {
        authenticates::<agents::Token>(authenticates::<access::Token>(rocket))
    })
}

/// The same with a fairing of its own.
fn start_with_own(service: Service) -> SocketAddr {
    let authenticated = service.authenticated;
    let mut rocket = rocket(service.clone()).attach(Refusals).mount("/", all_routes()).attach(promises());
    if authenticated == Authenticated::Both {
        rocket = rocket.attach(Authentication::<access::Scope>::fairing());
    }
    if authenticated != Authenticated::None {
        rocket = rocket.attach(Authentication::<agents::Scope>::fairing());
    }
    launch(service, rocket)
}

pub(crate) fn rocket(service: Service) -> Rocket<Build> {
    let config = Config {
        port: 0,
        address: Ipv4Addr::LOCALHOST.into(),
        log_level: LogLevel::Off,
        shutdown: rocket::config::Shutdown { ctrlc: false, signals: [].into(), ..Default::default() },
        ..Config::debug_default()
    };
    rocket::custom(config).manage(service)
}

pub(crate) fn launch(service: Service, rocket: Rocket<Build>) -> SocketAddr {
    let (send, receive) = mpsc::channel();
    let rocket = rocket.attach(AdHoc::on_liftoff("address", move |rocket| {
        send.send(rocket.config().port).unwrap();
        Box::pin(async {})
    }));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = async { rocket.launch().await.map(drop).unwrap() };
    thread::spawn(move || tracing::subscriber::with_default(service.log, || runtime.block_on(server)));
    (Ipv4Addr::LOCALHOST, receive.recv().unwrap()).into()
}

common::tests! { layer: start, fairing: start_with_own, guarded: start_guarded }

#[test]
fn without_an_authentication_layer_nobody_gets_in() {
    common::without_an_authentication_layer_nobody_gets_in(start, "/items/<id>");
    common::without_an_authentication_layer_nobody_gets_in(start_guarded, "/items/<id>");
}

#[test]
fn the_log_says_why_a_token_is_refused() {
    common::the_log_says_why_a_token_is_refused(start, "/items/<id>");
    common::the_log_says_why_a_token_is_refused(start_guarded, "/items/<id>");
}

#[test]
fn head_is_guarded_like_get() {
    let service = Service::new(Authenticated::Both);
    let address = start(service.clone());
    let answer = ask(address, "HEAD", "/items/7", &[&service.bearer("")]);
    assert_eq!((answer.status, answer.body.as_str()), (403, ""));
    assert_eq!(service.runs(), 0);
    assert_eq!(ask(address, "HEAD", "/items/7", &[&service.everything()]).status, 200);
}

#[test]
fn without_the_fairing_for_refusals_nobody_gets_in_either() {
    let service = Service::new(Authenticated::Both);
    let rocket = rocket(service.clone()).mount("/", all_routes()).attach(promises());
    let address = launch(service.clone(), rocket.attach(Authentication::<access::Scope>::fairing()));
    let table = [
        ("/items/7", None, 401),
        ("/items/7", Some("Bearer noise".to_owned()), 401),
        ("/items/7", Some(service.bearer("")), 403),
        ("/audit", Some(service.everything()), 500),
    ];
    for (path, authorization, status) in table {
        let answer = ask(address, "GET", path, authorization.as_deref().as_slice());
        let names: Vec<_> = answer.headers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!((answer.status, names), (status, vec!["content-length", "content-type"]), "{path}");
    }
    assert_eq!(service.runs(), 0);
}

/// A fairing that runs before authentication does, and asks for a proof.
fn early() -> AdHoc {
    AdHoc::on_request("early", |request, _| {
        Box::pin(async {
            assert!(request.guard::<Granted<library::View>>().await.is_error());
        })
    })
}

#[test]
fn a_look_before_anything_was_left_opens_and_fixes_nothing() {
    let service = Service::new(Authenticated::Both);
    let rocket = rocket(service.clone()).mount("/", all_routes()).attach(early()).attach(Refusals).attach(promises());
    let address = launch(service.clone(), rocket.attach(Authentication::<access::Scope>::fairing()));
    assert_eq!(ask(address, "GET", "/items/7", &[]).status, 401);
    assert_eq!(ask(address, "GET", "/items/7", &[&service.bearer("")]).status, 403);
    assert_eq!(service.runs(), 0);
    assert_eq!(ask(address, "GET", "/items/7", &[&service.everything()]), Answer::success("item 7"));
    assert_eq!(ask(address, "GET", "/audit", &[&service.everything()]).status, 500);
    assert_eq!(service.log.errors()[0], logged("GET /items/7", "seismic"));
}

/// A fairing that leaves the same for every request.
fn leaves(credentials: Credentials<access::Token>) -> AdHoc {
    AdHoc::on_request("leaves", move |request, _| {
        Box::pin(async move {
            leave(request, credentials);
        })
    })
}

#[test]
fn what_was_left_last_counts() {
    let everything = Credentials::Valid(access::Token::new(access::ScopeSet::all()));
    let table = [
        ([everything, Credentials::Absent], 401),
        ([everything, Credentials::Refused], 401),
        ([everything, Credentials::Valid(access::Token::new(access::ScopeSet::EMPTY))], 403),
        ([Credentials::Refused, everything], 200),
    ];
    for ([first, last], status) in table {
        let service = Service::new(Authenticated::None);
        let rocket = rocket(service.clone()).mount("/", all_routes()).attach(promises());
        let address = launch(service.clone(), rocket.attach(leaves(first)).attach(leaves(last)));
        assert_eq!(ask(address, "GET", "/items/7", &[]).status, status);
        assert_eq!(service.runs(), usize::from(status == 200));
    }
}

/// A guard that does something.
struct Eager;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Eager {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Infallible> {
        request.rocket().state::<Service>().unwrap().runs.add();
        Outcome::Success(Self)
    }
}

#[requires(library::view)]
#[get("/behind")]
fn behind(_granted: Granted, _eager: Eager, service: &State<Service>) {
    service.runs.add();
}

#[test]
fn nothing_behind_a_proof_that_refuses_runs() {
    let service = Service::new(Authenticated::Both);
    let rocket = rocket(service.clone()).mount("/", routes![behind]);
    let address = launch(service.clone(), rocket.attach(Authentication::<access::Scope>::fairing()));
    assert_eq!((ask(address, "GET", "/behind", &[]).status, service.runs()), (401, 0));
    assert_eq!((ask(address, "GET", "/behind", &[&service.bearer("")]).status, service.runs()), (403, 0));
    assert_eq!((ask(address, "GET", "/behind", &[&service.everything()]).status, service.runs()), (200, 2));
}

/// What a fairing left that knows another catalog is named in the log.
#[test]
fn the_log_names_the_fairing_of_another_catalog() {
    let service = Service::new(Authenticated::Agents);
    let address = start(service.clone());
    assert_eq!(ask(address, "GET", "/me", &[]).status, 500);
    let common = module_path!().replace("tests", "common");
    let expected = format!(
        "a request was not authenticated route=GET /me status=500 catalog=seismic cause=the authentication layer left a token of \
         catalog `agents` ({common}::agents), and one of `seismic` ({common}::access) is needed: this part of the service needs \
         a verifier of its own"
    );
    assert_eq!(service.log.errors(), [expected]);
}

#[get("/either")]
fn either(granted: Result<Granted<library::View>, Refusal>) -> &'static str {
    granted.map_or("a little", |_| "everything")
}

#[get("/instead")]
fn instead(
    granted: Result<Granted<library::View>, Refusal>,
    token: access::Token,
) -> Result<&'static str, access::MissingScopes> {
    granted.map(|_| "everything").or_else(|_| token.require::<library::Manage>().map(|()| "everything"))
}

#[test]
fn what_a_handler_refuses_takes_the_place_of_what_a_guard_refused() {
    let service = Service::new(Authenticated::Both);
    let rocket = rocket(service.clone()).mount("/", routes![instead]).attach(Refusals);
    let address = launch(service.clone(), rocket.attach(Authentication::<access::Scope>::fairing()));
    let answer = ask(address, "GET", "/instead", &[&service.bearer("")]);
    let challenge = r#"Bearer error="insufficient_scope", scope="seismic.library.manage""#.to_owned();
    assert!(answer.headers.contains(&("www-authenticate".to_owned(), challenge)), "{answer:?}");
}

#[catch(403)]
fn elsewhere() -> Redirect {
    Redirect::to("/elsewhere")
}

#[catch(401)]
fn own() -> &'static str {
    "who are you?"
}

#[test]
fn of_other_answers_only_those_with_the_status_of_the_refusal_are_replaced() {
    let service = Service::new(Authenticated::Both);
    let rocket = rocket(service.clone()).mount("/", all_routes()).mount("/", routes![either]).attach(Refusals);
    let rocket = rocket.register("/", catchers![elsewhere, own]).attach(promises());
    let address = launch(service.clone(), rocket.attach(Authentication::<access::Scope>::fairing()));
    assert_eq!(ask(address, "GET", "/either", &[]), Answer::success("a little"));
    assert_eq!(ask(address, "GET", "/either", &[&service.everything()]), Answer::success("everything"));
    let redirected = ask(address, "GET", "/items/7", &[&service.bearer("")]);
    assert_eq!((redirected.status, redirected.body.as_str()), (303, ""));
    assert_eq!(
        ask(address, "GET", "/items/7", &[]),
        Answer::refusal(401, Some(r#"Bearer scope="seismic.library.view""#), common::ABSENT)
    );
    assert_eq!(service.runs(), 0);
}

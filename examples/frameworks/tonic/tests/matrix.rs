//! Who may call what: by the framework's own means, over TCP, and with mistakes in it.

use std::collections::BTreeSet;

use scopes::testing::{AccessTable, Answer, Call, Grpc, Mismatch, Mismatches, NoAnswer};
use scopes::tonic::guarded;
use scopes::{AuthenticationLayer, Route, authenticated, public, requires};
use shop::access::{Gates, Scope, Token, orders, payments};
use shop::matrix::{self, Failure};
use shop::{Keys, Shop, authentication};
use shop_tonic::protocol::orders_client::OrdersClient;
use shop_tonic::protocol::orders_server::{self, OrdersServer, SERVICE_NAME};
use shop_tonic::{Number, OrderMessage, Orders, Text};
use tokio_stream::wrappers::TcpListenerStream;
use tonic::metadata::MetadataValue;
use tonic::service::Routes;
use tonic::transport::{Channel, Endpoint, Server};
use tonic::{Code, Request, Response, Status};
use tower::Layer as _;

fn run<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(test)
}

fn routes() -> Vec<Route> {
    scopes::tonic::requirements::<Orders, _>(SERVICE_NAME)
}

fn ask(
    authentication: &AuthenticationLayer<Scope>,
    keys: &Keys,
    gates: Gates,
) -> Result<Result<AccessTable, Mismatches>, Failure> {
    let service = authentication.layer(Routes::new(shop_tonic::service(Shop::open())));
    let matrix = matrix::of(&routes(), keys, gates)?;
    Ok(run(matrix.ask(Grpc::new(service), |caller| matrix::sign(keys, caller))).compare())
}

#[test]
fn the_methods_are_the_endpoints_of_the_catalog() -> Result<(), Failure> {
    Ok(matrix::reconcile(&routes(), |endpoint| endpoint.path.starts_with("/shop.Orders/"))?)
}

#[test]
fn everybody_may_what_the_catalog_says() -> Result<(), Failure> {
    let keys = Keys::new()?;
    ask(&authentication(&keys, Gates::all()), &keys, Gates::all())??.kept_in("../access-grpc.md")?;
    ask(&authentication(&keys, Gates::NONE), &keys, Gates::NONE)??;
    Ok(())
}

/// A client that the protocol was generated for.
struct Generated(OrdersClient<Channel>);

impl Generated {
    async fn ask(&mut self, call: &Call) -> Result<Code, NoAnswer> {
        let number = authorized(call, Number::default())?;
        let text = authorized(call, Text::default())?;
        let answer: Result<(), Status> = match call.path().rsplit('/').next() {
            Some("List") => self.0.list(text).await.map(drop),
            Some("Show") => self.0.show(number).await.map(drop),
            Some("Create") => self.0.create(text).await.map(drop),
            Some("Refund") => self.0.refund(number).await.map(drop),
            Some("WhoAmI") => self.0.who_am_i(text).await.map(drop),
            Some("Health") => self.0.health(text).await.map(drop),
            _ => Err(Status::unimplemented("a method that the client does not know")),
        };
        Ok(answer.map_or_else(|status| status.code(), |()| Code::Ok))
    }
}

fn authorized<M>(call: &Call, message: M) -> Result<Request<M>, NoAnswer> {
    let mut request = Request::new(message);
    for (_, value) in call.headers().filter(|(name, _)| *name == "authorization") {
        request.metadata_mut().insert("authorization", MetadataValue::try_from(value)?);
    }
    Ok(request)
}

#[test]
fn everybody_may_the_same_over_tcp() -> Result<(), Failure> {
    let keys = Keys::new()?;
    let matrix = matrix::of(&routes(), &keys, Gates::all())?;
    run(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let endpoint = Endpoint::from_shared(format!("http://{}", listener.local_addr()?))?;
        let server = Server::builder().layer(authentication(&keys, Gates::all()));
        tokio::spawn(
            { server }
                .add_service(shop_tonic::service(Shop::open()))
                .serve_with_incoming(TcpListenerStream::new(listener)),
        );
        let mut client = Generated(OrdersClient::new(endpoint.connect().await?));
        let over_tcp = async |call: &Call| Ok(Answer::Grpc(client.ask(call).await? as i32));
        let answers = matrix.ask(over_tcp, |caller| matrix::sign(&keys, caller)).await;
        answers.compare()?.kept_in("../access-grpc.md")?;
        Ok(())
    })
}

/// The methods, each with a mistake.
#[derive(Clone, Copy)]
struct Mistaken;

fn nothing() -> Response<OrderMessage> {
    Response::new(OrderMessage::default())
}

#[scopes::guarded]
#[tonic::async_trait]
impl orders_server::Orders for Mistaken {
    type ListStream = tokio_stream::Empty<Result<OrderMessage, Status>>;

    #[authenticated(Token, token = request)]
    async fn list(&self, request: Request<Text>) -> Result<Response<Self::ListStream>, Status> {
        drop(request);
        Ok(Response::new(tokio_stream::empty()))
    }

    #[requires(payments::refund, token = request)]
    async fn show(&self, request: Request<Number>) -> Result<Response<OrderMessage>, Status> {
        drop(request);
        Ok(nothing())
    }

    #[public(reason = "a mistake")]
    async fn create(&self, _: Request<Text>) -> Result<Response<OrderMessage>, Status> {
        Ok(nothing())
    }

    #[requires(any(orders::write, payments::refund), token = request)]
    async fn refund(&self, request: Request<Number>) -> Result<Response<OrderMessage>, Status> {
        drop(request);
        Ok(nothing())
    }

    #[requires(orders::read, token = request)]
    async fn who_am_i(&self, request: Request<Text>) -> Result<Response<Text>, Status> {
        Ok(Response::new(request.into_inner()))
    }

    #[authenticated(Token, token = request)]
    async fn health(&self, request: Request<Text>) -> Result<Response<Text>, Status> {
        Ok(Response::new(request.into_inner()))
    }
}

#[test]
fn mistakes_of_methods_are_seen() -> Result<(), Failure> {
    let keys = Keys::new()?;
    let routes = scopes::tonic::requirements::<Mistaken, _>(SERVICE_NAME);
    let service = Routes::new(OrdersServer::new(guarded(Mistaken)));
    let service = authentication(&keys, Gates::all()).layer(service);
    let matrix = matrix::of(&routes, &keys, Gates::all())?;
    let mismatches = run(matrix.ask(Grpc::new(service), |caller| matrix::sign(&keys, caller))).compare().unwrap_err();
    let wrong: BTreeSet<&str> = mismatches.iter().map(Mismatch::route).collect();
    let all = routes.iter().map(|route| format!("POST {}", route.path()));
    assert_eq!(wrong.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), all.collect());
    Ok(())
}

#[test]
fn mistakes_of_verifiers_are_seen() -> Result<(), Failure> {
    let keys = Keys::new()?;
    for (name, mistake) in matrix::MISTAKES {
        assert!(ask(&matrix::mistaken(&keys, mistake), &keys, Gates::all())?.is_err(), "{name}");
    }
    assert!(ask(&matrix::believing(), &keys, Gates::all())?.is_err(), "it believes everybody");
    Ok(())
}

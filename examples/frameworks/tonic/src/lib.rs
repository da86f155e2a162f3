//! The shop with tonic.

use scopes::tonic::guarded;
use scopes::{authenticated, public, requires};
use shop::access::{Token, orders, payments};
use shop::{Order, Shop};
use tonic::{Request, Response, Status};

use protocol::orders_server::{self, OrdersServer};

/// The generated protocol.
#[allow(missing_docs, unused_qualifications, clippy::pedantic, reason = "generated")]
pub mod protocol {
    include!(concat!(env!("OUT_DIR"), "/shop.Orders.rs"));
}

/// The number of an order.
#[derive(Clone, Copy, PartialEq, Eq, prost::Message)]
pub struct Number {
    /// The number; 0 is the first order.
    #[prost(uint64, tag = "1")]
    pub id: u64,
}

/// What is ordered, or who asks.
#[derive(Clone, PartialEq, Eq, prost::Message)]
pub struct Text {
    /// The text.
    #[prost(string, tag = "1")]
    pub text: String,
}

/// An order.
#[derive(Clone, PartialEq, Eq, prost::Message)]
pub struct OrderMessage {
    /// Its number.
    #[prost(uint64, tag = "1")]
    pub id: u64,
    /// What was ordered.
    #[prost(string, tag = "2")]
    pub item: String,
}

impl From<Order> for OrderMessage {
    fn from(Order { id, item, .. }: Order) -> Self {
        Self { id, item }
    }
}

/// The methods.
#[derive(Clone, Debug)]
pub struct Orders(Shop);

/// The service, for `Server::builder().layer(authentication).add_service(service(shop))`.
pub fn service(shop: Shop) -> OrdersServer<Orders> {
    OrdersServer::new(guarded(Orders(shop)))
}

/// The orders with a text in their names, one by one.
type Listed = tokio_stream::Iter<std::vec::IntoIter<Result<OrderMessage, Status>>>;

fn found(order: Option<Order>) -> Result<Response<OrderMessage>, Status> {
    order.map(|order| Response::new(order.into())).ok_or_else(|| Status::not_found("no such order"))
}

#[scopes::guarded]
#[tonic::async_trait]
impl orders_server::Orders for Orders {
    type ListStream = Listed;

    #[requires(orders::read, token = request, proof = granted)]
    async fn list(&self, request: Request<Text>) -> Result<Response<Listed>, Status> {
        let Text { text } = request.into_inner();
        let orders = self.0.list(granted).into_iter().filter(|order| order.item.contains(&text));
        Ok(Response::new(tokio_stream::iter(orders.map(|order| Ok(order.into())).collect::<Vec<_>>())))
    }

    #[requires(orders::read, token = request, proof = granted)]
    async fn show(&self, request: Request<Number>) -> Result<Response<OrderMessage>, Status> {
        found(self.0.show(granted, request.get_ref().id.max(1)))
    }

    #[requires(orders::write, token = request, proof = granted)]
    async fn create(&self, request: Request<Text>) -> Result<Response<OrderMessage>, Status> {
        Ok(Response::new(self.0.create(granted, request.into_inner().text).into()))
    }

    #[requires(orders::write, payments::refund, token = request, proof = granted)]
    async fn refund(&self, request: Request<Number>) -> Result<Response<OrderMessage>, Status> {
        found(self.0.refund(granted, request.get_ref().id.max(1)))
    }

    #[authenticated(Token, token = request)]
    async fn who_am_i(&self, request: Request<Text>) -> Result<Response<Text>, Status> {
        let token: Token = scopes::tonic::token(&request)?;
        Ok(Response::new(Text { text: token.scopes().to_string() }))
    }

    #[public(reason = "the load balancer asks without a token")]
    async fn health(&self, _: Request<Text>) -> Result<Response<Text>, Status> {
        Ok(Response::new(Text { text: "up".to_owned() }))
    }
}

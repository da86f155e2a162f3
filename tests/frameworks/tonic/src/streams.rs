//! A service whose methods stream. A check stands before the first message, or in the middle.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use scopes::{authenticated, requires};
use tokio_stream::{Stream, StreamExt as _};
use tonic::{Request, Response, Status, Streaming};

use crate::Item;
use crate::access::{self, library};

/// The service, and how many messages of streams it has read.
#[derive(Clone, Debug, Default)]
pub struct Streams {
    /// The messages that were read.
    pub read: Arc<AtomicUsize>,
}

type Items = Pin<Box<dyn Stream<Item = Result<Item, Status>> + Send>>;

#[scopes::guarded]
#[tonic::async_trait]
impl crate::protocol::streams_server::Streams for Streams {
    type WatchStream = Items;
    type TalkStream = Pin<Box<dyn Stream<Item = Result<Item, Status>> + Send>>;
    type RevealStream = Items;

    #[requires(library::view, token = request)]
    async fn watch(&self, request: Request<Item>) -> Result<Response<Self::WatchStream>, Status> {
        let item = request.into_inner();
        Ok(Response::new(Box::pin(tokio_stream::iter([Ok(item.clone()), Ok(item)]))))
    }

    #[requires(library::manage, token = request, proof = granted)]
    async fn upload(&self, request: Request<Streaming<Item>>) -> Result<Response<Item>, Status> {
        let mut items = request.into_inner();
        let mut names = Vec::new();
        while let Some(item) = items.next().await {
            self.read.fetch_add(1, Ordering::Relaxed);
            names.push(item?.name);
        }
        Ok(Response::new(Item { name: stored(granted, &names) }))
    }

    #[requires(library::view, token = request)]
    async fn talk(&self, request: Request<Streaming<Item>>) -> Result<Response<Self::TalkStream>, Status> {
        let read = Arc::clone(&self.read);
        let answer = move |item: Result<Item, Status>| {
            read.fetch_add(1, Ordering::Relaxed);
            item.map(|Item { name }| Item { name: format!("you said {name}") })
        };
        Ok(Response::new(Box::pin(request.into_inner().map(answer))))
    }

    /// What needs more is checked where it is its turn.
    #[authenticated(access::Token, token = request)]
    async fn reveal(&self, request: Request<Item>) -> Result<Response<Self::RevealStream>, Status> {
        let token: access::Token = scopes::tonic::token(&request)?;
        let reveal = move |(name, is_secret): (&str, bool)| -> Result<Item, Status> {
            if is_secret {
                token.require::<library::Manage>()?;
            }
            Ok(Item { name: name.to_owned() })
        };
        let items = tokio_stream::iter([("the title", false), ("the secret", true)]).map(reveal);
        Ok(Response::new(Box::pin(items)))
    }
}

#[requires(library::manage)]
fn stored(names: &[String]) -> String {
    format!("stored {}", names.join(" and "))
}

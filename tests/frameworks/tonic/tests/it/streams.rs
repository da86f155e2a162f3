//! Methods that stream: a check before the first message, and one in the middle.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::uri::PathAndQuery;
use http_body::Body as _;
use testing_support::{Keys, Log};
use tokio_stream::StreamExt as _;
use tonic::body::Body;
use tonic::{Code, Status, Streaming};
use tower::{Service as _, ServiceExt as _};
use tracing::Level;
use with_tonic::Item;
use with_tonic::protocol::streams_client::StreamsClient;
use with_tonic::streams::Streams;

use crate::calling::{
    Answer, Authentication, METADATA, Refused, absent, bearer, connect, invalid, missing, request, run, seen, shelves,
    start_with,
};

const WAYS: [Authentication; 2] = [Authentication::Interceptor, Authentication::Layer];

/// The answer to a call of a method that needs a scope.
type Expected = fn(&str) -> Answer;

async fn start(authentication: Authentication, keys: &Keys) -> (SocketAddr, Arc<AtomicUsize>) {
    let streams = Streams::default();
    let read = Arc::clone(&streams.read);
    (start_with(streams, authentication, keys).await, read)
}

/// Messages without an end.
fn endless() -> impl tokio_stream::Stream<Item = Item> + Send + 'static {
    tokio_stream::iter([shelves(), shelves()]).chain(tokio_stream::pending())
}

fn items(names: &[&str]) -> impl tokio_stream::Stream<Item = Item> + Send + use<> {
    let items: Vec<Item> = names.iter().map(|&name| Item { name: name.to_owned() }).collect();
    tokio_stream::iter(items)
}

/// The names in a stream, and what it ends with.
async fn read(mut stream: Streaming<Item>) -> (Vec<String>, Option<Status>) {
    let mut names = Vec::new();
    loop {
        match stream.message().await {
            Ok(Some(item)) => names.push(item.name),
            Ok(None) => return (names, None),
            Err(status) => return (names, Some(status)),
        }
    }
}

/// The answer to a stream without an end is an answer before it was read: the client has it as the status of the call.
#[test]
fn who_may_not_is_refused_before_a_message_is_read() {
    let (view, manage) = ("seismic.library.view", "seismic.library.manage");
    run(async {
        for authentication in WAYS {
            let keys = Keys::new();
            let (address, read) = start(authentication, &keys).await;
            let mut client = StreamsClient::new(connect(address).await);
            let nothing = bearer(&keys, "", 1);
            let table: [(&[&str], Expected); 3] =
                [(&[], absent), (&["Bearer garbage"], invalid), (&[&nothing], missing)];
            for (authorization, expected) in table {
                let watched = client.watch(request(shelves(), authorization)).await.map(|_| String::new());
                let uploaded = client.upload(request(endless(), authorization)).await.map(|_| String::new());
                let talked = client.talk(request(endless(), authorization)).await.map(|_| String::new());
                for (found, scope) in [(watched, view), (uploaded, manage), (talked, view)] {
                    let found = found.map_err(|status| seen(&status));
                    assert_eq!(found, expected(scope), "{authentication:?} {authorization:?}");
                }
            }
            assert_eq!(read.load(Ordering::Relaxed), 0, "{authentication:?}");
        }
    });
}

/// The status is in the headers of the answer, and there is nothing behind them.
#[test]
fn a_refusal_is_an_answer_without_messages() {
    run(async {
        for authentication in WAYS {
            let (address, _) = start(authentication, &Keys::new()).await;
            let mut channel = connect(address).await;
            for method in ["Watch", "Upload", "Talk", "Reveal"] {
                let path: PathAndQuery = format!("/streams.Streams/{method}").parse().unwrap();
                let request = http::Request::post(path).header("content-type", "application/grpc");
                // The prefix of a message of no bytes.
                let body = Body::new(String::from("\0\0\0\0\0"));
                let answer = channel.ready().await.unwrap().call(request.body(body).unwrap()).await.unwrap();
                let status = Status::from_header_map(answer.headers()).map(|status| status.code());
                assert_eq!(status, Some(Code::Unauthenticated), "{authentication:?} {method}");
                assert!(answer.body().is_end_stream(), "{authentication:?} {method}");
            }
        }
    });
}

#[test]
fn who_may_streams() {
    run(async {
        for authentication in WAYS {
            let keys = Keys::new();
            let (address, count) = start(authentication, &keys).await;
            let mut client = StreamsClient::new(connect(address).await);
            let token = bearer(&keys, "seismic.library.manage", 1);
            let watched = client.watch(request(shelves(), &[&token])).await.unwrap().into_inner();
            assert_eq!(read(watched).await.0, ["shelves", "shelves"]);
            let uploaded = client.upload(request(items(&["a", "b"]), &[&token])).await.unwrap().into_inner();
            assert_eq!(uploaded.name, "stored a and b");
            let talked = client.talk(request(items(&["a", "b"]), &[&token])).await.unwrap().into_inner();
            assert_eq!(read(talked).await.0, ["you said a", "you said b"]);
            assert_eq!(count.load(Ordering::Relaxed), 4);
        }
    });
}

/// The answer has begun: the status comes behind its messages, as the method says it, and no layer completes it.
#[test]
fn a_check_in_the_middle_of_a_stream_ends_it() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    run(async {
        let keys = Keys::new();
        let (view, manage) = ("seismic.library.view", "seismic.library.manage");
        for authentication in [Authentication::Interceptor, Authentication::LayerWithMetadata] {
            let (address, _) = start(authentication, &keys).await;
            let mut client = StreamsClient::new(connect(address).await);
            let token = bearer(&keys, view, 1);
            let answer = client.reveal(request(shelves(), &[&token])).await.unwrap();
            assert_eq!(answer.metadata().get("www-authenticate"), None);
            let (names, status) = read(answer.into_inner()).await;
            assert_eq!(names, ["the title"], "{authentication:?}");
            let refused: Refused = seen(&status.unwrap());
            assert_eq!(Answer::Err(refused.clone()), missing(manage), "{authentication:?}");
            assert!(!refused.2.unwrap().contains(METADATA));
            let token = bearer(&keys, manage, 1);
            let answer = client.reveal(request(shelves(), &[&token])).await.unwrap();
            assert_eq!(read(answer.into_inner()).await.0, ["the title", "the secret"]);
        }
    });
    assert_eq!(log.take_at(Level::INFO), [""; 0]);
}

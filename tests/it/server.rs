//! A server on loopback, signed tokens for it, and its answers as a client sees them.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fmt;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use axum::extract::Request;
use axum::response::Response;
use axum::serve::IncomingStream;
use http_auth::parser::ChallengeParser;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use scopes::types::Set;
use scopes::{BearerToken, CatalogScope};
use serde::Deserialize;
use serde_json::{Value, json};
use tower::Service;

/// How often something happened.
#[derive(Clone, Default)]
pub(crate) struct Count(Arc<AtomicUsize>);

impl Count {
    pub(crate) fn add(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    /// How often since the last time this was asked.
    pub(crate) fn take(&self) -> usize {
        self.0.swap(0, Ordering::SeqCst)
    }
}

/// The keys of an authorization server.
#[derive(Clone)]
pub(crate) struct Keys {
    sign: EncodingKey,
    verify: DecodingKey,
}

#[derive(Deserialize)]
#[serde(bound = "")]
pub(crate) struct Claims<S: CatalogScope> {
    pub(crate) sub: String,
    pub(crate) scope: Set<S>,
}

impl Keys {
    pub(crate) fn new() -> Self {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).unwrap();
        Self { sign: EncodingKey::from_secret(&secret), verify: DecodingKey::from_secret(&secret) }
    }

    pub(crate) fn issue(&self, subject: &str, scope: &str) -> String {
        let expiry = jsonwebtoken::get_current_timestamp() + 3600;
        let claims = json!({ "sub": subject, "scope": scope, "exp": expiry });
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &self.sign).unwrap()
    }

    pub(crate) fn bearer(&self, scope: &str) -> String {
        format!("Bearer {}", self.issue("somebody", scope))
    }

    pub(crate) fn verify<S: CatalogScope>(&self, token: &BearerToken) -> Option<Claims<S>> {
        let validation = Validation::new(Algorithm::HS256);
        Some(jsonwebtoken::decode(token.as_str(), &self.verify, &validation).ok()?.claims)
    }
}

/// Keeps what is logged.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<(tracing::Level, String)>>>);

impl Log {
    /// The errors since the last time anything was taken.
    pub(crate) fn take(&self) -> Vec<String> {
        self.take_at(tracing::Level::ERROR)
    }

    /// What was logged at a level since the last time anything was taken.
    pub(crate) fn take_at(&self, level: tracing::Level) -> Vec<String> {
        let lines = std::mem::take(&mut *self.0.lock().unwrap());
        lines.into_iter().filter(|(of, _)| *of == level).map(|(_, line)| line).collect()
    }
}

impl tracing::Subscriber for Log {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        *metadata.level() <= tracing::Level::INFO
    }

    fn event(&self, event: &tracing::Event<'_>) {
        let mut message = Message(String::new());
        event.record(&mut message);
        self.0.lock().unwrap().push((*event.metadata().level(), message.0));
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

struct Message(String);

impl tracing::field::Visit for Message {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}

pub(crate) struct Server {
    address: SocketAddr,
    pub(crate) log: Log,
}

impl Server {
    /// Serves what `axum::serve` takes, as it is.
    pub(crate) fn start<Made, Making>(service: Making) -> Self
    where
        Making: for<'a> Service<IncomingStream<'a, tokio::net::TcpListener>, Response = Made, Error = Infallible>
            + Send
            + 'static,
        for<'a> <Making as Service<IncomingStream<'a, tokio::net::TcpListener>>>::Future: Send,
        Made: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
        Made::Future: Send,
    {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let log = Log::default();
        let server = Self { address: listener.local_addr().unwrap(), log: log.clone() };
        thread::spawn(move || tracing::subscriber::with_default(log, || serve(listener, service)));
        server
    }

    pub(crate) fn ask(&self, method: &str, path: &str, authorization: Option<&str>) -> Answer {
        let agent: ureq::Agent =
            ureq::Agent::config_builder().http_status_as_error(false).allow_non_standard_methods(true).build().into();
        let mut request = ureq::http::Request::builder().method(method).uri(format!("http://{}{path}", self.address));
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        let mut response = agent.run(request.body(()).unwrap()).unwrap();
        let header = |name| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        let [challenge, allow, content_type] = ["www-authenticate", "allow", "content-type"].map(header);
        let status = response.status().as_u16();
        Answer { status, challenge, allow, content_type, body: response.body_mut().read_to_string().unwrap() }.parsed()
    }

    /// Asks with these `Authorization` headers, which no client would send.
    pub(crate) fn ask_with(&self, path: &str, authorizations: &[&[u8]]) -> Answer {
        let mut head = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n").into_bytes();
        for value in authorizations {
            head.extend([b"authorization: ", *value, b"\r\n"].concat());
        }
        head.extend(b"\r\n");
        self.send(&head)
    }

    pub(crate) fn get(&self, path: &str, authorization: Option<&str>) -> Answer {
        self.ask("GET", path, authorization)
    }

    /// Sends bytes as they are, without a client that puts them right.
    pub(crate) fn send(&self, bytes: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(bytes).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        Answer::of_text(&String::from_utf8_lossy(&answer))
    }
}

fn serve<Made, Making>(listener: TcpListener, service: Making)
where
    Making: for<'a> Service<IncomingStream<'a, tokio::net::TcpListener>, Response = Made, Error = Infallible>
        + Send
        + 'static,
    for<'a> <Making as Service<IncomingStream<'a, tokio::net::TcpListener>>>::Future: Send,
    Made: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    Made::Future: Send,
{
    listener.set_nonblocking(true).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
    runtime.block_on(async {
        axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), service).await.unwrap();
    });
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) challenge: Option<String>,
    pub(crate) allow: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) body: String,
}

impl Answer {
    /// An answer to a request that asked for the connection to be closed.
    fn of_text(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{text:?}"));
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap().parse().unwrap();
        let headers: Vec<_> = lines.filter_map(|line| line.split_once(": ")).collect();
        let header = |name: &str| {
            headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| (*value).to_owned())
        };
        let [challenge, allow, content_type] = ["www-authenticate", "allow", "content-type"].map(header);
        Self { status, challenge, allow, content_type, body: body.to_owned() }.parsed()
    }

    /// Every challenge is read by a parser that knows nothing of it, and says what the body says.
    fn parsed(self) -> Self {
        let parameters = self.parameters();
        let parameter = |name: &str| parameters.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone());
        if let Some(scope) = parameter("scope")
            && !self.body.is_empty()
        {
            let names: Vec<_> = scope.split(' ').collect();
            assert_eq!(self.problem()["required"], json!(names));
        }
        self
    }

    /// The parameters of the challenge, in order.
    pub(crate) fn parameters(&self) -> Vec<(String, String)> {
        let Some(challenge) = &self.challenge else { return Vec::new() };
        let challenges: Result<Vec<_>, _> = ChallengeParser::new(challenge).collect();
        let challenges = challenges.unwrap_or_else(|error| panic!("{challenge}: {error}"));
        let [challenge] = &challenges[..] else { panic!("{challenges:?}") };
        assert_eq!(challenge.scheme, "Bearer");
        let names: BTreeSet<_> = challenge.params.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), challenge.params.len(), "{challenge:?}");
        challenge.params.iter().map(|(name, value)| ((*name).to_owned(), value.to_unescaped())).collect()
    }

    pub(crate) fn problem(&self) -> Value {
        assert_eq!(self.content_type.as_deref(), Some("application/problem+json"));
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{}: {error}", self.body))
    }
}

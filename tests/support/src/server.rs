use std::convert::Infallible;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread;

use axum::extract::Request;
use axum::response::Response;
use axum::serve::IncomingStream;
use tower_service::Service;

use crate::answer::one;
use crate::{Answer, Log};

/// A server of axum on loopback, in a thread of its own that ends with the process.
pub struct Server {
    address: SocketAddr,
    /// What the server logs.
    pub log: Log,
}

impl Server {
    /// Serves what `axum::serve` takes, as it is.
    ///
    /// # Panics
    ///
    /// Where the system has no port.
    pub fn start<Made, Making>(service: Making) -> Self
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

    /// Where the server is.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Asks, with an `Authorization` header.
    ///
    /// # Panics
    ///
    /// Where there is no answer.
    pub fn ask(&self, method: &str, path: &str, authorization: Option<&str>) -> Answer {
        self.ask_with_body(method, path, authorization, "")
    }

    /// Asks, with a body of JSON where there is one.
    ///
    /// # Panics
    ///
    /// Where there is no answer.
    pub fn ask_with_body(&self, method: &str, path: &str, authorization: Option<&str>, body: &str) -> Answer {
        let agent: ureq::Agent =
            ureq::Agent::config_builder().http_status_as_error(false).allow_non_standard_methods(true).build().into();
        let mut request = ureq::http::Request::builder().method(method).uri(format!("http://{}{path}", self.address));
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        let response = if body.is_empty() {
            agent.run(request.body(()).unwrap())
        } else {
            agent.run(request.header("content-type", "application/json").body(body.to_owned()).unwrap())
        };
        let mut response = response.unwrap();
        let header = |name| one(response.headers().get_all(name).iter().map(|value| value.to_str().unwrap()));
        let [challenge, allow, content_type] = ["www-authenticate", "allow", "content-type"].map(header);
        let status = response.status().as_u16();
        Answer { status, challenge, allow, content_type, body: response.body_mut().read_to_string().unwrap() }.parsed()
    }

    /// Asks with these `Authorization` headers, which no client would send.
    pub fn ask_with(&self, path: &str, authorizations: &[&[u8]]) -> Answer {
        let mut head = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n").into_bytes();
        for value in authorizations {
            head.extend([b"authorization: ", *value, b"\r\n"].concat());
        }
        head.extend(b"\r\n");
        self.send(&head)
    }

    /// The same with the method GET.
    pub fn get(&self, path: &str, authorization: Option<&str>) -> Answer {
        self.ask("GET", path, authorization)
    }

    /// Sends bytes as they are, without a client that puts them right.
    ///
    /// # Panics
    ///
    /// Where there is no answer.
    pub fn send(&self, bytes: &[u8]) -> Answer {
        Answer::of_text(&self.exchange(bytes))
    }

    /// The same, for the lines of the answer before its body.
    ///
    /// # Panics
    ///
    /// Where there is no answer.
    pub fn head_of(&self, bytes: &[u8]) -> Vec<String> {
        let answer = self.exchange(bytes);
        answer.split("\r\n\r\n").next().unwrap_or_default().split("\r\n").map(str::to_owned).collect()
    }

    fn exchange(&self, bytes: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(bytes).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
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

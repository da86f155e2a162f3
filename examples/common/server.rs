//! A server on loopback, in a thread of its own.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::thread::{self, JoinHandle};

use axum::extract::Request;
use axum::response::Response;
use axum::serve::IncomingStream;
use tokio::net::TcpListener as Listener;
use tower::Service;

use super::failure::Failure;

pub(crate) type Server = JoinHandle<Result<(), Failure>>;

/// Starts to serve, at a port that the system chooses. It takes what `axum::serve` does.
pub(crate) fn start<Made, Making>(app: Making) -> Result<(SocketAddr, Server), Failure>
where
    Making: for<'a> Service<IncomingStream<'a, Listener>, Response = Made, Error = Infallible> + Send + 'static,
    for<'a> <Making as Service<IncomingStream<'a, Listener>>>::Future: Send,
    Made: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    Made::Future: Send,
{
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    Ok((address, thread::spawn(move || serve(listener, app))))
}

fn serve<Made, Making>(listener: TcpListener, app: Making) -> Result<(), Failure>
where
    Making: for<'a> Service<IncomingStream<'a, Listener>, Response = Made, Error = Infallible> + Send + 'static,
    for<'a> <Making as Service<IncomingStream<'a, Listener>>>::Future: Send,
    Made: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    Made::Future: Send,
{
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async { axum::serve(Listener::from_std(listener)?, app).await })?;
    Ok(())
}

/// Keeps serving.
pub(crate) fn wait(server: Server) -> Result<(), Failure> {
    server.join().map_err(|_| "the server panicked")?
}

/// Whether the example is to keep serving after it has asked for everything.
pub(crate) fn is_to_stay() -> bool {
    std::env::args().any(|argument| argument == "--serve")
}

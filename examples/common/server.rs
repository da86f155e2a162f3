//! A server on loopback, in a thread of its own.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::thread::{self, JoinHandle};

use axum::Router;

use super::failure::Failure;

pub(crate) type Server = JoinHandle<Result<(), Failure>>;

/// Starts to serve, at a port that the system chooses.
pub(crate) fn start(router: Router) -> Result<(SocketAddr, Server), Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    Ok((address, thread::spawn(move || serve(listener, router))))
}

fn serve(listener: TcpListener, router: Router) -> Result<(), Failure> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await })?;
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

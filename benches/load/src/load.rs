//! Asks at a fixed rate, whether answers come or not.

use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use crate::connection::Connection;
use crate::request::Request;

/// How much is asked.
#[derive(Clone, Copy)]
pub(crate) struct Load {
    /// Requests in a second, of all connections together.
    pub(crate) rate: u32,
    /// Each has a thread.
    pub(crate) connections: u32,
}

/// A request that was sent.
pub(crate) struct Asked {
    /// Its position among the requests of the load.
    pub(crate) request: usize,
    /// The status of the answer, where there was one.
    pub(crate) status: Option<u16>,
    pub(crate) latency: Duration,
}

impl Load {
    /// Sends requests in turn, each at its time.
    pub(crate) fn run(self, address: SocketAddr, requests: &[Request], duration: Duration) -> Vec<Asked> {
        let bytes: Vec<_> = requests.iter().map(|request| (request.bytes(), request.has_answer)).collect();
        let start = Instant::now();
        thread::scope(|scope| {
            let connections: Vec<_> = (0..self.connections)
                .map(|number| {
                    scope.spawn({
                        let bytes = &bytes;
                        move || self.run_one(number, address, bytes, start, duration)
                    })
                })
                .collect();
            connections.into_iter().flat_map(|connection| connection.join().unwrap_or_default()).collect()
        })
    }

    fn run_one(
        self,
        number: u32,
        address: SocketAddr,
        requests: &[(Vec<u8>, bool)],
        start: Instant,
        duration: Duration,
    ) -> Vec<Asked> {
        let mut connection = Connection::new(address);
        let mut asked = Vec::new();
        for turn in (number..).step_by(self.connections as usize) {
            let due = Duration::from_secs(1) * turn / self.rate;
            if due >= duration {
                break;
            }
            let begin = wait(start + due);
            let request = turn as usize % requests.len();
            let (bytes, has_answer) = &requests[request];
            let status = connection.ask(bytes, *has_answer);
            asked.push(Asked { request, status, latency: begin.elapsed() });
        }
        asked
    }
}

/// When a request began to wait that was due at a time: then, if the connection was busy with the one before. Whoever slept until then
/// and was woken late begins now: that is no fault of the service.
fn wait(due: Instant) -> Instant {
    let left = due.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return due;
    }
    thread::sleep(left);
    Instant::now()
}

/// Sends each request once, on one connection.
pub(crate) fn once(address: SocketAddr, requests: &[Request]) -> Vec<Asked> {
    let mut connection = Connection::new(address);
    let ask = |(position, request): (usize, &Request)| {
        let begin = Instant::now();
        let status = connection.ask(&request.bytes(), request.has_answer);
        Asked { request: position, status, latency: begin.elapsed() }
    };
    requests.iter().enumerate().map(ask).collect()
}

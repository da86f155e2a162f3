//! A client that sends bytes as they are, and reads of an answer what tells where it ends.

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Longer than any answer takes that is not lost.
const PATIENCE: Duration = Duration::from_secs(5);

/// A connection, which is made anew where the service has closed it.
pub(crate) struct Connection {
    address: SocketAddr,
    stream: Option<TcpStream>,
}

/// The beginning of an answer.
struct Head {
    status: u16,
    /// Where the body begins.
    length: usize,
    body: Body,
    closes: bool,
}

/// Where a body ends.
enum Body {
    After(usize),
    WithChunk,
    WithConnection,
}

impl Connection {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self { address, stream: None }
    }

    /// The status of the answer to a request. There is none where the service closes the connection without an answer, also one
    /// that is new.
    pub(crate) fn ask(&mut self, request: &[u8], has_body: bool) -> Option<u16> {
        let is_new = self.stream.is_none();
        match self.exchange(request, has_body) {
            Err(error) if !is_new && is_closed(&error) => self.exchange(request, has_body).ok(),
            result => result.ok(),
        }
    }

    fn exchange(&mut self, request: &[u8], has_body: bool) -> io::Result<u16> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => connect(self.address)?,
        };
        // A service that refuses a request before its end closes the connection, and has answered.
        let written = stream.write_all(request);
        let head = match read(&mut stream, has_body) {
            Ok(head) => head,
            Err(error) => return Err(written.err().unwrap_or(error)),
        };
        if written.is_ok() && !head.closes {
            self.stream = Some(stream);
        }
        Ok(head.status)
    }
}

fn connect(address: SocketAddr) -> io::Result<TcpStream> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    Ok(stream)
}

fn is_closed(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset | ErrorKind::BrokenPipe)
}

/// Reads an answer to its end.
fn read(stream: &mut TcpStream, has_body: bool) -> io::Result<Head> {
    let (mut answer, mut piece) = (Vec::new(), [0; 16 * 1024]);
    loop {
        let length = stream.read(&mut piece)?;
        answer.extend_from_slice(&piece[..length]);
        let Some(mut head) = Head::of(&answer, has_body) else {
            if length == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            continue;
        };
        let body = &answer[head.length..];
        let is_whole = match head.body {
            Body::After(length) => body.len() >= length,
            Body::WithChunk => body.ends_with(b"0\r\n\r\n"),
            Body::WithConnection => length == 0,
        };
        head.closes |= length == 0;
        match (is_whole, length) {
            (true, _) => return Ok(head),
            (false, 0) => return Err(ErrorKind::UnexpectedEof.into()),
            (false, _) => (),
        }
    }
}

impl Head {
    fn of(answer: &[u8], has_body: bool) -> Option<Self> {
        let length = answer.windows(4).position(|end| end == b"\r\n\r\n")? + 4;
        let head = str::from_utf8(&answer[..length]).ok()?.to_ascii_lowercase();
        let status = head.strip_prefix("http/1.")?.get(2..5)?.parse().ok()?;
        let header = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        let body = match (header("content-length:"), header("transfer-encoding:")) {
            _ if !has_body || matches!(status, 204 | 304) => Body::After(0),
            (Some(length), _) => Body::After(length.parse().ok()?),
            (None, Some(_)) => Body::WithChunk,
            (None, None) => Body::WithConnection,
        };
        Some(Self { status, length, body, closes: header("connection:") == Some("close") })
    }
}

//! A request, and what the answer to it has to be.

use crate::service::Service;

/// A request of one kind.
pub(crate) struct Request {
    pub(crate) name: &'static str,
    head: Vec<u8>,
    body: Vec<u8>,
    /// The status of the answer of each service, in the order of `Service::ALL`.
    expected: [u16; 3],
    /// Whether a body may follow the head of the answer.
    pub(crate) has_answer: bool,
}

impl Request {
    /// A request with a method and a path, and no headers beside `Host`. It expects the status 200.
    pub(crate) fn new(name: &'static str, method: &str, path: impl AsRef<[u8]>) -> Self {
        let line = [method.as_bytes(), b" ", path.as_ref(), b" HTTP/1.1\r\nhost: shop\r\n"].concat();
        Self { name, head: line, body: Vec::new(), expected: [200; 3], has_answer: method != "HEAD" }
    }

    /// A request that is not made of a method, a path and headers.
    pub(crate) fn raw(name: &'static str, head: impl AsRef<[u8]>) -> Self {
        Self { head: head.as_ref().to_vec(), ..Self::new(name, "", "") }
    }

    pub(crate) fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.head.extend([name.as_bytes(), b": ", value.as_ref(), b"\r\n"].concat());
        self
    }

    pub(crate) fn bearer(self, token: &str) -> Self {
        self.header("authorization", format!("Bearer {token}"))
    }

    pub(crate) fn body(self, body: Vec<u8>) -> Self {
        let length = body.len().to_string();
        Self { body, ..self }.header("content-length", length)
    }

    /// Every service answers with this status.
    pub(crate) fn expecting(self, status: u16) -> Self {
        self.expecting_each([status; 3])
    }

    /// axum, actix and the catalog's endpoints answer with these statuses.
    pub(crate) fn expecting_each(self, expected: [u16; 3]) -> Self {
        Self { expected, ..self }
    }

    pub(crate) fn expected_of(&self, service: Service) -> u16 {
        self.expected[service as usize]
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        [&self.head[..], b"\r\n", &self.body].concat()
    }
}

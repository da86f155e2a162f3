//! The head of a request, in every framework.

use core::fmt;
use std::vec::Vec;

/// The head of a request, for a [`Reader`](crate::Reader) of credentials.
pub struct RequestHead<'r> {
    method: &'r str,
    path: &'r str,
    query: Option<&'r str>,
    headers: &'r dyn Fn(&str) -> Vec<&'r [u8]>,
}

impl<'r> RequestHead<'r> {
    pub(crate) fn new(
        method: &'r str,
        path: &'r str,
        query: Option<&'r str>,
        headers: &'r dyn Fn(&str) -> Vec<&'r [u8]>,
    ) -> Self {
        Self { method, path, query, headers }
    }

    /// The method.
    pub fn method(&self) -> &'r str {
        self.method
    }

    /// The path, as it was sent.
    pub fn path(&self) -> &'r str {
        self.path
    }

    /// The query without its question mark, as it was sent. What stands in it is in logs and histories: no place for
    /// credentials that live long.
    pub fn query(&self) -> Option<&'r str> {
        self.query
    }

    /// The value of a header that is there once, and is text.
    pub fn header(&self, name: &str) -> Option<&'r str> {
        only(&self.headers(name))
    }

    /// The values of all headers of a name, whatever their case.
    pub fn headers(&self, name: &str) -> Vec<&'r [u8]> {
        (self.headers)(name)
    }

    /// The value of a cookie that is there once, and is text.
    pub fn cookie(&self, name: &str) -> Option<&'r str> {
        only(&self.cookies(name))
    }

    /// The values of all cookies of a name (RFC 6265 §4.2).
    pub fn cookies(&self, name: &str) -> Vec<&'r [u8]> {
        let pairs = self.headers("cookie").into_iter().flat_map(|header| header.split(|&byte| byte == b';'));
        let of_name = pairs.filter_map(|pair| {
            let pair = pair.trim_ascii();
            let end = pair.iter().position(|&byte| byte == b'=')?;
            (pair[..end] == *name.as_bytes()).then(|| &pair[end + 1..])
        });
        of_name.collect()
    }
}

fn only<'r>(values: &[&'r [u8]]) -> Option<&'r str> {
    let [value] = *values else { return None };
    core::str::from_utf8(value).ok()
}

/// Without headers: credentials are in them.
impl fmt::Debug for RequestHead<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestHead").field("method", &self.method).field("path", &self.path).finish_non_exhaustive()
    }
}

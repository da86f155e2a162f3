//! The part of an answer that tells whether a caller was let in: status and challenge.

use core::fmt;

/// The status of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// A status of HTTP.
    Http(u16),
    /// A status of gRPC, which an HTTP answer with the status 200 carries.
    Grpc(i32),
}

/// The meaning of an answer for the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The handler ran.
    LetIn,
    /// There is nothing at this path, or the handler found nothing.
    NotFound,
    /// Nobody knows who calls.
    Unauthenticated,
    /// The caller may not.
    Forbidden,
    /// The request came to no handler, or the service failed.
    Failed,
}

impl Answer {
    pub(super) fn meaning(self) -> Meaning {
        match self {
            Self::Http(401) | Self::Grpc(16) => Meaning::Unauthenticated,
            Self::Http(403) | Self::Grpc(7) => Meaning::Forbidden,
            Self::Http(404) | Self::Grpc(5) => Meaning::NotFound,
            // With 405 no handler ran. Unknown, unimplemented, internal, unavailable and a loss of data are what a service says that
            // does not work.
            Self::Http(200..=404 | 406..=499) | Self::Grpc(0..=1 | 3..=11) => Meaning::LetIn,
            Self::Http(_) | Self::Grpc(_) => Meaning::Failed,
        }
    }
}

/// The names of gRPC's statuses, in the order of their codes.
const GRPC: [&str; 17] = [
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
];

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(status) => write!(f, "{status}"),
            Self::Grpc(code) => match usize::try_from(*code).ok().and_then(|code| GRPC.get(code)) {
                Some(name) => f.write_str(name),
                None => write!(f, "gRPC {code}"),
            },
        }
    }
}

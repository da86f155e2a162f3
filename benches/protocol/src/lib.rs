//! A gRPC service of one method, whose messages are empty.

#![allow(missing_docs, unused_qualifications, clippy::pedantic, reason = "generated")]

/// A message without fields.
pub type Empty = ();

include!(concat!(env!("OUT_DIR"), "/bench.Item.rs"));

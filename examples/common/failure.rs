//! What goes wrong in an example.

pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

//! The log of a service: what it and `scopes` report through `tracing`.

use std::fmt;
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use super::failure::Failure;

/// Sends every line of this process to one place, and returns the other end.
pub(crate) fn receive() -> Result<Receiver<String>, Failure> {
    let (sender, lines) = mpsc::channel();
    tracing::subscriber::set_global_default(Log(Mutex::new(sender)))?;
    Ok(lines)
}

struct Log(Mutex<Sender<String>>);

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::INFO && (metadata.target().starts_with("scopes") || is_ours(metadata))
    }

    fn event(&self, event: &Event<'_>) {
        let mut message = Message(String::new());
        event.record(&mut message);
        // Nobody reads it any more when the example ends.
        self.0.lock().map(|sender| sender.send(message.0)).ok();
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Whether an event is one of the example, and not of a library below it.
fn is_ours(metadata: &Metadata<'_>) -> bool {
    metadata.target().starts_with(env!("CARGO_CRATE_NAME"))
}

struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}

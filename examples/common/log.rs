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
        *metadata.level() <= Level::INFO && (metadata.target() == "scopes" || is_ours(metadata))
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        // Nobody reads it any more when the example ends.
        self.0.lock().map(|sender| sender.send(line.text())).ok();
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

/// What is shown of an event: where a request was refused and why, or the message.
#[derive(Default)]
struct Line {
    message: String,
    route: String,
    cause: String,
}

impl Line {
    fn text(self) -> String {
        if self.route.is_empty() { self.message } else { format!("{}: {}", self.route, self.cause) }
    }
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        match field.name() {
            "message" => self.message = format!("{value:?}"),
            "route" => self.route = format!("{value:?}"),
            "cause" => self.cause = format!("{value:?}"),
            _ => {}
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }
}

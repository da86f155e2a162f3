//! A language server, and messages to and from it.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long the server may take for an answer, on a machine that does other things as well.
const PATIENCE: Duration = Duration::from_secs(300);

pub(crate) struct Server {
    process: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    last_id: u64,
    is_quiet: bool,
}

/// What the server answers: a result, or the message of an error.
pub(crate) type Answer = Result<Value, String>;

impl Server {
    /// Starts rust-analyzer in a folder.
    pub(crate) fn start(folder: &Path, target: &Path) -> io::Result<Self> {
        let mut process = Command::new("rust-analyzer")
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", target)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (Some(input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(io::Error::other("what is piped has no pipe"));
        };
        let (sender, messages) = channel();
        thread::spawn(move || read_messages(BufReader::new(output), &sender));
        Ok(Self { process, input, messages, last_id: 0, is_quiet: false })
    }

    pub(crate) fn tell(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    pub(crate) fn ask(&mut self, method: &str, parameters: &Value) -> Answer {
        self.last_id += 1;
        let id = self.last_id;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        self.wait_for(method, |_, message| message.get("method").is_none() && message["id"] == id).and_then(|message| {
            match message.get("error") {
                Some(error) => Err(error["message"].as_str().unwrap_or("an error without a message").to_owned()),
                None => Ok(message["result"].clone()),
            }
        })
    }

    /// Waits until the server has read everything.
    pub(crate) fn wait_until_quiet(&mut self) -> Result<(), String> {
        if self.is_quiet {
            return Ok(());
        }
        self.wait_for("quiet", |server, _| server.is_quiet).map(drop)
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        // A server that has gone is noticed where its answer is waited for.
        let _ = write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).and_then(|()| self.input.flush());
    }

    fn wait_for(&mut self, what: &str, is_it: impl Fn(&Self, &Value) -> bool) -> Answer {
        let end = Instant::now() + PATIENCE;
        loop {
            let message = match self.messages.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(message) => message,
                Err(RecvTimeoutError::Timeout) => return Err(format!("no answer in time: {what}")),
                Err(RecvTimeoutError::Disconnected) => return Err(format!("rust-analyzer has ended: {what}")),
            };
            self.take_note_of(&message);
            if is_it(self, &message) {
                return Ok(message);
            }
        }
    }

    /// What the server says of itself, and what it asks of an editor.
    fn take_note_of(&mut self, message: &Value) {
        let method = message["method"].as_str();
        if method == Some("experimental/serverStatus") {
            self.is_quiet = message["params"]["quiescent"] == true;
        }
        if let (Some(_), Some(id)) = (method, message.get("id")) {
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": null }));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Reads until the server ends, or says what is no message.
fn read_messages(mut output: BufReader<ChildStdout>, messages: &Sender<Value>) {
    while let Some(message) = read_message(&mut output) {
        if messages.send(message).is_err() {
            return;
        }
    }
}

fn read_message(output: &mut BufReader<ChildStdout>) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse().ok()?,
            Some(_) => {}
            None => break,
        }
    }
    let mut text = vec![0; length];
    output.read_exact(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}

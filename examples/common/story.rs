//! A story told in calls. Each is made over HTTP, printed, and compared with what has to come of it.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use super::client::{ask, challenge, command};
use super::failure::Failure;

/// A request of somebody, and what has to come of it.
pub(crate) struct Call {
    caller: &'static str,
    request: &'static str,
    status: u16,
    answer: &'static str,
    log: &'static [&'static str],
}

/// The request is a method and a path; the answer is the body where the status is a success, and the challenge elsewhere.
pub(crate) const fn call(caller: &'static str, request: &'static str, status: u16, answer: &'static str) -> Call {
    Call { caller, request, status, answer, log: &[] }
}

impl Call {
    /// What the service has to log of it.
    pub(crate) const fn logs(self, log: &'static [&'static str]) -> Self {
        Self { log, ..self }
    }
}

/// Where a story takes place: a running service, the tokens of those who call it, and its log.
pub(crate) struct Stage {
    pub(crate) address: SocketAddr,
    pub(crate) tokens: Vec<(&'static str, String)>,
    pub(crate) log: Receiver<String>,
}

impl Stage {
    /// The `Authorization` header of a caller. Who has no token sends none.
    fn authorization(&self, caller: &str) -> Option<String> {
        self.tokens.iter().find(|(name, _)| *name == caller).map(|(_, token)| format!("Bearer {token}"))
    }

    /// What the service has logged since this was asked last. Waits for as many lines as there have to be.
    fn logged(&self, expected: usize) -> Vec<String> {
        const PATIENCE: Duration = Duration::from_secs(10);
        let awaited: Vec<_> = (0..expected).map_while(|_| self.log.recv_timeout(PATIENCE).ok()).collect();
        awaited.into_iter().chain(self.log.try_iter()).collect()
    }

    /// Prints a command line for each caller and request, and then the log for as long as the service runs.
    pub(crate) fn stay(&self, requests: &[&str]) -> Result<(), Failure> {
        for (caller, _) in &self.tokens {
            println!("\n# as {caller}");
            let authorization = self.authorization(caller).unwrap_or_default();
            for request in requests {
                let (method, path) = parts(request)?;
                println!("{}", command(self.address, method, path, &authorization));
            }
        }
        self.log.iter().for_each(|line| println!("{line}"));
        Ok(())
    }
}

/// How much was compared, and how much of it was wrong.
#[derive(Default)]
pub(crate) struct Report {
    compared: usize,
    unexpected: usize,
}

impl Report {
    /// Makes calls, one after the other, under a title.
    pub(crate) fn tell(&mut self, title: &str, stage: &Stage, calls: &[Call]) -> Result<(), Failure> {
        println!("\n{title}");
        for call in calls {
            let (method, path) = parts(call.request)?;
            let answer = ask(stage.address, method, path, stage.authorization(call.caller).as_deref())?;
            let text = if answer.status().is_success() { answer.body() } else { challenge(&answer)? };
            let found = format!("{}  {text}", answer.status().as_u16());
            let expected = format!("{}  {}", call.status, call.answer);
            self.compare(&format!("{:<13} {}", call.caller, call.request), &found, &expected);
            self.compare_log(&stage.logged(call.log.len()), call.log);
        }
        Ok(())
    }

    /// Lines of a log that were found, and lines that had to be.
    pub(crate) fn compare_log(&mut self, found: &[String], expected: &[&str]) {
        const NOTHING: &str = "nothing";
        for position in 0..found.len().max(expected.len()) {
            let found = found.get(position).map_or(NOTHING, String::as_str);
            self.compare("log", found, expected.get(position).unwrap_or(&NOTHING));
        }
    }

    /// Prints what was found, and what had to be where that is something else.
    pub(crate) fn compare(&mut self, what: &str, found: &str, expected: &str) {
        self.compared += 1;
        println!("  {what:<48} {found}");
        if found != expected {
            println!("  {:<48} ^^^  expected {expected}", "");
            self.unexpected += 1;
        }
    }

    /// Prints how it went.
    pub(crate) fn close(&self) -> ExitCode {
        println!("\n{} answers and log lines, {} unexpected", self.compared, self.unexpected);
        if self.unexpected == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn parts(request: &str) -> Result<(&str, &str), Failure> {
    Ok(request.split_once(' ').ok_or("a request is a method and a path")?)
}

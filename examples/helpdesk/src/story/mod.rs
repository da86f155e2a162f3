//! A story told in calls. Each is made over the network, printed, and compared with what has to come of it.

use std::io::{BufRead as _, BufReader};
use std::process::ExitCode;
use std::time::Duration;

use helpdesk::issuer::Issuer;
use helpdesk::{Failure, Running};

mod grpc;
mod http;
pub(crate) mod script;

/// Who calls, what is asked for, and what has to be answered.
///
/// A request is a method, a path and maybe a body, or `gRPC`, a method and maybe a ticket. An answer is the status with the
/// challenge where there is one, in which `…` stands for where clients find the metadata of the service, or with the body.
pub(crate) type Call = (&'static str, &'static str, &'static str);

/// The name and the value of the header that says who calls.
type Header = (&'static str, String);

fn bearer(token: &str) -> Header {
    ("authorization", format!("Bearer {token}"))
}

/// Where the story takes place.
pub(crate) struct Stage {
    pub(crate) service: Running,
    callers: Vec<(&'static str, Header)>,
    /// What was answered last.
    answer: String,
    compared: usize,
    unexpected: usize,
}

impl Stage {
    pub(crate) fn new(service: Running, issuer: &Issuer) -> Result<Self, Failure> {
        let mut callers = Vec::new();
        for (name, role, scope) in script::GRANTED {
            callers.push((*name, bearer(&issuer.token(name, role, scope, 3600)?)));
        }
        let (_, role, scope) = script::GRANTED[0];
        callers.push(("late", bearer(&issuer.token("late", role, scope, -3600)?)));
        callers.push(("forger", bearer(&Issuer::new()?.token("forger", "admin", "admin", 3600)?)));
        Ok(Self { service, callers, answer: String::new(), compared: 0, unexpected: 0 })
    }

    pub(crate) fn tell(&mut self, title: &str, calls: &[Call]) -> Result<(), Failure> {
        println!("\n{title}");
        for (caller, request, expected) in calls {
            let credentials = self.credentials(caller);
            self.answer = match request.strip_prefix("gRPC ") {
                Some(call) => grpc::ask(self.service.grpc, call, credentials)?,
                None => http::ask(self.service.http, request, credentials)?,
            };
            self.compare(&format!("{caller:<11} {request}"), expected);
        }
        Ok(())
    }

    /// What the caller sends. Who has nothing sends nothing.
    fn credentials(&self, caller: &str) -> Option<&Header> {
        self.callers.iter().find(|(name, _)| *name == caller).map(|(_, credentials)| credentials)
    }

    /// From here on a caller has the key that was issued last.
    pub(crate) fn take_key(&mut self, caller: &'static str) -> Result<(), Failure> {
        let answer = http::ask(self.service.http, script::ISSUE, self.credentials("admin"))?;
        let key = answer.strip_prefix("201 ").ok_or("no key was issued")?;
        self.callers.push((caller, ("x-api-key", key.to_owned())));
        self.callers.push(("mixed up", bearer(key)));
        Ok(())
    }

    /// Listens while something happens.
    pub(crate) fn follow(&mut self) -> Result<(), Failure> {
        println!("\nan agent follows what happens, as server-sent events");
        let events = http::open(self.service.http, "GET /api/tickets/events", self.credentials("agent"))?;
        http::ask(self.service.http, script::HAPPENS, self.credentials("customer-7"))?;
        let lines = BufReader::new(events).lines().take(2).collect::<Result<Vec<_>, _>>()?;
        self.answer = lines.join(" ");
        self.compare("agent       GET /api/tickets/events", script::HAPPENED);
        Ok(())
    }

    /// Has the job run that deletes closed tickets.
    pub(crate) fn purge(&mut self) -> Result<(), Failure> {
        println!("\na background job acts with the authority of the program");
        self.answer = format!("{} tickets deleted", self.service.purge()?);
        self.compare("purge", script::PURGED);
        self.tell("and what happened is in the audit log", script::AUDIT)
    }

    /// Shows what the service has counted of its refusals.
    pub(crate) fn count(&mut self) {
        println!("\nwhat callers lacked so far, as the service counts it");
        let counts = self.service.refusals().into_iter().map(|(scope, times)| format!("{scope} {times}"));
        self.answer = counts.collect::<Vec<_>>().join(", ");
        self.compare("refusals", script::COUNTED);
    }

    /// Prints what was answered, and what had to be where that is something else.
    fn compare(&mut self, what: &str, expected: &str) {
        self.compared += 1;
        println!("  {what}\n      {}", self.answer);
        if self.answer != expected {
            println!("  ^^^ expected\n      {expected}");
            self.unexpected += 1;
        }
    }

    pub(crate) fn close(&self) -> ExitCode {
        println!("\n{} answers, {} unexpected", self.compared, self.unexpected);
        if self.unexpected == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// Prints command lines, and waits for as long as the process runs.
    pub(crate) fn stay(&self) {
        for (caller, (name, value)) in &self.callers {
            println!("\n# as {caller}\ncurl -i -H '{name}: {value}' http://{}/api/self", self.service.http);
        }
        loop {
            std::thread::sleep(Duration::from_secs(3600));
        }
    }
}

/// A challenge as a story has it.
fn shortened(challenge: &str) -> String {
    const METADATA: &str = r#"resource_metadata="https://helpdesk.example.com/.well-known/oauth-protected-resource""#;
    challenge.replace(METADATA, "…")
}

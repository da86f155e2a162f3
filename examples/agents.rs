//! An operator sets up accounts for workers: starter sets, sensitive scopes, names of older integrations, and a gate of the
//! service that an environment variable opens.
//!
//! ```text
//! cargo run --example agents             # asks, prints who may do what, fails if an answer is unexpected
//! cargo run --example agents -- --serve  # keeps serving, for requests of your own
//! ```
//!
//! The service is a process of its own: this program once more, started for each value of the variable.

use std::process::ExitCode;

/// What the examples share: all that is not about scopes.
mod common {
    pub(crate) mod client;
    pub(crate) mod failure;
    pub(crate) mod keys;
    pub(crate) mod log;
    pub(crate) mod server;
    pub(crate) mod story;
}

/// The catalog, as types.
mod access {
    scopes::scopes!("catalogs/agents.toml");
}

/// Where the accounts of workers come from.
mod operator {
    use std::fmt;

    use scopes::{Preset, ScopeClaim};
    use serde::Serialize;

    use crate::access::{Gate, Scope, ScopeSet};
    use crate::common::failure::Failure;
    use crate::common::keys::{HOUR, Keys};

    /// Prints what a starter set is for, and what is in it.
    pub(crate) fn describe(set: &Preset<Scope>) {
        println!("\n{}\n  {}", set.title(), set.give_when());
        for scope in set.scopes() | set.optional() {
            let optional = if set.optional().contains(scope) { " Optional." } else { "" };
            let gated = if Gate::WritesExperimental.scopes().contains(scope) { " Behind a gate." } else { "" };
            println!("  {scope:<27} {}{optional}{gated}", scope.description());
        }
    }

    /// An account that is asked for.
    pub(crate) struct Account {
        pub(crate) worker: &'static str,
        pub(crate) set: &'static Preset<Scope>,
        pub(crate) scopes: ScopeSet,
        /// Why the worker needs the sensitive ones of these scopes.
        pub(crate) reason: &'static str,
    }

    #[derive(Serialize)]
    struct Claims {
        sub: &'static str,
        #[serde(flatten)]
        scope: ScopeClaim<Scope>,
    }

    impl Account {
        /// Prints what the worker gets, compared with the starter set for its job.
        pub(crate) fn describe(&self) {
            println!("\n  {}, a {}", self.worker, self.set.title());
            let remarks = [
                ("optional", (self.scopes & self.set.optional()).to_string()),
                ("beyond the set", self.set.beyond(self.scopes).to_string()),
                ("sensitive", self.scopes.sensitive().to_string()),
                ("because", self.reason.to_owned()),
            ];
            for (remark, text) in remarks.iter().filter(|(_, text)| !text.trim().is_empty()) {
                println!("  {remark}: {text}");
            }
        }

        /// The token of the worker.
        pub(crate) fn mint(&self, keys: &Keys) -> Result<String, Failure> {
            let sensitive = self.scopes.sensitive();
            if !sensitive.is_empty() && self.reason.trim().is_empty() {
                return Err(Unjustified(sensitive).into());
            }
            keys.sign(Claims { sub: self.worker, scope: self.scopes.into() }, HOUR)
        }
    }

    /// These scopes are sensitive, and nobody says why they are needed.
    #[derive(Debug)]
    struct Unjustified(ScopeSet);

    impl fmt::Display for Unjustified {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "refused: no reason is given for {}", self.0)
        }
    }

    impl std::error::Error for Unjustified {}
}

/// Handlers say what they need. None of them can be called without it.
mod handlers {
    use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

    use axum::extract::{Path, State};
    use axum::http::StatusCode;
    use scopes::{public, requires};

    use crate::access::{self, auth, control, entries, syncstate};

    /// Actions that somebody asked approval for, each with whether it was given.
    #[derive(Clone, Default)]
    pub(crate) struct Actions(Arc<Mutex<Vec<bool>>>);

    impl Actions {
        fn lock(&self) -> MutexGuard<'_, Vec<bool>> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }

    #[public(reason = "the load balancer asks without a token")]
    pub(crate) async fn up() -> &'static str {
        "up"
    }

    #[requires(auth::read)]
    pub(crate) async fn whoami(token: access::Token) -> String {
        token.scopes().to_string()
    }

    #[requires(entries::read)]
    pub(crate) async fn list_entries() -> &'static str {
        "no entries"
    }

    #[requires(entries::write::draft)]
    pub(crate) async fn write_draft() -> &'static str {
        "saved"
    }

    #[requires(syncstate::read)]
    pub(crate) async fn sync_state() -> &'static str {
        "in sync"
    }

    #[requires(control::approvals::request)]
    pub(crate) async fn request_approval(State(actions): State<Actions>) -> String {
        let mut actions = actions.lock();
        actions.push(false);
        format!("action {} waits", actions.len() - 1)
    }

    #[requires(control::approvals::decide)]
    pub(crate) async fn approve(State(actions): State<Actions>, Path(id): Path<usize>) -> Result<String, StatusCode> {
        *actions.lock().get_mut(id).ok_or(StatusCode::NOT_FOUND)? = true;
        Ok(format!("action {id} is approved"))
    }

    #[requires(control::actions::execute)]
    pub(crate) async fn execute(State(actions): State<Actions>, Path(id): Path<usize>) -> Result<String, StatusCode> {
        let is_approved = *actions.lock().get(id).ok_or(StatusCode::NOT_FOUND)?;
        if is_approved { Ok(format!("action {id} is done")) } else { Err(StatusCode::CONFLICT) }
    }
}

/// Who calls: verifies the token, and adds which gates are open.
mod authentication {
    use scopes::{BearerToken, ScopeClaim};
    use serde::Deserialize;

    use crate::access::{Gates, Grant, Scope, Token};
    use crate::common::keys::Keys;

    #[derive(Deserialize)]
    struct Claims {
        sub: String,
        #[serde(flatten)]
        scope: ScopeClaim<Scope>,
    }

    /// Names of older integrations are good, and worth a line in the log for as long as they are used.
    pub(crate) fn verify(keys: &Keys, gates: Gates, token: &BearerToken) -> Option<Token> {
        let Claims { sub, scope } = keys.verify(token.as_str()).ok()?;
        for (name, advice) in scope.deprecated() {
            tracing::warn!("{sub} uses {name}: {advice}");
        }
        Some(Token::from(Grant { granted: scope.scopes(), gates }))
    }
}

/// The service, as the process that serves.
mod service {
    use std::future::ready;
    use std::io::{self, Read as _};
    use std::{process, thread};

    use scopes::axum::{App, Router, get, post};

    use crate::access::Gates;
    use crate::authentication::verify;
    use crate::common::failure::Failure;
    use crate::common::keys::{Keys, Secret};
    use crate::common::{log, server};
    use crate::handlers::{self, Actions};

    /// Reads the secret from standard input, says its address on standard output, and logs on standard error.
    pub(crate) fn run() -> Result<(), Failure> {
        let lines = log::receive()?;
        thread::spawn(move || lines.iter().for_each(|line| eprintln!("{line}")));
        let gates = Gates::from_env().unwrap_or_else(|invalid| {
            tracing::error!("{invalid}");
            invalid.gates()
        });
        let mut secret = Secret::default();
        io::stdin().read_exact(&mut secret)?;
        let (address, server) = server::start(app(Keys::new(&secret), gates))?;
        println!("{address}");
        thread::spawn(end_with_operator);
        server::wait(server)
    }

    /// Ends the process when nobody holds the other end of standard input any more.
    fn end_with_operator() {
        let end = io::copy(&mut io::stdin(), &mut io::sink());
        process::exit(i32::from(end.is_err()));
    }

    fn app(keys: Keys, gates: Gates) -> App {
        Router::new()
            .route("/up", get(handlers::up))
            .route("/auth/whoami", get(handlers::whoami))
            .route("/entries", get(handlers::list_entries))
            .route("/entries/drafts", post(handlers::write_draft))
            .route("/sync-state", get(handlers::sync_state))
            .route("/control/approvals", post(handlers::request_approval))
            .route("/control/approvals/{id}/approve", post(handlers::approve))
            .route("/control/actions/{id}/execute", post(handlers::execute))
            .authenticated_by(move |token| ready(verify(&keys, gates, &token)))
            .with_state(Actions::default())
    }
}

/// The service, as seen by the operator who starts it.
mod process {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::process::{Child, ChildStderr, Command, Stdio};
    use std::sync::mpsc::{self, Receiver};
    use std::thread;

    use crate::access::Gate;
    use crate::common::failure::Failure;
    use crate::common::keys::Secret;
    use crate::common::story::Stage;

    /// The argument that makes this program the service.
    pub(crate) const SERVICE: &str = "service";

    pub(crate) struct Process {
        child: Child,
        pub(crate) stage: Stage,
    }

    impl Process {
        /// Starts the service with a value of the variable that opens the gate, or without the variable.
        pub(crate) fn start(
            value: Option<&str>,
            secret: &Secret,
            tokens: Vec<(&'static str, String)>,
        ) -> Result<Self, Failure> {
            let mut command = Command::new(std::env::current_exe()?);
            command.arg(SERVICE).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
            let variable = Gate::WritesExperimental.variable();
            match value {
                Some(value) => command.env(variable, value),
                None => command.env_remove(variable),
            };
            let mut child = command.spawn()?;
            // The arguments of a process can be read by everybody, what is written to it by nobody else.
            child.stdin.as_mut().ok_or("the service has no input")?.write_all(secret)?;
            let mut address = String::new();
            BufReader::new(child.stdout.take().ok_or("the service has no output")?).read_line(&mut address)?;
            let log = follow(child.stderr.take().ok_or("the service has no log")?);
            let Ok(address) = address.trim().parse() else {
                return Err(log
                    .iter()
                    .fold("the service does not start".to_owned(), |all, line| all + "\n" + &line)
                    .into());
            };
            Ok(Self { child, stage: Stage { address, tokens, log } })
        }

        /// Ends the service, and returns what it has logged since the log was read last.
        pub(crate) fn stop(mut self) -> Result<Vec<String>, Failure> {
            drop(self.child.stdin.take());
            let status = self.child.wait()?;
            if !status.success() {
                return Err(format!("the service ended with {status}").into());
            }
            Ok(self.stage.log.iter().collect())
        }
    }

    fn follow(log: ChildStderr) -> Receiver<String> {
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || BufReader::new(log).lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        lines
    }
}

/// What is asked, and what has to come of it.
mod expectations {
    use scopes::Preset;

    use crate::access::{Scope, ScopeSet, control, orders, presets};
    use crate::common::story::{Call, call};
    use crate::operator::Account;

    const BOOTSTRAP: &Preset<Scope> = &presets::FIRST_BOOTSTRAP;
    const DRAFT_WRITING: &Preset<Scope> = &presets::DRAFT_WRITING;
    const SYNC: &Preset<Scope> = &presets::SYNC;

    pub(crate) const STARTER_SETS: [&Preset<Scope>; 3] = [BOOTSTRAP, DRAFT_WRITING, SYNC];

    const APPROVER: Account = Account {
        worker: "approver",
        set: BOOTSTRAP,
        scopes: BOOTSTRAP.scopes().union(control::approvals::READ.set()).union(control::approvals::DECIDE.set()),
        reason: "",
    };

    /// Accounts, and what becomes of each.
    pub(crate) const ACCOUNTS: [(Account, &str); 6] = [
        (account("drafter", DRAFT_WRITING, DRAFT_WRITING.scopes()), MINTED),
        (account("publisher", DRAFT_WRITING, DRAFT_WRITING.scopes().union(DRAFT_WRITING.optional())), MINTED),
        (account("syncer", SYNC, SYNC.scopes().union(orders::READ.set())), MINTED),
        (APPROVER, "refused: no reason is given for control:approvals:decide"),
        (Account { reason: "  ", ..APPROVER }, "refused: no reason is given for control:approvals:decide"),
        (Account { reason: "the editors sign off with this tool", ..APPROVER }, MINTED),
    ];

    pub(crate) const MINTED: &str = "minted";

    const fn account(worker: &'static str, set: &'static Preset<Scope>, scopes: ScopeSet) -> Account {
        Account { worker, set, scopes, reason: "" }
    }

    /// What the token of an older integration was granted.
    pub(crate) const OLD_NAMES: [&str; 3] = ["consumers:read", "entries:write", "control:approvals:write"];

    const OLD_NAMES_LOGGED: &[&str] = &[
        "legacy uses consumers:read: Deprecated alias for syncstate:read.",
        "legacy uses entries:write: Deprecated alias for entries:write:draft.",
        "legacy uses control:approvals:write: New workers should use the split scopes instead.",
    ];

    /// A challenge without `scope`: no grant would help, so there is nothing for the client to ask for.
    const OUT_OF_REACH: &str = r#"Bearer error="insufficient_scope""#;

    const BEHIND_GATE: &str = "POST /control/approvals: control:approvals:request: gate `writes_experimental` is \
     shut (PLUGIN_AGENTS_WRITES_EXPERIMENTAL opens it); no grant is enough";

    pub(crate) const SHUT: [Call; 8] = [
        call("drafter", "GET /entries", 200, "no entries"),
        call("drafter", "POST /entries/drafts", 200, "saved"),
        call("drafter", "POST /control/approvals", 403, OUT_OF_REACH).logs(&[BEHIND_GATE]),
        call("syncer", "GET /sync-state", 200, "in sync"),
        call("syncer", "GET /entries", 403, r#"Bearer error="insufficient_scope", scope="entries:read""#)
            .logs(&["GET /entries: entries:read: not granted; grant entries:read"]),
        call("approver", "GET /auth/whoami", 200, "health:read readiness:read auth:read"),
        call("legacy", "GET /sync-state", 200, "in sync").logs(OLD_NAMES_LOGGED),
        call("nobody", "GET /entries", 401, r#"Bearer scope="entries:read""#),
    ];

    pub(crate) const OPEN: [Call; 11] = [
        call(
            "approver",
            "GET /auth/whoami",
            200,
            "health:read readiness:read auth:read control:approvals:read control:approvals:decide",
        ),
        call("drafter", "POST /control/approvals", 200, "action 0 waits"),
        call(
            "drafter",
            "POST /control/approvals/0/approve",
            403,
            r#"Bearer error="insufficient_scope", scope="control:approvals:decide""#,
        )
        .logs(&["POST /control/approvals/{id}/approve: control:approvals:decide: not granted; grant \
         control:approvals:decide"]),
        call("publisher", "POST /control/actions/0/execute", 409, ""),
        call("approver", "POST /control/approvals/0/approve", 200, "action 0 is approved"),
        call(
            "drafter",
            "POST /control/actions/0/execute",
            403,
            r#"Bearer error="insufficient_scope", scope="control:actions:execute""#,
        )
        .logs(&["POST /control/actions/{id}/execute: control:actions:execute: not granted; grant \
         control:actions:execute"]),
        call("publisher", "POST /control/actions/0/execute", 200, "action 0 is done"),
        call("legacy", "POST /entries/drafts", 200, "saved").logs(OLD_NAMES_LOGGED),
        call("legacy", "POST /control/approvals", 200, "action 1 waits").logs(OLD_NAMES_LOGGED),
        call("legacy", "POST /control/approvals/1/approve", 200, "action 1 is approved").logs(OLD_NAMES_LOGGED),
        call("nobody", "GET /up", 200, "up"),
    ];

    pub(crate) const ODD: [Call; 2] = [
        call("drafter", "POST /control/approvals", 403, OUT_OF_REACH).logs(&[
            "`PLUGIN_AGENTS_WRITES_EXPERIMENTAL` is `yes`: `true` and `1` open a gate of catalog `agents`, and \
             `false`, `0` or no value leave it shut",
            BEHIND_GATE,
        ]),
        call("drafter", "POST /entries/drafts", 200, "saved"),
    ];

    /// For command lines.
    pub(crate) const REQUESTS: [&str; 4] =
        ["GET /auth/whoami", "GET /entries", "POST /control/approvals", "POST /control/approvals/0/approve"];
}

use common::failure::Failure;
use common::keys::{self, HOUR, Keys};
use common::server;
use common::story::{Call, Report};
use expectations::MINTED;
use process::Process;
use serde_json::json;

/// The tokens of all workers who get one.
fn set_up_accounts(keys: &Keys, report: &mut Report) -> Result<Vec<(&'static str, String)>, Failure> {
    expectations::STARTER_SETS.into_iter().for_each(operator::describe);

    println!("\nthe operator sets up accounts");
    let mut tokens = Vec::new();
    for (account, expected) in &expectations::ACCOUNTS {
        account.describe();
        match account.mint(keys) {
            Ok(token) => {
                report.compare("token", MINTED, expected);
                tokens.push((account.worker, token));
            }
            Err(refusal) => report.compare("token", &refusal.to_string(), expected),
        }
    }
    // Its issuer is another one, which has the scopes in a claim of another name.
    let legacy = json!({ "sub": "legacy", "scp": expectations::OLD_NAMES });
    tokens.push(("legacy", keys.sign(legacy, HOUR)?));
    Ok(tokens)
}

fn operate() -> Result<ExitCode, Failure> {
    const SCENES: [(&str, Option<&str>, &[Call]); 3] = [
        ("the gate is shut", None, &expectations::SHUT),
        ("the gate is open", Some("true"), &expectations::OPEN),
        ("nobody can tell, so the gate is shut", Some("yes"), &expectations::ODD),
    ];

    let secret = keys::secret()?;
    let mut report = Report::default();
    let tokens = set_up_accounts(&Keys::new(&secret), &mut report)?;
    for (title, value, calls) in SCENES {
        let service = Process::start(value, &secret, tokens.clone())?;
        report.tell(title, &service.stage, calls)?;
        report.compare_log(&service.stop()?, &[]);
    }

    let code = report.close();
    if server::is_to_stay() {
        Process::start(Some("true"), &secret, tokens)?.stage.stay(&expectations::REQUESTS)?;
    }
    Ok(code)
}

fn main() -> Result<ExitCode, Failure> {
    if std::env::args().nth(1).as_deref() == Some(process::SERVICE) {
        service::run()?;
        return Ok(ExitCode::SUCCESS);
    }
    operate()
}

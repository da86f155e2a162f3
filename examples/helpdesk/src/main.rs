//! Starts the helpdesk on real ports, asks it everything that its scopes are about, and tells who may do what.
//!
//! ```text
//! cargo run -p helpdesk             # fails if an answer is unexpected
//! cargo run -p helpdesk -- --serve  # keeps serving afterwards, and prints command lines
//! ```

use std::process::ExitCode;

use helpdesk::issuer::Issuer;
use helpdesk::{Failure, Running, Settings};
use helpdesk_access::{Gate, Gates};

mod story;

use story::{Stage, script};

fn main() -> Result<ExitCode, Failure> {
    let (issuer, folder) = (Issuer::new()?, tempfile::tempdir()?);
    let start = |gates| -> Result<Running, Failure> {
        let database = folder.path().join("helpdesk.sqlite");
        helpdesk::start(Settings { database, issuer: issuer.public(), gates })
    };
    // An operator writes `Gates::from_env()?`, and sets HELPDESK_REFUNDS.
    let mut stage = Stage::new(start(Gates::NONE)?, &issuer)?;

    stage.tell("without a good token", script::OUTSIDERS)?;
    stage.tell("a customer asks", script::ASKED)?;
    stage.tell("agents answer", script::ANSWERED)?;
    stage.tell("customers and money", script::CUSTOMERS)?;
    stage.tell("an admin issues a key to a bot", script::KEY)?;
    stage.take_key("bot")?;
    stage.tell("the bot works with it, over HTTP and gRPC", script::BOT)?;
    stage.tell("gRPC, for everybody", script::GRPC)?;
    stage.follow()?;
    stage.purge()?;
    stage.count();

    stage.service = start(Gates::NONE.open(Gate::Refunds))?;
    stage.tell("another instance, with the same database and an open gate", script::REFUNDS)?;
    stage.tell("the key is revoked", script::REVOKED)?;
    stage.tell("what the service says of itself", script::DOCUMENTS)?;

    let code = stage.close();
    if std::env::args().any(|argument| argument == "--serve") {
        stage.stay();
    }
    Ok(code)
}

//! `cargo scopes explain`

use std::io::Write as _;

use clap::Args;
use scopes_core::lint::LINTS;
use scopes_core::{Message, nearest};

use crate::outcome::{Answer, Failure, Problem};
use crate::pages;

/// Show what an id means: a catalog with it, and what is accepted
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The id, such as `unknown-scope`; without one, all of them are listed
    id: Option<String>,
}

impl Explain {
    pub(crate) fn run(&self) -> Result<Answer, Failure> {
        let text = match &self.id {
            Some(id) => pages::text(id).ok_or_else(|| unknown(id))?,
            None => ids().flat_map(|id| [id, "\n"]).collect(),
        };
        std::io::stdout().write_all(text.as_bytes())?;
        Ok(Answer::Yes)
    }
}

/// Those of refusals, those of lints, and those of `pin` and `test`.
fn ids() -> impl Iterator<Item = &'static str> {
    let of_commands = Message::ids_about_pins().chain(Message::ids_about_cases());
    Message::ids_about_catalogs().chain(LINTS.iter().map(|lint| lint.id)).chain(of_commands)
}

fn unknown(id: &str) -> Failure {
    if Message::ids().any(|known| known == id) {
        let problem = Problem::new(format!("`{id}` is about Rust code, and has no page"));
        return Failure::Asked(problem.help("the compiler shows the place of the mistake, and the remedy"));
    }
    let near = nearest(id, ids());
    let help = near.map_or_else(|| LIST.to_owned(), |near| format!("did you mean `{near}`?"));
    Failure::Asked(Problem::new(format!("there is no id `{id}`")).help(help))
}

const LIST: &str = "`cargo scopes explain` lists all ids";

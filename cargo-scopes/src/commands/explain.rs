//! `cargo scopes explain`

use std::io::Write as _;

use clap::Args;
use scopes_core::lint::LINTS;
use scopes_core::{CHANGES, Message, nearest};

use crate::levels::bare;
use crate::outcome::{Answer, Failure, Problem};
use crate::pages;

/// Show what an id means: an example with it, and what is accepted
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The id, such as `unknown-scope`, or as a message has it, `error[unknown-scope]`; without one, all of them are listed
    id: Option<String>,
}

impl Explain {
    pub(crate) fn run(&self) -> Result<Answer, Failure> {
        let text = match self.id.as_deref().map(bare) {
            Some(id) => pages::text(id).ok_or_else(|| unknown(id))?,
            None => list(),
        };
        std::io::stdout().write_all(text.as_bytes())?;
        Ok(Answer::Yes)
    }
}

/// The ids, by what tells of them.
fn groups() -> [(&'static str, Vec<&'static str>); 5] {
    [
        ("Lints, of `cargo scopes check`, whose levels `-A`, `-W`, `-D` and `-F` set", lints()),
        ("What `scopes!` and every command refuse a catalog for", Message::ids_about_catalogs().collect()),
        ("Numbers, of `cargo scopes pin`", Message::ids_about_pins().collect()),
        ("Test files, of `cargo scopes test`", Message::ids_about_cases().collect()),
        ("Changes, of `cargo scopes diff`", CHANGES.iter().map(|(id, _)| *id).collect()),
    ]
}

fn lints() -> Vec<&'static str> {
    LINTS.iter().map(|lint| lint.id).collect()
}

fn list() -> String {
    let of_group = |(heading, ids): (&str, Vec<&str>)| {
        let lines: String = ids.iter().flat_map(|id| ["  ", *id, "\n"]).collect();
        format!("{heading}:\n\n{lines}")
    };
    groups().into_iter().map(of_group).collect::<Vec<_>>().join("\n")
}

fn unknown(id: &str) -> Failure {
    if Message::ids().any(|known| known == id) {
        let problem = Problem::new(format!("`{id}` is about Rust code, and has no page"));
        return Failure::Asked(problem.help("the compiler shows the place of the mistake, and the remedy"));
    }
    let near = nearest(id, groups().into_iter().flat_map(|(_, ids)| ids));
    let help = near.map_or_else(|| LIST.to_owned(), |near| format!("did you mean `{near}`?"));
    Failure::Asked(Problem::new(format!("there is no id `{id}`")).help(help))
}

const LIST: &str = "`cargo scopes explain` lists all ids";

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn an_id_is_taken_as_messages_have_it() {
        for given in
            ["unknown-scope", "error[unknown-scope]", "warning[unknown-scope]:", "[unknown-scope]", " unknown-scope "]
        {
            assert_eq!(bare(given), "unknown-scope");
        }
        assert_eq!((bare("error[x"), bare("")), ("error[x", ""));
    }
}

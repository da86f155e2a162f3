//! The bytes of a catalog.

use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use super::named::{Catalog, Place};
use crate::outcome::Problem;
use crate::paths::{bytes, did_you_mean};

impl Catalog {
    pub(crate) fn read(&self) -> Result<Vec<u8>, Problem> {
        match &self.place {
            Place::Stdin => stdin().map_err(|error| Problem::new(format!("cannot read standard input: {error}"))),
            Place::File(file) => bytes(file).map_err(|error| self.refusal(file, &error)),
        }
    }

    fn refusal(&self, file: &Path, error: &io::Error) -> Problem {
        let Self { label, origin, .. } = self;
        let named = origin.as_ref().map(|origin| format!(", which `{origin}` names")).unwrap_or_default();
        if file.is_dir() {
            let comma = if named.is_empty() { "" } else { "," };
            return Problem::new(format!("`{label}`{named}{comma} is a folder")).help(format!(
                "name a file in it, or all of them where several are taken: `{}/*.toml`",
                label.trim_end_matches('/')
            ));
        }
        match error.kind() {
            ErrorKind::NotFound => {
                Problem::new(format!("there is no file `{label}`{named}")).maybe_help(did_you_mean(file, label))
            }
            _ => Problem::new(format!("cannot read `{label}`{named}: {error}")),
        }
    }
}

fn stdin() -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    io::stdin().lock().read_to_end(&mut text)?;
    Ok(text)
}

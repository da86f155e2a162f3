//! The page of each id: a catalog that is refused with it, what is said, and what is accepted.

mod cases;
mod changes;
mod large;
mod lints;
mod pins;
mod table;

use std::borrow::Cow;
use std::fmt;

use scopes_core::Diagnostic;

use crate::output::text_of;

/// What there is to say of an id.
pub(crate) struct Page {
    pub(crate) id: &'static str,
    example: Example,
}

enum Example {
    File {
        refused: &'static [u8],
        accepted: Option<&'static str>,
    },
    /// One that is too large to be shown.
    Made {
        words: &'static str,
        text: fn() -> String,
    },
    /// No catalog is known that is refused with the id.
    Unknown,
}

/// The pages, those with two catalogs first.
pub(crate) fn all() -> &'static [Page] {
    table::PAGES
}

pub(crate) fn of(id: &str) -> Option<&'static Page> {
    all().iter().find(|page| page.id == id)
}

/// The text of an id, whatever it is about.
pub(crate) fn text(id: &str) -> Option<String> {
    let of_commands = || pins::text(id).or_else(|| cases::text(id)).or_else(|| changes::text(id));
    of(id).map(Page::to_string).or_else(|| lints::text(id)).or_else(of_commands)
}

/// Whether the page of an id shows what is accepted instead.
pub(crate) fn shows_accepted(id: &str) -> bool {
    match of(id) {
        Some(page) => matches!(page.example, Example::File { accepted: Some(_), .. }),
        None => pins::text(id).or_else(|| cases::text(id)).is_some(),
    }
}

impl Page {
    /// The catalog that is refused.
    pub(crate) fn refused(&self) -> Option<Cow<'static, [u8]>> {
        match self.example {
            Example::File { refused, .. } => Some(Cow::Borrowed(refused)),
            Example::Made { text, .. } => Some(Cow::Owned(text().into_bytes())),
            Example::Unknown => None,
        }
    }

    fn write_example(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.example {
            Example::File { refused: [], .. } => f.write_str("An empty file is refused.\n"),
            Example::File { refused, .. } => {
                write!(f, "A catalog that is refused:\n\n{}", indented(&String::from_utf8_lossy(refused)))
            }
            Example::Made { words, .. } => writeln!(f, "Refused is, for example, {words}."),
            Example::Unknown => f.write_str(UNKNOWN),
        }
    }

    /// What is said of it.
    fn finding(&self) -> Option<Diagnostic> {
        let errors = scopes_core::parse(FILE, &self.refused()?).err()?;
        errors.iter().find(|error| error.id() == self.id).cloned()
    }
}

const UNKNOWN: &str =
    "The file is no TOML, and none of the other ids says why. No file is known that is refused with this one.\n";

const FILE: &str = "shop.toml";

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n", self.id)?;
        self.write_example(f)?;
        if let Some(finding) = self.finding() {
            write!(f, "\nWhat is said of it:\n\n{}", said(&text_of(&finding)))?;
        }
        match &self.example {
            Example::File { accepted: Some(accepted), .. } => {
                write!(f, "\nWhat is accepted instead:\n\n{}", indented(accepted))
            }
            _ => Ok(()),
        }
    }
}

/// How much of a line of a file is shown.
const WIDTH: usize = 160;

/// The lines of a file behind four spaces.
fn indented(text: &str) -> String {
    text.lines().map(|line| behind_spaces(line, WIDTH)).collect()
}

/// What is said of a file, whose own lines may be long. The words are shown in full.
fn said(text: &str) -> String {
    text.lines().map(|line| behind_spaces(line, if is_of_file(line) { WIDTH } else { usize::MAX })).collect()
}

/// Whether a line of a finding shows one of the file, or underlines a part of it: behind a bar, with a number or nothing before it.
fn is_of_file(line: &str) -> bool {
    line.split_once('|').is_some_and(|(before, _)| before.trim().bytes().all(|byte| byte.is_ascii_digit()))
}

/// Characters that a terminal obeys are shown as what they are not.
fn behind_spaces(line: &str, width: usize) -> String {
    let shown: String = line.chars().take(width).map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    let end = if line.chars().count() > width { "…" } else { "" };
    format!("    {shown}{end}").trim_end().to_owned() + "\n"
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use scopes_core::{Message, parse};

    use super::*;

    #[test]
    fn every_id_about_catalogs_has_one_page() {
        let pages: Vec<_> = all().iter().map(|page| page.id).collect();
        let ids: BTreeSet<_> = Message::ids_about_catalogs().collect();
        assert_eq!(pages.iter().copied().collect::<BTreeSet<_>>(), ids);
        assert_eq!(pages.len(), ids.len());
    }

    /// The only id that no catalog is known for.
    #[test]
    fn every_page_but_one_has_an_example() {
        let without: Vec<_> = all().iter().filter(|page| page.refused().is_none()).map(|page| page.id).collect();
        assert_eq!(without, ["invalid-toml"]);
    }

    #[test]
    fn examples_are_refused_with_their_id_and_nothing_else() {
        for page in all() {
            let Some(text) = page.refused() else { continue };
            let Err(errors) = parse(FILE, &text) else { panic!("{} is accepted", page.id) };
            let ids: BTreeSet<_> = errors.iter().map(Diagnostic::id).collect();
            assert_eq!(ids, BTreeSet::from([page.id]), "{errors}");
        }
    }

    #[test]
    fn what_was_meant_is_accepted() {
        let mut accepted_ones = 0;
        for page in all() {
            let Example::File { accepted: Some(text), .. } = page.example else { continue };
            accepted_ones += 1;
            if let Err(errors) = parse(FILE, text.as_bytes()) {
                panic!("{}: {errors}", page.id);
            }
        }
        assert!(accepted_ones > 130, "{accepted_ones}");
    }

    /// A file that is no text, or no catalog, has no other form that is one.
    #[test]
    fn only_files_that_are_no_catalogs_cannot_be_mended() {
        let unmended = all().iter().filter(|page| matches!(page.example, Example::File { accepted: None, .. }));
        let ids: BTreeSet<_> = unmended.map(|page| page.id).collect();
        let expected = [
            "not-utf8",
            "other-encoding",
            "binary-file",
            "not-toml",
            "web-page",
            "merge-conflict",
            "lfs-pointer",
            "patch-file",
            "key-file",
            "fence",
            "catalog-path-as-text",
            "other-toml-file",
        ];
        assert_eq!(ids, BTreeSet::from(expected));
    }

    #[test]
    fn what_is_said_is_shown_in_full() {
        // What is too large to be shown takes long, and has no other words.
        let shown = all().iter().filter(|page| matches!(page.example, Example::File { .. }));
        let cut: Vec<_> = shown.filter(|page| page.to_string().lines().any(is_cut_help)).map(|page| page.id).collect();
        assert!(cut.is_empty(), "{cut:?}");
        let page = text("wrong-next-bit").unwrap();
        assert!(page.contains("; if none was, set `next_bit = "), "{page}");
    }

    fn is_cut_help(line: &str) -> bool {
        line.trim_start().starts_with("= ") && line.ends_with('…') && line.chars().count() > WIDTH
    }

    #[test]
    fn every_file_belongs_to_a_page() {
        for entry in Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pages").read_dir().unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let Some(stem) = name.strip_suffix(".toml") else { continue };
            let (id, is_fixed) = stem.strip_suffix(".fixed").map_or((stem, false), |id| (id, true));
            let page = of(id).unwrap_or_else(|| panic!("{name} belongs to no page"));
            let is_mended = matches!(page.example, Example::File { accepted: Some(_), .. });
            assert!(!is_fixed || is_mended, "{name}");
        }
    }

    #[test]
    fn pages_have_nothing_that_a_terminal_obeys() {
        for page in all() {
            let text = page.to_string();
            assert!(text.starts_with(page.id));
            assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
        }
    }
}

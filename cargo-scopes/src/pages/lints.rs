//! The pages of lints.

use scopes_core::Diagnostic;
use scopes_core::lint::{LINTS, Levels, Lint, LintLevel, check_beside};

use super::{FILE, indented, said};
use crate::document;
use crate::output::text_of;

pub(super) fn text(id: &str) -> Option<String> {
    LINTS.iter().find(|lint| lint.id == id).map(of_lint)
}

fn of_lint(lint: &Lint) -> String {
    let Lint { id, finds, example, document, .. } = lint;
    let beside = document.map(|document| {
        format!("\nThe document that it is compared with, by `check --openapi`:\n\n{}", indented(document))
    });
    let text = finding(lint).map(|finding| format!("\nWhat is said of it:\n\n{}", said(&text_of(&finding))));
    format!(
        "{id}\n\nFinds: {finds}.\n\nA catalog with it:\n\n{}{}{}\n{} {}{}\n",
        indented(example),
        beside.unwrap_or_default(),
        text.unwrap_or_default(),
        levels(lint),
        for_every_run(lint),
        in_place(lint)
    )
}

/// Another level than its own, as a manifest gives it.
fn for_every_run(Lint { id, default, .. }: &Lint) -> String {
    let (level, makes) = match default {
        LintLevel::Deny | LintLevel::Forbid => ("warn", "makes it a warning"),
        LintLevel::Allow | LintLevel::Warn => ("deny", "makes it an error"),
    };
    format!("For every run, `{id} = \"{level}\"` in `[package.metadata.scopes.lints]` of `Cargo.toml` {makes}.")
}

/// The lints about comments, which no comment allows.
const ABOUT_COMMENTS: [&str; 4] = ["allow-without-reason", "malformed-allow", "unknown-lint", "unmatched-allow"];

/// How the catalog allows it.
fn in_place(lint: &Lint) -> String {
    let id = lint.id;
    match () {
        () if is_found_in_a_document(lint) => String::new(),
        () if ABOUT_COMMENTS.contains(&id) => " A comment cannot allow it: it is about comments.".to_owned(),
        () => format!(
            " In the catalog it is allowed in one place, on the line or above it:\n\n    # scopes: allow({id}): the reason"
        ),
    }
}

/// How much it counts, and what makes it count otherwise.
fn levels(Lint { id, default, .. }: &Lint) -> String {
    let says = match default {
        LintLevel::Allow => {
            format!("It is not shown, unless somebody asks for it: `-W {id}` makes it a warning, `-D {id}` an error")
        }
        LintLevel::Warn => format!("It is a warning: `-D {id}` makes it an error, `-A {id}` hides it"),
        LintLevel::Deny | LintLevel::Forbid => {
            format!("It is an error: `-W {id}` makes it a warning, `-A {id}` hides it")
        }
    };
    format!("{says}. `-F {id}` makes it an error that nothing in a catalog allows.")
}

/// What is said of the example.
fn finding(lint: &Lint) -> Option<Diagnostic> {
    let mut levels = Levels::default();
    if lint.default == LintLevel::Allow {
        levels.set(lint.id, LintLevel::Warn).ok()?;
    }
    let document = lint.document.and_then(|document| document::parse(DOCUMENT, document.as_bytes()).ok());
    let checked = check_beside(FILE, lint.example.as_bytes(), &levels, document.as_ref());
    let (_, in_catalog, in_document) = checked.into_parts();
    in_catalog.into_iter().chain(in_document).find(|finding| finding.id() == lint.id)
}

/// How the document is called.
const DOCUMENT: &str = "openapi.yaml";

/// Whether the place of a lint is one of a document, where no comment allows it.
fn is_found_in_a_document(lint: &Lint) -> bool {
    lint.is_about_documents() && !lint.id.starts_with("document-lacks")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text of the only example that is too long to be shown stands for what it leaves out.
    #[test]
    fn every_example_but_one_has_what_is_found() {
        let without: Vec<_> = LINTS.iter().filter(|lint| finding(lint).is_none()).map(|lint| lint.id).collect();
        assert_eq!(without, ["long-claim"]);
    }

    #[test]
    fn lints_about_comments_are_allowed_by_none() {
        for id in ABOUT_COMMENTS {
            let lint = LINTS.iter().find(|lint| lint.id == id).unwrap();
            let above = finding(lint).unwrap().line() - 1;
            let text: Vec<_> = lint.example.lines().collect();
            let comment = format!("# scopes: allow({id}): it is right");
            let allowed = [&text[..above], &[comment.as_str()], &text[above..]];
            let checked = check_beside(FILE, allowed.concat().join("\n").as_bytes(), &Levels::default(), None);
            assert!(checked.diagnostics().iter().any(|finding| finding.id() == id), "{id}");
        }
    }

    /// What a lint about documents is explained with has it, and nothing else.
    #[test]
    fn documents_of_lints_have_what_they_are_for() {
        let mut compared = 0;
        for lint in LINTS.iter().filter(|lint| lint.is_about_documents()) {
            let document = document::parse("api.yaml", lint.document.unwrap_or_default().as_bytes()).unwrap();
            let checked = check_beside(FILE, lint.example.as_bytes(), &Levels::default(), Some(&document));
            let (_, in_catalog, in_document) = checked.into_parts();
            let in_catalog = in_catalog.iter().filter(|finding| finding.id() != "unused-scope");
            let found: Vec<_> = in_catalog.chain(&in_document).map(Diagnostic::id).collect();
            assert_eq!(found, [lint.id], "{in_document:#?}");
            assert_eq!(in_document.is_empty(), !is_found_in_a_document(lint), "{}", lint.id);
            compared += 1;
        }
        assert_eq!(compared, 8);
    }
}

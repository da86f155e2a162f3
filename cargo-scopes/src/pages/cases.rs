//! The pages of what `test` says: a test file of one catalog, and the same one as it was meant.

use scopes_core::{Diagnostic, cases, parse};

use super::{indented, said};
use crate::output::text_of;

/// The catalog of all of them.
const CATALOG: &str = include_str!("cases/shop.toml");

struct Page {
    id: &'static str,
    refused: &'static str,
    accepted: &'static str,
}

macro_rules! pages {
    ($($id:literal,)*) => {
        &[$(Page {
            id: $id,
            refused: include_str!(concat!("cases/", $id, ".toml")),
            accepted: include_str!(concat!("cases/", $id, ".fixed.toml")),
        },)*]
    };
}

const PAGES: &[Page] = pages![
    "catalog-as-test-file",
    "no-cases",
    "missing-catalog-path",
    "case-without-name",
    "case-name-taken",
    "case-without-caller",
    "caller-without-token",
    "case-without-assertion",
    "role-and-roles",
    "repeated-in-case",
    "unknown-in-case",
    "alias-in-assertion",
    "unknown-endpoint",
    "case-condition-missing",
    "case-condition-unknown",
    "case-contradiction",
    "assertion-failed",
];

const FILE: &str = "tests/shop.toml";

pub(super) fn text(id: &str) -> Option<String> {
    let page = PAGES.iter().find(|page| page.id == id)?;
    let finding = findings(page.refused).into_iter().find(|finding| finding.id() == id)?;
    Some(format!(
        "{id}\n\nA test file that fails:\n\n{}\nThe catalog that it is about:\n\n{}\nWhat is said of it:\n\n{}\nWhat passes:\n\n{}",
        indented(page.refused),
        indented(CATALOG),
        said(&text_of(&finding)),
        indented(page.accepted)
    ))
}

fn findings(tests: &str) -> Vec<Diagnostic> {
    let Ok(catalog) = parse("shop.toml", CATALOG.as_bytes()) else { return Vec::new() };
    match cases::read(FILE, tests.as_bytes()) {
        Ok(cases) => cases.run(&catalog),
        Err(refusals) => refusals.iter().cloned().collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use scopes_core::Message;

    use super::*;

    #[test]
    fn every_id_has_one_page_and_every_file_a_page() {
        let ids: Vec<_> = Message::ids_about_cases().collect();
        assert_eq!(PAGES.iter().map(|page| page.id).collect::<Vec<_>>(), ids);
        let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pages/cases").read_dir().unwrap();
        let files: BTreeSet<_> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        let expected = ids.iter().flat_map(|id| [format!("{id}.toml"), format!("{id}.fixed.toml")]);
        assert_eq!(files, expected.chain(["shop.toml".to_owned()]).collect());
    }

    #[test]
    fn test_files_fail_with_their_id_and_nothing_else_and_pass_as_they_were_meant() {
        for page in PAGES {
            let found: BTreeSet<_> = findings(page.refused).iter().map(Diagnostic::id).collect();
            assert_eq!(found, BTreeSet::from([page.id]));
            let left = findings(page.accepted);
            assert!(left.is_empty(), "{}: {left:?}", page.id);
            assert!(text(page.id).is_some());
        }
    }
}

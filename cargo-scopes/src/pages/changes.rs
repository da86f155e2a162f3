//! The pages of the changes that `diff` tells of.

use std::fmt::Write as _;

use scopes_core::CHANGES;

/// Where each of them is listed with what it means to code, clients and security.
const LIST: &str = "docs/catalog-compatibility.md";

/// The table of that list.
const VERDICTS: &str = include_str!("changes.md");

pub(super) fn text(id: &str) -> Option<String> {
    let (_, what) = CHANGES.iter().find(|(known, _)| *known == id)?;
    let mut usual = String::new();
    let mut is_widening = false;
    for [case, code, clients, security] in verdicts(id) {
        is_widening |= security == "widens";
        // Writing to a string does not fail.
        let _ = writeln!(usual, "    {case}\n        code: {code} · clients: {clients} · security: {security}");
    }
    let accepted = match id {
        _ if !is_widening => "",
        "bit-moved" | "bit-reused" | "bits-unpinned" | "next-bit-lowered" => {
            "It cannot be accepted: tokens that are out there would be read as other scopes. "
        }
        _ => {
            "Where it widens, `diff` fails until somebody accepts it with a reason: `--accept FINGERPRINT --reason \"…\"`, as `diff` prints \
             it. "
        }
    };
    Some(format!(
        "{id}\n\n`cargo scopes diff` tells of it where two catalogs differ in this:\n\n    {what}\n\nWhat it usually means; the verdict on \
         security is computed for the catalogs at hand:\n\n{usual}\n{accepted}`{LIST}` of the repository of `scopes` lists all changes, and \
         says how to make common ones.\n"
    ))
}

/// The rows of an id: the case, and its verdicts on code, clients and security.
fn verdicts(id: &str) -> impl Iterator<Item = [&'static str; 4]> {
    VERDICTS.lines().filter_map(move |row| {
        let row = row.strip_prefix("| `")?.strip_prefix(id)?.strip_prefix("` | ")?.strip_suffix(" |")?;
        let cells: Vec<_> = row.split(" | ").collect();
        cells.try_into().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_page_that_no_other_id_hides() {
        for (id, what) in CHANGES {
            assert!(crate::pages::text(id).is_some_and(|text| text.starts_with(id) && text.contains(what)), "{id}");
            assert!(verdicts(id).count() > 0, "{id}");
        }
        assert_eq!(text("endpoint-weakend"), None);
    }

    #[test]
    fn how_to_accept_is_said_of_what_widens() {
        let says = |id: &str, text: &str| super::text(id).unwrap().contains(text);
        for (id, can_be_accepted, cannot) in
            [("endpoint-weakened", true, false), ("order-changed", false, false), ("bit-moved", false, true)]
        {
            assert_eq!((says(id, "--accept"), says(id, "cannot be accepted")), (can_be_accepted, cannot), "{id}");
        }
    }

    /// The package has a copy of the table, since it is built without the documents.
    #[test]
    fn the_verdicts_are_those_of_the_documents() {
        let documents = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(LIST);
        assert!(std::fs::read_to_string(documents).unwrap().contains(VERDICTS));
    }
}

//! The pages of the changes that `diff` tells of.

use scopes_core::CHANGES;

/// Where each of them is listed with what it means to code, clients and security.
const LIST: &str = "docs/catalog-compatibility.md";

pub(super) fn text(id: &str) -> Option<String> {
    let (_, what) = CHANGES.iter().find(|(known, _)| *known == id)?;
    Some(format!(
        "{id}\n\n`cargo scopes diff` tells of it where two catalogs differ in this:\n\n    {what}\n\nEach change is told with what it means \
         to the generated code, to clients, and to who may do what. One that widens fails until somebody accepts it: \
         `--accept FINGERPRINT --reason \"…\"`, as `diff` prints it; a number that means another scope cannot be accepted. `{LIST}` of the repository of `scopes` lists all of them.\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_page_that_no_other_id_hides() {
        for (id, what) in CHANGES {
            assert!(crate::pages::text(id).is_some_and(|text| text.starts_with(id) && text.contains(what)), "{id}");
        }
        assert_eq!(text("endpoint-weakend"), None);
    }
}

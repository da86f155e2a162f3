//! The pages of what `pin` says.

use scopes_core::parse;
use scopes_core::pin::{NotPinned, pin};

use super::{FILE, indented, said};
use crate::output::text_of;

/// A catalog without a number.
const LACKS: &str = include_str!("pins/not-pinned.toml");

/// A catalog in three versions: as it was, as it is refused then, and as it is accepted.
const BEFORE: &str = include_str!("pins/number-changed.before.toml");
const CHANGED: &str = include_str!("pins/number-changed.toml");
const KEPT: &str = include_str!("pins/number-changed.fixed.toml");

pub(super) fn text(id: &str) -> Option<String> {
    match id {
        "not-pinned" => not_pinned(),
        "number-changed" => number_changed(),
        _ => None,
    }
}

fn not_pinned() -> Option<String> {
    let pinned = pin(FILE, LACKS.as_bytes(), None).ok()?;
    Some(format!(
        "not-pinned\n\n`cargo scopes pin --check` finds it in this catalog:\n\n{}\nWhat is said of it:\n\n{}\nWhat `cargo scopes pin` makes \
         of it:\n\n{}",
        indented(LACKS),
        said(&text_of(&pinned.lack?)),
        indented(&pinned.text)
    ))
}

fn number_changed() -> Option<String> {
    let Err(NotPinned::Refused(refusals)) = pin(FILE, CHANGED.as_bytes(), parse(FILE, BEFORE.as_bytes()).ok().as_ref())
    else {
        return None;
    };
    Some(format!(
        "number-changed\n\n`cargo scopes pin --baseline-rev` finds it in this catalog:\n\n{}\nwhich was this one before:\n\n{}\nWhat is said \
         of it:\n\n{}\nWhat is accepted instead:\n\n{}",
        indented(CHANGED),
        indented(BEFORE),
        said(&text_of(refusals.iter().next()?)),
        indented(KEPT)
    ))
}

#[cfg(test)]
mod tests {
    use scopes_core::Message;

    use super::*;

    #[test]
    fn every_id_has_a_page() {
        for id in Message::ids_about_pins() {
            assert!(text(id).is_some_and(|text| text.starts_with(id)), "{id}");
        }
    }

    #[test]
    fn what_is_refused_is_refused_with_its_id_and_what_was_meant_is_accepted() {
        assert_eq!(pin(FILE, LACKS.as_bytes(), None).unwrap().lack.unwrap().id(), "not-pinned");
        let before = parse(FILE, BEFORE.as_bytes()).unwrap();
        let Err(NotPinned::Refused(refusals)) = pin(FILE, CHANGED.as_bytes(), Some(&before)) else { panic!() };
        assert!(refusals.iter().all(|refusal| refusal.id() == "number-changed"));
        assert!(pin(FILE, KEPT.as_bytes(), Some(&before)).unwrap().lack.is_none());
    }
}

//! Numbers.

use super::super::change::{Change, Rust, Security};
use super::super::meaning::numbered;
use super::super::witness::Witness;
use super::Both;
use crate::places::Places;

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let (old, new) = match (&both.old.catalog.bits, &both.new.catalog.bits) {
        (Some(old), Some(new)) => (old, new),
        (Some(old), None) => return changes.push(unpinned(old.next)),
        (None, Some(new)) => {
            let next = new.next.to_string();
            return changes.push(Change::new("bits-pinned", "bits").texts("", next).rust(Rust::Minor));
        }
        (None, None) => return,
    };
    let [before, now] = [numbered(both.old), numbered(both.new)];
    let places = Places::of(&mut now.iter().copied());
    for (number, (name, other)) in
        (0..=u16::MAX).zip(before.iter().zip(&now)).filter(|(_, (name, other))| name != other)
    {
        let id = if places.has(name) { "bit-moved" } else { "bit-reused" };
        let (gained, lost) = (both.gained.by_number(number), both.lost.by_number(number));
        let change = Change::new(id, number.to_string()).texts(format!("`{name}`"), format!("`{other}`"));
        let mut change = change.rust(Rust::Major).breaks().judged(gained, lost);
        change.can_be_accepted = false;
        changes.push(change);
    }
    if new.next < old.next {
        let text =
            format!("number {} is free, and tokens that have it would be read as the scope that gets it", new.next);
        let change = Change::new("next-bit-lowered", "next_bit").texts(old.next.to_string(), new.next.to_string());
        changes.push(forgotten(change, text));
    }
}

fn unpinned(next: u32) -> Change {
    let text = "no number is fixed, and tokens that have one would be read as the scope that gets it";
    forgotten(Change::new("bits-unpinned", "bits").texts(next.to_string(), ""), text.to_owned())
}

/// What a number meant is forgotten, and nothing stops it from meaning something else.
fn forgotten(change: Change, text: String) -> Change {
    let change = change.rust(Rust::Major).breaks().security(Security::Widens).witness(Some(Witness::said(text)));
    Change { can_be_accepted: false, ..change }
}

//! What is said of pairs of catalogs, down to what an acceptance covers: `pairs.txt` has the catalogs, `said.txt` what is said of
//! them. After an intended change `BLESS=1` writes it anew. Below a change that widens is the beginning of what its acceptance
//! covers: where that is another one, whoever accepted the change has to accept it again.

use std::fmt::Write as _;

use super::super::{Change, diff};
use super::catalog;

/// Titles, each with an old catalog and a new one below it.
const PAIRS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/diff/tests/pairs.txt");
const SAID: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/diff/tests/said.txt");

fn said(change: &Change) -> String {
    let Change { id, subject, old, new, rust, clients, security, .. } = change;
    let mut said = format!("{id} {subject}: {old} → {new}, {rust:?} {clients:?} {security:?}");
    if let Some(witness) = &change.witness {
        write!(said, "\n  {witness}").unwrap();
    }
    let key = change.key();
    let (_, covers) = key.rsplit_once('\n').unwrap();
    if !covers.is_empty() {
        write!(said, "\n  {}", &covers[..16]).unwrap();
    }
    said + "\n"
}

#[test]
fn what_is_said_of_a_change_stays_the_same() {
    let mut all = String::new();
    for pair in std::fs::read_to_string(PAIRS).unwrap().split("# ").skip(1) {
        let (title, pair) = pair.split_once('\n').unwrap();
        let (old, new) = pair.split_once("---\n").unwrap();
        let [old, new] = [old, new].map(|lines| catalog(&format!("separator = []\n{lines}")));
        for (title, diff) in [(title.to_owned(), diff(&old, &new)), (format!("{title}, taken back"), diff(&new, &old))]
        {
            writeln!(all, "# {title}").unwrap();
            for change in &diff.changes {
                all += &said(change);
            }
        }
    }
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(SAID, &all).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(SAID).unwrap();
    for (expected, line) in expected.lines().zip(all.lines()) {
        assert_eq!(line, expected);
    }
    assert_eq!(expected, all);
}

#[test]
fn a_difference_is_as_much_as_its_largest_change() {
    use super::super::{CHANGES, Clients, Diff, Rust, Security};
    let [old, new] = ["a = ''\nb = 'B'", "a = ''\nb = ''\nc = ''"]
        .map(|lines| catalog(&format!("separator = []\n[scopes]\n{lines}")));
    let (gained, lost) = (diff(&old, &new), diff(&new, &old));
    assert_eq!((gained.rust(), gained.clients(), gained.security()), (Rust::Minor, Clients::None, Security::Adds));
    assert_eq!((lost.rust(), lost.clients(), lost.security()), (Rust::Major, Clients::Breaks, Security::Narrows));
    let nothing = Diff::default();
    assert_eq!((nothing.rust(), nothing.clients(), nothing.security()), (Rust::None, Clients::None, Security::None));
    for change in gained.changes.iter().chain(&lost.changes) {
        assert!(CHANGES.contains(&(change.id, change.explanation())), "{}", change.id);
    }
}

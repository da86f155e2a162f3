//! Which scopes follow each other in both catalogs.

use super::super::same::{Same, run_ends};
use super::super::side::{Gates, Side};
use super::catalog;

#[test]
fn runs_end_where_another_scope_follows() {
    assert_eq!(run_ends(&[]), [0; 0]);
    assert_eq!(run_ends(&[vec![0], vec![1], vec![2]]), [3, 3, 3]);
    assert_eq!(run_ends(&[vec![3], vec![4], vec![1], vec![2], vec![2]]), [2, 2, 4, 4, 5]);
    assert_eq!(run_ends(&[vec![0], vec![], vec![2], vec![3, 5], vec![4]]), [1, 2, 3, 4, 5]);
}

#[test]
fn a_run_is_in_one_range() {
    let [old, new] = ["a = ''\nb = ''\nc = ''\nd = ''", "b = ''\nc = ''\nd = ''\nn = ''"]
        .map(|lines| catalog(&format!("separator = []\n[scopes]\n{lines}")));
    let gates = Gates::of([&old, &new]);
    let same = Same::new(&Side::new(&old, &gates), &Side::new(&new, &gates));
    for (old, is_in) in [(1..4, true), (0..4, true), (1..3, false), (2..4, false)] {
        assert_eq!(same.is_run_in(0..3, std::slice::from_ref(&old)), is_in, "{old:?}");
    }
    assert!(same.is_run_in(0..2, &[0..1, 1..3]));
    assert!(!same.is_run_in(0..2, &[0..2, 2..4]));
    assert!(!same.is_run_in(3..4, std::slice::from_ref(&(0..4))));
}

//! The laws of `diff` over random pairs of catalogs.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

use super::laws::{Pair, has_seen_witnesses, lets_no_token_do_more, narrows_the_other_way, pair, shown};
use super::random::Dice;

/// How many pairs are made for each law, unless `DIFF_PAIRS` says so.
const PAIRS: u32 = 3000;

fn pairs() -> u32 {
    std::env::var("DIFF_PAIRS").map_or(PAIRS, |pairs| pairs.parse().expect("`DIFF_PAIRS` is a number"))
}

/// Runs a law over pairs. Most of them are catalogs.
fn for_pairs(law: impl Fn(&Pair, &mut Dice<'_>) -> Result<bool, String>) {
    let pairs = pairs();
    let mut runner = TestRunner::new_with_rng(
        Config { cases: pairs, failure_persistence: None, max_shrink_iters: 150, ..Config::default() },
        TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    );
    let (valid, telling) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    let result = runner.run(&proptest::collection::vec(any::<u16>(), 300), |rolled| {
        let mut dice = Dice(&rolled, 0);
        let Some(pair) = pair(&mut dice) else { return Ok(()) };
        valid.set(valid.get() + 1);
        match law(&pair, &mut dice) {
            Ok(is_telling) => {
                telling.set(telling.get() + u32::from(is_telling));
                Ok(())
            }
            Err(text) => {
                let (old, new) = (pair.old.text(), pair.new.text());
                Err(TestCaseError::fail(format!("{text}\n{old}\n=====\n{new}\n=====\n{}", shown(&pair.diff))))
            }
        }
    });
    match result {
        Ok(()) => {}
        Err(TestError::Fail(reason, _)) => panic!("{}", reason.message()),
        Err(error) => panic!("{error}"),
    }
    println!("{} pairs, {} of them telling", valid.get(), telling.get());
    assert!(valid.get() * 10 >= pairs * 9, "{} of {pairs} pairs are catalogs", valid.get());
    assert!(telling.get() * 10 >= pairs, "{} of {pairs} pairs tell something", telling.get());
}

#[test]
fn what_does_not_widen_lets_no_token_do_more() {
    for_pairs(lets_no_token_do_more);
}

#[test]
fn every_witness_is_seen() {
    for_pairs(|pair, _| has_seen_witnesses(pair));
}

#[test]
fn what_widens_one_way_narrows_the_other_way() {
    for_pairs(|pair, _| narrows_the_other_way(pair));
}

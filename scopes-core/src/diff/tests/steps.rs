//! How many steps a comparison counts. They limit how long it takes: what would take more of them counts as changed.
//!
//! A shortcut that is taken spares steps, so that the numbers hold the shortcuts too.

use super::super::callers::{Caller, Callers};
use super::super::caps::lifted;
use super::super::same::Same;
use super::super::side::{Gates, Side};
use super::super::walk::{Steps, conveyed};
use super::super::ways::Ways;
use super::{catalog, each};
use crate::mask::Mask;

/// Looks at two catalogs side by side.
fn beside<T>(lines: [&str; 2], look: impl FnOnce([&Side<'_>; 2], &Same, &Gates) -> T) -> T {
    let [old, new] = lines.map(|lines| catalog(&format!("separator = []\n[scopes]\n{lines}")));
    let gates = Gates::of([&old, &new]);
    let (old, new) = (Side::new(&old, &gates), Side::new(&new, &gates));
    let same = Same::new(&old, &new);
    look([&old, &new], &same, &gates)
}

/// Looks at one catalog.
fn at<T>(lines: &str, look: impl FnOnce(&Side<'_>, &Gates) -> T) -> T {
    beside([lines, lines], |[side, _], _, gates| look(side, gates))
}

#[test]
fn steps_are_counted_until_there_are_no_more() {
    let steps = Steps::new();
    for (scopes, taken) in [(0, 1), (511, 2), (512, 4), (1023, 6), (1024, 9)] {
        assert_eq!(steps.take_for(scopes), Some(()));
        assert_eq!(steps.taken(), taken, "{scopes}");
    }
    assert_eq!(steps.take(3_999_990), Some(()));
    assert_eq!(steps.take(1), Some(()));
    assert_eq!((steps.take(1), steps.take_for(0), steps.taken()), (None, None, 4_000_000));
    let steps = Steps::new();
    assert_eq!((steps.take(4_000_001), steps.take(1)), (None, None));
    let steps = Steps::new();
    assert_eq!((steps.take(4_000_000), steps.take_for(0)), (Some(()), None));
}

#[test]
fn the_scopes_behind_open_gates_are_looked_for_once() {
    at(&(each(20, |at| format!("s{at} = ''\n")) + "[gates.g]\nscopes = ['s1']\n"), |side, gates| {
        let steps = Steps::new();
        let open = side.open(&gates.none(), &steps).unwrap();
        assert_eq!((open.count(), steps.taken()), (19, 1 + 20 / 8));
        side.open(&gates.none(), &steps).unwrap();
        assert_eq!(steps.taken(), 3);
        assert_eq!(side.open(&Mask::all(1), &steps).unwrap().count(), 20);
        assert_eq!(steps.taken(), 6);
    });
}

/// What a circle of so many scopes takes, in which each implies all others.
fn of_a_circle(count: usize) -> u64 {
    at(&each(count, |at| format!("s{at}.implies = ['*']\n")), |side, gates| {
        let steps = Steps::new();
        assert_eq!(conveyed(side, [0], &gates.none(), &steps).unwrap().count(), count);
        steps.taken()
    })
}

/// Where a long range was the rest of the catalog, nothing is left to be reached.
#[test]
fn what_follows_everything_is_not_looked_at() {
    // The open scopes, the set of them, and one range.
    assert_eq!(of_a_circle(513), (1 + 513 / 8) + 2 + 2);
    // All scopes have two ranges, before and behind them, but the first and the last one.
    assert_eq!(of_a_circle(512), (1 + 512 / 8) + 2 + (2 * 512 - 2));
    assert_eq!(of_a_circle(100), (1 + 100 / 8) + 1 + (2 * 100 - 2));
}

#[test]
fn ways_through_gates_cost_as_much_as_there_are() {
    let of = |lines: &str| {
        at(lines, |side, gates| {
            let (steps, count) = (Steps::new(), side.scope_count());
            let ways = Ways::of(side, vec![(0, gates.none())], &Mask::all(count), &steps).unwrap();
            (ways.sorted().len(), steps.taken())
        })
    };
    let scopes = |count: usize| format!("s0.implies = ['*']\n{}", each(count - 1, |at| format!("s{} = ''\n", at + 1)));
    let gates = "[gates.g]\nscopes = ['s1']\n[gates.h]\nscopes = ['s2', 's3']\n";
    // The first way, and the range of what is implied.
    assert_eq!(of(&scopes(600)), (1, 2 + 2));
    // The second and the third way as well, and each scope that is behind a gate.
    assert_eq!(of(&(scopes(600) + gates)), (3, 2 + 2 + 3 + 4 + 3));
}

/// How many steps it takes to find out who gained by the first endpoint, and whether that was found out.
fn of_callers(old: &str, new: &str) -> (Option<Caller>, u64) {
    beside([old, new], |sides, same, gates| {
        let steps = Steps::new();
        let [old, new] = sides.map(|side| &side.catalog.endpoints[0].access);
        let caller = Callers::new(sides, same, gates).gained(old, new, &steps);
        (caller, steps.taken())
    })
}

fn endpoint(any_of: &str) -> String {
    format!("[endpoints.'GET /x']\nany_of = [{any_of}]\n")
}

/// Nobody gained, after so many steps.
fn nobody_after(old: &str, new: &str) -> u64 {
    let (caller, steps) = of_callers(old, new);
    assert!(caller.is_none());
    steps
}

/// A token gained, after so many steps.
fn somebody_after(old: &str, new: &str) -> u64 {
    let (caller, steps) = of_callers(old, new);
    assert!(matches!(caller, Some(Caller::Token(_))));
    steps
}

#[test]
fn nobody_is_tried_for_an_alternative_that_has_an_old_one_in_it() {
    let scopes = "a = ''\nb = ''\nc = ''\nd = ''\n";
    let steps = |old: &str, new: &str| {
        of_callers(&(scopes.to_owned() + &endpoint(old)), &(scopes.to_owned() + &endpoint(new))).1
    };
    for new in ["['a']", "['a', 'b']", "['b', 'c']", "['b', 'c', 'd']", "['d']", "['c', 'd']"] {
        assert_eq!(steps("['d'], ['b', 'c'], ['a']", new), 0, "{new}");
    }
    assert_eq!(steps("['a', 'd'], ['a', 'b'], ['a', 'c']", "['a', 'b', 'c'], ['a', 'd']"), 0);
    for new in ["['b']", "['c']", "['a', 'b'], ['c']"] {
        assert!(steps("['d'], ['b', 'c'], ['a']", new) > 0, "{new}");
    }
}

#[test]
fn nobody_is_tried_for_a_scope_that_no_old_name_leads_to() {
    let new = format!("a = ''\nn = ''\n{}", endpoint("['n']"));
    assert_eq!(nobody_after(&format!("a = ''\n{}", endpoint("['a']")), &new), 0);
}

/// The question, what the name conveyed in four steps, the choice of the name, and the try.
const OF_ONE: u64 = 1 + 4 + 1 + 1;

#[test]
fn actors_to_whom_the_same_is_left_are_tried_once() {
    let text = |any_of: &str, actors: &str| format!("a.implies = ['x']\nx = ''\n{actors}{}", endpoint(any_of));
    for actors in ["", "[actors.u]\n", "[actors.u]\n[actors.v]\n"] {
        assert_eq!(nobody_after(&text("['x']", actors), &text("['x'], ['a']", actors)), OF_ONE, "{actors}");
    }
    // To the second one less was left before: it is one more choice and one more try.
    let less = "[actors.u]\n[actors.v]\ndrops = ['x']\n";
    assert_eq!(somebody_after(&text("['x']", less), &text("['x'], ['a']", less)), OF_ONE + 2);
    // Of two capped actors no role keeps what is needed.
    let none = "[roles.m]\nkeeps = ['x']\n[actors.u]\ncapped_by_role = true\n[actors.v]\ncapped_by_role = true\n";
    assert_eq!(nobody_after(&text("['x']", none), &text("['x'], ['a']", none)), 1 + 4);
}

/// What roles kept before matters where they capped the actor before.
#[test]
fn roles_are_told_apart_by_what_they_kept_of_what_is_asked_for() {
    let text = |any_of: &str, is_capped: bool, keeps: [&str; 3]| {
        let roles = keeps.iter().zip(0..).map(|(keeps, at)| format!("[roles.r{at}]\nkeeps = [{keeps}]\n"));
        let actors =
            format!("[actors.u]\ncapped_by_role = {is_capped}\n[actors.w]\ncapped_by_role = true\nkeeps = ['y']\n");
        let scopes = "a.implies = ['x']\nx = ''\ny = ''\nz = ''\n";
        format!("{scopes}{}{actors}{}", roles.collect::<String>(), endpoint(any_of))
    };
    let now = text("['x'], ['a']", true, ["'a'", "'a', 'x'", "'a', 'y'"]);
    // Roles did not cap it, so that the first one stands for all: one more choice, and one more try.
    assert_eq!(nobody_after(&text("['x']", false, ["'a'", "'x'", "'a'"]), &now), OF_ONE + 2);
    // Two choices are compared: the roles that kept `x`, and the one that did not. Only the latter is left.
    assert_eq!(somebody_after(&text("['x']", true, ["'x'", "'a'", "'x'"]), &now), OF_ONE + 3);
}

/// What the names of a slot conveyed is compared with those that are left of it.
#[test]
fn each_name_is_compared_with_those_that_are_left() {
    let names = |new: &str| {
        each(10, |at| format!("g{at}.implies = ['x{at}'{new}]\n")) + &each(10, |at| format!("x{at} = ''\n"))
    };
    let any_of = each(10, |at| format!("['x{at}', 'y'], "));
    let old = format!("{}y = ''\n{}", names(""), endpoint(&any_of));
    let new = format!("{}y = ''\nn = ''\n{}", names(", 'n'"), endpoint("['n']"));
    // The ways of ten names, the question, the scopes that are open, what each name conveyed, the choices, and the tries.
    let choices: u64 = (0..10).map(|least| 1 + least / 4).sum();
    assert_eq!(somebody_after(&old, &new), 10 + 1 + (1 + 21 / 8) + 10 * 3 + choices + 10 * 2);
}

#[test]
fn a_try_costs_as_much_as_the_alternatives_and_the_names_before_it() {
    let names = |new: bool| {
        let implied = |at: usize, old: &str| match (new, old) {
            (false, "") => String::new(),
            (false, old) => format!(".implies = ['{old}']"),
            (true, "") => format!(".implies = ['n{at}']"),
            (true, old) => format!(".implies = ['{old}', 'n{at}']"),
        };
        let line = |name: &str, implied: String| {
            if implied.is_empty() { format!("{name} = ''\n") } else { format!("{name}{implied}\n") }
        };
        let rest = each(16, |at| line(&format!("s{}", at + 1), implied(at + 1, "")));
        line("p", implied(0, "x")) + &line("q", implied(0, "y0")) + &rest
    };
    let scopes = "x = ''\n".to_owned() + &each(20, |at| format!("y{at} = ''\n"));
    let old = names(false) + &scopes + &endpoint(&each(20, |at| format!("['x', 'y{at}'], ")));
    let needed = each(17, |at| format!("'n{at}', "));
    let new = names(true) + &scopes + &each(17, |at| format!("n{at} = ''\n")) + &endpoint(&format!("[{needed}]"));
    // Two names lead to the first scope, and one to each of the others. Of the two only the first is tried to the end.
    let tries = 2 * (1 + 20 / 8) + 15 * (1 + 20 / 8) + (1 + 20 / 8 + 16 / 16);
    // The ways of the names, the scopes that are open, and what each name conveyed, two of them by a range.
    let conveyed = 18 + (1 + 39 / 8) + 18 * (2 + 21 / 16) + 2;
    let (question, choices) = (1, 18);
    assert_eq!(somebody_after(&old, &new), conveyed + question + choices + tries);
}

/// Of two names for each scope two thousand choices are tried, beside 64 alternatives, before all steps are taken.
#[test]
fn so_many_choices_are_tried() {
    let (old, new) = super::budgets::conflicts(30);
    let (caller, steps) = of_callers(&old, &new);
    assert!(matches!(caller, Some(Caller::Unknown)));
    assert!((4096 * 9..4096 * 11).contains(&steps), "{steps}");
}

/// What it takes to find out what is left to more.
fn of_caps(old: &str, new: &str) -> u64 {
    beside([old, new], |[old, new], same, _| {
        let steps = Steps::new();
        let all = lifted(old, new, same, &Mask::all(new.scope_count()), &steps);
        assert!(!all.is_too_much);
        steps.taken()
    })
}

#[test]
fn actors_and_roles_that_keep_no_more_are_not_compared() {
    let scopes = each(128, |at| format!("s{at} = ''\n"));
    let policy = |role: &str, bot: &str| {
        let roles = format!("[roles.m]\nkeeps = [{role}]\n[roles.o]\nkeeps = ['s1']\n");
        let actors =
            format!("[actors.u]\ncapped_by_role = true\n[actors.{bot}]\ncapped_by_role = false\nkeeps = ['s0']\n");
        format!("{scopes}{roles}{actors}")
    };
    let old = policy("'s0'", "bot");
    assert_eq!(of_caps(&old, &old), 0);
    // One role beside two actors, and none.
    assert_eq!(of_caps(&old, &policy("'s0', 's2'", "bot")), 3 * 2);
    let gone = |keeps: &str, name: &str| format!("{scopes}[actors.{name}]\nkeeps = [{keeps}]\n");
    assert_eq!(of_caps(&gone("'s0'", "bot"), &gone("'*'", "user")), 2 + 127 / 8);
}

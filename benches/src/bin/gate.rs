//! The regression gate: checks and claims take no more instructions than `benches/gate.txt` keeps.
//!
//! `BLESS=1 cargo run --release -p scopes-bench --bin gate` writes the figures of today.

use std::env;
use std::process::ExitCode;

use scopes_bench::case::{self, Case};
use scopes_bench::kept::{Figures, Judgement};
use scopes_bench::{callgrind, cases};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/gate.txt");
const ROUNDS: u64 = 100;

fn main() -> ExitCode {
    let cases = cases();
    if case::run_requested(&cases, &env::args().skip(1).collect::<Vec<_>>()) {
        return ExitCode::SUCCESS;
    }
    let ours: Vec<&Case> = cases.iter().filter(|case| is_kept(case.name())).collect();
    let figures = Figures::new(ours.iter().map(|case| (case.name(), callgrind::count(case, ROUNDS))));
    if env::var_os("BLESS").is_some() {
        std::fs::write(PATH, figures.to_string()).expect("the folder of the package is writable");
        return ExitCode::SUCCESS;
    }
    let kept = Figures::read(&std::fs::read_to_string(PATH).expect("gate.txt stands beside Cargo.toml"));
    let mut faults: Vec<String> = figures.judge(&kept).iter().filter_map(report).collect();
    faults.extend(ours.iter().filter(|case| case.name().starts_with("parse/")).filter_map(|case| allocates(case)));
    for fault in &faults {
        eprintln!("error: {fault}");
    }
    if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Checks, and short claims in the narrowest and the widest catalog: what slows the others slows these.
fn is_kept(name: &str) -> bool {
    name.ends_with("/scopes")
        && !name.starts_with("parse/500/")
        && !name.contains("huge")
        && !name.contains("colliding")
}

fn report(judgement: &Judgement) -> Option<String> {
    let Judgement { name, now, kept } = judgement;
    if *kept == 0.0 {
        return Some(format!("`{name}` takes {now:.1} instructions, and benches/gate.txt keeps none of it"));
    }
    if judgement.is_worse() {
        let percent = (now / kept - 1.0) * 100.0;
        return Some(format!(
            "`{name}` takes {now:.1} instructions, {percent:.0}% more than the {kept:.1} of benches/gate.txt: make it \
             cheaper again, or keep the new figure with `BLESS=1 cargo run --release -p scopes-bench --bin gate`"
        ));
    }
    println!("{now:9.1} of {kept:9.1}  {name}");
    None
}

fn allocates(case: &Case) -> Option<String> {
    let mut work = case.prepare();
    let count = allocation_counter::measure(|| work(1)).count_total;
    (count > 0).then(|| format!("`{}` allocates {count} times; reading a claim allocates nothing", case.name()))
}

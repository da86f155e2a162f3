//! `cargo bench -p scopes-bench`: everything, beside what people use instead, written to `benches/RESULTS.md`.
//!
//! With names of sections, `cargo bench -p scopes-bench -- check parse`, only these are measured, and printed.

mod check;
mod cold;
mod context;
mod expansion;
mod guards;
mod hostile;
mod lookup;
mod parse;
mod peers;
mod report;
mod requests;
mod size;
mod tools;
mod versions;
mod workspace;

use scopes_bench::case::{self, Case};

use report::Section;

type Measure = fn() -> Section;

/// What is measured, by the name that the command line takes.
const SECTIONS: [(&str, Measure); 10] = [
    ("check", check::measure),
    ("parse", parse::measure),
    ("lookup", lookup::measure),
    ("requests", requests::measure),
    ("guards", guards::measure),
    ("context", context::measure),
    ("expansion", expansion::measure),
    ("cold", cold::measure),
    ("size", size::measure),
    ("tools", tools::measure),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if case::run_requested(&cases(), &arguments) {
        return;
    }
    let is_asked_for = |name: &str| arguments.is_empty() || arguments.iter().any(|argument| argument == name);
    let sections = SECTIONS.into_iter().filter(|(name, _)| is_asked_for(name)).map(|(name, measure)| {
        eprintln!("measuring {name}");
        measure()
    });
    let report = report::render(&sections.collect::<Vec<_>>());
    if arguments.is_empty() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/RESULTS.md");
        std::fs::write(path, report).expect("the folder of the package is writable");
    } else {
        print!("{report}");
    }
}

/// Everything whose instructions are counted.
fn cases() -> Vec<Case> {
    let mut cases = scopes_bench::cases();
    cases.extend(check::cases());
    cases.extend(parse::cases());
    cases.extend(lookup::cases());
    cases.extend(hostile::pairs().into_iter().flatten());
    cases.extend(requests::cases());
    cases.extend(guards::cases());
    cases.extend(context::cases());
    cases
}

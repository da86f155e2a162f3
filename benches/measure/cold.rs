//! A build from nothing.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;
use std::time::Instant;

use crate::report::{Goal, Section};
use crate::workspace::{SCOPES, Workspace};

const ROUNDS: usize = 3;
const MOST_SHOWN: usize = 8;

pub(crate) fn measure() -> Section {
    let workspace = Workspace::new("cold-build");
    workspace.add("user", SCOPES, "");
    workspace.add("bare", "bare-macros = { path = \"../bare-macros\" }", "");
    workspace.add("same", "same-macros = { path = \"../same-macros\" }", "");
    workspace.add("bare-macros", &dependencies("\"full\", "), "");
    workspace.add("same-macros", &dependencies(""), "");
    for macros in ["bare-macros", "same-macros"] {
        workspace.append_manifest(macros, "[lib]\nproc-macro = true\n");
    }
    let mut section = Section::new("Cold build", INTRODUCTION, "seconds");
    let mut least = [f64::MAX; 3];
    for _ in 0..ROUNDS {
        for (name, least) in ["user", "bare", "same"].into_iter().zip(&mut least) {
            *least = least.min(workspace.build_cold(name).seconds);
        }
    }
    let [ours, bare, same] = least;
    section.compare("a crate with `scopes`", "one with an empty macro crate", ours, bare, Some(Goal::AtMost(1.4)));
    section.compare("the same", "one with an empty macro crate, syn without syntax trees", ours, same, None);
    section.note(shares(&workspace));
    section
}

const INTRODUCTION: &str = "\
`cargo build` of an empty crate that depends on `scopes` without features, beside one that depends on an empty macro crate \
with the same dependencies from crates.io, and with syn's feature `full`, as most macro crates have it. `scopes` has syn without \
syntax trees, and stands beside an empty macro crate that has it so as well. Processor time, the least of several builds in turn.";

/// What `scopes-core` and `scopes-macros` depend on, syn with another feature.
fn dependencies(feature: &str) -> String {
    format!(
        "{DEPENDENCIES}syn = {{ version = \"3\", default-features = false, features = [\"clone-impls\", {feature}\"parsing\", \"printing\", \"proc-macro\"] }}\n"
    )
}

const DEPENDENCIES: &str = "\
heck = \"0.5\"
proc-macro2 = { version = \"1\", default-features = false, features = [\"proc-macro\"] }
quote = { version = \"1\", default-features = false, features = [\"proc-macro\"] }
toml = { version = \"1\", default-features = false, features = [\"parse\", \"std\"] }
";

/// What each crate takes of a build with one job: from the end of one crate to the end of the next.
fn shares(workspace: &Workspace) -> String {
    let mut cargo = workspace.cargo("build", "user");
    cargo.args(["--message-format", "json"]).stdout(Stdio::piped()).stderr(Stdio::null());
    let begin = Instant::now();
    let mut child = cargo.spawn().expect("cargo is installed");
    let (mut last, mut taken) = (begin, Vec::new());
    for line in BufReader::new(child.stdout.take().expect("it is piped")).lines().map_while(Result::ok) {
        let Some(name) = artifact(&line) else { continue };
        taken.push((last.elapsed(), name));
        last = Instant::now();
    }
    child.wait().expect("the child is ours");
    let total = begin.elapsed().as_secs_f64();
    taken.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
    let mut text = "Where the time goes: ".to_owned();
    for (position, (time, name)) in taken.into_iter().take(MOST_SHOWN).enumerate() {
        let comma = if position > 0 { ", " } else { "" };
        let _ = write!(text, "{comma}`{name}` {:.0}%", time.as_secs_f64() / total * 100.0);
    }
    text + ". Beyond the dependencies these are the crates of `scopes`: the catalog format with its messages and the \
            generator, the attributes, and the run-time crate with its impls for tuples of up to twelve members."
}

/// The crate that a message of cargo says is built.
fn artifact(message: &str) -> Option<String> {
    if !message.contains("\"reason\":\"compiler-artifact\"") {
        return None;
    }
    let target = message.split("\"target\":").nth(1)?;
    Some(target.split("\"name\":\"").nth(1)?.split('"').next()?.to_owned())
}

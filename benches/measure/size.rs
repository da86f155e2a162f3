//! What scopes and handlers add to a release binary.

use std::fmt::Write as _;

use scopes_bench::names;

use crate::report::{Goal, Section};
use crate::workspace::{DERIVES, SCOPES, Workspace};

const FEW: usize = 48;
const MANY: usize = 1_048;
/// Part of every description in the catalogs, and of nothing else.
const DESCRIPTION: &[u8] = b"Allows to ";

pub(crate) fn measure() -> Section {
    let workspace = Workspace::new("size");
    for count in [FEW, MANY] {
        workspace.add(&format!("catalog{count}"), SCOPES, &catalog(count, USES_SCOPES));
        workspace.add(&format!("derives{count}"), DERIVES, &derives(count));
        workspace.add(&format!("guarded{count}"), SCOPES, &handlers(count, true));
        workspace.add(&format!("plain{count}"), SCOPES, &handlers(count, false));
    }
    workspace.add("described", SCOPES, &catalog(FEW, USES_DESCRIPTIONS));
    let added = |kind: &str| {
        let [few, many] = [FEW, MANY].map(|count| workspace.release(&format!("{kind}{count}")).len());
        #[expect(clippy::cast_precision_loss, reason = "binaries are smaller than that")]
        let bytes = many.saturating_sub(few) as f64 / (MANY - FEW) as f64;
        bytes
    };
    let mut section = Section::new("Size", INTRODUCTION, "bytes");
    section.compare("one more scope", "strum + enumset", added("catalog"), added("derives"), None);
    section.compare("one more guarded handler", "the same, unguarded", added("guarded"), added("plain"), None);
    let descriptions = |name: &str| {
        let binary = workspace.release(name);
        let found = binary.windows(DESCRIPTION.len()).filter(|bytes| *bytes == DESCRIPTION).count();
        #[expect(clippy::cast_precision_loss, reason = "they are few")]
        let found = found as f64;
        found
    };
    let (unused, used) = (descriptions(&format!("catalog{FEW}")), descriptions("described"));
    section.compare(
        "descriptions linked where none is used",
        "where they are used",
        unused,
        used,
        Some(Goal::AtMost(0.0)),
    );
    section
}

const INTRODUCTION: &str = "\
Release binaries without symbols, with 48 and with 1,048 of what is counted. A program reads a claim, and prints what it \
grants; handlers are called through a table.";

const USES_SCOPES: &str = "\
fn main() {
    let claim = std::env::args().nth(1).unwrap_or_default();
    println!(\"{}\", access::ScopeSet::parse(&claim).unwrap().scopes());
}
";

const USES_DESCRIPTIONS: &str = "\
fn main() {
    let claim = std::env::args().nth(1).unwrap_or_default();
    access::ScopeSet::parse(&claim).unwrap().scopes().iter().for_each(|scope| println!(\"{}\", scope.description()));
}
";

fn catalog(count: usize, program: &str) -> String {
    format!("mod access {{ scopes::scopes!(toml = r#\"{}\"#); }}\n{program}", names::catalog(count))
}

fn derives(count: usize) -> String {
    let mut source = "#[derive(Debug, enumset::EnumSetType, strum::EnumString, strum::Display)]\n\
         #[enumset(repr = \"array\")]\nenum Scope {\n"
        .to_owned();
    for (position, name) in names::scopes(count).iter().enumerate() {
        let _ = writeln!(source, "#[strum(serialize = \"{name}\")] S{position},");
    }
    source
        + "}\nfn main() {
    let claim = std::env::args().nth(1).unwrap_or_default();
    let set: enumset::EnumSet<Scope> = claim.split(' ').filter_map(|name| name.parse::<Scope>().ok()).collect();
    set.iter().for_each(|scope| print!(\"{scope} \"));
}
"
}

/// A program of handlers that differ, each behind a check or not.
fn handlers(count: usize, are_guarded: bool) -> String {
    let (mut source, mut table) = (catalog(FEW, PROGRAM), String::new());
    for number in 0..count {
        let scope = format!("{}::{}", names::resource(number % 48), names::action(number));
        let (attribute, proof) = if are_guarded {
            (format!("#[scopes::requires({scope})]"), "token.authorize()?, ")
        } else {
            (String::new(), "")
        };
        let body = format!("id.rotate_left({}) ^ {}", number % 64, number * 7);
        let _ = writeln!(
            source,
            "{attribute} fn handler{number}(id: u64) -> u64 {{ {body} }}\n\
             fn call{number}(token: &access::Token, id: u64) -> Answer {{ Ok(handler{number}({proof}id)) }}"
        );
        let _ = write!(table, "call{number}, ");
    }
    let _ = writeln!(source, "static HANDLERS: [fn(&access::Token, u64) -> Answer; {count}] = [{table}];");
    source
}

const PROGRAM: &str = "\
use access::*;
type Answer = Result<u64, access::MissingScopes>;
fn main() {
    let claim = std::env::args().nth(1).unwrap_or_default();
    let token = access::Token::new(access::ScopeSet::parse(&claim).unwrap().scopes());
    println!(\"{:?}\", HANDLERS[claim.len() % HANDLERS.len()](&token, 7));
}
";

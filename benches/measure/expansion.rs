//! What `scopes!` and `#[requires]` cost the compiler.

use std::fmt::Write as _;

use scopes_bench::names;

use crate::report::{Goal, Section};
use crate::workspace::{Cost, DERIVES, Edit, SCOPES, Workspace};

const ROUNDS: usize = 5;
const HANDLERS: usize = 1_000;
/// As many scopes as a large cloud has in all its APIs.
const LARGEST: usize = 13_800;

pub(crate) fn measure() -> Section {
    let workspace = Workspace::new("expansion");
    workspace.add("empty", SCOPES, "");
    for count in [50, 500, 1_000, 5_000] {
        add_catalog(&workspace, count);
        workspace.add(&format!("derives{count}"), DERIVES, &derives(count, false));
        workspace.add(&format!("described{count}"), DERIVES, &derives(count, true));
        workspace.add(&format!("flags{count}"), "bitflags = \"2\"", &flags(count));
    }
    workspace.add("attributes", SCOPES, &handlers("#[scopes::requires({scope})]", false));
    workspace.add("proofs", SCOPES, &handlers("", true));
    workspace.add("idle-attribute", "", IDLE_ATTRIBUTE);
    workspace.append_manifest("idle-attribute", "[lib]\nproc-macro = true\n");
    workspace.add(
        "idle",
        &format!("{SCOPES}\nidle-attribute = {{ path = \"../idle-attribute\" }}"),
        &handlers("#[idle_attribute::idle]", true),
    );

    let mut section = Section::new("Expansion", INTRODUCTION, "ms, MB or M");
    count_catalogs(&mut section, &workspace);
    compare_catalogs(&mut section, &workspace);
    compare_handlers(&mut section, &workspace);
    compare_edits(&mut section, &workspace);
    compare_largest(&mut section, &workspace);
    count_checked(&mut section, &workspace);
    section.note(NOTE);
    section
}

const INTRODUCTION: &str = "\
`cargo check` of a generated crate whose dependencies are built, less the same of an empty crate: processor time in \
milliseconds, and the peak of memory in MB, that of the empty crate included. The least of several runs in turn. On a shared \
machine the times of two runs differ by a tenth and more, so the instructions of the compiler and the macros in it are counted \
too, in millions, less those of the empty crate.";

const NOTE: &str = "\
`bitflags` holds 128 flags at most, so its names are spread over as many types as that takes. What the peers generate is \
less: no module, constant or type for each scope, no documentation, no implications, no catalog as data. A third \
of the time of `scopes` goes to the macro itself, which cargo compiles without optimisation, about half of that to reading the catalog; \
the rest to a constant, an impl and documentation for each scope. Its code without optimisation takes longer for an \
instruction than the compiler's own, so that the times are nearer to each other than the instructions.

What grows faster than the catalog is the compiler's: it looks for the value of each constant among all variants of the enum. \
After an edit of other code it takes up what it keeps of each item, and a scope has more of them than a variant with derives.

An attribute is a call of a macro, and cargo compiles that without optimisation too: the handlers do nothing, so that \
there is little else to compile.";

fn count_catalogs(section: &mut Section, workspace: &Workspace) {
    let empty = workspace.instructions("empty");
    let count = |name: &str| workspace.instructions(name) - empty;
    let (ours, widest) = (count("scopes1000"), count("scopes5000"));
    let what = "instructions, 1000 scopes";
    section.compare(what, "strum + enumset", ours, count("derives1000"), Some(Goal::AtMost(0.85)));
    section.compare(what, "the same with descriptions and a list", ours, count("described1000"), None);
    section.compare(what, "bitflags", ours, count("flags1000"), None);
    section.compare("instructions, 5000 scopes", "1000 scopes", widest, ours, Some(Goal::AtMost(5.5)));
    let empty = workspace.instructions("scopes50");
    let count = |name: &str| workspace.instructions(name) - empty;
    let (ours, by_hand) = (count("attributes"), count("proofs"));
    let what = format!("instructions, {HANDLERS} handlers with `#[requires]`");
    section.compare(&what, "the proof written by hand", ours, by_hand, Some(Goal::AtMost(1.4)));
    section.compare(&what, "that, and an attribute that does nothing", ours, count("idle"), None);
}

fn compare_catalogs(section: &mut Section, workspace: &Workspace) {
    let mut thousand = None;
    for count in [50, 500, 1_000, 5_000] {
        let names = ["scopes", "derives", "described", "flags"].map(|kind| format!("{kind}{count}"));
        let names = ["empty", &names[0], &names[1], &names[2], &names[3]];
        let [empty, ours, derives, described, flags] =
            workspace.check_in_turn(names, if count > 1_000 { 2 } else { ROUNDS });
        let time = |cost: Cost| milliseconds(cost, empty);
        let what = format!("time, {count} scopes");
        let goal = (count == 1_000).then_some(Goal::AtMost(0.85));
        section.compare(&what, "strum + enumset", time(ours), time(derives), goal);
        section.compare(&what, "the same with descriptions and a list", time(ours), time(described), None);
        section.compare(&what, "bitflags", time(ours), time(flags), None);
        let what = format!("memory, {count} scopes");
        section.compare(&what, "strum + enumset", ours.megabytes, derives.megabytes, None);
        match (count, thousand) {
            (1_000, _) => thousand = Some(time(ours)),
            (5_000, Some(thousand)) => {
                section.compare("time, 5000 scopes", "1000 scopes", time(ours), thousand, Some(Goal::AtMost(5.5)));
                section.compare("memory, 5000 scopes", "400 MB", ours.megabytes, 400.0, Some(Goal::Below(1.0)));
            }
            _ => {}
        }
    }
}

fn compare_handlers(section: &mut Section, workspace: &Workspace) {
    let names = ["scopes50", "attributes", "proofs", "idle"];
    let [empty, ours, by_hand, idle] = workspace.check_in_turn(names, ROUNDS);
    let [ours, by_hand, idle] = [ours, by_hand, idle].map(|cost| milliseconds(cost, empty));
    let what = format!("time, {HANDLERS} handlers with `#[requires]`");
    section.compare(&what, "the proof written by hand", ours, by_hand, Some(Goal::AtMost(1.4)));
    section.compare(&what, "that, and an attribute that does nothing", ours, idle, None);
}

/// Checks after an edit, as cargo does them for somebody who is at work: a line of other code above or below the names, a
/// line of the catalog.
fn compare_edits(section: &mut Section, workspace: &Workspace) {
    workspace.add("edited-empty", SCOPES, "");
    for count in [1_000, 5_000] {
        let (ours, derived) = (format!("edited-scopes{count}"), format!("edited-derives{count}"));
        workspace.add(&ours, SCOPES, "");
        workspace.write(&format!("{ours}/catalog.toml"), &names::catalog(count));
        workspace.add(&derived, DERIVES, "");
        let enumeration = derives(count, false);
        for (place, is_above) in [("above", true), ("below", false)] {
            let source = |name, text| Edit {
                name,
                file: "src/lib.rs",
                text: Box::new(move |round| with_a_line(text, round, is_above)),
            };
            let edits = [source("edited-empty", ""), source(&ours, CATALOG), source(&derived, &enumeration)];
            let [empty, ours, derived] = workspace.check_edits(edits, EDITS);
            let what = format!("time after a line {place} was edited, {count} scopes");
            let (ours, derived) = (milliseconds(ours, empty), milliseconds(derived, empty));
            section.compare(&what, "strum + enumset", ours, derived, Some(Goal::AtMost(1.0)));
        }
        let line_of_catalog = Edit {
            name: &ours,
            file: "catalog.toml",
            text: Box::new(|round| names::catalog(count).replacen("Allows to", &format!("{round} times allows to"), 1)),
        };
        let [edited] = workspace.check_edits([line_of_catalog], EDITS);
        let [empty, clean] = workspace.check_in_turn(["empty", &format!("scopes{count}")], EDITS);
        let what = format!("time after a line of the catalog was edited, {count} scopes");
        let (edited, clean) = (milliseconds(edited, empty), milliseconds(clean, empty));
        section.compare(&what, "a clean check", edited, clean, Some(Goal::AtMost(1.2)));
    }
}

const EDITS: usize = 3;
const CATALOG: &str = "pub mod access { scopes::scopes!(\"catalog.toml\"); }\n";

/// A source with a function in front of it or behind it, of which a line is another one in every round.
fn with_a_line(source: &str, round: usize, is_above: bool) -> String {
    let function = format!("pub fn other(number: u64) -> u64 {{\n    number.wrapping_mul({round})\n}}\n");
    if is_above { format!("{function}{source}") } else { format!("{source}{function}") }
}

/// The catalog of everything, and a crate beside it that has one handler.
fn compare_largest(section: &mut Section, workspace: &Workspace) {
    add_catalog(workspace, LARGEST);
    for count in [50, LARGEST] {
        let dependencies = format!("{SCOPES}\nscopes{count} = {{ path = \"../scopes{count}\" }}");
        let handler = format!(
            "use scopes{count}::access::invoices;\n#[scopes::requires(invoices::read)] pub fn handler(id: u64) -> u64 {{ id }}\n"
        );
        workspace.add(&format!("dependent{count}"), &dependencies, &handler);
    }
    let largest = format!("scopes{LARGEST}");
    let [empty, ours] = workspace.check_in_turn(["empty", &largest], 2);
    section.limit(&format!("time, {LARGEST} scopes"), "4 s", milliseconds(ours, empty), 4_000.0);
    section.limit(&format!("memory, {LARGEST} scopes"), "600 MB", ours.megabytes, 600.0);
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    let (bytes, scopes) = (workspace.metadata(&largest) as f64, LARGEST as f64);
    section.limit("metadata of a scope, bytes", "2.5 KB", bytes / scopes, 2_500.0);
    let [few, many] = workspace.check_in_turn(["dependent50", &format!("dependent{LARGEST}")], ROUNDS);
    let what = format!("time of a crate with a handler that depends on {LARGEST} scopes");
    let (few, many) = (few.seconds * 1_000.0, many.seconds * 1_000.0);
    section.compare(&what, "on 50 scopes", many, few, Some(Goal::AtMost(1.1)));
}

/// An edit of the catalog, and the check after the next one that edits nothing.
fn count_checked(section: &mut Section, workspace: &Workspace) {
    let catalog = names::catalog(50);
    workspace.count_checked("scopes50");
    workspace.write("scopes50/catalog.toml", &catalog.replacen("Allows to", "Allows you to", 1));
    let after_edit = workspace.count_checked("scopes50");
    let after_nothing = workspace.count_checked("scopes50");
    #[expect(clippy::cast_precision_loss, reason = "crates are few")]
    let count = (after_edit + after_nothing) as f64;
    section.compare(
        "crates checked after a line of the catalog was edited",
        "one",
        count,
        1.0,
        Some(Goal::AtMost(1.0)),
    );
}

fn milliseconds(cost: Cost, empty: Cost) -> f64 {
    (cost.seconds - empty.seconds).max(0.001) * 1_000.0
}

fn add_catalog(workspace: &Workspace, count: usize) {
    let name = format!("scopes{count}");
    workspace.add(&name, SCOPES, CATALOG);
    workspace.write(&format!("{name}/catalog.toml"), &names::catalog(count));
}

/// The names as an enum; with what else `scopes!` says of its scopes, as far as there are derives for it, or without.
fn derives(count: usize, is_described: bool) -> String {
    let more = if is_described { ", strum::EnumMessage, strum::VariantArray" } else { "" };
    let mut source = format!(
        "#[derive(Debug, Hash, enumset::EnumSetType, strum::EnumString, strum::IntoStaticStr, strum::Display{more})]\n\
         #[enumset(repr = \"array\")]\npub enum Scope {{\n"
    );
    for (position, name) in names::scopes(count).iter().enumerate() {
        if is_described {
            let text = format!("Allows to {} {}.", names::action(position), names::resource(position));
            let _ = writeln!(source, "/// `{name}`\n///\n/// {text}\n#[strum(message = \"{text}\")]");
        }
        let _ = writeln!(source, "#[strum(serialize = \"{name}\")] S{position},");
    }
    source + "}\n"
}

fn flags(count: usize) -> String {
    let positions: Vec<usize> = (0..count).collect();
    let mut source = String::new();
    for (number, positions) in positions.chunks(128).enumerate() {
        let _ = writeln!(source, "bitflags::bitflags! {{ pub struct Flags{number}: u128 {{");
        for position in positions {
            let _ = writeln!(source, "const S{position} = 1 << {};", position % 128);
        }
        source.push_str("} }\n");
    }
    source
}

/// A crate of handlers of one catalog with an attribute, in which `{scope}` is a scope. With a proof, or without one.
fn handlers(attribute: &str, with_proof: bool) -> String {
    let catalog = names::catalog(50);
    let mut source = format!("pub mod access {{ scopes::scopes!(toml = r#\"{catalog}\"#); }}\nuse access::*;\n");
    for number in 0..HANDLERS {
        let (module, action) = (names::resource(number % 48), names::action(number));
        let attribute = attribute.replace("{scope}", &format!("{module}::{action}"));
        let marker = action[..1].to_uppercase() + &action[1..];
        let proof = if with_proof { format!("_: scopes::Granted<{module}::{marker}>, ") } else { String::new() };
        let _ = writeln!(
            source,
            "{attribute} pub fn handler{number}({proof}id: u64) -> u64 {{ id.wrapping_mul({number}) }}"
        );
    }
    source
}

/// An attribute that gives back what it stands on.
const IDLE_ATTRIBUTE: &str = "\
use proc_macro::TokenStream;
#[proc_macro_attribute]
pub fn idle(_: TokenStream, item: TokenStream) -> TokenStream { item }
";

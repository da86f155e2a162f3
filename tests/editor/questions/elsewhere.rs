//! Scopes of other crates, of files that a build script writes, and of texts.

use super::{ELSEWHERE, GENERATED, WRITTEN};
use crate::question::{Ask, Question, question};

const OF_UNITS: &str = "create delete publish read update";

fn offered(file: &'static str, about: &'static str, at: &'static str, saved: &'static str) -> Question {
    question(about, file, Ask::Completion, at).in_place_of(saved)
}

pub(super) fn questions() -> Vec<Question> {
    let mut questions = of_other_crates();
    questions.extend(of_files());
    questions.extend(of_texts());
    questions
}

fn of_other_crates() -> Vec<Question> {
    const ACROSS: &str = "#[requires(platform::access::units::publish, crate = platform::auth)]";
    let across = |about, at| offered(ELSEWHERE, about, at, ACROSS);
    vec![
        across("another crate", "#[requires(platform::access::units::|, crate = platform::auth)]").is(OF_UNITS),
        across("the place of the crate", "#[requires(platform::access::units::publish, crate = platform::|)]")
            .is("access:: auth::"),
        offered(ELSEWHERE, "a path from the root", "(crate::access::units::|)", "(crate::access::units::publish)")
            .is(OF_UNITS),
        offered(ELSEWHERE, "the root", "(crate::|)", "(crate::access::units::publish)")
            .has(&["access::", "guide::"], &["__"]),
        offered(
            ELSEWHERE,
            "a path from above",
            "(super::super::access::units::|)",
            "(super::super::access::units::publish)",
        )
        .is(OF_UNITS),
        question("a scope of another crate", ELSEWHERE, Ask::Hover, "units::pub|lish, crate")
            .has(&["`units:publish` — Publish", "file:///platform/catalogs/boomin.toml#L34"], &[]),
        question("a scope of another crate", ELSEWHERE, Ask::Definition, "units::pub|lish, crate")
            .is("platform/src/lib.rs:6 platform/src/lib.rs:6"),
        question("who needs a scope of another crate", ELSEWHERE, Ask::References, "units::pub|lish, crate")
            .is(
            "alone/examples/requires.rs:7 alone/examples/requires_token.rs:5 platform/src/lib.rs:6 platform/src/lib.rs:6 \
             service/src/elsewhere.rs:5",
        ),
        question("a handler", ELSEWHERE, Ask::Hover, "fn acr|oss(")
            .has(&["fn across(granted: Granted<platform::access::units::Publish>)"], &[]),
    ]
}

const ONE: &str = "#[requires(units::publish)]\nfn one";

fn of_files() -> Vec<Question> {
    let ask = |ask, about, at| question(about, GENERATED, ask, at);
    vec![
        offered(GENERATED, "scopes", "#[requires(units::|)]\nfn one", ONE).is(OF_UNITS),
        offered(GENERATED, "modules", "#[requires(access::|)]\nfn one", ONE).has(&["series:: units::"], &["CATALOG"]),
        offered(GENERATED, "in code", "series::|READ", "series::READ")
            .is("CREATE Create DELETE Delete READ Read UPDATE Update"),
        offered(GENERATED, "an import", "use access::{|series", "use access::{series")
            .has(&["CATALOG", "units::"], &["__", "a_scope_of_a_catalog"]),
        offered(GENERATED, "a name from anywhere", "let _ = publ|;", "let _ = series::READ.description();")
            .has(&["PUBLISH(use crate::access::units::PUBLISH)"], &["__", "a_scope_of_a_catalog"]),
        ask(Ask::Hover, "a scope", "#[requires(units::pub|lish)]\nfn one")
            .has(&["pub const publish: Scope = UnitsPublish", "`units:publish` — Publish"], &[]),
        ask(Ask::Definition, "a scope", "#[requires(units::pub|lish)]\nfn one").has(&["/out/access.rs:1"], &[]),
        ask(Ask::References, "who needs a scope", "#[requires(units::pub|lish)]\nfn one")
            .has(&["generated/src/lib.rs:14", "generated/src/lib.rs:19"], &[]),
        ask(Ask::Hover, "a handler", "fn bo|th(")
            .has(&["granted: Granted<::scopes::All<(series::Update, units::Publish)>>"], &[]),
        ask(Ask::Diagnostics, "a scope that is not there", "#[requires(units::publsh|)]\nfn one")
            .in_place_of(ONE)
            .is("14 `units::publsh`: unresolved import"),
    ]
}

fn of_texts() -> Vec<Question> {
    let ask = |ask, about, at| question(about, WRITTEN, ask, at);
    let at_the_root = |about, at| offered(WRITTEN, about, at, "#[requires(access::admin)]");
    vec![
        at_the_root("a keyword", "#[requires(macros::|)]").is("use_"),
        at_the_root("a module that is a keyword", "#[requires(type::|)]").is("read"),
        at_the_root("a scope without a module", "#[requires(access::|)]").is("admin legacy:: macros:: old:: type_::"),
        at_the_root("an alias", "#[requires(access::legacy::|)]").is("read"),
        ask(Ask::Hover, "a keyword", "macros::us|e)")
            .has(&["pub const use_: Scope", "`macros:use` — Use macros."], &["]("]),
        ask(Ask::Hover, "a module that is a keyword", "(ty|pe::read").has(&["pub mod type_"], &[]),
        ask(Ask::Hover, "an alias", "access::legacy::re|ad").has(&["an alias of `type:read`"], &[]),
        ask(Ask::Hover, "a scope without a module", "access::ad|min").has(&["`admin` — Everything."], &[]),
        ask(Ask::Hover, "a scope of the module above", "(super::se|e)").has(&["`see` — See."], &[]),
        ask(Ask::Definition, "a scope of the module above", "(super::se|e)")
            .is("service/src/written.rs:38 service/src/written.rs:38"),
        offered(WRITTEN, "a module of the module above", "(super::de|)", "(super::see)").has(&["deep::"], &["__"]),
        ask(Ask::Definition, "a keyword", "macros::us|e)").is("service/src/written.rs:4 service/src/written.rs:5"),
    ]
}

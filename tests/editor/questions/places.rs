//! Where a name leads, and what leads to it.

use super::SERVICE;
use crate::question::{Ask, Question, question};

/// The call of `scopes!`: the path of the catalog, and the macro.
const CALL: &str = "service/src/lib.rs:10 service/src/lib.rs:10";

/// The same, and every `#[requires]` with `units::publish`.
const WITH_PUBLISH: &str = "service/src/attributes.rs:7 service/src/elsewhere.rs:10 service/src/elsewhere.rs:16 \
                            service/src/lib.rs:10 service/src/lib.rs:10 service/src/lib.rs:20 service/src/lib.rs:25 \
                            service/src/lib.rs:35 service/src/lib.rs:48 service/src/lib.rs:55 service/src/lib.rs:62 \
                            service/src/lib.rs:67 service/src/lib.rs:74";

/// The same in one file.
const WITH_PUBLISH_HERE: &str = "service/src/lib.rs:10 service/src/lib.rs:20 service/src/lib.rs:25 \
                                 service/src/lib.rs:35 service/src/lib.rs:48 service/src/lib.rs:55 \
                                 service/src/lib.rs:62 service/src/lib.rs:67 service/src/lib.rs:74";

/// The call, every `#[requires]` with a scope of `units`, and what imports the module.
const WITH_UNITS: &str = "service/src/attributes.rs:19 service/src/attributes.rs:24 service/src/attributes.rs:30 \
                          service/src/attributes.rs:34 service/src/attributes.rs:44 service/src/attributes.rs:5 \
                          service/src/attributes.rs:7 service/src/attributes.rs:7 service/src/attributes.rs:7 \
                          service/src/elsewhere.rs:10 service/src/elsewhere.rs:16 service/src/lib.rs:10 \
                          service/src/lib.rs:10 service/src/lib.rs:17 service/src/lib.rs:20 service/src/lib.rs:25 \
                          service/src/lib.rs:35 service/src/lib.rs:48 service/src/lib.rs:55 service/src/lib.rs:62 \
                          service/src/lib.rs:67 service/src/lib.rs:74";

const REFUSED: &str = "refused: No references found at position";

pub(super) fn questions() -> Vec<Question> {
    let about = |ask, about, at| question(about, SERVICE, ask, at);
    let (definition, references, renaming) = (Ask::Definition, Ask::References, Ask::Renaming);
    vec![
        about(definition, "a scope", "#[requires(units::pub|lish)]\nfn one").is(CALL),
        about(definition, "a module", "#[requires(uni|ts::publish)]\nfn one").is(CALL),
        about(definition, "a constant", "series::RE|AD.desc").is(CALL),
        about(definition, "a module that is imported", "use access::{MissingScopes, Token, ser|ies").is(CALL),
        about(definition, "the path of a catalog", "scopes!(\"catalogs/boo|min.toml\")")
            .is("service/catalogs/boomin.toml:1"),
        about(references, "who needs a scope", "#[requires(units::pub|lish)]\nfn one").is(WITH_PUBLISH),
        about(references, "who needs a scope, asked in a trait", "#[requires(access::units::pub|lish)]\n    fn call")
            .is(WITH_PUBLISH),
        about(references, "a module", "#[requires(uni|ts::publish)]\nfn one").is(WITH_UNITS),
        about(references, "a module, asked in code", "Token, series, uni|ts};").is(WITH_UNITS),
        about(Ask::Highlight, "who needs a scope in this file", "#[requires(units::pub|lish)]\nfn one")
            .is(WITH_PUBLISH_HERE),
        about(renaming, "a scope", "#[requires(units::pub|lish)]\nfn one").is(REFUSED),
        about(renaming, "a module", "#[requires(uni|ts::publish)]\nfn one").is(REFUSED),
        about(renaming, "a constant", "series::RE|AD.desc").is(REFUSED),
        about(renaming, "a type", "access::{Missing|Scopes, Token").is(REFUSED),
    ]
}

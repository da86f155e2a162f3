//! What is offered in code: what the catalog declares, and nothing else.

use super::SERVICE;
use crate::question::{Ask, Question, question};

const INTERNAL: &[&str] = &["__", "a_scope_of_a_catalog", "scopes_of_the_catalog"];

fn offered(about: &'static str, at: &'static str) -> Question {
    question(about, SERVICE, Ask::Completion, at)
}

pub(super) fn questions() -> Vec<Question> {
    vec![
        offered("a module", "series::|READ.desc").is("CREATE Create DELETE Delete READ Read UPDATE Update"),
        offered("a constant that is begun", "let _ = series::REA|;")
            .in_place_of("let _ = series::READ.description();")
            .is("CREATE Create DELETE Delete READ Read UPDATE Update"),
        offered("a catalog", "= access::|CATALOG").has(&["CATALOG", "ScopeSet", "series::", "units::"], INTERNAL),
        offered("an import", "use guide::entries;\nuse access::units::|;")
            .in_place_of("use guide::entries;")
            .is("CREATE Create DELETE Delete PUBLISH Publish READ Read UPDATE Update"),
        offered("a name from anywhere", "let _ = publ|;")
            .in_place_of("let _ = series::READ.description();")
            .has(&["PUBLISH(use crate::access::units::PUBLISH)"], &["__", "a_scope_of_a_catalog", " publish"]),
        offered("a type from anywhere", "let _: Publ|;")
            .in_place_of("let _ = series::READ.description();")
            .has(&["Publish(use crate::access::units::Publish)"], INTERNAL),
        offered("what a type has", "Service::|default_").has(&["default_", "method"], &["__"]),
        offered("what a value has", "service.|method(granted").has(&["call(as Calls)", "method"], &["__"]),
        offered("what a scope has", "series::READ.|description()").has(&["as_str", "description"], &["__"]),
        offered("what a set has", "let _ = access::ScopeSet::|;")
            .in_place_of("let _ = series::READ.description();")
            .has(&["EMPTY"], &["__"]),
    ]
}

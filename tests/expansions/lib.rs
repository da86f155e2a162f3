//! Compiles each written expansion where a user would put it.

#[cfg(test)]
#[allow(
    dead_code,
    missing_copy_implementations,
    missing_debug_implementations,
    unreachable_pub,
    unused_imports,
    clippy::doc_markdown,
    clippy::enum_variant_names,
    clippy::must_use_candidate,
    reason = "of the code of a macro none of these is reported"
)]
mod tests {
    mod boomin {
        include!("boomin.rs");
    }
    mod factory {
        include!("factory.rs");
    }
    mod seismic {
        include!("seismic.rs");
    }
    mod agents {
        include!("agents.rs");
    }
    mod feedback {
        include!("feedback.rs");
    }
    mod every_key {
        include!("every_key.rs");
    }
    mod hostile_names {
        include!("hostile_names.rs");
    }

    #[test]
    fn expansions_speak_of_their_catalogs() {
        assert_eq!(boomin::Scope::ALL.len(), 48);
        assert_eq!(factory::Scope::ALL.len(), 34);
        assert_eq!(seismic::Scope::ALL.len(), 13);
        assert_eq!(agents::Scope::ALL.len(), 48);
        assert_eq!(feedback::Scope::ALL.len(), 19);
        assert_eq!(every_key::units::PUBLISH.as_str(), "app:units:publish");
        assert_eq!(hostile_names::core::option::SOME.as_str(), "core:option:Some");
    }
}

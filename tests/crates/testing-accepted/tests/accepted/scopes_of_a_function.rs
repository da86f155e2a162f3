#![deny(warnings)]
#![allow(dead_code)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            "units:read" = "Read units."
            "units:publish" = "Publish units."
        "#
    );
}

#[test]
fn runs() {
    use crate::scopes_of_a_function::access::series;

    #[scopes::requires(series::read)]
    fn handler() {}
}

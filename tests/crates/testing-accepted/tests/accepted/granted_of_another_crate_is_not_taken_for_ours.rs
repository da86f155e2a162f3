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

use access::series;
use scopes::requires;

struct Granted<R>(std::marker::PhantomData<R>);

#[requires(series::read)]
fn handler(granted: Granted) {
    let _: scopes::Granted<series::Read> = granted;
    let _ = |_: Granted<()>| ();
}

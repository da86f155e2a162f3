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

use scopes::requires;

mod prelude {
    pub use crate::access::series;
    pub use crate::access::units as episodes;
}

mod everything {
    pub use crate::access::*;
}

#[requires(prelude::series::read, prelude::episodes::publish, everything::series::create)]
fn handler() {}

mod inner {
    use super::prelude::*;

    #[scopes::requires(series::read, episodes::read, self::series::create)]
    fn handler() {}
}

fn main() {}

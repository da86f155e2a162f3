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
    pub use crate::through_other_modules::access::series;
    pub use crate::through_other_modules::access::units as episodes;
}

mod everything {
    pub use crate::through_other_modules::access::*;
}

#[requires(prelude::series::read, prelude::episodes::publish, everything::series::create)]
fn handler() {}

mod inner {
    use super::prelude::*;

    #[scopes::requires(series::read, episodes::read, self::series::create)]
    fn handler() {}
}

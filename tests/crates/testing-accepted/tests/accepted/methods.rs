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
use scopes::{Granted, requires};

struct Handlers(u64);

impl Handlers {
    #[requires(series::read)]
    fn by_reference(&self) -> u64 {
        self.0
    }

    #[requires(series::read)]
    fn by_exclusive_reference(&mut self, granted: Granted, add: u64) {
        self.0 += add;
        self.by_reference(granted);
    }

    #[requires(series::read)]
    fn by_value(self) {}

    #[requires(series::read)]
    fn behind_a_pointer(self: std::sync::Arc<Self>, _: Granted) {}

    #[requires(series::read)]
    fn associated(_: Granted) -> Self {
        Self(0)
    }
}

#[test]
fn runs() {
    let token = access::Token::new(series::READ.set());
    let mut handlers = Handlers::associated(token.authorize().unwrap());
    handlers.by_exclusive_reference(token.authorize().unwrap(), 2);
    assert_eq!(handlers.by_reference(token.authorize().unwrap()), 2);
    handlers.by_value(token.authorize().unwrap());
    std::sync::Arc::new(Handlers(0)).behind_a_pointer(token.authorize().unwrap());
}

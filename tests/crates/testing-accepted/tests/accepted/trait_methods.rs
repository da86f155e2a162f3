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

trait Handlers {
    #[requires(series::read)]
    fn required(&self);

    #[requires(series::read)]
    fn provided(&self, granted: Granted) {
        self.required(granted);
    }

    fn written_out(&self, granted: Granted<series::Read>);
}

struct Service;

impl Handlers for Service {
    #[requires(series::read)]
    fn required(&self) {}

    #[requires(series::read)]
    fn written_out(&self, _: Granted) {}
}

#[test]
fn runs() {
    let token = access::Token::new(series::READ.set());
    let service: &dyn Handlers = &Service;
    service.provided(token.authorize().unwrap());
    service.written_out(token.authorize().unwrap());
}

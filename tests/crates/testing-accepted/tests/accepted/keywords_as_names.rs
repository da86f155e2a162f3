#![deny(warnings)]
#![allow(dead_code)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "words"
            [scopes]
            "self:write" = ""
            "type:read" = ""
            "orders:use" = ""
            "orders:gen" = ""
        "#
    );
}

use access::{orders, self_, type_};
use scopes::{Granted, requires};

#[requires(self_::write, type_::read)]
fn handler() {}

#[requires(access::type::read, access::self::write, orders::use, orders::gen)]
fn as_in_the_catalog(granted: Granted) {
    handler(granted.narrow());
}

#[requires(orders::r#use, orders::gen_)]
fn escaped() {}

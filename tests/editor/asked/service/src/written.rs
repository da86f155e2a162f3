//! Scopes that are written in place: keywords, aliases, and one that is deprecated.

mod access {
    ::scopes::scopes!(
        toml = r#"
            [catalog]
            name = "written"

            [scopes]
            "macros:use" = "Use macros."
            "type:read" = "Read types."
            "admin" = { description = "Everything.", implies = ["macros:use"] }
            "old:read" = { description = "Read.", deprecated = "use `type:read`" }

            [aliases]
            "legacy:read" = { to = "type:read" }
        "#
    );
}

use ::scopes::requires;
use access::{macros, type_};

#[requires(macros::use)]
fn keyword() {}

#[requires(type::read)]
fn keyword_module() {}

#[requires(access::admin)]
fn at_the_root() {}

#[allow(deprecated)]
#[requires(access::legacy::read)]
fn by_an_alias() {}

mod root {
    ::scopes::scopes!(toml = "catalog.name = 'root'\n[scopes]\n'see' = 'See.'\n'deep:self' = ''");

    mod within {
        #[::scopes::requires(super::see)]
        fn from_above() {}

        #[::scopes::requires(super::deep::self)]
        fn raw(granted: (::scopes::Granted)) {
            let _ = granted;
        }
    }
}

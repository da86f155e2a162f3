#![allow(dead_code)]

mod access {
    #[cfg(unix)]
    scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
    #[cfg(not(unix))]
    scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
}

mod nested {
    scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");

    pub mod inner {
        scopes::scopes!(toml = "catalog.name = 'team'\n[scopes]\n'users:read' = ''");
    }
}

macro_rules! catalog {
    ($module:ident, $text:literal) => {
        mod $module {
            scopes::scopes!(toml = $text);
        }
    };
}

catalog!(from_a_macro, "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
catalog!(from_it_again, "catalog.name = 'team'\n[scopes]\n'users:read' = ''");

/// A macro of the same name that makes modules.
mod own {
    macro_rules! scopes {
        ($module:ident) => {
            mod $module {
                scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
            }
        };
    }

    scopes!(one);
    scopes!(two);
}

#[scopes::requires(from_it_again::users::read)]
fn of_a_macro() {}

#[scopes::requires(access::orders::read)]
fn show() {}

#[scopes::requires(nested::inner::users::read)]
fn list() {}

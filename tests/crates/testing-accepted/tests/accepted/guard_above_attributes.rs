#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
        "#
    );
}
use access::series;
use scopes::requires;

#[requires(series::read, token = token)]
/// Documentation.
#[doc(alias = "display")]
#[cfg(all())]
#[cfg_attr(all(), inline(never))]
#[r#cold]
#[track_caller]
#[must_use = "it may be refused"]
#[deprecated = "for the test"]
#[allow(clippy::all)]
#[expect(unused_variables, reason = "for the test")]
#[warn(missing_docs)]
#[deny(unreachable_code)]
#[forbid(unused_must_use)]
#[rustfmt::skip]
#[clippy::cognitive_complexity = "100"]
#[unsafe(no_mangle)]
#[unsafe(link_section = ".text.show")]
fn show(token: &access::Token) -> Result<(), access::MissingScopes> {
    let unused = 7;
    Ok(())
}

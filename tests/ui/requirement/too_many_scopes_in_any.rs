#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "many"
            [scopes]
            s1 = ""
            s2 = ""
            s3 = ""
            s4 = ""
            s5 = ""
            s6 = ""
            s7 = ""
            s8 = ""
            s9 = ""
            s10 = ""
            s11 = ""
            s12 = ""
            s13 = ""
        "#
    );
}
use scopes::requires;

#[requires(any(
    all(
        access::s2, access::s3, access::s4, access::s5, access::s6, access::s7,
        access::s8, access::s9, access::s10, access::s11, access::s12, access::s13
    ),
    all(
        access::s1, access::s3, access::s4, access::s5, access::s6, access::s7,
        access::s8, access::s9, access::s10, access::s11, access::s12, access::s13
    ),
    all(
        access::s1, access::s2, access::s4, access::s5, access::s6, access::s7,
        access::s8, access::s9, access::s10, access::s11, access::s12, access::s13
    ),
    all(
        access::s1, access::s2, access::s3, access::s5, access::s6, access::s7,
        access::s8, access::s9, access::s10, access::s11, access::s12, access::s13
    ),
    all(
        access::s1, access::s2, access::s3, access::s4, access::s6, access::s7,
        access::s8, access::s9, access::s10, access::s11, access::s12, access::s13
    ),
    all(
        access::s1, access::s2, access::s3, access::s4, access::s5, access::s7,
        access::s8, access::s9, access::s10, access::s11, access::s12, access::s13
    )
))]
fn handler() {}

fn main() {}

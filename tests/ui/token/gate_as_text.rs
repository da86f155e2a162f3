#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            [gates.beta]
            scopes = ["series:create"]
        "#
    );
}
use access::Gates;

fn main() {
    let gates = Gates::NONE.open("beta");
}

mod access {
    scopes::scopes!(
        toml = r#"
[catalog]
name = "shop"
[scopes]
"orders:read" = "Read orders."
"orders:write" = "Write orders."

[gate.beta]
env = "BETA"
scopes = ["orders:write"]
"#
    );
}

fn main() {
    let gates = access::Gates::from_env().unwrap();
    let token = access::Token::from(access::Grant { granted: access::orders::READ.set(), gates });
    println!("{token:?}");
}

mod access {
    scopes::scopes!(
        toml = r#"
[catalog]
name = "shop"
declared = "true"
[scopes]
"orders:read" = "Read orders."
"#
    );
}

fn main() {
    let all = access::orders::READ.set();
    let token = access::Token::from(access::Grant { granted: all, declared: all });
    println!("{token:?}");
}

mod access {
    scopes::scopes!(
        toml = r#"
[catalog]
name = "shop"
[scopes]
"orders:read" = "Read orders."
"orders:write" = "Write orders."

[[roles]]
name = "member"
drops = ["*:write"]
"#
    );
}

fn main() {
    let roles = access::Roles::from([access::Role::Member]);
    let token = access::Token::from(access::Grant { granted: access::orders::READ.set(), roles });
    println!("{token:?}");
}

mod access {
    scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
}
mod handlers {
    pub mod access {
        scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
    }

    #[scopes::requires(access::orders::read)]
    pub fn show() {}
}

fn main() {
    let token = access::Token::new(access::orders::READ.set());
    handlers::show(token.authorize().unwrap());
}

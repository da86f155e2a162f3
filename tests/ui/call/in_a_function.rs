fn main() {
    scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");

    #[scopes::requires(orders::read)]
    fn show() {}

    let token = Token::new(orders::READ.set());
    show(token.authorize().unwrap());
}

mod access {
    scopes::scopes!("catalogs/shop.toml");
}

mod handlers {
    mod access {
        scopes::scopes!("catalogs/shop.toml");
    }
    use access::orders;
    use scopes::requires;

    #[requires(orders::read)]
    pub fn show(order: u64) {
        println!("{order}");
    }
}

fn main() {
    let token = access::Token::new(access::orders::READ.set());
    if let Ok(granted) = token.authorize() {
        handlers::show(granted, 7);
    }
}

mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;

fn main() {
    let token = access::Token::new(orders::WRITE.set());
    token.limited_to(orders::READ.set());
    println!("{}", token.scopes());
}

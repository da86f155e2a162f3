mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use scopes::CatalogScope;

fn who<S: CatalogScope>(token: &scopes::types::Token<S>) {
    if token.authorize::<access::orders::Read>().is_ok() {
        println!("reader");
    }
}

fn main() {
    who(&access::Token::new(access::ScopeSet::EMPTY));
}

// package: with_tonic
mod access {
    scopes::scopes!("catalogs/shop.toml");
}

async fn verify(_: scopes::BearerToken) -> Option<access::Token> {
    None
}

fn main() {
    let _ = scopes::tonic::interceptor(verify);
}

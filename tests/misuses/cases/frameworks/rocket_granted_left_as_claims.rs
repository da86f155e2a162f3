// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use rocket::Request;
use scopes::Credentials;

struct Claims {
    token: access::Token,
}

fn authenticate(request: &Request<'_>, claims: Claims) {
    scopes::rocket::leave(request, Credentials::Valid(claims));
}

fn main() {
    let _ = authenticate;
}

mod access {
    scopes::scopes!("catalogs/nope.toml");
}
use access::series;

#[scopes::requires(series::read)]
fn handler() {}

fn main() {}

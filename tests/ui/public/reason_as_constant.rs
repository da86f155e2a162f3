use scopes::public;

const REASON: &str = "the load balancer asks";

#[public(reason = REASON)]
fn health() {}

fn main() {
    let _ = REASON;
}

use scopes::public;

#[public(reason = "…")]
fn health() {}

fn main() {}

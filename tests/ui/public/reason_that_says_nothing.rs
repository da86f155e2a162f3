use scopes::public;

#[public(reason = "TODO")]
fn health() {}

fn main() {}

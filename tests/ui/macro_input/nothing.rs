scopes::scopes!();

fn main() {}

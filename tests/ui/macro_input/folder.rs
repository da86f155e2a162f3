scopes::scopes!(".");

fn main() {}

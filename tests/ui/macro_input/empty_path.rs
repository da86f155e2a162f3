scopes::scopes!("");

fn main() {}

scopes::scopes!(1);

fn main() {}

scopes::scopes!(toml =);

fn main() {}

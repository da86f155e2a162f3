scopes::scopes!(toml = 1);

fn main() {}

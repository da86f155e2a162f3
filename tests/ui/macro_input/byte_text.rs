scopes::scopes!(toml = b"");

fn main() {}

mod access {
    scopes::scopes!(toml = "\n");
}

fn main() {}

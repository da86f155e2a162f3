mod access {
    scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'read' = ''");

    pub const READ: Scope = Scope::Read;
}

fn main() {}

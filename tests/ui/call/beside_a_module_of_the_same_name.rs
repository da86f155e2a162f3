mod access {
    scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");

    pub mod orders {
        pub fn all() {}
    }
}

fn main() {}

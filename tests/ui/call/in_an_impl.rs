struct Shop;

impl Shop {
    scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
}

fn main() {}

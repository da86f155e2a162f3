struct Shop;

impl Shop {
    fn open(&self) {
        scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
        let _ = orders::READ;
    }
}

fn main() {}

fn main() {
    let _access = scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
}

use scopes::scopes;

scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");

fn main() {}

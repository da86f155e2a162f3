scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");

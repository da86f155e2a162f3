mod broken;
scopes::scopes!(toml = "…");
mod more { scopes::scopes!(crate = scopes, toml = "…"); }

//! `scopes!`

#![allow(dead_code)]

mod access {
    scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
}

fn main() {}

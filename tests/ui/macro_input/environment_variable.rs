scopes::scopes!(env!("SHOP_CATALOG"));

fn main() {}

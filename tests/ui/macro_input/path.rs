scopes::scopes!(catalogs::boomin);

fn main() {}

scopes::scopes!(tmol = "[catalog]");

fn main() {}

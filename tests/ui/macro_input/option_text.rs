scopes::scopes!(text = "[catalog]");

fn main() {}

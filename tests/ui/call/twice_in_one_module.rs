mod access {
    scopes::scopes!(toml = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''");
    scopes::scopes!(toml = "catalog.name = 'team'\n[scopes]\n'users:read' = ''");
}
use access::orders;
use access::users;

#[scopes::requires(orders::read, users::read)]
fn show() {}

fn main() {}

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "agents"
            [scopes]
            "control:actions:read" = "Read actions."
            "control:approve" = "Approve."
        "#
    );
}
use access::control;
use scopes::requires;


#[requires(control::actions)]
fn handler() {}

fn main() {}

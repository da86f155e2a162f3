mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "agents"
            [scopes]
            "control:actions:read" = "Read actions."
            "control:actions:execute" = "Execute actions."
        "#
    );
}
use access::control;
use scopes::requires;


#[requires(control::actions::excute)]
fn handler() {}

fn main() {}

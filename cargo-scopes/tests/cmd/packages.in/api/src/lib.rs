mod access {
    scopes::scopes!("catalogs/shop.toml");
}
mod inner;
mod missing;
#[path = "../elsewhere.rs"]
mod moved;
// scopes::scopes!("in/a/comment.toml");
const TEXT: &str = "scopes::scopes!(\"in/a/text.toml\")";
macro_rules! of_a_macro { () => { scopes::scopes!("in/a/macro.toml"); } }

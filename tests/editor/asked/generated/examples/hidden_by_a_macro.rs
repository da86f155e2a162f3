//! A macro beside the file has the name by which a scope at the root is found.

mod access {
    include!(concat!(env!("OUT_DIR"), "/root.rs"));

    macro_rules! finder {
        ($($found:tt)*) => { crate::access::orders::Read };
    }
    pub(crate) use finder as a_scope_of_a_catalog;
}

#[scopes::requires(access::admin)]
fn administrate() {}

fn main() {
    let token = access::Token::new(access::orders::READ.set());
    administrate(token.authorize().unwrap());
}

#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "desk"
            [scopes]
            "tickets:read" = "Read tickets."
            "tickets:update".implies = ["tickets:read"]
        "#
    );
}
/// A crate with an attribute of the same name.
mod contracts {
    pub use core::prelude::v1::test as requires;
}
use access::tickets;
use scopes::guarded;

struct Desk;

#[guarded]
impl Desk {
    #[contracts::requires(id > 0)]
    fn wipe(&self, id: u64) {}

    #[rustfmt::requires(tickets::updat)]
    fn erase(&self) {}
}

fn main() {}

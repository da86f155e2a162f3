#![allow(unused)]

use scopes::{guarded, public};

trait Service {
    fn health(&self);
    fn forgotten(&self);
}

struct Desk;

#[guarded]
impl Service for Desk {
    #[public(reason = "the load balancer asks")]
    fn health(&self) {}

    fn forgotten(&self) {}
}

fn main() {}

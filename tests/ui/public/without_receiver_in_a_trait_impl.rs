#![allow(unused)]

use scopes::public;

trait Service {
    fn health();
}

struct Desk;

impl Service for Desk {
    #[public(reason = "the load balancer asks")]
    fn health() {}
}

fn main() {}

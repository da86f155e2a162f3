#![forbid(unsafe_code)]

use acme_library::scopes_runtime::requirement::shape::Shape;

struct Always;
impl Shape for Always {}

fn main() {}

//! The protocol, without a `.proto` file, which would take a compiler for it on every machine.

use tonic_build::manual::{Builder, Method, Service};

fn method(name: &str, route: &str) -> Method {
    Method::builder()
        .name(name)
        .route_name(route)
        .input_type("crate::Item")
        .output_type("crate::Item")
        .codec_path("tonic_prost::ProstCodec")
        .build()
}

fn main() {
    let library = Service::builder()
        .name("Library")
        .package("library")
        .method(method("list", "List"))
        .method(method("rename", "Rename"))
        .method(method("find", "Find"))
        .method(method("who_am_i", "WhoAmI"))
        .method(method("health", "Health"))
        .method(method("check", "Check"))
        .method(method("check_set", "CheckSet"))
        .build();
    Builder::new().compile(&[library]);
}

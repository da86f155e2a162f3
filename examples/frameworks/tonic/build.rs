//! The protocol, without a `.proto` file, which would take a compiler for it on every machine.

use tonic_build::manual::{Builder, Method, MethodBuilder, Service};

fn method(name: &str, route: &str, input: &str, output: &str) -> MethodBuilder {
    Method::builder()
        .name(name)
        .route_name(route)
        .input_type(input)
        .output_type(output)
        .codec_path("tonic_prost::ProstCodec")
}

fn main() {
    let (number, text, order) = ("crate::Number", "crate::Text", "crate::OrderMessage");
    let orders = Service::builder()
        .name("Orders")
        .package("shop")
        .method(method("list", "List", text, order).server_streaming().build())
        .method(method("show", "Show", number, order).build())
        .method(method("create", "Create", text, order).build())
        .method(method("refund", "Refund", number, order).build())
        .method(method("who_am_i", "WhoAmI", text, text).build())
        .method(method("health", "Health", text, text).build())
        .build();
    Builder::new().compile(&[orders]);
}

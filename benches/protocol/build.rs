//! The protocol, without a `.proto` file, which would take a compiler for it on every machine.

use tonic_build::manual::{Builder, Method, Service};

fn main() {
    let ask = Method::builder()
        .name("ask")
        .route_name("Ask")
        .input_type("crate::Empty")
        .output_type("crate::Empty")
        .codec_path("tonic_prost::ProstCodec");
    let service = Service::builder().package("bench").name("Item").method(ask.build()).build();
    Builder::new().build_client(false).compile(&[service]);
}

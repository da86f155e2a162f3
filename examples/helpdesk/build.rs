//! The gRPC protocol, without a `.proto` file, which would take a compiler for it on every machine.

use tonic_build::manual::{Builder, Method, Service};

fn method(name: &str, route: &str, input: &str, output: &str) -> Method {
    Method::builder()
        .name(name)
        .route_name(route)
        .input_type(format!("crate::grpc::messages::{input}"))
        .output_type(format!("crate::grpc::messages::{output}"))
        .codec_path("tonic_prost::ProstCodec")
        .build()
}

fn main() {
    let tickets = Service::builder()
        .name("Tickets")
        .package("helpdesk")
        .method(method("health", "Health", "Nothing", "Nothing"))
        .method(method("list", "List", "Nothing", "Tickets"))
        .method(method("assign", "Assign", "Assignment", "Ticket"))
        .method(method("amend", "Amend", "Amendment", "Ticket"))
        .method(method("close", "Close", "TicketId", "Ticket"))
        .build();
    Builder::new().compile(&[tickets]);
}

//! The protocols, without a `.proto` file, which would take a compiler for it on every machine.

use tonic_build::manual::{Builder, Method, MethodBuilder, Service};

fn method(name: &str, route: &str) -> MethodBuilder {
    Method::builder()
        .name(name)
        .route_name(route)
        .input_type("crate::Item")
        .output_type("crate::Item")
        .codec_path("tonic_prost::ProstCodec")
}

fn service(package: &str, name: &str, methods: impl IntoIterator<Item = MethodBuilder>) -> Service {
    let service = Service::builder().package(package).name(name);
    methods.into_iter().fold(service, |service, method| service.method(method.build())).build()
}

fn main() {
    let library = service(
        "library",
        "Library",
        [
            method("list", "List"),
            method("rename", "Rename"),
            method("find", "Find"),
            method("who_am_i", "WhoAmI"),
            method("health", "Health"),
            method("check", "Check"),
            method("check_set", "CheckSet"),
            method("check_here", "CheckHere"),
        ],
    );
    let streams = service(
        "streams",
        "Streams",
        [
            method("watch", "Watch").server_streaming(),
            method("upload", "Upload").client_streaming(),
            method("talk", "Talk").client_streaming().server_streaming(),
            method("reveal", "Reveal").server_streaming(),
        ],
    );
    // The names in Rust are those that `tonic-prost-build` makes of the protocol's.
    let names = service(
        "names",
        "Names",
        [
            method("list_all", "ListAll"),
            method("v2_list", "V2List"),
            method("r#type", "Type"),
            method("self_", "Self"),
            method("get_url", "GetURL"),
            method("http_get", "HTTPGet"),
            method("who_am_i", "Who_Am_I"),
        ],
    );
    Builder::new().compile(&[library, streams, names]);
}

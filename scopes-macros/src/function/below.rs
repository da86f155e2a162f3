//! The attributes below one that checks in the body. The check is a part of the body that they get, so one that keeps
//! answers gives the answer to a caller who may have it to the next one, who may not.

use quote::ToTokens;
use scopes_core::Listed as _;
use scopes_core::message;
use syn::Error;
use syn::ext::IdentExt;

use super::Function;
use crate::error::{self, Errors};
use crate::syntax::{Attribute, Meta, Path};

/// The compiler's own attributes of functions. None of them changes what the body does. `cfg_attr` is not among them,
/// because what it stands for is in its place before a macro sees the function.
const OF_THE_COMPILER: [&str; 23] = [
    "allow",
    "automatically_derived",
    "cfg",
    "cold",
    "coverage",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "export_name",
    "forbid",
    "ignore",
    "inline",
    "instruction_set",
    "link_section",
    "must_use",
    "naked",
    "no_mangle",
    "optimize",
    "should_panic",
    "target_feature",
    "track_caller",
    "warn",
];

/// Tools whose attributes the compiler leaves alone.
const OF_TOOLS: [&str; 5] = ["clippy", "diagnostic", "miri", "rust_analyzer", "rustfmt"];

/// Macros that run the whole body at every call: those that look on, and those that make tests and handlers. Each goes
/// by its last segment, since it may be imported or not.
const RUN_THE_BODY: [&str; 16] = [
    "async_recursion",
    "connect",
    "debug_handler",
    "delete",
    "get",
    "handler",
    "head",
    "instrument",
    "options",
    "patch",
    "post",
    "put",
    "route",
    "routes",
    "test",
    "trace",
];

/// Takes away, with an error each, the attributes that are not known to run the whole body at every call.
pub(crate) fn refuse_keepers(function: &mut Function, check: &'static str) -> Result<(), Error> {
    let mut errors = Errors::default();
    function.attributes.retain(|attribute| {
        let leaves_body_alone = leaves_body_alone(attribute);
        if !leaves_body_alone {
            let message = message::Proofs::AttributeBelowCheck { check, attribute: written(attribute.path()) };
            errors.add(error::on(attribute.path(), message));
        }
        leaves_body_alone
    });
    errors.finish(())
}

fn leaves_body_alone(attribute: &Attribute) -> bool {
    let segments = segments(attribute.path());
    let segments: Vec<&str> = segments.iter().map(String::as_str).listed();
    match *segments.as_slice() {
        ["unsafe"] => is_unsafe_of_the_compiler(attribute),
        [name] if OF_THE_COMPILER.contains(&name) => true,
        [.., "utoipa", "path"] => true,
        [tool, _, ..] if OF_TOOLS.contains(&tool) => attribute.path().leading_colon.is_none(),
        [.., name] => RUN_THE_BODY.contains(&name),
        [] => false,
    }
}

/// The contents of `unsafe(…)`.
fn is_unsafe_of_the_compiler(attribute: &Attribute) -> bool {
    let Some(inside) = attribute.meta.arguments() else { return false };
    syn::parse2::<Meta>(inside.stream()).is_ok_and(|inside| match segments(&inside.path).as_slice() {
        [name] => OF_THE_COMPILER.contains(&name.as_str()),
        _ => false,
    })
}

fn segments(path: &Path) -> Vec<String> {
    path.segments.iter().map(|segment| segment.ident.unraw().to_string()).listed()
}

fn written(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

//! Functions that are called by code that has no proof to give: by the start of the program, by the tests, by what another
//! attribute makes of them.

use quote::ToTokens;
use scopes_core::message;
use syn::ext::IdentExt;
use syn::{Error, parse_quote};

use super::Function;
use crate::error;
use crate::syntax::{Attribute, Meta, Path};

/// Attributes by which a function is found by its name, whatever its parameters are, or by another language. Each goes by
/// its last segment, since it may be imported or not.
const THROUGH: [&str; 9] =
    ["no_mangle", "export_name", "wasm_bindgen", "pyfunction", "napi", "launch", "ctor", "start", "panic_handler"];

/// Attributes that make tests and benchmarks.
const TESTS: [&str; 3] = ["test", "bench", "wasm_bindgen_test"];

impl Function {
    /// Whoever calls the function has a proof, as far as this can be told. A function that is called by others becomes one
    /// that nobody calls, so that there is no other error about it.
    pub(crate) fn check_callers(&mut self, attribute: &'static str) -> Result<(), Error> {
        let found = self.find_caller(attribute);
        if found.is_err() {
            make_ordinary(self);
        }
        found
    }

    fn find_caller(&self, attribute: &'static str) -> Result<(), Error> {
        if self.signature.ident == "main" && self.signature.inputs.is_empty() {
            return Err(error::on(&self.signature.ident, message::Proofs::InMain { attribute }));
        }
        for other in &self.attributes {
            let path = path_of(other);
            let message = match last_name(&path).as_str() {
                test if TESTS.contains(&test) => message::Proofs::InTest { attribute },
                through if THROUGH.contains(&through) => {
                    message::Proofs::ThroughAttribute { attribute, through: shown(&path) }
                }
                _ => continue,
            };
            return Err(error::on(&other.meta, message));
        }
        Ok(())
    }
}

/// Leaves the function as an ordinary one, which no test or program is made of.
fn make_ordinary(function: &mut Function) {
    function.attributes.retain(|attribute| !TESTS.contains(&last_name(&path_of(attribute)).as_str()));
    function.attributes.push(parse_quote!(#[allow(dead_code)]));
}

fn last_name(path: &Path) -> String {
    path.segments.last().map(|segment| segment.ident.unraw().to_string()).unwrap_or_default()
}

/// The path of an attribute, which may stand in `unsafe(…)`.
fn path_of(attribute: &Attribute) -> Path {
    let inside = attribute.meta.arguments().filter(|_| attribute.path().is_ident("unsafe"));
    let inside = inside.and_then(|inside| syn::parse2::<Meta>(inside.stream()).ok());
    inside.map_or_else(|| attribute.path().clone(), |inside| inside.path)
}

fn shown(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

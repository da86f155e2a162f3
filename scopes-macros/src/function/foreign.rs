//! Functions that code in other languages calls or has. A proof has no size, so such code calls, and is called, without
//! one.

use scopes_core::message;
use syn::Error;
use syn::ext::IdentExt;

use super::{Body, Function};
use crate::error;

/// Attributes that only declarations in an `extern` block have.
const OF_DECLARATIONS: [&str; 2] = ["link_name", "link_ordinal"];

impl Function {
    /// A function that takes a proof is written in Rust, and called from Rust.
    pub(crate) fn check_language(&self, attribute: &'static str) -> Result<(), Error> {
        if self.is_foreign_declaration() {
            return Err(error::on(&self.signature.ident, message::Proofs::ForForeignFunction { attribute }));
        }
        match self.signature.foreign() {
            None => Ok(()),
            Some(abi) => Err(error::on(&abi, message::Proofs::FromForeignCode { attribute, abi: abi.to_string() })),
        }
    }

    /// Whether this is a declaration in an `extern` block, as far as it can be told from one in a trait.
    pub(super) fn is_foreign_declaration(&self) -> bool {
        let is_public = !self.visibility.is_private();
        let is_variadic = !self.signature.variadic.is_empty();
        matches!(self.body, Body::None(_)) && (is_public || is_variadic || self.safe.is_some() || self.has_link_name())
    }

    fn has_link_name(&self) -> bool {
        let mut names = self.attributes.iter().filter_map(|attribute| attribute.path().get_ident());
        names.any(|name| OF_DECLARATIONS.contains(&name.unraw().to_string().as_str()))
    }
}

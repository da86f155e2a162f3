//! What the documentation of a function says of who may call it. It is there for rustdoc only: nothing else reads it, and what
//! makes API descriptions of documentation has names of its own for scopes.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

use super::granted::first_parameter;
use super::{Function, Parameter, Proof, Site};
use crate::program::may_document;
use crate::syntax::Type;

impl Function {
    /// Adds a paragraph behind the documentation that is written.
    pub(crate) fn document(&mut self, text: &str) {
        if !may_document() {
            return;
        }
        let behind = self.attributes.iter().rposition(|attribute| attribute.path().is_ident("doc"));
        let paragraph = parse_quote!(#[cfg_attr(doc, doc = "", doc = #text)]);
        self.attributes.insert(behind.map_or(0, |last| last + 1), paragraph);
    }

    /// Shows the types of the scopes in the proof, and not how they are found.
    pub(crate) fn document_proof(&mut self, proof: Proof, plain: &TokenStream, site: &Site) {
        if !may_document() {
            return;
        }
        let (crate_path, ty) = (site.crate_path(), site.path_type(proof.name, plain));
        self.attributes.insert(0, parse_quote!(#[cfg_attr(doc, #crate_path::__private::documented(#ty))]));
    }
}

/// The function with this type for its proof.
pub(crate) fn expand_documented(ty: &TokenStream, item: TokenStream) -> TokenStream {
    let Ok(mut function) = Function::read(item.clone(), "documented") else { return item };
    let first = first_parameter(&function);
    if let Some(Parameter::Typed(parameter)) = function.signature.inputs.get_mut(first) {
        parameter.ty = Type::new(ty.clone());
    }
    quote!(#function)
}

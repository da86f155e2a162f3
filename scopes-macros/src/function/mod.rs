//! The function below an attribute. Its signature is read; its body stays as it is written.

mod below;
mod callers;
mod documentation;
mod effect;
mod foreign;
mod granted;
mod guard;
mod option;
mod parameter;
mod parse;
mod refused;
mod signature;
mod site;

pub(crate) use below::refuse_keepers;
pub(crate) use documentation::expand_documented;
pub(crate) use granted::Proof;
pub(crate) use guard::{Check, Guard, add_guard};
pub(crate) use option::refuse_options;
pub(crate) use parameter::Parameter;
pub(crate) use parse::item_kind;
pub(crate) use signature::Signature;
pub(crate) use site::{Site, relocated};

use crate::error;
use crate::syntax::{Attribute, Visibility};
use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote};
use scopes_core::Listed as _;
use syn::Token;

/// A free function, a method, or a method of a trait.
pub(crate) struct Function {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    defaultness: Option<Token![default]>,
    /// `safe`, which functions in an `extern` block may have.
    safe: Option<Token![safe]>,
    pub(crate) signature: Signature,
    body: Body,
    /// The type of a scope that the attribute names as optional.
    pub(crate) optional: Option<String>,
}

enum Body {
    Block(Group),
    None(Token![;]),
}

impl Function {
    /// Puts a statement before the body, behind its inner attributes and out of reach of the names that it declares.
    fn prepend(&mut self, statement: &TokenStream) {
        self.replace_body(|statements| quote!(#statement { #statements }));
    }

    /// Puts other statements in the place of those of the body, behind its inner attributes.
    fn replace_body(&mut self, replace: impl FnOnce(&TokenStream) -> TokenStream) {
        let Body::Block(block) = &self.body else { return };
        let mut tokens: Vec<_> = block.stream().into_iter().listed();
        let inner = tokens.chunks(3).take_while(|chunk| is_inner_attribute(chunk)).count() * 3;
        let statements = replace(&tokens.split_off(inner).into_iter().collect());
        let stream = quote!(#(#tokens)* #statements);
        let mut block = Group::new(Delimiter::Brace, stream);
        if let Body::Block(written) = &self.body {
            block.set_span(written.span());
        }
        self.body = Body::Block(block);
    }

    /// Names a type in the body, for whose sake something is imported.
    pub(crate) fn keep_in_use(&mut self, ty: &TokenStream) {
        self.prepend(&error::in_use(ty));
    }

    /// Names a type in the body, where it has to be one that there may be.
    pub(crate) fn name_type(&mut self, ty: &TokenStream) {
        self.prepend(&quote!(let _ = ::core::marker::PhantomData::<#ty>;));
    }

    /// Names parameters in the body.
    pub(crate) fn keep_parameters_in_use(&mut self, parameters: &[syn::Ident]) {
        self.prepend(&quote!(#(let _ = &#parameters;)*));
    }

    pub(crate) fn is_async(&self) -> bool {
        self.signature.asyncness.is_some()
    }

    /// Whether it says of itself that it is in an `impl` block or a trait. A function without a receiver may be there too.
    pub(crate) fn is_method(&self) -> bool {
        self.defaultness.is_some() || self.signature.has_receiver()
    }

    fn has_body(&self) -> bool {
        matches!(self.body, Body::Block(_))
    }
}

fn is_inner_attribute(tokens: &[proc_macro2::TokenTree]) -> bool {
    use proc_macro2::TokenTree::{Group, Punct};
    match tokens {
        [Punct(hash), Punct(bang), Group(group)] => {
            hash.as_char() == '#' && bang.as_char() == '!' && group.delimiter() == Delimiter::Bracket
        }
        _ => false,
    }
}

impl ToTokens for Function {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { attributes, visibility, defaultness, safe, signature, body, .. } = self;
        tokens.append_all(attributes);
        visibility.to_tokens(tokens);
        defaultness.to_tokens(tokens);
        safe.to_tokens(tokens);
        signature.to_tokens(tokens);
        match body {
            Body::Block(block) => block.to_tokens(tokens),
            Body::None(semicolon) => semicolon.to_tokens(tokens),
        }
    }
}

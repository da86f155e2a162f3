//! What stands between the parentheses of `#[requires]`.

use proc_macro2::{TokenStream, TokenTree};
use scopes_core::Message;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, Ident, Path, Token};

use crate::error;
use crate::requirement::Written;

const TOKEN: &str = "token";
pub(super) const CRATE: &str = "crate";

pub(super) struct Arguments {
    pub(super) members: Vec<Written>,
    pub(super) token: Option<Expr>,
    pub(super) crate_path: Option<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let mut arguments = Self { members: Vec::new(), token: None, crate_path: None };
        let mut option = None;
        while !input.is_empty() {
            if is_option(input) {
                option = Some(arguments.parse_option(input)?);
            } else if let Some(name) = option {
                return Err(error::at(input.span(), &Message::OptionBeforeScopes { name }));
            } else {
                arguments.members.push(input.parse()?);
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        if arguments.members.is_empty() {
            return Err(Error::new(proc_macro2::Span::call_site(), error::text(&Message::EmptyRequirement)));
        }
        Ok(arguments)
    }
}

impl Arguments {
    fn parse_option(&mut self, input: ParseStream<'_>) -> Result<String, Error> {
        let name = input.call(Ident::parse_any)?;
        let text = name.to_string();
        input.parse::<Token![=]>()?;
        let twice = match text.as_str() {
            TOKEN => self.token.replace(input.parse()?).is_some(),
            CRATE => self.crate_path.replace(input.call(Path::parse_mod_style)?).is_some(),
            _ => return Err(error::on(&name, &Message::UnknownOption { attribute: super::REQUIRES, name: text })),
        };
        if twice {
            return Err(error::on(&name, &Message::OptionTwice { name: text }));
        }
        Ok(text)
    }
}

/// `name =`, and not `name ==`.
pub(super) fn is_option(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==])
}

/// Whether arguments that cannot be read ask for a check in the body.
pub(super) fn mention_token(arguments: TokenStream) -> bool {
    arguments.into_iter().any(|token| matches!(token, TokenTree::Ident(ident) if ident == TOKEN))
}

//! `#[public]`: the function needs no token, and says why.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use scopes_core::Listed as _;
use scopes_core::is_reason;
use scopes_core::message::{self, NoReason};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Error, LitStr, Token};

use super::declared::declaration;
use super::options::{is_option, parse_name, set_once, unknown_option};
use super::reason::{MOST_BYTES, text_type};
use super::{ANYBODY, GRANTED, PUBLIC, beside, check_single, documentation, with_errors};
use crate::error::{self, parse_crate_path};
use crate::function::{Function, Site, refuse_options};
use crate::requirement::{
    CRATE, Optional, REASON, as_requirement, is_path_of_type, parse_optional_alone, peek_optional, shown, with_optional,
};
use crate::syntax::Path;

/// What `#[guarded]` adds in the implementation of a trait, whose declarations have no parameter for it.
pub(super) const WITHOUT_PARAMETER: &str = "without_parameter";

struct Arguments {
    reason: LitStr,
    optional: Option<Optional>,
    crate_path: Option<Path>,
    adds_parameter: bool,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let arguments = input.fork().parse()?;
        let (mut reason, mut optional, mut crate_path, mut adds_parameter) = (None, None, None, true);
        while !input.is_empty() {
            if peek_optional(input) {
                parse_optional_alone(&mut optional, input)?;
            } else if is_option(input) {
                let name = parse_name(input, |_| None)?;
                if name == REASON {
                    set_once(&mut reason, &name, parse_reason(input)?)?;
                } else if name == CRATE {
                    set_once(&mut crate_path, &name, parse_crate_path(input)?)?;
                } else {
                    return Err(unknown_option(PUBLIC, &name));
                }
            } else {
                let place = input.span();
                if input.call(Ident::parse_any).is_ok_and(|word| word == WITHOUT_PARAMETER) {
                    adds_parameter = false;
                } else {
                    return Err(error::at(place, refuse_argument(&arguments)));
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        match reason {
            Some(reason) => Ok(Self { reason, optional, crate_path, adds_parameter }),
            None => Err(error::at(Span::call_site(), without_reason(NoReason::Nothing))),
        }
    }
}

fn parse_reason(input: ParseStream<'_>) -> Result<LitStr, Error> {
    let place = input.span();
    if input.is_empty() {
        return Err(error::at(place, without_reason(NoReason::Nothing)));
    }
    match input.parse::<LitStr>() {
        Ok(reason) if reason.value().len() > MOST_BYTES => {
            Err(error::on(&reason, message::Attributes::LongReason { most_bytes: MOST_BYTES }))
        }
        Ok(reason) if is_reason(&reason.value()) => Ok(reason),
        Ok(reason) => Err(error::on(&reason, without_reason(NoReason::SaysNothing))),
        Err(_) => Err(error::at(place, without_reason(NoReason::NotText))),
    }
}

/// Something that is no option: scopes, or the type of a token, which ask for more than nothing.
fn refuse_argument(arguments: &TokenStream) -> message::Attributes {
    if let Some(requirement) = as_requirement(arguments) {
        return message::Attributes::ScopeInPublic { attribute: format!("requires({requirement})") };
    }
    let first = |input: ParseStream<'_>| {
        let path = input.call(Path::parse_mod_style);
        input.parse::<TokenStream>().and(path)
    };
    match first.parse2(arguments.clone()) {
        Ok(path) if is_path_of_type(&path) => {
            message::Attributes::ScopeInPublic { attribute: format!("authenticated({})", shown(&path)) }
        }
        _ => without_reason(NoReason::Nothing),
    }
}

fn without_reason(why: NoReason) -> message::Attributes {
    message::Attributes::PublicWithoutReason { why }
}

impl Arguments {
    /// The reason as a type, with what is optional.
    fn as_type(&self, crate_path: &TokenStream) -> TokenStream {
        let reason = text_type(&self.reason.value(), crate_path);
        with_optional(reason, &[], self.optional.as_ref(), crate_path)
    }

    fn documentation(&self) -> String {
        let reason = self.reason.value().replace('`', "'");
        let reason = reason.split_whitespace().listed().join(" ");
        documentation(&format!("Needs no token: `{reason}`."), self.optional.as_ref())
    }
}

pub(super) fn expand(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut function = match Function::read(item.clone(), PUBLIC) {
        Ok(function) => function,
        Err(error) => return beside(item, error, &TokenStream::new()),
    };
    let single = check_single(&mut function, PUBLIC);
    if single.is_ok() {
        GRANTED.refuse_below(PUBLIC, &mut function, &Site::new(None, arguments));
    }
    let options = refuse_options(&function, ANYBODY);
    let declared = declaration_of(&function, arguments);
    let placed = match syn::parse2::<Arguments>(arguments.clone()) {
        Ok(read) => insert(&mut function, &read, arguments),
        Err(error) if function.signature.has_receiver() => Err(error),
        Err(error) => insert_type(&mut function, &Site::new(None, arguments), &error::as_type(error)),
    };
    let function = with_errors(&function, [single, options, placed]);
    quote!(#function #declared)
}

fn declaration_of(function: &Function, arguments: &TokenStream) -> Option<TokenStream> {
    let read: Arguments = syn::parse2(arguments.clone()).ok()?;
    let site = Site::new(read.crate_path.as_ref(), arguments);
    declaration(function, guard_of(arguments), site.crate_path())
}

/// Gives the function its parameter. A method has none: its receiver says whose it is, and traits declare their parameters.
fn insert(function: &mut Function, arguments: &Arguments, written: &TokenStream) -> Result<(), Error> {
    let site = Site::new(arguments.crate_path.as_ref(), written);
    let ty = arguments.as_type(site.crate_path());
    let placed = if function.signature.has_receiver() || !arguments.adds_parameter {
        function.keep_in_use(&site.path_type(ANYBODY.name, &ty));
        Ok(())
    } else {
        insert_type(function, &site, &ty)
    };
    function.document(&arguments.documentation());
    placed
}

fn insert_type(function: &mut Function, site: &Site, ty: &TokenStream) -> Result<(), Error> {
    function.check_callers(PUBLIC)?;
    function.check_language(PUBLIC)?;
    ANYBODY.insert_into(function, site, ty);
    Ok(())
}

/// The reason in the arguments, as a type of proof. `None` if they are refused.
pub(super) fn guard_of(arguments: &TokenStream) -> Option<TokenStream> {
    let read: Arguments = syn::parse2(arguments.clone()).ok()?;
    let site = Site::new(read.crate_path.as_ref(), arguments);
    Some(site.path_type(ANYBODY.name, &read.as_type(site.crate_path())))
}

//! `#[authenticated]`: the function asks for a valid token, whatever its scopes.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use scopes_core::message;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::token::Paren;
use syn::{Error, Ident, LitStr, Token};

use super::arguments::Options;
use super::declared::declaration;
use super::options::{
    is_option, mention_token, parameters_in, parse_name, parse_proof, peek_option, refuse_unfinished, set_once,
    unknown_option,
};
use super::{AUTHENTICATED, GRANTED, TOKEN_HOLDER, beside, check_single, documentation, with_errors};
use crate::error::{self, Errors, parse_crate_path};
use crate::function::{Check, Function, Guard, Site, add_guard, refuse_keepers, refuse_options};
use crate::requirement::{
    CRATE, Combinator, Names, Optional, PROOF, TOKEN, as_requirement, is_path_of_type, missing_comma,
    parse_optional_alone, peek_optional, shown, with_optional, with_optional_plain,
};
use crate::syntax::Path;

/// The catalog's `Token` type, and what else is said.
struct Arguments {
    token: Path,
    optional: Option<Optional>,
    options: Options,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let arguments = input.fork().parse()?;
        let (mut token, mut optional, mut options) = (None, None, Options::default());
        while !input.is_empty() {
            if peek_optional(input) {
                parse_optional_alone(&mut optional, input)?;
            } else if is_option(input) {
                parse_option(&mut options, input)?;
            } else if peek_option(input).is_some() {
                return Err(refuse_unfinished(input, &Names::default()));
            } else {
                parse_token(input, &mut token, &arguments)?;
            }
            if !input.is_empty() && input.parse::<Token![,]>().is_err() {
                return Err(refuse_rest(input));
            }
        }
        let has_option = options.token.is_some();
        let missing = message::Attributes::AuthenticatedWithoutToken { has_option };
        let token = token.ok_or_else(|| error::at(Span::call_site(), missing))?;
        Ok(Self { token, optional, options })
    }
}

/// What follows without a comma.
fn refuse_rest(input: ParseStream<'_>) -> Error {
    if input.peek(Ident::peek_any) {
        return error::at(input.span(), missing_comma(input, Combinator::All));
    }
    error::at(input.span(), message::Attributes::AuthenticatedWithoutToken { has_option: false })
}

fn parse_option(options: &mut Options, input: ParseStream<'_>) -> Result<(), Error> {
    let name = parse_name(input, |_| None)?;
    if name == TOKEN {
        set_once(&mut options.token, &name, input.parse()?)
    } else if name == PROOF {
        set_once(&mut options.proof, &name, parse_proof(input)?)
    } else if name == CRATE {
        set_once(&mut options.crate_path, &name, parse_crate_path(input)?)
    } else {
        Err(unknown_option(AUTHENTICATED, &name))
    }
}

fn parse_token(input: ParseStream<'_>, token: &mut Option<Path>, arguments: &TokenStream) -> Result<(), Error> {
    let place = input.span();
    if input.peek(LitStr) {
        let text = input.parse::<LitStr>()?;
        let message = match as_requirement(arguments) {
            Some(requirement) => message::Attributes::ScopeForToken { written: text.token().to_string(), requirement },
            None => message::Attributes::AuthenticatedWithoutToken { has_option: false },
        };
        return Err(error::at(place, message));
    }
    let path = input
        .call(Path::parse_mod_style)
        .map_err(|_| error::at(place, message::Attributes::AuthenticatedWithoutToken { has_option: false }))?;
    if let Some(message) = refuse_module(&path, input.peek(Paren), arguments).or_else(|| refuse_other_type(&path)) {
        return Err(error::on(&path, message));
    }
    match token.replace(path) {
        Some(_) => Err(error::at(place, message::Attributes::SecondToken)),
        None => Ok(()),
    }
}

/// What a catalog has beside its `Token`, under names that are the same in all of them.
const BESIDE_TOKEN: [&str; 9] =
    ["Scope", "ScopeSet", "MissingScopes", "Grant", "Role", "Roles", "Actor", "Gate", "Gates"];

/// A type in the module of a catalog. One without a module may be of somebody else.
fn refuse_other_type(path: &Path) -> Option<message::Attributes> {
    let written = shown(path);
    let (module, name) = written.rsplit_once("::")?;
    let right = format!("{module}::Token");
    BESIDE_TOKEN.contains(&name).then(|| message::Attributes::OtherTypeForToken { path: written.clone(), right })
}

/// What is not called as types are is the module of a catalog, or a scope.
fn refuse_module(path: &Path, has_list: bool, arguments: &TokenStream) -> Option<message::Attributes> {
    if is_path_of_type(path) {
        return None;
    }
    let (is_single, path) = (path.segments.len() == 1, shown(path));
    if is_single && !has_list {
        return Some(message::Attributes::ModuleForToken { path });
    }
    let written = if has_list { format!("{path}(…)") } else { path.clone() };
    let requirement = as_requirement(arguments).unwrap_or(if has_list { "…".to_owned() } else { path });
    Some(message::Attributes::ScopeForToken { written, requirement })
}

pub(super) fn expand(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut function = match Function::read(item.clone(), AUTHENTICATED) {
        Ok(function) => function,
        Err(error) => return beside(item, error, &TokenStream::new()),
    };
    let single = check_single(&mut function, AUTHENTICATED);
    if single.is_ok() && !mention_token(arguments.clone()) {
        GRANTED.refuse_below(AUTHENTICATED, &mut function, &Site::new(None, arguments));
    }
    let options = refuse_options(&function, TOKEN_HOLDER);
    let declared = declaration_of(&function, arguments);
    let placed = match syn::parse2::<Arguments>(arguments.clone()) {
        Ok(arguments_read) => insert(&mut function, arguments_read, arguments),
        Err(error) if mention_token(arguments.clone()) => {
            let names = Names::of(&function.signature);
            function.keep_parameters_in_use(&parameters_in(arguments.clone(), &names));
            Err(error)
        }
        Err(error) => function
            .check_callers(AUTHENTICATED)
            .map(|()| _ = TOKEN_HOLDER.insert_into(&mut function, &Site::new(None, arguments), &error::as_type(error))),
    };
    let function = with_errors(&function, [single, options, placed]);
    quote!(#function #declared)
}

/// The declaration of a function that is not checked in its body.
fn declaration_of(function: &Function, arguments: &TokenStream) -> Option<TokenStream> {
    let read: Arguments = syn::parse2(arguments.clone()).ok()?;
    if read.options.token.is_some() {
        return None;
    }
    let site = Site::new(read.options.crate_path.as_ref(), arguments);
    declaration(function, guard_of(arguments), site.crate_path())
}

fn insert(function: &mut Function, arguments: Arguments, written: &TokenStream) -> Result<(), Error> {
    let Arguments { token, optional, options: Options { token: holder, proof, crate_path } } = arguments;
    let site = Site::new(crate_path.as_ref(), written);
    let placed = match holder {
        Some(holder) => {
            if let Some(optional) = &optional {
                let ty = optional.beside(&quote!(#token), &[], site.crate_path());
                function.name_type(&site.path_type(TOKEN_HOLDER.name, &ty));
            }
            insert_guard(function, &Guard { token: holder, proof }, &token, &site)
        }
        None => insert_proof(function, &token, proof.as_ref(), optional.as_ref(), &site),
    };
    function.document(&documentation("Requires a valid token.", optional.as_ref()));
    placed
}

fn insert_proof(
    function: &mut Function,
    token: &Path,
    name: Option<&Ident>,
    optional: Option<&Optional>,
    site: &Site,
) -> Result<(), Error> {
    function.check_callers(AUTHENTICATED)?;
    let ty = with_optional(quote!(#token), &[], optional, site.crate_path());
    if TOKEN_HOLDER.insert_into(function, site, &ty) && function.is_async() {
        let plain = with_optional_plain(quote!(#token), optional, site.crate_path());
        function.document_proof(TOKEN_HOLDER, &plain, site);
    }
    function.check_language(AUTHENTICATED)?;
    match name {
        None => Ok(()),
        Some(name) => {
            function.name_proof(name);
            Err(error::on(name, message::Proofs::NamedWithoutToken { proof: TOKEN_HOLDER.name }))
        }
    }
}

fn insert_guard(function: &mut Function, guard: &Guard, token: &Path, site: &Site) -> Result<(), Error> {
    let proof = TOKEN_HOLDER.name;
    TOKEN_HOLDER.refuse_all(function, &message::Proofs::BesideCheck { proof }, site);
    let mut errors = Errors::default();
    errors.take(refuse_keepers(function, AUTHENTICATED));
    if let Err(error) = add_guard(function, guard, &Check::Token(quote!(#token)), site) {
        guard.keep_in_use(function);
        errors.add(error);
    }
    errors.finish(())
}

/// What the arguments ask for, as a type of proof. `None` if they are refused.
pub(super) fn guard_of(arguments: &TokenStream) -> Option<TokenStream> {
    let Arguments { token, optional, options } = syn::parse2(arguments.clone()).ok()?;
    let site = Site::new(options.crate_path.as_ref(), arguments);
    let crate_path = site.crate_path();
    let token = quote!(#crate_path::types::Token<<#token as #crate_path::HasToken>::Scope>);
    Some(site.path_type(TOKEN_HOLDER.name, &with_optional(token, &[], optional.as_ref(), crate_path)))
}

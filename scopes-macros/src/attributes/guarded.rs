//! `#[guarded]`: every function of an `impl` block says who may call it.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use scopes_core::Listed as _;
use scopes_core::message;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Error, Token, parse_quote};

use super::impl_block::{ImplBlock, Item};
use super::public::WITHOUT_PARAMETER;
use super::reason::text_type;
use super::{AUTHENTICATED, GUARDED, PUBLIC, REQUIRES, authenticated, open_api, public, requires};
use crate::error::{self, Errors, parse_crate_path};
use crate::function::{Function, Parameter, Site, item_kind};
use crate::requirement::TOKEN;
use crate::syntax::{Attribute, Meta, Path, Type};
use crate::written::parts_of;

pub(super) fn expand(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut block = match syn::parse2::<ImplBlock>(item.clone()) {
        Ok(block) => block,
        Err(error) => {
            let error = refuse_item(item, error).into_compile_error();
            return quote!(#error #item);
        }
    };
    let mut errors = Errors::default();
    let crate_path = parse_arguments.parse2(arguments.clone()).unwrap_or_else(|error| {
        errors.add(error);
        None
    });
    errors.take(refuse_second(&mut block));
    let site = Site::new(crate_path.as_ref(), arguments);
    let (is_in_trait_impl, is_api) = (block.of.is_some(), open_api::stands_on(&block));
    let (mut rows, mut written) = (Vec::new(), Written::default());
    for item in &mut block.items {
        match check(item, is_in_trait_impl, &site, &mut written) {
            Ok(Some(guard)) if is_api => rows.extend(open_api::expand(item, &guard, site.crate_path())),
            Ok(guard) => rows.extend(guard.and_then(|guard| expand_method(item, &guard, site.crate_path()))),
            Err(error) => errors.add(error),
        }
    }
    let marker =
        if is_api { Some(open_api::expand_marker(&block, &rows, &site)) } else { expand_marker(&block, &rows, &site) };
    let errors = errors.finish(()).map_err(Error::into_compile_error).err();
    let in_use = written.keep_in_use();
    quote!(#errors #block #marker #in_use)
}

fn parse_arguments(input: ParseStream<'_>) -> Result<Option<Path>, Error> {
    if input.is_empty() {
        return Ok(None);
    }
    let place = input.span();
    let refused = || error::at(place, message::Attributes::GuardedWithArguments);
    input.parse::<Token![crate]>().and_then(|_| input.parse::<Token![=]>()).map_err(|_| refused())?;
    let path = parse_crate_path(input)?;
    if input.is_empty() { Ok(Some(path)) } else { Err(refused()) }
}

/// Takes a second one away, which would say of the block what the first one says.
fn refuse_second(block: &mut ImplBlock) -> Result<(), Error> {
    let mut errors = Errors::default();
    block.attributes.retain(|attribute| {
        let is_second = attribute.path().segments.last().is_some_and(|last| last.ident == GUARDED);
        if is_second {
            errors.add(error::on(attribute.path(), message::Attributes::GuardedTwice));
        }
        !is_second
    });
    errors.finish(())
}

/// What cannot be read as an `impl` block is something else, or has an error that the compiler speaks of as well.
fn refuse_item(item: &TokenStream, error: Error) -> Error {
    match item_kind(item) {
        Some((message::IMPL_BLOCK, _)) => error,
        Some((found, first)) => error::on(&first, message::Attributes::GuardedOnOther { found: Some(found) }),
        None => error::on(item, message::Attributes::GuardedOnOther { found: Some("a function") }),
    }
}

/// The attribute that says who may call a function of the block, by name, with its arguments. None for what is no function.
fn check(item: &mut Item, is_in_trait_impl: bool, site: &Site, paths: &mut Written) -> Result<Option<Guard>, Error> {
    match item {
        Item::Function(function) => {
            let guard = check_function(function, is_in_trait_impl)?;
            let attribute = &mut function.attributes[guard.position];
            paths.take(resolve_to_ours(attribute, guard.attribute, site.crate_path()));
            Ok(Some(guard))
        }
        Item::Macro { name, .. } => Err(error::on(&*name, message::Attributes::MacroInGuarded)),
        Item::Other(_) => Ok(None),
    }
}

pub(super) struct Guard {
    /// The position of the attribute among those of the function.
    pub(super) position: usize,
    pub(super) attribute: &'static str,
    pub(super) arguments: TokenStream,
}

impl Guard {
    /// The type of what it asks for. `None` if that is refused.
    pub(super) fn as_type(&self) -> Option<TokenStream> {
        match self.attribute {
            REQUIRES => requires::guard_of(&self.arguments),
            AUTHENTICATED => authenticated::guard_of(&self.arguments),
            _ => public::guard_of(&self.arguments),
        }
    }

    /// Whether it adds a parameter to a method.
    pub(super) fn adds_parameter(&self) -> bool {
        self.attribute != PUBLIC && !has_token(&self.arguments)
    }
}

fn check_function(function: &mut Function, is_in_trait_impl: bool) -> Result<Guard, Error> {
    if let Some((conditional, attribute, right)) = function.attributes.iter().find_map(conditional_guard) {
        return Err(error::on(&conditional, message::Attributes::ConditionalGuard { attribute, right }));
    }
    let name = &function.signature.ident;
    let Some((position, attribute)) = function.attributes.iter().enumerate().find_map(guard_at) else {
        let message = message::Attributes::Unguarded { function: name.unraw().to_string(), is_in_trait_impl };
        return Err(error::on(name, message));
    };
    let written = &mut function.attributes[position];
    let arguments = written.meta.arguments().map(|arguments| arguments.stream()).unwrap_or_default();
    if is_in_trait_impl {
        place_in_trait_impl(written, attribute, &arguments, &function.signature.inputs)?;
    }
    Ok(Guard { position, attribute, arguments })
}

/// Has the attribute be the one of this crate, whatever its name means where it stands: another crate has a `requires` too, and
/// below the name of a tool, as in `rustfmt::requires`, an attribute does nothing.
fn resolve_to_ours(attribute: &mut Attribute, name: &str, crate_path: &TokenStream) -> Option<Path> {
    let path = &mut attribute.meta.path;
    let name = syn::Ident::new(name, path.segments.last()?.ident.span());
    // What was refused has become an attribute of the compiler's.
    guard_name(path)?;
    let ours = syn::parse2(quote!(#crate_path::#name)).ok()?;
    Some(core::mem::replace(path, ours))
}

/// The paths by which the attributes are written.
#[derive(Default)]
struct Written(Vec<Path>);

impl Written {
    fn take(&mut self, path: Option<Path>) {
        self.0.extend(path);
    }

    /// Imports them: else the compiler would call the imports that lead to them unused.
    fn keep_in_use(&self) -> Option<TokenStream> {
        let paths = self.0.iter().filter(|path| !is_of_tool(path));
        let imports: Vec<_> = paths.map(|path| quote!(#[allow(unused_imports)] use #path as _;)).listed();
        (!imports.is_empty()).then(|| quote!(const _: () = { #(#imports)* };))
    }
}

/// Whether a path leads to no item, but to what a tool reads.
fn is_of_tool(path: &Path) -> bool {
    let first = path.segments.first().map(|segment| segment.ident.to_string());
    let tools = ["clippy", "diagnostic", "miri", "rust_analyzer", "rustdoc", "rustfmt"];
    path.segments.len() > 1 && first.is_some_and(|first| tools.contains(&first.as_str()))
}

/// The parameters of a trait's method are those of its declaration.
fn place_in_trait_impl(
    written: &mut Attribute,
    attribute: &'static str,
    arguments: &TokenStream,
    inputs: &Punctuated<Parameter, Token![,]>,
) -> Result<(), Error> {
    if attribute == PUBLIC {
        if written.meta.arguments().is_some() {
            let marker = syn::Ident::new(WITHOUT_PARAMETER, proc_macro2::Span::call_site());
            written.meta.set_arguments(quote!(#marker, #arguments));
        }
        return Ok(());
    }
    match request_among(inputs) {
        Some(parameter) if !has_token(arguments) => {
            let (place, right) = (written.path().clone(), with_token(&written.meta, &parameter));
            // Without it the compiler counts the parameters.
            written.meta = parse_quote!(allow(unused));
            Err(error::on(&place, message::Attributes::UnguardedRequest { attribute, right }))
        }
        _ => Ok(()),
    }
}

/// The name of the parameter that is a request of the protocol.
fn request_among(inputs: &Punctuated<Parameter, Token![,]>) -> Option<String> {
    inputs.iter().find_map(|input| match input {
        Parameter::Typed(parameter) if is_request(&parameter.ty) => {
            Some(parameter.pattern.name().map_or_else(|| "request".to_owned(), |name| name.to_string()))
        }
        _ => None,
    })
}

fn is_request(ty: &Type) -> bool {
    ty.path().is_some_and(|path| path.segments.last().is_some_and(|last| last.ident == "Request"))
}

/// The attribute as it should be, with the request as its token.
fn with_token(attribute: &Meta, parameter: &str) -> String {
    let (name, arguments) = parts_of(attribute);
    let arguments = arguments.trim_end().trim_end_matches(',');
    let comma = if arguments.is_empty() { "" } else { ", " };
    format!("{name}({arguments}{comma}{TOKEN} = {parameter})")
}

/// Whether the arguments have `token =`.
fn has_token(arguments: &TokenStream) -> bool {
    use proc_macro2::TokenTree::{Ident, Punct};
    let tokens: Vec<_> = arguments.clone().into_iter().listed();
    tokens
        .windows(2)
        .any(|pair| matches!(pair, [Ident(name), Punct(equals)] if name == TOKEN && equals.as_char() == '='))
}

fn guard_at((position, attribute): (usize, &Attribute)) -> Option<(usize, &'static str)> {
    guard_name(attribute.path()).map(|name| (position, name))
}

/// The attribute by the last segment of its name.
fn guard_name(path: &Path) -> Option<&'static str> {
    let last = path.segments.last()?.ident.unraw().to_string();
    [REQUIRES, AUTHENTICATED, PUBLIC].into_iter().find(|name| last == *name)
}

/// A `cfg_attr` that one of the attributes stands in, which one it is, and how it is written.
fn conditional_guard(attribute: &Attribute) -> Option<(Meta, &'static str, String)> {
    let list = attribute.meta.arguments().filter(|_| attribute.path().is_ident("cfg_attr"))?;
    let inside = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(list.stream()).ok()?;
    let (guard, inside) = inside.iter().skip(1).find_map(|meta| Some((guard_name(&meta.path)?, meta)))?;
    let (name, arguments) = parts_of(inside);
    let right = if inside.arguments().is_some() { format!("{name}({arguments})") } else { name };
    Some((attribute.meta.clone(), guard, right))
}

/// The row of a method: its name, and what says who may call it.
fn expand_method(item: &Item, guard: &Guard, crate_path: &TokenStream) -> Option<TokenStream> {
    let Item::Function(function) = item else { return None };
    let ty = guard.as_type()?;
    let conditions = function.attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let name = function.signature.ident.unraw().to_string();
    Some(quote! {
        #(#conditions)*
        #crate_path::__private::Method { name: #name, guard: <#ty as #crate_path::__private::Described>::describe }
    })
}

/// What says of the type that its methods are guarded, and by what. An `impl` block without a trait is nothing that is served.
fn expand_marker(block: &ImplBlock, methods: &[TokenStream], site: &Site) -> Option<TokenStream> {
    let (path, _) = block.of.as_ref()?;
    let (crate_path, ty) = (site.crate_path(), &block.ty);
    let of = text_type(&path.to_token_stream().to_string().replace(' ', ""), crate_path);
    let (generics, conditions) = (&block.generics, &block.conditions);
    Some(quote! {
        #[automatically_derived]
        impl #generics #crate_path::__private::GuardedImpl<#of> for #ty #conditions {
            const METHODS: &'static [#crate_path::__private::Method] = &[#(#methods),*];
        }
    })
}

//! Where the attribute below mounts a function, as far as it says so: `#[get("/orders/{id}")]` of actix-web. The type that it
//! makes tells nobody.

use proc_macro2::TokenStream;
use quote::quote;
use scopes_core::Listed as _;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

use crate::function::Function;
use crate::syntax::{Attribute, Path, until_comma};

/// The attributes that are called as their method.
const METHODS: [&str; 9] = ["connect", "delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// The attribute that names its methods.
const ROUTE: &str = "route";

/// The contents of the parentheses: a path, and options.
struct Arguments {
    path: LitStr,
    /// The values of `method = …`.
    methods: Vec<TokenStream>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self, syn::Error> {
        let (path, mut methods) = (input.parse()?, Vec::new());
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let name = input.call(Path::parse_mod_style)?;
            input.parse::<Token![=]>()?;
            let value = until_comma(input)?;
            if name.is_ident("method") {
                methods.push(value);
            }
        }
        Ok(Self { path, methods })
    }
}

/// The routes, as a constant. Nothing where the attributes below are another framework's, or say something else.
pub(super) fn routes_of(function: &Function, crate_path: &TokenStream) -> Option<TokenStream> {
    let routes = function.attributes.iter().flat_map(|attribute| routes_in(attribute, crate_path)).listed();
    (!routes.is_empty()).then(|| {
        quote! {
            const ROUTES: &'static [#crate_path::__private::DeclaredRoute] = &[#(#routes),*];
        }
    })
}

fn routes_in(attribute: &Attribute, crate_path: &TokenStream) -> Vec<TokenStream> {
    let Some(name) = attribute.path().segments.last().map(|segment| segment.ident.unraw().to_string()) else {
        return Vec::new();
    };
    if name != ROUTE && !METHODS.contains(&name.as_str()) {
        return Vec::new();
    }
    let arguments = attribute.meta.arguments().map(|arguments| syn::parse2(arguments.stream()));
    let Some(Ok(Arguments { path, methods })) = arguments else { return Vec::new() };
    let methods = if name == ROUTE { named(methods) } else { vec![name.to_uppercase()] };
    let route = |method| {
        quote! {
            #crate_path::__private::DeclaredRoute { methods: &[#method], path: #path }
        }
    };
    methods.into_iter().map(route).listed()
}

/// The methods that are texts.
fn named(methods: Vec<TokenStream>) -> Vec<String> {
    methods.into_iter().filter_map(|method| Some(syn::parse2::<LitStr>(method).ok()?.value())).listed()
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::attributes::requires;

    #[test]
    fn the_routes_are_those_of_the_attribute_below() {
        let table = [
            (quote!(#[get("/a/{id}")]), vec![("GET", "/a/{id}")]),
            (quote!(#[actix_web::post("/a", name = "a")]), vec![("POST", "/a")]),
            (quote!(#[put("/a/{id:\\d+}", guard = "is_form")]), vec![("PUT", r"/a/{id:\d+}")]),
            (quote!(#[route("/a", method = "GET", method = "PURGE")]), vec![("GET", "/a"), ("PURGE", "/a")]),
            (quote!(#[routes] #[get("/a")] #[head("/b")]), vec![("GET", "/a"), ("HEAD", "/b")]),
            (quote!(#[handler]), vec![]),
            (quote!(#[get(PATH)]), vec![]),
            (quote!(#[route(GET, uri = "/a")]), vec![]),
        ];
        for (attributes, routes) in table {
            let expanded = requires::expand(&quote!(orders::read), &quote!(#attributes async fn show() -> String {}));
            let expanded = expanded.to_string();
            assert_eq!(expanded.matches("DeclaredRoute {").count(), routes.len(), "{expanded}");
            for (method, path) in routes {
                let route = quote!(methods: &[#method], path: #path).to_string();
                assert!(expanded.contains(&route), "{route}: {expanded}");
            }
            assert!(expanded.contains("Declared for show"), "{expanded}");
        }
    }

    #[test]
    fn a_method_has_no_declaration_which_could_not_stand_beside_it() {
        for method in [
            quote!(default fn show() -> String {}),
            quote!(
                fn show(&self) -> String {}
            ),
        ] {
            let expanded = requires::expand(&quote!(orders::read), &quote!(#[handler] #method)).to_string();
            assert!(!expanded.contains("Declared for"), "{expanded}");
        }
    }
}

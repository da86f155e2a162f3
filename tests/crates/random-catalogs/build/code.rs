//! The code that is generated for a catalog, and what the tests need to reach in it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::visit::Visit;

use crate::catalog::{Catalog, Tree};

pub(crate) fn generate(catalog: &Catalog, text: &str) -> Result<TokenStream, Box<dyn std::error::Error>> {
    let valid = scopes_core::parse(&catalog.name, text.as_bytes())?;
    let code = scopes_core::expand(&valid, &scopes_core::Options::new(&catalog.name));
    let file: syn::File = syn::parse2(code.clone())?;
    let mut types = Types::default();
    types.visit_file(&file);
    let scopes = catalog.scopes.len();
    if types.markers.len() != scopes {
        return Err(format!("of {scopes} scopes these types were found: {:?}", types.markers).into());
    }
    let adapter = write_adapter(catalog, &types);
    Ok(quote!(#code #adapter))
}

/// The marker types in generated code, in their order, and which implies which.
#[derive(Default)]
struct Types {
    markers: Vec<Ident>,
    implications: Vec<(Ident, Ident)>,
}

impl Visit<'_> for Types {
    fn visit_item_impl(&mut self, item: &syn::ItemImpl) {
        let (Some((of, _)), syn::Type::Path(marker)) = (&item.trait_, &*item.self_ty) else { return };
        let (Some(of), Some(marker)) = (of.segments.last(), marker.path.get_ident()) else { return };
        if of.ident == "Requirement" {
            self.markers.push(marker.clone());
        } else if of.ident == "Implies" {
            self.implications.extend(implied(&of.arguments).map(|implied| (marker.clone(), implied)));
        }
    }
}

fn implied(arguments: &syn::PathArguments) -> Option<Ident> {
    let syn::PathArguments::AngleBracketed(arguments) = arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(syn::Type::Path(implied)) => implied.path.get_ident().cloned(),
        _ => None,
    }
}

/// A marker type is called like the variant of its scope.
fn write_adapter(catalog: &Catalog, types: &Types) -> TokenStream {
    let markers = &types.markers;
    let (from, to): (Vec<_>, Vec<_>) = types.implications.iter().map(|(from, to)| (from, to)).unzip();
    let requirements = catalog.requirements.iter().map(|tree| write_type(tree, markers));
    let methods = write_methods(catalog);
    quote! {
        impl crate::Adapter for Scope {
            fn name(self) -> &'static str {
                self.as_str()
            }

            fn proved() -> &'static [(Self, Self)] {
                &[#((Self::#from, Self::#to)),*]
            }

            fn singles() -> &'static [crate::Decide<Self>] {
                &[#(crate::decide::<scopes_of_the_catalog::#markers, Self>),*]
            }

            fn requirements() -> &'static [crate::Decide<Self>] {
                &[#(crate::decide::<#requirements, Self>),*]
            }

            #(#methods)*
        }
    }
}

fn write_type(tree: &Tree, markers: &[Ident]) -> TokenStream {
    let write = |members: &[Tree]| -> Vec<_> { members.iter().map(|member| write_type(member, markers)).collect() };
    match tree {
        Tree::One(scope) => {
            let marker = &markers[*scope];
            quote!(scopes_of_the_catalog::#marker)
        }
        Tree::All(members) => {
            let members = write(members);
            quote!(::scopes::All<(#(#members),*)>)
        }
        Tree::Any(members) => {
            let members = write(members);
            quote!(::scopes::Any<(#(#members),*)>)
        }
    }
}

/// How tokens of the catalog are made, and what it has beside.
fn write_methods(catalog: &Catalog) -> impl Iterator<Item = TokenStream> {
    let undeclared = quote! {
        fn undeclared(token: &Token) -> ::core::option::Option<ScopeSet> {
            ::core::option::Option::Some(token.undeclared())
        }
    };
    let variables = quote! {
        fn variables() -> ::std::vec::Vec<&'static str> {
            Gate::ALL.iter().map(|gate| gate.variable()).collect()
        }
    };
    let optional = [(catalog.declared, undeclared), (!catalog.gates.is_empty(), variables)];
    let optional = optional.into_iter().filter(|(exists, _)| *exists).map(|(_, method)| method);
    std::iter::once(write_token(catalog)).chain(optional)
}

fn write_token(catalog: &Catalog) -> TokenStream {
    let fields = [
        (catalog.declared, quote!(declared: crate::set(&recipe.declared))),
        (!catalog.actors.is_empty(), quote!(actor: crate::entry(recipe.actor))),
        (!catalog.roles.is_empty(), quote!(roles: recipe.roles.iter().map(|role| crate::entry(role)).collect())),
        (
            !catalog.gates.is_empty(),
            quote!(gates: recipe.gates.iter().fold(Gates::NONE, |open, gate| open.open(crate::entry(gate)))),
        ),
    ];
    let fields: Vec<_> = fields.into_iter().filter(|(exists, _)| *exists).map(|(_, field)| field).collect();
    let token = if fields.is_empty() {
        quote!(Token::new(crate::set(&recipe.granted)))
    } else {
        quote!(Token::from(Grant { granted: crate::set(&recipe.granted), #(#fields),* }))
    };
    quote! {
        fn token(recipe: &crate::Recipe) -> Token {
            #token
        }
    }
}

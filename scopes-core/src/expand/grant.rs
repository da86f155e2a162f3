//! `Grant`: what a token is made of where grants alone do not decide, and the types of its fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, docs};

/// The struct, with a field for each thing that the catalog asks about. Whoever leaves one out does not compile, nor does
/// whoever made tokens before the catalog asked.
pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    if !catalog.has_conditions() || !context.knows_conditions() {
        return TokenStream::new();
    }
    let allow = &context.allow;
    let name = docs::code(&catalog.name);
    let grant_docs = format!(
        " Everything that decides what a token of {name} may do: `Token::from(Grant {{ … }})`, with all fields written out."
    );
    let types = expand_types(context);
    let declared = catalog.declared.then(|| {
        quote! {
            /// What the app may ask for at most, with what that implies. A grant that is not in it conveys nothing.
            pub declared: ScopeSet,
        }
    });
    let actor = (!catalog.actors.is_empty()).then(|| {
        quote! {
            /// As whom the token acts.
            pub actor: Actor,
        }
    });
    let roles = (!catalog.roles.is_empty()).then(|| {
        quote! {
            /// The roles of the user: what any of them keeps is kept. Where roles count, nothing is kept without one.
            pub roles: Roles,
        }
    });
    let gates = (!catalog.gates.is_empty()).then(|| {
        quote! {
            /// The gates that are open.
            pub gates: Gates,
        }
    });
    quote! {
        #types

        #[doc = #grant_docs]
        #allow
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct Grant {
            /// What the token was granted.
            pub granted: ScopeSet,
            #declared
            #actor
            #roles
            #gates
        }
    }
}

fn expand_types(context: &Context<'_>) -> TokenStream {
    let (catalog, allow) = (context.catalog, &context.allow);
    let [roles_type, gates_type] = ["types::Roles", "types::Gates"].map(|path| context.type_of_crate(None, path));
    let roles = (!catalog.roles.is_empty()).then(|| {
        quote! {
            /// The roles that a user has.
            #allow
            pub type Roles = #roles_type<Scope>;
        }
    });
    let gates = (!catalog.gates.is_empty()).then(|| {
        quote! {
            /// The gates that are open.
            #allow
            pub type Gates = #gates_type<Scope>;
        }
    });
    quote!(#roles #gates)
}

/// The way from the struct to a token, for the hidden module.
pub(super) fn expand_impl(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    if !catalog.has_conditions() || !context.knows_conditions() {
        return TokenStream::new();
    }
    let field = |exists: bool, field: TokenStream, otherwise: TokenStream| if exists { field } else { otherwise };
    let declared = field(catalog.declared, quote!(grant.declared), quote!(ScopeSet::EMPTY));
    let actor = field(
        !catalog.actors.is_empty(),
        quote!(::core::option::Option::Some(grant.actor)),
        quote!(::core::option::Option::None),
    );
    let roles = field(!catalog.roles.is_empty(), quote!(grant.roles), quote!(private::Roles::NONE));
    let gates = field(!catalog.gates.is_empty(), quote!(grant.gates), quote!(private::Gates::NONE));
    quote! {
        #[allow(clippy::disallowed_methods, reason = "a program may forbid it to its own code")]
        impl ::core::convert::From<super::Grant> for private::Token<Scope> {
            fn from(grant: super::Grant) -> Self {
                let conditions =
                    private::Conditions { declared: #declared, actor: #actor, roles: #roles, gates: #gates };
                private::Token::__of_grant(grant.granted, conditions)
            }
        }
    }
}

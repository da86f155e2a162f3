//! `Grant`: what a token is made of where grants alone do not decide, and the types of its fields.

use proc_macro2::TokenStream;

use super::template::fill;
use super::{Context, docs};

/// The struct, with a field for each thing that the catalog asks about. Whoever leaves one out does not compile, nor does
/// whoever made tokens before the catalog asked.
pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    if !catalog.has_conditions() || !context.knows_conditions() {
        return TokenStream::new();
    }
    let name = docs::code(&catalog.name);
    let grant_docs = format!(
        " Everything that decides what a token of {name} may do: `Token::from(Grant {{ … }})`, with all fields written out."
    );
    let is_there = |exists: bool, text: &'static str| if exists { text } else { "" };
    let (has_roles, has_gates) = (!catalog.roles.is_empty(), !catalog.gates.is_empty());
    let alias =
        |template, path| fill(template, &[("allow", context.allows), ("type", &context.type_of_crate("", path))]);
    let types = alias(is_there(has_roles, ROLES), "types::Roles") + &alias(is_there(has_gates, GATES), "types::Gates");
    context.fill(
        GRANT,
        &[
            ("types", &types),
            ("docs", &format!("{grant_docs:?}")),
            ("allow", context.allows),
            ("declared", is_there(catalog.declared, DECLARED_FIELD)),
            ("actor", is_there(!catalog.actors.is_empty(), ACTOR_FIELD)),
            ("roles", is_there(has_roles, ROLES_FIELD)),
            ("gates", is_there(has_gates, GATES_FIELD)),
        ],
    )
}

const GRANT: &str = "
#types

#[doc = #docs]
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
";

const DECLARED_FIELD: &str = "
/// What the app may ask for at most, with what that implies. A grant that is not in it conveys nothing.
pub declared: ScopeSet,
";

const ACTOR_FIELD: &str = "
/// As whom the token acts.
pub actor: Actor,
";

const ROLES_FIELD: &str = "
/// The roles of the user: what any of them keeps is kept. Where roles count, nothing is kept without one.
pub roles: Roles,
";

const GATES_FIELD: &str = "
/// The gates that are open.
pub gates: Gates,
";

const ROLES: &str = "
/// The roles that a user has.
#allow
pub type Roles = #type<Scope>;
";

const GATES: &str = "
/// The gates that are open.
#allow
pub type Gates = #type<Scope>;
";

/// The way from the struct to a token, for the hidden module.
pub(super) fn into_token(context: &Context<'_>) -> String {
    let catalog = context.catalog;
    if !catalog.has_conditions() || !context.knows_conditions() {
        return String::new();
    }
    let field = |exists: bool, field: &'static str, otherwise: &'static str| if exists { field } else { otherwise };
    let actor = ("::core::option::Option::Some(grant.actor)", "::core::option::Option::None");
    fill(
        INTO_TOKEN,
        &[
            ("declared", field(catalog.declared, "grant.declared", "ScopeSet::EMPTY")),
            ("actor", field(!catalog.actors.is_empty(), actor.0, actor.1)),
            ("roles", field(!catalog.roles.is_empty(), "grant.roles", "private::Roles::NONE")),
            ("gates", field(!catalog.gates.is_empty(), "grant.gates", "private::Gates::NONE")),
        ],
    )
}

const INTO_TOKEN: &str = r#"
#[allow(clippy::disallowed_methods, reason = "a program may forbid it to its own code")]
impl ::core::convert::From<super::Grant> for private::Token<Scope> {
    fn from(grant: super::Grant) -> Self {
        let conditions = private::Conditions { declared: #declared, actor: #actor, roles: #roles, gates: #gates };
        private::Token::__of_grant(grant.granted, conditions)
    }
}
"#;

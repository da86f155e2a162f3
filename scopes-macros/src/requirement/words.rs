//! Words by which other frameworks say who may call a function, and what to write here.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use scopes_core::Listed as _;
use scopes_core::message::{Notation, Requirements};
use scopes_core::paths_in_text;
use syn::parse::{ParseStream, Parser};
use syn::{Error, Ident, LitStr, Token};

use super::mentions::modules_in;
use super::mistake::Mistake;
use super::path::{is_path_of_type, parse_path, shown, single};
use super::reading::rest_of_member;
use super::{Combinator, OPTIONAL, Reading};
use crate::syntax::Path;

/// Words for roles, without case and underscores. A word for several has `any` or `all` in it besides.
const ROLES: [&str; 9] =
    ["role", "roles", "hasrole", "hasroles", "hasanyrole", "anyrole", "hasallroles", "allroles", "rolesallowed"];

/// Words for scopes.
const SCOPES: [&str; 17] = [
    "scope",
    "scopes",
    "hasscope",
    "hasscopes",
    "hasanyscope",
    "anyscope",
    "permission",
    "permissions",
    "haspermission",
    "haspermissions",
    "hasanypermission",
    "authority",
    "authorities",
    "hasauthority",
    "hasanyauthority",
    "claim",
    "claims",
];

/// Words that take away what stands behind them, or count how much of it is there, without case and underscores.
const NEGATIONS: [&str; 23] = [
    "allbut",
    "anynot",
    "but",
    "deny",
    "disallow",
    "except",
    "exclude",
    "excluding",
    "forbid",
    "lack",
    "lacks",
    "minus",
    "nand",
    "neither",
    "never",
    "no",
    "none",
    "noneof",
    "nor",
    "reject",
    "unless",
    "without",
    "xor",
];

/// Whether a word says what a caller must not hold.
pub(super) fn is_negation(word: &str) -> bool {
    let plain = word.to_lowercase().replace('_', "");
    plain.starts_with("not") || NEGATIONS.contains(&plain.as_str())
}

/// The form in which a word is followed by its value.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// `word(…)`
    Call,
    /// `word = …`
    Option,
}

/// What to say about a word of another framework.
pub(super) fn message(form: Form, word: &str, value: TokenStream, list: Combinator) -> Option<Notation> {
    let plain = word.to_lowercase().replace('_', "");
    let written = match form {
        Form::Call => format!("{word}(…)"),
        Form::Option => format!("{word} = …"),
    };
    if ROLES.contains(&plain.as_str()) {
        return Some(Notation::Role { written });
    }
    let (is_any, is_in_any) = (plain.contains("any"), list == Combinator::Any);
    let is_scopes = SCOPES.contains(&plain.as_str());
    is_scopes.then(|| Notation::ScopesBehindWord { written, paths: paths(value), is_any, is_in_any })
}

/// The error for scopes after `=` instead of in parentheses. The compiler has one too, without a remedy, and
/// expands the attribute all the same.
pub(crate) fn refuse_value(value: &TokenStream) -> Mistake {
    Mistake::on(value, Notation::ScopesBehindEquals { paths: paths(value.clone()) })
}

/// The error for an option that there is not.
pub(crate) fn refuse_option(name: &Ident, value: TokenStream, reading: &mut Reading<'_>) -> Option<Mistake> {
    let word = name.to_string();
    if word == OPTIONAL {
        modules_in(value, reading.names, &mut reading.mentioned);
        return Some(Mistake::on(name, Requirements::OptionalWithoutParentheses));
    }
    if Combinator::named(&word).is_some() {
        let paths = paths(value.clone());
        modules_in(value, reading.names, &mut reading.mentioned);
        return Some(Mistake::on(name, Notation::CombinatorWithoutParentheses { name: word, paths }));
    }
    let message = message(Form::Option, &word, value.clone(), Combinator::All)?;
    if matches!(message, Notation::ScopesBehindWord { .. }) {
        modules_in(value, reading.names, &mut reading.mentioned);
    }
    Some(Mistake::on(name, message))
}

/// The scopes in the value of a word, as paths. None if one of them cannot be told.
pub(super) fn paths(value: TokenStream) -> Vec<String> {
    let mut tokens = value.clone().into_iter();
    let value = match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) => group.stream(),
        _ => value,
    };
    let paths = (|input: ParseStream<'_>| input.parse_terminated(parse_scope, Token![,])).parse2(value);
    paths.into_iter().flatten().flatten().listed()
}

/// The scopes among the arguments of another attribute, as `#[requires]` takes them. `None` where there are none, or one of them cannot be
/// told.
pub(crate) fn as_requirement(arguments: &TokenStream) -> Option<String> {
    let mut members = Vec::new();
    for member in split(arguments.clone()) {
        let mut tokens = member.clone().into_iter();
        let (first, second) = (tokens.next(), tokens.next());
        let is_option = matches!(&second, Some(TokenTree::Punct(sign)) if sign.as_char() == '=');
        let word = first.as_ref().map(ToString::to_string).unwrap_or_default();
        match second {
            _ if is_option || word == OPTIONAL => {}
            Some(TokenTree::Group(group)) if Combinator::named(&word).is_some() => {
                members.push(format!("{word}({})", as_requirement(&group.stream())?));
            }
            _ if parse_path.parse2(member.clone()).is_ok_and(|path| is_path_of_type(&path)) => {}
            _ => members.extend(parse_scope.parse2(member).ok()?),
        }
    }
    (!members.is_empty()).then(|| members.join(", "))
}

/// What stands between commas.
fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![TokenStream::new()];
    for token in tokens {
        match &token {
            TokenTree::Punct(sign) if sign.as_char() == ',' => parts.push(TokenStream::new()),
            _ => parts.last_mut().into_iter().for_each(|part| part.extend([token.clone()])),
        }
    }
    parts.into_iter().filter(|part| !part.is_empty()).listed()
}

fn parse_scope(input: ParseStream<'_>) -> Result<Vec<String>, Error> {
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        return paths_in_text(&text.value()).ok_or_else(|| Error::new(text.span(), "no paths"));
    }
    let path = parse_path(input)?;
    if single(&path).is_some() { Err(Error::new_spanned(path, "no module")) } else { Ok(vec![shown(&path)]) }
}

/// Whether the next tokens refer to a parameter of the function.
pub(super) fn is_reference_to_parameter(input: ParseStream<'_>, reading: &Reading<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Token![&]>().is_ok()
        && parse_path(&ahead).is_ok_and(|path| single(&path).is_some_and(|name| reading.names.is_parameter(&name)))
}

/// The error for a parameter of the function, with what is made of it.
pub(super) fn refuse_parameter(first: &Path, input: ParseStream<'_>) -> Mistake {
    let rest = rest_of_member(&input.fork());
    refuse_expression(&quote!(#first #rest))
}

/// The error for an expression among scopes.
pub(super) fn refuse_expression(expression: &impl ToTokens) -> Mistake {
    let written: String = expression.to_token_stream().to_string().split_whitespace().listed().concat();
    Mistake::on(expression, Notation::Expression { expression: written })
}

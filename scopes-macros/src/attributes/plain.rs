//! `#[requires]` as it is written most of the time: one scope, above a function whose signature says nothing about proofs.
//!
//! Cargo compiles macros without optimisation, so every token that is looked at costs the build of the user. Here the tokens
//! of the function are passed over, and the proof is put before its parameters. Whatever could be anything else is left to
//! [`super::requires`], which reads all of it; what it writes for the same function is the same.

// Outside of a macro there are no other tokens than those of `proc_macro2`.
#[cfg(not(any(test, fuzzing)))]
use proc_macro::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
#[cfg(any(test, fuzzing))]
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use scopes_core::{FINDER, is_keyword, marker_ident};

use super::GRANTED;

/// Attributes that change nothing about who calls the function.
const HARMLESS: [&str; 9] = ["allow", "cold", "deny", "deprecated", "doc", "expect", "inline", "must_use", "warn"];

/// The words that may precede `fn`.
const QUALIFIERS: [&str; 4] = ["async", "const", "pub", "unsafe"];

/// How many commas there may be among the parameters. Where there are more, lints are told not to count the proof.
const MOST_COMMAS: usize = 5;

/// The function with its proof, or what was given where it is not a plain one.
pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream, (TokenStream, TokenStream)> {
    let arguments: Vec<TokenTree> = arguments.into_iter().collect();
    let mut item: Vec<TokenTree> = item.into_iter().collect();
    match find(&arguments, &item) {
        Some((position, parameters)) => {
            item[position] = parameters;
            Ok(item.into_iter().collect())
        }
        None => Err((arguments.into_iter().collect(), item.into_iter().collect())),
    }
}

/// The position of the parameters among the tokens, and the parameters with the proof.
fn find(arguments: &[TokenTree], item: &[TokenTree]) -> Option<(usize, TokenTree)> {
    let path = ScopePath::read(arguments)?;
    let position = position_of_parameters(item)?;
    let TokenTree::Group(written) = &item[position] else { return None };
    let parameters: Vec<TokenTree> = written.stream().into_iter().collect();
    if parameters.is_empty() && is_word(item.get(position - 1), "main") {
        return None;
    }
    let behind = first_after_receiver(&parameters)?;
    if may_stand_behind_equals() {
        return None;
    }
    let proof = insert(&path, parameters, behind);
    let mut group = Group::new(Delimiter::Parenthesis, proof);
    group.set_span(written.span());
    Some((position, TokenTree::Group(group)))
}

/// Whether the attribute may be written as `#[requires = …]`.
fn may_stand_behind_equals() -> bool {
    Span::call_site().source_text().is_some_and(|text| text.contains('='))
}

/// The path of a scope, its keywords left to others.
struct ScopePath<'t> {
    module: &'t [TokenTree],
    /// The module, and the colons behind it.
    leading: &'t [TokenTree],
    leaf: &'t Ident,
    name: String,
}

impl<'t> ScopePath<'t> {
    fn read(tokens: &'t [TokenTree]) -> Option<Self> {
        let (last, leading) = tokens.split_last()?;
        let TokenTree::Ident(leaf) = last else { return None };
        let name = plain_name(leaf)?;
        if leading.is_empty() || leading.len() % 3 != 0 {
            return None;
        }
        for segment in leading.chunks(3) {
            let [TokenTree::Ident(name), TokenTree::Punct(first), TokenTree::Punct(second)] = segment else {
                return None;
            };
            plain_name(name)?;
            if first.as_char() != ':' || first.spacing() != Spacing::Joint || second.as_char() != ':' {
                return None;
            }
        }
        Some(Self { module: &leading[..leading.len() - 2], leading, leaf, name })
    }
}

/// A name that means itself, in lower case as those of modules and scopes are.
fn plain_name(name: &Ident) -> Option<String> {
    let name = name.to_string();
    let bytes = name.as_bytes();
    let mut position = 0;
    while position < bytes.len() {
        match bytes[position] {
            b'a'..=b'z' => {}
            b'0'..=b'9' | b'_' if position > 0 => {}
            _ => return None,
        }
        position += 1;
    }
    (!is_keyword(&name)).then_some(name)
}

/// The position of the parameters of a function with a body and without generics.
fn position_of_parameters(item: &[TokenTree]) -> Option<usize> {
    let TokenTree::Group(body) = item.last()? else { return None };
    let mut position = 0;
    while let (TokenTree::Punct(_), TokenTree::Group(attribute)) = (item.get(position)?, item.get(position + 1)?) {
        if !is_harmless(attribute) {
            return None;
        }
        position += 2;
    }
    let mut is_public = false;
    loop {
        match item.get(position)? {
            TokenTree::Ident(word) => match word.to_string().as_str() {
                "fn" => break,
                word if QUALIFIERS.contains(&word) => is_public = word == "pub",
                _ => return None,
            },
            TokenTree::Group(restriction) if is_public && restriction.delimiter() == Delimiter::Parenthesis => {
                is_public = false;
            }
            _ => return None,
        }
        position += 1;
    }
    let TokenTree::Group(parameters) = item.get(position + 2)? else { return None };
    let is_function = parameters.delimiter() == Delimiter::Parenthesis && body.delimiter() == Delimiter::Brace;
    is_function.then_some(position + 2)
}

fn is_harmless(attribute: &Group) -> bool {
    let mut tokens = attribute.stream().into_iter();
    let name = tokens.next().map(|name| name.to_string());
    let is_path = matches!(tokens.next(), Some(TokenTree::Punct(colon)) if colon.as_char() == ':');
    !is_path && name.is_some_and(|name| HARMLESS.contains(&name.as_str()))
}

fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(name)) if is_called(name, word))
}

fn is_called(name: &Ident, word: &str) -> bool {
    let name = name.to_string();
    name == word
}

/// The position of the first parameter that is no receiver. `None` if a parameter might be a proof, or vanish.
fn first_after_receiver(parameters: &[TokenTree]) -> Option<usize> {
    let (mut commas, mut first_comma, mut receiver) = (0, None, None);
    for (position, token) in parameters.iter().enumerate() {
        match token {
            TokenTree::Ident(name) => match name.to_string().as_str() {
                "self" if first_comma.is_none() => receiver = Some(position),
                name if name == GRANTED.name => return None,
                _ => {}
            },
            TokenTree::Punct(punct) => match punct.as_char() {
                '#' => return None,
                ':' if receiver.is_some() && first_comma.is_none() => return None,
                ',' => {
                    commas += 1;
                    first_comma = first_comma.or(Some(position));
                }
                _ => {}
            },
            TokenTree::Group(group) if mentions_proof(group) => return None,
            TokenTree::Group(_) | TokenTree::Literal(_) => {}
        }
    }
    let behind = receiver.map_or(0, |_| first_comma.map_or(parameters.len(), |comma| comma + 1));
    (commas <= MOST_COMMAS).then_some(behind)
}

fn mentions_proof(group: &Group) -> bool {
    group.stream().into_iter().any(|token| match token {
        TokenTree::Ident(name) => is_called(&name, GRANTED.name),
        TokenTree::Group(group) => mentions_proof(&group),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The parameters with the proof among them.
fn insert(path: &ScopePath<'_>, parameters: Vec<TokenTree>, position: usize) -> TokenStream {
    let count = parameters.len();
    let mut tokens = Vec::with_capacity(count + 4 * path.leading.len() + 24);
    let mut rest = parameters.into_iter();
    for _ in 0..position {
        tokens.extend(rest.next());
    }
    let follows_receiver = matches!(tokens.last(), Some(token) if !is_comma(token));
    if follows_receiver {
        tokens.push(punct(','));
    }
    write_proof(path, &mut tokens);
    if position < count {
        tokens.push(punct(','));
        for token in rest {
            tokens.push(token);
        }
    }
    TokenStream::from_iter(tokens)
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

/// `_: ::scopes::Granted<module::finder<module::finder!(…)>>`, by which the module of the scope is asked for its type.
fn write_proof(path: &ScopePath<'_>, tokens: &mut Vec<TokenTree>) {
    let span = path.leaf.span();
    let (finder, first) = (Ident::new(FINDER, span), located_at(path.leading[0].span()));
    tokens.push(TokenTree::Ident(Ident::new("_", Span::call_site())));
    tokens.push(punct(':'));
    for word in ["scopes", GRANTED.name] {
        tokens.push(punct_at(':', Spacing::Joint, first));
        tokens.push(punct_at(':', Spacing::Alone, first));
        tokens.push(TokenTree::Ident(Ident::new(word, first)));
    }
    tokens.push(punct_at('<', Spacing::Alone, first));
    write_path(path, &finder, tokens);
    tokens.push(punct('<'));
    write_path(path, &finder, tokens);
    tokens.push(punct('!'));
    let mut asked = Vec::with_capacity(path.module.len() + 2);
    asked.push(TokenTree::Ident(path.leaf.clone()));
    asked.push(TokenTree::Ident(Ident::new(&marker_ident(&path.name), span)));
    for token in path.module {
        asked.push(token.clone());
    }
    tokens.push(TokenTree::Group(Group::new(Delimiter::Parenthesis, TokenStream::from_iter(asked))));
    tokens.push(punct('>'));
    tokens.push(punct_at('>', Spacing::Alone, located_at(span)));
}

/// A place of the user's for tokens that are ours.
fn located_at(span: Span) -> Span {
    Span::call_site().located_at(span)
}

fn write_path(path: &ScopePath<'_>, last: &Ident, tokens: &mut Vec<TokenTree>) {
    for token in path.leading {
        tokens.push(token.clone());
    }
    tokens.push(TokenTree::Ident(last.clone()));
}

fn punct(character: char) -> TokenTree {
    TokenTree::Punct(Punct::new(character, Spacing::Alone))
}

fn punct_at(character: char, spacing: Spacing, span: Span) -> TokenTree {
    let mut punct = Punct::new(character, spacing);
    punct.set_span(span);
    TokenTree::Punct(punct)
}

#[cfg(test)]
mod tests {
    use proc_macro2::{TokenStream, TokenTree};

    use super::super::requires;

    const ARGUMENTS: [&str; 14] = [
        "series::read",
        "access::series::read_all2",
        "series::read,",
        "series::read, units::read",
        "series::read,, units::read",
        "::series::read",
        "crate::series::read",
        "series::type",
        "series::r#read",
        "Series::read",
        "series::READ",
        "series:: read: all",
        "read",
        "any(series::read, units::read)",
    ];

    const ATTRIBUTES: [&str; 9] = [
        "",
        "#[doc = \"Publishes.\"] #[must_use]",
        "#[allow(unused)] #[inline]",
        "#[doc::hidden]",
        "#[test]",
        "#[get(\"/\")]",
        "#[scopes::authenticated(Token)]",
        "#[unsafe(no_mangle)]",
        "#[cfg_attr(unix, requires(units::read))]",
    ];

    const SIGNATURES: [&str; 14] = [
        "fn",
        "pub fn",
        "pub(crate) fn",
        "pub(in super::super) async fn",
        "async fn",
        "const fn",
        "pub const unsafe fn",
        "default fn",
        "extern fn",
        "extern \"C\" fn",
        "pub unsafe extern \"Rust\" fn",
        "safe fn",
        "struct",
        "mod",
    ];

    const PARAMETERS: [&str; 28] = [
        "()",
        "(id: u64)",
        "(id: u64,)",
        "(State(pool): State<Pool>, Json((a, [b, ..])): Json<(u8, [u8; 2])>)",
        "(&self)",
        "(&self,)",
        "(&'a mut self, id: u64)",
        "(mut self, id: u64)",
        "(self: Arc<Self>, id: u64)",
        "(pool: self::Pool)",
        "(first: First, pool: self::Pool)",
        "(granted: Granted)",
        "(id: u64, granted: &scopes::Granted)",
        "(granted: Option<Granted>)",
        "(_: ::scopes::Granted<units::a_scope_of_a_catalog<units::Read>>)",
        "(pair: (u8, [Granted; 1]))",
        "(#[cfg(unix)] id: u64)",
        "(a: u8, b: u8, c: u8, d: u8, e: u8, f: u8)",
        "(a: u8, b: u8, c: u8, d: u8, e: u8, f: u8,)",
        "(a: u8, b: u8, c: u8, d: u8, e: u8, f: u8, g: u8)",
        "(&self, a: u8, b: u8, c: u8, d: u8, e: u8, f: u8)",
        "(f: fn(u8, u8) -> u8, map: Map<u8, u8>)",
        "<T>(id: T)",
        "<'a, const N: usize>(id: [&'a u8; N])",
        "(count: u8, ...)",
        // The compiler hands them over all the same, and says itself what is missing.
        "(Json<Order>)",
        "(id: u64, Order)",
        "{}",
    ];

    const ENDS: [&str; 5] = [
        "{ 1 }",
        "-> Result<(), Error> { #![allow(unused)] Ok(()) }",
        "-> impl Fn() -> u8 where u8: Copy, {}",
        ";",
        "",
    ];

    const NAMES: [&str; 3] = ["publish", "main", "r#type"];

    fn tokens(text: &str) -> TokenStream {
        text.parse().unwrap()
    }

    /// What is written in the plain way. What is declined is given back as it was.
    fn plain(arguments: &str, item: &str) -> Option<String> {
        let (arguments, item) = (tokens(arguments), tokens(item));
        match super::expand(arguments.clone(), item.clone()) {
            Ok(plain) => Some(without_spaces(&plain)),
            Err((same_arguments, same_item)) => {
                assert_eq!(same_arguments.to_string(), arguments.to_string());
                assert_eq!(same_item.to_string(), item.to_string());
                None
            }
        }
    }

    fn full(arguments: &str, item: &str) -> String {
        without_spaces(&without_documentation(requires::expand(&tokens(arguments), &tokens(item))))
    }

    /// Whether a `,` stands close behind a `>` means nothing, and is not kept by a syntax tree.
    fn without_spaces(tokens: &TokenStream) -> String {
        tokens.to_string().replace(' ', "")
    }

    fn without_documentation(full: TokenStream) -> TokenStream {
        let mut tokens: Vec<TokenTree> = full.into_iter().collect();
        while let Some(position) = tokens.iter().position(|token| token.to_string().starts_with("[cfg_attr (doc ,")) {
            tokens.drain(position - 1..=position);
        }
        tokens.into_iter().collect()
    }

    /// Arguments, attributes and signatures, of which one at most is not the first.
    fn beginnings() -> Vec<[&'static str; 3]> {
        let first = [ARGUMENTS[0], ATTRIBUTES[0], SIGNATURES[0]];
        let arguments = ARGUMENTS[1..].iter().map(|arguments| [arguments, first[1], first[2]]);
        let attributes = ATTRIBUTES[1..].iter().map(|attribute| [first[0], attribute, first[2]]);
        let signatures = SIGNATURES[1..].iter().map(|signature| [first[0], first[1], signature]);
        [first].into_iter().chain(arguments).chain(attributes).chain(signatures).collect()
    }

    #[test]
    fn both_ways_write_the_same() {
        let mut count = 0;
        for [arguments, attribute, signature] in beginnings() {
            for (parameters, end) in PARAMETERS.iter().flat_map(|one| ENDS.map(|other| (one, other))) {
                for name in NAMES {
                    let item = format!("{attribute} {signature} {name}{parameters} {end}");
                    if let Some(plain) = plain(arguments, &item) {
                        assert_eq!(plain, full(arguments, &item), "#[requires({arguments})] {item}");
                        count += 1;
                    }
                }
            }
        }
        // Beginnings, parameters with names of which `main()` is not one, and ends.
        assert_eq!(count, 10 * (14 * 3 - 1) * 3);
    }

    #[test]
    fn what_is_out_of_the_ordinary_is_declined() {
        let is_plain = |[arguments, attribute, signature]: [&str; 3]| {
            plain(arguments, &format!("{attribute} {signature} publish() {{}}")).is_some()
        };
        let plain_ones: Vec<_> = beginnings().into_iter().filter(|beginning| is_plain(*beginning)).collect();
        let [arguments, attributes, signatures] = [&ARGUMENTS[..2], &ATTRIBUTES[..3], &SIGNATURES[..7]];
        let is_ordinary = |[argument, attribute, signature]: &[&str; 3]| {
            arguments.contains(argument) && attributes.contains(attribute) && signatures.contains(signature)
        };
        assert_eq!(plain_ones, beginnings().into_iter().filter(is_ordinary).collect::<Vec<_>>());
    }
}

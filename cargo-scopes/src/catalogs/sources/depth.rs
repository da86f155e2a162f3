//! How deep a source is nested at most, so that a parser and a visitor of it have enough stack.

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// How many steps a source is nested at most, each of them a token that the next one may stand inside of.
const DEEPEST: usize = 4_000;

/// How many bytes of stack that takes at most: a step takes up to 64 KB of it.
pub(super) const STACK: usize = DEEPEST * 64 * 1024;

/// Whether a text is Rust as far as its brackets, and not nested deeper than that.
pub(super) fn is_bounded(text: &str) -> bool {
    without_first_line(text).parse::<TokenStream>().is_ok_and(|tokens| depth(tokens) <= DEEPEST)
}

/// The text without `#!/usr/bin/env …`.
fn without_first_line(text: &str) -> &str {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    match text.strip_prefix("#!") {
        Some(rest) if !rest.trim_start().starts_with('[') => {
            rest.find('\n').and_then(|at| rest.get(at..)).unwrap_or("")
        }
        _ => text,
    }
}

/// The tokens between two brackets.
struct Run {
    tokens: IntoIter,
    /// How deep the brackets are.
    outside: usize,
    /// How many tokens there are since what cannot be nested in anything before it.
    inside: usize,
    /// Whether what stands behind a comma may be nested in what stands before it, as in `A<B, C<D, …`.
    goes_on: bool,
    /// Whether the last token was a block.
    is_behind_block: bool,
}

impl Run {
    fn of(tokens: TokenStream, outside: usize) -> Self {
        Self { tokens: tokens.into_iter(), outside, inside: 0, goes_on: false, is_behind_block: false }
    }

    /// Counts a token, and gives back how deep it may be.
    fn count(&mut self, token: &TokenTree) -> usize {
        let begins = match token {
            TokenTree::Ident(name) => self.is_behind_block && name != "else" && name != "as",
            TokenTree::Punct(mark) => match mark.as_char() {
                ';' => true,
                '#' => self.is_behind_block,
                ',' => !self.goes_on,
                _ => false,
            },
            _ => false,
        };
        if begins {
            (self.inside, self.goes_on) = (0, false);
        }
        self.goes_on |= matches!(token, TokenTree::Punct(mark) if matches!(mark.as_char(), '<' | '|'));
        self.is_behind_block = matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        self.inside += 1;
        self.outside + self.inside
    }
}

/// How deep tokens may be nested: never less than they are, whatever they mean.
fn depth(tokens: TokenStream) -> usize {
    let mut deepest = 0;
    let mut open = vec![Run::of(tokens, 0)];
    while let Some(run) = open.last_mut() {
        let Some(token) = run.tokens.next() else {
            open.pop();
            continue;
        };
        let depth = run.count(&token);
        deepest = deepest.max(depth);
        if deepest > DEEPEST {
            break;
        }
        if let TokenTree::Group(group) = token {
            open.push(Run::of(group.stream(), depth));
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> usize {
        depth(text.parse().unwrap())
    }

    #[test]
    fn what_may_be_nested_counts() {
        for (text, expected) in [
            ("", 0),
            ("((()))", 3),
            ("a; b; c;", 2),
            ("1, 2, 3, 4", 2),
            ("A<B, A<B, A", 9),
            ("1 + 1 + 1 + 1", 7),
            ("fn f() {} fn g() {} fn h() {}", 4),
            ("if a {} else if a {} else if a {}", 11),
            ("mod m { mod n { x } }", 7),
        ] {
            assert_eq!(of(text), expected, "{text}");
        }
    }

    #[test]
    fn a_first_line_for_a_shell_is_no_rust() {
        assert!(is_bounded("#!/usr/bin/env run '\nfn f() {}"));
        assert!(is_bounded("#![allow(x)]\nfn f() {}"));
        assert!(!is_bounded("fn f() {"));
    }
}

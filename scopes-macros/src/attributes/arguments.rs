//! Reads the arguments of `#[requires]`.

use proc_macro2::{Span, TokenStream};
use scopes_core::message;
use syn::parse::{ParseStream, Parser};
use syn::{Error, Ident, Token};

use super::options::{is_end, parse_option, peek_option};
use crate::error;
use crate::requirement::{
    Combinator, Names, Optional, Reading, Written, is_option_name, missing_comma, parse_member, parse_optional,
    peek_optional, refuse_value, rest_of_member,
};
use crate::syntax::{Expression, Path};

/// What the arguments say, as far as they can be read. What is wrong with them is in `reading`.
pub(super) struct Arguments<'n> {
    pub(super) members: Vec<Written>,
    pub(super) optional: Option<Optional>,
    pub(super) options: Options,
    pub(super) reading: Reading<'n>,
}

#[derive(Default)]
pub(super) struct Options {
    pub(super) token: Option<Expression>,
    pub(super) proof: Option<Ident>,
    pub(super) crate_path: Option<Path>,
}

impl<'n> Arguments<'n> {
    pub(super) fn read(arguments: TokenStream, names: &'n Names) -> Self {
        let (options, reading) = (Options::default(), Reading::new(names));
        let mut read = Self { members: Vec::new(), optional: None, options, reading };
        if stand_behind_equals() {
            read.reading.mistakes.add(refuse_value(&arguments));
            return read;
        }
        let parsed = (|input: ParseStream<'_>| read.parse(input)).parse2(arguments);
        if let Err(error) = parsed {
            read.reading.mistakes.add(error.into());
        }
        read
    }

    fn parse(&mut self, input: ParseStream<'_>) -> Result<(), Error> {
        let mut option = None;
        while !input.is_empty() {
            if peek_optional(input) {
                parse_optional(&mut self.optional, input, &mut self.reading)?;
                self.expect_comma(input);
                option = Some("optional(…)".to_owned());
                input.parse::<Option<Token![,]>>()?;
                continue;
            }
            match peek_option(input) {
                Some(name) => {
                    if let Err(mistake) = parse_option(&mut self.options, input, &mut self.reading) {
                        self.reading.mistakes.add(mistake);
                        rest_of_member(input);
                    }
                    let known = Some(name).filter(|name| is_option_name(name));
                    option = known.map(|name| format!("{name} = …")).or(option);
                }
                None => self.parse_member(input, &mut option),
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    }

    /// Tokens after a list belong to something else.
    fn expect_comma(&mut self, input: ParseStream<'_>) {
        if !is_end(input) {
            self.reading.mistakes.add(error::at(input.span(), missing_comma(input, Combinator::All)).into());
            rest_of_member(input);
        }
    }

    /// The scopes stand before the options. Of several that do not, one is enough to say so.
    fn parse_member(&mut self, input: ParseStream<'_>, option: &mut Option<String>) {
        let place = input.span();
        let member = parse_member(input, Combinator::All, &mut self.reading);
        if let (Some(_), Some(option)) = (&member, option.take()) {
            self.reading.mistakes.add(error::at(place, message::Attributes::OptionBeforeScopes { option }).into());
        }
        self.members.extend(member);
    }
}

/// Whether the attribute is written as `#[requires = …]`.
fn stand_behind_equals() -> bool {
    let text = Span::call_site().source_text().unwrap_or_default();
    text.starts_with('#') && text.chars().find(|character| "(=".contains(*character)) == Some('=')
}

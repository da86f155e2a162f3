#![forbid(unsafe_code)]
#![deny(warnings)]

use acme_library::{ScopeSet, Token, books, burn, library};
use scopes::{All, Any, Granted};

fn read(_: Granted<books::Read>) {}
fn read_and_lend(_: Granted<All<(books::Read, books::Lend)>>) {}
fn lend_or_return(_: Granted<Any<(books::Lend, books::Return)>>) {}
fn one_of_three(_: Granted<Any<(books::Burn, books::Return, books::Lend)>>) {}
fn nested(_: Granted<Any<(books::Return, All<(books::Read, books::Burn)>, library::Own)>>) {}

fn main() {
    let token = Token::new(ScopeSet::all());

    let own: Granted<library::Own> = token.authorize().unwrap();
    let _: Granted<library::Own> = own.narrow();
    let _: Granted<Any<(books::Read, library::Own)>> = own.narrow();
    read(own.narrow());
    burn(own.narrow());
    read_and_lend(own.narrow());

    let either: Granted<Any<(books::Return, books::Lend)>> = token.authorize().unwrap();
    let _: Granted<Any<(books::Return, books::Lend)>> = either.narrow();
    read(either.narrow());
    lend_or_return(either.narrow());
    one_of_three(either.narrow());
    let _: Granted<All<(books::Read, Any<(books::Lend, books::Return)>)>> = either.narrow();

    let three: Granted<Any<(books::Lend, library::Own, books::Return)>> = token.authorize().unwrap();
    read(three.narrow());

    let lists: Granted<Any<(All<(books::Read, books::Burn)>, books::Return)>> = token.authorize().unwrap();
    read(lists.narrow());
    nested(lists.narrow());

    let both: Granted<All<(books::Read, books::Burn)>> = token.authorize().unwrap();
    read(both.narrow());
    nested(both.narrow());
    let (of_read, of_burn) = both.split();
    read(of_read);
    burn(of_burn);

    let beside: Granted<All<(Any<(books::Lend, books::Return)>, books::Burn)>> = token.authorize().unwrap();
    lend_or_return(beside.narrow());
    let (lend, _) = beside.split();
    read(lend.narrow());
    let _: Granted<Any<(Any<(books::Lend, books::Return)>, books::Burn)>> = lend.narrow();
}

//! The macros over any tokens: no panic, Rust in the place where they stand, or an error of the compiler; and no function without
//! its check, unless there is an error.
//!
//! The first line of the input names the macro. What follows is its arguments, and behind a line of `=` the item that it stands on.

#![no_main]
#![allow(dead_code, unused_imports, reason = "the modules of `scopes-macros` have more than its entries use")]

extern crate proc_macro;

use std::path::PathBuf;

use libfuzzer_sys::fuzz_target;
use proc_macro2::{TokenStream, TokenTree};
use scopes_fuzz::rust;
use syn::parse::{ParseStream, Parser as _};

// The macros' crate has no other entries than macros. Its logic is over `proc_macro2`, and is compiled here as it is there.
#[path = "../../scopes-macros/src/attributes/mod.rs"]
mod attributes;
#[path = "../../scopes-macros/src/catalog/mod.rs"]
mod catalog;
#[path = "../../scopes-macros/src/editor.rs"]
mod editor;
#[path = "../../scopes-macros/src/error.rs"]
mod error;
#[path = "../../scopes-macros/src/function/mod.rs"]
mod function;
#[path = "../../scopes-macros/src/program.rs"]
mod program;
#[path = "../../scopes-macros/src/requirement/mod.rs"]
mod requirement;
#[path = "../../scopes-macros/src/syntax/mod.rs"]
mod syntax;
#[path = "../../scopes-macros/src/unknown.rs"]
mod unknown;
#[path = "../../scopes-macros/src/written.rs"]
mod written;

const BETWEEN: &str = "\n=====\n";

fuzz_target!(
    init: {
        let folder: PathBuf = std::env::temp_dir().join("scopes-fuzz-empty");
        std::fs::create_dir_all(&folder).expect("there is a place for temporary files");
        // SAFETY: there is no other thread yet. `scopes!` looks for catalogs there, and finds none.
        unsafe { std::env::set_var("CARGO_MANIFEST_DIR", folder) };
    },
    |text: &str| {
        let Some((name, rest)) = text.split_once('\n') else { return };
        let (arguments, item) = rest.split_once(BETWEEN).unwrap_or((rest, ""));
        // Paths from the root lead out of the empty folder.
        if rest.contains("\"/") || rest.contains("..") || rest.contains("\\u") || rest.contains("\\x") && name == "scopes" {
            return;
        }
        let (Ok(arguments), Ok(item)) = (arguments.parse(), item.parse()) else { return };
        match name {
            "scopes" => check_catalog(arguments),
            "unknown" => assert_is_rust_somewhere(&unknown::expand(arguments)),
            _ => check_attribute(name, &arguments, &item),
        }
    }
);

fn check_catalog(arguments: TokenStream) {
    let shown = arguments.to_string();
    let code = catalog::expand(arguments);
    assert!(rust::is_file(&code.to_string()), "scopes!({shown}) is no Rust: {code}");
}

fn assert_is_rust_somewhere(code: &TokenStream) {
    let is_rust = rust::has_error(code) || syn::parse2::<syn::Type>(code.clone()).is_ok();
    assert!(is_rust, "{code}");
}

fn check_attribute(name: &str, arguments: &TokenStream, item: &TokenStream) {
    let expand: fn(&TokenStream, &TokenStream) -> TokenStream = match name {
        "requires" => attributes::requires::expand,
        "authenticated" => attributes::expand_authenticated,
        "public" => attributes::expand_public,
        "guarded" => attributes::expand_guarded,
        _ => return,
    };
    let code = expand(arguments, item);
    let written = code.to_string();
    let has_error = rust::has_error(&code);
    if !has_error {
        check_effect(name, arguments, item, &written);
    }
    // The compiler gives an attribute nothing that is no item.
    let Some(place) = rust::place_of(item) else { return };
    if !is_token_rust(arguments) {
        return;
    }
    assert!(rust::is_rust_in(place, &code), "#[{name}({arguments})] {item}\nis no Rust in {place:?}: {written}");
    if name == "requires" {
        check_plain(arguments, item, &code);
    }
}

/// Whether an expression stands behind `token =`, if that is there. What is inside of its parentheses goes into the function as it
/// is, and the compiler says what is wrong with that.
fn is_token_rust(arguments: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = arguments.clone().into_iter().collect();
    let is_option = |pair: &[TokenTree]| pair[0].to_string() == "token" && pair[1].to_string() == "=";
    let Some(at) = tokens.windows(2).position(is_option) else { return true };
    let expression = |input: ParseStream<'_>| input.parse::<syn::Expr>().and_then(|_| input.parse::<TokenStream>());
    expression.parse2(tokens.into_iter().skip(at + 2).collect()).is_ok()
}

/// The check is in what is written. What anybody may call has none.
fn check_effect(name: &str, arguments: &TokenStream, item: &TokenStream, code: &str) {
    let marks: &[&str] = match name {
        "requires" => &["Granted", "a_scope_of_a_catalog", "guard_mode"],
        "authenticated" => &["Authenticated", "guard_mode"],
        _ => return,
    };
    assert!(marks.iter().any(|mark| code.contains(mark)), "#[{name}({arguments})] {item}\nhas no effect: {code}");
}

/// The plain way writes what the other one does.
fn check_plain(arguments: &TokenStream, item: &TokenStream, full: &TokenStream) {
    let Ok(plain) = attributes::plain::expand(arguments.clone(), item.clone()) else { return };
    let without_spaces = |tokens: &TokenStream| tokens.to_string().replace(' ', "");
    let full = without_spaces(&without_documentation(full.clone()));
    assert_eq!(without_spaces(&plain), full, "#[requires({arguments})] {item}");
}

fn without_documentation(full: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = full.into_iter().collect();
    while let Some(at) = tokens.iter().position(|token| token.to_string().starts_with("[cfg_attr (doc ,")) {
        tokens.drain(at - 1..=at);
    }
    tokens.into_iter().collect()
}

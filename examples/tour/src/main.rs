//! One scope, step by step: the program behind `docs/tour.md`.
//!
//! ```text
//! cargo run -p tour -- "seismic.library.manage openid"
//! ```

/// The catalog, as types. `seismic.library.manage` is `library::manage`.
mod access {
    scopes::scopes!("../../catalogs/seismic.toml");
}

use std::process::ExitCode;

use access::{MissingScopes, Scope, ScopeSet, Token, library};
use scopes::{Granted, InvalidScopeToken, Refusal, requires};

/// The test of one scope, and nothing else. It is not inlined, so that it can be found in the program.
#[inline(never)]
fn may_manage(token: &Token) -> bool {
    token.allows::<library::Manage>()
}

/// The test of two scopes.
#[inline(never)]
fn may_manage_and_search(token: &Token) -> bool {
    token.allows::<scopes::All<(library::Manage, access::Search)>>()
}

/// The same test before a handler. The proof takes no space, so only the refusal is returned.
#[inline(never)]
fn authorize(token: &Token) -> Result<Granted<library::Manage>, MissingScopes> {
    token.authorize()
}

#[requires(library::manage)]
fn upload(granted: Granted) -> String {
    contents(granted.narrow())
}

#[requires(library::view)]
fn contents() -> String {
    "welcome".to_owned()
}

const CATALOG: &[u8] = include_bytes!("../../../catalogs/seismic.toml");

/// What the reader makes of the scope: the same functions that `scopes!` calls, without the macro.
fn show_declaration() -> Result<(), scopes_core::Diagnostics> {
    let catalog = scopes_core::parse("catalogs/seismic.toml", CATALOG)?;
    let scopes = catalog.scopes.iter().enumerate();
    for (position, scope) in scopes.filter(|(_, scope)| scope.name == library::MANAGE.as_str()) {
        println!("position   {position}");
        println!("path       {}", scope.path);
        println!("implies    {:?}", scope.implies);
        println!("proves     {:?}", scope.proves);
    }
    Ok(())
}

/// What comes of a claim.
fn tell(claim: &str) -> Result<(), InvalidScopeToken> {
    let parsed = ScopeSet::parse(claim)?;
    println!("claim      {claim:?}");
    println!("granted    {}", shown(parsed.scopes()));
    println!("unknown    {:?}", parsed.unknown().collect::<Vec<_>>());

    let token = Token::new(parsed.scopes());
    println!("effective  {}", shown(token.scopes()));
    println!("may        manage: {}, manage and search: {}", may_manage(&token), may_manage_and_search(&token));
    match authorize(&token) {
        Ok(granted) => println!("upload     {}", upload(granted)),
        Err(missing) => refuse(&token, &missing),
    }
    Ok(())
}

fn refuse(token: &Token, missing: &MissingScopes) {
    let refusal = Refusal::insufficient_scope(missing, None);
    println!("refused    {missing}");
    println!("status     {}", refusal.status());
    println!("challenge  {}", refusal.challenge().unwrap_or_default());
    println!("body       {}", refusal.body());
    println!("log        {}", token.explain::<library::Manage>());
}

/// The words of a set, which has one for 13 scopes, and its names.
fn shown(scopes: ScopeSet) -> String {
    let bits: u64 = scopes.iter().map(|scope: Scope| 1 << scope as u16).sum();
    format!("{bits:013b}  {scopes}")
}

fn main() -> ExitCode {
    let claim = std::env::args().nth(1).unwrap_or_default();
    if let Err(errors) = show_declaration() {
        println!("{errors}");
        return ExitCode::FAILURE;
    }
    match tell(&claim) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

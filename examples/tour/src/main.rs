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

const CATALOG: &[u8] = include_bytes!("../../../catalogs/seismic.toml");

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

/// What the reader makes of the scope: the same functions that `scopes!` calls, without the macro.
fn declaration() -> Result<String, scopes_core::Diagnostics> {
    let catalog = scopes_core::parse("catalogs/seismic.toml", CATALOG)?;
    let scopes = catalog.scopes().iter().enumerate();
    let told = scopes.filter(|(_, scope)| scope.name == library::MANAGE.as_str()).map(|(position, scope)| {
        let (path, implies, proves) = (&scope.path, &scope.implies, &scope.proves);
        format!("position   {position}\npath       {path}\nimplies    {implies:?}\nproves     {proves:?}\n")
    });
    Ok(told.collect())
}

/// What comes of a claim.
fn story(claim: &str) -> Result<String, InvalidScopeToken> {
    let parsed = ScopeSet::parse(claim)?;
    let unknown: Vec<_> = parsed.unknown().collect();
    let token = Token::new(parsed.scopes());
    let [granted, effective] = [parsed.scopes(), token.scopes()].map(shown);
    let (one, two) = (may_manage(&token), may_manage_and_search(&token));
    let end = match authorize(&token) {
        Ok(granted) => format!("upload     {}\n", upload(granted)),
        Err(missing) => refusal(&token, &missing),
    };
    Ok(format!(
        "claim      {claim:?}\ngranted    {granted}\nunknown    {unknown:?}\neffective  {effective}\n\
         may        manage: {one}, manage and search: {two}\n{end}"
    ))
}

fn refusal(token: &Token, missing: &MissingScopes) -> String {
    let refusal = Refusal::insufficient_scope(missing, None);
    let (status, challenge, body) = (refusal.status(), refusal.challenge().unwrap_or_default(), refusal.body());
    let log = token.explain::<library::Manage>();
    format!("refused    {missing}\nstatus     {status}\nchallenge  {challenge}\nbody       {body}\nlog        {log}\n")
}

/// The bits of a set, of which 13 scopes need one word, and its names.
fn shown(scopes: ScopeSet) -> String {
    let bits: u64 = scopes.iter().map(|scope: Scope| 1 << scope as u16).sum();
    format!("{bits:013b}  {scopes}")
}

fn told(claim: &str) -> Result<String, String> {
    let declaration = declaration().map_err(|errors| errors.to_string())?;
    let story = story(claim).map_err(|error| error.to_string())?;
    Ok(declaration + &story)
}

fn main() -> ExitCode {
    match told(&std::env::args().nth(1).unwrap_or_default()) {
        Ok(told) => {
            print!("{told}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::told;

    const CHAPTER: &str = include_str!("../../../docs/tour.md");

    /// What the chapter shows of the program is what it prints.
    #[test]
    fn the_chapter_shows_what_is_printed() {
        let printed = ["seismic.library.manage openid", "seismic.library.view"].map(|claim| told(claim).unwrap());
        let blocks = CHAPTER.split("```text\n").skip(1).filter_map(|rest| Some(rest.split_once("```")?.0));
        let blocks: Vec<_> = blocks.collect();
        assert_eq!(blocks.len(), 4);
        for block in blocks {
            assert!(printed.iter().any(|printed| printed.contains(block)), "{block}");
        }
    }
}

//! Keeps a rocket from starting if its handlers ask for tokens that no fairing authenticates.
//!
//! rocket asks the types of a handler's parameters, but for those with a macro in them: `#[requires(…)]` finds its scopes by one.
//! What is mounted with `mount_guarded` is asked by the fairing `Launch`.

use rocket::{Ignite, Rocket, Sentinel};

use super::known::{Known, REMEDY};
use crate::attributes::optional::Optional;
use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::catalog::CatalogScope;
use crate::http::log;
use crate::requirement::granted::Granted;
use crate::requirement::{Requirement, ScopeOf};
use crate::token::Token;

impl<R: Requirement> Sentinel for Granted<R> {
    fn abort(rocket: &Rocket<Ignite>) -> bool {
        objects::<ScopeOf<R>>(rocket)
    }
}

impl<T: CatalogToken> Sentinel for Authenticated<T> {
    fn abort(rocket: &Rocket<Ignite>) -> bool {
        objects::<T::Scope>(rocket)
    }
}

impl<S: CatalogScope> Sentinel for Token<S> {
    fn abort(rocket: &Rocket<Ignite>) -> bool {
        objects::<S>(rocket)
    }
}

impl<S: CatalogScope> Sentinel for Optional<Token<S>> {
    fn abort(rocket: &Rocket<Ignite>) -> bool {
        objects::<S>(rocket)
    }
}

impl<R: Requirement> Sentinel for Optional<Granted<R>> {
    fn abort(rocket: &Rocket<Ignite>) -> bool {
        objects::<ScopeOf<R>>(rocket)
    }
}

impl<Why: Reason> Sentinel for Public<Why> {
    fn abort(rocket: &Rocket<Ignite>) -> bool {
        is_unguarded(rocket)
    }
}

/// Whether a rocket must not start, and says why: rocket tells of types only.
fn objects<S: CatalogScope>(rocket: &Rocket<Ignite>) -> bool {
    if Known::is_authenticated::<S, _>(rocket) {
        return is_unguarded(rocket);
    }
    log::not_launched(S::CATALOG_NAME, &std::format!("nothing authenticates the tokens of this catalog: {REMEDY}"));
    true
}

/// Whether there are routes by now that must not be there.
fn is_unguarded(rocket: &Rocket<Ignite>) -> bool {
    let unguarded = Known::unguarded(rocket);
    if let Some(routes) = &unguarded {
        log::not_launched("", routes);
    }
    unguarded.is_some()
}

//! Handlers of which another attribute makes a type, and so hides their parameters.

use super::guards::Described;

/// A handler that says who may call it: a type that `#[get]`, `#[handler]` or one like it made of a function, with
/// `#[requires(…)]`, `#[authenticated(…)]` or `#[public(reason = "…")]` above that.
///
/// What is mounted checks the guard itself before the handler runs: anybody can write an implementation.
#[diagnostic::on_unimplemented(
    message = "a handler of this route does not say who may call it",
    label = "not guarded",
    note = "add `#[requires(…)]`, `#[authenticated(access::Token)]` or `#[public(reason = \"…\")]` to the function, above \
            the attribute that makes a handler of it: `#[get(…)]`, `#[handler]` and so on",
    note = "a check in the body, `#[requires(…, token = …)]`, is one that cannot be seen here: leave `token = …` out"
)]
pub trait Declared {
    /// The guard: `Granted`, `Authenticated` or `Public`.
    type Guard: Described;

    /// Where it is mounted, as far as the attribute below says.
    #[doc(hidden)]
    const ROUTES: &'static [DeclaredRoute] = &[];
}

/// A route that an attribute such as `#[get("…")]` makes.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct DeclaredRoute {
    pub methods: &'static [&'static str],
    pub path: &'static str,
}

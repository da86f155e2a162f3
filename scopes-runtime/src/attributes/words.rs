//! The words among the arguments of attributes, as editors show them.

/// `any(…)`: one of these is enough.
///
/// Its members are scopes, and `all(…)` of some.
pub mod any {}

/// `all(…)`: each of these is needed.
///
/// A comma in the arguments of the attribute means the same; within `any(…)` it takes the word.
pub mod all {}

/// `optional(…)`: scopes with which the function does more.
///
/// Nobody is refused for them. The function takes `Optional<Granted<…>>`, or asks its token; whatever shows what it requires
/// shows them too.
pub mod optional {}

/// `token = …`: checks this token first thing in the body, in the place of a proof among the parameters.
///
/// For functions whose signature cannot change. The refusal is returned, so the function returns a `Result` or a type of yours
/// that can carry one.
pub mod token {}

/// `proof = …`: how the body calls the proof that the check of `token = …` gives.
pub mod proof {}

/// `reason = "…"`: why the function needs no token. It is recorded, and shown with the routes.
pub mod reason {}

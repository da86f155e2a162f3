//! The words among the arguments of attributes, as editors show them.

/// `any(…)`: one of these is enough.
///
/// Its members are scopes, or `all(…)` of some.
pub mod any {}

/// `all(…)`: each of these is needed.
///
/// A comma in the arguments of the attribute means the same; within `any(…)` it takes the word.
pub mod all {}

/// `optional(…)`: scopes with which the function does more.
///
/// They change nothing about who may call it. The function looks for them itself, and whatever shows what it requires shows
/// them too.
pub mod optional {}

/// `token = …`: checks this token first thing in the body, in the place of a proof among the parameters.
///
/// For functions whose signature cannot change. The refusal is returned.
pub mod token {}

/// `proof = …`: how the body calls the proof that the check of `token = …` gives.
pub mod proof {}

/// `reason = "…"`: why the function needs no token. It is recorded, and shown with the routes.
pub mod reason {}

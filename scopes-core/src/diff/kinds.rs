//! What each kind of change is.

/// The kinds of changes that [`diff`](crate::diff()) tells of, each with a sentence or two about it, by their ids.
pub const CHANGES: [(&str, &str); 59] = [
    (
        "actor-added",
        "There is another actor. With the first actors of a catalog everybody becomes one of them, and has what that one keeps.",
    ),
    ("actor-narrowed", "Tokens of an actor keep fewer scopes."),
    ("actor-removed", "A token cannot act as this any more. Its callers become another actor, or nobody caps them."),
    ("actor-widened", "Tokens of an actor keep more scopes."),
    ("alias-added", "Another name stands for scopes."),
    ("alias-removed", "A name stands for no scope any more. Tokens that have it hold less."),
    ("alias-retargeted", "A name stands for other scopes than before."),
    ("alternatives-changed", "An endpoint names other scopes, and the same callers may call it."),
    (
        "alternatives-reordered",
        "The alternatives of an endpoint stand in another order, in which challenges name them.",
    ),
    (
        "bit-moved",
        "A number means another scope, whose own number was another one. Compact tokens that are out there would be read as other scopes.",
    ),
    (
        "bit-reused",
        "A number means another scope than before. Compact tokens that are out there would be read as that scope.",
    ),
    ("bits-pinned", "The scopes have numbers, for compact tokens."),
    (
        "bits-unpinned",
        "No scope has a fixed number any more, so that nothing keeps a number from meaning another scope.",
    ),
    ("cap-added", "Tokens of an actor have no more scopes than the roles of the user keep."),
    ("cap-lifted", "The roles of the user do not cap the tokens of an actor any more."),
    ("catalog-renamed", "The catalog has another name. Compact tokens of the old one are refused."),
    ("declared-off", "A token may have scopes that its app did not declare."),
    ("declared-on", "A token has no more scopes than its app declared."),
    ("deprecated-added", "A scope is deprecated, and code that names it is warned."),
    ("effective-narrowed", "What a name conveys is less, though nothing that was edited names it."),
    ("effective-widened", "What a name conveys is more, though nothing that was edited names it."),
    (
        "endpoint-added",
        "There is another endpoint. Where its path takes requests from another one, who may make them is compared.",
    ),
    ("endpoint-now-authenticated", "An endpoint asks for a token and for no scope any more."),
    ("endpoint-now-public", "Anybody may call an endpoint, without a token."),
    (
        "endpoint-removed",
        "An endpoint is gone. Where another path takes its requests now, who may make them is compared.",
    ),
    ("endpoint-strengthened", "Somebody who could call an endpoint cannot any more."),
    ("endpoint-weakened", "Somebody who could not call an endpoint can now."),
    ("gate-added", "There is another gate. Which scopes are behind it is told of each of them, as `scope-gated`."),
    ("gate-env-changed", "Another environment variable opens a gate. It may be set already where the old one was not."),
    ("gate-removed", "A gate is gone. Which scopes were behind it is told of each of them, as `scope-ungated`."),
    ("group-changed", "Documentation groups scopes otherwise."),
    ("implication-added", "A scope implies more than before."),
    ("implication-removed", "A scope implies less than before."),
    (
        "narrow-lost",
        "A proof of a scope does not prove another one any more, which the scope still implies: a role, an actor or a gate stands between them.",
    ),
    (
        "next-bit-lowered",
        "A number that was given is free again, so that tokens which have it would be read as the scope that gets it.",
    ),
    ("optional-added", "An endpoint shows or allows more with a scope."),
    ("optional-removed", "An endpoint does not show or allow more with a scope any more."),
    ("order-changed", "Scopes stand in another order, which is that of lists and challenges."),
    ("path-changed", "A scope has another path in Rust."),
    (
        "path-retargeted",
        "A path in Rust leads to another scope, role or preset. Code that names it compiles as before, and asks for or gives something \
         else.",
    ),
    ("preset-added", "There is another preset to choose."),
    ("preset-gained-sensitive", "A preset has a scope that is sensitive, and had none that was."),
    ("preset-narrowed", "Whoever is given a preset gets less."),
    ("preset-optional-changed", "Other scopes may be added to a preset."),
    ("preset-removed", "A preset is gone."),
    ("preset-widened", "Whoever is given a preset gets more."),
    ("role-added", "There is another role. The first one of a catalog puts a cap on everybody whom roles cap."),
    ("role-narrowed", "Users of a role keep fewer scopes."),
    ("role-removed", "A role is gone. Without roles nobody is capped by them."),
    ("role-widened", "Users of a role keep more scopes."),
    ("scope-added", "There is another scope."),
    ("scope-gated", "A scope is behind another gate, and means nothing until that is open."),
    ("scope-removed", "A scope is gone, and no alias stands for it. Tokens that have it hold less."),
    ("scope-renamed", "A scope has another name: the old one is an alias for it, or the new one was."),
    ("scope-split", "A scope is gone, and its name is an alias for several others."),
    ("scope-ungated", "A scope is behind one gate fewer than before."),
    ("sensitive-added", "A scope is marked as sensitive."),
    (
        "sensitive-removed",
        "A scope was sensitive, or one whose place it took. Now it is shown and asked for as any other one.",
    ),
    ("text-changed", "A text for people, such as a description, is another one."),
];

/// What a kind of change is, by its id.
pub(super) fn explained(id: &str) -> Option<&'static str> {
    let place = CHANGES.binary_search_by_key(&id, |(id, _)| id).ok()?;
    CHANGES.get(place).map(|(_, text)| *text)
}

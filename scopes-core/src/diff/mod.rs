//! What a change of a catalog means: to the generated code, to clients, and to who may do what.
//!
//! The verdicts are computed on meaning, and the names of the changes explain them:
//!
//! | part | says |
//! |---|---|
//! | `same` | which scope of one catalog is which of the other |
//! | `conveys`, `walk`, `ways` | which name conveys more, through which gates |
//! | `caps` | to which actor and role more is left |
//! | `callers`, `leading`, `acting`, `choices` | who may call now what asks for something else |
//! | `requests`, `paths`, `template` | which request more callers may make |
//! | `meaning` | all of this together, with witnesses, in either direction |
//! | `named` | the changes, by what they are about |
//! | `kinds`, `sentences` | what a kind of change is, and a change as a sentence |
//! | `covered` | what an acceptance of a change covers |

mod acting;
mod callers;
mod caps;
mod change;
mod choices;
mod conveys;
mod covered;
mod declared;
mod kinds;
mod leading;
mod meaning;
mod named;
mod paths;
mod requests;
mod same;
mod sentences;
mod side;
mod template;
#[cfg(test)]
mod tests;
mod walk;
mod ways;
mod witness;

pub use change::{Change, Clients, Diff, Rust, Security};
pub use kinds::CHANGES;
pub use witness::{Claim, What, Witness};

use crate::catalog::Catalog;
use meaning::Meaning;
use named::Both;
pub(crate) use paths::Paths;
use same::{Same, aliased};
use side::{Gates, Side};
pub(crate) use template::{Segment, Template, parts};

/// Compares two catalogs.
///
/// A change **widens** if somebody with names, roles and an actor that the old catalog knows holds a scope that they did not, or may
/// make a request that both catalogs know and they could not make. Whoever was an actor that is gone may be any of the new ones, and
/// so may everybody where there was none. A scope that is gone is the one that its name, as an alias, stands for. A change **adds** if only what the old catalog does not know gets something. It **narrows**, and breaks clients, if it widens
/// with the sides exchanged. Requests are told apart as the run-time's table of endpoints does it. A gate that another variable opens
/// is another gate.
///
/// A number of `[bits]` that means another scope widens, whatever the catalogs are called. So do lists that people read and machines
/// do not: a preset that gives more, a scope that is not sensitive any more.
///
/// A path in Rust that leads to another scope widens: code that names it is open to whoever holds that one, unless they held the old one
/// anyway.
///
/// What would take too long to compare counts as widened.
///
/// ```
/// use scopes_core::{Security, diff, parse};
///
/// let [old, new] = ["['posts:write']", "['posts:write'], ['posts:read']"].map(|any_of| {
///     let text = format!(
///         "catalog.name = 'blog'\n[scopes]\n'posts:read' = ''\n'posts:write' = ''\n\
///          [endpoints.'DELETE /posts/{{id}}']\nany_of = [{any_of}]"
///     );
///     parse("blog.toml", text.as_bytes()).unwrap()
/// });
/// let diff = diff(&old, &new);
/// assert_eq!(diff.security(), Security::Widens);
/// let witness = diff.changes[0].witness.as_ref().unwrap();
/// assert_eq!(
///     witness.to_string(),
///     "a token with `posts:read` could not DELETE /posts/{id} before, and can now"
/// );
/// ```
pub fn diff(old: &Catalog, new: &Catalog) -> Diff {
    let gates = Gates::of([old, new]);
    let (old, new) = (Side::new(old, &gates), Side::new(new, &gates));
    let (same, back) = (Same::new(&old, &new), Same::new(&new, &old));
    let aliased = aliased(&old, &new, &back);
    let paths = [Paths::of(&old.catalog.endpoints), Paths::of(&new.catalog.endpoints)];
    let gained = Meaning::new([&old, &new], [&paths[0], &paths[1]], &same, &gates);
    let lost = Meaning::new([&new, &old], [&paths[1], &paths[0]], &back, &gates).exchanged();
    named::changes(&Both {
        old: &old,
        new: &new,
        same: &same,
        back: &back,
        aliased: &aliased,
        gates: &gates,
        paths: &paths,
        gained: &gained,
        lost: &lost,
    })
}

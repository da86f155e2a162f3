//! Test files: what callers can do and cannot do, asserted about a catalog as data, and checked without a server.
//!
//! | file | concern |
//! |---|---|
//! | `read` | the file as written, and what is wrong with it whatever its catalog says |
//! | `names`, `requests` | what names and endpoints in it are in the catalog |
//! | `caller` | what is effective for a caller |
//! | `why` | why something is allowed or refused |

mod caller;
mod names;
mod read;
mod requests;
#[cfg(test)]
mod tests;
mod why;

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::listed::Listed as _;
use crate::message;
use crate::raw::Text;
use crate::report::Report;
use crate::source::Source;
use caller::Caller;
use names::{Known, Target};
use read::{Case, File};
use requests::Requests;

/// A test file that names its catalog. Made by [`read`].
#[derive(Debug)]
pub struct Cases {
    source: Arc<Source>,
    catalog: String,
    all: Vec<Case>,
    refusals: Vec<Diagnostic>,
}

/// Reads a test file. `file` is how the findings call it.
///
/// ```
/// use scopes_core::{cases, parse};
///
/// let catalog = parse("shop.toml", b"catalog.name = 'shop'\n[scopes]\n'orders:read' = ''\n'orders:write'.implies = ['orders:read']")?;
/// let tests = "catalog = 'shop.toml'\n[[case]]\nname = 'who writes reads'\ngrant = 'orders:write'\ncan = ['orders:read']";
/// let tests = cases::read("tests/shop.toml", tests.as_bytes())?;
/// assert_eq!(tests.catalog(), "shop.toml");
/// assert!(tests.run(&catalog).is_empty());
/// # Ok::<(), scopes_core::Diagnostics>(())
/// ```
///
/// # Errors
///
/// What is wrong with a file that does not say which catalog it is about.
pub fn read(file: &str, text: &[u8]) -> Result<Cases, Diagnostics> {
    let source = read::source(file, text)?;
    let mut report = Report::new(&source);
    let File { catalog, cases } = read::file(&source, &mut report);
    let refusals = report.into_diagnostics();
    match catalog {
        Some(catalog) => Ok(Cases { source, catalog: catalog.value, all: cases, refusals }),
        None => Err(Diagnostics::new(refusals)),
    }
}

impl Cases {
    /// The path of the catalog, from the folder of the file.
    pub fn catalog(&self) -> &str {
        &self.catalog
    }

    /// What is wrong with the file, whatever is in the catalog.
    pub fn refusals(&self) -> &[Diagnostic] {
        &self.refusals
    }

    /// How many cases there are.
    pub fn count(&self) -> usize {
        self.all.len()
    }

    /// How many assertions they have.
    pub fn assertions(&self) -> usize {
        self.all.iter().map(|case| case.can.len() + case.cannot.len()).sum()
    }

    /// What is wrong with the file, in the order of it. Where nothing is, the assertions that do not hold, each with the reason. None of
    /// them holds where the file is refused.
    pub fn run(&self, catalog: &Catalog) -> Vec<Diagnostic> {
        let folded = requests::folded(catalog);
        let requests = Requests::new(&catalog.endpoints, &folded);
        let known = Known::new(catalog, &requests);
        let mut report = Report::new(&self.source);
        let mut asked = Vec::new();
        for case in &self.all {
            let caller = known.caller(case, &mut report);
            let (can, cannot) = known.assertions(case, &mut report);
            asked.push((case, caller, can, cannot));
        }
        let refused = report.into_diagnostics();
        if !refused.is_empty() || !self.refusals.is_empty() {
            let mut all = self.refusals.clone();
            all.extend(refused);
            all.sort_by_key(|diagnostic| diagnostic.span().start);
            return all;
        }
        let mut report = Report::new(&self.source);
        for (case, caller, can, cannot) in &asked {
            let asserted = can.iter().map(|target| (target, true)).chain(cannot.iter().map(|target| (target, false)));
            for ((written, target), should) in asserted {
                check(case, caller.as_ref(), written, target, should, &mut report);
            }
        }
        report.into_diagnostics()
    }
}

/// An assertion holds if its caller is known, and may do what it says, or may not.
fn check(
    case: &Case,
    caller: Option<&Caller<'_>>,
    written: &Text,
    target: &Target<'_>,
    should: bool,
    report: &mut Report<'_>,
) {
    let is_allowed = caller.is_some_and(|caller| caller.may(target));
    if caller.is_none() || is_allowed != should {
        let why = caller.map(|caller| why::of(caller, target, is_allowed)).unwrap_or_default();
        let gates = message::Gates {
            open: case.gates.iter().flat_map(|said| &said.value).map(|gate| gate.value.clone()).listed(),
            shut: why.iter().filter_map(|cause| cause.gate.clone()).listed(),
        };
        let why = why.into_iter().map(|cause| cause.text).listed();
        let (case, entry) = (case.name.value.clone(), written.value.clone());
        let message = message::Cases::Failed { case, entry, is_allowed, why, gates };
        report.add(message, &written.span);
    }
}

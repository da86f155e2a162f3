//! The program that the macros run in.

use std::env;
use std::sync::OnceLock;

/// Programs that never set `cfg(doc)`.
const WITHOUT_DOCUMENTATION: [&str; 2] = ["rustc", "clippy-driver"];

/// Whether `cfg(doc)` may be set. What stands under it need not be written where it is not: the compiler reads it for each
/// function all the same.
pub(crate) fn may_document() -> bool {
    static MAY_DOCUMENT: OnceLock<bool> = OnceLock::new();
    *MAY_DOCUMENT.get_or_init(|| {
        let program = env::current_exe().ok();
        let name = program.as_deref().and_then(|program| program.file_stem()?.to_str());
        !name.is_some_and(|name| WITHOUT_DOCUMENTATION.contains(&name))
    })
}

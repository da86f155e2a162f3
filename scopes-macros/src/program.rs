//! The program that the macros run in.

use std::env;
use std::sync::OnceLock;

use proc_macro2::Span;
use scopes_core::message::Calls;
use syn::Error;

use crate::error;

#[derive(Clone, Copy, PartialEq)]
enum Program {
    /// A compiler that never sets `cfg(doc)`.
    Compiler,
    /// One that may: `rustdoc`, and whatever is not known.
    Documentation,
    /// rust-analyzer. What it is given is looked at, and does not compile.
    Editor,
    /// A compiler that seems to have been taken for rust-analyzer.
    Misled,
}

/// What the program of rust-analyzer is called, and the one that it runs macros in.
const EDITOR: &str = "rust-analyzer";

/// A variable that rust-analyzer sets for the program that it runs macros in.
const VARIABLE_OF_EDITOR: &str = "RUST_ANALYZER_INTERNALS_DO_NOT_USE";

/// Compilers that set `cfg(doc)` never, and the one that does.
const COMPILERS: [&str; 2] = ["rustc", "clippy-driver"];
const DOCUMENTATION: &str = "rustdoc";

impl Program {
    fn of(name: &str, has_variable: bool) -> Self {
        let is_compiler = COMPILERS.contains(&name);
        if name.starts_with(EDITOR) {
            Self::Editor
        } else if has_variable {
            if is_compiler || name == DOCUMENTATION { Self::Misled } else { Self::Editor }
        } else if is_compiler {
            Self::Compiler
        } else {
            Self::Documentation
        }
    }

    /// It is the same for all macros that run in one process.
    fn get() -> Self {
        static PROGRAM: OnceLock<Program> = OnceLock::new();
        *PROGRAM.get_or_init(|| {
            let program = env::current_exe().ok();
            let name = program.as_deref().and_then(|program| program.file_stem()?.to_str()).unwrap_or_default();
            Self::of(name, env::var_os(VARIABLE_OF_EDITOR).is_some())
        })
    }
}

/// Whether `cfg(doc)` may be set. What stands under it need not be written where it is not: the compiler reads it for each
/// function all the same.
pub(crate) fn may_document() -> bool {
    Program::get() == Program::Documentation
}

/// Whether the code is for a compiler that has nothing to do with editors.
#[cfg(any(not(any(test, fuzzing)), rust_analyzer))]
pub(crate) fn is_compiler() -> bool {
    Program::get() == Program::Compiler
}

/// Whether the code is for an editor, and not for a compiler.
pub(crate) fn is_editor() -> bool {
    Program::get() == Program::Editor
}

/// Where the macro is called. None where its logic runs by itself, as in a fuzz target.
pub(crate) fn call_site() -> Option<proc_macro::Span> {
    proc_macro::is_available().then(proc_macro::Span::call_site)
}

/// The error for a compiler that is to have what an editor is given.
pub(crate) fn refusal() -> Option<Error> {
    let message = Calls::ForEditor { variable: VARIABLE_OF_EDITOR };
    (Program::get() == Program::Misled).then(|| error::at(Span::call_site(), message))
}

#[cfg(test)]
mod tests {
    use super::Program::{self, Compiler, Documentation, Editor, Misled};

    #[test]
    fn programs_are_told_apart_by_their_names_and_by_a_variable() {
        for (name, without, with) in [
            ("rustc", Compiler, Misled),
            ("clippy-driver", Compiler, Misled),
            ("rustdoc", Documentation, Misled),
            ("rust-analyzer", Editor, Editor),
            ("rust-analyzer-proc-macro-srv", Editor, Editor),
            ("another", Documentation, Editor),
            ("", Documentation, Editor),
        ] {
            assert!(Program::of(name, false) == without, "{name}");
            assert!(Program::of(name, true) == with, "{name}");
        }
    }
}

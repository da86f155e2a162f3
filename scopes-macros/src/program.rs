//! The program that the macros run in.

use std::env;
use std::sync::OnceLock;

#[derive(Clone, Copy, PartialEq)]
enum Program {
    /// A compiler that never sets `cfg(doc)`.
    Compiler,
    /// One that may: `rustdoc`, and whatever is not known.
    Documentation,
    /// rust-analyzer. What it is given is looked at, and does not compile.
    Editor,
}

/// What the program of rust-analyzer is called, and the one that it runs macros in.
const EDITOR: &str = "rust-analyzer";

/// A variable that rust-analyzer sets for the program that it runs macros in.
const VARIABLE_OF_EDITOR: &str = "RUST_ANALYZER_INTERNALS_DO_NOT_USE";

impl Program {
    fn find() -> Self {
        let program = env::current_exe().ok();
        let name = program.as_deref().and_then(|program| program.file_stem()?.to_str()).unwrap_or_default();
        if name.starts_with(EDITOR) || env::var_os(VARIABLE_OF_EDITOR).is_some() {
            return Self::Editor;
        }
        match name {
            "rustc" | "clippy-driver" => Self::Compiler,
            _ => Self::Documentation,
        }
    }

    /// It is the same for all macros that run in one process.
    fn get() -> Self {
        static PROGRAM: OnceLock<Program> = OnceLock::new();
        *PROGRAM.get_or_init(Self::find)
    }
}

/// Whether `cfg(doc)` may be set. What stands under it need not be written where it is not: the compiler reads it for each
/// function all the same.
pub(crate) fn may_document() -> bool {
    Program::get() != Program::Compiler
}

/// Whether the code is for an editor, and not for a compiler.
pub(crate) fn is_editor() -> bool {
    Program::get() == Program::Editor
}

//! How `#[requires]` finds the scopes of a module: the compiler by macros, an editor by a module of names. Code in a file is
//! read by both.

use std::fmt::Write as _;

use super::tree::Depth;
use super::{Context, Reader, editor, macros};
use crate::rust_name::{FINDER, MEMBER, NAMES, ROOT, UNKNOWN};

/// Where that stands.
pub(super) struct Site<'a> {
    /// What a path from there to the root begins with.
    pub(super) root: &'a str,
    /// What a path from there to the module begins with.
    pub(super) module: &'a str,
    /// What items need there.
    pub(super) allow: &'a str,
    /// When they are there.
    pub(super) condition: &'a str,
}

/// What a module needs that has conditions in it. The compiler knows of the one that rust-analyzer sets only if it is told.
pub(super) const ALLOW_CONDITIONS: &str =
    "#[allow(unexpected_cfgs, reason = \"rust-analyzer sets the one that is meant\")]";

pub(super) fn write(text: &mut String, context: &Context<'_>, position: usize, Depth { root, allow }: &Depth) {
    let site = Site { root, module: "", allow, condition: "" };
    match context.reader {
        Reader::Compiler => macros::write(text, context, position, &site),
        Reader::Editor(_) => editor::write(text, context, position, &site),
        Reader::Anybody if position > 0 => write_both(text, context, position, &site),
        Reader::Anybody => {
            // The lint looks for what allows it around an item, and around those at the root stands code of the user. Each name
            // is imported by itself: of an import of everything, whatever stands beside it would hide what is meant.
            text.push_str(ALLOW_CONDITIONS);
            let _ = writeln!(text, "#[macro_use] mod {ROOT} {{");
            write_both(text, context, position, &Site { root: "super::", module: "super::", ..site });
            editor::write_unused(text);
            let _ =
                writeln!(text, "}} #[doc(hidden)] {allow} pub use {ROOT}::{{{FINDER}, {MEMBER}, {NAMES}, {UNKNOWN}}};");
        }
    }
}

fn write_both(text: &mut String, context: &Context<'_>, position: usize, site: &Site<'_>) {
    macros::write(text, context, position, &Site { condition: "#[cfg(not(rust_analyzer))]", ..*site });
    editor::write(text, context, position, &Site { condition: "#[cfg(rust_analyzer)]", ..*site });
}

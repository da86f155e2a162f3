//! How `#[requires]` finds the scopes of a module: the compiler by macros, an editor by a module of names. Code in a file is
//! read by both.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::tree::Depth;
use super::{Context, Reader, editor, macros};
use crate::rust_name::{FINDER, NAMES, ROOT, UNKNOWN};

/// The place of that code.
pub(super) struct Site<'a> {
    /// What a path from there to the root begins with.
    pub(super) root: &'a str,
    /// What a path from there to the module begins with.
    pub(super) module: &'a str,
    /// Attributes that items need there.
    pub(super) allow: &'a str,
    /// The `cfg` attribute of these items.
    pub(super) condition: &'a str,
}

/// What a module needs that has conditions in it. The compiler knows of the one that rust-analyzer sets only if it is told.
pub(super) const ALLOW_CONDITIONS: &str =
    "#[allow(unexpected_cfgs, reason = \"rust-analyzer sets the one that is meant\")]";

pub(super) fn write(text: &mut String, context: &Context<'_>, position: usize, Depth { root, allow }: &Depth<'_>) {
    let site = Site { root, module: "", allow, condition: "" };
    match context.reader {
        Reader::Compiler => macros::write(text, context, position, &site),
        Reader::Editor(_) => editor::write(text, context, position, &site),
        Reader::Anybody => write_both(text, context, position, &site),
    }
}

/// What finds the scopes of the root. A macro has to be written before the items that import it.
pub(super) fn expand_root(context: &Context<'_>) -> TokenStream {
    let mut text = String::new();
    if matches!(context.reader, Reader::Anybody) {
        write_root_of_file(&mut text, context);
    } else {
        write(&mut text, context, 0, &Depth::new(0, context.allows));
    }
    context.tokens(&text)
}

/// The lint looks for what allows it around an item, and around those at the root stands code of the user. Each name is imported
/// by itself: of an import of everything, whatever stands beside it would hide what is meant.
fn write_root_of_file(text: &mut String, context: &Context<'_>) {
    let allow = context.allows;
    let _ = writeln!(text, "{ALLOW_CONDITIONS} #[macro_use] mod {ROOT} {{");
    write_both(text, context, 0, &Site { root: "super::", module: "super::", allow, condition: "" });
    editor::write_unused(text);
    let _ = writeln!(text, "}} #[doc(hidden)] {allow} pub use {ROOT}::{{{FINDER}, {NAMES}, {UNKNOWN}}};");
}

fn write_both(text: &mut String, context: &Context<'_>, position: usize, site: &Site<'_>) {
    macros::write(text, context, position, &Site { condition: "#[cfg(not(rust_analyzer))]", ..*site });
    editor::write(text, context, position, &Site { condition: "#[cfg(rust_analyzer)]", ..*site });
}

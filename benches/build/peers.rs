//! The names of a catalog as the peers want them.

use std::fmt::Write as _;

use super::names;

/// A module with the names as an enum for `enumset` and `strum`, as one for `scopes-rs`, as a map for `phf`, and as
/// `bitflags` where they fit into 128 bits.
pub(super) fn module(width: usize) -> String {
    let flags = if width <= 128 { flags(width) } else { String::new() };
    let name = variants("Name", "enumset::EnumSetType, strum::EnumString", "strum(serialize", width);
    let scope = variants("Named", "PartialEq, scopes_rs::derive::Scope", "scope(rename", width);
    format!("pub(crate) mod p{width} {{\n{name}{scope}{}{flags}}}\n", map(width))
}

fn variants(name: &str, derives: &str, attribute: &str, width: usize) -> String {
    let mut text = format!("#[derive(Debug, {derives})]\npub(crate) enum {name} {{\n");
    for (position, name) in names::scopes(width).iter().enumerate() {
        let _ = writeln!(text, "#[{attribute} = \"{name}\")] S{position},");
    }
    text + "}\n"
}

fn map(width: usize) -> String {
    let mut text = "pub(crate) static MAP: phf::Map<&str, u16> = phf::phf_map! {\n".to_owned();
    for (position, name) in names::scopes(width).iter().enumerate() {
        let _ = writeln!(text, "\"{name}\" => {position}_u16,");
    }
    text + "};\n"
}

fn flags(width: usize) -> String {
    let mut text = "bitflags::bitflags! { #[derive(Clone, Copy)] pub(crate) struct Flags: u64 {\n".to_owned();
    for position in 0..width {
        let _ = writeln!(text, "const S{position} = 1 << {position};");
    }
    text + "} }\n"
}

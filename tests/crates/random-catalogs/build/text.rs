//! The catalog in TOML.

use std::fmt::Write as _;

use crate::catalog::{Cap, Catalog};

pub(crate) fn write(catalog: &Catalog) -> String {
    let mut text = String::new();
    // Nothing keeps text out of a string.
    let _ = write_into(&mut text, catalog);
    text
}

fn write_into(text: &mut String, catalog: &Catalog) -> std::fmt::Result {
    writeln!(text, "[catalog]\nname = {:?}\nseparator = {:?}", catalog.name, catalog.separator)?;
    writeln!(text, "declared = {}\nsensitive_scopes = {:?}", catalog.declared, catalog.sensitive)?;
    writeln!(text, "\n[scopes]")?;
    for (name, implies) in catalog.scopes.iter().zip(&catalog.implies) {
        match &implies[..] {
            [] => writeln!(text, "{name:?} = \"\"")?,
            implies => writeln!(text, "{name:?}.implies = {implies:?}")?,
        }
    }
    for (name, targets) in &catalog.aliases {
        writeln!(text, "\n[aliases.{name:?}]\nto = {targets:?}")?;
    }
    for (name, cap) in &catalog.roles {
        writeln!(text, "\n[roles.{name}]")?;
        write_cap(text, cap)?;
    }
    for actor in &catalog.actors {
        writeln!(text, "\n[actors.{}]\ncapped_by_role = {}", actor.name, actor.capped_by_role)?;
        write_cap(text, &actor.cap)?;
    }
    for gate in &catalog.gates {
        writeln!(text, "\n[gates.{}]\nscopes = {:?}", gate.name, gate.scopes)?;
        if let Some(variable) = &gate.variable {
            writeln!(text, "env = {variable:?}")?;
        }
    }
    Ok(())
}

fn write_cap(text: &mut String, cap: &Cap) -> std::fmt::Result {
    match cap {
        Cap::None => Ok(()),
        Cap::Keeps(list) => writeln!(text, "keeps = {list:?}"),
        Cap::Drops(list) => writeln!(text, "drops = {list:?}"),
    }
}

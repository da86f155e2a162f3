//! Groups, presets, roles, actors and gates.

use super::words::{list_of, ticked};
use super::{Entry, Row, topic};

topic! {
    /// Groups, presets, roles, actors and gates.
    Policies {
        "entry-without-scopes" WithoutScopes { entry: Entry, name: String },
        "preset-and-optional" OptionalInPreset { preset: String, scope: String },
        "roles-without-actor" RolesWithoutActor,
        "keeps-and-drops" KeepsAndDrops { entry: Entry, name: String, left: Left },
        "keeps-or-drops" KeepsOrDrops { name: String },
        "drops-nothing" DropsNothing { entry: Entry, name: String },
        "capped-without-roles" CappedWithoutRoles { actor: String },
        "capped-or-not" CappedOrNot { actor: String },
        "invalid-variable" IllegalVariable { gate: String, variable: String, name: Option<String> },
    }
}

/// What is left to a role or actor that says both what it keeps and what it drops.
#[derive(Debug)]
pub enum Left {
    /// All that it does not drop.
    NotDropped,
    /// All that it keeps.
    Kept,
    /// These scopes.
    Scopes(Vec<String>),
    /// Too many to name, or not known.
    Unknown,
}

impl Left {
    fn help(&self) -> String {
        match self {
            Self::NotDropped => "remove `keeps`: what is not dropped is kept".to_owned(),
            Self::Kept => "remove `drops`: what is not kept is dropped".to_owned(),
            Self::Scopes(scopes) => {
                format!("write what is left, `keeps = {}`, and remove `drops`", list_of(scopes))
            }
            Self::Unknown => {
                "write what is left in `keeps`, without any scope of `drops`, and remove `drops`".to_owned()
            }
        }
    }
}

impl Policies {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::WithoutScopes { entry: Entry::Gate, name } => {
                Row::new(format!("gate {} has no scope behind it", ticked(name)))
                    .help("name the scopes that it opens: `scopes = [\"…\"]`")
                    .lack()
            }
            Self::WithoutScopes { entry, name } => {
                Row::new(format!("{entry} {} names no scope", ticked(name))).help(NAME_SCOPES).lack()
            }
            Self::OptionalInPreset { preset, scope } => {
                Row::new(format!("{} belongs to preset {}, and is optional in it too", ticked(scope), ticked(preset)))
                    .help("take it out of `optional`: whoever is given the preset is given it")
            }
            Self::RolesWithoutActor => {
                Row::new("no actor is capped by the user's role, so the roles take nothing away").help(
                    "write `capped_by_role = true` under each actor that acts for a user with a role, in the place of `false`",
                )
            }
            Self::KeepsAndDrops { entry, name, left } => {
                Row::new(format!("{entry} {} has both `keeps` and `drops`", ticked(name))).help(left.help())
            }
            Self::KeepsOrDrops { name } => Row::new(format!("role {} has neither `keeps` nor `drops`", ticked(name)))
                .help("write what it keeps, `keeps = [\"…\"]`, or what it loses, `drops = [\"…\"]`")
                .lack(),
            Self::DropsNothing { entry, name } => Row::new(format!("`drops` of {entry} {} names no scope", ticked(name)))
                .help("name what it loses; one that loses nothing says so: `keeps = [\"*\"]`"),
            Self::CappedWithoutRoles { actor } => {
                Row::new(format!("actor {} is capped by the user's role, but the catalog has no roles", ticked(actor)))
                    .help("declare the roles in `[roles]`; if there never were any, remove `capped_by_role`")
                    .lack()
            }
            Self::CappedOrNot { actor } => Row::new(format!(
                "actor {} does not say whether the user's role caps it",
                ticked(actor)
            ))
            .help(
                "write `capped_by_role = true`; `capped_by_role = false` is for an actor that keeps what the user's \
                         role takes away",
            )
            .lack(),
            Self::IllegalVariable { gate, variable, name } => {
                let row =
                    Row::new(format!("gate {} reads {}, which is not the name of a variable", ticked(gate), ticked(variable)));
                match name {
                    Some(name) => row.help(format!("write the name alone: {}", ticked(name))).rewrite(name),
                    None => row.help("use letters, digits and `_`, and no digit first"),
                }
            }
        }
    }
}

const NAME_SCOPES: &str = "name the scopes that belong to it: `scopes = [\"…\"]`";

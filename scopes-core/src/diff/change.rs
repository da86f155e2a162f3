//! What a difference of two catalogs consists of.

use super::kinds::explained;
use super::witness::Witness;

/// The differences of two catalogs. Made by [`diff`](crate::diff()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Diff {
    /// Every change, grouped by what it is about.
    pub changes: Vec<Change>,
}

impl Diff {
    /// What the changes ask of the version of the generated code.
    pub fn rust(&self) -> Rust {
        self.changes.iter().map(|change| change.rust).max().unwrap_or_default()
    }

    /// Whether clients notice.
    pub fn clients(&self) -> Clients {
        self.changes.iter().map(|change| change.clients).max().unwrap_or_default()
    }

    /// Whether somebody may do more, as far as one word can say it.
    pub fn security(&self) -> Security {
        self.changes.iter().map(|change| change.security).max().unwrap_or_default()
    }
}

/// A change of a catalog. As text it is a sentence.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// What kind of change it is, as `implication-added`. It stays the same from release to release.
    pub id: &'static str,
    /// What changed: a name, or a method and a path.
    pub subject: String,
    /// How it was, in short. Empty where it was not.
    pub old: String,
    /// How it is, in short. Empty where it is not.
    pub new: String,
    /// What it means to the version of the generated code.
    pub rust: Rust,
    /// What it means to clients.
    pub clients: Clients,
    /// What it means to who may do what.
    pub security: Security,
    /// Whether a review may accept it. Numbers that change their meaning are not to be accepted: tokens that are out there
    /// would be read as other scopes.
    pub can_be_accepted: bool,
    /// Somebody who may do something now and could not before, or the other way round.
    pub witness: Option<Witness>,
    /// What kind of thing the subject is, where the id does not say it.
    pub(super) thing: &'static str,
    /// Whether it tells of somebody who lost something, beside those who gained.
    pub(super) narrows_too: bool,
    /// A digest of all that the change lets somebody do. Empty where it needs no acceptance.
    pub(super) covers: String,
}

impl Change {
    /// What tells this change from every other one, and stays the same while the change does. An acceptance names a hash of it.
    ///
    /// The key of a change that widens covers what the texts do not show: the names of both catalogs, everything that the names of
    /// the change convey, all that leads to them, and which roles and actors keep it. It is another one where some of that is
    /// another, even if nobody may do more by it.
    pub fn key(&self) -> String {
        format!("{}\n{:?}\n{:?}\n{:?}\n{}", self.id, self.subject, self.old, self.new, self.covers)
    }

    /// What this kind of change is, in a sentence or two.
    pub fn explanation(&self) -> &'static str {
        explained(self.id).unwrap_or_default()
    }

    pub(super) fn new(id: &'static str, subject: impl Into<String>) -> Self {
        debug_assert!(explained(id).is_some(), "nothing explains `{id}`");
        Self {
            id,
            subject: subject.into(),
            old: String::new(),
            new: String::new(),
            rust: Rust::Patch,
            clients: Clients::None,
            security: Security::None,
            can_be_accepted: true,
            witness: None,
            thing: "",
            narrows_too: false,
            covers: String::new(),
        }
    }

    /// What kind of thing changed.
    pub(super) fn about(mut self, thing: &'static str) -> Self {
        self.thing = thing;
        self
    }

    pub(super) fn texts(mut self, old: impl Into<String>, new: impl Into<String>) -> Self {
        (self.old, self.new) = (old.into(), new.into());
        self
    }

    pub(super) fn rust(mut self, rust: Rust) -> Self {
        self.rust = rust;
        self
    }

    pub(super) fn breaks(mut self) -> Self {
        self.clients = Clients::Breaks;
        self
    }

    pub(super) fn security(mut self, security: Security) -> Self {
        self.security = security;
        self
    }

    pub(super) fn witness(mut self, witness: Option<Witness>) -> Self {
        self.witness = witness.or(self.witness);
        self
    }

    /// Whether it is about somebody who may do more, or less.
    pub(super) fn tells_of(&self, security: Security) -> bool {
        self.security == security || self.narrows_too && security == Security::Narrows
    }

    /// Widens where somebody gained something, and breaks where somebody lost something.
    pub(super) fn judged(mut self, gained: Option<Witness>, lost: Option<Witness>) -> Self {
        if lost.is_some() {
            self.clients = Clients::Breaks;
            self.security = Security::Narrows;
        }
        if gained.is_some() {
            self.narrows_too = self.security == Security::Narrows;
            self.security = Security::Widens;
        }
        self.witness = gained.or(lost).or(self.witness);
        self
    }
}

/// The least step of the version of a crate that shows the generated code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Rust {
    /// The code is the same.
    #[default]
    None,
    /// What it does may be another thing, how it is used is not.
    Patch,
    /// There is something new.
    Minor,
    /// Code that uses it may not compile any more.
    Major,
}

/// What clients notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Clients {
    /// What they could do they can do.
    #[default]
    None,
    /// Something that was answered is refused, or a token means less.
    Breaks,
}

/// Who may do what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Security {
    /// Nobody may do more or less.
    #[default]
    None,
    /// Somebody may do less.
    Narrows,
    /// Only what the old catalog does not know gets something.
    Adds,
    /// Somebody may do what they could not.
    Widens,
}

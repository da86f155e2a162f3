//! Which lints count, and how much.

use super::{LINTS, Lint};

/// What a finding of a lint does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LintLevel {
    /// Nothing.
    Allow,
    /// It is shown.
    Warn,
    /// It is shown, and the check fails.
    Deny,
    /// The same, and the catalog cannot allow it in place.
    Forbid,
}

/// The level of each lint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Levels(Vec<LintLevel>);

impl Default for Levels {
    /// Each as it is by itself.
    fn default() -> Self {
        Self(LINTS.iter().map(|lint| lint.default).collect())
    }
}

impl Levels {
    /// Sets the level of a lint. What is forbidden stays forbidden.
    ///
    /// # Errors
    ///
    /// [`NoLint`] where no lint has this name.
    pub fn set(&mut self, id: &str, level: LintLevel) -> Result<(), NoLint> {
        let position = LINTS.iter().position(|lint| lint.id == id).ok_or_else(|| NoLint::new(id))?;
        if let Some(own) = self.0.get_mut(position)
            && *own != LintLevel::Forbid
        {
            *own = level;
        }
        Ok(())
    }

    /// Of each lint the stricter level.
    #[must_use]
    pub fn strictest(self, other: &Self) -> Self {
        Self(self.0.into_iter().zip(&other.0).map(|(own, other)| own.max(*other)).collect())
    }

    /// The level of a lint; none of any other name.
    pub fn of(&self, id: &str) -> Option<LintLevel> {
        LINTS.iter().position(|lint| lint.id == id).and_then(|position| self.0.get(position)).copied()
    }
}

/// No lint has this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoLint {
    id: String,
    nearest: Option<&'static str>,
    is_refusal: bool,
}

impl NoLint {
    pub(super) fn new(id: &str) -> Self {
        let nearest = crate::nearest(id, LINTS.iter().map(|Lint { id, .. }| *id));
        Self { id: id.to_owned(), nearest, is_refusal: crate::Message::ids().any(|refusal| refusal == id) }
    }
}

impl std::fmt::Display for NoLint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let id = crate::message::ticked(&self.id);
        match self.nearest {
            _ if self.is_refusal => write!(f, "{id} is no lint: a catalog with it is refused, whatever anybody allows"),
            Some(nearest) => write!(f, "no lint has the name {id}; did you mean `{nearest}`?"),
            None => write!(f, "no lint has the name {id}"),
        }
    }
}

impl std::error::Error for NoLint {}

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
pub struct Levels {
    levels: Vec<LintLevel>,
    /// Where lints are forbidden, in words, of those of which it is known.
    forbidden_in: Vec<(String, String)>,
}

impl Default for Levels {
    /// Each as it is by itself.
    fn default() -> Self {
        Self { levels: LINTS.iter().map(|lint| lint.default).collect(), forbidden_in: Vec::new() }
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
        if let Some(own) = self.levels.get_mut(position)
            && *own != LintLevel::Forbid
        {
            *own = level;
        }
        Ok(())
    }

    /// Forbids a lint, and keeps in words where that is said, such as ``in `Cargo.toml` ``: a comment in a catalog that allows the lint all the same is told of it.
    ///
    /// # Errors
    ///
    /// [`NoLint`] where no lint has this name.
    pub fn forbid(&mut self, id: &str, place: &str) -> Result<(), NoLint> {
        self.set(id, LintLevel::Forbid)?;
        if self.forbidden_in(id).is_none() {
            self.forbidden_in.push((id.to_owned(), place.to_owned()));
        }
        Ok(())
    }

    /// Where a lint is forbidden, as [`forbid`](Self::forbid) was told.
    pub fn forbidden_in(&self, id: &str) -> Option<&str> {
        self.forbidden_in.iter().find(|(own, _)| own == id).map(|(_, place)| place.as_str())
    }

    /// Of each lint the stricter level.
    #[must_use]
    pub fn strictest(mut self, other: &Self) -> Self {
        self.levels.iter_mut().zip(&other.levels).for_each(|(own, other)| *own = (*own).max(*other));
        for (id, place) in &other.forbidden_in {
            if self.forbidden_in(id).is_none() {
                self.forbidden_in.push((id.clone(), place.clone()));
            }
        }
        self
    }

    /// The level of a lint; none of any other name.
    pub fn of(&self, id: &str) -> Option<LintLevel> {
        LINTS.iter().position(|lint| lint.id == id).and_then(|position| self.levels.get(position)).copied()
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

    /// Whether the text names a lint that was probably meant.
    pub(super) fn has_nearest(&self) -> bool {
        self.nearest.is_some() && !self.is_refusal
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

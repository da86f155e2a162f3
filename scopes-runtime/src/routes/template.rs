//! Path templates, compared by what they match. The names of parameters make no difference.

use std::vec::Vec;

/// A template, segment by segment.
pub(crate) struct Template<'t>(Vec<Segment<'t>>);

/// What templates have in common of which one may serve the other: the template, with plain parameters only.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Shape<'t>(Vec<Segment<'t>>);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Segment<'t> {
    Text(&'t str),
    /// A parameter with text before or behind it, which no route of axum's has.
    Affixed {
        before: &'t str,
        behind: &'t str,
    },
    Parameter,
    Rest,
}

impl<'t> Segment<'t> {
    fn of(segment: &'t str) -> Self {
        // Doubled braces are text.
        if segment.contains("{{") || segment.contains("}}") {
            return Self::Text(segment);
        }
        let parameter = segment.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)));
        match parameter {
            None => Self::Text(segment),
            Some(("", (name, ""))) if name.starts_with('*') => Self::Rest,
            Some(("", (_, ""))) => Self::Parameter,
            Some((before, (_, behind))) => Self::Affixed { before, behind },
        }
    }

    /// Whether a route with this segment gets what the other one stands for.
    fn serves(self, other: Self) -> bool {
        self == other || matches!((self, other), (Self::Parameter, Self::Affixed { .. }))
    }

    fn plain(self) -> Self {
        if let Self::Affixed { .. } = self { Self::Parameter } else { self }
    }
}

impl<'t> Template<'t> {
    pub(crate) fn of(path: &'t str) -> Self {
        Self(path.split('/').map(Segment::of).collect())
    }

    pub(crate) fn shape(&self) -> Shape<'t> {
        Shape(self.0.iter().map(|segment| segment.plain()).collect())
    }

    /// Whether a route at this template gets the requests for the other one: of the same shape, or with a parameter where
    /// that one has a parameter and text.
    pub(crate) fn serves(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && begins(&self.0, &other.0)
    }

    /// Whether what is mounted at this template gets the requests for the other one. axum does not hand the template with a
    /// slash at its end to what is mounted without one.
    pub(crate) fn is_above(&self, other: &Self) -> bool {
        let prefix = self.prefix();
        let is_slash_more = prefix.len() == self.0.len() && other.prefix().len() == prefix.len();
        self.serves(other) || !is_slash_more && prefix.len() < other.0.len() && begins(prefix, &other.0)
    }

    /// How deep something is that is mounted at this template: what is deeper gets the requests for both.
    pub(crate) fn depth(&self) -> (usize, usize) {
        (self.prefix().len(), self.0.len())
    }

    /// The template without the slash at its end.
    fn prefix(&self) -> &[Segment<'t>] {
        match self.0.split_last() {
            Some((Segment::Text(""), prefix)) => prefix,
            Some(_) | None => &self.0,
        }
    }
}

fn begins(prefix: &[Segment<'_>], whole: &[Segment<'_>]) -> bool {
    prefix.iter().zip(whole).all(|(segment, other)| segment.serves(*other))
}

#[cfg(test)]
mod tests {
    use super::Template;

    #[test]
    fn a_segment_with_doubled_braces_is_text_and_nothing_else_is() {
        for segment in ["{{id", "{{id}", "id}}", "{id}}", "{{id}}", "a{{id}b"] {
            assert!(!Template::of("/{id}").serves(&Template::of(&std::format!("/{segment}"))), "{segment}");
            assert!(!Template::of(&std::format!("/{segment}")).serves(&Template::of("/{id}")), "{segment}");
        }
        for segment in ["{id}", "a{id}b", "{id}:approve"] {
            assert!(Template::of("/{id}").serves(&Template::of(&std::format!("/{segment}"))), "{segment}");
        }
    }
}

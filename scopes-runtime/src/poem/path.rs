//! Paths as poem writes them, and as catalogs do.

use core::fmt::Write as _;
use core::iter;
use std::string::String;
use std::vec::Vec;

use super::matched::matches;
use crate::routes::expression::may_match_a_slash;
use crate::routes::template::Template;
use crate::routes::{Route, Serves};

/// A path of a route, or one below which something is nested.
pub(super) struct Path {
    /// The path as poem reads it.
    written: String,
    /// The template as catalogs write it.
    template: String,
    expressions: Vec<Expression>,
    /// What begins with this goes there as well.
    above: Option<String>,
    /// The whole paths of what is nested there, as catalogs write them.
    nested: Vec<String>,
}

impl Path {
    /// # Panics
    ///
    /// Where parameters are written in another style, which poem takes for text.
    #[track_caller]
    pub(super) fn of(path: &str) -> Self {
        let written = normalized(path);
        let Translated { template, expressions, rest } = translated(&written);
        let above = rest.map(|position| String::from(&written[..position]));
        Self { written, template, expressions, above, nested: Vec::new() }
    }

    /// A path below which something is nested, without the slash at its end.
    #[track_caller]
    pub(super) fn of_nest(path: &str) -> Self {
        let path = Self::of(path);
        let prefix = path.written.strip_suffix('/').unwrap_or(&path.written);
        let above = Some(std::format!("{prefix}/"));
        let written = String::from(if prefix.is_empty() { "/" } else { prefix });
        Self { template: written.clone(), written, above, ..path }
    }

    /// The path with what is nested below it.
    pub(super) fn with_nested(self, routes: &[Route]) -> Self {
        let below = |route: &Route| (route.serves == Serves::Mount).then(|| everything_below(&route.path));
        let paths = routes.iter().flat_map(|route| iter::once(route.path.clone()).chain(below(route)));
        Self { nested: paths.collect(), ..self }
    }

    /// The path of something mounted: everything is nested below it.
    pub(super) fn of_mount(path: &str) -> Self {
        let path = Self::of_nest(path);
        Self { nested: [everything_below(&path.written)].into(), ..path }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.written
    }

    /// The path as catalogs write it.
    pub(super) fn template(&self) -> &str {
        &self.template
    }

    /// The paths that poem puts into its tree for this one.
    fn in_tree(&self) -> impl Iterator<Item = &str> {
        iter::once(self.written.as_str()).chain(self.above.as_deref())
    }

    /// Whether this one gets every request for the other one, which poem does not say. It prefers what takes the rest of a path
    /// to what ends where that begins, and takes parameters of different names for different paths.
    fn hides(&self, other: &Self) -> bool {
        let is_plain = self.expressions.is_empty() && other.expressions.is_empty();
        let is_same = || Template::of(&self.template).shape() == Template::of(&other.template).shape();
        self.above.as_ref() == Some(&other.written) || is_plain && self.written != other.written && is_same()
    }

    /// A path nested in the other one whose requests come to this one. poem prefers what says more of a path than that something
    /// is nested there, and goes back to that for no other reason than that the rest does not match.
    fn takes_from<'o>(&self, other: &'o Self) -> Option<&'o str> {
        let above = other.above.as_deref()?;
        let takes = |path: &&String| {
            let is_text = !path.contains('{');
            if is_text && !self.expressions.is_empty() { matches(&self.written, path) } else { self.matches_all(path) }
        };
        other.nested.iter().filter(|_| self.written.starts_with(above)).find(takes).map(String::as_str)
    }

    /// Whether this matches every path that the template does. An expression may match whatever a parameter does. poem takes as much of
    /// a path as an expression matches anywhere in it, so one that only parameters follow may take slashes that it does not
    /// match.
    fn matches_all(&self, template: &str) -> bool {
        let (mut own, mut other) = (self.template.split('/').enumerate(), template.split('/'));
        let spans = |segment: usize| {
            let mut behind = self.template.split('/').skip(segment + 1).peekable();
            let is_expression = self.expressions.iter().any(|own| own.segment == segment);
            is_expression && behind.peek().is_some() && behind.all(|segment| segment.starts_with('{'))
        };
        loop {
            match (own.next(), other.next()) {
                (Some((segment, _)), Some(_)) if spans(segment) => return true,
                (None, None) => return true,
                (None, Some(_)) => return self.above.is_some(),
                (Some((_, own)), Some(_)) if own.starts_with("{*") => return true,
                (Some((_, own)), Some(other)) if own == other || is_parameter(own) && !other.starts_with("{*") => {}
                (Some(_), _) => return false,
            }
        }
    }
}

/// The template for whatever is below a path.
fn everything_below(path: &str) -> String {
    std::format!("{}/{{*rest}}", path.strip_suffix('/').unwrap_or(path))
}

/// A parameter and nothing else.
fn is_parameter(segment: &str) -> bool {
    segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).is_some_and(|name| !name.contains(['{', '}']))
}

/// A regular expression in a path.
struct Expression {
    /// Where the text before it begins.
    text: usize,
    /// Where it begins itself, with its name.
    position: usize,
    /// The segment of the path that contains it.
    segment: usize,
}

/// The paths of one router.
#[derive(Default)]
pub(super) struct Paths(Vec<Path>);

impl Paths {
    /// # Panics
    ///
    /// Where one of two paths would never be reached, itself or what is nested there.
    #[track_caller]
    pub(super) fn add(&mut self, path: Path) {
        for other in &self.0 {
            for (taking, nest) in [(&path, other), (other, &path)] {
                if let Some(taken) = taking.takes_from(nest) {
                    panic!(
                        "the path `{}` would get the requests for `{taken}`, which is nested below `{}`: add it to what is nested there",
                        taking.written, nest.written
                    );
                }
            }
            assert!(
                !path.hides(other) && !other.hides(&path),
                "the paths `{}` and `{}` are for the same requests: one of them would never be reached",
                other.written,
                path.written
            );
            assert!(
                !other.expressions.iter().any(|expression| self.loses(other, expression, &path)),
                "poem loses the path `{}` where `{}` is added after it: add it before, or nest the path that has an expression \
                 in other guards",
                other.written,
                path.written
            );
        }
        self.0.push(path);
    }

    /// Whether poem moves what is behind an expression to another place. It cuts texts where paths part, and leaves expressions
    /// at the first piece. Where a text was cut before they were added, they are at the last piece.
    fn loses(&self, other: &Path, Expression { text, position, .. }: &Expression, path: &Path) -> bool {
        let parts = |path: &Path| path.in_tree().map(|own| common(own, &other.written)).collect::<Vec<_>>();
        let cuts = self.0.iter().flat_map(parts).filter(|cut| cut < position);
        let piece = cuts.fold(*text, usize::max);
        parts(path).iter().any(|cut| (piece + 1..*position).contains(cut))
    }
}

/// How many bytes two paths have in common.
fn common(one: &str, other: &str) -> usize {
    one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count()
}

/// As poem itself reads a path: with one slash at the beginning, and one wherever there are several.
fn normalized(path: &str) -> String {
    let mut normalized = String::from("/");
    for character in path.chars() {
        if character != '/' || !normalized.ends_with('/') {
            normalized.push(character);
        }
    }
    normalized
}

struct Translated {
    template: String,
    expressions: Vec<Expression>,
    /// Where the rest of the path begins.
    rest: Option<usize>,
}

/// Reads a path as poem does: `:name`, `:name<expression>`, `<expression>` and `*rest`. What it refuses, it says by itself. An
/// expression that may match a slash takes more than a segment.
#[track_caller]
fn translated(path: &str) -> Translated {
    let mut translated = Translated { template: String::new(), expressions: Vec::new(), rest: None };
    let (mut left, mut text) = (path, 0);
    while let Some(next) = left.chars().next() {
        let position = path.len() - left.len();
        let (parameter, behind) = match next {
            ':' => split_where(&left[1..], &['/', '<', '*']),
            '*' => {
                translated.rest = Some(position);
                (split_where(&left[1..], &['/']).0, "")
            }
            '<' => ("", left),
            _ => {
                let (text, behind) = split_where(left, &[':', '*', '<']);
                expect_text(path, text);
                translated.template.push_str(text);
                left = behind;
                continue;
            }
        };
        let (expression, behind) = split_expression(behind);
        let may_have_slashes = next == '*' || expression.is_some_and(may_match_a_slash);
        let (star, unnamed) = if may_have_slashes { ("*", "rest") } else { ("", "_") };
        let segment = translated.template.matches('/').count();
        let name = if parameter.is_empty() { unnamed } else { parameter };
        // Writing to a `String` cannot fail.
        let _ = write!(translated.template, "{{{star}{name}}}");
        translated.expressions.extend(expression.map(|_| Expression { text, position, segment }));
        left = behind;
        text = path.len() - left.len();
    }
    translated
}

/// The expression that a path begins with, and what follows.
fn split_expression(path: &str) -> (Option<&str>, &str) {
    match path.strip_prefix('<') {
        Some(expression) => {
            let (expression, behind) = expression.split_once('>').unwrap_or((expression, ""));
            (Some(expression), behind)
        }
        None => (None, path),
    }
}

/// Splits a text before the first of these characters.
fn split_where<'p>(path: &'p str, ends: &[char]) -> (&'p str, &'p str) {
    path.split_at(path.find(ends).unwrap_or(path.len()))
}

#[track_caller]
fn expect_text(path: &str, text: &str) {
    assert!(
        !text.contains(['{', '}']),
        "the path `{path}` has braces, which poem takes for text: a parameter is `:id`, the rest of a path is `*rest`"
    );
}

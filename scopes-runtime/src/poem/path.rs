//! Paths as poem writes them, and as catalogs do.

use core::fmt::Write as _;
use std::string::String;
use std::vec::Vec;

use crate::routes::template::Template;

/// A path of a route, or one below which something is nested.
pub(super) struct Path {
    /// As poem reads it.
    written: String,
    /// As catalogs write it.
    template: String,
    has_expression: bool,
    /// What begins with this goes there as well.
    above: Option<String>,
}

impl Path {
    /// # Panics
    ///
    /// Where parameters are written in another style, which poem takes for text.
    #[track_caller]
    pub(super) fn of(path: &str) -> Self {
        let written = normalized(path);
        let Translated { template, has_expression, rest } = translated(&written);
        let above = rest.map(|position| String::from(&written[..position]));
        Self { written, template, has_expression, above }
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

    pub(super) fn as_str(&self) -> &str {
        &self.written
    }

    /// The path as catalogs write it.
    pub(super) fn template(&self) -> &str {
        &self.template
    }

    /// Whether this one gets every request for the other one, which poem does not say. It prefers what takes the rest of a path
    /// to what ends where that begins, and takes parameters of different names for different paths.
    fn hides(&self, other: &Self) -> bool {
        let is_plain = !self.has_expression && !other.has_expression;
        let is_same = || Template::of(&self.template).shape() == Template::of(&other.template).shape();
        self.above.as_ref() == Some(&other.written) || is_plain && self.written != other.written && is_same()
    }
}

/// The paths of one router.
#[derive(Default)]
pub(super) struct Paths(Vec<Path>);

impl Paths {
    /// # Panics
    ///
    /// Where one of two paths would never be reached.
    #[track_caller]
    pub(super) fn add(&mut self, path: Path) {
        for other in &self.0 {
            assert!(
                !path.hides(other) && !other.hides(&path),
                "the paths `{}` and `{}` are for the same requests: one of them would never be reached",
                other.written,
                path.written
            );
        }
        self.0.push(path);
    }
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
    has_expression: bool,
    /// Where the rest of the path begins.
    rest: Option<usize>,
}

/// Reads a path as poem does: `:name`, `:name<expression>`, `<expression>` and `*rest`. What it refuses, it says by itself.
#[track_caller]
fn translated(path: &str) -> Translated {
    let mut translated = Translated { template: String::new(), has_expression: false, rest: None };
    let mut left = path;
    while let Some(next) = left.chars().next() {
        let (parameter, behind) = match next {
            ':' => split_where(&left[1..], &['/', '<', '*']),
            '*' => {
                translated.rest = Some(path.len() - left.len());
                (split_where(&left[1..], &['/']).0, "")
            }
            '<' => ("_", left),
            _ => {
                let (text, behind) = split_where(left, &[':', '*', '<']);
                expect_text(path, text);
                translated.template.push_str(text);
                left = behind;
                continue;
            }
        };
        let (star, unnamed) = if next == '*' { ("*", "rest") } else { ("", "_") };
        let name = if parameter.is_empty() { unnamed } else { parameter };
        // Writing to a `String` cannot fail.
        let _ = write!(translated.template, "{{{star}{name}}}");
        left = match behind.strip_prefix('<') {
            Some(expression) => {
                translated.has_expression = true;
                expression.split_once('>').map_or("", |(_, behind)| behind)
            }
            None => behind,
        };
    }
    translated
}

/// What stands before the first of these characters, and what follows.
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

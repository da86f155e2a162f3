//! A pattern as it is written, and what can be seen of the paths that it matches.

use std::string::{String, ToString as _};
use std::vec::Vec;

use actix_web::dev::ResourceDef;

use super::path::split_parameter;
use crate::routes::Serves;
use crate::routes::expression::may_match_a_slash;

/// Stands for a parameter in a path that is asked for: a value that nobody writes into a path or an expression.
const ONE_SEGMENT: &str = "\u{e000}";
/// How many segments take the place of a parameter that may match slashes: more than a pattern of actix-web may have parameters.
const SEGMENTS: usize = 17;

pub(super) struct Pattern {
    serves: Serves,
    written: String,
    definition: ResourceDef,
    /// A path that it matches, with nothing special in the places of its parameters.
    example: String,
    /// The example without the parts that may be empty.
    shortest: String,
    has_parameters: bool,
    has_expression: bool,
}

impl Pattern {
    /// # Panics
    ///
    /// Where actix-web cannot read it.
    #[track_caller]
    pub(super) fn of(serves: Serves, written: &str) -> Self {
        let definition = if serves == Serves::Mount { ResourceDef::prefix(written) } else { ResourceDef::new(written) };
        let (mut example, mut shortest) = (String::new(), String::new());
        let (mut rest, mut has_expression) = (written, false);
        while let Some((before, parameter, behind)) = split_parameter(rest) {
            let is_tail = behind == "*";
            let expression =
                parameter.split_once(':').map(|(_, expression)| expression).filter(|text| *text != "[^/]+");
            has_expression |= !matches!(expression, None | Some(".*" | ".+"));
            let may_have_slashes = is_tail || expression.is_some_and(may_match_a_slash);
            let value = segments(if may_have_slashes { SEGMENTS } else { 1 });
            let may_be_left_out = !may_have_slashes && expression.is_some_and(may_be_empty);
            example.extend([before, &value]);
            shortest.extend([before, if may_be_left_out { "" } else { &value }]);
            rest = if is_tail { "" } else { behind };
        }
        let has_parameters = rest != written;
        for path in [&mut example, &mut shortest] {
            path.push_str(rest);
            if serves == Serves::Mount {
                // What is exactly at its path may be another route.
                path.push('/');
                path.push_str(&segments(SEGMENTS));
            }
        }
        Self { serves, written: written.to_string(), definition, example, shortest, has_parameters, has_expression }
    }

    pub(super) fn serves(&self) -> Serves {
        self.serves
    }

    pub(super) fn written(&self) -> &str {
        &self.written
    }

    pub(super) fn has_parameters(&self) -> bool {
        self.has_parameters
    }

    /// Whether a parameter has an expression of which it cannot be seen what it matches.
    pub(super) fn has_expression(&self) -> bool {
        self.has_expression
    }

    pub(super) fn is_mount(&self) -> bool {
        self.serves == Serves::Mount
    }

    /// Whether this one matches whatever the other one does. Of the expressions in this one that cannot be told.
    pub(super) fn takes_all_of(&self, other: &Self) -> bool {
        [&other.example, &other.shortest].into_iter().all(|example| self.definition.is_match(example.as_str()))
    }

    pub(super) fn is_written_as(&self, other: &Self) -> bool {
        self.is_mount() == other.is_mount() && self.written == other.written
    }

    pub(super) fn is_for_the_same_paths(&self, other: &Self) -> bool {
        let reads_the_same = !self.has_expression && self.example == other.example;
        self.is_written_as(other) || self.is_mount() == other.is_mount() && reads_the_same
    }

    /// Whether this one takes requests for what is mounted, at its path or below it, without naming that path.
    pub(super) fn takes_from(&self, mount: &Self) -> bool {
        let at = Self::of(Serves::Any, &mount.written).example;
        let is_at = |beginning: &str| {
            let beginning = Self::of(Serves::Any, beginning);
            beginning.example != at && beginning.definition.is_match(at.as_str())
        };
        beginnings(&self.written).into_iter().any(is_at)
    }
}

fn segments(count: usize) -> String {
    std::vec![ONE_SEGMENT; count].join("/")
}

/// actix-web says it of an expression that nothing stands beside.
fn may_be_empty(expression: &str) -> bool {
    ResourceDef::new(std::format!("/{{empty:{expression}}}")).is_match("/")
}

/// What a path begins with, up to each slash, and the path itself.
fn beginnings(path: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let is_end = |(position, byte): (usize, u8)| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (byte == b'/' && depth == 0 && position > 0).then_some(position)
    };
    let ends: Vec<usize> = path.bytes().enumerate().filter_map(is_end).collect();
    ends.into_iter().map(|end| &path[..end]).chain([path]).collect()
}

//! Routers that are more lenient than any real one, each in a way of its own.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    Literal(&'static str),
    /// A parameter between two texts.
    Text(&'static str, &'static str),
    Parameter,
    CatchAll,
}

#[derive(Clone)]
pub(super) struct Template {
    pub(super) segments: Vec<Segment>,
    pub(super) slash: bool,
    pub(super) methods: BTreeSet<&'static str>,
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}", self.methods, self.text())
    }
}

impl Template {
    pub(super) fn text(&self) -> String {
        self.path(&mut |segment| match segment {
            Segment::Literal(literal) => (*literal).to_owned(),
            Segment::Text(before, behind) => format!("{before}{{name}}{behind}"),
            Segment::Parameter => "{name}".to_owned(),
            Segment::CatchAll => "{*rest}".to_owned(),
        })
    }

    pub(super) fn path(&self, write: &mut dyn FnMut(&Segment) -> String) -> String {
        let segments: Vec<String> = self.segments.iter().map(write).collect();
        let slash = if self.slash && !segments.is_empty() { "/" } else { "" };
        format!("/{}{slash}", segments.join("/"))
    }
}

/// The position of the first template that a lenient router cannot tell from this one.
pub(super) fn class(template: &Template, templates: &[Template]) -> usize {
    let folded = |template: &Template| template.text().trim_end_matches('/').to_lowercase();
    templates.iter().position(|other| folded(other) == folded(template)).unwrap()
}

/// Something that a router does not take as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leniency {
    Decodes,
    DecodesAgain,
    IgnoresCase,
    IgnoresSlash,
    CollapsesSlashes,
    ResolvesDots,
    TurnsBackslashes,
    StripsMatrix,
    CutsQuery,
    Trims,
    StripsFormat,
    RestMayBeEmpty,
    ValueMayBeEmpty,
    MethodFirst,
}

use Leniency::*;

pub(super) const ALL: [Leniency; 14] = [
    Decodes,
    DecodesAgain,
    IgnoresCase,
    IgnoresSlash,
    CollapsesSlashes,
    ResolvesDots,
    TurnsBackslashes,
    StripsMatrix,
    CutsQuery,
    Trims,
    StripsFormat,
    RestMayBeEmpty,
    ValueMayBeEmpty,
    MethodFirst,
];

#[derive(Clone)]
pub(super) struct Router(pub(super) Vec<Leniency>);

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl Router {
    fn is(&self, leniency: Leniency) -> bool {
        self.0.contains(&leniency)
    }

    /// The positions of the templates that it finds. Of those that fit it takes the one that says most, and then the one
    /// that is more like the path; several where it has no reason to prefer one.
    pub(super) fn find(&self, method: &str, path: &str, templates: &[Template]) -> Vec<usize> {
        let methods: &[&str] = if method == "HEAD" { &["HEAD", "GET"] } else { &[method] };
        if self.is(MethodFirst) {
            let tries = methods.iter().map(|method| self.find_among(path, templates, &[method]));
            return tries.into_iter().find(|found| !found.is_empty()).unwrap_or_default();
        }
        self.find_among(path, templates, methods)
    }

    /// The templates that the path may be, with their positions.
    pub(super) fn fitting<'t>(&self, path: &str, templates: &'t [Template]) -> Vec<(usize, &'t Template)> {
        let (segments, slash) = self.read(path);
        templates.iter().enumerate().filter(|(_, template)| self.fits(template, &segments, slash)).collect()
    }

    fn find_among(&self, path: &str, templates: &[Template], methods: &[&str]) -> Vec<usize> {
        let (segments, slash) = self.read(path);
        let fitting = self.fitting(path, templates).into_iter();
        let fitting = fitting.filter(|(_, template)| template.methods.iter().any(|of| methods.contains(of)));
        let ranked: Vec<_> = fitting.map(|(at, template)| (rank(template, &segments, slash), at)).collect();
        let best = ranked.iter().map(|(rank, _)| rank).min();
        ranked.iter().filter(|(rank, _)| Some(rank) == best).map(|(_, at)| *at).collect()
    }

    fn read(&self, path: &str) -> (Vec<String>, bool) {
        let decodes = [Decodes, DecodesAgain].into_iter().filter(|decodes| self.is(*decodes));
        let mut path = decodes.fold(path.to_owned(), |path, _| decode(&path));
        if self.is(TurnsBackslashes) {
            path = path.replace('\\', "/");
        }
        if self.is(CutsQuery) {
            path.truncate(path.find(['?', '#', '\0']).unwrap_or(path.len()));
        }
        let mut segments: Vec<&str> = path.strip_prefix('/').unwrap_or(&path).split('/').collect();
        let slash = segments.pop_if(|last| last.is_empty()).is_some();
        if self.is(StripsMatrix) {
            segments = segments.iter().filter_map(|segment| segment.split(';').next()).collect();
        }
        if self.is(Trims) {
            segments = segments.iter().map(|segment| segment.trim()).collect();
        }
        if self.is(CollapsesSlashes) {
            segments.retain(|segment| !segment.is_empty());
        }
        if self.is(ResolvesDots) {
            segments = resolve_dots(&segments);
        }
        (segments.into_iter().map(str::to_owned).collect(), slash)
    }

    fn fits(&self, template: &Template, segments: &[String], slash: bool) -> bool {
        let mut rest = segments.iter();
        for segment in &template.segments {
            match segment {
                Segment::CatchAll => return self.is(RestMayBeEmpty) || rest.next().is_some(),
                Segment::Parameter if rest.next().is_some_and(|part| !part.is_empty()) => {}
                Segment::Literal(literal) if rest.next().is_some_and(|part| self.is_alike(part, literal)) => {}
                Segment::Text(before, behind)
                    if rest.next().is_some_and(|part| self.has_around(part, before, behind)) => {}
                Segment::Parameter | Segment::Text(..) | Segment::Literal(_) => return false,
            }
        }
        rest.next().is_none() && (self.is(IgnoresSlash) || slash == template.slash || segments.is_empty())
    }

    fn is_alike(&self, part: &str, literal: &str) -> bool {
        self.readings(part).any(|part| part == literal || (self.is(IgnoresCase) && part == literal.to_lowercase()))
    }

    fn has_around(&self, part: &str, before: &str, behind: &str) -> bool {
        let has = |part: &str, before: &str, behind: &str| {
            let value = part.strip_prefix(before).and_then(|rest| rest.strip_suffix(behind));
            value.is_some_and(|value| self.is(ValueMayBeEmpty) || !value.trim().is_empty())
        };
        let (lower_before, lower_behind) = (before.to_lowercase(), behind.to_lowercase());
        self.readings(part).any(|part| {
            has(&part, before, behind) || (self.is(IgnoresCase) && has(&part, &lower_before, &lower_behind))
        })
    }

    /// A part as it is, in lower case and without its format.
    fn readings(&self, part: &str) -> impl Iterator<Item = String> {
        let trimmed = |stem: &str| if self.is(Trims) { stem.trim_end().to_owned() } else { stem.to_owned() };
        let formats = [part.split_once('.'), part.rsplit_once('.')].into_iter().flatten();
        let stems = formats.map(|(stem, _)| trimmed(stem)).filter(|_| self.is(StripsFormat));
        let stems: Vec<String> = [part.to_owned()].into_iter().chain(stems).collect();
        let ignores_case = self.is(IgnoresCase);
        stems.into_iter().flat_map(move |stem| {
            let cases = [stem.to_lowercase(), stem.to_uppercase().to_lowercase()];
            [stem].into_iter().chain(cases.into_iter().filter(move |_| ignores_case))
        })
    }
}

/// How little a segment says: a parameter between longer texts says more.
fn vagueness(segment: &Segment) -> (u8, Reverse<usize>) {
    match segment {
        Segment::Literal(_) => (0, Reverse(0)),
        Segment::Text(before, behind) => (1, Reverse(before.len() + behind.len())),
        Segment::Parameter => (2, Reverse(0)),
        Segment::CatchAll => (3, Reverse(0)),
    }
}

fn rank(template: &Template, segments: &[String], slash: bool) -> (Vec<(u8, Reverse<usize>)>, usize) {
    let says = template.segments.iter().map(vagueness);
    let differs = |(segment, part): (&Segment, &String)| matches!(segment, Segment::Literal(of) if of != part);
    let changed = template.segments.iter().zip(segments).filter(|pair| differs(*pair)).count();
    (says.collect(), changed + usize::from(slash != template.slash))
}

/// Whether a template is nowhere vaguer than another one that fits the same path.
pub(super) fn says_as_much(template: &Template, other: &Template) -> bool {
    let says = |(own, other): (&Segment, &Segment)| match (own, other) {
        (Segment::Text(before, behind), Segment::Text(other_before, other_behind)) => {
            before.to_lowercase().starts_with(&other_before.to_lowercase())
                && behind.to_lowercase().ends_with(&other_behind.to_lowercase())
        }
        (own, other) => vagueness(own).0 <= vagueness(other).0,
    };
    template.segments.iter().zip(&other.segments).all(says) && !ends_before(template, other)
}

/// Whether a template takes the rest of a path where another one says more about it.
fn ends_before(template: &Template, other: &Template) -> bool {
    let length = template.segments.len();
    matches!(template.segments.last(), Some(Segment::CatchAll)) && other.segments.len() > length
}

fn resolve_dots<'s>(segments: &[&'s str]) -> Vec<&'s str> {
    let mut resolved = Vec::new();
    for segment in segments {
        match *segment {
            "." => {}
            ".." => drop(resolved.pop()),
            segment => resolved.push(segment),
        }
    }
    resolved
}

/// Undoes percent-encoding where it is any, and what it knows of UTF-8 that is too long.
fn decode(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let Some((&byte, behind)) = rest.split_first() {
        let digits = behind.get(..2).filter(|_| byte == b'%').and_then(|digits| str::from_utf8(digits).ok());
        let decoded = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        rest = if decoded.is_some() { &behind[2..] } else { behind };
        bytes.push(decoded.unwrap_or(byte));
    }
    for (long, short) in [(b"\xC0\xAE", b"."), (b"\xC0\xAF", b"/")] {
        while let Some(at) = bytes.windows(2).position(|pair| pair == long) {
            bytes.splice(at..at + 2, *short);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

//! Endpoints that catalogs declare: some that somebody wrote, and many that nobody did.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::lenient::{self, Segment, Template};

/// Lines of methods and a path. What each of them is about is hard to tell from what stands beside it.
const WRITTEN: [&str; 9] = [
    "GET /api/form/filters\nGET /api/form/history/\nGET /api/form/{url_or_id}\nPOST /api/form/{id}/upload\n\
     GET /api/form/history/{id}\nPOST /kiosk/stop\nPOST /kiosk/{action}\nGET /files/index.html\nGET /files/{*rest}\nGET /{owner}",
    "GET /x/{id}\nPOST /x/{id}\nPOST /x/{id}:approve\nPOST /x/{id}:bulk:approve\nGET /x/{id}/parts\nGET /plain/{id}\n\
     GET /{area}/{id}:deep\nGET /rest/{*path}\nGET /rest/{id}:stop",
    "GET /f/{name}\nGET /f/{name}.zip\nGET /f/{name}.tar.zip\nGET /f/img-{name}\nGET /f/one.zip\nGET /@{handle}\n\
     GET /odata/filter(on={value})\nGET /odata/sort(on={value})/items\nGET /v1.0/{id}\nGET /dir/{name}.d/\nGET /dir/{name}",
    "GET /files\nGET /files/{name}\nGET /files/{name}-public\nGET /only/{name}:copy\nGET /v/{n}\nGET /v/v{n}\nGET /x/x{n}\n\
     GET /x/x{n}-other\nGET /tree/\nGET /tree/{*path}\nGET /rest/{*path}\nGET /files/{name}/.own\nGET /files/{name}/{part}",
    "GET /a/b\nHEAD /a/{id}\nGET /b/b\nPOST /a/{id}\nGET /",
    "GET /a/{id}\nGET /A/b\nGET /{*rest}",
    "GET /orders/{id}/items\nGET /orders/{id}/items/{item}\nGET /orders/export\nDELETE /orders/{id}\nPOST /orders\nGET /orders\n\
     GET /orders/by-customer/{customer}/items\nGET /admin/users/{id}\nDELETE /admin/users/{id}\nGET /admin/{page}",
    "GET /{tenant}/list\nGET /{tenant}/{id}\nGET /shop/{id}\nGET /shop/list\nPOST /shop/{id}/{*rest}",
    "GET /{name}\nGET /{name}b\nGET /h/{name}\nGET /h/{name}62\nGET /h/e{name}\nGET /t/{name}/x\nGET /t/4{name}e/x\nGET /o/{name}2f",
];

const LITERALS: [&str; 9] = ["a", "ab", "k", "is", "A", "K", "a.b", "b", "4b"];
const TEXTS: [(&str, &str); 11] = [
    ("", ":v"),
    ("", ".b"),
    ("", ".a.b"),
    ("", "b"),
    ("a", ""),
    ("A", ""),
    ("k(", ")"),
    ("a", ".b"),
    ("", "4b"),
    ("", "62"),
    ("a", "e"),
];
const METHODS: [&str; 4] = ["GET", "GET", "HEAD", "POST"];

/// The endpoints of a number.
pub(super) fn numbered(number: u16) -> Vec<Template> {
    match WRITTEN.get(usize::from(number)) {
        Some(lines) => written(lines),
        None => random(number),
    }
}

fn written(lines: &'static str) -> Vec<Template> {
    let mut all: Vec<Template> = Vec::new();
    for line in lines.lines() {
        let (method, path) = line.split_once(' ').unwrap_or(("GET", line));
        let inner = path.trim_start_matches('/').trim_end_matches('/');
        let segments = inner.split('/').filter(|segment| !segment.is_empty()).map(segment).collect();
        let slash = path.len() > 1 && path.ends_with('/');
        let template = Template { segments, slash, methods: BTreeSet::from([method]) };
        match all.iter_mut().find(|other| other.text() == template.text()) {
            Some(same) => _ = same.methods.insert(method),
            None => all.push(template),
        }
    }
    all
}

fn segment(text: &'static str) -> Segment {
    let Some((before, rest)) = text.split_once('{') else { return Segment::Literal(text) };
    let (name, behind) = rest.split_once('}').unwrap_or((rest, ""));
    match (before, behind) {
        ("", "") if name.starts_with('*') => Segment::CatchAll,
        ("", "") => Segment::Parameter,
        _ => Segment::Text(before, behind),
    }
}

/// Choices that follow from a number (splitmix64).
struct Choices(u64);

impl Choices {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut word = self.0;
        word = (word ^ word >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ word >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((word ^ word >> 31) % count as u64).unwrap_or_default()
    }
}

fn random(number: u16) -> Vec<Template> {
    let mut choices = Choices(number.into());
    let count = 1 + choices.below(7);
    (0..count).map(|_| template(&mut choices)).collect()
}

fn template(choices: &mut Choices) -> Template {
    let mut segments: Vec<Segment> = (0..choices.below(4))
        .map(|_| match choices.below(9) {
            0..=3 => Segment::Literal(LITERALS[choices.below(LITERALS.len())]),
            4..=6 => Segment::Parameter,
            _ => {
                let (before, behind) = TEXTS[choices.below(TEXTS.len())];
                Segment::Text(before, behind)
            }
        })
        .collect();
    let (slash, rest) = (choices.below(10) < 3, choices.below(10) < 2);
    if rest {
        segments.push(Segment::CatchAll);
    }
    let methods = (0..=choices.below(2)).map(|_| METHODS[choices.below(METHODS.len())]).collect();
    Template { slash: slash && !rest && !segments.is_empty(), segments, methods }
}

/// Whether a catalog may have these endpoints together, where those that no router tells apart have the same access.
pub(super) fn are_accepted(templates: &[Template]) -> bool {
    let mut text = "[catalog]\nname = 'random'\n[scopes]\n".to_owned();
    for class in 0..templates.len() {
        _ = writeln!(text, "'c:{class}' = ''");
    }
    for template in templates {
        let class = lenient::class(template, templates);
        for method in &template.methods {
            _ = writeln!(text, "[endpoints.'{method} {}']\nany_of = [['c:{class}']]", template.text());
        }
    }
    scopes_core::parse("random.toml", text.as_bytes()).is_ok()
}

/// Paths of the templates, and what they are made of.
pub(super) fn pieces(templates: &[Template]) -> Vec<String> {
    let mut pieces: Vec<String> = templates.iter().map(|template| template.path(&mut filled)).collect();
    let segments = || templates.iter().flat_map(|template| &template.segments);
    let parts: BTreeSet<String> = segments().map(filled).chain(segments().filter_map(encoded)).collect();
    pieces.extend(parts);
    pieces
}

/// A segment whose text behind the parameter is the end of an encoded character, to a router that does not decode it.
fn encoded(segment: &Segment) -> Option<String> {
    let Segment::Text(before, behind) = segment else { return None };
    let is_digit = |at: usize| behind.as_bytes().get(at).is_some_and(u8::is_ascii_hexdigit);
    let first = if is_digit(1) { "" } else { "4" };
    is_digit(0).then(|| format!("{before}%{first}{behind}"))
}

fn filled(segment: &Segment) -> String {
    match segment {
        Segment::Literal(literal) => (*literal).to_owned(),
        Segment::Text(before, behind) => format!("{before}x{behind}"),
        Segment::Parameter => "x".to_owned(),
        Segment::CatchAll => "x/y".to_owned(),
    }
}

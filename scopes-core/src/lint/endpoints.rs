//! Who may call endpoints.

use std::ops::Range;

use super::written::Written;
use super::{
    Findings, NO_LEAST_PRIVILEGE, PUBLIC_WRITE, REDUNDANT_ALTERNATIVE, REDUNDANT_SCOPE, WEAKER_OVERLAP, WIDER_FIRST,
    WRITE_BY_READ_SCOPE, is_proved_by, names,
};
use crate::catalog::{Access, Endpoint};
use crate::mask::Mask;
use crate::places::Places;

pub(super) fn check(written: &Written<'_>, findings: &mut Findings<'_>) {
    for (endpoint, span) in written.endpoints() {
        check_writing(written, endpoint, span, findings);
        if let Access::AnyOf(ways) = &endpoint.access {
            check_ways(written, endpoint, ways, span, findings);
        }
    }
    check_overlaps(written, findings);
}

fn name(endpoint: &Endpoint) -> String {
    format!("`{} {}`", endpoint.method, endpoint.path)
}

fn writes(endpoint: &Endpoint) -> bool {
    matches!(endpoint.method.as_str(), "POST" | "PUT" | "PATCH" | "DELETE")
}

fn check_writing(written: &Written<'_>, endpoint: &Endpoint, span: &Range<usize>, findings: &mut Findings<'_>) {
    if !writes(endpoint) {
        return;
    }
    match &endpoint.access {
        Access::Public => {
            let sentence = format!("anybody may call {} without a token", name(endpoint));
            let help = findings.or_allow(
                PUBLIC_WRITE,
                "ask for a scope",
                "if everybody has to be able to call it and something else keeps others out",
            );
            findings.add(PUBLIC_WRITE, span, sentence, help);
        }
        Access::AnyOf(ways) => {
            let reading = ways.iter().find(|way| way.iter().all(|scope| names::reads(written.name(scope))));
            if let Some(way) = reading {
                let sentence = format!(
                    "{} is enough for {}, and says of itself that it reads",
                    written.all_ticked(way),
                    name(endpoint)
                );
                let help = findings.or_allow(
                    WRITE_BY_READ_SCOPE,
                    "ask for a scope that says what the endpoint does",
                    "if the endpoint only reads",
                );
                findings.add(WRITE_BY_READ_SCOPE, span, sentence, help);
            }
        }
        Access::Authenticated => {}
    }
}

/// How many ways to call an endpoint are compared with each other: all pairs of them are.
pub(crate) const MOST_COMPARED: usize = 100;

/// The first scope of a way that another one of it proves, and the first that does.
fn redundant(written: &Written<'_>, way: &Mask) -> Option<(usize, usize)> {
    let proved = way.iter().flat_map(|by| {
        let proved = written.catalog.scopes.get(by).map_or(&[][..], |scope| scope.proves.as_slice());
        proved.iter().filter(move |scope| **scope != by && way.contains(**scope)).map(move |scope| (*scope, by))
    });
    proved.min()
}

/// Ways that are more than is needed.
fn check_ways(
    written: &Written<'_>,
    endpoint: &Endpoint,
    ways: &[Mask],
    span: &Range<usize>,
    findings: &mut Findings<'_>,
) {
    for way in ways {
        if let Some((scope, by)) = redundant(written, way) {
            let sentence =
                format!("{} asks for {}, which {} implies", name(endpoint), written.ticked(scope), written.ticked(by));
            findings.add(
                REDUNDANT_SCOPE,
                span,
                sentence,
                format!("leave {} out: it changes nothing", written.ticked(scope)),
            );
        }
    }
    let compared = ways.get(..MOST_COMPARED).unwrap_or(ways);
    let distinct = |way: &Mask, other: &Mask| {
        way != other && is_proved_by(written.catalog, other, way) && !is_proved_by(written.catalog, way, other)
    };
    let redundant = compared.iter().find_map(|way| Some((way, compared.iter().find(|other| distinct(way, other))?)));
    if let Some((way, other)) = redundant {
        let edit = written.without_way(endpoint, way);
        let (way, other) = (written.all_ticked(way), written.all_ticked(other));
        let sentence =
            format!("{} may be called with {way}, and whoever has that has {other}, which is enough", name(endpoint));
        let help = format!(
            "if {other} alone is not meant to be enough, take that alternative out; if it is, take out the one with {way}, which changes nothing"
        );
        findings.add_edit(REDUNDANT_ALTERNATIVE, span, sentence, help, edit);
        return;
    }
    if ways.len() > 1 {
        check_order(written, endpoint, compared, span, findings);
        check_least(written, endpoint, ways, span, findings);
    }
}

/// A wider way before a narrower one, where a gate, a role or an actor keeps it from being redundant.
fn check_order(
    written: &Written<'_>,
    endpoint: &Endpoint,
    ways: &[Mask],
    span: &Range<usize>,
    findings: &mut Findings<'_>,
) {
    let is_wider = |way: &Mask, other: &Mask| {
        way != other && other.iter().all(|scope| way.iter().any(|own| own == scope || written.implies(own, scope)))
    };
    let wider = ways
        .iter()
        .enumerate()
        .find_map(|(position, way)| Some((way, ways.iter().skip(position + 1).find(|other| is_wider(way, other))?)));
    if let Some((way, other)) = wider {
        let (way, other) = (written.all_ticked(way), written.all_ticked(other));
        let sentence = format!("{} lists {way} before {other}, which is less", name(endpoint));
        findings.add(WIDER_FIRST, span, sentence, format!("list {other} first: documentation shows it first"));
    }
}

/// Several ways of which none is smaller than another.
fn check_least(
    written: &Written<'_>,
    endpoint: &Endpoint,
    ways: &[Mask],
    span: &Range<usize>,
    findings: &mut Findings<'_>,
) {
    let cost = |way: &Mask| {
        let mut closure = way.clone();
        way.iter().flat_map(|scope| written.implied(scope)).for_each(|scope| closure.insert(scope));
        let sensitive = closure.iter().filter(|&scope| written.is_sensitive(scope)).count();
        (sensitive, closure.count(), way.count())
    };
    let Some(least) = ways.iter().map(cost).min() else { return };
    let smallest: Vec<String> =
        ways.iter().filter(|way| cost(way) == least).map(|way| written.all_ticked(way)).collect();
    if smallest.len() > 1 {
        let sentence = format!(
            "{} can be called with {}: none is less than the others",
            name(endpoint),
            smallest.join(" or with ")
        );
        let help =
            findings.or_allow(NO_LEAST_PRIVILEGE, "list first what a client should ask for", "if it is all the same");
        findings.add(NO_LEAST_PRIVILEGE, span, sentence, help);
    }
}

/// In how many segments of a path a parameter is tried: each time the path is read anew.
const MOST_SEGMENTS: usize = 64;

/// `/orders/{id}` beside `/orders/export`, where the first asks for less: who misreads a path lets the wrong ones in.
fn check_overlaps(written: &Written<'_>, findings: &mut Findings<'_>) {
    let endpoints: Vec<_> = written.endpoints().collect();
    let mut shapes = Places::default();
    for (position, (endpoint, _)) in endpoints.iter().enumerate() {
        shapes.first(&shape(&endpoint.method, &endpoint.path, None), position);
    }
    for (endpoint, span) in &endpoints {
        let segments = endpoint.path.split('/').count().min(MOST_SEGMENTS);
        let weaker = (1..segments).rev().find_map(|segment| {
            let (other, place) = endpoints[shapes.get(&shape(&endpoint.method, &endpoint.path, Some(segment)))?];
            (endpoint.access.is_within(&other.access) && !endpoint.access.is_same(&other.access))
                .then_some((other, place))
        });
        if let Some((other, place)) = weaker {
            let sentence = format!("{} asks for more than {}, whose path it fits", name(endpoint), name(other));
            let help = format!(
                "a server that reads the path in another way (case, encoding, a slash more) takes one for the other: let {other} ask \
                 for what {own} asks for, or give {own} a path that {other} does not fit",
                other = name(other),
                own = name(endpoint)
            );
            findings.add_related(WEAKER_OVERLAP, span, sentence, help, ("this one asks for less", place));
        }
    }
}

/// A path, with a parameter in the place of a segment of text.
fn shape(method: &str, path: &str, parameter: Option<usize>) -> String {
    let segments = path.split('/').enumerate().map(|(position, segment)| match segment {
        _ if Some(position) == parameter && !segment.contains('{') => "{}",
        plain if plain.starts_with('{') && plain.ends_with('}') && !plain.starts_with("{*") => "{}",
        other => other,
    });
    format!("{method} {}", segments.collect::<Vec<_>>().join("/"))
}

//! Endpoints.

use super::super::change::{Change, Security};
use super::super::requests::Opened;
use super::super::side::Side;
use super::{Both, all_texts, few_of, names, old_names, texts};
use crate::catalog::{Access, Endpoint};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::places::Places;

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let found = Found::of(both);
    for path in &both.paths[0].all {
        let same = both.paths[1].same(&path.template).map(|same| &both.paths[1].all[same]);
        for endpoint in &path.endpoints {
            let now = same.and_then(|same| same.endpoints.iter().find(|now| now.method == endpoint.method));
            match now {
                Some(now) => kept(both, &found, endpoint, now, changes),
                None => changes.push(removed(both, &found, endpoint)),
            }
        }
    }
    for path in &both.paths[1].all {
        let same = both.paths[0].same(&path.template).map(|same| &both.paths[0].all[same]);
        for endpoint in &path.endpoints {
            if !same.is_some_and(|same| same.endpoints.iter().any(|old| old.method == endpoint.method)) {
                changes.push(added(both, &found, endpoint));
            }
        }
    }
}

/// The first request of each endpoint that more may make, or fewer.
struct Found<'a, 'c> {
    gained: &'a [Opened<'c>],
    lost: &'a [Opened<'c>],
    /// By old endpoint, by new one, and by both.
    places: [[Places; 3]; 2],
}

impl<'a, 'c> Found<'a, 'c> {
    fn of(both: &'a Both<'a, 'c>) -> Self {
        let (gained, lost) = (&*both.gained.opened, &*both.lost.opened);
        let places = [gained, lost].map(|opened| {
            let mut places = [Places::default(), Places::default(), Places::default()];
            for (position, opened) in opened.iter().enumerate() {
                let [old, new] = [opened.old, opened.new].map(|endpoint| endpoint.map(name));
                if let (Some(old), Some(new)) = (&old, &new) {
                    places[2].first(&format!("{old}\n{new}"), position);
                }
                for (places, name) in places.iter_mut().zip([old, new]) {
                    if let Some(name) = name {
                        places.first(&name, position);
                    }
                }
            }
            places
        });
        Self { gained, lost, places }
    }

    fn gained(&self, by: usize, key: &str) -> Option<&'a Opened<'c>> {
        self.places[0][by].get(key).map(|place| &self.gained[place])
    }

    /// What fewer may do is found with the sides exchanged.
    fn lost(&self, by: usize, key: &str) -> Option<&'a Opened<'c>> {
        self.places[1][by].get(key).map(|place| &self.lost[place])
    }
}

fn name(endpoint: &Endpoint) -> String {
    format!("{} {}", endpoint.method, endpoint.path)
}

fn kept(both: &Both<'_, '_>, found: &Found<'_, '_>, old: &Endpoint, new: &Endpoint, changes: &mut Vec<Change>) {
    let subject = name(new);
    let gained = found.gained(2, &format!("{}\n{subject}", name(old))).map(|opened| both.gained.by_request(opened));
    let lost = found.lost(2, &format!("{subject}\n{}", name(old))).map(|opened| both.lost.by_request(opened));
    let change = |id| Change::new(id, &subject).texts(access(both.old, &old.access), access(both.new, &new.access));
    let [before, now] = alternatives(both, old, new);
    let is_other = sorted(&before) != sorted(&now) || !is_kind(&old.access, &new.access);
    if gained.is_some() {
        let id = match new.access {
            Access::Public => "endpoint-now-public",
            Access::Authenticated => "endpoint-now-authenticated",
            Access::AnyOf(_) => "endpoint-weakened",
        };
        changes.push(change(id).judged(gained.clone(), None));
    }
    if lost.is_some() {
        changes.push(change("endpoint-strengthened").judged(None, lost.clone()));
    }
    if gained.is_none() && lost.is_none() && is_other {
        changes.push(change("alternatives-changed"));
    } else if !is_other && before != now {
        changes.push(change("alternatives-reordered"));
    }
    optional(both, old, new, changes);
    let all = |endpoint: &'_ Endpoint| [endpoint.summary.clone(), endpoint.reason.clone()];
    let ([old_summary, old_reason], [new_summary, new_reason]) = (all(old), all(new));
    let thing = ("endpoint", &*subject);
    texts(thing, &[&old_summary, &old_reason], &[&new_summary, &new_reason], changes);
    texts(thing, &all_texts("", &old.texts), &all_texts("", &new.texts), changes);
}

fn optional(both: &Both<'_, '_>, old: &Endpoint, new: &Endpoint, changes: &mut Vec<Change>) {
    let [before, now] = [old_names(both, old.optional.iter()), names(both, new.optional.iter())];
    let more = now.iter().filter(|name| before.binary_search(name).is_err()).cloned().listed();
    let less = before.iter().filter(|name| now.binary_search(name).is_err()).cloned().listed();
    if !more.is_empty() {
        changes.push(Change::new("optional-added", name(new)).texts("", super::few(&more)));
    }
    if !less.is_empty() {
        changes.push(Change::new("optional-removed", name(new)).texts(super::few(&less), ""));
    }
}

/// Requests that were another endpoint's may be this one's now.
fn added(both: &Both<'_, '_>, found: &Found<'_, '_>, endpoint: &Endpoint) -> Change {
    let subject = name(endpoint);
    let gained = found.gained(1, &subject).map(|opened| both.gained.by_request(opened));
    let lost = found.lost(0, &subject).map(|opened| both.lost.by_request(opened));
    let change = Change::new("endpoint-added", &subject).texts("", access(both.new, &endpoint.access));
    change.security(Security::Adds).judged(gained, lost)
}

/// Requests that were this endpoint's may be another one's now.
fn removed(both: &Both<'_, '_>, found: &Found<'_, '_>, endpoint: &Endpoint) -> Change {
    let subject = name(endpoint);
    let gained = found.gained(0, &subject).map(|opened| both.gained.by_request(opened));
    let lost = found.lost(1, &subject).map(|opened| both.lost.by_request(opened));
    let change = Change::new("endpoint-removed", &subject).texts(access(both.old, &endpoint.access), "");
    change.breaks().security(Security::Narrows).judged(gained, lost)
}

fn is_kind(old: &Access, new: &Access) -> bool {
    std::mem::discriminant(old) == std::mem::discriminant(new)
}

/// The alternatives of both, each as the old names of its scopes.
fn alternatives(both: &Both<'_, '_>, old: &Endpoint, new: &Endpoint) -> [Vec<Vec<String>>; 2] {
    let lists = |access: &Access, of: &dyn Fn(&Mask) -> Vec<String>| match access {
        Access::AnyOf(lists) => lists.iter().map(of).listed(),
        _ => Vec::new(),
    };
    let before = lists(&old.access, &|mask| old_names(both, mask.iter()));
    [before, lists(&new.access, &|mask| names(both, mask.iter()))]
}

fn sorted(lists: &[Vec<String>]) -> Vec<Vec<String>> {
    let mut lists = lists.to_vec();
    lists.sort_unstable();
    lists
}

/// Who may call, as a text.
fn access(side: &Side<'_>, access: &Access) -> String {
    match access {
        Access::Public => "public".to_owned(),
        Access::Authenticated => "authenticated".to_owned(),
        Access::AnyOf(lists) => {
            const MOST: usize = 4;
            let shown = lists.iter().take(MOST).map(|list| few_of(side, list.iter()).replace(", ", " and ")).listed();
            let more = lists.len().saturating_sub(MOST);
            let more = if more == 0 { String::new() } else { format!(" or {more} more") };
            shown.join(" or ") + &more
        }
    }
}

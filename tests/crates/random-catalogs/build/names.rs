//! Names of scopes, and patterns over them.

use crate::random::Random;

const RESOURCES: &[&str] =
    &["posts", "units", "users", "orders", "files", "tags", "votes", "series", "hooks", "audit", "keys", "pages"];
const ACTIONS: &[&str] = &["read", "write", "manage", "list", "delete", "publish"];
const DETAILS: &[&str] = &["draft", "own", "all"];

/// So many different names of one to three segments.
pub(crate) fn random(random: &mut Random, count: usize, separator: &str) -> Vec<String> {
    let mut names = Vec::new();
    while names.len() < count {
        let resource = random.pick(RESOURCES);
        let segments = match random.within(1..=10) {
            1 => vec![resource],
            2 | 3 => vec![resource, random.pick(ACTIONS), random.pick(DETAILS)],
            _ => vec![resource, random.pick(ACTIONS)],
        };
        let name = segments.join(separator);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A pattern that fits this name.
pub(crate) fn pattern(random: &mut Random, name: &str, separator: &str) -> String {
    let mut segments: Vec<_> = name.split(separator).collect();
    let last = segments.len() - 1;
    match random.within(1..=12) {
        1 => segments = vec!["*"],
        2..=4 => segments[0] = "*",
        5 | 6 => segments[last / 2] = "*",
        _ => segments[last] = "*",
    }
    segments.join(separator)
}

/// The names that a list of names and patterns stands for.
pub(crate) fn selected<'a>(names: &'a [String], list: &[String], separator: &str) -> Vec<&'a str> {
    let is_meant = |name: &&str| {
        let name: Vec<_> = name.split(separator).collect();
        list.iter().any(|item| fits(&item.split(separator).collect::<Vec<_>>(), &name))
    };
    names.iter().map(String::as_str).filter(is_meant).collect()
}

/// Whether a pattern, or a name, fits a name. A `*` stands for one or more segments.
fn fits(pattern: &[&str], name: &[&str]) -> bool {
    match (pattern, name) {
        ([], []) => true,
        (["*", pattern @ ..], _) => (1..=name.len()).any(|taken| fits(pattern, &name[taken..])),
        ([first, pattern @ ..], [head, name @ ..]) => first == head && fits(pattern, name),
        _ => false,
    }
}

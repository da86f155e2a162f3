//! Deprecated scopes that are still given, and advice that leads nowhere.

use super::written::Written;
use super::{DEPRECATED_IMPLIED, DEPRECATED_IN_PRESET, DEPRECATED_WITHOUT_SUCCESSOR, Findings};
use crate::catalog::Scope;
use crate::message::ticked;
use crate::nearest::nearest;
use crate::places::Places;
use crate::rust_name::USUAL_SEPARATORS;

pub(super) fn check(written: &Written<'_>, findings: &mut Findings<'_>) {
    let scopes = &written.catalog.scopes;
    let is_deprecated = |scope: usize| scopes.get(scope).is_some_and(|scope| scope.deprecated.is_some());
    let names = Places::of(&mut scopes.iter().map(|scope| scope.name.as_str()));
    for (position, raw) in written.raw.scopes.iter().enumerate().filter(|(position, _)| !is_deprecated(*position)) {
        for item in raw.implies.iter().flatten() {
            let Some(implied) = names.get(&item.text.value).filter(|&implied| is_deprecated(implied)) else { continue };
            let sentence =
                format!("{} implies {}, which is deprecated", written.ticked(position), written.ticked(implied));
            let help = instead_of_implied(written, position, implied, &names);
            findings.add(DEPRECATED_IMPLIED, &item.text.span, sentence, help);
        }
    }
    for (preset, raw) in written.catalog.presets.iter().zip(&written.raw.presets) {
        for scope in preset.scopes.iter().filter(|&scope| is_deprecated(scope)) {
            let sentence = format!("preset `{}` gives {}, which is deprecated", preset.name, written.ticked(scope));
            findings.add(
                DEPRECATED_IN_PRESET,
                &written.in_list(scope, &raw.scopes, &raw.name),
                sentence,
                advice(written, scope),
            );
        }
    }
    let mut looked_up = 0;
    for (position, scope) in scopes.iter().enumerate() {
        let Some(advice) = &scope.deprecated else { continue };
        if !names_a_scope(advice, &scope.name, &names) {
            let misspelt = if looked_up < MOST_LOOKED_UP { misspelt(advice, scopes) } else { None };
            looked_up += 1;
            let (sentence, help) = without_successor(&written.ticked(position), misspelt);
            let span = written.raw.scopes[position]
                .deprecated
                .as_ref()
                .map_or_else(|| written.scope(position), |text| text.span.clone());
            findings.add(DEPRECATED_WITHOUT_SUCCESSOR, &span, sentence, help);
        }
    }
}

/// For how many scopes the name in their advice is looked for among those that are like it.
const MOST_LOOKED_UP: usize = 100;

/// A word of an advice that looks like the name of a scope and is none, with the scope that was probably meant.
fn misspelt<'w>(advice: &'w str, scopes: &'w [Scope]) -> Option<(&'w str, &'w str)> {
    let word = words(advice).find(|word| word.contains(USUAL_SEPARATORS))?;
    let near = nearest(word, scopes.iter().map(|scope| scope.name.as_str()))?;
    (near != word).then_some((word, near))
}

fn without_successor(scope: &str, misspelt: Option<(&str, &str)>) -> (String, String) {
    match misspelt {
        Some((word, near)) => (
            format!("{scope} is deprecated, and its advice names {}, which is no scope", ticked(word)),
            format!("did you mean {}?", ticked(near)),
        ),
        None => (
            format!("{scope} is deprecated, and nothing says what to use instead"),
            "name the scope that takes its place: `deprecated = \"use …\"`".to_owned(),
        ),
    }
}

/// What to write where a scope implies a deprecated one. The scope that takes its place is another one, and naming it in `implies`
/// gives it to everybody who has the first.
fn instead_of_implied(written: &Written<'_>, scope: usize, implied: usize, names: &Places) -> String {
    let (own, old) = (written.ticked(scope), written.ticked(implied));
    let remedy = format!("take {old} out of `implies` if nobody needs it by way of {own}");
    let said = written.catalog.scopes.get(implied).and_then(|scope| scope.deprecated.as_deref()).unwrap_or_default();
    let successor = words(said).find_map(|word| names.get(word).filter(|&other| other != implied));
    match successor {
        Some(new) if new == scope || written.implies(scope, new) => remedy,
        Some(new) => {
            let new = written.ticked(new);
            format!("{remedy}; {new} in its place would be given to everybody who has {own}")
        }
        None => format!("{remedy}; {}", advice(written, implied)),
    }
}

/// The words of the catalog.
fn advice(written: &Written<'_>, scope: usize) -> String {
    let advice = written.catalog.scopes.get(scope).and_then(|scope| scope.deprecated.as_deref()).unwrap_or_default();
    format!("the catalog says of it: {advice}")
}

fn names_a_scope(advice: &str, own: &str, names: &Places) -> bool {
    words(advice).any(|word| word != own && names.has(word))
}

/// The words of an advice that may be names.
fn words(advice: &str) -> impl Iterator<Item = &str> {
    let words = advice.split(|c: char| c.is_whitespace() || "`'\"(),;".contains(c));
    words.map(|word| word.trim_end_matches(['.', ':', '!', '?']))
}

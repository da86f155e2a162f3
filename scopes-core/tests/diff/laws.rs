//! What is said to be harmless is; what is said to widen does.

use scopes_core::{Catalog, Change, Clients, Diff, Security, What, Witness, diff, parse};

use super::model::{Access, Model, Names, Token, may, old_of};
use super::random::{Dice, METHODS, catalog, mixed, paths, token};

/// How many tokens are tried for each pair.
const TOKENS: usize = 50;

/// What no token shows: what people are given and asked for, what code asks for, and what a number may mean one day.
const SAID: [&str; 7] = [
    "path-retargeted",
    "preset-widened",
    "sensitive-removed",
    "next-bit-lowered",
    "bits-unpinned",
    "preset-narrowed",
    "preset-removed",
];

pub(crate) struct Pair {
    pub(crate) old: Model,
    pub(crate) new: Model,
    pub(crate) diff: Diff,
    back: Diff,
}

fn read(model: &Model) -> Option<Catalog> {
    parse("random.toml", model.text().as_bytes()).ok()
}

/// Two catalogs of random choices, most of them nearly the same. None where one of them is refused.
pub(crate) fn pair(dice: &mut Dice<'_>) -> Option<Pair> {
    let old = catalog(dice);
    let other = catalog(dice);
    let new = if dice.0.first().is_some_and(|first| first % 8 == 7) { other } else { mixed(&old, &other, dice) };
    let (old_catalog, new_catalog) = (read(&old)?, read(&new)?);
    assert_eq!(diff(&old_catalog, &old_catalog), Diff::default());
    let (diff, back) = (diff(&old_catalog, &new_catalog), diff(&new_catalog, &old_catalog));
    Some(Pair { old, new, diff, back })
}

/// A request that both know, and who may make it.
type Known<'m> = (&'static str, &'static str, &'m Access, &'m Access);

fn known<'m>(old: &'m Model, new: &'m Model) -> Vec<Known<'m>> {
    let requests = METHODS.into_iter().flat_map(|method| paths().map(move |path| (method, path)));
    requests
        .filter_map(|(method, path)| Some((method, path, old.access(method, path)?, new.access(method, path)?)))
        .collect()
}

/// The paths in Rust that both know, with what code asks for by them, unless a change says that others may call it.
fn asked(pair: &Pair) -> Vec<(String, Names, Names)> {
    let is_said = |path: &str| {
        let is_it = |change: &&Change| change.id == "path-retargeted" && change.subject == path;
        pair.diff.changes.iter().any(|change| is_it(&change) && change.security == Security::Widens)
    };
    let (old, new) = (pair.old.asked(), pair.new.asked());
    let both = old.into_iter().filter_map(|(path, was)| Some((path.clone(), was, new.get(&path)?.clone())));
    both.filter(|(path, ..)| !is_said(path)).collect()
}

/// What a token does more in the new catalog than in the old one.
fn more(
    pair: &Pair,
    (known, asked): (&[Known<'_>], &[(String, Names, Names)]),
    token: &Token,
    becomes: Option<&String>,
) -> Option<String> {
    let (old, new) = (&pair.old, &pair.new);
    let mut now = token.clone();
    now.actor = becomes.cloned().or(now.actor);
    let (before, after) = (old.effective(token), new.effective(&now));
    let held = before.clone().unwrap_or_default();
    for scope in after.iter().flatten() {
        if let Some(of) = old_of(old, new, scope)
            && (of.is_empty() || !of.is_subset(&held))
        {
            return Some(format!("{token:?} {becomes:?} holds {scope}"));
        }
    }
    for (path, was, is) in asked {
        if after.as_ref().is_some_and(|after| is.is_subset(after)) && !was.is_subset(&held) {
            return Some(format!("{token:?} {becomes:?} may call what asks for {path}"));
        }
    }
    for (method, path, was, is) in known {
        let is_more = |before, after| may(after, is) && !may(before, was);
        if is_more(None, None) || before.is_some() && is_more(before.as_ref(), after.as_ref()) {
            return Some(format!("{token:?} {becomes:?} may {method} {path}"));
        }
    }
    None
}

pub(crate) fn shown(diff: &Diff) -> String {
    let shown = |change: &Change| {
        let witness = change.witness.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{} {} {:?} {witness}", change.id, change.subject, change.security)
    };
    diff.changes.iter().map(shown).collect::<Vec<_>>().join("\n")
}

fn has(diff: &Diff, security: Security) -> bool {
    diff.changes.iter().any(|change| change.security == security)
}

/// What does not widen lets no token do more. Whether the pair tells anything about it.
pub(crate) fn lets_no_token_do_more(pair: &Pair, dice: &mut Dice<'_>) -> Result<bool, String> {
    // What code asks for is no token's.
    if pair.diff.changes.iter().any(|change| change.security == Security::Widens && change.id != "path-retargeted") {
        return Ok(false);
    }
    let known = known(&pair.old, &pair.new);
    let asked = asked(pair);
    for _ in 0..TOKENS {
        let token = token(&pair.old, &pair.new, dice);
        // Where the old catalog has no actors every token is one of the first ones now.
        let is_gone =
            token.actor.as_ref().map_or(pair.old.actors.is_empty(), |actor| !pair.new.actors.contains_key(actor));
        let mut becomes: Vec<_> = pair.new.actors.keys().filter(|_| is_gone).map(Some).collect();
        becomes.push(None);
        for becomes in becomes {
            if let Some(text) = more(pair, (&known, &asked), &token, becomes) {
                return Err(text);
            }
        }
    }
    Ok(!pair.diff.changes.is_empty())
}

/// Whether the model sees what a witness says.
fn is_seen(old: &Model, new: &Model, witness: &Witness) -> bool {
    let claim = witness.claim.as_ref();
    let token = claim.map(|claim| Token {
        names: claim.granted.iter().cloned().collect(),
        declared: claim.declared.iter().flatten().cloned().collect(),
        actor: claim.actor.clone(),
        roles: claim.roles.iter().cloned().collect(),
        open: claim.gates.iter().cloned().collect(),
        ..Token::default()
    });
    let now = token.clone().map(|mut token| {
        token.actor = claim.and_then(|claim| claim.becomes.clone()).or(token.actor);
        token
    });
    match &witness.what {
        What::Scope(scope) => {
            let (Some(token), Some(now)) = (token, now) else { return false };
            let (before, after) = (old.effective(&token).unwrap_or_default(), new.effective(&now).unwrap_or_default());
            let is_known = |name: &String| old.known().contains(name);
            token.names.iter().all(is_known)
                && after.contains(scope)
                && old_of(old, new, scope).is_some_and(|of| of.is_empty() || !of.is_subset(&before))
        }
        What::Request { method, example, .. } => {
            let Some((was, is)) = old.access(method, example).zip(new.access(method, example)) else { return false };
            let after = now.and_then(|now| new.effective(&now));
            let before = token.and_then(|token| old.effective(&token));
            may(after.as_ref(), is) && !may(before.as_ref(), was)
        }
        What::Number { number, .. } => {
            let (before, after) = (old.number(usize::from(*number)), new.number(usize::from(*number)));
            let is_old =
                |scope: &String| old_of(old, new, scope).is_some_and(|of| !of.is_empty() && of.is_subset(&before));
            !after.iter().all(is_old)
        }
        _ => false,
    }
}

fn check_witness(pair: &Pair, change: &Change) -> Result<(), String> {
    let Some(witness) = &change.witness else {
        return if change.security == Security::Widens { Err(format!("{change:?} has no witness")) } else { Ok(()) };
    };
    if matches!(witness.what, What::Said(_)) {
        return if SAID.contains(&change.id) { Ok(()) } else { Err(format!("{change:?} is only said")) };
    }
    let is_seen =
        if witness.is_gained { is_seen(&pair.old, &pair.new, witness) } else { is_seen(&pair.new, &pair.old, witness) };
    if is_seen { Ok(()) } else { Err(format!("not seen: {change:#?}\n{witness}")) }
}

/// Every witness is seen. Whether the pair tells anything about it.
pub(crate) fn has_seen_witnesses(pair: &Pair) -> Result<bool, String> {
    for change in &pair.diff.changes {
        check_witness(pair, change)?;
    }
    Ok(has(&pair.diff, Security::Widens))
}

/// What widens one way narrows the other way. Whether the pair tells anything about it.
pub(crate) fn narrows_the_other_way(pair: &Pair) -> Result<bool, String> {
    let said = |change: &&Change| !SAID.contains(&change.id);
    let has = |diff: &Diff, security| diff.changes.iter().filter(said).any(|change| change.security == security);
    // A number, or another variable of a gate, is told of once where some gain by it and others lose.
    let is_of_both = |change: &Change| change.security == Security::Widens && change.clients == Clients::Breaks;
    let is_less = has(&pair.back, Security::Narrows) || pair.back.changes.iter().any(is_of_both);
    if has(&pair.diff, Security::Widens) && !is_less {
        return Err(format!("widens, and the other way round: {}", shown(&pair.back)));
    }
    // What is gone is less, and what comes adds.
    let narrows = |change: &Change| change.security == Security::Narrows && !change.id.ends_with("-removed");
    if pair.back.changes.iter().filter(said).any(narrows) && !has(&pair.diff, Security::Widens) {
        return Err(format!("widens not, and the other way round: {}", shown(&pair.back)));
    }
    Ok(has(&pair.diff, Security::Widens))
}

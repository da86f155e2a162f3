//! Blocks that are marked off by their indentation, as in YAML.

use std::ops::Range;

use super::{Mistake, lines};
use crate::message::{self, Message};

/// The line of this place, if it is a key with a colon at its end and an indented line below it.
pub(super) fn begins(text: &str, at: usize) -> Option<Mistake> {
    let place = lines::trimmed(text, lines::line(text, at));
    let key = text.get(place.clone())?.strip_suffix(':')?.trim_end();
    let is_key = !key.is_empty() && !key.contains(char::is_whitespace) && !key.starts_with('-');
    let below = lines::next(text, at);
    if !is_key || end(text, &place) <= below {
        return None;
    }
    let key = key.trim_matches(['"', '\'']).to_owned();
    let header = if lines::is_bare(&key) { key.clone() } else { format!("scopes.\"{key}\"") };
    Some(Mistake::new(message::Toml::IndentedBlock { key, header }, place))
}

/// Where the block of a mistake ends, if it is one.
pub(super) fn end_of(text: &str, mistake: &Mistake) -> Option<usize> {
    let is_block = matches!(mistake.message, Message::Toml(message::Toml::IndentedBlock { .. }));
    is_block.then(|| end(text, &mistake.span))
}

/// Where the lines end that are indented deeper than this one, empty ones among them.
fn end(text: &str, line: &Range<usize>) -> usize {
    let own = indentation(text.get(lines::line(text, line.start)).unwrap_or_default());
    let mut at = lines::next(text, line.start);
    let mut end = at;
    while at < text.len() {
        let below = lines::rest(text, at);
        if !below.trim().is_empty() {
            if indentation(below) <= own {
                break;
            }
            end = lines::next(text, at);
        }
        at = lines::next(text, at);
    }
    end
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

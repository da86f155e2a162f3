//! Claims to read: as a client sends them, and as an attacker does.

use scopes::CatalogScope;

use crate::names;

/// A claim by its name.
pub type Named = (&'static str, fn() -> String);

/// How many names a claim has.
pub const LENGTH: usize = 10;
/// The length in bytes of a claim that is as long as an attacker can make it.
pub const HUGE: usize = 64 * 1024;

/// Ten scopes that every catalog here has.
pub fn known() -> String {
    known_names().join(" ")
}

/// Ten scopes from everywhere in the widest catalog.
pub fn spread() -> String {
    join(names::scopes(5_000).into_iter().step_by(5_000 / LENGTH))
}

/// Five scopes and five names that no catalog has, in turn.
pub fn half_unknown() -> String {
    let unknown = |name: String| name.replace(':', ":re-");
    let names = known_names().into_iter().enumerate();
    join(names.map(|(position, name)| if position % 2 == 0 { name } else { unknown(name) }))
}

/// One scope again and again.
pub fn repeated() -> String {
    join(std::iter::repeat_n(known_names().swap_remove(1), LENGTH))
}

/// Scopes with another last letter.
pub fn near_misses() -> String {
    join(known_names().into_iter().map(|name| format!("{}_", &name[..name.len() - 1])))
}

/// A name that is none, as long as ten others together.
pub fn one_long() -> String {
    known().replace([' ', ':'], "-")
}

/// Names that the table takes for a scope until it compares them: they have its hash.
///
/// # Panics
///
/// Where no scope has a name of 16 bytes, which the collisions are built for.
pub fn colliding<S: CatalogScope>() -> String {
    let seed = S::names().seed;
    let scope = S::names().names.iter().find(|name| name.len() == 16).expect("some name is 16 bytes long");
    join((0..LENGTH as u64).map(|number| collision(seed, scope.as_bytes(), number)))
}

/// A claim of 64 KiB that repeats a short one.
pub fn huge(short: &str) -> String {
    let mut claim = short.to_owned();
    while claim.len() < HUGE {
        claim.push(' ');
        claim.push_str(short);
    }
    claim.truncate(HUGE);
    claim
}

/// The first half of a claim.
pub fn half(mut claim: String) -> String {
    claim.truncate(claim.len() / 2);
    claim
}

fn known_names() -> Vec<String> {
    names::scopes(48).into_iter().step_by(5).collect()
}

fn join(names: impl IntoIterator<Item = String>) -> String {
    names.into_iter().collect::<Vec<_>>().join(" ")
}

/// Sixteen bytes with the hash of others: the first eight are tried, and the last eight follow from them.
fn collision(seed: u64, name: &[u8], number: u64) -> String {
    let (first, last) = (word(&name[..8]), word(&name[8..]));
    let wanted = mix(seed, first) ^ last;
    let tries = (0..).map(|attempt: u64| spell(number << 32 | attempt));
    let found = tries.map(|first| [first, (mix(seed, word(&first)) ^ wanted).to_le_bytes()].concat());
    let legal = found.into_iter().find(|bytes| bytes.iter().all(u8::is_ascii_alphanumeric));
    String::from_utf8(legal.expect("the tries do not end")).expect("letters are UTF-8")
}

/// A number as eight letters.
fn spell(number: u64) -> [u8; 8] {
    let mut rest = number;
    [0; 8].map(|_: u8| {
        let letter = b'a' + u8::try_from(rest % 26).unwrap_or_default();
        rest /= 26;
        letter
    })
}

fn word(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte))
}

/// The function by which the table hashes.
fn mix(hash: u64, word: u64) -> u64 {
    let product = (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ product >> 32
}

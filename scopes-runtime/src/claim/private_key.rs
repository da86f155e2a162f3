//! Recognises the key by which `serde_json` marks a number that it passes off as a map.

use serde::de::Error;

/// Refuses the key that stands for a number: with the feature `arbitrary_precision` of `serde_json`, which any crate of a
/// program can turn on, a number is read as a map with this key, and would count as a role that is held.
pub(crate) fn refuse_private<E: Error>(key: &str) -> Result<(), E> {
    if key.starts_with("$serde_json::private::") { Err(E::custom("a number is no claim of names")) } else { Ok(()) }
}

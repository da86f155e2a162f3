//! Text in which a few bytes stand for names of a catalog, since no mutation finds a long name by chance.
//!
//! | byte | stands for |
//! |---|---|
//! | 1, and two more | the name at that position |
//! | 2, and two more | the same without its last character |
//! | 3, and two more | the same with the case of its last letter changed |
//!
//! Every other byte is itself, so that text is a spelling of itself.

/// The bytes with names in the places of those that stand for them.
#[must_use]
pub fn spelled(bytes: &[u8], names: &[String]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&byte, behind)) = rest.split_first() {
        rest = behind;
        match (byte, behind) {
            (1..=3, [high, low, behind @ ..]) if !names.is_empty() => {
                let name = &names[usize::from(u16::from_be_bytes([*high, *low])) % names.len()];
                text.extend_from_slice(&changed(name.as_bytes(), byte));
                rest = behind;
            }
            _ => text.push(byte),
        }
    }
    text
}

fn changed(name: &[u8], how: u8) -> Vec<u8> {
    let mut name = name.to_vec();
    match how {
        2 => _ = name.pop(),
        3 => {
            if let Some(letter) = name.iter_mut().rfind(|byte| byte.is_ascii_alphabetic()) {
                *letter ^= 0x20;
            }
        }
        _ => {}
    }
    name
}

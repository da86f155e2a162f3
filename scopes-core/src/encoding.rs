//! Recognises the encoding of a file that is not UTF-8, for the error about it.

use crate::message::{Binary, Encoding, Files};

/// How files begin that are no text, or one in another encoding. The longer beginnings come first.
const BEGINNINGS: &[(&[u8], Files)] = &[
    (&[0xFF, 0xFE, 0, 0], Files::OtherEncoding { encoding: Encoding::Utf32 }),
    (&[0, 0, 0xFE, 0xFF], Files::OtherEncoding { encoding: Encoding::Utf32 }),
    (&[0xFF, 0xFE], Files::OtherEncoding { encoding: Encoding::Utf16 }),
    (&[0xFE, 0xFF], Files::OtherEncoding { encoding: Encoding::Utf16 }),
    (&[0x1F, 0x8B], Files::Binary { kind: Binary::Compressed }),
    (b"PK\x03\x04", Files::Binary { kind: Binary::Compressed }),
    (b"BZh", Files::Binary { kind: Binary::Compressed }),
    (b"\xFD7zXZ", Files::Binary { kind: Binary::Compressed }),
    (&[0x28, 0xB5, 0x2F, 0xFD], Files::Binary { kind: Binary::Compressed }),
    (b"\x89PNG", Files::Binary { kind: Binary::Image }),
    (&[0xFF, 0xD8, 0xFF], Files::Binary { kind: Binary::Image }),
    (b"GIF8", Files::Binary { kind: Binary::Image }),
    (b"\x7FELF", Files::Binary { kind: Binary::Program }),
    (b"MZ", Files::Binary { kind: Binary::Program }),
    (&[0xCF, 0xFA, 0xED, 0xFE], Files::Binary { kind: Binary::Program }),
];

/// What these bytes are, which are no UTF-8 from this place on.
pub(crate) fn refusal(bytes: &[u8], at: usize) -> (Files, usize) {
    if let Some((_, foreign)) = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)) {
        return (foreign.clone(), 0);
    }
    let zeros: usize = bytes.iter().map(|&byte| usize::from(byte == 0)).sum();
    match () {
        () if zeros * 3 > bytes.len() => (Files::OtherEncoding { encoding: Encoding::Utf16 }, 0),
        () if zeros > 0 => (Files::Binary { kind: Binary::Unknown }, 0),
        () => (Files::NotUtf8 { byte: bytes.get(at).copied().unwrap_or_default() }, at),
    }
}

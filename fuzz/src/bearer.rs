//! Which credentials a request presents: RFC 9110 §11.4 and RFC 6750 §2.1, a byte after the other.

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presented {
    Nothing,
    /// Something that can be no credentials, or more than one of them.
    Refused,
    /// The scheme, and the token.
    Token(String, String),
}

/// What all `Authorization` headers of a request say.
#[must_use]
pub fn authorization(headers: &[&[u8]]) -> Presented {
    match headers {
        [] => Presented::Nothing,
        [header] => one(header),
        _ => Presented::Refused,
    }
}

/// `credentials = auth-scheme [ 1*SP ( token68 / … ) ]`. Only what begins with the scheme `Bearer` is looked at.
fn one(header: &[u8]) -> Presented {
    let mut rest = header.iter().copied().peekable();
    let mut scheme = Vec::new();
    while let Some(byte) = rest.next_if(|byte| is_tchar(*byte)) {
        scheme.push(byte.to_ascii_lowercase());
    }
    if scheme != b"bearer" {
        return Presented::Nothing;
    }
    let mut spaces = 0;
    while rest.next_if_eq(&b' ').is_some() {
        spaces += 1;
    }
    let mut token = String::new();
    while let Some(byte) = rest.next_if(|byte| is_in_tokens(*byte)) {
        token.push(char::from(byte));
    }
    let has_value = !token.is_empty();
    while rest.next_if_eq(&b'=').is_some() {
        token.push('=');
    }
    if spaces == 0 || !has_value || rest.next().is_some() {
        return Presented::Refused;
    }
    Presented::Token("Bearer".to_owned(), token)
}

/// What several cookies and headers say beside the `Authorization` header.
#[must_use]
pub fn together(authorization: Presented, others: Vec<(&'static str, &[u8])>) -> Presented {
    let others = others.into_iter().map(|(scheme, value)| match std::str::from_utf8(value) {
        Ok("") => Presented::Nothing,
        Ok(text) => Presented::Token(scheme.to_owned(), text.to_owned()),
        Err(_) => Presented::Refused,
    });
    let mut found: Vec<_> =
        [authorization].into_iter().chain(others).filter(|one| *one != Presented::Nothing).collect();
    match found.len() {
        0 => Presented::Nothing,
        1 => found.remove(0),
        _ => Presented::Refused,
    }
}

/// The values of cookies of a name in a header (RFC 6265 §4.2.1).
#[must_use]
pub fn cookies<'h>(header: &'h [u8], name: &str) -> Vec<&'h [u8]> {
    let mut values = Vec::new();
    for pair in header.split(|byte| *byte == b';') {
        let pair = pair.trim_ascii();
        let mut parts = pair.splitn(2, |byte| *byte == b'=');
        if let (Some(found), Some(value)) = (parts.next(), parts.next())
            && found == name.as_bytes()
        {
            values.push(value);
        }
    }
    values
}

/// `tchar` of RFC 9110 §5.6.2.
fn is_tchar(byte: u8) -> bool {
    match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => true,
        b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~' => true,
        _ => false,
    }
}

/// What stands in `b64token` of RFC 6750 §2.1 before the padding.
fn is_in_tokens(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' | b'~' | b'+' | b'/')
}

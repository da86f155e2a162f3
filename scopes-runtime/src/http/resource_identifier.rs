//! The identifier of a protected resource (RFC 9728 §1.2): what it may be, and its parts.

use core::fmt;
use std::string::String;

use crate::text::{Excerpt, InWords};

/// The text is no identifier of a protected resource. `Display` says what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidResource {
    text: Excerpt,
    wrong: Wrong,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Wrong {
    NoScheme,
    Scheme(String),
    Unprotected,
    NoHost,
    UserInfo,
    Fragment,
    Character(char),
}

impl fmt::Display for InvalidResource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is no identifier of a protected resource: ", self.text)?;
        match &self.wrong {
            Wrong::NoScheme => f.write_str("it does not begin with `https://`"),
            Wrong::Scheme(scheme) => write!(f, "its scheme is {}, and not `https`", Excerpt::of(scheme)),
            Wrong::Unprotected => f.write_str("`http` is for loopback hosts only, write `https`"),
            Wrong::NoHost => f.write_str("it has no host"),
            Wrong::UserInfo => {
                f.write_str("a user stands before its host: leave out what stands before `@`, and the `@`")
            }
            Wrong::Fragment => f.write_str("it has a fragment: leave out the `#` and what stands behind it"),
            Wrong::Character(found) => write!(f, "{} is in no URL, write it percent-encoded", InWords(*found)),
        }
    }
}

impl core::error::Error for InvalidResource {}

/// Checks that a text is one.
pub(super) fn check(text: &str) -> Result<(), InvalidResource> {
    wrong_with(text).map_or(Ok(()), |wrong| Err(InvalidResource { text: Excerpt::of(text), wrong }))
}

fn wrong_with(text: &str) -> Option<Wrong> {
    let Some((scheme, rest)) = text.split_once("://") else { return Some(Wrong::NoScheme) };
    let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    let is_http = scheme.eq_ignore_ascii_case("http");
    if !is_http && !scheme.eq_ignore_ascii_case("https") {
        return Some(Wrong::Scheme(String::from(scheme)));
    }
    if text.contains('#') {
        return Some(Wrong::Fragment);
    }
    if let Some(found) = text.chars().find(|&character| !is_in_urls(character)) {
        return Some(Wrong::Character(found));
    }
    if authority.contains('@') {
        return Some(Wrong::UserInfo);
    }
    match host_of(authority) {
        "" | "[]" => Some(Wrong::NoHost),
        host if is_http && !is_loopback(host) => Some(Wrong::Unprotected),
        _ => None,
    }
}

/// Without the port.
fn host_of(authority: &str) -> &str {
    let end = if authority.starts_with('[') { authority.find(']').map(|end| end + 1) } else { authority.find(':') };
    &authority[..end.unwrap_or(authority.len())]
}

fn is_loopback(host: &str) -> bool {
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let is_address = address.parse().is_ok_and(|address: core::net::IpAddr| address.is_loopback());
    is_address || host.eq_ignore_ascii_case("localhost")
}

/// What RFC 3986 §2 lets stand in a URL.
fn is_in_urls(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(character)
}

/// Scheme and host, the path without a slash at its end, and the query with its question mark.
pub(super) fn split(text: &str) -> (&str, &str, &str) {
    let (text, query) = text.split_at(text.find('?').unwrap_or(text.len()));
    let host = text.find("://").map_or(0, |scheme| scheme + 3);
    let path = text[host..].find('/').map_or(text.len(), |path| host + path);
    let (origin, path) = text.split_at(path);
    (origin, path.trim_end_matches('/'), query)
}

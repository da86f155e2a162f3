//! The identifier of a protected resource (RFC 9728 §1.2): what it may be, and its parts.

use core::fmt;
use core::net::{IpAddr, Ipv6Addr};
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
    Address,
    Port,
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
            Wrong::Address => f.write_str("what stands in `[…]` is no address of IPv6"),
            Wrong::Port => f.write_str("behind its host stands something else than a port"),
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
        Ok("") => Some(Wrong::NoHost),
        Ok(host) if is_http && !is_loopback(host) => Some(Wrong::Unprotected),
        Ok(_) => None,
        Err(wrong) => Some(wrong),
    }
}

/// Without the port, and without the brackets around an address.
fn host_of(authority: &str) -> Result<&str, Wrong> {
    let (host, behind) = match authority.strip_prefix('[') {
        Some(bracketed) => {
            let (address, behind) = bracketed.split_once(']').ok_or(Wrong::Address)?;
            address.parse::<Ipv6Addr>().map_err(|_| Wrong::Address)?;
            (address, behind)
        }
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let is_port = |port: &str| port.is_empty() || port.parse::<u16>().is_ok() && !port.starts_with('+');
    match behind.strip_prefix(':') {
        Some(port) if is_port(port) => Ok(host),
        None if behind.is_empty() => Ok(host),
        _ => Err(Wrong::Port),
    }
}

fn is_loopback(host: &str) -> bool {
    host.parse().is_ok_and(|address: IpAddr| address.is_loopback()) || host.eq_ignore_ascii_case("localhost")
}

/// Whether RFC 3986 §2 allows a character in a URL.
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

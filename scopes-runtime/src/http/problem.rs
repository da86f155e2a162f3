//! Problem documents (RFC 9457).

use core::fmt::Write as _;
use std::string::String;
use std::vec::Vec;

/// A problem document. Its texts are ours and names of scopes, neither of which holds what JSON would escape.
pub(super) fn problem(status: u16, title: &str, detail: &str, members: &str) -> String {
    std::format!(r#"{{"type":"about:blank","title":"{title}","status":{status},"detail":"{detail}"{members}}}"#)
}

/// Adds a list of names.
pub(super) fn push_names(members: &mut String, key: &str, names: &[&str]) {
    push_key(members, key);
    push_list(members, names);
}

/// Adds a list of lists of names.
pub(super) fn push_lists(members: &mut String, key: &str, lists: &[Vec<&str>]) {
    push_key(members, key);
    members.push('[');
    for (position, names) in lists.iter().enumerate() {
        if position > 0 {
            members.push(',');
        }
        push_list(members, names);
    }
    members.push(']');
}

fn push_key(members: &mut String, key: &str) {
    // Writing to a `String` cannot fail.
    let _ = write!(members, r#","{key}":"#);
}

fn push_list(members: &mut String, names: &[&str]) {
    members.push('[');
    for (position, name) in names.iter().enumerate() {
        members.push_str(if position > 0 { ",\"" } else { "\"" });
        members.push_str(name);
        members.push('"');
    }
    members.push(']');
}

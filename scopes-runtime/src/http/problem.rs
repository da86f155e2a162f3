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
    // Writing to a `String` cannot fail.
    let _ = write!(members, r#","{key}":{}"#, list(names));
}

/// Adds a list of lists of names.
pub(super) fn push_lists(members: &mut String, key: &str, lists: &[Vec<&str>]) {
    let lists: Vec<String> = lists.iter().map(|names| list(names)).collect();
    let _ = write!(members, r#","{key}":[{}]"#, lists.join(","));
}

fn list(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| std::format!(r#""{name}""#)).collect();
    std::format!("[{}]", names.join(","))
}

//! A help without the words of the user: what is left tells one help from another.

use scopes_core::Diagnostic;

/// The id of a message, and its help with `…` for what the user wrote and `#` for numbers.
pub(super) fn frame(diagnostic: &Diagnostic) -> Option<(&'static str, String)> {
    let help = diagnostic.help()?;
    let mut words = texts_in(&format!("{:?}", diagnostic.message()));
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let is_quoted = |position: usize| position % 2 == 1;
    let pieces = help.split('`').enumerate().map(|(position, piece)| {
        if is_quoted(position) { format!("`{}`", without(&words, piece)) } else { without_quoted(&words, piece) }
    });
    Some((diagnostic.id(), shortened(&pieces.collect::<String>())))
}

/// The texts and characters that a message carries are those of the user: they stand in quotes in what `Debug` says of it.
fn texts_in(debug: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut characters = debug.chars();
    while let Some(quote) = characters.find(|c| matches!(c, '"' | '\'')) {
        let mut text = String::new();
        while let Some(c) = characters.next().filter(|&c| c != quote) {
            match c {
                '\\' => text.extend(characters.next()),
                c => text.push(c),
            }
        }
        texts.extend(Some(text).filter(|text| quote == '\'' || text.contains(char::is_alphanumeric)));
    }
    texts
}

/// A sentence, in which names may stand in quotation marks.
fn without_quoted(words: &[String], sentence: &str) -> String {
    let pieces = sentence.split('"').enumerate();
    let pieces: Vec<String> = pieces
        .map(|(position, piece)| if position % 2 == 1 { without(words, piece) } else { piece.to_owned() })
        .collect();
    pieces.join("\"")
}

fn without(words: &[String], text: &str) -> String {
    words.iter().fold(text.to_owned(), |text, word| without_word(&text, word))
}

/// Only where it stands as a word: `a` is no part of `any_of`.
fn without_word(text: &str, word: &str) -> String {
    let is_in_words = |c: char| c.is_alphanumeric() || c == '_';
    let mut left = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, behind) = (&rest[..at], &rest[at + word.len()..]);
        let is_word = !before.ends_with(is_in_words) && !behind.starts_with(is_in_words);
        left.push_str(before);
        left.push_str(if is_word { "…" } else { word });
        rest = behind;
    }
    left + rest
}

/// How many names and which numbers there are makes no other help.
fn shortened(help: &str) -> String {
    let mut help: String = help.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect();
    for (long, short) in [("##", "#"), ("`…`, `…`", "`…`"), ("\"…\", \"…\"", "\"…\""), ("`…` and # more", "`…`")]
    {
        while help.contains(long) {
            help = help.replace(long, short);
        }
    }
    help
}

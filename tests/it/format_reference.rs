//! The examples in the reference of the format are catalogs, or parts of one.

const REFERENCE: &str = include_str!("../../catalogs/README.md");

/// The blocks of TOML, each with the line that it begins at.
fn examples() -> Vec<(usize, String)> {
    let mut examples = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (number, line) in REFERENCE.lines().enumerate() {
        match (&mut open, line) {
            (None, "```toml") => open = Some((number + 2, String::new())),
            (Some(_), "```") => examples.extend(open.take()),
            (Some((_, text)), line) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, _) => {}
        }
    }
    examples
}

/// What a part of a catalog lacks without the rest, by the ids of the messages.
const LACKS: [&str; 6] = [
    "empty-catalog",
    "unknown-scope",
    "pattern-without-match",
    "unknown-resource",
    "alias-of-unknown",
    "capped-without-roles",
];

#[test]
fn every_example_is_read() {
    let examples = examples();
    assert!(examples.len() >= 15, "{} examples", examples.len());
    for (line, text) in examples {
        let is_whole = text.contains("[catalog]") && text.contains("[scopes]");
        let text = if text.contains("[catalog]") { text } else { format!("[catalog]\nname = \"part\"\n{text}") };
        let Err(errors) = scopes_core::parse("example", text.as_bytes()) else { continue };
        assert!(!is_whole, "catalogs/README.md:{line}: {errors}");
        let mistakes: Vec<String> =
            errors.iter().filter(|error| !LACKS.contains(&error.id())).map(ToString::to_string).collect();
        assert!(mistakes.is_empty(), "catalogs/README.md:{line}: {}", mistakes.join("\n"));
    }
}

#[test]
fn every_key_has_an_example() {
    let keys = [
        "name",
        "title",
        "description",
        "notes",
        "separator",
        "prefix",
        "sensitive_scopes",
        "declared",
        "next_bit",
        "give_when",
        "not_needed_when",
        "sensitive",
        "implies",
        "deprecated",
        "path",
        "to",
        "rust_alias",
        "scopes",
        "optional",
        "keeps",
        "drops",
        "capped_by_role",
        "env",
        "summary",
        "any_of",
        "reason",
        "pattern",
    ];
    let examples: String = examples().into_iter().map(|(_, text)| text).collect();
    for key in keys {
        let is_shown = examples.lines().any(|line| {
            let line = line.trim_start_matches(['{', ' ']);
            line.starts_with(&format!("{key} = "))
                || line.contains(&format!(".{key} = "))
                || line.contains(&format!(" {key} = "))
        });
        assert!(is_shown, "`{key}` has no example in catalogs/README.md");
    }
}

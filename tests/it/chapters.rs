//! The code in chapters of `docs` is that of programs and tests that run.

use std::path::Path;

/// Each chapter, with the files that its code is taken from.
const CHAPTERS: [(&str, &[&str]); 4] = [
    (
        "docs/migration.md",
        &[
            "tests/it/migrated/strings.rs",
            "tests/it/migrated/guards.rs",
            "tests/it/migrated/flags.rs",
            "tests/frameworks/utoipa/tests/openapi.rs",
        ],
    ),
    (
        "docs/tour.md",
        &[
            "examples/tour/src/main.rs",
            "scopes-core/src/raw/mod.rs",
            "scopes-macros/src/catalog/mod.rs",
            "scopes-runtime/src/requirement/shape.rs",
            "scopes-runtime/src/token/mod.rs",
            "tests/expansions/seismic.rs",
        ],
    ),
    ("docs/testing.md", &["examples/testing.rs"]),
    (
        "docs/recipes.md",
        &[
            "tests/it/browsers.rs",
            "tests/frameworks/utoipa/tests/with_utoipa_axum.rs",
            "tests/frameworks/utoipa/tests/written_once.rs",
            "tests/frameworks/aide/tests/openapi.rs",
            "tests/crates/testing-attributes/tests/attributes/handlers.rs",
            "tests/frameworks/documents.rs",
            "tests/frameworks/actix/src/documents.rs",
            "tests/frameworks/poem/src/documents.rs",
            "tests/frameworks/rocket/src/documents.rs",
            "tests/frameworks/tonic/tests/it/answers.rs",
        ],
    ),
];

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Lines without what is before and behind them: a chapter indents its code in a way of its own.
fn trimmed(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

#[test]
fn their_code_runs() {
    for (chapter, files) in CHAPTERS {
        let sources: Vec<String> = files.iter().map(|file| trimmed(&read(file))).collect();
        let text = read(chapter);
        let blocks: Vec<&str> =
            text.split("```rust\n").skip(1).filter_map(|rest| Some(rest.split_once("```")?.0)).collect();
        assert!(blocks.len() >= 8, "{chapter}: {} blocks", blocks.len());
        for block in blocks {
            let block = trimmed(block.trim_end());
            assert!(sources.iter().any(|source| source.contains(&block)), "{chapter}: no program has\n{block}");
        }
    }
}

//! The JSON Schema of test files, and what the reader says.

use std::fs;

use scopes_core::{cases, parse};

use super::support::{root, run};

/// The schema and the reader agree about the pages and the test files of the catalogs, and about what is none.
#[test]
fn the_schema_of_test_files_says_what_the_reader_says() {
    let (code, schema, _) = run(&["schema", "--of", "test"]);
    assert_eq!(code, Some(0));
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let is_valid = |text: &str| {
        let document: toml::Table = text.parse().unwrap();
        validator.is_valid(&serde_json::to_value(document).unwrap())
    };
    let mut files = 0;
    for folder in ["catalogs/tests", "cargo-scopes/src/pages/cases"] {
        for file in fs::read_dir(root().join(folder)).unwrap() {
            let file = file.unwrap().path();
            let name = file.file_name().unwrap().to_str().unwrap().to_owned();
            if name != "shop.toml" && (folder == "catalogs/tests" || name.ends_with(".fixed.toml")) {
                assert!(is_valid(&fs::read_to_string(&file).unwrap()), "{name}");
                files += 1;
            }
        }
    }
    assert!(files > 20);
    let case = |lines: &str| format!("catalog = 'c.toml'\n[[case]]\nname = 'x'\n{lines}");
    let refused = [
        "catalog = 'c.toml'".to_owned(),
        "[[case]]\nname = 'x'\ngrant = []\ncan = []".to_owned(),
        case("grant = []\ncan = ['a']").replace("name = 'x'\n", ""),
        case("can = ['a']"),
        case("grant = []\nanonymous = true\ncan = ['a']"),
        case("grant = 1\ncan = ['a']"),
        case("grant = []\ncan = 'a'"),
        case("grant = []\ncan = ['GET x']"),
        case("grant = []\ncan = ['a', 'a']"),
        case("grant = []\ncan = ['']"),
        case("grant = []\ncan = ['a']\nnote = 'x'"),
        case("grant = []\ncan = ['/x']"),
    ];
    for text in refused {
        assert!(!is_valid(&text), "{text}");
        let is_refused = cases::read("t.toml", text.as_bytes()).map_or(true, |cases| {
            let catalog = parse("c.toml", b"catalog.name = 'c'\n[scopes]\na = ''").unwrap();
            cases.run(&catalog).iter().any(|finding| finding.id() != "assertion-failed")
        });
        assert!(is_refused, "{text}");
    }
}

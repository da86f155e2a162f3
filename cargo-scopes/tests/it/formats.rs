//! The formats for programs, held to their schemas, over every example of a refusal.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use regex::Regex;
use serde_json::Value;

use super::support::{root, run};

/// The catalogs that ids are explained with. Most are refused.
fn catalogs() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pages");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|file| file.extension().is_some_and(|extension| extension == "toml")).collect()
}

fn checked(format: &str) -> String {
    let files = catalogs();
    let files = files.iter().map(|file| file.to_str().unwrap());
    let arguments: Vec<_> = ["check", "--message-format", format].into_iter().chain(files).collect();
    let (code, stdout, stderr) = run(&arguments);
    assert_eq!((code, stderr.as_str()), (Some(100), ""));
    stdout
}

/// The schema of SARIF that OASIS publishes has one pattern with a bracket too many, which is no expression.
const BRACKET: (&str, &str) = ("|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "|^[a-zA-Z]{2}-[a-zA-Z]{2}?$");

pub(super) fn validator(schema: &str) -> Validator {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(schema)).unwrap();
    let text = text.replace(BRACKET.0, BRACKET.1);
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

pub(super) fn assert_valid(validator: &Validator, document: &Value) {
    let errors: Vec<_> = validator.iter_errors(document).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{document:#}");
}

#[test]
fn json_is_as_its_schema_says() {
    let validator = validator("src/output/message.schema.json");
    let text = checked("json");
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for line in &lines {
        assert_valid(&validator, line);
    }
    let (finished, messages) = lines.split_last().unwrap();
    assert!(messages.len() > 150, "{}", messages.len());
    assert!(messages.iter().all(|line| line["reason"] == "scopes-message"));
    assert_eq!(finished["reason"], "scopes-finished");
    assert_eq!(finished["success"], false);
    let counted = ["errors", "warnings"].map(|level| finished[level].as_u64().unwrap());
    assert_eq!(counted.iter().sum::<u64>(), messages.len() as u64);
    assert_eq!(finished["catalogs"], catalogs().len());
}

#[test]
fn the_schema_of_messages_refuses_what_is_none() {
    let validator = validator("src/output/message.schema.json");
    let text = checked("json");
    let message: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    let broken = |path: &str, value: Value| {
        let mut message = message.clone();
        *message.pointer_mut(path).unwrap() = value;
        message
    };
    for (path, value) in [
        ("/reason", "compiler-message".into()),
        ("/format", 2.into()),
        ("/message/level", "fatal".into()),
        ("/message/code/code", "E0001".into()),
        ("/message/spans/0/line_start", 0.into()),
        ("/message/spans/0/byte_start", "1".into()),
    ] {
        assert!(!validator.is_valid(&broken(path, value)), "{path}");
    }
}

#[test]
fn sarif_is_as_its_schema_says() {
    let validator = validator("tests/sarif-2.1.0.schema.json");
    let log: Value = serde_json::from_str(&checked("sarif")).unwrap();
    assert_valid(&validator, &log);
    let run = &log["runs"][0];
    let (rules, results) = (&run["tool"]["driver"]["rules"], run["results"].as_array().unwrap());
    assert!(results.len() > 150, "{}", results.len());
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
        assert!(root().join(uri).is_file(), "{uri}");
    }
    assert!(results.iter().any(|result| result.get("fixes").is_some()));
    assert!(results.iter().any(|result| result.get("relatedLocations").is_some()));
    let mut fingerprints: Vec<_> = results.iter().map(|result| result["partialFingerprints"].to_string()).collect();
    fingerprints.sort();
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), results.len());
    let mut broken = log.clone();
    broken["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0.into();
    assert!(!validator.is_valid(&broken));
}

/// Bytes and places in JSON are those of the file: what is underlined is what the span covers.
#[test]
fn spans_cover_what_they_say() {
    let mut covered = 0;
    for line in checked("json").lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let Some(span) = line.pointer("/message/spans/0") else { continue };
        let Ok(text) = fs::read_to_string(span["file_name"].as_str().unwrap()) else { continue };
        let number = |key: &str| usize::try_from(span[key].as_u64().unwrap()).unwrap();
        let (start, end) = (number("byte_start"), number("byte_end"));
        let before = &text[..start];
        assert_eq!(number("line_start"), before.matches('\n').count() + 1, "{span:#}");
        let first = before.rfind('\n').map_or(0, |at| at + 1);
        assert_eq!(number("column_start"), text[first..start].chars().count() + 1, "{span:#}");
        let excerpt = &span["text"][0];
        let shown = excerpt["text"].as_str().unwrap();
        let (from, to) = (number("column_start"), excerpt["highlight_end"].as_u64().unwrap());
        let marked: String = shown.chars().skip(from - 1).take(usize::try_from(to).unwrap() - from).collect();
        assert_eq!(marked, text[start..end].lines().next().unwrap_or_default(), "{span:#}");
        covered += 1;
    }
    assert!(covered > 140, "{covered}");
}

/// The problem matcher reads every line for editors, whatever the catalog has in it, and finds in it what JSON says.
#[test]
fn lines_are_read_by_the_problem_matcher() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("problem-matcher.json");
    let matcher: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let pattern = &matcher["problemMatcher"][0]["pattern"][0];
    let expression = Regex::new(pattern["regexp"].as_str().unwrap()).unwrap();
    let group = |key: &str| usize::try_from(pattern[key].as_u64().unwrap()).unwrap();
    let keys = ["file", "line", "column", "severity", "code", "message"];
    let read = |line: &str| {
        let captures = expression.captures(line)?;
        Some(keys.map(|key| captures.get(group(key)).unwrap().as_str().to_owned()))
    };
    let files = catalogs();
    let files: Vec<_> = files.iter().map(|file| file.to_str().unwrap()).collect();
    let folder = "cargo-scopes/tests/cmd/openapi.in";
    let [shop, other] = ["shop.toml", "other.json"].map(|file| format!("{folder}/{file}"));
    let mut lines = 0;
    for named in [files, vec![&shop, "--openapi", &other]] {
        let said = |format| run(&[&["check", "--message-format", format][..], &named].concat());
        let (short, json) = (said("short"), said("json"));
        assert_eq!((short.0, short.1.as_str(), json.0), (Some(100), "", Some(100)));
        let expected: Vec<Value> = json.1.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(short.2.lines().count(), expected.len() - 1);
        for (line, expected) in short.2.lines().zip(&expected) {
            let message = &expected["message"];
            let span = &message["spans"][0];
            let text = message["message"].as_str().unwrap().lines().collect::<Vec<_>>().join(" ");
            let values = [
                &span["file_name"],
                &span["line_start"],
                &span["column_start"],
                &message["level"],
                &message["code"]["code"],
            ];
            let values = values.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
            let expected: Vec<_> = values.into_iter().chain([text]).collect();
            assert_eq!(read(line).map(Vec::from), Some(expected), "{line}");
            lines += 1;
        }
    }
    assert!(lines > 150, "{lines}");
    assert_eq!(read("error: there is no file `none.toml`"), None);
    // Of all the lines that tests hold, too.
    let snapshots = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd")).unwrap();
    let mut held = 0;
    for file in
        snapshots.map(|entry| entry.unwrap().path()).filter(|file| file.extension().is_some_and(|one| one == "trycmd"))
    {
        let text = fs::read_to_string(file).unwrap();
        for line in text.lines().filter(|line| line.contains(": error[") || line.contains(": warning[")) {
            assert!(read(line).is_some(), "{line}");
            held += 1;
        }
    }
    assert!(held > 20, "{held}");
}

#[test]
fn the_exit_code_is_the_same_in_every_format() {
    let page = |name: &str| format!("cargo-scopes/src/pages/{name}.toml");
    let cases: [(&[&str], i32); 4] = [
        (&["catalogs/agents.toml"], 0),
        (&[&page("unknown-scope")], 100),
        (&["none.toml", &page("unknown-scope")], 101),
        (&["none/*.toml"], 2),
    ];
    for (files, expected) in cases {
        for format in ["human", "short", "json", "sarif"] {
            let arguments: Vec<_> = ["check", "--message-format", format].iter().chain(files).copied().collect();
            assert_eq!(run(&arguments).0, Some(expected), "{format} {files:?}");
            let with_no_fail = if expected == 100 { 0 } else { expected };
            let arguments: Vec<_> = arguments.into_iter().chain(["--no-fail"]).collect();
            assert_eq!(run(&arguments).0, Some(with_no_fail), "{format} {files:?}");
        }
    }
}

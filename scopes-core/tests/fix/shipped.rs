//! The catalogs of the repository, with what fixes are for written into them.

use std::fs;
use std::path::Path;

use scopes_core::fix::{Fixes, fix};
use scopes_core::parse;

use super::laws::{lawful, levels, means_the_same};

fn catalogs() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogs");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let read = |file: &std::path::PathBuf| (file.display().to_string(), fs::read_to_string(file).unwrap());
    let catalogs: Vec<_> = files.iter().map(read).collect();
    assert_eq!(catalogs.len(), 5);
    catalogs
}

#[test]
fn they_stay_as_they_are_or_mean_the_same() {
    for (_, text) in catalogs() {
        for which in [Fixes::Safe, Fixes::All] {
            lawful(&text, which).unwrap();
            lawful(&text.replace('\n', "\r\n"), which).unwrap();
        }
    }
}

/// Every name in a list is misspelt once. The guess puts it right, and nothing else of the file changes.
#[test]
fn misspelt_names_are_put_right() {
    let mut mended = 0;
    for (_, text) in catalogs() {
        let catalog = parse("c.toml", text.as_bytes()).unwrap();
        for scope in catalog.scopes() {
            let quoted = format!("\"{}\"", scope.name);
            for (at, _) in text.match_indices(&quoted).skip(1).step_by(2) {
                let end = at + quoted.len() - 1;
                let mut misspelt = text.clone();
                let last: Vec<char> = misspelt[..end].chars().rev().take(2).collect();
                if last[0] == last[1] {
                    continue;
                }
                misspelt.replace_range(
                    end - last[0].len_utf8() - last[1].len_utf8()..end,
                    &format!("{}{}", last[0], last[1]),
                );
                let safe = lawful(&misspelt, Fixes::Safe);
                assert!(safe.is_none_or(|fixed| fixed.text == misspelt), "a guess is not safe");
                let Some(fixed) = lawful(&misspelt, Fixes::All) else { continue };
                if fixed.text == text {
                    mended += 1;
                } else {
                    assert_eq!(fixed.text.lines().count(), text.lines().count());
                }
            }
        }
    }
    assert!(mended > 20, "{mended}");
}

/// A way to call an endpoint that another one makes needless is taken out again.
#[test]
fn needless_ways_are_taken_out() {
    let mut mended = 0;
    for (_, text) in catalogs() {
        let catalog = parse("c.toml", text.as_bytes()).unwrap();
        for (wider, scope) in catalog.scopes().iter().enumerate() {
            let Some(&narrower) = scope.proves.first().filter(|narrower| **narrower != wider) else { continue };
            let names = [narrower, wider].map(|scope| catalog.scopes()[scope].name.clone());
            let before =
                format!("{text}\n[endpoints.'GET /probe/of/fixes'] # é\nany_of = [['{}']] # stays\n", names[0]);
            let added = before.replace("']] # stays", &format!("'], [ '{}' ]] # stays", names[1]));
            let fixed = lawful(&added, Fixes::Safe).unwrap();
            assert_eq!(fixed.text, lawful(&before, Fixes::Safe).unwrap().text);
            let [before, after] = [&added, &fixed.text].map(|text| parse("c.toml", text.as_bytes()).unwrap());
            means_the_same(&before, &after, &added);
            mended += 1;
        }
    }
    assert!(mended >= 2, "{mended}");
}

/// A name that stands in a list twice is refused. Whatever is proposed for it, nothing else changes.
#[test]
fn doubled_names_are_taken_out() {
    let mut mended = 0;
    for (_, text) in catalogs() {
        let catalog = parse("c.toml", text.as_bytes()).unwrap();
        let name = &catalog.scopes()[0].name;
        let list = format!("{text}\n[groups.probe_of_fixes]\nscopes = ['{name}']\n");
        let doubled = list.replace(&format!("['{name}']"), &format!("['{name}', '{name}']"));
        assert!(parse("c.toml", doubled.as_bytes()).is_err());
        let fixed = fix("c.toml", &doubled, &levels(), Fixes::Safe).unwrap();
        if fixed.count > 0 {
            assert_eq!(lawful(&doubled, Fixes::Safe).unwrap().text, list);
            mended += 1;
        }
    }
    assert_eq!(mended, 5);
}

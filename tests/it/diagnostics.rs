//! Every rule of the catalog format: an invalid catalog in `tests/diagnostics/<topic>/<case>.toml`, and beside it the text
//! that its author gets to read. `BLESS=1 cargo test --test it diagnostics` writes the texts anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use scopes_core::{Diagnostic, Diagnostics, Message, parse};

struct Case {
    name: String,
    catalog: Vec<u8>,
    text: PathBuf,
}

impl Case {
    fn refusal(&self) -> Option<Diagnostics> {
        let file = self.text.with_extension("toml");
        let file = file.file_name().unwrap().to_string_lossy();
        parse(&file, &self.catalog).err()
    }

    /// What is wrong with the outcome of this case.
    fn failure(&self) -> Option<String> {
        let Some(errors) = self.refusal() else {
            return Some(format!("--- {}: the catalog is accepted\n", self.name));
        };
        let found = format!("error: {errors}\n");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&self.text, &found).unwrap();
            return None;
        }
        let expected = fs::read_to_string(&self.text).unwrap_or_default();
        (found != expected).then(|| format!("--- {}\n{}", self.name, diff(&expected, &found)))
    }
}

/// The lines of two texts: what both begin and end with once, the rest as it was expected and as it was found.
pub(crate) fn diff(expected: &str, found: &str) -> String {
    let (expected, found): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let head = expected.iter().zip(&found).take_while(|(a, b)| a == b).count();
    let tail = expected[head..].iter().rev().zip(found[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (expected_end, found_end) = (expected.len() - tail, found.len() - tail);
    let marked = |mark: &str, lines: &[&str]| lines.iter().flat_map(|line| [mark, " ", line, "\n"]).collect::<String>();
    marked(" ", &found[..head])
        + &marked("-", &expected[head..expected_end])
        + &marked("+", &found[head..found_end])
        + &marked(" ", &found[found_end..])
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder and its folders, in alphabetical order.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries.into_iter().flat_map(|entry| if entry.is_dir() { files(&entry) } else { vec![entry] }).collect()
}

fn cases() -> Vec<Case> {
    let folder = root().join("tests/diagnostics");
    let catalogs = files(&folder).into_iter().filter(|file| file.extension().is_some_and(|ext| ext == "toml"));
    catalogs
        .map(|file| Case {
            name: file.strip_prefix(&folder).unwrap().display().to_string(),
            catalog: fs::read(&file).unwrap(),
            text: file.with_extension("txt"),
        })
        .collect()
}

/// What is said of each case.
pub(crate) fn refusals() -> Vec<Diagnostics> {
    cases().iter().filter_map(Case::refusal).collect()
}

#[test]
fn refusals_read_as_expected() {
    let cases = cases();
    assert!(!cases.is_empty(), "there is no case");
    let failures: Vec<String> = cases.iter().filter_map(Case::failure).collect();
    assert!(failures.is_empty(), "{} of {} cases:\n\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// Whoever does what an error proposes does not read the same error again.
#[test]
fn what_is_proposed_helps() {
    let mut proposed = 0;
    for case in cases() {
        let Some(errors) = case.refusal() else { continue };
        for error in errors.iter() {
            let Some(edit) = error.edit() else { continue };
            proposed += 1;
            let mut text = String::from_utf8(case.catalog.clone()).unwrap();
            text.replace_range(edit.span.clone(), &edit.text);
            let left = parse("c.toml", text.as_bytes()).err();
            let is_left = |other: &Diagnostic| other.id() == error.id() && other.span() == error.span();
            let is_left = left.as_ref().is_some_and(|left| left.iter().any(is_left));
            assert!(!is_left, "{}: {edit:?} leaves {error}", case.name);
        }
    }
    assert!(proposed > 100, "{proposed}");
}

#[test]
fn every_text_belongs_to_a_catalog() {
    for file in files(&root().join("tests/diagnostics")) {
        assert!(file.with_extension("toml").exists(), "{} has no catalog", file.display());
    }
}

/// The topics of messages about catalogs. The others are about Rust code, and have cases in `tests/ui`.
pub(crate) const TOPICS: [&str; 13] = [
    "files",
    "toml",
    "brackets",
    "values",
    "keys",
    "header",
    "names",
    "rust_names",
    "lists",
    "templates",
    "endpoints",
    "policies",
    "bits",
];

/// What is said where the TOML parser refuses a text and nobody else knows why. No text is known of which that is so.
const FALLBACK: &str = "invalid-toml";

#[test]
fn every_refusal_has_a_case() {
    let mut refused: BTreeSet<&str> = cases().iter().filter_map(Case::refusal).flat_map(|e| ids(&e)).collect();
    refused.extend(large_catalogs().iter().flat_map(|(text, _)| ids(&parse("c.toml", text.as_bytes()).unwrap_err())));
    let about_catalogs: BTreeSet<&str> =
        Message::ids().filter(|id| *id != FALLBACK && TOPICS.iter().any(|topic| declares(topic, id))).collect();
    assert_eq!(refused, about_catalogs);
}

/// People name ids in what they write and search for them, so they do not change by accident. `BLESS=1` writes them anew.
#[test]
fn ids_are_stable() {
    let file = root().join("tests/fixtures/message_ids.txt");
    let found: String = Message::ids().flat_map(|id| [id, "\n"]).collect();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, &found).unwrap();
    }
    assert_eq!(found, fs::read_to_string(file).unwrap());
}

/// The ids of an outcome.
fn ids(errors: &Diagnostics) -> BTreeSet<&'static str> {
    errors.iter().map(Diagnostic::id).collect()
}

/// Whether a topic has a message of this id.
pub(crate) fn declares(topic: &str, id: &str) -> bool {
    let file = root().join(format!("scopes-core/src/message/{topic}.rs"));
    fs::read_to_string(file).unwrap().contains(&format!("\"{id}\" "))
}

/// Catalogs that are too large for a file, with what is said of them.
fn large_catalogs() -> Vec<(String, &'static str)> {
    vec![
        (shop(&scopes(65_536)), "the catalog declares 65536 scopes and aliases; 65535 is the most"),
        (shop(&format!("\"a{}\" = \"\"", ":a".repeat(32))), "has 33 parts; 32 is the most"),
        (shop(&scattered_implications(1_200)), "the implications of the catalog fill more than 262144 entries"),
        (shop(&scattered_patterns(600)), "the implications of the catalog fill more than 262144 entries"),
        (shop(&chain(800)), "scope by scope, the names in `implies` lead to more than 262144 others"),
    ]
}

fn shop(scopes: &str) -> String {
    format!("[catalog]\nname = \"shop\"\n[scopes]\n{scopes}")
}

fn scopes(count: usize) -> String {
    lines(count, |number| format!("\"s:{number}\" = \"\""))
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect::<Vec<_>>().join("\n")
}

/// Every other scope implies every other one of the rest, so that no two implied scopes stand together.
fn scattered_implications(count: usize) -> String {
    let all: Vec<String> = (0..count).step_by(2).map(|number| format!("\"s:{number}\"")).collect();
    let all = all.join(",");
    lines(count, |number| {
        let implies = if number % 2 == 1 { all.as_str() } else { "" };
        format!("\"s:{number}\" = {{ implies = [{implies}] }}")
    })
}

/// Every other scope implies every other one of the rest by a pattern, and these imply all: closed it is little, and step by
/// step it is much.
fn scattered_patterns(count: usize) -> String {
    let pair = |number| format!("\"{number}:read\".implies = [\"*\"]\n\"{number}:write\".implies = [\"*:read\"]");
    format!("{}\n[gates.beta]\nscopes = [\"0:read\"]", lines(count, pair))
}

/// Each scope names the next one.
fn chain(count: usize) -> String {
    let next = |number| format!("\"s:{number}\".implies = [\"s:{}\"]", number + 1);
    format!("{}\n\"s:{count}\" = \"\"", lines(count, next))
}

#[test]
fn catalogs_that_are_too_large_are_refused() {
    for (text, expected) in large_catalogs() {
        let errors = parse("c.toml", text.as_bytes()).unwrap_err();
        assert_eq!(errors.iter().count(), 1, "{errors}");
        assert!(errors.to_string().contains(expected), "{errors}");
    }
}

/// Reads a catalog, whatever comes of it, and says how long it took.
fn time(text: &[u8]) -> Duration {
    let start = Instant::now();
    if let Err(errors) = parse("c.toml", text) {
        assert!(!errors.to_string().is_empty());
    }
    start.elapsed()
}

#[test]
fn hostile_catalogs_are_refused_or_read() {
    for (name, text) in hostile_catalogs() {
        let elapsed = time(text.as_bytes());
        assert!(elapsed < PATIENCE, "{name}: {elapsed:?}");
    }
}

/// How long one catalog may take on a slow machine in a debug build.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) fn hostile_catalogs() -> Vec<(&'static str, String)> {
    const DEEP: usize = 100_000;
    const LONG: usize = 1 << 20;
    let long = "a".repeat(LONG);
    vec![
        ("deep lists", format!("x = {}", "[".repeat(DEEP))),
        ("deep closed lists", format!("x = {}{}", "[".repeat(DEEP), "]".repeat(DEEP))),
        ("deep tables", format!("x = {}", "{a=".repeat(DEEP))),
        ("deep closed tables", format!("x = {}1{}", "{a=".repeat(DEEP), "}".repeat(DEEP))),
        ("deep dotted key", format!("a{} = 1", ".a".repeat(DEEP))),
        ("deep dotted header", format!("[a{}]", ".a".repeat(DEEP))),
        ("deep dotted scope", shop(&format!("a{} = 1", ".a".repeat(DEEP)))),
        ("deep header lists", "[".repeat(DEEP)),
        ("one long line", shop(&format!("\"a:b\" = \"{long}\""))),
        ("one long comment", format!("# {long}")),
        ("one long word", long.clone()),
        ("one long name", shop(&format!("\"{long}\" = \"\""))),
        ("one long illegal name", shop(&format!("\"{long} \" = \"\""))),
        ("one long name of many parts", shop(&format!("\"{}\" = \"\"", "a:".repeat(LONG / 2)))),
        ("one long pattern", shop(&format!("a.implies = [\"{}\"]\n\"b:{}\" = \"\"", "*:".repeat(50_000), "c:".repeat(50_000)))),
        ("one long unknown key", format!("{long} = 1")),
        ("one long number", format!("x = {}", "9".repeat(LONG))),
        ("many quotes", "\"".repeat(LONG)),
        ("many brackets in a line", "[]".repeat(LONG / 2)),
        ("many lines", "\n".repeat(LONG)),
        ("many bad lines", "=\n".repeat(60_000)),
        ("many equal keys", "a = 1\n".repeat(60_000)),
        ("many equal scopes", shop(&"\"a:b\" = \"\"\n".repeat(60_000))),
        ("many equal tables", "[a]\n".repeat(60_000)),
        ("many scopes", shop(&scopes(30_000))),
        ("many unknown keys", lines(60_000, |number| format!("k{number} = 1"))),
        ("many unknown scopes", unknown_scopes(2_000)),
        ("many patterns", patterns(2_000)),
        ("many lists in a line", shop(&format!("a.implies = [{}]", "[1],".repeat(60_000)))),
        ("many endpoints", endpoints(20_000)),
        ("a circle of all", circle(20_000)),
        ("a chain of all", shop(&chain(20_000))),
        ("patterns of all", shop(&scattered_patterns(1_000))),
        ("huge bits", "[catalog]\nname = \"a\"\nnext_bit = 9223372036854775807\n[scopes]\na = ''\n[bits]\na = 0xffffffffffffffffffff\nb = -9223372036854775808".to_owned()),
        ("most bits", "[catalog]\nname = \"a\"\nnext_bit = 65536\n[scopes]\na = ''\n[bits]\na = 65535".to_owned()),
        ("many texts that could be both", unclear(10_000)),
        ("many parts of names", parts(10_000)),
        ("many equal entries", shop(&format!("a = ''\n[groups.all]\nscopes = [{}]", "'a',".repeat(60_000)))),
        ("many scopes of another separator", shop(&lines(30_000, |number| format!("'s.{number}' = ''")))),
        ("a prefix of nothing", format!("catalog.prefix = 'r:'\n{}", shop(&scopes(10_000)))),
        ("many bits", bits(10_000)),
        ("many gaps", shop(&lines(1, |_| "a = ''\n[bits]".to_owned())) + "\n" + &lines(30_000, |number| format!("s{number} = {}", 2 * number))),
        ("deep bits", shop(&format!("a = ''\n[bits]\na{} = 1", ".a".repeat(70)))),
        ("many braces", "}\n".repeat(20_000)),
        ("many braces of blocks", format!("a {{\n{}", "}\n".repeat(20_000))),
        ("many commas in a list", format!("x = [{}]", ",".repeat(LONG / 4))),
        ("many elements without commas", format!("x = [{}]", "1 ".repeat(LONG / 4))),
        ("many equals signs in a line", format!("x {}", "=".repeat(LONG / 4))),
        ("many colons", "a: b\n".repeat(20_000)),
        ("many texts without quotes", "a = b c\n".repeat(20_000)),
        ("many comments of another language", "// a\n".repeat(20_000)),
        ("many beginnings of comments", "/* a\n".repeat(20_000)),
        ("many quotes of another kind", format!("x = {}", "“".repeat(LONG / 4))),
        ("many lines in quotes of another kind", "a = “b”\n".repeat(20_000)),
        ("many spaces that are none", "\u{a0}a = 1\n".repeat(20_000)),
        ("many escapes", format!("x = \"{}\"", "\\q".repeat(LONG / 8))),
        ("many escapes over lines", format!("x = \"\"\"{}\"\"\"", "\\q\n".repeat(20_000))),
        ("many control characters", format!("x = '{}'", "\u{1}a".repeat(LONG / 8))),
        ("many carriage returns", "\r".repeat(LONG / 4)),
        ("many texts with quotes in them", "a = \"b\"c\"\n".repeat(20_000)),
        ("many unclosed texts in a list", format!("x = [\n{}]", "\"a,\n".repeat(20_000))),
        ("many keys below a text", format!("a = ''\n{}", lines(10_000, |number| format!("a.k{number} = 1")))),
        ("many equal long keys", format!("{} = 1\n", vec!["a"; 80].join(".")).repeat(1_000)),
        ("many equal keys in lists of tables", format!("x = [{}]", "{a=1,a=2},".repeat(10_000))),
        ("many headers of lists of tables", "[[a]]\nb = 1\nb = 2\n".repeat(10_000)),
        ("many headers without quotes", "[a:b]\n".repeat(20_000)),
        ("many dashes", "-".repeat(LONG / 4)),
        ("many lines of the first one", format!("# {}\na", "a".repeat(LONG))),
        ("nothing but a mark", "\u{feff}".to_owned()),
        ("zeros", "\0".repeat(10_000)),
    ]
}

fn unknown_scopes(count: usize) -> String {
    let listed: Vec<String> = (0..count).map(|number| format!("\"resource_{number}:raed\"")).collect();
    let declared = lines(count, |number| format!("\"other_{number}:read\" = \"\""));
    format!("{}\n[groups.all]\nscopes = [{}]", shop(&declared), listed.join(","))
}

fn patterns(count: usize) -> String {
    let listed: Vec<String> = (0..count).map(|number| format!("\"*:{number}\"")).collect();
    format!("{}\n[groups.all]\nscopes = [{}]", shop(&scopes(count)), listed.join(","))
}

fn endpoints(count: usize) -> String {
    let listed = lines(count, |number| format!("\"GET /{}\" = {{ reason = \"shown to all\" }}", number % 100));
    format!("{}\n[public.endpoints]\n{listed}", shop("a = \"\""))
}

/// Every list names a scope that could be a pattern for all.
fn unclear(count: usize) -> String {
    let listed = lines(count, |number| format!("[groups.g{number}]\nscopes = ['*']"));
    format!("{}\n'*'.path = 'all'\n{listed}", shop(&scopes(count)))
}

/// A list of parts of names.
fn parts(count: usize) -> String {
    let listed: Vec<String> = (0..count).map(|number| format!("'{number}'")).collect();
    format!("{}\n[roles.member]\ndrops = [{}]", shop(&scopes(count)), listed.join(","))
}

/// Every number is that of a name that is no scope.
fn bits(count: usize) -> String {
    format!("{}\n[bits]\n{}", shop(&scopes(count)), lines(count, |number| format!("\"r:{number}\" = {number}")))
}

fn circle(count: usize) -> String {
    shop(&lines(count, |number| format!("\"s:{number}\".implies = [\"s:{}\"]", (number + 1) % count)))
}

#[test]
fn a_catalog_that_breaks_off_is_refused_or_read() {
    let catalog = fs::read(root().join("catalogs/agents.toml")).unwrap();
    for end in (0..catalog.len()).step_by(7) {
        time(&catalog[..end]);
    }
}

#[test]
fn noise_is_refused_or_read() {
    let mut noise = Noise(0x2545_f491_4f6c_dd1d);
    let catalog = fs::read(root().join("catalogs/feedback.toml")).unwrap();
    for _ in 0..200 {
        time(&noise.bytes(300));
        time(&noise.letters(300));
        time(&noise.spoilt(&catalog));
    }
}

/// Random numbers (xorshift), the same in every run.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next().to_le_bytes()[0]).collect()
    }

    /// What TOML is made of, in any order.
    fn letters(&mut self, count: usize) -> Vec<u8> {
        const LETTERS: &[u8] = b"[]{}=.,\"'\\#\n\r\t aZ09_-+:*";
        (0..count).map(|_| LETTERS[self.below(LETTERS.len())]).collect()
    }

    /// A catalog with a few bytes replaced.
    fn spoilt(&mut self, catalog: &[u8]) -> Vec<u8> {
        let mut spoilt = catalog.to_vec();
        for byte in self.letters(4) {
            let at = self.below(spoilt.len());
            spoilt[at] = byte;
        }
        spoilt
    }
}

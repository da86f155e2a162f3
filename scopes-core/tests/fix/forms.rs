//! Random catalogs in random forms: quotes, comments, ends of lines, tables in lines, tabs, marks before the text.

use std::fmt::Write as _;

use proptest::prelude::*;
use scopes_core::fix::Fixes;
use scopes_core::parse;

use super::laws::lawful;

/// Random choices, which proptest makes and makes simpler.
struct Dice(Vec<u8>, usize);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        let rolled = self.0.get(self.1 % self.0.len().max(1)).copied().unwrap_or_default();
        let round = self.1 / self.0.len().max(1);
        self.1 += 1;
        (usize::from(rolled) + round * 31) % sides
    }

    fn one(&mut self, of: &[&'static str]) -> &'static str {
        of[self.roll(of.len())]
    }
}

const NAMES: [&str; 6] = ["orders:read", "orders:write", "orders:ship", "users:read", "users:write", "billing:refund"];
/// Names that are nearly those, patterns that fit one, and aliases.
const OTHERS: [&str; 8] =
    ["orders:raed", "order:write", "users:reed", "billing:*", "orders:shp", "old:orders", "orders:read", "*:refund"];
const TEXTS: [&str; 6] = ["", "Plain.", "漢字 und é", "with \\\"quotes\\\"", "tab\\t", "emoji 😀 # no comment"];

/// Writes one catalog.
struct Writer {
    dice: Dice,
    text: String,
    end: &'static str,
}

impl Writer {
    fn line(&mut self, line: &str) {
        let comment = self.dice.one(&["", "", " # a comment, 'with' \"quotes\" [and] {more}", "\t# é 漢", " #"]);
        let before = self.dice.one(&["", "", "", "# alone\n", "\n", "\t\n"]);
        let end = self.end;
        let _ = write!(self.text, "{}{line}{comment}{end}", before.replace('\n', end));
    }

    fn quoted(&mut self, name: &str) -> String {
        match self.dice.roll(2) {
            0 => format!("'{name}'"),
            _ => format!("\"{name}\""),
        }
    }

    fn name(&mut self) -> &'static str {
        if self.dice.roll(4) == 0 { self.dice.one(&OTHERS) } else { self.dice.one(&NAMES) }
    }

    /// A list, in one line or in several.
    fn list(&mut self, items: &[String]) -> String {
        let end = self.end;
        let comma = self.dice.one(&[", ", ",", " , ", ",\t"]);
        match self.dice.roll(4) {
            0 => format!("[ {} ]", items.join(comma)),
            1 if !items.is_empty() => {
                let lines: Vec<_> = items.iter().map(|item| format!("\t{item}, # why, 'so'{end}")).collect();
                let lines = lines.concat();
                format!("[{end}{lines}]")
            }
            2 if !items.is_empty() => format!("[{end}  {}{end}  # last{end}]", items.join(&format!(",{end}  "))),
            _ => format!("[{}]", items.join(comma)),
        }
    }

    fn names(&mut self, least: usize) -> String {
        let count = least + self.dice.roll(4);
        let mut items = Vec::new();
        for _ in 0..count {
            let name = self.name();
            items.push(self.quoted(name));
        }
        self.list(&items)
    }

    fn scopes(&mut self) {
        self.line("[scopes]");
        for (position, name) in NAMES.into_iter().enumerate() {
            let name = self.quoted(name);
            let text = self.dice.one(&TEXTS);
            // Only names before it are implied, so that there is no circle.
            let implied: Vec<String> =
                NAMES[..position].iter().filter(|_| self.dice.roll(3) == 0).map(|name| format!("'{name}'")).collect();
            let implied = self.list(&implied);
            let line = match self.dice.roll(4) {
                0 => format!("{name} = \"{text}\""),
                1 if !implied.contains('\n') => format!("{name} = {{ description = \"{text}\", implies = {implied} }}"),
                2 => format!("{name}.implies = {implied}"),
                _ => format!("{name} . description = \"{text}\""),
            };
            self.line(&line);
        }
    }

    fn aliases(&mut self) {
        self.line("[aliases]");
        self.line("'old:orders' = { to = 'orders:write' }");
    }

    fn presets(&mut self) {
        for number in 0..self.dice.roll(3) {
            self.line(&format!("[presets.p{number}]"));
            let names = self.names(1);
            self.line(&format!("scopes = {names}"));
        }
    }

    fn groups(&mut self) {
        for number in 0..self.dice.roll(3) {
            let names = self.names(1);
            self.line(&format!("[ groups . 'g{number}' ]"));
            self.line(&format!("scopes\t=\t{names}"));
        }
    }

    fn endpoints(&mut self) {
        for number in 0..self.dice.roll(4) {
            self.line(&format!("[endpoints.\"GET /{number}\"]"));
            let ways: Vec<String> = (0..=self.dice.roll(3)).map(|_| self.names(1)).collect();
            let ways = self.list(&ways);
            self.line(&format!("any_of = {ways}"));
        }
    }
}

fn written(choices: Vec<u8>) -> String {
    let mut writer = Writer { dice: Dice(choices, 0), text: String::new(), end: "\n" };
    writer.end = writer.dice.one(&["\n", "\n", "\r\n"]);
    writer.text.push_str(writer.dice.one(&["", "", "", "\u{FEFF}"]));
    writer.line("[catalog]");
    writer.line("name = 'shop'");
    writer.scopes();
    for part in [Writer::aliases, Writer::presets, Writer::groups, Writer::endpoints] {
        part(&mut writer);
    }
    writer.text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_catalogs_are_fixed_by_the_laws(choices in proptest::collection::vec(any::<u8>(), 20..200)) {
        let text = written(choices);
        for which in [Fixes::Safe, Fixes::All] {
            lawful(&text, which);
        }
    }
}

/// The forms are worth it: many of the texts are read, many are not, and both are changed.
#[test]
fn random_catalogs_have_something_to_fix() {
    let (mut read, mut changed, mut mended, mut refused_to_write) = (0, 0, 0, 0);
    for seed in 0..600_u32 {
        let choices = (0..60)
            .map(|at: u32| seed.wrapping_mul(2_654_435_761).rotate_left(at).wrapping_add(at * 97).to_le_bytes()[1]);
        let text = written(choices.collect());
        let is_read = parse("c.toml", text.as_bytes()).is_ok();
        read += usize::from(is_read);
        match lawful(&text, Fixes::All) {
            Some(fixed) if fixed.count > 0 => {
                changed += 1;
                mended += usize::from(!is_read && parse("c.toml", fixed.text.as_bytes()).is_ok());
            }
            Some(_) => {}
            None => refused_to_write += 1,
        }
    }
    assert!(
        read > 20 && changed > 100 && mended > 10,
        "{read} read, {changed} changed, {mended} mended, {refused_to_write} refused"
    );
}

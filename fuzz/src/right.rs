//! Catalogs in which everything is right, or one thing is wrong.
//!
//! Those of `written` have so many mistakes that hardly one of them is accepted, and what is proposed for one that is accepted is never
//! seen to change what it means.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use arbitrary::{Result, Unstructured};

const NAMES: [&str; 8] =
    ["orders:write", "orders:read", "users:admin", "users:read", "reports:write", "reports:read", "profile", "admin"];

/// All of them may stand together.
const ENDPOINTS: [&str; 7] = [
    "GET /orders",
    "GET /orders/{id}",
    "POST /orders/{id}",
    "DELETE /orders/{id}:cancel",
    "GET /files/{name}.zip",
    "PUT /users/{user}",
    "PATCH /reports/{*rest}",
];

/// More than most catalogs have, so that nothing is wrong in every other one.
const PLACES: usize = 64;

struct Writer<'b, 'c> {
    bytes: &'b mut Unstructured<'c>,
    out: String,
    scopes: Vec<&'static str>,
    /// How many entries and keys are still written before the one that is wrong.
    before_mistake: usize,
}

/// The text of a catalog.
///
/// # Errors
///
/// Where the bytes are used up.
pub fn catalog(bytes: &mut Unstructured<'_>) -> Result<String> {
    let mut scopes = Vec::new();
    for name in NAMES {
        if scopes.is_empty() || bytes.ratio(3, 4)? {
            scopes.push(name);
        }
    }
    let before_mistake = bytes.int_in_range(0..=PLACES)?;
    let mut writer = Writer { bytes, out: "[catalog]\nname = \"shop\"\n".to_owned(), scopes, before_mistake };
    writer.scopes()?;
    writer.holders()?;
    writer.endpoints()?;
    Ok(writer.out)
}

impl Writer<'_, '_> {
    fn scopes(&mut self) -> Result<()> {
        self.out.push_str("[scopes]\n");
        for (at, name) in self.scopes.clone().into_iter().enumerate() {
            // Those that come later, so that there is no circle.
            let others = self.scopes[at + 1..].to_vec();
            if others.is_empty() || self.bytes.ratio(1, 2)? {
                _ = writeln!(self.out, "\"{name}\" = \"\"");
            } else {
                _ = write!(self.out, "\"{name}\".");
                self.key("implies")?;
                self.list(&others)?;
            }
        }
        Ok(())
    }

    /// What keeps, drops and selects scopes.
    fn holders(&mut self) -> Result<()> {
        let all = self.scopes.clone();
        for (header, key) in [
            ("groups.main", "scopes"),
            ("presets.worker", "scopes"),
            ("gates.beta", "scopes"),
            ("actors.bot", "keeps"),
            ("roles.member", "keeps"),
        ] {
            if self.bytes.ratio(1, 3)? {
                _ = writeln!(self.out, "[{header}]");
                self.key(key)?;
                self.list(&all)?;
            }
        }
        if self.out.contains("[roles") {
            let actor = if self.out.contains("[actors.bot") { "[actors.user]\ncapped_by_role = true\n" } else { "" };
            self.out = self.out.replace("[actors.bot]\n", "[actors.bot]\ncapped_by_role = false\n") + actor;
        }
        Ok(())
    }

    fn endpoints(&mut self) -> Result<()> {
        for endpoint in ENDPOINTS {
            if self.bytes.ratio(1, 2)? {
                continue;
            }
            _ = writeln!(self.out, "[endpoints.\"{endpoint}\"]");
            self.key("any_of")?;
            let mut ways = BTreeSet::new();
            self.out.push('[');
            for _ in 0..self.bytes.int_in_range(1..=3)? {
                let way = self.some(&self.scopes.clone())?;
                if ways.insert(way.iter().copied().collect::<BTreeSet<_>>()) {
                    self.separator(ways.len() == 1)?;
                    self.written(&way)?;
                }
            }
            self.out.push_str("]\n");
        }
        Ok(())
    }

    /// A key, and what stands behind it.
    fn key(&mut self, key: &str) -> Result<()> {
        let key = if self.is_mistaken() { &key[..key.len() - 1] } else { key };
        let spaces = self.bytes.choose(&["", " ", "  "])?;
        _ = write!(self.out, "{key}{spaces}={spaces}");
        Ok(())
    }

    /// Names, or a pattern.
    fn list(&mut self, of: &[&'static str]) -> Result<()> {
        let names = self.some(of)?;
        match names[0].split_once(':') {
            Some((resource, _)) if self.bytes.ratio(1, 4)? => _ = write!(self.out, "['{resource}:*']"),
            _ => self.written(&names)?,
        }
        self.out.push_str(self.bytes.choose(&["\n", " # why\n"])?);
        Ok(())
    }

    fn written(&mut self, names: &[&'static str]) -> Result<()> {
        self.out.push('[');
        for (at, name) in names.iter().enumerate() {
            self.separator(at == 0)?;
            let quote = self.bytes.choose(&['"', '\''])?;
            let wrong = if self.is_mistaken() { self.bytes.int_in_range(0..=4)? } else { 5 };
            let short = &name[..name.len() - 1];
            let name = match wrong {
                0 => short.to_owned(),
                1 => name.replace(':', "."),
                2 => name.to_uppercase(),
                // The one before it once more.
                3 => names[at.saturating_sub(1)].to_owned(),
                // Wrong in two ways: what is proposed for one touches what is proposed for the other.
                4 => format!("{short}{quote}, {quote}{short}"),
                _ => (*name).to_owned(),
            };
            _ = write!(self.out, "{quote}{name}{quote}");
        }
        self.out.push(']');
        Ok(())
    }

    fn separator(&mut self, is_first: bool) -> Result<()> {
        let separator = if is_first { "" } else { self.bytes.choose(&[", ", ",", ",\n  ", ", # why\n  ", " , "])? };
        self.out.push_str(separator);
        Ok(())
    }

    /// At least one of these names and at most three, each once.
    fn some(&mut self, of: &[&'static str]) -> Result<Vec<&'static str>> {
        let mut some = Vec::new();
        for _ in 0..self.bytes.int_in_range(1..=3)? {
            let name = *self.bytes.choose(of)?;
            if !some.contains(&name) {
                some.push(name);
            }
        }
        Ok(some)
    }

    fn is_mistaken(&mut self) -> bool {
        let is_here = self.before_mistake == 1;
        self.before_mistake = self.before_mistake.saturating_sub(1);
        is_here
    }
}

//! A change as a sentence: the kind of thing, its name, how it is now and how it was.

use std::fmt;

use super::change::Change;

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

impl Change {
    fn sentence(&self) -> String {
        let group = self.id.split_once('-').map_or(self.id, |(group, _)| group);
        match group {
            "actor" | "role" => self.of_policy(group),
            "alias" => self.of_alias(),
            "alternatives" | "endpoint" | "optional" => self.of_endpoint(),
            "bit" | "bits" | "next" => self.of_numbers(),
            "cap" => self.of_cap(),
            "gate" => self.of_gate(),
            "preset" => self.of_preset(),
            "catalog" | "declared" | "group" | "order" => self.of_catalog(),
            "scope" => self.of_scope(),
            "effective" => self.of_meaning(),
            "text" => self.of_text(),
            "path" if self.id == "path-retargeted" => self.of_retargeted_path(),
            "path" => self.of_path(),
            _ => self.of_implication_or_mark(),
        }
    }

    fn of_scope(&self) -> String {
        let Self { subject, old, new, .. } = self;
        match self.id {
            "scope-added" => format!("scope `{subject}` is new"),
            "scope-removed" => format!("scope `{subject}` is gone"),
            "scope-renamed" => format!("scope `{subject}` is called {new} now"),
            "scope-split" => format!("scope `{subject}` is an alias for {new} now"),
            _ => format!("scope `{subject}` is behind {} now, and was behind {} before", gates(new), gates(old)),
        }
    }

    fn of_implication_or_mark(&self) -> String {
        let Self { subject, old, new, .. } = self;
        match self.id {
            "implication-added" => format!("scope `{subject}` implies {new} now"),
            "implication-removed" => format!("scope `{subject}` does not imply {old} any more"),
            "narrow-lost" => format!("a proof of scope `{subject}` does not prove {old} any more"),
            "sensitive-added" => format!("scope `{subject}` is sensitive now"),
            "sensitive-removed" => format!("scope `{subject}` is not sensitive now"),
            _ if new.is_empty() => format!("scope `{subject}` is deprecated now"),
            _ => format!("scope `{subject}` is deprecated now: {new}"),
        }
    }

    fn of_alias(&self) -> String {
        let Self { subject, old, new, .. } = self;
        match self.id {
            "alias-added" => format!("alias `{subject}` is new, and stands for {new}"),
            "alias-removed" => format!("alias `{subject}` is gone, which stood for {old}"),
            _ => format!("alias `{subject}` stands for {new} now, and stood for {old} before"),
        }
    }

    fn of_policy(&self, kind: &str) -> String {
        let Self { subject, old, new, .. } = self;
        match self.id.rsplit_once('-').map_or("", |(_, what)| what) {
            "added" => format!("{kind} `{subject}` is new, and keeps {new}"),
            "removed" => format!("{kind} `{subject}` is gone, which kept {old}"),
            "widened" => format!("{kind} `{subject}` keeps {new} now"),
            _ => format!("{kind} `{subject}` does not keep {old} any more"),
        }
    }

    fn of_cap(&self) -> String {
        let subject = &self.subject;
        match self.id {
            "cap-added" => format!("the roles of the user cap actor `{subject}` now"),
            _ => format!("the roles of the user do not cap actor `{subject}` any more"),
        }
    }

    fn of_gate(&self) -> String {
        let Self { subject, old, new, .. } = self;
        match self.id {
            "gate-added" => format!("gate `{subject}` is new"),
            "gate-removed" => format!("gate `{subject}` is gone"),
            _ => format!(
                "gate `{subject}` is opened by {} now, and was opened by {} before",
                variable(new),
                variable(old)
            ),
        }
    }

    fn of_preset(&self) -> String {
        let Self { subject, old, new, .. } = self;
        match self.id {
            "preset-added" => format!("preset `{subject}` is new, and gives {new}"),
            "preset-removed" => format!("preset `{subject}` is gone, which gave {old}"),
            "preset-widened" => format!("preset `{subject}` gives {new} now"),
            "preset-narrowed" => format!("preset `{subject}` does not give {old} any more"),
            "preset-gained-sensitive" => {
                format!("preset `{subject}` gives sensitive scopes now, {new}, and gave none before")
            }
            _ => format!("what may be added to preset `{subject}` is {} now, and was {} before", some(new), some(old)),
        }
    }

    fn of_endpoint(&self) -> String {
        let Self { subject, old, new, .. } = self;
        match self.id {
            "endpoint-added" => format!("endpoint `{subject}` is new, and {}", needs(new)),
            "endpoint-removed" => format!("endpoint `{subject}` is gone, which {}", needed(old)),
            "optional-added" => format!("endpoint `{subject}` shows or allows more with {new} now"),
            "optional-removed" => format!("endpoint `{subject}` does not show or allow more with {old} any more"),
            "alternatives-reordered" => {
                format!("endpoint `{subject}` names its alternatives in another order: {new}")
            }
            _ => format!("endpoint `{subject}` {} now, and {} before", needs(new), needed(old)),
        }
    }

    fn of_numbers(&self) -> String {
        let Self { subject, old, new, .. } = self;
        match self.id {
            "bits-pinned" if new == "1" => "1 name has a fixed number now".to_owned(),
            "bits-pinned" => format!("{new} names have fixed numbers now"),
            "bits-unpinned" if old == "1" => "1 name had a fixed number before, and has none now".to_owned(),
            "bits-unpinned" => format!("{old} names had fixed numbers before, and none has one now"),
            "next-bit-lowered" => format!("`next_bit` is {new} now, and was {old} before"),
            _ => format!("number {subject} is that of {new} now, and was that of {old} before"),
        }
    }

    fn of_catalog(&self) -> String {
        let Self { subject, old, new, .. } = self;
        match (self.id, old.is_empty(), new.is_empty()) {
            ("catalog-renamed", ..) => format!("catalog `{subject}` is called `{new}` now"),
            ("declared-on", ..) => "apps declare their scopes now".to_owned(),
            ("declared-off", ..) => "apps do not declare their scopes any more".to_owned(),
            ("order-changed", ..) => format!("scopes stand in another order, {new} among them"),
            _ if self.thing != "group" => format!("groups stand in another order: {new}"),
            (_, true, _) => format!("group `{subject}` is new, and has {new}"),
            (_, _, true) => format!("group `{subject}` is gone, which had {old}"),
            _ => format!("group `{subject}` has {new} now, and had {old} before"),
        }
    }

    fn of_meaning(&self) -> String {
        let more = if self.id == "effective-widened" { "more" } else { "less" };
        match self.thing {
            "catalog" => {
                format!(
                    "catalog `{}` lets somebody do {more} than before, though no other change says so",
                    self.subject
                )
            }
            _ => format!("`{}` conveys {more} than before, though no other change says so", self.subject),
        }
    }

    fn of_text(&self) -> String {
        let says = |text: &str| if text.is_empty() { "nothing".to_owned() } else { format!("\"{text}\"") };
        let Self { thing, subject, old, new, .. } = self;
        format!("{thing} `{subject}` says {} now, and said {} before", says(new), says(old))
    }

    fn of_retargeted_path(&self) -> String {
        let Self { subject, old, new, .. } = self;
        format!("path `{subject}` leads to {new} in Rust now, and led to {old} before")
    }

    fn of_path(&self) -> String {
        let Self { thing, subject, old, new, .. } = self;
        match (*thing, old.is_empty(), new.is_empty()) {
            ("module", true, _) => format!("module `{subject}` is new in Rust, as another name of `{new}`"),
            ("module", _, true) => format!("module `{subject}` is gone in Rust, which was another name of `{old}`"),
            ("module", ..) => format!("module `{subject}` is `{new}` in Rust now, and was `{old}` before"),
            _ => format!("{thing} `{subject}` is `{new}` in Rust now, and was `{old}` before"),
        }
    }
}

fn gates(names: &str) -> String {
    match names {
        "" => "no gate".to_owned(),
        several if several.contains(", ") => format!("gates {several}"),
        gate => format!("gate {gate}"),
    }
}

fn variable(name: &str) -> String {
    if name.is_empty() { "no variable".to_owned() } else { format!("`{name}`") }
}

fn some(names: &str) -> &str {
    if names.is_empty() { "nothing" } else { names }
}

fn needs(access: &str) -> String {
    asked(access, "needs", "asks for")
}

fn needed(access: &str) -> String {
    asked(access, "needed", "asked for")
}

/// What an endpoint asks of its callers. Scopes stand in backticks.
fn asked(access: &str, needs: &str, asks_for: &str) -> String {
    match access {
        "public" => format!("{needs} no token"),
        "authenticated" => format!("{needs} any token"),
        scopes => format!("{asks_for} {scopes}"),
    }
}

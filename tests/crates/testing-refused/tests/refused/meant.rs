//! What the author of a refused catalog meant to declare, read line by line. It is cruder than the toolkit and shares no code
//! with it: names that take more than a glance are left out.

/// What a catalog was meant to declare, as far as a program names it.
#[derive(Default)]
pub(crate) struct Meant {
    separator: Option<char>,
    prefix: String,
    pub(crate) declared: bool,
    pub(crate) has_bits: bool,
    pub(crate) scopes: Vec<Name>,
    pub(crate) aliases: Vec<Name>,
    pub(crate) roles: Keys,
    pub(crate) actors: Keys,
    pub(crate) gates: Keys,
    pub(crate) presets: Keys,
}

/// A scope or an alias.
pub(crate) struct Name {
    pub(crate) wire: String,
    /// The parts of its path in Rust.
    pub(crate) parts: Vec<String>,
    /// The scopes that it names in `implies`.
    pub(crate) implies: Vec<String>,
}

/// The tables of a catalog by the letters that they begin with, misspelt or not.
const TABLES: [(&str, &str); 8] = [
    ("sco", "scopes"),
    ("ali", "aliases"),
    ("rol", "roles"),
    ("act", "actors"),
    ("gat", "gates"),
    ("pre", "presets"),
    ("bit", "bits"),
    ("cat", "catalog"),
];

impl Meant {
    pub(crate) fn of(catalog: &str) -> Self {
        let mut meant = Self::default();
        let lines: Vec<Line> = lines(catalog);
        for line in &lines {
            meant.read_header(line);
        }
        meant.correct_prefix(&lines);
        for line in &lines {
            meant.read(line);
        }
        meant.forget_what_is_no_name();
        meant
    }

    fn read_header(&mut self, line: &Line) {
        match (line.path.last().map(String::as_str), line.value.as_deref()) {
            (Some("separator"), Some(value)) => self.separator = separator(value),
            (Some("prefix"), Some(value)) => self.prefix = texts(value).concat(),
            (Some("declared"), Some(value)) => self.declared = value.contains("true"),
            _ => {}
        }
    }

    /// A prefix that no scope has stands for one of the same length.
    fn correct_prefix(&mut self, lines: &[Line]) {
        let names = lines.iter().filter(|line| line.path[0] == "scopes").filter_map(|line| line.path.get(1));
        if !self.prefix.is_empty() && !names.clone().any(|name| name.starts_with(&self.prefix)) {
            self.prefix = names.take(1).filter_map(|name| name.get(..self.prefix.len())).collect();
        }
    }

    fn read(&mut self, Line { path, value }: &Line) {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let path = match path.as_slice() {
            ["catalog", rest @ ..] if rest.first().is_some_and(|first| is_table(first)) => rest,
            path => path,
        };
        let [table, rest @ ..] = path else { return };
        let Some((_, table)) = TABLES.iter().find(|(begins, _)| table.starts_with(begins)) else { return };
        let value = value.as_deref().unwrap_or_default();
        let Some(entry) = rest.first() else {
            return self.has_bits |= *table == "bits";
        };
        if is_header_key(entry) {
            return;
        }
        match *table {
            "scopes" => {
                // Without quotes a dot may stand between the parts of a name.
                let is_bare = !entry.contains([' ', ':', '.', '/']);
                let end = rest.iter().position(|key| OF_SCOPES.contains(key)).unwrap_or(rest.len());
                let end = if is_bare { end.max(1) } else { 1 };
                let sign = self.separator.unwrap_or(':').to_string();
                let whole = rest[..end].last().filter(|last| last.starts_with(&format!("{entry}{sign}")));
                let name = whole.map_or_else(|| rest[..end].join(&sign), |&whole| whole.to_owned());
                if rest.len() == 1 && value.trim_start().starts_with('[') {
                    // The actions of a resource, as other formats list them.
                    for action in texts(value) {
                        self.read_scope(&format!("{name}{sign}{action}"), &[], "");
                    }
                } else {
                    self.read_scope(&name, &rest[end..], value);
                }
            }
            "aliases" => self.read_alias(entry, value),
            "roles" => self.roles.add(entry),
            "actors" => self.actors.add(entry),
            "gates" => self.gates.add(entry),
            "presets" => self.presets.add(entry),
            "bits" => self.has_bits = true,
            _ => {}
        }
    }

    fn read_alias(&mut self, wire: &str, value: &str) {
        if self.aliases.iter().all(|alias| alias.wire != wire) {
            let mut alias = self.name(wire);
            alias.move_to(value.split_once("path").map_or("", |(_, path)| path));
            self.aliases.push(alias);
        }
    }

    fn read_scope(&mut self, wire: &str, keys: &[&str], value: &str) {
        if self.scopes.iter().all(|scope| scope.wire != wire) {
            self.scopes.push(self.name(wire));
        }
        let Some(scope) = self.scopes.iter_mut().find(|scope| scope.wire == wire) else { return };
        let list = match keys {
            ["implies", ..] => value,
            _ => value.split_once("implies").map_or("", |(_, list)| list.split(']').next().unwrap_or_default()),
        };
        scope.implies.extend(texts(list));
        scope.move_to(match keys {
            ["path"] => value,
            _ => value.split_once("path").map_or("", |(_, path)| path),
        });
    }

    /// Leaves out the names that take more than a glance.
    fn forget_what_is_no_name(&mut self) {
        for names in [&mut self.scopes, &mut self.aliases] {
            names.retain(|name| {
                (1..=MOST_PARTS).contains(&name.parts.len()) && name.parts.iter().all(|part| is_word(part))
            });
        }
    }

    fn name(&self, wire: &str) -> Name {
        let rest = wire.strip_prefix(&self.prefix).unwrap_or(wire);
        let parts: Vec<String> = rest.split(self.separator.unwrap_or(':')).map(str::to_owned).collect();
        Name { wire: wire.to_owned(), parts, implies: Vec::new() }
    }
}

impl Name {
    /// Takes the words of a path that is written in the catalog.
    fn move_to(&mut self, written: &str) {
        let Some(path) = texts(written).into_iter().next() else { return };
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        self.parts = path.split(|c| !is_word(c)).filter(|part| !part.is_empty()).map(snake).collect();
    }
}

fn snake(word: &str) -> String {
    let mut snake = String::new();
    for character in word.chars() {
        if character.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake
}

/// What a separator was meant to be.
fn separator(value: &str) -> Option<char> {
    let written = texts(value).concat();
    written.chars().next().filter(|c| c.is_ascii_punctuation() && !matches!(c, '_' | '*'))
}

/// More parts than these no name has.
const MOST_PARTS: usize = 32;

/// A word that is an identifier with another character for `-`.
fn is_word(part: &str) -> bool {
    let is_rest = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    part.starts_with(|c: char| c.is_ascii_lowercase()) && part.chars().all(is_rest) && !KEYWORDS.contains(&part)
}

/// What is no name of a scope: keywords, and the one item that each module of a catalog has for itself.
const KEYWORDS: [&str; 9] = ["crate", "self", "super", "type", "mod", "use", "pub", "fn", "a_scope_of_a_catalog"];

/// The keys of a scope.
const OF_SCOPES: [&str; 12] = [
    "description",
    "notes",
    "give_when",
    "not_needed_when",
    "sensitive",
    "implies",
    "deprecated",
    "path",
    "endpoints",
    "descripton",
    "sensitve",
    "implys",
];

fn is_table(word: &str) -> bool {
    TABLES.iter().any(|(begins, _)| word.starts_with(begins))
}

fn is_header_key(word: &str) -> bool {
    ["title", "separator", "prefix", "declared", "next_bit", "name", "sensitive_scopes", "description", "notes"]
        .contains(&word)
}

/// Roles, actors, gates or presets.
#[derive(Default)]
pub(crate) struct Keys {
    pub(crate) exist: bool,
    /// Those that can be named in Rust at a glance.
    pub(crate) names: Vec<String>,
}

impl Keys {
    fn add(&mut self, name: &str) {
        self.exist = true;
        if is_word(name) && !self.names.iter().any(|known| known == name) {
            self.names.push(name.to_owned());
        }
    }
}

/// A key with the tables that it stands in, or a heading.
struct Line {
    path: Vec<String>,
    value: Option<String>,
}

fn lines(catalog: &str) -> Vec<Line> {
    let mut heading: Vec<String> = Vec::new();
    let (mut lines, mut is_list): (Vec<Line>, bool) = (Vec::new(), false);
    for line in catalog.lines().map(str::trim) {
        if line.starts_with('[') && !line.contains('=') {
            heading = path(line.trim_matches(|c| matches!(c, '[' | ']')));
            is_list = line.starts_with("[[");
            lines.push(Line { path: heading.clone(), value: None });
        } else if let Some((key, value)) = assignment(line) {
            if is_list && key == "name" && heading[0] != "catalog" {
                heading.truncate(1);
                heading.extend(texts(value));
                continue;
            }
            if heading.is_empty() && is_table(key) {
                lines.extend(
                    texts(value).into_iter().map(|name| Line { path: vec![key.to_owned(), name], value: None }),
                );
            }
            let path = heading.iter().cloned().chain(path(key)).collect();
            lines.push(Line { path, value: Some(value.to_owned()) });
        } else if let Some(Line { value: Some(value), .. }) = lines.last_mut() {
            value.push_str(line);
        }
    }
    lines
}

/// A key and its value, where a line has an `=` outside of quotes.
fn assignment(line: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    for (at, character) in line.char_indices() {
        match (quote, character) {
            (None, '#' | ',' | '{') => return None,
            (None, '=') => return Some((line[..at].trim(), line[at + 1..].trim())),
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    None
}

/// The parts of a key with dots.
fn path(key: &str) -> Vec<String> {
    let (mut parts, mut part, mut quote) = (Vec::new(), String::new(), None);
    for character in key.trim().chars() {
        match (quote, character) {
            (None, '.') => parts.push(std::mem::take(&mut part)),
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), close) if open == close => quote = None,
            (None, ' ') => {}
            (_, other) => part.push(other),
        }
    }
    parts.push(part);
    parts
}

/// The texts in quotes.
fn texts(value: &str) -> Vec<String> {
    let quote = if value.contains('"') { '"' } else { '\'' };
    value.split(quote).skip(1).step_by(2).map(str::to_owned).collect()
}

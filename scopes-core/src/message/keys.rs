//! Keys and the types of their values.

use super::words::{in_quotes, key_of, list_of, shown, ticked};
use super::{Entry, Expected, Kind, Row, Sense, Table, topic};
use crate::listed::Listed as _;

/// What a key that means nothing in its table was probably meant to be.
#[derive(Debug)]
pub enum Meant {
    /// This key of the same table.
    Key(String),
    /// A key of `[catalog]`.
    OfHeader,
    /// The same, in a catalog without that table.
    OfMissingHeader,
    /// A table beside `[catalog]`.
    TableBesideHeader,
    /// An endpoint, whose table is the one of this name.
    EndpointOf(String),
    /// The rest of a name of which only a part is in quotes. This is the whole name.
    RestOfName(String),
    /// A scope, in a table that has none.
    Scope,
    /// What `any_of` says of these scopes.
    AnyOf(Sense, Vec<String>),
    /// A key of a test file, in one of its cases.
    #[cfg(feature = "tools")]
    AboveCases,
    /// What a catalog says in another way.
    Foreign(Foreign),
    /// Not known.
    Unknown,
}

/// What other formats say by keys that a catalog does not have.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "each is what the help of its row is about")]
pub enum Foreign {
    OpenApi,
    Manifest,
    ImpliedBy,
    Implied,
    NeedsOfScope,
    AliasOfScope,
    Number,
    ReplacedBy,
    RoleOfScope,
    GateOfScope,
    GroupOfScope,
    NameOfScope,
    Inheritance,
    Exception,
    OpenEndpoint,
    OpenBesideScopes,
    ScopesOfOpenEndpoint,
}

topic! {
    /// Keys and the types of their values.
    Keys {
        "unknown-key" Unknown { key: String, table: Table, meant: Meant, known: Vec<&'static str> },
        "wrong-type" WrongType { key: String, expected: Expected, found: Kind, example: Vec<String> },
        "misplaced-key" OfHeaderElsewhere { key: String, table: &'static str, misspelt: Option<&'static str> },
        "entry-without-name" EntryWithoutName { key: String, table: &'static str },
        "empty-table" EmptyTable { table: String, entry: Entry },
        "scope-among-aliases" ScopeAmongAliases { name: String, target: Option<String> },
    }
}

impl Keys {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::Unknown { key, table: table @ Table::Entry(..), meant: Meant::Scope, .. } => {
                Row::new(format!("{} is like a scope, and stands in {table}", ticked(key)))
                    .help("a line belongs to the header above it: move the line up, directly under `[scopes]`")
            }
            Self::Unknown { key, meant: Meant::Scope, .. } => {
                Row::new(format!("{} stands outside of `[scopes]`", ticked(key))).help(format!(
                    "a scope stands under `[scopes]`, `\"{0}\" = \"…\"`, or in a table of its own, `[scopes.\"{0}\"]`",
                    shown(key)
                ))
            }
            Self::Unknown { key, table, .. } if key == SCHEMA => {
                Row::new(format!("{} means nothing in {table}", ticked(key))).help(SCHEMA_LINE)
            }
            Self::Unknown { key, table: Table::Catalog, meant: Meant::OfHeader, .. } => {
                Row::new(format!("{} stands outside of `[catalog]`", ticked(key))).help("move it to `[catalog]`")
            }
            Self::Unknown { key, meant: Meant::OfMissingHeader, .. } => {
                Row::new(format!("{} stands outside of `[catalog]`", ticked(key)))
                    .help("write `[catalog]` in a line above it")
            }
            Self::Unknown { key, table, meant, known } => unknown(key, table, meant, known),
            Self::WrongType { key, expected, found, example } => {
                Row::new(format!("{} must be {expected}, not {found}", ticked(key)))
                    .maybe_help(right_type(key, *expected, *found, example))
            }
            Self::OfHeaderElsewhere { key, table, misspelt: Some(meant) } => {
                Row::new(format!("`{key}` stands under `[{table}]`, and looks like `{meant}`"))
                    .help(format!("write it under `[catalog]`: `{meant} = …`"))
            }
            Self::OfHeaderElsewhere { key, table: "scopes", .. } => {
                Row::new(format!("`{key}` stands under `[scopes]`, and would be a scope"))
                    .help(format!("{}; for a scope of that name write `{key}.description = \"…\"`", in_header(key)))
            }
            Self::OfHeaderElsewhere { key, table, .. } => {
                Row::new(format!("`{key}` stands under `[{table}]`")).help(in_header(key))
            }
            Self::EntryWithoutName { key, table } => {
                Row::new(format!("`{key}` stands under `[{table}]`, without the name of what it belongs to"))
                    .help(format!("name it in the header above: `[{table}.…]`"))
            }
            Self::EmptyTable { table, entry } => {
                let entry = match entry {
                    Entry::AuthenticatedEndpoint | Entry::PublicEndpoint => Entry::Endpoint,
                    entry => *entry,
                };
                Row::new(format!("`[{}]` declares no {entry}", shown(table)))
                    .help("write below it what was meant to stand there, or take it away")
                    .lack()
            }
            Self::ScopeAmongAliases { name, target } => {
                let row = Row::new(format!("{} stands under `[aliases]`, and has a text like a scope", ticked(name)));
                match target {
                    Some(target) => {
                        row.help(format!("an alias says what it stands for: `{{ to = \"{}\" }}`", shown(target)))
                    }
                    None => {
                        row.help("a scope stands under `[scopes]`; an alias says what it stands for: `{ to = \"…\" }`")
                    }
                }
            }
        }
    }
}

/// The key by which a JSON file names its schema.
pub(crate) const SCHEMA: &str = "$schema";

/// How a TOML file names one.
pub(super) const SCHEMA_LINE: &str = "name the schema in a comment in the first line, for editors: `#:schema PATH`";

/// Where a key of `[catalog]` belongs. A remark may be meant for the table that contains it.
fn in_header(key: &str) -> &'static str {
    match key {
        "description" | "notes" => {
            "make it a comment, `# …`, or move it to `[catalog]` if it is about the whole catalog"
        }
        _ => "move it to `[catalog]`",
    }
}

fn unknown(key: &str, table: &Table, meant: &Meant, known: &[&str]) -> Row {
    let row = Row::new(format!("{} means nothing in {table}", ticked(key)));
    match meant {
        Meant::Key(key) => row.did_you_mean(key),
        Meant::OfHeader | Meant::OfMissingHeader => row.help("move it to `[catalog]`"),
        Meant::TableBesideHeader => row.help(format!("`[{key}]` is a table of its own, beside `[catalog]`")),
        #[cfg(feature = "tools")]
        Meant::AboveCases => row.help("move it above the first `[[case]]`"),
        Meant::EndpointOf(table) => row.help(format!("endpoints stand in `[{table}.endpoints]`")),
        Meant::RestOfName(name) => row.help(format!(
            "the name of a scope stands directly under `[scopes]`, in quotes as a whole: `\"{}\" = \"…\"`; keys of a scope are \
             {}",
            shown(name),
            known.join(", ")
        )),
        Meant::AnyOf(sense, scopes) => row.help(sense.any_of(scopes)),
        Meant::Foreign(foreign) => row.help(instead(*foreign, table)),
        Meant::Scope | Meant::Unknown => row.help(format!("known keys: {}", known.join(", "))),
    }
}

/// How a catalog says what another format says by a key.
fn instead(foreign: Foreign, table: &Table) -> String {
    let name = match table {
        Table::Entry(_, name) => shown(name),
        _ => String::new(),
    };
    match foreign {
        Foreign::OpenApi => "this looks like an OpenAPI document; a catalog has its scopes under `[scopes]`".to_owned(),
        Foreign::Manifest => "this looks like a `Cargo.toml`; a catalog is a file of its own".to_owned(),
        Foreign::ImpliedBy => format!("the wider scope says so: `implies = [\"{name}\"]` under it"),
        Foreign::Implied => {
            "the wider of the two says so: `implies = [\"…\"]`, with the narrower one in the list".to_owned()
        }
        Foreign::NeedsOfScope => {
            "a scope needs no other; an endpoint that needs several says so: `any_of = [[\"…\", \"…\"]]` in `[endpoints]`"
                .to_owned()
        }
        Foreign::AliasOfScope => format!("another name of it stands under `[aliases]`: `\"…\" = {{ to = \"{name}\" }}`"),
        Foreign::Number => format!("numbers stand under `[bits]`, `\"{name}\" = …`, and how many there are in `[catalog]`, `next_bit = …`"),
        Foreign::ReplacedBy => "say what to use instead: `deprecated = \"use …\"`".to_owned(),
        Foreign::RoleOfScope => "a role says what it keeps or drops: `[roles.…]`".to_owned(),
        Foreign::GateOfScope => "a gate says what is behind it: `[gates.…]`, `scopes = [\"…\"]`".to_owned(),
        Foreign::GroupOfScope => "a group says what belongs to it: `[groups.…]`, `scopes = [\"…\"]`".to_owned(),
        Foreign::NameOfScope => "the name of a scope is its key".to_owned(),
        Foreign::Inheritance => format!("nothing is inherited: list all that `{name}` keeps, or all that it drops"),
        Foreign::Exception => "nothing is taken out of a list: name all that belong to it, and no others".to_owned(),
        Foreign::OpenBesideScopes => {
            "take it away: an endpoint in `[endpoints]` needs a token with the scopes of its `any_of`".to_owned()
        }
        Foreign::OpenEndpoint => {
            "an endpoint that needs no scope stands in `[authenticated.endpoints]`, and one that needs no token in \
             `[public.endpoints]`, with its reason"
                .to_owned()
        }
        Foreign::ScopesOfOpenEndpoint => {
            needs_scopes(&name)
        }
    }
}

fn needs_scopes(endpoint: &str) -> String {
    format!("an endpoint that needs scopes stands in `[endpoints.\"{endpoint}\"]`, and not here")
}

/// The tables whose entries are tables by name, which other formats write as lists.
const TABLES_OF_TABLES: &[&str] = &["resources", "groups", "presets", "roles", "actors", "gates"];

/// An example of what should be there, where it takes more than the message says.
fn right_type(key: &str, expected: Expected, found: Kind, example: &[String]) -> Option<String> {
    let key = shown(key);
    if let (Some(table), Kind::Tables) = (table_of(expected), found) {
        return Some(format!("write one bracket on each side: `[{table}.{}]`", key_of(&key)));
    }
    match (expected, found) {
        #[cfg(feature = "tools")]
        (Expected::Text, Kind::Table) if key == "catalog" => {
            Some("name it by its path above the first case: `catalog = \"…\"`".to_owned())
        }
        (Expected::Text, Kind::Table) => None,
        #[cfg(feature = "tools")]
        (Expected::Text, Kind::List) if key == "role" && !example.is_empty() => Some(super::cases::roles(example)),
        (Expected::Text, _) if key == "deprecated" => Some(
            "say what to use instead, `deprecated = \"use …\"`; for what is not deprecated, take the key away"
                .to_owned(),
        ),
        (Expected::Text, _) => Some(format!("write `{key} = \"…\"`")),
        (Expected::Truth, Kind::Text) => Some(match example.first().map(String::as_str) {
            Some("true" | "yes" | "on") => format!("write `{key} = true`, without quotes"),
            Some("false" | "no" | "off") => format!("write `{key} = false`, without quotes"),
            _ => format!("write `{key} = true` or `{key} = false`"),
        }),
        (Expected::Truth, Kind::Number) => Some(format!("write `{key} = true` or `{key} = false`")),
        (Expected::Number, Kind::Text) => {
            let number = example.first().filter(|text| text.parse::<i64>().is_ok())?;
            Some(format!("write `{} = {number}`, without quotes", key_of(&key)))
        }
        (Expected::Summary, Kind::Table) => Some(format!(
            "more than a summary stands in a table of its own: `[endpoints.\"{key}\"]`, with its scopes in `any_of`"
        )),
        (Expected::ScopesOfResource, _) => Some(format!("write a scope for each: {}", scopes_of(example))),
        (Expected::Description | Expected::Summary, _) => Some(format!("write `\"{key}\" = \"…\"`")),
        (Expected::TextsOnly, Kind::Table) if example.first().is_some_and(|key| key == "pattern") => {
            Some("name the scopes one by one: this list takes no patterns".to_owned())
        }
        (Expected::TextsOnly, Kind::Table) => Some("write the name alone: this list takes no patterns".to_owned()),
        (Expected::Cases, _) => Some(format!("begin each with two brackets on each side: `[[{key}]]`")),
        (Expected::Texts | Expected::NamesOrText, Kind::Text) if matches!(example, [all] if all == "all") => {
            Some(format!("for all scopes write `{key} = [\"*\"]`, and for the scope of this name `{key} = [\"all\"]`"))
        }
        (Expected::Texts | Expected::NamesOrText, _) => Some(format!("write `{key} = {}`", texts(found, example))),
        (Expected::Lists, Kind::Text) => Some(Sense::Unclear.any_of(&split(example))),
        (Expected::Lists | Expected::ListsOnly, _) => Some(Sense::Unclear.any_of(&[])),
        (Expected::Target, Kind::List) if !example.is_empty() => {
            Some(format!("write `{{ to = {} }}`", list_of(example)))
        }
        (Expected::Target, _) => Some("write `{ to = \"…\" }`".to_owned()),
        (Expected::SummaryOrTable | Expected::Reason, Kind::List) => Some(needs_scopes(&key)),
        (Expected::TableOfLists("gates", _), Kind::Text) => {
            let variable = example.first().map_or_else(|| "…".to_owned(), |text| shown(text));
            Some(format!("write `{{ scopes = [\"…\"], env = \"{variable}\" }}`, with the scopes behind the gate"))
        }
        (Expected::TableOfLists(_, keys), found) => {
            let is_name = |text: &String| !text.contains(char::is_whitespace);
            let are_names =
                matches!(found, Kind::List | Kind::Text) && !example.is_empty() && example.iter().all(is_name);
            let list = if are_names { list_of(example) } else { "[\"…\"]".to_owned() };
            let tables = keys.iter().map(|key| format!("`{{ {key} = {list} }}`{}", what(key)));
            Some(format!("write {}", tables.listed().join(", or ")))
        }
        (Expected::Resource, _) => Some(format!("write `{} = {{ description = \"…\" }}`", key_of(&key))),
        (Expected::Summaries, _) => {
            Some(format!("write each with its summary: `{key} = {{ \"{}\" = \"…\" }}`", endpoint_in(example)))
        }
        (Expected::Reasons, _) => Some(format!(
            "write each with the reason why it is public: `{key} = {{ \"{}\" = {{ reason = \"…\" }} }}`",
            endpoint_in(example)
        )),
        (Expected::TableWithAnyOf, Kind::List) => {
            Some(format!("in a table of its own, {}", Sense::Unclear.any_of(example)))
        }
        (Expected::TableWithAnyOf, _) => {
            Some("write `{ any_of = [[\"…\"]] }`, with the scopes that it needs".to_owned())
        }
        (Expected::Reason, _) => Some(super::endpoints::scope_or_reason(&key)),
        (Expected::Table, Kind::Tables) if TABLES_OF_TABLES.contains(&key.as_str()) => {
            let name = example.first().map_or_else(|| "…".to_owned(), |name| shown(name));
            Some(format!("write a table for each, by its name and without `name` in it: `[{key}.{name}]`"))
        }
        (Expected::Table, Kind::List) if TABLES_OF_TABLES.contains(&key.as_str()) => {
            let name = example.first().map_or_else(|| "…".to_owned(), |name| shown(name));
            Some(format!("write a table for each, by its name: `[{key}.{name}]`"))
        }
        (Expected::Table, _) if key == "endpoints" => Some(format!(
            "write a table for each, with the scopes that it needs: `[endpoints.\"{}\"]`, `any_of = [[\"…\"]]`",
            endpoint_in(example)
        )),
        (Expected::Table, _) => Some(format!("begin it with `[{key}]`")),
        _ => None,
    }
}

/// How many scopes of a list a help writes out.
const WRITTEN_OUT: usize = 8;

/// The lines of these scopes.
fn scopes_of(names: &[String]) -> String {
    let lines = names.iter().take(WRITTEN_OUT).map(|name| format!("`{} = \"…\"`", in_quotes(name))).listed();
    let more = if names.len() > WRITTEN_OUT { ", and so on" } else { "" };
    match lines.as_slice() {
        [lines @ .., last] if !lines.is_empty() && more.is_empty() => format!("{} and {last}", lines.join(", ")),
        lines => format!("{}{more}", lines.join(", ")),
    }
}

/// What a list of a role or an actor says: two of them say the opposite.
fn what(key: &str) -> &'static str {
    match key {
        "keeps" => " if this is all that is kept",
        "drops" => " if all but this is kept",
        _ => "",
    }
}

/// The table in which something like this has its entry.
fn table_of(expected: Expected) -> Option<&'static str> {
    match expected {
        Expected::Description => Some("scopes"),
        Expected::Target => Some("aliases"),
        Expected::Resource => Some("resources"),
        Expected::TableOfLists(table, _) => Some(table),
        Expected::TableWithAnyOf => Some("endpoints"),
        Expected::SummaryOrTable => Some("authenticated.endpoints"),
        Expected::Reason => Some("public.endpoints"),
        _ => None,
    }
}

/// An endpoint that is written there, or one that could be.
fn endpoint_in(example: &[String]) -> String {
    let is_endpoint = |text: &&String| text.contains(" /");
    example.iter().find(is_endpoint).map_or_else(|| "GET /orders".to_owned(), |endpoint| shown(endpoint))
}

/// A list of what is written there in another way.
fn texts(found: Kind, example: &[String]) -> String {
    match (found, example) {
        (Kind::Table, [key, text]) if matches!(key.as_str(), "name" | "pattern") => {
            format!("[{{ {key} = \"{}\" }}]", shown(text))
        }
        (_, []) => "[\"…\"]".to_owned(),
        (Kind::Text, texts) => list_of(&split(texts)),
        (_, texts) => list_of(texts),
    }
}

/// The separator between several names in one text.
pub(crate) const BETWEEN_NAMES: &[char] = &[' ', ',', ';', '\t', '\n'];

/// The names in a text of several.
fn split(texts: &[String]) -> Vec<String> {
    let mut names = Vec::new();
    for text in texts {
        for name in text.split(BETWEEN_NAMES).filter(|name| !name.is_empty()) {
            names.push(name.to_owned());
        }
    }
    names
}

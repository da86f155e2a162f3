//! Test files: cases, and what they assert about a catalog.

use super::words::{joined, list_of, quoted, shown, some, ticked};
use super::{Entry, Files, Format, Row, topic};

topic! {
    /// Test files: cases, and what they assert about a catalog.
    Cases {
        "catalog-as-test-file" Catalog { file: String },
        "no-cases" NoCases,
        "missing-catalog-path" NoCatalog,
        "case-without-name" NoName,
        "case-name-taken" NameTaken { name: String },
        "case-without-caller" NoCaller { case: String },
        "caller-without-token" WithoutToken { case: String, keys: Vec<String> },
        "case-without-assertion" NoAssertion { case: String },
        "role-and-roles" RoleAndRoles { case: String },
        "repeated-in-case" Repeated { entry: String, key: &'static str },
        "unknown-in-case" Unknown { entry: Entry, name: String, catalog: String, nearest: Option<String>, known: Vec<String>, more: usize },
        "alias-in-assertion" AliasAsserted { alias: String, targets: Vec<String> },
        "unknown-endpoint" UnknownEndpoint { endpoint: String, catalog: String, why: NoEndpoint },
        "case-condition-missing" ConditionMissing { case: String, condition: Condition, catalog: String, known: Vec<String> },
        "case-condition-unknown" ConditionUnknown { key: &'static str, condition: Condition, catalog: String },
        "case-contradiction" Contradiction { case: String, entry: String },
        "assertion-failed" Failed { case: String, entry: String, is_allowed: bool, why: Vec<String>, gates: Gates },
    }
}

/// What a catalog lets decide about a token beside its scopes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the condition of its name")]
pub enum Condition {
    Actor,
    Role,
    Declared,
    Gates,
}

/// The gates of a case.
#[derive(Debug, Default)]
pub struct Gates {
    /// Those that are open in it.
    pub open: Vec<String>,
    /// Those that are shut, and on the way to what the case asserts.
    pub shut: Vec<String>,
}

/// Why an assertion is about no endpoint.
#[derive(Debug)]
pub enum NoEndpoint {
    /// No path is like it. This one is the nearest.
    Path(Option<String>),
    /// The path is declared for these methods.
    Method(Vec<String>),
    /// It does not say a method.
    WithoutMethod,
    /// The path has a query or a fragment: this.
    WithQuery(String),
    /// A parameter of the path is written as others do, `:id`. This is its name.
    Colon(String),
    /// The method is to be written in upper case, as this.
    UpperCase(String),
    /// Routers could take the path for another one.
    Unclear,
}

impl Cases {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::Catalog { file } => Row::new("this is a catalog, and no test file")
                .help(format!("check it with `cargo scopes check {}`", shown(file))),
            Self::NoCases => Row::new("the test file has no case").help(A_CASE).lack(),
            Self::NoCatalog => Row::new("the test file does not say which catalog it is about")
                .help("name it in the first line, by its path from the folder of this file: `catalog = \"shop.toml\"`")
                .lack(),
            Self::NoName => Row::new("the case has no name")
                .help("say in a few words what it shows: `name = \"members do not delete\"`")
                .lack(),
            Self::NameTaken { name } => Row::new(format!("two cases have the name {}", ticked(name)))
                .help("give one of them another name: a failure is told by it"),
            Self::NoCaller { case } => Row::new(format!("case {} does not say who calls", ticked(case)))
                .help(
                    "write `grant = [\"…\"]` with the names in the token, `grant = []` for a token without scopes, or `anonymous = \
                     true` for a caller without a token",
                )
                .lack(),
            Self::WithoutToken { case, keys } => {
                let (mean, all) = if keys.len() == 1 { ("means", "it") } else { ("mean", "them") };
                let keys = joined(keys, ticked, ", ");
                Row::new(format!("the caller of case {} has no token, so {keys} {mean} nothing", ticked(case)))
                    .help(format!("take {all} out, or take out `anonymous`"))
            }
            Self::NoAssertion { case } => Row::new(format!("case {} asserts nothing", ticked(case)))
                .help("say what its caller may do, `can = [\"…\"]`, or may not do, `cannot = [\"…\"]`")
                .lack(),
            Self::RoleAndRoles { case } => Row::new(format!("case {} has `role` and `roles`", ticked(case)))
                .help("list all roles of the user in `roles`"),
            Self::Repeated { entry, key } => {
                Row::new(format!("{} stands twice in `{key}`", ticked(entry))).help("take one of the two out")
            }
            Self::Unknown { entry: Entry::Scope, name, catalog, nearest: None, .. } if name.contains('*') => {
                unknown(Entry::Scope, name, catalog).help("patterns are for catalogs: name the scopes one by one")
            }
            Self::Unknown { entry: Entry::Scope, name, catalog, .. } if name.contains(',') => {
                unknown(Entry::Scope, name, catalog).help(BETWEEN)
            }
            Self::Unknown { entry, name, catalog, nearest, known, more } => {
                let row = unknown(*entry, name, catalog);
                // What to write depends on whether the name is a word in a text.
                row.help(match nearest {
                    Some(nearest) => format!("did you mean {}?", ticked(nearest)),
                    None => format!("it has {}", of(*entry, known, *more)),
                })
            }
            Self::AliasAsserted { alias, targets } => Row::new(format!("{} is an alias, and no scope", ticked(alias)))
                .help(format!("assert what it stands for: {}", quoted(targets))),
            Self::UnknownEndpoint { endpoint, catalog, why } => why.row(endpoint, catalog),
            Self::ConditionMissing { case, condition, catalog, known } => {
                let known = joined(known, ticked, ", ");
                let (has, lack, help) = match condition {
                    Condition::Actor => {
                        ("has actors", "as which one the token acts", format!("add `actor = \"…\"`; the actors are {known}"))
                    }
                    Condition::Role => (
                        "has roles",
                        "which one the user has",
                        format!("add `role = \"…\"`, or `roles = []` for a user without one; the roles are {known}"),
                    ),
                    Condition::Declared => (
                        "asks what apps declare",
                        "what this one does",
                        "add `declared = [\"…\"]`, the most that the app may ask for".to_owned(),
                    ),
                    Condition::Gates => ("has gates", "which ones are open", "add `gates = []`".to_owned()),
                };
                Row::new(format!("catalog {} {has}, and case {} does not say {lack}", ticked(catalog), ticked(case)))
                    .help(help)
                    .lack()
            }
            Self::ConditionUnknown { key, condition, catalog } => {
                let what = match condition {
                    Condition::Actor => "has no actors",
                    Condition::Role => "has no roles",
                    Condition::Declared => "does not ask what apps declare",
                    Condition::Gates => "has no gates",
                };
                Row::new(format!("`{key}` means nothing: catalog {} {what}", ticked(catalog)))
                    .help(format!("take `{key}` out"))
            }
            Self::Contradiction { case, entry } => {
                Row::new(format!("case {} says both that its caller can {} and that it cannot", ticked(case), ticked(entry)))
                    .help("take one of the two out")
            }
            Self::Failed { case, entry, is_allowed, why, gates } => {
                let (is, should) = if *is_allowed { ("allowed", "refused") } else { ("refused", "allowed") };
                let row = Row::new(format!("case {}: {} is {is}, and should be {should}", ticked(case), ticked(entry)));
                let row = if why.is_empty() { row } else { row.note(why.join("; ")) };
                row.maybe_help(gates.help())
            }
        }
    }
}

impl Gates {
    /// What to write where a gate is shut.
    fn help(&self) -> Option<String> {
        let all = [self.open.as_slice(), self.shut.as_slice()].concat();
        let which = match self.shut.as_slice() {
            [] => return None,
            [_] => "the gate is",
            _ => "the gates are",
        };
        Some(format!("write `gates = {}` in the case, if {which} meant to be open", list_of(&all)))
    }
}

impl NoEndpoint {
    fn row(&self, endpoint: &str, catalog: &str) -> Row {
        let row = || Row::new(format!("catalog {} has no endpoint {}", ticked(catalog), ticked(endpoint)));
        match self {
            Self::Path(Some(nearest)) => row().did_you_mean(nearest),
            Self::Path(None) => row().help(AS_DECLARED),
            Self::Method(methods) => {
                row().help(format!("this path is declared for {}", joined(methods, ticked, ", ")))
            }
            Self::WithoutMethod => Row::new(format!("{} has no method", ticked(endpoint)))
                .help("write the method before the path, with a space between them: `GET /orders`"),
            Self::WithQuery(query) => row().help(format!("leave out {}", ticked(query))),
            Self::Colon(parameter) => {
                row().help(format!("write `{{{}}}` for `:{0}`, or a value in its place", shown(parameter)))
            }
            Self::UpperCase(method) => row().help(format!("write the method in upper case: {}", ticked(method))),
            Self::Unclear => Row::new(format!("not every router reads the path of {} alike", ticked(endpoint))).help(
                "write the template as the catalog has it, or a path without a query, whose parameters are letters, digits, `-` and \
                 `_`, and no text that the catalog has in their place",
            ),
        }
    }
}

const AS_DECLARED: &str =
    "write an endpoint as the catalog has it, `GET /orders/{id}`, or as a request, `GET /orders/5`";

const BETWEEN: &str = "names stand apart: with a space between them in a text, or each in quotes of its own in a list";

const A_CASE: &str = "begin a case with `[[case]]`, and write in it `name = \"…\"`, `grant = [\"…\"]`, and what its caller may do, `can = \
                      [\"…\"]`, or may not do, `cannot = [\"…\"]`";

fn unknown(entry: Entry, name: &str, catalog: &str) -> Row {
    if name.is_empty() {
        return Row::new(format!("an empty text is no {entry} of catalog {}", ticked(catalog)));
    }
    Row::new(format!("catalog {} has no {entry} {}", ticked(catalog), ticked(name)))
}

/// What to write where one role is asked for, and several are listed.
pub(super) fn roles(names: &[String]) -> String {
    format!("write several as `roles = {}`", list_of(names))
}

/// What there is, in a list that is not too long.
fn of(entry: Entry, known: &[String], more: usize) -> String {
    match known {
        [] => format!("no {entry}"),
        [one] => format!("the {entry} {}", ticked(one)),
        names => format!("the {entry}s {}", some(names, more)),
    }
}

/// What is said of a file that is no TOML, where it should be a test file.
pub(super) fn of_file(files: &Files) -> Row {
    let row = files.row();
    let sentence = row.sentence.replace("the catalog", "the test file").replace("no catalog", "no test file");
    let help = match files {
        Files::OtherToml { .. }
        | Files::NotToml { format: Format::OpenApi, .. }
        | Files::NotToml { made_of: Some(_), .. } => Some("name the file that the tests are written in".to_owned()),
        Files::Empty { .. } | Files::NotToml { .. } => {
            Some(format!("name the catalog in the first line, `catalog = \"shop.toml\"`, and {A_CASE}"))
        }
        Files::PathAsText { .. } => Some("write `catalog = \"…\"` with this path".to_owned()),
        _ => row.help.clone().map(|help| help.replace("the catalog", "the test file")),
    };
    Row { sentence: sentence.replace("not a catalog", "not a test file"), help, ..row }
}

//! Messages about calls of `scopes!`: their place in the program, and their arguments.

use super::words::{shown, some, ticked};
use super::{Row, topic};

/// What a call has in the place of a text.
#[derive(Debug, PartialEq)]
pub enum Argument {
    /// The name of a constant, or a path of one.
    Name(String),
    /// A path without quotes.
    UnquotedPath(String),
    /// `include_str!` or `include_bytes!`.
    Include(String),
    /// A call of another macro.
    Macro(String),
    /// A literal with this letter before its quotes.
    Prefixed(char),
    /// Something else.
    Other,
}

/// Why a path leads nowhere, where it can be told by the look of it.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "each is told by its sentence")]
pub enum Detour {
    Empty,
    Home,
    Variable,
    Address,
    FileAddress,
    Backslash,
    Pattern,
    Root,
}

/// An option that `scopes!` does not have.
#[derive(Debug, PartialEq)]
#[allow(missing_docs, reason = "each is told by its help")]
pub enum MeantOption {
    Option(&'static str),
    Path,
    KeyOfCatalog,
    Module,
    Unknown,
}

/// The place of a call that should be in a module.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "each is the place of its name")]
pub enum Surroundings {
    Function,
    Expression,
    Impl,
    Trait,
}

topic! {
    /// Calls of `scopes!`.
    #[derive(PartialEq)]
    Calls {
        "missing-catalog" NoCatalog,
        "second-catalog" SecondCatalog,
        "catalog-no-text" NoText { found: Argument, meant: Option<String> },
        "call-without-comma" CommaMissing { is_semicolon: bool },
        "unknown-macro-option" UnknownOption { name: String, meant: MeantOption, path: Option<String> },
        "catalog-text-as-path" TextAsPath,
        "empty-catalog-text" TextEmpty,
        "missing-catalog-file" NoFile { file: String, package: Option<String>, meant: Option<String> },
        "catalog-path-nowhere" NoPath { path: String, detour: Detour, meant: Option<String> },
        "catalog-folder" Folder { folder: String, catalogs: Vec<String> },
        "unreadable-catalog" Unreadable { file: String, error: String },
        "called-twice" Twice { line: usize },
        "called-elsewhere" Elsewhere { place: Surroundings },
        "compiled-for-editor" ForEditor { variable: &'static str },
    }
}

impl Calls {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::NoCatalog => Row::new("`scopes!` needs a catalog").help(
                "name a file relative to `Cargo.toml`: `scopes!(\"catalogs/shop.toml\")`, or write it here: `scopes!(toml = \
                 \"…\")`",
            ),
            Self::SecondCatalog => {
                Row::new("`scopes!` takes one catalog").help("call `scopes!` once for each, in a module of its own")
            }
            Self::NoText { found, meant } => no_text(found, meant.as_deref()),
            Self::CommaMissing { is_semicolon: true } => {
                Row::new("this semicolon belongs behind the parentheses").help("write `scopes!(…);`")
            }
            Self::CommaMissing { is_semicolon: false } => {
                Row::new("a comma is missing here").help("what `scopes!` takes is separated by commas")
            }
            Self::UnknownOption { name, meant, path } => unknown_option(name, meant, path.as_deref()),
            Self::TextAsPath => Row::new("this is the text of a catalog, and not the path of a file")
                .help("say that it is the catalog itself: `scopes!(toml = r#\"…\"#)`"),
            Self::TextEmpty => Row::new("the text of the catalog is empty").help(
                "write the catalog there, `[catalog]` and `name = \"shop\"` first; if it stands in a file, name the file: \
                 `scopes!(\"catalogs/shop.toml\")`",
            ),
            Self::NoFile { file, package, meant } => no_file(file, package.as_deref(), meant.as_deref()),
            Self::NoPath { path, detour, meant } => no_path(path, *detour, meant.as_deref()),
            Self::Folder { folder, catalogs } => folder_row(folder, catalogs),
            Self::Unreadable { file, error } => {
                Row::new(format!("cannot read catalog {}: {error}", ticked(file))).help(help_for(error))
            }
            Self::Twice { line } => Row::new("`scopes!` is called a second time in this module")
                .help("call it in a module of its own for each catalog: `mod access { scopes::scopes!(…); }`")
                .note(format!("the first call stands in line {line}")),
            Self::Elsewhere { place } => elsewhere(*place),
            Self::ForEditor { variable } => {
                Row::new(format!("`{variable}` is set, so the macros write for an editor, and nothing is compiled"))
                    .help("unset it, in the shell or under `[env]` of cargo: it is meant for rust-analyzer alone")
            }
        }
    }
}

/// A call as it should be.
fn call(path: Option<&str>) -> String {
    format!("scopes!(\"{}\")", shown(path.unwrap_or("catalogs/shop.toml")))
}

fn no_text(found: &Argument, meant: Option<&str>) -> Row {
    let call = call(meant);
    match found {
        Argument::Name(name) => Row::new(format!("{} is a name, and `scopes!` needs the text itself", ticked(name)))
            .help(format!("write the path in quotes: `{call}`"))
            .note("macros run before constants have values"),
        Argument::UnquotedPath(path) => Row::new(format!("the path {} needs quotes", ticked(path)))
            .help(format!("write `{}`", self::call(meant.or(Some(path))))),
        Argument::Include(name) => Row::new(format!("`scopes!` reads the file itself, and expands no `{name}!`"))
            .help(format!("write the path alone, as it is from the package's `Cargo.toml`: `{call}`")),
        Argument::Macro(name) => Row::new(format!("`scopes!` needs the text itself, and expands no `{name}!`"))
            .help(format!("write the path as one text, as it is from the package's `Cargo.toml`: `{call}`")),
        Argument::Prefixed(letter) => {
            Row::new("a catalog is named by a text").help(format!("take the `{letter}` before the quotes away"))
        }
        Argument::Other => {
            Row::new("a catalog is named by a text").help(format!("write `{call}`, or `scopes!(toml = \"…\")`"))
        }
    }
}

fn unknown_option(name: &str, meant: &MeantOption, path: Option<&str>) -> Row {
    let row = Row::new(format!("`scopes!` has no option {}", ticked(name)));
    match meant {
        MeantOption::Option(option) => row.help(format!("did you mean `{option} = …`?")),
        MeantOption::Path => row.help(format!("the path stands alone: `{}`", call(path))),
        MeantOption::KeyOfCatalog => row.help(format!("the catalog says it: `{name} = …` under `[catalog]`")),
        MeantOption::Module => {
            row.help("the module is the one that it is called in: `mod access { scopes::scopes!(…); }`")
        }
        MeantOption::Unknown => row.help("options are `toml = \"…\"` and `crate = …`"),
    }
}

fn no_file(file: &str, package: Option<&str>, meant: Option<&str>) -> Row {
    let package_name = package.filter(|name| !name.is_empty());
    let of = package_name.map(|name| format!(" in package `{name}`")).unwrap_or_default();
    let row = Row::new(format!("there is no file {}{of}", ticked(file)));
    match (meant, package) {
        (Some(meant), _) => row.did_you_mean(meant),
        (None, Some(_)) => row.help("the path begins at the folder with the `Cargo.toml` of the package"),
        (None, None) => {
            row.help("`CARGO_MANIFEST_DIR` is not set: the path begins at the folder where the compiler runs")
        }
    }
}

fn no_path(path: &str, detour: Detour, meant: Option<&str>) -> Row {
    let path = ticked(path);
    let row = match detour {
        Detour::Empty => Row::new("the path of the catalog is empty"),
        Detour::Home => Row::new(format!("{path} begins with `~`, which only a shell understands")),
        Detour::Variable => Row::new(format!("{path} has a variable in it, and nothing takes its place")),
        Detour::Address => Row::new(format!("{path} is an address, and `scopes!` downloads nothing")),
        Detour::FileAddress => Row::new(format!("{path} is an address, and `scopes!` takes a path")),
        Detour::Backslash => Row::new(format!("there is no file {path}: a backslash is a part of a name here")),
        Detour::Pattern => Row::new(format!("{path} stands for many files, and `scopes!` takes one")),
        Detour::Root => Row::new(format!("there is no file {path}: it would stand at the root of the file system")),
    };
    match (meant, detour) {
        (Some(meant), _) => row.did_you_mean(meant),
        (None, Detour::Address) => {
            row.help(format!("save the catalog in the package, and name the file: `{}`", call(None)))
        }
        (None, Detour::Backslash) => row.help("write `/` between folders, which is right on every system"),
        (None, Detour::Pattern) => row.help("call `scopes!` once for each file, in a module of its own"),
        (None, _) => row.help(format!("write it as it is from the `Cargo.toml` of the package: `{}`", call(None))),
    }
}

/// How many files of a folder are listed.
const MOST_FILES: usize = 12;

fn folder_row(folder: &str, catalogs: &[String]) -> Row {
    let row = Row::new(format!("{} is a folder, and a catalog is a file", ticked(folder)));
    match catalogs {
        [] => row.help(format!("name the file: `{}`", call(None))),
        [one] => row.did_you_mean(one),
        several => {
            let (shown, more) = several.split_at(several.len().min(MOST_FILES));
            row.help(format!("name one of its files: {}", some(shown, more.len())))
        }
    }
}

fn help_for(error: &str) -> &'static str {
    if error.contains("permission") {
        "let the user who compiles read the file"
    } else {
        "the path begins at the folder with the `Cargo.toml` of the package"
    }
}

fn elsewhere(place: Surroundings) -> Row {
    let (called, beside) = match place {
        Surroundings::Function => ("in a function", "function"),
        Surroundings::Expression => ("like a function", "function"),
        Surroundings::Impl => ("in an impl", "impl"),
        Surroundings::Trait => ("in a trait", "trait"),
    };
    Row::new(format!("`scopes!` is called {called}, and makes modules"))
        .help(format!("call it beside the {beside}, in a module: `mod access {{ scopes::scopes!(…); }}`"))
}

//! Files that are no catalog at all.

use std::fmt;

use super::words::{shown, ticked};
use super::{Row, topic};

/// What else a file may be.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "each is the format of its name")]
pub enum Format {
    Json,
    Yaml,
    Xml,
    Ini,
    Properties,
    Environment,
    Hcl,
    JavaScript,
    Python,
    Rust,
    Sql,
    Csv,
    OpenApi,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Json => "JSON",
            Self::Yaml => "YAML",
            Self::Xml => "XML",
            Self::Ini => "an INI file",
            Self::Properties => "a `.properties` file",
            Self::Environment => "a list of environment variables",
            Self::Hcl => "HCL",
            Self::JavaScript => "JavaScript",
            Self::Python => "Python",
            Self::Rust => "Rust",
            Self::Sql => "SQL",
            Self::OpenApi => "an OpenAPI document",
            Self::Csv => "a table of comma-separated values",
        })
    }
}

/// How the characters of a file are written as bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "each is the encoding of its name")]
pub enum Encoding {
    Utf16,
    Utf32,
}

/// What a file that is no text is.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "each is the kind of file of its name")]
pub enum Binary {
    Compressed,
    Image,
    Program,
    Unknown,
}

/// What else a file may be that is TOML too.
#[derive(Debug, Clone, PartialEq)]
pub enum TomlFile {
    /// `Cargo.toml`
    Manifest,
    /// `Cargo.lock`
    LockFile,
    /// What `cargo scopes test` reads, with the path of its catalog.
    Tests {
        /// As it is written there, if it is.
        catalog: Option<String>,
    },
    /// What `cargo scopes diff` reads: `scopes-accepted.toml`
    Accepted,
    /// Something else, with no table of a catalog in it.
    Unknown,
}

topic! {
    /// Files that are no catalog at all.
    #[derive(Clone)]
    Files {
        "not-utf8" NotUtf8 { byte: u8 },
        "other-encoding" OtherEncoding { encoding: Encoding },
        "binary-file" Binary { kind: Binary },
        "empty-file" Empty { has_comments: bool },
        "not-toml" NotToml { format: Format, made_of: Option<String> },
        "web-page" WebPage,
        "merge-conflict" MergeConflict,
        "lfs-pointer" LfsPointer,
        "patch-file" Patch,
        "key-file" KeyFile,
        "fence" Fence { mark: String },
        "catalog-path-as-text" PathAsText { path: String },
        "other-toml-file" OtherToml { kind: TomlFile },
    }
}

impl Files {
    /// Whether it says that the file has tests, or may be one whose tables are misspelt.
    #[cfg(feature = "tools")]
    pub(crate) fn may_be_test_file(&self) -> bool {
        matches!(self, Self::OtherToml { kind: TomlFile::Tests { .. } | TomlFile::Unknown })
    }

    pub(super) fn row(&self) -> Row {
        match self {
            Self::NotUtf8 { byte } => {
                Row::new(format!("the catalog is not UTF-8: byte 0x{byte:02x} here")).help("save the file as UTF-8")
            }
            Self::OtherEncoding { encoding: Encoding::Utf16 } => {
                Row::new("the catalog is UTF-16, not UTF-8").help("save the file as UTF-8")
            }
            Self::OtherEncoding { encoding: Encoding::Utf32 } => {
                Row::new("the catalog is UTF-32, not UTF-8").help("save the file as UTF-8")
            }
            Self::Binary { kind: kind @ Binary::Compressed } => Row::new(binary(*kind)).help("unpack it first"),
            Self::Binary { kind } => Row::new(binary(*kind)).help("name the file that the catalog is written in"),
            Self::Empty { has_comments } => {
                Row::new(if *has_comments { "the catalog is nothing but comments" } else { "the catalog is empty" })
                    .help(BEGINNING)
            }
            Self::NotToml { format: Format::OpenApi, .. } => Row::new("this is an OpenAPI document, and no catalog")
                .help("name the catalog, and this file behind `--openapi`: `cargo scopes check CATALOG --openapi FILE`"),
            Self::NotToml { made_of: Some(catalog), .. } => {
                Row::new(format!("this is Rust code, made of {}, and no catalog", ticked(catalog)))
                    .help("name that catalog")
            }
            Self::NotToml { format, .. } => Row::new(format!("the catalog is {format}, not TOML")).help(IN_TOML),
            Self::WebPage => Row::new("the catalog is a web page, not TOML")
                .help("open the page in a browser: it may say what went wrong when the file was loaded; then load the file itself"),
            Self::MergeConflict => Row::new("a merge conflict is left in the catalog").help(
                "keep what is right of the two sides, and delete the lines that begin with `<<<<<<<`, `|||||||`, `=======` \
                 and `>>>>>>>`",
            ),
            Self::LfsPointer => {
                Row::new("the catalog is not here, only its Git LFS pointer").help("fetch the file: `git lfs pull`")
            }
            Self::Patch => Row::new("this is a patch of a file, and not the file").help("apply it to the catalog"),
            Self::KeyFile => Row::new("this is a key or a certificate, and no catalog")
                .help("name the file that the catalog is written in"),
            Self::Fence { mark } => Row::new(format!("{} a fence around the catalog, and no TOML", fence(mark)))
                .help("delete the line, and the fence at the end too"),
            Self::PathAsText { path } => Row::new(format!("{} is the path of a file, and not a catalog", ticked(path)))
                .help(format!("name that file, in `scopes!` without `toml =`: `scopes!(\"{}\")`", shown(path))),
            Self::OtherToml { kind } => other_toml(kind),
        }
    }
}

fn other_toml(kind: &TomlFile) -> Row {
    let is_no_catalog = match kind {
        TomlFile::Manifest => "this is a `Cargo.toml`, and no catalog",
        TomlFile::LockFile => "this is a `Cargo.lock`, and no catalog",
        TomlFile::Tests { .. } => "this is a test file, and no catalog",
        TomlFile::Accepted => "this is what was accepted of changes, and no catalog",
        TomlFile::Unknown => "this is no catalog: it has neither `[catalog]` nor `[scopes]`",
    };
    let row = Row::new(is_no_catalog);
    match kind {
        TomlFile::Tests { catalog: Some(path) } => row.help(format!(
            "name the catalog, which is {} as seen from this file; `cargo scopes test FILE` runs the tests in it",
            ticked(path)
        )),
        TomlFile::Tests { catalog: None } => row
            .help("name the file that the catalog is written in; `cargo scopes test FILE` runs the tests in this one"),
        TomlFile::Accepted => {
            row.help("name the file that the catalog is written in; `cargo scopes diff` reads this one by itself")
        }
        TomlFile::Manifest | TomlFile::LockFile => row.help("name the file that the catalog is written in"),
        TomlFile::Unknown => {
            row.help(format!("name the file that the catalog is written in; if it is to be this one, {BEGINNING}"))
        }
    }
}

/// How a catalog begins.
const BEGINNING: &str = "begin with `[catalog]` and `name = \"shop\"`, then declare scopes: `[scopes]` and `\"orders:read\" = \"Read orders.\"`";

const IN_TOML: &str =
    "write it as TOML: `[catalog]` and `name = \"shop\"`, then `[scopes]` and `\"orders:read\" = \"Read orders.\"`";

fn fence(mark: &str) -> String {
    if mark == "```" { "three backticks are".to_owned() } else { format!("`{mark}` is") }
}

fn binary(kind: Binary) -> &'static str {
    match kind {
        Binary::Compressed => "the catalog is a compressed file, and no text",
        Binary::Image => "the catalog is an image, and no text",
        Binary::Program => "the catalog is a program, and no text",
        Binary::Unknown => "the catalog is not text",
    }
}

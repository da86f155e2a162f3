//! Calls of `scopes!`.

use super::{Row, topic};

topic! {
    /// Calls of `scopes!`.
    Calls {
        "missing-catalog" NoCatalog,
        "second-catalog" SecondCatalog,
        "catalog-no-string" NoString,
        "unreadable-catalog" Unreadable { file: String, error: String, in_package: bool },
        "unknown-macro-option" UnknownOption { name: String },
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
            Self::NoString => Row::new("a catalog is named by a string")
                .help("write `scopes!(\"catalogs/shop.toml\")` or `scopes!(toml = \"…\")`"),
            Self::Unreadable { file, error, in_package } => {
                let row = Row::new(format!("cannot read catalog `{file}`: {error}"));
                if *in_package {
                    row.help("the path begins at the `Cargo.toml` of the package")
                } else {
                    row.help("`CARGO_MANIFEST_DIR` is not set: the path begins at the folder where the compiler runs")
                }
            }
            Self::UnknownOption { name } => {
                Row::new(format!("`scopes!` has no option `{name}`")).help("options are `toml = \"…\"` and `crate = …`")
            }
        }
    }
}

//! Catalogs that Rust sources name in `scopes!("…")`.
//!
//! The files are those that the compiler would read: the root of each target, and from there every `mod name;`, whatever its
//! condition. What macros make is not seen.

use std::collections::HashSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use cargo_metadata::Package;
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprLit, ItemMod, Lit, LitStr, Macro, Meta};

/// What the sources of a package say about catalogs.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The file of a catalog, and the source that names it.
    pub(super) named: Vec<(PathBuf, PathBuf)>,
    /// Sources with a catalog in them.
    pub(super) in_place: Vec<PathBuf>,
    /// Sources that are no Rust.
    pub(super) unread: Vec<PathBuf>,
}

pub(super) fn named(package: &Package) -> Found {
    let folder = package.manifest_path.as_std_path().parent().unwrap_or(Path::new("."));
    let mut search = Search { folder, found: Found::default(), seen: HashSet::new() };
    for target in &package.targets {
        let root = target.src_path.as_std_path();
        search.read(root, root.parent().unwrap_or(folder));
    }
    search.found
}

struct Search<'a> {
    /// Where the paths of catalogs begin.
    folder: &'a Path,
    found: Found,
    seen: HashSet<PathBuf>,
}

impl Search<'_> {
    /// Reads a source. The files of its modules are below `below`.
    fn read(&mut self, file: &Path, below: &Path) {
        if !self.seen.insert(file.to_owned()) {
            return;
        }
        let source = match fs::read_to_string(file) {
            // The file of a module under a condition that does not hold.
            Err(error) if error.kind() == ErrorKind::NotFound => return,
            text => text.ok().and_then(|text| syn::parse_file(&text).ok()),
        };
        let Some(source) = source else {
            self.found.unread.push(file.to_owned());
            return;
        };
        let mut reader =
            Reader { file, below: below.to_owned(), is_inside: false, modules: Vec::new(), calls: Vec::new() };
        reader.visit_file(&source);
        let Reader { modules, calls, .. } = reader;
        for call in calls {
            self.add(file, call);
        }
        for module in modules {
            self.read_module(&module);
        }
    }

    fn add(&mut self, file: &Path, call: Call) {
        match call {
            Call::Path(path) => self.found.named.push((self.folder.join(path), file.to_owned())),
            Call::Text => self.found.in_place.push(file.to_owned()),
        }
    }

    fn read_module(&mut self, module: &Module) {
        match module {
            // The modules of a file that is named by its path are beside it, as those of a `mod.rs` are.
            Module::At(file) => self.read(file, file.parent().unwrap_or(self.folder)),
            Module::Named(folder, name) => {
                let below = folder.join(name);
                let beside = folder.join(format!("{name}.rs"));
                let file = if beside.is_file() { beside } else { below.join("mod.rs") };
                self.read(&file, &below);
            }
        }
    }
}

/// A module in another file.
enum Module {
    At(PathBuf),
    Named(PathBuf, String),
}

/// What a call of `scopes!` names.
#[derive(Debug, PartialEq)]
enum Call {
    Path(String),
    Text,
}

/// Looks at one source.
struct Reader<'a> {
    file: &'a Path,
    below: PathBuf,
    /// Whether it looks at a module that stands in the file.
    is_inside: bool,
    modules: Vec<Module>,
    calls: Vec<Call>,
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        let name = item.ident.to_string();
        let name = name.trim_start_matches("r#");
        let path = item.attrs.iter().find_map(path_of);
        if item.content.is_none() {
            self.modules.push(match path {
                Some(path) => Module::At(self.folder_of_paths().join(path)),
                None => Module::Named(self.below.clone(), name.to_owned()),
            });
            return;
        }
        let inner = path.map_or_else(|| self.below.join(name), |path| self.folder_of_paths().join(path));
        let (outer, was_inside) = (std::mem::replace(&mut self.below, inner), self.is_inside);
        self.is_inside = true;
        visit::visit_item_mod(self, item);
        (self.below, self.is_inside) = (outer, was_inside);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        if call.path.segments.last().is_some_and(|last| last.ident == "scopes") {
            self.calls.extend(argument(call.tokens.clone()));
        }
    }
}

impl Reader<'_> {
    /// Where `#[path]` begins.
    fn folder_of_paths(&self) -> PathBuf {
        if self.is_inside { self.below.clone() } else { self.file.parent().unwrap_or(Path::new(".")).to_owned() }
    }
}

fn path_of(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(path), .. }) => Some(path.value()),
            _ => None,
        },
        _ => None,
    }
}

/// What stands between the parentheses: a path by itself, or `toml = "…"`. None where it is neither.
fn argument(tokens: TokenStream) -> Option<Call> {
    let mut before = None;
    for token in tokens {
        if let TokenTree::Literal(literal) = &token {
            let text = syn::parse_str::<LitStr>(&literal.to_string()).ok()?;
            return Some(if before == Some('=') { Call::Text } else { Call::Path(text.value()) });
        }
        before = match token {
            TokenTree::Punct(punct) => Some(punct.as_char()),
            _ => None,
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(source: &str) -> Vec<Call> {
        let file = Path::new("src/lib.rs");
        let mut reader =
            Reader { file, below: PathBuf::new(), is_inside: false, modules: Vec::new(), calls: Vec::new() };
        reader.visit_file(&syn::parse_file(source).unwrap());
        reader.calls
    }

    #[test]
    fn calls_name_paths_or_are_texts() {
        let path = |path: &str| Call::Path(path.to_owned());
        assert_eq!(calls("scopes::scopes!(\"a.toml\");"), [path("a.toml")]);
        assert_eq!(calls("mod m { ::acme::scopes! { r#\"a.toml\"#, crate = acme::scopes } }"), [path("a.toml")]);
        assert_eq!(calls("scopes!(crate = acme, \"a.toml\");"), [path("a.toml")]);
        assert_eq!(calls("scopes!(toml = \"…\");"), [Call::Text]);
        assert_eq!(calls("fn f() { mod m { scopes!(\"a.toml\"); } }"), [path("a.toml")]);
        assert_eq!(
            calls(
                "scopes!(); scopes!(path); scopes!(1); other!(\"a.toml\"); macro_rules! m { () => { scopes!(\"a\") } }"
            ),
            []
        );
    }
}

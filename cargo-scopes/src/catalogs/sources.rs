//! Catalogs that Rust sources name in `scopes!("…")`.
//!
//! The files are those that the compiler would read: the root of each target, and from there every `mod name;`, whatever its
//! condition. What macros make is not seen: where something could name a catalog in a way that is not followed, that is told.
//!
//! Sources are looked at in a thread of its own, with a stack for the deepest ones that are read.

mod depth;
mod unseen;

use std::collections::{BTreeSet, HashSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;

use cargo_metadata::Package;
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprLit, File, ItemMacro, ItemMod, Lit, LitStr, Macro, Meta, UseTree};

pub(super) use self::unseen::Unseen;
use crate::paths::bytes;

/// What the sources of a package say about catalogs.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The file of a catalog, and the source that names it.
    pub(super) named: Vec<(PathBuf, PathBuf)>,
    /// Sources with a catalog in them.
    pub(super) in_place: Vec<PathBuf>,
    /// Sources that are no Rust, or cannot be read.
    pub(super) unread: Vec<PathBuf>,
    /// What could name a catalog and is not followed, and the source that has it.
    pub(super) unseen: Vec<(PathBuf, Unseen)>,
}

pub(super) fn named(package: &Package) -> Found {
    let search = || {
        let folder = package.manifest_path.as_std_path().parent().unwrap_or(Path::new("."));
        let mut search = Search { folder, found: Found::default(), seen: HashSet::new() };
        for target in &package.targets {
            let root = target.src_path.as_std_path();
            search.read(root, root.parent().unwrap_or(folder), None);
        }
        search.found
    };
    let found = thread::scope(|scope| {
        let searching = thread::Builder::new().stack_size(depth::STACK).spawn_scoped(scope, search).ok()?;
        searching.join().ok()
    });
    // Without memory for the stack nothing was read.
    found.unwrap_or_else(|| {
        let roots = package.targets.iter().map(|target| target.src_path.clone().into_std_path_buf());
        Found { unread: roots.collect(), ..Found::default() }
    })
}

struct Search<'a> {
    /// Where the paths of catalogs begin.
    folder: &'a Path,
    found: Found,
    seen: HashSet<PathBuf>,
}

impl Search<'_> {
    /// Reads a source. The files of its modules are below `below`. `by` is what declares it, and is told where it is not there.
    fn read(&mut self, file: &Path, below: &Path, by: Option<(&Path, &str)>) {
        if self.seen.contains(file) {
            return;
        }
        let source = match source(file) {
            Ok(source) => source,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let missing = by.map(|(by, name)| (by.to_owned(), Unseen::Missing(name.to_owned())));
                return self.found.unseen.extend(missing);
            }
            Err(_) => None,
        };
        self.seen.insert(file.to_owned());
        let Some(source) = source else {
            self.found.unread.push(file.to_owned());
            return;
        };
        let mut reader = Reader::of(file, below);
        reader.visit_file(&source);
        let Reader { modules, calls, unseen, .. } = reader;
        for call in calls {
            self.add(file, call);
        }
        self.found.unseen.extend(unseen.into_iter().map(|unseen| (file.to_owned(), unseen)));
        for module in modules {
            self.read_module(file, &module);
        }
    }

    fn add(&mut self, file: &Path, call: Call) {
        match call {
            Call::Path(path) => self.found.named.push((self.folder.join(path), file.to_owned())),
            Call::Text => self.found.in_place.push(file.to_owned()),
        }
    }

    fn read_module(&mut self, by: &Path, module: &Module) {
        for file in &module.at {
            // The modules of a file that is named by its path are beside it, as those of a `mod.rs` are.
            self.read(file, file.parent().unwrap_or(self.folder), Some((by, &module.name)));
        }
        let Some(folder) = &module.folder else { return };
        let below = folder.join(&module.name);
        let beside = folder.join(format!("{}.rs", module.name));
        let file = if beside.is_file() { beside } else { below.join("mod.rs") };
        // Where a path under a condition names the file, this one need not be there.
        self.read(&file, &below, Some((by, module.name.as_str())).filter(|_| module.at.is_empty()));
    }
}

/// What stands in a source. None where it is no Rust, or nested too deep.
fn source(file: &Path) -> io::Result<Option<File>> {
    let text = String::from_utf8(bytes(file)?).ok();
    Ok(text.filter(|text| depth::is_bounded(text)).and_then(|text| syn::parse_file(&text).ok()))
}

/// A module in another file.
struct Module {
    name: String,
    /// The files that `#[path]` names, whatever the conditions.
    at: Vec<PathBuf>,
    /// Where its file is looked for by its name, unless `#[path]` names one without a condition.
    folder: Option<PathBuf>,
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
    unseen: BTreeSet<Unseen>,
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        let name = item.ident.to_string();
        let name = name.trim_start_matches("r#");
        let path = item.attrs.iter().find_map(path_of);
        let under_conditions: Vec<_> = item.attrs.iter().flat_map(unseen::paths_under_conditions).collect();
        if item.content.is_none() {
            let folder = path.is_none().then(|| self.below.clone());
            let at = path.into_iter().chain(under_conditions).map(|path| self.folder_of_paths().join(path)).collect();
            self.modules.push(Module { name: name.to_owned(), at, folder });
            return;
        }
        if !under_conditions.is_empty() {
            self.unseen.insert(Unseen::Folder(name.to_owned()));
        }
        let inner = path.map_or_else(|| self.below.join(name), |path| self.folder_of_paths().join(path));
        let (outer, was_inside) = (std::mem::replace(&mut self.below, inner), self.is_inside);
        self.is_inside = true;
        visit::visit_item_mod(self, item);
        (self.below, self.is_inside) = (outer, was_inside);
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        self.unseen.extend(unseen::of_item(&item.mac));
        visit::visit_item_macro(self, item);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        if is_of_scopes(call) {
            self.calls.extend(argument(call.tokens.clone()));
        } else {
            self.unseen.extend(unseen::of_macro(call));
        }
    }

    fn visit_use_tree(&mut self, tree: &'ast UseTree) {
        self.unseen.extend(unseen::of_use(tree));
        visit::visit_use_tree(self, tree);
    }
}

fn is_of_scopes(call: &Macro) -> bool {
    call.path.segments.last().is_some_and(|last| last.ident == "scopes")
}

impl<'a> Reader<'a> {
    fn of(file: &'a Path, below: &Path) -> Self {
        let (modules, calls, unseen) = (Vec::new(), Vec::new(), BTreeSet::new());
        Self { file, below: below.to_owned(), is_inside: false, modules, calls, unseen }
    }

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
        let mut reader = Reader::of(file, Path::new(""));
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

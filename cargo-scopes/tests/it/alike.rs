//! The code of a file that `generate` writes is the code of `scopes!`, after the compiler has expanded both: for the catalogs of the
//! repository, those that have every key and every odd name, and random ones.
//!
//! These differences are meant, and taken away before the two are compared:
//!
//! - The macro tracks its file, by a constant with the bytes of it.
//! - Macros have names that no other call in the crate has.
//! - A file allows lints that are not reported about the code of a macro.
//! - At the root of a file a module allows the condition that only rust-analyzer sets, and what finds scopes is imported from there.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use syn::{File, Item, ItemMod, Lit};

use super::support::{folder, root, run};

/// Reasons of attributes that only the code in a file has.
const REASONS: [&str; 2] = [
    "the catalog decides about names and texts, and no program uses all of them",
    "rust-analyzer sets the one that is meant",
];

/// The module at the root of a file.
const ROOT: &str = "the_root_of_a_catalog";

/// Names of modules with the catalogs.
fn catalogs(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut catalogs = Vec::new();
    for kept in ["catalogs", "tests/fixtures"] {
        let files = fs::read_dir(root().join(kept)).unwrap().map(|entry| entry.unwrap().path());
        for file in files.filter(|file| file.extension().is_some_and(|extension| extension == "toml")) {
            catalogs.push((file.file_stem().unwrap().to_str().unwrap().to_owned(), file));
        }
    }
    for (number, case) in random_catalogs::CASES.iter().enumerate() {
        let file = folder.join(format!("random{number}.toml"));
        fs::write(&file, case.catalog.text).unwrap();
        catalogs.push((format!("random{number}"), file));
    }
    catalogs
}

/// A package with a program that calls `scopes!` and one that has the same code in files.
fn package() -> (PathBuf, Vec<String>) {
    let folder = folder("alike");
    fs::create_dir_all(folder.join("src/bin")).unwrap();
    let manifest = "[package]\nname = \"alike\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n";
    fs::write(folder.join("Cargo.toml"), format!("{manifest}scopes.path = '{}'\n", root().display())).unwrap();
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let (mut called, mut written, mut names) = (String::new(), String::new(), Vec::new());
    for (name, catalog) in catalogs(&folder) {
        let copy = folder.join(format!("{name}.toml"));
        if copy != catalog {
            fs::copy(&catalog, &copy).unwrap();
        }
        let code = folder.join(format!("src/{name}.rs"));
        let (status, _, stderr) = run(&["generate", copy.to_str().unwrap(), "-o", code.to_str().unwrap()]);
        assert_eq!(status, Some(0), "{name}: {stderr}");
        writeln!(called, "pub mod {name} {{ ::scopes::scopes!(\"{name}.toml\"); }}").unwrap();
        writeln!(written, "pub mod {name} {{ include!(\"../{name}.rs\"); }}").unwrap();
        names.push(name);
    }
    fs::write(folder.join("src/bin/called.rs"), format!("{called}fn main() {{}}\n")).unwrap();
    fs::write(folder.join("src/bin/written.rs"), format!("{written}fn main() {{}}\n")).unwrap();
    (folder, names)
}

/// The code of a program after expansion. Stable compilers show it only if they are told that they are the compiler of the standard
/// library. Only the one that compiles the package is told so, or all dependencies would be built anew.
fn expanded(folder: &Path, program: &str) -> File {
    use std::os::unix::fs::PermissionsExt as _;
    let wrapper = folder.join("rustc.sh");
    fs::write(&wrapper, "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec \"$@\"\n").unwrap();
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["rustc", "--quiet", "--offline", "--profile", "check", "--bin", program]);
    cargo.args(["--", "-Zunpretty=expanded"]).current_dir(folder).env("RUSTC_WORKSPACE_WRAPPER", wrapper);
    cargo.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("target")).env_remove("RUSTFLAGS");
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    syn::parse_file(&String::from_utf8(output.stdout).unwrap()).unwrap_or_else(|error| panic!("{program}: {error}"))
}

/// The items of a module.
fn items(file: &File, name: &str) -> Vec<Item> {
    let found = file.items.iter().find_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == name => Some(items.clone()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no module {name}"))
}

/// Puts what the module at the root of a file has in the place of the module.
fn without_root(items: &[Item]) -> Vec<TokenStream> {
    let tokens = |item: &Item| quote::quote!(#item);
    let mut plain = Vec::new();
    for item in items {
        match item {
            Item::Mod(ItemMod { ident, content: Some((_, inner)), .. }) if ident == ROOT => {
                plain.extend(inner.iter().map(|item| without_super(tokens(item))));
            }
            Item::Use(item) if quote::quote!(#item).to_string().contains(ROOT) => {}
            Item::Const(item) if item.ident == "_" && matches!(&*item.expr, syn::Expr::Lit(_)) => {}
            other => plain.push(tokens(other)),
        }
    }
    plain
}

/// Paths in the module at the root begin one module further up.
fn without_super(tokens: TokenStream) -> TokenStream {
    let mut plain = Vec::new();
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(word) if word == "super" => drop((trees.next(), trees.next())),
            TokenTree::Group(group) => {
                plain.push(Group::new(group.delimiter(), without_super(group.stream())).into());
            }
            other => plain.push(other),
        }
    }
    plain.into_iter().collect()
}

/// Takes away what differs by intent, and writes texts as they are read.
fn normal(tokens: TokenStream) -> TokenStream {
    let mut plain: Vec<TokenTree> = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) if is_allowance(&group) => drop(plain.pop()),
            TokenTree::Group(group) => plain.push(Group::new(group.delimiter(), normal(group.stream())).into()),
            TokenTree::Ident(word) => plain.push(Ident::new(&without_site(&word.to_string()), word.span()).into()),
            TokenTree::Literal(literal) => plain.push(as_read(literal).into()),
            other @ TokenTree::Punct(_) => plain.push(other),
        }
    }
    plain.into_iter().collect()
}

/// The brackets of an attribute that only a file has.
fn is_allowance(group: &Group) -> bool {
    let attribute = group.stream().to_string();
    attribute.starts_with("allow") && REASONS.iter().any(|reason| attribute.contains(reason))
}

/// `__scopes_shop_0123456789abcdef_1` without the number of the call.
fn without_site(word: &str) -> String {
    let parts: Vec<_> = word.split('_').collect();
    let is_site = |part: &str| part.len() == 16 && part.chars().all(|c| c.is_ascii_hexdigit());
    if word.starts_with("__scopes_") {
        parts.iter().map(|part| if is_site(part) { "site" } else { part }).collect::<Vec<_>>().join("_")
    } else {
        word.to_owned()
    }
}

fn as_read(literal: Literal) -> Literal {
    match Lit::new(literal.clone()) {
        Lit::Str(text) => Literal::string(&text.value()),
        _ => literal,
    }
}

fn code(file: &File, name: &str) -> Vec<String> {
    without_root(&items(file, name)).into_iter().map(|item| normal(item).to_string()).collect()
}

#[test]
fn a_file_has_the_code_of_the_macro() {
    let (folder, names) = package();
    let (called, written) = (expanded(&folder, "called"), expanded(&folder, "written"));
    assert!(names.len() > 50, "{names:?}");
    for name in names {
        let (called, written) = (code(&called, &name), code(&written, &name));
        for (called, written) in called.iter().zip(&written) {
            assert_eq!(called, written, "{name}");
        }
        assert_eq!(called.len(), written.len(), "{name}");
        assert!(called.len() > 5, "{name}");
    }
}

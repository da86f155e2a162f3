//! The code for a catalog that is refused. `tests/crates/testing-refused` compiles programs with it.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use proc_macro2::{Span, TokenStream};
use scopes_core::{Options, expand_refused, parse};
use syn::Item;

use crate::diagnostics::{files, hostile_catalogs};

/// The code, where the catalog is refused.
fn code(catalog: &[u8]) -> Option<TokenStream> {
    let errors = parse("shop.toml", catalog).err()?;
    Some(expand_refused(&errors.to_string(), catalog, &Options::new("test"), Span::call_site()))
}

/// Whoever uses the code of a refused catalog has an error, whatever else of it compiles.
#[test]
fn the_code_of_a_refused_catalog_begins_with_its_error() {
    let catalogs = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics"));
    for file in catalogs.iter().filter(|file| file.extension().is_some_and(|extension| extension == "toml")) {
        let catalog = fs::read(file).unwrap();
        let code = syn::parse2::<syn::File>(code(&catalog).unwrap()).unwrap();
        let errors: Vec<usize> =
            code.items.iter().enumerate().filter(|(_, item)| is_error(item)).map(|(at, _)| at).collect();
        assert_eq!(errors, [0], "{}", file.display());
    }
}

fn is_error(item: &Item) -> bool {
    let Item::Macro(item) = item else { return false };
    let path: Vec<String> = item.mac.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    path == ["core", "compile_error"] && item.mac.path.leading_colon.is_some()
}

/// How long one catalog may take on a slow machine in a debug build: expansion is slower than refusal.
const PATIENCE: Duration = Duration::from_secs(30);

/// The largest of them have as much code as the largest valid catalogs, and are left out.
#[test]
fn hostile_catalogs_have_code_in_time() {
    for (name, catalog) in hostile_catalogs().into_iter().filter(|(_, catalog)| catalog.len() < 400_000) {
        let start = Instant::now();
        assert!(code(catalog.as_bytes()).is_none_or(|code| !code.is_empty()));
        assert!(start.elapsed() < PATIENCE, "{name}: {:?}", start.elapsed());
    }
}

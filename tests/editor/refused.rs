//! What an editor is given is no code that compiles: nobody gets functions without checks by setting a variable. And what a
//! file has for editors weakens nothing.

use std::path::Path;

use proc_macro2::Span;
use scopes_core::{Editor, Options};

use crate::workspace;

/// What rust-analyzer sets for the process that it runs macros in.
const VARIABLE: &str = "RUST_ANALYZER_INTERNALS_DO_NOT_USE";

/// What is said then, on each macro.
const REFUSAL: &str =
    "error: `RUST_ANALYZER_INTERNALS_DO_NOT_USE` is set, so the macros write for an editor, and nothing is compiled";

/// A program of `asked/alone` for each macro.
const PROGRAMS: [&str; 6] = ["authenticated", "catalog", "guarded", "public", "requires", "requires_token"];

#[test]
fn the_compiler_refuses_what_an_editor_is_given() {
    let (folder, target) = (workspace::copy("refused"), workspace::target("refused"));
    let as_it_is = workspace::check(&folder, &target, &["--package", "alone", "--examples"], None);
    assert!(as_it_is.status.success(), "{}", String::from_utf8_lossy(&as_it_is.stderr));
    for program in PROGRAMS {
        // Cargo does not know that the variable changes anything.
        touch(&folder.join(format!("alone/examples/{program}.rs")));
        let refused = workspace::check(&folder, &target, &["--package", "alone", "--example", program], Some(VARIABLE));
        let errors = String::from_utf8_lossy(&refused.stderr);
        assert!(errors.contains(REFUSAL), "{program}\n{errors}");
        assert_eq!(
            errors.matches("error:").count(),
            2,
            "one, and that the program is not compiled: {program}\n{errors}"
        );
    }
}

/// Where the program is called as rust-analyzer is, nothing can be said.
#[test]
fn the_code_of_a_catalog_for_an_editor_does_not_compile() {
    let (folder, target) = (workspace::copy("pasted"), workspace::target("refused"));
    let text = std::fs::read(folder.join("platform/catalogs/boomin.toml")).unwrap();
    let catalog = scopes_core::parse("boomin.toml", &text).unwrap();
    let options = Options::new("pasted").for_editor(Editor::new(Span::call_site()));
    let code = scopes_core::expand(&catalog, &options);
    std::fs::write(folder.join("alone/examples/pasted.rs"), format!("mod access {{ {code} }} fn main() {{}}")).unwrap();
    let refused = workspace::check(&folder, &target, &["--package", "alone", "--example", "pasted"], None);
    let errors = String::from_utf8_lossy(&refused.stderr);
    assert!(errors.contains("error[E0734]: stability attributes may not be used outside"), "{errors}");
}

/// Code in a file has for editors what that of the macro has not. It is hidden by nothing all the same.
#[test]
fn nothing_beside_a_file_hides_what_is_in_it() {
    let (folder, target) = (workspace::copy("hiding"), workspace::target("refused"));
    let check = |program| workspace::check(&folder, &target, &["--package", "generated", "--example", program], None);
    let beside = check("beside_another_catalog");
    assert!(beside.status.success(), "{}", String::from_utf8_lossy(&beside.stderr));
    for (program, error) in [
        ("hidden_by_a_type", "error[E0255]: the name `a_scope_of_a_catalog` is defined multiple times"),
        ("hidden_by_a_macro", "error[E0252]: the name `a_scope_of_a_catalog` is defined multiple times"),
    ] {
        let hidden = check(program);
        let errors = String::from_utf8_lossy(&hidden.stderr);
        assert!(errors.contains(error), "{program}\n{errors}");
    }
}

fn touch(program: &Path) {
    let text = std::fs::read_to_string(program).unwrap();
    std::fs::write(program, format!("{text}\n")).unwrap();
}

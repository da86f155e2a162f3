//! What an editor is given is no code that compiles: nobody gets functions without checks by setting a variable.

use std::path::Path;

use crate::workspace;

/// What rust-analyzer sets for the process that it runs macros in.
const VARIABLE: &str = "RUST_ANALYZER_INTERNALS_DO_NOT_USE";

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
        assert!(errors.contains("error[E0734]: stability attributes may not be used outside"), "{program}\n{errors}");
        assert!(!refused.status.success(), "{program}");
    }
}

fn touch(program: &Path) {
    let text = std::fs::read_to_string(program).unwrap();
    std::fs::write(program, format!("{text}\n")).unwrap();
}

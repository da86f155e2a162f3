//! What rust-analyzer shows of scopes, asked as an editor asks it.
//!
//! The packages of `asked` are copied to a folder of their own, with the catalogs that they are about. rust-analyzer is a
//! component of the pinned toolchain: `rustup component add rust-analyzer rust-src`. Where it is not installed, nothing is
//! asked.

mod editor;
mod question;
mod questions;
mod refused;
mod server;
mod sweep;
mod workspace;

use editor::Editor;

#[test]
fn every_question_has_the_answer_that_is_wanted() {
    if let Some(component) = workspace::missing() {
        eprintln!("skipped: there is no {component}, which `rustup component add {component}` installs");
        return;
    }
    let (folder, target) = (workspace::copy("asked"), workspace::target("editor"));
    let compiled = workspace::check(&folder, &target, &["--workspace"], None);
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    let mut editor = Editor::open(&folder, &target).unwrap();
    editor.wait_until_quiet().unwrap();
    let questions = questions::all();
    let wrong: Vec<String> = questions.iter().filter_map(|question| question.check(&mut editor).err()).collect();
    assert!(wrong.is_empty(), "{} of {} answers are wrong\n\n{}", wrong.len(), questions.len(), wrong.join("\n"));
    eprintln!("{} questions are answered", questions.len());
    let files = [questions::SERVICE, questions::ATTRIBUTES, questions::ELSEWHERE, questions::WRITTEN];
    let failures: Vec<String> = files.iter().flat_map(|file| sweep::failures(&mut editor, file)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

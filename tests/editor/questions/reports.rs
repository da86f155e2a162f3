//! What is reported before anything is saved.

use super::{ATTRIBUTES, ELSEWHERE, GENERATED, SERVICE, WRITTEN};
use crate::question::{Ask, Question, question};

const ONE: &str = "#[requires(units::publish)]\nfn one";

fn reported(about: &'static str, at: &'static str, saved: &'static str) -> Question {
    question(about, SERVICE, Ask::Diagnostics, at).in_place_of(saved)
}

fn of_what_is_right(file: &'static str) -> Question {
    question("a program that is right", file, Ask::Diagnostics, "|//!").is("none")
}

pub(super) fn questions() -> Vec<Question> {
    let mut questions = vec![
        reported("a scope that is not there", "#[requires(units::publsh|)]\nfn one", ONE)
            .is("25 `units::publsh`: unresolved import"),
        reported("a module that is not there", "#[requires(unitz::publish|)]\nfn one", ONE)
            .is("25 `unitz::publish`: unresolved import"),
        reported("a scope that is written as in a token", "#[requires(\"units:publish\"|)]\nfn one", ONE)
            .is("25 `\"units:publish\"`: a scope is written as a path, not as text: `\"units:publish\"`"),
        reported("a proof by reference", "async fn either(granted: &Granted|)", "async fn either(granted: Granted)")
            .is("31 `&`: `Granted` stands behind a reference"),
        reported("an empty list", "#[requires(|)]\nfn one", ONE).is("25 `requires()`: `#[requires]` names no scope"),
        reported("a catalog that is not there", "catalogs/bo|om.toml", "catalogs/boomin.toml")
            .is("10 `\"catalogs/boom.toml\"`: there is no file `catalogs/boom.toml` in package `service`"),
        question("a catalog with a mistake", WRITTEN, Ask::Diagnostics, "implies = [\"macros:us|\"]")
            .in_place_of("implies = [\"macros:use\"]")
            .is("5 `r#\"`: `implies` of `admin` names `macros:us`, which the catalog does not declare"),
        question("a text that is no catalog", WRITTEN, Ask::Diagnostics, "[catalog|")
            .in_place_of("[catalog]")
            .has(&["5 `r#\"`: this is not TOML: `]` is missing here"], &["scopes!"]),
    ];
    questions.extend([SERVICE, ATTRIBUTES, ELSEWHERE, WRITTEN, GENERATED].map(of_what_is_right));
    questions
}

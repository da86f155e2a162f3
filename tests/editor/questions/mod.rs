//! The table: a row for each question, by what is asked.

mod code;
mod completions;
mod documentation;
mod elsewhere;
mod places;
mod reports;
mod siblings;

use super::question::Question;

/// The files that most questions are about.
pub(crate) const SERVICE: &str = "service/src/lib.rs";
pub(crate) const ATTRIBUTES: &str = "service/src/attributes.rs";
pub(crate) const ELSEWHERE: &str = "service/src/elsewhere.rs";
pub(crate) const WRITTEN: &str = "service/src/written.rs";
const GENERATED: &str = "generated/src/lib.rs";

pub(crate) fn all() -> Vec<Question> {
    let topics = [
        completions::questions(),
        documentation::questions(),
        places::questions(),
        code::questions(),
        reports::questions(),
        siblings::questions(),
        elsewhere::questions(),
    ];
    topics.into_iter().flatten().collect()
}

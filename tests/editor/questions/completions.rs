//! What is offered among the arguments of `#[requires]`: modules, then scopes and modules, as the catalog spells them.

use super::SERVICE;
use crate::question::{Ask, Question, question};

const OF_UNITS: &str = "create delete publish read update";
const OF_SERIES: &str = "create delete read update";
const FIRST: &str = "access:: all:: any:: attributes:: core:: crate:: elsewhere:: entries:: guide:: optional:: platform:: \
                     proof:: scopes:: self:: series:: std:: token:: units:: written::";
const OF_ACCESS: &str = "agents:: benefits:: campaigns:: canvas:: commerce:: connect_config:: contacts:: events:: \
                         files:: org:: pages:: program_members:: program_resources:: programs:: segments:: series:: \
                         units:: webhooks:: workflows::";

const ONE: &str = "#[requires(units::publish)]\nfn one";
const ANY: &str = "any(series::read, series::update)";

fn offered(about: &'static str, at: &'static str, saved: &'static str) -> Question {
    question(about, SERVICE, Ask::Completion, at).in_place_of(saved)
}

pub(super) fn questions() -> Vec<Question> {
    vec![
        offered("scopes of a module", "#[requires(units::|)]\nfn one", ONE).is(OF_UNITS),
        offered("a scope that is begun", "#[requires(units::pu|)]\nfn one", ONE).is(OF_UNITS),
        offered("a scope before another", "#[requires(units::|, series::read)]\nfn one", ONE).is(OF_UNITS),
        offered("a scope behind another", "#[requires(series::read, units::|)]\nfn one", ONE).is(OF_UNITS),
        offered("a scope beside one that is not there", "#[requires(units::publsh, series::|)]\nfn one", ONE)
            .is(OF_SERIES),
        offered("the last of several that are enough", "any(series::read, series::|)", ANY).is(OF_SERIES),
        offered("the first of several that are enough", "any(series::|, series::update)", ANY).is(OF_SERIES),
        offered("a module in a list", "#[requires(all(un|, series::read))]\nfn one", ONE)
            .has(&["all::", "any::", "units::"], &["optional::", "proof::", "token::"]),
        offered("a module", "#[requires(un|)]\nfn one", ONE).is(FIRST),
        offered("nothing yet", "#[requires(|)]\nfn one", ONE).is(FIRST),
        offered("modules of a catalog", "#[requires(access::|)]\nfn one", ONE).is(OF_ACCESS),
        offered("scopes of a module of a catalog", "#[requires(access::units::|)]\nfn one", ONE).is(OF_UNITS),
        offered("a scope that is a module too", "entries::|)]", "entries::write::draft)]")
            .is("read read_all_statuses write write::"),
        offered("a module in a module", "entries::write::|)]", "entries::write::draft)]").is("draft"),
        offered("the token", "publish, token = to|)]", "publish, token = token)]").has(&["token"], &["publish"]),
        offered(
            "in a method",
            "#[requires(access::units::|)]\n    fn method",
            "#[requires(access::units::publish)]\n    fn method",
        )
        .is(OF_UNITS),
        offered(
            "in a trait",
            "#[requires(access::units::|)]\n    fn call",
            "#[requires(access::units::publish)]\n    fn call",
        )
        .is(OF_UNITS),
        offered(
            "in the impl of a trait",
            "#[requires(access::units::|)]\n    fn call(&self, granted: Granted) {",
            "#[requires(access::units::publish)]\n    fn call(&self, granted: Granted) {",
        )
        .is(OF_UNITS),
        offered(
            "in a function in another",
            "#[requires(units::|)]\n    fn inner",
            "#[requires(units::publish)]\n    fn inner",
        )
        .is(OF_UNITS),
        offered("in `cfg_attr`", "requires(units::|))]\nfn conditional", "requires(units::publish))]\nfn conditional")
            .is(OF_UNITS),
    ]
}

//! What is shown of a name: its documentation, and a link to its line in the catalog.

use super::SERVICE;
use crate::question::{Ask, Question, question};

const PUBLISH: &str = "```rust
service::access::units::a_scope_of_a_catalog
```

```rust
pub const publish: Scope = UnitsPublish
```

---

`units:publish` — Publish units to connected channels.

In [catalogs/boomin.toml:34](file:///service/catalogs/boomin.toml#L34)";

fn shown(about: &'static str, at: &'static str) -> Question {
    question(about, SERVICE, Ask::Hover, at)
}

pub(super) fn questions() -> Vec<Question> {
    let mut questions = of_names();
    questions.extend(of_functions());
    questions
}

fn of_names() -> Vec<Question> {
    vec![
        shown("a scope", "#[requires(units::pub|lish)]\nfn one").is(PUBLISH),
        shown("a scope in a trait", "#[requires(access::units::pub|lish)]\n    fn call").is(PUBLISH),
        shown("a scope in `cfg_attr`", "requires(units::pub|lish))]\nfn conditional").is(PUBLISH),
        shown("a module", "#[requires(uni|ts::publish)]\nfn one")
            .is("```rust\nservice::access\n```\n\n```rust\npub mod units\n```\n\n---\n\nScopes of `units`."),
        shown("`any`", "#[requires(a|ny(series::read").has(&["`any(…)`: one of these is enough."], &["Granted"]),
        shown("`token`", "publish, tok|en = token)").has(&["`token = …`: checks this token first thing"], &[]),
        shown("the attribute", "#[requ|ires(any(series::read")
            .has(&["Says which scopes whoever calls the function must have.", "`token = …`"], &["See "]),
        shown("the macro", "::sco|pes!(\"catalogs/boomin").has(&["Generates the types and constants"], &["See "]),
        shown("a scope that is not there", "#[requires(units::pub|lsh)]\nfn one")
            .in_place_of("#[requires(units::publish)]\nfn one")
            .is("nothing"),
        shown("a constant", "series::RE|AD.desc").is(
            "```rust\nservice::access::series\n```\n\n```rust\npub const READ: super::Scope = SeriesRead\n```\n\n---\n\n\
             `series:read` — Read series.",
        ),
        shown("the path of a catalog", "scopes!(\"catalogs/boo|min.toml\")").is("nothing"),
        question("words of `#[requires]`", SERVICE, Ask::Tokens, "#[req|uires(series::update, units::publish)]")
            .is("requires:decorator series:namespace update:const units:namespace publish:const"),
        question("words of `any`", SERVICE, Ask::Tokens, "#[req|uires(any(series::read, series::update))]")
            .is("requires:decorator any:namespace series:namespace read:const series:namespace update:const"),
    ]
}

fn of_functions() -> Vec<Question> {
    vec![
        shown("a handler, where it is called", "Ok(bo|th(token").is("```rust\nservice\n```\n\n```rust\n\
             fn both(granted: Granted<::scopes::All<(series::Update, units::Publish)>>, id: u64) -> u64\n```"),
        shown("a handler whose proof is not written", "fn o|ne(").is(
            "```rust\nservice\n```\n\n```rust\nfn one(granted: ::scopes::Granted<units::Publish>, id: u64) -> u64\n```",
        ),
        shown("a handler with several that are enough", "fn eit|her(").is("```rust\nservice\n```\n\n```rust\n\
             async fn either(granted: Granted<::scopes::Any<(series::Read, series::Update)>>)\n```"),
        shown("a function that is checked in its body", "fn guar|ded(")
            .is("```rust\nservice\n```\n\n```rust\nfn guarded(token: &Token) -> Result<(), MissingScopes>\n```"),
        shown("the proof", "fn both(gran|ted: Granted")
            .has(&["granted: Granted<All<(SeriesUpdate, UnitsPublish)>>"], &[]),
        shown("the type of the proof", "fn both(granted: Gran|ted").has(&["pub struct Granted<"], &[]),
        question("what a call wants", SERVICE, Ask::Signature, "both(token.authorize()?, |7)")
            .is("fn both(granted: Granted<All<(SeriesUpdate, UnitsPublish)>>, id: u64) -> u64"),
        question("what stands between words", SERVICE, Ask::Hints, "|#![allow").has(&["granted:", "id:"], &["::"]),
    ]
}

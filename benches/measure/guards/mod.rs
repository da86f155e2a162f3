//! What a guard adds to a request, in each framework.

mod actix;
mod axum;
mod poem;
mod rocket;
mod tonic;

use scopes::BearerToken;
use scopes_bench::callgrind;
use scopes_bench::case::{self, Case};
use scopes_bench::catalogs::w48::{self, invoices};
use tokio::runtime::Runtime;

use crate::report::Section;

const ROUNDS: u64 = 100;

pub(crate) fn measure() -> Section {
    let mut section = Section::new("Guards in each framework", INTRODUCTION, "instructions");
    let cases = cases();
    for (words, name, has_parameters) in FRAMEWORKS {
        let count = |mounted| {
            let name = self::name(name, mounted);
            callgrind::count(case::find(&cases, &name).expect("the case is listed"), ROUNDS)
        };
        let (plain, guarded) = (count(Mounted::Plain), count(Mounted::Guarded));
        let (request, added) = (format!("{words}: a guarded handler"), format!("{words}: what the guard adds"));
        section.compare(&request, "the same handler, unguarded", guarded, plain, None);
        section.compare(&added, "the request without it", guarded - plain, plain, None);
        if has_parameters {
            let idle = count(Mounted::Parameter) - plain;
            section.compare(&added, "a parameter that does nothing", guarded - plain, idle, None);
        }
    }
    section.note(NOTE);
    section
}

const NOTE: &str = "\
The check itself is some seventy instructions, and what is around it is the most of each figure: memory for futures, and \
requests that are moved. The scope of actix-web gets its middlewares whatever their types, so that what is between two of them is \
a future in memory of its own. A function with `#[get(\"…\")]` hides what it is made of: it stands behind its check in one \
more scope, whose guard matches the path of the request once more. poem moves the request into each endpoint on the way, of which \
the check is one and `App` another, and the check notes the route for what the handler may refuse by itself. rocket allocates a \
future for each guard and each handler: that is two of each, since the check stands before the handler and makes no proof.

Two builds may differ by a hundred instructions, or two: how much the C library's allocator does depends on what was freed before. \
Of tonic that is more than the check.";

const INTRODUCTION: &str = "\
A request that is handed to a service in the same process, without a connection, and its answer. An authentication layer stands \
around a handler that does nothing; its verifier compares the token with a text, so that there is little beside the guard. \
\"Unguarded\" is mounted as the framework has it, `axum::Router`, `web::scope`, `poem::Route`, `mount`, or a service without \
`#[guarded]`. Guarded is what `scopes` mounts: its router, scope and guards, `mount_guarded`, and `#[guarded]` with \
`token = request`. It asks for one scope, which the token has. What making the request and reading the answer takes is counted \
with all of them.";

/// Each in words, by the name of its cases, and whether its handlers take parameters of types that one writes.
const FRAMEWORKS: [(&str, &str, bool); 6] = [
    ("axum", "axum", true),
    ("actix-web, `get(…)`", "actix", true),
    ("actix-web, `#[get(\"…\")]`", "actix-attribute", true),
    ("poem", "poem", true),
    ("rocket", "rocket", true),
    ("tonic", "tonic", false),
];

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = axum::cases();
    cases.extend(actix::cases());
    cases.extend(poem::cases());
    cases.extend(rocket::cases());
    cases.extend(tonic::cases());
    cases
}

/// How a handler is mounted.
#[derive(Clone, Copy)]
enum Mounted {
    /// As the framework has it, without a guard.
    Plain,
    /// The same, with a parameter that does nothing.
    Parameter,
    /// As `scopes` has it.
    Guarded,
}

fn name(framework: &str, mounted: Mounted) -> String {
    let mounted = match mounted {
        Mounted::Plain => "plain",
        Mounted::Parameter => "parameter",
        Mounted::Guarded => "guarded",
    };
    format!("guard/{framework}/{mounted}")
}

/// A service of some framework, in this process.
trait Service: 'static {
    /// Asks for the item with a token, and says whether the handler answered.
    fn serves(&self, authorization: &'static str) -> bool;
}

/// A case that does not begin unless the service does what its name says.
fn of<S: Service>(framework: &str, mounted: Mounted, make: impl Fn() -> S + 'static) -> Case {
    let make = move || {
        let service = make();
        assert!(service.serves(GOOD), "a good token is served");
        assert_eq!(service.serves(BAD), !matches!(mounted, Mounted::Guarded), "only a guard refuses a bad token");
        service
    };
    Case::new(name(framework, mounted), make, |service| assert!(service.serves(GOOD)))
}

const PATH: &str = "/item";
const ITEM: &str = "item";
const GOOD: &str = "Bearer good";
const BAD: &str = "Bearer bad";

/// Looks at as little as it can: what is measured stands behind it.
async fn verify(token: BearerToken) -> Option<w48::Token> {
    (token.as_str() == "good").then(|| w48::Token::new(invoices::READ.set()))
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build().expect("a runtime")
}

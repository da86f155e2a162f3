//! The library of a tenant: a token says what an app may do for its user, the user's own permissions what is left of that.
//!
//! ```text
//! cargo run --example seismic             # asks, prints who may do what, fails if an answer is unexpected
//! cargo run --example seismic -- --serve  # keeps serving, for requests of your own
//! ```

use std::future::ready;
use std::process::ExitCode;

/// What the examples share: all that is not about scopes.
mod common {
    pub(crate) mod client;
    pub(crate) mod failure;
    pub(crate) mod keys;
    pub(crate) mod log;
    pub(crate) mod server;
    pub(crate) mod story;
}

/// The catalog, as types. `seismic.library.view` is `library::view`, `seismic.search` is `access::search`.
mod access {
    scopes::scopes!("catalogs/seismic.toml");
}

/// The tenant: its users, and what they keep in its library.
mod tenant {
    use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

    use crate::access::{self, ScopeSet, library, self_};

    /// What a user may do, with whatever app; nothing is known of somebody who is not in the tenant.
    pub(crate) fn permissions(user: &str) -> Option<ScopeSet> {
        match user {
            "administrator" => Some(ScopeSet::all()),
            "business user" => Some(self_::VIEW | library::VIEW | access::SEARCH),
            _ => None,
        }
    }

    #[derive(Clone)]
    pub(crate) struct Library(Arc<Mutex<Vec<String>>>);

    impl Library {
        pub(crate) fn new(title: &str) -> Self {
            Self(Arc::new(Mutex::new(vec![title.to_owned()])))
        }

        pub(crate) fn titles(&self) -> Vec<String> {
            self.lock().clone()
        }

        pub(crate) fn add(&self, title: String) {
            self.lock().push(title);
        }

        fn lock(&self) -> MutexGuard<'_, Vec<String>> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }
}

/// Handlers say what they need. None of them can be called without it.
mod handlers {
    use axum::Extension;
    use axum::extract::{Path, State};
    use scopes::{Granted, authenticated, public, requires};

    use crate::access::{self, library, self_};
    use crate::authentication::Caller;
    use crate::tenant::Library;

    #[public(reason = "the load balancer asks without a token")]
    pub(crate) async fn health() -> &'static str {
        "up"
    }

    #[authenticated(access::Token)]
    pub(crate) async fn session() -> &'static str {
        "somebody of this tenant"
    }

    #[requires(self_::view)]
    pub(crate) async fn profile(Extension(Caller(user)): Extension<Caller>) -> String {
        user
    }

    #[requires(library::view)]
    pub(crate) async fn list(granted: Granted, State(library): State<Library>) -> String {
        contents(granted, &library)
    }

    /// Answers with what the library holds now. That needs `view`, which `manage` implies: its proof narrows to one of that.
    #[requires(library::manage)]
    pub(crate) async fn upload(granted: Granted, State(library): State<Library>, Path(title): Path<String>) -> String {
        library.add(title);
        contents(granted.narrow(), &library)
    }

    /// No handler, but it asks for a proof like one.
    #[requires(library::view)]
    fn contents(library: &Library) -> String {
        library.titles().join(", ")
    }

    #[requires(access::search)]
    pub(crate) async fn search(State(library): State<Library>, Path(word): Path<String>) -> String {
        let found = library.titles().into_iter().filter(|title| title.contains(&word));
        found.collect::<Vec<_>>().join(", ")
    }

    #[requires(access::reporting)]
    pub(crate) async fn report(State(library): State<Library>) -> String {
        format!("{} items", library.titles().len())
    }

    #[requires(library::view, access::delivery)]
    pub(crate) async fn deliver(granted: Granted, State(library): State<Library>) -> String {
        format!("sent: {}", contents(granted.narrow(), &library))
    }
}

/// Who calls: verifies the token, and limits it to what its user may do.
mod authentication {
    use scopes::{BearerToken, ScopeClaim};
    use serde::{Deserialize, Serialize};

    use crate::access::{Scope, Token};
    use crate::common::keys::Keys;
    use crate::tenant;

    /// Who calls. Handlers find it in the request.
    #[derive(Clone)]
    pub(crate) struct Caller(pub(crate) String);

    /// The user for whom an app acts, and what the app was granted.
    #[derive(Deserialize, Serialize)]
    pub(crate) struct Claims {
        pub(crate) sub: String,
        #[serde(flatten)]
        pub(crate) scope: ScopeClaim<Scope>,
    }

    /// Scopes do not override the permissions of a user. The token of somebody who left the tenant is good for nothing.
    pub(crate) fn verify(keys: &Keys, token: &BearerToken) -> Option<(Token, Caller)> {
        let claims = keys.verify::<Claims>(token.as_str()).ok()?;
        let permissions = tenant::permissions(&claims.sub)?;
        Some((Token::new(claims.scope.scopes()).limited_to(permissions), Caller(claims.sub)))
    }
}

/// What is asked, and what has to come of it.
mod expectations {
    use crate::access::{self, ScopeSet, library, self_};
    use crate::common::story::{Call, call};

    /// What the same app was granted by each of its users.
    pub(crate) const GRANTED: ScopeSet =
        self_::VIEW.set().union(library::MANAGE.set()).union(access::REPORTING.set()).union(access::SEARCH.set());

    pub(crate) const USERS: [&str; 3] = ["administrator", "business user", "former user"];

    /// A challenge without `scope`: no grant would help, so there is nothing for the client to ask for.
    const OUT_OF_REACH: &str = r#"Bearer error="insufficient_scope""#;
    const NOT_GRANTED: &str = r#"Bearer error="insufficient_scope", scope="seismic.delivery seismic.library.view""#;

    /// The administrator's permissions take nothing away: what the app was granted decides.
    pub(crate) const ADMINISTRATOR: [Call; 6] = [
        call("administrator", "GET /self", 200, "administrator"),
        call("administrator", "GET /library", 200, "welcome"),
        call("administrator", "PUT /library/price-list", 200, "welcome, price-list"),
        call("administrator", "GET /search/price", 200, "price-list"),
        call("administrator", "GET /reporting", 200, "2 items"),
        call("administrator", "POST /delivery", 403, NOT_GRANTED)
            .logs(&["POST /delivery: seismic.delivery: not granted; grant seismic.delivery"]),
    ];

    /// The business user holds a token with the same grants.
    pub(crate) const BUSINESS_USER: [Call; 7] = [
        call("business user", "GET /self", 200, "business user"),
        call("business user", "GET /library", 200, "welcome, price-list"),
        call("business user", "PUT /library/draft", 403, OUT_OF_REACH)
            .logs(&["PUT /library/{title}: seismic.library.manage: the token is limited to less; no grant is enough"]),
        call("business user", "GET /library", 200, "welcome, price-list"),
        call("business user", "GET /search/price", 200, "price-list"),
        call("business user", "GET /reporting", 403, OUT_OF_REACH)
            .logs(&["GET /reporting: seismic.reporting: the token is limited to less; no grant is enough"]),
        call("business user", "POST /delivery", 403, OUT_OF_REACH)
            .logs(&["POST /delivery: seismic.delivery: not granted, the token is limited to less; no grant is enough"]),
    ];

    pub(crate) const OUTSIDERS: [Call; 5] = [
        call("former user", "GET /session", 401, r#"Bearer error="invalid_token""#),
        call("former user", "GET /library", 401, r#"Bearer error="invalid_token", scope="seismic.library.view""#),
        call("nobody", "GET /session", 401, r#"Bearer realm="seismic""#),
        call("nobody", "GET /library", 401, r#"Bearer scope="seismic.library.view""#),
        call("nobody", "GET /health", 200, "up"),
    ];

    /// For command lines.
    pub(crate) const REQUESTS: [&str; 4] =
        ["GET /library", "PUT /library/draft", "GET /search/price", "GET /reporting"];
}

use authentication::Claims;
use common::failure::Failure;
use common::keys::{self, HOUR, Keys};
use common::log;
use common::server;
use common::story::{Report, Stage};
use scopes::axum::{App, Router, get, post, put};
use tenant::Library;

fn app(keys: Keys) -> App {
    Router::new()
        .route("/health", get(handlers::health))
        .route("/session", get(handlers::session))
        .route("/self", get(handlers::profile))
        .route("/library", get(handlers::list))
        .route("/library/{title}", put(handlers::upload))
        .route("/search/{word}", get(handlers::search))
        .route("/reporting", get(handlers::report))
        .route("/delivery", post(handlers::deliver))
        .authenticated_by(move |token| ready(authentication::verify(&keys, &token)))
        .with_state(Library::new("welcome"))
}

/// A token for the app, signed when the user installed it.
fn sign(keys: &Keys, user: &'static str) -> Result<(&'static str, String), Failure> {
    let claims = Claims { sub: user.to_owned(), scope: expectations::GRANTED.into() };
    Ok((user, keys.sign(claims, HOUR)?))
}

fn main() -> Result<ExitCode, Failure> {
    let keys = Keys::new(&keys::secret()?);
    let tokens = expectations::USERS.into_iter().map(|user| sign(&keys, user)).collect::<Result<_, _>>()?;
    let log = log::receive()?;
    let (address, server) = server::start(app(keys))?;
    let stage = Stage { address, tokens, log };

    println!("an app is granted {}", expectations::GRANTED);
    let mut report = Report::default();
    report.tell("for the administrator, who may do everything", &stage, &expectations::ADMINISTRATOR)?;
    report.tell("for a business user, who may only look", &stage, &expectations::BUSINESS_USER)?;
    report.tell("for nobody in the tenant", &stage, &expectations::OUTSIDERS)?;

    let code = report.close();
    if server::is_to_stay() {
        stage.stay(&expectations::REQUESTS)?;
        server::wait(server)?;
    }
    Ok(code)
}

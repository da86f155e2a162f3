//! Series and their units, in a database, behind a router on which no check can be forgotten. What the service tells
//! developers and OAuth clients of itself comes from its routes, and it starts only if they agree with the catalog.
//!
//! ```text
//! cargo run -p sqlite-examples --example boomin             # asks, prints who may do what, fails if an answer is unexpected
//! cargo run -p sqlite-examples --example boomin -- --serve  # keeps serving, for requests of your own
//! ```

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

/// The catalog, as types.
mod access {
    scopes::scopes!("../boomin.toml");
}

/// Series and their units.
mod database {
    use std::path::Path;
    use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

    use rusqlite::{Connection, OptionalExtension as _, Params, Result, Row};
    use serde::Serialize;
    use utoipa::ToSchema;

    const TABLES: &str = "
        PRAGMA foreign_keys = ON;
        CREATE TABLE IF NOT EXISTS series (name TEXT PRIMARY KEY, title TEXT NOT NULL, published BOOLEAN NOT NULL);
        CREATE TABLE IF NOT EXISTS unit (
            series TEXT NOT NULL REFERENCES series ON DELETE CASCADE,
            name TEXT NOT NULL,
            published BOOLEAN NOT NULL,
            PRIMARY KEY (series, name)
        );
    ";

    #[derive(Serialize, ToSchema)]
    pub(crate) struct Series {
        name: String,
        title: String,
        published: bool,
    }

    #[derive(Serialize, ToSchema)]
    pub(crate) struct Unit {
        name: String,
        published: bool,
    }

    #[derive(Clone)]
    pub(crate) struct Database(Arc<Mutex<Connection>>);

    impl Database {
        /// Opens a file, which need not be there yet.
        pub(crate) fn open(path: &Path) -> Result<Self> {
            let connection = Connection::open(path)?;
            connection.execute_batch(TABLES)?;
            Ok(Self(Arc::new(Mutex::new(connection))))
        }

        pub(crate) fn all_series(&self) -> Result<Vec<Series>> {
            self.list("SELECT name, title, published FROM series ORDER BY name", [], Series::read)
        }

        pub(crate) fn series(&self, name: &str) -> Result<Option<Series>> {
            const QUERY: &str = "SELECT name, title, published FROM series WHERE name = ?1";
            self.lock().query_row(QUERY, [name], Series::read).optional()
        }

        pub(crate) fn create_series(&self, name: &str) -> Result<bool> {
            self.change("INSERT OR IGNORE INTO series VALUES (?1, ?1, FALSE)", [name])
        }

        pub(crate) fn rename_series(&self, name: &str, title: &str) -> Result<bool> {
            self.change("UPDATE series SET title = ?2 WHERE name = ?1", [name, title])
        }

        pub(crate) fn publish_series(&self, name: &str) -> Result<bool> {
            self.change("UPDATE series SET published = TRUE WHERE name = ?1", [name])
        }

        pub(crate) fn delete_series(&self, name: &str) -> Result<bool> {
            self.change("DELETE FROM series WHERE name = ?1", [name])
        }

        pub(crate) fn units(&self, series: &str) -> Result<Vec<Unit>> {
            self.list("SELECT name, published FROM unit WHERE series = ?1 ORDER BY name", [series], Unit::read)
        }

        pub(crate) fn create_unit(&self, series: &str, name: &str) -> Result<bool> {
            const STATEMENT: &str = "INSERT OR IGNORE INTO unit SELECT name, ?2, FALSE FROM series WHERE name = ?1";
            self.change(STATEMENT, [series, name])
        }

        pub(crate) fn publish_units(&self, series: &str) -> Result<bool> {
            self.change("UPDATE unit SET published = TRUE WHERE series = ?1", [series])
        }

        pub(crate) fn delete_draft(&self, series: &str, name: &str) -> Result<bool> {
            self.change("DELETE FROM unit WHERE series = ?1 AND name = ?2 AND NOT published", [series, name])
        }

        /// Whether there was anything to change.
        fn change(&self, statement: &str, parameters: impl Params) -> Result<bool> {
            Ok(self.lock().execute(statement, parameters)? > 0)
        }

        fn list<T>(&self, query: &str, parameters: impl Params, read: fn(&Row<'_>) -> Result<T>) -> Result<Vec<T>> {
            self.lock().prepare(query)?.query_map(parameters, read)?.collect()
        }

        fn lock(&self) -> MutexGuard<'_, Connection> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }

    impl Series {
        fn read(row: &Row<'_>) -> Result<Self> {
            Ok(Self { name: row.get(0)?, title: row.get(1)?, published: row.get(2)? })
        }
    }

    impl Unit {
        fn read(row: &Row<'_>) -> Result<Self> {
            Ok(Self { name: row.get(0)?, published: row.get(1)? })
        }
    }
}

/// What handlers work with.
mod service {
    use axum::Json;
    use axum::body::Bytes;
    use axum::http::StatusCode;
    use tokio::task::spawn_blocking;

    use crate::common::failure::Failure;
    use crate::database::Database;

    #[derive(Clone)]
    pub(crate) struct Service {
        pub(crate) database: Database,
        /// The OpenAPI document, and a page that shows it.
        pub(crate) document: Bytes,
        pub(crate) page: Bytes,
    }

    pub(crate) type Answer<T> = Result<Json<T>, StatusCode>;
    pub(crate) type Done = Result<StatusCode, StatusCode>;

    impl Service {
        /// Asks the database, on a thread that may wait. If it fails it is no fault of the client.
        pub(crate) async fn ask<T: Send + 'static>(
            &self,
            question: impl FnOnce(&Database) -> rusqlite::Result<T> + Send + 'static,
        ) -> Result<T, StatusCode> {
            let database = self.database.clone();
            let answer = spawn_blocking(move || question(&database)).await.map_err(Failure::from);
            answer.and_then(|answer| Ok(answer?)).map_err(|failure| {
                tracing::error!("{failure}");
                StatusCode::SERVICE_UNAVAILABLE
            })
        }

        /// Changes the database. Answers with one status if there was anything to change, and with the other if not.
        pub(crate) async fn change(
            &self,
            done: StatusCode,
            nothing: StatusCode,
            change: impl FnOnce(&Database) -> rusqlite::Result<bool> + Send + 'static,
        ) -> Done {
            if self.ask(change).await? { Ok(done) } else { Err(nothing) }
        }
    }
}

/// Handlers say what they need. None of them can be called without it. `utoipa::path` stands first: it is to see the
/// signatures as they are written here.
mod handlers {
    use axum::Json;
    use axum::body::Bytes;
    use axum::extract::{Path, State};
    use axum::http::StatusCode;
    use axum::http::header::{CONTENT_TYPE, HeaderName};
    use axum::response::Html;
    use scopes::{Granted, authenticated, public, requires};

    use crate::access::{self, org, series, units};
    use crate::database::{Database, Series, Unit};
    use crate::service::{Answer, Done, Service};

    #[utoipa::path(get, path = "/health", responses((status = 200, body = str)))]
    #[public(reason = "the load balancer asks without a token")]
    pub(crate) async fn health() -> &'static str {
        "up"
    }

    #[utoipa::path(get, path = "/openapi.json", responses((status = 200)))]
    #[public(reason = "developers read it before they have a token")]
    pub(crate) async fn document(State(service): State<Service>) -> ([(HeaderName, &'static str); 1], Bytes) {
        ([(CONTENT_TYPE, "application/json")], service.document)
    }

    #[utoipa::path(get, path = "/docs", responses((status = 200)))]
    #[public(reason = "developers read it before they have a token")]
    pub(crate) async fn page(State(service): State<Service>) -> Html<Bytes> {
        Html(service.page)
    }

    #[utoipa::path(get, path = "/whoami", responses((status = 200, body = String)))]
    #[authenticated(access::Token)]
    pub(crate) async fn whoami(token: access::Token) -> String {
        token.scopes().to_string()
    }

    #[utoipa::path(get, path = "/org", responses((status = 200, body = str)))]
    #[requires(org::read)]
    pub(crate) async fn organization() -> &'static str {
        "the organization"
    }

    #[utoipa::path(get, path = "/series", responses((status = 200, body = [Series])))]
    #[requires(series::read)]
    pub(crate) async fn list_series(State(service): State<Service>) -> Answer<Vec<Series>> {
        service.ask(Database::all_series).await.map(Json)
    }

    #[utoipa::path(get, path = "/series/{series}", params(("series" = String, Path)),
        responses((status = 200, body = Series), (status = 404)))]
    #[requires(any(series::read, series::update))]
    pub(crate) async fn show_series(
        granted: Granted,
        State(service): State<Service>,
        Path(name): Path<String>,
    ) -> Answer<Series> {
        current(granted, &service, name).await
    }

    /// No handler, but it asks for a proof like one.
    #[requires(any(series::read, series::update))]
    async fn current(service: &Service, name: String) -> Answer<Series> {
        let series = service.ask(move |database| database.series(&name)).await?;
        series.map(Json).ok_or(StatusCode::NOT_FOUND)
    }

    #[utoipa::path(put, path = "/series/{series}", params(("series" = String, Path)),
        responses((status = 201), (status = 409)))]
    #[requires(series::create)]
    pub(crate) async fn create_series(State(service): State<Service>, Path(name): Path<String>) -> Done {
        let create = move |database: &Database| database.create_series(&name);
        service.change(StatusCode::CREATED, StatusCode::CONFLICT, create).await
    }

    #[utoipa::path(put, path = "/series/{series}/title/{title}",
        params(("series" = String, Path), ("title" = String, Path)),
        responses((status = 200, body = Series), (status = 404)))]
    #[requires(series::update)]
    pub(crate) async fn rename_series(
        granted: Granted,
        State(service): State<Service>,
        Path((name, title)): Path<(String, String)>,
    ) -> Answer<Series> {
        let series = name.clone();
        let rename = move |database: &Database| database.rename_series(&series, &title);
        service.change(StatusCode::OK, StatusCode::NOT_FOUND, rename).await?;
        // Who may update a series may see it: the proof of the one scope is a proof of one of the two.
        current(granted.narrow(), &service, name).await
    }

    #[utoipa::path(post, path = "/series/{series}/publication", params(("series" = String, Path)),
        responses((status = 204), (status = 404)))]
    #[requires(series::update, units::publish)]
    pub(crate) async fn publish_series(
        granted: Granted,
        State(service): State<Service>,
        Path(name): Path<String>,
    ) -> Done {
        let series = name.clone();
        let publish = move |database: &Database| database.publish_series(&series);
        service.change(StatusCode::NO_CONTENT, StatusCode::NOT_FOUND, publish).await?;
        // Units need no more than the one scope: the proof of both is a proof of each.
        publish_units(granted.narrow(), &service, name).await
    }

    #[requires(units::publish)]
    async fn publish_units(service: &Service, series: String) -> Done {
        service.ask(move |database| database.publish_units(&series)).await?;
        Ok(StatusCode::NO_CONTENT)
    }

    #[utoipa::path(delete, path = "/series/{series}", params(("series" = String, Path)),
        responses((status = 204), (status = 404)))]
    #[requires(series::delete)]
    pub(crate) async fn delete_series(State(service): State<Service>, Path(name): Path<String>) -> Done {
        let delete = move |database: &Database| database.delete_series(&name);
        service.change(StatusCode::NO_CONTENT, StatusCode::NOT_FOUND, delete).await
    }

    #[utoipa::path(get, path = "/series/{series}/units", params(("series" = String, Path)),
        responses((status = 200, body = [Unit])))]
    #[requires(units::read)]
    pub(crate) async fn list_units(State(service): State<Service>, Path(series): Path<String>) -> Answer<Vec<Unit>> {
        service.ask(move |database| database.units(&series)).await.map(Json)
    }

    #[utoipa::path(put, path = "/series/{series}/units/{unit}",
        params(("series" = String, Path), ("unit" = String, Path)), responses((status = 201), (status = 409)))]
    #[requires(units::create)]
    pub(crate) async fn create_unit(
        State(service): State<Service>,
        Path((series, name)): Path<(String, String)>,
    ) -> Done {
        let create = move |database: &Database| database.create_unit(&series, &name);
        service.change(StatusCode::CREATED, StatusCode::CONFLICT, create).await
    }

    #[utoipa::path(delete, path = "/series/{series}/units/{unit}",
        params(("series" = String, Path), ("unit" = String, Path)), responses((status = 204), (status = 409)))]
    #[requires(units::delete)]
    pub(crate) async fn delete_unit(
        State(service): State<Service>,
        Path((series, name)): Path<(String, String)>,
    ) -> Done {
        let delete = move |database: &Database| database.delete_draft(&series, &name);
        service.change(StatusCode::NO_CONTENT, StatusCode::CONFLICT, delete).await
    }

    /// What the attributes above say. Who may call is added when the routes are known.
    #[derive(utoipa::OpenApi)]
    #[openapi(
        info(title = "Series", version = "1.0.0", description = "Series and their units."),
        paths(
            health,
            document,
            page,
            whoami,
            organization,
            list_series,
            show_series,
            create_series,
            rename_series,
            publish_series,
            delete_series,
            list_units,
            create_unit,
            delete_unit
        )
    )]
    pub(crate) struct Document;
}

/// The routes, before there is a state.
mod routes {
    use scopes::axum::{Router, get, post, put};

    use crate::handlers;
    use crate::service::Service;

    pub(crate) fn all() -> Router<Service> {
        public().merge(content()).route("/whoami", get(handlers::whoami)).route("/org", get(handlers::organization))
    }

    pub(crate) fn public() -> Router<Service> {
        Router::new()
            .route("/health", get(handlers::health))
            .route("/openapi.json", get(handlers::document))
            .route("/docs", get(handlers::page))
    }

    pub(crate) fn content() -> Router<Service> {
        let series = get(handlers::show_series).put(handlers::create_series).delete(handlers::delete_series);
        let unit = put(handlers::create_unit).delete(handlers::delete_unit);
        Router::new()
            .route("/series", get(handlers::list_series))
            .route("/series/{series}", series)
            .route("/series/{series}/title/{title}", put(handlers::rename_series))
            .route("/series/{series}/publication", post(handlers::publish_series))
            .route("/series/{series}/units", get(handlers::list_units))
            .route("/series/{series}/units/{unit}", unit)
    }
}

/// Routes that have drifted: `/whoami` is forgotten, `/export` is new, and `/org` asks for another scope.
mod drift {
    use scopes::axum::{Router, get};
    use scopes::requires;

    use crate::access::{series, units};
    use crate::routes;
    use crate::service::Service;

    #[requires(series::read, units::read)]
    async fn export() {}

    #[requires(series::read)]
    async fn organization() {}

    pub(crate) fn routes() -> Router<Service> {
        routes::public().merge(routes::content()).route("/org", get(organization)).route("/export", get(export))
    }
}

/// Who calls: verifies the token.
mod authentication {
    use scopes::{BearerToken, ScopeClaim};
    use serde::{Deserialize, Serialize};

    use crate::access::{Scope, Token};
    use crate::common::keys::Keys;

    #[derive(Deserialize, Serialize)]
    pub(crate) struct Claims {
        #[serde(flatten)]
        pub(crate) scope: ScopeClaim<Scope>,
    }

    pub(crate) fn verify(keys: &Keys, token: &BearerToken) -> Option<Token> {
        let claims = keys.verify::<Claims>(token.as_str()).ok()?;
        Some(Token::new(claims.scope.scopes()))
    }
}

/// What is asked, and what has to come of it.
mod expectations {
    use crate::common::story::{Call, call};

    /// Who calls with a good token, and what it was granted.
    pub(crate) const GRANTED: [(&str, &str); 4] = [
        ("reader", "org:read series:read units:read"),
        ("editor", "series:read series:create series:update units:read units:create units:update"),
        ("publisher", "series:update units:publish"),
        ("owner", ALL),
    ];

    const ALL: &str = "org:read series:read series:create series:update series:delete units:read units:create \
                       units:update units:delete units:publish";

    /// A challenge: what is wrong, and where clients find out how to get a better token.
    macro_rules! challenge {
        ($($wrong:literal)?) => {
            concat!(
                "Bearer ",
                $($wrong, ", ",)?
                r#"resource_metadata="https://api.example.com/.well-known/oauth-protected-resource""#
            )
        };
    }

    const UNKNOWN: &str = challenge!();
    const UNKNOWN_READER: &str = challenge!(r#"scope="series:read""#);
    const INVALID: &str = challenge!(r#"error="invalid_token""#);
    const INVALID_READER: &str = challenge!(r#"error="invalid_token", scope="series:read""#);
    const NO_LISTING: &str = challenge!(r#"error="insufficient_scope", scope="series:read""#);
    const NO_CREATION: &str = challenge!(r#"error="insufficient_scope", scope="series:create""#);
    const NO_PUBLICATION: &str = challenge!(r#"error="insufficient_scope", scope="series:update units:publish""#);
    const NO_DELETION: &str = challenge!(r#"error="insufficient_scope", scope="units:delete""#);

    pub(crate) const OUTSIDERS: [Call; 5] = [
        call("nobody", "GET /health", 200, "up"),
        call("nobody", "GET /series", 401, UNKNOWN_READER),
        call("nobody", "GET /whoami", 401, UNKNOWN),
        call("forged", "GET /series", 401, INVALID_READER),
        call("forged", "GET /whoami", 401, INVALID),
    ];

    pub(crate) const WRITTEN: [Call; 11] = [
        call("reader", "GET /series", 200, "[]"),
        call("reader", "PUT /series/winter", 403, NO_CREATION)
            .logs(&["PUT /series/{series}: series:create: not granted; grant series:create"]),
        call("editor", "PUT /series/winter", 201, ""),
        call("editor", "PUT /series/winter", 409, ""),
        call("editor", "PUT /series/winter/title/Snow", 200, r#"{"name":"winter","title":"Snow","published":false}"#),
        call("editor", "PUT /series/summer/title/Sun", 404, ""),
        call("editor", "PUT /series/winter/units/flakes", 201, ""),
        call("editor", "PUT /series/winter/units/outtake", 201, ""),
        call("editor", "DELETE /series/winter/units/outtake", 403, NO_DELETION)
            .logs(&["DELETE /series/{series}/units/{unit}: units:delete: not granted; grant units:delete"]),
        call("owner", "DELETE /series/winter/units/outtake", 204, ""),
        call("reader", "GET /series/winter/units", 200, r#"[{"name":"flakes","published":false}]"#),
    ];

    pub(crate) const PUBLISHED: [Call; 6] = [
        call("editor", "POST /series/winter/publication", 403, NO_PUBLICATION)
            .logs(&["POST /series/{series}/publication: units:publish: not granted; grant units:publish"]),
        call("publisher", "GET /series", 403, NO_LISTING)
            .logs(&["GET /series: series:read: not granted; grant series:read"]),
        call("publisher", "GET /series/winter", 200, r#"{"name":"winter","title":"Snow","published":false}"#),
        call("publisher", "POST /series/winter/publication", 204, ""),
        call("publisher", "POST /series/summer/publication", 404, ""),
        call("owner", "DELETE /series/winter/units/flakes", 409, ""),
    ];

    pub(crate) const KEPT: [Call; 7] = [
        call("reader", "GET /series", 200, r#"[{"name":"winter","title":"Snow","published":true}]"#),
        call("reader", "GET /series/winter/units", 200, r#"[{"name":"flakes","published":true}]"#),
        call("reader", "GET /org", 200, "the organization"),
        call("owner", "GET /whoami", 200, ALL),
        call("owner", "DELETE /series/winter", 204, ""),
        call("reader", "GET /series/winter", 404, ""),
        call("reader", "GET /series/winter/units", 200, "[]"),
    ];

    /// Where a document that the service makes of itself has to say what.
    pub(crate) const DOCUMENTED: [(&str, &str, &str); 7] = [
        (METADATA, "/authorization_servers", r#"["https://login.example.com"]"#),
        (METADATA, "/scopes_supported", ASKED_FOR),
        (OPENAPI, "/paths/~1health/get/security", "[]"),
        (OPENAPI, "/paths/~1whoami/get/security", r#"[{"oauth2":[]}]"#),
        (OPENAPI, "/paths/~1org/get/security", r#"[{"oauth2":["org:read"]}]"#),
        (OPENAPI, "/paths/~1series~1{series}/get/security", ONE_OF_TWO),
        (OPENAPI, "/paths/~1series~1{series}~1publication/post/security", TWO_TOGETHER),
    ];

    const METADATA: &str = "/.well-known/oauth-protected-resource";
    const OPENAPI: &str = "/openapi.json";
    /// All scopes of the catalog but `units:update`.
    const ASKED_FOR: &str = concat!(
        r#"["org:read","series:create","series:delete","series:read","series:update","#,
        r#""units:create","units:delete","units:publish","units:read"]"#
    );
    const ONE_OF_TWO: &str = r#"[{"oauth2":["series:read"]},{"oauth2":["series:update"]}]"#;
    const TWO_TOGETHER: &str = r#"[{"oauth2":["series:update","units:publish"]}]"#;

    pub(crate) const CATALOG_DRIFT: &str = "
the routes and the endpoints of catalog `boomin` differ in 3 places

routes that the catalog does not know; remove them, or list them there once it is right what they ask for:
  GET /export: all(series:read, units:read)

endpoints that no route serves; add a route for each, or take it out of the catalog:
  GET /whoami: any valid token

routes that ask for something else than the catalog says; decide which is right, and change the other:
  GET /org
    catalog: org:read
    route:   series:read";

    pub(crate) const DOCUMENT_DRIFT: &str = "
the OpenAPI document and the routes differ

operations that no route serves; add a route for each, or take it out of the document:
  GET /whoami

routes that the document does not have; document each of them:
  GET /export: all(series:read, units:read)

operations that say something else about security; `secure` with these routes puts it right:
  GET /org: the route asks for series:read, the document says [{\"oauth2\":[\"org:read\"]}]";

    /// For command lines.
    pub(crate) const REQUESTS: [&str; 5] = [
        "GET /series",
        "PUT /series/winter",
        "PUT /series/winter/units/flakes",
        "POST /series/winter/publication",
        "DELETE /series/winter",
    ];
}

use std::fmt::Display;
use std::future::ready;

use access::ScopeSet;
use authentication::Claims;
use common::client::ask;
use common::failure::Failure;
use common::keys::{self, HOUR, Keys};
use common::log;
use common::server;
use common::story::{Report, Stage};
use database::Database;
use handlers::Document;
use scopes::axum::{App, Router};
use scopes::tower::AuthenticationLayer;
use scopes::{ProtectedResourceMetadata, openapi};
use serde_json::Value;
use service::Service;
use utoipa::OpenApi as _;
use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{ClientCredentials, Flow, OAuth2, Scopes, SecurityScheme};
use utoipa_scalar::Scalar;

/// Where clients find the service, and where they get tokens.
const RESOURCE: &str = "https://api.example.com";
const AUTHORIZATION_SERVER: &str = "https://login.example.com";

/// The name of the security scheme in the OpenAPI document.
const SCHEME: &str = "oauth2";

/// The OpenAPI document, with what the routes ask for as the security of its operations.
fn document(routes: &Router<Service>) -> Result<OpenApi, Failure> {
    let scopes: Scopes = openapi::scopes(&access::CATALOG).collect();
    let flow = ClientCredentials::new(format!("{AUTHORIZATION_SERVER}/token"), scopes);
    let scheme = SecurityScheme::OAuth2(OAuth2::new([Flow::ClientCredentials(flow)]));
    let mut document = Document::openapi();
    openapi::secure(&mut document, SCHEME, scheme, routes.requirements())?;
    Ok(document)
}

/// The service with these routes. There is none if they have drifted from the catalog or from the document.
fn service(routes: Router<Service>, database: Database, keys: Keys) -> Result<App, Failure> {
    routes.reconcile(&access::CATALOG)?;
    let document = document(&routes)?;
    openapi::compare(&document, SCHEME, routes.requirements())?;

    let resource = ProtectedResourceMetadata::new(RESOURCE)?.authorization_server(AUTHORIZATION_SERVER).name("Series");
    let authentication = AuthenticationLayer::new(move |token| ready(authentication::verify(&keys, &token)))
        .resource_metadata(resource.url());
    let state =
        Service { database, document: document.to_json()?.into(), page: Scalar::new(document).to_html().into() };
    Ok(routes.describe(&resource).authenticated_by(authentication).with_state(state))
}

/// Tokens for those who were granted something, and one that somebody else signed.
fn tokens(keys: &Keys) -> Result<Vec<(&'static str, String)>, Failure> {
    let sign = |keys: &Keys, scopes| keys.sign(Claims { scope: ScopeSet::parse(scopes)?.scopes().into() }, HOUR);
    let good = expectations::GRANTED.into_iter().map(|(caller, scopes)| Ok((caller, sign(keys, scopes)?)));
    let forged = sign(&Keys::new(&keys::secret()?), "org:read series:read units:read")?;
    good.chain([Ok(("forged", forged))]).collect()
}

/// Looks into the documents that the service makes of itself.
fn read_documents(report: &mut Report, stage: &Stage) -> Result<(), Failure> {
    println!("\nwhat the service says of itself");
    for (path, pointer, expected) in expectations::DOCUMENTED {
        let document: Value = serde_json::from_str(ask(stage.address, "GET", path, None)?.body())?;
        let found = document.pointer(pointer).map_or(String::new(), Value::to_string);
        report.compare(pointer, &found, expected);
    }
    let page = ask(stage.address, "GET", "/docs", None)?;
    report.compare("the page", page.body().lines().next().unwrap_or_default(), "<!doctype html>");
    Ok(())
}

/// Has routes compared that have drifted.
fn let_drift(report: &mut Report, database: Database, keys: Keys) -> Result<(), Failure> {
    println!("\na service that has drifted does not start");
    let drifted = service(drift::routes(), database, keys);
    report.compare("the catalog", &complaint(drifted), expectations::CATALOG_DRIFT);
    // A document that was made before they drifted.
    let difference = openapi::compare(&document(&routes::all())?, SCHEME, drift::routes().requirements());
    report.compare("the document", &complaint(difference), expectations::DOCUMENT_DRIFT);
    Ok(())
}

/// What is wrong, on lines of its own.
fn complaint<T>(outcome: Result<T, impl Display>) -> String {
    outcome.err().map_or(String::new(), |error| format!("\n{error}"))
}

fn main() -> Result<ExitCode, Failure> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("boomin.sqlite");
    let keys = Keys::new(&keys::secret()?);
    let log = log::receive()?;
    let start = || server::start(service(routes::all(), Database::open(&file)?, keys.clone())?);
    let (address, _) = start()?;
    let stage = Stage { address, tokens: tokens(&keys)?, log };

    let mut report = Report::default();
    report.tell("without a good token", &stage, &expectations::OUTSIDERS)?;
    report.tell("a series is written", &stage, &expectations::WRITTEN)?;
    report.tell("and published", &stage, &expectations::PUBLISHED)?;
    let (address, server) = start()?;
    let stage = Stage { address, ..stage };
    report.tell("another instance has the same file", &stage, &expectations::KEPT)?;
    read_documents(&mut report, &stage)?;

    let_drift(&mut report, Database::open(&file)?, keys.clone())?;

    let code = report.close();
    if server::is_to_stay() {
        println!("\nhttp://{address}/docs");
        stage.stay(&expectations::REQUESTS)?;
        server::wait(server)?;
    }
    Ok(code)
}

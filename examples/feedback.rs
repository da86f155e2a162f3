//! Apps that act for themselves or for a member of an organization. Tokens say who and what was granted; what an app has
//! declared, and which role a member has, is read from the database at every request, and takes effect at the next one.
//!
//! ```text
//! cargo run -p sqlite-examples --example feedback             # asks, prints who may do what, fails if an answer is unexpected
//! cargo run -p sqlite-examples --example feedback -- --serve  # keeps serving, for requests of your own
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
    scopes::scopes!("../../catalogs/feedback.toml");
}

/// The members of the organization, the apps, what of them is installed, and what they write.
mod database {
    use std::path::Path;
    use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

    use rusqlite::{Connection, OptionalExtension as _};

    use crate::access::{Actor, Role, ScopeSet};
    use crate::common::failure::Failure;

    /// Lists of scopes and of actor modes are written like the `scope` of a token, with spaces between the names.
    const TABLES: &str = "
        CREATE TABLE member (user TEXT PRIMARY KEY, role TEXT NOT NULL);
        CREATE TABLE app (name TEXT PRIMARY KEY, declared_scopes TEXT NOT NULL, allowed_actor_modes TEXT NOT NULL);
        CREATE TABLE install (id INTEGER PRIMARY KEY, app TEXT NOT NULL REFERENCES app, granted_scopes TEXT NOT NULL);
        CREATE TABLE post (title TEXT PRIMARY KEY, author TEXT NOT NULL);
    ";

    const BEGINNING: &str = "
        BEGIN;
        DELETE FROM post;
        DELETE FROM install;
        DELETE FROM app;
        DELETE FROM member;
        INSERT INTO member VALUES
            ('manager', 'admin'), ('designer', 'admin'), ('reader', 'member'), ('success', 'csm'),
            ('contractor', 'collaborator');
        INSERT INTO app VALUES
            ('board', 'posts:read posts:write comments:read customers:read member:read member:write', 'app self'),
            ('digest', 'posts:read changelog:read', 'app self');
        INSERT INTO install VALUES
            (1, 'board', 'posts:read posts:write customers:read member:read member:write'),
            (2, 'digest', 'posts:read');
        COMMIT;
    ";

    pub(crate) const BOARD: i64 = 1;
    pub(crate) const DIGEST: i64 = 2;

    /// An app that was installed in the organization.
    pub(crate) struct Install {
        pub(crate) declared: ScopeSet,
        pub(crate) actors: Vec<Actor>,
        pub(crate) granted: ScopeSet,
    }

    #[derive(Clone)]
    pub(crate) struct Database(Arc<Mutex<Connection>>);

    impl Database {
        pub(crate) fn create(path: &Path) -> Result<Self, Failure> {
            let connection = Connection::open(path)?;
            connection.execute_batch(TABLES)?;
            let database = Self(Arc::new(Mutex::new(connection)));
            database.begin()?;
            Ok(database)
        }

        /// Puts everything as it is when the story begins.
        pub(crate) fn begin(&self) -> Result<(), Failure> {
            Ok(self.lock().execute_batch(BEGINNING)?)
        }

        pub(crate) fn install(&self, id: i64) -> Result<Option<Install>, Failure> {
            const QUERY: &str = "SELECT declared_scopes, allowed_actor_modes, granted_scopes
                FROM install JOIN app ON app = name WHERE id = ?1";
            let found = self.lock().query_row(QUERY, [id], |row| row.try_into()).optional()?;
            let Some((declared, actors, granted)): Option<(String, String, String)> = found else { return Ok(None) };
            Ok(Some(Install {
                declared: declared.parse()?,
                actors: actors.split_whitespace().map(str::parse).collect::<Result<_, _>>()?,
                granted: granted.parse()?,
            }))
        }

        pub(crate) fn uninstall(&self, id: i64) -> Result<(), Failure> {
            self.lock().execute("DELETE FROM install WHERE id = ?1", [id])?;
            Ok(())
        }

        pub(crate) fn declare(&self, app: &str, scopes: ScopeSet) -> Result<(), Failure> {
            let scopes = scopes.to_string();
            self.lock().execute("UPDATE app SET declared_scopes = ?2 WHERE name = ?1", [app, &scopes])?;
            Ok(())
        }

        pub(crate) fn allow_only(&self, app: &str, actor: Actor) -> Result<(), Failure> {
            self.lock().execute("UPDATE app SET allowed_actor_modes = ?2 WHERE name = ?1", [app, actor.as_str()])?;
            Ok(())
        }

        /// The role of a user; none where the user is not a member.
        pub(crate) fn role(&self, user: &str) -> Result<Option<Role>, Failure> {
            const QUERY: &str = "SELECT role FROM member WHERE user = ?1";
            let role = self.lock().query_row(QUERY, [user], |row| row.get::<_, String>(0)).optional()?;
            Ok(role.map(|role| role.parse()).transpose()?)
        }

        pub(crate) fn set_role(&self, user: &str, role: Role) -> Result<(), Failure> {
            self.lock().execute("INSERT OR REPLACE INTO member VALUES (?1, ?2)", [user, role.as_str()])?;
            Ok(())
        }

        pub(crate) fn remove(&self, user: &str) -> Result<(), Failure> {
            self.lock().execute("DELETE FROM member WHERE user = ?1", [user])?;
            Ok(())
        }

        pub(crate) fn members(&self) -> Result<String, Failure> {
            self.list("SELECT user || ' (' || role || ')' FROM member ORDER BY user")
        }

        pub(crate) fn write_post(&self, title: &str, author: &str) -> Result<(), Failure> {
            self.lock().execute("INSERT OR REPLACE INTO post VALUES (?1, ?2)", [title, author])?;
            Ok(())
        }

        pub(crate) fn posts(&self) -> Result<String, Failure> {
            self.list("SELECT title || ' by ' || author FROM post ORDER BY title")
        }

        /// The rows of a query with one column.
        fn list(&self, query: &str) -> Result<String, Failure> {
            let connection = self.lock();
            let mut query = connection.prepare(query)?;
            let rows = query.query_map([], |row| row.get::<_, String>(0))?;
            Ok(rows.collect::<Result<Vec<_>, _>>()?.join(", "))
        }

        fn lock(&self) -> MutexGuard<'_, Connection> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }
}

/// What handlers and the authentication layer work with.
mod service {
    use axum::http::StatusCode;
    use tokio::task::spawn_blocking;

    use crate::common::failure::Failure;
    use crate::common::keys::Keys;
    use crate::database::Database;

    #[derive(Clone)]
    pub(crate) struct Service {
        pub(crate) keys: Keys,
        pub(crate) database: Database,
    }

    impl Service {
        /// Asks the database, on a thread that may wait.
        pub(crate) async fn ask<T: Send + 'static>(
            &self,
            question: impl FnOnce(&Database) -> Result<T, Failure> + Send + 'static,
        ) -> Result<T, Failure> {
            let database = self.database.clone();
            spawn_blocking(move || question(&database)).await?
        }

        /// The same for a handler. If it fails it is no fault of the client.
        pub(crate) async fn answer<T: Send + 'static>(
            &self,
            question: impl FnOnce(&Database) -> Result<T, Failure> + Send + 'static,
        ) -> Result<T, StatusCode> {
            self.ask(question).await.map_err(|failure| {
                tracing::error!("{failure}");
                StatusCode::SERVICE_UNAVAILABLE
            })
        }
    }
}

/// Handlers say what they need. None of them can be called without it.
mod handlers {
    use axum::Extension;
    use axum::extract::{Path, State};
    use axum::http::StatusCode;
    use scopes::{authenticated, public, requires};

    use crate::access::{self, Role, changelog, customers, member, posts};
    use crate::authentication::Caller;
    use crate::database::Database;
    use crate::service::Service;

    #[public(reason = "the load balancer asks without a token")]
    pub(crate) async fn health() -> &'static str {
        "up"
    }

    #[authenticated(access::Token)]
    pub(crate) async fn whoami(token: access::Token) -> String {
        token.scopes().to_string()
    }

    #[requires(posts::read)]
    pub(crate) async fn list_posts(State(service): State<Service>) -> Result<String, StatusCode> {
        service.answer(Database::posts).await
    }

    /// What an app writes for itself is the app's, what it writes for a user is the user's.
    #[requires(posts::write)]
    pub(crate) async fn write_post(
        State(service): State<Service>,
        Extension(Caller(author)): Extension<Caller>,
        Path(title): Path<String>,
    ) -> Result<String, StatusCode> {
        let post = format!("{title} by {author}");
        service.answer(move |database| database.write_post(&title, &author)).await?;
        Ok(post)
    }

    #[requires(changelog::read)]
    pub(crate) async fn list_changes() -> &'static str {
        "no changes"
    }

    #[requires(customers::read)]
    pub(crate) async fn list_customers() -> &'static str {
        "no customers"
    }

    #[requires(member::read)]
    pub(crate) async fn list_members(State(service): State<Service>) -> Result<String, StatusCode> {
        service.answer(Database::members).await
    }

    #[requires(member::write)]
    pub(crate) async fn set_role(
        State(service): State<Service>,
        Path((user, role)): Path<(String, Role)>,
    ) -> Result<String, StatusCode> {
        let answer = format!("{user} has role {role}");
        service.answer(move |database| database.set_role(&user, role)).await?;
        Ok(answer)
    }

    #[requires(member::write)]
    pub(crate) async fn remove_member(
        State(service): State<Service>,
        Path(user): Path<String>,
    ) -> Result<String, StatusCode> {
        let answer = format!("{user} is no member");
        service.answer(move |database| database.remove(&user)).await?;
        Ok(answer)
    }
}

/// Who calls: verifies the token, and adds to it what the database says at this moment.
mod authentication {
    use scopes::{BearerToken, ScopeClaim};
    use serde::{Deserialize, Serialize};

    use crate::access::{Actor, Grant, Roles, Scope, Token};
    use crate::common::failure::Failure;
    use crate::common::keys::HOUR;
    use crate::database::Database;
    use crate::service::Service;

    /// Who calls. Handlers find it in the request.
    #[derive(Clone)]
    pub(crate) struct Caller(pub(crate) String);

    /// What does not change while a token is good: whose it is, and what was granted. Neither roles nor declarations.
    #[derive(Deserialize, Serialize)]
    struct Claims {
        /// The user for whom the app acts; the app where it acts for itself.
        sub: String,
        install: i64,
        actor: Actor,
        #[serde(flatten)]
        scope: ScopeClaim<Scope>,
    }

    /// What the authorization server does when an app asks for a token.
    pub(crate) fn issue(service: &Service, install: i64, actor: Actor, subject: &str) -> Result<String, Failure> {
        let found = service.database.install(install)?.ok_or("the app is not installed")?;
        if !found.actors.contains(&actor) {
            return Err(format!("the app does not act as {actor}").into());
        }
        let claims = Claims { sub: subject.to_owned(), install, actor, scope: found.granted.into() };
        service.keys.sign(claims, HOUR)
    }

    /// Whose token it is, and what it is good for at this moment. A failure of the database says nothing about the token.
    pub(crate) async fn verify(service: Service, text: BearerToken) -> Result<Option<(Token, Caller)>, Failure> {
        let Ok(claims) = service.keys.verify::<Claims>(text.as_str()) else { return Ok(None) };
        let caller = Caller(claims.sub.clone());
        let Some(token) = service.ask(move |database| token(&claims, database)).await? else { return Ok(None) };
        if !token.undeclared().is_empty() {
            tracing::warn!("{}: granted, but not declared: {}", caller.0, token.undeclared());
        }
        Ok(Some((token, caller)))
    }

    /// The token as it stands at this moment. It is good for nothing if the app was uninstalled or does not act in this mode
    /// any more, or if the user has left.
    fn token(claims: &Claims, database: &Database) -> Result<Option<Token>, Failure> {
        let Some(install) = database.install(claims.install)? else { return Ok(None) };
        if !install.actors.contains(&claims.actor) {
            return Ok(None);
        }
        let roles = match claims.actor {
            Actor::App => Roles::NONE,
            Actor::Self_ => match database.role(&claims.sub)? {
                Some(role) => Roles::from([role]),
                None => return Ok(None),
            },
        };
        let (granted, declared, actor) = (claims.scope.scopes(), install.declared, claims.actor);
        Ok(Some(Token::from(Grant { granted, declared, actor, roles })))
    }
}

/// What is asked, and what has to come of it.
mod expectations {
    use crate::access::Actor;
    use crate::common::story::{Call, call};
    use crate::database::{BOARD, DIGEST};

    /// The tokens: whose they are, of which install, and as whom the app acts.
    pub(crate) const TOKENS: [(&str, i64, Actor); 7] = [
        ("board", BOARD, Actor::App),
        ("manager", BOARD, Actor::Self_),
        ("designer", BOARD, Actor::Self_),
        ("success", BOARD, Actor::Self_),
        ("contractor", BOARD, Actor::Self_),
        ("digest", DIGEST, Actor::App),
        ("reader", DIGEST, Actor::Self_),
    ];

    const EVERYTHING: &str = "posts:read posts:write customers:read member:read member:write";
    const READ_ACCESS: &str = "posts:read customers:read member:read";

    const INVALID: &str = r#"Bearer error="invalid_token""#;
    const INVALID_READER: &str = r#"Bearer error="invalid_token", scope="posts:read""#;
    /// A challenge without `scope`: no grant would help, so there is nothing for the client to ask for.
    const OUT_OF_REACH: &str = r#"Bearer error="insufficient_scope""#;

    pub(crate) const INSTALLED: [Call; 9] = [
        call("board", "GET /whoami", 200, EVERYTHING),
        call("board", "PUT /posts/dark-mode", 200, "dark-mode by board"),
        call("manager", "GET /whoami", 200, EVERYTHING),
        call("designer", "PUT /posts/icons", 200, "icons by designer"),
        call("success", "GET /whoami", 200, READ_ACCESS),
        call("success", "PUT /posts/search", 403, OUT_OF_REACH)
            .logs(&["PUT /posts/{title}: posts:write: role `csm` takes it away; no grant is enough"]),
        call("contractor", "GET /posts", 200, "dark-mode by board, icons by designer"),
        call("contractor", "PUT /members/contractor/admin", 403, OUT_OF_REACH)
            .logs(&["PUT /members/{user}/{role}: member:write: role `collaborator` takes it away; no grant is enough"]),
        call("nobody", "GET /posts", 401, r#"Bearer scope="posts:read""#),
    ];

    pub(crate) const DECLARED: [Call; 3] = [
        call("digest", "GET /posts", 200, "dark-mode by board, icons by designer"),
        call("digest", "GET /changelog", 403, r#"Bearer error="insufficient_scope", scope="changelog:read""#)
            .logs(&["GET /changelog: changelog:read: not granted; grant changelog:read"]),
        call("digest", "PUT /posts/search", 403, OUT_OF_REACH)
            .logs(&["PUT /posts/{title}: posts:write: not granted, the app did not declare it; no grant is enough"]),
    ];

    pub(crate) const DEMOTED: [Call; 5] = [
        call("manager", "PUT /members/designer/member", 200, "designer has role member"),
        call("designer", "PUT /posts/fonts", 403, OUT_OF_REACH)
            .logs(&["PUT /posts/{title}: posts:write: role `member` takes it away; no grant is enough"]),
        call("designer", "GET /whoami", 200, READ_ACCESS),
        call("designer", "GET /posts", 200, "dark-mode by board, icons by designer"),
        call("board", "PUT /posts/fonts", 200, "fonts by board"),
    ];

    pub(crate) const PROMOTED: [Call; 3] = [
        call("manager", "PUT /members/designer/admin", 200, "designer has role admin"),
        call("designer", "PUT /posts/fonts", 200, "fonts by designer"),
        call("designer", "GET /whoami", 200, EVERYTHING),
    ];

    pub(crate) const REMOVED: [Call; 5] = [
        call("manager", "DELETE /members/designer", 200, "designer is no member"),
        call("designer", "GET /posts", 401, INVALID_READER),
        call("designer", "GET /whoami", 401, INVALID),
        call("board", "PUT /posts/fonts", 200, "fonts by board"),
        call(
            "board",
            "GET /members",
            200,
            "contractor (collaborator), manager (admin), reader (member), success (csm)",
        ),
    ];

    pub(crate) const STILL_DECLARED: [Call; 1] = [call("manager", "GET /customers", 200, "no customers")];

    pub(crate) const NO_LONGER_DECLARED: [Call; 2] = [
        call("manager", "GET /customers", 403, OUT_OF_REACH).logs(&[
            "manager: granted, but not declared: customers:read",
            "GET /customers: customers:read: the app did not declare it; no grant is enough",
        ]),
        call("manager", "GET /whoami", 200, "posts:read posts:write member:read member:write")
            .logs(&["manager: granted, but not declared: customers:read"]),
    ];

    pub(crate) const SELF_ALLOWED: [Call; 1] = [call("reader", "GET /whoami", 200, "posts:read")];

    pub(crate) const SELF_NOT_ALLOWED: [Call; 2] =
        [call("reader", "GET /whoami", 401, INVALID), call("digest", "GET /whoami", 200, "posts:read")];

    pub(crate) const UNINSTALLED: [Call; 4] = [
        call("board", "GET /posts", 401, INVALID_READER),
        call("manager", "GET /posts", 401, INVALID_READER),
        call("digest", "GET /whoami", 200, "posts:read"),
        call("nobody", "GET /health", 200, "up"),
    ];

    /// For command lines.
    pub(crate) const REQUESTS: [&str; 4] =
        ["GET /whoami", "GET /members", "PUT /posts/search", "PUT /members/designer/member"];
}

use access::{Actor, ScopeSet, customers};
use common::failure::Failure;
use common::keys::{self, Keys};
use common::log;
use common::server;
use common::story::{Report, Stage};
use database::{BOARD, Database};
use scopes::axum::{App, Router, delete, get, put};
use service::Service;

fn app(service: Service) -> App {
    let state = service.clone();
    Router::new()
        .route("/health", get(handlers::health))
        .route("/whoami", get(handlers::whoami))
        .route("/posts", get(handlers::list_posts))
        .route("/posts/{title}", put(handlers::write_post))
        .route("/changelog", get(handlers::list_changes))
        .route("/customers", get(handlers::list_customers))
        .route("/members", get(handlers::list_members))
        .route("/members/{user}", delete(handlers::remove_member))
        .route("/members/{user}/{role}", put(handlers::set_role))
        .authenticated_by(move |token| authentication::verify(service.clone(), token))
        .with_state(state)
}

fn tokens(service: &Service) -> Result<Vec<(&'static str, String)>, Failure> {
    let issue = |(subject, install, actor)| Ok((subject, authentication::issue(service, install, actor, subject)?));
    expectations::TOKENS.into_iter().map(issue).collect()
}

fn main() -> Result<ExitCode, Failure> {
    let folder = tempfile::tempdir()?;
    let database = Database::create(&folder.path().join("feedback.sqlite"))?;
    let log = log::receive()?;
    let service = Service { keys: Keys::new(&keys::secret()?), database: database.clone() };
    let tokens = tokens(&service)?;
    let (address, server) = server::start(app(service))?;
    let stage = Stage { address, tokens, log };

    let mut report = Report::default();
    report.tell("an app is installed, for itself and for its users", &stage, &expectations::INSTALLED)?;
    report.tell("another one has declared more than it was granted", &stage, &expectations::DECLARED)?;
    report.tell("a user is demoted", &stage, &expectations::DEMOTED)?;
    report.tell("and promoted again", &stage, &expectations::PROMOTED)?;
    report.tell("and removed", &stage, &expectations::REMOVED)?;

    report.tell("a scope is granted and declared", &stage, &expectations::STILL_DECLARED)?;
    let declared = database.install(BOARD)?.map_or(ScopeSet::EMPTY, |install| install.declared);
    database.declare("board", declared - customers::READ.set())?;
    report.tell("and no longer declared", &stage, &expectations::NO_LONGER_DECLARED)?;

    report.tell("an app acts for a user", &stage, &expectations::SELF_ALLOWED)?;
    database.allow_only("digest", Actor::App)?;
    report.tell("and then only for itself", &stage, &expectations::SELF_NOT_ALLOWED)?;

    database.uninstall(BOARD)?;
    report.tell("an app is uninstalled", &stage, &expectations::UNINSTALLED)?;

    let code = report.close();
    if server::is_to_stay() {
        database.begin()?;
        stage.stay(&expectations::REQUESTS)?;
        server::wait(server)?;
    }
    Ok(code)
}

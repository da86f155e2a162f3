//! Tokens as authorization servers issue them, each read by the fields that `docs/providers.md` shows.

use scopes::{RoleClaim, ScopeClaim, ScopePrefix};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use testing_support::{Keys, hours_from_now};

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "orders"
            separator = "."

            [scopes]
            "orders.read" = "Read orders."
            "orders.write" = "Create or update orders."

            [roles.admin]
            keeps = ["*"]
            [roles.viewer]
            keeps = ["*.read"]
        "#
    );
}
mod google {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "google"
            separator = ["/", "."]

            [scopes]
            "https://www.googleapis.com/auth/drive.readonly" = { path = "drive::read" }
            "https://www.googleapis.com/auth/drive" = { path = "drive::write" }
        "#
    );
}
mod github {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "github"

            [scopes]
            "repo" = "Repositories."
            "user" = "Profiles."
            "read:org" = "Organizations."
        "#
    );
}
mod gitlab {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "gitlab"
            separator = []

            [scopes]
            "api" = "Everything."
            "read_user" = "The profile."
        "#
    );
}

use access::{Role, Roles, Scope, ScopeSet, orders};

/// The claims of a token that was issued with them, signed and verified.
fn through_a_token<Claims: DeserializeOwned>(mut claims: Value) -> Claims {
    claims["sub"] = json!("ada");
    claims["exp"] = json!(hours_from_now(1));
    let keys = Keys::new();
    keys.verify(&keys.sign(&claims)).unwrap()
}

fn unknown(scope: &ScopeClaim<Scope>) -> Vec<&str> {
    scope.unknown().collect()
}

#[test]
fn auth0() {
    #[derive(Deserialize)]
    #[rustfmt::skip]
    struct Claims {
        #[serde(flatten)] scope: ScopeClaim<Scope>,
        #[serde(default)] permissions: ScopeClaim<Scope>,
        #[serde(default, rename = "https://orders.example/roles")] roles: RoleClaim<Scope>,
    }
    let claims: Claims = through_a_token(json!({
        "iss": "https://acme.auth0.com/", "azp": "app",
        "scope": "openid profile orders.read orders.write",
        "permissions": ["orders.read", "invoices.read"],
        "https://orders.example/roles": ["viewer"],
    }));
    assert_eq!(claims.scope.scopes(), orders::READ | orders::WRITE);
    assert_eq!(unknown(&claims.scope), ["openid", "profile"]);
    assert_eq!(claims.permissions.scopes(), orders::READ.set());
    assert_eq!(claims.roles.roles(), Roles::from([Role::Viewer]));
    // Without role-based access control there is no such claim, and who counts on it gets nothing.
    let claims: Claims = through_a_token(json!({ "scope": "orders.write" }));
    assert_eq!(claims.permissions.scopes(), ScopeSet::EMPTY);
}

#[test]
fn entra_for_a_user() {
    #[derive(Deserialize)]
    #[rustfmt::skip]
    struct Claims {
        #[serde(flatten)] scope: ScopeClaim<Scope>,
        #[serde(default)] roles: RoleClaim<Scope>,
    }
    let claims: Claims = through_a_token(json!({
        "iss": "https://login.microsoftonline.com/6731de76/v2.0", "azp": "web",
        "scp": "orders.read orders.write", "roles": ["admin"],
    }));
    assert_eq!(claims.scope.scopes(), ScopeSet::all());
    assert_eq!(claims.roles.roles(), Roles::from([Role::Admin]));
    // What a client asks for has the identifier of the service before it.
    let prefix = ScopePrefix::new("api://6731de76/").unwrap();
    assert_eq!(prefix.names(ScopeSet::all()).to_string(), "api://6731de76/orders.read api://6731de76/orders.write");
}

#[test]
fn entra_for_an_application() {
    #[derive(Deserialize)]
    #[rustfmt::skip]
    struct Claims {
        #[serde(default, rename = "roles")] scope: ScopeClaim<Scope>,
    }
    let claims: Claims = through_a_token(json!({ "idtyp": "app", "roles": ["orders.read", "Mail.Read"] }));
    assert_eq!(claims.scope.scopes(), orders::READ.set());
    let claims: Claims = through_a_token(json!({ "idtyp": "app" }));
    assert_eq!(claims.scope.scopes(), ScopeSet::EMPTY);
}

#[test]
fn keycloak() {
    #[derive(Deserialize)]
    #[rustfmt::skip]
    struct Claims {
        #[serde(flatten)] scope: ScopeClaim<Scope>,
        #[serde(default)] realm_access: Access,
        #[serde(default)] resource_access: Clients,
    }
    #[derive(Default, Deserialize)]
    #[rustfmt::skip]
    struct Access { #[serde(default)] roles: RoleClaim<Scope> }
    #[derive(Default, Deserialize)]
    #[rustfmt::skip]
    struct Clients { #[serde(default, rename = "orders-api")] orders: Access }

    let claims: Claims = through_a_token(json!({
        "iss": "https://sso.example/realms/acme", "azp": "web",
        "scope": "profile orders.read email",
        "realm_access": { "roles": ["offline_access", "uma_authorization", "viewer", "default-roles-acme"] },
        "resource_access": { "orders-api": { "roles": ["admin"] }, "account": { "roles": ["manage-account"] } },
    }));
    assert_eq!(claims.scope.scopes(), orders::READ.set());
    let (realm, client) = (&claims.realm_access.roles, &claims.resource_access.orders.roles);
    assert_eq!(realm.roles(), Roles::from([Role::Viewer]));
    assert_eq!(realm.unknown().collect::<Vec<_>>(), ["offline_access", "uma_authorization", "default-roles-acme"]);
    assert_eq!(realm.roles().union(client.roles()), Roles::from([Role::Viewer, Role::Admin]));
    // The role of another client is none here.
    let claims: Claims = through_a_token(json!({ "resource_access": { "billing-api": { "roles": ["admin"] } } }));
    assert!(claims.resource_access.orders.roles.roles().is_empty());
    assert!(claims.realm_access.roles.roles().is_empty());
}

#[test]
fn cognito() {
    #[derive(Deserialize)]
    #[rustfmt::skip]
    struct Claims {
        #[serde(flatten)] scope: ScopeClaim<Scope>,
        #[serde(default, rename = "cognito:groups")] groups: RoleClaim<Scope>,
    }
    let claims: Claims = through_a_token(json!({
        "token_use": "access", "cognito:groups": ["viewer", "eu-west-1_Google"],
        "scope": "aws.cognito.signin.user.admin https://orders.example/orders.read orders.write other/orders.write",
    }));
    let prefix = ScopePrefix::new("https://orders.example/").unwrap();
    assert_eq!(prefix.scopes(claims.scope.unknown()), orders::READ.set());
    assert_eq!(claims.groups.roles(), Roles::from([Role::Viewer]));
}

#[test]
fn okta() {
    #[derive(Deserialize)]
    #[rustfmt::skip]
    struct Claims {
        #[serde(flatten)] scope: ScopeClaim<Scope>,
        #[serde(default)] groups: RoleClaim<Scope>,
    }
    let claims: Claims =
        through_a_token(json!({ "cid": "0oa", "scp": ["openid", "orders.read"], "groups": ["Everyone", "admin"] }));
    assert_eq!(claims.scope.scopes(), orders::READ.set());
    assert_eq!(claims.groups.roles(), Roles::from([Role::Admin]));
}

/// No JWT: what `tokeninfo` answers.
#[test]
fn google_has_no_tokens_to_read() {
    #[derive(Deserialize)]
    #[rustfmt::skip]
    struct TokenInfo {
        #[serde(flatten)] scope: ScopeClaim<google::Scope>,
    }
    let answer = r#"{
        "aud": "407408718192.apps.googleusercontent.com", "expires_in": "3599",
        "scope": "openid https://www.googleapis.com/auth/drive.readonly https://www.googleapis.com/auth/userinfo.email"
    }"#;
    let info: TokenInfo = serde_json::from_str(answer).unwrap();
    assert_eq!(info.scope.scopes(), google::drive::READ.set());
}

/// No JWT: a header with commas in the answer to any request with the token.
#[test]
fn github_separates_by_commas() {
    let header = "repo, user, read:org, gist";
    let scope = github::ScopeSet::parse(&header.replace(',', " ")).unwrap().scopes();
    assert_eq!(scope, github::ScopeSet::all());
    // As it is, all but the last are no names.
    assert_eq!(github::ScopeSet::parse("repo, user").unwrap().scopes(), github::USER.set());
}

/// No JWT: what `/oauth/token/info` answers.
#[test]
fn gitlab_writes_both_names() {
    #[derive(Deserialize)]
    #[rustfmt::skip]
    struct TokenInfo {
        #[serde(flatten)] scope: ScopeClaim<gitlab::Scope>,
    }
    for answer in [
        json!({ "resource_owner_id": 1, "scope": ["api", "openid"], "expires_in": 7200 }),
        json!({ "resource_owner_id": 1, "scope": ["api"], "scopes": ["api"], "expires_in_seconds": null }),
    ] {
        let info: TokenInfo = serde_json::from_value(answer).unwrap();
        assert_eq!(info.scope.scopes(), gitlab::API.set());
    }
}

#[test]
fn ory() {
    #[derive(Deserialize)]
    #[rustfmt::skip]
    struct Claims {
        #[serde(flatten)] scope: ScopeClaim<Scope>,
        #[serde(default)] ext: Session,
    }
    #[derive(Default, Deserialize)]
    #[rustfmt::skip]
    struct Session { #[serde(default)] roles: RoleClaim<Scope> }

    let names = "offline orders.read";
    let scp = json!(["offline", "orders.read"]);
    for mut claims in [json!({ "scp": scp }), json!({ "scope": names }), json!({ "scp": scp, "scope": names })] {
        claims["ext"] = json!({ "roles": ["admin"] });
        let claims: Claims = through_a_token(claims);
        assert_eq!(claims.scope.scopes(), orders::READ.set());
        assert_eq!(claims.ext.roles.roles(), Roles::from([Role::Admin]));
    }
    // What introspection of an opaque token answers.
    let answer: Claims = serde_json::from_value(json!({ "active": true, "scope": names })).unwrap();
    assert_eq!(answer.scope.scopes(), orders::READ.set());
}

#[test]
fn zitadel() {
    #[derive(Deserialize)]
    #[rustfmt::skip]
    struct Claims {
        #[serde(flatten)] scope: ScopeClaim<Scope>,
        #[serde(default, rename = "urn:zitadel:iam:org:project:roles")] roles: RoleClaim<Scope>,
    }
    let claims: Claims = through_a_token(json!({
        "client_id": "web", "scope": "openid orders.read",
        "urn:zitadel:iam:org:project:roles": { "viewer": { "165": "acme.example" }, "support": { "165": "acme.example" } },
    }));
    assert_eq!(claims.scope.scopes(), orders::READ.set());
    assert_eq!(claims.roles.roles(), Roles::from([Role::Viewer]));
    assert_eq!(claims.roles.unknown().collect::<Vec<_>>(), ["support"]);
}

/// Every piece of Rust in the tables of the document is one of this file.
#[test]
fn the_document_shows_what_is_tested_here() {
    let rows = include_str!("../../docs/providers.md").lines().filter(|line| line.starts_with("| "));
    let code = rows.flat_map(|row| row.split('`').skip(1).step_by(2));
    let code: Vec<_> = code.filter(|code| code.contains(['<', '(', '{'])).collect();
    for piece in &code {
        assert!(include_str!("providers.rs").contains(piece), "{piece}");
    }
    assert!(code.len() >= 20, "{code:?}");
}

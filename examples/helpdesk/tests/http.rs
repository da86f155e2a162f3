//! Every endpoint of the catalog, asked over TCP by callers who hold what it needs, and by callers who do not.

use std::path::Path;

use helpdesk::issuer::Issuer;
use helpdesk::{Running, Settings};
use helpdesk_access::{CATALOG, Gates};
use scopes::catalog::{Access, EndpointInfo};

struct Service {
    running: Running,
    issuer: Issuer,
    _folder: tempfile::TempDir,
}

impl Service {
    fn start() -> Self {
        let (issuer, folder) = (Issuer::new().unwrap(), tempfile::tempdir().unwrap());
        let database = folder.path().join("helpdesk.sqlite");
        let running = helpdesk::start(Settings { database, issuer: issuer.public(), gates: Gates::all() }).unwrap();
        Self { running, issuer, _folder: folder }
    }

    /// The status of the answer to somebody with the role of an admin and a token for these scopes, or without a token.
    fn status(&self, endpoint: &EndpointInfo, scope: Option<&str>) -> u16 {
        let path = endpoint.path.replace("{id}", "7").replace("{name}", "thanks").replace("{*path}", "index.html");
        let url = format!("http://{}{path}", self.running.http);
        let mut request = ureq::http::Request::builder().method(endpoint.method).uri(url);
        if let Some(scope) = scope {
            let token = self.issuer.token("somebody", "admin", scope, 60).unwrap();
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        agent.run(request.body(()).unwrap()).unwrap().status().as_u16()
    }
}

#[test]
fn each_endpoint_serves_those_who_hold_what_it_needs_and_nobody_else() {
    let service = Service::start();
    assert!(CATALOG.endpoints.len() > 25);
    for endpoint in CATALOG.endpoints {
        let shown = format!("{} {}", endpoint.method, endpoint.path);
        let status = |scope: Option<&str>| service.status(endpoint, scope);
        match endpoint.access {
            Access::Public => assert_eq!([status(None), status(Some(""))], [200, 200], "{shown}"),
            Access::Authenticated => {
                assert_eq!(status(None), 401, "{shown}");
                assert!(![401, 403, 500].contains(&status(Some(""))) || shown == "PATCH /api/tickets/{id}", "{shown}");
            }
            Access::Requires(alternatives) => {
                assert_eq!(
                    [status(None), status(Some("")), status(Some("webhooks:manage"))],
                    [401, 403, 403],
                    "{shown}"
                );
                for needed in alternatives {
                    let needed: Vec<_> = needed.iter().collect();
                    assert!(![401, 403, 500].contains(&status(Some(&needed.join(" ")))), "{shown}: {needed:?}");
                    for left_out in &needed {
                        let rest: Vec<_> = needed.iter().copied().filter(|scope| scope != left_out).collect();
                        assert_eq!(status(Some(&rest.join(" "))), 403, "{shown}: {rest:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_database_that_cannot_be_opened_stops_the_start() {
    let (issuer, gates) = (Issuer::new().unwrap().public(), Gates::NONE);
    let database = Path::new("/nowhere/helpdesk.sqlite").to_owned();
    assert!(helpdesk::start(Settings { database, issuer, gates }).is_err());
}

/// The document that is kept in the repository, which `cargo scopes check --openapi` compares with the catalog, is the one that the
/// service makes of itself. `BLESS=1 cargo test -p helpdesk --test http` writes it anew.
#[test]
fn the_document_is_the_one_that_is_kept() {
    let service = Service::start();
    let agent: ureq::Agent = ureq::Agent::config_builder().build().into();
    let mut answer = agent.get(format!("http://{}/openapi.json", service.running.http)).call().unwrap();
    let document: serde_json::Value = answer.body_mut().read_json().unwrap();
    let written = format!("{document:#}\n");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.json");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, &written).unwrap();
    }
    let kept = std::fs::read_to_string(file).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(kept, written, "`BLESS=1 cargo test -p helpdesk --test http` writes it anew");
}

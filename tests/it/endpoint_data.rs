//! Endpoints as data: who may call each, why it is public, and what else it makes use of.

use scopes::catalog::{Access, EndpointInfo};

mod reports {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "reports"
            [scopes]
            "reports:read".endpoints."GET /reports" = "List the reports"
            "reports:write" = "Create reports."
            "files:read" = "Read files."
            [endpoints."POST /reports"]
            summary = "Create a report"
            any_of = [["reports:write", "files:read"]]
            optional = ["reports:read"]
            [authenticated.endpoints]
            "GET /self" = "Read the own profile"
            "GET /start" = { summary = "The start page", optional = ["reports:read", "files:read"] }
            [public.endpoints]
            "GET /health" = { reason = "asked by the load balancer" }
            "GET /news" = { summary = "The news", reason = "visitors read it", optional = ["files:read"] }
        "#
    );
}

fn endpoint(path: &str) -> &'static EndpointInfo {
    let found =
        reports::CATALOG.endpoints.iter().find(|endpoint| format!("{} {}", endpoint.method, endpoint.path) == path);
    found.unwrap_or_else(|| panic!("{path} is not there"))
}

#[test]
fn summaries_reasons_and_optional_scopes_are_kept_apart() {
    let table: &[(&str, &str, &str, &[&str])] = &[
        ("GET /reports", "List the reports", "", &[]),
        ("POST /reports", "Create a report", "", &["reports:read"]),
        ("GET /self", "Read the own profile", "", &[]),
        ("GET /start", "The start page", "", &["reports:read", "files:read"]),
        ("GET /health", "", "asked by the load balancer", &[]),
        ("GET /news", "The news", "visitors read it", &["files:read"]),
    ];
    assert_eq!(reports::CATALOG.endpoints.len(), table.len());
    for &(path, summary, reason, optional) in table {
        let found = endpoint(path);
        assert_eq!((found.summary, found.reason), (summary, reason), "{path}");
        assert!(found.optional.iter().eq(optional.iter().copied()), "{path}: {:?}", found.optional);
        assert_eq!(matches!(found.access, Access::Public), !reason.is_empty(), "{path}");
    }
}

#[test]
fn an_optional_scope_opens_no_endpoint() {
    let endpoints: Vec<_> = reports::reports::READ.endpoints().map(|endpoint| endpoint.path).collect();
    assert_eq!(endpoints, ["/reports"]);
    assert!(reports::reports::READ.endpoints().all(|endpoint| endpoint.method == "GET"));
}

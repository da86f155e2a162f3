//! What is asked, and what has to come of it.

use super::Call;

/// Who calls, in which role, and what the token was granted.
pub(super) const GRANTED: [(&str, &str, &str); 6] = [
    ("customer 7", "customer", "tickets:create"),
    ("customer 8", "customer", "tickets:create tickets:read"),
    ("agent", "agent", "tickets:read tickets:comment tickets:assign macros:use customers:read"),
    // The alias stands for two scopes; `admin` is granted, and the role takes it away.
    ("lead", "agent", "tickets:write tickets:close customers:read_pii billing:refund admin"),
    ("auditor", "admin", "reports:download admin:audit"),
    ("admin", "admin", "admin"),
];

/// A challenge: what is wrong, and where clients find out how to get a better token.
macro_rules! challenge {
    ($status:literal $($wrong:literal)?) => {
        concat!(
            $status,
            " Bearer ",
            $($wrong, ", ",)?
            r#"resource_metadata="https://helpdesk.example.com/.well-known/oauth-protected-resource""#
        )
    };
}

/// The challenge of a token that lacks scopes.
macro_rules! lacks {
    ($scopes:literal) => { lacks!("403" $scopes) };
    ($status:literal $scopes:literal) => {
        concat!(
            $status,
            " Bearer error=\"insufficient_scope\", scope=\"",
            $scopes,
            r#"", resource_metadata="https://helpdesk.example.com/.well-known/oauth-protected-resource""#
        )
    };
}

const UNKNOWN: &str = challenge!("401");
const INVALID: &str = challenge!("401" r#"error="invalid_token""#);

pub(crate) const OUTSIDERS: [Call; 9] = [
    ("nobody", "GET /health", "200 up"),
    ("nobody", "GET /assets/index.html", "200 TODO"),
    ("nobody", "GET /nowhere", "404 there is nothing here"),
    ("nobody", "GET /api/tickets", UNKNOWN),
    ("nobody", "GET /api/self", UNKNOWN),
    ("late", "GET /api/self", INVALID),
    ("forger", "GET /api/self", INVALID),
    ("forger", "DELETE /api/tickets/1", INVALID),
    ("forger", "GET /health", "200 up"),
];

pub(crate) const ASKED: [Call; 10] = [
    ("customer 7", "GET /api/self", r#"200 {"subject":"customer 7","scopes":"tickets:create"}"#),
    ("customer 8", "GET /api/self", ""),
    ("customer 7", r#"POST /api/tickets {"customer":7,"text":"it is broken"}"#, ""),
    ("customer 7", r#"POST /api/tickets {"customer":9,"text":"who?"}"#, "404"),
    ("customer 7", "GET /api/self/tickets", ""),
    ("customer 7", "GET /api/tickets", lacks!("tickets:read")),
    ("customer 8", "GET /api/tickets", ""),
    ("customer 7", r#"PATCH /api/tickets/1 {"text":"it is broken again"}"#, ""),
    ("customer 8", r#"PATCH /api/tickets/1 {"text":"it is fine"}"#, ""),
    ("customer 8", r#"PATCH /api/tickets/2 {"text":"is there one?"}"#, ""),
];

pub(crate) const ANSWERED: [Call; 14] = [
    ("agent", "GET /api/tickets", ""),
    ("agent", "GET /api/tickets/1", ""),
    ("agent", r#"PATCH /api/tickets/1 {"text":"it was broken"}"#, ""),
    ("lead", r#"PATCH /api/tickets/1 {"text":"it was broken"}"#, ""),
    ("agent", r#"PUT /api/tickets/1/assignee {"assignee":"agent"}"#, ""),
    ("lead", r#"PUT /api/macros/thanks {"text":"Thank you."}"#, ""),
    ("admin", r#"PUT /api/macros/thanks {"text":"Thank you."}"#, ""),
    ("agent", "GET /api/macros", ""),
    ("agent", "POST /api/tickets/1/macros/thanks", ""),
    ("lead", "POST /api/tickets/1/macros/thanks", ""),
    ("agent", "POST /api/tickets/1/close", ""),
    ("lead", "POST /api/tickets/1/close", ""),
    ("lead", "POST /api/tickets/1/close", ""),
    ("lead", "DELETE /api/tickets/1", ""),
];

pub(crate) const CUSTOMERS: [Call; 9] = [
    ("agent", "GET /api/customers/7", ""),
    ("agent", "GET /api/customers/7/contact", ""),
    ("lead", "GET /api/customers/7/contact", ""),
    ("agent", "GET /api/customers/7/invoices", ""),
    ("admin", "GET /api/customers/7/invoices", ""),
    ("admin", "GET /api/tickets/1", ""),
    ("lead", "POST /api/invoices/70/refund", ""),
    ("auditor", "GET /api/reports/tickets.csv", ""),
    ("auditor", "GET /api/reports/load", ""),
];

pub(super) const ISSUE: &str = r#"POST /api/admin/keys {"name":"triage","scopes":"tickets:read tickets:assign tickets:comment macros:use admin:audit"}"#;

pub(crate) const KEY: [Call; 3] = [
    ("lead", ISSUE, ""),
    ("admin", r#"POST /api/admin/keys {"name":"triage","scopes":"tickets:raed"}"#, ""),
    ("admin", r#"POST /api/admin/keys {"name":"triage","scopes":"billing:refund"}"#, ""),
];

pub(crate) const BOT: [Call; 6] = [
    ("bot", "GET /api/self", ""),
    ("bot", "GET /api/tickets", ""),
    ("bot", "gRPC List", ""),
    ("bot", "gRPC Assign 1", ""),
    ("bot", "GET /api/admin/audit", ""),
    ("bot", "GET /api/customers", ""),
];

pub(crate) const GRPC: [Call; 9] = [
    ("nobody", "gRPC Health", "Ok"),
    ("nobody", "gRPC List", ""),
    ("forger", "gRPC List", ""),
    ("customer 7", "gRPC List", ""),
    ("agent", "gRPC List", ""),
    ("agent", "gRPC Close 1", ""),
    ("customer 7", "gRPC Amend 1", ""),
    ("customer 8", "gRPC Amend 1", ""),
    ("nobody", "gRPC Amend 1", ""),
];

/// What happens while an agent listens.
pub(super) const HAPPENS: &str = r#"POST /api/tickets {"customer":7,"text":"and now this"}"#;
pub(super) const HAPPENED: &str = "event: opened data: 2";

pub(super) const PURGED: &str = "1 tickets deleted";
pub(super) const AUDIT: [Call; 2] = [("agent", "GET /api/tickets", ""), ("auditor", "GET /api/admin/audit", "")];

pub(crate) const REFUNDS: [Call; 4] = [
    ("agent", "POST /api/invoices/70/refund", ""),
    ("lead", "POST /api/invoices/70/refund", ""),
    ("lead", "POST /api/invoices/70/refund", ""),
    ("agent", "GET /api/tickets", ""),
];

pub(crate) const REVOKED: [Call; 5] = [
    ("admin", "GET /api/admin/keys", ""),
    ("bot", "GET /api/self", ""),
    ("admin", "DELETE /api/admin/keys/1", ""),
    ("bot", "GET /api/self", ""),
    ("bot", "gRPC List", ""),
];

pub(crate) const DOCUMENTS: [Call; 1] = [("nobody", "GET /.well-known/oauth-protected-resource", "")];

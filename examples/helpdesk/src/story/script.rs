//! What is asked, and what has to come of it.

use super::Call;

/// Who calls, in which role, and what the token was granted.
pub(super) const GRANTED: &[(&str, &str, &str)] = &[
    ("customer-7", "customer", "tickets:create"),
    ("customer-8", "customer", "tickets:create tickets:read"),
    ("agent", "agent", "tickets:read tickets:comment tickets:assign macros:use customers:read"),
    // The alias stands for two scopes.
    ("lead", "agent", "tickets:write tickets:close macros:use customers:read_pii billing:refund"),
    // Everything is granted still, and the role leaves what customers may do.
    ("demoted", "customer", "admin"),
    // The deprecated scope implies the one that took its place.
    ("auditor", "admin", "reports:download admin:audit"),
    ("admin", "admin", "admin"),
];

pub(crate) const OUTSIDERS: &[Call] = &[
    ("nobody", "GET /health", "200 up"),
    (
        "nobody",
        "GET /assets/index.html",
        "200 <!doctype html>\n<title>Helpdesk</title>\n<p>The console of the helpdesk.</p>",
    ),
    ("nobody", "GET /nowhere", "404 there is nothing here"),
    ("nobody", "GET /api/tickets", r#"401 Bearer scope="tickets:read tickets:create", …; ApiKey realm="helpdesk""#),
    ("nobody", "GET /api/self", r#"401 Bearer scope="tickets:create", …; ApiKey realm="helpdesk""#),
    (
        "late",
        "GET /api/self",
        r#"401 Bearer error="invalid_token", scope="tickets:create", …; ApiKey realm="helpdesk""#,
    ),
    (
        "forger",
        "GET /api/self",
        r#"401 Bearer error="invalid_token", scope="tickets:create", …; ApiKey realm="helpdesk""#,
    ),
    (
        "forger",
        "DELETE /api/tickets/1",
        r#"401 Bearer error="invalid_token", scope="tickets:create tickets:delete", …; ApiKey realm="helpdesk""#,
    ),
    ("forger", "GET /health", "200 up"),
    (
        "nobody",
        "GET /api/reports/tickets.csv",
        r#"401 Bearer scope="tickets:create reports:export", …; ApiKey realm="helpdesk""#,
    ),
];

pub(crate) const ASKED: &[Call] = &[
    ("customer-7", "GET /api/self", r#"200 {"subject":"user:customer-7","scopes":"tickets:create"}"#),
    ("customer-8", "GET /api/self", r#"200 {"subject":"user:customer-8","scopes":"tickets:create"}"#),
    ("demoted", "GET /api/self", r#"200 {"subject":"user:demoted","scopes":"tickets:create"}"#),
    (
        "customer-7",
        r#"POST /api/tickets {"customer":7,"text":"it is broken"}"#,
        r#"201 {"id":1,"customer":7,"opened_by":"user:customer-7","text":"it is broken","assignee":null,"closed":false}"#,
    ),
    ("customer-7", r#"POST /api/tickets {"customer":9,"text":"who?"}"#, "404"),
    (
        "customer-7",
        "GET /api/self/tickets",
        r#"200 [{"id":1,"customer":7,"opened_by":"user:customer-7","text":"it is broken","assignee":null,"closed":false}]"#,
    ),
    ("customer-7", "GET /api/tickets", r#"403 Bearer error="insufficient_scope", …"#),
    ("customer-8", "GET /api/tickets", r#"403 Bearer error="insufficient_scope", …"#),
    (
        "customer-7",
        r#"PATCH /api/tickets/1 {"text":"it is broken again"}"#,
        r#"200 {"id":1,"customer":7,"opened_by":"user:customer-7","text":"it is broken again","assignee":null,"closed":false}"#,
    ),
    ("customer-8", r#"PATCH /api/tickets/1 {"text":"it is fine"}"#, r#"403 Bearer error="insufficient_scope", …"#),
    ("customer-8", r#"PATCH /api/tickets/9 {"text":"is there one?"}"#, r#"403 Bearer error="insufficient_scope", …"#),
    (
        "customer-8",
        r#"POST /api/tickets {"customer":8,"text":"it is slow"}"#,
        r#"201 {"id":2,"customer":8,"opened_by":"user:customer-8","text":"it is slow","assignee":null,"closed":false}"#,
    ),
];

pub(crate) const ANSWERED: &[Call] = &[
    (
        "agent",
        "GET /api/tickets",
        r#"200 [{"id":1,"customer":7,"opened_by":"user:customer-7","text":"it is broken again","assignee":null,"closed":false},{"id":2,"customer":8,"opened_by":"user:customer-8","text":"it is slow","assignee":null,"closed":false}]"#,
    ),
    (
        "agent",
        r#"PATCH /api/tickets/1 {"text":"it was broken"}"#,
        r#"403 Bearer error="insufficient_scope", scope="tickets:update", …"#,
    ),
    (
        "lead",
        r#"PATCH /api/tickets/1 {"text":"it was broken"}"#,
        r#"200 {"id":1,"customer":7,"opened_by":"user:customer-7","text":"it was broken","assignee":null,"closed":false}"#,
    ),
    (
        "agent",
        r#"PUT /api/tickets/1/assignee {"assignee":"agent"}"#,
        r#"200 {"id":1,"customer":7,"opened_by":"user:customer-7","text":"it was broken","assignee":"agent","closed":false}"#,
    ),
    ("lead", r#"PUT /api/macros/thanks {"text":"Thank you."}"#, r#"403 Bearer error="insufficient_scope", …"#),
    ("admin", r#"PUT /api/macros/thanks {"text":"Thank you."}"#, "204"),
    ("agent", "GET /api/macros", r#"200 [{"name":"thanks","text":"Thank you."}]"#),
    ("agent", "POST /api/tickets/1/macros/thanks", "204"),
    ("lead", "POST /api/tickets/1/macros/thanks", "204"),
    ("agent", "POST /api/tickets/1/close", r#"403 Bearer error="insufficient_scope", scope="tickets:close", …"#),
    (
        "lead",
        "POST /api/tickets/1/close",
        r#"200 {"id":1,"customer":7,"opened_by":"user:customer-7","text":"it was broken","assignee":"agent","closed":true}"#,
    ),
    ("lead", "POST /api/tickets/1/close", "409 the ticket is closed"),
    ("lead", "DELETE /api/tickets/1", r#"403 Bearer error="insufficient_scope", scope="tickets:delete", …"#),
    ("demoted", "DELETE /api/tickets/1", r#"403 Bearer error="insufficient_scope", …"#),
];

pub(crate) const CUSTOMERS: &[Call] = &[
    ("agent", "GET /api/customers/7", r#"200 {"id":7,"name":"customer 7"}"#),
    (
        "agent",
        "GET /api/customers/7/contact",
        r#"403 Bearer error="insufficient_scope", scope="customers:read_pii", …"#,
    ),
    ("lead", "GET /api/customers/7/contact", r#"200 {"mail":"7@example.com","phone":"+1 555 0107"}"#),
    ("agent", "GET /api/customers/7/invoices", r#"403 Bearer error="insufficient_scope", scope="billing:read", …"#),
    (
        "admin",
        "GET /api/customers/7/invoices",
        r#"200 [{"id":70,"cents":1900,"refunded":false},{"id":71,"cents":2500,"refunded":false}]"#,
    ),
    (
        "agent",
        "GET /api/tickets/1",
        r#"200 {"id":1,"customer":7,"opened_by":"user:customer-7","text":"it was broken","assignee":"agent","closed":true,"comments":[{"author":"user:agent","text":"Thank you."},{"author":"user:lead","text":"Thank you."}]}"#,
    ),
    (
        "admin",
        "GET /api/tickets/1",
        r#"200 {"id":1,"customer":7,"opened_by":"user:customer-7","text":"it was broken","assignee":"agent","closed":true,"comments":[{"author":"user:agent","text":"Thank you."},{"author":"user:lead","text":"Thank you."}],"invoices":[{"id":70,"cents":1900,"refunded":false},{"id":71,"cents":2500,"refunded":false}]}"#,
    ),
    ("lead", "POST /api/invoices/70/refund", r#"403 Bearer error="insufficient_scope", …"#),
    ("auditor", "GET /api/reports/tickets.csv", "200 id,customer,closed\n1,7,true\n2,8,false"),
    ("auditor", "GET /api/reports/load", r#"200 {"open":1,"closed":1}"#),
];

pub(super) const ISSUE: &str = r#"POST /api/admin/keys {"name":"triage","scopes":"tickets:read tickets:assign tickets:comment macros:use admin:audit"}"#;

pub(crate) const KEY: &[Call] = &[
    ("lead", ISSUE, r#"403 Bearer error="insufficient_scope", …"#),
    (
        "admin",
        r#"POST /api/admin/keys {"name":"triage","scopes":"tickets:raed"}"#,
        "422 Failed to deserialize the JSON body into the target type: scopes: `tickets:raed` is no scope of catalog `helpdesk` at line 1 column 40",
    ),
    (
        "admin",
        r#"POST /api/admin/keys {"name":"triage","scopes":"billing:refund"}"#,
        r#"403 Bearer error="insufficient_scope", …"#,
    ),
];

pub(crate) const BOT: &[Call] = &[
    (
        "mixed up",
        "GET /api/self",
        r#"401 Bearer error="invalid_token", scope="tickets:create", …; ApiKey realm="helpdesk""#,
    ),
    (
        "bot",
        "GET /api/self",
        r#"200 {"subject":"key:1","scopes":"tickets:read tickets:comment tickets:assign macros:read macros:use"}"#,
    ),
    (
        "bot",
        "GET /api/tickets",
        r#"200 [{"id":1,"customer":7,"opened_by":"user:customer-7","text":"it was broken","assignee":"agent","closed":true},{"id":2,"customer":8,"opened_by":"user:customer-8","text":"it is slow","assignee":null,"closed":false}]"#,
    ),
    ("bot", "gRPC List", "Ok 1 it was broken for agent (closed), 2 it is slow"),
    ("bot", "gRPC Assign 2", "Ok 2 it is slow for agent"),
    ("bot", "GET /api/admin/audit", r#"403 Bearer error="insufficient_scope", …"#),
    ("bot", "GET /api/customers", r#"403 Bearer error="insufficient_scope", scope="customers:read", …"#),
];

pub(crate) const GRPC: &[Call] = &[
    ("nobody", "gRPC Health", "Ok"),
    (
        "nobody",
        "gRPC List",
        r#"Unauthenticated Bearer scope="tickets:read tickets:create", …; ApiKey realm="helpdesk""#,
    ),
    (
        "forger",
        "gRPC List",
        r#"Unauthenticated Bearer error="invalid_token", scope="tickets:read tickets:create", …; ApiKey realm="helpdesk""#,
    ),
    ("customer-7", "gRPC List", r#"PermissionDenied Bearer error="insufficient_scope", …"#),
    ("agent", "gRPC List", "Ok 1 it was broken for agent (closed), 2 it is slow for agent"),
    ("agent", "gRPC Close 1", r#"PermissionDenied Bearer error="insufficient_scope", scope="tickets:close", …"#),
    ("customer-7", "gRPC Amend 2", r#"PermissionDenied Bearer error="insufficient_scope", …"#),
    ("customer-8", "gRPC Amend 2", "Ok 2 works for agent"),
    ("nobody", "gRPC Amend 2", r#"Unauthenticated Bearer scope="tickets:create", …; ApiKey realm="helpdesk""#),
];

/// What happens while an agent listens.
pub(super) const HAPPENS: &str = r#"POST /api/tickets {"customer":7,"text":"and now this"}"#;
pub(super) const HAPPENED: &str = "event: opened data: 3";

pub(super) const COUNTED: &str = "admin:audit 1, admin:keys 1, billing:read 1, billing:refund 2, customers:read 1, customers:read_pii 1, macros:manage 1, tickets:close 1, tickets:delete 2, tickets:read 2, tickets:update 3";
pub(super) const PURGED: &str = "1 tickets deleted";
pub(super) const AUDIT: &[Call] = &[
    (
        "agent",
        "GET /api/tickets",
        r#"200 [{"id":2,"customer":8,"opened_by":"user:customer-8","text":"works","assignee":"agent","closed":false},{"id":3,"customer":7,"opened_by":"user:customer-7","text":"and now this","assignee":null,"closed":false}]"#,
    ),
    (
        "auditor",
        "GET /api/admin/audit",
        r#"200 [{"subject":"user:admin","deed":"issued key triage for tickets:read tickets:comment tickets:assign macros:use admin:audit"},{"subject":"job:purge","deed":"deleted ticket 1"}]"#,
    ),
];

pub(crate) const REFUNDS: &[Call] = &[
    ("agent", "POST /api/invoices/70/refund", r#"403 Bearer error="insufficient_scope", scope="billing:refund", …"#),
    ("lead", "POST /api/invoices/70/refund", r#"200 {"id":70,"cents":1900,"refunded":true}"#),
    ("lead", "POST /api/invoices/70/refund", "409 the invoice is refunded"),
];

pub(crate) const REVOKED: &[Call] = &[
    (
        "admin",
        "GET /api/admin/keys",
        r#"200 [{"id":1,"name":"triage","scopes":"tickets:read tickets:comment tickets:assign macros:use admin:audit"}]"#,
    ),
    (
        "bot",
        "GET /api/self",
        r#"200 {"subject":"key:1","scopes":"tickets:read tickets:comment tickets:assign macros:read macros:use"}"#,
    ),
    ("admin", "DELETE /api/admin/keys/1", "204"),
    ("bot", "GET /api/self", r#"401 Bearer error="invalid_token", scope="tickets:create", …; ApiKey realm="helpdesk""#),
    (
        "bot",
        "gRPC List",
        r#"Unauthenticated Bearer error="invalid_token", scope="tickets:read tickets:create", …; ApiKey realm="helpdesk""#,
    ),
];

pub(crate) const DOCUMENTS: &[Call] = &[(
    "nobody",
    "GET /.well-known/oauth-protected-resource",
    r#"200 {"authorization_servers":["https://login.example.com"],"bearer_methods_supported":["header"],"resource":"https://helpdesk.example.com","resource_name":"Helpdesk","scopes_supported":["billing:read","customers:read","customers:update","macros:manage","macros:read","macros:use","reports:export","reports:read","tickets:assign","tickets:close","tickets:comment","tickets:create","tickets:read","tickets:update"]}"#,
)];

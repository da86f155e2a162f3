//! Synthetic scopes: names of one shape, however many are asked for.

use std::fmt::Write as _;

const RESOURCES: [&str; 25] = [
    "invoices",
    "orders",
    "series",
    "templates",
    "webhooks",
    "accounts",
    "entries",
    "folders",
    "reports",
    "members",
    "products",
    "sessions",
    "policies",
    "devices",
    "channels",
    "messages",
    "payments",
    "shipments",
    "regions",
    "assets",
    "campaigns",
    "contacts",
    "calendars",
    "projects",
    "pipelines",
];
const AREAS: [&str; 50] = [
    "", "billing-", "sales-", "support-", "media-", "partner-", "legal-", "field-", "retail-", "mobile-", "cloud-",
    "data-", "edge-", "audit-", "backup-", "draft-", "export-", "import-", "guest-", "hidden-", "inner-", "joint-",
    "kiosk-", "local-", "market-", "native-", "office-", "public-", "quick-", "remote-", "shared-", "tenant-",
    "urgent-", "vendor-", "weekly-", "yearly-", "zonal-", "alpha-", "beta-", "gamma-", "delta-", "north-", "south-",
    "east-", "west-", "upper-", "lower-", "outer-", "prime-", "second-",
];
const ACTIONS: [&str; 4] = ["read", "create", "update", "delete"];
const ENDPOINTS: [(&str, &str); 6] =
    [("GET", "/"), ("POST", "/"), ("GET", "/{id}"), ("PUT", "/{id}"), ("DELETE", "/{id}"), ("GET", "/{id}/history")];

/// The first names of one endless list, so that a wide catalog has every scope of a narrow one.
pub fn scopes(count: usize) -> Vec<String> {
    (0..count).map(|position| format!("{}:{}", resource(position), action(position))).collect()
}

/// The resource of the scope at this position.
pub fn resource(position: usize) -> String {
    let resource = position / ACTIONS.len();
    let (area, name) = (resource / RESOURCES.len(), RESOURCES[resource % RESOURCES.len()]);
    let version = match area / AREAS.len() {
        0 => String::new(),
        earlier => format!("-v{}", earlier + 1),
    };
    format!("{}{name}{version}", AREAS[area % AREAS.len()])
}

/// The action of the scope at this position.
pub fn action(position: usize) -> &'static str {
    ACTIONS[position % ACTIONS.len()]
}

/// The TOML of a catalog of that many scopes, each with a description.
pub fn catalog(count: usize) -> String {
    let mut toml = format!("[catalog]\nname = \"w{count}\"\n\n[scopes]\n");
    for (position, name) in scopes(count).into_iter().enumerate() {
        let _ = writeln!(toml, "\"{name}\" = \"Allows to {} {}.\"", action(position), resource(position));
    }
    toml
}

/// The TOML of a catalog of 48 scopes with that many endpoints, as APIs have them: a resource, its items, and what belongs
/// to an item.
pub fn routes(count: usize) -> String {
    let scopes = scopes(48);
    let mut toml = "[catalog]\nname = \"routes\"\n".to_owned();
    for (position, scope) in scopes.iter().enumerate() {
        let _ = write!(toml, "\n[scopes.\"{scope}\".endpoints]\n");
        for endpoint in (position..count).step_by(scopes.len()) {
            let _ = writeln!(toml, "\"{}\" = \"\"", endpoint_of(endpoint));
        }
    }
    toml
}

/// A catalog of endpoints that are all beside one parameter: texts, texts around parameters, and templates that overlap.
pub fn siblings(count: usize) -> String {
    let mut toml = "[catalog]\nname = \"siblings\"\n[scopes]\nany.endpoints.\"GET /s/{id}\" = \"\"\n".to_owned();
    toml.push_str("[scopes.other.endpoints]\n\"GET /s/s/s/s/s/s/s/s/s/{*rest}\" = \"\"\n");
    for number in 0..count {
        let way: String = (0..8).map(|bit| if number >> bit & 1 == 0 { "/s" } else { "/{p}" }).collect();
        let _ = writeln!(toml, "\"GET /s/s{number}\" = \"\"\n\"GET /s/{{id}}:v{number}\" = \"\"");
        let _ = writeln!(toml, "\"GET /s/{{id}}.f{number}\" = \"\"\n\"GET {way}/{number}/{{last}}\" = \"\"");
    }
    toml
}

fn endpoint_of(number: usize) -> String {
    let (method, tail) = ENDPOINTS[number % ENDPOINTS.len()];
    let number = number / ENDPOINTS.len();
    let resources = RESOURCES.len() * AREAS.len();
    format!("{method} /api/v{}/{}{tail}", number / resources, resource(number % resources * ACTIONS.len()))
}

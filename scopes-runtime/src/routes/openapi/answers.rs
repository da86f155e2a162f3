//! Adds the answers 401 and 403 to operations of an OpenAPI document.

use std::string::{String, ToString as _};

use serde_json::{Map, Value, json};

use super::member;
use crate::catalog::access::Access;
use crate::http::refusal::Refusal;
use crate::routes::{RequiredScopes, Route};

/// An answer, by its status and the name that it has among the components of a document.
struct Answer {
    status: &'static str,
    component: &'static str,
    description: &'static str,
}

const UNAUTHORIZED: Answer =
    Answer { status: "401", component: "Unauthorized", description: "The request has no valid token." };
const FORBIDDEN: Answer =
    Answer { status: "403", component: "Forbidden", description: "The token lacks scopes that are needed." };

/// What is answered to those who may not call the route. A public one is served whatever the caller has.
fn answers_of(access: &Access<RequiredScopes>) -> &'static [Answer] {
    match access {
        Access::Requires(_) => &[UNAUTHORIZED, FORBIDDEN],
        Access::Authenticated => &[UNAUTHORIZED],
        Access::Public => &[],
    }
}

/// Adds to an operation what its route answers, each as a reference to the components that `used` collects. What the author
/// wrote for one of these statuses stays.
pub(super) fn add(operation: &mut Map<String, Value>, route: &Route, used: &mut Map<String, Value>) {
    for Answer { status, component, description } in answers_of(route.access()) {
        let responses = operation.entry("responses").or_insert_with(|| Value::Object(Map::new()));
        if let Some(responses) = responses.as_object_mut()
            && !responses.contains_key(*status)
        {
            let reference = std::format!("#/components/responses/{component}");
            responses.insert((*status).to_string(), json!({ "$ref": reference }));
            used.entry(*component).or_insert_with(|| response(description));
        }
    }
}

/// Adds the components that are referred to, but for those that the author wrote.
pub(super) fn add_components(document: &mut Value, used: Map<String, Value>) {
    if used.is_empty() {
        return;
    }
    let components = member(member(document, "components"), "responses");
    for (name, response) in used {
        let component = member(components, &name);
        if component.is_null() {
            *component = response;
        }
    }
}

/// The answer, as RFC 6750 and RFC 9457 have it.
fn response(description: &str) -> Value {
    let names = json!({ "type": "array", "items": { "type": "string" } });
    json!({
        "description": description,
        "headers": {
            "WWW-Authenticate": {
                "description": "What to ask for, and where (RFC 6750).",
                "schema": { "type": "string" }
            }
        },
        "content": {
            Refusal::CONTENT_TYPE: {
                "schema": {
                    "type": "object",
                    "required": ["type", "title", "status", "detail"],
                    "properties": {
                        "type": { "type": "string", "format": "uri-reference" },
                        "title": { "type": "string" },
                        "status": { "type": "integer" },
                        "detail": { "type": "string" },
                        "required": names,
                        "missing": names,
                        "alternatives": { "type": "array", "items": names }
                    }
                }
            }
        }
    })
}

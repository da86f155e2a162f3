//! What clients of the shop ask it all day. Nothing of it makes the shop hold more than before.

use crate::issuer::Issuer;
use crate::request::Request;

/// Requests of callers who may do what they ask for.
pub(crate) fn requests(issuer: &Issuer) -> Vec<Request> {
    let reader = issuer.issue("orders:read", "clerk");
    let clerk = issuer.issue("orders:write", "clerk");
    let manager = issuer.issue("orders:write payments:refund", "manager");
    let other = issuer.sign(r#""scp":["orders:read","profile"],"roles":["clerk"]"#);
    vec![
        Request::new("health, without a token", "GET", "/health"),
        Request::new("what a reader may", "GET", "/me").bearer(&reader),
        Request::new("all orders, for a reader", "GET", "/orders").bearer(&reader),
        Request::new("all orders, with the claim `scp`", "GET", "/orders").bearer(&other),
        Request::new("an order, for a clerk", "GET", "/orders/1").bearer(&clerk),
        Request::new("an order cancelled, by a clerk", "DELETE", "/orders/1").bearer(&clerk),
        Request::new("an order paid back, by a manager", "POST", "/orders/1/refund").bearer(&manager),
        Request::new("an order, for a manager", "GET", "/orders/1").bearer(&manager),
    ]
}

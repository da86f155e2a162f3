//! What the shops of all frameworks share.
//!
//! | file | concern |
//! |---|---|
//! | `shop.toml` | the catalog |
//! | `orders` | the orders, which know nothing of any framework |
//! | `verifier` | from a signed token to what it may do |
//! | `matrix` | who may call what: for tests |

pub mod matrix;
mod orders;
mod verifier;

pub use orders::{Order, Shop, State};
pub use verifier::{Keys, authentication};

/// What to try while a shop is served at an address.
///
/// # Errors
///
/// Where no token can be signed.
pub fn invitation(keys: &Keys, address: &str) -> jsonwebtoken::errors::Result<String> {
    let clerk = keys.sign("orders:write payments:refund", ["clerk"], 3600)?;
    Ok(format!(
        "A token of a clerk, who may not pay back (a manager may, where SHOP_REFUNDS=1 opens the gate):\n\n  TOKEN={clerk}\n\n\
         curl -i -H \"Authorization: Bearer $TOKEN\" http://{address}/orders\n\
         curl -i -H \"Authorization: Bearer $TOKEN\" -X POST http://{address}/orders/1/refund\n\
         curl -i http://{address}/orders"
    ))
}

/// The catalog, as types.
pub mod access {
    scopes::scopes!("shop.toml");
}

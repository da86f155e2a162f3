//! Uses a catalog whose code the build script generated.

/// The catalog, as types.
mod access {
    include!(concat!(env!("OUT_DIR"), "/access.rs"));
}

use access::{orders, refunds};
use scopes::{Granted, requires};

#[requires(orders::read)]
fn find(order: u64) -> String {
    format!("order {order}")
}

#[requires(orders::write, refunds::write)]
fn refund(granted: Granted, order: u64) -> String {
    let (write, _refunds) = granted.split();
    format!("refunded {}", find(write.narrow(), order))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let claim = std::env::args().nth(1).unwrap_or_else(|| "orders:write refunds:write".to_owned());
    let token = access::Token::new(access::ScopeSet::parse(&claim)?.scopes());
    println!("{}", refund(token.authorize()?, 7));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generated_code_guards_functions() {
        let token = access::Token::new(orders::WRITE.set());
        assert_eq!(token.authorize().map(|granted| find(granted, 7)).as_deref(), Ok("order 7"));
        let refused = token.authorize().map(|granted| refund(granted, 7)).unwrap_err();
        assert_eq!(refused.to_string(), "missing scope: refunds:write");
    }
}

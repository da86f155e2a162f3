//! Uses code that `cargo scopes generate` wrote, as it is.

/// The scopes of a shop.
#[rustfmt::skip]
pub mod access;

#[cfg(test)]
mod tests {
    use scopes::{Granted, requires};

    use super::access::{Token, orders};

    #[requires(orders::read)]
    fn show(order: u64) -> u64 {
        order
    }

    #[requires(orders::write)]
    fn cancel(granted: Granted, order: u64) -> u64 {
        show(granted.narrow(), order)
    }

    #[test]
    fn generated_code_guards_functions() {
        let clerk = Token::new(orders::WRITE.set());
        assert_eq!(clerk.authorize().map(|granted| cancel(granted, 7)).ok(), Some(7));
        let refused = Token::new(orders::READ.set()).authorize().map(|granted| cancel(granted, 7)).unwrap_err();
        assert_eq!(refused.to_string(), "missing scope: orders:write");
    }
}

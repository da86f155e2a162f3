//! Refuses optional scopes that every caller of the function has anyway.

use super::Function;
use crate::requirement::{Asked, Valid};

impl Function {
    /// Has the compiler look whether what is optional is implied by what is required. Only the catalog knows.
    pub(crate) fn check_effect(&mut self, asked: &Asked) {
        if let Some(check) = asked.valid().and_then(Valid::expand_effect) {
            self.prepend(&check);
        }
    }
}

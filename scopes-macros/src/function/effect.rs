//! Optional scopes that everybody has who may call the function.

use quote::quote_spanned;

use super::Function;
use crate::requirement::Asked;

impl Function {
    /// Has the compiler look whether what is optional is implied by what is required. Only the catalog knows.
    pub(crate) fn check_effect(&mut self, asked: &Asked) {
        let Some((ty, optional)) = asked.valid().and_then(|valid| Some((valid.as_type(), valid.optional()?))) else {
            return;
        };
        let statement = quote_spanned! {optional.place()=> const _: () = <#ty>::expect_effect(); };
        self.prepend(&statement);
    }
}

//! The numbers of a catalog with `[bits]`.

/// The numbers that names have for ever.
#[doc(hidden)]
#[derive(Debug)]
pub struct Bits {
    /// The number of each scope, in order of declaration.
    pub scopes: &'static [u16],
    /// The number of each alias that has one, with its position among the aliases.
    pub aliases: &'static [(u16, u16)],
}

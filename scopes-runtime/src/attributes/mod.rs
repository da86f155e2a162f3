//! What the attributes write into functions.

pub(crate) mod guard_mode;
pub(crate) mod scopeless;

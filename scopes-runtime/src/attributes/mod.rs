//! What the attributes write into functions.

pub(crate) mod declared;
pub(crate) mod guard_mode;
pub(crate) mod guarded;
pub(crate) mod guards;
pub(crate) mod optional;
pub(crate) mod reason;
pub(crate) mod returned;
pub(crate) mod scopeless;
pub mod words;

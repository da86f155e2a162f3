//! The scopes of the synthetic catalogs as the peers want them: `p48`, `p500` and `p5000`.

#![allow(
    clippy::large_stack_arrays,
    clippy::too_many_lines,
    clippy::unreadable_literal,
    clippy::zero_repeat_side_effects,
    reason = "as wide as the catalogs"
)]

include!(concat!(env!("OUT_DIR"), "/peers.rs"));

//! Proofs without a check, which nobody must have: see `forgery.rs`.

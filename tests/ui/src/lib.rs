//! What the compiler says about each mistake: see `ui.rs`.

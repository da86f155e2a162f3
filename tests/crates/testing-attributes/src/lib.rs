//! Functions with `#[requires]` under and above the attributes of other crates. All of it is tests.

this is { no Rust

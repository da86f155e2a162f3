//! What services look like that came from another crate: the programs of `docs/migration.md`.

mod access {
    scopes::scopes!("tests/it/migrated/shop.toml");
}
mod flags;
mod guards;
mod strings;

#[test]
fn the_chapter_has_the_catalog() {
    assert!(include_str!("../../../docs/migration.md").contains(include_str!("shop.toml")));
}

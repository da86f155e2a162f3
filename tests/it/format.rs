//! What a catalog means: names cut into parts, and lists of names and patterns.

use scopes_core::{Catalog, Mask};

fn read(text: &str) -> Catalog {
    scopes_core::parse("catalog.toml", text.as_bytes()).unwrap_or_else(|errors| panic!("{errors}"))
}

/// A catalog of these scopes, with this below `[catalog]`.
fn with(header: &str, scopes: &[&str]) -> Catalog {
    let scopes: Vec<String> = scopes.iter().map(|name| format!("\"{name}\".description = \"\"")).collect();
    read(&format!("[catalog]\nname = \"names\"\n{header}\n[scopes]\n{}", scopes.join("\n")))
}

fn paths(catalog: &Catalog) -> Vec<String> {
    catalog.scopes().iter().map(|scope| scope.path.to_string()).collect()
}

fn names<'c>(catalog: &'c Catalog, scopes: &Mask) -> Vec<&'c str> {
    scopes.iter().map(|scope| catalog.scopes()[scope].name.as_str()).collect()
}

#[test]
fn names_are_cut_at_separators_and_empty_parts_are_left_out() {
    let table: &[(&str, &[&str], &[&str])] = &[
        ("", &["orders:read", "admin"], &["orders::read", "admin"]),
        ("", &["orders::read", "a:::b"], &["orders::read", "a::b"]),
        ("separator = '/'", &["orders//read", "/orders/"], &["orders::read", "orders"]),
        (
            r#"separator = [":", "/", "."]"#,
            &["https://mail.google.com/", "https://www.example.com/auth/drive.readonly"],
            &["https::mail::google::com", "https::www::example::com::auth::drive::readonly"],
        ),
        ("separator = []", &["read_user", "openid", "user.read:all"], &["read_user", "openid", "user_read_all"]),
        (
            "separator = '.'\nprefix = 'shop.'",
            &["shop.orders.read", "openid", "other.shop.read", "shopping.read"],
            &["orders::read", "openid", "other::shop::read", "shopping::read"],
        ),
    ];
    for (header, scopes, expected) in table {
        assert_eq!(paths(&with(header, scopes)), *expected, "{header}");
    }
}

#[test]
fn a_separator_that_no_name_has_is_one_where_names_have_no_other() {
    for (header, scopes) in [
        ("", &["openid", "profile"][..]),
        ("separator = '.'", &["openid", "profile", "email"]),
        ("", &["openid", "orders.read"]),
        ("separator = '-'", &["openid", "c-d", "a:b", "a:c"]),
        ("separator = '.'\nprefix = 'https://shop.example.com/'", &["https://shop.example.com/orders"]),
        ("prefix = ''", &["orders:read"]),
    ] {
        assert_eq!(with(header, scopes).scopes().len(), scopes.len(), "{header}");
    }
}

#[test]
fn a_scope_may_be_called_like_a_key_of_the_catalog() {
    let scopes = ["title", "separator", "declared", "sensitive_scopes", "next_bit", "name", "notes", "description"];
    let catalog = with("", &scopes);
    assert_eq!(catalog.scopes().iter().map(|scope| scope.name.as_str()).collect::<Vec<_>>(), scopes);
    assert!(!catalog.is_declared() && catalog.sensitive().is_empty() && catalog.title().is_empty());
}

/// A scope called `orders:*` beside others, in lists of every kind.
const LIKE_A_PATTERN: &str = r#"
    [catalog]
    name = "shop"
    sensitive_scopes = [{ name = "orders:*" }]
    [scopes]
    "orders:read" = ""
    "orders:write" = ""
    "orders:*" = { path = "orders::all", implies = ["orders:*"] }
    "users:*".path = "users::all"
    "admin".implies = ["users:*", { pattern = "orders:*" }]
    [groups.users]
    scopes = ["users:*"]
    [presets.clerk]
    scopes = [{ name = "orders:*" }]
    optional = [{ name = "users:*" }]
    [roles.member]
    drops = [{ pattern = "orders:*" }]
    [roles.clerk]
    keeps = [{ name = "orders:*" }, "admin"]
    [gates.beta]
    scopes = [{ pattern = "orders:*" }]
"#;

#[test]
fn an_entry_is_a_name_or_a_pattern_as_it_says() {
    let catalog = read(LIKE_A_PATTERN);
    let all = ["orders:read", "orders:write", "orders:*"];
    let of = |mask: &Mask| names(&catalog, mask).join(" ");
    assert_eq!(of(catalog.sensitive()), "orders:*");
    assert_eq!(of(&catalog.groups()[0].scopes), "users:*");
    assert_eq!(of(&catalog.presets()[0].scopes), "orders:*");
    assert_eq!(of(&catalog.presets()[0].optional), "users:*");
    assert_eq!(of(&catalog.roles()[0].keeps), "users:* admin");
    assert_eq!(of(&catalog.roles()[1].keeps), "orders:* admin");
    assert_eq!(of(&catalog.gates()[0].scopes), all.join(" "));
    let implied = |name: &str| {
        let scope = catalog.scopes().iter().find(|scope| scope.name == name).unwrap();
        let implied = scope.implies.iter().cloned().flatten().map(|scope| catalog.scopes()[scope].name.as_str());
        implied.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(implied("orders:*"), "orders:read orders:write");
    assert_eq!(implied("admin"), "orders:read orders:write orders:* users:*");
}

#[test]
fn numbers_belong_to_names_of_every_kind() {
    let catalog = read(
        r#"
        [catalog]
        name = "shop"
        next_bit = 4
        [scopes]
        "orders:read" = ""
        "orders:change" = ""
        [aliases]
        "orders:write" = { to = "orders:change" }
        "orders:list" = { to = "orders:read" }
        [bits]
        "orders:delete" = 2
        "orders:change" = 3
        "orders:write" = 0
        "orders:read" = 1
        "#,
    );
    let bits = catalog.bits().unwrap();
    assert_eq!((&bits.scopes, &bits.aliases), (&vec![1, 3], &vec![Some(0), None]));
    assert_eq!((&bits.retired, bits.next), (&vec![("orders:delete".to_owned(), 2)], 4));
}

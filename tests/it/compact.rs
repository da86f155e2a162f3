//! Sets in few bytes: what every version of a catalog makes of a text that another version wrote.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::time::{Duration, Instant};

use crate::common::set;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::{select, subsequence};
use proptest::test_runner::{Config, TestRunner};
use scopes::CatalogScope as _;
use scopes::types::{CompactScopes, InvalidCompact, PinnedBits, Set};

mod v1 {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            next_bit = 3
            [scopes]
            "orders:read" = ""
            "orders:write" = ""
            "refunds:write" = ""
            [bits]
            "orders:read" = 0
            "orders:write" = 1
            "refunds:write" = 2
        "#
    );
}
/// With customers.
mod v2 {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            next_bit = 5
            [scopes]
            "orders:read" = ""
            "orders:write" = ""
            "refunds:write" = ""
            "customers:read" = ""
            "customers:write" = ""
            [bits]
            "orders:read" = 0
            "orders:write" = 1
            "refunds:write" = 2
            "customers:read" = 3
            "customers:write" = 4
        "#
    );
}
/// In another order.
mod v3 {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            next_bit = 5
            [scopes]
            "customers:write" = ""
            "refunds:write" = ""
            "orders:write" = ""
            "customers:read" = ""
            "orders:read" = ""
            [bits]
            "orders:read" = 0
            "orders:write" = 1
            "refunds:write" = 2
            "customers:read" = 3
            "customers:write" = 4
        "#
    );
}
/// Without refunds.
mod v4 {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            next_bit = 5
            [scopes]
            "customers:write" = ""
            "orders:write" = ""
            "customers:read" = ""
            "orders:read" = ""
            [bits]
            "orders:read" = 0
            "orders:write" = 1
            "refunds:write" = 2
            "customers:read" = 3
            "customers:write" = 4
        "#
    );
}
/// `customers:write` is called `customers:edit`.
mod v5 {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            next_bit = 6
            [scopes]
            "customers:edit" = ""
            "orders:write" = ""
            "customers:read" = ""
            "orders:read" = ""
            [aliases]
            "customers:write" = { to = "customers:edit" }
            [bits]
            "orders:read" = 0
            "orders:write" = 1
            "refunds:write" = 2
            "customers:read" = 3
            "customers:write" = 4
            "customers:edit" = 5
        "#
    );
}
/// `orders:write` is split.
mod v6 {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            next_bit = 8
            [scopes]
            "customers:edit" = ""
            "orders:create" = ""
            "orders:cancel" = ""
            "customers:read" = ""
            "orders:read" = ""
            [aliases]
            "customers:write" = { to = "customers:edit" }
            "orders:write" = { to = ["orders:create", "orders:cancel"] }
            [bits]
            "orders:read" = 0
            "orders:write" = 1
            "refunds:write" = 2
            "customers:read" = 3
            "customers:write" = 4
            "customers:edit" = 5
            "orders:create" = 6
            "orders:cancel" = 7
        "#
    );
}
/// More than a byte, `admin` over all, and nothing is called `orders:write` any more.
mod v7 {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            next_bit = 12
            [scopes]
            "admin" = { implies = ["*"] }
            "orders:create" = ""
            "reports:read" = ""
            "orders:cancel" = ""
            "reports:write" = ""
            "customers:read" = ""
            "labs:run" = ""
            "orders:read" = ""
            "customers:edit" = ""
            [aliases]
            "customers:write" = { to = "customers:edit" }
            [bits]
            "orders:read" = 0
            "orders:write" = 1
            "refunds:write" = 2
            "customers:read" = 3
            "customers:write" = 4
            "customers:edit" = 5
            "orders:create" = 6
            "orders:cancel" = 7
            "reports:read" = 8
            "reports:write" = 9
            "labs:run" = 10
            "admin" = 11
        "#
    );
}
/// 70 scopes on bits up to 4071, in no order.
mod sparse {
    scopes::scopes!("tests/fixtures/pinned_sparse.toml");
}
/// Every key of the format, bits among them.
mod every_key {
    scopes::scopes!("tests/fixtures/every_key.toml");
}

/// A version of the catalog, as its text says it and without the tables that are made of it.
struct Version {
    name: &'static str,
    bits: &'static [(&'static str, u16)],
    /// Each alias with its bit and its targets.
    aliases: &'static [Alias],
    /// The compact form of a list of names.
    write: fn(&str) -> String,
    /// The names in a compact form, and its unknown bits.
    read: fn(&str) -> (Names, Vec<u16>),
    /// The names in a claim.
    parse: fn(&str) -> Names,
}

type Names = BTreeSet<String>;

impl Version {
    const fn of<S: PinnedBits>(name: &'static str, bits: &'static [(&'static str, u16)]) -> Self {
        Self { name, bits, aliases: &[], write: write::<S>, read: read::<S>, parse: parse::<S> }
    }

    fn bit_of(&self, name: &str) -> u16 {
        self.bits.iter().find(|(declared, _)| *declared == name).unwrap().1
    }

    /// The scopes that a bit stands for.
    fn names_of(&self, bit: u16) -> Vec<&'static str> {
        let scopes = self.bits.iter().filter(|(_, declared)| *declared == bit).map(|(name, _)| *name);
        let aliases = self.aliases.iter().filter(|(_, declared, _)| *declared == bit);
        scopes.chain(aliases.flat_map(|(_, _, targets)| targets.iter().copied())).collect()
    }

    /// Every list of its scopes; of many scopes the short lists and the longest ones.
    fn grants(&self) -> impl Iterator<Item = Vec<&'static str>> {
        const EVERY: usize = if cfg!(miri) { 29 } else { 1 };
        let some = |&chosen: &u32| !(3..8).contains(&chosen.count_ones());
        (0..1_u32 << self.bits.len()).step_by(EVERY).filter(move |chosen| self.bits.len() < 8 || some(chosen)).map(
            |chosen| {
                let all = self.bits.iter().enumerate();
                all.filter(|(position, _)| chosen >> position & 1 == 1).map(|(_, (name, _))| *name).collect()
            },
        )
    }
}

fn write<S: PinnedBits>(names: &str) -> String {
    set::<S>(names).to_compact()
}

fn read<S: PinnedBits>(text: &str) -> (Names, Vec<u16>) {
    let read = Set::<S>::from_compact(text).unwrap();
    (names_of(read.scopes()), read.unknown_bits().collect())
}

fn parse<S: PinnedBits>(claim: &str) -> Names {
    names_of(Set::<S>::parse(claim).unwrap().scopes())
}

fn names_of<S: PinnedBits>(set: Set<S>) -> Names {
    set.iter().map(|scope| scope.to_string()).collect()
}

type Alias = (&'static str, u16, &'static [&'static str]);

const EDIT: Alias = ("customers:write", 4, &["customers:edit"]);
const SPLIT: Alias = ("orders:write", 1, &["orders:create", "orders:cancel"]);

const HISTORY: [Version; 7] = [
    Version::of::<v1::Scope>("1", &[("orders:read", 0), ("orders:write", 1), ("refunds:write", 2)]),
    Version::of::<v2::Scope>(
        "2, with customers",
        &[("orders:read", 0), ("orders:write", 1), ("refunds:write", 2), ("customers:read", 3), ("customers:write", 4)],
    ),
    Version::of::<v3::Scope>(
        "3, reordered",
        &[("customers:write", 4), ("refunds:write", 2), ("orders:write", 1), ("customers:read", 3), ("orders:read", 0)],
    ),
    Version::of::<v4::Scope>(
        "4, without refunds",
        &[("customers:write", 4), ("orders:write", 1), ("customers:read", 3), ("orders:read", 0)],
    ),
    Version {
        aliases: &[EDIT],
        ..Version::of::<v5::Scope>(
            "5, with another name",
            &[("customers:edit", 5), ("orders:write", 1), ("customers:read", 3), ("orders:read", 0)],
        )
    },
    Version {
        aliases: &[EDIT, SPLIT],
        ..Version::of::<v6::Scope>(
            "6, split",
            &[
                ("customers:edit", 5),
                ("orders:create", 6),
                ("orders:cancel", 7),
                ("customers:read", 3),
                ("orders:read", 0),
            ],
        )
    },
    Version {
        aliases: &[EDIT],
        ..Version::of::<v7::Scope>(
            "7, grown",
            &[
                ("admin", 11),
                ("orders:create", 6),
                ("reports:read", 8),
                ("orders:cancel", 7),
                ("reports:write", 9),
                ("customers:read", 3),
                ("labs:run", 10),
                ("orders:read", 0),
                ("customers:edit", 5),
            ],
        )
    },
];

/// What a name has allowed in every version that had it.
fn meaning(name: &str) -> &'static [&'static str] {
    match name {
        "orders:read" => &["see orders"],
        "orders:write" => &["create orders", "cancel orders"],
        "orders:create" => &["create orders"],
        "orders:cancel" => &["cancel orders"],
        "refunds:write" => &["refund"],
        "customers:read" => &["see customers"],
        "customers:write" | "customers:edit" => &["change customers"],
        "reports:read" => &["see reports"],
        "reports:write" => &["write reports"],
        "labs:run" => &["run experiments"],
        "admin" => &["administrate"],
        _ => panic!("`{name}` means nothing"),
    }
}

fn meanings<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'static str> {
    names.into_iter().flat_map(meaning).copied().collect()
}

/// Base64url without padding, written down once more.
fn encode(bytes: &[u8]) -> String {
    let sextet = |bits: u32| char::from(ALPHABET[(bits & 63) as usize]);
    let group = |chunk: &[u8]| {
        let bits = (0..3).fold(0, |bits, position| bits << 8 | u32::from(*chunk.get(position).unwrap_or(&0)));
        [18, 12, 6, 0].into_iter().take(chunk.len() + 1).map(|shift| sextet(bits >> shift)).collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The bytes of a text in the only form that it may have.
fn decode(text: &str) -> Option<Vec<u8>> {
    let sextets: Option<Vec<u8>> =
        text.bytes().map(|byte| ALPHABET.iter().position(|known| *known == byte)?.try_into().ok()).collect();
    let bits: Vec<bool> =
        sextets?.iter().flat_map(|sextet| (0..6).rev().map(move |bit| sextet >> bit & 1 == 1)).collect();
    let (bytes, rest) = bits.as_chunks::<8>();
    let byte = |bits: &[bool; 8]| bits.iter().fold(0, |byte, &bit| byte << 1 | u8::from(bit));
    (rest.len() < 6 && !rest.contains(&true)).then(|| bytes.iter().map(byte).collect())
}

/// The text in which these bits are set.
fn text_of(catalog: &str, bits: impl IntoIterator<Item = u16>) -> String {
    let mut bytes = Vec::new();
    for bit in bits {
        let byte = usize::from(bit / 8);
        bytes.resize(bytes.len().max(byte + 1), 0_u8);
        bytes[byte] |= 1 << (bit % 8);
    }
    format!("{catalog}.{}", encode(&bytes))
}

fn bits_of(bytes: &[u8]) -> BTreeSet<u16> {
    let bytes = (0_u16..).zip(bytes);
    let bits = bytes.flat_map(|(byte, &bits)| (0..8).map(move |bit| (byte * 8 + bit, bits >> bit)));
    bits.filter(|(_, bits)| bits & 1 == 1).map(|(bit, _)| bit).collect()
}

#[test]
fn each_version_writes_the_bits_that_its_text_says() {
    for version in &HISTORY {
        for granted in version.grants() {
            let bits = granted.iter().map(|name| version.bit_of(name));
            assert_eq!((version.write)(&granted.join(" ")), text_of("shop", bits), "{}: {granted:?}", version.name);
        }
    }
}

#[test]
fn each_version_reads_the_bits_it_knows_and_reports_the_others() {
    for (issuer, reader) in pairs() {
        for granted in issuer.grants() {
            let bits: BTreeSet<_> = granted.iter().map(|name| issuer.bit_of(name)).collect();
            let scopes = bits.iter().flat_map(|&bit| reader.names_of(bit)).map(str::to_owned).collect();
            let unknown: Vec<_> = bits.iter().copied().filter(|&bit| reader.names_of(bit).is_empty()).collect();
            let read = (reader.read)(&(issuer.write)(&granted.join(" ")));
            assert_eq!(read, (scopes, unknown), "{granted:?} of {} in {}", issuer.name, reader.name);
        }
    }
}

#[test]
fn a_bit_means_what_its_name_means() {
    for (issuer, reader) in pairs() {
        for granted in issuer.grants() {
            let claim = granted.join(" ");
            let (scopes, _) = (reader.read)(&(issuer.write)(&claim));
            assert_eq!(scopes, (reader.parse)(&claim), "{granted:?} of {} in {}", issuer.name, reader.name);
        }
    }
}

#[test]
fn nobody_gains_a_permission_through_another_version() {
    for (issuer, reader) in pairs() {
        for granted in issuer.grants() {
            let place = || format!("{granted:?} of {} in {}", issuer.name, reader.name);
            let allowed = meanings(granted.iter().copied());
            let claim = granted.join(" ");
            let (scopes, _) = (reader.read)(&(issuer.write)(&claim));
            assert!(meanings(scopes.iter().map(String::as_str)).is_subset(&allowed), "compact: {}", place());
            let scopes = (reader.parse)(&claim);
            assert!(meanings(scopes.iter().map(String::as_str)).is_subset(&allowed), "by name: {}", place());
        }
    }
}

#[test]
fn nobody_loses_a_permission_that_both_versions_have_by_name() {
    for (issuer, reader) in pairs() {
        for granted in issuer.grants() {
            let is_known = |name: &str| reader.bits.iter().any(|(known, _)| *known == name);
            let kept = granted
                .iter()
                .copied()
                .filter(|name| is_known(name) || reader.aliases.iter().any(|(alias, ..)| alias == name));
            let scopes = (reader.parse)(&granted.join(" "));
            let found = meanings(scopes.iter().map(String::as_str));
            assert_eq!(found, meanings(kept), "{granted:?} of {} in {}", issuer.name, reader.name);
        }
    }
}

fn pairs() -> impl Iterator<Item = (&'static Version, &'static Version)> {
    HISTORY.iter().flat_map(|issuer| HISTORY.iter().map(move |reader| (issuer, reader)))
}

/// What a version wrote, and what another one reads in it: scopes and unknown bits.
fn assert_read<S: PinnedBits>(text: &str, scopes: &str, unknown: &[u16]) {
    let read = Set::<S>::from_compact(text).unwrap();
    assert_eq!(read.scopes(), set(scopes), "{text}");
    assert_eq!(read.unknown_bits().collect::<Vec<_>>(), unknown, "{text}");
}

#[test]
fn the_bit_of_an_old_name_stands_for_the_new_one() {
    let old = v4::customers::WRITE.set();
    assert_read::<v5::Scope>(&old.to_compact(), "customers:edit", &[]);
    assert_read::<v4::Scope>(&v5::customers::EDIT.set().to_compact(), "", &[5]);
    assert_read::<v5::Scope>(&text_of("shop", [4, 5]), "customers:edit", &[]);
    let parsed = v5::ScopeSet::parse("customers:write").unwrap();
    assert_eq!(parsed.scopes(), v5::customers::EDIT.set());
    assert_eq!(parsed.deprecated().collect::<Vec<_>>(), [("customers:write", "use `customers:edit`")]);
}

#[test]
fn a_retired_bit_grants_nothing_and_is_reported() {
    let old = set::<v3::Scope>("orders:read refunds:write").to_compact();
    assert_read::<v4::Scope>(&old, "orders:read", &[2]);
    assert_read::<v6::Scope>(&old, "orders:read", &[2]);
    assert_eq!(v4::ScopeSet::parse("refunds:write").unwrap().scopes(), v4::ScopeSet::EMPTY);
}

#[test]
fn the_bit_of_a_split_scope_stands_for_its_parts() {
    let old = set::<v5::Scope>("orders:write orders:read").to_compact();
    assert_read::<v6::Scope>(&old, "orders:create orders:cancel orders:read", &[]);
    assert_eq!(v6::ScopeSet::parse("orders:write").unwrap().scopes(), set("orders:create orders:cancel"));
    let new = set::<v6::Scope>("orders:create orders:cancel").to_compact();
    assert_read::<v5::Scope>(&new, "", &[6, 7]);
}

#[test]
fn the_bit_of_an_alias_is_not_written_and_without_the_alias_retired() {
    assert_eq!(set::<v6::Scope>("orders:write").to_compact(), text_of("shop", [6, 7]));
    assert_read::<v7::Scope>(&text_of("shop", [1]), "", &[1]);
    assert_eq!(v7::ScopeSet::parse("orders:write").unwrap().scopes(), v7::ScopeSet::EMPTY);
}

#[test]
fn an_alias_without_a_number_has_no_bit() {
    let every = |bit| every_key::ScopeSet::from_compact(&text_of("every_key", [bit])).unwrap();
    assert_eq!(every(6).scopes(), set("app:units:read app:units:publish"));
    assert_eq!((every(1).scopes(), every(1).unknown_bits().collect::<Vec<_>>()), (set(""), vec![1]));
    assert_eq!((every(7).scopes(), every(7).unknown_bits().collect::<Vec<_>>()), (set(""), vec![7]));
}

#[test]
fn a_newer_bit_grants_nothing_and_is_reported() {
    let new = v7::ScopeSet::all().to_compact();
    assert_read::<v1::Scope>(&new, "orders:read", &[3, 5, 6, 7, 8, 9, 10, 11]);
    assert_read::<v6::Scope>(
        &new,
        "customers:edit orders:create orders:cancel customers:read orders:read",
        &[8, 9, 10, 11],
    );
}

#[test]
fn what_is_implied_is_not_written() {
    assert_eq!(v7::ADMIN.set().to_compact(), text_of("shop", [11]));
    assert_read::<v6::Scope>(&v7::ADMIN.set().to_compact(), "", &[11]);
}

#[test]
fn the_compact_form_is_the_same_for_ever() {
    let table = [
        ("", "shop."),
        ("orders:read", "shop.AQ"),
        ("customers:read", "shop.CA"),
        ("orders:read customers:read", "shop.CQ"),
        ("orders:cancel", "shop.gA"),
        ("reports:read", "shop.AAE"),
        ("reports:write", "shop.AAI"),
        ("labs:run orders:read", "shop.AQQ"),
        ("admin", "shop.AAg"),
        ("orders:cancel reports:read labs:run admin", "shop.gA0"),
    ];
    for (names, text) in table {
        assert_eq!(set::<v7::Scope>(names).to_compact(), text, "{names}");
        assert_read::<v7::Scope>(text, names, &[]);
    }
    assert_eq!(v7::ScopeSet::all().to_compact(), "shop.6Q8");
    assert_eq!(every_key::ScopeSet::all().to_compact(), "every_key.PQ");
    assert_eq!(every_key::reports::WRITE.set().to_compact(), "every_key.IA");
}

#[test]
fn a_minus_and_an_underscore_are_digits() {
    assert_read::<v7::Scope>(
        "shop.-_8",
        "orders:read customers:read customers:edit orders:create orders:cancel reports:read reports:write labs:run admin",
        &[1, 12, 13, 14, 15],
    );
}

#[test]
fn zeros_at_the_end_are_no_bits() {
    for text in ["shop.AQA", "shop.AQAA", "shop.AQAAAAAAAAA"] {
        assert_read::<v1::Scope>(text, "orders:read", &[]);
    }
    assert_read::<v1::Scope>("shop.AA", "", &[]);
    assert_read::<v1::Scope>("shop.", "", &[]);
}

#[test]
fn bits_far_apart_are_written_and_read() {
    assert_eq!(sparse::Scope::ALL.len(), 70);
    for (position, &scope) in (0_u16..).zip(sparse::Scope::ALL) {
        let bit = position * 37 % 70 * 59;
        let text = text_of("sparse", [bit]);
        assert_eq!(scope.set().to_compact(), text, "{scope}");
        assert_read::<sparse::Scope>(&text, scope.as_str(), &[]);
    }
    let all = sparse::ScopeSet::all();
    assert_eq!(all.to_compact().len(), "sparse.".len() + (4072_usize / 8 * 8).div_ceil(6));
    assert_eq!(sparse::ScopeSet::from_compact(&all.to_compact()).unwrap().scopes(), all);
    assert_eq!(sparse::s::N0.set().to_compact(), "sparse.AQ");
    assert_read::<sparse::Scope>(
        &text_of("sparse", [1, 58, 59, 60, 4071, 4072, 65535]),
        "s:n17 s:n53",
        &[1, 58, 60, 4072, 65535],
    );
}

fn failure<S: PinnedBits>(text: &str) -> InvalidCompact<S> {
    Set::<S>::from_compact(text).expect_err(text)
}

#[test]
fn a_text_without_the_name_of_its_catalog_is_refused() {
    for text in ["shop", "shopAQ", "AQ", "orders:read", "shop．AQ"] {
        let failure = failure::<v1::Scope>(text);
        let expected = format!("`{text}` is no compact form of scopes: it does not begin with `shop.`");
        assert_eq!((failure.to_string(), failure.is_of_other_catalog()), (expected, false));
    }
    assert_eq!(
        failure::<v1::Scope>("").to_string(),
        "the empty text is no compact form of scopes: it does not begin with `shop.`"
    );
}

#[test]
fn bits_that_nobody_wrote_are_refused() {
    for text in ["shop.A", "shop.AQAAA", "shop.AR", "shop.AQB", "shop.B_", "shop.1_000"] {
        let failure = failure::<v1::Scope>(text);
        let expected = format!("`{text}` is no compact form of scopes: it was cut off or changed");
        assert_eq!((failure.to_string(), failure.is_of_other_catalog()), (expected, false));
    }
}

#[test]
fn padding_is_refused() {
    for text in ["shop.AQ=", "shop.AQ==", "shop.AAE=", "shop.="] {
        let failure = failure::<v1::Scope>(text);
        let expected = format!("`{text}` is no compact form of scopes: it ends with `=`, which is left out there");
        assert_eq!((failure.to_string(), failure.is_of_other_catalog()), (expected, false));
    }
}

#[test]
fn a_character_that_the_form_does_not_have_is_refused() {
    let table = [
        ("shop.A+", "`+`"),
        ("shop.A/", "`/`"),
        ("shop.+Q", "`+`"),
        ("shop./w", "`/`"),
        ("shop.AQ ", "a space"),
        ("shop. AQ", "a space"),
        ("shop.A Q", "a space"),
        ("shop. ", "a space"),
        ("shop.AQ\n", "a line break"),
        ("shop.AQ\r\n", "the control character U+000D"),
        ("shop.\tAQ", "a tab"),
        ("shop.AQ\0", "the control character U+0000"),
        ("shop..AQ", "`.`"),
        ("shop.AQ.", "`.`"),
        ("shop.AQ.AQ", "`.`"),
        ("shop.AQ,AQ", "`,`"),
        ("shop.é", "`é` (U+00E9)"),
        ("shop.AQé", "`é` (U+00E9)"),
        ("shop.ÀQ", "`À` (U+00C0)"),
        ("shop.ＡＱ", "`Ａ` (U+FF21)"),
        ("shop.\u{feff}AQ", "the character U+FEFF"),
        ("shop.%41%51", "`%`"),
        ("shop.\"AQ\"", "a quotation mark"),
        ("shop.A=Q", "`=`"),
    ];
    for (text, character) in table {
        let failure = failure::<v1::Scope>(text);
        let expected = format!("it holds {character}, and letters, digits, `-` and `_` stand behind `shop.`");
        let found = failure.to_string();
        assert_eq!(found.split_once(" is no compact form of scopes: ").map(|(_, why)| why), Some(expected.as_str()));
        assert!(!failure.is_of_other_catalog(), "{text:?}");
    }
}

#[test]
fn a_text_of_another_catalog_is_refused() {
    let table = [
        (".AQ", "the empty text"),
        (".", "the empty text"),
        ("Shop.AQ", "`Shop`"),
        ("SHOP.AQ", "`SHOP`"),
        ("sho.AQ", "`sho`"),
        ("shops.AQ", "`shops`"),
        ("sparse.AQ", "`sparse`"),
        (" shop.AQ", "` shop`"),
        ("shop .AQ", "`shop `"),
        ("\u{feff}shop.AQ", "`\\u{feff}shop`"),
        ("shöp.AQ", "`shöp`"),
        ("every_key.AQ", "`every_key`"),
        ("other.no base64", "`other`"),
        ("orders.read", "`orders`"),
    ];
    for (text, catalog) in table {
        let failure = failure::<v1::Scope>(text);
        let expected = format!("compact scopes of another catalog: they begin with {catalog}, and not with `shop`");
        assert_eq!((failure.to_string(), failure.is_of_other_catalog()), (expected, true));
    }
}

#[test]
fn a_failure_is_an_error_and_says_so_for_debugging() {
    let malformed = failure::<v1::Scope>("shop");
    assert_eq!(format!("{malformed:?}"), "`shop` is no compact form of scopes: it does not begin with `shop.`");
    assert_eq!((malformed == failure("shop"), malformed == failure("other.AQ")), (true, false));
    let error: Box<dyn std::error::Error> = Box::new(failure::<every_key::Scope>("every_key.=="));
    assert_eq!(
        error.to_string(),
        "`every_key.==` is no compact form of scopes: it ends with `=`, which is left out there"
    );
}

#[test]
fn what_was_read_is_shown_for_debugging() {
    let read: CompactScopes<v6::Scope> = v6::ScopeSet::from_compact("shop.DQ").unwrap();
    assert_eq!(format!("{read:?}"), "CompactScopes { scopes: {CustomersRead, OrdersRead}, unknown_bits: [2] }");
    assert_eq!(read.clone(), read);
    assert_ne!(v6::ScopeSet::from_compact("shop.CQ").unwrap(), read);
}

/// As many bytes as hold the bits 0 to 65,535.
const MOST_BYTES: usize = 8192;

#[test]
fn the_longest_text_has_a_bit_for_every_number() {
    let read = v1::ScopeSet::from_compact(&format!("shop.{}", encode(&[0xff; MOST_BYTES]))).unwrap();
    assert_eq!(read.scopes(), v1::ScopeSet::all());
    assert!(read.unknown_bits().eq(3..=u16::MAX));
}

#[test]
#[cfg_attr(miri, ignore = "Miri takes long to write these texts")]
fn a_longer_text_is_refused() {
    for bytes in [MOST_BYTES + 1, MOST_BYTES + 2, MOST_BYTES + 3, 2 * MOST_BYTES, 100_000] {
        for fill in [0xff, 0] {
            let text = format!("shop.{}", encode(&vec![fill; bytes]));
            let read = v1::ScopeSet::from_compact(&text);
            assert!(read.is_err(), "{bytes} bytes of {fill}: {:?}", read.map(|read| read.unknown_bits().count()));
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "it is about the time that it takes")]
fn a_huge_text_is_refused_at_once() {
    const SIZE: usize = 16 << 20;
    const TOO_LONG: &str = "…` is no compact form of scopes: it is longer than that of any catalog";
    let texts = [
        (format!("shop.{}", "A".repeat(SIZE)), TOO_LONG),
        (format!("shop.{}", "_".repeat(SIZE)), TOO_LONG),
        (format!("shop.{}", "=".repeat(SIZE)), TOO_LONG),
        (format!("other.{}", "A".repeat(SIZE)), "they begin with `other`, and not with `shop`"),
    ];
    // Reading any of them to its end a thousand times takes minutes.
    let start = Instant::now();
    for (text, expected) in &texts {
        for _ in 0..1000 {
            assert!(failure::<v1::Scope>(text).to_string().ends_with(expected), "{expected}");
            assert!(start.elapsed() < Duration::from_secs(5), "{expected}");
        }
    }
    assert!(!failure::<v1::Scope>(&"A".repeat(SIZE)).is_of_other_catalog());
    assert!(failure::<v1::Scope>(&format!("{}.", "A".repeat(SIZE))).is_of_other_catalog());
}

fn check<V: Debug>(strategy: &impl Strategy<Value = V>, property: impl Fn(V)) {
    let config = Config { failure_persistence: None, ..Config::default() };
    let checked = TestRunner::new(config).run(strategy, |value| {
        property(value);
        Ok(())
    });
    checked.unwrap_or_else(|failure| panic!("{failure}"));
}

/// A catalog with the bit of each scope, in order of declaration, and the bits of old names with the scope of each.
struct Pinned {
    catalog: &'static str,
    bits: Vec<u16>,
    aliases: &'static [(u16, &'static str)],
}

impl Pinned {
    fn grown() -> Self {
        let bits = HISTORY[6].bits.iter().map(|(_, bit)| *bit).collect();
        Self { catalog: "shop", bits, aliases: &[(4, "customers:edit")] }
    }

    fn sparse() -> Self {
        Self { catalog: "sparse", bits: (0..70).map(|position| position * 37 % 70 * 59).collect(), aliases: &[] }
    }

    /// Asserts that a text grants the scopes whose bits are set in its bytes and no others, or nothing at all.
    fn assert_exact<S: PinnedBits>(&self, text: &str) {
        let bytes = text.strip_prefix(self.catalog).and_then(|text| text.strip_prefix('.')).and_then(decode);
        let Ok(read) = Set::<S>::from_compact(text) else {
            assert_eq!(bytes, None, "{text:?} was refused");
            return;
        };
        let bits = bits_of(&bytes.unwrap_or_else(|| panic!("{text:?} was read")));
        let scopes = S::all().iter().zip(&self.bits).filter(|(_, bit)| bits.contains(bit)).map(|(scope, _)| *scope);
        let aliases = self.aliases.iter().filter(|(bit, _)| bits.contains(bit));
        let scopes: Set<S> = scopes.collect();
        assert_eq!(read.scopes(), aliases.fold(scopes, |scopes, (_, name)| scopes | set::<S>(name)), "{text:?}");
        let is_known = |bit: &u16| self.bits.contains(bit) || self.aliases.iter().any(|(alias, _)| alias == bit);
        let unknown = bits.iter().copied().filter(|bit| !is_known(bit));
        assert!(read.unknown_bits().eq(unknown), "{text:?}");
    }
}

#[test]
fn any_bytes_grant_what_is_in_their_bits() {
    check(&vec(any::<u8>(), 0..4), |bytes| {
        Pinned::grown().assert_exact::<v7::Scope>(&format!("shop.{}", encode(&bytes)));
    });
    check(&vec(prop_oneof![3 => 0..1_u8, 1 => any::<u8>()], 0..600), |bytes| {
        Pinned::sparse().assert_exact::<sparse::Scope>(&format!("sparse.{}", encode(&bytes)));
    });
}

#[test]
fn any_text_is_read_exactly_or_refused() {
    let digit = select(ALPHABET.to_vec()).prop_map(char::from);
    let piece = prop_oneof![20 => digit, 1 => any::<char>(), 1 => select(vec!['=', '+', '/', ' ', '.', '\n'])];
    let text = vec(piece, 0..12).prop_map(|text| text.into_iter().collect::<String>());
    check(&text, |text| Pinned::grown().assert_exact::<v7::Scope>(&format!("shop.{text}")));
    check(&any::<String>(), |text| {
        Pinned::grown().assert_exact::<v7::Scope>(&text);
        Pinned::grown().assert_exact::<v7::Scope>(&format!("shop.{text}"));
        Pinned::grown().assert_exact::<v7::Scope>(&format!("{text}.AQ"));
    });
}

#[test]
fn a_text_that_was_damaged_is_read_exactly_or_refused() {
    let granted = subsequence(sparse::Scope::ALL.to_vec(), 0..=70);
    check(&(granted, any::<proptest::sample::Index>(), any::<char>()), |(granted, at, other)| {
        let text = granted.into_iter().collect::<sparse::ScopeSet>().to_compact();
        let at = at.index(text.len());
        let pinned = Pinned::sparse();
        pinned.assert_exact::<sparse::Scope>(&text[..at]);
        pinned.assert_exact::<sparse::Scope>(&format!("{}{other}{}", &text[..at], &text[at..]));
        pinned.assert_exact::<sparse::Scope>(&format!("{}{other}{}", &text[..at], &text[at + 1..]));
        pinned.assert_exact::<sparse::Scope>(&format!("{}{}", &text[..at], &text[at + 1..]));
    });
}

#[test]
fn what_is_written_is_read_back() {
    let pinned = Pinned::sparse();
    check(&subsequence(sparse::Scope::ALL.to_vec(), 0..=70), |scopes| {
        let set: sparse::ScopeSet = scopes.into_iter().collect();
        let text = set.to_compact();
        let read = sparse::ScopeSet::from_compact(&text).unwrap();
        assert_eq!((read.scopes(), read.unknown_bits().next()), (set, None), "{text}");
        assert_eq!(text, text_of("sparse", set.iter().map(|scope| pinned.bits[scope.index()])));
    });
}

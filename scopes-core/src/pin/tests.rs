use super::{NotPinned, Pinned, pin};
use crate::catalog::Catalog;

fn pinned(text: &str) -> Pinned {
    pin("shop.toml", text.as_bytes(), None).unwrap_or_else(|not| panic!("{text}\n{not}"))
}

/// What comes of a text, and what comes of that: the same.
fn written(text: &str) -> String {
    let first = pinned(text).text;
    let again = pinned(&first);
    assert_eq!((again.text.as_str(), again.lack.is_none(), again.added.len()), (first.as_str(), true, 0));
    first
}

fn refused(text: &str, baseline: Option<&str>) -> String {
    let baseline = baseline.map(parsed);
    match pin("shop.toml", text.as_bytes(), baseline.as_ref()) {
        Err(NotPinned::Refused(refusals)) => {
            refusals.iter().map(|refusal| format!("{}:{}", refusal.id(), refusal.line())).collect::<Vec<_>>().join(" ")
        }
        Err(NotPinned::Unwritable) => "unwritable".to_owned(),
        Ok(pinned) => panic!("{}", pinned.text),
    }
}

fn parsed(text: &str) -> Catalog {
    crate::parse("old.toml", text.as_bytes()).unwrap_or_else(|refusals| panic!("{refusals}"))
}

const PLAIN: &str = "[catalog]\nname = 'shop'\n\n[scopes]\n'a:b' = ''\n'a:c' = ''\n";

const NUMBERED: &str = "# first\n[catalog] # é\nname = 'shop'\nnext_bit = 0x2 # next\n\n[bits] # numbers\n  'a:b' = 0 # kept\n\"old\" = 1\n# last\n\n\
                        [scopes]\n'a:b' = ''\n'a:c' = '' # new\n";

#[test]
fn a_catalog_without_numbers_gets_a_table_at_its_end() {
    let table = "\n[bits]\n\"a:b\" = 0\n\"a:c\" = 1\n";
    let next = PLAIN.replace("'shop'\n", "'shop'\nnext_bit = 2\n");
    assert_eq!(written(PLAIN), format!("{next}{table}"));
    assert_eq!(written(&format!("{PLAIN}\n")), format!("{next}{table}"));
    let pinned = pinned(PLAIN);
    assert_eq!(pinned.added, [("a:b".to_owned(), 0), ("a:c".to_owned(), 1)]);
    assert_eq!(pinned.catalog.bits.unwrap().next, 2);
    assert_eq!(pinned.lack.unwrap().to_string().lines().next(), Some("the catalog has no numbers for its scopes"));
}

#[test]
fn a_new_scope_gets_the_next_number_and_nothing_else_is_touched() {
    let expected = NUMBERED.replace("0x2", "3").replace("\"old\" = 1\n", "\"old\" = 1\n\"a:c\" = 2\n");
    assert_eq!(written(NUMBERED), expected);
    let lack = pinned(NUMBERED).lack.unwrap();
    assert_eq!((lack.id(), lack.line()), ("not-pinned", 13));
    assert_eq!(lack.message().to_string(), "`a:c` has no number in `[bits]`");
}

/// Numbered without the older version, `a:d` would get the number of `a:b`.
#[test]
fn numbers_that_are_all_gone_are_told_of_as_those_of_lines() {
    let before = crate::parse("shop.toml", written(PLAIN).as_bytes()).unwrap();
    let now = PLAIN.replace("[scopes]\n", "[scopes]\n'a:d' = ''\n");
    let lack = pin("shop.toml", now.as_bytes(), Some(&before)).unwrap().lack.unwrap().to_string();
    assert!(
        lack.starts_with("2 names had numbers before, and have no lines in `[bits]` now: `a:b` (0), `a:c` (1)"),
        "{lack}"
    );
    assert!(lack.contains("the same `--baseline-rev`"), "{lack}");
}

#[test]
fn what_has_its_numbers_stays_as_it_is() {
    let text = written(NUMBERED);
    assert_eq!(pinned(&text).text, text);
}

#[test]
fn lines_end_as_those_before_them() {
    let crlf = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(written(&crlf(PLAIN)), crlf(&written(PLAIN)));
    assert_eq!(written(&crlf(NUMBERED)), crlf(&written(NUMBERED)));
    let mixed = NUMBERED.replace("\"old\" = 1\n", "\"old\" = 1\r\n");
    assert!(written(&mixed).contains("\"old\" = 1\r\n\"a:c\" = 2\r\n# last\n"));
}

#[test]
fn a_text_without_a_line_end_still_has_none() {
    for text in [PLAIN, &PLAIN.replace('\n', "\r\n"), &PLAIN.replace("'a:c' = ''", "'a:c' = '' # the end")] {
        let text = text.trim_end();
        let end = if text.contains('\r') { "\r\n" } else { "\n" };
        let written = written(text);
        assert!(written.ends_with(&format!("{end}{end}[bits]{end}\"a:b\" = 0{end}\"a:c\" = 1")), "{written:?}");
    }
    let text = "[catalog]\nname = 'shop'\nnext_bit = 1\n[scopes]\na = ''\nb = ''\n[bits]\na = 0";
    assert_eq!(written(text), text.replace("next_bit = 1", "next_bit = 2") + "\n\"b\" = 1");
}

#[test]
fn a_byte_order_mark_stays_where_it_is() {
    let mark = |text: &str| format!("\u{FEFF}{text}");
    assert_eq!(written(&mark(PLAIN)), mark(&written(PLAIN)));
    assert_eq!(written(&mark(NUMBERED)), mark(&written(NUMBERED)));
    let dotted = "catalog.name = 'shop'\n[scopes]\na = ''\n";
    let expected = "catalog.name = 'shop'\ncatalog.next_bit = 1\n[scopes]\na = ''\n\n[bits]\n\"a\" = 0\n";
    assert_eq!(written(&mark(dotted)), mark(expected));
}

#[test]
fn numbers_are_written_in_the_form_that_is_there() {
    for (text, expected) in [
        (
            "bits.\"a\" = 0 # first\ncatalog.name = 's'\ncatalog.next_bit = 1\nscopes.a = ''\nscopes.b = ''\n",
            "bits.\"a\" = 0 # first\nbits.\"b\" = 1\ncatalog.name = 's'\ncatalog.next_bit = 2\nscopes.a = ''\nscopes.b = ''\n",
        ),
        (
            "catalog = { name = 's', next_bit = 1 }\nbits = { a = 0 } # all\nscopes = { a = '', b = '', c = '' }\n",
            "catalog = { name = 's', next_bit = 3 }\nbits = { a = 0, \"b\" = 1, \"c\" = 2 } # all\nscopes = { a = '', b = '', c = '' }\n",
        ),
        (
            "catalog = { name = 's' }\nscopes = { a = '' }\n",
            "catalog = { name = 's', next_bit = 1 }\nscopes = { a = '' }\n\n[bits]\n\"a\" = 0\n",
        ),
        (
            "bits = {\n  a = 0, # first\n}\n[catalog]\nname = 's'\nnext_bit = 1\n[scopes]\na = ''\nb = ''\n",
            "bits = {\n  a = 0, \"b\" = 1, # first\n}\n[catalog]\nname = 's'\nnext_bit = 2\n[scopes]\na = ''\nb = ''\n",
        ),
        (
            "\"bits\" . 'a' = 0\n'catalog'.name = 's'\ncatalog . next_bit = 1\n[scopes]\na = ''\nb = ''\n",
            "\"bits\" . 'a' = 0\n\"bits\" . 'b' = 1\n'catalog'.name = 's'\ncatalog . next_bit = 2\n[scopes]\na = ''\nb = ''\n",
        ),
        (
            "[scopes]\na = ''\n[catalog]\nname = 's'\nnotes = \"\"\"\nnext_bit = 7\n\"\"\" # x\n[groups.g]\nscopes = ['a']",
            "[scopes]\na = ''\n[catalog]\nname = 's'\nnotes = \"\"\"\nnext_bit = 7\n\"\"\" # x\nnext_bit = 1\n[groups.g]\nscopes = ['a']\n\n\
             [bits]\n\"a\" = 0",
        ),
    ] {
        assert_eq!(written(text), expected);
    }
}

#[test]
fn a_name_with_a_quote_in_it_is_quoted_in_the_other_way() {
    let text = "[catalog]\nname = 's'\nnext_bit = 1\n[scopes]\na = ''\n\"it's\" = ''\n[bits]\n'a' = 0\n";
    assert_eq!(written(text), text.replace("next_bit = 1", "next_bit = 2") + "\"it's\" = 1\n");
}

#[test]
fn what_no_number_mends_is_refused() {
    assert_eq!(refused("", None), "empty-file:1");
    assert_eq!(refused("[catalog]\nname = 's'\n[scopes]\n'a b' = ''\n", None), "invalid-scope-name:4");
    assert_eq!(refused("[catalog]\nname = 's'\n[scopes]\na = ''\n[bits]\n", None), "empty-bits:5");
    let numbered = "[catalog]\nname = 's'\nnext_bit = 2\n[scopes]\na = ''\nb = ''\n[bits]\na = 0\nold = 1\n";
    for (change, id) in [
        (("next_bit = 2\n", ""), "missing-next-bit:6"),
        (("next_bit = 2", "next_bit = 3"), "scope-without-bit:6"),
        (("old = 1", "old = 2"), "bit-gap:9"),
        (("old = 1", "old = 0"), "bit-taken:9"),
        (("old = 1", "c = 1\nb = 70000"), "bit-out-of-range:10"),
        (("old = 1\n", "old = 1\nnext_bit = 3\n"), "misplaced-key:10"),
    ] {
        assert_eq!(refused(&numbered.replace(change.0, change.1), None), id);
    }
    assert_eq!(refused("[catalog]\nname = 's'\nnext_bit = 1\n[scopes]\na = ''\n", None), "next-bit-without-bits:3");
}

/// A misspelt line keeps its number from its scope; a retired one does not.
#[test]
fn a_name_that_is_almost_a_scope_is_told_by_an_older_version() {
    let text = "[catalog]\nname = 's'\nnext_bit = 1\n[scopes]\n'orders:read' = ''\n[bits]\n'order:read' = 0\n";
    assert_eq!(refused(text, None), "scope-without-bit:5");
    let old = "[catalog]\nname = 's'\nnext_bit = 1\n[scopes]\n'order:read' = ''\n[bits]\n'order:read' = 0\n";
    let pinned = pin("shop.toml", text.as_bytes(), Some(&parsed(old))).unwrap();
    assert_eq!(pinned.added, [("orders:read".to_owned(), 1)]);
}

#[test]
fn a_catalog_whose_numbers_are_all_given_is_refused() {
    let lines = (0..65_536).map(|number| format!("old-{number} = {number}\n")).collect::<Vec<_>>().concat();
    let text = format!("[catalog]\nname = 's'\nnext_bit = 65536\n[scopes]\na = ''\n[bits]\n{lines}");
    assert_eq!(refused(&text, None), "scope-without-bit:5");
    let with_one_left = text.replace("old-65535 = 65535\n", "").replace("65536\n", "65535\n");
    assert_eq!(pinned(&with_one_left).added, [("a".to_owned(), u16::MAX)]);
    let old = text.replace("[scopes]\na = ''", "[scopes]\nold-1 = ''");
    assert_eq!(refused(&with_one_left, Some(&old)), "scope-without-bit:5");
}

const OLD: &str = "[catalog]\nname = 's'\nnext_bit = 3\n[scopes]\na = ''\nb = ''\n[aliases]\nc = { to = 'a' }\n[bits]\na = 0\nb = 1\nc = 2\n";

#[test]
fn a_line_that_is_gone_is_written_again() {
    let with_old = |text: &str| pin("shop.toml", text.as_bytes(), Some(&parsed(OLD))).unwrap().text;
    let new = "[catalog]\nname = 's'\nnext_bit = 1\n[scopes]\na = ''\nd = ''\n[bits]\na = 0\n";
    let expected = new.replace("next_bit = 1", "next_bit = 4") + "\"b\" = 1\n\"c\" = 2\n\"d\" = 3\n";
    for text in
        [new.to_owned(), new.replace("next_bit = 1", "next_bit = 3"), new.replace("next_bit = 1", "next_bit = 2")]
    {
        assert_eq!(with_old(&text), expected);
    }
    let gap =
        "[catalog]\nname = 's'\nnext_bit = 3\n[scopes]\na = ''\n[aliases]\nc = { to = 'a' }\n[bits]\na = 0\nc = 2\n";
    assert_eq!(with_old(gap), format!("{gap}\"b\" = 1\n"));
    let without = "[catalog]\nname = 's'\n[scopes]\nd = ''\na = ''\n";
    let expected = "[catalog]\nname = 's'\nnext_bit = 4\n[scopes]\nd = ''\na = ''\n\n[bits]\n\"a\" = 0\n\"b\" = 1\n\"c\" = 2\n\"d\" = 3\n";
    assert_eq!(with_old(without), expected);
    assert_eq!(with_old(expected), expected);
    assert_eq!(with_old(OLD), OLD);
}

#[test]
fn a_number_never_changes_its_meaning() {
    let moved = OLD.replace("a = 0\nb = 1", "a = 1\nb = 0");
    assert_eq!(refused(&moved, Some(OLD)), "number-changed:10 number-changed:11");
    let reused = "[catalog]\nname = 's'\nnext_bit = 2\n[scopes]\na = ''\nd = ''\n[bits]\na = 0\nd = 1\n";
    assert_eq!(refused(reused, Some(OLD)), "number-changed:9");
    let said = |text: &str| match pin("shop.toml", text.as_bytes(), Some(&parsed(OLD))) {
        Err(NotPinned::Refused(refusals)) => refusals.iter().next().map(ToString::to_string).unwrap(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        said(reused),
        "the number 1 is that of `d` in `[bits]`, and was that of `b` before\n --> shop.toml:9:5\n  |\n9 | d = 1\n  |     ^\n  \
         = help: write `\"b\" = 1` in its place, and run `cargo scopes pin` with the same `--baseline-rev`: `d` gets a number of its own"
    );
    let followed = reused.replace("d = 1", "\"b\" = 1");
    let followed = pin("shop.toml", followed.as_bytes(), Some(&parsed(OLD))).unwrap();
    assert_eq!(followed.added, [("c".to_owned(), 2), ("d".to_owned(), 3)]);
    assert_eq!(
        said(&moved),
        "`a` has the number 1 in `[bits]`, and had 0 before\n  --> shop.toml:10:5\n   |\n10 | a = 1\n   |     ^\n   = help: give it the \
         number 0 again: tokens carry it"
    );
}

#[test]
fn a_line_that_is_gone_is_told_with_its_number() {
    let said = |text: &str, old: &str| {
        let lack = pin("shop.toml", text.as_bytes(), Some(&parsed(old))).unwrap().lack.unwrap();
        format!("{}; {}", lack.message(), lack.help().unwrap())
    };
    let help = "run `cargo scopes pin` with this catalog and the same `--baseline-rev`, and commit what it writes: without that, other \
                names would get these numbers";
    let text = "[catalog]\nname = 's'\nnext_bit = 2\n[scopes]\na = ''\nb = ''\nd = ''\n[bits]\na = 0\nb = 1\n";
    let sentence = "`c` had the number 2 before, and has no line in `[bits]` now; `d` has no number in `[bits]`";
    assert_eq!(said(text, OLD), format!("{sentence}; {help}"));
    let text = "[catalog]\nname = 's'\nnext_bit = 1\n[scopes]\na = ''\n[bits]\na = 0\n";
    let sentence = "2 names had numbers before, and have no lines in `[bits]` now: `b` (1), `c` (2)";
    assert_eq!(said(text, OLD), format!("{sentence}; {help}"));
    let lines = (0..7).map(|number| format!("x{number} = {number}\n")).collect::<Vec<_>>().concat();
    let many = format!("[catalog]\nname = 's'\nnext_bit = 7\n[scopes]\nx0 = ''\n[bits]\n{lines}");
    let text = "[catalog]\nname = 's'\nnext_bit = 1\n[scopes]\nx0 = ''\n[bits]\nx0 = 0\n";
    let sentence = "6 names had numbers before, and have no lines in `[bits]` now: `x1` (1), `x2` (2), `x3` (3), `x4` (4) and 2 more";
    assert_eq!(said(text, &many), format!("{sentence}; {help}"));
}

#[test]
fn a_table_whose_lines_are_all_gone_has_them_again() {
    let with_old = |text: &str| pin("shop.toml", text.as_bytes(), Some(&parsed(OLD))).unwrap().text;
    let text = "[catalog]\nname = 's'\nnext_bit = 3\n[bits] # numbers\n[scopes]\na = ''\n";
    let expected = text.replace("# numbers\n", "# numbers\n\"a\" = 0\n\"b\" = 1\n\"c\" = 2\n");
    assert_eq!(with_old(text), expected);
    let text = "bits = {}\ncatalog = { name = 's' }\n[scopes]\na = ''\n";
    let expected =
        "bits = { \"a\" = 0, \"b\" = 1, \"c\" = 2 }\ncatalog = { name = 's', next_bit = 3 }\n[scopes]\na = ''\n";
    assert_eq!(with_old(text), expected);
    let text = "[catalog]\nname = 's'\n[scopes]\na = ''\n[bits]";
    let expected = "[catalog]\nname = 's'\nnext_bit = 3\n[scopes]\na = ''\n[bits]\n\"a\" = 0\n\"b\" = 1\n\"c\" = 2";
    assert_eq!(with_old(text), expected);
}

/// A line that nobody has seen is still missed where others come back.
#[test]
fn a_number_that_no_version_knows_is_missed() {
    let text = "[catalog]\nname = 's'\nnext_bit = 5\n[scopes]\na = ''\n[bits]\na = 0\n";
    assert_eq!(refused(text, Some(OLD)), "wrong-next-bit:3");
}

/// The advice to ask an older version was followed where one is given.
#[test]
fn what_an_older_version_says_is_told() {
    let said = |text: &str| match pin("shop.toml", text.as_bytes(), Some(&parsed(OLD))) {
        Err(NotPinned::Refused(refusals)) => {
            let help =
                |refusal: &crate::Diagnostic| format!("{}: {}", refusal.id(), refusal.help().unwrap_or_default());
            refusals.iter().map(help).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    let numbered = |next: usize, scopes: &str, bits: &str| {
        format!("[catalog]\nname = 's'\nnext_bit = {next}\n[scopes]\n{scopes}\n[bits]\n{bits}\n")
    };
    let next = numbered(5, "a = ''", "a = 0");
    assert_eq!(said(&next), ["wrong-next-bit: the older version has no number above 2 either: set `next_bit = 3`"]);
    let pinned = pin("shop.toml", next.replace("= 5", "= 3").as_bytes(), Some(&parsed(OLD))).unwrap();
    assert_eq!(pinned.added, [("b".to_owned(), 1), ("c".to_owned(), 2)]);
    let missing = numbered(5, "a = ''\nd = ''", "a = 0");
    let set = "the older version has no number for it: set `next_bit = 3`, and run `cargo scopes pin` again";
    assert_eq!(said(&missing), [format!("scope-without-bit: {set}")]);
    let pinned = pin("shop.toml", missing.replace("= 5", "= 3").as_bytes(), Some(&parsed(OLD))).unwrap();
    assert_eq!(pinned.added[2], ("d".to_owned(), 3));
    let gap = numbered(5, "a = ''", "a = 0\nb = 1\nc = 2\nd = 4");
    let reserve = "the older version has no name for it either: reserve it: `\"unused-3\" = 3`";
    assert_eq!(said(&gap), [format!("bit-gap: {reserve}")]);
    let wide = numbered(6, "a = ''", "a = 0\nb = 1\nc = 2\nd = 5");
    let reserve = "the older version has no name for them either: reserve each: `\"unused-3\" = 3` and so on";
    assert_eq!(said(&wide), [format!("bit-gap: {reserve}")]);
    let taken = numbered(3, "a = ''\nb = ''", "a = 0\nb = 0\nc = 2");
    assert_eq!(said(&taken), ["bit-taken: `b` had the number 1 before: write `\"b\" = 1`"]);
    let new = numbered(3, "a = ''\nb = ''\nd = ''", "a = 0\nb = 1\nd = 1\nc = 2");
    let away = "`b` had it before: take the line of `d` away, and `cargo scopes pin` with the same `--baseline-rev` gives it a number \
                of its own";
    assert_eq!(said(&new), [format!("bit-taken: {away}")]);
    let pinned = pin("shop.toml", new.replace("d = 1\n", "").as_bytes(), Some(&parsed(OLD))).unwrap();
    assert_eq!(pinned.added, [("d".to_owned(), 3)]);
    let both = numbered(4, "a = ''\nb = ''", "a = 3\nb = 3\nc = 2");
    let lines = "`a` had the number 0 and `b` the number 1 before: write `\"a\" = 0` and `\"b\" = 1`";
    assert_eq!(said(&both), [format!("bit-taken: {lines}")]);
}

#[test]
fn a_lack_of_many_names_is_told_in_one_sentence() {
    let mut text = "[catalog]\nname = 's'\nnext_bit = 1\n[bits]\na = 0\n[scopes]\na = ''\n".to_owned();
    text.extend((0..6).map(|number| format!("'s:{number}' = ''\n")));
    let lack = pinned(&text).lack.unwrap();
    assert_eq!(
        lack.to_string(),
        "6 names have no number in `[bits]`: `s:0`, `s:1`, `s:2`, `s:3` and 2 more\n --> shop.toml:8:1\n  |\n8 | 's:0' = ''\n  | \
         ^^^^^\n  = help: run `cargo scopes pin FILE`, and commit what it writes"
    );
}

use std::fmt::Write as _;

use super::*;

/// The document in one line.
fn shown(node: &Node) -> String {
    match &node.value {
        Value::Text(text) => format!("{text:?}"),
        Value::Other => "·".to_owned(),
        Value::List(list) => format!("[{}]", list.iter().map(|node| shown(node)).collect::<Vec<_>>().join(", ")),
        Value::Object(_) => {
            let member = |(key, node): &(Key, Arc<Node>)| format!("{}: {}", key.name, shown(node));
            let members = node.object().unwrap_or_default();
            format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(", "))
        }
    }
}

fn said(text: &str) -> String {
    match read(text) {
        Ok(Some(node)) => shown(&node),
        Ok(None) => "nothing".to_owned(),
        Err(Unreadable { at, why, .. }) => format!("{at}: {why}"),
    }
}

#[test]
fn values_are_those_of_the_core_schema() {
    let cases = [
        (
            "a: [x, 'x', \"\\u00e9\", 1, 1.5, -2, true, null, ~, '1', 3.1.0, .]",
            "{a: [\"x\", \"x\", \"é\", ·, ·, ·, ·, ·, ·, \"1\", \"3.1.0\", \".\"]}",
        ),
        ("a: !!str 3.0\nb: !!int '3'\nc:\nd: |\n  x\n", "{a: \"3.0\", b: ·, c: ·, d: \"x\\n\"}"),
        ("{\"a\": {\"b\": []}}", "{a: {b: []}}"),
        ("", "nothing"),
        ("# only a comment\n", "nothing"),
        ("? a\n: b\n1: c", "{a: \"b\", 1: \"c\"}"),
    ];
    for (text, expected) in cases {
        assert_eq!(said(text), expected, "{text}");
    }
}

#[test]
fn aliases_and_merges_stand_for_what_they_name() {
    let cases = [
        ("a: &x {k: v}\nb: *x\nc: [*x, *x]", "{a: {k: \"v\"}, b: {k: \"v\"}, c: [{k: \"v\"}, {k: \"v\"}]}"),
        ("a: &k name\n*k : v", "{a: \"name\", name: \"v\"}"),
        ("a: &x {k: v, l: w}\nb:\n  k: own\n  <<: *x", "{a: {k: \"v\", l: \"w\"}, b: {k: \"own\", l: \"w\"}}"),
        (
            "a: &x {k: v}\nb: &y {k: w, m: n}\nc: {<<: [*x, *y]}",
            "{a: {k: \"v\"}, b: {k: \"w\", m: \"n\"}, c: {k: \"v\", m: \"n\"}}",
        ),
        ("'<<': x", "{<<: \"x\"}"),
    ];
    for (text, expected) in cases {
        assert_eq!(said(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_document_is_told_with_its_place() {
    let cases = [
        ("a: &x [*x]", "7: this alias stands for something that it is in"),
        ("a: 1\na: 2", "5: the key `a` stands twice in one object"),
        ("a: 1\n---\nb: 1", "5: a second document begins here, and one is compared"),
        ("é: *none", "4: this is no YAML: while parsing node, found unknown anchor"),
        ("[a]: b", "0: a key is no text"),
        ("é:\n \tb: 1\n\tc: 2", "5: this is no YAML: a tab stands where spaces are asked for"),
        ("a:\n  - b\n\tc: 2", "9: this is no YAML: a tab stands where spaces are asked for"),
        ("a: {<<: text}", "8: `<<` is followed by a text, and has to be by an object, or a list of objects"),
        (
            "a: {<<: [{b: c}, [{d: e}]]}",
            "8: `<<` is followed by a list in a list, and has to be by an object, or a list of objects",
        ),
        ("a: &x {k: v}\nb: {<<: *x, <<: *x}", "25: the key `<<` stands twice in one object"),
        ("a: [b", "5: this is no YAML: while parsing a flow sequence, expected ',' or ']'"),
    ];
    for (text, expected) in cases {
        assert_eq!(said(text), expected, "{text}");
    }
}

#[test]
fn places_are_bytes_whatever_stands_before() {
    let text = "\u{FEFF}# é漢\r\n'kéy': [\"é\", a,\r\n  *b, &b z]\r\n".replace("*b, ", "");
    let Ok(Some(root)) = read(&text) else { panic!("not read") };
    let (key, list) = &root.object().unwrap()[0];
    assert_eq!(&text[key.span.clone()], "'kéy'");
    let Value::List(list) = &list.value else { panic!("no list") };
    let written: Vec<_> = list.iter().map(|node| &text[node.span.clone()]).collect();
    assert_eq!(written, ["\"é\"", "a", "&b z"]);
}

/// A document of a few lines in which each names the one before it nine times.
#[test]
fn aliases_do_not_multiply_without_end() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for line in 1..30 {
        let _ = writeln!(text, "a{line}: &a{line} [{}]", vec![format!("*a{}", line - 1); 9].join(", "));
    }
    let refused = said(&text);
    assert!(refused.ends_with(": the aliases make the document too large"), "{refused}");
}

#[test]
fn nothing_is_nested_without_end() {
    for open in ["[", "{a: ", "- ", "? ", "- - "] {
        let refused = said(&open.repeat(50_000));
        assert!(
            refused.contains("levels") || refused.contains("this is no YAML") || refused.contains("no text"),
            "{refused}"
        );
    }
    let deep: String = (0..500).fold(String::new(), |text, level| text + &" ".repeat(level) + "a:\n");
    assert!(said(&deep).ends_with("there are more than 128 levels"));
}

//! The file as written: every value with its place, and what is wrong with it whatever its catalog says.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostics;
use crate::encoding;
use crate::keys::{CASE, TEST_FILE, Value};
use crate::listed::Listed as _;
use crate::message::{self, Expected, Meant, Message, Table};
use crate::places::Places;
use crate::raw::{self, At, Field, Fields, Text};
use crate::report::Report;
use crate::source::Source;

/// A test file.
#[derive(Default)]
pub(super) struct File {
    pub(super) catalog: Option<Text>,
    pub(super) cases: Vec<Case>,
}

/// A case.
#[derive(Debug)]
pub(super) struct Case {
    /// Empty where it has none, which is refused.
    pub(super) name: At<String>,
    /// None where there is no token.
    pub(super) grant: Option<Said<Vec<Text>>>,
    pub(super) anonymous: Option<Said<bool>>,
    pub(super) declared: Option<Said<Vec<Text>>>,
    pub(super) actor: Option<Said<Text>>,
    pub(super) roles: Option<Said<Vec<Text>>>,
    pub(super) gates: Option<Said<Vec<Text>>>,
    pub(super) limit: Option<Said<Vec<Text>>>,
    pub(super) can: Vec<Text>,
    pub(super) cannot: Vec<Text>,
    pub(super) is_whole: bool,
}

/// A key with what it says.
#[derive(Debug)]
pub(super) struct Said<T> {
    pub(super) key: &'static str,
    pub(super) place: Range<usize>,
    pub(super) value: T,
}

/// The text of a file, which has to be UTF-8.
pub(super) fn source(file: &str, text: &[u8]) -> Result<Arc<Source>, Diagnostics> {
    std::str::from_utf8(text).map(|text| Source::of(file, text)).map_err(|error| {
        let (refusal, at) = encoding::refusal(text, error.valid_up_to());
        Diagnostics::of_one(Message::TestFile(refusal), at..at, Source::of(file, &String::from_utf8_lossy(text)))
    })
}

pub(super) fn file(source: &Source, report: &mut Report<'_>) -> File {
    let Some(document) = raw::document(source, report) else {
        report.is_about_a_test_file();
        return File::default();
    };
    if let Some((key, DeValue::Table(_))) = document.get_key_value("catalog").map(|(key, value)| (key, value.get_ref()))
        && !document.contains_key("case")
    {
        report.add(message::Cases::Catalog { file: source.file().to_owned() }, &key.span());
        return File::default();
    }
    if let Some((message, place)) = raw::other_file(&document).filter(|(message, _)| !message.may_be_test_file()) {
        report.add(message, &place);
        report.is_about_a_test_file();
        return File::default();
    }
    let mut fields = Fields::new(Table::TestFile, &TEST_FILE, Some(&document), report);
    let has_catalog = fields.place("catalog").is_some();
    let catalog = fields.text("catalog", report);
    let is_empty = catalog.as_ref().is_some_and(|path| path.value.trim().is_empty());
    let catalog = catalog.filter(|_| !is_empty);
    let cases = fields.take("case", |value| matches!(value, Value::Tables(_)));
    let has_cases =
        cases.as_ref().is_some_and(|field| !matches!(field.value.get_ref(), DeValue::Array(all) if all.is_empty()));
    let cases = cases.map(|field| cases_of(&field, report)).unwrap_or_default();
    let is_whole = finish(&fields, &Table::TestFile, &[], report);
    if (!has_catalog || is_empty) && !has_catalog_in_a_case(&document) {
        report.add_lack(message::Cases::NoCatalog, &(0..0), is_whole);
    }
    if !has_cases {
        report.add_lack(message::Cases::NoCases, &(0..0), is_whole);
    }
    check_names(&cases, report);
    File { catalog, cases }
}

/// Whether a case has the key that belongs above all of them.
fn has_catalog_in_a_case(document: &DeTable<'_>) -> bool {
    let Some(DeValue::Array(cases)) = document.get("case").map(Spanned::get_ref) else { return false };
    cases.iter().any(|case| matches!(case.get_ref(), DeValue::Table(case) if case.contains_key("catalog")))
}

fn cases_of(field: &Field<'_, '_>, report: &mut Report<'_>) -> Vec<Case> {
    match field.value.get_ref() {
        DeValue::Array(cases) => cases.iter().filter_map(|case| case_of(&field.name.value, case, report)).listed(),
        other => {
            raw::wrong::<()>(&field.name.value, Expected::Cases, other, &field.name.span, report);
            Vec::new()
        }
    }
}

fn case_of(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Case> {
    let DeValue::Table(table) = value.get_ref() else {
        return raw::wrong(key, Expected::Cases, value.get_ref(), &value.span(), report);
    };
    Some(case(table, &value.span(), report))
}

fn case(table: &DeTable<'_>, place: &Range<usize>, report: &mut Report<'_>) -> Case {
    let errors_before = report.count();
    let mut fields = Fields::new(Table::Case(String::new()), &CASE, Some(table), report);
    let name = fields.text("name", report);
    let has_name = name.as_ref().is_some_and(|name| !name.value.trim().is_empty());
    let place = name.as_ref().map_or(place, |name| &name.span).clone();
    let title = name.map(|name| name.value).unwrap_or_default();
    let role = one(&mut fields, "role", report);
    let roles = texts(&mut fields, "roles", report);
    if let (Some(role), Some(_)) = (&role, &roles) {
        report.add(message::Cases::RoleAndRoles { case: title.clone() }, &role.place);
    }
    let role = role.map(|Said { key, place, value }| Said { key, place, value: vec![value] });
    let mut case = Case {
        grant: names(&mut fields, "grant", report),
        anonymous: flag(&mut fields, "anonymous", report),
        declared: names(&mut fields, "declared", report),
        actor: one(&mut fields, "actor", report),
        roles: roles.or(role),
        gates: texts(&mut fields, "gates", report),
        limit: names(&mut fields, "limit", report),
        can: texts(&mut fields, "can", report).map(|said| said.value).unwrap_or_default(),
        cannot: texts(&mut fields, "cannot", report).map(|said| said.value).unwrap_or_default(),
        name: At { value: title.clone(), span: place },
        is_whole: true,
    };
    case.is_whole = finish(&fields, &Table::Case(title), KEYS_OF_OTHERS, report) && report.count() == errors_before;
    if !has_name {
        report.add_lack(message::Cases::NoName, &case.name.span, case.is_whole);
    }
    check_caller(&case, report);
    if case.can.is_empty() && case.cannot.is_empty() {
        report.add_lack(message::Cases::NoAssertion { case: case.name.value.clone() }, &case.name.span, case.is_whole);
    }
    check_repeated(&case, report);
    case
}

/// What other tools call the keys of a case.
const KEYS_OF_OTHERS: &[(&str, &str)] = &[
    ("scopes", "grant"),
    ("scope", "grant"),
    ("granted", "grant"),
    ("token", "grant"),
    ("allow", "can"),
    ("allowed", "can"),
    ("allows", "can"),
    ("may", "can"),
    ("permitted", "can"),
    ("permits", "can"),
    ("deny", "cannot"),
    ("denied", "cannot"),
    ("denies", "cannot"),
    ("can_not", "cannot"),
    ("can-not", "cannot"),
    ("cant", "cannot"),
    ("can't", "cannot"),
    ("forbidden", "cannot"),
    ("forbids", "cannot"),
    ("may_not", "cannot"),
    ("refused", "cannot"),
    ("refuses", "cannot"),
    ("title", "name"),
    ("gate", "gates"),
    ("limits", "limit"),
    ("public", "anonymous"),
    ("declare", "declared"),
];

/// Every other key is refused. Whether there is none.
fn finish(fields: &Fields<'_, '_>, table: &Table, others: &[(&str, &str)], report: &mut Report<'_>) -> bool {
    let mut is_whole = true;
    for (field, nearest) in fields.rest() {
        let key = field.name.value.clone();
        let other = others.iter().find(|(other, _)| *other == key).map(|(_, meant)| *meant);
        let meant = match other.or(nearest) {
            None if key == "catalog" => Meant::AboveCases,
            None => Meant::Unknown,
            Some(meant) => Meant::Key(meant.to_owned()),
        };
        let known = if *table == Table::TestFile { TEST_FILE.names() } else { CASE.names() }.listed();
        report.add(message::Keys::Unknown { key, table: table.clone(), meant, known }, &field.name.span);
        is_whole = false;
    }
    is_whole
}

fn one(fields: &mut Fields<'_, '_>, key: &'static str, report: &mut Report<'_>) -> Option<Said<Text>> {
    let place = fields.place(key)?;
    fields.text(key, report).map(|value| Said { key, place, value })
}

fn flag(fields: &mut Fields<'_, '_>, key: &'static str, report: &mut Report<'_>) -> Option<Said<bool>> {
    let place = fields.place(key)?;
    fields.flag(key, report).map(|flag| Said { key, place, value: flag.value })
}

fn texts(fields: &mut Fields<'_, '_>, key: &'static str, report: &mut Report<'_>) -> Option<Said<Vec<Text>>> {
    let field = fields.take(key, |value| matches!(value, Value::Texts(..)))?;
    let value = raw::list(key, field.value, report)?;
    Some(Said { key, place: field.name.span, value })
}

/// Names in a list, or in a text as a claim has them.
fn names(fields: &mut Fields<'_, '_>, key: &'static str, report: &mut Report<'_>) -> Option<Said<Vec<Text>>> {
    let field = fields.take(key, |value| matches!(value, Value::NamesOrText))?;
    let value = match field.value.get_ref() {
        DeValue::String(text) => words(text, &field.value.span(), report),
        DeValue::Array(_) => raw::list(key, field.value, report)?,
        other => raw::wrong(key, Expected::NamesOrText, other, &field.value.span(), report)?,
    };
    Some(Said { key, place: field.name.span, value })
}

/// The words of a text between spaces, each with its place where the text is written without escapes.
fn words(text: &str, span: &Range<usize>, report: &Report<'_>) -> Vec<Text> {
    let is_plain = report.written(span).get(1..).and_then(|rest| rest.get(..text.len())) == Some(text);
    let mut words = Vec::new();
    let mut at = 0;
    for word in text.split(' ') {
        let place = span.start + 1 + at..span.start + 1 + at + word.len();
        if !word.is_empty() {
            words.push(At { value: word.to_owned(), span: if is_plain { place } else { span.clone() } });
        }
        at += word.len() + 1;
    }
    words
}

/// A case says who calls: with a token, or without one, of which nothing else can be said then.
fn check_caller(case: &Case, report: &mut Report<'_>) {
    let title = || case.name.value.clone();
    let is_anonymous = case.anonymous.as_ref().is_some_and(|said| said.value);
    if case.grant.is_none() && !is_anonymous {
        report.add_lack(message::Cases::NoCaller { case: title() }, &case.name.span, case.is_whole);
    }
    if !is_anonymous {
        return;
    }
    let lists = [&case.grant, &case.declared, &case.roles, &case.gates, &case.limit].map(Option::as_ref);
    let said = lists.into_iter().flatten().map(|said| (said.key, &said.place));
    let said = said.chain(case.actor.as_ref().map(|said| (said.key, &said.place))).listed();
    if let Some((_, place)) = said.first() {
        let keys = said.iter().map(|(key, _)| (*key).to_owned()).listed();
        report.add(message::Cases::WithoutToken { case: title(), keys }, place);
    }
}

/// A failure is told by the name of its case.
fn check_names(cases: &[Case], report: &mut Report<'_>) {
    let mut seen = Places::default();
    for (position, case) in cases.iter().enumerate().filter(|(_, case)| !case.name.value.trim().is_empty()) {
        let first = seen.first(&case.name.value, position);
        if let Some(first) = cases.get(first).filter(|_| first != position) {
            let message = message::Cases::NameTaken { name: case.name.value.clone() };
            report.add_related(message, &case.name.span, "the other one", &first.name.span);
        }
    }
}

/// Nothing stands twice in a list.
fn check_repeated(case: &Case, report: &mut Report<'_>) {
    let said = [&case.grant, &case.declared, &case.roles, &case.gates, &case.limit].map(Option::as_ref);
    let said = said.into_iter().flatten().map(|said| (said.key, &said.value));
    for (key, list) in said.chain([("can", &case.can), ("cannot", &case.cannot)]) {
        let mut seen = Places::default();
        for (position, entry) in list.iter().enumerate() {
            let first = seen.first(&entry.value, position);
            if let Some(first) = list.get(first).filter(|_| first != position) {
                let message = message::Cases::Repeated { entry: entry.value.clone(), key };
                report.add_related(message, &entry.span, "the other one", &first.span);
            }
        }
    }
}

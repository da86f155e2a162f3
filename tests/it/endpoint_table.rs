//! Which rule a request finds in the endpoint table of a catalog, and which requests find none.

#[path = "endpoint_table/lenient.rs"]
mod lenient;
#[path = "endpoint_table/random.rs"]
mod random;

use std::collections::{BTreeMap, BTreeSet};

use scopes::CatalogScope;
use scopes::catalog::Access;
use scopes::tower::{EndpointTable, UnknownEndpoint};
use scopes::types::Set;

mod factory {
    scopes::scopes!("catalogs/factory.toml");
}
mod hostile {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "hostile"

            [scopes]
            "form:filters".endpoints."GET /api/form/filters" = ""
            "form:history".endpoints."GET /api/form/history/" = ""
            "form:read".endpoints."GET /api/form/{url_or_id}" = ""
            "form:upload".endpoints."POST /api/form/{id}/upload" = ""
            "form:entry".endpoints."GET /api/form/history/{id}" = ""
            "kiosk:stop".endpoints."POST /kiosk/stop" = ""
            "kiosk:any".endpoints."POST /kiosk/{action}" = ""
            "files:index".endpoints."GET /files/index.html" = ""
            "files:read".endpoints."GET /files/{*rest}" = ""
            "files:own".endpoints."GET /{owner}" = ""
            both.endpoints = { "GET /both/{id}" = "", "GET /both/{id}/" = "" }
        "#
    );
}
mod rules {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "rules"

            [scopes]
            admin = ""
            [scopes."reports:read".endpoints]
            "GET /reports/{id}" = ""
            "HEAD /reports" = ""
            [scopes."reports:write".endpoints]
            "GET /reports/{report}/parts" = ""
            "GET /reports/{id}" = ""
            "POST /reports" = ""
            "PUT /reports/{report}" = ""

            [endpoints."DELETE /reports/{id}"]
            any_of = [["reports:write", "reports:read"], ["admin"]]

            [authenticated.endpoints]
            "GET /me" = ""
            "OPTIONS /me" = ""

            [public.endpoints]
            "GET /" = { reason = "the front page" }
            "HEAD /" = { reason = "the same without a body" }
            "TRACE /reports" = { reason = "an echo" }
        "#
    );
}
mod cases {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "cases"
            [scopes]
            lower.endpoints."GET /a/{id}" = ""
            upper.endpoints."GET /A/b" = ""
        "#
    );
}
mod heads {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "heads"
            [scopes]
            get.endpoints."GET /a/b" = ""
            head.endpoints."HEAD /a/{id}" = ""
            [endpoints."GET /b/b"]
            any_of = [["get"]]
        "#
    );
}
mod everything {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "everything"
            [scopes]
            all.endpoints."GET /{*rest}" = ""
            root.endpoints."GET /" = ""
        "#
    );
}
mod verbs {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "verbs"
            [scopes]
            read.endpoints."GET /x/{id}" = ""
            write.endpoints."POST /x/{id}" = ""
            approve.endpoints."POST /x/{id}:approve" = ""
            bulk.endpoints."POST /x/{id}:bulk:approve" = ""
            parts.endpoints."GET /x/{id}/parts" = ""
            plain.endpoints."GET /plain/{id}" = ""
            deep.endpoints."GET /{area}/{id}:deep" = ""
            rest.endpoints."GET /rest/{*path}" = ""
            rested.endpoints."GET /rest/{id}:stop" = ""
        "#
    );
}
mod stops {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "stops"
            [scopes]
            read.endpoints."GET /s/{id}" = ""
            stop.endpoints."GET /s/{id}:stop" = ""
        "#
    );
}
mod areas {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "areas"
            [scopes]
            read.endpoints."GET /t/{id}" = ""
            stop.endpoints."GET /{area}/v{number}:stop" = ""
        "#
    );
}
mod formats {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "formats"
            [scopes]
            any.endpoints."GET /f/{name}" = ""
            zip.endpoints."GET /f/{name}.zip" = ""
            tar.endpoints."GET /f/{name}.tar.zip" = ""
            image.endpoints."GET /f/img-{name}" = ""
            one.endpoints."GET /f/one.zip" = ""
            handle.endpoints."GET /@{handle}" = ""
            filter.endpoints."GET /odata/filter(on={value})" = ""
            sort.endpoints."GET /odata/sort(on={value})/items" = ""
            version.endpoints."GET /v1.0/{id}" = ""
            slash.endpoints."GET /dir/{name}.d/" = ""
            dir.endpoints."GET /dir/{name}" = ""
        "#
    );
}
mod dots {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "dots"
            [scopes]
            list.endpoints."GET /files" = ""
            read.endpoints."GET /files/{name}" = ""
            public.endpoints."GET /files/{name}-public" = ""
            copy.endpoints."GET /only/{name}:copy" = ""
            number.endpoints."GET /v/{n}" = ""
            version.endpoints."GET /v/v{n}" = ""
            some.endpoints."GET /x/x{n}" = ""
            other.endpoints."GET /x/x{n}-other" = ""
            root.endpoints."GET /tree/" = ""
            tree.endpoints."GET /tree/{*path}" = ""
            rest.endpoints."GET /rest/{*path}" = ""
            own.endpoints."GET /files/{name}/.own" = ""
            part.endpoints."GET /files/{name}/{part}" = ""
        "#
    );
}
mod escapes {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "escapes"
            [scopes]
            read.endpoints."GET /e/{name}" = ""
            other.endpoints."GET /e/{name}b" = ""
            few.endpoints."GET /f/{name}" = ""
            some.endpoints."GET /f/k{name}20" = ""
            rest.endpoints."GET /r/{*rest}" = ""
            stop.endpoints."GET /r/{name}C" = ""
        "#
    );
}
mod without_endpoints {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "without_endpoints"
            [scopes]
            admin = ""
        "#
    );
}

/// What the scopes of a rule are called, or the kind of rule.
fn shown<S: CatalogScope>(found: Result<&Access<Vec<Set<S>>>, UnknownEndpoint>) -> String {
    match found {
        Ok(Access::Public) => "public".to_owned(),
        Ok(Access::Authenticated) => "authenticated".to_owned(),
        Ok(Access::Requires(sets)) => sets.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | "),
        Err(UnknownEndpoint::Path) => "no path".to_owned(),
        Err(UnknownEndpoint::Method(allowed)) => format!("only {}", allowed.join(", ")),
    }
}

fn check<S: CatalogScope>(table: &[(&str, &str, &str)]) {
    let endpoints = EndpointTable::<S>::new();
    for (method, path, expected) in table {
        assert_eq!(shown(endpoints.find(method, path)), *expected, "{method} {path}");
    }
}

/// The endpoints of factory as its text lists them: methods and scopes of each path, in order.
fn listed() -> BTreeMap<&'static str, Vec<(&'static str, &'static str)>> {
    let mut listed: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut scope = None;
    for line in include_str!("../../catalogs/factory.toml").lines() {
        if let Some(header) = line.strip_prefix('[') {
            scope = header.strip_prefix("scopes.").and_then(|header| header.strip_suffix(".endpoints]"));
        } else if let (Some(scope), Some((endpoint, _))) = (scope, line.split_once(" = ")) {
            let (method, path) = endpoint.trim_matches('"').split_once(' ').unwrap();
            listed.entry(path).or_default().push((method, scope.trim_matches('"')));
        }
    }
    listed
}

/// A path of a template, with these values for its parameters one after the other.
fn filled(template: &str, values: &[&str]) -> String {
    let mut values = values.iter().copied().cycle();
    let segments = template.split('/').map(|part| if part.starts_with('{') { values.next().unwrap() } else { part });
    segments.collect::<Vec<_>>().join("/")
}

/// Miri has time for few endpoints and methods.
const EVERY: usize = if cfg!(miri) { 11 } else { 1 };
const METHODS: &[&str] = if cfg!(miri) {
    &["GET", "HEAD", "POST"]
} else {
    &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"]
};
const VALUES: [&str; 8] =
    ["17", "a%20b", "caf%C3%A9", "me%40example.com", "~-._!$&'()*+,=:@", "é", "a...", "%E2%82%AC5"];

fn with_each_method<P: Copy>(paths: impl IntoIterator<Item = P>) -> impl Iterator<Item = (P, &'static str)> {
    paths.into_iter().flat_map(|path| METHODS.iter().map(move |method| (path, *method)))
}

/// Templates of one shape share a path, whatever their parameters are called.
fn shape(template: &str) -> String {
    filled(template, &["{}"])
}

#[test]
fn every_endpoint_of_factory_finds_its_own_rule_and_no_other_method_does() {
    let table = EndpointTable::<factory::Scope>::new();
    let listed = listed();
    assert_eq!(listed.values().map(Vec::len).sum::<usize>(), 178);
    let asked = || listed.keys().step_by(EVERY);
    let values = &VALUES[..VALUES.len().div_ceil(EVERY)];
    let mut found = 0;
    for template in asked() {
        let same = listed.iter().filter(|(other, _)| shape(other) == shape(template));
        let methods: BTreeMap<_, _> = same.flat_map(|(_, methods)| methods.iter().copied()).collect();
        for (value, method) in with_each_method(values) {
            let path = filled(template, &[value, "9"]);
            let scope = methods.get(if method == "HEAD" { "GET" } else { method });
            match (table.find(method, &path), scope) {
                (Ok(Access::Requires(sets)), Some(scope)) => {
                    assert_eq!(sets.iter().map(ToString::to_string).collect::<Vec<_>>(), [*scope], "{method} {path}");
                    found += 1;
                }
                (Err(UnknownEndpoint::Method(allowed)), None) => {
                    let head = methods.contains_key("GET").then_some("HEAD");
                    let expected: BTreeSet<_> = methods.keys().copied().chain(head).collect();
                    assert_eq!(BTreeSet::from_iter(allowed), expected, "{method} {path}");
                }
                (other, _) => panic!("{method} {path}: {other:?}"),
            }
        }
    }
    let of_method =
        |wanted: &&str| asked().flat_map(|template| &listed[template]).filter(|(method, _)| method == wanted).count();
    // What a template finds at the paths of another one of its shape comes on top.
    let least = METHODS.iter().map(of_method).sum::<usize>() + of_method(&"GET");
    assert!(found >= values.len() * least, "{found}");
}

#[test]
fn no_other_path_is_in_factory() {
    let table = EndpointTable::<factory::Scope>::new();
    let wrong: [fn(&str) -> String; 8] = [
        |path| path.strip_suffix('/').map_or_else(|| format!("{path}/"), str::to_owned),
        |path| format!("{path}//"),
        |path| format!("{path}/x/y/z/x"),
        |path| format!("/{path}"),
        |path| path.replacen("/api", "/API", 1),
        |path| path.replacen("/api", "", 1),
        |path| path.replacen("/api/", "/api/../api/", 1),
        |path| path.replacen("/api/", "/api//", 1),
    ];
    let listed = listed();
    let cases = listed.keys().flat_map(|template| wrong.map(|change| change(&filled(template, &["17"]))));
    for path in cases.step_by(EVERY * EVERY) {
        for method in METHODS {
            assert_eq!(table.find(method, &path), Err(UnknownEndpoint::Path), "{method} {path}");
        }
    }
}

#[test]
fn a_slash_at_the_end_never_falls_to_a_parameter() {
    check::<factory::Scope>(&[
        ("GET", "/api/form/history/", "form_submissions:read"),
        ("GET", "/api/form/history", "no path"),
        ("GET", "/api/form/filters", "forms:read"),
        ("GET", "/api/form/filters/", "no path"),
        ("GET", "/api/form/contact", "forms:read"),
        ("GET", "/api/form/contact/", "no path"),
    ]);
    check::<hostile::Scope>(&[
        ("GET", "/both/7", "both"),
        ("GET", "/both/7/", "both"),
        ("GET", "/both/7//", "no path"),
        ("GET", "/both", "files:own"),
        ("GET", "/both/", "no path"),
        ("GET", "/files/a/", "files:read"),
        ("GET", "/files/index.html/", "no path"),
        ("GET", "/files/", "no path"),
    ]);
}

/// Paths that some router reads as another endpoint than a byte for byte comparison does.
const MISREAD: &[&str] = &[
    // Another endpoint in another case, once decoded, or both.
    "/api/form/FILTERS",
    "/api/form/Filters/",
    "/api/form/f%69lters",
    "/api/form/%66%69%6c%74%65%72%73",
    "/api/form/F%49LTERS",
    "/api/form/f%49lters/",
    "/api/form/HISTORY",
    "/api/form/hist%6Fry",
    "/files/INDEX.html",
    "/files/index%2Ehtml",
    "/api/form/HISTORY/filters",
    // Case that only Unicode knows: the Kelvin sign, a long s, a dotless i, a ligature.
    "/api/form/f%C4%B1lters",
    "/api/form/filter%C5%BF",
    "/api/form/%EF%AC%81lters",
    "/kiosk/%C5%BFtop",
    "/kios%E2%84%AA/stop",
    // What some routers take off: a format, blanks, whatever comes behind an encoded `?`, `#` or NUL.
    "/api/form/filters.json",
    "/api/form/history.html",
    "/api/form/filters.",
    "/api/form/filters%20",
    "/api/form/%20filters",
    "/api/form/filters%C2%A0",
    "/api/form/filters%3Fx",
    "/api/form/filters%23x",
    "/api/form/filters%00",
    "/api/form/x%3F",
    // Empty segments and dots.
    "/api/form//",
    "/api/form//filters",
    "/api//form/filters",
    "//api/form/filters",
    "/api/form/filters//",
    "/api/form/./filters",
    "/api/form/.",
    "/api/form/..",
    "/api/form/../form/filters",
    "/api/form/%2e",
    "/api/form/%2E%2e",
    "/api/form/.%2e",
    "/api/form/%2e./upload",
    "/api/form/%252e%252e",
    "/files/a//b",
    "/files//",
    "/files/a/../../api/form/filters",
    "/files/..",
    "/files/%2e%2e/api/form/filters",
    "/files/a/%2E",
    // What splits or ends a segment somewhere, raw and encoded.
    "/api/form/a%2Fb",
    "/api/form/a%2fupload",
    "/api/form/a\\b",
    "/api/form/a%5Cb",
    "/api/form/a%5cb",
    "/api/form/filters;x=1",
    "/api/form/a;x=1",
    "/api/form/a%3Bx=1",
    "/api/form/%3b",
    "/api/form/a%00",
    "/api/form/a\0",
    "/api/form/a%0d%0ab",
    "/api/form/a\tb",
    "/api/form/a%09b",
    "/api/form/a%1f",
    "/api/form/a%7F",
    "/api/form/a\u{7f}",
    "/files/a/b%2fc",
    "/files/a;b/c",
    "/files/a\\..\\b",
    // Percent signs: encoded themselves, or encoding nothing.
    "/api/form/a%25b",
    "/api/form/f%2569lters",
    "/api/form/%25",
    "/api/form/%",
    "/api/form/a%",
    "/api/form/a%2",
    "/api/form/a%zz",
    "/api/form/a%2g",
    "/api/form/a%g2",
    "/api/form/a% 20",
    "/api/form/a%+2",
    "/api/form/a%u0069",
    "/api/form/%é0",
    "/files/%zz",
    // Bytes that are no UTF-8: some decoders see a slash or a dot in them.
    "/api/form/%FF",
    "/api/form/caf%E9",
    "/api/form/%C0%AE%C0%AE",
    "/api/form/a%C0%AFupload",
    "/api/form/%E2%82",
    "/files/a/%ED%A0%80",
    // No path, or one without its beginning.
    "",
    "*",
    "api/form/filters",
    "files/a",
    "?",
    "/api/form/",
    "/API/form/filters",
    "/api/form",
    "/ ",
];

#[test]
fn a_path_that_some_router_reads_otherwise_is_not_in_the_table() {
    let table = EndpointTable::<hostile::Scope>::new();
    for (path, method) in with_each_method(MISREAD.iter().step_by(EVERY)) {
        assert_eq!(table.find(method, path), Err(UnknownEndpoint::Path), "{method} {path:?}");
    }
}

#[test]
fn what_every_router_reads_alike_passes() {
    check::<hostile::Scope>(&[
        ("GET", "/api/form/filters", "form:filters"),
        ("GET", "/api/form/history/", "form:history"),
        ("GET", "/api/form/history/7", "form:entry"),
        ("GET", "/api/form/filter", "form:read"),
        ("GET", "/api/form/filterss", "form:read"),
        ("GET", "/api/form/filters-json", "form:read"),
        ("GET", "/api/form/contact.json", "form:read"),
        ("GET", "/api/form/a%20b", "form:read"),
        ("GET", "/api/form/caf%C3%A9", "form:read"),
        ("GET", "/api/form/café", "form:read"),
        ("GET", "/api/form/me%40example.com", "form:read"),
        ("GET", "/api/form/%e2%82%ac", "form:read"),
        ("GET", "/api/form/...", "no path"),
        ("GET", "/api/form/..%20.json", "no path"),
        ("GET", "/api/form/..json", "form:read"),
        ("GET", "/api/form/.well-known", "form:read"),
        ("GET", "/api/form/{url_or_id}", "form:read"),
        ("GET", "/api/form/{*rest}", "form:read"),
        ("GET", "/api/form/*", "form:read"),
        ("GET", "/api/form/:id", "form:read"),
        ("POST", "/api/form/17/upload", "form:upload"),
        ("POST", "/kiosk/stop", "kiosk:stop"),
        ("POST", "/kiosk/start", "kiosk:any"),
        ("GET", "/files/index.html", "files:index"),
        ("GET", "/files/index", "files:read"),
        ("GET", "/files/a/b/c.txt", "files:read"),
        ("GET", "/files/index.html/more", "files:read"),
        ("GET", "/me", "files:own"),
    ]);
}

/// Paths are looked at many bytes at a time: no byte, and no pair of bytes, hides where two looks meet.
#[test]
fn place_is_no_matter() {
    const LONGEST: usize = if cfg!(miri) { 5 } else { 70 };
    let table = EndpointTable::<hostile::Scope>::new();
    for (length, at) in (0..LONGEST).flat_map(|length| (0..=length).map(move |at| (length, at))) {
        let (before, behind) = ("b".repeat(at), "c".repeat(length - at));
        let found = |start: &str, odd: &str| shown(table.find("GET", &format!("{start}{before}{odd}{behind}d")));
        for odd in ["//", "/./", "/../", ";", "\\", "\t", "\u{7f}", "%2f", "%3B", "%00", "%", "%FF"] {
            assert_eq!(found("/files/a", odd), "no path", "{length} {at} {odd:?}");
        }
        for plain in ["", "/", ".", "-", "=", "é", "%20", "/.w"] {
            assert_eq!(found("/files/a", plain), "files:read", "{length} {at} {plain:?}");
        }
        assert_eq!(shown(table.find("GET", &format!("/files//{behind}"))), "no path", "{length} {at}");
        for odd in ["//", "/", ";"] {
            assert_eq!(found("/api/form/a", odd), "no path", "{length} {at} {odd:?}");
        }
        assert_eq!(found("/api/form/a", "."), "form:read", "{length} {at}");
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri takes long to read these paths")]
fn length_is_no_matter_up_to_64_kibibytes() {
    let table = EndpointTable::<hostile::Scope>::new();
    let found = |start: &str, part: &str, length: usize| {
        let path = format!("{start}{}", part.repeat((length - start.len()) / part.len()));
        assert!(path.len() > length - part.len());
        shown(table.find("GET", &path))
    };
    for (start, part, scope) in
        [("/api/form/", "a%20", "form:read"), ("/api/form/", "a", "form:read"), ("/files", "/a", "files:read")]
    {
        for (length, expected) in
            [(1024, scope), (64 * 1024, scope), (64 * 1024 + part.len(), "no path"), (200_000, "no path")]
        {
            assert_eq!(found(start, part, length), expected, "{length} bytes of {part}");
        }
    }
    assert_eq!(found("", "/", 60_000), "no path");
    assert_eq!(shown(table.find("GET", &format!("/files{}/..", "/a".repeat(30_000)))), "no path");
}

#[test]
fn templates_that_differ_in_case_are_two_and_neither_is_taken_for_the_other() {
    check::<cases::Scope>(&[
        ("GET", "/A/b", "upper"),
        ("GET", "/a/c", "lower"),
        ("GET", "/a/b", "no path"),
        ("GET", "/a/B", "no path"),
        ("GET", "/A/c", "no path"),
    ]);
}

/// What has a verb behind it that nobody declared is nothing with a colon in its name.
#[test]
fn beside_a_verb_nothing_with_a_colon_is_a_plain_parameter() {
    check::<verbs::Scope>(&[
        ("GET", "/x/5", "read"),
        ("POST", "/x/5", "write"),
        ("POST", "/x/5:approve", "approve"),
        ("GET", "/x/5:approve", "only POST"),
        ("POST", "/x/5:bulk:approve", "bulk"),
        ("POST", "/x/caf%C3%A9:approve", "approve"),
        ("GET", "/x/5/parts", "parts"),
        ("GET", "/plain/5:delete", "no path"),
        ("GET", "/plain/5", "plain"),
        ("GET", "/y/5:deep", "deep"),
        ("GET", "/rest/5", "rest"),
        ("GET", "/rest/5:stop", "rested"),
        ("GET", "/rest/5/a:b", "rest"),
    ]);
    check::<stops::Scope>(&[
        ("GET", "/s/5", "read"),
        ("GET", "/s/5:stop", "stop"),
        ("GET", "/s/5:stopp", "no path"),
        ("GET", "/s/5%3Astopp", "no path"),
    ]);
    check::<areas::Scope>(&[
        ("GET", "/t/5", "read"),
        ("GET", "/u/v5:stop", "stop"),
        ("GET", "/t/5:go", "no path"),
        ("GET", "/t/v5:stop", "no path"),
    ]);
    let undeclared = [
        "/x/5:delete",
        "/x/5:",
        "/x/:approve",
        "/x/5%3Adelete",
        "/x/5%3aapprove",
        "/x/5:Approve",
        "/x/5:approve/",
        "/x/5:approve.json",
        "/x/5:approve%20",
        "/x/%20:approve",
        "/X/5:approve",
        "/x/5:a%70prove",
        "/x/5:approve:x",
        "/x/5:delete/parts",
        "/x/5%3Ax/parts",
        "/rest/5:delete",
        "/rest/5:delete/a",
        "/rest/5%3Astop",
        "/x/5:\u{ff41}pprove",
    ];
    let table = EndpointTable::<verbs::Scope>::new();
    for (path, method) in with_each_method(undeclared.iter().step_by(EVERY)) {
        assert_eq!(table.find(method, path), Err(UnknownEndpoint::Path), "{method} {path}");
    }
}

#[test]
fn beside_other_texts_a_segment_is_a_parameter_unless_a_lenient_router_takes_it_for_them() {
    check::<formats::Scope>(&[
        ("GET", "/f/a", "any"),
        ("GET", "/f/a.tar", "any"),
        ("GET", "/f/a:b", "any"),
        ("GET", "/f/zip", "any"),
        ("GET", "/f/img", "any"),
        ("GET", "/f/a.zip", "zip"),
        ("GET", "/f/a.zip.zip", "zip"),
        ("GET", "/f/a.tar.zip", "tar"),
        ("GET", "/f/one.zip", "one"),
        ("GET", "/f/img-a", "image"),
        ("GET", "/f/img-a.png", "image"),
        ("GET", "/@me", "handle"),
        ("GET", "/@@me", "handle"),
        ("GET", "/@", "no path"),
        ("GET", "/odata/filter(on=7)", "filter"),
        ("GET", "/odata/filter(on='a%20b')", "filter"),
        ("GET", "/odata/filter(on=)", "no path"),
        ("GET", "/odata/sort(on=x)/items", "sort"),
        ("GET", "/odata/sort(on=x)", "no path"),
        ("GET", "/v1.0/7", "version"),
        ("GET", "/dir/a.d/", "slash"),
        ("GET", "/dir/a", "dir"),
    ]);
    let taken = [
        "/f/a.ZIP",
        "/f/a%2Ezip",
        "/f/a.z%69p",
        "/f/a.zip%20",
        "/f/a.zip.json",
        "/f/a.zip.",
        "/f/ONE.zip",
        "/f/one.zip.zip",
        "/f/.zip",
        "/f/%20.zip",
        "/f/IMG-a",
        "/f/img-",
        "/f/img-%20",
        "/f/im%67-a",
        "/f/img-a.zip",
        "/f/img-a.tar.zip",
        "/f/a.tar.ZIP",
        // The format that is written is another one than that of the text.
        "/f/a.tar.zip.%2E%2e",
        "/f/a.zip.x%2Ey",
        "/f/%2Ea.zip.x",
        "/f/a.zip/",
        "/dir/a.d",
        "/dir/a.D",
        "/odata/FILTER(on=7)",
        "/%40me",
    ];
    let table = EndpointTable::<formats::Scope>::new();
    for (path, method) in with_each_method(taken.iter().step_by(EVERY)) {
        assert_eq!(table.find(method, path), Err(UnknownEndpoint::Path), "{method} {path}");
    }
}

/// Routers that drop a format may find less than a text around a parameter, or a path without its last segment.
#[test]
fn a_format_takes_away_neither_a_text_nor_a_segment() {
    check::<dots::Scope>(&[
        ("GET", "/files/secret", "read"),
        ("GET", "/files/secret.pdf", "read"),
        ("GET", "/files/secret-public", "public"),
        ("GET", "/files/secret.x-public", "no path"),
        ("GET", "/files/secret%2Ex-public", "no path"),
        ("GET", "/files/.x-public", "no path"),
        ("GET", "/files/.json", "no path"),
        ("GET", "/files/..json", "no path"),
        ("GET", "/files/%2Ejson", "no path"),
        ("GET", "/files/%20.json", "no path"),
        ("GET", "/files/.json/", "no path"),
        ("GET", "/files/.github/a", "part"),
        ("GET", "/files/a.b/.own", "own"),
        ("GET", "/files/a.b/.other", "no path"),
        ("GET", "/only/a.pdf:copy", "copy"),
        ("GET", "/v/v1", "version"),
        ("GET", "/v/v1.5", "version"),
        ("GET", "/v/v.json", "no path"),
        ("GET", "/v/v%2e7", "no path"),
        ("GET", "/x/x1.5", "some"),
        ("GET", "/x/x1-other", "other"),
        ("GET", "/x/x1.5-other", "no path"),
        ("GET", "/tree/.json", "no path"),
        ("GET", "/tree/.github/a.json", "tree"),
        ("GET", "/rest/.json", "rest"),
    ]);
}

/// To a router that looks at a segment before it is decoded, the digits of an escape are text.
#[test]
fn the_end_of_an_escape_is_no_text_around_a_parameter() {
    check::<escapes::Scope>(&[
        ("GET", "/e/k", "read"),
        ("GET", "/e/%6B%c3%a9", "read"),
        ("GET", "/e/b%6B9", "read"),
        ("GET", "/e/kb", "other"),
        ("GET", "/e/%6Bb", "other"),
        ("GET", "/e/%6b", "no path"),
        ("GET", "/e/%6B", "no path"),
        ("GET", "/e/x%5b", "no path"),
        ("GET", "/e/x%5b.json", "no path"),
        ("GET", "/f/k%20", "no path"),
        ("GET", "/f/kx%20", "no path"),
        ("GET", "/f/\u{212a}x%20", "no path"),
        ("GET", "/f/x%20", "few"),
        ("GET", "/f/kx20", "some"),
        ("GET", "/r/x%2c", "no path"),
        ("GET", "/r/x%2c/y", "rest"),
        ("GET", "/r/x%2d", "rest"),
        ("GET", "/r/y/x%2c", "rest"),
    ]);
}

/// A form with the name `history` and one that is an entry of the history: which of the two a router finds first depends
/// on the router.
#[test]
fn a_path_of_two_templates_is_in_none_unless_one_says_more_everywhere() {
    check::<hostile::Scope>(&[
        ("POST", "/api/form/history/upload", "no path"),
        ("GET", "/api/form/history/upload", "no path"),
        ("POST", "/api/form/HISTORY/upload", "no path"),
        ("POST", "/api/form/contact/upload", "form:upload"),
    ]);
}

/// The rest of a path may be empty, for some routers.
#[test]
fn what_may_be_an_empty_rest_falls_to_no_parameter() {
    check::<hostile::Scope>(&[
        ("GET", "/files", "no path"),
        ("GET", "/FILES", "no path"),
        ("GET", "/files.json", "no path"),
        ("GET", "/filesystem", "files:own"),
    ]);
}

/// Some routers look for the method first: to them HEAD of the one path may be declared as the other one.
#[test]
fn head_is_get_only_where_no_other_endpoint_could_be_meant() {
    check::<heads::Scope>(&[
        ("GET", "/a/b", "get"),
        ("HEAD", "/a/b", "no path"),
        ("HEAD", "/a/c", "head"),
        ("GET", "/a/c", "only HEAD"),
        ("HEAD", "/b/b", "get"),
    ]);
}

#[test]
fn a_catch_all_takes_everything_but_the_root() {
    check::<everything::Scope>(&[
        ("GET", "/", "root"),
        ("GET", "/a", "all"),
        ("GET", "/a/b/", "all"),
        ("HEAD", "/a/b", "all"),
        ("POST", "/a", "only GET, HEAD"),
        ("GET", "//", "no path"),
        ("GET", "//a", "no path"),
        ("GET", "", "no path"),
        ("GET", "*", "no path"),
        ("OPTIONS", "*", "no path"),
        ("GET", "a", "no path"),
    ]);
    check::<without_endpoints::Scope>(&[("GET", "/", "no path"), ("GET", "", "no path"), ("GET", "/a", "no path")]);
}

#[test]
fn rules_are_those_that_the_catalog_declares() {
    check::<rules::Scope>(&[
        ("GET", "/", "public"),
        ("GET", "/me", "authenticated"),
        ("GET", "/reports/7", "reports:read | reports:write"),
        ("GET", "/reports/7/parts", "reports:write"),
        ("PUT", "/reports/7", "reports:write"),
        ("POST", "/reports", "reports:write"),
        ("DELETE", "/reports/7", "reports:read reports:write | admin"),
    ]);
}

#[test]
fn methods_are_compared_byte_for_byte_and_head_is_get() {
    check::<rules::Scope>(&[
        ("HEAD", "/reports/7", "reports:read | reports:write"),
        ("HEAD", "/me", "authenticated"),
        ("HEAD", "/", "public"),
        ("HEAD", "/reports", "reports:read"),
        ("GET", "/reports", "only HEAD, POST, TRACE"),
        ("TRACE", "/reports", "public"),
        ("OPTIONS", "/me", "authenticated"),
        ("OPTIONS", "/reports", "only HEAD, POST, TRACE"),
        ("OPTIONS", "/", "only GET, HEAD"),
        ("get", "/me", "only GET, HEAD, OPTIONS"),
        ("Get", "/me", "only GET, HEAD, OPTIONS"),
        ("head", "/me", "only GET, HEAD, OPTIONS"),
        ("", "/me", "only GET, HEAD, OPTIONS"),
        ("PROPFIND", "/me", "only GET, HEAD, OPTIONS"),
        ("CONNECT", "/me", "only GET, HEAD, OPTIONS"),
        ("GET ", "/me", "only GET, HEAD, OPTIONS"),
        ("PATCH", "/reports/7", "only GET, HEAD, PUT, DELETE"),
        ("PATCH", "/nowhere", "no path"),
    ]);
}

#[test]
fn the_table_says_little_about_itself() {
    let table = EndpointTable::<rules::Scope>::default();
    assert_eq!(format!("{table:?}"), "EndpointTable { paths: 5, .. }");
    let errors = [UnknownEndpoint::Path, UnknownEndpoint::Method(vec!["GET"])].map(|error| error.to_string());
    assert_eq!(errors, ["the path is not declared", "the path is not declared for this method"]);
}

mod against_lenient_routers {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fmt::Debug;

    use proptest::bool::weighted;
    use proptest::collection::{btree_set, vec};
    use proptest::prelude::{Just, Strategy, any, prop_oneof};
    use proptest::sample::{Index, select, subsequence};
    use proptest::test_runner::{Config, TestCaseResult, TestRunner};
    use proptest::{prop_assert, prop_assert_eq};
    use scopes::catalog::Access;
    use scopes::tower::EndpointTable;

    use super::lenient::{self, Router, Segment, Template};
    use super::random::{self, Position};

    const LITERALS: [&str; 8] = ["a", "ab", "k", "is", "A", "K", "a.b", "b"];
    const TEXTS: [(&str, &str); 8] =
        [("", ":v"), ("", ".b"), ("", ".a.b"), ("", "b"), ("a", ""), ("A", ""), ("k(", ")"), ("a", ".b")];
    const OTHER_PARTS: [&str; 16] = [
        "x", "é", "%C3%A9", "x%20y", "a-b", "x.y", "..", "x%2Fa", "x:v", "x:w", "x.b", "x.a.b", "ax", "k(x)", "x%5b",
        "%6B",
    ];

    fn segment() -> impl Strategy<Value = Segment> {
        let text = select(&TEXTS).prop_map(|(before, behind)| Segment::Text(before, behind));
        prop_oneof![4 => select(&LITERALS).prop_map(Segment::Literal), 3 => Just(Segment::Parameter), 2 => text]
    }

    fn template() -> impl Strategy<Value = Template> {
        let methods = btree_set(select(&["GET", "GET", "HEAD", "POST"]), 1..3);
        (vec(segment(), 0..4), weighted(0.3), weighted(0.2), methods).prop_map(
            |(mut segments, slash, rest, methods)| {
                if rest {
                    segments.push(Segment::CatchAll);
                }
                Template { slash: slash && !rest, segments, methods }
            },
        )
    }

    /// Templates that one catalog may have: each shape once, and never `{name}` where another one has `{*rest}`.
    fn templates() -> impl Strategy<Value = Vec<Template>> {
        vec(template(), 1..7).prop_map(|templates| {
            let mut parameters = BTreeMap::new();
            let mut shapes = BTreeSet::new();
            let fits = |template: &Template| {
                let shape = template.text();
                let at = shape.match_indices("/{").map(|(at, _)| (shape[..at].to_owned(), &shape[at..]));
                let mut at = at.filter_map(|(before, rest)| {
                    let is_rest = rest.starts_with("/{*");
                    (is_rest || rest == "/{name}" || rest.starts_with("/{name}/")).then_some((before, is_rest))
                });
                at.all(|(before, rest)| *parameters.entry(before).or_insert(rest) == rest) && shapes.insert(shape)
            };
            templates.into_iter().filter(fits).collect()
        })
    }

    fn part() -> impl Strategy<Value = String> {
        let parts: Vec<&str> = LITERALS.into_iter().chain(OTHER_PARTS).collect();
        select(parts).prop_map(str::to_owned)
    }

    /// A path of one of the templates, changed in a few places.
    fn path(templates: Vec<Template>) -> impl Strategy<Value = (Vec<Template>, String)> {
        let changes = vec((any::<Index>(), select(CHANGES.as_slice())), 0..4);
        (any::<Index>(), vec(part(), 8), changes).prop_map(move |(at, parts, changes)| {
            let mut parts = parts.into_iter();
            let mut next = || parts.next().unwrap_or_default();
            let path = at.get(&templates).path(&mut |segment| match segment {
                Segment::Literal(literal) => (*literal).to_owned(),
                Segment::Text(before, behind) => format!("{before}{}{behind}", next()),
                Segment::Parameter => next(),
                Segment::CatchAll => format!("{}/{}", next(), next()),
            });
            let path = changes.into_iter().fold(path, |path, (at, change)| {
                let places: Vec<usize> = path.char_indices().map(|(at, _)| at).chain([path.len()]).collect();
                change(&path, *at.get(&places))
            });
            (templates.clone(), path)
        })
    }

    type Change = fn(&str, usize) -> String;

    const CHANGES: [Change; 22] = [
        |path, at| with(path, at, |c| encoded(c, |byte| format!("%{byte:02x}"))),
        |path, at| with(path, at, |c| encoded(c, |byte| format!("%{byte:02X}"))),
        |path, at| with(path, at, |c| encoded(c, |byte| format!("%25{byte:02x}"))),
        |path, at| {
            with(path, at, |c| if c.is_lowercase() { c.to_uppercase().collect() } else { c.to_lowercase().collect() })
        },
        |path, at| {
            with(path, at, |c| c.to_string().replace(['k', 'K'], "%E2%84%AA").replace('s', "ſ").replace('i', "ı"))
        },
        |path, _| path.strip_suffix('/').map_or_else(|| format!("{path}/"), str::to_owned),
        |path, at| inserted(path, at, "/"),
        |path, at| inserted(path, at, "//"),
        |path, at| inserted(path, at, "/."),
        |path, at| inserted(path, at, "/x/.."),
        |path, at| inserted(path, at, "/%2e%2E/a"),
        |path, at| inserted(path, at, "%2Fa"),
        |path, at| inserted(path, at, "%5c"),
        |path, at| inserted(path, at, ";v=1"),
        |path, at| inserted(path, at, "%3Fq"),
        |path, at| inserted(path, at, "#"),
        |path, at| inserted(path, at, "%00"),
        |path, at| inserted(path, at, ".json"),
        |path, at| inserted(path, at, "%20"),
        |path, at| inserted(path, at, "%c0%af"),
        |path, at| path[..at].to_owned(),
        |path, at| format!("/{}", &path[at..]),
    ];

    fn with(path: &str, at: usize, change: impl Fn(char) -> String) -> String {
        let Some(old) = path[at..].chars().next() else { return path.to_owned() };
        format!("{}{}{}", &path[..at], change(old), &path[at + old.len_utf8()..])
    }

    fn encoded(c: char, encode: impl Fn(u8) -> String) -> String {
        c.to_string().bytes().map(encode).collect()
    }

    fn inserted(path: &str, at: usize, text: &str) -> String {
        format!("{}{text}{}", &path[..at], &path[at..])
    }

    fn router() -> impl Strategy<Value = Router> {
        subsequence(lenient::ALL.to_vec(), 0..=lenient::ALL.len()).prop_map(Router)
    }

    /// A property that does not hold says so without a panic: each try of a smaller case would be written out, and what is found in
    /// the end stands behind all of them.
    fn check<V: Debug>(cases: u32, strategy: &impl Strategy<Value = V>, property: impl Fn(V) -> TestCaseResult) {
        let mut config = Config { failure_persistence: None, ..Config::default() };
        // Miri has time for few cases, and is told how many.
        if !cfg!(miri) {
            config.cases = cases;
        }
        let checked = TestRunner::new(config).run(strategy, property);
        checked.unwrap_or_else(|failure| panic!("{failure}"));
    }

    fn found(method: &str, path: &str, templates: &[Template]) -> Option<usize> {
        random::declare(templates);
        match EndpointTable::<Position>::new().find(method, path) {
            Ok(Access::Requires(sets)) => Some(sets[0].iter().next().unwrap().0),
            Ok(rule) => panic!("{rule:?}"),
            Err(_) => None,
        }
    }

    #[test]
    fn no_router_reads_another_endpoint_than_the_table() {
        let asked = templates().prop_flat_map(path);
        let method = select(&["GET", "HEAD", "POST"]);
        check(4_000, &(asked, method, vec(router(), 16)), |((templates, path), method, routers)| {
            let Some(class) = found(method, &path, &templates) else { return Ok(()) };
            let classes = |router: &Router| -> BTreeSet<usize> {
                let found = router.find(method, &path, &templates);
                found.into_iter().map(|position| lenient::class(&templates[position], &templates)).collect()
            };
            let all = classes(&Router(lenient::ALL.into()));
            prop_assert_eq!(&all, &BTreeSet::from([class]), "{} {}", method, path);
            for router in routers {
                let read = classes(&router);
                prop_assert!(read.is_subset(&all), "{method} {path}: {read:?} of {router:?}, not {class}");
            }
            Ok(())
        });
    }

    /// Unless another template fits its path too, and says more at some place.
    #[test]
    fn every_template_finds_itself() {
        const FRESH: [&str; 5] = ["fresh", "caf%C3%A9", "q%20q", "%40", "q.q"];
        check(2_000, &(templates(), vec(select(&FRESH), 8)), |(templates, parts)| {
            for template in &templates {
                let mut parts = parts.iter().copied();
                let path = template.path(&mut |segment| match segment {
                    Segment::Literal(literal) => (*literal).to_owned(),
                    // A format would take away what stands behind.
                    Segment::Text(before, behind) => {
                        format!("{before}{}{behind}", parts.next().unwrap().replace('.', "-"))
                    }
                    Segment::Parameter | Segment::CatchAll => parts.next().unwrap().to_owned(),
                });
                let fitting = Router(lenient::ALL.into()).fitting(&path, &templates);
                if fitting.iter().all(|(_, other)| lenient::says_as_much(template, other)) {
                    for method in &template.methods {
                        let class = lenient::class(template, &templates);
                        prop_assert_eq!(found(method, &path, &templates), Some(class), "{} {}", method, path);
                    }
                }
            }
            Ok(())
        });
    }
}

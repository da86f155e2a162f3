//! What is found where a catalog and a document are compared.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use scopes_core::lint::{Levels, LintLevel, check_beside};

use super::parse;

mod strict;

const CATALOG: &str = "[catalog]\nname = 'shop'\n[scopes]\n'a:read'.endpoints.'GET /a' = ''\n'a:write'.implies = ['a:read']\n\
    'a:purge' = ''\n[aliases]\n'a:old' = { to = ['a:read', 'a:purge'] }\n[endpoints.'POST /a/{id}']\nany_of = [['a:write', 'a:purge'], ['a:read']]\n\
    [endpoints.'GET /more']\nany_of = [['a:read']]\noptional = ['a:purge']\n[authenticated.endpoints]\n'GET /self' = ''\n\
    [public.endpoints]\n'GET /up' = { reason = 'asked' }\n'GET /open' = { reason = 'all', optional = ['a:read'] }\n";

const HEAD: &str = "openapi: 3.1.0\ncomponents: {securitySchemes: {o: {type: oauth2, flows: {}}, id: {type: openIdConnect}, key: {type: apiKey}}}\n";

/// `line: id: sentence` of each finding in a document, or why it is not compared.
fn said(catalog: &str, document: &str, levels: &Levels) -> Vec<String> {
    match parse("api.yaml", document.as_bytes()) {
        Ok(document) => {
            let checked = check_beside("shop.toml", catalog.as_bytes(), levels, Some(&document));
            let (catalog, in_catalog, in_document) = checked.into_parts();
            assert!(catalog.is_some(), "{in_catalog:#?}");
            in_document.iter().map(|one| format!("{}: {}: {}", one.line(), one.id(), one.message())).collect()
        }
        Err(refusals) => refusals.iter().map(ToString::to_string).collect(),
    }
}

fn levels() -> Levels {
    let mut levels = Levels::default();
    levels.set("document-lacks-endpoint", LintLevel::Allow).unwrap();
    levels
}

/// What is said of one operation, by what stands behind `security:`.
fn of_operation(endpoint: &str, security: &str) -> String {
    let (method, path) = endpoint.split_once(' ').unwrap();
    let document = format!("{HEAD}paths: {{'{path}': {{{}: {{{security}}}}}}}\n", method.to_lowercase());
    said(CATALOG, &document, &levels()).join("\n").replace("3: document-", "").replace(&format!("`{endpoint}`: "), "")
}

#[test]
fn who_may_call_is_compared_by_meaning() {
    let cases = [
        ("GET /a", "security: [{o: ['a:read']}]", ""),
        ("GET /a", "security: [{id: ['a:read']}]", ""),
        ("GET /a", "security: [{o: ['a:read', openid]}]", ""),
        ("GET /a", "security: [{o: ['a:read'], key: []}]", ""),
        ("GET /a", "", "security: the catalog asks for `a:read`; the document says nothing"),
        (
            "GET /a",
            "security: []",
            "security: the catalog asks for `a:read`; the document says that nothing is asked for",
        ),
        ("GET /a", "security: [{}]", "security: the catalog asks for `a:read`; the document says no token"),
        (
            "GET /a",
            "security: [{o: ['a:read']}, {}]",
            "security: the catalog asks for `a:read`; the document says `a:read`, or no token",
        ),
        ("GET /a", "security: [{o: []}]", "security: the catalog asks for `a:read`; the document says any valid token"),
        (
            "GET /a",
            "security: [{o: ['a:write']}]",
            "security: the catalog asks for `a:read`; the document says `a:write`",
        ),
        (
            "GET /a",
            "security: [{o: ['a:purge']}]",
            "security: the catalog asks for `a:read`; the document says `a:purge`",
        ),
        (
            "GET /a",
            "security: [{o: ['a:read']}, {o: ['a:write']}]",
            "alternatives: the catalog asks for `a:read`; the document says `a:read`, or `a:write`",
        ),
        ("GET /a", "security: [{o: ['a:old']}]", "security: the catalog asks for `a:read`; the document says `a:old`"),
        ("POST /a/{other}", "security: [{o: ['a:read']}, {o: ['a:purge', 'a:write']}]", ""),
        ("POST /a/{id}", "security: [{o: ['a:purge'], id: ['a:write']}, {o: ['a:read']}]", ""),
        ("GET /more", "security: [{o: ['a:read']}, {o: ['a:read', 'a:purge']}]", ""),
        ("GET /more", "security: [{o: ['a:read']}, {o: ['a:old']}]", ""),
        (
            "GET /more",
            "security: [{o: ['a:read']}]",
            "alternatives: the catalog asks for `a:read` (optional: `a:purge`); the document says `a:read`",
        ),
        ("GET /self", "security: [{o: []}]", ""),
        (
            "GET /self",
            "security: [{o: ['a:read']}]",
            "security: the catalog asks for any valid token; the document says `a:read`",
        ),
        (
            "GET /self",
            "security: []",
            "security: the catalog asks for any valid token; the document says that nothing is asked for",
        ),
        ("GET /up", "", ""),
        ("GET /up", "security: []", ""),
        ("GET /up", "security: [{}]", ""),
        (
            "GET /up",
            "security: [{o: []}]",
            "security: the catalog asks for no token; the document says any valid token",
        ),
        ("GET /open", "security: [{}, {o: ['a:read']}]", ""),
        (
            "GET /open",
            "security: []",
            "alternatives: the catalog asks for no token (optional: `a:read`); the document says that nothing is asked for",
        ),
        ("HEAD /a", "security: [{o: ['a:read']}]", ""),
    ];
    for (endpoint, security, expected) in cases {
        assert_eq!(of_operation(endpoint, security), expected, "{endpoint} {security}");
    }
}

#[test]
fn what_the_document_says_counts_where_an_operation_says_nothing() {
    let document = format!(
        "{HEAD}security: [{{o: ['a:read']}}]\npaths: {{/a: {{get: {{}}}}, /up: {{get: {{security: []}}}}, /self: {{get: {{}}}}}}"
    );
    let said = said(CATALOG, &document, &levels());
    assert_eq!(
        said,
        ["4: document-security: `GET /self`: the catalog asks for any valid token; the document says `a:read`"]
    );
}

#[test]
fn schemes_without_scopes_are_told_apart() {
    let twice = format!(
        "{HEAD}paths: {{/a: {{get: {{security: [{{o: ['a:read']}}, {{key: [a]}}]}}}}, /self: {{get: {{security: [{{key: []}}]}}}}}}"
    );
    let found = said(CATALOG, &twice, &levels());
    assert_eq!(
        found,
        [
            "2: document-scheme: `GET /a` and another operation can be called with `key` alone, which is of type `apiKey` and says nothing of scopes"
        ]
    );
    let document = parse("api.yaml", twice.as_bytes()).unwrap();
    let (_, _, found) = check_beside("shop.toml", CATALOG.as_bytes(), &levels(), Some(&document)).into_parts();
    assert_eq!(found[0].notes(), ["the names in its lists are roles, and no scopes"]);
    assert_eq!(found[0].labels().len(), 1);
    // An alternative that says less of scopes than the endpoint is found all the same.
    let expected = "2: document-scheme: `GET /a` can be called with `key` alone, which is of type `apiKey` and says nothing of scopes\n\
                    security: the catalog asks for `a:read`; the document says any valid token, or `key`";
    assert_eq!(of_operation("GET /a", "security: [{o: []}, {key: []}]"), expected);
}

#[test]
fn names_that_the_catalog_does_not_have_are_told_once() {
    let document = "swagger: '2.0'\nsecurityDefinitions: {o: {type: oauth2, scopes: {'a:raed': '', openid: '', x-note: ''}}}\n\
        paths:\n  /a: {get: {security: [{o: ['a:raed']}]}}\n  /self: {get: {security: [{o: ['a:raed', 'b:c']}]}}\n";
    let found = said(CATALOG, document, &levels());
    let unknown = |name: &str| {
        format!("document-unknown-scope: the document has the scope `{name}`, which the catalog does not declare")
    };
    assert_eq!(found, [format!("2: {}", unknown("a:raed")), format!("5: {}", unknown("b:c"))]);
    let read = parse("api.yaml", document.as_bytes()).unwrap();
    let (_, in_catalog, found) = check_beside("shop.toml", CATALOG.as_bytes(), &levels(), Some(&read)).into_parts();
    assert_eq!((found[0].help().as_deref(), found[0].labels().len()), (Some("did you mean `a:read`?"), 2));
    let lacking: Vec<_> =
        in_catalog.iter().filter(|one| one.id() == "document-lacks-scope").map(scopes_core::Diagnostic::line).collect();
    assert_eq!(lacking, [5, 6], "the misspelt one is told of in the document");
    // Where nobody is told of the names, they are scopes that nobody has.
    let mut levels = levels();
    levels.set("document-unknown-scope", LintLevel::Allow).unwrap();
    let ids: Vec<_> = said(CATALOG, document, &levels).iter().map(|line| line[..20].to_owned()).collect();
    assert_eq!(ids, ["4: document-security", "5: document-security"]);
}

/// What is not an error hides no other one.
#[test]
fn an_operation_with_a_name_that_is_only_warned_of_is_compared() {
    for level in [LintLevel::Warn, LintLevel::Allow] {
        for security in ["{o: ['a:typo']}, {}", "{o: ['a:typo']}, {o: ['a:purge']}", "{o: ['a:typo']}"] {
            let document = format!("{HEAD}paths: {{/a: {{get: {{security: [{security}]}}}}}}\n");
            let mut levels = levels();
            levels.set("document-unknown-scope", level).unwrap();
            let found = said(CATALOG, &document, &levels);
            let has = found.iter().any(|line| line.contains("document-security: `GET /a`"));
            assert!(has, "{security}: {found:?}");
        }
    }
}

#[test]
fn an_operation_head_does_not_document_get() {
    let document = format!("{HEAD}paths: {{/a: {{head: {{security: [{{o: ['a:read']}}]}}}}}}\n");
    let read = parse("api.yaml", document.as_bytes()).unwrap();
    let (_, in_catalog, _) =
        check_beside("shop.toml", CATALOG.as_bytes(), &Levels::default(), Some(&read)).into_parts();
    let lacking: Vec<_> = in_catalog.iter().map(|one| one.message().to_string()).collect();
    assert!(lacking.contains(&"`GET /a` is not in `api.yaml`".to_owned()), "{lacking:?}");
}

#[test]
fn a_document_with_an_anchor_is_one_and_a_second_one_is_told_of() {
    let document = |head: &str| format!("{head}openapi: 3.1.0\npaths: {{/up: {{get: {{security: []}}}}}}\n");
    assert_eq!(said(CATALOG, &document("--- &r\n"), &levels()), said(CATALOG, &document(""), &levels()));
    let two = document("--- &r\n") + &document("---\n");
    let told = said(CATALOG, &two, &levels());
    assert!(told[0].contains("a second document begins here"), "{told:?}");
}

#[test]
fn paths_are_compared_behind_what_servers_put_before_them() {
    let catalog = "[catalog]\nname = 'shop'\n[authenticated.endpoints]\n'GET /v1/a/{id}' = ''\n'GET /v1/b/' = ''\n[scopes]\n'a:b' = ''\n";
    let scheme = "components: {securitySchemes: {o: {type: oauth2}}}\nsecurity: [{o: []}]\n";
    let cases = [
        ("servers: [{url: 'https://x.example/v1/'}]", "{'/a/{x}': {get: {}}, /b/: {get: {}}}", ""),
        ("servers: [{url: 'https://x.example'}, {url: '/v1'}]", "{'/a/{x}': {get: {}}}", ""),
        ("servers: [{url: 'https://{host}/{v}', variables: {v: {default: v1}}}]", "{'/a/{x}': {get: {}}}", ""),
        ("servers: [{url: 'https://x.example/v1'}]", "{'/v1/a/{x}': {get: {}}}", ""),
        ("servers: [{url: 'https://x.example/v2'}]", "{'/a/{x}': {get: {}, servers: [{url: /v1}]}}", ""),
        (
            "servers: [{url: /v1}]",
            "{'/a/{x}': {get: {}}, /b: {get: {}}}",
            "5: document-unknown-operation: `GET /v1/b` is an operation of the document, and no endpoint of the catalog",
        ),
        (
            "servers: []",
            "{'/a/{x}': {get: {}}}",
            "5: document-unknown-operation: the only operation of the document is no endpoint of the catalog",
        ),
    ];
    for (servers, paths, expected) in cases {
        let document = format!("openapi: 3.0.0\n{scheme}{servers}\npaths: {paths}");
        assert_eq!(said(catalog, &document, &levels()).join("\n"), expected, "{servers} {paths}");
    }
    let second = "swagger: 2.0\nsecurityDefinitions: {o: {type: oauth2}}\nsecurity: [{o: []}]\nbasePath: /v1\npaths: {'/a/{x}': {get: {}}}";
    assert_eq!(said(catalog, second, &levels()), [""; 0]);
    let document = format!("openapi: 3.0.0\n{scheme}paths: {{'/a/{{x}}': {{get: {{}}}}}}");
    let read = || parse("api.yaml", document.as_bytes()).unwrap();
    let (_, _, found) = check_beside("shop.toml", catalog.as_bytes(), &levels(), Some(&read())).into_parts();
    let help = "the paths of the catalog begin with `/v1`: compare with `--base-path /v1`";
    assert_eq!(found[0].help().as_deref(), Some(help));
    let with_base = read().with_base("/v1/");
    let (_, _, found) = check_beside("shop.toml", catalog.as_bytes(), &levels(), Some(&with_base)).into_parts();
    assert_eq!(found.len(), 0, "what the advice says is done, and nothing is found");
}

#[test]
fn references_are_followed_inside_of_the_document_and_told_of_outside() {
    let paths = |item: &str, more: &str| {
        format!("{HEAD}paths: {{/a: {item}, /self: {{get: {{security: [{{o: []}}]}}}}}}\n{more}")
    };
    let cases = [
        (paths("{$ref: '#/x-items/a~1b%20c'}", "x-items: {'a/b c': {get: {security: [{o: ['a:read']}]}}}"), ""),
        (
            paths("{$ref: '#/x-items/0'}", "x-items: [{get: {security: [{o: []}]}}]"),
            "4: document-security: `GET /a`: the catalog asks for `a:read`; the document says any valid token",
        ),
        (
            paths("{$ref: 'other.yaml#/a'}", ""),
            "api.yaml:3:9: the path `/a` is at `other.yaml#/a`, which is another document, and is not read",
        ),
        (paths("{$ref: '#/none'}", ""), "api.yaml:3:9: the path `/a` is at `#/none`, where nothing is"),
        (paths("{$ref: '#/paths/~1a'}", ""), "api.yaml:3:9: the path `/a` is at `#/paths/~1a`, which leads to itself"),
        (
            "openapi: 3.0.0\ncomponents: {securitySchemes: {o: {$ref: 'x.yaml'}}}\npaths: {}".to_owned(),
            "api.yaml:2:32: the security scheme `o` is at `x.yaml`, which is another document, and is not read",
        ),
    ];
    for (document, expected) in cases {
        assert_eq!(said(CATALOG, &document, &levels()).join("\n"), expected, "{document}");
    }
}

#[test]
fn what_openapi_does_not_have_is_no_pass() {
    let cases = [
        ("a: 1", "api.yaml:1:1: this is no OpenAPI document: it says neither `openapi` nor `swagger`"),
        (
            "a: 1\npaths: []\nsecurity: 1",
            "api.yaml:1:1: this is no OpenAPI document: it says neither `openapi` nor `swagger`",
        ),
        ("openapi: 4.0.0\npaths: []", "api.yaml:1:10: version 4.0.0 of OpenAPI is not known here"),
        ("swagger: 2.0\npaths: []", "api.yaml:2:8: `paths` is a list, and has to be an object"),
        ("openapi: 3.0.0\npaths: {/a: {get: []}}", "api.yaml:2:19: an operation is a list, and has to be an object"),
        ("openapi: 3.0.0\npaths: {/a: {GET: {}}}", "api.yaml:2:14: `GET` is no operation"),
        (
            "openapi: 3.2.0\npaths: {/a: {get: {}, additionalOperations: {GET: {}}}}",
            "api.yaml:2:46: the operation `GET` of `/a` stands here a second time",
        ),
        (
            "openapi: 3.1.0\npaths: {/a: {get: {}, $ref: '#/x-x'}}\nx-x: {get: {}}",
            "api.yaml:3:7: the operation `GET` of `/a` stands here a second time",
        ),
        ("openapi: 3.0.0\npaths: {a: {get: {}}}", "api.yaml:2:9: the path `a` does not begin with a slash"),
        ("openapi: 3.0.0\nsecurity: {}\npaths: {}", "api.yaml:2:11: `security` is an object, and has to be a list"),
        (
            "openapi: 3.0.0\nsecurity: null\npaths: {}",
            "api.yaml:2:11: `security` is a single value, and has to be a list",
        ),
        (
            "openapi: 3.0.0\nsecurity: [o]\npaths: {}",
            "api.yaml:2:12: a requirement of `security` is a text, and has to be an object",
        ),
        (
            "openapi: 3.0.0\nsecurity: [{o: []}]\npaths: {}",
            "api.yaml:2:13: `security` names `o`, and the document declares no such scheme",
        ),
        (
            "openapi: 3.0.0\ncomponents: {securitySchemes: {o: {type: oauth2}}}\nsecurity: [{o: a}]\npaths: {}",
            "api.yaml:3:16: what is asked of a scheme is a text, and has to be a list",
        ),
        (
            "openapi: 3.0.0\ncomponents: {securitySchemes: {o: {type: oauth2}}}\nsecurity: [{o: [1]}]\npaths: {}",
            "api.yaml:3:17: the name of a scope is a single value",
        ),
        (
            "openapi: 3.0.0\ncomponents: {securitySchemes: {o: {}}}\npaths: {}",
            "api.yaml:2:32: the security scheme `o` has no type",
        ),
        ("[]", "api.yaml:1:1: this is no OpenAPI document: it says neither `openapi` nor `swagger`"),
        ("openapi: 3.0.0\ninfo: {}", "1: document-empty: the document has no operation"),
        ("openapi: 3.1.0\nwebhooks: {x: {post: {}}}\npaths: {}", "3: document-empty: the document has no operation"),
    ];
    for (document, expected) in cases {
        assert_eq!(said(CATALOG, document, &levels()).join("\n"), expected, "{document}");
    }
    let toml = parse("shop.toml", b"[catalog]\nname = 'shop'\n").err().unwrap();
    assert_eq!(
        toml.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["shop.toml:1:1: this is TOML, and a document is JSON or YAML"]
    );
    assert!(toml[0].help().contains("`cargo scopes check shop.toml --openapi openapi.yaml`"));
    let no_text = parse("api.json", b"{\"a\": \"\xff\"}").err().unwrap();
    assert_eq!(no_text[0].to_string(), "api.json:1:8: the document is not UTF-8");
}

#[test]
fn operations_of_version_3_2_are_operations() {
    let paths = "{/a: {get: {security: [{o: ['a:read']}]}, query: {}, additionalOperations: {PURGE: {}}}}";
    let document = HEAD.replace("3.1.0", "3.2.0") + "paths: " + paths;
    let unknown = |name: &str| {
        format!(
            "3: document-unknown-operation: `{name}` is an operation of the document, and no endpoint of the catalog"
        )
    };
    assert_eq!(said(CATALOG, &document, &levels()), [unknown("QUERY /a"), unknown("PURGE /a")]);
}

/// What somebody makes to keep the program busy takes no longer than what is as long and honest.
#[test]
fn time_is_linear_in_the_document() {
    let time = |document: &str| {
        let begin = Instant::now();
        let found = said(CATALOG, document, &levels()).len();
        (begin.elapsed(), found)
    };
    let many = |count: usize, line: &dyn Fn(usize) -> String| {
        (0..count).fold(String::new(), |mut text, at| {
            let _ = writeln!(text, "{}", line(at));
            text
        })
    };
    let hostile = [
        format!(
            "{HEAD}x-items:\n{}paths:\n{}",
            many(5_000, &|at| format!("  i{at}: {{}}")),
            many(5_000, &|at| format!("  /{at}: {{$ref: '#/x-items/i{at}'}}"))
        ),
        format!(
            "{HEAD}security: &s\n{}paths:\n{}",
            many(900, &|_| "- {o: ['a:read']}".to_owned()),
            many(2_000, &|at| format!("  /{at}: {{get: {{security: *s}}}}"))
        ),
        format!(
            "{HEAD}paths:\n{}",
            many(5_000, &|at| format!("  /{at}: {{get: {{security: [{{o: ['a:raed{at}']}}]}}}}"))
        ),
        format!("{HEAD}security: [{}]\npaths: {{}}", "{},".repeat(20_000)),
    ];
    for document in hostile {
        let (time, _) = time(&document);
        assert!(time < Duration::from_secs(20), "{time:?} for {} bytes", document.len());
    }
}

/// Whoever is told that the document asks for more looks at the catalog before the document is opened.
#[test]
fn what_to_do_depends_on_who_lets_in_more() {
    let help = |security: &str| {
        let head = HEAD.replace("key: {type: apiKey}", "key: {type: apiKey}, http: {type: http}");
        let text = format!("{head}{security}\n");
        let document = parse("api.yaml", text.as_bytes()).unwrap();
        let (_, _, found) = check_beside("shop.toml", CATALOG.as_bytes(), &levels(), Some(&document)).into_parts();
        found[0].help().unwrap()
    };
    let right = "write `\"security\": [{\"o\": [\"a:read\"]}]`";
    assert_eq!(
        help("paths: {/a: {get: {security: [{o: ['a:write']}]}}}"),
        format!(
            "look first whether the catalog lets in more callers than are meant, and correct it then; if it is right, {right}"
        )
    );
    assert_eq!(help("paths: {/a: {get: {security: []}}}"), format!("where the catalog is right, {right}"));
    let scheme = |whose: &str| {
        format!(
            "take `key` out of `security` of {whose}; if `key` alone is to be enough, `-W document-scheme` makes this a warning for all \
             operations"
        )
    };
    assert_eq!(help("paths: {/a: {get: {security: [{key: []}]}}}"), scheme("the operation"));
    assert_eq!(help("security: [{key: []}]\npaths: {/a: {get: {}}}"), scheme("the document"));
    let two = "paths: {/a: {get: {security: [{key: []}]}}, /self: {get: {security: [{key: []}]}}}";
    assert_eq!(help(two), scheme("these operations"));
    let bearer = help("paths: {/a: {get: {security: [{http: []}]}}}");
    assert!(
        bearer.contains(", or declare it as `oauth2`, with the scopes in its flows, if its tokens carry them; "),
        "{bearer}"
    );
}

//! What could change who may call, and is not understood, is no pass.

use scopes_core::lint::check_beside;

use super::{CATALOG, HEAD, levels, parse, said};

const TWO_PLACES: &str = "[catalog]\nname = 'shop'\n[scopes]\n'w' = ''\n'admin' = ''\n[endpoints.'DELETE /o/{id}']\nany_of = [['w']]\n\
    [endpoints.'DELETE /admin/o/{id}']\nany_of = [['admin']]\n";

const SCHEME: &str =
    "components: {securitySchemes: {o: {type: oauth2, flows: {implicit: {scopes: {w: '', admin: ''}}}}}}\n";

#[test]
fn servers_of_an_operation_count_whatever_the_document_has() {
    let admin = "5: document-security: `DELETE /admin/o/{id}`: the catalog asks for `admin`; the document says `w`";
    let delete = "delete: {security: [{o: [w]}]}";
    let unknown = |path: &str| {
        format!(
            "5: document-unknown-operation: `DELETE {path}` is an operation of the document, and no endpoint of the catalog"
        )
    };
    let cases = [
        ("", format!("{{servers: [{{url: /admin}}], {delete}}}"), admin.to_owned()),
        ("", "{delete: {servers: [{url: /admin}], security: [{o: [w]}]}}".to_owned(), admin.to_owned()),
        // Each of several servers is looked at.
        ("", format!("{{servers: [{{url: /}}, {{url: 'https://x.example/admin'}}], {delete}}}"), admin.to_owned()),
        ("servers: [{url: /}, {url: /admin}]", format!("{{{delete}}}"), admin.to_owned()),
        (
            "",
            format!("{{servers: [{{url: '/{{v}}', variables: {{v: {{default: '', enum: ['', admin]}}}}}}], {delete}}}"),
            admin.to_owned(),
        ),
        // What the catalog leaves out is left out there too.
        ("servers: [{url: /v1}]", format!("{{servers: [{{url: /v1/admin}}], {delete}}}"), admin.to_owned()),
        ("servers: [{url: /v1}]", format!("{{servers: [{{url: /v1}}], {delete}}}"), String::new()),
        ("", format!("{{servers: [{{url: /}}, {{url: /v7}}], {delete}}}"), unknown("/v7/o/{id}")),
        // An empty list is none.
        ("servers: [{url: /admin}]", format!("{{servers: [], {delete}}}"), admin.to_owned()),
    ];
    for (servers, item, expected) in cases {
        let document = format!("openapi: 3.0.0\n{SCHEME}{servers}\npaths:\n  /o/{{id}}: {item}\n");
        assert_eq!(said(TWO_PLACES, &document, &levels()).join("\n"), expected, "{servers} {item}");
    }
}

#[test]
fn servers_are_read_strictly_and_variables_are_not_nested() {
    let catalog = "[catalog]\nname = 'shop'\n[authenticated.endpoints]\n'GET /{w}/a' = ''\n[scopes]\n'a:b' = ''\n";
    let cases = [
        ("[{url: '/{v}', variables: {v: {default: '{w}'}, w: {default: x}}}]", ""),
        ("{url: /a}", "3:10: `servers` is an object, and has to be a list"),
        ("[/a]", "3:11: a server is a text, and has to be an object"),
        ("[{uri: /a}]", "3:12: a server has no member `uri`\napi.yaml:3:11: a server has no `url`"),
        ("[{description: x}]", "3:11: a server has no `url`"),
        ("[{url: 5}]", "3:17: the `url` of a server is a single value, and has to be a text"),
        ("[{url: '/{v}', variables: []}]", "3:36: the variables of a server is a list, and has to be an object"),
        (
            "[{url: '/{v}', variables: {v: {default: 1}}}]",
            "3:50: the default of the variable `v` is a single value, and has to be a text",
        ),
    ];
    for (servers, expected) in cases {
        let document = format!(
            "openapi: 3.0.0\ncomponents: {{securitySchemes: {{o: {{type: oauth2}}}}}}\nservers: {servers}\nsecurity: [{{o: []}}]\npaths: {{/a: {{get: {{}}}}}}"
        );
        let said = said(catalog, &document, &levels()).join("\n");
        assert_eq!(said.trim_start_matches("api.yaml:"), expected, "{servers}");
    }
}

/// What somebody makes to keep the program busy ends at once.
#[test]
fn variables_do_not_multiply_without_end() {
    let nested: Vec<_> =
        (0..12).map(|at| format!("v{at}: {{default: '{}'}}", format!("{{v{}}}", at + 1).repeat(10))).collect();
    let url = "{a}".repeat(50_000);
    let many: Vec<_> = (0..8).map(|at| format!("e{at}: {{default: a, enum: [a, b, c, d, e, f, g]}}")).collect();
    for (servers, expected) in [
        (format!("[{{url: '/{{v0}}', variables: {{{}}}}}]", nested.join(", ")), ""),
        (format!("[{{url: '{url}', variables: {{a: {{default: '{url}'}}}}}}]"), TOO_LONG),
        (
            format!(
                "[{{url: '/{{e0}}{{e1}}{{e2}}{{e3}}{{e4}}{{e5}}{{e6}}{{e7}}', variables: {{{}}}}}]",
                many.join(", ")
            ),
            TOO_MANY,
        ),
        (format!("[{}]", (0..17).map(|at| format!("{{url: /v{at}}}")).collect::<Vec<_>>().join(", ")), TOO_MANY),
    ] {
        let document = format!("openapi: 3.0.0\nservers: {servers}\npaths: {{/a: {{get: {{}}}}}}");
        let refused = parse("api.yaml", document.as_bytes()).map(|_| String::new());
        let refused = refused.unwrap_or_else(|refused| refused[0].to_string());
        assert!(refused.ends_with(expected) && refused.is_empty() == expected.is_empty(), "{refused}");
    }
}

const TOO_LONG: &str = ": the address of a server is longer than 2000 bytes";
const TOO_MANY: &str = ": servers put more than 16 different paths before those of the document";

#[test]
fn every_step_of_a_chain_of_references_is_looked_at() {
    let open = "4: document-security: `POST /a/{id}`: the catalog asks for `a:write` and `a:purge`, or for `a:read`; the document says that \
         nothing is asked for";
    let cases = [
        ("{$ref: '#/x-b', post: {security: []}}", "{}", open),
        ("{$ref: '#/x-b'}", "{post: {security: []}}", "5: document-security: "),
        (
            "{$ref: '#/x-b', post: {security: []}}",
            "{post: {security: []}}",
            "api.yaml:5:7: the operation `POST` of `/a/{id}` stands here a second time",
        ),
        ("{$ref: [x]}", "{}", "api.yaml:4:13: the `$ref` of the path `/a/{id}` is a list, and has to be a text"),
        ("{$ref: 5}", "{}", "api.yaml:4:13: the `$ref` of the path `/a/{id}` is a single value, and has to be a text"),
    ];
    for (middle, end, expected) in cases {
        let document = format!("{HEAD}paths: {{'/a/{{id}}': {{$ref: '#/x-a'}}}}\nx-a: {middle}\nx-b: {end}\n");
        let found = said(CATALOG, &document, &levels()).join("\n");
        assert!(found.starts_with(expected), "{middle} {end}: {found}");
    }
}

#[test]
fn what_is_not_understood_is_not_ignored() {
    let cases = [
        (
            "paths: {/a: {get: {}, security: []}}",
            "3:23: a path has no member `security`\nit belongs in each operation, or at the root of the document",
        ),
        ("paths: {/a: {get: {Security: []}}}", "3:20: an operation has no member `Security`\ndid you mean `security`?"),
        (
            "paths: {/a: {get: {$ref: nowhere}}}",
            "3:20: an operation has no member `$ref`\nput the reference in the place of the path, or write the operation here",
        ),
        ("Paths: {/a: {get: {}}}", "3:1: a document has no member `Paths`\ndid you mean `paths`?"),
        ("Security: []", "3:1: a document has no member `Security`\ndid you mean `security`?"),
        ("path: {}", "3:1: a document has no member `path`\ndid you mean `paths`?"),
        (
            "x: {}",
            "3:1: a document has no member `x`\ntake it out, or call it `x-x`: names of extensions begin with `x-`",
        ),
        ("swagger: '2.0'", "3:1: the document says both `openapi` and `swagger`\nleave out the one that it is not"),
        ("basePath: /v1", "3:1: a document has no member `basePath`\nit is of OpenAPI 2; write `servers`"),
        (
            "securityDefinitions: {}",
            "3:1: a document has no member `securityDefinitions`\nit is of OpenAPI 2; write `components.securitySchemes`",
        ),
    ];
    for (line, expected) in cases {
        let document = format!("{HEAD}{line}\n");
        let refusal = parse("api.yaml", document.as_bytes()).err().unwrap();
        let found = format!("{}\n{}", refusal[0], refusal[0].help());
        assert_eq!(found, format!("api.yaml:{expected}"), "{line}");
    }
    for (version, is_known) in [
        ("openapi: 3.0.3", true),
        ("openapi: 3.1", true),
        ("openapi: 3.1.0-rc1", true),
        ("swagger: 2.0", true),
        ("swagger: '2.0'", true),
        ("openapi: 3.x", false),
        ("openapi: 3", false),
        ("openapi: 3.0.", false),
        ("openapi: 2.0", false),
        ("swagger: 3.0.0", false),
        ("openapi: '3.'", false),
    ] {
        let read = parse("api.yaml", format!("{version}\npaths: {{}}").as_bytes());
        assert_eq!(read.is_ok(), is_known, "{version}");
    }
    let extended = format!(
        "{HEAD}x-more: {{}}\npaths: {{x-a: 1, /a: {{x-b: 1, get: {{x-c: [], security: [{{o: ['a:read']}}]}}}}}}"
    );
    assert_eq!(said(CATALOG, &extended, &levels()), [""; 0]);
}

#[test]
fn flows_are_read_strictly_for_their_scopes() {
    let of = |scheme: &str| {
        let document = format!("openapi: 3.1.0\ncomponents: {{securitySchemes: {{o: {scheme}}}}}\npaths: {{}}\n");
        said(CATALOG, &document, &levels())[0].clone()
    };
    let cases = [
        (
            "{type: oauth2, flows: [{scopes: {god: ''}}]}",
            "api.yaml:2:57: the flows of a scheme is a list, and has to be an object",
        ),
        ("{type: oauth2, flows: {implicit: {$ref: '#/f'}}}", "api.yaml:2:69: a flow has no member `$ref`"),
        ("{type: oauth2, flows: {implicit: {Scopes: {god: ''}}}}", "api.yaml:2:69: a flow has no member `Scopes`"),
        (
            "{type: oauth2, flows: {implict: {scopes: {god: ''}}}}",
            "api.yaml:2:58: the flows of a scheme has no member `implict`",
        ),
        (
            "{type: oauth2, flows: {implicit: {scopes: {x-god: ''}}}}",
            "2: document-unknown-scope: the document has the scope `x-god`, which the catalog does not declare",
        ),
        ("{type: oauth2, scopes: {god: ''}}", "api.yaml:2:50: a security scheme has no member `scopes`"),
        (
            "{type: OAuth2, flows: {implicit: {scopes: {god: ''}}}}",
            "api.yaml:2:42: the security scheme `o` is of type `OAuth2`, which this version of OpenAPI does not have",
        ),
        (
            "{type: oauth2, flows: {implicit: {x-a: 1, scopes: {}}, x-b: 1}, x-c: 1}",
            "3: document-empty: the document has no operation",
        ),
    ];
    for (scheme, expected) in cases {
        assert_eq!(of(scheme), expected, "{scheme}");
    }
    let no_object = said(CATALOG, "openapi: 3.1.0\ncomponents: []\npaths: {}", &levels());
    assert_eq!(no_object, ["api.yaml:2:13: `components` is a list, and has to be an object"]);
}

/// The advice names a scheme that can have scopes, and says how to get one where there is none.
#[test]
fn advice_can_be_followed() {
    let help = |schemes: &str, open: &str| {
        let document = format!(
            "openapi: 3.1.0\ncomponents: {{securitySchemes: {{{schemes}}}}}\npaths: {{/a: {{get: {{{open}}}}}, /up: {{get: {{security: [{{}}]}}}}}}\n"
        );
        let document = parse("api.yaml", document.as_bytes()).unwrap();
        let (_, _, found) = check_beside("shop.toml", CATALOG.as_bytes(), &levels(), Some(&document)).into_parts();
        found[0].help().unwrap()
    };
    assert_eq!(
        help("key: {type: apiKey}", ""),
        "where the catalog is right, declare `oauth2`, of type `oauth2`, in `components.securitySchemes`, and write \
         `\"security\": [{\"oauth2\": [\"a:read\"]}]`"
    );
    assert_eq!(
        help("oauth2: {type: apiKey}", ""),
        "where the catalog is right, declare `oauth2_scopes`, of type `oauth2`, in `components.securitySchemes`, and write \
         `\"security\": [{\"oauth2_scopes\": [\"a:read\"]}]`"
    );
    assert_eq!(
        help("o: {type: oauth2}", ""),
        "where the catalog is right, write `\"security\": [{\"o\": [\"a:read\"]}]`"
    );
}

#[test]
fn a_file_without_anything_in_it_is_no_document() {
    for text in ["", "# only a comment\n"] {
        let refused = parse("api.yaml", text.as_bytes()).map(|_| ()).err().map(|refused| refused[0].to_string());
        assert_eq!(refused.as_deref(), Some("api.yaml:1:1: the document is empty"), "{text:?}");
    }
}

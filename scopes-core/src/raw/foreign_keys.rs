//! Keys by which other formats say what a catalog says in another way.

use crate::message::{Entry, Foreign, Meant, Sense, Table};

/// What a key was meant to be that another format has.
pub(super) fn meant(key: &str, table: &Table) -> Option<Meant> {
    let rows = match table {
        Table::Catalog => OF_CATALOG,
        Table::Section("catalog") => OF_HEADER,
        Table::Entry(Entry::Scope, _) => OF_SCOPE,
        Table::Entry(Entry::Alias, _) => OF_ALIAS,
        Table::Entry(Entry::Role | Entry::Actor, _) => OF_CAP,
        Table::Entry(Entry::Group | Entry::Preset, _) => OF_LIST,
        Table::Entry(Entry::Gate, _) => OF_GATE,
        Table::Entry(Entry::Endpoint, _) => OF_ENDPOINT,
        Table::Entry(Entry::AuthenticatedEndpoint, _) => OF_AUTHENTICATED_ENDPOINT,
        Table::Entry(Entry::PublicEndpoint, _) => OF_PUBLIC_ENDPOINT,
        Table::Item(_) => &[EXCEPTION],
        _ => &[],
    };
    let key = key.to_ascii_lowercase().replace('-', "_");
    let row = rows.iter().find(|(keys, _)| keys.contains(&key.as_str()));
    row.map(|(_, there)| match *there {
        There::Key(key) => Meant::Key(key.to_owned()),
        There::AnyOf(sense) => Meant::AnyOf(sense, Vec::new()),
        There::Foreign(foreign) => Meant::Foreign(foreign),
    })
}

/// What a catalog has for such a key.
#[derive(Clone, Copy)]
enum There {
    Key(&'static str),
    AnyOf(Sense),
    Foreign(Foreign),
}

type Row = (&'static [&'static str], There);

const OF_CATALOG: &[Row] = &[
    (&["sets", "scope_sets", "bundles", "profiles"], There::Key("presets")),
    (&["permissions", "permission", "rights"], There::Key("scopes")),
    (&["features", "flags", "feature_flags"], There::Key("gates")),
    (&["categories", "sections", "tags"], There::Key("groups")),
    (&["routes", "paths", "operations"], There::Key("endpoints")),
    (&["principals", "subjects"], There::Key("actors")),
    (&["numbers", "bit"], There::Key("bits")),
    (&["openapi", "swagger", "securityschemes", "components", "securitydefinitions"], There::Foreign(Foreign::OpenApi)),
    (&["package", "workspace", "dependencies", "features.default"], There::Foreign(Foreign::Manifest)),
];

const OF_HEADER: &[Row] = &[
    (&["sep", "delimiter", "separators"], There::Key("separator")),
    (&["sensitive"], There::Key("sensitive_scopes")),
    (&["summary", "about"], There::Key("description")),
    (&["id"], There::Key("name")),
];

const OF_SCOPE: &[Row] = &[
    (
        &["includes", "include", "inherits", "inherit", "extends", "grants", "contains", "children", "covers"],
        There::Key("implies"),
    ),
    (&["implied"], There::Foreign(Foreign::Implied)),
    (&["implied_by", "included_in", "parent", "parents", "part_of"], There::Foreign(Foreign::ImpliedBy)),
    (&["requires", "needs", "depends_on", "require"], There::Foreign(Foreign::NeedsOfScope)),
    (&["summary", "desc", "doc", "docs", "title", "label", "text", "help", "about"], There::Key("description")),
    (&["is_sensitive", "secret", "dangerous", "restricted"], There::Key("sensitive")),
    (&["alias", "aliases", "aka", "also"], There::Foreign(Foreign::AliasOfScope)),
    (&["bit", "bits", "number", "index", "id"], There::Foreign(Foreign::Number)),
    (&["routes", "paths", "urls", "operations", "endpoint"], There::Key("endpoints")),
    (
        &["replaced_by", "deprecated_by", "replacement", "is_deprecated", "obsolete"],
        There::Foreign(Foreign::ReplacedBy),
    ),
    (&["role", "roles"], There::Foreign(Foreign::RoleOfScope)),
    (&["gate", "gates", "feature", "flag", "env"], There::Foreign(Foreign::GateOfScope)),
    (&["group", "groups", "category", "tag", "tags"], There::Foreign(Foreign::GroupOfScope)),
    (&["rust", "rust_path", "rust_name", "module"], There::Key("path")),
    (&["name", "scope"], There::Foreign(Foreign::NameOfScope)),
    EXCEPTION,
];

const OF_ALIAS: &[Row] = &[
    (&["target", "targets", "for", "scope", "scopes", "means", "is"], There::Key("to")),
    (&["replaced_by", "replacement"], There::Key("to")),
];

const OF_CAP: &[Row] = &[
    (
        &["inherits", "inherit", "extends", "extend", "parent", "parents", "based_on"],
        There::Foreign(Foreign::Inheritance),
    ),
    (
        &["scopes", "permissions", "allow", "allows", "allowed", "grants", "can", "has", "keep", "only"],
        There::Key("keeps"),
    ),
    (
        &[
            "deny", "denies", "denied", "removes", "remove", "except", "excludes", "exclude", "cannot", "without",
            "forbids",
        ],
        There::Key("drops"),
    ),
];

const OF_LIST: &[Row] =
    &[(&["includes", "permissions", "members", "names", "keeps", "required"], There::Key("scopes")), EXCEPTION];

const OF_GATE: &[Row] = &[
    (&["variable", "var", "env_var", "environment"], There::Key("env")),
    (&["permissions", "members", "behind", "hides"], There::Key("scopes")),
    EXCEPTION,
];

const OF_ENDPOINT: &[Row] = &[
    (&["requires", "require", "scopes", "scope", "security", "permissions"], There::AnyOf(Sense::Unclear)),
    (&["all_of", "all"], There::AnyOf(Sense::All)),
    (&["one_of", "any"], There::AnyOf(Sense::One)),
    OPEN,
];

const OF_AUTHENTICATED_ENDPOINT: &[Row] = &[(REASON, There::Key("notes")), SCOPES, OPEN];

const OF_PUBLIC_ENDPOINT: &[Row] = &[(REASON, There::Key("reason")), SCOPES, OPEN];

const REASON: &[&str] = &["reason", "because", "why", "rationale"];

const SCOPES: Row = (
    &["requires", "require", "scopes", "scope", "security", "permissions", "any_of", "all_of", "one_of", "any", "all"],
    There::Foreign(Foreign::ScopesOfOpenEndpoint),
);

const OPEN: Row = (&["public", "authenticated", "auth", "anonymous"], There::Foreign(Foreign::OpenEndpoint));

/// How others take something out of a list.
const EXCEPTION: Row =
    (&["except", "excludes", "exclude", "without", "drops", "deny", "not"], There::Foreign(Foreign::Exception));

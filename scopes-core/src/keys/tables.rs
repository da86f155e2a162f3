//! The tables of the format.

use super::{Choice, Default, Entries, Fixed, Form, Key, Least, Value};

/// The catalog as a whole.
pub(crate) const CATALOG: Fixed = Fixed {
    what: "the file",
    keys: &[
        key("catalog", Value::Table(&HEADER), "The catalog itself: its name, and what counts for all of it.")
            .required(),
        key(
            "scopes",
            entries(&SCOPES),
            "The scopes, in the order of documentation. A short form comes before the first table.",
        )
        .required(),
        key(
            "aliases",
            entries(&ALIASES),
            "Older names that tokens may still carry. They turn into scopes when a token is read.",
        ),
        key("resources", entries(&RESOURCES), "What is to be said of the first segment of names."),
        key("groups", entries(&GROUPS), "How documentation is divided."),
        key("presets", entries(&PRESETS), "Ready-made selections of scopes."),
        key("roles", entries(&ROLES), "What a user is in the organization. A role takes scopes away, and adds none."),
        key("actors", entries(&ACTORS), "In whose name a token acts. An actor takes scopes away, and adds none."),
        key("gates", entries(&GATES), "Scopes that mean nothing as long as a feature is switched off."),
        key("endpoints", entries(&ENDPOINTS), "Endpoints whose needs no single scope can say."),
        key("authenticated", Value::Table(&AUTHENTICATED), "Endpoints for any valid token, whatever its scopes."),
        key("public", Value::Table(&PUBLIC), "Endpoints that need no token at all."),
        key("bits", entries(&BITS), "The fixed numbers of names, for tokens in compact form."),
    ],
    choice: Choice::Any,
};

/// `[catalog]`
pub(crate) const HEADER: Fixed = Fixed {
    what: "the catalog",
    keys: &[
        key(
            "name",
            Value::Text(Form::CatalogName),
            "The catalog's own name, used in messages: a lower-case letter, then lower-case letters, digits, `_`, `-`.",
        )
        .required(),
        text("title", "A heading for documentation."),
        DESCRIPTION,
        NOTES,
        key(
            "separator",
            Value::Separators,
            "Where a scope name is split into segments. With several, each of them splits; `[]` for names of one segment.",
        )
        .or(Default::Text(":")),
        text("prefix", "A beginning that scope names share and that Rust paths leave out."),
        key(
            "sensitive_scopes",
            Value::Items(Least::None),
            "Names and patterns: the scopes that need a special reason before they are given.",
        )
        .or(Default::NoEntries),
        flag("declared", "An app declares the scopes it may ever ask for, and a token is limited to them."),
        key("next_bit", Value::Number { least: 1, most: 65_536 }, "The number behind the last one in `[bits]`."),
    ],
    choice: Choice::Any,
};

const SCOPES: Entries = Entries {
    names: Form::ScopeName,
    entry: Value::TextOrTable(&SCOPE),
    says: "A scope, by its name: its description, or a table that says more.",
    least: Least::One,
};

pub(crate) const SCOPE: Fixed = Fixed {
    what: "a scope",
    keys: &[
        text("description", "What the scope allows."),
        NOTES,
        text("give_when", "When to give this scope."),
        text("not_needed_when", "When it can be left out."),
        flag("sensitive", "The same as naming the scope in `sensitive_scopes`."),
        key(
            "implies",
            Value::Items(Least::None),
            "Names and patterns: whoever holds this scope holds those too, and what they imply in turn.",
        )
        .or(Default::NoEntries),
        key(
            "deprecated",
            Value::Text(Form::Words),
            "What to use instead. It is still a scope, but its Rust items warn with this text.",
        ),
        key("path", Value::Text(Form::RustPath), "The Rust path, where the derived one does not fit."),
        key("endpoints", entries(&SUMMARIES), "The endpoints that this scope opens."),
    ],
    choice: Choice::Any,
};

/// The endpoints of a scope.
const SUMMARIES: Entries = Entries {
    names: Form::Endpoint,
    entry: Value::Text(Form::Free),
    says: "What the endpoint does.",
    least: Least::One,
};

const ALIASES: Entries = Entries {
    names: Form::ScopeName,
    entry: Value::Table(&ALIAS),
    says: "An older name, and the scopes that it stands for.",
    least: Least::One,
};

pub(crate) const ALIAS: Fixed = Fixed {
    what: "an alias",
    keys: &[
        DESCRIPTION,
        NOTES,
        text("give_when", "When to give what it stands for."),
        text("not_needed_when", "When it can be left out."),
        key("to", Value::NameOrNames, "The scopes that the alias stands for; not other aliases.").required(),
        key("deprecated", Value::Text(Form::Words), "The warning. Without it, what to use instead."),
        key("path", Value::Text(Form::RustPath), "The Rust path, where the derived one does not fit."),
    ],
    choice: Choice::Any,
};

const RESOURCES: Entries = Entries {
    names: Form::Free,
    entry: Value::Table(&RESOURCE),
    says: "The first segment of the names of scopes.",
    least: Least::One,
};

pub(crate) const RESOURCE: Fixed = Fixed {
    what: "a resource",
    keys: &[
        DESCRIPTION,
        NOTES,
        key("rust_alias", Value::Text(Form::RustModule), "A second Rust name of the module. Tokens never accept it."),
    ],
    choice: Choice::Any,
};

const GROUPS: Entries = Entries {
    names: Form::Visible,
    entry: Value::Table(&GROUP),
    says: "A part of the documentation.",
    least: Least::One,
};

pub(crate) const GROUP: Fixed = Fixed {
    what: "a group",
    keys: &[
        text("title", "Its heading in documentation."),
        DESCRIPTION,
        NOTES,
        key("scopes", Value::Items(Least::One), "Names and patterns: what belongs to the group.").required(),
    ],
    choice: Choice::Any,
};

const PRESETS: Entries =
    Entries { names: Form::Visible, entry: Value::Table(&PRESET), says: "A selection of scopes.", least: Least::One };

pub(crate) const PRESET: Fixed = Fixed {
    what: "a preset",
    keys: &[
        text("title", "Its heading in documentation."),
        text("give_when", "Whom the preset is for."),
        DESCRIPTION,
        NOTES,
        key("scopes", Value::Items(Least::One), "Names and patterns: its scopes.").required(),
        key("optional", Value::Items(Least::None), "Names and patterns: what may be added to it.")
            .or(Default::NoEntries),
    ],
    choice: Choice::Any,
};

const ROLES: Entries = Entries {
    names: Form::Visible,
    entry: Value::Table(&ROLE),
    says: "A role: what it keeps, or what it drops.",
    least: Least::One,
};

pub(crate) const ROLE: Fixed =
    Fixed { what: "a role", keys: &[DESCRIPTION, NOTES, KEEPS, DROPS], choice: Choice::OneOf("keeps", "drops") };

const ACTORS: Entries = Entries {
    names: Form::Visible,
    entry: Value::Table(&ACTOR),
    says: "An actor: what it keeps or drops, if not everything.",
    least: Least::One,
};

pub(crate) const ACTOR: Fixed = Fixed {
    what: "an actor",
    keys: &[
        DESCRIPTION,
        NOTES,
        KEEPS,
        DROPS,
        // No default: an editor would write it, and take the cap of the role away.
        key(
            "capped_by_role",
            Value::Flag,
            "Whether the cap of the user's role applies. In a catalog with roles every actor says so.",
        ),
    ],
    choice: Choice::NotBoth("keeps", "drops"),
};

const KEEPS: Key =
    key("keeps", Value::Items(Least::None), "Names and patterns: these remain, all others are taken away.");
const DROPS: Key =
    key("drops", Value::Items(Least::One), "Names and patterns: these are taken away, all others remain.");

const GATES: Entries = Entries {
    names: Form::Visible,
    entry: Value::Table(&GATE),
    says: "A switch, and the scopes behind it.",
    least: Least::One,
};

pub(crate) const GATE: Fixed = Fixed {
    what: "a gate",
    keys: &[
        DESCRIPTION,
        NOTES,
        key("env", Value::Text(Form::Variable), "The environment variable of the switch."),
        key("scopes", Value::Items(Least::One), "Names and patterns: the scopes behind the gate.").required(),
    ],
    choice: Choice::Any,
};

const ENDPOINTS: Entries = Entries {
    names: Form::Endpoint,
    entry: Value::Table(&ENDPOINT),
    says: "An endpoint, `METHOD /path`, and what it needs.",
    least: Least::One,
};

pub(crate) const ENDPOINT: Fixed = Fixed {
    what: "an endpoint",
    keys: &[
        DESCRIPTION,
        NOTES,
        SUMMARY,
        key("any_of", Value::AnyOf, "What it needs: of the outer list any, of an inner list all. Names only.")
            .required(),
        OPTIONAL,
    ],
    choice: Choice::Any,
};

/// `[authenticated]`
pub(crate) const AUTHENTICATED: Fixed = Fixed {
    what: "[authenticated]",
    keys: &[
        DESCRIPTION,
        NOTES,
        key("endpoints", entries(&AUTHENTICATED_ENDPOINTS), "The endpoints, each with its summary.").required(),
    ],
    choice: Choice::Any,
};

const AUTHENTICATED_ENDPOINTS: Entries = Entries {
    names: Form::Endpoint,
    entry: Value::TextOrTable(&AUTHENTICATED_ENDPOINT),
    says: "An endpoint, `METHOD /path`: its summary, or a table that says more.",
    least: Least::One,
};

pub(crate) const AUTHENTICATED_ENDPOINT: Fixed =
    Fixed { what: "an authenticated endpoint", keys: &[DESCRIPTION, NOTES, SUMMARY, OPTIONAL], choice: Choice::Any };

/// `[public]`
pub(crate) const PUBLIC: Fixed = Fixed {
    what: "[public]",
    keys: &[
        DESCRIPTION,
        NOTES,
        key("endpoints", entries(&PUBLIC_ENDPOINTS), "The endpoints, each with the reason.").required(),
    ],
    choice: Choice::Any,
};

const PUBLIC_ENDPOINTS: Entries = Entries {
    names: Form::Endpoint,
    entry: Value::Table(&PUBLIC_ENDPOINT),
    says: "An endpoint, `METHOD /path`, and why it is public.",
    least: Least::One,
};

pub(crate) const PUBLIC_ENDPOINT: Fixed = Fixed {
    what: "a public endpoint",
    keys: &[
        DESCRIPTION,
        NOTES,
        SUMMARY,
        key("reason", Value::Text(Form::Words), "Why nobody needs a token.").required(),
        OPTIONAL,
    ],
    choice: Choice::Any,
};

const BITS: Entries = Entries {
    names: Form::ScopeName,
    entry: Value::Number { least: 0, most: 65_535 },
    says: "The number of a name. A name that is no scope any more keeps it.",
    least: Least::One,
};

/// An entry of a list that says whether it is a name or a pattern.
pub(crate) const ITEM: Fixed = Fixed {
    what: "an entry of a list",
    keys: &[
        DESCRIPTION,
        NOTES,
        key("name", Value::Name, "The one scope of this name."),
        key("pattern", Value::Pattern, "All scopes that fit."),
    ],
    choice: Choice::OneOf("name", "pattern"),
};

const DESCRIPTION: Key = text("description", "A short text.");
const NOTES: Key = text("notes", "Whatever else is worth knowing.");
const SUMMARY: Key = text("summary", "What the endpoint does.");
const OPTIONAL: Key = key(
    "optional",
    Value::Names(Least::None),
    "Scopes that it does not need, but shows or allows more with. Names only.",
)
.or(Default::NoEntries);

pub(super) const fn key(name: &'static str, value: Value, says: &'static str) -> Key {
    Key { name, value, says, is_required: false, default: None }
}

const fn text(name: &'static str, says: &'static str) -> Key {
    key(name, Value::Text(Form::Free), says).or(Default::Text(""))
}

pub(super) const fn flag(name: &'static str, says: &'static str) -> Key {
    key(name, Value::Flag, says).or(Default::False)
}

const fn entries(entries: &'static Entries) -> Value {
    Value::Entries(entries)
}

impl Key {
    pub(super) const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    pub(super) const fn or(mut self, default: Default) -> Self {
        self.default = Some(default);
        self
    }
}

/// The keys of `[catalog]`.
pub(crate) const HEADER_KEYS: &[&str] = &names::<{ HEADER.keys.len() }>(HEADER.keys);

/// The tables beside it.
pub(crate) const TABLES: &[&str] = names::<{ CATALOG.keys.len() }>(CATALOG.keys).split_at(1).1;

pub(crate) const SCOPE_KEYS: &[&str] = &names::<{ SCOPE.keys.len() }>(SCOPE.keys);
pub(crate) const ALIAS_KEYS: &[&str] = &names::<{ ALIAS.keys.len() }>(ALIAS.keys);
pub(crate) const RESOURCE_KEYS: &[&str] = &names::<{ RESOURCE.keys.len() }>(RESOURCE.keys);

const fn names<const N: usize>(keys: &[Key]) -> [&'static str; N] {
    let mut names = [""; N];
    let mut at = 0;
    while at < N {
        names[at] = keys[at].name;
        at += 1;
    }
    names
}

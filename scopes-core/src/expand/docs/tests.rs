//! What the documentation of each kind of entry says.

use super::*;

fn catalog(toml: &str) -> Catalog {
    crate::parse("test.toml", toml.as_bytes()).unwrap_or_else(|errors| panic!("{errors}"))
}

const DESK: &str = r#"
    [catalog]
    name = "desk"
    next_bit = 6

    [scopes]
    "tickets:read" = "Read tickets.\nAll of them.\n\nNot the notes."
    "tickets:assign" = { implies = ["tickets:read"] }
    "tickets:show" = { deprecated = "use tickets:read" }
    "customers:read_pii" = ""
    "admin" = { description = "Everything.", implies = ["*"] }

    [aliases]
    "tickets:list" = { to = "tickets:read", deprecated = "use tickets:read" }

    [presets.triage]
    scopes = ["tickets:read", "tickets:show"]
    optional = ["tickets:assign"]

    [roles.agent]
    drops = ["admin"]
    [roles.guest]
    keeps = ["tickets:read"]
    [roles.owner]
    keeps = ["*"]

    [actors.bot]
    keeps = ["tickets:assign", "customers:*"]
    capped_by_role = false
    [actors.self]
    capped_by_role = true

    [gates.pii]
    env = "DESK_PII"
    scopes = ["customers:*"]
    [gates.beta]
    scopes = ["tickets:show", "tickets:assign"]

    [endpoints."GET /pii"]
    any_of = [["customers:read_pii", "tickets:read"]]
    optional = ["tickets:show"]

    [bits]
    "tickets:read" = 5
    "tickets:assign" = 1
    "tickets:show" = 2
    "customers:read_pii" = 3
    "admin" = 4
    "tickets:gone" = 0
"#;

#[test]
fn a_scope_is_described_where_it_is_named() {
    let docs = scopes(&catalog(DESK));
    let read = [
        " `tickets:read` — Read tickets.",
        " All of them.",
        "",
        " Not the notes.",
        "",
        " Number 5 in `[bits]`, of the compact form. `as u16` gives the position instead.",
        "",
        " Deprecated aliases: `tickets:list`.",
        "",
        " Endpoints:",
        "",
        " - `GET /pii` (together with `customers:read_pii`; more with `tickets:show` (deprecated))",
    ];
    assert_eq!(docs[0], format!("#[doc = {:?}]\n", read.join("\n")));
    assert!(docs[1].starts_with("#[doc = \" `tickets:assign`\\n"), "{}", docs[1]);
    assert!(docs[2].contains("`GET /pii` (optional)"), "{}", docs[2]);
}

#[test]
fn presets_name_their_scopes() {
    let catalog = catalog(DESK);
    let expected = " `triage`\n\n Its scopes are `tickets:read`, `tickets:show` (deprecated).\n\n What may be added: `tickets:assign`.";
    assert_eq!(preset(&catalog, &catalog.presets[0]), expected);
}

#[test]
fn roles_say_what_they_leave_and_what_that_gives_nevertheless() {
    let catalog = catalog(DESK);
    let [agent, guest, owner] = [0, 1, 2].map(|position| role(&catalog, &catalog.roles[position]));
    assert_eq!(
        agent,
        " `agent`\n\n Leaves every scope but `admin`.\n\n What is taken away still gives what it implies:\n\n - `admin` \
         gives `tickets:read`, `tickets:assign`, `tickets:show` (deprecated) and `customers:read_pii`"
    );
    assert_eq!(
        guest,
        " `guest`\n\n Leaves only `tickets:read`.\n\n What is taken away still gives what it implies:\n\n - \
         `tickets:assign` gives `tickets:read`\n - `admin` gives `tickets:read`"
    );
    assert_eq!(owner, " `owner`\n\n Leaves every scope.");
}

#[test]
fn actors_say_whether_roles_count() {
    let catalog = catalog(DESK);
    assert_eq!(
        actor(&catalog, &catalog.actors[0]),
        " `bot`\n\n Leaves only `tickets:assign`, `customers:read_pii`.\n\n What is taken away still gives what it \
         implies:\n\n - `admin` gives `tickets:assign` and `customers:read_pii`\n\n The roles of the user do not count."
    );
    assert_eq!(
        actor(&catalog, &catalog.actors[1]),
        " `self`\n\n Leaves every scope.\n\n The roles of the user take scopes away too."
    );
}

#[test]
fn gates_say_what_opens_them() {
    let catalog = catalog(DESK);
    assert_eq!(
        gate(&catalog, &catalog.gates[0]),
        " `pii`\n\n Opened by the environment variable `DESK_PII`.\n\n Behind it: `customers:read_pii`."
    );
    assert_eq!(
        gate(&catalog, &catalog.gates[1]),
        " `beta`\n\n Opened by code only.\n\n Behind it: `tickets:assign`, `tickets:show` (deprecated)."
    );
}

/// 13,800 scopes, half of which imply the others, in a role that takes these away.
#[test]
fn lists_of_very_many_scopes_are_cut() {
    let implying = (0..6_900).map(|n| format!("\"a:s{n}\" = {{ implies = [\"b:*\"] }}\n"));
    let implied = (0..6_900).map(|n| format!("\"b:s{n}\" = \"\"\n"));
    let scopes = implying.chain(implied).collect::<String>();
    let text = format!("[catalog]\nname = \"many\"\n[scopes]\n{scopes}\n[roles.guest]\ndrops = [\"a:*\"]\n");
    let catalog = catalog(&text);
    let docs = role(&catalog, &catalog.roles[0]);
    assert!(docs.contains(" `b:s49` and 6850 more.\n"), "{docs}");
    assert!(docs.contains(" it implies, for example:\n"), "{docs}");
    assert!(docs.ends_with("`b:s10`, `b:s11` and others"), "{docs}");
    assert!(docs.len() < 4_000, "{}", docs.len());
}

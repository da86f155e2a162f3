//! The five catalogs as types, against what their sources say.

use std::collections::HashSet;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use crate::common::set;
use scopes::catalog::{Access, CatalogInfo, EndpointInfo, ScopeList};
use scopes::{CatalogScope, Granted, Preset};

mod boomin {
    scopes::scopes!("catalogs/boomin.toml");
}
mod factory {
    scopes::scopes!("catalogs/factory.toml");
}
mod seismic {
    scopes::scopes!("catalogs/seismic.toml");
}
mod agents {
    scopes::scopes!("catalogs/agents.toml");
}
mod feedback {
    scopes::scopes!("catalogs/feedback.toml");
}

/// What a source says about its scopes.
struct Source {
    catalog: &'static CatalogInfo,
    name: &'static str,
    title: &'static str,
    count: usize,
    scopes: &'static str,
    sensitive: &'static str,
}

const SOURCES: [Source; 5] = [
    Source {
        catalog: &boomin::CATALOG,
        name: "boomin",
        title: "Scope Reference",
        count: 48,
        scopes: "org:read connect_config:read connect_config:write programs:read programs:create programs:update \
                 programs:delete program_members:read program_members:approve program_resources:read \
                 program_resources:write campaigns:read campaigns:write benefits:read benefits:write webhooks:read \
                 webhooks:write series:read series:create series:update series:delete units:read units:create \
                 units:update units:delete units:publish pages:read pages:write pages:delete canvas:read canvas:write \
                 canvas:delete files:read files:write files:delete agents:read agents:write agents:run workflows:read \
                 workflows:write workflows:run contacts:read segments:read segments:write events:read events:write \
                 commerce:read commerce:write",
        sensitive: "",
    },
    Source {
        catalog: &factory::CATALOG,
        name: "factory",
        title: "Scopes",
        count: 34,
        scopes: "admin admin:read apikeys:read apikeys:write store:read store:write store:share blueprints:read \
                 blueprints:write assemblies:read assemblies:write forms:read forms:submit form_submissions:read \
                 form_submissions:write formbuilder:read formbuilder:write groups:read groups:write users:read \
                 users:write audit:read audit:write logging:read logging:write mail_templates:read \
                 mail_templates:write scope_sets:read scope_sets:write themes:read themes:write ui:read ui:write \
                 self:write",
        sensitive: "",
    },
    Source {
        catalog: &seismic::CATALOG,
        name: "seismic",
        title: "Permissons",
        count: 13,
        scopes: "seismic.self.view seismic.self.manage seismic.user.view seismic.user.manage \
                 seismic.configuration.view seismic.configuration.manage seismic.reporting seismic.delivery \
                 seismic.library.view seismic.library.manage seismic.workspace.view seismic.workspace.manage \
                 seismic.search",
        sensitive: "",
    },
    Source {
        catalog: &agents::CATALOG,
        name: "agents",
        title: "Scope Guide",
        count: 48,
        scopes: "health:read readiness:read auth:read adoption:read metrics:read incidents:read lifecycle:read \
                 diagnostics:read capabilities:read openapi:read schema:read templates:read entries:read \
                 entries:read_all_statuses entries:write:draft assets:read categories:read tags:read globalsets:read \
                 contentblocks:read sections:read users:read users:read_sensitive products:read variants:read \
                 subscriptions:read transfers:read donations:read orders:read orders:read_sensitive addresses:read \
                 addresses:read_sensitive changes:read syncstate:read syncstate:write jobs:read jobs:report \
                 webhooks:dlq:read webhooks:dlq:replay control:policies:read control:policies:write \
                 control:approvals:read control:approvals:request control:approvals:decide control:executions:read \
                 control:actions:simulate control:actions:execute control:audit:read",
        sensitive: "users:read_sensitive orders:read_sensitive addresses:read_sensitive webhooks:dlq:replay \
                    control:policies:write control:approvals:decide",
    },
    Source {
        catalog: &feedback::CATALOG,
        name: "feedback",
        title: "Scopes & Actor Modes",
        count: 19,
        scopes: "posts:read posts:write comments:read comments:write votes:read votes:write changelog:read \
                 changelog:write roadmap:read articles:read articles:write tags:read tags:write collections:read \
                 customers:read customers:write member:read member:write webhooks:manage",
        sensitive: "customers:read customers:write",
    },
];

fn words(list: &str) -> Vec<&str> {
    list.split_whitespace().collect()
}

fn listed(scopes: ScopeList) -> Vec<&'static str> {
    scopes.iter().collect()
}

#[test]
fn each_catalog_has_the_scopes_of_its_source_in_their_order() {
    for source in &SOURCES {
        assert_eq!(source.catalog.name, source.name);
        assert_eq!(source.catalog.title, source.title);
        assert_eq!(source.catalog.scopes().len(), source.count, "{}", source.name);
        let names: Vec<_> = source.catalog.scopes().map(|scope| scope.name).collect();
        assert_eq!(names, words(source.scopes), "{}", source.name);
    }
}

#[test]
fn sensitive_scopes_are_those_of_the_source() {
    for source in &SOURCES {
        let sensitive = source.catalog.scopes().filter(|scope| scope.is_sensitive).map(|scope| scope.name);
        assert_eq!(sensitive.collect::<Vec<_>>(), words(source.sensitive), "{}", source.name);
    }
}

#[test]
fn every_scope_is_described_in_the_words_of_its_source() {
    for source in &SOURCES {
        assert!(source.catalog.scopes().all(|scope| !scope.description.is_empty()), "{}", source.name);
    }
    let table = [
        (boomin::series::DELETE.description(), "Archive or delete series."),
        (boomin::units::DELETE.description(), "Delete draft units."),
        (boomin::org::READ.description(), "Read current organization context."),
        (factory::admin::READ.description(), "Grants read-only access to administrative metadata."),
        (factory::self_::WRITE.description(), "Grants permissions for users to manage their own profiles and avatars."),
        (seismic::REPORTING.description(), "Access to tenants reporting data"),
        (agents::control::audit::READ.description(), "Read the immutable control-plane audit log."),
        (feedback::webhooks::MANAGE.description(), "Register a webhook URL and receive event notifications"),
    ];
    for (description, expected) in table {
        assert_eq!(description, expected);
    }
}

/// Runs a check, a macro over the name of a catalog's module, for each of them.
macro_rules! for_each_catalog {
    ($check:ident) => {
        $check!(boomin);
        $check!(factory);
        $check!(seismic);
        $check!(agents);
        $check!(feedback);
    };
}

#[test]
fn scopes_say_the_same_as_the_data() {
    macro_rules! check {
        ($catalog:ident) => {
            assert_eq!(<$catalog::Scope as CatalogScope>::CATALOG_NAME, $catalog::CATALOG.name);
            assert_eq!($catalog::Scope::ALL.len(), $catalog::CATALOG.scopes().len());
            for (index, (scope, info)) in $catalog::Scope::ALL.iter().zip($catalog::CATALOG.scopes()).enumerate() {
                assert_eq!(scope.index(), index);
                assert_eq!(scope.as_str(), info.name);
                assert_eq!(scope.description(), info.description);
                assert_eq!(scope.is_sensitive(), info.is_sensitive);
                assert_eq!(scope.implies(), set(&listed(info.implies).join(" ")));
                assert_eq!($catalog::CATALOG.scope(info.name).map(|found| found.name), Some(info.name));
                let groups = $catalog::CATALOG.groups;
                let group = groups.iter().find(|group| group.scopes.contains(info.name));
                assert_eq!(scope.group().map(|group| group.name), group.map(|group| group.name));
            }
        };
    }
    for_each_catalog!(check);
}

fn assert_read_back<S>(scopes: &[S])
where
    S: CatalogScope + FromStr<Err: Debug> + Display,
{
    assert_eq!(scopes, S::all());
    assert!(scopes.is_sorted(), "declared first is less");
    for &scope in scopes {
        assert_eq!(scope.to_string().parse::<S>().unwrap(), scope);
    }
    assert_eq!(scopes.iter().collect::<HashSet<_>>().len(), scopes.len());
}

#[test]
fn every_scope_is_read_back_from_its_name() {
    macro_rules! check {
        ($catalog:ident) => {
            assert_read_back($catalog::Scope::ALL);
        };
    }
    for_each_catalog!(check);
}

#[test]
fn what_is_not_a_name_is_no_scope() {
    let texts = ["", " ", "series", "series:", ":read", "series:read ", " series:read", "Series:read", "series:*", "*"];
    for text in
        texts.into_iter().chain(["productions:read", "series::read", "series.read", "SeriesRead", "sériés:read"])
    {
        let error = text.parse::<boomin::Scope>().unwrap_err();
        let read = if text.is_empty() { "the empty text".to_owned() } else { format!("`{text}`") };
        assert_eq!(error.to_string(), format!("{read} is no scope of catalog `boomin`"));
    }
}

#[test]
fn names_are_padded_like_text() {
    assert_eq!(format!("[{:<13}]", boomin::series::READ), "[series:read  ]");
    assert_eq!(format!("[{:.6}]", boomin::series::READ), "[series]");
}

#[test]
fn series_are_also_productions() {
    fn same(granted: Granted<boomin::series::Read>) -> Granted<boomin::productions::Read> {
        granted
    }
    assert_eq!(boomin::productions::READ, boomin::series::READ);
    let token = boomin::Token::new(boomin::productions::READ.set());
    assert!(token.authorize().map(same).is_ok());
    let resource = &boomin::CATALOG.resources[0];
    assert_eq!((resource.name, resource.rust_alias), ("series", "productions"));
}

#[test]
fn the_groups_are_those_of_the_source() {
    let titles = |catalog: &CatalogInfo| catalog.groups.iter().map(|group| group.title).collect::<Vec<_>>();
    assert_eq!(titles(&boomin::CATALOG), [""; 6]);
    assert_eq!(
        titles(&factory::CATALOG),
        [
            "Administrative Scopes",
            "API Keys Management",
            "Asset Store & Sharing",
            "Blueprints & Factory Assemblies",
            "Forms & Form Submissions",
            "Groups & Users",
            "Logging & Audits",
            "Mail Templates",
            "Scope Sets",
            "Themes",
            "User Interface (UI) Variables",
            "Self (Authenticated User)",
        ]
    );
    assert_eq!(
        titles(&agents::CATALOG),
        [
            "Core diagnostics and contract scopes",
            "Content and site structure scopes",
            "Commerce and address scopes",
            "Change feeds, sync, and runtime integration scopes",
            "Control plane and governed-action scopes",
        ]
    );
}

#[test]
fn groups_cover_every_scope_once_where_there_are_any() {
    for source in SOURCES.iter().filter(|source| !source.catalog.groups.is_empty()) {
        let grouped: Vec<_> = source.catalog.groups.iter().flat_map(|group| group.scopes.iter()).collect();
        assert_eq!(grouped, words(source.scopes), "{}", source.name);
    }
    assert_eq!(seismic::SEARCH.group().map(|group| group.name), None);
}

#[test]
fn admin_is_a_scope_beside_the_module_of_its_name() {
    assert_eq!(factory::ADMIN.as_str(), "admin");
    assert_eq!(factory::admin::READ.as_str(), "admin:read");
    assert_eq!(factory::ADMIN.implies(), factory::ScopeSet::EMPTY, "names carry no meaning");
    assert_eq!(factory::ADMIN.group().map(|group| group.name), Some("administration"));
    assert_eq!(factory::self_::WRITE.as_str(), "self:write");
}

fn call(endpoint: &EndpointInfo) -> String {
    format!("{} {}", endpoint.method, endpoint.path)
}

#[test]
fn factory_lists_the_endpoints_of_each_scope() {
    use factory::Scope;
    let counts =
        [27, 1, 3, 3, 15, 11, 2, 7, 5, 8, 5, 3, 2, 3, 1, 4, 5, 4, 6, 3, 8, 3, 1, 3, 1, 3, 4, 3, 4, 4, 5, 8, 8, 5];
    let found: Vec<_> = Scope::ALL.iter().map(|scope| scope.endpoints().count()).collect();
    assert_eq!(found, counts);
    assert_eq!(factory::CATALOG.endpoints.len(), 178);
    assert_eq!(counts.iter().sum::<usize>(), 178, "no endpoint is listed twice");
    let calls: HashSet<_> = factory::CATALOG.endpoints.iter().map(call).collect();
    assert_eq!(calls.len(), 178);
}

#[test]
fn endpoints_keep_their_scope_and_summary() {
    let table = [
        (factory::ADMIN, "POST /api/users/password-recovery", "Recover Password"),
        (factory::ADMIN, "POST /api/admin/users/", "Create a new user (admin-only)"),
        (factory::admin::READ, "GET /api/admin/sessions/filters", "Get Session filter metadata"),
        (factory::apikeys::WRITE, "GET /api/admin/api-keys/scopes", "Get all available API key scopes"),
        (factory::form_submissions::READ, "GET /api/form/history/", "List Form Submissions"),
        (factory::forms::READ, "GET /api/form/{url_or_id}", "Open the form by URL or Id"),
        (factory::self_::WRITE, "DELETE /api/self", "Commit Suicide"),
    ];
    for (scope, expected, summary) in table {
        let endpoint = factory::CATALOG.endpoints.iter().find(|endpoint| call(endpoint) == expected).unwrap();
        assert_eq!(endpoint.summary, summary);
        let Access::Requires([alternative]) = endpoint.access else { panic!("{expected}: {:?}", endpoint.access) };
        assert_eq!(listed(*alternative), [scope.as_str()]);
        assert!(scope.endpoints().any(|endpoint| call(endpoint) == expected), "{expected}");
    }
}

#[test]
fn the_prefix_stays_on_the_wire_and_out_of_paths() {
    let table = [
        (seismic::self_::VIEW, "seismic.self.view"),
        (seismic::library::MANAGE, "seismic.library.manage"),
        (seismic::REPORTING, "seismic.reporting"),
        (seismic::DELIVERY, "seismic.delivery"),
        (seismic::SEARCH, "seismic.search"),
    ];
    for (scope, name) in table {
        assert_eq!(scope.as_str(), name);
    }
}

#[test]
fn only_two_scopes_imply_another() {
    let implied = |catalog: &CatalogInfo| {
        let implied = catalog.scopes().filter(|scope| !scope.implies.is_empty());
        implied.map(|scope| (scope.name, listed(scope.implies))).collect::<Vec<_>>()
    };
    for catalog in [&boomin::CATALOG, &factory::CATALOG, &agents::CATALOG, &feedback::CATALOG] {
        assert_eq!(implied(catalog), [], "{}", catalog.name);
    }
    assert_eq!(
        implied(&seismic::CATALOG),
        [
            ("seismic.library.manage", vec!["seismic.library.view"]),
            ("seismic.workspace.manage", vec!["seismic.workspace.view"]),
        ]
    );
}

#[test]
fn aliases_stand_for_scopes_and_are_none() {
    let table = [
        ("entries:write", "entries:write:draft", "Deprecated alias for entries:write:draft."),
        ("consumers:read", "syncstate:read", "Deprecated alias for syncstate:read."),
        ("consumers:write", "syncstate:write", "Deprecated alias for syncstate:write."),
        (
            "control:approvals:write",
            "control:approvals:request control:approvals:decide",
            "New workers should use the split scopes instead.",
        ),
    ];
    assert_eq!(agents::CATALOG.aliases.len(), table.len());
    for (alias, (name, targets, deprecated)) in agents::CATALOG.aliases.iter().zip(table) {
        assert_eq!((alias.name, alias.deprecated), (name, deprecated));
        assert_eq!(listed(alias.targets), words(targets));
        assert!(name.parse::<agents::Scope>().is_err(), "{name}");
        assert!(agents::CATALOG.scope(name).is_none(), "{name}");
    }
}

#[test]
#[expect(deprecated, reason = "the aliases are what is tested")]
fn aliases_are_items_at_their_own_paths() {
    assert_eq!(agents::entries::WRITE, agents::entries::write::DRAFT);
    assert_eq!(agents::consumers::READ, agents::syncstate::READ);
    assert_eq!(agents::consumers::WRITE, agents::syncstate::WRITE);
    let both: agents::ScopeSet = agents::control::approvals::WRITE;
    assert_eq!(both.to_string(), "control:approvals:request control:approvals:decide");
    let nobody = agents::Token::unrestricted(agents::ScopeSet::EMPTY);
    assert_eq!(nobody.authorize::<agents::entries::Write>().unwrap_err().required(), agents::entries::WRITE.set());
    assert_eq!(nobody.authorize::<agents::control::approvals::Write>().unwrap_err().required(), both);
}

/// A preset with its name, title, advice, scopes and optional scopes.
type Starter = (Preset<agents::Scope>, &'static str, &'static str, &'static str, &'static str, &'static str);

const STARTERS: [Starter; 5] = [
    (
        agents::presets::FIRST_BOOTSTRAP,
        "first_bootstrap",
        "First bootstrap worker",
        "Use when you only want to prove the account/token works.",
        "health:read readiness:read auth:read",
        "",
    ),
    (
        agents::presets::CONTENT_READING,
        "content_reading",
        "Content-reading worker",
        "Use when a worker reads entries, sections, assets, or taxonomy.",
        "entries:read assets:read sections:read",
        "capabilities:read openapi:read categories:read tags:read globalsets:read",
    ),
    (
        agents::presets::DRAFT_WRITING,
        "draft_writing",
        "Draft-writing worker",
        "Use when a worker prepares drafts but must not publish directly.",
        "entries:read entries:read_all_statuses entries:write:draft sections:read control:approvals:read \
         control:approvals:request",
        "control:actions:execute",
    ),
    (
        agents::presets::SYNC,
        "sync",
        "Sync worker",
        "Use when a worker consumes incremental changes and stores checkpoints.",
        "changes:read syncstate:read syncstate:write",
        "entries:read orders:read",
    ),
    (
        agents::presets::OPERATIONS_MONITORING,
        "operations_monitoring",
        "Operations / monitoring worker",
        "Use when a worker reports on system state, reliability, or account posture.",
        "health:read readiness:read",
        "metrics:read incidents:read lifecycle:read diagnostics:read",
    ),
];

#[test]
fn the_starter_sets_are_those_of_the_source() {
    for (preset, name, title, give_when, scopes, optional) in STARTERS {
        assert_eq!((preset.name(), preset.title(), preset.give_when()), (name, title, give_when));
        assert_eq!(preset.scopes().to_string(), scopes);
        assert_eq!(preset.optional().to_string(), optional);
    }
}

#[test]
fn presets_say_the_same_as_the_data() {
    assert_eq!(agents::CATALOG.presets.len(), STARTERS.len());
    for (info, (preset, ..)) in agents::CATALOG.presets.iter().zip(STARTERS) {
        assert_eq!((info.name, info.title, info.give_when), (preset.name(), preset.title(), preset.give_when()));
        assert_eq!(listed(info.scopes).join(" "), preset.scopes().to_string());
        assert_eq!(listed(info.optional).join(" "), preset.optional().to_string());
    }
}

#[test]
fn one_gate_stands_before_all_of_control() {
    let [gate] = agents::CATALOG.gates else { panic!("{:?}", agents::CATALOG.gates) };
    assert_eq!((gate.name, gate.env), ("writes_experimental", "PLUGIN_AGENTS_WRITES_EXPERIMENTAL"));
    assert_eq!(gate.scopes.iter().count(), 9);
    for scope in agents::Scope::ALL {
        let gates: Vec<_> = scope.gates().map(|gate| gate.name).collect();
        let expected: &[_] = if scope.as_str().starts_with("control:") { &["writes_experimental"] } else { &[] };
        assert_eq!(gates, expected, "{scope}");
    }
    assert_eq!(agents::Gate::ALL, [agents::Gate::WritesExperimental]);
    assert_eq!(agents::Gate::WritesExperimental.as_str(), "writes_experimental");
}

#[test]
fn guidance_is_kept() {
    let scope = agents::CATALOG.scope("metrics:read").unwrap();
    assert_eq!(scope.give_when, "You are building observability dashboards or operational summaries.");
    assert_eq!(scope.not_needed_when, "The worker is not doing monitoring or runtime reporting.");
    assert!(scope.notes.starts_with("This is for runtime observability."));
    assert!(agents::CATALOG.scopes().all(|scope| !scope.give_when.is_empty() && !scope.not_needed_when.is_empty()));
    let scope = boomin::CATALOG.scope("series:read").unwrap();
    assert_eq!((scope.give_when, scope.not_needed_when, scope.notes, scope.deprecated), ("", "", "", ""));
}

#[test]
fn members_lose_what_writes_and_manages() {
    let all = words(SOURCES[4].scopes);
    let read: Vec<_> = all.iter().copied().filter(|name| name.ends_with(":read")).collect();
    let table = [("admin", &all), ("member", &read), ("csm", &read), ("collaborator", &read)];
    assert_eq!(feedback::CATALOG.roles.len(), table.len());
    for ((info, role), (name, keeps)) in feedback::CATALOG.roles.iter().zip(feedback::Role::ALL).zip(table) {
        assert_eq!((info.name, role.as_str()), (name, name));
        assert_eq!(listed(info.keeps), *keeps, "{name}");
    }
}

#[test]
fn only_those_who_act_as_themselves_are_capped_by_their_role() {
    let table = [("app", false), ("self", true)];
    assert_eq!(feedback::Actor::ALL, [feedback::Actor::App, feedback::Actor::Self_]);
    for (info, expected) in feedback::CATALOG.actors.iter().zip(table) {
        assert_eq!((info.name, info.capped_by_role), expected);
        assert_eq!(info.keeps.iter().count(), 19);
    }
}

#[test]
fn only_feedback_has_declared_scopes() {
    let declared = SOURCES.iter().filter(|source| source.catalog.declared).map(|source| source.name);
    assert_eq!(declared.collect::<Vec<_>>(), ["feedback"]);
}

#[test]
fn only_two_catalogs_have_conditions() {
    for source in &SOURCES {
        let CatalogInfo { roles, actors, gates, .. } = source.catalog;
        let expected = match source.name {
            "feedback" => (4, 2, 0),
            "agents" => (0, 0, 1),
            _ => (0, 0, 0),
        };
        assert_eq!((roles.len(), actors.len(), gates.len()), expected, "{}", source.name);
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_agents_3af0b5dae28131e2_names {
    (
        $asked:literal ($first:path, $leaf:ident $marker:ident { $($module:tt)+ }
        $($other:tt)+) $found:ty, $unknown:path
    ) => {
        $first ! { [__scopes_agents_3af0b5dae28131e2 "agents" { $($module)+::$leaf }
        $($other)+] $marker $($module)+ }
    };
    (
        $asked:literal [__scopes_agents_3af0b5dae28131e2 $named:literal { $($first:tt)+ }
        { $($shown:tt)+ } $other:path, $($scope:tt)+] $found:ty, $unknown:path
    ) => {
        $other ! { $($scope)+ }
    };
    (
        $asked:literal [$prefix:ident $named:literal { $($first:tt)+ } { $($shown:tt)+ }
        $($other:tt)+] $found:ty, $unknown:path
    ) => {
        $unknown ! { "agents"($($first)+) $named ($($shown)+) }
    };
    ($module:literal $given:tt $found:ty, $unknown:path) => {
        $unknown ! { "agents" $module $given $found,
        "health::read health:read\nreadiness::read readiness:read\nauth::read auth:read\nadoption::read adoption:read\nmetrics::read metrics:read\nincidents::read incidents:read\nlifecycle::read lifecycle:read\ndiagnostics::read diagnostics:read\ncapabilities::read capabilities:read\nopenapi::read openapi:read\nschema::read schema:read\ntemplates::read templates:read\nentries::read entries:read\nentries::read_all_statuses entries:read_all_statuses\nentries::write::draft entries:write:draft\nassets::read assets:read\ncategories::read categories:read\ntags::read tags:read\nglobalsets::read globalsets:read\ncontentblocks::read contentblocks:read\nsections::read sections:read\nusers::read users:read\nusers::read_sensitive users:read_sensitive\nproducts::read products:read\nvariants::read variants:read\nsubscriptions::read subscriptions:read\ntransfers::read transfers:read\ndonations::read donations:read\norders::read orders:read\norders::read_sensitive orders:read_sensitive\naddresses::read addresses:read\naddresses::read_sensitive addresses:read_sensitive\nchanges::read changes:read\nsyncstate::read syncstate:read\nsyncstate::write syncstate:write\njobs::read jobs:read\njobs::report jobs:report\nwebhooks::dlq::read webhooks:dlq:read\nwebhooks::dlq::replay webhooks:dlq:replay\ncontrol::policies::read control:policies:read\ncontrol::policies::write control:policies:write\ncontrol::approvals::read control:approvals:read\ncontrol::approvals::request control:approvals:request\ncontrol::approvals::decide control:approvals:decide\ncontrol::executions::read control:executions:read\ncontrol::actions::simulate control:actions:simulate\ncontrol::actions::execute control:actions:execute\ncontrol::audit::read control:audit:read\nentries::write entries:write\nconsumers::read consumers:read\nconsumers::write consumers:write\ncontrol::approvals::write control:approvals:write"
        }
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_agents_3af0b5dae28131e2_0 {
    ($given:tt $found:ident $($module:tt)+) => {
        $($module)+:: __names! { "" $given $($module)+::$found, $($module)+:: __unknown }
    };
}
#[doc(hidden)]
pub use __scopes_agents_3af0b5dae28131e2_0 as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __generated::private::Scope as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __scopes_agents_3af0b5dae28131e2_names as __names;
#[doc(hidden)]
pub use __generated::private::unknown_scope as __unknown;
/** A scope of `Scope Guide`.

 Use this page when you are creating a managed account and need to decide which scopes a worker actually needs.

 This page is intentionally operator-facing:
 \- what a scope unlocks
 \- why you would assign it
 \- when a worker usually does not need it

 If you want the technical auth transport details, see Auth & Scopes.

 How To Choose Scopes

 Start from the worker's job, not from the full scope list.

 Ask four questions:
 \- What does the worker need to read?
 \- Does it need any sensitive data, or only normal redacted/list data?
 \- Does it need to request or execute governed actions?
 \- Does it need runtime operations visibility, or is it only reading content/commerce data?

 Good default rule:
 \- start with the smallest useful set
 \- add scopes only when the worker has a clear reason to call the matching endpoint
 \- avoid sensitive scopes until the use case is proven

 Sensitive scopes: use sparingly

 These scopes deserve an extra justification before you assign them:
 \- orders:read_sensitive
 \- addresses:read_sensitive
 \- users:read_sensitive
 \- control:approvals:decide
 \- control:policies:write
 \- webhooks:dlq:replay

 They either expose sensitive personal/financial data or let the worker change governance or delivery behavior.

 When In Doubt

 If you are unsure, do this:
 \- start with read-only scopes
 \- add only the exact resource scopes the worker touches
 \- keep sensitive scopes out unless the use case proves they are needed
 \- keep publish/apply/governance decisions separate from content-reading tasks

 That usually produces a smaller, safer account than starting from the full list.*/
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u16)]
#[non_exhaustive]
pub enum Scope {
    /** `health:read` — Lets a worker check whether the Agents service is up.

 **Give when:** You want a bootstrap, smoke-check, or uptime worker.

 **Not needed when:** The worker only reads content and you already know connectivity is stable.*/
    HealthRead,
    /** `readiness:read` — Lets a worker read the overall readiness score and warnings.

 **Give when:** You want a worker to report whether the site is operationally ready.

 **Not needed when:** The worker only needs business/content data.*/
    ReadinessRead,
    /** `auth:read` — Lets a worker inspect its own identity and active scopes via /auth/whoami.

 **Give when:** You want easy debugging of “who am I and what can I do?”.

 **Not needed when:** The worker is already stable and you do not need self-diagnostics.*/
    AuthRead,
    /** `adoption:read` — Lets a worker read adoption and usage instrumentation for Agents itself.

 **Give when:** You want internal reporting on how Agents features are being used.

 **Not needed when:** The worker is about content, commerce, or approvals. Most workers do not need this.

 This is not a content or commerce scope.

 Use it when you want a worker to answer questions like:
 \- how much is Agents being used?
 \- which parts of the contract are being exercised?
 \- what does platform adoption look like over time?

 Most workers do not need it.*/
    AdoptionRead,
    /** `metrics:read` — Lets a worker read runtime metrics snapshots from /metrics.

 **Give when:** You are building observability dashboards or operational summaries.

 **Not needed when:** The worker is not doing monitoring or runtime reporting.

 This is for runtime observability.

 Use it when you want a worker to:
 \- build ops dashboards
 \- summarize service behavior
 \- watch runtime metrics over time

 A content worker, translation worker, or sales-report worker usually does not need it.*/
    MetricsRead,
    /** `incidents:read` — Lets a worker read a redacted runtime incident summary.

 **Give when:** You want alerting or operational issue reporting.

 **Not needed when:** The worker is focused on content, catalog, or approvals.*/
    IncidentsRead,
    /** `lifecycle:read` — Lets a worker read machine-account lifecycle posture and risk signals.

 **Give when:** You want to monitor account expiry, pause/revoke posture, or governance hygiene.

 **Not needed when:** The worker is not responsible for account operations or governance reporting.

 This is for account and machine-identity governance.

 Use it when you want a worker to report on:
 \- paused accounts
 \- revoked accounts
 \- expiry posture
 \- lifecycle risk signals

 A content-reading or draft-writing worker usually does not need it.*/
    LifecycleRead,
    /** `diagnostics:read` — Lets a worker download the diagnostics/support bundle.

 **Give when:** You are building a support or operator troubleshooting workflow.

 **Not needed when:** The worker is not a support or troubleshooting tool.*/
    DiagnosticsRead,
    /** `capabilities:read` — Lets a worker discover what the site supports.

 **Give when:** You want the worker to adapt to installed features and contract shape.

 **Not needed when:** The worker is fully hardcoded and does not need feature discovery.*/
    CapabilitiesRead,
    /** `openapi:read` — Lets a worker read the OpenAPI contract.

 **Give when:** You want generated clients, schema-aware tooling, or integration introspection.

 **Not needed when:** The worker never needs to inspect the API contract itself.*/
    OpenapiRead,
    /** `schema:read` — Lets a worker read machine-readable endpoint schemas.

 **Give when:** You are building schema-driven tooling or validation.

 **Not needed when:** The worker just calls known endpoints directly.*/
    SchemaRead,
    /** `templates:read` — Lets a worker read canonical integration templates and starter material.

 **Give when:** You want tooling that bootstraps itself from provided templates.

 **Not needed when:** The worker already knows exactly what to do.*/
    TemplatesRead,
    /** `entries:read` — Read live entries and entry detail endpoints.

 **Give when:** The worker reads published content.

 **Not needed when:** The worker never touches entries.*/
    EntriesRead,
    /** `entries:read_all_statuses` — Read drafts, disabled, pending, expired, and other non-live entry states.

 **Give when:** The worker needs to inspect drafts or non-live content states.

 **Not needed when:** The worker only needs live published entries.*/
    EntriesReadAllStatuses,
    /** `entries:write:draft` — Create or update entry drafts through governed actions.

 **Give when:** The worker prepares drafts for human review.

 **Not needed when:** The worker is read-only or should never change content.

 Deprecated aliases: `entries:write`.*/
    EntriesWriteDraft,
    /** `assets:read` — Read asset lists and asset details.

 **Give when:** The worker needs images, documents, or media metadata.

 **Not needed when:** The worker only needs entries or commerce records.*/
    AssetsRead,
    /** `categories:read` — Read categories and category details.

 **Give when:** The worker reasons about taxonomy or category-driven navigation.

 **Not needed when:** The worker does not use categories.*/
    CategoriesRead,
    /** `tags:read` — Read tags and tag details.

 **Give when:** The worker needs tag taxonomy.

 **Not needed when:** The site does not use tags or the worker does not need them.*/
    TagsRead,
    /** `globalsets:read` — Read global sets.

 **Give when:** The worker needs shared site-wide content such as footer/legal/cookie text.

 **Not needed when:** The worker only needs entry-specific content.*/
    GlobalsetsRead,
    /** `contentblocks:read` — Read content block records.

 **Give when:** The worker needs direct access to reusable/nested content blocks.

 **Not needed when:** Entry-level content is enough.*/
    ContentblocksRead,
    /** `sections:read` — Read the section catalog.

 **Give when:** The worker needs to understand site structure or restrict itself to certain sections.

 **Not needed when:** The worker is hardcoded to one known entry or endpoint and never inspects structure.*/
    SectionsRead,
    /** `users:read` — Read user lists and basic user detail endpoints.

 **Give when:** The worker needs assignee/author/operator user information.

 **Not needed when:** The workflow never touches users.*/
    UsersRead,
    /** `users:read_sensitive` — Read unredacted user profile detail such as email or sensitive fields.

 **Sensitive.**

 **Give when:** The worker has a strong operational reason to handle user PII.

 **Not needed when:** Most workers. Avoid unless clearly required.*/
    UsersReadSensitive,
    /** `products:read` — Read product records.

 **Give when:** The worker analyzes or reports on catalog products.

 **Not needed when:** The site is content-only or the worker does not care about products.*/
    ProductsRead,
    /** `variants:read` — Read product variants.

 **Give when:** The worker needs SKU/variant-level inventory or merchandising data.

 **Not needed when:** Product-level data is enough.*/
    VariantsRead,
    /** `subscriptions:read` — Read subscriptions.

 **Give when:** The worker reports on or syncs subscription records.

 **Not needed when:** The site does not use subscriptions.*/
    SubscriptionsRead,
    /** `transfers:read` — Read transfer records.

 **Give when:** The worker needs stock/inventory transfer data.

 **Not needed when:** The business does not use transfers.*/
    TransfersRead,
    /** `donations:read` — Read donation records.

 **Give when:** The worker analyzes donations.

 **Not needed when:** The site does not use donations.*/
    DonationsRead,
    /** `orders:read` — Read order metadata.

 **Give when:** The worker builds sales reports or order-level summaries.

 **Not needed when:** The worker is unrelated to orders.*/
    OrdersRead,
    /** `orders:read_sensitive` — Read unredacted order PII and financial details.

 **Sensitive.**

 **Give when:** The worker must handle customer/order sensitive data with a clear business need.

 **Not needed when:** Most reporting workers. Avoid unless essential.*/
    OrdersReadSensitive,
    /** `addresses:read` — Read addresses in the dedicated addresses API.

 **Give when:** The worker needs address objects and the addresses API is enabled.

 **Not needed when:** The site does not expose the addresses API or the worker does not need addresses.*/
    AddressesRead,
    /** `addresses:read_sensitive` — Read unredacted address PII.

 **Sensitive.**

 **Give when:** A very specific workflow requires full address detail.

 **Not needed when:** Almost always. Avoid unless necessary.*/
    AddressesReadSensitive,
    /** `changes:read` — Read the unified incremental changes feed.

 **Give when:** The worker syncs data to another system or tracks updates over time.

 **Not needed when:** The worker just fetches current snapshots on demand.*/
    ChangesRead,
    /** `syncstate:read` — Read checkpoint/lag status for integrations.

 **Give when:** The worker or operator needs to inspect sync health.

 **Not needed when:** The worker does not manage sync checkpoints.

 Deprecated aliases: `consumers:read`.*/
    SyncstateRead,
    /** `syncstate:write` — Record checkpoints for sync lag tracking.

 **Give when:** The worker is a real incremental sync consumer.

 **Not needed when:** The worker is not responsible for checkpoints.

 Deprecated aliases: `consumers:write`.*/
    SyncstateWrite,
    /** `jobs:read` — Read managed Job definitions assigned to the account.

 **Give when:** The agent discovers or fetches Job config from Agents before it runs.

 **Not needed when:** The operator handles job instructions outside Agents entirely.*/
    JobsRead,
    /** `jobs:report` — Report Job run status back to Agents.

 **Give when:** The agent should record started, blocked, failed, or succeeded runs in the Jobs view.

 **Not needed when:** Operators do not need run visibility inside Agents.*/
    JobsReport,
    /** `webhooks:dlq:read` — Read failed webhook dead-letter events.

 **Give when:** You are building webhook operations or failure reporting.

 **Not needed when:** The worker does not manage webhook delivery issues.*/
    WebhooksDlqRead,
    /** `webhooks:dlq:replay` — Replay failed webhook dead-letter events.

 **Sensitive.**

 **Give when:** An operator or recovery worker needs to retry failed deliveries.

 **Not needed when:** The worker should never influence webhook delivery.*/
    WebhooksDlqReplay,
    /** `control:policies:read` — Read control action policies.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker or operator tooling needs to inspect policy posture.

 **Not needed when:** The worker just submits requests and does not inspect policy config.*/
    ControlPoliciesRead,
    /** `control:policies:write` — Create or update control policies.

 **Sensitive.**

 **Behind the gate `writes_experimental`.**

 **Give when:** You are building trusted operator tooling for policy administration.

 **Not needed when:** Almost all normal workers.*/
    ControlPoliciesWrite,
    /** `control:approvals:read` — Read the approval queue.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker monitors approval state or shows approval status elsewhere.

 **Not needed when:** The worker only submits requests and humans handle the rest manually.*/
    ControlApprovalsRead,
    /** `control:approvals:request` — Create approval requests.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker asks humans to approve draft writes or other governed actions.

 **Not needed when:** The worker is purely read-only.

 Deprecated aliases: `control:approvals:write`.*/
    ControlApprovalsRequest,
    /** `control:approvals:decide` — Approve or reject pending approvals.

 **Sensitive.**

 **Behind the gate `writes_experimental`.**

 **Give when:** A human-operated tool or explicit approver bot needs to sign off.

 **Not needed when:** Normal automation workers. This should usually stay human-only.

 Deprecated aliases: `control:approvals:write`.*/
    ControlApprovalsDecide,
    /** `control:executions:read` — Read the execution ledger.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker or operator tooling needs to inspect past executions.

 **Not needed when:** The worker does not report on execution history.*/
    ControlExecutionsRead,
    /** `control:actions:simulate` — Dry-run policy evaluation without actually executing.

 **Behind the gate `writes_experimental`.**

 **Give when:** You want “what would happen?” checks before execution.

 **Not needed when:** The worker never simulates actions.*/
    ControlActionsSimulate,
    /** `control:actions:execute` — Execute approved governed actions.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker actually carries out a governed action after approval.

 **Not needed when:** The worker only requests approval and someone else executes later.*/
    ControlActionsExecute,
    /** `control:audit:read` — Read the immutable control-plane audit log.

 **Behind the gate `writes_experimental`.**

 **Give when:** You need compliance, governance, or operator reporting on approvals/executions.

 **Not needed when:** The worker does not need audit history.*/
    ControlAuditRead,
}
/// A set of scopes of `agents`, one bit for each.
pub type ScopeSet = __generated::private::Set<Scope>;
/// What a caller may do, in scopes of `agents`: the authority that requirements are checked against.
pub type Token = __generated::private::Token<Scope>;
/// A refusal in scopes of `agents`: what is required and what of that is missing.
pub type MissingScopes = __generated::private::MissingScopes<Scope>;
/// The gates that are open.
pub type Gates = __generated::private::Gates<Scope>;
/// Everything that decides what a token of `agents` may do: `Token::from(Grant { … })`, with all fields written out.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Grant {
    /// What the token was granted.
    pub granted: ScopeSet,
    /// The gates that are open.
    pub gates: Gates,
}
/// A gate: the scopes behind it mean nothing until it is open.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[derive(::core::fmt::Debug)]
#[non_exhaustive]
pub enum Gate {
    /** `writes_experimental`

 These are only meaningful when PLUGIN_AGENTS_WRITES_EXPERIMENTAL=true.

 Opened by the environment variable `PLUGIN_AGENTS_WRITES_EXPERIMENTAL`.

 Behind it: `control:policies:read`, `control:policies:write`, `control:approvals:read`, `control:approvals:request`, `control:approvals:decide`, `control:executions:read`, `control:actions:simulate`, `control:actions:execute`, `control:audit:read`.*/
    WritesExperimental,
}
/// The presets that the catalog recommends.
pub mod presets {
    /** First bootstrap worker

 **Give when:** Use when you only want to prove the account/token works.

 Its scopes are `health:read`, `readiness:read`, `auth:read`.*/
    pub const FIRST_BOOTSTRAP: super::__generated::private::Preset<super::Scope> = super::__generated::private::Preset {
        name: "first_bootstrap",
        title: "First bootstrap worker",
        give_when: "Use when you only want to prove the account/token works.",
        scopes: super::ScopeSet::__from_words([0x0000_0000_0000_0007]),
        optional: super::ScopeSet::__from_words([0x0000_0000_0000_0000]),
    };
    /** Content-reading worker

 **Give when:** Use when a worker reads entries, sections, assets, or taxonomy.

 useful support scopes: capabilities:read, openapi:read

 Its scopes are `entries:read`, `assets:read`, `sections:read`.

 What may be added: `capabilities:read`, `openapi:read`, `categories:read`, `tags:read`, `globalsets:read`.*/
    pub const CONTENT_READING: super::__generated::private::Preset<super::Scope> = super::__generated::private::Preset {
        name: "content_reading",
        title: "Content-reading worker",
        give_when: "Use when a worker reads entries, sections, assets, or taxonomy.",
        scopes: super::ScopeSet::__from_words([0x0000_0000_0010_9000]),
        optional: super::ScopeSet::__from_words([0x0000_0000_0007_0300]),
    };
    /** Draft-writing worker

 **Give when:** Use when a worker prepares drafts but must not publish directly.

 if the same worker executes after approval: control:actions:execute

 Its scopes are `entries:read`, `entries:read_all_statuses`, `entries:write:draft`, `sections:read`, `control:approvals:read`, `control:approvals:request`.

 What may be added: `control:actions:execute`.*/
    pub const DRAFT_WRITING: super::__generated::private::Preset<super::Scope> = super::__generated::private::Preset {
        name: "draft_writing",
        title: "Draft-writing worker",
        give_when: "Use when a worker prepares drafts but must not publish directly.",
        scopes: super::ScopeSet::__from_words([0x0000_0600_0010_7000]),
        optional: super::ScopeSet::__from_words([0x0000_4000_0000_0000]),
    };
    /** Sync worker

 **Give when:** Use when a worker consumes incremental changes and stores checkpoints.

 optional: resource-specific read scopes like entries:read or orders:read

 Its scopes are `changes:read`, `syncstate:read`, `syncstate:write`.

 What may be added: `entries:read`, `orders:read`.*/
    pub const SYNC: super::__generated::private::Preset<super::Scope> = super::__generated::private::Preset {
        name: "sync",
        title: "Sync worker",
        give_when: "Use when a worker consumes incremental changes and stores checkpoints.",
        scopes: super::ScopeSet::__from_words([0x0000_0007_0000_0000]),
        optional: super::ScopeSet::__from_words([0x0000_0000_1000_1000]),
    };
    /** Operations / monitoring worker

 **Give when:** Use when a worker reports on system state, reliability, or account posture.

 Its scopes are `health:read`, `readiness:read`.

 What may be added: `metrics:read`, `incidents:read`, `lifecycle:read`, `diagnostics:read`.*/
    pub const OPERATIONS_MONITORING: super::__generated::private::Preset<super::Scope> = super::__generated::private::Preset {
        name: "operations_monitoring",
        title: "Operations / monitoring worker",
        give_when: "Use when a worker reports on system state, reliability, or account posture.",
        scopes: super::ScopeSet::__from_words([0x0000_0000_0000_0003]),
        optional: super::ScopeSet::__from_words([0x0000_0000_0000_00f0]),
    };
}
/// Everything that the catalog declares, as data.
pub static CATALOG: __generated::private::CatalogInfo = __generated::private::catalog_info(
    "agents",
    "Scope Guide",
    [
        "Use this page when you are creating a managed account and need to decide which scopes a worker actually needs.\n\nThis page is intentionally operator-facing:\n- what a scope unlocks\n- why you would assign it\n- when a worker usually does not need it\n\nIf you want the technical auth transport details, see Auth & Scopes.",
        "How To Choose Scopes\n\nStart from the worker's job, not from the full scope list.\n\nAsk four questions:\n- What does the worker need to read?\n- Does it need any sensitive data, or only normal redacted/list data?\n- Does it need to request or execute governed actions?\n- Does it need runtime operations visibility, or is it only reading content/commerce data?\n\nGood default rule:\n- start with the smallest useful set\n- add scopes only when the worker has a clear reason to call the matching endpoint\n- avoid sensitive scopes until the use case is proven\n\nSensitive scopes: use sparingly\n\nThese scopes deserve an extra justification before you assign them:\n- orders:read_sensitive\n- addresses:read_sensitive\n- users:read_sensitive\n- control:approvals:decide\n- control:policies:write\n- webhooks:dlq:replay\n\nThey either expose sensitive personal/financial data or let the worker change governance or delivery behavior.\n\nWhen In Doubt\n\nIf you are unsure, do this:\n- start with read-only scopes\n- add only the exact resource scopes the worker touches\n- keep sensitive scopes out unless the use case proves they are needed\n- keep publish/apply/governance decisions separate from content-reading tasks\n\nThat usually produces a smaller, safer account than starting from the full list.",
    ],
    false,
    &__generated::private::CatalogTables {
        aliases: &__generated::ALIAS_TEXTS,
        groups: &__generated::GROUPS,
        resources: &__generated::RESOURCES,
        presets: &__generated::PRESETS,
        roles: &__generated::ROLES,
        actors: &__generated::ACTORS,
        gates: &__generated::GATES,
        endpoints: &__generated::ENDPOINTS,
        scopes: __generated::SCOPES,
    },
    __generated::private::CatalogId::of::<Scope>,
);
#[allow(
    clippy::single_range_in_vec_init,
    reason = "positions are listed as ranges, however many there are"
)]
mod __generated {
    pub(super) use ::scopes::__private as private;
    use super::{Scope, ScopeSet, Gate};
    pub mod in_each_module {
        #[doc(hidden)]
        pub use super::private::Scope as a_scope_of_a_catalog;
        #[doc(hidden)]
        pub use __scopes_agents_3af0b5dae28131e2_names as __names;
        #[doc(hidden)]
        pub use super::private::unknown_scope as __unknown;
    }
    impl Scope {
        /// Every scope of the catalog, in order of declaration.
        pub const ALL: &'static [Self] = &[
            Scope::HealthRead,
            Scope::ReadinessRead,
            Scope::AuthRead,
            Scope::AdoptionRead,
            Scope::MetricsRead,
            Scope::IncidentsRead,
            Scope::LifecycleRead,
            Scope::DiagnosticsRead,
            Scope::CapabilitiesRead,
            Scope::OpenapiRead,
            Scope::SchemaRead,
            Scope::TemplatesRead,
            Scope::EntriesRead,
            Scope::EntriesReadAllStatuses,
            Scope::EntriesWriteDraft,
            Scope::AssetsRead,
            Scope::CategoriesRead,
            Scope::TagsRead,
            Scope::GlobalsetsRead,
            Scope::ContentblocksRead,
            Scope::SectionsRead,
            Scope::UsersRead,
            Scope::UsersReadSensitive,
            Scope::ProductsRead,
            Scope::VariantsRead,
            Scope::SubscriptionsRead,
            Scope::TransfersRead,
            Scope::DonationsRead,
            Scope::OrdersRead,
            Scope::OrdersReadSensitive,
            Scope::AddressesRead,
            Scope::AddressesReadSensitive,
            Scope::ChangesRead,
            Scope::SyncstateRead,
            Scope::SyncstateWrite,
            Scope::JobsRead,
            Scope::JobsReport,
            Scope::WebhooksDlqRead,
            Scope::WebhooksDlqReplay,
            Scope::ControlPoliciesRead,
            Scope::ControlPoliciesWrite,
            Scope::ControlApprovalsRead,
            Scope::ControlApprovalsRequest,
            Scope::ControlApprovalsDecide,
            Scope::ControlExecutionsRead,
            Scope::ControlActionsSimulate,
            Scope::ControlActionsExecute,
            Scope::ControlAuditRead,
        ];
        /// The name on the wire.
        pub const fn as_str(self) -> &'static str {
            NAMES[self as usize]
        }
        /// The set of this scope alone.
        pub const fn set(self) -> ScopeSet {
            ScopeSet::EMPTY.__with_index(self as u16)
        }
        /// Whether the set has this scope.
        pub const fn is_in(self, set: ScopeSet) -> bool {
            set.__has_index(self as u16)
        }
        /// What the scope allows, in the catalog's words; empty where it does not say.
        pub const fn description(self) -> &'static str {
            DESCRIPTIONS.at(self as usize)
        }
        /// Everything that the scope implies, directly or not, without itself, as if all gates were open.
        pub fn implies(self) -> ScopeSet {
            ScopeSet::__implied_by(self)
        }
        /// Whether the catalog marks the scope as sensitive.
        pub const fn is_sensitive(self) -> bool {
            SENSITIVE.__has_index(self as u16)
        }
        /// The endpoints that the catalog lists for the scope, alone or together with others.
        pub fn endpoints(
            self,
        ) -> impl ::core::iter::Iterator<Item = &'static private::EndpointInfo> {
            private::endpoints_of(&ENDPOINTS, self as u16)
        }
        /// The group that documentation shows the scope in; the first where it is in several.
        pub fn group(self) -> ::core::option::Option<&'static private::GroupInfo> {
            private::group_of(&GROUPS, self as u16)
        }
        /// The gates that the scope is behind: all of them have to be open.
        pub fn gates(
            self,
        ) -> impl ::core::iter::Iterator<Item = &'static private::GateInfo> {
            private::gates_of(&GATES, self as u16)
        }
    }
    pub(super) static VARIANTS: private::Texts = private::Texts {
        all: "HealthReadReadinessReadAuthReadAdoptionReadMetricsReadIncidentsReadLifecycleReadDiagnosticsReadCapabilitiesReadOpenapiReadSchemaReadTemplatesReadEntriesReadEntriesReadAllStatusesEntriesWriteDraftAssetsReadCategoriesReadTagsReadGlobalsetsReadContentblocksReadSectionsReadUsersReadUsersReadSensitiveProductsReadVariantsReadSubscriptionsReadTransfersReadDonationsReadOrdersReadOrdersReadSensitiveAddressesReadAddressesReadSensitiveChangesReadSyncstateReadSyncstateWriteJobsReadJobsReportWebhooksDlqReadWebhooksDlqReplayControlPoliciesReadControlPoliciesWriteControlApprovalsReadControlApprovalsRequestControlApprovalsDecideControlExecutionsReadControlActionsSimulateControlActionsExecuteControlAuditRead",
        ends: b"\x0a\x00\x00\x00\x17\x00\x00\x00\x1f\x00\x00\x00\x2b\x00\x00\x00\x36\x00\x00\x00\x43\x00\x00\x00\x50\x00\x00\x00\x5f\x00\x00\x00\x6f\x00\x00\x00\x7a\x00\x00\x00\x84\x00\x00\x00\x91\x00\x00\x00\x9c\x00\x00\x00\xb2\x00\x00\x00\xc3\x00\x00\x00\xcd\x00\x00\x00\xdb\x00\x00\x00\xe3\x00\x00\x00\xf1\x00\x00\x00\x02\x01\x00\x00\x0e\x01\x00\x00\x17\x01\x00\x00\x29\x01\x00\x00\x35\x01\x00\x00\x41\x01\x00\x00\x52\x01\x00\x00\x5f\x01\x00\x00\x6c\x01\x00\x00\x76\x01\x00\x00\x89\x01\x00\x00\x96\x01\x00\x00\xac\x01\x00\x00\xb7\x01\x00\x00\xc4\x01\x00\x00\xd2\x01\x00\x00\xda\x01\x00\x00\xe4\x01\x00\x00\xf3\x01\x00\x00\x04\x02\x00\x00\x17\x02\x00\x00\x2b\x02\x00\x00\x3f\x02\x00\x00\x56\x02\x00\x00\x6c\x02\x00\x00\x81\x02\x00\x00\x97\x02\x00\x00\xac\x02\x00\x00\xbc\x02\x00\x00",
    };
    impl ::core::fmt::Debug for Scope {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(VARIANTS.at(*self as usize))
        }
    }
    impl private::CatalogScope for Scope {
        type Words = [u64; 1];
        type Role = private::NoKeys;
        type Actor = private::NoKeys;
        type Gate = Gate;
        type Declared = private::No;
        type Numbered = private::No;
        const CATALOG_NAME: &'static str = "agents";
        const COUNT: usize = 48;
        const PROVED: &'static [private::Implication] = &[];
        fn all() -> &'static [Self] {
            Self::ALL
        }
        fn index(self) -> usize {
            self as usize
        }
        fn names() -> &'static private::NameTable {
            &LOOKUP
        }
        fn implications() -> &'static [private::Implication] {
            &IMPLICATIONS
        }
        fn direct_implications() -> &'static [private::Implication] {
            &DIRECT_IMPLICATIONS
        }
        fn deprecated() -> &'static [(u16, &'static str)] {
            &DEPRECATED
        }
        fn sensitive() -> ScopeSet {
            SENSITIVE
        }
        fn endpoints() -> &'static [private::EndpointInfo] {
            &ENDPOINTS
        }
        fn policy() -> &'static private::Policy<Self> {
            &POLICY
        }
    }
    impl private::TakesRole<private::NoKeys> for Scope {
        fn __role(given: private::NoKeys) -> private::NoKeys {
            given
        }
    }
    impl ::core::ops::BitOr for Scope {
        type Output = ScopeSet;
        fn bitor(self, other: Self) -> ScopeSet {
            self.set().union(other.set())
        }
    }
    impl ::core::fmt::Display for Scope {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    impl ::core::str::FromStr for Scope {
        type Err = private::UnknownScope;
        fn from_str(name: &str) -> ::core::result::Result<Self, private::UnknownScope> {
            private::scope_from_name(name)
        }
    }
    private::impl_serde!(Scope, "the name of one scope of catalog `agents`");
    impl Gate {
        /// All of them, in order of declaration.
        pub const ALL: &'static [Self] = &[Self::WritesExperimental];
        /// The key in the catalog.
        pub const fn as_str(self) -> &'static str {
            <Self as private::KeyEnum>::KEYS.names[self as usize]
        }
        /// The description in the catalog; empty where it has none.
        pub const fn description(self) -> &'static str {
            const DESCRIPTIONS: &[&str] = &[
                "These are only meaningful when PLUGIN_AGENTS_WRITES_EXPERIMENTAL=true.",
            ];
            DESCRIPTIONS[self as usize]
        }
        /// The scopes behind the gate.
        pub const fn scopes(self) -> ScopeSet {
            POLICY.gates[self as usize].scopes
        }
        /// The environment variable that opens the gate; empty where only code does.
        pub const fn variable(self) -> &'static str {
            POLICY.gates[self as usize].variable
        }
    }
    impl private::KeyEnum for Gate {
        type Words = [u64; 1];
        const ALL: &'static [Self] = Self::ALL;
        const KEYS: &'static private::KeyNames = &private::KeyNames {
            kind: "gate",
            catalog: "agents",
            names: &["writes_experimental"],
        };
        fn index(self) -> usize {
            self as usize
        }
    }
    impl private::Key for Gate {}
    impl ::core::fmt::Display for Gate {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    impl ::core::str::FromStr for Gate {
        type Err = private::UnknownKey;
        fn from_str(name: &str) -> ::core::result::Result<Self, private::UnknownKey> {
            private::key_from_name(name)
        }
    }
    private::impl_serde!(Gate, "the name of one gate of catalog `agents`");
    #[allow(
        clippy::disallowed_methods,
        reason = "a program may forbid it to its own code"
    )]
    impl ::core::convert::From<super::Grant> for private::Token<Scope> {
        fn from(grant: super::Grant) -> Self {
            let conditions = private::Conditions {
                declared: ScopeSet::EMPTY,
                actor: ::core::option::Option::None,
                roles: private::Roles::NONE,
                gates: grant.gates,
            };
            private::Token::__of_grant(grant.granted, conditions)
        }
    }
    const SENSITIVE: ScopeSet = ScopeSet::__from_words([0x0000_0940_a040_0000]);
    static POLICY: private::Policy<Scope> = private::Policy {
        declared: false,
        roles: &[],
        actors: &[],
        gates: &[
            private::GatePolicy {
                scopes: ScopeSet::__from_words([0x0000_ff80_0000_0000]),
                variable: "PLUGIN_AGENTS_WRITES_EXPERIMENTAL",
            },
        ],
    };
    pub(super) static NAMES: [&str; 52] = [
        "health:read",
        "readiness:read",
        "auth:read",
        "adoption:read",
        "metrics:read",
        "incidents:read",
        "lifecycle:read",
        "diagnostics:read",
        "capabilities:read",
        "openapi:read",
        "schema:read",
        "templates:read",
        "entries:read",
        "entries:read_all_statuses",
        "entries:write:draft",
        "assets:read",
        "categories:read",
        "tags:read",
        "globalsets:read",
        "contentblocks:read",
        "sections:read",
        "users:read",
        "users:read_sensitive",
        "products:read",
        "variants:read",
        "subscriptions:read",
        "transfers:read",
        "donations:read",
        "orders:read",
        "orders:read_sensitive",
        "addresses:read",
        "addresses:read_sensitive",
        "changes:read",
        "syncstate:read",
        "syncstate:write",
        "jobs:read",
        "jobs:report",
        "webhooks:dlq:read",
        "webhooks:dlq:replay",
        "control:policies:read",
        "control:policies:write",
        "control:approvals:read",
        "control:approvals:request",
        "control:approvals:decide",
        "control:executions:read",
        "control:actions:simulate",
        "control:actions:execute",
        "control:audit:read",
        "entries:write",
        "consumers:read",
        "consumers:write",
        "control:approvals:write",
    ];
    pub(super) static ALIASES: [private::Alias; 4] = [
        private::Alias {
            targets: &[14],
            deprecated: "Deprecated alias for entries:write:draft.",
        },
        private::Alias {
            targets: &[33],
            deprecated: "Deprecated alias for syncstate:read.",
        },
        private::Alias {
            targets: &[34],
            deprecated: "Deprecated alias for syncstate:write.",
        },
        private::Alias {
            targets: &[42, 43],
            deprecated: "New workers should use the split scopes instead.",
        },
    ];
    static LOOKUP: private::NameTable = private::NameTable {
        names: &NAMES,
        aliases: &ALIASES,
        longest: 25,
        seed: 0,
        pilots: &[0, 13, 2, 5, 1, 0, 6, 0, 1, 0, 1, 0, 0, 0, 0, 0],
        slots: &[
            65535, 65535, 65535, 65535, 65535, 28, 65535, 65535, 46, 65535, 65535, 38,
            65535, 24, 65535, 7, 10, 45, 65535, 26, 65535, 65535, 65535, 65535, 32,
            65535, 35, 65535, 19, 65535, 65535, 65535, 65535, 13, 65535, 65535, 36,
            65535, 44, 65535, 49, 65535, 29, 65535, 65535, 65535, 65535, 65535, 65535,
            50, 11, 65535, 65535, 34, 65535, 42, 0, 31, 65535, 65535, 65535, 65535,
            65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 47, 3,
            65535, 16, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4, 65535, 65535,
            22, 37, 65535, 8, 65535, 65535, 27, 14, 65535, 65535, 48, 5, 65535, 33,
            65535, 20, 65535, 65535, 51, 40, 15, 65535, 65535, 30, 23, 65535, 17, 2, 18,
            65535, 41, 9, 1, 65535, 65535, 43, 6, 65535, 21, 65535, 25, 39,
        ],
    };
    pub(super) static IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DIRECT_IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DESCRIPTIONS: private::Texts = private::Texts {
        all: "Lets a worker check whether the Agents service is up.Lets a worker read the overall readiness score and warnings.Lets a worker inspect its own identity and active scopes via /auth/whoami.Lets a worker read adoption and usage instrumentation for Agents itself.Lets a worker read runtime metrics snapshots from /metrics.Lets a worker read a redacted runtime incident summary.Lets a worker read machine-account lifecycle posture and risk signals.Lets a worker download the diagnostics/support bundle.Lets a worker discover what the site supports.Lets a worker read the OpenAPI contract.Lets a worker read machine-readable endpoint schemas.Lets a worker read canonical integration templates and starter material.Read live entries and entry detail endpoints.Read drafts, disabled, pending, expired, and other non-live entry states.Create or update entry drafts through governed actions.Read asset lists and asset details.Read categories and category details.Read tags and tag details.Read global sets.Read content block records.Read the section catalog.Read user lists and basic user detail endpoints.Read unredacted user profile detail such as email or sensitive fields.Read product records.Read product variants.Read subscriptions.Read transfer records.Read donation records.Read order metadata.Read unredacted order PII and financial details.Read addresses in the dedicated addresses API.Read unredacted address PII.Read the unified incremental changes feed.Read checkpoint/lag status for integrations.Record checkpoints for sync lag tracking.Read managed Job definitions assigned to the account.Report Job run status back to Agents.Read failed webhook dead-letter events.Replay failed webhook dead-letter events.Read control action policies.Create or update control policies.Read the approval queue.Create approval requests.Approve or reject pending approvals.Read the execution ledger.Dry-run policy evaluation without actually executing.Execute approved governed actions.Read the immutable control-plane audit log.",
        ends: b"\x35\x00\x00\x00\x71\x00\x00\x00\xbb\x00\x00\x00\x03\x01\x00\x00\x3e\x01\x00\x00\x75\x01\x00\x00\xbb\x01\x00\x00\xf1\x01\x00\x00\x1f\x02\x00\x00\x47\x02\x00\x00\x7c\x02\x00\x00\xc4\x02\x00\x00\xf1\x02\x00\x00\x3a\x03\x00\x00\x71\x03\x00\x00\x94\x03\x00\x00\xb9\x03\x00\x00\xd3\x03\x00\x00\xe4\x03\x00\x00\xff\x03\x00\x00\x18\x04\x00\x00\x48\x04\x00\x00\x8e\x04\x00\x00\xa3\x04\x00\x00\xb9\x04\x00\x00\xcc\x04\x00\x00\xe2\x04\x00\x00\xf8\x04\x00\x00\x0c\x05\x00\x00\x3c\x05\x00\x00\x6a\x05\x00\x00\x86\x05\x00\x00\xb0\x05\x00\x00\xdc\x05\x00\x00\x05\x06\x00\x00\x3a\x06\x00\x00\x5f\x06\x00\x00\x86\x06\x00\x00\xaf\x06\x00\x00\xcc\x06\x00\x00\xee\x06\x00\x00\x06\x07\x00\x00\x1f\x07\x00\x00\x43\x07\x00\x00\x5d\x07\x00\x00\x92\x07\x00\x00\xb4\x07\x00\x00\xdf\x07\x00\x00",
    };
    pub(super) static DEPRECATED: [(u16, &str); 0] = [];
    pub(super) const SCOPES: private::ScopeTexts = private::ScopeTexts {
        names: &NAMES,
        descriptions: &DESCRIPTIONS,
        notes: &[
            (
                3,
                "This is not a content or commerce scope.\n\nUse it when you want a worker to answer questions like:\n- how much is Agents being used?\n- which parts of the contract are being exercised?\n- what does platform adoption look like over time?\n\nMost workers do not need it.",
            ),
            (
                4,
                "This is for runtime observability.\n\nUse it when you want a worker to:\n- build ops dashboards\n- summarize service behavior\n- watch runtime metrics over time\n\nA content worker, translation worker, or sales-report worker usually does not need it.",
            ),
            (
                6,
                "This is for account and machine-identity governance.\n\nUse it when you want a worker to report on:\n- paused accounts\n- revoked accounts\n- expiry posture\n- lifecycle risk signals\n\nA content-reading or draft-writing worker usually does not need it.",
            ),
        ],
        give_when: &[
            (0, "You want a bootstrap, smoke-check, or uptime worker."),
            (1, "You want a worker to report whether the site is operationally ready."),
            (2, "You want easy debugging of “who am I and what can I do?”."),
            (3, "You want internal reporting on how Agents features are being used."),
            (4, "You are building observability dashboards or operational summaries."),
            (5, "You want alerting or operational issue reporting."),
            (
                6,
                "You want to monitor account expiry, pause/revoke posture, or governance hygiene.",
            ),
            (7, "You are building a support or operator troubleshooting workflow."),
            (
                8,
                "You want the worker to adapt to installed features and contract shape.",
            ),
            (
                9,
                "You want generated clients, schema-aware tooling, or integration introspection.",
            ),
            (10, "You are building schema-driven tooling or validation."),
            (11, "You want tooling that bootstraps itself from provided templates."),
            (12, "The worker reads published content."),
            (13, "The worker needs to inspect drafts or non-live content states."),
            (14, "The worker prepares drafts for human review."),
            (15, "The worker needs images, documents, or media metadata."),
            (16, "The worker reasons about taxonomy or category-driven navigation."),
            (17, "The worker needs tag taxonomy."),
            (
                18,
                "The worker needs shared site-wide content such as footer/legal/cookie text.",
            ),
            (19, "The worker needs direct access to reusable/nested content blocks."),
            (
                20,
                "The worker needs to understand site structure or restrict itself to certain sections.",
            ),
            (21, "The worker needs assignee/author/operator user information."),
            (22, "The worker has a strong operational reason to handle user PII."),
            (23, "The worker analyzes or reports on catalog products."),
            (24, "The worker needs SKU/variant-level inventory or merchandising data."),
            (25, "The worker reports on or syncs subscription records."),
            (26, "The worker needs stock/inventory transfer data."),
            (27, "The worker analyzes donations."),
            (28, "The worker builds sales reports or order-level summaries."),
            (
                29,
                "The worker must handle customer/order sensitive data with a clear business need.",
            ),
            (30, "The worker needs address objects and the addresses API is enabled."),
            (31, "A very specific workflow requires full address detail."),
            (32, "The worker syncs data to another system or tracks updates over time."),
            (33, "The worker or operator needs to inspect sync health."),
            (34, "The worker is a real incremental sync consumer."),
            (
                35,
                "The agent discovers or fetches Job config from Agents before it runs.",
            ),
            (
                36,
                "The agent should record started, blocked, failed, or succeeded runs in the Jobs view.",
            ),
            (37, "You are building webhook operations or failure reporting."),
            (38, "An operator or recovery worker needs to retry failed deliveries."),
            (39, "The worker or operator tooling needs to inspect policy posture."),
            (40, "You are building trusted operator tooling for policy administration."),
            (
                41,
                "The worker monitors approval state or shows approval status elsewhere.",
            ),
            (
                42,
                "The worker asks humans to approve draft writes or other governed actions.",
            ),
            (43, "A human-operated tool or explicit approver bot needs to sign off."),
            (44, "The worker or operator tooling needs to inspect past executions."),
            (45, "You want “what would happen?” checks before execution."),
            (46, "The worker actually carries out a governed action after approval."),
            (
                47,
                "You need compliance, governance, or operator reporting on approvals/executions.",
            ),
        ],
        not_needed_when: &[
            (
                0,
                "The worker only reads content and you already know connectivity is stable.",
            ),
            (1, "The worker only needs business/content data."),
            (2, "The worker is already stable and you do not need self-diagnostics."),
            (
                3,
                "The worker is about content, commerce, or approvals. Most workers do not need this.",
            ),
            (4, "The worker is not doing monitoring or runtime reporting."),
            (5, "The worker is focused on content, catalog, or approvals."),
            (
                6,
                "The worker is not responsible for account operations or governance reporting.",
            ),
            (7, "The worker is not a support or troubleshooting tool."),
            (8, "The worker is fully hardcoded and does not need feature discovery."),
            (9, "The worker never needs to inspect the API contract itself."),
            (10, "The worker just calls known endpoints directly."),
            (11, "The worker already knows exactly what to do."),
            (12, "The worker never touches entries."),
            (13, "The worker only needs live published entries."),
            (14, "The worker is read-only or should never change content."),
            (15, "The worker only needs entries or commerce records."),
            (16, "The worker does not use categories."),
            (17, "The site does not use tags or the worker does not need them."),
            (18, "The worker only needs entry-specific content."),
            (19, "Entry-level content is enough."),
            (
                20,
                "The worker is hardcoded to one known entry or endpoint and never inspects structure.",
            ),
            (21, "The workflow never touches users."),
            (22, "Most workers. Avoid unless clearly required."),
            (23, "The site is content-only or the worker does not care about products."),
            (24, "Product-level data is enough."),
            (25, "The site does not use subscriptions."),
            (26, "The business does not use transfers."),
            (27, "The site does not use donations."),
            (28, "The worker is unrelated to orders."),
            (29, "Most reporting workers. Avoid unless essential."),
            (
                30,
                "The site does not expose the addresses API or the worker does not need addresses.",
            ),
            (31, "Almost always. Avoid unless necessary."),
            (32, "The worker just fetches current snapshots on demand."),
            (33, "The worker does not manage sync checkpoints."),
            (34, "The worker is not responsible for checkpoints."),
            (35, "The operator handles job instructions outside Agents entirely."),
            (36, "Operators do not need run visibility inside Agents."),
            (37, "The worker does not manage webhook delivery issues."),
            (38, "The worker should never influence webhook delivery."),
            (39, "The worker just submits requests and does not inspect policy config."),
            (40, "Almost all normal workers."),
            (
                41,
                "The worker only submits requests and humans handle the rest manually.",
            ),
            (42, "The worker is purely read-only."),
            (43, "Normal automation workers. This should usually stay human-only."),
            (44, "The worker does not report on execution history."),
            (45, "The worker never simulates actions."),
            (46, "The worker only requests approval and someone else executes later."),
            (47, "The worker does not need audit history."),
        ],
        deprecated: &DEPRECATED,
        sensitive: private::scope_list(
            &NAMES,
            &[22..23, 29..30, 31..32, 38..39, 40..41, 43..44],
        ),
        implications: &IMPLICATIONS,
    };
    pub(super) static ALIAS_TEXTS: [private::AliasInfo; 4] = [
        private::alias_info(
            "entries:write",
            private::scope_list(&NAMES, &[14..15]),
            ["Deprecated alias for entries:write:draft.", ""],
            "Only for backward compatibility with older integrations.",
            "New workers should not use it.",
            "Deprecated alias for entries:write:draft.",
        ),
        private::alias_info(
            "consumers:read",
            private::scope_list(&NAMES, &[33..34]),
            ["Deprecated alias for syncstate:read.", ""],
            "Only for older integrations.",
            "New workers should not use it.",
            "Deprecated alias for syncstate:read.",
        ),
        private::alias_info(
            "consumers:write",
            private::scope_list(&NAMES, &[34..35]),
            ["Deprecated alias for syncstate:write.", ""],
            "Only for older integrations.",
            "New workers should not use it.",
            "Deprecated alias for syncstate:write.",
        ),
        private::alias_info(
            "control:approvals:write",
            private::scope_list(&NAMES, &[42..43, 43..44]),
            ["Legacy combined scope for requesting and deciding approvals.", ""],
            "Only for backward compatibility.",
            "New workers should use the split scopes instead.",
            "New workers should use the split scopes instead.",
        ),
    ];
    pub(super) static GROUPS: [private::GroupInfo; 5] = [
        private::group_info(
            "diagnostics",
            "Core diagnostics and contract scopes",
            ["", ""],
            private::scope_list(&NAMES, &[0..12]),
        ),
        private::group_info(
            "content",
            "Content and site structure scopes",
            ["", ""],
            private::scope_list(&NAMES, &[12..23]),
        ),
        private::group_info(
            "commerce",
            "Commerce and address scopes",
            ["", ""],
            private::scope_list(&NAMES, &[23..32]),
        ),
        private::group_info(
            "sync",
            "Change feeds, sync, and runtime integration scopes",
            ["", ""],
            private::scope_list(&NAMES, &[32..39]),
        ),
        private::group_info(
            "control",
            "Control plane and governed-action scopes",
            ["", ""],
            private::scope_list(&NAMES, &[39..48]),
        ),
    ];
    pub(super) static RESOURCES: [private::ResourceInfo; 0] = [];
    pub(super) static PRESETS: [private::PresetInfo; 5] = [
        private::preset_info(
            "first_bootstrap",
            "First bootstrap worker",
            ["", ""],
            "Use when you only want to prove the account/token works.",
            private::scope_list(&NAMES, &[0..3]),
            private::scope_list(&NAMES, &[]),
        ),
        private::preset_info(
            "content_reading",
            "Content-reading worker",
            ["", "useful support scopes: capabilities:read, openapi:read"],
            "Use when a worker reads entries, sections, assets, or taxonomy.",
            private::scope_list(&NAMES, &[12..13, 15..16, 20..21]),
            private::scope_list(&NAMES, &[8..10, 16..19]),
        ),
        private::preset_info(
            "draft_writing",
            "Draft-writing worker",
            ["", "if the same worker executes after approval: control:actions:execute"],
            "Use when a worker prepares drafts but must not publish directly.",
            private::scope_list(&NAMES, &[12..15, 20..21, 41..43]),
            private::scope_list(&NAMES, &[46..47]),
        ),
        private::preset_info(
            "sync",
            "Sync worker",
            [
                "",
                "optional: resource-specific read scopes like entries:read or orders:read",
            ],
            "Use when a worker consumes incremental changes and stores checkpoints.",
            private::scope_list(&NAMES, &[32..35]),
            private::scope_list(&NAMES, &[12..13, 28..29]),
        ),
        private::preset_info(
            "operations_monitoring",
            "Operations / monitoring worker",
            ["", ""],
            "Use when a worker reports on system state, reliability, or account posture.",
            private::scope_list(&NAMES, &[0..2]),
            private::scope_list(&NAMES, &[4..8]),
        ),
    ];
    pub(super) static ROLES: [private::RoleInfo; 0] = [];
    pub(super) static ACTORS: [private::ActorInfo; 0] = [];
    pub(super) static GATES: [private::GateInfo; 1] = [
        private::gate_info(
            "writes_experimental",
            "PLUGIN_AGENTS_WRITES_EXPERIMENTAL",
            [
                "These are only meaningful when PLUGIN_AGENTS_WRITES_EXPERIMENTAL=true.",
                "",
            ],
            private::scope_list(&NAMES, &[39..48]),
        ),
    ];
    pub(super) static ENDPOINTS: [private::EndpointInfo; 0] = [];
}
/// Scopes of `health`.
pub mod health {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_1 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "health" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_1 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `health:read` — Lets a worker check whether the Agents service is up.

 **Give when:** You want a bootstrap, smoke-check, or uptime worker.

 **Not needed when:** The worker only reads content and you already know connectivity is stable.*/
    pub const READ: super::Scope = super::Scope::HealthRead;
    pub use super::scopes_of_the_catalog::HealthRead as Read;
}
/// Scopes of `readiness`.
pub mod readiness {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_2 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "readiness" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_2 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `readiness:read` — Lets a worker read the overall readiness score and warnings.

 **Give when:** You want a worker to report whether the site is operationally ready.

 **Not needed when:** The worker only needs business/content data.*/
    pub const READ: super::Scope = super::Scope::ReadinessRead;
    pub use super::scopes_of_the_catalog::ReadinessRead as Read;
}
/// Scopes of `auth`.
pub mod auth {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_3 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "auth" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_3 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `auth:read` — Lets a worker inspect its own identity and active scopes via /auth/whoami.

 **Give when:** You want easy debugging of “who am I and what can I do?”.

 **Not needed when:** The worker is already stable and you do not need self-diagnostics.*/
    pub const READ: super::Scope = super::Scope::AuthRead;
    pub use super::scopes_of_the_catalog::AuthRead as Read;
}
/// Scopes of `adoption`.
pub mod adoption {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_4 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "adoption" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_4 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `adoption:read` — Lets a worker read adoption and usage instrumentation for Agents itself.

 **Give when:** You want internal reporting on how Agents features are being used.

 **Not needed when:** The worker is about content, commerce, or approvals. Most workers do not need this.

 This is not a content or commerce scope.

 Use it when you want a worker to answer questions like:
 \- how much is Agents being used?
 \- which parts of the contract are being exercised?
 \- what does platform adoption look like over time?

 Most workers do not need it.*/
    pub const READ: super::Scope = super::Scope::AdoptionRead;
    pub use super::scopes_of_the_catalog::AdoptionRead as Read;
}
/// Scopes of `metrics`.
pub mod metrics {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_5 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "metrics" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_5 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `metrics:read` — Lets a worker read runtime metrics snapshots from /metrics.

 **Give when:** You are building observability dashboards or operational summaries.

 **Not needed when:** The worker is not doing monitoring or runtime reporting.

 This is for runtime observability.

 Use it when you want a worker to:
 \- build ops dashboards
 \- summarize service behavior
 \- watch runtime metrics over time

 A content worker, translation worker, or sales-report worker usually does not need it.*/
    pub const READ: super::Scope = super::Scope::MetricsRead;
    pub use super::scopes_of_the_catalog::MetricsRead as Read;
}
/// Scopes of `incidents`.
pub mod incidents {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_6 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "incidents" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_6 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `incidents:read` — Lets a worker read a redacted runtime incident summary.

 **Give when:** You want alerting or operational issue reporting.

 **Not needed when:** The worker is focused on content, catalog, or approvals.*/
    pub const READ: super::Scope = super::Scope::IncidentsRead;
    pub use super::scopes_of_the_catalog::IncidentsRead as Read;
}
/// Scopes of `lifecycle`.
pub mod lifecycle {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_7 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "lifecycle" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_7 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `lifecycle:read` — Lets a worker read machine-account lifecycle posture and risk signals.

 **Give when:** You want to monitor account expiry, pause/revoke posture, or governance hygiene.

 **Not needed when:** The worker is not responsible for account operations or governance reporting.

 This is for account and machine-identity governance.

 Use it when you want a worker to report on:
 \- paused accounts
 \- revoked accounts
 \- expiry posture
 \- lifecycle risk signals

 A content-reading or draft-writing worker usually does not need it.*/
    pub const READ: super::Scope = super::Scope::LifecycleRead;
    pub use super::scopes_of_the_catalog::LifecycleRead as Read;
}
/// Scopes of `diagnostics`.
pub mod diagnostics {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_8 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "diagnostics" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_8 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `diagnostics:read` — Lets a worker download the diagnostics/support bundle.

 **Give when:** You are building a support or operator troubleshooting workflow.

 **Not needed when:** The worker is not a support or troubleshooting tool.*/
    pub const READ: super::Scope = super::Scope::DiagnosticsRead;
    pub use super::scopes_of_the_catalog::DiagnosticsRead as Read;
}
/// Scopes of `capabilities`.
pub mod capabilities {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_9 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "capabilities" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_9 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `capabilities:read` — Lets a worker discover what the site supports.

 **Give when:** You want the worker to adapt to installed features and contract shape.

 **Not needed when:** The worker is fully hardcoded and does not need feature discovery.*/
    pub const READ: super::Scope = super::Scope::CapabilitiesRead;
    pub use super::scopes_of_the_catalog::CapabilitiesRead as Read;
}
/// Scopes of `openapi`.
pub mod openapi {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_10 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "openapi" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_10 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `openapi:read` — Lets a worker read the OpenAPI contract.

 **Give when:** You want generated clients, schema-aware tooling, or integration introspection.

 **Not needed when:** The worker never needs to inspect the API contract itself.*/
    pub const READ: super::Scope = super::Scope::OpenapiRead;
    pub use super::scopes_of_the_catalog::OpenapiRead as Read;
}
/// Scopes of `schema`.
pub mod schema {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_11 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "schema" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_11 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `schema:read` — Lets a worker read machine-readable endpoint schemas.

 **Give when:** You are building schema-driven tooling or validation.

 **Not needed when:** The worker just calls known endpoints directly.*/
    pub const READ: super::Scope = super::Scope::SchemaRead;
    pub use super::scopes_of_the_catalog::SchemaRead as Read;
}
/// Scopes of `templates`.
pub mod templates {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_12 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "templates" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_12 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `templates:read` — Lets a worker read canonical integration templates and starter material.

 **Give when:** You want tooling that bootstraps itself from provided templates.

 **Not needed when:** The worker already knows exactly what to do.*/
    pub const READ: super::Scope = super::Scope::TemplatesRead;
    pub use super::scopes_of_the_catalog::TemplatesRead as Read;
}
/// Scopes of `entries`.
pub mod entries {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_13 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (read_all_statuses $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "entries" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_13 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `entries:read` — Read live entries and entry detail endpoints.

 **Give when:** The worker reads published content.

 **Not needed when:** The worker never touches entries.*/
    pub const READ: super::Scope = super::Scope::EntriesRead;
    pub use super::scopes_of_the_catalog::EntriesRead as Read;
    /** `entries:read_all_statuses` — Read drafts, disabled, pending, expired, and other non-live entry states.

 **Give when:** The worker needs to inspect drafts or non-live content states.

 **Not needed when:** The worker only needs live published entries.*/
    pub const READ_ALL_STATUSES: super::Scope = super::Scope::EntriesReadAllStatuses;
    pub use super::scopes_of_the_catalog::EntriesReadAllStatuses as ReadAllStatuses;
    /** `entries:write`, an alias of `entries:write:draft` — Deprecated alias for entries:write:draft.

 **Give when:** Only for backward compatibility with older integrations.

 **Not needed when:** New workers should not use it.*/
    #[deprecated(note = "Deprecated alias for entries:write:draft.")]
    pub const WRITE: super::Scope = super::Scope::EntriesWriteDraft;
    /** `entries:write`, an alias of `entries:write:draft` — Deprecated alias for entries:write:draft.

 **Give when:** Only for backward compatibility with older integrations.

 **Not needed when:** New workers should not use it.*/
    #[deprecated(note = "Deprecated alias for entries:write:draft.")]
    pub type Write = super::scopes_of_the_catalog::EntriesWriteDraft;
    /// Scopes of `entries::write`.
    pub mod write {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_agents_3af0b5dae28131e2_14 {
            (draft $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "entries::write" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_agents_3af0b5dae28131e2_14 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /** `entries:write:draft` — Create or update entry drafts through governed actions.

 **Give when:** The worker prepares drafts for human review.

 **Not needed when:** The worker is read-only or should never change content.

 Deprecated aliases: `entries:write`.*/
        pub const DRAFT: super::super::Scope = super::super::Scope::EntriesWriteDraft;
        pub use super::super::scopes_of_the_catalog::EntriesWriteDraft as Draft;
    }
}
/// Scopes of `assets`.
pub mod assets {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_15 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "assets" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_15 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `assets:read` — Read asset lists and asset details.

 **Give when:** The worker needs images, documents, or media metadata.

 **Not needed when:** The worker only needs entries or commerce records.*/
    pub const READ: super::Scope = super::Scope::AssetsRead;
    pub use super::scopes_of_the_catalog::AssetsRead as Read;
}
/// Scopes of `categories`.
pub mod categories {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_16 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "categories" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_16 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `categories:read` — Read categories and category details.

 **Give when:** The worker reasons about taxonomy or category-driven navigation.

 **Not needed when:** The worker does not use categories.*/
    pub const READ: super::Scope = super::Scope::CategoriesRead;
    pub use super::scopes_of_the_catalog::CategoriesRead as Read;
}
/// Scopes of `tags`.
pub mod tags {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_17 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "tags" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_17 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `tags:read` — Read tags and tag details.

 **Give when:** The worker needs tag taxonomy.

 **Not needed when:** The site does not use tags or the worker does not need them.*/
    pub const READ: super::Scope = super::Scope::TagsRead;
    pub use super::scopes_of_the_catalog::TagsRead as Read;
}
/// Scopes of `globalsets`.
pub mod globalsets {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_18 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "globalsets" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_18 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `globalsets:read` — Read global sets.

 **Give when:** The worker needs shared site-wide content such as footer/legal/cookie text.

 **Not needed when:** The worker only needs entry-specific content.*/
    pub const READ: super::Scope = super::Scope::GlobalsetsRead;
    pub use super::scopes_of_the_catalog::GlobalsetsRead as Read;
}
/// Scopes of `contentblocks`.
pub mod contentblocks {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_19 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "contentblocks" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_19 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `contentblocks:read` — Read content block records.

 **Give when:** The worker needs direct access to reusable/nested content blocks.

 **Not needed when:** Entry-level content is enough.*/
    pub const READ: super::Scope = super::Scope::ContentblocksRead;
    pub use super::scopes_of_the_catalog::ContentblocksRead as Read;
}
/// Scopes of `sections`.
pub mod sections {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_20 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "sections" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_20 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `sections:read` — Read the section catalog.

 **Give when:** The worker needs to understand site structure or restrict itself to certain sections.

 **Not needed when:** The worker is hardcoded to one known entry or endpoint and never inspects structure.*/
    pub const READ: super::Scope = super::Scope::SectionsRead;
    pub use super::scopes_of_the_catalog::SectionsRead as Read;
}
/// Scopes of `users`.
pub mod users {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_21 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (read_sensitive $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "users" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_21 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `users:read` — Read user lists and basic user detail endpoints.

 **Give when:** The worker needs assignee/author/operator user information.

 **Not needed when:** The workflow never touches users.*/
    pub const READ: super::Scope = super::Scope::UsersRead;
    pub use super::scopes_of_the_catalog::UsersRead as Read;
    /** `users:read_sensitive` — Read unredacted user profile detail such as email or sensitive fields.

 **Sensitive.**

 **Give when:** The worker has a strong operational reason to handle user PII.

 **Not needed when:** Most workers. Avoid unless clearly required.*/
    pub const READ_SENSITIVE: super::Scope = super::Scope::UsersReadSensitive;
    pub use super::scopes_of_the_catalog::UsersReadSensitive as ReadSensitive;
}
/// Scopes of `products`.
pub mod products {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_22 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "products" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_22 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `products:read` — Read product records.

 **Give when:** The worker analyzes or reports on catalog products.

 **Not needed when:** The site is content-only or the worker does not care about products.*/
    pub const READ: super::Scope = super::Scope::ProductsRead;
    pub use super::scopes_of_the_catalog::ProductsRead as Read;
}
/// Scopes of `variants`.
pub mod variants {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_23 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "variants" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_23 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `variants:read` — Read product variants.

 **Give when:** The worker needs SKU/variant-level inventory or merchandising data.

 **Not needed when:** Product-level data is enough.*/
    pub const READ: super::Scope = super::Scope::VariantsRead;
    pub use super::scopes_of_the_catalog::VariantsRead as Read;
}
/// Scopes of `subscriptions`.
pub mod subscriptions {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_24 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "subscriptions" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_24 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `subscriptions:read` — Read subscriptions.

 **Give when:** The worker reports on or syncs subscription records.

 **Not needed when:** The site does not use subscriptions.*/
    pub const READ: super::Scope = super::Scope::SubscriptionsRead;
    pub use super::scopes_of_the_catalog::SubscriptionsRead as Read;
}
/// Scopes of `transfers`.
pub mod transfers {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_25 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "transfers" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_25 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `transfers:read` — Read transfer records.

 **Give when:** The worker needs stock/inventory transfer data.

 **Not needed when:** The business does not use transfers.*/
    pub const READ: super::Scope = super::Scope::TransfersRead;
    pub use super::scopes_of_the_catalog::TransfersRead as Read;
}
/// Scopes of `donations`.
pub mod donations {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_26 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "donations" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_26 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `donations:read` — Read donation records.

 **Give when:** The worker analyzes donations.

 **Not needed when:** The site does not use donations.*/
    pub const READ: super::Scope = super::Scope::DonationsRead;
    pub use super::scopes_of_the_catalog::DonationsRead as Read;
}
/// Scopes of `orders`.
pub mod orders {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_27 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (read_sensitive $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "orders" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_27 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `orders:read` — Read order metadata.

 **Give when:** The worker builds sales reports or order-level summaries.

 **Not needed when:** The worker is unrelated to orders.*/
    pub const READ: super::Scope = super::Scope::OrdersRead;
    pub use super::scopes_of_the_catalog::OrdersRead as Read;
    /** `orders:read_sensitive` — Read unredacted order PII and financial details.

 **Sensitive.**

 **Give when:** The worker must handle customer/order sensitive data with a clear business need.

 **Not needed when:** Most reporting workers. Avoid unless essential.*/
    pub const READ_SENSITIVE: super::Scope = super::Scope::OrdersReadSensitive;
    pub use super::scopes_of_the_catalog::OrdersReadSensitive as ReadSensitive;
}
/// Scopes of `addresses`.
pub mod addresses {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_28 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (read_sensitive $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "addresses" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_28 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `addresses:read` — Read addresses in the dedicated addresses API.

 **Give when:** The worker needs address objects and the addresses API is enabled.

 **Not needed when:** The site does not expose the addresses API or the worker does not need addresses.*/
    pub const READ: super::Scope = super::Scope::AddressesRead;
    pub use super::scopes_of_the_catalog::AddressesRead as Read;
    /** `addresses:read_sensitive` — Read unredacted address PII.

 **Sensitive.**

 **Give when:** A very specific workflow requires full address detail.

 **Not needed when:** Almost always. Avoid unless necessary.*/
    pub const READ_SENSITIVE: super::Scope = super::Scope::AddressesReadSensitive;
    pub use super::scopes_of_the_catalog::AddressesReadSensitive as ReadSensitive;
}
/// Scopes of `changes`.
pub mod changes {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_29 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "changes" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_29 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `changes:read` — Read the unified incremental changes feed.

 **Give when:** The worker syncs data to another system or tracks updates over time.

 **Not needed when:** The worker just fetches current snapshots on demand.*/
    pub const READ: super::Scope = super::Scope::ChangesRead;
    pub use super::scopes_of_the_catalog::ChangesRead as Read;
}
/// Scopes of `syncstate`.
pub mod syncstate {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_30 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "syncstate" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_30 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `syncstate:read` — Read checkpoint/lag status for integrations.

 **Give when:** The worker or operator needs to inspect sync health.

 **Not needed when:** The worker does not manage sync checkpoints.

 Deprecated aliases: `consumers:read`.*/
    pub const READ: super::Scope = super::Scope::SyncstateRead;
    pub use super::scopes_of_the_catalog::SyncstateRead as Read;
    /** `syncstate:write` — Record checkpoints for sync lag tracking.

 **Give when:** The worker is a real incremental sync consumer.

 **Not needed when:** The worker is not responsible for checkpoints.

 Deprecated aliases: `consumers:write`.*/
    pub const WRITE: super::Scope = super::Scope::SyncstateWrite;
    pub use super::scopes_of_the_catalog::SyncstateWrite as Write;
}
/// Scopes of `jobs`.
pub mod jobs {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_31 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (report $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "jobs" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_31 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `jobs:read` — Read managed Job definitions assigned to the account.

 **Give when:** The agent discovers or fetches Job config from Agents before it runs.

 **Not needed when:** The operator handles job instructions outside Agents entirely.*/
    pub const READ: super::Scope = super::Scope::JobsRead;
    pub use super::scopes_of_the_catalog::JobsRead as Read;
    /** `jobs:report` — Report Job run status back to Agents.

 **Give when:** The agent should record started, blocked, failed, or succeeded runs in the Jobs view.

 **Not needed when:** Operators do not need run visibility inside Agents.*/
    pub const REPORT: super::Scope = super::Scope::JobsReport;
    pub use super::scopes_of_the_catalog::JobsReport as Report;
}
/// Scopes of `webhooks`.
pub mod webhooks {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_32 {
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "webhooks" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_32 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// Scopes of `webhooks::dlq`.
    pub mod dlq {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_agents_3af0b5dae28131e2_33 {
            (read $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            (replay $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "webhooks::dlq" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_agents_3af0b5dae28131e2_33 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /** `webhooks:dlq:read` — Read failed webhook dead-letter events.

 **Give when:** You are building webhook operations or failure reporting.

 **Not needed when:** The worker does not manage webhook delivery issues.*/
        pub const READ: super::super::Scope = super::super::Scope::WebhooksDlqRead;
        pub use super::super::scopes_of_the_catalog::WebhooksDlqRead as Read;
        /** `webhooks:dlq:replay` — Replay failed webhook dead-letter events.

 **Sensitive.**

 **Give when:** An operator or recovery worker needs to retry failed deliveries.

 **Not needed when:** The worker should never influence webhook delivery.*/
        pub const REPLAY: super::super::Scope = super::super::Scope::WebhooksDlqReplay;
        pub use super::super::scopes_of_the_catalog::WebhooksDlqReplay as Replay;
    }
}
/// Scopes of `control`.
pub mod control {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_34 {
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "control" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_34 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// Scopes of `control::policies`.
    pub mod policies {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_agents_3af0b5dae28131e2_35 {
            (read $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            (write $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "control::policies" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_agents_3af0b5dae28131e2_35 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /** `control:policies:read` — Read control action policies.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker or operator tooling needs to inspect policy posture.

 **Not needed when:** The worker just submits requests and does not inspect policy config.*/
        pub const READ: super::super::Scope = super::super::Scope::ControlPoliciesRead;
        pub use super::super::scopes_of_the_catalog::ControlPoliciesRead as Read;
        /** `control:policies:write` — Create or update control policies.

 **Sensitive.**

 **Behind the gate `writes_experimental`.**

 **Give when:** You are building trusted operator tooling for policy administration.

 **Not needed when:** Almost all normal workers.*/
        pub const WRITE: super::super::Scope = super::super::Scope::ControlPoliciesWrite;
        pub use super::super::scopes_of_the_catalog::ControlPoliciesWrite as Write;
    }
    /// Scopes of `control::approvals`.
    pub mod approvals {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_agents_3af0b5dae28131e2_36 {
            (read $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            (request $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            (decide $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            (write $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "control::approvals" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_agents_3af0b5dae28131e2_36 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /** `control:approvals:read` — Read the approval queue.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker monitors approval state or shows approval status elsewhere.

 **Not needed when:** The worker only submits requests and humans handle the rest manually.*/
        pub const READ: super::super::Scope = super::super::Scope::ControlApprovalsRead;
        pub use super::super::scopes_of_the_catalog::ControlApprovalsRead as Read;
        /** `control:approvals:request` — Create approval requests.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker asks humans to approve draft writes or other governed actions.

 **Not needed when:** The worker is purely read-only.

 Deprecated aliases: `control:approvals:write`.*/
        pub const REQUEST: super::super::Scope = super::super::Scope::ControlApprovalsRequest;
        pub use super::super::scopes_of_the_catalog::ControlApprovalsRequest as Request;
        /** `control:approvals:decide` — Approve or reject pending approvals.

 **Sensitive.**

 **Behind the gate `writes_experimental`.**

 **Give when:** A human-operated tool or explicit approver bot needs to sign off.

 **Not needed when:** Normal automation workers. This should usually stay human-only.

 Deprecated aliases: `control:approvals:write`.*/
        pub const DECIDE: super::super::Scope = super::super::Scope::ControlApprovalsDecide;
        pub use super::super::scopes_of_the_catalog::ControlApprovalsDecide as Decide;
        /** `control:approvals:write`, an alias of `control:approvals:request` and `control:approvals:decide` — Legacy combined scope for requesting and deciding approvals.

 **Give when:** Only for backward compatibility.

 **Not needed when:** New workers should use the split scopes instead.*/
        #[deprecated(note = "New workers should use the split scopes instead.")]
        pub const WRITE: super::super::ScopeSet = super::super::ScopeSet::__from_words([
            0x0000_0c00_0000_0000,
        ]);
        /** `control:approvals:write`, an alias of `control:approvals:request` and `control:approvals:decide` — Legacy combined scope for requesting and deciding approvals.

 **Give when:** Only for backward compatibility.

 **Not needed when:** New workers should use the split scopes instead.*/
        #[deprecated(note = "New workers should use the split scopes instead.")]
        pub type Write = super::super::__generated::private::All<
            (
                super::super::scopes_of_the_catalog::ControlApprovalsRequest,
                super::super::scopes_of_the_catalog::ControlApprovalsDecide,
            ),
        >;
    }
    /// Scopes of `control::executions`.
    pub mod executions {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_agents_3af0b5dae28131e2_37 {
            (read $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "control::executions" $given
                $($module)+::$found, $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_agents_3af0b5dae28131e2_37 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /** `control:executions:read` — Read the execution ledger.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker or operator tooling needs to inspect past executions.

 **Not needed when:** The worker does not report on execution history.*/
        pub const READ: super::super::Scope = super::super::Scope::ControlExecutionsRead;
        pub use super::super::scopes_of_the_catalog::ControlExecutionsRead as Read;
    }
    /// Scopes of `control::actions`.
    pub mod actions {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_agents_3af0b5dae28131e2_38 {
            (simulate $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            (execute $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "control::actions" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_agents_3af0b5dae28131e2_38 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /** `control:actions:simulate` — Dry-run policy evaluation without actually executing.

 **Behind the gate `writes_experimental`.**

 **Give when:** You want “what would happen?” checks before execution.

 **Not needed when:** The worker never simulates actions.*/
        pub const SIMULATE: super::super::Scope = super::super::Scope::ControlActionsSimulate;
        pub use super::super::scopes_of_the_catalog::ControlActionsSimulate as Simulate;
        /** `control:actions:execute` — Execute approved governed actions.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker actually carries out a governed action after approval.

 **Not needed when:** The worker only requests approval and someone else executes later.*/
        pub const EXECUTE: super::super::Scope = super::super::Scope::ControlActionsExecute;
        pub use super::super::scopes_of_the_catalog::ControlActionsExecute as Execute;
    }
    /// Scopes of `control::audit`.
    pub mod audit {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_agents_3af0b5dae28131e2_39 {
            (read $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "control::audit" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_agents_3af0b5dae28131e2_39 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /** `control:audit:read` — Read the immutable control-plane audit log.

 **Behind the gate `writes_experimental`.**

 **Give when:** You need compliance, governance, or operator reporting on approvals/executions.

 **Not needed when:** The worker does not need audit history.*/
        pub const READ: super::super::Scope = super::super::Scope::ControlAuditRead;
        pub use super::super::scopes_of_the_catalog::ControlAuditRead as Read;
    }
}
/// Scopes of `consumers`.
pub mod consumers {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_agents_3af0b5dae28131e2_40 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "consumers" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_agents_3af0b5dae28131e2_40 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `consumers:read`, an alias of `syncstate:read` — Deprecated alias for syncstate:read.

 **Give when:** Only for older integrations.

 **Not needed when:** New workers should not use it.*/
    #[deprecated(note = "Deprecated alias for syncstate:read.")]
    pub const READ: super::Scope = super::Scope::SyncstateRead;
    /** `consumers:read`, an alias of `syncstate:read` — Deprecated alias for syncstate:read.

 **Give when:** Only for older integrations.

 **Not needed when:** New workers should not use it.*/
    #[deprecated(note = "Deprecated alias for syncstate:read.")]
    pub type Read = super::scopes_of_the_catalog::SyncstateRead;
    /** `consumers:write`, an alias of `syncstate:write` — Deprecated alias for syncstate:write.

 **Give when:** Only for older integrations.

 **Not needed when:** New workers should not use it.*/
    #[deprecated(note = "Deprecated alias for syncstate:write.")]
    pub const WRITE: super::Scope = super::Scope::SyncstateWrite;
    /** `consumers:write`, an alias of `syncstate:write` — Deprecated alias for syncstate:write.

 **Give when:** Only for older integrations.

 **Not needed when:** New workers should not use it.*/
    #[deprecated(note = "Deprecated alias for syncstate:write.")]
    pub type Write = super::scopes_of_the_catalog::SyncstateWrite;
}
mod scopes_of_the_catalog {
    use super::__generated::private as __private;
    /** `health:read` — Lets a worker check whether the Agents service is up.

 **Give when:** You want a bootstrap, smoke-check, or uptime worker.

 **Not needed when:** The worker only reads content and you already know connectivity is stable.*/
    pub enum HealthRead {}
    impl __private::Requirement for HealthRead {
        type Shape = __private::Is<super::Scope, __private::_0>;
    }
    /** `readiness:read` — Lets a worker read the overall readiness score and warnings.

 **Give when:** You want a worker to report whether the site is operationally ready.

 **Not needed when:** The worker only needs business/content data.*/
    pub enum ReadinessRead {}
    impl __private::Requirement for ReadinessRead {
        type Shape = __private::Is<super::Scope, __private::_1>;
    }
    /** `auth:read` — Lets a worker inspect its own identity and active scopes via /auth/whoami.

 **Give when:** You want easy debugging of “who am I and what can I do?”.

 **Not needed when:** The worker is already stable and you do not need self-diagnostics.*/
    pub enum AuthRead {}
    impl __private::Requirement for AuthRead {
        type Shape = __private::Is<super::Scope, __private::_2>;
    }
    /** `adoption:read` — Lets a worker read adoption and usage instrumentation for Agents itself.

 **Give when:** You want internal reporting on how Agents features are being used.

 **Not needed when:** The worker is about content, commerce, or approvals. Most workers do not need this.

 This is not a content or commerce scope.

 Use it when you want a worker to answer questions like:
 \- how much is Agents being used?
 \- which parts of the contract are being exercised?
 \- what does platform adoption look like over time?

 Most workers do not need it.*/
    pub enum AdoptionRead {}
    impl __private::Requirement for AdoptionRead {
        type Shape = __private::Is<super::Scope, __private::_3>;
    }
    /** `metrics:read` — Lets a worker read runtime metrics snapshots from /metrics.

 **Give when:** You are building observability dashboards or operational summaries.

 **Not needed when:** The worker is not doing monitoring or runtime reporting.

 This is for runtime observability.

 Use it when you want a worker to:
 \- build ops dashboards
 \- summarize service behavior
 \- watch runtime metrics over time

 A content worker, translation worker, or sales-report worker usually does not need it.*/
    pub enum MetricsRead {}
    impl __private::Requirement for MetricsRead {
        type Shape = __private::Is<super::Scope, __private::_4>;
    }
    /** `incidents:read` — Lets a worker read a redacted runtime incident summary.

 **Give when:** You want alerting or operational issue reporting.

 **Not needed when:** The worker is focused on content, catalog, or approvals.*/
    pub enum IncidentsRead {}
    impl __private::Requirement for IncidentsRead {
        type Shape = __private::Is<super::Scope, __private::_5>;
    }
    /** `lifecycle:read` — Lets a worker read machine-account lifecycle posture and risk signals.

 **Give when:** You want to monitor account expiry, pause/revoke posture, or governance hygiene.

 **Not needed when:** The worker is not responsible for account operations or governance reporting.

 This is for account and machine-identity governance.

 Use it when you want a worker to report on:
 \- paused accounts
 \- revoked accounts
 \- expiry posture
 \- lifecycle risk signals

 A content-reading or draft-writing worker usually does not need it.*/
    pub enum LifecycleRead {}
    impl __private::Requirement for LifecycleRead {
        type Shape = __private::Is<super::Scope, __private::_6>;
    }
    /** `diagnostics:read` — Lets a worker download the diagnostics/support bundle.

 **Give when:** You are building a support or operator troubleshooting workflow.

 **Not needed when:** The worker is not a support or troubleshooting tool.*/
    pub enum DiagnosticsRead {}
    impl __private::Requirement for DiagnosticsRead {
        type Shape = __private::Is<super::Scope, __private::_7>;
    }
    /** `capabilities:read` — Lets a worker discover what the site supports.

 **Give when:** You want the worker to adapt to installed features and contract shape.

 **Not needed when:** The worker is fully hardcoded and does not need feature discovery.*/
    pub enum CapabilitiesRead {}
    impl __private::Requirement for CapabilitiesRead {
        type Shape = __private::Is<super::Scope, __private::_8>;
    }
    /** `openapi:read` — Lets a worker read the OpenAPI contract.

 **Give when:** You want generated clients, schema-aware tooling, or integration introspection.

 **Not needed when:** The worker never needs to inspect the API contract itself.*/
    pub enum OpenapiRead {}
    impl __private::Requirement for OpenapiRead {
        type Shape = __private::Is<super::Scope, __private::_9>;
    }
    /** `schema:read` — Lets a worker read machine-readable endpoint schemas.

 **Give when:** You are building schema-driven tooling or validation.

 **Not needed when:** The worker just calls known endpoints directly.*/
    pub enum SchemaRead {}
    impl __private::Requirement for SchemaRead {
        type Shape = __private::Is<super::Scope, __private::_A>;
    }
    /** `templates:read` — Lets a worker read canonical integration templates and starter material.

 **Give when:** You want tooling that bootstraps itself from provided templates.

 **Not needed when:** The worker already knows exactly what to do.*/
    pub enum TemplatesRead {}
    impl __private::Requirement for TemplatesRead {
        type Shape = __private::Is<super::Scope, __private::_B>;
    }
    /** `entries:read` — Read live entries and entry detail endpoints.

 **Give when:** The worker reads published content.

 **Not needed when:** The worker never touches entries.*/
    pub enum EntriesRead {}
    impl __private::Requirement for EntriesRead {
        type Shape = __private::Is<super::Scope, __private::_C>;
    }
    /** `entries:read_all_statuses` — Read drafts, disabled, pending, expired, and other non-live entry states.

 **Give when:** The worker needs to inspect drafts or non-live content states.

 **Not needed when:** The worker only needs live published entries.*/
    pub enum EntriesReadAllStatuses {}
    impl __private::Requirement for EntriesReadAllStatuses {
        type Shape = __private::Is<super::Scope, __private::_D>;
    }
    /** `entries:write:draft` — Create or update entry drafts through governed actions.

 **Give when:** The worker prepares drafts for human review.

 **Not needed when:** The worker is read-only or should never change content.

 Deprecated aliases: `entries:write`.*/
    pub enum EntriesWriteDraft {}
    impl __private::Requirement for EntriesWriteDraft {
        type Shape = __private::Is<super::Scope, __private::_E>;
    }
    /** `assets:read` — Read asset lists and asset details.

 **Give when:** The worker needs images, documents, or media metadata.

 **Not needed when:** The worker only needs entries or commerce records.*/
    pub enum AssetsRead {}
    impl __private::Requirement for AssetsRead {
        type Shape = __private::Is<super::Scope, __private::_F>;
    }
    /** `categories:read` — Read categories and category details.

 **Give when:** The worker reasons about taxonomy or category-driven navigation.

 **Not needed when:** The worker does not use categories.*/
    pub enum CategoriesRead {}
    impl __private::Requirement for CategoriesRead {
        type Shape = __private::Is<super::Scope, __private::_0, __private::_1>;
    }
    /** `tags:read` — Read tags and tag details.

 **Give when:** The worker needs tag taxonomy.

 **Not needed when:** The site does not use tags or the worker does not need them.*/
    pub enum TagsRead {}
    impl __private::Requirement for TagsRead {
        type Shape = __private::Is<super::Scope, __private::_1, __private::_1>;
    }
    /** `globalsets:read` — Read global sets.

 **Give when:** The worker needs shared site-wide content such as footer/legal/cookie text.

 **Not needed when:** The worker only needs entry-specific content.*/
    pub enum GlobalsetsRead {}
    impl __private::Requirement for GlobalsetsRead {
        type Shape = __private::Is<super::Scope, __private::_2, __private::_1>;
    }
    /** `contentblocks:read` — Read content block records.

 **Give when:** The worker needs direct access to reusable/nested content blocks.

 **Not needed when:** Entry-level content is enough.*/
    pub enum ContentblocksRead {}
    impl __private::Requirement for ContentblocksRead {
        type Shape = __private::Is<super::Scope, __private::_3, __private::_1>;
    }
    /** `sections:read` — Read the section catalog.

 **Give when:** The worker needs to understand site structure or restrict itself to certain sections.

 **Not needed when:** The worker is hardcoded to one known entry or endpoint and never inspects structure.*/
    pub enum SectionsRead {}
    impl __private::Requirement for SectionsRead {
        type Shape = __private::Is<super::Scope, __private::_4, __private::_1>;
    }
    /** `users:read` — Read user lists and basic user detail endpoints.

 **Give when:** The worker needs assignee/author/operator user information.

 **Not needed when:** The workflow never touches users.*/
    pub enum UsersRead {}
    impl __private::Requirement for UsersRead {
        type Shape = __private::Is<super::Scope, __private::_5, __private::_1>;
    }
    /** `users:read_sensitive` — Read unredacted user profile detail such as email or sensitive fields.

 **Sensitive.**

 **Give when:** The worker has a strong operational reason to handle user PII.

 **Not needed when:** Most workers. Avoid unless clearly required.*/
    pub enum UsersReadSensitive {}
    impl __private::Requirement for UsersReadSensitive {
        type Shape = __private::Is<super::Scope, __private::_6, __private::_1>;
    }
    /** `products:read` — Read product records.

 **Give when:** The worker analyzes or reports on catalog products.

 **Not needed when:** The site is content-only or the worker does not care about products.*/
    pub enum ProductsRead {}
    impl __private::Requirement for ProductsRead {
        type Shape = __private::Is<super::Scope, __private::_7, __private::_1>;
    }
    /** `variants:read` — Read product variants.

 **Give when:** The worker needs SKU/variant-level inventory or merchandising data.

 **Not needed when:** Product-level data is enough.*/
    pub enum VariantsRead {}
    impl __private::Requirement for VariantsRead {
        type Shape = __private::Is<super::Scope, __private::_8, __private::_1>;
    }
    /** `subscriptions:read` — Read subscriptions.

 **Give when:** The worker reports on or syncs subscription records.

 **Not needed when:** The site does not use subscriptions.*/
    pub enum SubscriptionsRead {}
    impl __private::Requirement for SubscriptionsRead {
        type Shape = __private::Is<super::Scope, __private::_9, __private::_1>;
    }
    /** `transfers:read` — Read transfer records.

 **Give when:** The worker needs stock/inventory transfer data.

 **Not needed when:** The business does not use transfers.*/
    pub enum TransfersRead {}
    impl __private::Requirement for TransfersRead {
        type Shape = __private::Is<super::Scope, __private::_A, __private::_1>;
    }
    /** `donations:read` — Read donation records.

 **Give when:** The worker analyzes donations.

 **Not needed when:** The site does not use donations.*/
    pub enum DonationsRead {}
    impl __private::Requirement for DonationsRead {
        type Shape = __private::Is<super::Scope, __private::_B, __private::_1>;
    }
    /** `orders:read` — Read order metadata.

 **Give when:** The worker builds sales reports or order-level summaries.

 **Not needed when:** The worker is unrelated to orders.*/
    pub enum OrdersRead {}
    impl __private::Requirement for OrdersRead {
        type Shape = __private::Is<super::Scope, __private::_C, __private::_1>;
    }
    /** `orders:read_sensitive` — Read unredacted order PII and financial details.

 **Sensitive.**

 **Give when:** The worker must handle customer/order sensitive data with a clear business need.

 **Not needed when:** Most reporting workers. Avoid unless essential.*/
    pub enum OrdersReadSensitive {}
    impl __private::Requirement for OrdersReadSensitive {
        type Shape = __private::Is<super::Scope, __private::_D, __private::_1>;
    }
    /** `addresses:read` — Read addresses in the dedicated addresses API.

 **Give when:** The worker needs address objects and the addresses API is enabled.

 **Not needed when:** The site does not expose the addresses API or the worker does not need addresses.*/
    pub enum AddressesRead {}
    impl __private::Requirement for AddressesRead {
        type Shape = __private::Is<super::Scope, __private::_E, __private::_1>;
    }
    /** `addresses:read_sensitive` — Read unredacted address PII.

 **Sensitive.**

 **Give when:** A very specific workflow requires full address detail.

 **Not needed when:** Almost always. Avoid unless necessary.*/
    pub enum AddressesReadSensitive {}
    impl __private::Requirement for AddressesReadSensitive {
        type Shape = __private::Is<super::Scope, __private::_F, __private::_1>;
    }
    /** `changes:read` — Read the unified incremental changes feed.

 **Give when:** The worker syncs data to another system or tracks updates over time.

 **Not needed when:** The worker just fetches current snapshots on demand.*/
    pub enum ChangesRead {}
    impl __private::Requirement for ChangesRead {
        type Shape = __private::Is<super::Scope, __private::_0, __private::_2>;
    }
    /** `syncstate:read` — Read checkpoint/lag status for integrations.

 **Give when:** The worker or operator needs to inspect sync health.

 **Not needed when:** The worker does not manage sync checkpoints.

 Deprecated aliases: `consumers:read`.*/
    pub enum SyncstateRead {}
    impl __private::Requirement for SyncstateRead {
        type Shape = __private::Is<super::Scope, __private::_1, __private::_2>;
    }
    /** `syncstate:write` — Record checkpoints for sync lag tracking.

 **Give when:** The worker is a real incremental sync consumer.

 **Not needed when:** The worker is not responsible for checkpoints.

 Deprecated aliases: `consumers:write`.*/
    pub enum SyncstateWrite {}
    impl __private::Requirement for SyncstateWrite {
        type Shape = __private::Is<super::Scope, __private::_2, __private::_2>;
    }
    /** `jobs:read` — Read managed Job definitions assigned to the account.

 **Give when:** The agent discovers or fetches Job config from Agents before it runs.

 **Not needed when:** The operator handles job instructions outside Agents entirely.*/
    pub enum JobsRead {}
    impl __private::Requirement for JobsRead {
        type Shape = __private::Is<super::Scope, __private::_3, __private::_2>;
    }
    /** `jobs:report` — Report Job run status back to Agents.

 **Give when:** The agent should record started, blocked, failed, or succeeded runs in the Jobs view.

 **Not needed when:** Operators do not need run visibility inside Agents.*/
    pub enum JobsReport {}
    impl __private::Requirement for JobsReport {
        type Shape = __private::Is<super::Scope, __private::_4, __private::_2>;
    }
    /** `webhooks:dlq:read` — Read failed webhook dead-letter events.

 **Give when:** You are building webhook operations or failure reporting.

 **Not needed when:** The worker does not manage webhook delivery issues.*/
    pub enum WebhooksDlqRead {}
    impl __private::Requirement for WebhooksDlqRead {
        type Shape = __private::Is<super::Scope, __private::_5, __private::_2>;
    }
    /** `webhooks:dlq:replay` — Replay failed webhook dead-letter events.

 **Sensitive.**

 **Give when:** An operator or recovery worker needs to retry failed deliveries.

 **Not needed when:** The worker should never influence webhook delivery.*/
    pub enum WebhooksDlqReplay {}
    impl __private::Requirement for WebhooksDlqReplay {
        type Shape = __private::Is<super::Scope, __private::_6, __private::_2>;
    }
    /** `control:policies:read` — Read control action policies.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker or operator tooling needs to inspect policy posture.

 **Not needed when:** The worker just submits requests and does not inspect policy config.*/
    pub enum ControlPoliciesRead {}
    impl __private::Requirement for ControlPoliciesRead {
        type Shape = __private::Is<super::Scope, __private::_7, __private::_2>;
    }
    /** `control:policies:write` — Create or update control policies.

 **Sensitive.**

 **Behind the gate `writes_experimental`.**

 **Give when:** You are building trusted operator tooling for policy administration.

 **Not needed when:** Almost all normal workers.*/
    pub enum ControlPoliciesWrite {}
    impl __private::Requirement for ControlPoliciesWrite {
        type Shape = __private::Is<super::Scope, __private::_8, __private::_2>;
    }
    /** `control:approvals:read` — Read the approval queue.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker monitors approval state or shows approval status elsewhere.

 **Not needed when:** The worker only submits requests and humans handle the rest manually.*/
    pub enum ControlApprovalsRead {}
    impl __private::Requirement for ControlApprovalsRead {
        type Shape = __private::Is<super::Scope, __private::_9, __private::_2>;
    }
    /** `control:approvals:request` — Create approval requests.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker asks humans to approve draft writes or other governed actions.

 **Not needed when:** The worker is purely read-only.

 Deprecated aliases: `control:approvals:write`.*/
    pub enum ControlApprovalsRequest {}
    impl __private::Requirement for ControlApprovalsRequest {
        type Shape = __private::Is<super::Scope, __private::_A, __private::_2>;
    }
    /** `control:approvals:decide` — Approve or reject pending approvals.

 **Sensitive.**

 **Behind the gate `writes_experimental`.**

 **Give when:** A human-operated tool or explicit approver bot needs to sign off.

 **Not needed when:** Normal automation workers. This should usually stay human-only.

 Deprecated aliases: `control:approvals:write`.*/
    pub enum ControlApprovalsDecide {}
    impl __private::Requirement for ControlApprovalsDecide {
        type Shape = __private::Is<super::Scope, __private::_B, __private::_2>;
    }
    /** `control:executions:read` — Read the execution ledger.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker or operator tooling needs to inspect past executions.

 **Not needed when:** The worker does not report on execution history.*/
    pub enum ControlExecutionsRead {}
    impl __private::Requirement for ControlExecutionsRead {
        type Shape = __private::Is<super::Scope, __private::_C, __private::_2>;
    }
    /** `control:actions:simulate` — Dry-run policy evaluation without actually executing.

 **Behind the gate `writes_experimental`.**

 **Give when:** You want “what would happen?” checks before execution.

 **Not needed when:** The worker never simulates actions.*/
    pub enum ControlActionsSimulate {}
    impl __private::Requirement for ControlActionsSimulate {
        type Shape = __private::Is<super::Scope, __private::_D, __private::_2>;
    }
    /** `control:actions:execute` — Execute approved governed actions.

 **Behind the gate `writes_experimental`.**

 **Give when:** The worker actually carries out a governed action after approval.

 **Not needed when:** The worker only requests approval and someone else executes later.*/
    pub enum ControlActionsExecute {}
    impl __private::Requirement for ControlActionsExecute {
        type Shape = __private::Is<super::Scope, __private::_E, __private::_2>;
    }
    /** `control:audit:read` — Read the immutable control-plane audit log.

 **Behind the gate `writes_experimental`.**

 **Give when:** You need compliance, governance, or operator reporting on approvals/executions.

 **Not needed when:** The worker does not need audit history.*/
    pub enum ControlAuditRead {}
    impl __private::Requirement for ControlAuditRead {
        type Shape = __private::Is<super::Scope, __private::_F, __private::_2>;
    }
}

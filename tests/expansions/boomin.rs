#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_boomin_f7ea5894b6412912_names {
    (
        $asked:literal ($first:path, $leaf:ident $marker:ident { $($module:tt)+ }
        $($other:tt)+) $found:ty, $unknown:path
    ) => {
        $first ! { [__scopes_boomin_f7ea5894b6412912 "boomin" { $($module)+::$leaf }
        $($other)+] $marker $($module)+ }
    };
    (
        $asked:literal [__scopes_boomin_f7ea5894b6412912 $named:literal { $($first:tt)+ }
        { $($shown:tt)+ } $other:path, $($scope:tt)+] $found:ty, $unknown:path
    ) => {
        $other ! { $($scope)+ }
    };
    (
        $asked:literal [$prefix:ident $named:literal { $($first:tt)+ } { $($shown:tt)+ }
        $($other:tt)+] $found:ty, $unknown:path
    ) => {
        $unknown ! { "boomin"($($first)+) $named ($($shown)+) }
    };
    ($module:literal $given:tt $found:ty, $unknown:path) => {
        $unknown ! { "boomin" $module $given $found,
        "org::read org:read\nconnect_config::read connect_config:read\nconnect_config::write connect_config:write\nprograms::read programs:read\nprograms::create programs:create\nprograms::update programs:update\nprograms::delete programs:delete\nprogram_members::read program_members:read\nprogram_members::approve program_members:approve\nprogram_resources::read program_resources:read\nprogram_resources::write program_resources:write\ncampaigns::read campaigns:read\ncampaigns::write campaigns:write\nbenefits::read benefits:read\nbenefits::write benefits:write\nwebhooks::read webhooks:read\nwebhooks::write webhooks:write\nseries::read series:read\nseries::create series:create\nseries::update series:update\nseries::delete series:delete\nunits::read units:read\nunits::create units:create\nunits::update units:update\nunits::delete units:delete\nunits::publish units:publish\npages::read pages:read\npages::write pages:write\npages::delete pages:delete\ncanvas::read canvas:read\ncanvas::write canvas:write\ncanvas::delete canvas:delete\nfiles::read files:read\nfiles::write files:write\nfiles::delete files:delete\nagents::read agents:read\nagents::write agents:write\nagents::run agents:run\nworkflows::read workflows:read\nworkflows::write workflows:write\nworkflows::run workflows:run\ncontacts::read contacts:read\nsegments::read segments:read\nsegments::write segments:write\nevents::read events:read\nevents::write events:write\ncommerce::read commerce:read\ncommerce::write commerce:write"
        }
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_boomin_f7ea5894b6412912_0 {
    ($given:tt $found:ident $($module:tt)+) => {
        $($module)+:: __names! { "" $given $($module)+::$found, $($module)+:: __unknown }
    };
}
#[doc(hidden)]
pub use __scopes_boomin_f7ea5894b6412912_0 as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __generated::private::Scope as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __scopes_boomin_f7ea5894b6412912_names as __names;
#[doc(hidden)]
pub use __generated::private::unknown_scope as __unknown;
/** A scope of `Scope Reference`.

 Scope names follow resource:action.*/
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
    /// `org:read` — Read current organization context.
    OrgRead,
    /// `connect_config:read` — Read Creator Connect developer setup.
    ConnectConfigRead,
    /// `connect_config:write` — Update Creator Connect allowed origins and setup.
    ConnectConfigWrite,
    /// `programs:read` — Read creator programs.
    ProgramsRead,
    /// `programs:create` — Create creator programs.
    ProgramsCreate,
    /// `programs:update` — Update creator programs.
    ProgramsUpdate,
    /// `programs:delete` — Archive creator programs.
    ProgramsDelete,
    /// `program_members:read` — Read program members.
    ProgramMembersRead,
    /// `program_members:approve` — Approve or reject program members.
    ProgramMembersApprove,
    /// `program_resources:read` — Read program resources.
    ProgramResourcesRead,
    /// `program_resources:write` — Create or update program resources.
    ProgramResourcesWrite,
    /// `campaigns:read` — Read campaigns.
    CampaignsRead,
    /// `campaigns:write` — Create or update campaigns.
    CampaignsWrite,
    /// `benefits:read` — Read benefits and entitlements.
    BenefitsRead,
    /// `benefits:write` — Create or update benefits.
    BenefitsWrite,
    /// `webhooks:read` — Read webhook sources, endpoints, and deliveries.
    WebhooksRead,
    /// `webhooks:write` — Create or update webhook configuration.
    WebhooksWrite,
    /// `series:read` — Read series.
    SeriesRead,
    /// `series:create` — Create series.
    SeriesCreate,
    /// `series:update` — Update series.
    SeriesUpdate,
    /// `series:delete` — Archive or delete series.
    SeriesDelete,
    /// `units:read` — Read units.
    UnitsRead,
    /// `units:create` — Create units.
    UnitsCreate,
    /// `units:update` — Update units.
    UnitsUpdate,
    /// `units:delete` — Delete draft units.
    UnitsDelete,
    /// `units:publish` — Publish units to connected channels.
    UnitsPublish,
    /// `pages:read` — Read pages.
    PagesRead,
    /// `pages:write` — Create or update pages.
    PagesWrite,
    /// `pages:delete` — Delete pages.
    PagesDelete,
    /// `canvas:read` — Read canvases.
    CanvasRead,
    /// `canvas:write` — Create or update canvases.
    CanvasWrite,
    /// `canvas:delete` — Delete canvases.
    CanvasDelete,
    /// `files:read` — Read files and folders.
    FilesRead,
    /// `files:write` — Upload, register, or move files and folders.
    FilesWrite,
    /// `files:delete` — Delete files and folders.
    FilesDelete,
    /// `agents:read` — Read agents.
    AgentsRead,
    /// `agents:write` — Create or update agents.
    AgentsWrite,
    /// `agents:run` — Run agents or read runs.
    AgentsRun,
    /// `workflows:read` — Read workflows.
    WorkflowsRead,
    /// `workflows:write` — Create or update workflows.
    WorkflowsWrite,
    /// `workflows:run` — Trigger workflows or read runs.
    WorkflowsRun,
    /// `contacts:read` — Read contacts.
    ContactsRead,
    /// `segments:read` — Read segments.
    SegmentsRead,
    /// `segments:write` — Create or update segments.
    SegmentsWrite,
    /// `events:read` — Read events.
    EventsRead,
    /// `events:write` — Record safe platform events.
    EventsWrite,
    /// `commerce:read` — Read commerce products, offers, and invoices.
    CommerceRead,
    /// `commerce:write` — Create or update safe commerce resources. Excludes billing and payouts.
    CommerceWrite,
}
/// A set of scopes of `boomin`, one bit for each.
pub type ScopeSet = __generated::private::Set<Scope>;
/// What a caller may do, in scopes of `boomin`: the authority that requirements are checked against.
pub type Token = __generated::private::Token<Scope>;
/// A refusal in scopes of `boomin`: what is required and what of that is missing.
pub type MissingScopes = __generated::private::MissingScopes<Scope>;
/// Everything that the catalog declares, as data.
pub static CATALOG: __generated::private::CatalogInfo = __generated::private::catalog_info(
    "boomin",
    "Scope Reference",
    ["Scope names follow resource:action.", ""],
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
    use super::{Scope, ScopeSet};
    pub mod in_each_module {
        #[doc(hidden)]
        pub use super::private::Scope as a_scope_of_a_catalog;
        #[doc(hidden)]
        pub use __scopes_boomin_f7ea5894b6412912_names as __names;
        #[doc(hidden)]
        pub use super::private::unknown_scope as __unknown;
    }
    impl Scope {
        /// Every scope of the catalog, in order of declaration.
        pub const ALL: &'static [Self] = &[
            Scope::OrgRead,
            Scope::ConnectConfigRead,
            Scope::ConnectConfigWrite,
            Scope::ProgramsRead,
            Scope::ProgramsCreate,
            Scope::ProgramsUpdate,
            Scope::ProgramsDelete,
            Scope::ProgramMembersRead,
            Scope::ProgramMembersApprove,
            Scope::ProgramResourcesRead,
            Scope::ProgramResourcesWrite,
            Scope::CampaignsRead,
            Scope::CampaignsWrite,
            Scope::BenefitsRead,
            Scope::BenefitsWrite,
            Scope::WebhooksRead,
            Scope::WebhooksWrite,
            Scope::SeriesRead,
            Scope::SeriesCreate,
            Scope::SeriesUpdate,
            Scope::SeriesDelete,
            Scope::UnitsRead,
            Scope::UnitsCreate,
            Scope::UnitsUpdate,
            Scope::UnitsDelete,
            Scope::UnitsPublish,
            Scope::PagesRead,
            Scope::PagesWrite,
            Scope::PagesDelete,
            Scope::CanvasRead,
            Scope::CanvasWrite,
            Scope::CanvasDelete,
            Scope::FilesRead,
            Scope::FilesWrite,
            Scope::FilesDelete,
            Scope::AgentsRead,
            Scope::AgentsWrite,
            Scope::AgentsRun,
            Scope::WorkflowsRead,
            Scope::WorkflowsWrite,
            Scope::WorkflowsRun,
            Scope::ContactsRead,
            Scope::SegmentsRead,
            Scope::SegmentsWrite,
            Scope::EventsRead,
            Scope::EventsWrite,
            Scope::CommerceRead,
            Scope::CommerceWrite,
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
        all: "OrgReadConnectConfigReadConnectConfigWriteProgramsReadProgramsCreateProgramsUpdateProgramsDeleteProgramMembersReadProgramMembersApproveProgramResourcesReadProgramResourcesWriteCampaignsReadCampaignsWriteBenefitsReadBenefitsWriteWebhooksReadWebhooksWriteSeriesReadSeriesCreateSeriesUpdateSeriesDeleteUnitsReadUnitsCreateUnitsUpdateUnitsDeleteUnitsPublishPagesReadPagesWritePagesDeleteCanvasReadCanvasWriteCanvasDeleteFilesReadFilesWriteFilesDeleteAgentsReadAgentsWriteAgentsRunWorkflowsReadWorkflowsWriteWorkflowsRunContactsReadSegmentsReadSegmentsWriteEventsReadEventsWriteCommerceReadCommerceWrite",
        ends: b"\x07\x00\x00\x00\x18\x00\x00\x00\x2a\x00\x00\x00\x36\x00\x00\x00\x44\x00\x00\x00\x52\x00\x00\x00\x60\x00\x00\x00\x72\x00\x00\x00\x87\x00\x00\x00\x9b\x00\x00\x00\xb0\x00\x00\x00\xbd\x00\x00\x00\xcb\x00\x00\x00\xd7\x00\x00\x00\xe4\x00\x00\x00\xf0\x00\x00\x00\xfd\x00\x00\x00\x07\x01\x00\x00\x13\x01\x00\x00\x1f\x01\x00\x00\x2b\x01\x00\x00\x34\x01\x00\x00\x3f\x01\x00\x00\x4a\x01\x00\x00\x55\x01\x00\x00\x61\x01\x00\x00\x6a\x01\x00\x00\x74\x01\x00\x00\x7f\x01\x00\x00\x89\x01\x00\x00\x94\x01\x00\x00\xa0\x01\x00\x00\xa9\x01\x00\x00\xb3\x01\x00\x00\xbe\x01\x00\x00\xc8\x01\x00\x00\xd3\x01\x00\x00\xdc\x01\x00\x00\xe9\x01\x00\x00\xf7\x01\x00\x00\x03\x02\x00\x00\x0f\x02\x00\x00\x1b\x02\x00\x00\x28\x02\x00\x00\x32\x02\x00\x00\x3d\x02\x00\x00\x49\x02\x00\x00\x56\x02\x00\x00",
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
        type Gate = private::NoKeys;
        type Declared = private::No;
        type Numbered = private::No;
        const CATALOG_NAME: &'static str = "boomin";
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
    private::impl_serde!(Scope, "the name of one scope of catalog `boomin`");
    const SENSITIVE: ScopeSet = ScopeSet::__from_words([0x0000_0000_0000_0000]);
    static POLICY: private::Policy<Scope> = private::Policy {
        declared: false,
        roles: &[],
        actors: &[],
        gates: &[],
    };
    pub(super) static NAMES: [&str; 48] = [
        "org:read",
        "connect_config:read",
        "connect_config:write",
        "programs:read",
        "programs:create",
        "programs:update",
        "programs:delete",
        "program_members:read",
        "program_members:approve",
        "program_resources:read",
        "program_resources:write",
        "campaigns:read",
        "campaigns:write",
        "benefits:read",
        "benefits:write",
        "webhooks:read",
        "webhooks:write",
        "series:read",
        "series:create",
        "series:update",
        "series:delete",
        "units:read",
        "units:create",
        "units:update",
        "units:delete",
        "units:publish",
        "pages:read",
        "pages:write",
        "pages:delete",
        "canvas:read",
        "canvas:write",
        "canvas:delete",
        "files:read",
        "files:write",
        "files:delete",
        "agents:read",
        "agents:write",
        "agents:run",
        "workflows:read",
        "workflows:write",
        "workflows:run",
        "contacts:read",
        "segments:read",
        "segments:write",
        "events:read",
        "events:write",
        "commerce:read",
        "commerce:write",
    ];
    pub(super) static ALIASES: [private::Alias; 0] = [];
    static LOOKUP: private::NameTable = private::NameTable {
        names: &NAMES,
        aliases: &ALIASES,
        longest: 23,
        seed: 0,
        pilots: &[0, 1, 15, 1, 1, 14, 0, 2, 0, 2, 0, 9, 9, 14, 0, 0],
        slots: &[
            65535, 65535, 27, 23, 11, 65535, 39, 19, 2, 65535, 32, 7, 41, 6, 65535, 9, 3,
            10, 14, 65535, 24, 17, 65535, 45, 37, 35, 28, 46, 65535, 22, 26, 18, 40, 36,
            65535, 47, 42, 13, 65535, 33, 16, 65535, 38, 65535, 4, 8, 43, 20, 25, 65535,
            15, 21, 34, 31, 65535, 65535, 0, 65535, 44, 1, 30, 29, 12, 5,
        ],
    };
    pub(super) static IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DIRECT_IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DESCRIPTIONS: private::Texts = private::Texts {
        all: "Read current organization context.Read Creator Connect developer setup.Update Creator Connect allowed origins and setup.Read creator programs.Create creator programs.Update creator programs.Archive creator programs.Read program members.Approve or reject program members.Read program resources.Create or update program resources.Read campaigns.Create or update campaigns.Read benefits and entitlements.Create or update benefits.Read webhook sources, endpoints, and deliveries.Create or update webhook configuration.Read series.Create series.Update series.Archive or delete series.Read units.Create units.Update units.Delete draft units.Publish units to connected channels.Read pages.Create or update pages.Delete pages.Read canvases.Create or update canvases.Delete canvases.Read files and folders.Upload, register, or move files and folders.Delete files and folders.Read agents.Create or update agents.Run agents or read runs.Read workflows.Create or update workflows.Trigger workflows or read runs.Read contacts.Read segments.Create or update segments.Read events.Record safe platform events.Read commerce products, offers, and invoices.Create or update safe commerce resources. Excludes billing and payouts.",
        ends: b"\x22\x00\x00\x00\x47\x00\x00\x00\x78\x00\x00\x00\x8e\x00\x00\x00\xa6\x00\x00\x00\xbe\x00\x00\x00\xd7\x00\x00\x00\xec\x00\x00\x00\x0e\x01\x00\x00\x25\x01\x00\x00\x48\x01\x00\x00\x57\x01\x00\x00\x72\x01\x00\x00\x91\x01\x00\x00\xab\x01\x00\x00\xdb\x01\x00\x00\x02\x02\x00\x00\x0e\x02\x00\x00\x1c\x02\x00\x00\x2a\x02\x00\x00\x43\x02\x00\x00\x4e\x02\x00\x00\x5b\x02\x00\x00\x68\x02\x00\x00\x7b\x02\x00\x00\x9f\x02\x00\x00\xaa\x02\x00\x00\xc1\x02\x00\x00\xce\x02\x00\x00\xdc\x02\x00\x00\xf6\x02\x00\x00\x06\x03\x00\x00\x1d\x03\x00\x00\x49\x03\x00\x00\x62\x03\x00\x00\x6e\x03\x00\x00\x86\x03\x00\x00\x9e\x03\x00\x00\xad\x03\x00\x00\xc8\x03\x00\x00\xe7\x03\x00\x00\xf5\x03\x00\x00\x03\x04\x00\x00\x1d\x04\x00\x00\x29\x04\x00\x00\x45\x04\x00\x00\x72\x04\x00\x00\xb9\x04\x00\x00",
    };
    pub(super) static DEPRECATED: [(u16, &str); 0] = [];
    pub(super) const SCOPES: private::ScopeTexts = private::ScopeTexts {
        names: &NAMES,
        descriptions: &DESCRIPTIONS,
        notes: &[],
        give_when: &[],
        not_needed_when: &[],
        deprecated: &DEPRECATED,
        sensitive: private::scope_list(&NAMES, &[]),
        implications: &IMPLICATIONS,
    };
    pub(super) static ALIAS_TEXTS: [private::AliasInfo; 0] = [];
    pub(super) static GROUPS: [private::GroupInfo; 6] = [
        private::group_info(
            "organization",
            "",
            ["", ""],
            private::scope_list(&NAMES, &[0..3]),
        ),
        private::group_info(
            "programs",
            "",
            ["", ""],
            private::scope_list(&NAMES, &[3..17]),
        ),
        private::group_info(
            "publishing",
            "",
            ["", ""],
            private::scope_list(&NAMES, &[17..26]),
        ),
        private::group_info(
            "content",
            "",
            ["", ""],
            private::scope_list(&NAMES, &[26..35]),
        ),
        private::group_info(
            "automation",
            "",
            ["", ""],
            private::scope_list(&NAMES, &[35..46]),
        ),
        private::group_info(
            "commerce",
            "",
            ["", ""],
            private::scope_list(&NAMES, &[46..48]),
        ),
    ];
    pub(super) static RESOURCES: [private::ResourceInfo; 1] = [
        private::resource_info(
            "series",
            "productions",
            [
                "Public API docs use series. Internally, Boomin may still call the same resource productions.",
                "",
            ],
        ),
    ];
    pub(super) static PRESETS: [private::PresetInfo; 0] = [];
    pub(super) static ROLES: [private::RoleInfo; 0] = [];
    pub(super) static ACTORS: [private::ActorInfo; 0] = [];
    pub(super) static GATES: [private::GateInfo; 0] = [];
    pub(super) static ENDPOINTS: [private::EndpointInfo; 0] = [];
}
/// Scopes of `org`.
pub mod org {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_1 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "org" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_1 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `org:read` — Read current organization context.
    pub const READ: super::Scope = super::Scope::OrgRead;
    pub use super::scopes_of_the_catalog::OrgRead as Read;
}
/// Scopes of `connect_config`.
pub mod connect_config {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_2 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "connect_config" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_2 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `connect_config:read` — Read Creator Connect developer setup.
    pub const READ: super::Scope = super::Scope::ConnectConfigRead;
    pub use super::scopes_of_the_catalog::ConnectConfigRead as Read;
    /// `connect_config:write` — Update Creator Connect allowed origins and setup.
    pub const WRITE: super::Scope = super::Scope::ConnectConfigWrite;
    pub use super::scopes_of_the_catalog::ConnectConfigWrite as Write;
}
/// Scopes of `programs`.
pub mod programs {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_3 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (create $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (update $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (delete $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "programs" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_3 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `programs:read` — Read creator programs.
    pub const READ: super::Scope = super::Scope::ProgramsRead;
    pub use super::scopes_of_the_catalog::ProgramsRead as Read;
    /// `programs:create` — Create creator programs.
    pub const CREATE: super::Scope = super::Scope::ProgramsCreate;
    pub use super::scopes_of_the_catalog::ProgramsCreate as Create;
    /// `programs:update` — Update creator programs.
    pub const UPDATE: super::Scope = super::Scope::ProgramsUpdate;
    pub use super::scopes_of_the_catalog::ProgramsUpdate as Update;
    /// `programs:delete` — Archive creator programs.
    pub const DELETE: super::Scope = super::Scope::ProgramsDelete;
    pub use super::scopes_of_the_catalog::ProgramsDelete as Delete;
}
/// Scopes of `program_members`.
pub mod program_members {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_4 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (approve $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "program_members" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_4 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `program_members:read` — Read program members.
    pub const READ: super::Scope = super::Scope::ProgramMembersRead;
    pub use super::scopes_of_the_catalog::ProgramMembersRead as Read;
    /// `program_members:approve` — Approve or reject program members.
    pub const APPROVE: super::Scope = super::Scope::ProgramMembersApprove;
    pub use super::scopes_of_the_catalog::ProgramMembersApprove as Approve;
}
/// Scopes of `program_resources`.
pub mod program_resources {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_5 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "program_resources" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_5 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `program_resources:read` — Read program resources.
    pub const READ: super::Scope = super::Scope::ProgramResourcesRead;
    pub use super::scopes_of_the_catalog::ProgramResourcesRead as Read;
    /// `program_resources:write` — Create or update program resources.
    pub const WRITE: super::Scope = super::Scope::ProgramResourcesWrite;
    pub use super::scopes_of_the_catalog::ProgramResourcesWrite as Write;
}
/// Scopes of `campaigns`.
pub mod campaigns {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_6 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "campaigns" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_6 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `campaigns:read` — Read campaigns.
    pub const READ: super::Scope = super::Scope::CampaignsRead;
    pub use super::scopes_of_the_catalog::CampaignsRead as Read;
    /// `campaigns:write` — Create or update campaigns.
    pub const WRITE: super::Scope = super::Scope::CampaignsWrite;
    pub use super::scopes_of_the_catalog::CampaignsWrite as Write;
}
/// Scopes of `benefits`.
pub mod benefits {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_7 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "benefits" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_7 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `benefits:read` — Read benefits and entitlements.
    pub const READ: super::Scope = super::Scope::BenefitsRead;
    pub use super::scopes_of_the_catalog::BenefitsRead as Read;
    /// `benefits:write` — Create or update benefits.
    pub const WRITE: super::Scope = super::Scope::BenefitsWrite;
    pub use super::scopes_of_the_catalog::BenefitsWrite as Write;
}
/// Scopes of `webhooks`.
pub mod webhooks {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_8 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "webhooks" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_8 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `webhooks:read` — Read webhook sources, endpoints, and deliveries.
    pub const READ: super::Scope = super::Scope::WebhooksRead;
    pub use super::scopes_of_the_catalog::WebhooksRead as Read;
    /// `webhooks:write` — Create or update webhook configuration.
    pub const WRITE: super::Scope = super::Scope::WebhooksWrite;
    pub use super::scopes_of_the_catalog::WebhooksWrite as Write;
}
/** Scopes of `series`.

 Public API docs use series. Internally, Boomin may still call the same resource productions.*/
pub mod series {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_9 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (create $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (update $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (delete $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "series" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_9 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `series:read` — Read series.
    pub const READ: super::Scope = super::Scope::SeriesRead;
    pub use super::scopes_of_the_catalog::SeriesRead as Read;
    /// `series:create` — Create series.
    pub const CREATE: super::Scope = super::Scope::SeriesCreate;
    pub use super::scopes_of_the_catalog::SeriesCreate as Create;
    /// `series:update` — Update series.
    pub const UPDATE: super::Scope = super::Scope::SeriesUpdate;
    pub use super::scopes_of_the_catalog::SeriesUpdate as Update;
    /// `series:delete` — Archive or delete series.
    pub const DELETE: super::Scope = super::Scope::SeriesDelete;
    pub use super::scopes_of_the_catalog::SeriesDelete as Delete;
}
/// Scopes of `units`.
pub mod units {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_10 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (create $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (update $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (delete $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (publish $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "units" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_10 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `units:read` — Read units.
    pub const READ: super::Scope = super::Scope::UnitsRead;
    pub use super::scopes_of_the_catalog::UnitsRead as Read;
    /// `units:create` — Create units.
    pub const CREATE: super::Scope = super::Scope::UnitsCreate;
    pub use super::scopes_of_the_catalog::UnitsCreate as Create;
    /// `units:update` — Update units.
    pub const UPDATE: super::Scope = super::Scope::UnitsUpdate;
    pub use super::scopes_of_the_catalog::UnitsUpdate as Update;
    /// `units:delete` — Delete draft units.
    pub const DELETE: super::Scope = super::Scope::UnitsDelete;
    pub use super::scopes_of_the_catalog::UnitsDelete as Delete;
    /// `units:publish` — Publish units to connected channels.
    pub const PUBLISH: super::Scope = super::Scope::UnitsPublish;
    pub use super::scopes_of_the_catalog::UnitsPublish as Publish;
}
/// Scopes of `pages`.
pub mod pages {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_11 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (delete $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "pages" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_11 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `pages:read` — Read pages.
    pub const READ: super::Scope = super::Scope::PagesRead;
    pub use super::scopes_of_the_catalog::PagesRead as Read;
    /// `pages:write` — Create or update pages.
    pub const WRITE: super::Scope = super::Scope::PagesWrite;
    pub use super::scopes_of_the_catalog::PagesWrite as Write;
    /// `pages:delete` — Delete pages.
    pub const DELETE: super::Scope = super::Scope::PagesDelete;
    pub use super::scopes_of_the_catalog::PagesDelete as Delete;
}
/// Scopes of `canvas`.
pub mod canvas {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_12 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (delete $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "canvas" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_12 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `canvas:read` — Read canvases.
    pub const READ: super::Scope = super::Scope::CanvasRead;
    pub use super::scopes_of_the_catalog::CanvasRead as Read;
    /// `canvas:write` — Create or update canvases.
    pub const WRITE: super::Scope = super::Scope::CanvasWrite;
    pub use super::scopes_of_the_catalog::CanvasWrite as Write;
    /// `canvas:delete` — Delete canvases.
    pub const DELETE: super::Scope = super::Scope::CanvasDelete;
    pub use super::scopes_of_the_catalog::CanvasDelete as Delete;
}
/// Scopes of `files`.
pub mod files {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_13 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (delete $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "files" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_13 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `files:read` — Read files and folders.
    pub const READ: super::Scope = super::Scope::FilesRead;
    pub use super::scopes_of_the_catalog::FilesRead as Read;
    /// `files:write` — Upload, register, or move files and folders.
    pub const WRITE: super::Scope = super::Scope::FilesWrite;
    pub use super::scopes_of_the_catalog::FilesWrite as Write;
    /// `files:delete` — Delete files and folders.
    pub const DELETE: super::Scope = super::Scope::FilesDelete;
    pub use super::scopes_of_the_catalog::FilesDelete as Delete;
}
/// Scopes of `agents`.
pub mod agents {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_14 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (run $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "agents" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_14 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `agents:read` — Read agents.
    pub const READ: super::Scope = super::Scope::AgentsRead;
    pub use super::scopes_of_the_catalog::AgentsRead as Read;
    /// `agents:write` — Create or update agents.
    pub const WRITE: super::Scope = super::Scope::AgentsWrite;
    pub use super::scopes_of_the_catalog::AgentsWrite as Write;
    /// `agents:run` — Run agents or read runs.
    pub const RUN: super::Scope = super::Scope::AgentsRun;
    pub use super::scopes_of_the_catalog::AgentsRun as Run;
}
/// Scopes of `workflows`.
pub mod workflows {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_15 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (run $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "workflows" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_15 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `workflows:read` — Read workflows.
    pub const READ: super::Scope = super::Scope::WorkflowsRead;
    pub use super::scopes_of_the_catalog::WorkflowsRead as Read;
    /// `workflows:write` — Create or update workflows.
    pub const WRITE: super::Scope = super::Scope::WorkflowsWrite;
    pub use super::scopes_of_the_catalog::WorkflowsWrite as Write;
    /// `workflows:run` — Trigger workflows or read runs.
    pub const RUN: super::Scope = super::Scope::WorkflowsRun;
    pub use super::scopes_of_the_catalog::WorkflowsRun as Run;
}
/// Scopes of `contacts`.
pub mod contacts {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_16 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "contacts" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_16 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `contacts:read` — Read contacts.
    pub const READ: super::Scope = super::Scope::ContactsRead;
    pub use super::scopes_of_the_catalog::ContactsRead as Read;
}
/// Scopes of `segments`.
pub mod segments {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_17 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "segments" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_17 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `segments:read` — Read segments.
    pub const READ: super::Scope = super::Scope::SegmentsRead;
    pub use super::scopes_of_the_catalog::SegmentsRead as Read;
    /// `segments:write` — Create or update segments.
    pub const WRITE: super::Scope = super::Scope::SegmentsWrite;
    pub use super::scopes_of_the_catalog::SegmentsWrite as Write;
}
/// Scopes of `events`.
pub mod events {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_18 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "events" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_18 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `events:read` — Read events.
    pub const READ: super::Scope = super::Scope::EventsRead;
    pub use super::scopes_of_the_catalog::EventsRead as Read;
    /// `events:write` — Record safe platform events.
    pub const WRITE: super::Scope = super::Scope::EventsWrite;
    pub use super::scopes_of_the_catalog::EventsWrite as Write;
}
/// Scopes of `commerce`.
pub mod commerce {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_boomin_f7ea5894b6412912_19 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "commerce" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_boomin_f7ea5894b6412912_19 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `commerce:read` — Read commerce products, offers, and invoices.
    pub const READ: super::Scope = super::Scope::CommerceRead;
    pub use super::scopes_of_the_catalog::CommerceRead as Read;
    /// `commerce:write` — Create or update safe commerce resources. Excludes billing and payouts.
    pub const WRITE: super::Scope = super::Scope::CommerceWrite;
    pub use super::scopes_of_the_catalog::CommerceWrite as Write;
}
#[doc(no_inline)]
pub use series as productions;
mod scopes_of_the_catalog {
    use super::__generated::private as __private;
    /// `org:read` — Read current organization context.
    pub enum OrgRead {}
    impl __private::Requirement for OrgRead {
        type Shape = __private::Is<super::Scope, __private::_0>;
    }
    /// `connect_config:read` — Read Creator Connect developer setup.
    pub enum ConnectConfigRead {}
    impl __private::Requirement for ConnectConfigRead {
        type Shape = __private::Is<super::Scope, __private::_1>;
    }
    /// `connect_config:write` — Update Creator Connect allowed origins and setup.
    pub enum ConnectConfigWrite {}
    impl __private::Requirement for ConnectConfigWrite {
        type Shape = __private::Is<super::Scope, __private::_2>;
    }
    /// `programs:read` — Read creator programs.
    pub enum ProgramsRead {}
    impl __private::Requirement for ProgramsRead {
        type Shape = __private::Is<super::Scope, __private::_3>;
    }
    /// `programs:create` — Create creator programs.
    pub enum ProgramsCreate {}
    impl __private::Requirement for ProgramsCreate {
        type Shape = __private::Is<super::Scope, __private::_4>;
    }
    /// `programs:update` — Update creator programs.
    pub enum ProgramsUpdate {}
    impl __private::Requirement for ProgramsUpdate {
        type Shape = __private::Is<super::Scope, __private::_5>;
    }
    /// `programs:delete` — Archive creator programs.
    pub enum ProgramsDelete {}
    impl __private::Requirement for ProgramsDelete {
        type Shape = __private::Is<super::Scope, __private::_6>;
    }
    /// `program_members:read` — Read program members.
    pub enum ProgramMembersRead {}
    impl __private::Requirement for ProgramMembersRead {
        type Shape = __private::Is<super::Scope, __private::_7>;
    }
    /// `program_members:approve` — Approve or reject program members.
    pub enum ProgramMembersApprove {}
    impl __private::Requirement for ProgramMembersApprove {
        type Shape = __private::Is<super::Scope, __private::_8>;
    }
    /// `program_resources:read` — Read program resources.
    pub enum ProgramResourcesRead {}
    impl __private::Requirement for ProgramResourcesRead {
        type Shape = __private::Is<super::Scope, __private::_9>;
    }
    /// `program_resources:write` — Create or update program resources.
    pub enum ProgramResourcesWrite {}
    impl __private::Requirement for ProgramResourcesWrite {
        type Shape = __private::Is<super::Scope, __private::_A>;
    }
    /// `campaigns:read` — Read campaigns.
    pub enum CampaignsRead {}
    impl __private::Requirement for CampaignsRead {
        type Shape = __private::Is<super::Scope, __private::_B>;
    }
    /// `campaigns:write` — Create or update campaigns.
    pub enum CampaignsWrite {}
    impl __private::Requirement for CampaignsWrite {
        type Shape = __private::Is<super::Scope, __private::_C>;
    }
    /// `benefits:read` — Read benefits and entitlements.
    pub enum BenefitsRead {}
    impl __private::Requirement for BenefitsRead {
        type Shape = __private::Is<super::Scope, __private::_D>;
    }
    /// `benefits:write` — Create or update benefits.
    pub enum BenefitsWrite {}
    impl __private::Requirement for BenefitsWrite {
        type Shape = __private::Is<super::Scope, __private::_E>;
    }
    /// `webhooks:read` — Read webhook sources, endpoints, and deliveries.
    pub enum WebhooksRead {}
    impl __private::Requirement for WebhooksRead {
        type Shape = __private::Is<super::Scope, __private::_F>;
    }
    /// `webhooks:write` — Create or update webhook configuration.
    pub enum WebhooksWrite {}
    impl __private::Requirement for WebhooksWrite {
        type Shape = __private::Is<super::Scope, __private::_0, __private::_1>;
    }
    /// `series:read` — Read series.
    pub enum SeriesRead {}
    impl __private::Requirement for SeriesRead {
        type Shape = __private::Is<super::Scope, __private::_1, __private::_1>;
    }
    /// `series:create` — Create series.
    pub enum SeriesCreate {}
    impl __private::Requirement for SeriesCreate {
        type Shape = __private::Is<super::Scope, __private::_2, __private::_1>;
    }
    /// `series:update` — Update series.
    pub enum SeriesUpdate {}
    impl __private::Requirement for SeriesUpdate {
        type Shape = __private::Is<super::Scope, __private::_3, __private::_1>;
    }
    /// `series:delete` — Archive or delete series.
    pub enum SeriesDelete {}
    impl __private::Requirement for SeriesDelete {
        type Shape = __private::Is<super::Scope, __private::_4, __private::_1>;
    }
    /// `units:read` — Read units.
    pub enum UnitsRead {}
    impl __private::Requirement for UnitsRead {
        type Shape = __private::Is<super::Scope, __private::_5, __private::_1>;
    }
    /// `units:create` — Create units.
    pub enum UnitsCreate {}
    impl __private::Requirement for UnitsCreate {
        type Shape = __private::Is<super::Scope, __private::_6, __private::_1>;
    }
    /// `units:update` — Update units.
    pub enum UnitsUpdate {}
    impl __private::Requirement for UnitsUpdate {
        type Shape = __private::Is<super::Scope, __private::_7, __private::_1>;
    }
    /// `units:delete` — Delete draft units.
    pub enum UnitsDelete {}
    impl __private::Requirement for UnitsDelete {
        type Shape = __private::Is<super::Scope, __private::_8, __private::_1>;
    }
    /// `units:publish` — Publish units to connected channels.
    pub enum UnitsPublish {}
    impl __private::Requirement for UnitsPublish {
        type Shape = __private::Is<super::Scope, __private::_9, __private::_1>;
    }
    /// `pages:read` — Read pages.
    pub enum PagesRead {}
    impl __private::Requirement for PagesRead {
        type Shape = __private::Is<super::Scope, __private::_A, __private::_1>;
    }
    /// `pages:write` — Create or update pages.
    pub enum PagesWrite {}
    impl __private::Requirement for PagesWrite {
        type Shape = __private::Is<super::Scope, __private::_B, __private::_1>;
    }
    /// `pages:delete` — Delete pages.
    pub enum PagesDelete {}
    impl __private::Requirement for PagesDelete {
        type Shape = __private::Is<super::Scope, __private::_C, __private::_1>;
    }
    /// `canvas:read` — Read canvases.
    pub enum CanvasRead {}
    impl __private::Requirement for CanvasRead {
        type Shape = __private::Is<super::Scope, __private::_D, __private::_1>;
    }
    /// `canvas:write` — Create or update canvases.
    pub enum CanvasWrite {}
    impl __private::Requirement for CanvasWrite {
        type Shape = __private::Is<super::Scope, __private::_E, __private::_1>;
    }
    /// `canvas:delete` — Delete canvases.
    pub enum CanvasDelete {}
    impl __private::Requirement for CanvasDelete {
        type Shape = __private::Is<super::Scope, __private::_F, __private::_1>;
    }
    /// `files:read` — Read files and folders.
    pub enum FilesRead {}
    impl __private::Requirement for FilesRead {
        type Shape = __private::Is<super::Scope, __private::_0, __private::_2>;
    }
    /// `files:write` — Upload, register, or move files and folders.
    pub enum FilesWrite {}
    impl __private::Requirement for FilesWrite {
        type Shape = __private::Is<super::Scope, __private::_1, __private::_2>;
    }
    /// `files:delete` — Delete files and folders.
    pub enum FilesDelete {}
    impl __private::Requirement for FilesDelete {
        type Shape = __private::Is<super::Scope, __private::_2, __private::_2>;
    }
    /// `agents:read` — Read agents.
    pub enum AgentsRead {}
    impl __private::Requirement for AgentsRead {
        type Shape = __private::Is<super::Scope, __private::_3, __private::_2>;
    }
    /// `agents:write` — Create or update agents.
    pub enum AgentsWrite {}
    impl __private::Requirement for AgentsWrite {
        type Shape = __private::Is<super::Scope, __private::_4, __private::_2>;
    }
    /// `agents:run` — Run agents or read runs.
    pub enum AgentsRun {}
    impl __private::Requirement for AgentsRun {
        type Shape = __private::Is<super::Scope, __private::_5, __private::_2>;
    }
    /// `workflows:read` — Read workflows.
    pub enum WorkflowsRead {}
    impl __private::Requirement for WorkflowsRead {
        type Shape = __private::Is<super::Scope, __private::_6, __private::_2>;
    }
    /// `workflows:write` — Create or update workflows.
    pub enum WorkflowsWrite {}
    impl __private::Requirement for WorkflowsWrite {
        type Shape = __private::Is<super::Scope, __private::_7, __private::_2>;
    }
    /// `workflows:run` — Trigger workflows or read runs.
    pub enum WorkflowsRun {}
    impl __private::Requirement for WorkflowsRun {
        type Shape = __private::Is<super::Scope, __private::_8, __private::_2>;
    }
    /// `contacts:read` — Read contacts.
    pub enum ContactsRead {}
    impl __private::Requirement for ContactsRead {
        type Shape = __private::Is<super::Scope, __private::_9, __private::_2>;
    }
    /// `segments:read` — Read segments.
    pub enum SegmentsRead {}
    impl __private::Requirement for SegmentsRead {
        type Shape = __private::Is<super::Scope, __private::_A, __private::_2>;
    }
    /// `segments:write` — Create or update segments.
    pub enum SegmentsWrite {}
    impl __private::Requirement for SegmentsWrite {
        type Shape = __private::Is<super::Scope, __private::_B, __private::_2>;
    }
    /// `events:read` — Read events.
    pub enum EventsRead {}
    impl __private::Requirement for EventsRead {
        type Shape = __private::Is<super::Scope, __private::_C, __private::_2>;
    }
    /// `events:write` — Record safe platform events.
    pub enum EventsWrite {}
    impl __private::Requirement for EventsWrite {
        type Shape = __private::Is<super::Scope, __private::_D, __private::_2>;
    }
    /// `commerce:read` — Read commerce products, offers, and invoices.
    pub enum CommerceRead {}
    impl __private::Requirement for CommerceRead {
        type Shape = __private::Is<super::Scope, __private::_E, __private::_2>;
    }
    /// `commerce:write` — Create or update safe commerce resources. Excludes billing and payouts.
    pub enum CommerceWrite {}
    impl __private::Requirement for CommerceWrite {
        type Shape = __private::Is<super::Scope, __private::_F, __private::_2>;
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_seismic_40ca3e79059825f8_names {
    (
        $asked:literal ($first:path, $leaf:ident $marker:ident { $($module:tt)+ }
        $($other:tt)+) $found:ty, $unknown:path
    ) => {
        $first ! { [__scopes_seismic_40ca3e79059825f8 "seismic" { $($module)+::$leaf }
        $($other)+] $marker $($module)+ }
    };
    (
        $asked:literal [__scopes_seismic_40ca3e79059825f8 $named:literal { $($first:tt)+
        } { $($shown:tt)+ } $other:path, $($scope:tt)+] $found:ty, $unknown:path
    ) => {
        $other ! { $($scope)+ }
    };
    (
        $asked:literal [$prefix:ident $named:literal { $($first:tt)+ } { $($shown:tt)+ }
        $($other:tt)+] $found:ty, $unknown:path
    ) => {
        $unknown ! { "seismic"($($first)+) $named ($($shown)+) }
    };
    ($module:literal $given:tt $found:ty, $unknown:path) => {
        $unknown ! { "seismic" $module $given $found,
        "self_::view seismic.self.view\nself_::manage seismic.self.manage\nuser::view seismic.user.view\nuser::manage seismic.user.manage\nconfiguration::view seismic.configuration.view\nconfiguration::manage seismic.configuration.manage\nreporting seismic.reporting\ndelivery seismic.delivery\nlibrary::view seismic.library.view\nlibrary::manage seismic.library.manage\nworkspace::view seismic.workspace.view\nworkspace::manage seismic.workspace.manage\nsearch seismic.search"
        }
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_seismic_40ca3e79059825f8_0 {
    (reporting $found:ident $($module:tt)+) => {
        $($module)+::$found
    };
    (delivery $found:ident $($module:tt)+) => {
        $($module)+::$found
    };
    (search $found:ident $($module:tt)+) => {
        $($module)+::$found
    };
    ($given:tt $found:ident $($module:tt)+) => {
        $($module)+:: __names! { "" $given $($module)+::$found, $($module)+:: __unknown }
    };
}
#[doc(hidden)]
pub use __scopes_seismic_40ca3e79059825f8_0 as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __generated::private::Scope as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __scopes_seismic_40ca3e79059825f8_names as __names;
#[doc(hidden)]
pub use __generated::private::unknown_scope as __unknown;
/** A scope of `Permissons`.

 What are scopes?

 Scopes let you specify exactly how your app needs to access a Seismic tenant.

 Seismic uses scopes that refer to the object they grant access to, followed by the defined action that is permitted (e.g seismic.library.view).

 The list of objects includes self, user, configuration, reporting, delivery, library, and workspace.

 There are currently only 2 defined sets of actions:

 • view: Reading the full information about a resource.
 • manage: Modifying the resource (e.g. creating, updating, or deleting)

 Permissions

 Scopes are not intended to override a users defined permissions. E.g. a business user cannot upload content to content manager when using an auth token with seismic.library.manage scope.*/
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
    /// `seismic.self.view` — Read information about the current user
    SelfView,
    /// `seismic.self.manage` — Manage information about the current user
    SelfManage,
    /// `seismic.user.view` — Read profile and group about all users in the system
    UserView,
    /// `seismic.user.manage` — Manage profile and group information about any user in the system
    UserManage,
    /// `seismic.configuration.view` — Read information about how the system is configured
    ConfigurationView,
    /// `seismic.configuration.manage` — Manage information about how the system is configured
    ConfigurationManage,
    /// `seismic.reporting` — Access to tenants reporting data
    Reporting,
    /// `seismic.delivery` — Access to all delivery methods including email, generated livesend links, and custom delivery options.
    Delivery,
    /// `seismic.library.view` — Read item information and properties about an object. This includes read access to content manager, doccenter, and newscenter. Ability to download content is also included.
    LibraryView,
    /** `seismic.library.manage` — Manage content, and folders, within a tenant (e.g. add, update, and delete). Manage access inherently includes the seismic.library.view scope.

 Additional capabilities include:

 • Ability to publish content to doccenter and newscenter
 • Ability to submit into approval workflows
 • Ability to manage approval process steps (approve and reject)

 Implies `seismic.library.view`.*/
    LibraryManage,
    /// `seismic.workspace.view` — Read item information and properties about an object. Ability to download content is also included.
    WorkspaceView,
    /** `seismic.workspace.manage` — Manage content, and folders, within a users workspace (e.g. add, update, and delete). Manage access inherently includes the seismic.workspace.view scope.

 Implies `seismic.workspace.view`.*/
    WorkspaceManage,
    /// `seismic.search` — Access to search for content in all repositories. This includes read access to information and properties about any object returned. Ability to download content is also included.
    Search,
}
/// A set of scopes of `seismic`, one bit for each.
pub type ScopeSet = __generated::private::Set<Scope>;
/// What a caller may do, in scopes of `seismic`: the authority that requirements are checked against.
pub type Token = __generated::private::Token<Scope>;
/// A refusal in scopes of `seismic`: what is required and what of that is missing.
pub type MissingScopes = __generated::private::MissingScopes<Scope>;
/// Everything that the catalog declares, as data.
pub static CATALOG: __generated::private::CatalogInfo = __generated::private::catalog_info(
    "seismic",
    "Permissons",
    [
        "What are scopes?\n\nScopes let you specify exactly how your app needs to access a Seismic tenant.\n\nSeismic uses scopes that refer to the object they grant access to, followed by the defined action that is permitted (e.g seismic.library.view).\n\nThe list of objects includes self, user, configuration, reporting, delivery, library, and workspace.\n\nThere are currently only 2 defined sets of actions:\n\n  • view: Reading the full information about a resource.\n  • manage: Modifying the resource (e.g. creating, updating, or deleting)",
        "Permissions\n\nScopes are not intended to override a users defined permissions. E.g. a business user cannot upload content to content manager when using an auth token with seismic.library.manage scope.",
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
    use super::{Scope, ScopeSet};
    pub mod in_each_module {
        #[doc(hidden)]
        pub use super::private::Scope as a_scope_of_a_catalog;
        #[doc(hidden)]
        pub use __scopes_seismic_40ca3e79059825f8_names as __names;
        #[doc(hidden)]
        pub use super::private::unknown_scope as __unknown;
    }
    impl Scope {
        /// Every scope of the catalog, in order of declaration.
        pub const ALL: &'static [Self] = &[
            Scope::SelfView,
            Scope::SelfManage,
            Scope::UserView,
            Scope::UserManage,
            Scope::ConfigurationView,
            Scope::ConfigurationManage,
            Scope::Reporting,
            Scope::Delivery,
            Scope::LibraryView,
            Scope::LibraryManage,
            Scope::WorkspaceView,
            Scope::WorkspaceManage,
            Scope::Search,
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
        all: "SelfViewSelfManageUserViewUserManageConfigurationViewConfigurationManageReportingDeliveryLibraryViewLibraryManageWorkspaceViewWorkspaceManageSearch",
        ends: b"\x08\x00\x00\x00\x12\x00\x00\x00\x1a\x00\x00\x00\x24\x00\x00\x00\x35\x00\x00\x00\x48\x00\x00\x00\x51\x00\x00\x00\x59\x00\x00\x00\x64\x00\x00\x00\x71\x00\x00\x00\x7e\x00\x00\x00\x8d\x00\x00\x00\x93\x00\x00\x00",
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
        const CATALOG_NAME: &'static str = "seismic";
        const COUNT: usize = 13;
        const PROVED: &'static [private::Implication] = &[
            private::Implication {
                scope: 9,
                implied: &[8..9],
            },
            private::Implication {
                scope: 11,
                implied: &[10..11],
            },
        ];
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
    private::impl_serde!(Scope, "the name of one scope of catalog `seismic`");
    const SENSITIVE: ScopeSet = ScopeSet::__from_words([0x0000_0000_0000_0000]);
    static POLICY: private::Policy<Scope> = private::Policy {
        declared: false,
        roles: &[],
        actors: &[],
        gates: &[],
    };
    pub(super) static NAMES: [&str; 13] = [
        "seismic.self.view",
        "seismic.self.manage",
        "seismic.user.view",
        "seismic.user.manage",
        "seismic.configuration.view",
        "seismic.configuration.manage",
        "seismic.reporting",
        "seismic.delivery",
        "seismic.library.view",
        "seismic.library.manage",
        "seismic.workspace.view",
        "seismic.workspace.manage",
        "seismic.search",
    ];
    pub(super) static ALIASES: [private::Alias; 0] = [];
    static LOOKUP: private::NameTable = private::NameTable {
        names: &NAMES,
        aliases: &ALIASES,
        longest: 28,
        seed: 0,
        pilots: &[7, 0, 15, 0],
        slots: &[12, 10, 9, 65535, 65535, 11, 5, 0, 2, 6, 3, 4, 8, 1, 65535, 7],
    };
    pub(super) static IMPLICATIONS: [private::Implication; 2] = [
        private::Implication {
            scope: 9,
            implied: &[8..9],
        },
        private::Implication {
            scope: 11,
            implied: &[10..11],
        },
    ];
    pub(super) static DIRECT_IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DESCRIPTIONS: private::Texts = private::Texts {
        all: "Read information about the current userManage information about the current userRead profile and group about all users in the systemManage profile and group information about any user in the systemRead information about how the system is configuredManage information about how the system is configuredAccess to tenants reporting dataAccess to all delivery methods including email, generated livesend links, and custom delivery options.Read item information and properties about an object. This includes read access to content manager, doccenter, and newscenter. Ability to download content is also included.Manage content, and folders, within a tenant (e.g. add, update, and delete). Manage access inherently includes the seismic.library.view scope.Read item information and properties about an object. Ability to download content is also included.Manage content, and folders, within a users workspace (e.g. add, update, and delete). Manage access inherently includes the seismic.workspace.view scope.Access to search for content in all repositories. This includes read access to information and properties about any object returned. Ability to download content is also included.",
        ends: b"\x27\x00\x00\x00\x50\x00\x00\x00\x84\x00\x00\x00\xc5\x00\x00\x00\xf8\x00\x00\x00\x2d\x01\x00\x00\x4d\x01\x00\x00\xb3\x01\x00\x00\x5f\x02\x00\x00\xed\x02\x00\x00\x50\x03\x00\x00\xe9\x03\x00\x00\x9b\x04\x00\x00",
    };
    pub(super) static DEPRECATED: [(u16, &str); 0] = [];
    pub(super) const SCOPES: private::ScopeTexts = private::ScopeTexts {
        names: &NAMES,
        descriptions: &DESCRIPTIONS,
        notes: &[
            (
                9,
                "Additional capabilities include:\n\n  • Ability to publish content to doccenter and newscenter\n  • Ability to submit into approval workflows\n  • Ability to manage approval process steps (approve and reject)",
            ),
        ],
        give_when: &[],
        not_needed_when: &[],
        deprecated: &DEPRECATED,
        sensitive: private::scope_list(&NAMES, &[]),
        implications: &IMPLICATIONS,
    };
    pub(super) static ALIAS_TEXTS: [private::AliasInfo; 0] = [];
    pub(super) static GROUPS: [private::GroupInfo; 0] = [];
    pub(super) static RESOURCES: [private::ResourceInfo; 0] = [];
    pub(super) static PRESETS: [private::PresetInfo; 0] = [];
    pub(super) static ROLES: [private::RoleInfo; 0] = [];
    pub(super) static ACTORS: [private::ActorInfo; 0] = [];
    pub(super) static GATES: [private::GateInfo; 0] = [];
    pub(super) static ENDPOINTS: [private::EndpointInfo; 0] = [];
}
/// `seismic.reporting` — Access to tenants reporting data
pub const REPORTING: Scope = Scope::Reporting;
pub use scopes_of_the_catalog::Reporting as Reporting;
/// `seismic.delivery` — Access to all delivery methods including email, generated livesend links, and custom delivery options.
pub const DELIVERY: Scope = Scope::Delivery;
pub use scopes_of_the_catalog::Delivery as Delivery;
/// `seismic.search` — Access to search for content in all repositories. This includes read access to information and properties about any object returned. Ability to download content is also included.
pub const SEARCH: Scope = Scope::Search;
pub use scopes_of_the_catalog::Search as Search;
/// Scopes of `self_`.
pub mod self_ {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_seismic_40ca3e79059825f8_1 {
        (view $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (manage $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "self_" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_seismic_40ca3e79059825f8_1 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `seismic.self.view` — Read information about the current user
    pub const VIEW: super::Scope = super::Scope::SelfView;
    pub use super::scopes_of_the_catalog::SelfView as View;
    /// `seismic.self.manage` — Manage information about the current user
    pub const MANAGE: super::Scope = super::Scope::SelfManage;
    pub use super::scopes_of_the_catalog::SelfManage as Manage;
}
/// Scopes of `user`.
pub mod user {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_seismic_40ca3e79059825f8_2 {
        (view $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (manage $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "user" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_seismic_40ca3e79059825f8_2 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `seismic.user.view` — Read profile and group about all users in the system
    pub const VIEW: super::Scope = super::Scope::UserView;
    pub use super::scopes_of_the_catalog::UserView as View;
    /// `seismic.user.manage` — Manage profile and group information about any user in the system
    pub const MANAGE: super::Scope = super::Scope::UserManage;
    pub use super::scopes_of_the_catalog::UserManage as Manage;
}
/// Scopes of `configuration`.
pub mod configuration {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_seismic_40ca3e79059825f8_3 {
        (view $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (manage $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "configuration" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_seismic_40ca3e79059825f8_3 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `seismic.configuration.view` — Read information about how the system is configured
    pub const VIEW: super::Scope = super::Scope::ConfigurationView;
    pub use super::scopes_of_the_catalog::ConfigurationView as View;
    /// `seismic.configuration.manage` — Manage information about how the system is configured
    pub const MANAGE: super::Scope = super::Scope::ConfigurationManage;
    pub use super::scopes_of_the_catalog::ConfigurationManage as Manage;
}
/// Scopes of `library`.
pub mod library {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_seismic_40ca3e79059825f8_4 {
        (view $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (manage $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "library" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_seismic_40ca3e79059825f8_4 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `seismic.library.view` — Read item information and properties about an object. This includes read access to content manager, doccenter, and newscenter. Ability to download content is also included.
    pub const VIEW: super::Scope = super::Scope::LibraryView;
    pub use super::scopes_of_the_catalog::LibraryView as View;
    /** `seismic.library.manage` — Manage content, and folders, within a tenant (e.g. add, update, and delete). Manage access inherently includes the seismic.library.view scope.

 Additional capabilities include:

 • Ability to publish content to doccenter and newscenter
 • Ability to submit into approval workflows
 • Ability to manage approval process steps (approve and reject)

 Implies `seismic.library.view`.*/
    pub const MANAGE: super::Scope = super::Scope::LibraryManage;
    pub use super::scopes_of_the_catalog::LibraryManage as Manage;
}
/// Scopes of `workspace`.
pub mod workspace {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_seismic_40ca3e79059825f8_5 {
        (view $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (manage $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "workspace" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_seismic_40ca3e79059825f8_5 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `seismic.workspace.view` — Read item information and properties about an object. Ability to download content is also included.
    pub const VIEW: super::Scope = super::Scope::WorkspaceView;
    pub use super::scopes_of_the_catalog::WorkspaceView as View;
    /** `seismic.workspace.manage` — Manage content, and folders, within a users workspace (e.g. add, update, and delete). Manage access inherently includes the seismic.workspace.view scope.

 Implies `seismic.workspace.view`.*/
    pub const MANAGE: super::Scope = super::Scope::WorkspaceManage;
    pub use super::scopes_of_the_catalog::WorkspaceManage as Manage;
}
mod scopes_of_the_catalog {
    use super::__generated::private as __private;
    /// `seismic.self.view` — Read information about the current user
    pub enum SelfView {}
    impl __private::Requirement for SelfView {
        type Shape = __private::Is<super::Scope, __private::_0>;
    }
    /// `seismic.self.manage` — Manage information about the current user
    pub enum SelfManage {}
    impl __private::Requirement for SelfManage {
        type Shape = __private::Is<super::Scope, __private::_1>;
    }
    /// `seismic.user.view` — Read profile and group about all users in the system
    pub enum UserView {}
    impl __private::Requirement for UserView {
        type Shape = __private::Is<super::Scope, __private::_2>;
    }
    /// `seismic.user.manage` — Manage profile and group information about any user in the system
    pub enum UserManage {}
    impl __private::Requirement for UserManage {
        type Shape = __private::Is<super::Scope, __private::_3>;
    }
    /// `seismic.configuration.view` — Read information about how the system is configured
    pub enum ConfigurationView {}
    impl __private::Requirement for ConfigurationView {
        type Shape = __private::Is<super::Scope, __private::_4>;
    }
    /// `seismic.configuration.manage` — Manage information about how the system is configured
    pub enum ConfigurationManage {}
    impl __private::Requirement for ConfigurationManage {
        type Shape = __private::Is<super::Scope, __private::_5>;
    }
    /// `seismic.reporting` — Access to tenants reporting data
    pub enum Reporting {}
    impl __private::Requirement for Reporting {
        type Shape = __private::Is<super::Scope, __private::_6>;
    }
    /// `seismic.delivery` — Access to all delivery methods including email, generated livesend links, and custom delivery options.
    pub enum Delivery {}
    impl __private::Requirement for Delivery {
        type Shape = __private::Is<super::Scope, __private::_7>;
    }
    /// `seismic.library.view` — Read item information and properties about an object. This includes read access to content manager, doccenter, and newscenter. Ability to download content is also included.
    pub enum LibraryView {}
    impl __private::Requirement for LibraryView {
        type Shape = __private::Is<super::Scope, __private::_8>;
    }
    /** `seismic.library.manage` — Manage content, and folders, within a tenant (e.g. add, update, and delete). Manage access inherently includes the seismic.library.view scope.

 Additional capabilities include:

 • Ability to publish content to doccenter and newscenter
 • Ability to submit into approval workflows
 • Ability to manage approval process steps (approve and reject)

 Implies `seismic.library.view`.*/
    pub enum LibraryManage {}
    impl __private::Requirement for LibraryManage {
        type Shape = __private::Is<super::Scope, __private::_9>;
    }
    impl __private::Implies<LibraryView> for LibraryManage {}
    /// `seismic.workspace.view` — Read item information and properties about an object. Ability to download content is also included.
    pub enum WorkspaceView {}
    impl __private::Requirement for WorkspaceView {
        type Shape = __private::Is<super::Scope, __private::_A>;
    }
    /** `seismic.workspace.manage` — Manage content, and folders, within a users workspace (e.g. add, update, and delete). Manage access inherently includes the seismic.workspace.view scope.

 Implies `seismic.workspace.view`.*/
    pub enum WorkspaceManage {}
    impl __private::Requirement for WorkspaceManage {
        type Shape = __private::Is<super::Scope, __private::_B>;
    }
    impl __private::Implies<WorkspaceView> for WorkspaceManage {}
    /// `seismic.search` — Access to search for content in all repositories. This includes read access to information and properties about any object returned. Ability to download content is also included.
    pub enum Search {}
    impl __private::Requirement for Search {
        type Shape = __private::Is<super::Scope, __private::_C>;
    }
}

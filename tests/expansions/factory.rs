#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_factory_1d66ca0287c5f613_names {
    (
        $asked:literal ($first:path, $leaf:ident $marker:ident { $($module:tt)+ }
        $($other:tt)+) $found:ty, $unknown:path
    ) => {
        $first ! { [__scopes_factory_1d66ca0287c5f613 "factory" { $($module)+::$leaf }
        $($other)+] $marker $($module)+ }
    };
    (
        $asked:literal [__scopes_factory_1d66ca0287c5f613 $named:literal { $($first:tt)+
        } { $($shown:tt)+ } $other:path, $($scope:tt)+] $found:ty, $unknown:path
    ) => {
        $other ! { $($scope)+ }
    };
    (
        $asked:literal [$prefix:ident $named:literal { $($first:tt)+ } { $($shown:tt)+ }
        $($other:tt)+] $found:ty, $unknown:path
    ) => {
        $unknown ! { "factory"($($first)+) $named ($($shown)+) }
    };
    ($module:literal $given:tt $found:ty, $unknown:path) => {
        $unknown ! { "factory" $module $given $found,
        "admin admin\nadmin::read admin:read\napikeys::read apikeys:read\napikeys::write apikeys:write\nstore::read store:read\nstore::write store:write\nstore::share store:share\nblueprints::read blueprints:read\nblueprints::write blueprints:write\nassemblies::read assemblies:read\nassemblies::write assemblies:write\nforms::read forms:read\nforms::submit forms:submit\nform_submissions::read form_submissions:read\nform_submissions::write form_submissions:write\nformbuilder::read formbuilder:read\nformbuilder::write formbuilder:write\ngroups::read groups:read\ngroups::write groups:write\nusers::read users:read\nusers::write users:write\naudit::read audit:read\naudit::write audit:write\nlogging::read logging:read\nlogging::write logging:write\nmail_templates::read mail_templates:read\nmail_templates::write mail_templates:write\nscope_sets::read scope_sets:read\nscope_sets::write scope_sets:write\nthemes::read themes:read\nthemes::write themes:write\nui::read ui:read\nui::write ui:write\nself_::write self:write"
        }
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_factory_1d66ca0287c5f613_0 {
    (admin $found:ident $($module:tt)+) => {
        $($module)+::$found
    };
    ($given:tt $found:ident $($module:tt)+) => {
        $($module)+:: __names! { "" $given $($module)+::$found, $($module)+:: __unknown }
    };
}
#[doc(hidden)]
pub use __scopes_factory_1d66ca0287c5f613_0 as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __generated::private::Scope as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __scopes_factory_1d66ca0287c5f613_names as __names;
#[doc(hidden)]
pub use __generated::private::unknown_scope as __unknown;
/** A scope of `Scopes`.

 This document outlines the available security scopes within the platform and the specific endpoints they grant access to.*/
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
    /** `admin` — Grants full administrative access to system configurations, health monitoring, index management, system defaults, and elevated user management operations.

 Endpoints:

 - `POST /api/users/password-recovery` — Recover Password
 - `GET /api/admin/config/` — Get all config keys
 - `GET /api/admin/config/mail/verify` — Verify Mail Config
 - `GET /api/admin/config/{key}` — Get config by key
 - `PATCH /api/admin/config/{key}` — Update config partially
 - `PUT /api/admin/config/{key}` — Replace config
 - `GET /api/admin/health/` — Return all service health snapshots
 - `GET /api/admin/health/{full_service_name}` — Return detailed service health snapshot
 - `POST /api/activate/` — Prepare bootstrap admin
 - `GET /api/admin/sessions/` — List Sessions
 - `GET /api/admin/sessions/{id}` — Get Session by ID
 - `DELETE /api/admin/sessions/{id}` — Delete Session by ID
 - `GET /api/admin/indexes/models` — Get list of available models for index management
 - `GET /api/admin/indexes/{model_name}/status` — Get index status for a model
 - `POST /api/admin/indexes/{model_name}/cleanup` — Clean up dead indexes for a model
 - `POST /api/admin/indexes/{model_name}/recreate` — Recreate missing indexes for a model
 - `POST /api/admin/indexes/{model_name}/recreate-all` — Recreate all indexes for a model (drop and recreate)
 - `GET /api/admin/defaults/` — List default object recreate targets
 - `POST /api/admin/defaults/all/recreate` — Force recreate all default objects
 - `POST /api/admin/defaults/assets/recreate` — Force recreate default asset objects
 - `POST /api/admin/defaults/blueprints/recreate` — Force recreate default blueprint objects
 - `POST /api/admin/defaults/forms/recreate` — Force recreate default form objects
 - `POST /api/admin/defaults/menu/recreate` — Force recreate default menu objects
 - `POST /api/admin/defaults/scope-sets/recreate` — Force recreate default scope set objects
 - `POST /api/admin/defaults/templates/recreate` — Force recreate default template objects
 - `POST /api/admin/defaults/themes/recreate` — Force recreate default theme objects
 - `POST /api/admin/users/` — Create a new user (admin-only)*/
    Admin,
    /** `admin:read` — Grants read-only access to administrative metadata.

 Endpoints:

 - `GET /api/admin/sessions/filters` — Get Session filter metadata*/
    AdminRead,
    /** `apikeys:read` — Grants read access to API key records and filters.

 Endpoints:

 - `GET /api/admin/api-keys/` — List Api Keys
 - `GET /api/admin/api-keys/filters` — Get Api Key filter metadata
 - `GET /api/admin/api-keys/{id}` — Get Api Key by ID*/
    ApikeysRead,
    /** `apikeys:write` — Grants permissions to generate, modify, and delete API keys.

 Endpoints:

 - `GET /api/admin/api-keys/scopes` — Get all available API key scopes
 - `POST /api/admin/api-keys/` — Create API key
 - `DELETE /api/admin/api-keys/{id}` — Delete Api Key by ID*/
    ApikeysWrite,
    /** `store:read` — Grants read access to folders, assets, and share links.

 Endpoints:

 - `GET /api/store/` — Get Store Object By Url
 - `GET /api/store/asset/` — List Assets
 - `GET /api/store/asset/download` — Download Assets
 - `GET /api/store/asset/filters` — Get Asset filter metadata
 - `GET /api/store/asset/{id}` — Get Asset by ID
 - `GET /api/store/asset/{id}/shares` — Get Asset Shares
 - `GET /api/store/folder/` — List Folders
 - `GET /api/store/folder/filters` — Get Folder filter metadata
 - `GET /api/store/folder/{id}` — Get Folder by ID
 - `GET /api/store/folder/{id}/download` — Download Folder
 - `GET /api/store/folder/{id}/shares` — Get Folder Shares
 - `GET /api/share/` — List Shares
 - `GET /api/share/download/{token}` — Download Share By Token
 - `GET /api/share/filters` — Get Share filter metadata
 - `GET /api/share/{id}` — Get Share by ID*/
    StoreRead,
    /** `store:write` — Grants permissions to upload, update, and delete assets and folders.

 Endpoints:

 - `POST /api/store/asset/upload` — Upload Asset
 - `PUT /api/store/asset/{id}` — Update Asset by ID
 - `PATCH /api/store/asset/{id}` — Patch Asset
 - `DELETE /api/store/asset/{id}` — Delete Asset by ID
 - `POST /api/store/folder/` — Create Folder
 - `PUT /api/store/folder/{id}` — Update Folder by ID
 - `PATCH /api/store/folder/{id}` — Patch Folder
 - `DELETE /api/store/folder/{id}` — Delete Folder by ID
 - `PUT /api/share/{id}` — Update Share by ID
 - `PATCH /api/share/{id}` — Patch Share
 - `DELETE /api/share/{id}` — Delete Share by ID*/
    StoreWrite,
    /** `store:share` — Grants permissions to create and distribute external share links.

 Endpoints:

 - `POST /api/share/` — Create Share
 - `POST /api/share/send_email` — Send Share Email*/
    StoreShare,
    /** `blueprints:read` — Grants read access to workflow blueprints and factory tickets.

 Endpoints:

 - `GET /api/factory/workflows/` — List Blueprints
 - `GET /api/factory/workflows/filters` — Get Blueprint filter metadata
 - `GET /api/factory/workflows/{id}` — Get Blueprint by ID
 - `GET /api/factory/workflows/{id}/thumbnail` — Get thumbnail for workflow template by ID
 - `GET /api/factory/tickets/` — List Tickets
 - `GET /api/factory/tickets/filters` — Get Ticket filter metadata
 - `GET /api/factory/tickets/{id}` — Get Ticket by ID*/
    BlueprintsRead,
    /** `blueprints:write` — Grants permissions to create and manage workflow blueprints.

 Endpoints:

 - `POST /api/factory/workflows/` — Create Blueprint
 - `POST /api/factory/workflows/{id}/thumbnail` — Upload thumbnail for Blueprint by ID
 - `PUT /api/factory/workflows/{id}` — Update Blueprint by ID
 - `PATCH /api/factory/workflows/{id}` — Patch Blueprint
 - `DELETE /api/factory/workflows/{id}` — Delete Blueprint by ID*/
    BlueprintsWrite,
    /** `assemblies:read` — Grants read access to factory assemblies, tasks, and related mail templates.

 Endpoints:

 - `GET /api/factory/history/` — List Assemblys
 - `GET /api/factory/history/filters` — Get Assembly filter metadata
 - `GET /api/factory/history/{id}` — Get Assembly by ID
 - `GET /api/factory/mailtemplates/` — List Mail Templates
 - `GET /api/factory/mailtemplates/filters` — Get Mail Template filter metadata
 - `GET /api/factory/tasks/` — List Tasks
 - `GET /api/factory/tasks/filters` — Get Task filter metadata
 - `GET /api/factory/tasks/{id}` — Get Task by ID*/
    AssembliesRead,
    /** `assemblies:write` — Grants permissions to manage and delete assembly execution histories.

 Endpoints:

 - `DELETE /api/factory/history/{id}` — Delete Assembly by ID
 - `GET /api/factory/smartnames` — Get smartnames
 - `GET /api/factory/store` — Get Store Object By Url
 - `DELETE /api/factory/tasks/{id}` — Delete Task by ID
 - `GET /api/factory/ucs-allowed-scopes` — Get factory UCS allowed scopes*/
    AssembliesWrite,
    /** `forms:read` — Grants read access to dynamic forms and their configurations.

 Endpoints:

 - `GET /api/form/` — List Forms
 - `GET /api/form/filters` — Get Form filter metadata
 - `GET /api/form/{url_or_id}` — Open the form by URL or Id*/
    FormsRead,
    /** `forms:submit` — Grants permissions to submit data and upload files to active forms.

 Endpoints:

 - `POST /api/form/{id}` — Submit the form by ID
 - `POST /api/form/{id}/upload` — Upload Files to Form by ID*/
    FormsSubmit,
    /** `form_submissions:read` — Grants read access to historical form submission records.

 Endpoints:

 - `GET /api/form/history/` — List Form Submissions
 - `GET /api/form/history/filters` — Get Form Submission filter metadata
 - `GET /api/form/history/{id}` — Get Form Submission by ID*/
    FormSubmissionsRead,
    /** `form_submissions:write` — Grants permissions to delete form submission records.

 Endpoints:

 - `DELETE /api/form/history/{id}` — Delete Form Submission by ID*/
    FormSubmissionsWrite,
    /** `formbuilder:read` — Grants read access to the form builder tools and templates.

 Endpoints:

 - `GET /api/formbuilder/` — List Forms
 - `GET /api/formbuilder/filters` — Get Form filter metadata
 - `GET /api/formbuilder/{id}` — Get Form by ID
 - `GET /api/formbuilder/{id}/thumbnail` — Get thumbnail for Dynamic Form by ID*/
    FormbuilderRead,
    /** `formbuilder:write` — Grants permissions to create, update, and manage dynamic forms in the builder.

 Endpoints:

 - `POST /api/formbuilder/` — Create Form
 - `POST /api/formbuilder/{id}/thumbnail` — Upload thumbnail for Dynamic Form
 - `PUT /api/formbuilder/{id}` — Update Form by ID
 - `PATCH /api/formbuilder/{id}` — Patch Form
 - `DELETE /api/formbuilder/{id}` — Delete Form by ID*/
    FormbuilderWrite,
    /** `groups:read` — Grants read access to user groups and their member lists.

 Endpoints:

 - `GET /api/admin/groups/` — List Groups
 - `GET /api/admin/groups/filters` — Get Group filter metadata
 - `GET /api/admin/groups/{id}` — Get Group by ID
 - `GET /api/admin/groups/{id}/users` — Get Group Users*/
    GroupsRead,
    /** `groups:write` — Grants permissions to create groups and manage group memberships.

 Endpoints:

 - `POST /api/admin/groups/` — Create Group
 - `PUT /api/admin/groups/{id}` — Update Group by ID
 - `PATCH /api/admin/groups/{id}` — Patch Group
 - `DELETE /api/admin/groups/{id}` — Delete Group by ID
 - `POST /api/admin/groups/{id}/users/{user_id}` — Add Users To Group
 - `DELETE /api/admin/groups/{id}/users/{user_id}` — Remove Users From Group*/
    GroupsWrite,
    /** `users:read` — Grants read access to user account records.

 Endpoints:

 - `GET /api/admin/users/` — List Users
 - `GET /api/admin/users/filters` — Get User filter metadata
 - `GET /api/admin/users/{id}` — Get User by ID*/
    UsersRead,
    /** `users:write` — Grants permissions to modify existing user records, unlock accounts, and manage avatars.

 Endpoints:

 - `GET /api/admin/users/check-email-unique` — Check if email is unique
 - `GET /api/admin/users/check-login-unique` — Check if login is unique
 - `PUT /api/admin/users/{id}` — Update User by ID
 - `PATCH /api/admin/users/{id}` — Patch User
 - `DELETE /api/admin/users/{id}` — Delete User by ID
 - `POST /api/admin/users/{id}/avatar` — Set user avatar
 - `DELETE /api/admin/users/{id}/avatar` — Delete user avatar
 - `POST /api/admin/users/{id}/unlock` — Unlock user*/
    UsersWrite,
    /** `audit:read` — Grants read access to system audit logs.

 Endpoints:

 - `GET /api/logging/audit/` — List Audit Logs
 - `GET /api/logging/audit/filters` — Get Audit Log filter metadata
 - `GET /api/logging/audit/{id}` — Get Audit Log by ID*/
    AuditRead,
    /** `audit:write` — Grants permissions to delete audit log entries.

 Endpoints:

 - `DELETE /api/logging/audit/{id}` — Delete Audit Log by ID*/
    AuditWrite,
    /** `logging:read` — Grants read access to system execution logs.

 Endpoints:

 - `GET /api/logging/system/` — List System Logs
 - `GET /api/logging/system/filters` — Get System Log filter metadata
 - `GET /api/logging/system/{id}` — Get System Log by ID*/
    LoggingRead,
    /** `logging:write` — Grants permissions to delete system log entries.

 Endpoints:

 - `DELETE /api/logging/system/{id}` — Delete System Log by ID*/
    LoggingWrite,
    /** `mail_templates:read` — Grants read access to HTML mail templates.

 Endpoints:

 - `GET /api/mailtemplates/` — List Mail Templates
 - `GET /api/mailtemplates/filters` — Get Mail Template filter metadata
 - `GET /api/mailtemplates/{id}` — Get Mail Template by ID*/
    MailTemplatesRead,
    /** `mail_templates:write` — Grants permissions to create, update, and delete mail templates.

 Endpoints:

 - `POST /api/mailtemplates/` — Create Mail Template
 - `PUT /api/mailtemplates/{id}` — Update Mail Template by ID
 - `PATCH /api/mailtemplates/{id}` — Patch Mail Template
 - `DELETE /api/mailtemplates/{id}` — Delete Mail Template by ID*/
    MailTemplatesWrite,
    /** `scope_sets:read` — Grants read access to security scope sets.

 Endpoints:

 - `GET /api/admin/scope-sets/` — List Scope Sets
 - `GET /api/admin/scope-sets/filters` — Get Scope Set filter metadata
 - `GET /api/admin/scope-sets/{id}` — Get Scope Set by ID*/
    ScopeSetsRead,
    /** `scope_sets:write` — Grants permissions to create, modify, and delete security scope sets.

 Endpoints:

 - `POST /api/admin/scope-sets/` — Create Scope Set
 - `PUT /api/admin/scope-sets/{id}` — Update Scope Set by ID
 - `PATCH /api/admin/scope-sets/{id}` — Patch Scope Set
 - `DELETE /api/admin/scope-sets/{id}` — Delete Scope Set by ID*/
    ScopeSetsWrite,
    /** `themes:read` — Grants read access to UI themes.

 Endpoints:

 - `GET /api/themes/` — List Theme Configs
 - `GET /api/themes/active` — Get active theme
 - `GET /api/themes/filters` — Get Theme Config filter metadata
 - `GET /api/themes/{id}` — Get Theme Config by ID*/
    ThemesRead,
    /** `themes:write` — Grants permissions to create, modify, and activate UI themes.

 Endpoints:

 - `POST /api/themes/` — Create Theme Config
 - `POST /api/themes/{id_or_name}/activate` — Activate theme
 - `PUT /api/themes/{id}` — Update Theme Config by ID
 - `PATCH /api/themes/{id}` — Patch Theme Config
 - `DELETE /api/themes/{id}` — Delete Theme Config by ID*/
    ThemesWrite,
    /** `ui:read` — Grants read access to UI components, variables, and categories.

 Endpoints:

 - `GET /api/ui/` — Get style config
 - `GET /api/ui/categories/` — List Ui Categorys
 - `GET /api/ui/categories/filters` — Get Ui Category filter metadata
 - `GET /api/ui/categories/{id}` — Get Ui Category by ID
 - `GET /api/ui/menu` — Get menu config
 - `GET /api/ui/variables/` — List Ui Variables
 - `GET /api/ui/variables/filters` — Get Ui Variable filter metadata
 - `GET /api/ui/variables/{id}` — Get Ui Variable by ID*/
    UiRead,
    /** `ui:write` — Grants permissions to create, update, and manage UI variables and categories.

 Endpoints:

 - `POST /api/ui/categories/` — Create Ui Category
 - `PUT /api/ui/categories/categories/{id}` — Update Ui Category by ID
 - `PATCH /api/ui/categories/categories/{id}` — Patch Ui Category
 - `DELETE /api/ui/categories/categories/{id}` — Delete Ui Category by ID
 - `POST /api/ui/variables/` — Create Ui Variable
 - `PUT /api/ui/variables/variables/{id}` — Update Ui Variable by ID
 - `PATCH /api/ui/variables/variables/{id}` — Patch Ui Variable
 - `DELETE /api/ui/variables/variables/{id}` — Delete Ui Variable by ID*/
    UiWrite,
    /** `self:write` — Grants permissions for users to manage their own profiles and avatars.

 Note: Endpoints like reading self data, logging out, and managing active sessions require basic authentication but do not explicitly require the self:write scope.

 Endpoints:

 - `POST /api/self/avatar` — Upload avatar for self
 - `DELETE /api/self/avatar` — Delete avatar for self
 - `PUT /api/self` — Replace User Self
 - `PATCH /api/self` — Update User Self
 - `DELETE /api/self` — Commit Suicide*/
    SelfWrite,
}
/// A set of scopes of `factory`, one bit for each.
pub type ScopeSet = __generated::private::Set<Scope>;
/// What a caller may do, in scopes of `factory`: the authority that requirements are checked against.
pub type Token = __generated::private::Token<Scope>;
/// A refusal in scopes of `factory`: what is required and what of that is missing.
pub type MissingScopes = __generated::private::MissingScopes<Scope>;
/// Everything that the catalog declares, as data.
pub static CATALOG: __generated::private::CatalogInfo = __generated::private::catalog_info(
    "factory",
    "Scopes",
    [
        "This document outlines the available security scopes within the platform and the specific endpoints they grant access to.",
        "",
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
        pub use __scopes_factory_1d66ca0287c5f613_names as __names;
        #[doc(hidden)]
        pub use super::private::unknown_scope as __unknown;
    }
    impl Scope {
        /// Every scope of the catalog, in order of declaration.
        pub const ALL: &'static [Self] = &[
            Scope::Admin,
            Scope::AdminRead,
            Scope::ApikeysRead,
            Scope::ApikeysWrite,
            Scope::StoreRead,
            Scope::StoreWrite,
            Scope::StoreShare,
            Scope::BlueprintsRead,
            Scope::BlueprintsWrite,
            Scope::AssembliesRead,
            Scope::AssembliesWrite,
            Scope::FormsRead,
            Scope::FormsSubmit,
            Scope::FormSubmissionsRead,
            Scope::FormSubmissionsWrite,
            Scope::FormbuilderRead,
            Scope::FormbuilderWrite,
            Scope::GroupsRead,
            Scope::GroupsWrite,
            Scope::UsersRead,
            Scope::UsersWrite,
            Scope::AuditRead,
            Scope::AuditWrite,
            Scope::LoggingRead,
            Scope::LoggingWrite,
            Scope::MailTemplatesRead,
            Scope::MailTemplatesWrite,
            Scope::ScopeSetsRead,
            Scope::ScopeSetsWrite,
            Scope::ThemesRead,
            Scope::ThemesWrite,
            Scope::UiRead,
            Scope::UiWrite,
            Scope::SelfWrite,
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
        all: "AdminAdminReadApikeysReadApikeysWriteStoreReadStoreWriteStoreShareBlueprintsReadBlueprintsWriteAssembliesReadAssembliesWriteFormsReadFormsSubmitFormSubmissionsReadFormSubmissionsWriteFormbuilderReadFormbuilderWriteGroupsReadGroupsWriteUsersReadUsersWriteAuditReadAuditWriteLoggingReadLoggingWriteMailTemplatesReadMailTemplatesWriteScopeSetsReadScopeSetsWriteThemesReadThemesWriteUiReadUiWriteSelfWrite",
        ends: b"\x05\x00\x00\x00\x0e\x00\x00\x00\x19\x00\x00\x00\x25\x00\x00\x00\x2e\x00\x00\x00\x38\x00\x00\x00\x42\x00\x00\x00\x50\x00\x00\x00\x5f\x00\x00\x00\x6d\x00\x00\x00\x7c\x00\x00\x00\x85\x00\x00\x00\x90\x00\x00\x00\xa3\x00\x00\x00\xb7\x00\x00\x00\xc6\x00\x00\x00\xd6\x00\x00\x00\xe0\x00\x00\x00\xeb\x00\x00\x00\xf4\x00\x00\x00\xfe\x00\x00\x00\x07\x01\x00\x00\x11\x01\x00\x00\x1c\x01\x00\x00\x28\x01\x00\x00\x39\x01\x00\x00\x4b\x01\x00\x00\x58\x01\x00\x00\x66\x01\x00\x00\x70\x01\x00\x00\x7b\x01\x00\x00\x81\x01\x00\x00\x88\x01\x00\x00\x91\x01\x00\x00",
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
        const CATALOG_NAME: &'static str = "factory";
        const COUNT: usize = 34;
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
    private::impl_serde!(Scope, "the name of one scope of catalog `factory`");
    const SENSITIVE: ScopeSet = ScopeSet::__from_words([0x0000_0000_0000_0000]);
    static POLICY: private::Policy<Scope> = private::Policy {
        declared: false,
        roles: &[],
        actors: &[],
        gates: &[],
    };
    pub(super) static NAMES: [&str; 34] = [
        "admin",
        "admin:read",
        "apikeys:read",
        "apikeys:write",
        "store:read",
        "store:write",
        "store:share",
        "blueprints:read",
        "blueprints:write",
        "assemblies:read",
        "assemblies:write",
        "forms:read",
        "forms:submit",
        "form_submissions:read",
        "form_submissions:write",
        "formbuilder:read",
        "formbuilder:write",
        "groups:read",
        "groups:write",
        "users:read",
        "users:write",
        "audit:read",
        "audit:write",
        "logging:read",
        "logging:write",
        "mail_templates:read",
        "mail_templates:write",
        "scope_sets:read",
        "scope_sets:write",
        "themes:read",
        "themes:write",
        "ui:read",
        "ui:write",
        "self:write",
    ];
    pub(super) static ALIASES: [private::Alias; 0] = [];
    static LOOKUP: private::NameTable = private::NameTable {
        names: &NAMES,
        aliases: &ALIASES,
        longest: 22,
        seed: 0,
        pilots: &[0, 4, 3, 4, 1, 0, 1, 0, 2, 0, 0, 3, 1, 0, 7, 0],
        slots: &[
            26, 29, 65535, 33, 65535, 3, 10, 65535, 65535, 15, 65535, 22, 65535, 65535,
            7, 16, 2, 1, 65535, 65535, 65535, 9, 19, 65535, 18, 14, 13, 30, 25, 65535, 4,
            32, 65535, 65535, 0, 21, 20, 27, 17, 65535, 65535, 8, 28, 65535, 65535,
            65535, 65535, 65535, 23, 65535, 65535, 65535, 65535, 65535, 6, 65535, 65535,
            5, 12, 65535, 11, 65535, 24, 31,
        ],
    };
    pub(super) static IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DIRECT_IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DESCRIPTIONS: private::Texts = private::Texts {
        all: "Grants full administrative access to system configurations, health monitoring, index management, system defaults, and elevated user management operations.Grants read-only access to administrative metadata.Grants read access to API key records and filters.Grants permissions to generate, modify, and delete API keys.Grants read access to folders, assets, and share links.Grants permissions to upload, update, and delete assets and folders.Grants permissions to create and distribute external share links.Grants read access to workflow blueprints and factory tickets.Grants permissions to create and manage workflow blueprints.Grants read access to factory assemblies, tasks, and related mail templates.Grants permissions to manage and delete assembly execution histories.Grants read access to dynamic forms and their configurations.Grants permissions to submit data and upload files to active forms.Grants read access to historical form submission records.Grants permissions to delete form submission records.Grants read access to the form builder tools and templates.Grants permissions to create, update, and manage dynamic forms in the builder.Grants read access to user groups and their member lists.Grants permissions to create groups and manage group memberships.Grants read access to user account records.Grants permissions to modify existing user records, unlock accounts, and manage avatars.Grants read access to system audit logs.Grants permissions to delete audit log entries.Grants read access to system execution logs.Grants permissions to delete system log entries.Grants read access to HTML mail templates.Grants permissions to create, update, and delete mail templates.Grants read access to security scope sets.Grants permissions to create, modify, and delete security scope sets.Grants read access to UI themes.Grants permissions to create, modify, and activate UI themes.Grants read access to UI components, variables, and categories.Grants permissions to create, update, and manage UI variables and categories.Grants permissions for users to manage their own profiles and avatars.",
        ends: b"\x9a\x00\x00\x00\xcd\x00\x00\x00\xff\x00\x00\x00\x3b\x01\x00\x00\x72\x01\x00\x00\xb6\x01\x00\x00\xf7\x01\x00\x00\x35\x02\x00\x00\x71\x02\x00\x00\xbd\x02\x00\x00\x02\x03\x00\x00\x3f\x03\x00\x00\x82\x03\x00\x00\xbb\x03\x00\x00\xf0\x03\x00\x00\x2b\x04\x00\x00\x79\x04\x00\x00\xb2\x04\x00\x00\xf3\x04\x00\x00\x1e\x05\x00\x00\x76\x05\x00\x00\x9e\x05\x00\x00\xcd\x05\x00\x00\xf9\x05\x00\x00\x29\x06\x00\x00\x53\x06\x00\x00\x93\x06\x00\x00\xbd\x06\x00\x00\x02\x07\x00\x00\x22\x07\x00\x00\x5f\x07\x00\x00\x9e\x07\x00\x00\xeb\x07\x00\x00\x31\x08\x00\x00",
    };
    pub(super) static DEPRECATED: [(u16, &str); 0] = [];
    pub(super) const SCOPES: private::ScopeTexts = private::ScopeTexts {
        names: &NAMES,
        descriptions: &DESCRIPTIONS,
        notes: &[
            (
                33,
                "Note: Endpoints like reading self data, logging out, and managing active sessions require basic authentication but do not explicitly require the self:write scope.",
            ),
        ],
        give_when: &[],
        not_needed_when: &[],
        deprecated: &DEPRECATED,
        sensitive: private::scope_list(&NAMES, &[]),
        implications: &IMPLICATIONS,
    };
    pub(super) static ALIAS_TEXTS: [private::AliasInfo; 0] = [];
    pub(super) static GROUPS: [private::GroupInfo; 12] = [
        private::group_info(
            "administration",
            "Administrative Scopes",
            ["", ""],
            private::scope_list(&NAMES, &[0..2]),
        ),
        private::group_info(
            "api_keys",
            "API Keys Management",
            ["", ""],
            private::scope_list(&NAMES, &[2..4]),
        ),
        private::group_info(
            "store",
            "Asset Store & Sharing",
            ["", ""],
            private::scope_list(&NAMES, &[4..7]),
        ),
        private::group_info(
            "factory",
            "Blueprints & Factory Assemblies",
            ["", ""],
            private::scope_list(&NAMES, &[7..11]),
        ),
        private::group_info(
            "forms",
            "Forms & Form Submissions",
            ["", ""],
            private::scope_list(&NAMES, &[11..17]),
        ),
        private::group_info(
            "users",
            "Groups & Users",
            ["", ""],
            private::scope_list(&NAMES, &[17..21]),
        ),
        private::group_info(
            "logging",
            "Logging & Audits",
            ["", ""],
            private::scope_list(&NAMES, &[21..25]),
        ),
        private::group_info(
            "mail_templates",
            "Mail Templates",
            ["", ""],
            private::scope_list(&NAMES, &[25..27]),
        ),
        private::group_info(
            "scope_sets",
            "Scope Sets",
            ["", ""],
            private::scope_list(&NAMES, &[27..29]),
        ),
        private::group_info(
            "themes",
            "Themes",
            ["", ""],
            private::scope_list(&NAMES, &[29..31]),
        ),
        private::group_info(
            "ui",
            "User Interface (UI) Variables",
            ["", ""],
            private::scope_list(&NAMES, &[31..33]),
        ),
        private::group_info(
            "self",
            "Self (Authenticated User)",
            ["", ""],
            private::scope_list(&NAMES, &[33..34]),
        ),
    ];
    pub(super) static RESOURCES: [private::ResourceInfo; 0] = [];
    pub(super) static PRESETS: [private::PresetInfo; 0] = [];
    pub(super) static ROLES: [private::RoleInfo; 0] = [];
    pub(super) static ACTORS: [private::ActorInfo; 0] = [];
    pub(super) static GATES: [private::GateInfo; 0] = [];
    pub(super) static ENDPOINTS: [private::EndpointInfo; 178] = [
        private::endpoint_info(
            "POST",
            "/api/users/password-recovery",
            "Recover Password",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/config/",
            "Get all config keys",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/config/mail/verify",
            "Verify Mail Config",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/config/{key}",
            "Get config by key",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/admin/config/{key}",
            "Update config partially",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/admin/config/{key}",
            "Replace config",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/health/",
            "Return all service health snapshots",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/health/{full_service_name}",
            "Return detailed service health snapshot",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/activate/",
            "Prepare bootstrap admin",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/sessions/",
            "List Sessions",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/sessions/{id}",
            "Get Session by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/admin/sessions/{id}",
            "Delete Session by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/indexes/models",
            "Get list of available models for index management",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/indexes/{model_name}/status",
            "Get index status for a model",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/indexes/{model_name}/cleanup",
            "Clean up dead indexes for a model",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/indexes/{model_name}/recreate",
            "Recreate missing indexes for a model",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/indexes/{model_name}/recreate-all",
            "Recreate all indexes for a model (drop and recreate)",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/defaults/",
            "List default object recreate targets",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/defaults/all/recreate",
            "Force recreate all default objects",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/defaults/assets/recreate",
            "Force recreate default asset objects",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/defaults/blueprints/recreate",
            "Force recreate default blueprint objects",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/defaults/forms/recreate",
            "Force recreate default form objects",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/defaults/menu/recreate",
            "Force recreate default menu objects",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/defaults/scope-sets/recreate",
            "Force recreate default scope set objects",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/defaults/templates/recreate",
            "Force recreate default template objects",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/defaults/themes/recreate",
            "Force recreate default theme objects",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/users/",
            "Create a new user (admin-only)",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[0..1])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/sessions/filters",
            "Get Session filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[1..2])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/api-keys/",
            "List Api Keys",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[2..3])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/api-keys/filters",
            "Get Api Key filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[2..3])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/api-keys/{id}",
            "Get Api Key by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[2..3])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/api-keys/scopes",
            "Get all available API key scopes",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[3..4])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/api-keys/",
            "Create API key",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[3..4])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/admin/api-keys/{id}",
            "Delete Api Key by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[3..4])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/",
            "Get Store Object By Url",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/asset/",
            "List Assets",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/asset/download",
            "Download Assets",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/asset/filters",
            "Get Asset filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/asset/{id}",
            "Get Asset by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/asset/{id}/shares",
            "Get Asset Shares",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/folder/",
            "List Folders",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/folder/filters",
            "Get Folder filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/folder/{id}",
            "Get Folder by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/folder/{id}/download",
            "Download Folder",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/store/folder/{id}/shares",
            "Get Folder Shares",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/share/",
            "List Shares",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/share/download/{token}",
            "Download Share By Token",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/share/filters",
            "Get Share filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/share/{id}",
            "Get Share by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[4..5])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/store/asset/upload",
            "Upload Asset",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/store/asset/{id}",
            "Update Asset by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/store/asset/{id}",
            "Patch Asset",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/store/asset/{id}",
            "Delete Asset by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/store/folder/",
            "Create Folder",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/store/folder/{id}",
            "Update Folder by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/store/folder/{id}",
            "Patch Folder",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/store/folder/{id}",
            "Delete Folder by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/share/{id}",
            "Update Share by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/share/{id}",
            "Patch Share",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/share/{id}",
            "Delete Share by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[5..6])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/share/",
            "Create Share",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[6..7])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/share/send_email",
            "Send Share Email",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[6..7])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/workflows/",
            "List Blueprints",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[7..8])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/workflows/filters",
            "Get Blueprint filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[7..8])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/workflows/{id}",
            "Get Blueprint by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[7..8])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/workflows/{id}/thumbnail",
            "Get thumbnail for workflow template by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[7..8])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/tickets/",
            "List Tickets",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[7..8])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/tickets/filters",
            "Get Ticket filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[7..8])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/tickets/{id}",
            "Get Ticket by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[7..8])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/factory/workflows/",
            "Create Blueprint",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[8..9])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/factory/workflows/{id}/thumbnail",
            "Upload thumbnail for Blueprint by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[8..9])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/factory/workflows/{id}",
            "Update Blueprint by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[8..9])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/factory/workflows/{id}",
            "Patch Blueprint",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[8..9])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/factory/workflows/{id}",
            "Delete Blueprint by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[8..9])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/history/",
            "List Assemblys",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[9..10])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/history/filters",
            "Get Assembly filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[9..10])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/history/{id}",
            "Get Assembly by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[9..10])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/mailtemplates/",
            "List Mail Templates",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[9..10])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/mailtemplates/filters",
            "Get Mail Template filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[9..10])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/tasks/",
            "List Tasks",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[9..10])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/tasks/filters",
            "Get Task filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[9..10])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/tasks/{id}",
            "Get Task by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[9..10])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/factory/history/{id}",
            "Delete Assembly by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[10..11])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/smartnames",
            "Get smartnames",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[10..11])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/store",
            "Get Store Object By Url",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[10..11])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/factory/tasks/{id}",
            "Delete Task by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[10..11])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/factory/ucs-allowed-scopes",
            "Get factory UCS allowed scopes",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[10..11])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/form/",
            "List Forms",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[11..12])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/form/filters",
            "Get Form filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[11..12])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/form/{url_or_id}",
            "Open the form by URL or Id",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[11..12])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/form/{id}",
            "Submit the form by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[12..13])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/form/{id}/upload",
            "Upload Files to Form by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[12..13])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/form/history/",
            "List Form Submissions",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[13..14])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/form/history/filters",
            "Get Form Submission filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[13..14])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/form/history/{id}",
            "Get Form Submission by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[13..14])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/form/history/{id}",
            "Delete Form Submission by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[14..15])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/formbuilder/",
            "List Forms",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[15..16])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/formbuilder/filters",
            "Get Form filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[15..16])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/formbuilder/{id}",
            "Get Form by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[15..16])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/formbuilder/{id}/thumbnail",
            "Get thumbnail for Dynamic Form by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[15..16])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/formbuilder/",
            "Create Form",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[16..17])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/formbuilder/{id}/thumbnail",
            "Upload thumbnail for Dynamic Form",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[16..17])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/formbuilder/{id}",
            "Update Form by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[16..17])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/formbuilder/{id}",
            "Patch Form",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[16..17])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/formbuilder/{id}",
            "Delete Form by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[16..17])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/groups/",
            "List Groups",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[17..18])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/groups/filters",
            "Get Group filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[17..18])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/groups/{id}",
            "Get Group by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[17..18])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/groups/{id}/users",
            "Get Group Users",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[17..18])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/groups/",
            "Create Group",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[18..19])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/admin/groups/{id}",
            "Update Group by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[18..19])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/admin/groups/{id}",
            "Patch Group",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[18..19])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/admin/groups/{id}",
            "Delete Group by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[18..19])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/groups/{id}/users/{user_id}",
            "Add Users To Group",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[18..19])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/admin/groups/{id}/users/{user_id}",
            "Remove Users From Group",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[18..19])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/users/",
            "List Users",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[19..20])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/users/filters",
            "Get User filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[19..20])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/users/{id}",
            "Get User by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[19..20])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/users/check-email-unique",
            "Check if email is unique",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[20..21])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/users/check-login-unique",
            "Check if login is unique",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[20..21])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/admin/users/{id}",
            "Update User by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[20..21])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/admin/users/{id}",
            "Patch User",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[20..21])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/admin/users/{id}",
            "Delete User by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[20..21])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/users/{id}/avatar",
            "Set user avatar",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[20..21])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/admin/users/{id}/avatar",
            "Delete user avatar",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[20..21])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/users/{id}/unlock",
            "Unlock user",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[20..21])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/logging/audit/",
            "List Audit Logs",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[21..22])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/logging/audit/filters",
            "Get Audit Log filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[21..22])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/logging/audit/{id}",
            "Get Audit Log by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[21..22])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/logging/audit/{id}",
            "Delete Audit Log by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[22..23])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/logging/system/",
            "List System Logs",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[23..24])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/logging/system/filters",
            "Get System Log filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[23..24])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/logging/system/{id}",
            "Get System Log by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[23..24])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/logging/system/{id}",
            "Delete System Log by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[24..25])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/mailtemplates/",
            "List Mail Templates",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[25..26])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/mailtemplates/filters",
            "Get Mail Template filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[25..26])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/mailtemplates/{id}",
            "Get Mail Template by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[25..26])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/mailtemplates/",
            "Create Mail Template",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[26..27])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/mailtemplates/{id}",
            "Update Mail Template by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[26..27])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/mailtemplates/{id}",
            "Patch Mail Template",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[26..27])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/mailtemplates/{id}",
            "Delete Mail Template by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[26..27])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/scope-sets/",
            "List Scope Sets",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[27..28])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/scope-sets/filters",
            "Get Scope Set filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[27..28])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/admin/scope-sets/{id}",
            "Get Scope Set by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[27..28])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/admin/scope-sets/",
            "Create Scope Set",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[28..29])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/admin/scope-sets/{id}",
            "Update Scope Set by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[28..29])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/admin/scope-sets/{id}",
            "Patch Scope Set",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[28..29])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/admin/scope-sets/{id}",
            "Delete Scope Set by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[28..29])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/themes/",
            "List Theme Configs",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[29..30])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/themes/active",
            "Get active theme",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[29..30])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/themes/filters",
            "Get Theme Config filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[29..30])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/themes/{id}",
            "Get Theme Config by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[29..30])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/themes/",
            "Create Theme Config",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[30..31])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/themes/{id_or_name}/activate",
            "Activate theme",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[30..31])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/themes/{id}",
            "Update Theme Config by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[30..31])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/themes/{id}",
            "Patch Theme Config",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[30..31])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/themes/{id}",
            "Delete Theme Config by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[30..31])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/ui/",
            "Get style config",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[31..32])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/ui/categories/",
            "List Ui Categorys",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[31..32])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/ui/categories/filters",
            "Get Ui Category filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[31..32])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/ui/categories/{id}",
            "Get Ui Category by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[31..32])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/ui/menu",
            "Get menu config",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[31..32])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/ui/variables/",
            "List Ui Variables",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[31..32])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/ui/variables/filters",
            "Get Ui Variable filter metadata",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[31..32])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/api/ui/variables/{id}",
            "Get Ui Variable by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[31..32])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/ui/categories/",
            "Create Ui Category",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[32..33])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/ui/categories/categories/{id}",
            "Update Ui Category by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[32..33])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/ui/categories/categories/{id}",
            "Patch Ui Category",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[32..33])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/ui/categories/categories/{id}",
            "Delete Ui Category by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[32..33])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/ui/variables/",
            "Create Ui Variable",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[32..33])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/ui/variables/variables/{id}",
            "Update Ui Variable by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[32..33])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/ui/variables/variables/{id}",
            "Patch Ui Variable",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[32..33])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/ui/variables/variables/{id}",
            "Delete Ui Variable by ID",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[32..33])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/api/self/avatar",
            "Upload avatar for self",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[33..34])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/self/avatar",
            "Delete avatar for self",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[33..34])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PUT",
            "/api/self",
            "Replace User Self",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[33..34])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "PATCH",
            "/api/self",
            "Update User Self",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[33..34])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "DELETE",
            "/api/self",
            "Commit Suicide",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[33..34])]),
            private::scope_list(&NAMES, &[]),
        ),
    ];
}
/** `admin` — Grants full administrative access to system configurations, health monitoring, index management, system defaults, and elevated user management operations.

 Endpoints:

 - `POST /api/users/password-recovery` — Recover Password
 - `GET /api/admin/config/` — Get all config keys
 - `GET /api/admin/config/mail/verify` — Verify Mail Config
 - `GET /api/admin/config/{key}` — Get config by key
 - `PATCH /api/admin/config/{key}` — Update config partially
 - `PUT /api/admin/config/{key}` — Replace config
 - `GET /api/admin/health/` — Return all service health snapshots
 - `GET /api/admin/health/{full_service_name}` — Return detailed service health snapshot
 - `POST /api/activate/` — Prepare bootstrap admin
 - `GET /api/admin/sessions/` — List Sessions
 - `GET /api/admin/sessions/{id}` — Get Session by ID
 - `DELETE /api/admin/sessions/{id}` — Delete Session by ID
 - `GET /api/admin/indexes/models` — Get list of available models for index management
 - `GET /api/admin/indexes/{model_name}/status` — Get index status for a model
 - `POST /api/admin/indexes/{model_name}/cleanup` — Clean up dead indexes for a model
 - `POST /api/admin/indexes/{model_name}/recreate` — Recreate missing indexes for a model
 - `POST /api/admin/indexes/{model_name}/recreate-all` — Recreate all indexes for a model (drop and recreate)
 - `GET /api/admin/defaults/` — List default object recreate targets
 - `POST /api/admin/defaults/all/recreate` — Force recreate all default objects
 - `POST /api/admin/defaults/assets/recreate` — Force recreate default asset objects
 - `POST /api/admin/defaults/blueprints/recreate` — Force recreate default blueprint objects
 - `POST /api/admin/defaults/forms/recreate` — Force recreate default form objects
 - `POST /api/admin/defaults/menu/recreate` — Force recreate default menu objects
 - `POST /api/admin/defaults/scope-sets/recreate` — Force recreate default scope set objects
 - `POST /api/admin/defaults/templates/recreate` — Force recreate default template objects
 - `POST /api/admin/defaults/themes/recreate` — Force recreate default theme objects
 - `POST /api/admin/users/` — Create a new user (admin-only)*/
pub const ADMIN: Scope = Scope::Admin;
pub use scopes_of_the_catalog::Admin as Admin;
/// Scopes of `admin`.
pub mod admin {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_1 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "admin" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_1 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `admin:read` — Grants read-only access to administrative metadata.

 Endpoints:

 - `GET /api/admin/sessions/filters` — Get Session filter metadata*/
    pub const READ: super::Scope = super::Scope::AdminRead;
    pub use super::scopes_of_the_catalog::AdminRead as Read;
}
/// Scopes of `apikeys`.
pub mod apikeys {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_2 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "apikeys" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_2 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `apikeys:read` — Grants read access to API key records and filters.

 Endpoints:

 - `GET /api/admin/api-keys/` — List Api Keys
 - `GET /api/admin/api-keys/filters` — Get Api Key filter metadata
 - `GET /api/admin/api-keys/{id}` — Get Api Key by ID*/
    pub const READ: super::Scope = super::Scope::ApikeysRead;
    pub use super::scopes_of_the_catalog::ApikeysRead as Read;
    /** `apikeys:write` — Grants permissions to generate, modify, and delete API keys.

 Endpoints:

 - `GET /api/admin/api-keys/scopes` — Get all available API key scopes
 - `POST /api/admin/api-keys/` — Create API key
 - `DELETE /api/admin/api-keys/{id}` — Delete Api Key by ID*/
    pub const WRITE: super::Scope = super::Scope::ApikeysWrite;
    pub use super::scopes_of_the_catalog::ApikeysWrite as Write;
}
/// Scopes of `store`.
pub mod store {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_3 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (share $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "store" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_3 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `store:read` — Grants read access to folders, assets, and share links.

 Endpoints:

 - `GET /api/store/` — Get Store Object By Url
 - `GET /api/store/asset/` — List Assets
 - `GET /api/store/asset/download` — Download Assets
 - `GET /api/store/asset/filters` — Get Asset filter metadata
 - `GET /api/store/asset/{id}` — Get Asset by ID
 - `GET /api/store/asset/{id}/shares` — Get Asset Shares
 - `GET /api/store/folder/` — List Folders
 - `GET /api/store/folder/filters` — Get Folder filter metadata
 - `GET /api/store/folder/{id}` — Get Folder by ID
 - `GET /api/store/folder/{id}/download` — Download Folder
 - `GET /api/store/folder/{id}/shares` — Get Folder Shares
 - `GET /api/share/` — List Shares
 - `GET /api/share/download/{token}` — Download Share By Token
 - `GET /api/share/filters` — Get Share filter metadata
 - `GET /api/share/{id}` — Get Share by ID*/
    pub const READ: super::Scope = super::Scope::StoreRead;
    pub use super::scopes_of_the_catalog::StoreRead as Read;
    /** `store:write` — Grants permissions to upload, update, and delete assets and folders.

 Endpoints:

 - `POST /api/store/asset/upload` — Upload Asset
 - `PUT /api/store/asset/{id}` — Update Asset by ID
 - `PATCH /api/store/asset/{id}` — Patch Asset
 - `DELETE /api/store/asset/{id}` — Delete Asset by ID
 - `POST /api/store/folder/` — Create Folder
 - `PUT /api/store/folder/{id}` — Update Folder by ID
 - `PATCH /api/store/folder/{id}` — Patch Folder
 - `DELETE /api/store/folder/{id}` — Delete Folder by ID
 - `PUT /api/share/{id}` — Update Share by ID
 - `PATCH /api/share/{id}` — Patch Share
 - `DELETE /api/share/{id}` — Delete Share by ID*/
    pub const WRITE: super::Scope = super::Scope::StoreWrite;
    pub use super::scopes_of_the_catalog::StoreWrite as Write;
    /** `store:share` — Grants permissions to create and distribute external share links.

 Endpoints:

 - `POST /api/share/` — Create Share
 - `POST /api/share/send_email` — Send Share Email*/
    pub const SHARE: super::Scope = super::Scope::StoreShare;
    pub use super::scopes_of_the_catalog::StoreShare as Share;
}
/// Scopes of `blueprints`.
pub mod blueprints {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_4 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "blueprints" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_4 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `blueprints:read` — Grants read access to workflow blueprints and factory tickets.

 Endpoints:

 - `GET /api/factory/workflows/` — List Blueprints
 - `GET /api/factory/workflows/filters` — Get Blueprint filter metadata
 - `GET /api/factory/workflows/{id}` — Get Blueprint by ID
 - `GET /api/factory/workflows/{id}/thumbnail` — Get thumbnail for workflow template by ID
 - `GET /api/factory/tickets/` — List Tickets
 - `GET /api/factory/tickets/filters` — Get Ticket filter metadata
 - `GET /api/factory/tickets/{id}` — Get Ticket by ID*/
    pub const READ: super::Scope = super::Scope::BlueprintsRead;
    pub use super::scopes_of_the_catalog::BlueprintsRead as Read;
    /** `blueprints:write` — Grants permissions to create and manage workflow blueprints.

 Endpoints:

 - `POST /api/factory/workflows/` — Create Blueprint
 - `POST /api/factory/workflows/{id}/thumbnail` — Upload thumbnail for Blueprint by ID
 - `PUT /api/factory/workflows/{id}` — Update Blueprint by ID
 - `PATCH /api/factory/workflows/{id}` — Patch Blueprint
 - `DELETE /api/factory/workflows/{id}` — Delete Blueprint by ID*/
    pub const WRITE: super::Scope = super::Scope::BlueprintsWrite;
    pub use super::scopes_of_the_catalog::BlueprintsWrite as Write;
}
/// Scopes of `assemblies`.
pub mod assemblies {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_5 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "assemblies" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_5 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `assemblies:read` — Grants read access to factory assemblies, tasks, and related mail templates.

 Endpoints:

 - `GET /api/factory/history/` — List Assemblys
 - `GET /api/factory/history/filters` — Get Assembly filter metadata
 - `GET /api/factory/history/{id}` — Get Assembly by ID
 - `GET /api/factory/mailtemplates/` — List Mail Templates
 - `GET /api/factory/mailtemplates/filters` — Get Mail Template filter metadata
 - `GET /api/factory/tasks/` — List Tasks
 - `GET /api/factory/tasks/filters` — Get Task filter metadata
 - `GET /api/factory/tasks/{id}` — Get Task by ID*/
    pub const READ: super::Scope = super::Scope::AssembliesRead;
    pub use super::scopes_of_the_catalog::AssembliesRead as Read;
    /** `assemblies:write` — Grants permissions to manage and delete assembly execution histories.

 Endpoints:

 - `DELETE /api/factory/history/{id}` — Delete Assembly by ID
 - `GET /api/factory/smartnames` — Get smartnames
 - `GET /api/factory/store` — Get Store Object By Url
 - `DELETE /api/factory/tasks/{id}` — Delete Task by ID
 - `GET /api/factory/ucs-allowed-scopes` — Get factory UCS allowed scopes*/
    pub const WRITE: super::Scope = super::Scope::AssembliesWrite;
    pub use super::scopes_of_the_catalog::AssembliesWrite as Write;
}
/// Scopes of `forms`.
pub mod forms {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_6 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (submit $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "forms" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_6 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `forms:read` — Grants read access to dynamic forms and their configurations.

 Endpoints:

 - `GET /api/form/` — List Forms
 - `GET /api/form/filters` — Get Form filter metadata
 - `GET /api/form/{url_or_id}` — Open the form by URL or Id*/
    pub const READ: super::Scope = super::Scope::FormsRead;
    pub use super::scopes_of_the_catalog::FormsRead as Read;
    /** `forms:submit` — Grants permissions to submit data and upload files to active forms.

 Endpoints:

 - `POST /api/form/{id}` — Submit the form by ID
 - `POST /api/form/{id}/upload` — Upload Files to Form by ID*/
    pub const SUBMIT: super::Scope = super::Scope::FormsSubmit;
    pub use super::scopes_of_the_catalog::FormsSubmit as Submit;
}
/// Scopes of `form_submissions`.
pub mod form_submissions {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_7 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "form_submissions" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_7 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `form_submissions:read` — Grants read access to historical form submission records.

 Endpoints:

 - `GET /api/form/history/` — List Form Submissions
 - `GET /api/form/history/filters` — Get Form Submission filter metadata
 - `GET /api/form/history/{id}` — Get Form Submission by ID*/
    pub const READ: super::Scope = super::Scope::FormSubmissionsRead;
    pub use super::scopes_of_the_catalog::FormSubmissionsRead as Read;
    /** `form_submissions:write` — Grants permissions to delete form submission records.

 Endpoints:

 - `DELETE /api/form/history/{id}` — Delete Form Submission by ID*/
    pub const WRITE: super::Scope = super::Scope::FormSubmissionsWrite;
    pub use super::scopes_of_the_catalog::FormSubmissionsWrite as Write;
}
/// Scopes of `formbuilder`.
pub mod formbuilder {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_8 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "formbuilder" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_8 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `formbuilder:read` — Grants read access to the form builder tools and templates.

 Endpoints:

 - `GET /api/formbuilder/` — List Forms
 - `GET /api/formbuilder/filters` — Get Form filter metadata
 - `GET /api/formbuilder/{id}` — Get Form by ID
 - `GET /api/formbuilder/{id}/thumbnail` — Get thumbnail for Dynamic Form by ID*/
    pub const READ: super::Scope = super::Scope::FormbuilderRead;
    pub use super::scopes_of_the_catalog::FormbuilderRead as Read;
    /** `formbuilder:write` — Grants permissions to create, update, and manage dynamic forms in the builder.

 Endpoints:

 - `POST /api/formbuilder/` — Create Form
 - `POST /api/formbuilder/{id}/thumbnail` — Upload thumbnail for Dynamic Form
 - `PUT /api/formbuilder/{id}` — Update Form by ID
 - `PATCH /api/formbuilder/{id}` — Patch Form
 - `DELETE /api/formbuilder/{id}` — Delete Form by ID*/
    pub const WRITE: super::Scope = super::Scope::FormbuilderWrite;
    pub use super::scopes_of_the_catalog::FormbuilderWrite as Write;
}
/// Scopes of `groups`.
pub mod groups {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_9 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "groups" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_9 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `groups:read` — Grants read access to user groups and their member lists.

 Endpoints:

 - `GET /api/admin/groups/` — List Groups
 - `GET /api/admin/groups/filters` — Get Group filter metadata
 - `GET /api/admin/groups/{id}` — Get Group by ID
 - `GET /api/admin/groups/{id}/users` — Get Group Users*/
    pub const READ: super::Scope = super::Scope::GroupsRead;
    pub use super::scopes_of_the_catalog::GroupsRead as Read;
    /** `groups:write` — Grants permissions to create groups and manage group memberships.

 Endpoints:

 - `POST /api/admin/groups/` — Create Group
 - `PUT /api/admin/groups/{id}` — Update Group by ID
 - `PATCH /api/admin/groups/{id}` — Patch Group
 - `DELETE /api/admin/groups/{id}` — Delete Group by ID
 - `POST /api/admin/groups/{id}/users/{user_id}` — Add Users To Group
 - `DELETE /api/admin/groups/{id}/users/{user_id}` — Remove Users From Group*/
    pub const WRITE: super::Scope = super::Scope::GroupsWrite;
    pub use super::scopes_of_the_catalog::GroupsWrite as Write;
}
/// Scopes of `users`.
pub mod users {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_10 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "users" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_10 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `users:read` — Grants read access to user account records.

 Endpoints:

 - `GET /api/admin/users/` — List Users
 - `GET /api/admin/users/filters` — Get User filter metadata
 - `GET /api/admin/users/{id}` — Get User by ID*/
    pub const READ: super::Scope = super::Scope::UsersRead;
    pub use super::scopes_of_the_catalog::UsersRead as Read;
    /** `users:write` — Grants permissions to modify existing user records, unlock accounts, and manage avatars.

 Endpoints:

 - `GET /api/admin/users/check-email-unique` — Check if email is unique
 - `GET /api/admin/users/check-login-unique` — Check if login is unique
 - `PUT /api/admin/users/{id}` — Update User by ID
 - `PATCH /api/admin/users/{id}` — Patch User
 - `DELETE /api/admin/users/{id}` — Delete User by ID
 - `POST /api/admin/users/{id}/avatar` — Set user avatar
 - `DELETE /api/admin/users/{id}/avatar` — Delete user avatar
 - `POST /api/admin/users/{id}/unlock` — Unlock user*/
    pub const WRITE: super::Scope = super::Scope::UsersWrite;
    pub use super::scopes_of_the_catalog::UsersWrite as Write;
}
/// Scopes of `audit`.
pub mod audit {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_11 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "audit" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_11 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `audit:read` — Grants read access to system audit logs.

 Endpoints:

 - `GET /api/logging/audit/` — List Audit Logs
 - `GET /api/logging/audit/filters` — Get Audit Log filter metadata
 - `GET /api/logging/audit/{id}` — Get Audit Log by ID*/
    pub const READ: super::Scope = super::Scope::AuditRead;
    pub use super::scopes_of_the_catalog::AuditRead as Read;
    /** `audit:write` — Grants permissions to delete audit log entries.

 Endpoints:

 - `DELETE /api/logging/audit/{id}` — Delete Audit Log by ID*/
    pub const WRITE: super::Scope = super::Scope::AuditWrite;
    pub use super::scopes_of_the_catalog::AuditWrite as Write;
}
/// Scopes of `logging`.
pub mod logging {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_12 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "logging" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_12 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `logging:read` — Grants read access to system execution logs.

 Endpoints:

 - `GET /api/logging/system/` — List System Logs
 - `GET /api/logging/system/filters` — Get System Log filter metadata
 - `GET /api/logging/system/{id}` — Get System Log by ID*/
    pub const READ: super::Scope = super::Scope::LoggingRead;
    pub use super::scopes_of_the_catalog::LoggingRead as Read;
    /** `logging:write` — Grants permissions to delete system log entries.

 Endpoints:

 - `DELETE /api/logging/system/{id}` — Delete System Log by ID*/
    pub const WRITE: super::Scope = super::Scope::LoggingWrite;
    pub use super::scopes_of_the_catalog::LoggingWrite as Write;
}
/// Scopes of `mail_templates`.
pub mod mail_templates {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_13 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "mail_templates" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_13 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `mail_templates:read` — Grants read access to HTML mail templates.

 Endpoints:

 - `GET /api/mailtemplates/` — List Mail Templates
 - `GET /api/mailtemplates/filters` — Get Mail Template filter metadata
 - `GET /api/mailtemplates/{id}` — Get Mail Template by ID*/
    pub const READ: super::Scope = super::Scope::MailTemplatesRead;
    pub use super::scopes_of_the_catalog::MailTemplatesRead as Read;
    /** `mail_templates:write` — Grants permissions to create, update, and delete mail templates.

 Endpoints:

 - `POST /api/mailtemplates/` — Create Mail Template
 - `PUT /api/mailtemplates/{id}` — Update Mail Template by ID
 - `PATCH /api/mailtemplates/{id}` — Patch Mail Template
 - `DELETE /api/mailtemplates/{id}` — Delete Mail Template by ID*/
    pub const WRITE: super::Scope = super::Scope::MailTemplatesWrite;
    pub use super::scopes_of_the_catalog::MailTemplatesWrite as Write;
}
/// Scopes of `scope_sets`.
pub mod scope_sets {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_14 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "scope_sets" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_14 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `scope_sets:read` — Grants read access to security scope sets.

 Endpoints:

 - `GET /api/admin/scope-sets/` — List Scope Sets
 - `GET /api/admin/scope-sets/filters` — Get Scope Set filter metadata
 - `GET /api/admin/scope-sets/{id}` — Get Scope Set by ID*/
    pub const READ: super::Scope = super::Scope::ScopeSetsRead;
    pub use super::scopes_of_the_catalog::ScopeSetsRead as Read;
    /** `scope_sets:write` — Grants permissions to create, modify, and delete security scope sets.

 Endpoints:

 - `POST /api/admin/scope-sets/` — Create Scope Set
 - `PUT /api/admin/scope-sets/{id}` — Update Scope Set by ID
 - `PATCH /api/admin/scope-sets/{id}` — Patch Scope Set
 - `DELETE /api/admin/scope-sets/{id}` — Delete Scope Set by ID*/
    pub const WRITE: super::Scope = super::Scope::ScopeSetsWrite;
    pub use super::scopes_of_the_catalog::ScopeSetsWrite as Write;
}
/// Scopes of `themes`.
pub mod themes {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_15 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "themes" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_15 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `themes:read` — Grants read access to UI themes.

 Endpoints:

 - `GET /api/themes/` — List Theme Configs
 - `GET /api/themes/active` — Get active theme
 - `GET /api/themes/filters` — Get Theme Config filter metadata
 - `GET /api/themes/{id}` — Get Theme Config by ID*/
    pub const READ: super::Scope = super::Scope::ThemesRead;
    pub use super::scopes_of_the_catalog::ThemesRead as Read;
    /** `themes:write` — Grants permissions to create, modify, and activate UI themes.

 Endpoints:

 - `POST /api/themes/` — Create Theme Config
 - `POST /api/themes/{id_or_name}/activate` — Activate theme
 - `PUT /api/themes/{id}` — Update Theme Config by ID
 - `PATCH /api/themes/{id}` — Patch Theme Config
 - `DELETE /api/themes/{id}` — Delete Theme Config by ID*/
    pub const WRITE: super::Scope = super::Scope::ThemesWrite;
    pub use super::scopes_of_the_catalog::ThemesWrite as Write;
}
/// Scopes of `ui`.
pub mod ui {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_16 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "ui" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_16 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `ui:read` — Grants read access to UI components, variables, and categories.

 Endpoints:

 - `GET /api/ui/` — Get style config
 - `GET /api/ui/categories/` — List Ui Categorys
 - `GET /api/ui/categories/filters` — Get Ui Category filter metadata
 - `GET /api/ui/categories/{id}` — Get Ui Category by ID
 - `GET /api/ui/menu` — Get menu config
 - `GET /api/ui/variables/` — List Ui Variables
 - `GET /api/ui/variables/filters` — Get Ui Variable filter metadata
 - `GET /api/ui/variables/{id}` — Get Ui Variable by ID*/
    pub const READ: super::Scope = super::Scope::UiRead;
    pub use super::scopes_of_the_catalog::UiRead as Read;
    /** `ui:write` — Grants permissions to create, update, and manage UI variables and categories.

 Endpoints:

 - `POST /api/ui/categories/` — Create Ui Category
 - `PUT /api/ui/categories/categories/{id}` — Update Ui Category by ID
 - `PATCH /api/ui/categories/categories/{id}` — Patch Ui Category
 - `DELETE /api/ui/categories/categories/{id}` — Delete Ui Category by ID
 - `POST /api/ui/variables/` — Create Ui Variable
 - `PUT /api/ui/variables/variables/{id}` — Update Ui Variable by ID
 - `PATCH /api/ui/variables/variables/{id}` — Patch Ui Variable
 - `DELETE /api/ui/variables/variables/{id}` — Delete Ui Variable by ID*/
    pub const WRITE: super::Scope = super::Scope::UiWrite;
    pub use super::scopes_of_the_catalog::UiWrite as Write;
}
/// Scopes of `self_`.
pub mod self_ {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_factory_1d66ca0287c5f613_17 {
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "self_" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_factory_1d66ca0287c5f613_17 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `self:write` — Grants permissions for users to manage their own profiles and avatars.

 Note: Endpoints like reading self data, logging out, and managing active sessions require basic authentication but do not explicitly require the self:write scope.

 Endpoints:

 - `POST /api/self/avatar` — Upload avatar for self
 - `DELETE /api/self/avatar` — Delete avatar for self
 - `PUT /api/self` — Replace User Self
 - `PATCH /api/self` — Update User Self
 - `DELETE /api/self` — Commit Suicide*/
    pub const WRITE: super::Scope = super::Scope::SelfWrite;
    pub use super::scopes_of_the_catalog::SelfWrite as Write;
}
mod scopes_of_the_catalog {
    use super::__generated::private as __private;
    /** `admin` — Grants full administrative access to system configurations, health monitoring, index management, system defaults, and elevated user management operations.

 Endpoints:

 - `POST /api/users/password-recovery` — Recover Password
 - `GET /api/admin/config/` — Get all config keys
 - `GET /api/admin/config/mail/verify` — Verify Mail Config
 - `GET /api/admin/config/{key}` — Get config by key
 - `PATCH /api/admin/config/{key}` — Update config partially
 - `PUT /api/admin/config/{key}` — Replace config
 - `GET /api/admin/health/` — Return all service health snapshots
 - `GET /api/admin/health/{full_service_name}` — Return detailed service health snapshot
 - `POST /api/activate/` — Prepare bootstrap admin
 - `GET /api/admin/sessions/` — List Sessions
 - `GET /api/admin/sessions/{id}` — Get Session by ID
 - `DELETE /api/admin/sessions/{id}` — Delete Session by ID
 - `GET /api/admin/indexes/models` — Get list of available models for index management
 - `GET /api/admin/indexes/{model_name}/status` — Get index status for a model
 - `POST /api/admin/indexes/{model_name}/cleanup` — Clean up dead indexes for a model
 - `POST /api/admin/indexes/{model_name}/recreate` — Recreate missing indexes for a model
 - `POST /api/admin/indexes/{model_name}/recreate-all` — Recreate all indexes for a model (drop and recreate)
 - `GET /api/admin/defaults/` — List default object recreate targets
 - `POST /api/admin/defaults/all/recreate` — Force recreate all default objects
 - `POST /api/admin/defaults/assets/recreate` — Force recreate default asset objects
 - `POST /api/admin/defaults/blueprints/recreate` — Force recreate default blueprint objects
 - `POST /api/admin/defaults/forms/recreate` — Force recreate default form objects
 - `POST /api/admin/defaults/menu/recreate` — Force recreate default menu objects
 - `POST /api/admin/defaults/scope-sets/recreate` — Force recreate default scope set objects
 - `POST /api/admin/defaults/templates/recreate` — Force recreate default template objects
 - `POST /api/admin/defaults/themes/recreate` — Force recreate default theme objects
 - `POST /api/admin/users/` — Create a new user (admin-only)*/
    pub enum Admin {}
    impl __private::Requirement for Admin {
        type Shape = __private::Is<super::Scope, __private::_0>;
    }
    /** `admin:read` — Grants read-only access to administrative metadata.

 Endpoints:

 - `GET /api/admin/sessions/filters` — Get Session filter metadata*/
    pub enum AdminRead {}
    impl __private::Requirement for AdminRead {
        type Shape = __private::Is<super::Scope, __private::_1>;
    }
    /** `apikeys:read` — Grants read access to API key records and filters.

 Endpoints:

 - `GET /api/admin/api-keys/` — List Api Keys
 - `GET /api/admin/api-keys/filters` — Get Api Key filter metadata
 - `GET /api/admin/api-keys/{id}` — Get Api Key by ID*/
    pub enum ApikeysRead {}
    impl __private::Requirement for ApikeysRead {
        type Shape = __private::Is<super::Scope, __private::_2>;
    }
    /** `apikeys:write` — Grants permissions to generate, modify, and delete API keys.

 Endpoints:

 - `GET /api/admin/api-keys/scopes` — Get all available API key scopes
 - `POST /api/admin/api-keys/` — Create API key
 - `DELETE /api/admin/api-keys/{id}` — Delete Api Key by ID*/
    pub enum ApikeysWrite {}
    impl __private::Requirement for ApikeysWrite {
        type Shape = __private::Is<super::Scope, __private::_3>;
    }
    /** `store:read` — Grants read access to folders, assets, and share links.

 Endpoints:

 - `GET /api/store/` — Get Store Object By Url
 - `GET /api/store/asset/` — List Assets
 - `GET /api/store/asset/download` — Download Assets
 - `GET /api/store/asset/filters` — Get Asset filter metadata
 - `GET /api/store/asset/{id}` — Get Asset by ID
 - `GET /api/store/asset/{id}/shares` — Get Asset Shares
 - `GET /api/store/folder/` — List Folders
 - `GET /api/store/folder/filters` — Get Folder filter metadata
 - `GET /api/store/folder/{id}` — Get Folder by ID
 - `GET /api/store/folder/{id}/download` — Download Folder
 - `GET /api/store/folder/{id}/shares` — Get Folder Shares
 - `GET /api/share/` — List Shares
 - `GET /api/share/download/{token}` — Download Share By Token
 - `GET /api/share/filters` — Get Share filter metadata
 - `GET /api/share/{id}` — Get Share by ID*/
    pub enum StoreRead {}
    impl __private::Requirement for StoreRead {
        type Shape = __private::Is<super::Scope, __private::_4>;
    }
    /** `store:write` — Grants permissions to upload, update, and delete assets and folders.

 Endpoints:

 - `POST /api/store/asset/upload` — Upload Asset
 - `PUT /api/store/asset/{id}` — Update Asset by ID
 - `PATCH /api/store/asset/{id}` — Patch Asset
 - `DELETE /api/store/asset/{id}` — Delete Asset by ID
 - `POST /api/store/folder/` — Create Folder
 - `PUT /api/store/folder/{id}` — Update Folder by ID
 - `PATCH /api/store/folder/{id}` — Patch Folder
 - `DELETE /api/store/folder/{id}` — Delete Folder by ID
 - `PUT /api/share/{id}` — Update Share by ID
 - `PATCH /api/share/{id}` — Patch Share
 - `DELETE /api/share/{id}` — Delete Share by ID*/
    pub enum StoreWrite {}
    impl __private::Requirement for StoreWrite {
        type Shape = __private::Is<super::Scope, __private::_5>;
    }
    /** `store:share` — Grants permissions to create and distribute external share links.

 Endpoints:

 - `POST /api/share/` — Create Share
 - `POST /api/share/send_email` — Send Share Email*/
    pub enum StoreShare {}
    impl __private::Requirement for StoreShare {
        type Shape = __private::Is<super::Scope, __private::_6>;
    }
    /** `blueprints:read` — Grants read access to workflow blueprints and factory tickets.

 Endpoints:

 - `GET /api/factory/workflows/` — List Blueprints
 - `GET /api/factory/workflows/filters` — Get Blueprint filter metadata
 - `GET /api/factory/workflows/{id}` — Get Blueprint by ID
 - `GET /api/factory/workflows/{id}/thumbnail` — Get thumbnail for workflow template by ID
 - `GET /api/factory/tickets/` — List Tickets
 - `GET /api/factory/tickets/filters` — Get Ticket filter metadata
 - `GET /api/factory/tickets/{id}` — Get Ticket by ID*/
    pub enum BlueprintsRead {}
    impl __private::Requirement for BlueprintsRead {
        type Shape = __private::Is<super::Scope, __private::_7>;
    }
    /** `blueprints:write` — Grants permissions to create and manage workflow blueprints.

 Endpoints:

 - `POST /api/factory/workflows/` — Create Blueprint
 - `POST /api/factory/workflows/{id}/thumbnail` — Upload thumbnail for Blueprint by ID
 - `PUT /api/factory/workflows/{id}` — Update Blueprint by ID
 - `PATCH /api/factory/workflows/{id}` — Patch Blueprint
 - `DELETE /api/factory/workflows/{id}` — Delete Blueprint by ID*/
    pub enum BlueprintsWrite {}
    impl __private::Requirement for BlueprintsWrite {
        type Shape = __private::Is<super::Scope, __private::_8>;
    }
    /** `assemblies:read` — Grants read access to factory assemblies, tasks, and related mail templates.

 Endpoints:

 - `GET /api/factory/history/` — List Assemblys
 - `GET /api/factory/history/filters` — Get Assembly filter metadata
 - `GET /api/factory/history/{id}` — Get Assembly by ID
 - `GET /api/factory/mailtemplates/` — List Mail Templates
 - `GET /api/factory/mailtemplates/filters` — Get Mail Template filter metadata
 - `GET /api/factory/tasks/` — List Tasks
 - `GET /api/factory/tasks/filters` — Get Task filter metadata
 - `GET /api/factory/tasks/{id}` — Get Task by ID*/
    pub enum AssembliesRead {}
    impl __private::Requirement for AssembliesRead {
        type Shape = __private::Is<super::Scope, __private::_9>;
    }
    /** `assemblies:write` — Grants permissions to manage and delete assembly execution histories.

 Endpoints:

 - `DELETE /api/factory/history/{id}` — Delete Assembly by ID
 - `GET /api/factory/smartnames` — Get smartnames
 - `GET /api/factory/store` — Get Store Object By Url
 - `DELETE /api/factory/tasks/{id}` — Delete Task by ID
 - `GET /api/factory/ucs-allowed-scopes` — Get factory UCS allowed scopes*/
    pub enum AssembliesWrite {}
    impl __private::Requirement for AssembliesWrite {
        type Shape = __private::Is<super::Scope, __private::_A>;
    }
    /** `forms:read` — Grants read access to dynamic forms and their configurations.

 Endpoints:

 - `GET /api/form/` — List Forms
 - `GET /api/form/filters` — Get Form filter metadata
 - `GET /api/form/{url_or_id}` — Open the form by URL or Id*/
    pub enum FormsRead {}
    impl __private::Requirement for FormsRead {
        type Shape = __private::Is<super::Scope, __private::_B>;
    }
    /** `forms:submit` — Grants permissions to submit data and upload files to active forms.

 Endpoints:

 - `POST /api/form/{id}` — Submit the form by ID
 - `POST /api/form/{id}/upload` — Upload Files to Form by ID*/
    pub enum FormsSubmit {}
    impl __private::Requirement for FormsSubmit {
        type Shape = __private::Is<super::Scope, __private::_C>;
    }
    /** `form_submissions:read` — Grants read access to historical form submission records.

 Endpoints:

 - `GET /api/form/history/` — List Form Submissions
 - `GET /api/form/history/filters` — Get Form Submission filter metadata
 - `GET /api/form/history/{id}` — Get Form Submission by ID*/
    pub enum FormSubmissionsRead {}
    impl __private::Requirement for FormSubmissionsRead {
        type Shape = __private::Is<super::Scope, __private::_D>;
    }
    /** `form_submissions:write` — Grants permissions to delete form submission records.

 Endpoints:

 - `DELETE /api/form/history/{id}` — Delete Form Submission by ID*/
    pub enum FormSubmissionsWrite {}
    impl __private::Requirement for FormSubmissionsWrite {
        type Shape = __private::Is<super::Scope, __private::_E>;
    }
    /** `formbuilder:read` — Grants read access to the form builder tools and templates.

 Endpoints:

 - `GET /api/formbuilder/` — List Forms
 - `GET /api/formbuilder/filters` — Get Form filter metadata
 - `GET /api/formbuilder/{id}` — Get Form by ID
 - `GET /api/formbuilder/{id}/thumbnail` — Get thumbnail for Dynamic Form by ID*/
    pub enum FormbuilderRead {}
    impl __private::Requirement for FormbuilderRead {
        type Shape = __private::Is<super::Scope, __private::_F>;
    }
    /** `formbuilder:write` — Grants permissions to create, update, and manage dynamic forms in the builder.

 Endpoints:

 - `POST /api/formbuilder/` — Create Form
 - `POST /api/formbuilder/{id}/thumbnail` — Upload thumbnail for Dynamic Form
 - `PUT /api/formbuilder/{id}` — Update Form by ID
 - `PATCH /api/formbuilder/{id}` — Patch Form
 - `DELETE /api/formbuilder/{id}` — Delete Form by ID*/
    pub enum FormbuilderWrite {}
    impl __private::Requirement for FormbuilderWrite {
        type Shape = __private::Is<super::Scope, __private::_0, __private::_1>;
    }
    /** `groups:read` — Grants read access to user groups and their member lists.

 Endpoints:

 - `GET /api/admin/groups/` — List Groups
 - `GET /api/admin/groups/filters` — Get Group filter metadata
 - `GET /api/admin/groups/{id}` — Get Group by ID
 - `GET /api/admin/groups/{id}/users` — Get Group Users*/
    pub enum GroupsRead {}
    impl __private::Requirement for GroupsRead {
        type Shape = __private::Is<super::Scope, __private::_1, __private::_1>;
    }
    /** `groups:write` — Grants permissions to create groups and manage group memberships.

 Endpoints:

 - `POST /api/admin/groups/` — Create Group
 - `PUT /api/admin/groups/{id}` — Update Group by ID
 - `PATCH /api/admin/groups/{id}` — Patch Group
 - `DELETE /api/admin/groups/{id}` — Delete Group by ID
 - `POST /api/admin/groups/{id}/users/{user_id}` — Add Users To Group
 - `DELETE /api/admin/groups/{id}/users/{user_id}` — Remove Users From Group*/
    pub enum GroupsWrite {}
    impl __private::Requirement for GroupsWrite {
        type Shape = __private::Is<super::Scope, __private::_2, __private::_1>;
    }
    /** `users:read` — Grants read access to user account records.

 Endpoints:

 - `GET /api/admin/users/` — List Users
 - `GET /api/admin/users/filters` — Get User filter metadata
 - `GET /api/admin/users/{id}` — Get User by ID*/
    pub enum UsersRead {}
    impl __private::Requirement for UsersRead {
        type Shape = __private::Is<super::Scope, __private::_3, __private::_1>;
    }
    /** `users:write` — Grants permissions to modify existing user records, unlock accounts, and manage avatars.

 Endpoints:

 - `GET /api/admin/users/check-email-unique` — Check if email is unique
 - `GET /api/admin/users/check-login-unique` — Check if login is unique
 - `PUT /api/admin/users/{id}` — Update User by ID
 - `PATCH /api/admin/users/{id}` — Patch User
 - `DELETE /api/admin/users/{id}` — Delete User by ID
 - `POST /api/admin/users/{id}/avatar` — Set user avatar
 - `DELETE /api/admin/users/{id}/avatar` — Delete user avatar
 - `POST /api/admin/users/{id}/unlock` — Unlock user*/
    pub enum UsersWrite {}
    impl __private::Requirement for UsersWrite {
        type Shape = __private::Is<super::Scope, __private::_4, __private::_1>;
    }
    /** `audit:read` — Grants read access to system audit logs.

 Endpoints:

 - `GET /api/logging/audit/` — List Audit Logs
 - `GET /api/logging/audit/filters` — Get Audit Log filter metadata
 - `GET /api/logging/audit/{id}` — Get Audit Log by ID*/
    pub enum AuditRead {}
    impl __private::Requirement for AuditRead {
        type Shape = __private::Is<super::Scope, __private::_5, __private::_1>;
    }
    /** `audit:write` — Grants permissions to delete audit log entries.

 Endpoints:

 - `DELETE /api/logging/audit/{id}` — Delete Audit Log by ID*/
    pub enum AuditWrite {}
    impl __private::Requirement for AuditWrite {
        type Shape = __private::Is<super::Scope, __private::_6, __private::_1>;
    }
    /** `logging:read` — Grants read access to system execution logs.

 Endpoints:

 - `GET /api/logging/system/` — List System Logs
 - `GET /api/logging/system/filters` — Get System Log filter metadata
 - `GET /api/logging/system/{id}` — Get System Log by ID*/
    pub enum LoggingRead {}
    impl __private::Requirement for LoggingRead {
        type Shape = __private::Is<super::Scope, __private::_7, __private::_1>;
    }
    /** `logging:write` — Grants permissions to delete system log entries.

 Endpoints:

 - `DELETE /api/logging/system/{id}` — Delete System Log by ID*/
    pub enum LoggingWrite {}
    impl __private::Requirement for LoggingWrite {
        type Shape = __private::Is<super::Scope, __private::_8, __private::_1>;
    }
    /** `mail_templates:read` — Grants read access to HTML mail templates.

 Endpoints:

 - `GET /api/mailtemplates/` — List Mail Templates
 - `GET /api/mailtemplates/filters` — Get Mail Template filter metadata
 - `GET /api/mailtemplates/{id}` — Get Mail Template by ID*/
    pub enum MailTemplatesRead {}
    impl __private::Requirement for MailTemplatesRead {
        type Shape = __private::Is<super::Scope, __private::_9, __private::_1>;
    }
    /** `mail_templates:write` — Grants permissions to create, update, and delete mail templates.

 Endpoints:

 - `POST /api/mailtemplates/` — Create Mail Template
 - `PUT /api/mailtemplates/{id}` — Update Mail Template by ID
 - `PATCH /api/mailtemplates/{id}` — Patch Mail Template
 - `DELETE /api/mailtemplates/{id}` — Delete Mail Template by ID*/
    pub enum MailTemplatesWrite {}
    impl __private::Requirement for MailTemplatesWrite {
        type Shape = __private::Is<super::Scope, __private::_A, __private::_1>;
    }
    /** `scope_sets:read` — Grants read access to security scope sets.

 Endpoints:

 - `GET /api/admin/scope-sets/` — List Scope Sets
 - `GET /api/admin/scope-sets/filters` — Get Scope Set filter metadata
 - `GET /api/admin/scope-sets/{id}` — Get Scope Set by ID*/
    pub enum ScopeSetsRead {}
    impl __private::Requirement for ScopeSetsRead {
        type Shape = __private::Is<super::Scope, __private::_B, __private::_1>;
    }
    /** `scope_sets:write` — Grants permissions to create, modify, and delete security scope sets.

 Endpoints:

 - `POST /api/admin/scope-sets/` — Create Scope Set
 - `PUT /api/admin/scope-sets/{id}` — Update Scope Set by ID
 - `PATCH /api/admin/scope-sets/{id}` — Patch Scope Set
 - `DELETE /api/admin/scope-sets/{id}` — Delete Scope Set by ID*/
    pub enum ScopeSetsWrite {}
    impl __private::Requirement for ScopeSetsWrite {
        type Shape = __private::Is<super::Scope, __private::_C, __private::_1>;
    }
    /** `themes:read` — Grants read access to UI themes.

 Endpoints:

 - `GET /api/themes/` — List Theme Configs
 - `GET /api/themes/active` — Get active theme
 - `GET /api/themes/filters` — Get Theme Config filter metadata
 - `GET /api/themes/{id}` — Get Theme Config by ID*/
    pub enum ThemesRead {}
    impl __private::Requirement for ThemesRead {
        type Shape = __private::Is<super::Scope, __private::_D, __private::_1>;
    }
    /** `themes:write` — Grants permissions to create, modify, and activate UI themes.

 Endpoints:

 - `POST /api/themes/` — Create Theme Config
 - `POST /api/themes/{id_or_name}/activate` — Activate theme
 - `PUT /api/themes/{id}` — Update Theme Config by ID
 - `PATCH /api/themes/{id}` — Patch Theme Config
 - `DELETE /api/themes/{id}` — Delete Theme Config by ID*/
    pub enum ThemesWrite {}
    impl __private::Requirement for ThemesWrite {
        type Shape = __private::Is<super::Scope, __private::_E, __private::_1>;
    }
    /** `ui:read` — Grants read access to UI components, variables, and categories.

 Endpoints:

 - `GET /api/ui/` — Get style config
 - `GET /api/ui/categories/` — List Ui Categorys
 - `GET /api/ui/categories/filters` — Get Ui Category filter metadata
 - `GET /api/ui/categories/{id}` — Get Ui Category by ID
 - `GET /api/ui/menu` — Get menu config
 - `GET /api/ui/variables/` — List Ui Variables
 - `GET /api/ui/variables/filters` — Get Ui Variable filter metadata
 - `GET /api/ui/variables/{id}` — Get Ui Variable by ID*/
    pub enum UiRead {}
    impl __private::Requirement for UiRead {
        type Shape = __private::Is<super::Scope, __private::_F, __private::_1>;
    }
    /** `ui:write` — Grants permissions to create, update, and manage UI variables and categories.

 Endpoints:

 - `POST /api/ui/categories/` — Create Ui Category
 - `PUT /api/ui/categories/categories/{id}` — Update Ui Category by ID
 - `PATCH /api/ui/categories/categories/{id}` — Patch Ui Category
 - `DELETE /api/ui/categories/categories/{id}` — Delete Ui Category by ID
 - `POST /api/ui/variables/` — Create Ui Variable
 - `PUT /api/ui/variables/variables/{id}` — Update Ui Variable by ID
 - `PATCH /api/ui/variables/variables/{id}` — Patch Ui Variable
 - `DELETE /api/ui/variables/variables/{id}` — Delete Ui Variable by ID*/
    pub enum UiWrite {}
    impl __private::Requirement for UiWrite {
        type Shape = __private::Is<super::Scope, __private::_0, __private::_2>;
    }
    /** `self:write` — Grants permissions for users to manage their own profiles and avatars.

 Note: Endpoints like reading self data, logging out, and managing active sessions require basic authentication but do not explicitly require the self:write scope.

 Endpoints:

 - `POST /api/self/avatar` — Upload avatar for self
 - `DELETE /api/self/avatar` — Delete avatar for self
 - `PUT /api/self` — Replace User Self
 - `PATCH /api/self` — Update User Self
 - `DELETE /api/self` — Commit Suicide*/
    pub enum SelfWrite {}
    impl __private::Requirement for SelfWrite {
        type Shape = __private::Is<super::Scope, __private::_1, __private::_2>;
    }
}

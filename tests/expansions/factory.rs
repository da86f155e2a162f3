#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_factory_1d66ca0287c5f613_names {
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
pub use __generated::private::ProofOf as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __generated::private::Scope as __scope;
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
pub static CATALOG: __generated::private::CatalogInfo = __generated::private::CatalogInfo {
    name: "factory",
    title: "Scopes",
    description: "This document outlines the available security scopes within the platform and the specific endpoints they grant access to.",
    notes: "",
    declared: false,
    aliases: &__generated::ALIAS_TEXTS,
    groups: &__generated::GROUPS,
    resources: &__generated::RESOURCES,
    presets: &__generated::PRESETS,
    roles: &__generated::ROLES,
    actors: &__generated::ACTORS,
    gates: &__generated::GATES,
    endpoints: &__generated::ENDPOINTS,
    scopes: __generated::SCOPES,
    id: __generated::private::CatalogId::of::<Scope>,
};
#[allow(
    clippy::single_range_in_vec_init,
    reason = "positions are listed as ranges, however many there are"
)]
mod __generated {
    pub(super) use ::scopes::__private as private;
    use super::{Scope, ScopeSet};
    pub mod in_each_module {
        #[doc(hidden)]
        pub use super::private::ProofOf as a_scope_of_a_catalog;
        #[doc(hidden)]
        pub use super::private::Scope as __scope;
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
        sensitive: private::ScopeList {
            names: &NAMES,
            ranges: &[],
        },
        implications: &IMPLICATIONS,
    };
    pub(super) static ALIAS_TEXTS: [private::AliasInfo; 0] = [];
    pub(super) static GROUPS: [private::GroupInfo; 12] = [
        private::GroupInfo {
            name: "administration",
            title: "Administrative Scopes",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[0..2],
            },
        },
        private::GroupInfo {
            name: "api_keys",
            title: "API Keys Management",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[2..4],
            },
        },
        private::GroupInfo {
            name: "store",
            title: "Asset Store & Sharing",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[4..7],
            },
        },
        private::GroupInfo {
            name: "factory",
            title: "Blueprints & Factory Assemblies",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[7..11],
            },
        },
        private::GroupInfo {
            name: "forms",
            title: "Forms & Form Submissions",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[11..17],
            },
        },
        private::GroupInfo {
            name: "users",
            title: "Groups & Users",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[17..21],
            },
        },
        private::GroupInfo {
            name: "logging",
            title: "Logging & Audits",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[21..25],
            },
        },
        private::GroupInfo {
            name: "mail_templates",
            title: "Mail Templates",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[25..27],
            },
        },
        private::GroupInfo {
            name: "scope_sets",
            title: "Scope Sets",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[27..29],
            },
        },
        private::GroupInfo {
            name: "themes",
            title: "Themes",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[29..31],
            },
        },
        private::GroupInfo {
            name: "ui",
            title: "User Interface (UI) Variables",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[31..33],
            },
        },
        private::GroupInfo {
            name: "self",
            title: "Self (Authenticated User)",
            description: "",
            notes: "",
            scopes: private::ScopeList {
                names: &NAMES,
                ranges: &[33..34],
            },
        },
    ];
    pub(super) static RESOURCES: [private::ResourceInfo; 0] = [];
    pub(super) static PRESETS: [private::PresetInfo; 0] = [];
    pub(super) static ROLES: [private::RoleInfo; 0] = [];
    pub(super) static ACTORS: [private::ActorInfo; 0] = [];
    pub(super) static GATES: [private::GateInfo; 0] = [];
    pub(super) static ENDPOINTS: [private::EndpointInfo; 178] = [
        private::EndpointInfo {
            method: "POST",
            path: "/api/users/password-recovery",
            summary: "Recover Password",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/config/",
            summary: "Get all config keys",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/config/mail/verify",
            summary: "Verify Mail Config",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/config/{key}",
            summary: "Get config by key",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/admin/config/{key}",
            summary: "Update config partially",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/admin/config/{key}",
            summary: "Replace config",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/health/",
            summary: "Return all service health snapshots",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/health/{full_service_name}",
            summary: "Return detailed service health snapshot",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/activate/",
            summary: "Prepare bootstrap admin",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/sessions/",
            summary: "List Sessions",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/sessions/{id}",
            summary: "Get Session by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/admin/sessions/{id}",
            summary: "Delete Session by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/indexes/models",
            summary: "Get list of available models for index management",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/indexes/{model_name}/status",
            summary: "Get index status for a model",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/indexes/{model_name}/cleanup",
            summary: "Clean up dead indexes for a model",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/indexes/{model_name}/recreate",
            summary: "Recreate missing indexes for a model",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/indexes/{model_name}/recreate-all",
            summary: "Recreate all indexes for a model (drop and recreate)",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/defaults/",
            summary: "List default object recreate targets",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/defaults/all/recreate",
            summary: "Force recreate all default objects",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/defaults/assets/recreate",
            summary: "Force recreate default asset objects",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/defaults/blueprints/recreate",
            summary: "Force recreate default blueprint objects",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/defaults/forms/recreate",
            summary: "Force recreate default form objects",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/defaults/menu/recreate",
            summary: "Force recreate default menu objects",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/defaults/scope-sets/recreate",
            summary: "Force recreate default scope set objects",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/defaults/templates/recreate",
            summary: "Force recreate default template objects",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/defaults/themes/recreate",
            summary: "Force recreate default theme objects",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/users/",
            summary: "Create a new user (admin-only)",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[0..1],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/sessions/filters",
            summary: "Get Session filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[1..2],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/api-keys/",
            summary: "List Api Keys",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[2..3],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/api-keys/filters",
            summary: "Get Api Key filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[2..3],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/api-keys/{id}",
            summary: "Get Api Key by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[2..3],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/api-keys/scopes",
            summary: "Get all available API key scopes",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[3..4],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/api-keys/",
            summary: "Create API key",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[3..4],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/admin/api-keys/{id}",
            summary: "Delete Api Key by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[3..4],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/",
            summary: "Get Store Object By Url",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/asset/",
            summary: "List Assets",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/asset/download",
            summary: "Download Assets",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/asset/filters",
            summary: "Get Asset filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/asset/{id}",
            summary: "Get Asset by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/asset/{id}/shares",
            summary: "Get Asset Shares",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/folder/",
            summary: "List Folders",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/folder/filters",
            summary: "Get Folder filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/folder/{id}",
            summary: "Get Folder by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/folder/{id}/download",
            summary: "Download Folder",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/store/folder/{id}/shares",
            summary: "Get Folder Shares",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/share/",
            summary: "List Shares",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/share/download/{token}",
            summary: "Download Share By Token",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/share/filters",
            summary: "Get Share filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/share/{id}",
            summary: "Get Share by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[4..5],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/store/asset/upload",
            summary: "Upload Asset",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/store/asset/{id}",
            summary: "Update Asset by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/store/asset/{id}",
            summary: "Patch Asset",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/store/asset/{id}",
            summary: "Delete Asset by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/store/folder/",
            summary: "Create Folder",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/store/folder/{id}",
            summary: "Update Folder by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/store/folder/{id}",
            summary: "Patch Folder",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/store/folder/{id}",
            summary: "Delete Folder by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/share/{id}",
            summary: "Update Share by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/share/{id}",
            summary: "Patch Share",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/share/{id}",
            summary: "Delete Share by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[5..6],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/share/",
            summary: "Create Share",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[6..7],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/share/send_email",
            summary: "Send Share Email",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[6..7],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/workflows/",
            summary: "List Blueprints",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[7..8],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/workflows/filters",
            summary: "Get Blueprint filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[7..8],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/workflows/{id}",
            summary: "Get Blueprint by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[7..8],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/workflows/{id}/thumbnail",
            summary: "Get thumbnail for workflow template by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[7..8],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/tickets/",
            summary: "List Tickets",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[7..8],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/tickets/filters",
            summary: "Get Ticket filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[7..8],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/tickets/{id}",
            summary: "Get Ticket by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[7..8],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/factory/workflows/",
            summary: "Create Blueprint",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[8..9],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/factory/workflows/{id}/thumbnail",
            summary: "Upload thumbnail for Blueprint by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[8..9],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/factory/workflows/{id}",
            summary: "Update Blueprint by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[8..9],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/factory/workflows/{id}",
            summary: "Patch Blueprint",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[8..9],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/factory/workflows/{id}",
            summary: "Delete Blueprint by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[8..9],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/history/",
            summary: "List Assemblys",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[9..10],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/history/filters",
            summary: "Get Assembly filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[9..10],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/history/{id}",
            summary: "Get Assembly by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[9..10],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/mailtemplates/",
            summary: "List Mail Templates",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[9..10],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/mailtemplates/filters",
            summary: "Get Mail Template filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[9..10],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/tasks/",
            summary: "List Tasks",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[9..10],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/tasks/filters",
            summary: "Get Task filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[9..10],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/tasks/{id}",
            summary: "Get Task by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[9..10],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/factory/history/{id}",
            summary: "Delete Assembly by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[10..11],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/smartnames",
            summary: "Get smartnames",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[10..11],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/store",
            summary: "Get Store Object By Url",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[10..11],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/factory/tasks/{id}",
            summary: "Delete Task by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[10..11],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/factory/ucs-allowed-scopes",
            summary: "Get factory UCS allowed scopes",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[10..11],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/form/",
            summary: "List Forms",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[11..12],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/form/filters",
            summary: "Get Form filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[11..12],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/form/{url_or_id}",
            summary: "Open the form by URL or Id",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[11..12],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/form/{id}",
            summary: "Submit the form by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[12..13],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/form/{id}/upload",
            summary: "Upload Files to Form by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[12..13],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/form/history/",
            summary: "List Form Submissions",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[13..14],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/form/history/filters",
            summary: "Get Form Submission filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[13..14],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/form/history/{id}",
            summary: "Get Form Submission by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[13..14],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/form/history/{id}",
            summary: "Delete Form Submission by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[14..15],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/formbuilder/",
            summary: "List Forms",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[15..16],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/formbuilder/filters",
            summary: "Get Form filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[15..16],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/formbuilder/{id}",
            summary: "Get Form by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[15..16],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/formbuilder/{id}/thumbnail",
            summary: "Get thumbnail for Dynamic Form by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[15..16],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/formbuilder/",
            summary: "Create Form",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[16..17],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/formbuilder/{id}/thumbnail",
            summary: "Upload thumbnail for Dynamic Form",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[16..17],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/formbuilder/{id}",
            summary: "Update Form by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[16..17],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/formbuilder/{id}",
            summary: "Patch Form",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[16..17],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/formbuilder/{id}",
            summary: "Delete Form by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[16..17],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/groups/",
            summary: "List Groups",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[17..18],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/groups/filters",
            summary: "Get Group filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[17..18],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/groups/{id}",
            summary: "Get Group by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[17..18],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/groups/{id}/users",
            summary: "Get Group Users",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[17..18],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/groups/",
            summary: "Create Group",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[18..19],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/admin/groups/{id}",
            summary: "Update Group by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[18..19],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/admin/groups/{id}",
            summary: "Patch Group",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[18..19],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/admin/groups/{id}",
            summary: "Delete Group by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[18..19],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/groups/{id}/users/{user_id}",
            summary: "Add Users To Group",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[18..19],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/admin/groups/{id}/users/{user_id}",
            summary: "Remove Users From Group",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[18..19],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/users/",
            summary: "List Users",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[19..20],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/users/filters",
            summary: "Get User filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[19..20],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/users/{id}",
            summary: "Get User by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[19..20],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/users/check-email-unique",
            summary: "Check if email is unique",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[20..21],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/users/check-login-unique",
            summary: "Check if login is unique",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[20..21],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/admin/users/{id}",
            summary: "Update User by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[20..21],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/admin/users/{id}",
            summary: "Patch User",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[20..21],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/admin/users/{id}",
            summary: "Delete User by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[20..21],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/users/{id}/avatar",
            summary: "Set user avatar",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[20..21],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/admin/users/{id}/avatar",
            summary: "Delete user avatar",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[20..21],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/users/{id}/unlock",
            summary: "Unlock user",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[20..21],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/logging/audit/",
            summary: "List Audit Logs",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[21..22],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/logging/audit/filters",
            summary: "Get Audit Log filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[21..22],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/logging/audit/{id}",
            summary: "Get Audit Log by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[21..22],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/logging/audit/{id}",
            summary: "Delete Audit Log by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[22..23],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/logging/system/",
            summary: "List System Logs",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[23..24],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/logging/system/filters",
            summary: "Get System Log filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[23..24],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/logging/system/{id}",
            summary: "Get System Log by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[23..24],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/logging/system/{id}",
            summary: "Delete System Log by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[24..25],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/mailtemplates/",
            summary: "List Mail Templates",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[25..26],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/mailtemplates/filters",
            summary: "Get Mail Template filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[25..26],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/mailtemplates/{id}",
            summary: "Get Mail Template by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[25..26],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/mailtemplates/",
            summary: "Create Mail Template",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[26..27],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/mailtemplates/{id}",
            summary: "Update Mail Template by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[26..27],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/mailtemplates/{id}",
            summary: "Patch Mail Template",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[26..27],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/mailtemplates/{id}",
            summary: "Delete Mail Template by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[26..27],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/scope-sets/",
            summary: "List Scope Sets",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[27..28],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/scope-sets/filters",
            summary: "Get Scope Set filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[27..28],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/admin/scope-sets/{id}",
            summary: "Get Scope Set by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[27..28],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/admin/scope-sets/",
            summary: "Create Scope Set",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[28..29],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/admin/scope-sets/{id}",
            summary: "Update Scope Set by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[28..29],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/admin/scope-sets/{id}",
            summary: "Patch Scope Set",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[28..29],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/admin/scope-sets/{id}",
            summary: "Delete Scope Set by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[28..29],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/themes/",
            summary: "List Theme Configs",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[29..30],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/themes/active",
            summary: "Get active theme",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[29..30],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/themes/filters",
            summary: "Get Theme Config filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[29..30],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/themes/{id}",
            summary: "Get Theme Config by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[29..30],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/themes/",
            summary: "Create Theme Config",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[30..31],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/themes/{id_or_name}/activate",
            summary: "Activate theme",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[30..31],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/themes/{id}",
            summary: "Update Theme Config by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[30..31],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/themes/{id}",
            summary: "Patch Theme Config",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[30..31],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/themes/{id}",
            summary: "Delete Theme Config by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[30..31],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/ui/",
            summary: "Get style config",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[31..32],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/ui/categories/",
            summary: "List Ui Categorys",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[31..32],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/ui/categories/filters",
            summary: "Get Ui Category filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[31..32],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/ui/categories/{id}",
            summary: "Get Ui Category by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[31..32],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/ui/menu",
            summary: "Get menu config",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[31..32],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/ui/variables/",
            summary: "List Ui Variables",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[31..32],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/ui/variables/filters",
            summary: "Get Ui Variable filter metadata",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[31..32],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "GET",
            path: "/api/ui/variables/{id}",
            summary: "Get Ui Variable by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[31..32],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/ui/categories/",
            summary: "Create Ui Category",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[32..33],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/ui/categories/categories/{id}",
            summary: "Update Ui Category by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[32..33],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/ui/categories/categories/{id}",
            summary: "Patch Ui Category",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[32..33],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/ui/categories/categories/{id}",
            summary: "Delete Ui Category by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[32..33],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/ui/variables/",
            summary: "Create Ui Variable",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[32..33],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/ui/variables/variables/{id}",
            summary: "Update Ui Variable by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[32..33],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/ui/variables/variables/{id}",
            summary: "Patch Ui Variable",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[32..33],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/ui/variables/variables/{id}",
            summary: "Delete Ui Variable by ID",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[32..33],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "POST",
            path: "/api/self/avatar",
            summary: "Upload avatar for self",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[33..34],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/self/avatar",
            summary: "Delete avatar for self",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[33..34],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PUT",
            path: "/api/self",
            summary: "Replace User Self",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[33..34],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "PATCH",
            path: "/api/self",
            summary: "Update User Self",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[33..34],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
        private::EndpointInfo {
            method: "DELETE",
            path: "/api/self",
            summary: "Commit Suicide",
            reason: "",
            description: "",
            notes: "",
            access: private::Access::Requires(
                &[
                    private::ScopeList {
                        names: &NAMES,
                        ranges: &[33..34],
                    },
                ],
            ),
            optional: private::ScopeList {
                names: &NAMES,
                ranges: &[],
            },
        },
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

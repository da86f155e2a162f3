#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_feedback_37010dd1baf1cf80_names {
    (
        $asked:literal ($first:path, $leaf:ident $marker:ident { $($module:tt)+ }
        $($other:tt)+) $found:ty, $unknown:path
    ) => {
        $first ! { [__scopes_feedback_37010dd1baf1cf80 "feedback" { $($module)+::$leaf }
        $($other)+] $marker $($module)+ }
    };
    (
        $asked:literal [__scopes_feedback_37010dd1baf1cf80 $named:literal { $($first:tt)+
        } { $($shown:tt)+ } $other:path, $($scope:tt)+] $found:ty, $unknown:path
    ) => {
        $other ! { $($scope)+ }
    };
    (
        $asked:literal [$prefix:ident $named:literal { $($first:tt)+ } { $($shown:tt)+ }
        $($other:tt)+] $found:ty, $unknown:path
    ) => {
        $unknown ! { "feedback"($($first)+) $named ($($shown)+) }
    };
    ($module:literal $given:tt $found:ty, $unknown:path) => {
        $unknown ! { "feedback" $module $given $found,
        "posts::read posts:read\nposts::write posts:write\ncomments::read comments:read\ncomments::write comments:write\nvotes::read votes:read\nvotes::write votes:write\nchangelog::read changelog:read\nchangelog::write changelog:write\nroadmap::read roadmap:read\narticles::read articles:read\narticles::write articles:write\ntags::read tags:read\ntags::write tags:write\ncollections::read collections:read\ncustomers::read customers:read\ncustomers::write customers:write\nmember::read member:read\nmember::write member:write\nwebhooks::manage webhooks:manage"
        }
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_feedback_37010dd1baf1cf80_0 {
    ($given:tt $found:ident $($module:tt)+) => {
        $($module)+:: __names! { "" $given $($module)+::$found, $($module)+:: __unknown }
    };
}
#[doc(hidden)]
pub use __scopes_feedback_37010dd1baf1cf80_0 as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __generated::private::Scope as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __scopes_feedback_37010dd1baf1cf80_names as __names;
#[doc(hidden)]
pub use __generated::private::unknown_scope as __unknown;
/** A scope of `Scopes & Actor Modes`.

 The OAuth scope catalog, declared vs granted scopes, actor modes, and role capping.

 Scopes

 A scope gates a class of API operations. Your app declares the scopes it may ever need (declared_scopes); each install grants a subset (granted_scopes) that ends up on the token. A request to an endpoint whose scope the token wasn't granted returns 403.

 Request the minimum scopes you need. Admins reviewing the consent screen are more likely to approve a focused request, and sensitive scopes (e.g. customers:\*) should only be requested when genuinely required.

 Declared vs granted

 • declared_scopes (app-level) — the maximum set your app can ever request.
 • granted_scopes (token-level) — what a specific install actually allows. Always a subset of declared, and (for self tokens) further capped by the user's role.

 Actor modes

 When you register an app you choose which actor modes it allows (allowed_actor_modes), and each authorization picks one:*/
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
    /// `posts:read` — Read feature requests / feedback posts
    PostsRead,
    /// `posts:write` — Create, update, delete, assign posts
    PostsWrite,
    /// `comments:read` — Read comments
    CommentsRead,
    /// `comments:write` — Create, update, delete comments
    CommentsWrite,
    /// `votes:read` — Read votes
    VotesRead,
    /// `votes:write` — Add / remove votes
    VotesWrite,
    /// `changelog:read` — Read changelog entries
    ChangelogRead,
    /// `changelog:write` — Create / update changelog entries
    ChangelogWrite,
    /// `roadmap:read` — Read the roadmap
    RoadmapRead,
    /// `articles:read` — Read knowledge base articles
    ArticlesRead,
    /// `articles:write` — Create / update articles
    ArticlesWrite,
    /// `tags:read` — Read tags
    TagsRead,
    /// `tags:write` — Create / update / delete tags
    TagsWrite,
    /// `collections:read` — Read knowledge base collections
    CollectionsRead,
    /** `customers:read` — Read customers

 **Sensitive.***/
    CustomersRead,
    /** `customers:write` — Add / update / delete / import customers

 **Sensitive.***/
    CustomersWrite,
    /// `member:read` — Read organization team members
    MemberRead,
    /// `member:write` — Invite / update / remove organization team members
    MemberWrite,
    /// `webhooks:manage` — Register a webhook URL and receive event notifications
    WebhooksManage,
}
/// A set of scopes of `feedback`, one bit for each.
pub type ScopeSet = __generated::private::Set<Scope>;
/// What a caller may do, in scopes of `feedback`: the authority that requirements are checked against.
pub type Token = __generated::private::Token<Scope>;
/// A refusal in scopes of `feedback`: what is required and what of that is missing.
pub type MissingScopes = __generated::private::MissingScopes<Scope>;
/// The roles that a user has.
pub type Roles = __generated::private::Roles<Scope>;
/// Everything that decides what a token of `feedback` may do: `Token::from(Grant { … })`, with all fields written out.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Grant {
    /// What the token was granted.
    pub granted: ScopeSet,
    /// What the app may ask for at most, with what that implies. A grant that is not in it conveys nothing.
    pub declared: ScopeSet,
    /// As whom the token acts.
    pub actor: Actor,
    /// The roles of the user: what any of them keeps is kept. Where roles count, nothing is kept without one.
    pub roles: Roles,
}
/// A role of a user: what it leaves of what was granted.
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
pub enum Role {
    /** `admin`

 Admins keep all granted scopes.

 Leaves every scope.*/
    Admin,
    /** `member`

 Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).

 Leaves every scope but `posts:write`, `comments:write`, `votes:write`, `changelog:write`, `articles:write`, `tags:write`, `customers:write`, `member:write`, `webhooks:manage`.*/
    Member,
    /** `csm`

 Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).

 Leaves every scope but `posts:write`, `comments:write`, `votes:write`, `changelog:write`, `articles:write`, `tags:write`, `customers:write`, `member:write`, `webhooks:manage`.*/
    Csm,
    /** `collaborator`

 Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).

 Leaves every scope but `posts:write`, `comments:write`, `votes:write`, `changelog:write`, `articles:write`, `tags:write`, `customers:write`, `member:write`, `webhooks:manage`.*/
    Collaborator,
}
/// As whom a token acts.
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
pub enum Actor {
    /** `app`

 A dedicated bot identity owned by your app

 Use when: Server-to-server automation not tied to a person (changes are attributed to your app).

 app-actor tokens are not role-capped; they're bounded only by the granted scopes.

 Leaves every scope.

 The roles of the user do not count.*/
    App,
    /** `self`

 The user who authorized the install

 Use when: The integration should act as that user, respecting their permissions.

 Role capping (self actor)

 For self-actor tokens, the effective scopes are capped by the user's role in the target org at request time:

 • Admins keep all granted scopes.
 • Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).

 This is re-evaluated on every request — if the user's role is downgraded or their membership is removed, the token's effective permissions shrink (or the token stops working) immediately, without you doing anything.

 Leaves every scope.

 The roles of the user take scopes away too.*/
    Self_,
}
/// Everything that the catalog declares, as data.
pub static CATALOG: __generated::private::CatalogInfo = __generated::private::catalog_info(
    "feedback",
    "Scopes & Actor Modes",
    [
        "The OAuth scope catalog, declared vs granted scopes, actor modes, and role capping.",
        "Scopes\n\nA scope gates a class of API operations. Your app declares the scopes it may ever need (declared_scopes); each install grants a subset (granted_scopes) that ends up on the token. A request to an endpoint whose scope the token wasn't granted returns 403.\n\nRequest the minimum scopes you need. Admins reviewing the consent screen are more likely to approve a focused request, and sensitive scopes (e.g. customers:*) should only be requested when genuinely required.\n\nDeclared vs granted\n\n  • declared_scopes (app-level) — the maximum set your app can ever request.\n  • granted_scopes (token-level) — what a specific install actually allows. Always a subset of declared, and (for self tokens) further capped by the user's role.\n\nActor modes\n\nWhen you register an app you choose which actor modes it allows (allowed_actor_modes), and each authorization picks one:",
    ],
    true,
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
    use super::{Scope, ScopeSet, Role, Actor};
    pub mod in_each_module {
        #[doc(hidden)]
        pub use super::private::Scope as a_scope_of_a_catalog;
        #[doc(hidden)]
        pub use __scopes_feedback_37010dd1baf1cf80_names as __names;
        #[doc(hidden)]
        pub use super::private::unknown_scope as __unknown;
    }
    impl Scope {
        /// Every scope of the catalog, in order of declaration.
        pub const ALL: &'static [Self] = &[
            Scope::PostsRead,
            Scope::PostsWrite,
            Scope::CommentsRead,
            Scope::CommentsWrite,
            Scope::VotesRead,
            Scope::VotesWrite,
            Scope::ChangelogRead,
            Scope::ChangelogWrite,
            Scope::RoadmapRead,
            Scope::ArticlesRead,
            Scope::ArticlesWrite,
            Scope::TagsRead,
            Scope::TagsWrite,
            Scope::CollectionsRead,
            Scope::CustomersRead,
            Scope::CustomersWrite,
            Scope::MemberRead,
            Scope::MemberWrite,
            Scope::WebhooksManage,
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
        all: "PostsReadPostsWriteCommentsReadCommentsWriteVotesReadVotesWriteChangelogReadChangelogWriteRoadmapReadArticlesReadArticlesWriteTagsReadTagsWriteCollectionsReadCustomersReadCustomersWriteMemberReadMemberWriteWebhooksManage",
        ends: b"\x09\x00\x00\x00\x13\x00\x00\x00\x1f\x00\x00\x00\x2c\x00\x00\x00\x35\x00\x00\x00\x3f\x00\x00\x00\x4c\x00\x00\x00\x5a\x00\x00\x00\x65\x00\x00\x00\x71\x00\x00\x00\x7e\x00\x00\x00\x86\x00\x00\x00\x8f\x00\x00\x00\x9e\x00\x00\x00\xab\x00\x00\x00\xb9\x00\x00\x00\xc3\x00\x00\x00\xce\x00\x00\x00\xdc\x00\x00\x00",
    };
    impl ::core::fmt::Debug for Scope {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(VARIANTS.at(*self as usize))
        }
    }
    impl private::CatalogScope for Scope {
        type Words = [u64; 1];
        type Role = Role;
        type Actor = Actor;
        type Gate = private::NoKeys;
        type Declared = private::Yes;
        type Numbered = private::No;
        const CATALOG_NAME: &'static str = "feedback";
        const COUNT: usize = 19;
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
    impl private::TakesRole<Role> for Scope {
        fn __role(given: Role) -> Role {
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
    private::impl_serde!(Scope, "the name of one scope of catalog `feedback`");
    impl Role {
        /// All of them, in order of declaration.
        pub const ALL: &'static [Self] = &[
            Self::Admin,
            Self::Member,
            Self::Csm,
            Self::Collaborator,
        ];
        /// The key in the catalog.
        pub const fn as_str(self) -> &'static str {
            <Self as private::KeyEnum>::KEYS.names[self as usize]
        }
        /// The description in the catalog; empty where it has none.
        pub const fn description(self) -> &'static str {
            const DESCRIPTIONS: &[&str] = &[
                "Admins keep all granted scopes.",
                "Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).",
                "Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).",
                "Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).",
            ];
            DESCRIPTIONS[self as usize]
        }
        /// The scopes that the role keeps; it takes all others away.
        pub const fn keeps(self) -> ScopeSet {
            POLICY.roles[self as usize]
        }
    }
    impl private::KeyEnum for Role {
        type Words = [u64; 1];
        const ALL: &'static [Self] = Self::ALL;
        const KEYS: &'static private::KeyNames = &private::KeyNames {
            kind: "role",
            catalog: "feedback",
            names: &["admin", "member", "csm", "collaborator"],
        };
        fn index(self) -> usize {
            self as usize
        }
    }
    impl private::Key for Role {}
    impl ::core::fmt::Display for Role {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    impl ::core::str::FromStr for Role {
        type Err = private::UnknownKey;
        fn from_str(name: &str) -> ::core::result::Result<Self, private::UnknownKey> {
            private::key_from_name(name)
        }
    }
    private::impl_serde!(Role, "the name of one role of catalog `feedback`");
    impl Actor {
        /// All of them, in order of declaration.
        pub const ALL: &'static [Self] = &[Self::App, Self::Self_];
        /// The key in the catalog.
        pub const fn as_str(self) -> &'static str {
            <Self as private::KeyEnum>::KEYS.names[self as usize]
        }
        /// The description in the catalog; empty where it has none.
        pub const fn description(self) -> &'static str {
            const DESCRIPTIONS: &[&str] = &[
                "A dedicated bot identity owned by your app",
                "The user who authorized the install",
            ];
            DESCRIPTIONS[self as usize]
        }
        /// The scopes that the actor keeps; it takes all others away.
        pub const fn keeps(self) -> ScopeSet {
            POLICY.actors[self as usize].keeps
        }
        /// Whether the role of the user takes scopes away too.
        pub const fn is_capped_by_role(self) -> bool {
            POLICY.actors[self as usize].capped_by_role
        }
    }
    impl private::KeyEnum for Actor {
        type Words = [u64; 1];
        const ALL: &'static [Self] = Self::ALL;
        const KEYS: &'static private::KeyNames = &private::KeyNames {
            kind: "actor",
            catalog: "feedback",
            names: &["app", "self"],
        };
        fn index(self) -> usize {
            self as usize
        }
    }
    impl private::Key for Actor {}
    impl ::core::fmt::Display for Actor {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    impl ::core::str::FromStr for Actor {
        type Err = private::UnknownKey;
        fn from_str(name: &str) -> ::core::result::Result<Self, private::UnknownKey> {
            private::key_from_name(name)
        }
    }
    private::impl_serde!(Actor, "the name of one actor of catalog `feedback`");
    #[allow(
        clippy::disallowed_methods,
        reason = "a program may forbid it to its own code"
    )]
    impl ::core::convert::From<super::Grant> for private::Token<Scope> {
        fn from(grant: super::Grant) -> Self {
            let conditions = private::Conditions {
                declared: grant.declared,
                actor: ::core::option::Option::Some(grant.actor),
                roles: grant.roles,
                gates: private::Gates::NONE,
            };
            private::Token::__of_grant(grant.granted, conditions)
        }
    }
    const SENSITIVE: ScopeSet = ScopeSet::__from_words([0x0000_0000_0000_c000]);
    static POLICY: private::Policy<Scope> = private::Policy {
        declared: true,
        roles: &[
            ScopeSet::__from_words([0x0000_0000_0007_ffff]),
            ScopeSet::__from_words([0x0000_0000_0001_6b55]),
            ScopeSet::__from_words([0x0000_0000_0001_6b55]),
            ScopeSet::__from_words([0x0000_0000_0001_6b55]),
        ],
        actors: &[
            private::ActorPolicy {
                keeps: ScopeSet::__from_words([0x0000_0000_0007_ffff]),
                capped_by_role: false,
            },
            private::ActorPolicy {
                keeps: ScopeSet::__from_words([0x0000_0000_0007_ffff]),
                capped_by_role: true,
            },
        ],
        gates: &[],
    };
    pub(super) static NAMES: [&str; 19] = [
        "posts:read",
        "posts:write",
        "comments:read",
        "comments:write",
        "votes:read",
        "votes:write",
        "changelog:read",
        "changelog:write",
        "roadmap:read",
        "articles:read",
        "articles:write",
        "tags:read",
        "tags:write",
        "collections:read",
        "customers:read",
        "customers:write",
        "member:read",
        "member:write",
        "webhooks:manage",
    ];
    pub(super) static ALIASES: [private::Alias; 0] = [];
    static LOOKUP: private::NameTable = private::NameTable {
        names: &NAMES,
        aliases: &ALIASES,
        longest: 16,
        seed: 0,
        pilots: &[0, 2, 0, 0, 4, 0, 5, 4],
        slots: &[
            65535, 65535, 7, 65535, 65535, 65535, 0, 16, 2, 15, 65535, 1, 65535, 3, 8,
            18, 6, 4, 5, 14, 9, 65535, 17, 65535, 65535, 65535, 10, 65535, 12, 65535, 11,
            13,
        ],
    };
    pub(super) static IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DIRECT_IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DESCRIPTIONS: private::Texts = private::Texts {
        all: "Read feature requests / feedback postsCreate, update, delete, assign postsRead commentsCreate, update, delete commentsRead votesAdd / remove votesRead changelog entriesCreate / update changelog entriesRead the roadmapRead knowledge base articlesCreate / update articlesRead tagsCreate / update / delete tagsRead knowledge base collectionsRead customersAdd / update / delete / import customersRead organization team membersInvite / update / remove organization team membersRegister a webhook URL and receive event notifications",
        ends: b"\x26\x00\x00\x00\x4a\x00\x00\x00\x57\x00\x00\x00\x76\x00\x00\x00\x80\x00\x00\x00\x92\x00\x00\x00\xa8\x00\x00\x00\xc9\x00\x00\x00\xd9\x00\x00\x00\xf5\x00\x00\x00\x0d\x01\x00\x00\x16\x01\x00\x00\x33\x01\x00\x00\x52\x01\x00\x00\x60\x01\x00\x00\x88\x01\x00\x00\xa6\x01\x00\x00\xd8\x01\x00\x00\x0e\x02\x00\x00",
    };
    pub(super) static DEPRECATED: [(u16, &str); 0] = [];
    pub(super) const SCOPES: private::ScopeTexts = private::ScopeTexts {
        names: &NAMES,
        descriptions: &DESCRIPTIONS,
        notes: &[],
        give_when: &[],
        not_needed_when: &[],
        deprecated: &DEPRECATED,
        sensitive: private::scope_list(&NAMES, &[14..16]),
        implications: &IMPLICATIONS,
    };
    pub(super) static ALIAS_TEXTS: [private::AliasInfo; 0] = [];
    pub(super) static GROUPS: [private::GroupInfo; 0] = [];
    pub(super) static RESOURCES: [private::ResourceInfo; 0] = [];
    pub(super) static PRESETS: [private::PresetInfo; 0] = [];
    pub(super) static ROLES: [private::RoleInfo; 4] = [
        private::role_info(
            "admin",
            ["Admins keep all granted scopes.", ""],
            private::scope_list(&NAMES, &[0..19]),
        ),
        private::role_info(
            "member",
            [
                "Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).",
                "",
            ],
            private::scope_list(
                &NAMES,
                &[0..1, 2..3, 4..5, 6..7, 8..10, 11..12, 13..15, 16..17],
            ),
        ),
        private::role_info(
            "csm",
            [
                "Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).",
                "",
            ],
            private::scope_list(
                &NAMES,
                &[0..1, 2..3, 4..5, 6..7, 8..10, 11..12, 13..15, 16..17],
            ),
        ),
        private::role_info(
            "collaborator",
            [
                "Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).",
                "",
            ],
            private::scope_list(
                &NAMES,
                &[0..1, 2..3, 4..5, 6..7, 8..10, 11..12, 13..15, 16..17],
            ),
        ),
    ];
    pub(super) static ACTORS: [private::ActorInfo; 2] = [
        private::actor_info(
            "app",
            [
                "A dedicated bot identity owned by your app",
                "Use when: Server-to-server automation not tied to a person (changes are attributed to your app).\n\napp-actor tokens are not role-capped; they're bounded only by the granted scopes.",
            ],
            false,
            private::scope_list(&NAMES, &[0..19]),
        ),
        private::actor_info(
            "self",
            [
                "The user who authorized the install",
                "Use when: The integration should act as that user, respecting their permissions.\n\nRole capping (self actor)\n\nFor self-actor tokens, the effective scopes are capped by the user's role in the target org at request time:\n\n  • Admins keep all granted scopes.\n  • Members / CSMs / collaborators lose :write / :manage scopes (they're reduced to read access).\n\nThis is re-evaluated on every request — if the user's role is downgraded or their membership is removed, the token's effective permissions shrink (or the token stops working) immediately, without you doing anything.",
            ],
            true,
            private::scope_list(&NAMES, &[0..19]),
        ),
    ];
    pub(super) static GATES: [private::GateInfo; 0] = [];
    pub(super) static ENDPOINTS: [private::EndpointInfo; 0] = [];
}
/// Scopes of `posts`.
pub mod posts {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_1 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "posts" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_1 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `posts:read` — Read feature requests / feedback posts
    pub const READ: super::Scope = super::Scope::PostsRead;
    pub use super::scopes_of_the_catalog::PostsRead as Read;
    /// `posts:write` — Create, update, delete, assign posts
    pub const WRITE: super::Scope = super::Scope::PostsWrite;
    pub use super::scopes_of_the_catalog::PostsWrite as Write;
}
/// Scopes of `comments`.
pub mod comments {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_2 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "comments" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_2 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `comments:read` — Read comments
    pub const READ: super::Scope = super::Scope::CommentsRead;
    pub use super::scopes_of_the_catalog::CommentsRead as Read;
    /// `comments:write` — Create, update, delete comments
    pub const WRITE: super::Scope = super::Scope::CommentsWrite;
    pub use super::scopes_of_the_catalog::CommentsWrite as Write;
}
/// Scopes of `votes`.
pub mod votes {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_3 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "votes" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_3 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `votes:read` — Read votes
    pub const READ: super::Scope = super::Scope::VotesRead;
    pub use super::scopes_of_the_catalog::VotesRead as Read;
    /// `votes:write` — Add / remove votes
    pub const WRITE: super::Scope = super::Scope::VotesWrite;
    pub use super::scopes_of_the_catalog::VotesWrite as Write;
}
/// Scopes of `changelog`.
pub mod changelog {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_4 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "changelog" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_4 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `changelog:read` — Read changelog entries
    pub const READ: super::Scope = super::Scope::ChangelogRead;
    pub use super::scopes_of_the_catalog::ChangelogRead as Read;
    /// `changelog:write` — Create / update changelog entries
    pub const WRITE: super::Scope = super::Scope::ChangelogWrite;
    pub use super::scopes_of_the_catalog::ChangelogWrite as Write;
}
/// Scopes of `roadmap`.
pub mod roadmap {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_5 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "roadmap" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_5 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `roadmap:read` — Read the roadmap
    pub const READ: super::Scope = super::Scope::RoadmapRead;
    pub use super::scopes_of_the_catalog::RoadmapRead as Read;
}
/// Scopes of `articles`.
pub mod articles {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_6 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "articles" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_6 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `articles:read` — Read knowledge base articles
    pub const READ: super::Scope = super::Scope::ArticlesRead;
    pub use super::scopes_of_the_catalog::ArticlesRead as Read;
    /// `articles:write` — Create / update articles
    pub const WRITE: super::Scope = super::Scope::ArticlesWrite;
    pub use super::scopes_of_the_catalog::ArticlesWrite as Write;
}
/// Scopes of `tags`.
pub mod tags {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_7 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "tags" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_7 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `tags:read` — Read tags
    pub const READ: super::Scope = super::Scope::TagsRead;
    pub use super::scopes_of_the_catalog::TagsRead as Read;
    /// `tags:write` — Create / update / delete tags
    pub const WRITE: super::Scope = super::Scope::TagsWrite;
    pub use super::scopes_of_the_catalog::TagsWrite as Write;
}
/// Scopes of `collections`.
pub mod collections {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_8 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "collections" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_8 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `collections:read` — Read knowledge base collections
    pub const READ: super::Scope = super::Scope::CollectionsRead;
    pub use super::scopes_of_the_catalog::CollectionsRead as Read;
}
/// Scopes of `customers`.
pub mod customers {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_9 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "customers" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_9 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `customers:read` — Read customers

 **Sensitive.***/
    pub const READ: super::Scope = super::Scope::CustomersRead;
    pub use super::scopes_of_the_catalog::CustomersRead as Read;
    /** `customers:write` — Add / update / delete / import customers

 **Sensitive.***/
    pub const WRITE: super::Scope = super::Scope::CustomersWrite;
    pub use super::scopes_of_the_catalog::CustomersWrite as Write;
}
/// Scopes of `member`.
pub mod member {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_10 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "member" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_10 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `member:read` — Read organization team members
    pub const READ: super::Scope = super::Scope::MemberRead;
    pub use super::scopes_of_the_catalog::MemberRead as Read;
    /// `member:write` — Invite / update / remove organization team members
    pub const WRITE: super::Scope = super::Scope::MemberWrite;
    pub use super::scopes_of_the_catalog::MemberWrite as Write;
}
/// Scopes of `webhooks`.
pub mod webhooks {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_feedback_37010dd1baf1cf80_11 {
        (manage $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "webhooks" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_feedback_37010dd1baf1cf80_11 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `webhooks:manage` — Register a webhook URL and receive event notifications
    pub const MANAGE: super::Scope = super::Scope::WebhooksManage;
    pub use super::scopes_of_the_catalog::WebhooksManage as Manage;
}
mod scopes_of_the_catalog {
    use super::__generated::private as __private;
    /// `posts:read` — Read feature requests / feedback posts
    pub enum PostsRead {}
    impl __private::Requirement for PostsRead {
        type Shape = __private::Is<super::Scope, __private::_0>;
    }
    /// `posts:write` — Create, update, delete, assign posts
    pub enum PostsWrite {}
    impl __private::Requirement for PostsWrite {
        type Shape = __private::Is<super::Scope, __private::_1>;
    }
    /// `comments:read` — Read comments
    pub enum CommentsRead {}
    impl __private::Requirement for CommentsRead {
        type Shape = __private::Is<super::Scope, __private::_2>;
    }
    /// `comments:write` — Create, update, delete comments
    pub enum CommentsWrite {}
    impl __private::Requirement for CommentsWrite {
        type Shape = __private::Is<super::Scope, __private::_3>;
    }
    /// `votes:read` — Read votes
    pub enum VotesRead {}
    impl __private::Requirement for VotesRead {
        type Shape = __private::Is<super::Scope, __private::_4>;
    }
    /// `votes:write` — Add / remove votes
    pub enum VotesWrite {}
    impl __private::Requirement for VotesWrite {
        type Shape = __private::Is<super::Scope, __private::_5>;
    }
    /// `changelog:read` — Read changelog entries
    pub enum ChangelogRead {}
    impl __private::Requirement for ChangelogRead {
        type Shape = __private::Is<super::Scope, __private::_6>;
    }
    /// `changelog:write` — Create / update changelog entries
    pub enum ChangelogWrite {}
    impl __private::Requirement for ChangelogWrite {
        type Shape = __private::Is<super::Scope, __private::_7>;
    }
    /// `roadmap:read` — Read the roadmap
    pub enum RoadmapRead {}
    impl __private::Requirement for RoadmapRead {
        type Shape = __private::Is<super::Scope, __private::_8>;
    }
    /// `articles:read` — Read knowledge base articles
    pub enum ArticlesRead {}
    impl __private::Requirement for ArticlesRead {
        type Shape = __private::Is<super::Scope, __private::_9>;
    }
    /// `articles:write` — Create / update articles
    pub enum ArticlesWrite {}
    impl __private::Requirement for ArticlesWrite {
        type Shape = __private::Is<super::Scope, __private::_A>;
    }
    /// `tags:read` — Read tags
    pub enum TagsRead {}
    impl __private::Requirement for TagsRead {
        type Shape = __private::Is<super::Scope, __private::_B>;
    }
    /// `tags:write` — Create / update / delete tags
    pub enum TagsWrite {}
    impl __private::Requirement for TagsWrite {
        type Shape = __private::Is<super::Scope, __private::_C>;
    }
    /// `collections:read` — Read knowledge base collections
    pub enum CollectionsRead {}
    impl __private::Requirement for CollectionsRead {
        type Shape = __private::Is<super::Scope, __private::_D>;
    }
    /** `customers:read` — Read customers

 **Sensitive.***/
    pub enum CustomersRead {}
    impl __private::Requirement for CustomersRead {
        type Shape = __private::Is<super::Scope, __private::_E>;
    }
    /** `customers:write` — Add / update / delete / import customers

 **Sensitive.***/
    pub enum CustomersWrite {}
    impl __private::Requirement for CustomersWrite {
        type Shape = __private::Is<super::Scope, __private::_F>;
    }
    /// `member:read` — Read organization team members
    pub enum MemberRead {}
    impl __private::Requirement for MemberRead {
        type Shape = __private::Is<super::Scope, __private::_0, __private::_1>;
    }
    /// `member:write` — Invite / update / remove organization team members
    pub enum MemberWrite {}
    impl __private::Requirement for MemberWrite {
        type Shape = __private::Is<super::Scope, __private::_1, __private::_1>;
    }
    /// `webhooks:manage` — Register a webhook URL and receive event notifications
    pub enum WebhooksManage {}
    impl __private::Requirement for WebhooksManage {
        type Shape = __private::Is<super::Scope, __private::_2, __private::_1>;
    }
}

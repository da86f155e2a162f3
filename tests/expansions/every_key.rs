#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_everykey_d8d42164d502641d_names {
    (
        $asked:literal ($first:path, $leaf:ident $marker:ident { $($module:tt)+ }
        $($other:tt)+) $found:ty, $unknown:path
    ) => {
        $first ! { [__scopes_everykey_d8d42164d502641d "every_key" { $($module)+::$leaf }
        $($other)+] $marker $($module)+ }
    };
    (
        $asked:literal [__scopes_everykey_d8d42164d502641d $named:literal { $($first:tt)+
        } { $($shown:tt)+ } $other:path, $($scope:tt)+] $found:ty, $unknown:path
    ) => {
        $other ! { $($scope)+ }
    };
    (
        $asked:literal [$prefix:ident $named:literal { $($first:tt)+ } { $($shown:tt)+ }
        $($other:tt)+] $found:ty, $unknown:path
    ) => {
        $unknown ! { "every_key"($($first)+) $named ($($shown)+) }
    };
    ($module:literal $given:tt $found:ty, $unknown:path) => {
        $unknown ! { "every_key" $module $given $found,
        "units::read app:units:read\nadmin app:admin\nreports::write reports:write\nunits::publish app:units:publish\nunits::release app:units.release\nunits::write units:write\nunits::all units:all"
        }
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_everykey_d8d42164d502641d_0 {
    (admin $found:ident $($module:tt)+) => {
        $($module)+::$found
    };
    ($given:tt $found:ident $($module:tt)+) => {
        $($module)+:: __names! { "" $given $($module)+::$found, $($module)+:: __unknown }
    };
}
#[doc(hidden)]
pub use __scopes_everykey_d8d42164d502641d_0 as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __generated::private::Scope as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __scopes_everykey_d8d42164d502641d_names as __names;
#[doc(hidden)]
pub use __generated::private::unknown_scope as __unknown;
/** A scope of `Every *key* of the [format]`.

 A catalog \<b>without\</b> a platform.

 Nothing here is real.*/
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
    /** `app:units:read` — Read units.

 **Sensitive.**

 Number 0 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Deprecated aliases: `units:all`.

 Endpoints:

 - `POST /reports` — Create a report (together with `reports:write`; more with `app:units:publish`)
 - `GET /units` — My units (optional)
 - `GET /window` — The \*window\* (optional)*/
    UnitsRead,
    /** `app:admin`

 Implies `app:units:read`, `reports:write`, `app:units:publish`, `app:units.release` (deprecated).

 Number 2 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Endpoints:

 - `POST /reports` — Create a report (more with `app:units:publish`)*/
    Admin,
    /** `reports:write` — Write reports.

 **Behind the gate `beta`.**

 Number 5 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Endpoints:

 - `POST /reports` — Create a report (together with `app:units:read`; more with `app:units:publish`)*/
    ReportsWrite,
    /** `app:units:publish` — Publish units. See http\://example.com/ and \[units::read].

 **Sensitive.**

 **Give when:** Units are \*ready\*.

 **Not needed when:** They are not.

 let indented = code;

 \- a list
 1\. another

 \| a | table |

 Implies `app:units:read`.

 Number 3 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Deprecated aliases: `units:write`, `units:all`.

 Endpoints:

 - `POST /units/{id}/publish` — Publish a \`unit\`
 - `GET /units/{id}`
 - `POST /reports` — Create a report (optional)*/
    UnitsPublish,
    /** `app:units.release`

 Number 4 in `[bits]`, of the compact form. `as u16` gives the position instead.*/
    #[deprecated(note = "use \\<units:publish> \\[now]")]
    UnitsRelease,
}
/// A set of scopes of `every_key`, one bit for each.
pub type ScopeSet = __generated::private::Set<Scope>;
/// What a caller may do, in scopes of `every_key`: the authority that requirements are checked against.
pub type Token = __generated::private::Token<Scope>;
/// A refusal in scopes of `every_key`: what is required and what of that is missing.
pub type MissingScopes = __generated::private::MissingScopes<Scope>;
/// The roles that a user has.
pub type Roles = __generated::private::Roles<Scope>;
/// The gates that are open.
pub type Gates = __generated::private::Gates<Scope>;
/// Everything that decides what a token of `every_key` may do: `Token::from(Grant { … })`, with all fields written out.
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
    /// The gates that are open.
    pub gates: Gates,
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

 Keeps everything.

 Leaves every scope.*/
    Admin,
    /** `member`

 Loses publishing.

 Leaves every scope but `app:units:publish`.

 What is taken away still gives what it implies:

 - `app:units:publish` gives `app:units:read`*/
    Member,
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

 The app itself.

 Leaves every scope.

 The roles of the user do not count.*/
    App,
    /** `self`

 Leaves only `app:units:read`, `app:units:publish`.

 What is taken away still gives what it implies:

 - `app:admin` gives `app:units:read` and `app:units:publish`

 The roles of the user take scopes away too.*/
    Self_,
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
    /** `beta`

 Reports are not finished.

 Opened by the environment variable `EVERY_KEY_BETA`.

 Behind it: `reports:write`.*/
    Beta,
}
/// The presets that the catalog recommends.
pub mod presets {
    /** Publishing worker

 What a publisher needs.

 **Give when:** It publishes.

 No more.

 Its scopes are `app:units:publish`.

 What may be added: `reports:write`.*/
    pub const PUBLISHER: super::__generated::private::Preset<super::Scope> = super::__generated::private::Preset {
        name: "publisher",
        title: "Publishing worker",
        give_when: "It publishes.",
        scopes: super::ScopeSet::__from_words([0x0000_0000_0000_0008]),
        optional: super::ScopeSet::__from_words([0x0000_0000_0000_0004]),
    };
}
/** Everything that the catalog declares, as data.

 Endpoints for everybody, without a token:

 - `GET /health` (asked by the load balancer)
 - `GET /window` — The \*window\* (visitors \[look] at it; more with `app:units:read`)

 Endpoints for any valid token:

 - `GET /self` — Who am I
 - `GET /units` — My units (more with `app:units:read`)*/
pub static CATALOG: __generated::private::CatalogInfo = __generated::private::catalog_info(
    "every_key",
    "Every *key* of the [format]",
    ["A catalog <b>without</b> a platform.", "Nothing here is real."],
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
    use super::{Scope, ScopeSet, Role, Actor, Gate};
    pub mod in_each_module {
        #[doc(hidden)]
        pub use super::private::Scope as a_scope_of_a_catalog;
        #[doc(hidden)]
        pub use __scopes_everykey_d8d42164d502641d_names as __names;
        #[doc(hidden)]
        pub use super::private::unknown_scope as __unknown;
    }
    #[allow(deprecated, reason = "a deprecated scope is still a scope")]
    impl Scope {
        /// Every scope of the catalog, in order of declaration.
        pub const ALL: &'static [Self] = &[
            Scope::UnitsRead,
            Scope::Admin,
            Scope::ReportsWrite,
            Scope::UnitsPublish,
            Scope::UnitsRelease,
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
        all: "UnitsReadAdminReportsWriteUnitsPublishUnitsRelease",
        ends: b"\x09\x00\x00\x00\x0e\x00\x00\x00\x1a\x00\x00\x00\x26\x00\x00\x00\x32\x00\x00\x00",
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
        type Gate = Gate;
        type Declared = private::Yes;
        type Numbered = private::Yes;
        const CATALOG_NAME: &'static str = "every_key";
        const COUNT: usize = 5;
        const PROVED: &'static [private::Implication] = &[
            private::Implication {
                scope: 1,
                implied: &[0..1, 4..5],
            },
            private::Implication {
                scope: 3,
                implied: &[0..1],
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
        fn bits() -> &'static private::Bits {
            &BITS
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
    private::impl_serde!(Scope, "the name of one scope of catalog `every_key`");
    impl Role {
        /// All of them, in order of declaration.
        pub const ALL: &'static [Self] = &[Self::Admin, Self::Member];
        /// The key in the catalog.
        pub const fn as_str(self) -> &'static str {
            <Self as private::KeyEnum>::KEYS.names[self as usize]
        }
        /// The description in the catalog; empty where it has none.
        pub const fn description(self) -> &'static str {
            const DESCRIPTIONS: &[&str] = &["Keeps everything.", ""];
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
            catalog: "every_key",
            names: &["admin", "member"],
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
    private::impl_serde!(Role, "the name of one role of catalog `every_key`");
    impl Actor {
        /// All of them, in order of declaration.
        pub const ALL: &'static [Self] = &[Self::App, Self::Self_];
        /// The key in the catalog.
        pub const fn as_str(self) -> &'static str {
            <Self as private::KeyEnum>::KEYS.names[self as usize]
        }
        /// The description in the catalog; empty where it has none.
        pub const fn description(self) -> &'static str {
            const DESCRIPTIONS: &[&str] = &["The app itself.", ""];
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
            catalog: "every_key",
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
    private::impl_serde!(Actor, "the name of one actor of catalog `every_key`");
    impl Gate {
        /// All of them, in order of declaration.
        pub const ALL: &'static [Self] = &[Self::Beta];
        /// The key in the catalog.
        pub const fn as_str(self) -> &'static str {
            <Self as private::KeyEnum>::KEYS.names[self as usize]
        }
        /// The description in the catalog; empty where it has none.
        pub const fn description(self) -> &'static str {
            const DESCRIPTIONS: &[&str] = &["Reports are not finished."];
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
            catalog: "every_key",
            names: &["beta"],
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
    private::impl_serde!(Gate, "the name of one gate of catalog `every_key`");
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
                gates: grant.gates,
            };
            private::Token::__of_grant(grant.granted, conditions)
        }
    }
    const SENSITIVE: ScopeSet = ScopeSet::__from_words([0x0000_0000_0000_0009]);
    static POLICY: private::Policy<Scope> = private::Policy {
        declared: true,
        roles: &[
            ScopeSet::__from_words([0x0000_0000_0000_001f]),
            ScopeSet::__from_words([0x0000_0000_0000_0017]),
        ],
        actors: &[
            private::ActorPolicy {
                keeps: ScopeSet::__from_words([0x0000_0000_0000_001f]),
                capped_by_role: false,
            },
            private::ActorPolicy {
                keeps: ScopeSet::__from_words([0x0000_0000_0000_0009]),
                capped_by_role: true,
            },
        ],
        gates: &[
            private::GatePolicy {
                scopes: ScopeSet::__from_words([0x0000_0000_0000_0004]),
                variable: "EVERY_KEY_BETA",
            },
        ],
    };
    static BITS: private::Bits = private::Bits {
        scopes: &[0, 2, 5, 3, 4],
        aliases: &[(6, 1)],
    };
    pub(super) static NAMES: [&str; 7] = [
        "app:units:read",
        "app:admin",
        "reports:write",
        "app:units:publish",
        "app:units.release",
        "units:write",
        "units:all",
    ];
    pub(super) static ALIASES: [private::Alias; 2] = [
        private::Alias {
            targets: &[3],
            deprecated: "use units:publish",
        },
        private::Alias {
            targets: &[0, 3],
            deprecated: "use `app:units:read` and `app:units:publish`",
        },
    ];
    static LOOKUP: private::NameTable = private::NameTable {
        names: &NAMES,
        aliases: &ALIASES,
        longest: 17,
        seed: 0,
        pilots: &[131, 12],
        slots: &[4, 0, 1, 65535, 3, 6, 5, 2],
    };
    pub(super) static IMPLICATIONS: [private::Implication; 2] = [
        private::Implication {
            scope: 1,
            implied: &[0..1, 2..5],
        },
        private::Implication {
            scope: 3,
            implied: &[0..1],
        },
    ];
    pub(super) static DIRECT_IMPLICATIONS: [private::Implication; 2] = [
        private::Implication {
            scope: 1,
            implied: &[0..1, 2..5],
        },
        private::Implication {
            scope: 3,
            implied: &[0..1],
        },
    ];
    pub(super) static DESCRIPTIONS: private::Texts = private::Texts {
        all: "Read units.Write reports.Publish units. See http://example.com/ and [units::read].",
        ends: b"\x0b\x00\x00\x00\x0b\x00\x00\x00\x19\x00\x00\x00\x52\x00\x00\x00\x52\x00\x00\x00",
    };
    pub(super) static DEPRECATED: [(u16, &str); 1] = [(4, "use <units:publish> [now]")];
    pub(super) const SCOPES: private::ScopeTexts = private::ScopeTexts {
        names: &NAMES,
        descriptions: &DESCRIPTIONS,
        notes: &[
            (3, "    let indented = code;\n\n- a list\n1. another\n\n| a | table |"),
        ],
        give_when: &[(3, "Units are *ready*.")],
        not_needed_when: &[(3, "They are not.")],
        deprecated: &DEPRECATED,
        sensitive: private::scope_list(&NAMES, &[0..1, 3..4]),
        implications: &IMPLICATIONS,
    };
    pub(super) static ALIAS_TEXTS: [private::AliasInfo; 2] = [
        private::alias_info(
            "units:write",
            private::scope_list(&NAMES, &[3..4]),
            ["", ""],
            "",
            "",
            "use units:publish",
        ),
        private::alias_info(
            "units:all",
            private::scope_list(&NAMES, &[0..1, 3..4]),
            ["Both.", ""],
            "",
            "",
            "use `app:units:read` and `app:units:publish`",
        ),
    ];
    pub(super) static GROUPS: [private::GroupInfo; 1] = [
        private::group_info(
            "units",
            "Units",
            ["All about units.", "In one place."],
            private::scope_list(&NAMES, &[0..1, 3..4]),
        ),
    ];
    pub(super) static RESOURCES: [private::ResourceInfo; 1] = [
        private::resource_info(
            "units",
            "entities",
            ["What is published.", "Internally an entity."],
        ),
    ];
    pub(super) static PRESETS: [private::PresetInfo; 1] = [
        private::preset_info(
            "publisher",
            "Publishing worker",
            ["What a publisher needs.", "No more."],
            "It publishes.",
            private::scope_list(&NAMES, &[3..4]),
            private::scope_list(&NAMES, &[2..3]),
        ),
    ];
    pub(super) static ROLES: [private::RoleInfo; 2] = [
        private::role_info(
            "admin",
            ["Keeps everything.", ""],
            private::scope_list(&NAMES, &[0..5]),
        ),
        private::role_info(
            "member",
            ["", "Loses publishing."],
            private::scope_list(&NAMES, &[0..3, 4..5]),
        ),
    ];
    pub(super) static ACTORS: [private::ActorInfo; 2] = [
        private::actor_info(
            "app",
            ["The app itself.", ""],
            false,
            private::scope_list(&NAMES, &[0..5]),
        ),
        private::actor_info(
            "self",
            ["", ""],
            true,
            private::scope_list(&NAMES, &[0..1, 3..4]),
        ),
    ];
    pub(super) static GATES: [private::GateInfo; 1] = [
        private::gate_info(
            "beta",
            "EVERY_KEY_BETA",
            ["Reports are not finished.", ""],
            private::scope_list(&NAMES, &[2..3]),
        ),
    ];
    pub(super) static ENDPOINTS: [private::EndpointInfo; 7] = [
        private::endpoint_info(
            "POST",
            "/units/{id}/publish",
            "Publish a `unit`",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[3..4])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/units/{id}",
            "",
            "",
            ["", ""],
            private::Access::Requires(&[private::scope_list(&NAMES, &[3..4])]),
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "POST",
            "/reports",
            "Create a report",
            "",
            ["From units.", "Slow."],
            private::Access::Requires(
                &[
                    private::scope_list(&NAMES, &[0..1, 2..3]),
                    private::scope_list(&NAMES, &[1..2]),
                ],
            ),
            private::scope_list(&NAMES, &[3..4]),
        ),
        private::endpoint_info(
            "GET",
            "/self",
            "Who am I",
            "",
            ["", ""],
            private::Access::Authenticated,
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/units",
            "My units",
            "",
            ["All of them.", "Sorted."],
            private::Access::Authenticated,
            private::scope_list(&NAMES, &[0..1]),
        ),
        private::endpoint_info(
            "GET",
            "/health",
            "",
            "asked by the load balancer",
            ["", ""],
            private::Access::Public,
            private::scope_list(&NAMES, &[]),
        ),
        private::endpoint_info(
            "GET",
            "/window",
            "The *window*",
            "visitors [look] at it",
            ["", ""],
            private::Access::Public,
            private::scope_list(&NAMES, &[0..1]),
        ),
    ];
}
/** `app:admin`

 Implies `app:units:read`, `reports:write`, `app:units:publish`, `app:units.release` (deprecated).

 Number 2 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Endpoints:

 - `POST /reports` — Create a report (more with `app:units:publish`)*/
pub const ADMIN: Scope = Scope::Admin;
pub use scopes_of_the_catalog::Admin as Admin;
/** Scopes of `units`.

 What is published.

 Internally an entity.*/
pub mod units {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_everykey_d8d42164d502641d_1 {
        (read $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (publish $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (release $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (all $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "units" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_everykey_d8d42164d502641d_1 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `app:units:read` — Read units.

 **Sensitive.**

 Number 0 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Deprecated aliases: `units:all`.

 Endpoints:

 - `POST /reports` — Create a report (together with `reports:write`; more with `app:units:publish`)
 - `GET /units` — My units (optional)
 - `GET /window` — The \*window\* (optional)*/
    pub const READ: super::Scope = super::Scope::UnitsRead;
    pub use super::scopes_of_the_catalog::UnitsRead as Read;
    /** `app:units:publish` — Publish units. See http\://example.com/ and \[units::read].

 **Sensitive.**

 **Give when:** Units are \*ready\*.

 **Not needed when:** They are not.

 let indented = code;

 \- a list
 1\. another

 \| a | table |

 Implies `app:units:read`.

 Number 3 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Deprecated aliases: `units:write`, `units:all`.

 Endpoints:

 - `POST /units/{id}/publish` — Publish a \`unit\`
 - `GET /units/{id}`
 - `POST /reports` — Create a report (optional)*/
    pub const PUBLISH: super::Scope = super::Scope::UnitsPublish;
    pub use super::scopes_of_the_catalog::UnitsPublish as Publish;
    /** `app:units.release`

 Number 4 in `[bits]`, of the compact form. `as u16` gives the position instead.*/
    #[deprecated(note = "use \\<units:publish> \\[now]")]
    #[allow(deprecated, reason = "a deprecated scope is still a scope")]
    pub const RELEASE: super::Scope = super::Scope::UnitsRelease;
    /** `app:units.release`

 Number 4 in `[bits]`, of the compact form. `as u16` gives the position instead.*/
    #[deprecated(note = "use \\<units:publish> \\[now]")]
    pub type Release = super::scopes_of_the_catalog::UnitsRelease;
    /// `units:write`, an alias of `app:units:publish`
    #[deprecated(note = "use units:publish")]
    pub const WRITE: super::Scope = super::Scope::UnitsPublish;
    /// `units:write`, an alias of `app:units:publish`
    #[deprecated(note = "use units:publish")]
    pub type Write = super::scopes_of_the_catalog::UnitsPublish;
    /// `units:all`, an alias of `app:units:read` and `app:units:publish` — Both.
    #[deprecated(note = "use `app:units:read` and `app:units:publish`")]
    pub const ALL: super::ScopeSet = super::ScopeSet::__from_words([
        0x0000_0000_0000_0009,
    ]);
    /// `units:all`, an alias of `app:units:read` and `app:units:publish` — Both.
    #[deprecated(note = "use `app:units:read` and `app:units:publish`")]
    pub type All = super::__generated::private::All<
        (
            super::scopes_of_the_catalog::UnitsRead,
            super::scopes_of_the_catalog::UnitsPublish,
        ),
    >;
}
/// Scopes of `reports`.
pub mod reports {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_everykey_d8d42164d502641d_2 {
        (write $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "reports" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_everykey_d8d42164d502641d_2 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /** `reports:write` — Write reports.

 **Behind the gate `beta`.**

 Number 5 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Endpoints:

 - `POST /reports` — Create a report (together with `app:units:read`; more with `app:units:publish`)*/
    pub const WRITE: super::Scope = super::Scope::ReportsWrite;
    pub use super::scopes_of_the_catalog::ReportsWrite as Write;
}
#[doc(no_inline)]
pub use units as entities;
#[allow(deprecated, reason = "a deprecated scope is still a scope")]
mod scopes_of_the_catalog {
    use super::__generated::private as __private;
    /** `app:units:read` — Read units.

 **Sensitive.**

 Number 0 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Deprecated aliases: `units:all`.

 Endpoints:

 - `POST /reports` — Create a report (together with `reports:write`; more with `app:units:publish`)
 - `GET /units` — My units (optional)
 - `GET /window` — The \*window\* (optional)*/
    pub enum UnitsRead {}
    impl __private::Requirement for UnitsRead {
        type Shape = __private::Is<super::Scope, __private::_0>;
    }
    /** `app:admin`

 Implies `app:units:read`, `reports:write`, `app:units:publish`, `app:units.release` (deprecated).

 Number 2 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Endpoints:

 - `POST /reports` — Create a report (more with `app:units:publish`)*/
    pub enum Admin {}
    impl __private::Requirement for Admin {
        type Shape = __private::Is<super::Scope, __private::_1>;
    }
    impl __private::Implies<UnitsRead> for Admin {}
    impl __private::Implies<UnitsRelease> for Admin {}
    /** `reports:write` — Write reports.

 **Behind the gate `beta`.**

 Number 5 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Endpoints:

 - `POST /reports` — Create a report (together with `app:units:read`; more with `app:units:publish`)*/
    pub enum ReportsWrite {}
    impl __private::Requirement for ReportsWrite {
        type Shape = __private::Is<super::Scope, __private::_2>;
    }
    /** `app:units:publish` — Publish units. See http\://example.com/ and \[units::read].

 **Sensitive.**

 **Give when:** Units are \*ready\*.

 **Not needed when:** They are not.

 let indented = code;

 \- a list
 1\. another

 \| a | table |

 Implies `app:units:read`.

 Number 3 in `[bits]`, of the compact form. `as u16` gives the position instead.

 Deprecated aliases: `units:write`, `units:all`.

 Endpoints:

 - `POST /units/{id}/publish` — Publish a \`unit\`
 - `GET /units/{id}`
 - `POST /reports` — Create a report (optional)*/
    pub enum UnitsPublish {}
    impl __private::Requirement for UnitsPublish {
        type Shape = __private::Is<super::Scope, __private::_3>;
    }
    impl __private::Implies<UnitsRead> for UnitsPublish {}
    /** `app:units.release`

 Number 4 in `[bits]`, of the compact form. `as u16` gives the position instead.*/
    pub enum UnitsRelease {}
    impl __private::Requirement for UnitsRelease {
        type Shape = __private::Is<super::Scope, __private::_4>;
    }
}

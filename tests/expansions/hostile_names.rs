#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_hostilenames_860d460906af1946_names {
    (
        $asked:literal ($first:path, $leaf:ident $marker:ident { $($module:tt)+ }
        $($other:tt)+) $found:ty, $unknown:path
    ) => {
        $first ! { [__scopes_hostilenames_860d460906af1946 "hostile-names" {
        $($module)+::$leaf } $($other)+] $marker $($module)+ }
    };
    (
        $asked:literal [__scopes_hostilenames_860d460906af1946 $named:literal {
        $($first:tt)+ } { $($shown:tt)+ } $other:path, $($scope:tt)+] $found:ty,
        $unknown:path
    ) => {
        $other ! { $($scope)+ }
    };
    (
        $asked:literal [$prefix:ident $named:literal { $($first:tt)+ } { $($shown:tt)+ }
        $($other:tt)+] $found:ty, $unknown:path
    ) => {
        $unknown ! { "hostile-names"($($first)+) $named ($($shown)+) }
    };
    ($module:literal $given:tt $found:ty, $unknown:path) => {
        $unknown ! { "hostile-names" $module $given $found,
        "core::option::some core:option:Some\ncore::result::result core:result:Result\nstd::u16::u64 std:u16:u64\nstr::bool::usize str:bool:usize\nself_::super_ self:super\ncrate_::self_::type_ crate:self:type\nself_::self_ Self:Self\n_1st::_2nd 1st:2nd\nmatch_ match\nr_fn::async_ r#fn:async\ngenerated::scope __generated:__scope\nscope::scope scope:scope\nwords::empty words:EMPTY\nmarker::clone::copy marker:clone:Copy\ntick_s::brace `tick``s`:{brace}\ndrive::readonly https://www.example.com/auth/drive.readonly\nuser::encounter::read user/Encounter.read\nread_users READ_USERS\nvec::ok::err::none Vec:Ok:Err:None\nnames::all::index names:all:index\nenum_::struct_ enum:struct"
        }
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __scopes_hostilenames_860d460906af1946_0 {
    (match_ $found:ident $($module:tt)+) => {
        $($module)+::$found
    };
    (read_users $found:ident $($module:tt)+) => {
        $($module)+::$found
    };
    ($given:tt $found:ident $($module:tt)+) => {
        $($module)+:: __names! { "" $given $($module)+::$found, $($module)+:: __unknown }
    };
}
#[doc(hidden)]
pub use __scopes_hostilenames_860d460906af1946_0 as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __generated::private::Scope as a_scope_of_a_catalog;
#[doc(hidden)]
pub use __scopes_hostilenames_860d460906af1946_names as __names;
#[doc(hidden)]
pub use __generated::private::unknown_scope as __unknown;
/// A scope of `hostile-names`.
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
    /// `core:option:Some`
    CoreOptionSome,
    /// `core:result:Result`
    CoreResultResult,
    /// `std:u16:u64`
    StdU16U64,
    /// `str:bool:usize`
    StrBoolUsize,
    /// `self:super`
    SelfSuper,
    /// `crate:self:type`
    CrateSelfType,
    /// `Self:Self`
    SelfSelf,
    /// `1st:2nd`
    _1st2nd,
    /** `match`

 Deprecated aliases: `enum:struct`.*/
    Match,
    /// `r#fn:async`
    RFnAsync,
    /// `__generated:__scope`
    GeneratedScope,
    /// `scope:scope`
    ScopeScope,
    /// `words:EMPTY`
    WordsEmpty,
    /// `marker:clone:Copy`
    MarkerCloneCopy,
    /// ``` `tick``s`:{brace} ``` — \`\`\` \`code\` \</code>
    TickSBrace,
    /// `https://www.example.com/auth/drive.readonly`
    DriveReadonly,
    /// `user/Encounter.read`
    UserEncounterRead,
    /// `READ_USERS`
    ReadUsers,
    /// `Vec:Ok:Err:None`
    VecOkErrNone,
    /// `names:all:index`
    NamesAllIndex,
}
/// A set of scopes of `hostile-names`, one bit for each.
pub type ScopeSet = __generated::private::Set<Scope>;
/// What a caller may do, in scopes of `hostile-names`: the authority that requirements are checked against.
pub type Token = __generated::private::Token<Scope>;
/// A refusal in scopes of `hostile-names`: what is required and what of that is missing.
pub type MissingScopes = __generated::private::MissingScopes<Scope>;
/// Everything that the catalog declares, as data.
pub static CATALOG: __generated::private::CatalogInfo = __generated::private::catalog_info(
    "hostile-names",
    "",
    ["", ""],
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
        pub use __scopes_hostilenames_860d460906af1946_names as __names;
        #[doc(hidden)]
        pub use super::private::unknown_scope as __unknown;
    }
    impl Scope {
        /// Every scope of the catalog, in order of declaration.
        pub const ALL: &'static [Self] = &[
            Scope::CoreOptionSome,
            Scope::CoreResultResult,
            Scope::StdU16U64,
            Scope::StrBoolUsize,
            Scope::SelfSuper,
            Scope::CrateSelfType,
            Scope::SelfSelf,
            Scope::_1st2nd,
            Scope::Match,
            Scope::RFnAsync,
            Scope::GeneratedScope,
            Scope::ScopeScope,
            Scope::WordsEmpty,
            Scope::MarkerCloneCopy,
            Scope::TickSBrace,
            Scope::DriveReadonly,
            Scope::UserEncounterRead,
            Scope::ReadUsers,
            Scope::VecOkErrNone,
            Scope::NamesAllIndex,
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
        all: "CoreOptionSomeCoreResultResultStdU16U64StrBoolUsizeSelfSuperCrateSelfTypeSelfSelf_1st2ndMatchRFnAsyncGeneratedScopeScopeScopeWordsEmptyMarkerCloneCopyTickSBraceDriveReadonlyUserEncounterReadReadUsersVecOkErrNoneNamesAllIndex",
        ends: b"\x0e\x00\x00\x00\x1e\x00\x00\x00\x27\x00\x00\x00\x33\x00\x00\x00\x3c\x00\x00\x00\x49\x00\x00\x00\x51\x00\x00\x00\x58\x00\x00\x00\x5d\x00\x00\x00\x65\x00\x00\x00\x73\x00\x00\x00\x7d\x00\x00\x00\x87\x00\x00\x00\x96\x00\x00\x00\xa0\x00\x00\x00\xad\x00\x00\x00\xbe\x00\x00\x00\xc7\x00\x00\x00\xd3\x00\x00\x00\xe0\x00\x00\x00",
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
        const CATALOG_NAME: &'static str = "hostile-names";
        const COUNT: usize = 20;
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
    private::impl_serde!(Scope, "the name of one scope of catalog `hostile-names`");
    const SENSITIVE: ScopeSet = ScopeSet::__from_words([0x0000_0000_0000_0000]);
    static POLICY: private::Policy<Scope> = private::Policy {
        declared: false,
        roles: &[],
        actors: &[],
        gates: &[],
    };
    pub(super) static NAMES: [&str; 21] = [
        "core:option:Some",
        "core:result:Result",
        "std:u16:u64",
        "str:bool:usize",
        "self:super",
        "crate:self:type",
        "Self:Self",
        "1st:2nd",
        "match",
        "r#fn:async",
        "__generated:__scope",
        "scope:scope",
        "words:EMPTY",
        "marker:clone:Copy",
        "`tick``s`:{brace}",
        "https://www.example.com/auth/drive.readonly",
        "user/Encounter.read",
        "READ_USERS",
        "Vec:Ok:Err:None",
        "names:all:index",
        "enum:struct",
    ];
    pub(super) static ALIASES: [private::Alias; 1] = [
        private::Alias {
            targets: &[8],
            deprecated: "use `match`",
        },
    ];
    static LOOKUP: private::NameTable = private::NameTable {
        names: &NAMES,
        aliases: &ALIASES,
        longest: 43,
        seed: 0,
        pilots: &[3, 6, 1, 0, 0, 2, 2, 1],
        slots: &[
            14, 65535, 0, 65535, 16, 9, 11, 4, 19, 65535, 65535, 15, 65535, 18, 65535,
            65535, 12, 7, 17, 3, 65535, 8, 5, 13, 1, 6, 10, 65535, 2, 65535, 65535, 20,
        ],
    };
    pub(super) static IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DIRECT_IMPLICATIONS: [private::Implication; 0] = [];
    pub(super) static DESCRIPTIONS: private::Texts = private::Texts {
        all: "``` `code` </code>",
        ends: b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x12\x00\x00\x00\x12\x00\x00\x00\x12\x00\x00\x00\x12\x00\x00\x00\x12\x00\x00\x00\x12\x00\x00\x00",
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
    pub(super) static ALIAS_TEXTS: [private::AliasInfo; 1] = [
        private::alias_info(
            "enum:struct",
            private::scope_list(&NAMES, &[8..9]),
            ["", ""],
            "",
            "",
            "use `match`",
        ),
    ];
    pub(super) static GROUPS: [private::GroupInfo; 0] = [];
    pub(super) static RESOURCES: [private::ResourceInfo; 0] = [];
    pub(super) static PRESETS: [private::PresetInfo; 0] = [];
    pub(super) static ROLES: [private::RoleInfo; 0] = [];
    pub(super) static ACTORS: [private::ActorInfo; 0] = [];
    pub(super) static GATES: [private::GateInfo; 0] = [];
    pub(super) static ENDPOINTS: [private::EndpointInfo; 0] = [];
}
/** `match`

 Deprecated aliases: `enum:struct`.*/
pub const MATCH: Scope = Scope::Match;
pub use scopes_of_the_catalog::Match as Match;
/// `READ_USERS`
pub const READ_USERS: Scope = Scope::ReadUsers;
pub use scopes_of_the_catalog::ReadUsers as ReadUsers;
/// Scopes of `core`.
pub mod core {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_1 {
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "core" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_1 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// Scopes of `core::option`.
    pub mod option {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_hostilenames_860d460906af1946_2 {
            (some $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "core::option" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_hostilenames_860d460906af1946_2 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /// `core:option:Some`
        pub const SOME: super::super::Scope = super::super::Scope::CoreOptionSome;
        pub use super::super::scopes_of_the_catalog::CoreOptionSome as Some;
    }
    /// Scopes of `core::result`.
    pub mod result {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_hostilenames_860d460906af1946_3 {
            (result $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "core::result" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_hostilenames_860d460906af1946_3 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /// `core:result:Result`
        pub const RESULT: super::super::Scope = super::super::Scope::CoreResultResult;
        pub use super::super::scopes_of_the_catalog::CoreResultResult as Result;
    }
}
/// Scopes of `std`.
pub mod std {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_4 {
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "std" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_4 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// Scopes of `std::u16`.
    pub mod u16 {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_hostilenames_860d460906af1946_5 {
            (u64 $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "std::u16" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_hostilenames_860d460906af1946_5 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /// `std:u16:u64`
        pub const U64: super::super::Scope = super::super::Scope::StdU16U64;
        pub use super::super::scopes_of_the_catalog::StdU16U64 as U64;
    }
}
/// Scopes of `str`.
pub mod str {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_6 {
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "str" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_6 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// Scopes of `str::bool`.
    pub mod bool {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_hostilenames_860d460906af1946_7 {
            (usize $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "str::bool" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_hostilenames_860d460906af1946_7 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /// `str:bool:usize`
        pub const USIZE: super::super::Scope = super::super::Scope::StrBoolUsize;
        pub use super::super::scopes_of_the_catalog::StrBoolUsize as Usize;
    }
}
/// Scopes of `self_`.
pub mod self_ {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_8 {
        (super_ $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        (self_ $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "self_" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_8 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `self:super`
    pub const SUPER: super::Scope = super::Scope::SelfSuper;
    pub use super::scopes_of_the_catalog::SelfSuper as Super;
    /// `Self:Self`
    pub const SELF: super::Scope = super::Scope::SelfSelf;
    pub use super::scopes_of_the_catalog::SelfSelf as Self_;
}
/// Scopes of `crate_`.
pub mod crate_ {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_9 {
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "crate_" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_9 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// Scopes of `crate_::self_`.
    pub mod self_ {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_hostilenames_860d460906af1946_10 {
            (type_ $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "crate_::self_" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_hostilenames_860d460906af1946_10 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /// `crate:self:type`
        pub const TYPE: super::super::Scope = super::super::Scope::CrateSelfType;
        pub use super::super::scopes_of_the_catalog::CrateSelfType as Type;
    }
}
/// Scopes of `_1st`.
pub mod _1st {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_11 {
        (_2nd $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "_1st" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_11 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `1st:2nd`
    pub const _2ND: super::Scope = super::Scope::_1st2nd;
    pub use super::scopes_of_the_catalog::_1st2nd as _2nd;
}
/// Scopes of `r_fn`.
pub mod r_fn {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_12 {
        (async_ $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "r_fn" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_12 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `r#fn:async`
    pub const ASYNC: super::Scope = super::Scope::RFnAsync;
    pub use super::scopes_of_the_catalog::RFnAsync as Async;
}
/// Scopes of `generated`.
pub mod generated {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_13 {
        (scope $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "generated" $given $($module)+::$found,
            $($module)+:: __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_13 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `__generated:__scope`
    pub const SCOPE: super::Scope = super::Scope::GeneratedScope;
    pub use super::scopes_of_the_catalog::GeneratedScope as Scope;
}
/// Scopes of `scope`.
pub mod scope {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_14 {
        (scope $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "scope" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_14 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `scope:scope`
    pub const SCOPE: super::Scope = super::Scope::ScopeScope;
    pub use super::scopes_of_the_catalog::ScopeScope as Scope;
}
/// Scopes of `words`.
pub mod words {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_15 {
        (empty $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "words" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_15 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `words:EMPTY`
    pub const EMPTY: super::Scope = super::Scope::WordsEmpty;
    pub use super::scopes_of_the_catalog::WordsEmpty as Empty;
}
/// Scopes of `marker`.
pub mod marker {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_16 {
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "marker" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_16 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// Scopes of `marker::clone`.
    pub mod clone {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_hostilenames_860d460906af1946_17 {
            (copy $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "marker::clone" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_hostilenames_860d460906af1946_17 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /// `marker:clone:Copy`
        pub const COPY: super::super::Scope = super::super::Scope::MarkerCloneCopy;
        pub use super::super::scopes_of_the_catalog::MarkerCloneCopy as Copy;
    }
}
/// Scopes of `tick_s`.
pub mod tick_s {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_18 {
        (brace $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "tick_s" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_18 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// ``` `tick``s`:{brace} ``` — \`\`\` \`code\` \</code>
    pub const BRACE: super::Scope = super::Scope::TickSBrace;
    pub use super::scopes_of_the_catalog::TickSBrace as Brace;
}
/// Scopes of `drive`.
pub mod drive {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_19 {
        (readonly $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "drive" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_19 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `https://www.example.com/auth/drive.readonly`
    pub const READONLY: super::Scope = super::Scope::DriveReadonly;
    pub use super::scopes_of_the_catalog::DriveReadonly as Readonly;
}
/// Scopes of `user`.
pub mod user {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_20 {
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "user" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_20 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// Scopes of `user::encounter`.
    pub mod encounter {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_hostilenames_860d460906af1946_21 {
            (read $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "user::encounter" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_hostilenames_860d460906af1946_21 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /// `user/Encounter.read`
        pub const READ: super::super::Scope = super::super::Scope::UserEncounterRead;
        pub use super::super::scopes_of_the_catalog::UserEncounterRead as Read;
    }
}
/// Scopes of `vec`.
pub mod vec {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_22 {
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "vec" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_22 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// Scopes of `vec::ok`.
    pub mod ok {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_hostilenames_860d460906af1946_23 {
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "vec::ok" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_hostilenames_860d460906af1946_23 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /// Scopes of `vec::ok::err`.
        pub mod err {
            #[doc(hidden)]
            #[macro_export]
            macro_rules! __scopes_hostilenames_860d460906af1946_24 {
                (none $found:ident $($module:tt)+) => {
                    $($module)+::$found
                };
                ($given:tt $found:ident $($module:tt)+) => {
                    $($module)+:: __names! { "vec::ok::err" $given $($module)+::$found,
                    $($module)+:: __unknown }
                };
            }
            #[doc(hidden)]
            pub use __scopes_hostilenames_860d460906af1946_24 as a_scope_of_a_catalog;
            pub use super::super::super::__generated::in_each_module::*;
            /// `Vec:Ok:Err:None`
            pub const NONE: super::super::super::Scope = super::super::super::Scope::VecOkErrNone;
            pub use super::super::super::scopes_of_the_catalog::VecOkErrNone as None;
        }
    }
}
/// Scopes of `names`.
pub mod names {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_25 {
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "names" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_25 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// Scopes of `names::all`.
    pub mod all {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __scopes_hostilenames_860d460906af1946_26 {
            (index $found:ident $($module:tt)+) => {
                $($module)+::$found
            };
            ($given:tt $found:ident $($module:tt)+) => {
                $($module)+:: __names! { "names::all" $given $($module)+::$found,
                $($module)+:: __unknown }
            };
        }
        #[doc(hidden)]
        pub use __scopes_hostilenames_860d460906af1946_26 as a_scope_of_a_catalog;
        pub use super::super::__generated::in_each_module::*;
        /// `names:all:index`
        pub const INDEX: super::super::Scope = super::super::Scope::NamesAllIndex;
        pub use super::super::scopes_of_the_catalog::NamesAllIndex as Index;
    }
}
/// Scopes of `enum_`.
pub mod enum_ {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __scopes_hostilenames_860d460906af1946_27 {
        (struct_ $found:ident $($module:tt)+) => {
            $($module)+::$found
        };
        ($given:tt $found:ident $($module:tt)+) => {
            $($module)+:: __names! { "enum_" $given $($module)+::$found, $($module)+::
            __unknown }
        };
    }
    #[doc(hidden)]
    pub use __scopes_hostilenames_860d460906af1946_27 as a_scope_of_a_catalog;
    pub use super::__generated::in_each_module::*;
    /// `enum:struct`, an alias of `match`
    #[deprecated(note = "use `match`")]
    pub const STRUCT: super::Scope = super::Scope::Match;
    /// `enum:struct`, an alias of `match`
    #[deprecated(note = "use `match`")]
    pub type Struct = super::scopes_of_the_catalog::Match;
}
mod scopes_of_the_catalog {
    use super::__generated::private as __private;
    /// `core:option:Some`
    pub enum CoreOptionSome {}
    impl __private::Requirement for CoreOptionSome {
        type Shape = __private::Is<super::Scope, __private::_0>;
    }
    /// `core:result:Result`
    pub enum CoreResultResult {}
    impl __private::Requirement for CoreResultResult {
        type Shape = __private::Is<super::Scope, __private::_1>;
    }
    /// `std:u16:u64`
    pub enum StdU16U64 {}
    impl __private::Requirement for StdU16U64 {
        type Shape = __private::Is<super::Scope, __private::_2>;
    }
    /// `str:bool:usize`
    pub enum StrBoolUsize {}
    impl __private::Requirement for StrBoolUsize {
        type Shape = __private::Is<super::Scope, __private::_3>;
    }
    /// `self:super`
    pub enum SelfSuper {}
    impl __private::Requirement for SelfSuper {
        type Shape = __private::Is<super::Scope, __private::_4>;
    }
    /// `crate:self:type`
    pub enum CrateSelfType {}
    impl __private::Requirement for CrateSelfType {
        type Shape = __private::Is<super::Scope, __private::_5>;
    }
    /// `Self:Self`
    pub enum SelfSelf {}
    impl __private::Requirement for SelfSelf {
        type Shape = __private::Is<super::Scope, __private::_6>;
    }
    /// `1st:2nd`
    pub enum _1st2nd {}
    impl __private::Requirement for _1st2nd {
        type Shape = __private::Is<super::Scope, __private::_7>;
    }
    /** `match`

 Deprecated aliases: `enum:struct`.*/
    pub enum Match {}
    impl __private::Requirement for Match {
        type Shape = __private::Is<super::Scope, __private::_8>;
    }
    /// `r#fn:async`
    pub enum RFnAsync {}
    impl __private::Requirement for RFnAsync {
        type Shape = __private::Is<super::Scope, __private::_9>;
    }
    /// `__generated:__scope`
    pub enum GeneratedScope {}
    impl __private::Requirement for GeneratedScope {
        type Shape = __private::Is<super::Scope, __private::_A>;
    }
    /// `scope:scope`
    pub enum ScopeScope {}
    impl __private::Requirement for ScopeScope {
        type Shape = __private::Is<super::Scope, __private::_B>;
    }
    /// `words:EMPTY`
    pub enum WordsEmpty {}
    impl __private::Requirement for WordsEmpty {
        type Shape = __private::Is<super::Scope, __private::_C>;
    }
    /// `marker:clone:Copy`
    pub enum MarkerCloneCopy {}
    impl __private::Requirement for MarkerCloneCopy {
        type Shape = __private::Is<super::Scope, __private::_D>;
    }
    /// ``` `tick``s`:{brace} ``` — \`\`\` \`code\` \</code>
    pub enum TickSBrace {}
    impl __private::Requirement for TickSBrace {
        type Shape = __private::Is<super::Scope, __private::_E>;
    }
    /// `https://www.example.com/auth/drive.readonly`
    pub enum DriveReadonly {}
    impl __private::Requirement for DriveReadonly {
        type Shape = __private::Is<super::Scope, __private::_F>;
    }
    /// `user/Encounter.read`
    pub enum UserEncounterRead {}
    impl __private::Requirement for UserEncounterRead {
        type Shape = __private::Is<super::Scope, __private::_0, __private::_1>;
    }
    /// `READ_USERS`
    pub enum ReadUsers {}
    impl __private::Requirement for ReadUsers {
        type Shape = __private::Is<super::Scope, __private::_1, __private::_1>;
    }
    /// `Vec:Ok:Err:None`
    pub enum VecOkErrNone {}
    impl __private::Requirement for VecOkErrNone {
        type Shape = __private::Is<super::Scope, __private::_2, __private::_1>;
    }
    /// `names:all:index`
    pub enum NamesAllIndex {}
    impl __private::Requirement for NamesAllIndex {
        type Shape = __private::Is<super::Scope, __private::_3, __private::_1>;
    }
}

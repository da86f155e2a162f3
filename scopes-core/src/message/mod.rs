//! Every message of the toolkit, as data. The front ends add the place.

mod form;
mod help;
mod text;

pub use form::Form;

pub(crate) use text::shown;

/// What a table of the catalog describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Entry {
    /// `[catalog]`
    Catalog,
    /// `[scopes]`
    Scope,
    /// `[aliases]`
    Alias,
    /// `[resources]`
    Resource,
    /// `[groups]`
    Group,
    /// `[presets]`
    Preset,
    /// `[roles]`
    Role,
    /// `[actors]`
    Actor,
    /// `[gates]`
    Gate,
    /// `[endpoints]`
    Endpoint,
}

/// What a list of scopes is for. It decides what is said about an entry that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Something has, needs or groups its scopes.
    Names,
    /// Its scopes remain when all others are taken away.
    Keeps,
    /// Its scopes are taken away, or are not given lightly.
    Restricts,
}

/// Everything that the toolkit can say, without the place it speaks of.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "each variant is documented by its text, and its fields by their names")]
pub enum Message {
    NotUtf8 {
        byte: u8,
    },
    Syntax {
        detail: String,
        remedy: Option<&'static str>,
    },
    DuplicateKey {
        key: String,
    },
    DuplicateEntry {
        entry: Entry,
        name: String,
    },
    UnknownKey {
        key: String,
        table: String,
        nearest: Option<String>,
        known: Vec<&'static str>,
    },
    WrongType {
        key: String,
        expected: &'static str,
        found: &'static str,
    },
    EmptyName {
        entry: Entry,
    },
    IllegalScopeName {
        name: String,
        character: char,
        position: usize,
    },
    IllegalName {
        entry: Entry,
        name: String,
    },

    MissingCatalogName,
    IllegalCatalogName {
        name: String,
    },
    IllegalSeparator {
        separator: String,
    },
    PrefixOfNothing {
        prefix: String,
        nearest: Option<String>,
    },
    SeparatorOfNothing {
        separator: char,
        other: char,
        is_listed: bool,
    },
    CatalogKeyElsewhere {
        key: String,
        table: String,
    },
    EmptyCatalog,
    TooManyScopes {
        count: usize,
    },
    TooManySegments {
        name: String,
        count: usize,
    },

    AliasIsScope {
        name: String,
    },
    AliasOfAlias {
        alias: String,
        target: String,
    },
    AliasOfUnknown {
        alias: String,
        target: String,
        nearest: Option<String>,
        may_declare: bool,
    },
    AliasWithoutTarget {
        alias: String,
    },
    AliasInList {
        list: String,
        alias: String,
        targets: Vec<String>,
    },
    UnknownScope {
        list: String,
        name: String,
        nearest: Option<String>,
        pattern: Option<String>,
        may_declare: bool,
    },
    NegatedEntry {
        list: String,
        entry: String,
        purpose: Purpose,
    },
    EntryTwice {
        list: String,
        entry: String,
    },
    NameOrPattern {
        list: String,
    },
    NameOrPatternUnclear {
        list: String,
        text: String,
        is_alias: bool,
        fitting: Vec<String>,
        more: usize,
    },
    PatternWithoutStar {
        list: String,
        pattern: String,
    },
    PatternMatchesItself {
        list: String,
        pattern: String,
    },
    PatternMatchesNothing {
        list: String,
        pattern: String,
    },
    PatternAmongNames {
        list: String,
        pattern: String,
    },
    ImplicationCycle {
        scopes: Vec<String>,
    },
    TooManyImplications {
        limit: usize,
    },
    TooManyNamedImplications {
        limit: usize,
    },

    IllegalPath {
        path: String,
    },
    NoRustName {
        name: String,
        segment: String,
    },
    RustNameTaken {
        first: String,
        second: String,
        rust: String,
    },
    RustNameGenerated {
        name: String,
        rust: String,
    },
    EntryRustNameTaken {
        entry: Entry,
        first: String,
        second: String,
        rust: String,
    },
    EntryRustNameGenerated {
        entry: Entry,
        name: String,
    },
    EntryWithoutRustName {
        entry: Entry,
        name: String,
    },
    UnknownResource {
        name: String,
        nearest: Option<String>,
    },
    IllegalRustAlias {
        alias: String,
    },
    RustAliasTaken {
        alias: String,
    },

    EndpointMethod {
        endpoint: String,
        method: String,
    },
    EndpointPath {
        endpoint: String,
    },
    EndpointBraces {
        endpoint: String,
    },
    EndpointPart {
        endpoint: String,
        part: String,
    },
    EndpointStyle {
        endpoint: String,
        part: String,
        form: Option<Form>,
    },
    EndpointParametersInPart {
        endpoint: String,
        part: String,
        form: Option<Form>,
    },
    EndpointCatchAll {
        endpoint: String,
    },
    EndpointParameters {
        first: String,
        second: String,
    },
    EndpointShape {
        first: String,
        second: String,
    },
    EndpointsAlike {
        first: String,
        second: String,
    },
    EndpointScopedTwice {
        endpoint: String,
    },
    EndpointScopedAndOpen {
        endpoint: String,
        open: &'static str,
    },
    EndpointOpenTwice {
        endpoint: String,
    },
    FlatAnyOf {
        endpoint: String,
    },
    EmptyAnyOf {
        endpoint: String,
    },
    EndpointWithoutScopes {
        endpoint: String,
    },
    EndpointWithoutReason {
        endpoint: String,
    },
    OptionalIsRequired {
        endpoint: String,
        scope: String,
    },

    AlternativeTwice {
        endpoint: String,
    },
    EntryWithoutScopes {
        entry: Entry,
        name: String,
    },
    OptionalInPreset {
        preset: String,
        scope: String,
    },
    DeprecatedWithoutAdvice {
        entry: Entry,
        name: String,
    },

    RolesWithoutActor {
        role: String,
        actor: String,
    },
    KeepsAndDrops {
        entry: Entry,
        name: String,
    },
    KeepsOrDrops {
        name: String,
    },
    CappedWithoutRoles {
        actor: String,
    },
    CappedOrNot {
        actor: String,
    },
    IllegalVariable {
        gate: String,
        variable: String,
    },

    NextBitWithoutBits,
    NextBitMissing {
        count: i64,
    },
    NextBitIsNotTheCount {
        next: i64,
        count: i64,
    },
    BitNameWithoutQuotes {
        name: String,
    },
    BitOutOfRange {
        bit: i64,
    },
    BitMissing {
        scope: String,
        free: Option<i64>,
    },
    BitTaken {
        bit: u16,
        first: String,
        second: String,
    },
    BitGap {
        first: u16,
        last: u16,
    },

    NoSuchScope {
        catalog: String,
        name: String,
        module: String,
        near: Option<String>,
        /// The name of a scope with other characters between its parts, and its path.
        split_otherwise: Option<(String, String)>,
        has: Vec<String>,
        modules: Vec<String>,
        on: Vec<String>,
    },
    EmptyRequirement,
    ScopesBehindEquals {
        paths: Vec<String>,
    },
    EmptyList {
        combinator: String,
    },
    SingleSegment {
        name: String,
    },
    ScopeTwice {
        path: String,
    },
    TooManyMembers {
        combinator: String,
        count: usize,
    },
    NoNot,
    UnknownCombinator {
        name: String,
        members: Vec<String>,
    },
    CombinatorAsMacro {
        name: String,
    },
    CombinatorWithoutParentheses {
        name: String,
    },
    ListWithoutCombinator,
    Operator {
        operator: String,
        means_any: bool,
        paths: Vec<String>,
    },
    RoleRequired {
        written: String,
    },
    ScopesBehindWord {
        written: String,
        paths: Vec<String>,
        is_any: bool,
    },
    ScopeAsText {
        text: String,
    },
    WrongSeparator {
        separator: char,
        path: String,
    },
    PathsInBraces {
        paths: Vec<String>,
    },
    StarForScopes,
    UnfinishedPath,
    ScopeWithValue {
        path: String,
    },
    NotInModules {
        path: String,
    },
    TypeParameterForScope {
        name: String,
    },
    ExpressionForScope {
        expression: String,
    },
    OptionInList {
        name: String,
    },
    MissingCommaBeforeOption {
        name: String,
    },
    MissingComma {
        means_any: bool,
    },
    PathWithArguments {
        path: String,
    },
    StrayComma,
    NotARequirement,
    UnknownOption {
        attribute: &'static str,
        name: String,
    },
    OptionTwice {
        name: String,
    },
    OptionWithoutValue {
        name: String,
        meant: Option<String>,
    },
    OptionWithoutEquals {
        name: String,
    },
    CrateNotAPath,
    OptionBeforeScopes {
        name: String,
    },
    AttributeOnOther {
        attribute: &'static str,
        found: &'static str,
    },
    AttributeTwice {
        attribute: &'static str,
    },
    AttributesTogether {
        first: &'static str,
        second: &'static str,
    },
    ProofNotFirst {
        proof: &'static str,
    },
    ProofTwice {
        proof: &'static str,
    },
    ProofByReference {
        proof: &'static str,
    },
    ProofInside {
        proof: &'static str,
    },
    ProofWithArguments {
        proof: &'static str,
        attribute: &'static str,
    },
    ProofConditional {
        proof: &'static str,
    },
    ProofInGuardMode {
        proof: &'static str,
    },
    AttributeBelowGuard {
        attribute: String,
    },
    NamedProofWithoutToken,
    ProofNotAName,
    ProofFromForeignCode {
        attribute: &'static str,
        abi: String,
    },
    ProofForForeignFunction {
        attribute: &'static str,
    },
    ProofInMain {
        attribute: &'static str,
    },
    ProofInTest {
        attribute: &'static str,
    },
    ProofThroughAttribute {
        attribute: &'static str,
        through: String,
    },
    GuardWithoutResult,
    GuardWithoutBody {
        is_foreign: bool,
    },
    GuardInConst,
    AuthenticatedWithoutToken,
    SecondToken,
    ModuleForToken {
        path: String,
    },
    ScopeForToken {
        path: String,
    },
    PublicWithoutReason,
    PublicOnMethod,
    MissingCatalogPath,
    SecondCatalog,
    UnknownMacroOption {
        name: String,
    },
    CatalogNotAString,
    UnreadableCatalog {
        file: String,
        error: String,
        in_package: bool,
    },
}

impl Message {
    /// Whether code generated from the catalog in spite of this would not compile.
    pub(crate) fn spoils_rust_names(&self) -> bool {
        matches!(
            self,
            Self::EmptyName { .. }
                | Self::IllegalName { .. }
                | Self::AliasIsScope { .. }
                | Self::AliasWithoutTarget { .. }
                | Self::AliasOfAlias { .. }
                | Self::AliasOfUnknown { .. }
                | Self::EmptyCatalog
                | Self::TooManyScopes { .. }
                | Self::TooManySegments { .. }
                | Self::IllegalPath { .. }
                | Self::NoRustName { .. }
                | Self::RustNameTaken { .. }
                | Self::RustNameGenerated { .. }
                | Self::EntryRustNameTaken { .. }
                | Self::EntryRustNameGenerated { .. }
                | Self::EntryWithoutRustName { .. }
                | Self::UnknownResource { .. }
                | Self::IllegalRustAlias { .. }
                | Self::RustAliasTaken { .. }
        )
    }

    /// Whether this says that something is not there.
    pub(crate) fn is_about_a_lack(&self) -> bool {
        matches!(
            self,
            Self::MissingCatalogName
                | Self::EmptyCatalog
                | Self::PrefixOfNothing { .. }
                | Self::SeparatorOfNothing { .. }
                | Self::EntryWithoutScopes { .. }
                | Self::AliasOfUnknown { .. }
                | Self::AliasWithoutTarget { .. }
                | Self::UnknownScope { .. }
                | Self::PatternMatchesNothing { .. }
                | Self::UnknownResource { .. }
                | Self::EndpointWithoutScopes { .. }
                | Self::EndpointWithoutReason { .. }
                | Self::KeepsOrDrops { .. }
                | Self::CappedWithoutRoles { .. }
                | Self::CappedOrNot { .. }
                | Self::NextBitWithoutBits
                | Self::NextBitMissing { .. }
                | Self::BitMissing { .. }
        )
    }
}

//! Values of public types go from thread to thread, into statics, and through tasks that may panic.

use std::panic::{RefUnwindSafe, UnwindSafe};

use scopes::catalog::{CatalogInfo, EndpointInfo, ScopeInfo, ScopeList, ScopeNames};
use scopes::testing::{FakeIssuer, Matrix};
use scopes::tower::{EndpointTable, Endpoints};
use scopes::types::{
    Cause, CompactScopes, Denial, Explanation, Gates, InvalidCompact, InvalidGates, MissingScopes, Roles, Scopes, Set,
    Token, UnmetSet,
};
use scopes::{
    Authenticated, AuthenticationLayer, Authorization, BearerToken, ChallengeOptions, Credentials, DeprecatedNames,
    Drift, Granted, InvalidResource, InvalidScopePrefix, InvalidScopeSet, InvalidScopeToken, Optional, Parsed,
    PrefixedNames, Preset, ProtectedResourceMetadata, Refusal, RequiredScopes, ResourceMetadataUrl, RoleClaim, Route,
    ScopeClaim, ScopePrefix, UnknownKey, UnknownNames, UnknownScope,
};

mod agents {
    scopes::scopes!("catalogs/agents.toml");
}
mod feedback {
    scopes::scopes!("catalogs/feedback.toml");
}

fn moves<T: Send + Sync + Unpin>() {}
fn survives_panics<T: UnwindSafe + RefUnwindSafe>() {}

macro_rules! plain {
    ($($ty:ty),+ $(,)?) => { $( moves::<$ty>(); survives_panics::<$ty>(); )+ };
}

#[test]
fn values_are_send_sync_and_safe_to_unwind_past() {
    type S = feedback::Scope;
    type Gated = agents::Scope;
    plain!(
        Set<S>,
        Scopes<S>,
        Token<S>,
        MissingScopes<S>,
        UnmetSet<S>,
        Cause<S>,
        Denial<'_, S>,
        Explanation<'_, S>,
        Roles<S>,
        Gates<Gated>,
        InvalidGates<Gated>,
        CompactScopes<S>,
        InvalidCompact<S>,
        Preset<S>,
        Parsed<'_, S>,
        UnknownNames<'_, S>,
        DeprecatedNames<'_, S>,
        ScopeClaim<S>,
        RoleClaim<S>,
        ScopePrefix,
        PrefixedNames<'_, S>,
        InvalidScopePrefix,
        InvalidScopeSet,
        InvalidScopeToken,
        UnknownScope,
        UnknownKey,
        CatalogInfo,
        EndpointInfo,
        ScopeInfo,
        ScopeList,
        ScopeNames,
        Authorization,
        BearerToken,
        InvalidResource,
        ResourceMetadataUrl,
        ChallengeOptions<S>,
        ProtectedResourceMetadata,
        RequiredScopes,
        Route,
        Drift,
        EndpointTable<S>,
    );
}

/// What is generated, and proofs: also of a requirement that is neither.
#[test]
fn proofs_are_send_and_sync() {
    type Held = Token<feedback::Scope>;
    plain!(
        Granted<agents::webhooks::dlq::Replay>,
        Optional<agents::webhooks::dlq::Replay>,
        Authenticated<Held>,
        Credentials<Held>
    );
    plain!(feedback::Scope, feedback::Role, feedback::Actor, agents::Gate);
}

/// They hold closures of a user or the values of others, which need not be safe to unwind past.
#[test]
fn what_holds_values_of_others_is_send_and_sync() {
    moves::<AuthenticationLayer<feedback::Scope>>();
    moves::<Refusal>();
    moves::<FakeIssuer<feedback::Scope>>();
    moves::<Endpoints<feedback::Scope, ()>>();
    moves::<Matrix<feedback::Scope>>();
}

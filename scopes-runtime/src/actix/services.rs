//! The trait bound that lets a scope take guarded services only.

use actix_web::dev::HttpServiceFactory;

use super::check::{Guard, KnownGuard};
use super::scope::Scope;
use crate::attributes::declared::Declared;

/// Functions with `#[get("…")]` or one like it that say who may call them, and scopes of this crate.
#[diagnostic::on_unimplemented(
    message = "a handler of this scope does not say who may call it, or has no `#[get(\"…\")]`",
    label = "not guarded, or without a path",
    note = "add `#[requires(…)]`, `#[authenticated(access::Token)]` or `#[public(reason = \"…\")]` to the function, above \
            `#[get(\"…\")]`: below it nobody sees what it says",
    note = "a function without `#[get(\"…\")]` has its path where it is mounted: `.route(\"/list\", get(list))`, with the `get` \
            of `scopes::actix`",
    note = "a check in the body, `#[requires(…, token = …)]`, is one that the scope cannot see: leave `token = …` out",
    note = "a scope of guarded handlers is made with `scopes::actix::scope`; of actix-web's own scopes and other services nobody \
            knows who may call what is in them: `mount_requiring::<R>(…)`, or `mount_public(Reason(\"…\"), …)` for what everybody \
            may get"
)]
pub trait Services {
    #[doc(hidden)]
    #[track_caller]
    fn add_to(self, scope: Scope) -> Scope;
}

#[diagnostic::do_not_recommend]
impl<H> Services for H
where
    H: HttpServiceFactory + Declared<Guard: Guard> + 'static,
{
    #[track_caller]
    fn add_to(self, scope: Scope) -> Scope {
        scope.add_declared(H::ROUTES, KnownGuard::of::<H::Guard>(), self)
    }
}

#[diagnostic::do_not_recommend]
impl Services for Scope {
    #[track_caller]
    fn add_to(self, scope: Scope) -> Scope {
        scope.add_below(self)
    }
}

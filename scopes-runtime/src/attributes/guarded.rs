//! The trait by which `#[guarded]` lists who may call the methods of a type.

use crate::attributes::guards::DescribeGuard;

/// An implementation of a trait whose methods all say who may call them. `Of` is the trait, by its name: `#[guarded]` writes
/// it.
#[diagnostic::on_unimplemented(
    message = "nothing says that the methods of `{Self}` are guarded",
    label = "no `impl … for {Self}` of a trait has `#[guarded]`",
    note = "put `#[guarded]` above `impl … for {Self}`, and on each method in it `#[requires(…, token = request)]`, \
            `#[authenticated(access::Token, token = request)]` or `#[public(reason = \"…\")]`"
)]
pub trait GuardedImpl<Of> {
    /// The methods by name, and what says who may call each.
    #[doc(hidden)]
    const METHODS: &'static [Method];
}

/// A method, and what says who may call it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Method {
    pub name: &'static str,
    pub guard: fn(&mut dyn DescribeGuard),
}

/// An API of poem-openapi whose operations all say who may call them: `#[guarded]` stands above `#[OpenApi]`, and writes it.
#[diagnostic::on_unimplemented(
    message = "nothing says that the operations of `{Self}` are guarded",
    label = "no `#[guarded]` above the `#[OpenApi]` of `{Self}`",
    note = "put `#[guarded]` above `#[OpenApi]`, and on each method in the block `#[requires(…)]`, \
            `#[authenticated(access::Token)]` or `#[public(reason = \"…\")]`"
)]
pub trait GuardedApi {
    /// The path below which all of them are.
    #[doc(hidden)]
    fn prefix() -> &'static str {
        ""
    }

    #[doc(hidden)]
    const OPERATIONS: &'static [Operation];
}

/// An operation for a method and a path of HTTP, and what says who may call it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    pub method: &'static str,
    pub path: &'static str,
    pub guard: fn(&mut dyn DescribeGuard),
}

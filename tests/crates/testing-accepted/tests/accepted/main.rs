//! What the macros and the compiler must accept without a warning: a module for each kind of program, which runs where it has
//! something to run.

mod async_functions;
mod axum_handlers;
mod calls_in_several_modules;
mod conditions_of_any_catalog;
mod crate_option;
mod deprecated_alias;
mod expression_that_looks_like_an_option;
mod functions_from_a_macro;
mod generics;
mod granted_in_full;
mod granted_of_another_crate_is_not_taken_for_ours;
mod guard_above_attributes;
mod guard_before_inner_attributes;
mod guard_in_a_boxed_future;
mod guard_in_an_async_function;
mod guard_names_its_proof;
mod guard_of_a_foreign_function;
mod guard_of_claims;
mod guard_of_expressions;
mod guard_out_of_reach_of_the_body;
mod guard_returns_in_many_ways;
mod guarded_router;
mod keywords_as_names;
mod kinds_of_functions;
mod lists_of_one_collapse;
mod methods;
mod narrow_and_split;
mod nesting;
mod policy_in_constants;
mod raw_identifiers;
mod rust_alias;
mod scope_and_module_at_once;
mod scopes_of_a_function;
mod siblings;
mod siblings_everywhere;
mod through_other_modules;
mod tokens_behind_pointers;
#[rustfmt::skip]
mod trailing_commas;
mod trait_methods;
mod verifiers;

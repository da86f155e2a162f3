#![deny(warnings)]
#![allow(dead_code)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:manage" = { implies = ["series:update"] }
            "series:update" = { implies = ["series:read"] }
            "series:read" = ""
            "units:read" = ""
        "#
    );
}

use access::{series, units};
use scopes::{Granted, requires};

use scopes::{All, Any};

#[requires(series::read)]
fn itself(granted: Granted) -> Granted<series::Read> {
    granted.narrow()
}

#[requires(series::manage)]
fn implied(granted: Granted) -> (Granted<series::Update>, Granted<series::Read>) {
    (granted.narrow(), granted.narrow())
}

#[requires(series::read, units::read)]
fn member(granted: Granted) -> (Granted<series::Read>, Granted<units::Read>) {
    (granted.narrow(), granted.narrow())
}

#[requires(series::read, units::read, series::update)]
fn members(granted: Granted) -> Granted<All<(series::Update, series::Read)>> {
    granted.narrow()
}

#[requires(series::read)]
fn widened(granted: Granted) -> Granted<Any<(units::Read, series::Read)>> {
    granted.narrow()
}

#[requires(series::manage)]
fn several_implied(granted: Granted) -> Granted<All<(series::Read, series::Update)>> {
    granted.narrow()
}

#[requires(any(series::read, units::read))]
fn any_itself(granted: Granted) -> Granted<Any<(series::Read, units::Read)>> {
    granted.narrow()
}

#[requires(series::read, any(series::manage, units::read))]
fn any_inside(granted: Granted) -> Granted<Any<(series::Manage, units::Read)>> {
    granted.narrow()
}

#[requires(series::manage, units::read)]
fn implied_by_one_of_several(granted: Granted) -> Granted<series::Read> {
    let (manage, _) = granted.split();
    manage.narrow()
}

#[requires(series::manage, any(units::read, series::read))]
fn split_with_any(granted: Granted) -> Granted<Any<(units::Read, series::Read)>> {
    let (_, any) = granted.split();
    any
}

//! The state that a rocket manages: its guarded routes, and which catalogs its fairings authenticate.

use std::collections::{BTreeMap, HashSet};
use std::format;
use std::string::{String, ToString};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::vec::Vec;

use rocket::{Build, Phase, Rocket};

use super::launch::Launch;
use super::template::{serves, template};
use crate::attributes::scopeless::CatalogToken;
use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;
use crate::routes::records::Records;
use crate::routes::{Route, RouteGuard, RouteKind};

/// State that a rocket manages.
#[derive(Default)]
pub(super) struct Known(Mutex<Knowledge>);

#[derive(Default)]
struct Knowledge {
    records: Records,
    /// The guarded routes, as rocket tells them apart.
    guarded: HashSet<String>,
    /// The catalogs whose tokens something authenticates.
    authenticated: Vec<CatalogId>,
    is_strict: bool,
}

/// Says that a fairing finds out who calls with tokens of this catalog. The [`AuthenticationLayer`](crate::AuthenticationLayer)
/// says it by itself; a fairing of your own does it in `on_ignite`.
///
/// A rocket is not launched where routes ask for tokens of a catalog of which nothing says this.
///
/// ```ignore
/// async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
///     Ok(scopes::rocket::authenticates::<access::Token>(rocket))
/// }
/// ```
#[must_use = "a rocket is handed on"]
pub fn authenticates<T: CatalogToken>(rocket: Rocket<Build>) -> Rocket<Build> {
    let (rocket, id) = (Known::with(rocket), CatalogId::of::<T::Scope>());
    Known::tell(&rocket, |knowledge| knowledge.authenticated.push(id));
    rocket
}

impl Known {
    /// The rocket, which knows from now on.
    fn with(rocket: Rocket<Build>) -> Rocket<Build> {
        if rocket.state::<Self>().is_some() { rocket } else { rocket.manage(Self::default()).attach(Launch::first()) }
    }

    fn tell(rocket: &Rocket<Build>, what: impl FnOnce(&mut Knowledge)) {
        if let Some(known) = rocket.state::<Self>() {
            what(&mut known.lock());
        }
    }

    fn ask<P: Phase, Answer: Default>(rocket: &Rocket<P>, what: impl FnOnce(&Knowledge) -> Answer) -> Answer {
        rocket.state::<Self>().map_or_else(Answer::default, |known| what(&known.lock()))
    }

    /// Lists are whole whatever happened to whoever wrote them.
    fn lock(&self) -> MutexGuard<'_, Knowledge> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The rocket, which knows of the routes that were mounted last.
    pub(super) fn add(rocket: Rocket<Build>, mounted_before: usize, guards: Vec<RouteGuard>) -> Rocket<Build> {
        let rocket = Self::with(rocket);
        Self::tell(&rocket, |knowledge| {
            for (route, guard) in rocket.routes().skip(mounted_before).zip(guards) {
                knowledge.guarded.insert(name_of(route));
                let (serves, path) = (serves(route), template(route));
                knowledge.records.add([Route { serves, path, kind: RouteKind::Service, guard }]);
            }
        });
        rocket
    }

    /// The rocket, which knows of the description of its service, which was mounted last.
    pub(super) fn add_description(rocket: Rocket<Build>, mounted_before: usize, record: Route) -> Rocket<Build> {
        let rocket = Self::with(rocket);
        Self::tell(&rocket, |knowledge| {
            knowledge.guarded.extend(rocket.routes().skip(mounted_before).map(name_of));
            knowledge.records.add([record]);
        });
        rocket
    }

    pub(super) fn strict(rocket: Rocket<Build>) -> Rocket<Build> {
        let rocket = Self::with(rocket);
        Self::tell(&rocket, |knowledge| knowledge.is_strict = true);
        rocket
    }

    pub(super) fn records<P: Phase>(rocket: &Rocket<P>) -> Vec<Route> {
        Self::ask(rocket, |knowledge| knowledge.records.as_slice().to_vec())
    }

    pub(super) fn is_authenticated<S: CatalogScope, P: Phase>(rocket: &Rocket<P>) -> bool {
        Self::ask(rocket, |knowledge| knowledge.authenticated.contains(&CatalogId::of::<S>()))
    }

    /// Why the rocket is not launched. `None` if it may be.
    pub(super) fn objection<P: Phase>(rocket: &Rocket<P>) -> Option<String> {
        let unauthenticated = || Self::ask(rocket, unauthenticated);
        Self::unguarded(rocket).or_else(unauthenticated)
    }

    /// The routes that nobody guards, where there must be none.
    pub(super) fn unguarded<P: Phase>(rocket: &Rocket<P>) -> Option<String> {
        Self::ask(rocket, |knowledge| {
            if !knowledge.is_strict {
                return None;
            }
            let others = rocket.routes().filter(|route| !knowledge.guarded.contains(&name_of(route)));
            let others: Vec<String> = others.map(|route| format!("{} {}", route.method, route.uri)).collect();
            (!others.is_empty()).then(|| {
                format!(
                    "these routes do not say who may call them: {}; mount them with `mount_guarded` and \
                     `scopes::rocket::routes!`, `mount_requiring` or `mount_public`",
                    others.join(", ")
                )
            })
        })
    }
}

/// The routes that ask for tokens which nothing authenticates.
fn unauthenticated(knowledge: &Knowledge) -> Option<String> {
    let mut routes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for route in knowledge.records.as_slice() {
        if let Some(asked) = route.guard.catalog().filter(|asked| !knowledge.authenticated.contains(asked)) {
            let catalog = format!("`{}` ({})", asked.name(), asked.module());
            routes.entry(catalog).or_default().push(route.to_string());
        }
    }
    let routes: Vec<String> =
        routes.into_iter().map(|(catalog, routes)| format!("{catalog}: {}", routes.join(", "))).collect();
    let others: Vec<String> =
        knowledge.authenticated.iter().map(|other| format!("`{}` ({})", other.name(), other.module())).collect();
    let others = if others.is_empty() {
        String::new()
    } else {
        format!("; what is attached makes tokens of catalog {}", others.join(" and "))
    };
    (!routes.is_empty()).then(|| {
        format!("nothing authenticates for the routes of catalog {}{others}; {REMEDY}", routes.join("; of catalog "))
    })
}

/// What to do where nothing authenticates.
pub(super) const REMEDY: &str = "attach `AuthenticationLayer::new(verify)`; a fairing of your own calls \
                                 `scopes::rocket::authenticates::<access::Token>(rocket)` in `on_ignite`, with the `Token` of \
                                 this catalog";

/// What no two routes of a rocket have in common: it does not launch with two that collide.
fn name_of(route: &rocket::Route) -> String {
    let format = route.format.as_ref().map_or_else(String::new, ToString::to_string);
    format!("{} {} {} {format}", route.method, route.uri, route.rank)
}

//! The trait of routers and services that can list their routes.

use std::vec::Vec;

use crate::routes::Route;

/// A router or service that knows its routes and what each of them asks for: a router of this crate, a rocket, or a list of routes.
pub trait Routes {
    /// Every route.
    fn routes(&self) -> Vec<Route>;
}

impl Routes for [Route] {
    fn routes(&self) -> Vec<Route> {
        self.to_vec()
    }
}

impl Routes for Vec<Route> {
    fn routes(&self) -> Vec<Route> {
        self.clone()
    }
}

macro_rules! has_requirements {
    ($($feature:literal: $router:ty $(, $state:ident)?;)+) => {$(
        #[cfg(feature = $feature)]
        impl$(<$state>)? Routes for $router {
            fn routes(&self) -> Vec<Route> {
                self.requirements().to_vec()
            }
        }
    )+};
}

has_requirements! {
    "actix": crate::actix::Scope;
    "axum": crate::axum::App<State>, State;
    "axum": crate::axum::Router<State>, State;
    "poem": crate::poem::App;
    "poem": crate::poem::Guards;
}

#[cfg(feature = "rocket")]
impl<P: rocket::Phase> Routes for rocket::Rocket<P> {
    fn routes(&self) -> Vec<Route> {
        crate::rocket::Requirements::requirements(self)
    }
}

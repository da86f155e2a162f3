//! The fairing that keeps a rocket from starting if one of its routes is not guarded.

use std::boxed::Box;
use std::string::String;

use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::{Build, Rocket};

use super::known::Known;

/// How often fairings are waited for that other fairings attach.
const ROUNDS: u8 = 8;

/// Looks at a rocket once its other fairings have, and waits for those that they attach where something is missing.
pub(super) struct Launch {
    rounds: u8,
}

impl Launch {
    /// The one that is attached with the first route: what is attached after it comes later.
    pub(super) fn first() -> Self {
        Self { rounds: ROUNDS }
    }
}

#[rocket::async_trait]
impl Fairing for Launch {
    fn info(&self) -> Info {
        Info { name: "Guards of `scopes`", kind: Kind::Ignite }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        let is_first = self.rounds == ROUNDS;
        Ok(match Known::objection(&rocket) {
            _ if is_first => rocket.attach(Self { rounds: self.rounds - 1 }),
            None => rocket,
            Some(_) if self.rounds > 0 => rocket.attach(Self { rounds: self.rounds - 1 }),
            Some(objection) => rocket.attach(Objection::new(objection)),
        })
    }
}

/// A fairing that fails. rocket tells the names of those when it does not launch, and nothing else: nobody listens to logs yet.
struct Objection {
    name: &'static str,
}

impl Objection {
    /// The text stays for good, as the name of a fairing has to. A program has few launches that fail.
    fn new(objection: String) -> Self {
        Self { name: Box::leak(objection.into_boxed_str()) }
    }
}

#[rocket::async_trait]
impl Fairing for Objection {
    fn info(&self) -> Info {
        Info { name: self.name, kind: Kind::Ignite }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        Err(rocket)
    }
}

//! A test of every route with every kind of caller.
//!
//! | file | concern |
//! |---|---|
//! | `routes` | the trait of routers and services that can list their routes |
//! | `row`, `rule` | the requests of a matrix, and what each asks for |
//! | `principal`, `people`, `around_rule`, `fake_issuer` | who asks, and with what token |
//! | `call`, `answer`, `clients` | a request, what comes back, and who carries both |
//! | `matrix`, `answers`, `table` | asking, comparing, and the table to keep |

mod answer;
mod answers;
mod around_rule;
mod call;
mod clients;
mod fake_issuer;
mod matrix;
mod people;
mod principal;
mod routes;
mod row;
mod rule;
mod table;

pub use answer::Answer;
pub use answers::{Answers, Mismatch, Mismatches};
pub use call::Call;
#[cfg(feature = "actix")]
pub use clients::actix::Actix;
#[cfg(feature = "poem")]
pub use clients::poem::Poem;
#[cfg(feature = "rocket")]
pub use clients::rocket::Rocket;
pub use clients::tower::{Grpc, Tower};
pub use clients::{Client, NoAnswer};
pub use fake_issuer::FakeIssuer;
pub use matrix::Matrix;
pub use principal::Principal;
pub use routes::Routes;
pub use table::{AccessTable, OutdatedTable};

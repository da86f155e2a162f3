//! Asks a service every request as every caller.

use core::fmt;
use std::borrow::ToOwned as _;
use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

use super::answer::Answer;
use super::answers::{Answers, Cell, Expected};
use super::call::Call;
use super::clients::{Client, NoAnswer};
use super::people::{BAD_TOKEN, NO_TOKEN, People};
use super::principal::Principal;
use super::routes::Routes;
use super::row::{Row, endpoint_rows, rows};
use super::rule::Rule;
use crate::catalog::access::Access;
use crate::catalog::identity::CatalogId;
use crate::catalog::info::CatalogInfo;
use crate::catalog::{CatalogScope, HasGates};
use crate::token::gates::Gates;

/// Every request that a service takes, to be asked by everybody whom its catalog tells apart.
///
/// The requests are those of the routes. What a request asks for is what the catalog says of it; of a route that it does not list,
/// what the route says. Whether all endpoints have a route is the question of `reconcile`.
///
/// The callers are: somebody without a token, with a bad one, and with a good one that grants nothing; for each way to meet what a
/// request asks for, one with exactly these scopes, one with these but for one, and one with all scopes of the catalog that do not
/// give what is asked for; and one for each preset, role and actor, for each gate that is shut, and for an app that has declared
/// nothing.
pub struct Matrix<S: CatalogScope> {
    catalog: &'static CatalogInfo,
    rows: Vec<Row>,
    values: Vec<(String, String)>,
    gates: Option<Gates<S>>,
    bad_tokens: Vec<(String, String)>,
}

impl<S: CatalogScope> Matrix<S> {
    /// The matrix of these routes and a catalog: `Matrix::<access::Scope>::of(&app, &access::CATALOG)`.
    ///
    /// # Panics
    ///
    /// Where the catalog is not that of `S`, and where there are no routes.
    #[track_caller]
    pub fn of(routes: &(impl Routes + ?Sized), catalog: &'static CatalogInfo) -> Self {
        let routes = routes.routes();
        assert!(
            !routes.is_empty(),
            "a matrix without routes shows nothing; `of_endpoints` asks for the endpoints of the catalog"
        );
        Self::new(catalog, |catalog| rows::<S>(&routes, catalog))
    }

    /// The matrix of the endpoints of a catalog, for a service whose routes are not known, behind
    /// `Endpoints` for one.
    ///
    /// # Panics
    ///
    /// Where the catalog is not that of `S`, and where it has no endpoints.
    #[track_caller]
    pub fn of_endpoints(catalog: &'static CatalogInfo) -> Self {
        assert!(!catalog.endpoints.is_empty(), "the catalog `{}` has no endpoints to ask for", catalog.name);
        Self::new(catalog, endpoint_rows)
    }

    #[track_caller]
    fn new(catalog: &'static CatalogInfo, rows: impl FnOnce(&'static CatalogInfo) -> Vec<Row>) -> Self {
        let (own, other) = (CatalogId::of::<S>(), (catalog.id)());
        assert!(
            own == other,
            "the matrix is of the scopes of {} and of the catalog of {}: both have to be made by one `scopes!`",
            own.module(),
            other.module()
        );
        let bad_tokens = Vec::from([("a token of nobody".to_owned(), "noise".to_owned())]);
        Self { catalog, rows: rows(catalog), values: Vec::new(), gates: None, bad_tokens }
    }

    /// What a parameter of paths is: `.value("id", "7")`. A parameter without a value is `1`. The text stands in the path as it is.
    ///
    /// # Panics
    ///
    /// Where no path has the parameter.
    #[track_caller]
    #[must_use]
    pub fn value(mut self, parameter: &str, value: &str) -> Self {
        let has = self.rows.iter().any(|row| row.has_parameter(parameter));
        assert!(has, "no path of the matrix has a parameter `{{{parameter}}}`");
        self.values.insert(0, (parameter.to_owned(), value.to_owned()));
        self
    }

    /// Changes one request, to give it a body, say: `.request("POST /orders", |call| call.with_body("application/json", "{}"))`.
    /// Without one a request that is let in is refused by its handler, as a bad one. That is enough: it was let in.
    ///
    /// # Panics
    ///
    /// Where the matrix has no such request.
    #[track_caller]
    #[must_use]
    pub fn request(mut self, request: &str, change: impl Fn(Call) -> Call + Send + Sync + 'static) -> Self {
        if let Some(row) = self.rows.iter_mut().find(|row| row.name == request) {
            row.adjust(Box::new(change));
            return self;
        }
        let names: Vec<&str> = self.rows.iter().map(|row| row.name.as_str()).collect();
        panic!("the matrix has no request `{request}`; it has\n  {}", names.join("\n  "))
    }

    /// Adds a token that the service has to refuse: one that is expired, or signed with another key.
    #[must_use]
    pub fn bad_token(mut self, name: &str, token: impl Into<String>) -> Self {
        self.bad_tokens.push((name.to_owned(), token.into()));
        self
    }

    /// Says which gates are open for everybody. Otherwise they are a matter of the caller, as [`Principal::gates`] says.
    #[must_use]
    pub fn gates(self, open: Gates<S>) -> Self
    where
        S: HasGates,
    {
        Self { gates: Some(open), ..self }
    }

    /// Asks every request as every caller.
    ///
    /// `token` makes the token that a caller presents, behind the word `Bearer`: a real one, with a signature, or one that a fake
    /// verifier knows.
    pub async fn ask(&self, mut client: impl Client, token: impl Fn(&Principal<S>) -> String) -> Answers {
        let people = People::new(self.catalog, self.gates);
        let everywhere = people.everywhere();
        let mut answers = Answers::new(self.catalog.name, people.columns());
        for row in &self.rows {
            let calls = row.calls(&self.values);
            let mut asked = Vec::new();
            for caller in self.callers(row, &people, &everywhere, &token) {
                for call in &calls {
                    let answer = client.ask(&call.clone().with_token(caller.token.as_deref())).await;
                    asked.push(caller.cell(call, answer));
                }
            }
            answers.add(&row.name, &row.asked.text, asked);
        }
        answers
    }

    fn callers(
        &self,
        row: &Row,
        people: &People<S>,
        everywhere: &[(usize, Principal<S>)],
        token: impl Fn(&Principal<S>) -> String,
    ) -> Vec<Caller> {
        let rule = &row.asked.rule;
        let nobody =
            Caller { column: NO_TOKEN, name: "no token".to_owned(), token: None, expected: without_token(rule) };
        let bad = self.bad_tokens.iter().map(|(name, token)| Caller {
            column: BAD_TOKEN,
            name: name.clone(),
            token: Some(token.clone()),
            expected: with_bad_token(rule),
        });
        let own = people.for_rule(rule);
        let good = everywhere.iter().chain(&own).map(|(column, principal)| Caller {
            column: *column,
            name: principal.name().to_owned(),
            token: Some(token(principal)),
            expected: with_token(rule, principal),
        });
        std::iter::once(nobody).chain(bad).chain(good).collect()
    }
}

/// Somebody who asks one request, and what has to come of it.
struct Caller {
    column: usize,
    name: String,
    token: Option<String>,
    expected: Expected,
}

impl Caller {
    fn cell(&self, call: &Call, answer: Result<Answer, NoAnswer>) -> Cell {
        let request = std::format!("{} {}", call.method(), call.path());
        Cell { column: self.column, caller: self.name.clone(), request, expected: self.expected, answer }
    }
}

fn without_token(rule: &Rule) -> Expected {
    if rule.is_public() { Expected::Found } else { Expected::Unauthenticated }
}

/// A public route need not look at the token.
fn with_bad_token(rule: &Rule) -> Expected {
    if rule.is_public() { Expected::FoundOrUnauthenticated } else { Expected::Unauthenticated }
}

fn with_token<S: CatalogScope>(rule: &Rule, principal: &Principal<S>) -> Expected {
    match rule {
        Rule::OfAnother => Expected::Refused,
        Rule::Of(Access::Public) => Expected::Found,
        Rule::Of(_) if rule.is_met_by(&principal.token().scopes()) => Expected::LetIn,
        Rule::Of(_) => Expected::Forbidden,
    }
}

impl<S: CatalogScope> fmt::Debug for Matrix<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows: Vec<&str> = self.rows.iter().map(|row| row.name.as_str()).collect();
        f.debug_struct("Matrix").field("catalog", &self.catalog.name).field("requests", &rows).finish_non_exhaustive()
    }
}

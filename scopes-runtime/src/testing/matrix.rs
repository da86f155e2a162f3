//! Asks a service every request as every caller.

use core::fmt;
use std::borrow::ToOwned as _;
use std::boxed::Box;
use std::collections::BTreeSet;
use std::string::String;
use std::vec::Vec;

use super::answer::Answer;
use super::answers::{Answers, Cell, Expected};
use super::around_rule::AroundRule;
use super::call::Call;
use super::clients::{Client, NoAnswer};
use super::people::{BAD_TOKEN, NO_TOKEN, People};
use super::principal::Principal;
use super::routes::Routes;
use super::row::{Row, endpoint_rows, request_of, rows};
use super::rule::Rule;
use crate::catalog::access::Access;
use crate::catalog::identity::CatalogId;
use crate::catalog::info::CatalogInfo;
use crate::catalog::{CatalogScope, HasGates};
use crate::routes::reason::says_something;
use crate::routes::reconcile::{Difference, reconcile};
use crate::token::gates::Gates;

/// Every route of a service, to be asked for by everybody whom its catalog tells apart.
///
/// What a route asks for is what the catalog says of its endpoint, or, where the catalog does not list it, what the route says.
/// Whether the catalog lists it, and whether all endpoints have a route, is the question of `reconcile`.
///
/// The callers are: somebody without a token, with a bad one, and with a good one that grants nothing; for each way to meet what a
/// route asks for, one with exactly these scopes, one with these but for one, and one with all scopes of the catalog that do not
/// give what is asked for; and one for each preset, role and actor, for each gate that is shut, and for an app that has declared
/// nothing.
pub struct Matrix<S: CatalogScope> {
    catalog: &'static CatalogInfo,
    rows: Vec<Row>,
    /// Where routes ask for something else than the catalog says: no answer is needed to know that.
    differing: Vec<Difference>,
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
            "a matrix without routes shows nothing: mount the guarded routes first; where the routes are not known, `of_endpoints` asks for \
             the endpoints of the catalog"
        );
        let differing = reconcile(&routes, catalog).err().map(|drift| drift.differing().to_vec()).unwrap_or_default();
        Self { differing, ..Self::new(catalog, |catalog| rows::<S>(&routes, catalog)) }
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
            "the matrix is of the scopes of {} and of the catalog of {}: take both from one module, \
             `Matrix::<access::Scope>::of(&app, &access::CATALOG)`",
            own.module(),
            other.module()
        );
        let bad_tokens = Vec::from([("noise".to_owned(), "noise".to_owned())]);
        Self { catalog, rows: rows(catalog), differing: Vec::new(), values: Vec::new(), gates: None, bad_tokens }
    }

    /// What a parameter is, in every path that has it: `.value("id", "7")`. A parameter without a value is `1`. The text stands in the
    /// path as it is. For one route write `.route("GET /users/{id}", |call| call.with_path("/users/7"))`.
    ///
    /// # Panics
    ///
    /// Where no path has the parameter.
    #[track_caller]
    #[must_use]
    pub fn value(mut self, parameter: &str, value: &str) -> Self {
        let parameter = parameter.trim_start_matches('*');
        let all: BTreeSet<&str> = self.rows.iter().flat_map(Row::parameters).collect();
        assert!(
            all.contains(parameter),
            "no path of the matrix has a parameter `{parameter}`; it has {}",
            if all.is_empty() { String::from("none") } else { listed(all) }
        );
        self.values.insert(0, (parameter.to_owned(), value.to_owned()));
        self
    }

    /// Changes what is sent to one route, to give it a body, say:
    /// `.route("POST /orders", |call| call.with_body("application/json", "{}"))`. Without a body the handler may answer 400 or 422, and
    /// that counts as let in. Requests with HEAD belong to the route with GET.
    ///
    /// # Panics
    ///
    /// Where the matrix has no such route.
    #[track_caller]
    #[must_use]
    pub fn route(mut self, route: &str, change: impl Fn(Call) -> Call + Send + Sync + 'static) -> Self {
        self.row(route).adjust(Box::new(change));
        self
    }

    /// Does not ask for one route, whose handler must not run in a test. The table says so, and why.
    ///
    /// # Panics
    ///
    /// Where the matrix has no such route, and where the reason says nothing.
    #[track_caller]
    #[must_use]
    pub fn without(mut self, route: &str, reason: &str) -> Self {
        assert!(says_something(reason), "say why the matrix does not ask for `{route}`: the table shows it");
        self.row(route).leave_out(reason);
        self
    }

    #[track_caller]
    fn row(&mut self, route: &str) -> &mut Row {
        match self.rows.iter().position(|row| row.name == route) {
            Some(position) => &mut self.rows[position],
            None => panic!(
                "the matrix has no route `{route}`; it has\n  {}",
                self.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>().join("\n  ")
            ),
        }
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
        let mut answers = Answers::new(self.catalog.name, people.columns(), self.differing.clone());
        let mut requests = BTreeSet::new();
        for row in &self.rows {
            let calls = row.calls(&self.values);
            let mut asked = Vec::new();
            asked.extend(row.objection(&calls, &requests).map(|objection| unreached(&calls, &objection)));
            requests.extend(calls.first().map(request_of));
            let callers = if row.is_asked() { self.callers(row, &people, &everywhere, &token) } else { Vec::new() };
            for caller in callers {
                for call in &calls {
                    let answer = client.ask(&call.clone().with_token(caller.token.as_deref())).await;
                    asked.push(caller.cell(call, answer));
                }
            }
            if let Some(objection) = row.nothing_below(&calls, &asked) {
                asked = Vec::from([unreached(&calls, &objection)]);
            }
            answers.add(row, asked);
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
            |name: &str| Caller { column: NO_TOKEN, name: name.to_owned(), token: None, expected: without_token(row) };
        let bad = self.bad_tokens.iter().map(|(name, token)| Caller {
            column: BAD_TOKEN,
            name: std::format!("bad token `{name}`"),
            token: Some(token.clone()),
            expected: with_bad_token(row),
        });
        let own = AroundRule::callers(people, rule);
        let good = everywhere.iter().chain(&own).map(|(column, principal)| Caller {
            column: *column,
            name: principal.name().to_owned(),
            token: Some(token(principal)),
            expected: with_token(row, principal),
        });
        // A service must not keep an answer to a caller who may, and give it to one who may not.
        let again = nobody("no token, after all others");
        std::iter::once(nobody("no token")).chain(bad).chain(good).chain([again]).collect()
    }
}

/// Names, each in backticks.
fn listed(names: BTreeSet<&str>) -> String {
    names.into_iter().map(|name| std::format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Somebody who asks for one route, and what has to come of it.
struct Caller {
    column: usize,
    name: String,
    token: Option<String>,
    expected: Expected,
}

impl Caller {
    fn cell(&self, call: &Call, answer: Result<Answer, NoAnswer>) -> Cell {
        let request = request_of(call);
        Cell { column: self.column, caller: self.name.clone(), request, expected: self.expected, answer }
    }
}

/// A route that nothing was asked of.
fn unreached(calls: &[Call], objection: &str) -> Cell {
    let request = calls.first().map(request_of).unwrap_or_default();
    let (caller, answer) = ("anybody".to_owned(), Err(NoAnswer::new(objection)));
    Cell { column: NO_TOKEN, caller, request, expected: Expected::LetIn, answer }
}

fn without_token(row: &Row) -> Expected {
    if row.asked.rule.is_public() { found(row) } else { Expected::Unauthenticated }
}

/// A caller who is let in finds something, except in what is mounted: nobody knows which paths that has.
fn found(row: &Row) -> Expected {
    if row.is_mount { Expected::LetIn } else { Expected::Found }
}

/// A public route need not look at the token.
fn with_bad_token(row: &Row) -> Expected {
    match row.asked.rule {
        Rule::Of(Access::Public) if row.is_mount => Expected::LetInOrUnauthenticated,
        Rule::Of(Access::Public) => Expected::FoundOrUnauthenticated,
        _ => Expected::Unauthenticated,
    }
}

fn with_token<S: CatalogScope>(row: &Row, principal: &Principal<S>) -> Expected {
    let rule = &row.asked.rule;
    match rule {
        Rule::OfAnother => Expected::Refused,
        Rule::Of(Access::Public) => found(row),
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

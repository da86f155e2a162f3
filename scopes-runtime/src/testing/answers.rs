//! All answers of a matrix, compared with the expected ones.

use core::fmt;
use std::borrow::ToOwned as _;
use std::string::String;
use std::vec::Vec;

use super::answer::{Answer, Meaning};
use super::clients::NoAnswer;
use super::row::Row;
use super::table::AccessTable;
use crate::routes::reconcile::Difference;

/// The outcome that a request has to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// The handler runs, whatever it answers.
    LetIn,
    /// The handler runs, and must not answer that there is nothing. A public route refuses nobody, so that no other answer shows that
    /// it exists.
    Found,
    /// As `Found`, or the token is refused.
    FoundOrUnauthenticated,
    /// The handler runs, whatever it answers, or the token is refused.
    LetInOrUnauthenticated,
    Unauthenticated,
    Forbidden,
    /// The request is refused, with 401 or 403.
    Refused,
}

impl Expected {
    fn is_met_by(self, answer: Answer) -> bool {
        let meaning = answer.meaning();
        match self {
            Self::LetIn => matches!(meaning, Meaning::LetIn | Meaning::NotFound),
            Self::Found => meaning == Meaning::LetIn,
            Self::FoundOrUnauthenticated => matches!(meaning, Meaning::LetIn | Meaning::Unauthenticated),
            Self::LetInOrUnauthenticated => {
                matches!(meaning, Meaning::LetIn | Meaning::NotFound | Meaning::Unauthenticated)
            }
            Self::Unauthenticated => meaning == Meaning::Unauthenticated,
            Self::Forbidden => meaning == Meaning::Forbidden,
            Self::Refused => matches!(meaning, Meaning::Unauthenticated | Meaning::Forbidden),
        }
    }

    /// The outcome as a text, with the statuses of the protocol of the answer.
    fn text(self, is_grpc: bool) -> String {
        let pick = |code, status| if is_grpc { Answer::Grpc(code) } else { Answer::Http(status) };
        let (unauthenticated, forbidden) = (pick(16, 401), pick(7, 403));
        match self {
            Self::LetIn | Self::Found => "to be let in".to_owned(),
            Self::FoundOrUnauthenticated | Self::LetInOrUnauthenticated => {
                std::format!("to be let in, or {unauthenticated}")
            }
            Self::Unauthenticated => std::format!("{unauthenticated}"),
            Self::Forbidden => std::format!("{forbidden}"),
            Self::Refused => std::format!("{unauthenticated} or {forbidden}"),
        }
    }
}

/// One answer.
pub(super) struct Cell {
    pub(super) column: usize,
    pub(super) caller: String,
    pub(super) request: String,
    pub(super) expected: Expected,
    pub(super) answer: Result<Answer, NoAnswer>,
}

impl Cell {
    pub(super) fn is_not_found(&self) -> bool {
        self.answer.as_ref().is_ok_and(|answer| answer.meaning() == Meaning::NotFound)
    }

    fn is_right(&self) -> bool {
        self.answer.as_ref().is_ok_and(|&answer| self.expected.is_met_by(answer))
    }
}

/// The answers of a service to all requests of a matrix.
#[must_use = "nothing is compared until somebody asks: write `.compare()`"]
pub struct Answers {
    catalog: &'static str,
    table: AccessTable,
    total: usize,
    mismatches: Vec<Mismatch>,
    differing: Vec<Difference>,
    /// The answer to all callers with a token who had to be let in, as long as it is the same for all of them.
    same: Same,
}

/// Whether several answers are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Same {
    Nothing,
    One(Answer),
    Several,
}

impl Same {
    fn and(self, answer: Option<Answer>) -> Self {
        match (self, answer) {
            (Self::Nothing, Some(answer)) => Self::One(answer),
            (Self::One(one), Some(answer)) if one == answer => self,
            _ => Self::Several,
        }
    }
}

impl Answers {
    pub(super) fn new(catalog: &'static str, columns: Vec<String>, differing: Vec<Difference>) -> Self {
        let table = AccessTable::new(catalog, columns);
        Self { catalog, table, total: 0, mismatches: Vec::new(), differing, same: Same::Nothing }
    }

    pub(super) fn add(&mut self, row: &Row, cells: Vec<Cell>) {
        self.table.add(
            &row.name,
            &row.asks_for(),
            cells.iter().map(|cell| (cell.column, cell.answer.as_ref().ok().copied())),
        );
        self.total += cells.len();
        // A route that asks for a valid token alone lets in all of these callers, so it shows nothing about their scopes.
        let decides = |cell: &&Cell| row.asked.rule.asks_for_scopes() && cell.expected == Expected::LetIn;
        let good = cells.iter().filter(decides).map(|cell| cell.answer.as_ref().ok().copied());
        self.same = good.fold(self.same, Same::and);
        for cell in cells.into_iter().filter(|cell| !cell.is_right()) {
            // HEAD is said once more only where GET was answered otherwise.
            let is_said =
                |last: &Mismatch| last.route == row.name && last.caller == cell.caller && last.answer == cell.answer;
            if !self.mismatches.last().is_some_and(is_said) {
                self.mismatches.push(Mismatch::new(row, cell));
            }
        }
    }

    /// Compares them with what the catalog says of the endpoint, or, where the catalog does not list it, with what the route says, and
    /// gives the table of them.
    ///
    /// # Errors
    ///
    /// [`Mismatches`] has each answer that is another one.
    pub fn compare(self) -> Result<AccessTable, Mismatches> {
        let Self { catalog, table, total, mismatches, differing, same } = self;
        if mismatches.is_empty() && differing.is_empty() {
            return Ok(table);
        }
        Err(Mismatches { catalog, total, found: mismatches, differing, same })
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mismatches = self.mismatches.len();
        f.debug_struct("Answers").field("total", &self.total).field("mismatches", &mismatches).finish_non_exhaustive()
    }
}

/// An answer that is not what the catalog, or the route, asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    route: String,
    asks_for: String,
    request: String,
    caller: String,
    expected: String,
    answer: Result<Answer, NoAnswer>,
    /// The advice for a public route that was not found.
    remedy: Option<String>,
}

impl Mismatch {
    fn new(row: &Row, cell: Cell) -> Self {
        let is_grpc = matches!(cell.answer, Ok(Answer::Grpc(_)));
        let is_found = matches!(cell.expected, Expected::Found | Expected::FoundOrUnauthenticated);
        let is_missing = cell.answer.as_ref().is_ok_and(|answer| answer.meaning() == Meaning::NotFound);
        Self {
            route: row.name.clone(),
            asks_for: row.asked.text.clone(),
            remedy: (is_found && is_missing).then(|| row.why_not_found()),
            expected: cell.expected.text(is_grpc),
            request: cell.request,
            caller: cell.caller,
            answer: cell.answer,
        }
    }

    /// The endpoint or route, `GET /orders/{id}`.
    pub fn route(&self) -> &str {
        &self.route
    }

    /// The request that was sent, `GET /orders/1`.
    pub fn request(&self) -> &str {
        &self.request
    }

    /// Who asked.
    pub fn caller(&self) -> &str {
        &self.caller
    }

    /// The answer.
    ///
    /// # Errors
    ///
    /// [`NoAnswer`] where nothing was.
    pub fn answer(&self) -> Result<Answer, &NoAnswer> {
        self.answer.as_ref().copied()
    }
}

/// `no token: expected 401, got 200`, with the method where the route does not say it.
impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { caller, expected, .. } = self;
        f.write_str(caller)?;
        let method = self.request.split_once(' ').map_or("", |(method, _)| method);
        if !self.route.starts_with(method) {
            write!(f, ", by {method}")?;
        }
        match &self.answer {
            Ok(answer) => write!(f, ": expected {expected}, got {answer}")?,
            Err(no_answer) => write!(f, ": expected {expected}, got {no_answer}")?,
        }
        self.remedy.as_ref().map_or(Ok(()), |remedy| write!(f, "; {remedy}"))
    }
}

/// The answers that are not what the catalog and the routes ask for.
///
/// `Display` is a report to read, and so is `Debug`, so that `unwrap()` in a test prints it.
#[derive(Clone, PartialEq, Eq)]
pub struct Mismatches {
    catalog: &'static str,
    total: usize,
    found: Vec<Mismatch>,
    differing: Vec<Difference>,
    same: Same,
}

/// The number of lines of a report. Nobody reads a longer one.
const MOST_LINES: usize = 40;

impl Mismatches {
    /// Each of them, by route.
    pub fn iter(&self) -> impl Iterator<Item = &Mismatch> {
        self.found.iter()
    }

    /// The routes that ask for something else than the catalog says, whatever they answer.
    pub fn differing(&self) -> &[Difference] {
        &self.differing
    }

    /// A mistake that would explain all mismatches.
    fn hint(&self) -> Option<&'static str> {
        let Same::One(answer) = self.same else { return None };
        match answer.meaning() {
            Meaning::Unauthenticated => Some(
                "Every good token was refused as a bad one. Look first at the tokens that the test makes: has the service their \
                 key, and do they say what its verifier looks at?",
            ),
            Meaning::Forbidden => Some(
                "Every good token was refused as if it granted nothing. Look first at the tokens that the test makes: does the \
                 verifier find their scopes, and roles where the catalog has some?",
            ),
            Meaning::NotFound => Some(
                "Nothing was found at any path. Look first at where the routes are mounted: the paths of the matrix begin at the \
                 root of what is asked, and no other service may stand before them that takes every request.",
            ),
            Meaning::Failed => Some(match answer {
                Answer::Http(503) | Answer::Grpc(14) => {
                    "The verifier could not find out whether tokens are good. Does it reach in the test what it asks?"
                }
                Answer::Http(405) | Answer::Grpc(12) => {
                    "No handler was reached. Compare the methods; with tonic, the names in the `.proto` file with those of \
                     `requirements`."
                }
                _ => {
                    "The service failed each time. Look first at its log: without authentication around the routes, or with that \
                     of another catalog, nobody can say who calls."
                }
            }),
            Meaning::LetIn => None,
        }
    }
}

impl fmt::Display for Mismatches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, total, catalog) = (self.found.len(), self.total, self.catalog);
        let are = if count == 1 { "is" } else { "are" };
        write!(f, "{count} of {total} answers {are} not what the catalog `{catalog}` and the routes ask for")?;
        if let Some(hint) = self.hint() {
            write!(f, "\n{hint}")?;
        }
        let mut route = None;
        for mismatch in self.found.iter().take(MOST_LINES) {
            if route.replace(&mismatch.route) != Some(&mismatch.route) {
                write!(f, "\n\n{}: {}", mismatch.route, mismatch.asks_for)?;
                if mismatch.route.contains('{') {
                    write!(f, " (asked as {})", mismatch.request)?;
                }
            }
            write!(f, "\n  {mismatch}")?;
        }
        match count.saturating_sub(MOST_LINES) {
            0 => {}
            more => write!(f, "\n\nand {more} more")?,
        }
        if !self.differing.is_empty() {
            f.write_str("\n\nroutes that ask for something else than the catalog says:")?;
        }
        self.differing.iter().try_for_each(|difference| difference.write(f))
    }
}

impl fmt::Debug for Mismatches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl core::error::Error for Mismatches {}

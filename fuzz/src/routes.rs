//! Endpoints of catalogs, and routers that read paths in ways of their own.

#[allow(dead_code, reason = "the tests have more to ask of templates")]
#[path = "../../tests/it/endpoint_table/lenient.rs"]
mod lenient;
#[path = "../../tests/it/endpoint_table/random.rs"]
mod random;
mod templates;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use scopes::CatalogScope as _;
use scopes::catalog::{Access, EndpointInfo};
use scopes::tower::EndpointTable;

use lenient::{Router, Template};
use random::Position;

use crate::spelling::spelled;

/// The endpoints of a catalog.
struct Endpoints {
    templates: Vec<Template>,
    table: EndpointTable<Position>,
    /// Paths of them and their segments, to make others of.
    pieces: Vec<String>,
    /// The table reads them; nothing else knows where they are.
    _declared: &'static [EndpointInfo],
}

/// How many catalogs are made up. Each is kept.
const CATALOGS: u16 = 4096;

const METHODS: [&str; 8] = ["GET", "HEAD", "POST", "DELETE", "get", "OPTIONS", "", "HEAD "];

/// Checks that no router, however lenient, reads a path as another endpoint than the table does. Of the bytes the first two are the
/// number of a catalog, one is a method, two choose what a router is lenient in, and the others are the path.
///
/// # Panics
///
/// Where a router reads another endpoint.
pub fn check(bytes: &[u8]) {
    let [high, low, method, first, second, path @ ..] = bytes else { return };
    let (number, leniencies) = (u16::from_be_bytes([*high, *low]), u16::from_be_bytes([*first, *second]));
    with_endpoints(number % CATALOGS, |endpoints| {
        let Ok(path) = String::from_utf8(spelled(path, &endpoints.pieces)) else { return };
        endpoints.check(METHODS[usize::from(*method) % METHODS.len()], &path, leniencies);
    });
}

fn with_endpoints(number: u16, check: impl FnOnce(&Endpoints)) {
    thread_local! {
        static ALL: RefCell<BTreeMap<u16, Option<Endpoints>>> = const { RefCell::new(BTreeMap::new()) };
    }
    ALL.with_borrow_mut(|all| {
        if let Some(endpoints) = all.entry(number).or_insert_with(|| Endpoints::of(number)) {
            check(endpoints);
        }
    });
}

impl Endpoints {
    /// None where no catalog may have them together.
    fn of(number: u16) -> Option<Self> {
        let templates = templates::numbered(number);
        if !templates::are_accepted(&templates) {
            return None;
        }
        random::declare(&templates);
        let pieces = templates::pieces(&templates);
        Some(Self { table: EndpointTable::new(), _declared: Position::endpoints(), pieces, templates })
    }

    fn check(&self, method: &str, path: &str, leniencies: u16) {
        let class = match self.table.find(method, path) {
            Ok(Access::Requires(sets)) => sets[0].iter().next().map(|position| position.0),
            Ok(rule) => panic!("{rule:?}"),
            Err(_) => return,
        };
        let chosen = lenient::ALL.into_iter().enumerate().filter(|(at, _)| leniencies >> at & 1 == 1);
        let chosen = Router(chosen.map(|(_, leniency)| leniency).collect());
        let all_but = |but: usize| lenient::ALL.into_iter().enumerate().filter(move |(at, _)| *at != but);
        let others = (0..lenient::ALL.len()).map(|but| Router(all_but(but).map(|(_, leniency)| leniency).collect()));
        let alone = lenient::ALL.into_iter().map(|leniency| Router(vec![leniency]));
        let all = Router(lenient::ALL.to_vec());
        assert_eq!(self.classes(&all, method, path), class.into_iter().collect(), "{method} {path:?}: {self:?}");
        for router in [chosen, Router(Vec::new())].into_iter().chain(alone).chain(others) {
            for read in self.classes(&router, method, path) {
                assert_eq!(Some(read), class, "{method} {path:?} to {router:?}: {self:?}");
            }
        }
    }

    /// What a router takes a path for.
    fn classes(&self, router: &Router, method: &str, path: &str) -> BTreeSet<usize> {
        let found = router.find(method, path, &self.templates);
        found.into_iter().map(|at| lenient::class(&self.templates[at], &self.templates)).collect()
    }
}

impl std::fmt::Debug for Endpoints {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.templates.fmt(f)
    }
}

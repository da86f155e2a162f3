//! Who may call, as a document and as a catalog say it.

use std::collections::HashSet;

use crate::catalog::{Access, Endpoint};
use crate::lint::{Written, is_proved_by};
use crate::mask::Mask;

/// Who may call.
pub(super) struct Asked {
    /// Whether no token is needed.
    pub(super) is_open: bool,
    /// Sets of scopes of which one is enough, each with whether it has scopes that are unknown too.
    pub(super) ways: Vec<(Mask, bool)>,
    /// Whether one of the sets has unknown scopes.
    pub(super) is_unmet: bool,
}

/// What a document says, beside what a catalog asks for.
pub(super) enum Beside {
    Same,
    /// It lets more callers in.
    More,
    /// It lets fewer callers in.
    Less,
    Other,
}

impl Asked {
    /// With optional scopes, each way stands there once more with all of them.
    pub(super) fn by(endpoint: &Endpoint, scopes: usize) -> Self {
        let ways = match &endpoint.access {
            Access::AnyOf(ways) => ways.clone(),
            Access::Public => Vec::new(),
            Access::Authenticated => vec![Mask::new(scopes)],
        };
        let is_open = endpoint.access == Access::Public;
        let with_optional = |way: &Mask| {
            let mut way = way.clone();
            way.unite(&endpoint.optional);
            way
        };
        let empty = is_open.then(|| Mask::new(scopes));
        let more: Vec<Mask> = if endpoint.optional.is_empty() {
            Vec::new()
        } else {
            ways.iter().chain(&empty).map(with_optional).collect()
        };
        let ways = ways.into_iter().chain(more).map(|way| (way, false)).collect();
        Self { is_open, ways, is_unmet: false }
    }

    pub(super) fn beside(&self, other: &Self, written: &Written<'_>) -> Beside {
        match (self.is_within(other, written), other.is_within(self, written)) {
            (true, true) => Beside::Same,
            (true, false) => Beside::Less,
            (false, true) => Beside::More,
            (false, false) => Beside::Other,
        }
    }

    /// Whether whoever may call here may call there.
    fn is_within(&self, other: &Self, written: &Written<'_>) -> bool {
        if other.is_open || self.is_open {
            return other.is_open;
        }
        self.ways.iter().all(|(way, _)| {
            let lets_in =
                |(other, has_unknown): &(Mask, bool)| !has_unknown && is_proved_by(written.catalog, other, way);
            other.ways.iter().any(lets_in)
        })
    }

    /// Whether the same sets are listed, in any order.
    pub(super) fn is_listed_as(&self, other: &Self) -> bool {
        let sets = |asked: &Self| asked.ways.iter().map(|(way, _)| way.words().to_vec()).collect::<HashSet<_>>();
        self.is_open == other.is_open && !self.is_unmet && sets(self) == sets(other)
    }
}

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use scopes::requires;

use crate::access::{orders, payments};

/// An order.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Order {
    /// Its number.
    pub id: u64,
    /// What was ordered.
    pub item: String,
    /// What became of it.
    pub state: State,
}

/// What became of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Nothing yet.
    Open,
    /// The shop does not send it.
    Cancelled,
    /// The money went back.
    Refunded,
}

/// The orders. Clones share them.
#[derive(Clone, Debug)]
pub struct Shop(Arc<Mutex<BTreeMap<u64, Order>>>);

impl Shop {
    /// A shop with an order, which has the number 1.
    pub fn open() -> Self {
        let first = Order { id: 1, item: "tea".to_owned(), state: State::Open };
        Self(Arc::new(Mutex::new(BTreeMap::from([(1, first)]))))
    }

    fn orders(&self) -> MutexGuard<'_, BTreeMap<u64, Order>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, id: u64, state: State) -> Option<Order> {
        let mut orders = self.orders();
        let order = orders.get_mut(&id)?;
        order.state = state;
        Some(order.clone())
    }

    /// All orders.
    #[requires(orders::read)]
    pub fn list(&self) -> Vec<Order> {
        self.orders().values().cloned().collect()
    }

    /// An order.
    #[requires(orders::read)]
    pub fn show(&self, id: u64) -> Option<Order> {
        self.orders().get(&id).cloned()
    }

    /// Takes an order.
    #[requires(orders::write)]
    pub fn create(&self, item: String) -> Order {
        let mut orders = self.orders();
        let id = orders.keys().next_back().map_or(1, |last| last + 1);
        orders.entry(id).or_insert(Order { id, item, state: State::Open }).clone()
    }

    /// Cancels an order.
    #[requires(any(orders::write, payments::refund))]
    pub fn cancel(&self, id: u64) -> Option<Order> {
        self.set(id, State::Cancelled)
    }

    /// Pays an order back.
    #[requires(orders::write, payments::refund)]
    pub fn refund(&self, id: u64) -> Option<Order> {
        self.set(id, State::Refunded)
    }
}

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How often something happened.
#[derive(Clone, Default)]
pub struct Count(Arc<AtomicUsize>);

impl Count {
    /// One time more.
    pub fn add(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    /// How often in all.
    pub fn get(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }

    /// How often since the last time this was asked.
    pub fn take(&self) -> usize {
        self.0.swap(0, Ordering::SeqCst)
    }
}

//! A pair of catalogs for each change.

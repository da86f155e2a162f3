//! The JSON Schema of the format beside the reader of catalogs.
//!
//! Every key that one knows the other one knows; the catalogs of the repository are valid; what the reader refuses for its shape
//! the schema refuses, and what the schema refuses the reader refuses.

mod catalogs;
mod changed;
mod committed;
mod document;
mod ids;
mod keys;
mod names;
mod refused;
mod valid;

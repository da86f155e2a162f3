//! What an editor shows: tests only.

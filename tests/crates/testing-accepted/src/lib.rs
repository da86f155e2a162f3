//! Programs that the macros must accept. All of it is tests.

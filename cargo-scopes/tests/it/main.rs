//! The program, asked as people and other programs ask it.

#[cfg(unix)]
mod alike;
mod case_requests;
mod case_schema;
mod cases;
mod commands;
mod diff;
mod formats;
mod generated;
mod history;
mod pinned;
mod program;
mod sources;
mod support;
mod unreadable;
mod writing;

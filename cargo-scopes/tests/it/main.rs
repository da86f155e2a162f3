//! The program, asked as people and other programs ask it.

mod commands;
mod diff;
mod formats;
mod generated;
mod history;
mod program;
mod support;

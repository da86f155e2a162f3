//! Programs that use catalogs which are refused. They do not compile: `tests/refused` writes them, compiles them with the
//! cfg `refused`, and looks at what the compiler says.

#[cfg(refused)]
include!(env!("REFUSED_PROGRAMS"));

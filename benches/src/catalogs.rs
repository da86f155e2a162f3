//! The synthetic catalogs: `w48`, `w500` and `w5000`.

include!(concat!(env!("OUT_DIR"), "/catalogs.rs"));

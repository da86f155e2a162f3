//! What a program says when it stops, and where.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    /// The place of the last panic.
    static PLACE: RefCell<Option<(String, u32)>> = const { RefCell::new(None) };
}

/// What is said, and the line of this file that is to blame for it.
pub(crate) fn panic_of<Built>(file: &str, build: impl FnOnce() -> Built) -> (String, u32) {
    static REMEMBER: Once = Once::new();
    REMEMBER.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |info| {
            let place = info.location().map(|at| (at.file().to_owned(), at.line()));
            PLACE.with_borrow_mut(|last| *last = place);
            before(info);
        }));
    });
    let Err(said) = catch_unwind(AssertUnwindSafe(build)) else { panic!("it goes on") };
    let (place, line) = PLACE.take().unwrap();
    assert_eq!(place, file, "the panic is at the caller's line");
    let said =
        said.downcast::<String>().map_or_else(|other| (*other.downcast::<&str>().unwrap()).to_owned(), |text| *text);
    (said, line)
}

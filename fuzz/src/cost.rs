//! A guard on what input costs.

use std::time::{Duration, Instant};

/// How long a byte may take, in a build with sanitizers and on a busy machine.
const EACH: Duration = Duration::from_micros(60);

/// What any input may take.
const BASE: Duration = Duration::from_millis(500);

/// How often something slow is tried again, since other programs run beside it.
const TRIES: u32 = 3;

/// Does something that is to take a time linear in the length of its input.
///
/// # Panics
///
/// Where it takes longer.
pub fn linear<T>(length: usize, mut work: impl FnMut() -> T) -> T {
    let most = BASE + EACH * u32::try_from(length).unwrap_or(u32::MAX);
    let mut least = Duration::MAX;
    for _ in 0..TRIES {
        let start = Instant::now();
        let done = work();
        least = least.min(start.elapsed());
        if least <= most {
            return done;
        }
    }
    panic!("{length} bytes take {least:?}, and may take {most:?}");
}

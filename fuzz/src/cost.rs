//! A guard on what input costs.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// How much time of the processor a byte may take, in a build that counts what is covered.
const EACH: Duration = Duration::from_micros(20);

/// What any input may take.
const BASE: Duration = Duration::from_millis(200);

/// How often something slow is tried again, since other programs use the same caches.
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
        let start = used();
        let done = work();
        least = least.min(used().saturating_sub(start));
        if least <= most {
            return done;
        }
    }
    panic!("{length} bytes take {least:?}, and may take {most:?}");
}

/// The time that this thread has had of a processor. What other programs do does not count.
fn used() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap_or_default(), time.tv_nsec.try_into().unwrap_or_default())
}

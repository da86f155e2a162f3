//! A time in which a service is asked honestly, alone or with a hostile load beside.

use std::error::Error;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::load::{Asked, Load};
use crate::process::{Process, Processor};
use crate::request::Request;

/// What is asked, and how long.
pub(crate) struct Plan {
    pub(crate) honest: Vec<Request>,
    pub(crate) hostile: Vec<Request>,
    /// How long a phase is.
    pub(crate) duration: Duration,
    /// How often a phase without the hostile load is followed by one with it.
    pub(crate) rounds: usize,
}

/// What came of one.
pub(crate) struct Phase {
    pub(crate) honest: Vec<Asked>,
    pub(crate) hostile: Vec<Asked>,
    /// The memory of the service over time, in KiB.
    pub(crate) memory: Vec<u64>,
    /// The share of the machine's processor time that went to the service and to what asks it.
    pub(crate) load: f64,
    /// The share that went to other processes.
    pub(crate) others: f64,
}

const HONEST: Load = Load { rate: 400, connections: 8 };
const HOSTILE: Load = Load { rate: 100, connections: 4 };

impl Plan {
    pub(crate) fn alone(&self, process: &Process) -> Result<Phase, Box<dyn Error>> {
        self.phase(process, &[], self.duration)
    }

    pub(crate) fn beside_hostile(&self, process: &Process) -> Result<Phase, Box<dyn Error>> {
        self.phase(process, &self.hostile, self.duration)
    }

    /// Fills what is filled once: memory of threads, connections, buffers.
    pub(crate) fn warm_up(&self, process: &Process) -> Result<(), Box<dyn Error>> {
        self.phase(process, &self.hostile, self.duration / 3).map(|_| ())
    }

    fn phase(&self, process: &Process, hostile: &[Request], duration: Duration) -> Result<Phase, Box<dyn Error>> {
        let (address, before, is_over) = (process.address(), Processor::now(process)?, AtomicBool::new(false));
        let (honest, hostile, memory) = thread::scope(|scope| {
            let beside = scope.spawn(|| match hostile {
                [] => Vec::new(),
                _ => HOSTILE.run(address, hostile, duration),
            });
            let memory = scope.spawn(|| sample(process, &is_over));
            let honest = HONEST.run(address, &self.honest, duration);
            let beside = beside.join().unwrap_or_default();
            is_over.store(true, Ordering::Relaxed);
            (honest, beside, memory.join().unwrap_or_default())
        });
        let (load, others) = Processor::now(process)?.shares_since(before);
        Ok(Phase { honest, hostile, memory, load, others })
    }
}

fn sample(process: &Process, is_over: &AtomicBool) -> Vec<u64> {
    let mut samples = Vec::new();
    while !is_over.load(Ordering::Relaxed) {
        samples.extend(process.resident());
        thread::sleep(Duration::from_millis(100));
    }
    samples
}

/// Waits until other processes leave most of the machine alone, ten seconds at most.
pub(crate) fn wait_for_quiet(process: &Process) -> Result<(), Box<dyn Error>> {
    let end = Instant::now() + Duration::from_secs(10);
    while Instant::now() < end {
        let before = Processor::now(process)?;
        thread::sleep(Duration::from_secs(1));
        if Processor::now(process)?.shares_since(before).1 < 0.1 {
            break;
        }
    }
    Ok(())
}

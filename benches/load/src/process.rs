//! A service in a process of its own, and what the system says of it.

use std::error::Error;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use crate::service::{SECRET, Service};

/// A service that runs until this is dropped.
pub(crate) struct Process {
    child: Child,
    address: SocketAddr,
}

impl Process {
    /// Starts this program as a service with a secret.
    pub(crate) fn start(service: Service, secret: &[u8; SECRET]) -> Result<Self, Box<dyn Error>> {
        let mut command = Command::new(std::env::current_exe()?);
        let command = command.args(["serve", service.name()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        child.stdin.as_mut().ok_or("the service has no input")?.write_all(secret)?;
        let mut address = String::new();
        BufReader::new(child.stdout.take().ok_or("the service has no output")?).read_line(&mut address)?;
        Ok(Self { address: address.trim().parse()?, child })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its memory, in KiB.
    pub(crate) fn resident(&self) -> Result<u64, Box<dyn Error>> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// The processor time that was spent until a moment, in ticks of a hundredth of a second.
#[derive(Clone, Copy, Default)]
pub(crate) struct Processor {
    /// By anybody, and by nobody.
    all: u64,
    idle: u64,
    /// By the service, and by this program.
    load: u64,
}

impl Processor {
    pub(crate) fn now(process: &Process) -> Result<Self, Box<dyn Error>> {
        let machine = fs::read_to_string("/proc/stat")?;
        let machine = machine.lines().next().ok_or("no processors")?;
        let ticks = machine.split_whitespace().skip(1).take(8).map(str::parse).collect::<Result<Vec<u64>, _>>()?;
        let &[_, _, _, idle, waiting, ..] = &ticks[..] else { return Err("other columns in /proc/stat".into()) };
        let load = ticks_of("self")? + ticks_of(&process.child.id().to_string())?;
        Ok(Self { all: ticks.iter().sum(), idle: idle + waiting, load })
    }

    /// How much of the machine the load took since another moment, and how much everybody else.
    #[expect(clippy::cast_precision_loss, reason = "they are shares")]
    pub(crate) fn shares_since(self, before: Self) -> (f64, f64) {
        let all = (self.all - before.all).max(1);
        let load = self.load - before.load;
        let others = (all - (self.idle - before.idle).min(all)).saturating_sub(load);
        (load as f64 / all as f64, others as f64 / all as f64)
    }
}

/// The name of a process may have spaces and parentheses in it.
fn ticks_of(process: &str) -> Result<u64, Box<dyn Error>> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let times: Vec<u64> = fields.split_whitespace().skip(11).take(2).map(str::parse).collect::<Result<_, _>>()?;
    Ok(times.iter().sum())
}

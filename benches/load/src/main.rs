//! Asks the services of the shop honestly, alone and with a hostile load beside, and compares.
//!
//! ```text
//! scopes-bench-load [--seconds 30] [--rounds 3] [--service axum]   the load; fails where a criterion is not met
//! scopes-bench-load answers                                        each request once, and the statuses
//! ```

mod connection;
mod criteria;
mod honest;
mod hostile;
mod issuer;
mod load;
mod measured;
mod phase;
mod process;
mod report;
mod request;
mod service;

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use issuer::Issuer;
use measured::Measured;
use phase::Plan;
use service::{SECRET, Service};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match &arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", name] => {
            Service::named(name).ok_or("no such service")?.serve()?;
            Ok(ExitCode::SUCCESS)
        }
        ["answers"] => answers(),
        options => Options::of(options)?.measure(),
    }
}

/// What is measured.
struct Options {
    duration: Duration,
    rounds: usize,
    services: Vec<Service>,
}

impl Options {
    fn of(arguments: &[&str]) -> Result<Self, Box<dyn Error>> {
        let mut options = Self { duration: Duration::from_secs(30), rounds: 3, services: Service::ALL.to_vec() };
        for pair in arguments.chunks(2) {
            match *pair {
                ["--seconds", seconds] => options.duration = Duration::from_secs(seconds.parse()?),
                ["--rounds", rounds] => options.rounds = rounds.parse()?,
                ["--service", name] => options.services = vec![Service::named(name).ok_or("no such service")?],
                _ => return Err(format!("not an option with a value: {}", pair.join(" ")).into()),
            }
        }
        Ok(options)
    }

    fn measure(self) -> Result<ExitCode, Box<dyn Error>> {
        let secret = secret()?;
        let plan = plan(&secret, self.duration, self.rounds);
        let measured = self.services.iter().map(|service| Measured::new(*service, &plan, &secret));
        let measured = measured.collect::<Result<Vec<_>, _>>()?;
        print!("{}", report::page(&plan, &measured));
        Ok(code(measured.iter().flat_map(criteria::of).all(|criterion| criterion.is_met())))
    }
}

/// Asks each request once, and says whether all answers are as expected.
fn answers() -> Result<ExitCode, Box<dyn Error>> {
    let secret = secret()?;
    let plan = plan(&secret, Duration::ZERO, 0);
    let measured = Service::ALL.into_iter().map(|service| Measured::once(service, &plan, &secret));
    let measured = measured.collect::<Result<Vec<_>, _>>()?;
    print!("{}", report::statuses(&plan, &measured));
    let is_expected =
        |measured: &Measured<'_>| measured.answers().all(|(request, asked)| measured.is_expected(request, asked));
    Ok(code(measured.iter().all(is_expected)))
}

fn plan(secret: &[u8; SECRET], duration: Duration, rounds: usize) -> Plan {
    let issuer = Issuer::new(secret);
    Plan { honest: honest::requests(&issuer), hostile: hostile::requests(&issuer), duration, rounds }
}

fn secret() -> Result<[u8; SECRET], getrandom::Error> {
    let mut secret = [0; SECRET];
    getrandom::fill(&mut secret)?;
    Ok(secret)
}

fn code(is_met: bool) -> ExitCode {
    if is_met { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

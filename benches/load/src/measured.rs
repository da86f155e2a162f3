//! Everything that was asked of a service.

use std::error::Error;

use crate::load::Asked;
use crate::phase::{Phase, Plan, wait_for_quiet};
use crate::process::Process;
use crate::request::Request;
use crate::service::{SECRET, Service};

pub(crate) struct Measured<'p> {
    pub(crate) service: Service,
    plan: &'p Plan,
    pub(crate) alone: Vec<Phase>,
    pub(crate) beside_hostile: Vec<Phase>,
    /// Each honest request once more, after all of that.
    after: Vec<Asked>,
}

impl<'p> Measured<'p> {
    /// Asks a service, honestly and with the hostile load beside it, in turn.
    pub(crate) fn new(service: Service, plan: &'p Plan, secret: &[u8; SECRET]) -> Result<Self, Box<dyn Error>> {
        let process = Process::start(service, secret)?;
        plan.warm_up(&process)?;
        let (mut alone, mut beside_hostile) = (Vec::new(), Vec::new());
        for round in 1..=plan.rounds {
            eprintln!("{}: round {round} of {}", service.name(), plan.rounds);
            wait_for_quiet(&process)?;
            alone.push(plan.alone(&process)?);
            wait_for_quiet(&process)?;
            beside_hostile.push(plan.beside_hostile(&process)?);
        }
        let after = crate::load::once(process.address(), &plan.honest);
        Ok(Self { service, plan, alone, beside_hostile, after })
    }

    /// Asks a service each request once.
    pub(crate) fn once(service: Service, plan: &'p Plan, secret: &[u8; SECRET]) -> Result<Self, Box<dyn Error>> {
        let process = Process::start(service, secret)?;
        let honest = crate::load::once(process.address(), &plan.honest);
        let hostile = crate::load::once(process.address(), &plan.hostile);
        let phase = Phase { honest, hostile, memory: Vec::new(), load: 0.0, others: 0.0 };
        let after = crate::load::once(process.address(), &plan.honest);
        Ok(Self { service, plan, alone: Vec::new(), beside_hostile: vec![phase], after })
    }

    /// Every request that was sent.
    pub(crate) fn answers(&self) -> impl Iterator<Item = (&Request, &Asked)> + Clone {
        let phases = || self.alone.iter().chain(&self.beside_hostile);
        let honest = phases().flat_map(|phase| &phase.honest).chain(&self.after);
        let honest = honest.map(|asked| (&self.plan.honest[asked.request], asked));
        let hostile = phases().flat_map(|phase| &phase.hostile);
        honest.chain(hostile.map(|asked| (&self.plan.hostile[asked.request], asked)))
    }

    /// Whether an answer is the one that is written down.
    pub(crate) fn is_expected(&self, request: &Request, asked: &Asked) -> bool {
        asked.status == Some(request.expected_of(self.service))
    }
}

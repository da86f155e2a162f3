//! What has to hold.

use std::time::Duration;

use crate::load::Asked;
use crate::measured::Measured;
use crate::phase::Phase;

/// A figure beside its limit.
pub(crate) struct Criterion {
    pub(crate) what: &'static str,
    /// What the figure was made of.
    pub(crate) of: String,
    pub(crate) figure: f64,
    pub(crate) limit: f64,
}

impl Criterion {
    pub(crate) fn is_met(&self) -> bool {
        self.figure <= self.limit
    }
}

/// The criteria for a service.
pub(crate) fn of(measured: &Measured) -> Vec<Criterion> {
    let mut criteria = vec![unexpected(measured), latency(measured, 50), latency(measured, 99)];
    criteria.extend([memory(measured), load(measured)]);
    criteria
}

/// Answers with another status than the one that is written down for the request, and requests without an answer.
#[expect(clippy::cast_precision_loss, reason = "they are few")]
fn unexpected(measured: &Measured) -> Criterion {
    let answers = measured.answers();
    let count = answers.clone().filter(|(request, asked)| !measured.is_expected(request, asked)).count();
    let of = format!("{} answers", answers.count());
    Criterion { what: "answers that are not as expected", of, figure: count as f64, limit: 0.0 }
}

fn latency(measured: &Measured, percent: usize) -> Criterion {
    let of_phases = |phases: &[Phase]| {
        median(phases.iter().map(|phase| percentile(&phase.honest, percent).as_secs_f64() * 1e6).collect())
    };
    let (alone, beside) = (of_phases(&measured.alone), of_phases(&measured.beside_hostile));
    let what = if percent == 50 { "median latency of honest requests" } else { "99th percentile of it" };
    Criterion { what, of: format!("{alone:.0} µs, {beside:.0} µs"), figure: beside / alone, limit: 2.0 }
}

/// The most memory in the last third of the time with a hostile load beside the most in the first third.
#[expect(clippy::cast_precision_loss, reason = "it is a ratio")]
fn memory(measured: &Measured) -> Criterion {
    let samples: Vec<u64> = measured.beside_hostile.iter().flat_map(|phase| &phase.memory).copied().collect();
    let (first, last) = most_in_outer_thirds(&samples);
    let of = format!("{first} KiB, {last} KiB");
    Criterion { what: "memory of the service", of, figure: last as f64 / first as f64, limit: 1.1 }
}

/// Where the load takes more of the machine, the latency says how long threads waited for a processor.
fn load(measured: &Measured) -> Criterion {
    let share = |phases: &[Phase]| median(phases.iter().map(|phase| phase.load).collect());
    let (alone, beside) = (share(&measured.alone), share(&measured.beside_hostile));
    let of = format!("{alone:.2}, {beside:.2}");
    Criterion { what: "share of the machine that service and load take", of, figure: beside, limit: 0.5 }
}

fn most_in_outer_thirds(samples: &[u64]) -> (u64, u64) {
    let third = samples.len() / 3;
    let most = |samples: &[u64]| samples.iter().copied().max().unwrap_or_default();
    (most(&samples[..third]), most(&samples[samples.len() - third..]))
}

fn percentile(asked: &[Asked], percent: usize) -> Duration {
    let mut latencies: Vec<_> = asked.iter().map(|asked| asked.latency).collect();
    latencies.sort_unstable();
    latencies.get(latencies.len() * percent / 100).copied().unwrap_or_default()
}

pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(micros: u64) -> Asked {
        Asked { request: 0, status: None, latency: Duration::from_micros(micros) }
    }

    #[test]
    fn a_percentile_is_the_latency_that_so_many_do_not_reach() {
        let asked: Vec<_> = (0..200).rev().map(asked).collect();
        assert_eq!(percentile(&asked, 50).as_micros(), 100);
        assert_eq!(percentile(&asked, 99).as_micros(), 198);
    }

    #[test]
    fn the_median_is_not_moved_by_one_bad_round() {
        assert!((median(vec![3.0, 900.0, 2.0]) - 3.0).abs() < f64::EPSILON);
    }

    #[test]
    fn memory_is_compared_between_the_first_and_the_last_third() {
        assert_eq!(most_in_outer_thirds(&[5, 4, 99, 98, 7, 6]), (5, 7));
    }

    #[test]
    fn what_was_not_measured_is_not_met() {
        let criterion = Criterion { what: "", of: String::new(), figure: f64::NAN, limit: 2.0 };
        assert!(!criterion.is_met());
    }
}

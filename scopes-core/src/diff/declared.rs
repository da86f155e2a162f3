//! Tokens of an app that declared another name than was granted.
//!
//! Whoever looks for a token takes it that what was granted was declared. Another declaration takes away, before as well as now. Where
//! it took away more before than now, somebody may do more.

use super::acting::Question;
use super::choices::{Choice, Names, TooMuch};
use super::leading::{Leading, Way};
use super::walk::conveyed;
use crate::listed::Listed as _;
use crate::mask::Mask;

impl Names<'_, '_> {
    /// Adds each name that leads to a needed scope by way of what another one of them leads to. Whether there are any that conveyed
    /// less than all names alone.
    pub(super) fn add_declared(
        &mut self,
        question: &Question<'_, '_>,
        slots: &[Vec<Way>],
        leading: &Leading<'_, '_>,
    ) -> Result<bool, TooMuch> {
        let mut all = Vec::new();
        for (slot, needed) in slots.iter().zip(question.needed) {
            let mut names = slot.iter().map(|(name, _)| *name).listed();
            names.dedup();
            let mut found = Vec::new();
            for granted in &names {
                for declared in names.iter().filter(|declared| *declared != granted) {
                    let gates = leading.by_declared(*granted, *declared, *needed, question.steps).ok_or(TooMuch)?;
                    for gates in gates {
                        found.push(self.choice(question, *granted, *declared, gates)?);
                    }
                }
            }
            all.push(found);
        }
        let is_less = |choices: &[Choice], one: &Choice| !choices.iter().any(|choice| is_as_much(choice, one));
        let are_less =
            self.slots.iter().zip(&all).any(|(choices, found)| found.iter().any(|one| is_less(choices, one)));
        for (choices, found) in self.slots.iter_mut().zip(all) {
            choices.extend(found);
        }
        self.are_declared = true;
        Ok(are_less)
    }

    fn choice(
        &self,
        question: &Question<'_, '_>,
        name: usize,
        declared: usize,
        gates: Mask,
    ) -> Result<Choice, TooMuch> {
        let own = self.conveyed_of(question, &[name], &[declared], &gates)?;
        let most = self.conveyed_of(question, &[name], &[declared], &self.all_gates)?;
        Ok(Choice { name, declared, gates, conveyed: [own, most] })
    }

    /// What names conveyed of what was asked for, as much of it as the declared ones let through.
    pub(super) fn conveyed_of(
        &self,
        question: &Question<'_, '_>,
        names: &[usize],
        declared: &[usize],
        gates: &Mask,
    ) -> Result<Mask, TooMuch> {
        let mut let_through = Mask::new(self.old.scope_count());
        for name in declared {
            let_through.unite(&*self.known.by(self.old, *name, gates, question.steps)?);
        }
        let starts = names.iter().flat_map(|name| self.old.starts(*name));
        let starts = starts.filter(|scope| let_through.contains(*scope)).listed();
        question.of_asked(&conveyed(self.old, starts, gates, question.steps).ok_or(TooMuch)?)
    }
}

/// Whether one conveyed all that another one did, which takes no more gates.
fn is_as_much(choice: &Choice, one: &Choice) -> bool {
    choice.gates.is_subset(&one.gates)
        && choice.conveyed.iter().zip(&one.conveyed).all(|(choice, one)| choice.is_subset(one))
}

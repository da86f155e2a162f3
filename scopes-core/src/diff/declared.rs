//! Tokens of an app that declared another name than the token was granted.
//!
//! The search for a token takes it that what was granted was declared. Another declaration takes scopes away, before as well as now.
//! Where it took away more before, somebody may do more now.

use super::acting::Question;
use super::choices::{Choice, Names, TooMuch};
use super::leading::Way;
use super::same::contains;
use super::side::Side;
use super::walk::conveyed;
use crate::mask::Mask;

impl Names<'_, '_> {
    /// Whether a name that leads to a needed scope, as much of it as another declared name lets through, conveyed as much as one of
    /// the names alone. Then no token of it met less than those that were tried.
    pub(super) fn do_as_much_as_declared(
        &self,
        new: &Side<'_>,
        question: &Question<'_, '_>,
        slots: &[Vec<Way>],
    ) -> Result<bool, TooMuch> {
        for ((slot, choices), needed) in slots.iter().zip(&self.slots).zip(question.needed) {
            for granted in slot {
                for (declared, _) in slot {
                    question.steps.take(1).ok_or(TooMuch)?;
                    let is_other = granted.0 != *declared;
                    if is_other && self.leads_by(new, granted.0, *declared, *needed) {
                        let own = self.conveyed_by(question, granted.0, *declared, &granted.1)?;
                        let most = self.conveyed_by(question, granted.0, *declared, &self.all_gates)?;
                        if !choices.iter().any(|choice| is_as_much(choice, &granted.1, &own, &most)) {
                            return Ok(false);
                        }
                    }
                }
            }
        }
        Ok(true)
    }

    /// Whether a name leads to a scope now by way of what another one lets through.
    fn leads_by(&self, new: &Side<'_>, granted: usize, declared: usize, needed: usize) -> bool {
        let leads = |from: usize, to: usize| from == to || contains(&new.catalog.scopes[from].implies, to);
        let is_declared =
            |scope: usize| new.starts_of(self.old.name(declared)).into_iter().any(|from| leads(from, scope));
        new.starts_of(self.old.name(granted)).into_iter().any(|from| leads(from, needed) && is_declared(from))
    }

    /// What a name conveyed of what was asked for, as much of it as another one let through.
    fn conveyed_by(
        &self,
        question: &Question<'_, '_>,
        granted: usize,
        declared: usize,
        gates: &Mask,
    ) -> Result<Mask, TooMuch> {
        let declared = self.known.by(self.old, declared, gates, question.steps)?;
        let starts = self.old.starts(granted).into_iter().filter(|scope| declared.contains(*scope));
        let conveyed = conveyed(self.old, starts, gates, question.steps).ok_or(TooMuch)?;
        question.steps.take(question.asked.len() / 16).ok_or(TooMuch)?;
        Ok(question.mask(|scope| conveyed.contains(scope)))
    }
}

fn is_as_much(choice: &Choice, gates: &Mask, own: &Mask, most: &Mask) -> bool {
    let [choice_own, choice_most] = &choice.conveyed;
    choice.gates.is_subset(gates) && choice_own.is_subset(own) && choice_most.is_subset(most)
}

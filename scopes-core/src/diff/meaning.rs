//! Everything that an old name, role, actor or request gained.

use super::callers::{Callers, claim};
use super::caps::{AllLifted, Keeping, Left, Lifted, lifted};
use super::conveys::{Conveyed, Names};
use super::leading::name_of;
use super::paths::Paths;
use super::requests::{Opened, Requests};
use super::same::Same;
use super::side::{Gates, Side};
use super::walk::Steps;
use super::witness::{What, Witness};
use crate::listed::Listed as _;
use crate::mask::Mask;

/// What is more in the new catalog than in the old one. With the sides exchanged: what is less.
pub(super) struct Meaning<'a, 'c> {
    pub(super) old: &'a Side<'c>,
    pub(super) new: &'a Side<'c>,
    pub(super) same: &'a Same,
    gates: &'a Gates,
    left: Left<'c>,
    /// By name of the old catalog.
    pub(super) conveyed: Vec<Option<Conveyed>>,
    pub(super) lifted: AllLifted,
    pub(super) opened: Vec<Opened<'c>>,
    pub(super) numbers: Vec<(u16, Witness)>,
    is_exchanged: bool,
}

impl<'a, 'c> Meaning<'a, 'c> {
    pub(super) fn new(sides: [&'a Side<'c>; 2], paths: [&'a Paths<'c>; 2], same: &'a Same, gates: &'a Gates) -> Self {
        let [old, new] = sides;
        let names = Self::of_names(sides, same, gates);
        let lifted = lifted(old, new, same, &reached(old, new), &Steps::new());
        let callers = Callers::new(sides, same, gates);
        let opened = Requests::new(&|old, new, steps| callers.gained(old, new, steps), paths).all();
        let numbers = numbers(old, new, same, &names.left.scopes);
        Self { lifted, opened, numbers, ..names }
    }

    /// What names convey, and nothing else.
    fn of_names(sides: [&'a Side<'c>; 2], same: &'a Same, gates: &'a Gates) -> Self {
        let [old, new] = sides;
        let left = Left::new(old, new);
        let conveyed = Names::new(old, new, same, &left.scopes, gates.all.len()).all();
        let (lifted, opened, numbers) = (AllLifted::default(), Vec::new(), Vec::new());
        Self { old, new, same, gates, left, conveyed, lifted, opened, numbers, is_exchanged: false }
    }

    /// Whose witnesses say what was lost.
    pub(super) fn exchanged(mut self) -> Self {
        self.is_exchanged = true;
        self
    }

    fn seen(&self, witness: Witness) -> Witness {
        if self.is_exchanged { witness.exchanged() } else { witness }
    }

    /// Who sees that a name of the old catalog conveys more.
    pub(super) fn by_name(&self, name: usize) -> Option<Witness> {
        let conveyed = self.conveyed.get(name)?.as_ref()?;
        let Some(scope) = conveyed.scope else {
            let text = format!("what `{}` conveys is too much to compare", self.old.name(name));
            return Some(self.seen(Witness::said(text)));
        };
        let Keeping { actor, becomes, role } = self.left.keeping(scope).unwrap_or_default();
        let gates = self.gates.named(&conveyed.gates);
        let granted = vec![self.old.name(name).to_owned()];
        let mut claim = claim(self.old, self.new, granted, actor, &role.into_iter().listed(), gates);
        claim.becomes = becomes.map(str::to_owned);
        if claim.declared.is_some() {
            claim.declared = Some(conveyed.declared.iter().map(|name| self.old.name(*name).to_owned()).listed());
        }
        Some(self.seen(Witness::of(claim, What::Scope(self.new.scope_name(scope).to_owned()))))
    }

    pub(super) fn by_text(&self, name: &str) -> Option<Witness> {
        self.by_name(self.old.find(name)?)
    }

    /// Who sees that an actor and a role are left more.
    pub(super) fn by_cap(&self, lifted: &Lifted) -> Option<Witness> {
        let scope = lifted.scopes.iter().next()?;
        let granted = name_of(self.old, self.new, self.same, scope);
        let granted = granted.map(|name| self.old.name(name).to_owned()).into_iter().listed();
        let gates = self.gates.named(self.new.gates(scope));
        let roles = lifted.role.as_deref().into_iter().listed();
        let mut claim = claim(self.old, self.new, granted, lifted.actor.as_deref(), &roles, gates);
        claim.becomes.clone_from(&lifted.becomes);
        Some(self.seen(Witness::of(claim, What::Scope(self.new.scope_name(scope).to_owned()))))
    }

    /// The first actor and role that are left more and fit.
    pub(super) fn first_cap(&self, fits: impl Fn(&Lifted) -> bool) -> Option<Witness> {
        self.lifted.list.iter().find(|lifted| fits(lifted)).and_then(|lifted| self.by_cap(lifted))
    }

    pub(super) fn by_request(&self, opened: &Opened<'_>) -> Witness {
        self.seen(opened.witness.clone())
    }

    pub(super) fn by_number(&self, number: u16) -> Option<Witness> {
        let place = self.numbers.binary_search_by_key(&number, |(of, _)| *of).ok()?;
        let (_, witness) = self.numbers.get(place)?;
        Some(self.seen(witness.clone()))
    }

    pub(super) fn first_name(&self, fits: impl Fn(&Conveyed) -> bool) -> Option<Witness> {
        let name = self.conveyed.iter().position(|conveyed| conveyed.as_ref().is_some_and(&fits))?;
        self.by_name(name)
    }

    /// That more actors and roles may be left more than were compared.
    pub(super) fn beyond_caps(&self) -> Option<Witness> {
        let said = || self.seen(Witness::said("what actors and roles leave is too much to compare"));
        self.lifted.is_too_much.then(said)
    }

    /// The first of what is more by no name.
    pub(super) fn beyond_names(&self) -> Option<Witness> {
        let request = || self.opened.first().map(|opened| self.by_request(opened));
        self.first_cap(|_| true).or_else(request)
    }

    /// What names convey by the same catalogs, where gates are told apart in another way.
    pub(super) fn again<'b>(&'b self, [old, new]: [&'b Side<'c>; 2], gates: &'b Gates) -> Meaning<'b, 'c> {
        Meaning { is_exchanged: self.is_exchanged, ..Meaning::of_names([old, new], self.same, gates) }
    }

    pub(super) fn gate(&self, gate: &crate::catalog::Gate) -> Option<usize> {
        self.gates.position(gate)
    }
}

/// The new scopes that old names lead to.
fn reached(old: &Side<'_>, new: &Side<'_>) -> Mask {
    let mut reached = Mask::new(new.scope_count());
    for name in 0..old.name_count() {
        for start in new.starts_of(old.name(name)) {
            reached.insert(start);
            new.catalog.scopes[start].implies.iter().for_each(|range| reached.insert_range(range));
        }
    }
    reached
}

/// The names of the numbers of a catalog, by number.
pub(super) fn numbered<'c>(side: &Side<'c>) -> Vec<&'c str> {
    let Some(bits) = &side.catalog.bits else { return Vec::new() };
    let mut names = vec![""; bits.next as usize];
    let scopes = side.catalog.scopes.iter().map(|scope| &scope.name).zip(bits.scopes.iter().copied());
    let aliases = side.catalog.aliases.iter().map(|alias| &alias.name).zip(&bits.aliases);
    let aliases = aliases.filter_map(|(name, bit)| Some((name, (*bit)?)));
    for (name, bit) in scopes.chain(aliases).chain(bits.retired.iter().map(|(name, bit)| (name, *bit))) {
        if let Some(place) = names.get_mut(usize::from(bit)) {
            *place = name;
        }
    }
    names
}

/// The numbers that mean another scope.
fn numbers(old: &Side<'_>, new: &Side<'_>, same: &Same, left: &Mask) -> Vec<(u16, Witness)> {
    let (before, now) = (numbered(old), numbered(new));
    let moved = (0..=u16::MAX).zip(before.iter().zip(&now)).filter(|(_, (before, now))| before != now);
    // What nobody is left may imply what somebody is.
    let leads_to_left = |scope: usize| {
        let implied = &new.catalog.scopes[scope].implies;
        left.contains(scope) || implied.iter().any(|range| !left.in_range(range).is_empty())
    };
    let means_more = |(number, (before, now)): (u16, (&&str, &&str))| {
        let starts = old.starts_of(before);
        let is_old = |scope: &usize| {
            let of = same.of(*scope);
            !of.is_empty() && of.iter().all(|scope| starts.contains(scope)) || !leads_to_left(*scope)
        };
        let is_more = !new.starts_of(now).iter().all(is_old);
        let names = [(before, old), (now, new)];
        let [old, new] =
            names.map(|(name, side)| if side.starts_of(name).is_empty() { String::new() } else { (*name).to_owned() });
        is_more.then_some((number, Witness { claim: None, what: What::Number { number, old, new }, is_gained: true }))
    };
    moved.filter_map(means_more).listed()
}

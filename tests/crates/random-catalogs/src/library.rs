//! Generated code, asked in names instead of types.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;
use std::str::FromStr;

use scopes::CatalogScope;
use scopes::types::{self, Explanation, MissingScopes, OfCatalog, Set, Token};

/// Names of scopes.
pub type Names = BTreeSet<&'static str>;

/// What a token is made of, and what it is limited to then. What the catalog does not ask about stays empty.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// The grants.
    pub granted: Names,
    /// What the app declared.
    pub declared: Names,
    /// The actor.
    pub actor: &'static str,
    /// The roles.
    pub roles: BTreeSet<&'static str>,
    /// The gates that are open.
    pub gates: BTreeSet<&'static str>,
    /// The limits, one after the other.
    pub limits: Vec<Names>,
}

/// How a requirement is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// `MissingScopes::required` and `missing`, where the token is refused.
    pub refusal: Option<(Names, Names)>,
    /// `Explanation::is_met`
    pub is_met: bool,
    /// `Explanation::missing`
    pub missing: Names,
    /// `Explanation::denials`
    pub denials: Vec<Denied>,
}

/// Why a scope is not effective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    /// The scope.
    pub scope: &'static str,
    /// The causes, in their order.
    pub causes: Vec<Cause>,
    /// The grants that would help.
    pub sufficient: Names,
}

/// A cause of a denial, with the key of the gate, actor or role.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are those of `scopes::types::Cause`")]
pub enum Cause {
    NotGranted,
    NotDeclared,
    BehindGate(String),
    CappedByActor(String),
    CappedByRole(String),
    NoRole,
    Limited,
}

/// What is read from a claim.
#[derive(Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The scopes.
    pub scopes: Names,
    /// The names that are not known, in the order of the claim.
    pub unknown: Vec<String>,
    /// The aliases, in the order of the claim.
    pub deprecated: Vec<String>,
}

/// The code that is generated for a catalog.
pub trait Library {
    /// `Token::scopes`
    fn effective(&self, recipe: &Recipe) -> Names;
    /// `Token::scopes` of a token for which no condition counts.
    fn unrestricted(&self, recipe: &Recipe) -> Names;
    /// `Token::granted`
    fn granted(&self, recipe: &Recipe) -> Names;
    /// `Token::undeclared`, where the catalog has it.
    fn undeclared(&self, recipe: &Recipe) -> Option<Names>;
    /// How the token answers each scope, in order of declaration.
    fn singles(&self, recipe: &Recipe) -> Vec<Seen>;
    /// How the token answers each requirement of the catalog.
    fn requirements(&self, recipe: &Recipe) -> Vec<Seen>;
    /// The scopes one of which implies the other as types, the implying one first.
    fn proved(&self) -> Vec<(&'static str, &'static str)>;
    /// The environment variables of the gates.
    fn variables(&self) -> Vec<&'static str>;
    /// `ScopeSet::closure`
    fn closure(&self, scopes: &Names) -> Names;
    /// `ScopeSet::minimal`
    fn minimal(&self, scopes: &Names) -> Names;
    /// `ScopeSet::parse`
    fn parse(&self, claim: &str) -> Parsed;
}

/// The methods that exist for this catalog. What a catalog does not have is never asked for.
pub(crate) trait Adapter: CatalogScope {
    fn name(self) -> &'static str;
    fn proved() -> &'static [(Self, Self)];
    fn singles() -> &'static [Decide<Self>];
    fn requirements() -> &'static [Decide<Self>];

    /// Before limits.
    fn token(recipe: &Recipe) -> Token<Self>;

    fn undeclared(_: &Token<Self>) -> Option<Set<Self>> {
        None
    }

    fn variables() -> Vec<&'static str> {
        Vec::new()
    }
}

/// Asks a token for one requirement.
pub(crate) type Decide<S> = for<'token> fn(&'token Token<S>) -> (Option<MissingScopes<S>>, Explanation<'token, S>);

pub(crate) fn decide<R: OfCatalog<S>, S: CatalogScope>(
    token: &Token<S>,
) -> (Option<MissingScopes<S>>, Explanation<'_, S>) {
    let refusal = token.authorize::<R>().err();
    assert_eq!((token.require::<R>().err(), token.allows::<R>()), (refusal, refusal.is_none()));
    (refusal, token.explain::<R>())
}

/// The role, actor or gate of this key.
pub(crate) fn entry<E: FromStr<Err: Debug>>(key: &str) -> E {
    key.parse().expect("the model has the keys of the catalog")
}

/// The code of the catalog that this scope belongs to.
pub(crate) struct ByScope<S>(PhantomData<fn() -> S>);

impl<S: Adapter> ByScope<S> {
    pub(crate) const NEW: Self = Self(PhantomData);

    fn token(recipe: &Recipe) -> Token<S> {
        limited(S::token(recipe), recipe)
    }
}

impl<S: Adapter> Library for ByScope<S> {
    fn effective(&self, recipe: &Recipe) -> Names {
        names(Self::token(recipe).scopes())
    }

    fn unrestricted(&self, recipe: &Recipe) -> Names {
        names(limited(Token::<S>::unrestricted(set(&recipe.granted)), recipe).scopes())
    }

    fn granted(&self, recipe: &Recipe) -> Names {
        names(Self::token(recipe).granted())
    }

    fn undeclared(&self, recipe: &Recipe) -> Option<Names> {
        S::undeclared(&Self::token(recipe)).map(names)
    }

    fn singles(&self, recipe: &Recipe) -> Vec<Seen> {
        let token = Self::token(recipe);
        S::singles().iter().map(|decide| seen(decide(&token))).collect()
    }

    fn requirements(&self, recipe: &Recipe) -> Vec<Seen> {
        let token = Self::token(recipe);
        S::requirements().iter().map(|decide| seen(decide(&token))).collect()
    }

    fn proved(&self) -> Vec<(&'static str, &'static str)> {
        S::proved().iter().map(|(from, to)| (from.name(), to.name())).collect()
    }

    fn variables(&self) -> Vec<&'static str> {
        S::variables()
    }

    fn closure(&self, scopes: &Names) -> Names {
        names(set::<S>(scopes).closure())
    }

    fn minimal(&self, scopes: &Names) -> Names {
        names(set::<S>(scopes).minimal())
    }

    fn parse(&self, claim: &str) -> Parsed {
        let parsed = Set::<S>::parse(claim).expect("every byte may be in a name");
        Parsed {
            scopes: names(parsed.scopes()),
            unknown: parsed.unknown().map(str::to_owned).collect(),
            deprecated: parsed.deprecated().map(|(name, _)| name.to_owned()).collect(),
        }
    }
}

fn limited<S: Adapter>(token: Token<S>, recipe: &Recipe) -> Token<S> {
    recipe.limits.iter().fold(token, |token, limit| token.limited_to(set(limit)))
}

/// The scopes of these names.
pub(crate) fn set<S: Adapter>(names: &Names) -> Set<S> {
    S::all().iter().copied().filter(|scope| names.contains(scope.name())).collect()
}

fn names<S: Adapter>(set: Set<S>) -> Names {
    set.iter().map(Adapter::name).collect()
}

fn seen<S: Adapter>((refusal, explanation): (Option<MissingScopes<S>>, Explanation<'_, S>)) -> Seen {
    let denials = explanation.denials().map(|denial| Denied {
        scope: denial.scope().name(),
        causes: denial.causes().map(cause).collect(),
        sufficient: names(denial.sufficient()),
    });
    Seen {
        refusal: refusal.map(|refusal| (names(refusal.required()), names(refusal.missing()))),
        is_met: explanation.is_met(),
        missing: names(explanation.missing()),
        denials: denials.collect(),
    }
}

fn cause<S: CatalogScope>(cause: types::Cause<S>) -> Cause {
    let key = |entry: &dyn Display| entry.to_string();
    match cause {
        types::Cause::NotGranted => Cause::NotGranted,
        types::Cause::NotDeclared => Cause::NotDeclared,
        types::Cause::BehindGate(gate) => Cause::BehindGate(key(&gate)),
        types::Cause::CappedByActor(actor) => Cause::CappedByActor(key(&actor)),
        types::Cause::CappedByRole(role) => Cause::CappedByRole(key(&role)),
        types::Cause::NoRole => Cause::NoRole,
        types::Cause::Limited => Cause::Limited,
        other => unreachable!("{other:?} is no cause that the model knows"),
    }
}

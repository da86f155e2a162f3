//! Who may do something now and could not before.

use std::fmt;

use crate::listed::Listed as _;

/// Somebody who may do something now and could not before, or the other way round. As text it is a sentence.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Witness {
    /// With what they come. None where no token is needed to see it.
    pub claim: Option<Claim>,
    /// What they may do.
    pub what: What,
    /// Whether they gained it; otherwise they lost it.
    pub is_gained: bool,
}

/// What a token is made of.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Claim {
    /// The names in it.
    pub granted: Vec<String>,
    /// What its app declared, where the catalog that the token is for asks for it.
    pub declared: Option<Vec<String>>,
    /// As whom it acts. None where that is not said, or not asked for.
    pub actor: Option<String>,
    /// The roles of the user.
    pub roles: Vec<String>,
    /// The gates that are open, each with its environment variable.
    pub gates: Vec<(String, Option<String>)>,
    /// The actor that takes the place of the one that is gone.
    pub becomes: Option<String>,
    /// Whether a catalog asks for an actor, and for roles.
    pub asks: (bool, bool),
}

/// What somebody may do.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum What {
    /// Hold a scope.
    Scope(String),
    /// Make a request.
    Request {
        /// The method.
        method: String,
        /// The path, or its template.
        path: String,
        /// A path that the template takes.
        example: String,
    },
    /// Be read as another scope than before.
    Number {
        /// The number in the compact form.
        number: u16,
        /// What it stood for.
        old: String,
        /// What it stands for.
        new: String,
    },
    /// Something that no token shows.
    Said(String),
}

impl Witness {
    pub(super) fn said(text: impl Into<String>) -> Self {
        Self { claim: None, what: What::Said(text.into()), is_gained: true }
    }

    pub(super) fn of(claim: Claim, what: What) -> Self {
        Self { claim: Some(claim), what, is_gained: true }
    }

    /// The same seen with the sides exchanged.
    pub(super) fn exchanged(mut self) -> Self {
        self.is_gained = false;
        self
    }
}

impl fmt::Display for Witness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (None, What::Request { method, path, .. }) = (&self.claim, &self.what) {
            return if self.is_gained {
                write!(f, "without a token nobody could {method} {path} before, and anybody can now")
            } else {
                write!(f, "anybody could {method} {path} before, and without a token nobody can now")
            };
        }
        let who = self.claim.as_ref().map_or_else(|| "anybody".to_owned(), Claim::text);
        let becomes = self.claim.as_ref().and_then(|claim| claim.becomes.as_ref());
        let now = becomes.map_or_else(String::new, |actor| format!(" as a token of actor `{actor}`"));
        match (&self.what, self.is_gained) {
            (What::Scope(scope), true) => write!(f, "{who} did not hold `{scope}` before, and holds it now{now}"),
            (What::Scope(scope), false) => write!(f, "{who} held `{scope}` before{now}, and does not hold it now"),
            (What::Request { method, path, .. }, true) => {
                write!(f, "{who} could not {method} {path} before, and can now{now}")
            }
            (What::Request { method, path, .. }, false) => {
                write!(f, "{who} could {method} {path} before{now}, and cannot now")
            }
            (What::Number { number, old, new }, is_gained) => {
                let [old, new] = if is_gained { [old, new] } else { [new, old] }.map(|name| match &**name {
                    "" => "for nothing".to_owned(),
                    name => format!("for `{name}`"),
                });
                write!(f, "a compact token with number {number} stood {old} before, and stands {new} now")
            }
            (What::Said(text), _) => f.write_str(text),
        }
    }
}

impl Claim {
    fn text(&self) -> String {
        let gates = self.gates.iter().map(|(name, env)| match env {
            Some(env) => format!("gate `{name}` (`{env}`)"),
            None => format!("gate `{name}`"),
        });
        let declared = self.declared();
        // What is said of its app ends in a comma.
        let comma = if declared.is_empty() { "," } else { "" };
        let gates = match gates.listed().join(" and ") {
            gates if gates.is_empty() => gates,
            gates => format!("{comma} through {gates} alone,"),
        };
        ["a token".to_owned(), self.of(), self.with(), declared, gates].concat()
    }

    fn of(&self) -> String {
        let mut of = Vec::new();
        match &self.actor {
            Some(actor) => of.push(format!("actor `{actor}`")),
            None if self.asks.0 => of.push("no actor".to_owned()),
            None => {}
        }
        match &*self.roles {
            [] if self.asks.1 => of.push("no role".to_owned()),
            [] => {}
            [role] => of.push(format!("role `{role}`")),
            roles => of.push(format!("roles {}", quoted(roles))),
        }
        if of.is_empty() { String::new() } else { format!(" of {}", of.join(" and ")) }
    }

    fn with(&self) -> String {
        match &*self.granted {
            [] => " without scopes".to_owned(),
            granted => format!(" with {}", quoted(granted)),
        }
    }

    fn declared(&self) -> String {
        match self.declared.as_deref() {
            None => String::new(),
            Some(declared) if declared == self.granted => String::new(),
            Some([]) => ", of an app that declared nothing,".to_owned(),
            Some(declared) => format!(", of an app that declared {},", quoted(declared)),
        }
    }
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).listed().join(" and ")
}

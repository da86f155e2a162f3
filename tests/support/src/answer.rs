use std::collections::BTreeSet;

use http_auth::parser::ChallengeParser;
use serde_json::Value;

/// What a server answered, as a client sees it.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The challenges, `WWW-Authenticate`: all lines of it as one, as RFC 9110 §5.3 lets a client read them.
    pub challenge: Option<String>,
    /// The methods of the path, `Allow`.
    pub allow: Option<String>,
    /// The media type.
    pub content_type: Option<String>,
    /// The body.
    pub body: String,
}

impl Answer {
    /// An answer to a request that asked for the connection to be closed.
    pub(crate) fn of_text(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{text:?}"));
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap().parse().unwrap();
        let headers: Vec<_> = lines.filter_map(|line| line.split_once(": ")).collect();
        let header = |name: &str| {
            let values = headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| *value);
            one(values)
        };
        let [challenge, allow, content_type] = ["www-authenticate", "allow", "content-type"].map(header);
        Self { status, challenge, allow, content_type, body: body.to_owned() }.parsed()
    }

    /// Every challenge is read by a parser that knows nothing of it, and asks for what the body says to a token that lacks
    /// scopes.
    pub(crate) fn parsed(self) -> Self {
        if self.status != 403 {
            return self;
        }
        let parameters = self.parameters();
        let parameter = |name: &str| parameters.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone());
        if let Some(scope) = parameter("scope")
            && !self.body.is_empty()
        {
            let names: Vec<_> = scope.split(' ').collect();
            let required = &self.problem()["required"];
            assert!(
                required.as_array().unwrap().iter().all(|name| names.contains(&name.as_str().unwrap())),
                "{self:?}"
            );
        }
        self
    }

    /// The parameters of the challenge, in order.
    ///
    /// # Panics
    ///
    /// Where it is malformed, is of another scheme than `Bearer`, or says something twice.
    pub fn parameters(&self) -> Vec<(String, String)> {
        let Some(challenge) = &self.challenge else { return Vec::new() };
        let challenges: Result<Vec<_>, _> = ChallengeParser::new(challenge).collect();
        let challenges = challenges.unwrap_or_else(|error| panic!("{challenge}: {error}"));
        let [challenge] = &challenges[..] else { panic!("{challenges:?}") };
        assert_eq!(challenge.scheme, "Bearer");
        let names: BTreeSet<_> = challenge.params.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), challenge.params.len(), "{challenge:?}");
        challenge.params.iter().map(|(name, value)| ((*name).to_owned(), value.to_unescaped())).collect()
    }

    /// The body, a problem document.
    ///
    /// # Panics
    ///
    /// Where it is none.
    pub fn problem(&self) -> Value {
        assert_eq!(self.content_type.as_deref(), Some("application/problem+json"));
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{}: {error}", self.body))
    }
}

/// The lines of a header as one.
pub(crate) fn one<'v>(values: impl Iterator<Item = &'v str>) -> Option<String> {
    let values: Vec<_> = values.collect();
    (!values.is_empty()).then(|| values.join(", "))
}

//! The scopes of the helpdesk. A crate of its own, since several services have them: the helpdesk, its knowledge base, and
//! the authorization server, which shows them to whoever gives a consent.

scopes::scopes!("catalog.toml");

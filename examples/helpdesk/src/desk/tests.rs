//! Functions that take proofs, without HTTP. The token of a test is made like any other.

use std::path::Path;

use helpdesk_access::{Actor, Gates, Grant, Role, Roles, ScopeSet, Token, admin, billing, customers, tickets};

use scopes::Optional;

use super::{Caller, Change, Desk, Error, NewKey};

fn desk() -> Desk {
    Desk::open(Path::new(":memory:")).unwrap()
}

/// A person in this role, with a token for these scopes.
fn person(subject: &str, role: Role, scopes: ScopeSet) -> Caller {
    let grant = Grant { granted: scopes, actor: Actor::Self_, roles: Roles::from([role]), gates: Gates::all() };
    Caller { subject: subject.to_owned(), token: grant.into() }
}

fn customer(subject: &str) -> Caller {
    person(subject, Role::Customer, tickets::CREATE.set())
}

/// All that a test wants to do that is not about who may do it.
fn anybody() -> Token {
    Token::unrestricted(ScopeSet::all())
}

fn opened(desk: &Desk, by: &Caller) -> i64 {
    desk.open_ticket(by.token.authorize().unwrap(), by, 7, "it is broken").unwrap().id
}

#[test]
fn a_ticket_is_opened_read_and_closed_once() {
    let (desk, token) = (desk(), anybody());
    let id = opened(&desk, &customer("customer 7"));
    let ticket = desk.ticket(token.authorize().unwrap(), id).unwrap();
    assert_eq!((ticket.customer, ticket.opened_by.as_str(), ticket.closed), (7, "customer 7", false));
    assert!(desk.close(token.authorize().unwrap(), id).unwrap().closed);
    assert!(matches!(desk.close(token.authorize().unwrap(), id), Err(Error::Conflict(_))));
}

#[test]
fn either_scope_closes_tickets() {
    let desk = desk();
    for scope in [tickets::CLOSE, tickets::UPDATE] {
        let agent = person("agent", Role::Agent, scope.set());
        let id = opened(&desk, &customer("customer 7"));
        assert!(desk.close(agent.token.authorize().unwrap(), id).is_ok(), "{scope}");
    }
}

#[test]
fn own_tickets_need_no_scope_and_those_of_others_do() {
    let desk = desk();
    let (owner, other) = (customer("customer 7"), customer("customer 8"));
    let id = opened(&desk, &owner);
    let amend = |caller: &Caller, id| desk.amend(caller.token.authenticate(), caller, id, "it works");
    assert_eq!(amend(&owner, id).unwrap().text, "it works");
    for missing in [id, id + 1] {
        let Err(Error::Refused(refusal)) = amend(&other, missing) else { panic!("not refused") };
        assert_eq!(refusal.missing(), tickets::UPDATE.set());
    }
    let agent = person("agent", Role::Agent, tickets::UPDATE.set());
    assert!(amend(&agent, id).is_ok());
    assert!(matches!(amend(&agent, id + 1), Err(Error::NotFound)));
    // The scope was granted, and the role takes it away.
    let demoted = person("agent", Role::Customer, tickets::UPDATE.set());
    assert!(matches!(amend(&demoted, id), Err(Error::Refused(_))));
}

#[test]
fn invoices_are_shown_to_those_who_may_read_them() {
    let desk = desk();
    let id = opened(&desk, &customer("customer 7"));
    let page = |scopes: ScopeSet| {
        let agent = person("agent", Role::Agent, scopes);
        desk.page(agent.token.authorize().unwrap(), Optional(agent.token.authorize().ok()), id).unwrap()
    };
    assert_eq!(page(tickets::READ.set()).invoices, None);
    let invoices = page(tickets::READ.set() | billing::READ.set()).invoices.unwrap();
    assert_eq!(invoices.iter().map(|invoice| invoice.id).collect::<Vec<_>>(), [70, 71]);
}

#[test]
fn a_shut_gate_keeps_everybody_from_refunds() {
    let admin = Grant {
        granted: billing::REFUND.set(),
        actor: Actor::Self_,
        roles: Roles::from([Role::Admin]),
        gates: Gates::NONE,
    };
    assert!(Token::from(admin).authorize::<billing::Refund>().is_err());
    let (desk, admin) = (desk(), person("admin", Role::Admin, billing::REFUND.set()));
    assert!(desk.refund(admin.token.authorize().unwrap(), &admin, 70).unwrap().refunded);
    assert!(matches!(desk.refund(admin.token.authorize().unwrap(), &admin, 70), Err(Error::Conflict(_))));
}

#[test]
fn keys_give_away_what_their_issuer_has() {
    let desk = desk();
    let admin = person("admin", Role::Admin, admin::KEYS.set() | tickets::READ.set());
    let issue = |scopes: ScopeSet| {
        let key = NewKey { name: "triage".to_owned(), scopes };
        desk.issue_key(admin.token.authorize().unwrap(), &admin, &key)
    };
    assert!(matches!(issue(customers::READ_PII.set()), Err(Error::Beyond(_))));
    let text = issue(tickets::READ.set()).unwrap();
    let key = desk.key(&text).unwrap().unwrap();
    assert_eq!((key.name.as_str(), key.scopes), ("triage", tickets::READ.set()));
    assert_eq!(desk.key("helpdesk_guessed").unwrap(), None);
    desk.revoke_key(admin.token.authorize().unwrap(), &admin, key.id).unwrap();
    assert_eq!(desk.key(&text).unwrap(), None);
}

#[test]
fn the_job_deletes_closed_tickets_and_no_others() {
    let (desk, token) = (desk(), anybody());
    let (closed, open) = (opened(&desk, &customer("customer 7")), opened(&desk, &customer("customer 8")));
    desk.close(token.authorize().unwrap(), closed).unwrap();
    assert_eq!(desk.purge().unwrap(), 1);
    let left: Vec<_> = desk.tickets(token.authorize().unwrap()).unwrap().into_iter().map(|ticket| ticket.id).collect();
    assert_eq!(left, [open]);
    assert_eq!(desk.audited(token.authorize().unwrap()).unwrap()[0].subject, "job:purge");
}

#[test]
fn those_who_follow_hear_of_changes() {
    let (desk, token) = (desk(), anybody());
    let mut changes = desk.follow(token.authorize().unwrap());
    let ticket = opened(&desk, &customer("customer 7"));
    assert_eq!(changes.try_recv(), Ok(Change { ticket, what: "opened" }));
}

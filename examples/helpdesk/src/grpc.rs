//! gRPC: the same functions of the desk. The signatures of methods are the protocol's, so each of them checks the token of its
//! request, and has the proof for what it calls.

use helpdesk_access::{self as access, tickets};
use scopes::{authenticated, guarded, public, requires};
use tonic::{Request, Response, Status};

use crate::authentication::Subject;
use crate::desk::{self, Caller, Desk, Error};

/// What is sent. The fields are those of the tickets that HTTP has.
#[allow(missing_docs, reason = "the fields say what they are")]
pub mod messages {
    #[derive(Clone, Copy, PartialEq, Eq, prost::Message)]
    pub struct Nothing {}

    #[derive(Clone, Copy, PartialEq, Eq, prost::Message)]
    pub struct TicketId {
        #[prost(int64, tag = "1")]
        pub id: i64,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message)]
    pub struct Assignment {
        #[prost(int64, tag = "1")]
        pub id: i64,
        #[prost(string, tag = "2")]
        pub assignee: String,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message)]
    pub struct Amendment {
        #[prost(int64, tag = "1")]
        pub id: i64,
        #[prost(string, tag = "2")]
        pub text: String,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message)]
    pub struct Ticket {
        #[prost(int64, tag = "1")]
        pub id: i64,
        #[prost(string, tag = "2")]
        pub text: String,
        #[prost(string, optional, tag = "3")]
        pub assignee: Option<String>,
        #[prost(bool, tag = "4")]
        pub closed: bool,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message)]
    pub struct Tickets {
        #[prost(message, repeated, tag = "1")]
        pub tickets: Vec<Ticket>,
    }
}

use messages::{Amendment, Assignment, Nothing, Ticket, TicketId, Tickets};

/// The generated protocol.
#[allow(unused_qualifications, clippy::pedantic, reason = "generated")]
pub mod protocol {
    include!(concat!(env!("OUT_DIR"), "/helpdesk.Tickets.rs"));
}

use protocol::tickets_server::TicketsServer;

type Answer<T> = Result<Response<T>, Status>;

pub(crate) fn service(desk: Desk) -> TicketsServer<Service> {
    TicketsServer::new(scopes::tonic::guarded(Service { desk }))
}

pub(crate) struct Service {
    desk: Desk,
}

/// `#[guarded]`: a method that does not say who may call it does not compile.
#[guarded]
#[tonic::async_trait]
impl protocol::tickets_server::Tickets for Service {
    #[public(reason = "the load balancer asks without a token")]
    async fn health(&self, _: Request<Nothing>) -> Answer<Nothing> {
        Ok(Response::new(Nothing {}))
    }

    #[requires(tickets::read, token = _request, proof = granted)]
    async fn list(&self, _request: Request<Nothing>) -> Answer<Tickets> {
        let tickets = desk::ask(&self.desk, |desk| desk.tickets(granted)).await?;
        Ok(Response::new(Tickets { tickets: tickets.into_iter().map(Ticket::from).collect() }))
    }

    #[requires(tickets::assign, token = request, proof = granted)]
    async fn assign(&self, request: Request<Assignment>) -> Answer<Ticket> {
        let Assignment { id, assignee } = request.into_inner();
        let ticket = desk::ask(&self.desk, move |desk| desk.assign(granted, id, &assignee)).await?;
        Ok(Response::new(ticket.into()))
    }

    #[authenticated(access::Token, optional(tickets::update), token = request, proof = authenticated)]
    async fn amend(&self, request: Request<Amendment>) -> Answer<Ticket> {
        let caller = caller(&request)?;
        let Amendment { id, text } = request.into_inner();
        let ticket = desk::ask(&self.desk, move |desk| desk.amend(authenticated.narrow(), &caller, id, &text)).await?;
        Ok(Response::new(ticket.into()))
    }

    #[requires(any(tickets::close, tickets::update), token = request, proof = granted)]
    async fn close(&self, request: Request<TicketId>) -> Answer<Ticket> {
        let id = request.into_inner().id;
        let ticket = desk::ask(&self.desk, move |desk| desk.close(granted, id)).await?;
        Ok(Response::new(ticket.into()))
    }
}

/// The caller, for methods that have to know who it is. What they may do is checked before.
fn caller(request: &Request<impl Sized>) -> Result<Caller, Status> {
    let token = scopes::tonic::token(request)?;
    let Subject(subject) =
        request.extensions().get().cloned().ok_or_else(|| Status::internal("nobody says who calls"))?;
    Ok(Caller { subject, token })
}

impl From<desk::Ticket> for Ticket {
    fn from(ticket: desk::Ticket) -> Self {
        let desk::Ticket { id, text, assignee, closed, .. } = ticket;
        Self { id, text, assignee, closed }
    }
}

/// What methods answer where the desk does not do what they ask for.
impl From<Error> for Status {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::not_found("there is no such ticket"),
            Error::Conflict(why) => Self::failed_precondition(why),
            Error::Refused(missing) => missing.into(),
            Error::Beyond(unmet) => unmet.into(),
            Error::Unavailable(error) => {
                tracing::error!("{error}");
                Self::unavailable("the database does not answer")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Service, protocol};

    #[test]
    fn methods_ask_for_what_their_attributes_say() {
        let routes = scopes::tonic::requirements::<Service, _>(protocol::tickets_server::SERVICE_NAME);
        let asked: Vec<_> = routes.iter().map(|route| format!("{route}: {}", route.access())).collect();
        let expected = [
            "POST /helpdesk.Tickets/Health: public",
            "POST /helpdesk.Tickets/List: tickets:read",
            "POST /helpdesk.Tickets/Assign: tickets:assign",
            "POST /helpdesk.Tickets/Amend: any valid token",
            "POST /helpdesk.Tickets/Close: any(tickets:close, tickets:update)",
        ];
        assert_eq!(asked, expected);
    }
}

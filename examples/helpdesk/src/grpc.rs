//! gRPC: the same functions of the desk. The signatures of methods are the protocol's, so each of them checks the token of its
//! request, and has the proof for what it calls.

use helpdesk_access::tickets;
use scopes::requires;
use tonic::{Request, Response, Status};

use crate::desk::{self, Desk, Error};

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

pub(crate) fn service(desk: Desk) -> TicketsServer<Service> {
    TicketsServer::new(Service { desk })
}

pub(crate) struct Service {
    desk: Desk,
}

#[tonic::async_trait]
impl protocol::tickets_server::Tickets for Service {
    async fn health(&self, _: Request<Nothing>) -> Result<Response<Nothing>, Status> {
        Ok(Response::new(Nothing {}))
    }

    #[requires(tickets::read, token = request, proof = granted)]
    async fn list(&self, request: Request<Nothing>) -> Result<Response<Tickets>, Status> {
        let Nothing {} = request.into_inner();
        let tickets = desk::ask(&self.desk, |desk| desk.tickets(granted)).await?;
        Ok(Response::new(Tickets { tickets: tickets.into_iter().map(Ticket::from).collect() }))
    }

    #[requires(tickets::assign, token = request, proof = granted)]
    async fn assign(&self, request: Request<Assignment>) -> Result<Response<Ticket>, Status> {
        let Assignment { id, assignee } = request.into_inner();
        let ticket = desk::ask(&self.desk, move |desk| desk.assign(granted, id, &assignee)).await?;
        Ok(Response::new(ticket.into()))
    }

    async fn amend(&self, _request: Request<Amendment>) -> Result<Response<Ticket>, Status> {
        Err(Status::unimplemented(""))
    }

    #[requires(any(tickets::close, tickets::update), token = request, proof = granted)]
    async fn close(&self, request: Request<TicketId>) -> Result<Response<Ticket>, Status> {
        let id = request.into_inner().id;
        let ticket = desk::ask(&self.desk, move |desk| desk.close(granted, id)).await?;
        Ok(Response::new(ticket.into()))
    }
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
            Error::Unavailable(error) => {
                tracing::error!("{error}");
                Self::unavailable("the database does not answer")
            }
        }
    }
}

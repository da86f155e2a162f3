//! A client of gRPC.

use std::net::SocketAddr;

use helpdesk::Failure;
use helpdesk::grpc::messages::{Amendment, Assignment, Nothing, Ticket, TicketId};
use helpdesk::grpc::protocol::tickets_client::TicketsClient;
use tonic::metadata::MetadataValue;
use tonic::transport::Endpoint;
use tonic::{Request, Status};

use super::{Header, shortened};

/// Calls a method, with the number of a ticket where it asks for one, and returns the answer as a story has it.
pub(super) fn ask(address: SocketAddr, call: &str, credentials: Option<&Header>) -> Result<String, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    Ok(match runtime.block_on(answer(address, call, credentials))? {
        Ok(text) => format!("Ok {text}").trim_end().to_owned(),
        Err(status) => {
            let challenges = status.metadata().get_all("www-authenticate").iter().map(|value| value.to_str());
            let challenges = challenges.collect::<Result<Vec<_>, _>>()?.join("; ");
            let said = if challenges.is_empty() { status.message() } else { &challenges };
            format!("{:?} {}", status.code(), shortened(said))
        }
    })
}

async fn answer(
    address: SocketAddr,
    call: &str,
    credentials: Option<&Header>,
) -> Result<Result<String, Status>, Failure> {
    let (method, id) = call.split_once(' ').unwrap_or((call, "0"));
    let id = id.parse()?;
    let credentials = match credentials {
        Some((name, value)) => Some((*name, value.parse::<MetadataValue<_>>()?)),
        None => None,
    };
    let mut client =
        TicketsClient::with_interceptor(Endpoint::from_shared(format!("http://{address}"))?.connect().await?, {
            move |mut request: Request<()>| {
                credentials.clone().map(|(name, value)| request.metadata_mut().insert(name, value));
                Ok(request)
            }
        });
    Ok(match method {
        "Health" => client.health(Nothing {}).await.map(|_| String::new()),
        "List" => client.list(Nothing {}).await.map(|list| {
            let tickets: Vec<_> = list.into_inner().tickets.into_iter().map(text).collect();
            tickets.join(", ")
        }),
        "Assign" => {
            client.assign(Assignment { id, assignee: "agent".to_owned() }).await.map(|it| text(it.into_inner()))
        }
        "Amend" => client.amend(Amendment { id, text: "works".to_owned() }).await.map(|it| text(it.into_inner())),
        "Close" => client.close(TicketId { id }).await.map(|it| text(it.into_inner())),
        other => return Err(format!("there is no method {other}").into()),
    })
}

fn text(Ticket { id, text, assignee, closed }: Ticket) -> String {
    let assignee = assignee.map_or(String::new(), |assignee| format!(" for {assignee}"));
    format!("{id} {text}{assignee}{}", if closed { " (closed)" } else { "" })
}

//! A helpdesk: its service layer, and the ways that lead to it.
//!
//! | module | concern |
//! |---|---|
//! | `desk` | what the helpdesk does; its functions ask for proofs |
//! | `authentication` | who calls: tokens of the authorization server, and API keys |
//! | `api` | HTTP |
//! | `grpc` | gRPC |
//! | `issuer` | the authorization server of the example |

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use helpdesk_access::Gates;
use jsonwebtoken::DecodingKey;
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::transport::Server;

mod api;
mod authentication;
mod desk;
pub mod grpc;
pub mod issuer;

use api::Refusals;
pub use desk::Desk;

/// What goes wrong where the service is started.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What a service is started with.
pub struct Settings {
    /// The database, which need not be there yet.
    pub database: PathBuf,
    /// The key with which the authorization server signs.
    pub issuer: DecodingKey,
    /// Which features are switched on.
    pub gates: Gates,
}

/// A service that runs.
pub struct Running {
    /// Where HTTP is served.
    pub http: SocketAddr,
    /// Where gRPC is served.
    pub grpc: SocketAddr,
    desk: Desk,
    refusals: Refusals,
}

impl Running {
    /// How often callers of HTTP lacked which scope.
    pub fn refusals(&self) -> BTreeMap<&'static str, usize> {
        self.refusals.counted()
    }

    /// Deletes closed tickets, as the service does by itself every hour.
    ///
    /// # Errors
    ///
    /// Where the database fails.
    pub fn purge(&self) -> Result<usize, Failure> {
        Ok(self.desk.purge()?)
    }
}

/// Starts a service on ports that the system chooses. It runs until the process ends.
///
/// # Errors
///
/// Where the database cannot be opened, where the routes have drifted from the catalog, and where there is no port.
pub fn start(settings: Settings) -> Result<Running, Failure> {
    let desk = Desk::open(&settings.database)?;
    let resource = api::resource()?;
    let authentication = authentication::layer(desk.clone(), settings.issuer, settings.gates, resource.url());
    let refusals = Refusals::default();
    let api = api::app(desk.clone(), &resource, authentication.clone(), refusals.clone())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (http, grpc) = runtime.block_on(async {
        let listen = || TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
        std::io::Result::Ok((listen().await?, listen().await?))
    })?;
    let running = Running { http: http.local_addr()?, grpc: grpc.local_addr()?, desk: desk.clone(), refusals };
    thread::spawn(move || {
        runtime.spawn(purge_hourly(desk.clone()));
        let calls = Server::builder().layer(authentication).add_service(grpc::service(desk));
        runtime.spawn(calls.serve_with_incoming(TcpListenerStream::new(grpc)));
        runtime.block_on(async { axum::serve(http, api).await })
    });
    Ok(running)
}

async fn purge_hourly(desk: Desk) {
    let mut hours = tokio::time::interval(Duration::from_secs(3600));
    loop {
        hours.tick().await;
        if let Err(error) = desk::ask(&desk, Desk::purge).await {
            tracing::error!("closed tickets are not deleted: {error}");
        }
    }
}

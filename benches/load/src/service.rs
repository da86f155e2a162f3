//! The services that are asked, each in a process of its own.

use std::error::Error;
use std::io::{self, Read as _, Write as _};
use std::net::TcpListener;
use std::thread;

use actix_web::web::Data;
use actix_web::{App, HttpServer};
use axum::Router;
use scopes::tower::Endpoints;
use shop::access::{Gates, Scope};
use shop::{Keys, Shop, authentication};

/// A service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    /// The shop with guards, on axum.
    Axum,
    /// The shop with guards, on actix-web.
    Actix,
    /// A router of axum without guards that answers everything, behind the endpoints of the shop's catalog.
    Endpoints,
}

impl Service {
    pub(crate) const ALL: [Self; 3] = [Self::Axum, Self::Actix, Self::Endpoints];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Axum => "axum",
            Self::Actix => "actix",
            Self::Endpoints => "endpoints",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.name() == name)
    }

    /// Serves on a free port, which standard output is told, with the secret that standard input begins with. The process ends
    /// when its input does, so that it does not outlive who started it.
    pub(crate) fn serve(self) -> Result<(), Box<dyn Error>> {
        let keys = Keys::from_secret(&secret()?);
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        writeln!(io::stdout(), "{}", listener.local_addr()?)?;
        thread::spawn(|| {
            let _ = io::copy(&mut io::stdin(), &mut io::sink());
            std::process::exit(0);
        });
        match self {
            Self::Axum => serve_axum(listener, shop_axum::app(Shop::open(), layer(&keys)).into_inner()),
            Self::Actix => serve_actix(listener, keys),
            Self::Endpoints => serve_axum(listener, enforced(&keys)),
        }
    }
}

/// How long the secret is, in bytes.
pub(crate) const SECRET: usize = 32;

fn secret() -> io::Result<[u8; SECRET]> {
    let mut secret = [0; SECRET];
    io::stdin().read_exact(&mut secret)?;
    Ok(secret)
}

fn layer(keys: &Keys) -> scopes::AuthenticationLayer<Scope> {
    authentication(keys, Gates::all())
}

fn enforced(keys: &Keys) -> Router {
    let unguarded = Router::new().fallback(async || "done");
    Router::new().fallback_service(Endpoints::<Scope>::around(unguarded)).layer(layer(keys))
}

/// With as many threads as the machine has processors, as services have them by default.
fn serve_axum(listener: TcpListener, router: Router) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().enable_time().build()?;
    runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await })?;
    Ok(())
}

fn serve_actix(listener: TcpListener, keys: Keys) -> Result<(), Box<dyn Error>> {
    actix_web::rt::System::new().block_on(async {
        let shop = Data::new(Shop::open());
        let app = move || App::new().app_data(shop.clone()).service(shop_actix::api(layer(&keys)));
        HttpServer::new(app).listen(listener)?.run().await
    })?;
    Ok(())
}

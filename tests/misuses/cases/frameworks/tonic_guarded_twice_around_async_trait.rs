// package: with_tonic
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::requires;
use tonic::{Request, Response, Status};

#[tonic::async_trait]
trait Catalogue: Send + Sync + 'static {
    async fn show(&self, request: Request<u64>) -> Result<Response<u64>, Status>;
}

struct Service;

#[scopes::guarded]
#[tonic::async_trait]
#[scopes::guarded]
impl Catalogue for Service {
    #[requires(orders::read, token = request)]
    async fn show(&self, request: Request<u64>) -> Result<Response<u64>, Status> {
        Ok(Response::new(request.into_inner()))
    }
}

fn main() {
    let _ = scopes::tonic::guarded(Service).show(Request::new(7));
}

//! Serves the shop.

use std::error::Error;

use shop::access::Gates;
use shop::{Keys, Shop, authentication};
use tonic::transport::Server;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let keys = Keys::new()?;
    println!("A token of a clerk:\n\n  {}\n", keys.sign("orders:write payments:refund", ["clerk"], 3600)?);
    println!("Send it as the metadata `authorization: Bearer …` to 127.0.0.1:3000, `shop.Orders/List`.");
    Server::builder()
        .layer(authentication(&keys, Gates::from_env()?))
        .add_service(shop_tonic::service(Shop::open()))
        .serve("127.0.0.1:3000".parse()?)
        .await?;
    Ok(())
}

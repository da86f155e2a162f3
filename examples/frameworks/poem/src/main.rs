//! Serves the shop.

use std::error::Error;

use poem::Server;
use poem::listener::TcpListener;
use shop::access::Gates;
use shop::{Keys, Shop, authentication};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let keys = Keys::new()?;
    let app = shop_poem::app(Shop::open(), authentication(&keys, Gates::from_env()?));
    println!("{}", shop::invitation(&keys, "127.0.0.1:3000")?);
    Server::new(TcpListener::bind("127.0.0.1:3000")).run(app).await?;
    Ok(())
}

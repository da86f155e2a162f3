//! Serves the shop.

use std::error::Error;

use rocket::Config;
use shop::access::Gates;
use shop::{Keys, Shop, authentication};

#[rocket::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let keys = Keys::new()?;
    let authentication = authentication(&keys, Gates::from_env()?);
    let config = Config { port: 3000, ..Config::default() };
    println!("{}", shop::invitation(&keys, "127.0.0.1:3000")?);
    shop_rocket::rocket(config, Shop::open(), authentication).launch().await?;
    Ok(())
}

//! Serves the shop.

use std::error::Error;

use actix_web::web::Data;
use actix_web::{App, HttpServer};
use shop::access::Gates;
use shop::{Keys, Shop, authentication};

#[actix_web::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (keys, gates) = (Keys::new()?, Gates::from_env()?);
    println!("{}", shop::invitation(&keys, "127.0.0.1:3000")?);
    let shop = Data::new(Shop::open());
    let app = move || App::new().app_data(shop.clone()).service(shop_actix::api(authentication(&keys, gates)));
    HttpServer::new(app).workers(1).bind("127.0.0.1:3000")?.run().await?;
    Ok(())
}

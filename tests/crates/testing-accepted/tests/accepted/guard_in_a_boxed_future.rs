#![deny(warnings)]
#![allow(dead_code)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            "units:read" = "Read units."
            "units:publish" = "Publish units."
        "#
    );
}

use access::series;
use scopes::requires;

use std::pin::Pin;

struct Service(access::Token);

impl Service {
    #[requires(series::read, token = self.0)]
    fn handler<'a, 'async_trait>(
        &'a self,
        id: u64,
    ) -> Pin<Box<dyn Future<Output = Result<u64, access::MissingScopes>> + Send + 'async_trait>>
    where
        'a: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { Ok(id) })
    }

    #[requires(series::read, token = &self.0)]
    fn core_paths(
        &self,
    ) -> ::core::pin::Pin<Box<dyn ::core::future::Future<Output = Result<(), access::MissingScopes>> + '_>> {
        Box::pin(async move { Ok(()) })
    }
}

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

use std::any::Any;

#[derive(Default)]
struct Extensions(Vec<Box<dyn Any>>);

impl Extensions {
    fn get<T: 'static>(&self) -> Option<&T> {
        self.0.iter().find_map(|value| value.downcast_ref())
    }
}

struct Request {
    extensions: Extensions,
}

impl Request {
    fn extensions(&self) -> &Extensions {
        &self.extensions
    }
}

#[requires(series::read, token = request.extensions().get::<access::Token>().unwrap())]
fn from_extensions(request: &Request) -> Result<(), Failure> {
    Ok(())
}

#[requires(series::read, token = request.extensions().get::<access::Token>().ok_or(Failure::NoToken)?)]
fn or_else(request: &Request) -> Result<(), Failure> {
    Ok(())
}

#[requires(series::read, token = missing)]
fn named_as_ours(missing: access::Token) -> Result<(), Failure> {
    Ok(())
}

#[derive(Debug)]
enum Failure {
    NoToken,
    Scopes(access::MissingScopes),
}

impl From<access::MissingScopes> for Failure {
    fn from(missing: access::MissingScopes) -> Self {
        Self::Scopes(missing)
    }
}

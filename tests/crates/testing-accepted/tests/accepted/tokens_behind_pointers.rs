#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
        "#
    );
}
use std::rc::Rc;
use std::sync::Arc;

use access::series;
use scopes::{HasToken, requires};

#[requires(series::read, token = token)]
fn shared(token: Arc<access::Token>) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[requires(series::read, token = token)]
fn counted(token: &Rc<access::Token>) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[requires(series::read, token = token)]
fn boxed(token: Box<access::Token>) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[requires(series::read, token = token)]
fn mutable(token: &mut access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[requires(series::read, token = session)]
async fn of_any(session: Arc<dyn HasToken<Scope = access::Scope>>) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[test]
fn runs() {
    let mut token = access::Token::new(series::READ.set());
    shared(Arc::new(token)).unwrap();
    counted(&Rc::new(token)).unwrap();
    boxed(Box::new(token)).unwrap();
    mutable(&mut token).unwrap();
    let refused = access::Token::new(series::CREATE.set());
    assert!(shared(Arc::new(refused)).is_err());
    assert!(boxed(Box::new(refused)).is_err());
}

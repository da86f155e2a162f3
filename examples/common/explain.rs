//! Why handlers refuse tokens, for the log of a service.

use axum::extract::Request;
use axum::handler::Handler;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use scopes::generic::{OfCatalog, Token};
use scopes::{CatalogScope, Credentials, Granted, Requirement};

/// Who calls, in the words of the authentication layer, which leaves it in the request.
#[derive(Clone)]
pub(crate) struct Caller(pub(crate) String);

/// A line for the log about a request that was refused. It stands in the extensions of the answer, where a client does not
/// see it: it says more than a client should be told.
#[derive(Clone)]
pub(crate) struct Explanation(pub(crate) String);

/// A handler with `#[requires(…)]` whose refusals carry an [`Explanation`]: `get(explained(handler))`.
pub(crate) fn explained<Parameters, State>(handler: impl Handler<Parameters, State>) -> impl Handler<Parameters, State>
where
    Parameters: Guarded + 'static,
    State: Clone + Send + Sync + 'static,
{
    handler.layer(from_fn(explain::<Parameters::Catalog, Parameters::Requirement>))
}

async fn explain<S: CatalogScope, R: OfCatalog<S>>(request: Request, next: Next) -> Response {
    let explanation = explanation::<S, R>(&request);
    let mut answer = next.run(request).await;
    if let Some(explanation) = explanation {
        answer.extensions_mut().insert(explanation);
    }
    answer
}

fn explanation<S: CatalogScope, R: OfCatalog<S>>(request: &Request) -> Option<Explanation> {
    let Credentials::Valid(token) = request.extensions().get::<Credentials<Token<S>>>()? else { return None };
    let Caller(caller) = request.extensions().get()?;
    let why = token.explain::<R>();
    let line = format!("{caller}: {} {}: {why}", request.method(), request.uri().path());
    (!why.is_met()).then_some(Explanation(line))
}

/// The parameters of a handler with `#[requires(…)]`, as axum's `Handler` lists them: behind a marker, the proof first.
pub(crate) trait Guarded {
    type Catalog: CatalogScope;
    type Requirement: OfCatalog<Self::Catalog>;
}

macro_rules! guarded {
    ($($parameter:ident)*) => {
        impl<Marker, S: CatalogScope, R: Requirement<Scope = S> + OfCatalog<S>, $($parameter),*> Guarded
            for (Marker, Granted<R>, $($parameter),*)
        {
            type Catalog = S;
            type Requirement = R;
        }
    };
}

guarded!();
guarded!(A);
guarded!(A B);
guarded!(A B C);

//! What the refusal in a response gets on the way out that its handler does not know.

use std::borrow::Cow;
use std::string::String;

use http::Response;
use http::request::Parts;

#[cfg(feature = "tonic")]
use super::grpc;
use super::response::{Asking, write_challenges};
use crate::catalog::CatalogScope;
use crate::http::completion::Completion;
use crate::http::refusal::Refusal;
use crate::http::shown::shown;

/// Of a request in which the layer has left everything.
pub(super) fn keep<S: CatalogScope>(parts: &Parts) -> Completion<S, impl FnOnce() -> String + use<S>> {
    let Parts { extensions, method, uri, .. } = parts;
    let asking = Asking { extensions, method, route: || Cow::Borrowed(uri.path()) };
    let (method, uri) = (method.clone(), uri.clone());
    Completion::new(&asking, move || std::format!("{method} {}", shown(uri.path())))
}

/// Completes the refusal in a response, if there is one that no layer has completed. Where the handler answers with another
/// status than that of the refusal, the challenge is the handler's.
pub(super) fn complete<S, Route, B>(completion: Completion<S, Route>, response: &mut Response<B>)
where
    S: CatalogScope,
    Route: FnOnce() -> String,
{
    let Some(mut refusal) = refusal_in(response).filter(|refusal| refusal.is_incomplete_of::<S>()).cloned() else {
        return;
    };
    let is_answered = is_answered(&refusal, response);
    let status = if is_answered { refusal.status() } else { response.status().as_u16() };
    completion.complete(&mut refusal, status);
    if is_answered {
        write_challenges(&refusal, response.headers_mut());
    }
    response.extensions_mut().insert(refusal);
}

/// The refusal itself is what a layer inside may have completed.
fn refusal_in<B>(response: &Response<B>) -> Option<&Refusal> {
    let refusal = response.extensions().get();
    #[cfg(feature = "tonic")]
    let refusal = refusal.or_else(|| grpc::refusal_in(response.extensions()));
    refusal
}

/// Whether a response has the status of a refusal.
fn is_answered<B>(refusal: &Refusal, response: &Response<B>) -> bool {
    #[cfg(feature = "tonic")]
    if let Some(code) = grpc::code_in(response.extensions()) {
        return code == grpc::code(refusal);
    }
    response.status().as_u16() == refusal.status()
}

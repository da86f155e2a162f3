//! tonic: a check of requests in methods whose signature the protocol gives, and an interceptor that finds out who calls.

use core::panic::Location;
use std::format;
use std::string::String;

use http::Extensions;
use tonic::metadata::{MetadataMap, MetadataValue};
use tonic::service::Interceptor;
use tonic::{Code, Request, Status};

use crate::attributes::guard_mode::{CarriesToken, Function};
use crate::catalog::CatalogScope;
use crate::http::authenticated::announce;
use crate::http::bearer::{Authorization, BearerToken};
use crate::http::check::{self, Asked};
use crate::http::credentials::Credentials;
use crate::http::refusal::Refusal;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::missing::MissingScopes;
use crate::tower::Verdict;

/// A proof that the token in a request meets `R`: what `#[requires(…, token = request)]` asks for. `R` is inferred from where the
/// proof goes, or given: `authorize::<orders::Read>(&request)?`.
///
/// # Errors
///
/// `UNAUTHENTICATED` without good [`Credentials`] in the request, `PERMISSION_DENIED` where scopes are missing,
/// `UNAVAILABLE` where nobody could find out whether the token is good, and `INTERNAL` with a logged error where nobody left
/// credentials. The challenge that an HTTP client would get is the metadata `www-authenticate`.
#[track_caller]
#[must_use = "nothing is refused unless somebody looks: write `?`, or pass the proof on"]
pub fn authorize<R: Requirement>(request: &Request<impl Sized>) -> Result<Granted<R>, Status> {
    let checked_in = Place::Line(Location::caller());
    InRequest { extensions: request.extensions(), checked_in }.authorize()
}

/// The credentials of a request, in guard mode.
#[doc(hidden)]
#[derive(Debug)]
pub struct InRequest<'r> {
    extensions: &'r Extensions,
    checked_in: Place,
}

/// Where a check stands. Nothing in a request names the method that is called.
#[derive(Clone, Copy, Debug)]
enum Place {
    Function(Function),
    Line(&'static Location<'static>),
}

impl InRequest<'_> {
    #[doc(hidden)]
    pub fn authorize<R: Requirement>(self) -> Result<Granted<R>, Status> {
        Ok(check::authorize(self.extensions.get(), &self)?)
    }
}

impl Asked for InRequest<'_> {
    const COVERS: &'static str =
        "an interceptor stands around one service, `Server::builder().layer(…)` around all of them";

    fn left<T: Clone + Send + Sync + 'static>(&self) -> Option<T> {
        self.extensions.get().cloned()
    }

    fn route(&self) -> String {
        match self.checked_in {
            Place::Function(function) => format!("gRPC {function}"),
            Place::Line(line) => format!("gRPC {}:{}", line.file(), line.line()),
        }
    }
}

macro_rules! carries_token {
    ($($request:ty),+) => {$(
        impl<M> CarriesToken for $request {
            type Held<'h>
                = InRequest<'h>
            where
                Self: 'h;

            fn held(&self, checked_in: Function) -> InRequest<'_> {
                InRequest { extensions: self.extensions(), checked_in: Place::Function(checked_in) }
            }
        }
    )+};
}

carries_token!(Request<M>, &Request<M>, &mut Request<M>);

/// An interceptor that takes the bearer token out of each request, hands it to a verifier, and leaves what the verifier
/// says in the request's extensions as [`Credentials`]. Every request passes, whatever the credentials are: the guards of
/// methods decide.
///
/// Interceptors cannot wait. Where the verifier has to, put an
/// [`AuthenticationLayer`](crate::tower::AuthenticationLayer) around the server instead.
pub fn interceptor<V: Verdict>(
    verifier: impl Fn(BearerToken) -> V + Clone + Send + 'static,
) -> impl Interceptor + Clone + Send {
    announce::<V::Scope>();
    move |mut request: Request<()>| {
        let headers = request.metadata().get_all("authorization");
        let authorization = Authorization::read(headers.iter().map(MetadataValue::as_bytes));
        let extensions = request.extensions_mut();
        match authorization {
            Authorization::Absent => V::deliver_none(Credentials::Absent, extensions),
            Authorization::Malformed => V::deliver_none(Credentials::Refused, extensions),
            Authorization::Bearer(token) => verifier(token).deliver(extensions),
        }
        Ok(request)
    }
}

impl From<Refusal> for Status {
    fn from(refusal: Refusal) -> Self {
        let code = match refusal.status() {
            400 => Code::InvalidArgument,
            401 => Code::Unauthenticated,
            403 => Code::PermissionDenied,
            404 | 405 => Code::Unimplemented,
            503 => Code::Unavailable,
            _ => Code::Internal,
        };
        let mut metadata = MetadataMap::new();
        for challenge in refusal.challenges().filter_map(|text| text.parse().ok()) {
            metadata.append("www-authenticate", challenge);
        }
        Self::with_metadata(code, String::from(refusal.detail()), metadata)
    }
}

/// `PERMISSION_DENIED`, for a guard that checks another token than the one in the request.
impl<S: CatalogScope> From<MissingScopes<S>> for Status {
    fn from(missing: MissingScopes<S>) -> Self {
        Refusal::insufficient_scope(&missing, None).into()
    }
}

//! tonic: a check of requests in methods whose signature the protocol gives, and an interceptor that finds out who calls.

use core::panic::Location;
use std::format;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use http::Extensions;
use tonic::metadata::{MetadataMap, MetadataValue};
use tonic::service::Interceptor;
use tonic::{Request, Status};

use crate::attributes::guard_mode::{Authenticates, CarriesToken, Function};
use crate::attributes::guarded::{GuardedImpl, Method};
use crate::attributes::scopeless::Authenticated;
use crate::catalog::CatalogScope;
use crate::http::authenticated::announce;
use crate::http::bearer::{Authorization, BearerToken};
use crate::http::check::{self, Asked, LayerPlace};
use crate::http::credentials::Credentials;
use crate::http::left::Left;
use crate::http::proof;
use crate::http::refusal::Refusal;
use crate::http::seen_route::SeenRoute;
use crate::http::verdict::Verdict;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::routes::{Route, RouteGuard, RouteKind, Serves};
use crate::token::Token;
use crate::token::missing::MissingScopes;
use crate::token::unmet_set::UnmetSet;
use crate::tower::grpc::code;

/// A proof that the token in a request meets `R`: what `#[requires(…, token = request)]` asks for. `R` is inferred from where the
/// proof goes, or given: `authorize::<orders::Read>(&request)?`.
///
/// # Errors
///
/// `UNAUTHENTICATED` without good [`Credentials`] in the request, `PERMISSION_DENIED` where scopes are missing,
/// `UNAVAILABLE` where nobody could find out whether the token is good, and `INTERNAL` with a logged error where nobody left
/// credentials. The challenge that an HTTP client would get is the metadata `www-authenticate`.
#[track_caller]
pub fn authorize<R: Requirement>(request: &Request<impl Sized>) -> Result<Granted<R>, Status> {
    let checked_in = Place::Line(Location::caller());
    InRequest { extensions: request.extensions(), checked_in }.authorize()
}

/// The credentials of a request, in guard mode.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct InRequest<'r> {
    extensions: &'r Extensions,
    checked_in: Place,
}

/// The place of a check in the source. It names the route in the log if the request does not say which method is called: an
/// interceptor is not told.
#[derive(Clone, Copy, Debug)]
enum Place {
    Function(Function),
    Line(&'static Location<'static>),
}

impl Place {
    fn route(self) -> String {
        match self {
            Self::Function(function) => format!("gRPC {function}"),
            Self::Line(line) => format!("gRPC {}:{}", line.file(), line.line()),
        }
    }
}

/// The token in a request, for a method that has to know what the caller may do: `let token: access::Token =
/// token(&request)?`. It is no proof.
///
/// # Errors
///
/// Those of [`authorize`], but for missing scopes.
#[track_caller]
#[must_use = "nobody is refused unless somebody looks: write `?`"]
pub fn token<S: CatalogScope>(request: &Request<impl Sized>) -> Result<Token<S>, Status> {
    let checked_in = Place::Line(Location::caller());
    InRequest { extensions: request.extensions(), checked_in }.token().copied()
}

/// Gives back the implementation of a service all of whose methods say who may call them: `SeriesServer::new(guarded(series))`.
///
/// `#[guarded]` on the implementation of the service's trait makes sure of it. It knows one trait of a type: a type that
/// implements those of two services with `#[guarded]` is ambiguous here, and each service needs a type of its own.
pub fn guarded<Service: GuardedImpl<Of>, Of>(service: Service) -> Service {
    service
}

/// The methods of a service, and what each asks for: `POST /package.Service/Method`, with the name that the generated server has
/// as its `SERVICE_NAME`.
///
/// The names of methods are their names in Rust in upper camel case. Where the protocol has another one, say it with
/// [`requirements_with_names`].
pub fn requirements<Service: GuardedImpl<Of>, Of>(service_name: &str) -> Vec<Route> {
    routes_of(service_name, Service::METHODS, &[])
}

/// The same for a protocol with names that are not in upper camel case: `tonic` makes `get_url` of `GetURL`, and of `GetUrl`. Each
/// is said with the name in Rust before it:
/// `requirements_with_names::<Service, _>(catalogue_server::SERVICE_NAME, &[("get_url", "GetURL")])`.
///
/// # Panics
///
/// Where the service has no method of such a name in Rust.
#[track_caller]
pub fn requirements_with_names<Service: GuardedImpl<Of>, Of>(service_name: &str, names: &[(&str, &str)]) -> Vec<Route> {
    let unknown = names.iter().find(|(in_rust, _)| Service::METHODS.iter().all(|method| method.name != *in_rust));
    if let Some((in_rust, _)) = unknown {
        let methods: Vec<String> = Service::METHODS.iter().map(|method| format!("`{}`", method.name)).collect();
        panic!(
            "no method of the service is called `{in_rust}` in Rust; its methods are {}. The name in Rust comes first, and then the \
             one of the `.proto` file: `(\"get_url\", \"GetURL\")`",
            methods.join(", ")
        );
    }
    routes_of(service_name, Service::METHODS, names)
}

fn routes_of(service_name: &str, methods: &[Method], names: &[(&str, &str)]) -> Vec<Route> {
    let name_of = |method: &Method| {
        let said = names.iter().find(|(in_rust, _)| *in_rust == method.name);
        said.map_or_else(|| upper_camel_case(method.name), |(_, name)| String::from(*name))
    };
    let route = |method: &Method| Route {
        serves: Serves::These(&["POST"]),
        path: format!("/{service_name}/{}", name_of(method)),
        kind: RouteKind::Service,
        guard: RouteGuard::described_by(method.guard),
    };
    methods.iter().map(route).collect()
}

/// The usual name in a protocol of what `tonic` gives this one in Rust, in snake case: several have the same one there.
fn upper_camel_case(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let mut characters = word.chars();
        characters.next().map(|first| first.to_uppercase().chain(characters).collect::<String>())
    });
    words.flatten().collect()
}

impl<'r> InRequest<'r> {
    fn token<S: CatalogScope>(&self) -> Result<&'r Token<S>, Status> {
        Ok(check::valid_token(self.extensions.get(), *self)?)
    }

    #[doc(hidden)]
    pub fn authorize<R: Requirement>(self) -> Result<Granted<R>, Status> {
        Ok(proof::authorize(self.extensions.get(), self)?)
    }
}

impl<S: CatalogScope> Authenticates<S> for InRequest<'_> {
    type Refusal = Status;

    fn authenticated(self) -> Result<Authenticated<Token<S>>, Status> {
        self.token().map(Token::authenticate)
    }
}

impl Asked for InRequest<'_> {
    const PLACE: LayerPlace = LayerPlace {
        everywhere: "`Server::builder().layer(AuthenticationLayer::new(verify))`",
        covers: "an interceptor stands around one service, `Server::builder().layer(…)` around all of them",
    };

    fn left<T: Clone + Send + Sync + 'static>(&self) -> Option<T> {
        self.extensions.get().cloned()
    }

    /// As the authentication layer sees it, which says the same where it completes a refusal.
    fn route(&self) -> String {
        self.extensions.get().and_then(SeenRoute::request).unwrap_or_else(|| self.checked_in.route())
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
/// [`AuthenticationLayer`](crate::AuthenticationLayer) around the server instead.
pub fn interceptor<V: Verdict>(
    verifier: impl Fn(BearerToken) -> V + Clone + Send + 'static,
) -> impl Interceptor + Clone + Send {
    announce::<V::Scope>();
    move |mut request: Request<()>| {
        let headers = request.metadata().get_all("authorization");
        let authorization = Authorization::read(headers.iter().map(MetadataValue::as_bytes));
        let mut left = Left::of(request.extensions_mut());
        match authorization {
            Authorization::Absent => V::deliver_none(Credentials::Absent, &mut left),
            Authorization::Malformed => V::deliver_none(Credentials::Refused, &mut left),
            Authorization::Bearer(token) => verifier(token).deliver(&mut left),
        }
        *request.extensions_mut() = left.into_http();
        Ok(request)
    }
}

/// The refusal is the source of the status, where an [`AuthenticationLayer`](crate::AuthenticationLayer) completes it.
impl From<Refusal> for Status {
    fn from(refusal: Refusal) -> Self {
        let mut metadata = MetadataMap::new();
        for challenge in refusal.challenges().filter_map(|text| text.parse().ok()) {
            metadata.append("www-authenticate", challenge);
        }
        let mut status = Self::with_metadata(code(&refusal), String::from(refusal.detail()), metadata);
        status.set_source(Arc::new(refusal));
        status
    }
}

/// `PERMISSION_DENIED`, for methods that check by themselves.
impl<S: CatalogScope> From<MissingScopes<S>> for Status {
    fn from(missing: MissingScopes<S>) -> Self {
        Refusal::insufficient_scope(&missing, None).into()
    }
}

/// Answers as [`MissingScopes`] does, for scopes that are known at run time only.
impl<S: CatalogScope> From<UnmetSet<S>> for Status {
    fn from(unmet: UnmetSet<S>) -> Self {
        Refusal::from(unmet).into()
    }
}

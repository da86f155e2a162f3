//! Finds refusals in the answers of gRPC services, whose HTTP status is 200 also where they refuse.

use core::error::Error;
use core::iter::successors;

use http::Extensions;
use tonic::{Code, Status};

use crate::http::refusal::Refusal;

/// The status of a refusal.
pub(crate) fn code(refusal: &Refusal) -> Code {
    match refusal.status() {
        400 => Code::InvalidArgument,
        401 => Code::Unauthenticated,
        403 => Code::PermissionDenied,
        404 | 405 => Code::Unimplemented,
        503 => Code::Unavailable,
        _ => Code::Internal,
    }
}

/// The gRPC status of an answer. `tonic` leaves it in the extensions of a response that has no message.
pub(super) fn code_in(extensions: &Extensions) -> Option<Code> {
    extensions.get().map(Status::code)
}

/// The refusal that the status of an answer was made of.
pub(super) fn refusal_in(extensions: &Extensions) -> Option<&Refusal> {
    let source = extensions.get::<Status>()?.source();
    successors(source, |error| (*error).source()).find_map(<dyn Error>::downcast_ref)
}

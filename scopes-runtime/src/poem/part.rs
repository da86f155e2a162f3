//! The trait bound that lets guards nest only what has records of its routes.

use poem::IntoEndpoint;

use super::app::App;
use super::guards::Guards;
use crate::routes::records::Records;

/// Guards, without middlewares or with some around them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to have guarded handlers only",
    label = "no `Guards`",
    note = "middlewares keep what is known of the routes where they are put around with `guards.with(…)`",
    note = "other endpoints: `mount_requiring::<R>(…)`, or `mount_public(Reason(\"…\"), …)` for what everybody may get"
)]
pub trait Part: IntoEndpoint<Endpoint: 'static> {
    #[doc(hidden)]
    fn into_parts(self) -> (Self::Endpoint, PartRecords);
}

/// What is recorded of a part.
pub struct PartRecords(pub(super) Records);

#[diagnostic::do_not_recommend]
impl Part for Guards {
    fn into_parts(self) -> (poem::Route, PartRecords) {
        (self.inner, PartRecords(self.records))
    }
}

#[diagnostic::do_not_recommend]
impl Part for App {
    fn into_parts(self) -> (Self::Endpoint, PartRecords) {
        (self.endpoint, PartRecords(self.records))
    }
}

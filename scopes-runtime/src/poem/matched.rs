//! Whether a path of poem's matches one that is asked for. poem says it itself: it reads expressions in its own way.

use core::pin::pin;
use core::task::{Context, Poll, Waker};

use poem::endpoint::make_sync;
use poem::http::Uri;
use poem::{Endpoint as _, Request, Route};

/// What cannot be asked for may match.
pub(super) fn matches(path: &str, asked: &str) -> bool {
    let (Ok(uri), Ok(route)) = (asked.parse::<Uri>(), Route::new().try_at(path, make_sync(|_| ()))) else {
        return true;
    };
    let answer = pin!(route.call(Request::builder().uri(uri).finish()));
    match answer.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer.is_ok(),
        Poll::Pending => true,
    }
}

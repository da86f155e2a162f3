//! The body of an answer, which the service inside of a layer has made, or the layer in its place.

use core::pin::Pin;
use core::task::{Context, Poll};
use std::string::String;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

pin_project! {
    /// The body of the service behind a layer that may answer by itself, or the layer's own.
    ///
    /// It asks nothing of the inner body but that its data is `Bytes`, so that it stands above and below every other layer.
    #[derive(Debug)]
    pub struct AnswerBody<Inner> {
        #[pin]
        answer: Answer<Inner>,
    }
}

pin_project! {
    #[project = Projected]
    #[derive(Debug)]
    enum Answer<Inner> {
        Inner {
            #[pin]
            body: Inner,
        },
        Own { text: Option<Bytes> },
    }
}

impl<Inner> AnswerBody<Inner> {
    /// The body that the service inside of the layer has made.
    pub(crate) fn inner(body: Inner) -> Self {
        Self { answer: Answer::Inner { body } }
    }
}

/// A body of a text, for those who have no service inside.
#[cfg(feature = "testing")]
impl<Inner> AnswerBody<Inner> {
    pub(crate) fn of(text: Bytes) -> Self {
        Self { answer: Answer::Own { text: Some(text).filter(|text| !text.is_empty()) } }
    }
}

/// The body of an answer that the layer gives itself.
impl<Inner> From<String> for AnswerBody<Inner> {
    fn from(text: String) -> Self {
        Self { answer: Answer::Own { text: Some(Bytes::from(text)).filter(|text| !text.is_empty()) } }
    }
}

/// An empty body. Layers further outside that answer by themselves ask for it.
impl<Inner> Default for AnswerBody<Inner> {
    fn default() -> Self {
        Self { answer: Answer::Own { text: None } }
    }
}

impl<Inner: Body<Data = Bytes>> Body for AnswerBody<Inner> {
    type Data = Bytes;
    type Error = Inner::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Inner::Error>>> {
        match self.project().answer.project() {
            Projected::Inner { body } => body.poll_frame(context),
            Projected::Own { text } => Poll::Ready(text.take().map(|text| Ok(Frame::data(text)))),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.answer {
            Answer::Inner { body } => body.is_end_stream(),
            Answer::Own { text } => text.is_none(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.answer {
            Answer::Inner { body } => body.size_hint(),
            Answer::Own { text } => {
                SizeHint::with_exact(text.as_ref().map_or(0, |text| text.len().try_into().unwrap_or(u64::MAX)))
            }
        }
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use std::string::String;

    use bytes::Bytes;
    use http_body::Body as _;

    use super::AnswerBody;

    #[test]
    fn a_body_of_a_text_is_that_text_and_over_where_it_is_empty() {
        for (text, length) in [("", 0), ("text", 4)] {
            let body = AnswerBody::<String>::of(Bytes::from(text));
            assert_eq!((body.size_hint().exact(), body.is_end_stream()), (Some(length), text.is_empty()), "{text:?}");
        }
    }
}

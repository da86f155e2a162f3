//! A reason as a type, so that it needs no item beside the function: a method has no place for one.

use core::marker::PhantomData;

use crate::attributes::guards::{DescribeGuard, speak_of};
use crate::requirement::shape::Shapes;
use crate::requirement::with::{Optionals, OptionalsOf, With};

/// Why a function needs no token, as a type: what `#[public(reason = "…")]` writes.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no reason",
    label = "not what `#[public(reason = \"…\")]` makes of a reason"
)]
pub trait Reason: sealed::Reason {
    const REASON: &'static str;

    /// Says which scopes are optional.
    fn describe_optional(to: &mut dyn DescribeGuard);
}

mod sealed {
    pub trait Reason: 'static {}
}

/// The most bytes that a reason may have.
const MOST_BYTES: usize = 1024;

/// Sixteen bytes of a text, and the rest of it. Bytes that are zero are none.
#[doc(hidden)]
pub struct Text<const CHUNK: u128, Rest>(PhantomData<fn() -> Rest>);

/// The end of a text.
#[doc(hidden)]
pub struct End;

/// A text as a type.
#[doc(hidden)]
pub trait Bytes: 'static {
    const BYTES: Buffer;
}

/// The bytes of a text, read from its end.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Buffer {
    bytes: [u8; MOST_BYTES],
    start: usize,
}

impl Buffer {
    /// This text with the bytes of a chunk before it.
    const fn behind(mut self, chunk: u128) -> Self {
        let chunk = chunk.to_be_bytes();
        let mut position = chunk.len();
        while position > 0 {
            position -= 1;
            if chunk[position] != 0 {
                assert!(self.start > 0, "a reason has at most 1024 bytes");
                self.start -= 1;
                self.bytes[self.start] = chunk[position];
            }
        }
        self
    }

    const fn text(&'static self) -> &'static str {
        match core::str::from_utf8(self.bytes.split_at(self.start).1) {
            Ok(text) => text,
            Err(_) => panic!("a reason is text"),
        }
    }
}

impl Bytes for End {
    const BYTES: Buffer = Buffer { bytes: [0; MOST_BYTES], start: MOST_BYTES };
}

impl<const CHUNK: u128, Rest: Bytes> Bytes for Text<CHUNK, Rest> {
    const BYTES: Buffer = Rest::BYTES.behind(CHUNK);
}

impl<const CHUNK: u128, Rest: Bytes> sealed::Reason for Text<CHUNK, Rest> {}

impl<const CHUNK: u128, Rest: Bytes> Reason for Text<CHUNK, Rest> {
    const REASON: &'static str = const { &<Self as Bytes>::BYTES }.text();

    fn describe_optional(_: &mut dyn DescribeGuard) {}
}

impl<Why: Reason, O: Optionals> sealed::Reason for With<Why, O> {}

impl<Why: Reason, O: Optionals> Reason for With<Why, O> {
    const REASON: &'static str = Why::REASON;

    fn describe_optional(to: &mut dyn DescribeGuard) {
        speak_of::<O::Scope>(to);
        to.open();
        <O as OptionalsOf<O::Scope>>::Shapes::describe_each::<O::Scope>(to);
        to.close_optional();
    }
}

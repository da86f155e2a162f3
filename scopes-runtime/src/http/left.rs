//! Leaves credentials in a request, in the extensions that its framework keeps.

#[cfg(any(feature = "actix", feature = "rocket"))]
use core::marker::PhantomData;
#[cfg(any(feature = "actix", feature = "rocket"))]
use std::boxed::Box;
#[cfg(any(feature = "actix", feature = "rocket"))]
use std::vec::Vec;

#[cfg(feature = "rocket")]
use super::place::Place;

/// What is left in a request, one value of each type.
#[derive(Debug)]
pub enum Left {
    /// The extensions of the request themselves.
    #[cfg(any(feature = "poem", feature = "tower"))]
    Http(http::Extensions),
    /// What is to be left in a request that cannot go where the verifier runs.
    #[cfg(any(feature = "actix", feature = "rocket"))]
    Values(Vec<Box<dyn Value>>),
}

impl Left {
    /// Leaves a value, in the place of one of the same type.
    pub(crate) fn leave<T: Clone + Send + Sync + 'static>(&mut self, value: T) {
        match self {
            #[cfg(any(feature = "poem", feature = "tower"))]
            Self::Http(extensions) => drop(extensions.insert(value)),
            #[cfg(any(feature = "actix", feature = "rocket"))]
            Self::Values(values) => values.push(Box::new(Leave(value))),
        }
    }

    /// Takes a value of this type away, if there is one.
    pub(crate) fn forget<T: Clone + Send + Sync + 'static>(&mut self) {
        match self {
            #[cfg(any(feature = "poem", feature = "tower"))]
            Self::Http(extensions) => drop(extensions.remove::<T>()),
            #[cfg(any(feature = "actix", feature = "rocket"))]
            Self::Values(values) => values.push(Box::new(Forget::<T>(PhantomData))),
        }
    }
}

#[cfg(any(feature = "poem", feature = "tower"))]
impl Left {
    /// Takes the extensions of a request, to leave something in them.
    pub(crate) fn of(extensions: &mut http::Extensions) -> Self {
        Self::Http(core::mem::take(extensions))
    }

    /// The extensions that it was made of.
    pub(crate) fn into_http(self) -> http::Extensions {
        match self {
            Self::Http(extensions) => extensions,
            #[cfg(any(feature = "actix", feature = "rocket"))]
            Self::Values(_) => http::Extensions::new(),
        }
    }
}

#[cfg(any(feature = "actix", feature = "rocket"))]
impl Left {
    /// What was left, for a request whose own values cannot go where the verifier runs.
    pub(crate) fn into_values(self) -> Vec<Box<dyn Value>> {
        match self {
            #[cfg(any(feature = "poem", feature = "tower"))]
            Self::Http(_) => Vec::new(),
            Self::Values(values) => values,
        }
    }
}

/// A value that is to be left, or a type of which nothing is to be there.
#[cfg(any(feature = "actix", feature = "rocket"))]
pub trait Value: core::fmt::Debug + Send {
    #[cfg(feature = "actix")]
    fn leave_in_actix(self: Box<Self>, extensions: &mut actix_web::dev::Extensions);

    #[cfg(feature = "rocket")]
    fn leave_in_rocket(self: Box<Self>, request: &rocket::Request<'_>);
}

#[cfg(any(feature = "actix", feature = "rocket"))]
struct Leave<T>(T);

#[cfg(any(feature = "actix", feature = "rocket"))]
impl<T: Clone + Send + Sync + 'static> Value for Leave<T> {
    #[cfg(feature = "actix")]
    fn leave_in_actix(self: Box<Self>, extensions: &mut actix_web::dev::Extensions) {
        extensions.insert(self.0);
    }

    #[cfg(feature = "rocket")]
    fn leave_in_rocket(self: Box<Self>, request: &rocket::Request<'_>) {
        Place::of(request).set(self.0);
    }
}

#[cfg(any(feature = "actix", feature = "rocket"))]
struct Forget<T>(PhantomData<fn() -> T>);

#[cfg(any(feature = "actix", feature = "rocket"))]
impl<T: Clone + Send + Sync + 'static> Value for Forget<T> {
    #[cfg(feature = "actix")]
    fn leave_in_actix(self: Box<Self>, extensions: &mut actix_web::dev::Extensions) {
        extensions.remove::<T>();
    }

    #[cfg(feature = "rocket")]
    fn leave_in_rocket(self: Box<Self>, request: &rocket::Request<'_>) {
        Place::<T>::of(request).clear();
    }
}

/// Without the value: it may be somebody's.
#[cfg(any(feature = "actix", feature = "rocket"))]
impl<T> core::fmt::Debug for Leave<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Leave").field(&core::any::type_name::<T>()).finish()
    }
}

#[cfg(any(feature = "actix", feature = "rocket"))]
impl<T> core::fmt::Debug for Forget<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Forget").field(&core::any::type_name::<T>()).finish()
    }
}

#[cfg(all(test, any(feature = "actix", feature = "rocket")))]
mod tests {
    use std::format;
    use std::vec::Vec;

    use super::Left;

    #[test]
    fn what_is_left_where_extensions_cannot_go_is_kept_in_order() {
        let mut left = Left::Values(Vec::new());
        left.leave(1_u8);
        left.forget::<u16>();
        assert_eq!(format!("{:?}", left.into_values()), "[Leave(\"u8\"), Forget(\"u16\")]");
    }
}

//! Generated code refers to nothing that its surroundings could mean differently.

#![no_implicit_prelude]
#![allow(dead_code, non_camel_case_types, unused_macros, reason = "what shadows is not used")]

/// Names of the standard library, with other meanings.
mod shadows {
    pub struct Result;
    pub struct Option;
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Err;
    pub struct Vec;
    pub struct String;
    pub struct Box;
    pub struct str;
    pub struct bool;
    pub struct u8;
    pub struct u16;
    pub struct u64;
    pub struct usize;
    pub trait From {}
    pub trait Iterator {}
    pub trait Clone {}
    pub trait Copy {}
    pub trait Debug {}
    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod scopes {}
    macro_rules! shadow {
        ($($name:ident)*) => {$(
            macro_rules! $name { ($d:tt) => {}; }
            #[allow(unused_imports, reason = "it is in the way")]
            pub(crate) use $name;
        )*};
    }
    shadow!(compile_error include_bytes include_str concat env matches panic);
}

/// One catalog among the shadows, and beside itself.
pub mod access {
    #[allow(unused_imports, reason = "they are in the way")]
    use super::shadows::*;
    ::scopes::scopes!("../../fixtures/every_key.toml");

    /// The same file again, in a module of its own.
    pub mod again {
        #[allow(unused_imports, reason = "they are in the way")]
        use crate::shadows::*;
        ::scopes::scopes!("../../fixtures/every_key.toml");
    }
}

/// Two catalogs of one macro.
macro_rules! catalogs {
    ($($module:ident)*) => {$(
        /// A catalog from a macro.
        pub mod $module {
            ::scopes::scopes!("../../../catalogs/seismic.toml");
        }
    )*};
}
catalogs!(first second);

/// Functions among the shadows.
pub mod functions {
    #[allow(unused_imports, reason = "they are in the way")]
    use crate::shadows::*;
    use crate::{access, access::again, first, second};
    use ::core::future::Future;
    use ::core::pin::Pin;
    use ::scopes::{Authenticated, Granted, Public, authenticated, public, requires};
    use ::std::boxed::Box;

    /// One scope.
    #[requires(access::admin)]
    pub fn one() {}

    /// Several.
    #[requires(again::units::read, any(again::admin, again::reports::write))]
    pub async fn several(granted: Granted) {
        let _ = granted.split();
    }

    /// A scope of a catalog that a macro made, twice.
    #[requires(first::library::view)]
    pub fn of_first() {}

    /// The other one.
    #[requires(second::library::view)]
    pub fn of_second() {}

    /// Checked in the body.
    ///
    /// # Errors
    ///
    /// The scopes that are missing.
    #[requires(first::search, token = token)]
    pub fn guarded(token: &first::Token) -> ::core::result::Result<(), first::MissingScopes> {
        ::core::result::Result::Ok(())
    }

    /// Checked in the body of a future.
    ///
    /// # Errors
    ///
    /// The scopes that are missing.
    #[requires(all(first::search, first::library::view), token = token)]
    pub async fn awaited(token: first::Token) -> ::core::result::Result<(), first::MissingScopes> {
        ::core::result::Result::Ok(())
    }

    /// Checked before a future is made.
    #[requires(first::search, token = token)]
    pub fn boxed(
        token: &first::Token,
    ) -> Pin<Box<dyn Future<Output = ::core::result::Result<(), first::MissingScopes>>>> {
        Box::pin(async { ::core::result::Result::Ok(()) })
    }

    /// Methods of a trait.
    pub trait Store {
        /// Asks for a proof.
        #[requires(any(first::search, all(first::library::view, first::library::manage)))]
        fn find(&self);

        /// Any token.
        #[authenticated(first::Token)]
        fn name(&self);
    }

    impl Store for () {
        #[requires(any(first::search, all(first::library::view, first::library::manage)))]
        fn find(&self) {}

        #[authenticated(first::Token)]
        fn name(&self, proof: Authenticated) {
            let _ = proof;
        }
    }

    /// Any token.
    #[authenticated(first::Token)]
    pub fn authenticated() {}

    /// No token.
    #[public(reason = "nothing here")]
    pub fn public() {}

    /// No token, and the reason at hand.
    #[public(reason = "nothing there")]
    pub fn reason(public: Public) -> &'static ::core::primitive::str {
        public.reason()
    }
}

#[cfg(test)]
mod tests {
    use ::std::prelude::rust_2024::*;
    use ::std::{assert, assert_eq};

    use crate::functions::{self, Store};
    use crate::{access, first, second};

    #[test]
    fn catalogs_of_one_macro_are_two() {
        let token = first::Token::new(first::library::VIEW.set());
        assert!(token.authorize().map(functions::of_first).is_ok());
        let token = second::Token::new(second::library::VIEW.set());
        assert!(token.authorize().map(functions::of_second).is_ok());
    }

    #[test]
    fn guards_work_among_shadows() {
        let token = first::Token::new(first::SEARCH.set());
        assert_eq!(functions::guarded(&token), Ok(()));
        functions::authenticated(token.authenticate());
        functions::public(::scopes::Public::new());
        assert_eq!(functions::reason(::scopes::Public::new()), "nothing there");
    }

    #[test]
    fn methods_work_among_shadows() {
        let token = first::Token::new(first::SEARCH.set());
        assert!(token.authorize().map(|granted| ().find(granted)).is_ok());
        ().name(token.authenticate());
    }

    #[test]
    fn one_file_makes_two_catalogs() {
        assert_eq!(access::Scope::ALL.len(), access::again::Scope::ALL.len());
        assert_eq!("app:admin".parse(), Ok(access::ADMIN));
        assert_eq!("app:admin".parse(), Ok(access::again::ADMIN));
    }
}

//! Hexadecimal digits as types, of which the position of a scope is made.
//!
//! A number in a type is a constant to the compiler, with a body that it checks and evaluates. A catalog has one for each
//! scope, so that the positions would cost more than the types.

/// A digit. No other crate can name the trait.
pub trait Digit {
    const VALUE: u16;
}

macro_rules! digits {
    ($($name:ident = $value:literal)+) => {$(
        #[doc(hidden)]
        pub enum $name {}

        impl Digit for $name {
            const VALUE: u16 = $value;
        }
    )+};
}

digits! {
    _0 = 0x0 _1 = 0x1 _2 = 0x2 _3 = 0x3 _4 = 0x4 _5 = 0x5 _6 = 0x6 _7 = 0x7
    _8 = 0x8 _9 = 0x9 _A = 0xA _B = 0xB _C = 0xC _D = 0xD _E = 0xE _F = 0xF
}

//! What a proof proves, decided by the compiler.

use crate::requirement::{All, Any, Requirement};

/// A proof of `Self` is also a proof of `R`. `At` says how and is always inferred.
///
/// See [`Granted::narrow`](crate::Granted::narrow) for what is proved by what.
#[diagnostic::on_unimplemented(
    message = "this handler's grant does not prove `{R}`",
    label = "needed here: `{R}`, proved here: `{Self}`",
    note = "add the missing scope to `#[requires(…)]` of the function that calls `narrow`",
    note = "what only one of several scopes implies is found behind `split()`; `any(…)` proves none of its members"
)]
pub trait Proves<R: Requirement, At>: Requirement {}

/// One scope is the other, or implies it in the catalog and whatever lets it through lets the other through. Implemented
/// by the marker types that `scopes!` generates; each of them implies itself.
#[doc(hidden)]
pub trait Implies<To: Requirement>: Requirement {}

/// The two requirements are the same.
#[doc(hidden)]
pub struct Itself;

/// The requirement is the scope itself, or a scope that it implies.
#[doc(hidden)]
pub struct ByImplication;

/// The requirement is the member at this position.
#[doc(hidden)]
pub struct Member<const POSITION: usize>;

#[diagnostic::do_not_recommend]
impl<Members: 'static> Proves<Self, Itself> for Any<Members> where Self: Requirement {}

#[diagnostic::do_not_recommend]
impl<From: Implies<To>, To: Requirement> Proves<To, ByImplication> for From {}

/// One `All` proves another member by member.
macro_rules! prove_all {
    ($($($member:ident $at:ident)+;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<From, $($member, $at),+> Proves<All<($($member),+,)>, ($($at),+,)> for From
        where
            All<($($member),+,)>: Requirement,
            $($member: Requirement,)+
            From: Requirement $(+ Proves<$member, $at>)+,
        {
        }
    )+};
}

prove_all! {
    A Ai B Bi;
    A Ai B Bi C Ci;
    A Ai B Bi C Ci D Di;
    A Ai B Bi C Ci D Di E Ei;
    A Ai B Bi C Ci D Di E Ei F Fi;
    A Ai B Bi C Ci D Di E Ei F Fi G Gi;
    A Ai B Bi C Ci D Di E Ei F Fi G Gi H Hi;
    A Ai B Bi C Ci D Di E Ei F Fi G Gi H Hi I Ii;
    A Ai B Bi C Ci D Di E Ei F Fi G Gi H Hi I Ii J Ji;
    A Ai B Bi C Ci D Di E Ei F Fi G Gi H Hi I Ii J Ji K Ki;
    A Ai B Bi C Ci D Di E Ei F Fi G Gi H Hi I Ii J Ji K Ki L Li;
}

/// An `All` proves each of its members, and each member proves an `Any` of the same tuple.
macro_rules! prove_member {
    ($members:tt; $($position:literal $member:ident)+) => {$(
        prove_member!(@at $position $member $members);
    )+};
    (@at $position:literal $chosen:ident ($($member:ident)+)) => {
        #[diagnostic::do_not_recommend]
        impl<$($member: Requirement),+> Proves<$chosen, Member<$position>> for All<($($member),+,)>
        where
            Self: Requirement,
        {
        }

        #[diagnostic::do_not_recommend]
        impl<$($member: Requirement),+> Proves<Any<($($member),+,)>, Member<$position>> for $chosen
        where
            $chosen: Implies<$chosen>,
            Any<($($member),+,)>: Requirement,
        {
        }
    };
}

prove_member!((A B); 0 A 1 B);
prove_member!((A B C); 0 A 1 B 2 C);
prove_member!((A B C D); 0 A 1 B 2 C 3 D);
prove_member!((A B C D E); 0 A 1 B 2 C 3 D 4 E);
prove_member!((A B C D E F); 0 A 1 B 2 C 3 D 4 E 5 F);
prove_member!((A B C D E F G); 0 A 1 B 2 C 3 D 4 E 5 F 6 G);
prove_member!((A B C D E F G H); 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H);
prove_member!((A B C D E F G H I); 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I);
prove_member!((A B C D E F G H I J); 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J);
prove_member!((A B C D E F G H I J K); 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J 10 K);
prove_member!((A B C D E F G H I J K L); 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J 10 K 11 L);

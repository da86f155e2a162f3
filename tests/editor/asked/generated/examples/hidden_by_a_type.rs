//! A type beside the file has the name by which a scope at the root is found.

mod access {
    include!(concat!(env!("OUT_DIR"), "/root.rs"));

    pub struct Free<R>(pub core::marker::PhantomData<R>);

    pub type a_scope_of_a_catalog<R> = Free<R>;
}

#[scopes::requires(access::admin)]
fn administrate() {}

fn main() {
    administrate(access::Free(core::marker::PhantomData));
}

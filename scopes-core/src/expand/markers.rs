//! Writes the marker type of each scope, and which other scopes a proof of it proves.

use std::fmt::Write as _;
use std::ops::Range;

use proc_macro2::TokenStream;

use super::{Context, refused};
use crate::listed::Listed as _;
use crate::rust_name::MARKERS;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let mut markers = String::new();
    for index in 0..context.catalog.scopes.len() {
        write_marker(&mut markers, context, index);
    }
    let still = context.allow_deprecated();
    let out_of_sight = context.out_of_sight();
    let allows = context.allows;
    context.tokens(&format!(
        "{out_of_sight}
        {allows}
        {still}
        mod {MARKERS} {{
            use super::__generated::private as __private;

            {markers}
        }}"
    ))
}

fn write_marker(text: &mut String, context: &Context<'_>, index: usize) {
    let docs = &context.docs[index];
    let name = context.variant(index);
    let position = digits(index);
    let _ = write!(
        text,
        "{docs}pub enum {name} {{}}
        impl __private::Requirement for {name} {{
            type Shape = __private::Is<super::Scope, {position}>;
        }}\n"
    );
    for &proved in &*refused::proved(context, index) {
        let _ = writeln!(text, "impl __private::Implies<{}> for {name} {{}}", context.variant(proved));
    }
}

/// A position as hexadecimal digits, the lowest first, without zeros behind them.
fn digits(mut position: usize) -> String {
    let mut digits = format!("__private::_{:X}", position % 16);
    while position >= 16 {
        position /= 16;
        let _ = write!(digits, ", __private::_{:X}", position % 16);
    }
    digits
}

/// The implications between marker types as a table. Other crates can implement `Implies`, and cannot add to the table.
pub(super) fn proved(context: &Context<'_>) -> String {
    let mut proved = String::new();
    for (index, scope) in context.catalog.scopes.iter().enumerate().filter(|(_, scope)| !scope.proves.is_empty()) {
        let ranges = runs(&scope.proves).map(|run| format!("{}..{}", run.start, run.end)).listed().join(", ");
        let _ = write!(proved, "private::Implication {{ scope: {index}, implied: &[{ranges}] }}, ");
    }
    proved
}

/// Ascending positions as half-open ranges.
fn runs(positions: &[usize]) -> impl Iterator<Item = Range<usize>> {
    let runs = positions.chunk_by(|&position, &next| position + 1 == next);
    runs.filter_map(|run| Some(*run.first()?..*run.last()? + 1))
}

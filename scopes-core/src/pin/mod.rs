//! Gives numbers to the names of a catalog that have none.
//!
//! | file | concern |
//! |---|---|
//! | `numbers` | which name has which number, and which numbers are added |
//! | `lines` | where they are written |

mod lines;
mod numbers;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use crate::catalog::{Bits, Catalog};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::fix::spliced;
use crate::listed::Listed as _;
use crate::message::{self, Known, Lack, Message, Way};
use crate::places::Places;
use crate::report::{Finding, Report};
use crate::source::Source;
use crate::{raw, resolve};
use numbers::Numbers;

/// A catalog whose names have numbers.
#[derive(Debug)]
#[non_exhaustive]
pub struct Pinned {
    /// The text of it. Where nothing was missing, it is the one that was given.
    pub text: String,
    /// The catalog that the text is.
    pub catalog: Catalog,
    /// The names that got lines in `[bits]`, with their numbers, in order of the lines.
    pub added: Vec<(String, u16)>,
    /// What was missing, with its place in the text that was given. None where nothing was.
    pub lack: Option<Diagnostic>,
}

/// Why nothing is to be written.
#[derive(Debug)]
pub enum NotPinned {
    /// The catalog is refused, or a number has another meaning than it had.
    Refused(Diagnostics),
    /// The numbers cannot be written without another change.
    Unwritable,
}

impl fmt::Display for NotPinned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(diagnostics) => diagnostics.fmt(f),
            Self::Unwritable => f.write_str("writing the numbers would change more than them; write them by hand"),
        }
    }
}

impl std::error::Error for NotPinned {}

/// Gives numbers to the scopes that have none: each the next one, in order of declaration. Where the catalog has no `[bits]`, it gets
/// it, and its scopes are numbered from 0 on.
///
/// With an older version of the catalog, names that had a number keep it: the line of one that is gone is written again, which makes
/// it retired. A number that has another meaning than in that version is refused.
///
/// Lines are added, and `next_bit` is set. All other bytes stay as they are, comments, order, quotes and ends of lines among them.
/// What comes of it is read again, and differs from what was read in its numbers only.
///
/// ```
/// use scopes_core::pin::pin;
///
/// let catalog = "[catalog]\nname = 'shop'\nnext_bit = 1\n[scopes]\n'orders:read' = ''\n'orders:write' = ''\n[bits]\n'orders:read' = 0\n";
/// let pinned = pin("shop.toml", catalog.as_bytes(), None)?;
/// assert_eq!(pinned.text, catalog.replace("next_bit = 1", "next_bit = 2") + "'orders:write' = 1\n");
/// # Ok::<(), scopes_core::pin::NotPinned>(())
/// ```
///
/// # Errors
///
/// [`NotPinned`]: the catalog is refused for something that no number mends, numbers would change their meaning, none are left, or the
/// text cannot take them.
pub fn pin(file: &str, text: &[u8], baseline: Option<&Catalog>) -> Result<Pinned, NotPinned> {
    let source = Source::new(file, text).map_err(NotPinned::Refused)?;
    let refusals = crate::parse(file, text).err();
    let before = baseline.and_then(|baseline| baseline.bits.as_ref().map(|bits| numbers::named(baseline, bits)));
    let before = before.unwrap_or_default();
    let known = Places::of(&mut before.iter().map(|(name, _)| name.as_str()));
    let unmended = refusals.as_ref().filter(|all| !all.iter().all(|refusal| is_mended(refusal, &known)));
    if let Some(refusals) = unmended {
        // With an older version, what that mends is nothing to be mended by hand.
        let is_told = |refusal: &&Diagnostic| before.is_empty() || !is_mended(refusal, &known);
        let told = refusals.iter().filter(is_told).cloned().listed();
        return Err(NotPinned::Refused(beside(told, &before, next_of(&before))));
    }
    let (raw, bare) = without_numbers(&source).map_err(NotPinned::Refused)?;
    let mut report = Report::new(&source);
    let numbers = Numbers::new(&raw, &before, &mut report);
    let numbers = report.finish(Some(numbers)).map_err(NotPinned::Refused)?;
    if !numbers.are_whole() {
        let told = |refusals: Diagnostics| beside(refusals.into_vec(), &before, numbers.next());
        return Err(refusals.map(told).map_or(NotPinned::Unwritable, NotPinned::Refused));
    }
    write(file, &source, &raw, bare, numbers)
}

/// Whether a catalog that is refused with this gets what it lacks. Lines that are gone are known to an older version only, and so is
/// whether a name without a scope is a retired or a misspelt one.
fn is_mended(refusal: &Diagnostic, known: &Places) -> bool {
    let Message::Bits(message) = refusal.message() else { return false };
    match message {
        message::Bits::Missing { way: Way::Next { .. }, .. } => true,
        message::Bits::Missing { way: Way::Misspelt { written, .. }, .. } => known.has(written),
        message::Bits::Missing { way: Way::Back, .. }
        | message::Bits::Gap { .. }
        | message::Bits::NextIsNotTheCount { .. }
        | message::Bits::NextMissing { .. }
        | message::Bits::Empty { .. }
        | message::Bits::NextWithoutBits => known.count() > 0,
        _ => false,
    }
}

/// The refusals with what an older version says of them, if there is one.
fn beside(refusals: Vec<Diagnostic>, before: &[(String, u16)], next: u32) -> Diagnostics {
    if before.is_empty() {
        return Diagnostics::new(refusals);
    }
    let known = Known { numbers: before.iter().map(|(name, number)| (name.as_str(), *number)).collect(), next };
    let told = |refusal: Diagnostic| {
        let compared = match refusal.message() {
            Message::Bits(bits) => message::Compared::of(bits, &known),
            _ => None,
        };
        match compared {
            Some(compared) => refusal.with_message(Message::Compared(compared)),
            None => refusal,
        }
    };
    Diagnostics::new(refusals.into_iter().map(told).listed())
}

/// The number behind the last one.
fn next_of(before: &[(String, u16)]) -> u32 {
    before.iter().map(|(_, number)| u32::from(*number) + 1).max().unwrap_or_default()
}

/// The catalog as written, and as it is without its numbers.
fn without_numbers(source: &Arc<Source>) -> Result<(raw::Catalog, Catalog), Diagnostics> {
    let mut report = Report::new(source);
    let read = raw::parse(source, &mut report).map(|mut raw| {
        let (bits, next) = (raw.bits.take(), raw.header.next_bit.take());
        let bare = resolve::resolve(&raw, &mut report);
        (raw.bits, raw.header.next_bit) = (bits, next);
        (raw, bare)
    });
    report.finish(read)
}

fn write(
    file: &str,
    source: &Arc<Source>,
    raw: &raw::Catalog,
    bare: Catalog,
    numbers: Numbers,
) -> Result<Pinned, NotPinned> {
    let lack = lack(raw, &numbers).map(|finding| finding.diagnostic(source));
    let text = if lack.is_none() {
        source.text().to_owned()
    } else {
        let edits = lines::edits(source.text(), raw, &numbers).ok_or(NotPinned::Unwritable)?;
        spliced(source.text(), &edits.iter().listed()).ok_or(NotPinned::Unwritable)?
    };
    let catalog = crate::parse(file, text.as_bytes()).map_err(|_| NotPinned::Unwritable)?;
    let intended = Catalog { bits: Some(bits(&bare, &numbers)), ..bare };
    if anywhere(catalog.clone()) != anywhere(intended) {
        return Err(NotPinned::Unwritable);
    }
    Ok(Pinned { text, catalog, added: numbers.added, lack })
}

/// What is missing. Its place is the first name that has no number.
fn lack(raw: &raw::Catalog, numbers: &Numbers) -> Option<Finding> {
    let next = i64::from(numbers.next());
    let is_next = raw.header.next_bit.as_ref().is_some_and(|written| written.value == next);
    let names = numbers.added.iter().map(|(name, _)| name.clone()).listed();
    let Some(bits) = &raw.bits else {
        let lack = if numbers.restored == 0 { Lack::Bits } else { of_names(names, numbers) };
        return Some(Finding::new(message::Pins::NotPinned { lack }, &raw.header.span));
    };
    let added = Places::of(&mut names.iter().map(String::as_str));
    let first = raw.scopes.iter().find(|scope| added.has(&scope.name.value));
    let place = first.map_or(&bits.span, |scope| &scope.name.span);
    match names.is_empty() {
        false => Some(Finding::new(message::Pins::NotPinned { lack: of_names(names, numbers) }, place)),
        true if is_next => None,
        true => {
            let place = raw.header.next_bit.as_ref().map_or(&bits.span, |next| &next.span);
            Some(Finding::new(message::Pins::NotPinned { lack: Lack::Next(numbers.next()) }, place))
        }
    }
}

/// A number that an older version gave is another matter than one that is still to be given.
fn of_names(names: Vec<String>, numbers: &Numbers) -> Lack {
    match numbers.added.get(..numbers.restored) {
        None | Some([]) => Lack::Names(names),
        Some(gone) => Lack::Gone(gone.to_vec(), names.into_iter().skip(gone.len()).listed()),
    }
}

/// The numbers as the model of a catalog has them.
fn bits(catalog: &Catalog, numbers: &Numbers) -> Bits {
    Bits {
        scopes: catalog.scopes.iter().map(|scope| numbers.of(&scope.name).unwrap_or_default()).listed(),
        aliases: catalog.aliases.iter().map(|alias| numbers.of(&alias.name)).listed(),
        retired: numbers.retired(catalog),
        next: numbers.next(),
    }
}

/// A catalog wherever its names stand in the text.
fn anywhere(mut catalog: Catalog) -> Catalog {
    catalog.scopes.iter_mut().for_each(|scope| scope.at = 0);
    catalog.aliases.iter_mut().for_each(|alias| alias.at = 0);
    catalog
}

//! Makes the changes that diagnostics propose, and nothing else.

mod values;

use std::fmt;

use crate::catalog::{Access, Catalog};
use crate::diagnostic::{Diagnostic, Edit};
use crate::lint::{Checked, Levels, MOST_COMPARED, check, is_proved_by};
use crate::mask::Mask;

/// Which changes are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fixes {
    /// Those that say in another way what the author wrote.
    Safe,
    /// Guesses too, such as the nearest name, for the author to look at.
    All,
}

/// A catalog with changes.
#[derive(Debug)]
#[non_exhaustive]
pub struct Fixed {
    /// The text of it.
    pub text: String,
    /// How many changes were made.
    pub count: usize,
    /// What is left.
    pub checked: Checked,
}

/// Changes were proposed that would have done something else than they say. Nothing is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotFixed {
    id: &'static str,
    line: usize,
}

impl fmt::Display for NotFixed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, line } = self;
        write!(f, "the change for `{id}` in line {line} would change more than it says; make it by hand")
    }
}

impl std::error::Error for NotFixed {}

/// With more rounds something proposes what another thing takes back.
const ROUNDS: usize = 8;

/// Makes the changes that [`check`] proposes: bytes of the text are replaced, and all others stay as they are, comments, order, quotes
/// and ends of lines among them. What comes of it is read again, and means the same but for what was changed.
///
/// ```
/// use scopes_core::fix::{Fixes, fix};
/// use scopes_core::lint::Levels;
///
/// let catalog = "catalog.name = 'shop'\n[scopes]\n'orders:read' = 'See.'\n[groups.all] # everything\nscopes = ['orders:raed']";
/// let fixed = fix("shop.toml", catalog, &Levels::default(), Fixes::All)?;
/// assert_eq!(fixed.text, catalog.replace("raed", "read"));
/// # Ok::<(), scopes_core::fix::NotFixed>(())
/// ```
///
/// # Errors
///
/// [`NotFixed`] where a change would do more than it says.
pub fn fix(file: &str, text: &str, levels: &Levels, which: Fixes) -> Result<Fixed, NotFixed> {
    let mut fixed = Fixed { text: text.to_owned(), count: 0, checked: check(file, text.as_bytes(), levels) };
    for _ in 0..ROUNDS {
        let chosen = chosen(&fixed.checked, which);
        let Some(first) = chosen.first() else { break };
        let not_fixed = NotFixed { id: first.id(), line: first.line() };
        let edits: Vec<&Edit> = chosen.iter().filter_map(|diagnostic| diagnostic.edit()).collect();
        let text = spliced(&fixed.text, &edits).ok_or_else(|| not_fixed.clone())?;
        let checked = check(file, text.as_bytes(), levels);
        if !values::are_kept(&fixed.text, &text, &edits) || !is_intended(&fixed.checked, &checked) {
            return Err(not_fixed);
        }
        fixed = Fixed { text, count: fixed.count + edits.len(), checked };
    }
    Ok(fixed)
}

/// The diagnostics whose changes are made: of those that touch the same bytes the first.
fn chosen(checked: &Checked, which: Fixes) -> Vec<&Diagnostic> {
    let mut end = 0;
    let has_edit = |diagnostic: &&Diagnostic| diagnostic.edit().is_some_and(|edit| edit.is_safe || which == Fixes::All);
    let mut all: Vec<&Diagnostic> = checked.diagnostics().iter().filter(has_edit).collect();
    all.sort_by_key(|diagnostic| diagnostic.edit().map(|edit| edit.span.start));
    all.retain(|diagnostic| {
        let Some(edit) = diagnostic.edit() else { return false };
        let is_free = edit.span.start >= end;
        end = if is_free { edit.span.end.max(end) } else { end };
        is_free
    });
    all
}

/// The text with these changes, in order of their places. None where a place is none of the text.
pub(crate) fn spliced(text: &str, edits: &[&Edit]) -> Option<String> {
    let (mut spliced, mut at) = (String::with_capacity(text.len()), 0);
    for edit in edits {
        spliced.push_str(text.get(at..edit.span.start)?);
        text.get(edit.span.clone())?;
        spliced.push_str(&edit.text);
        at = edit.span.end;
    }
    spliced.push_str(text.get(at..)?);
    Some(spliced)
}

/// Whether a change did what it was for. A catalog that is read goes on to say the same; of one that is refused less is wrong, and what it
/// says is for `values` to compare.
fn is_intended(before: &Checked, after: &Checked) -> bool {
    match (before.catalog(), after.catalog()) {
        (Some(before), Some(after)) => meaning(before) == meaning(after),
        (Some(_), None) => false,
        (None, Some(_)) => true,
        (None, None) => after.diagnostics().len() < before.diagnostics().len(),
    }
}

/// A catalog without what a change of its text may move, and without ways to call an endpoint that others make needless.
fn meaning(catalog: &Catalog) -> Catalog {
    let mut meaning = catalog.clone();
    meaning.scopes.iter_mut().for_each(|scope| scope.at = 0);
    meaning.aliases.iter_mut().for_each(|alias| alias.at = 0);
    for endpoint in &mut meaning.endpoints {
        if let Access::AnyOf(ways) = &mut endpoint.access {
            *ways = least(catalog, ways);
        }
    }
    meaning
}

fn least(catalog: &Catalog, ways: &[Mask]) -> Vec<Mask> {
    let compared = ways.get(..MOST_COMPARED).unwrap_or(ways);
    let is_needless = |way: &Mask| {
        compared.iter().any(|other| is_proved_by(catalog, other, way) && !is_proved_by(catalog, way, other))
    };
    let mut least: Vec<Mask> = ways.iter().filter(|way| !is_needless(way)).cloned().collect();
    least.sort_by(|one, other| one.words().cmp(other.words()));
    least
}

#[cfg(test)]
mod tests {
    use super::{Fixes, fix};
    use crate::lint::{LINTS, Levels, LintLevel};

    fn all() -> Levels {
        let mut levels = Levels::default();
        for lint in LINTS {
            levels.set(lint.id, LintLevel::Warn).unwrap();
        }
        levels
    }

    const CATALOG: &str = "# first\r\n[catalog] # the name\r\nname = 'shop'\r\n\r\n[scopes]\n\"orders:read\" = 'See.' # stays\n\
                           'orders:write'.implies = [ 'orders:read', ] # é\n'users:read' = '漢'\n[presets.p]\nscopes = [\n  \
                           'orders:read', # one\n  \"users:read\",\n]\n[endpoints.'GET /x']\nany_of = [['orders:read']]\n";

    #[test]
    fn what_is_right_stays_as_it_is() {
        for which in [Fixes::Safe, Fixes::All] {
            let fixed = fix("c.toml", CATALOG, &all(), which).unwrap();
            assert_eq!((fixed.text.as_str(), fixed.count), (CATALOG, 0));
        }
    }

    #[test]
    fn a_misspelt_name_is_put_right_wherever_it_stands_and_nothing_else_is_touched() {
        for name in ["orders:read", "users:read"] {
            for (at, _) in CATALOG.match_indices(name).skip(1) {
                let mut text = CATALOG.to_owned();
                text.replace_range(at + name.len() - 2..at + name.len(), "da");
                assert_eq!(fix("c.toml", &text, &all(), Fixes::Safe).unwrap().text, text, "a guess is not safe");
                let fixed = fix("c.toml", &text, &all(), Fixes::All).unwrap();
                assert_eq!((fixed.text.as_str(), fixed.count), (CATALOG, 1));
                assert!(fixed.checked.catalog().is_some());
            }
        }
    }

    #[test]
    fn a_pattern_for_one_scope_becomes_its_name() {
        let text = CATALOG.replace("\"users:read\",\n]", "\"users:read\",\n]\n[groups.g]\nscopes = ['users:*'] # why");
        let fixed = fix("c.toml", &text, &all(), Fixes::Safe).unwrap();
        assert_eq!(fixed.text, text.replace("'users:*'", "\"users:read\""));
        let again = fix("c.toml", &fixed.text, &all(), Fixes::All).unwrap();
        assert_eq!((again.text, again.count), (fixed.text, 0));
        // A scope that is declared later and fits is behind the gate.
        let gate = CATALOG.replace("\"users:read\",\n]", "\"users:read\",\n]\n[gates.g]\nscopes = ['users:*']");
        assert_eq!(fix("c.toml", &gate, &all(), Fixes::All).unwrap().text, gate);
    }

    #[test]
    fn a_key_that_stands_there_is_not_written_again() {
        let scope = |rest: &str| format!("catalog.name = 'shop'\n[scopes.'orders:read']\ndescriptio = ''\n{rest}\n");
        for rest in ["description = 'See.'", "descriptio_ = 'See.'\ndescription = ''", "description = ''\nsummary = ''"]
        {
            let fixed = fix("c.toml", &scope(rest), &all(), Fixes::All).unwrap();
            assert_eq!((fixed.text, fixed.count), (scope(rest), 0));
        }
        let fixed = fix("c.toml", &scope("descripton = 'See.'"), &all(), Fixes::All).unwrap();
        assert_eq!(fixed.text, scope("descripton = 'See.'").replace("descriptio ", "description "));
        let tables = "catalog.name = 'shop'\n[scopes]\na = ''\n[roles.m]\nkeeps = ['a']\n[role.o]\nkeeps = ['a']\n";
        let fixed = fix("c.toml", tables, &all(), Fixes::All).unwrap();
        assert_eq!(fixed.text, tables.replace("[role.", "[roles."), "tables of one name are one");
        // A list of tables is none.
        for tables in [tables.replace("[roles.m]", "[[roles]]"), tables.replace("[role.o]", "[[role]]")] {
            let fixed = fix("c.toml", &tables, &all(), Fixes::All).unwrap();
            assert_eq!((&fixed.text, fixed.count), (&tables, 0));
        }
    }

    /// The second of two endpoints gets its method. With that of the first they would be one key twice.
    #[test]
    fn an_endpoint_that_stands_there_is_not_written_again() {
        let table = |method: &str| format!("[endpoints.'{method} /y']\nany_of = [['orders:read']]\n");
        let twice = CATALOG.to_owned() + &table("get") + &table("get");
        let once = CATALOG.to_owned() + &table("get") + &table("GET");
        for text in [&twice, &once] {
            let fixed = fix("c.toml", text, &all(), Fixes::All).unwrap();
            assert_eq!((&fixed.text, fixed.count), (&once, usize::from(text == &twice)));
        }
        // Under two scopes they are one endpoint, which needs any of the two.
        let scopes = ["orders", "users"].map(|scope| format!("[scopes.'{scope}:list'.endpoints]\n'get /y' = ''\n"));
        let text = CATALOG.to_owned() + &scopes.concat();
        let fixed = fix("c.toml", &text, &all(), Fixes::Safe).unwrap();
        assert_eq!((fixed.text, fixed.count), (text.replace("get", "GET"), 2));
    }

    #[test]
    fn a_needless_way_is_taken_out() {
        let text =
            CATALOG.replace("[['orders:read']]", "[['orders:read'], # reads\n  ['orders:write'], ['users:read']]");
        let fixed = fix("c.toml", &text, &all(), Fixes::Safe).unwrap();
        assert_eq!(fixed.text, text);
        let text = CATALOG.replace("[['orders:read']]", "[['orders:read'], ['orders:write'], ['users:read']]");
        let fixed = fix("c.toml", &text, &all(), Fixes::Safe).unwrap();
        assert_eq!(fixed.text, text.replace(", ['orders:write']", ""));
    }

    /// Lists with an entry too many, and what is left of each when it is taken out. In the last ones it stays.
    const REPEATED: [(&str, &str); 9] = [
        ("['orders:read', 'orders:read']", "['orders:read']"),
        ("['orders:read' , 'orders:read', ]", "['orders:read' , ]"),
        ("[\n  'orders:read',\n  'orders:read',\n  'users:read',\n]", "[\n  'orders:read',\n  'users:read',\n]"),
        ("[\r\n  'orders:read',\r\n\t'orders:read'\r\n]", "[\r\n  'orders:read',\r\n]"),
        (
            "[\n  'orders:read', # all,\n  'orders:read',\n  'users:read',\n]",
            "[\n  'orders:read', # all,\n  'users:read',\n]",
        ),
        ("[\n  'orders:read', # all,\n  'orders:read', 'users:read',\n]", ""),
        ("[\n  'orders:read', # all,\n  'orders:read'] # last", ""),
        ("[\n  'orders:read',\n  'orders:read', # once more\n]", ""),
        ("[\n  'orders:read'\n  , 'users:read' ,\n  'orders:read'\n  , 'orders:write']", ""),
    ];

    #[test]
    fn an_entry_is_taken_out_alone() {
        for (list, expected) in REPEATED {
            for head in ["[groups.g]\nscopes", "[roles.m]\ndrops", "[gates.g]\nenv = 'X'\nscopes"] {
                let with = |list: &str| CATALOG.replace("[endpoints.", &format!("{head} = {list}\n[endpoints."));
                let expected = if expected.is_empty() { list } else { expected };
                let fixed = fix("c.toml", &with(list), &all(), Fixes::Safe).unwrap();
                assert_eq!(fixed.text, with(expected), "{list}");
            }
        }
    }

    #[test]
    fn what_becomes_a_comment_or_no_toml_is_not_written() {
        let before = "a = [1, # one,\n  1, 2]";
        let edit = |span: std::ops::Range<usize>| super::Edit { span, text: String::new(), is_safe: true };
        let swallowing = edit(13..18);
        let after = super::spliced(before, &[&swallowing]).unwrap();
        assert_eq!(after, "a = [1, # one, 2]");
        assert!(!super::values::are_kept(before, &after, &[&swallowing]));
        let right = edit(18..21);
        let after = super::spliced(before, &[&right]).unwrap();
        assert_eq!(after, "a = [1, # one,\n  1]");
        assert!(super::values::are_kept(before, &after, &[&right]));
    }
}

//! Figures that are kept in a file, one on a line behind the name of its case.

use std::collections::BTreeMap;
use std::fmt;

/// How much more a case may take than is kept of it.
const MARGIN: f64 = 1.05;
/// What the address of an input, or the length of an environment variable, can make of a figure.
const NOISE: f64 = 0.5;

/// Instructions by the name of the case.
#[derive(Debug, Default, PartialEq)]
pub struct Figures(BTreeMap<String, f64>);

/// A figure, and the one that is kept.
#[derive(Debug, PartialEq)]
pub struct Judgement {
    /// The case.
    pub name: String,
    /// What it takes.
    pub now: f64,
    /// What is kept; nothing where the case is new.
    pub kept: f64,
}

impl Judgement {
    /// Whether the case takes more than the margin allows. One of which nothing is kept does.
    pub fn is_worse(&self) -> bool {
        self.now > self.kept * MARGIN + NOISE
    }
}

impl Figures {
    /// Figures that were counted.
    pub fn new<'n>(figures: impl Iterator<Item = (&'n str, f64)>) -> Self {
        Self(figures.map(|(name, count)| (name.to_owned(), count)).collect())
    }

    /// Figures as they were written. A line that is none is left out, so that its case counts as new.
    pub fn read(text: &str) -> Self {
        let figure = |line: &str| {
            let (count, name) = line.trim().split_once(' ')?;
            Some((name.to_owned(), count.parse().ok()?))
        };
        Self(text.lines().filter_map(figure).collect())
    }

    /// Each of these figures beside the kept one.
    pub fn judge(self, kept: &Self) -> Vec<Judgement> {
        let beside = |(name, now): (String, f64)| {
            let kept = kept.0.get(&name).copied().unwrap_or_default();
            Judgement { name, now, kept }
        };
        self.0.into_iter().map(beside).collect()
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(name, count)| writeln!(f, "{count:.1} {name}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_as_they_were_written() {
        let figures = Figures::new([("check/48/one", 8.0), ("parse/48/known claim", 1229.5)].into_iter());
        assert_eq!(Figures::read(&figures.to_string()), figures);
        assert_eq!(Figures::read("no figure\n\n8.0\n"), Figures::default());
    }

    #[test]
    fn five_percent_more_are_too_many_and_so_is_what_is_new() {
        let cases = [
            (100.0, 100.0, false),
            (105.0, 100.0, false),
            (106.0, 100.0, true),
            (50.0, 100.0, false),
            (9.0, 0.0, true),
        ];
        for (now, kept, is_worse) in cases {
            let figures = |count| Figures::new([("case", count)].into_iter());
            assert_eq!(figures(now).judge(&figures(kept))[0].is_worse(), is_worse, "{now} {kept}");
        }
        assert!(Figures::read("8.0 case").judge(&Figures::default())[0].is_worse());
    }
}

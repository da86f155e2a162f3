//! The text of a finding, as the core draws it, with its parts marked.

use std::fmt::Write as _;

use anstyle::Style;
use clap_cargo::style::{ERROR, NOTE, WARN};
use scopes_core::{Diagnostic, Level};

use super::text_of;
use crate::obeyed::without_commands;

/// What leads the eye: arrows, gutters.
const FRAME: Style = clap_cargo::style::CONTEXT;
const STRONG: Style = Style::new().bold();

pub(super) fn of(level: Level) -> Style {
    match level {
        Level::Error => ERROR,
        _ => WARN,
    }
}

/// The finding with its level before it. Without its colors it is the text of the core.
pub(super) fn drawn(finding: &Diagnostic) -> String {
    let mut drawing = Drawing { marks: of(finding.level()), next: Line::Text, text: String::new() };
    for line in text_of(finding).split_inclusive('\n') {
        drawing.add(&without_commands(line));
    }
    drawing.text
}

struct Drawing {
    /// The style of what is underlined.
    marks: Style,
    next: Line,
    text: String,
}

/// What a line is. What stands in the excerpt is the text of the user, which says nothing about that.
#[derive(Clone, Copy)]
enum Line {
    /// A sentence with a word before it, the arrow of an excerpt, or a remark below one.
    Text,
    Gutter,
    Excerpt,
    Marks,
}

impl Drawing {
    fn add(&mut self, line: &str) {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        self.next = match self.next {
            Line::Text if line.trim_start().starts_with("-->") => self.arrow(line),
            Line::Text => self.text(line),
            Line::Gutter => self.framed(line, FRAME, Line::Excerpt),
            Line::Excerpt => self.framed(line, Style::new(), Line::Marks),
            Line::Marks => self.framed(line, self.marks, Line::Text),
        };
        self.text.push_str(end);
    }

    fn arrow(&mut self, line: &str) -> Line {
        let at = line.find("-->").map_or(0, |at| at + 3);
        self.paint(FRAME, &line[..at]);
        self.text.push_str(&line[at..]);
        Line::Gutter
    }

    /// A line behind a gutter.
    fn framed(&mut self, line: &str, style: Style, next: Line) -> Line {
        let at = line.find('|').map_or(0, |at| at + 1);
        self.paint(FRAME, &line[..at]);
        self.paint(style, &line[at..]);
        next
    }

    fn text(&mut self, line: &str) -> Line {
        let word = line.trim_start_matches([' ', '=']).split(':').next().unwrap_or_default();
        let is_level = ["error", "warning"].iter().any(|level| {
            word.strip_prefix(level).is_some_and(|id| id.is_empty() || id.starts_with('[') && id.ends_with(']'))
        });
        let style = match word {
            _ if is_level => self.marks,
            "note" if !line.starts_with(' ') => NOTE,
            "note" | "help" => STRONG,
            _ => Style::new(),
        };
        let at = line.find(word).unwrap_or(0);
        self.paint(FRAME, &line[..at]);
        self.paint(style, word);
        let rest = &line[at + word.len()..];
        self.paint(if is_level { STRONG } else { Style::new() }, rest);
        Line::Text
    }

    fn paint(&mut self, style: Style, text: &str) {
        if text.is_empty() || style == Style::new() {
            self.text.push_str(text);
        } else {
            let _ = write!(self.text, "{style}{text}{style:#}");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::pages;

    #[test]
    fn colors_change_nothing_else() {
        let mut drawn_ones = 0;
        for page in pages::all() {
            let Some(text) = page.refused() else { continue };
            let Err(errors) = scopes_core::parse("shop.toml", &text) else { continue };
            for error in errors.iter() {
                let colored = drawn(error);
                assert_eq!(anstream::adapter::strip_str(&colored).to_string(), text_of(error));
                drawn_ones += 1;
            }
        }
        assert!(drawn_ones > 150, "{drawn_ones}");
        assert!(Path::new("src/pages").is_dir());
    }

    #[test]
    fn what_looks_like_a_frame_in_a_catalog_is_text() {
        let text = "[catalog]\nname = 'shop'\n[scopes]\n'a:b' = ''\n'--> x | y' = ''\n";
        let errors = scopes_core::parse("shop.toml", text.as_bytes()).unwrap_err();
        let colored = drawn(errors.iter().next().unwrap());
        assert!(colored.contains("'--> x | y' = ''\n"), "{colored}");
    }
}

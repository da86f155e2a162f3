//! Finds what is wrong with the lines of a text. There is one mistake for each line at most, since the parser misreads the rest of a
//! line after the first one, and none for what follows from another mistake.

use std::ops::Range;

use super::outline::{Complaint, Inside, Outline, Part};
use super::{Mistake, blocks, brackets, comments, foreign, header, keys, lines, look_alikes, texts, values};
use crate::message::{self, Message};

pub(super) fn find(text: &str, outline: &Outline) -> Vec<Mistake> {
    let open = brackets::open(text, outline).filter(|(start, _)| !is_for_a_text_below(text, outline, *start));
    let end = open.as_ref().map_or(usize::MAX, |(start, _)| *start);
    let mut lines = Lines { text, mistakes: Vec::new(), last: None, next: 0, habits: Vec::new(), has_block: false };
    for complaint in outline.complaints.iter().filter(|complaint| complaint.at.start < end) {
        if let Some(conflict) = lines.add(complaint) {
            return vec![conflict];
        }
    }
    let mut mistakes = lines.finish();
    mistakes.extend(open.map(|(_, mistake)| mistake));
    mistakes
}

/// Whether a bracket at this place is open only because of a text in it that goes on in the line below.
fn is_for_a_text_below(text: &str, outline: &Outline, start: usize) -> bool {
    let first = outline.complaints.iter().find(|complaint| complaint.at.start >= start);
    first.is_some_and(|complaint| texts::end_of(text, &mistake(text, complaint)).is_some())
}

struct Lines<'t> {
    text: &'t str,
    mistakes: Vec<Mistake>,
    /// The line of the last mistake.
    last: Option<Range<usize>>,
    /// The place from which to look for the next mistake.
    next: usize,
    /// Mistakes that people make in every line if they make them once: the position of the first, and the number of further lines.
    habits: Vec<(usize, usize)>,
    /// Whether a table in braces was refused. The brace that ends it is then no mistake of its own.
    has_block: bool,
}

impl Lines<'_> {
    /// Adds what is wrong with a line. A merge conflict is returned, since it is all that is to be said.
    fn add(&mut self, complaint: &Complaint) -> Option<Mistake> {
        if complaint.at.start < self.next || self.follows(complaint) {
            return None;
        }
        let line = lines::line(self.text, complaint.at.start);
        if let Some(conflict) = foreign::conflict(self.text, &line) {
            return Some(conflict);
        }
        let mistake = mistake(self.text, complaint);
        if self.has_block && is_end_of_block(&mistake.message) {
            return None;
        }
        self.has_block |= matches!(mistake.message, Message::Brackets(message::Brackets::Block { .. }));
        self.next = match blocks::end_of(self.text, &mistake).or_else(|| texts::end_of(self.text, &mistake)) {
            Some(end) => end,
            None => lines::next(self.text, comments::end(self.text, &mistake).unwrap_or(line.end)),
        };
        self.last = Some(line.start..self.next);
        self.keep(mistake);
        None
    }

    /// Whether the parser misses or finds a comma only because it could not read what stands before it.
    fn follows(&self, complaint: &Complaint) -> bool {
        let is_comma = complaint.expected == Some(",") || lines::first(self.text, complaint.at.start) == Some(',');
        let in_brackets = matches!(complaint.inside, Inside::List | Inside::Table);
        is_comma && in_brackets && self.last.as_ref().is_some_and(|last| last.contains(&complaint.after))
    }

    fn keep(&mut self, mistake: Mistake) {
        let same = |&&mut (position, _): &&mut (usize, usize)| {
            self.mistakes.get(position).is_some_and(|other| is_same_habit(&other.message, &mistake.message))
        };
        if let Some((position, more)) = self.habits.iter_mut().find(same) {
            *more += 1;
            if let Some(first) = self.mistakes.get_mut(*position).filter(|first| is_in_words_of_its_own(&first.message))
            {
                first.labels.push(("the same here", mistake.span));
            }
            return;
        }
        if is_habit(&mistake.message) {
            self.habits.push((self.mistakes.len(), 0));
        }
        self.mistakes.push(mistake);
    }

    fn finish(mut self) -> Vec<Mistake> {
        for (position, more) in self.habits {
            if let Some(mistake) = self.mistakes.get_mut(position)
                && let Message::Toml(message) = &mut mistake.message
            {
                message.in_more_lines(more);
            }
        }
        self.mistakes
    }
}

fn is_end_of_block(message: &Message) -> bool {
    matches!(message, Message::Brackets(message::Brackets::StrayBracket { found: '}' }))
}

fn is_habit(message: &Message) -> bool {
    use message::Toml::{CarriageReturn, Comment, LookAlike, OtherQuotes};
    let Message::Toml(toml) = message else { return false };
    matches!(toml, Comment { .. } | LookAlike { .. } | OtherQuotes { .. } | CarriageReturn { .. })
        || is_in_words_of_its_own(message)
}

/// Whether the help of a message repeats its line, so that it does not fit other lines.
fn is_in_words_of_its_own(message: &Message) -> bool {
    use message::Toml::{HeaderWithoutQuotes, IndentedBlock, KeyWithoutQuotes, WrongSeparator};
    let Message::Toml(message) = message else { return false };
    matches!(
        message,
        HeaderWithoutQuotes { .. } | IndentedBlock { .. } | KeyWithoutQuotes { .. } | WrongSeparator { .. }
    )
}

/// Lines with different contents can lack the same thing.
fn is_same_habit(one: &Message, other: &Message) -> bool {
    use message::Toml::{HeaderWithoutQuotes, IndentedBlock, KeyWithoutQuotes, WrongSeparator};
    let (Message::Toml(toml), Message::Toml(other_toml)) = (one, other) else { return false };
    match (toml, other_toml) {
        (HeaderWithoutQuotes { .. }, HeaderWithoutQuotes { .. })
        | (IndentedBlock { .. }, IndentedBlock { .. })
        | (KeyWithoutQuotes { .. }, KeyWithoutQuotes { .. }) => true,
        (WrongSeparator { written, .. }, WrongSeparator { written: other, .. }) => written == other,
        _ => one.row() == other.row(),
    }
}

fn mistake(text: &str, complaint: &Complaint) -> Mistake {
    look_alikes::find(text, complaint)
        .or_else(|| comments::find(text, complaint))
        .unwrap_or_else(|| by_part(text, complaint))
}

fn by_part(text: &str, complaint: &Complaint) -> Mistake {
    match &complaint.part {
        Part::Key(whole, Some(quote)) | Part::Value(whole, Some(quote)) => texts::find(text, complaint, whole, *quote),
        Part::Key(..) if complaint.inside == Inside::Header => header::name(text, complaint),
        Part::Key(whole, None) => keys::without_quotes(text, complaint, whole),
        Part::Value(whole, None) => values::find(text, complaint, whole),
        Part::Comment => texts::control_character(text, complaint.at.start, None),
        Part::LineEnd => Mistake::new(message::Toml::CarriageReturn { more: 0 }, complaint.at.clone()),
        Part::Depth => Mistake::new(message::Brackets::TooDeep, complaint.at.clone()),
        Part::LongKey => Mistake::new(message::Toml::KeyTooLong, complaint.at.clone()),
        Part::Order => match complaint.inside {
            Inside::Header => header::brackets(text, complaint),
            Inside::List | Inside::Table => brackets::inside(text, complaint),
            Inside::Nothing => keys::order(text, complaint),
        },
    }
}

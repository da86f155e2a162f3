//! Writes JSON.

use crate::listed::Listed as _;

/// A value. The keys of an object stay in their order, since editors show what they complete in it.
pub(super) enum Json {
    Text(String),
    Number(u32),
    Flag(bool),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

pub(super) fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

pub(super) fn list(values: impl IntoIterator<Item = Json>) -> Json {
    Json::List(values.into_iter().listed())
}

pub(super) fn texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Json {
    list(texts.into_iter().map(text))
}

pub(super) fn object(fields: impl IntoIterator<Item = (&'static str, Json)>) -> Json {
    Json::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).listed())
}

impl Json {
    /// An object with more behind its fields.
    pub(super) fn with(self, fields: impl IntoIterator<Item = (&'static str, Self)>) -> Self {
        match self {
            Self::Object(mut all) => {
                all.extend(fields.into_iter().map(|(key, value)| (key.to_owned(), value)));
                Self::Object(all)
            }
            other => other,
        }
    }

    /// An object with more before its fields.
    pub(super) fn behind(self, fields: impl IntoIterator<Item = (&'static str, Self)>) -> Self {
        match (object(fields), self) {
            (Self::Object(mut all), Self::Object(own)) => {
                all.extend(own);
                Self::Object(all)
            }
            (_, other) => other,
        }
    }

    /// The text of a file.
    pub(super) fn file(&self) -> String {
        let mut text = String::new();
        self.write(0, &mut text);
        text.push('\n');
        text
    }

    fn write(&self, depth: usize, out: &mut String) {
        match self {
            Self::Text(text) => write_text(text, out),
            Self::Number(number) => out.push_str(&number.to_string()),
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::List(values) => write_block(['[', ']'], values, depth, out, |value, out| value.write(depth + 1, out)),
            Self::Object(fields) => write_block(['{', '}'], fields, depth, out, |(key, value), out| {
                write_text(key, out);
                out.push_str(": ");
                value.write(depth + 1, out);
            }),
        }
    }
}

/// Writes elements between brackets, each on a line of its own.
fn write_block<T>(brackets: [char; 2], all: &[T], depth: usize, out: &mut String, write: impl Fn(&T, &mut String)) {
    out.push(brackets[0]);
    for (position, one) in all.iter().enumerate() {
        out.push_str(if position == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        write(one, out);
    }
    if !all.is_empty() {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
    out.push(brackets[1]);
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.extend(format!("\\u{:04x}", u32::from(c)).chars()),
            c => out.push(c),
        }
    }
    out.push('"');
}

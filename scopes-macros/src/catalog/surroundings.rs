//! Finds out whether a call of `scopes!` is where it cannot work: in a function, or twice in one module.
//!
//! `scopes!` makes the items of one module. In a function, and a second time in one module, each of them is an error of its own
//! to the compiler. A macro is not told where it is called, so the source is looked at: for an error alone, since a call about
//! which nothing is found out is expanded like any other.

use std::fs;

use scopes_core::message::{Calls, Surroundings};

use super::source;
use crate::program;

/// The error about the place of the call, if it is wrong.
pub(super) fn check() -> Option<Calls> {
    let span = program::call_site()?;
    let text = fs::read_to_string(span.local_file()?).ok()?;
    wrong(&text, span.line(), span.column())
}

/// The error about the place of the call at this line and column, if it is wrong.
fn wrong(text: &str, line: usize, column: usize) -> Option<Calls> {
    let call = offset(text, line, column)?;
    let path = &text[call..=call + text[call..].find('!')?];
    // A macro of the user's that generates calls stands where it likes.
    if !is_scopes(path) {
        return None;
    }
    let mut walk = Walk { text, path, blocks: vec![Block::new(Kind::Module)], item: String::new(), in_attribute: 0 };
    let mut at = 0;
    while at < call {
        let next = source::skip(text, at);
        if next == at {
            walk.step(at);
        } else {
            walk.item.push(' ');
        }
        at = next.max(at + 1);
    }
    walk.wrong()
}

/// The way through the source to a call.
struct Walk<'t> {
    text: &'t str,
    /// The call, up to its `!`.
    path: &'t str,
    /// The blocks that are open, the file itself first.
    blocks: Vec<Block>,
    /// The code of the item that is walked through, so far. Of attributes there is the mark only.
    item: String,
    /// How many brackets are open in an attribute.
    in_attribute: usize,
}

impl Walk<'_> {
    fn step(&mut self, at: usize) {
        let byte = self.text.as_bytes()[at];
        if self.in_attribute > 0 || byte == b'[' && begins_attribute(&self.item) {
            return self.step_in_attribute(byte);
        }
        let Some(block) = self.blocks.last_mut() else { return };
        if self.text[at..].starts_with(self.path) && self.item.trim().is_empty() {
            block.first_call.get_or_insert(at);
        }
        match byte {
            b'(' | b'[' => block.brackets += 1,
            b')' | b']' => block.brackets -= 1,
            b'{' => self.blocks.push(Block::new(kind(&self.item))),
            b'}' => self.blocks.truncate((self.blocks.len() - 1).max(1)),
            b';' if block.brackets == 0 => {}
            _ => return self.item.push(char::from(byte)),
        }
        if matches!(byte, b'{' | b'}' | b';') {
            self.item.clear();
        } else {
            self.item.push(char::from(byte));
        }
    }

    /// Skips attributes: their words say nothing about the item below them.
    fn step_in_attribute(&mut self, byte: u8) {
        match byte {
            b'(' | b'[' | b'{' => self.in_attribute += 1,
            b')' | b']' | b'}' => self.in_attribute -= 1,
            _ => {}
        }
    }

    /// Which of several calls with attributes is compiled is not known here.
    fn wrong(&self) -> Option<Calls> {
        let is_whole_item = self.item.trim().is_empty();
        let block = self.blocks.last().filter(|block| block.brackets == 0)?;
        if self.blocks.iter().any(|block| block.kind == Kind::Macro) {
            return None;
        }
        let place = match block.kind {
            Kind::Module => {
                let first = block.first_call.filter(|_| is_whole_item)?;
                return Some(Calls::Twice { line: self.text[..first].matches('\n').count() + 1 });
            }
            Kind::Impl => Surroundings::Impl,
            Kind::Trait => Surroundings::Trait,
            _ if !self.blocks.iter().any(|block| block.kind == Kind::Function) => return None,
            _ if is_whole_item => Surroundings::Function,
            _ => Surroundings::Expression,
        };
        Some(Calls::Elsewhere { place })
    }
}

/// Whether the last word of a path, up to its `!`, is the name of this macro.
fn is_scopes(path: &str) -> bool {
    let path = path.trim_end_matches('!').trim_end();
    path.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next() == Some("scopes")
}

/// The place of a line and a column, both counted from 1.
fn offset(text: &str, line: usize, column: usize) -> Option<usize> {
    let start = match line.checked_sub(2) {
        Some(before) => text.match_indices('\n').nth(before)?.0 + 1,
        None => 0,
    };
    let (before, _) = text[start..].char_indices().nth(column.checked_sub(1)?)?;
    Some(start + before)
}

fn begins_attribute(item: &str) -> bool {
    let before = item.trim_end();
    before.strip_suffix('!').unwrap_or(before).trim_end().ends_with('#')
}

struct Block {
    kind: Kind,
    /// How many parentheses and square brackets are open in it.
    brackets: i32,
    /// Where the same macro is called before, without attributes.
    first_call: Option<usize>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Module,
    Function,
    Impl,
    Trait,
    /// What a macro makes of a call in it is not known.
    Macro,
    Other,
}

impl Block {
    fn new(kind: Kind) -> Self {
        Self { kind, brackets: 0, first_call: None }
    }
}

/// Which kind of block this is, by the words before it.
fn kind(before: &str) -> Kind {
    if before.as_bytes().windows(2).any(|pair| pair[1] == b'!' && (pair[0].is_ascii_alphanumeric() || pair[0] == b'_'))
    {
        return Kind::Macro;
    }
    let words = before.split(|c: char| !c.is_alphanumeric() && c != '_');
    let mut kinds = words.filter_map(|word| match word {
        "mod" => Some(Kind::Module),
        "fn" => Some(Kind::Function),
        "impl" => Some(Kind::Impl),
        "trait" => Some(Kind::Trait),
        _ => None,
    });
    kinds.next().unwrap_or(Kind::Other)
}

#[cfg(test)]
mod tests {
    use scopes_core::message::{Calls, Surroundings};

    use super::wrong;

    /// What is wrong with the last call.
    fn of_last(text: &str) -> Option<Calls> {
        let call = text.rfind("scopes!").map(|at| if text[..at].ends_with("::") { at - "scopes::".len() } else { at });
        let before = &text[..call.unwrap()];
        let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
        wrong(text, before.matches('\n').count() + 1, column)
    }

    /// A macro of the user's may make of each of its calls a module with a catalog in it.
    #[test]
    fn calls_of_other_macros_are_let_be() {
        assert_eq!(wrong("apis::api!(a);\napis::api!(b);", 2, 1), None);
        assert_eq!(wrong("fn main() { apis::api!(a); }", 1, 13), None);
    }

    #[test]
    fn calls_that_stand_right_are_let_be() {
        let right = [
            "scopes!(\"a.toml\");",
            "use scopes::scopes;\n\nscopes!(\"a.toml\");",
            "pub(crate) mod access {\n    scopes::scopes!(\"a.toml\");\n}",
            "mod a { scopes!(\"a.toml\"); }\nmod b { scopes!(\"b.toml\"); }",
            "mod a { scopes!(\"a.toml\");\n pub mod inner { scopes!(\"b.toml\"); } }",
            "scopes!(\"a.toml\");\nmod b { scopes!(\"b.toml\"); }",
            "#[cfg(unix)]\nscopes!(\"a.toml\");\n#[cfg(not(unix))]\nscopes!(\"b.toml\");",
            "// scopes!(\"a.toml\");\nscopes!(\"b.toml\");",
            "/* scopes!(); /* */ scopes!(); */ scopes!(\"b.toml\");",
            "const TEXT: &str = \"; scopes!();\"; scopes!(\"b.toml\");",
            "const TEXT: &str = r#\"\"; scopes!();\"#; scopes!(\"b.toml\");",
            "const OPEN: char = '{'; fn f<'a>(_: &'a str) -> char { '\\'' }\nscopes!(\"b.toml\");",
            "fn é() { \"{\"; }\nmod access { scopes!(\"a.toml\"); }",
            "fn main() { mod access { scopes!(\"a.toml\"); } }",
            "macro_rules! catalog { () => { scopes!(\"a.toml\"); } }",
            "macro_rules! catalog { ($m:ident) => { mod $m { scopes!(\"a.toml\"); scopes!(\"b.toml\"); } } }",
            "macro_rules! catalog ( () => ( scopes!(\"a.toml\"); scopes!(\"b.toml\"); ) );",
            "cfg_if! { if #[cfg(unix)] { scopes!(\"a.toml\"); } else { scopes!(\"b.toml\"); } }",
            "fn main() { each! { scopes!(\"a.toml\"); } }",
            "/// The trait and impl of a fn: read! this\nmod access { scopes!(\"a.toml\"); }",
            "const NAME: &str = \"fn\"; mod access { /* impl { */ scopes!(\"a.toml\"); }",
            "}} scopes!(\"a.toml\");",
            "#[trace(fn, target = b)] mod access { scopes!(\"a.toml\"); }",
            "#[generate(impl { trait }, f!())]\npub mod access { scopes!(\"a.toml\"); }",
            "fn f() {}\n#[doc = \"]\"] # [a(fn)] mod access { scopes!(\"a.toml\"); }",
        ];
        for text in right {
            assert_eq!(of_last(text), None, "{text}");
        }
    }

    #[test]
    fn a_second_call_in_a_module_is_found() {
        let cases = [
            ("scopes!(\"a.toml\");\nscopes!(\"b.toml\");", 1),
            ("mod a {\n    scopes::scopes!(\"a.toml\");\n\n    // another one\n    scopes::scopes!(\"a.toml\");\n}", 2),
            ("\nscopes! { \"a.toml\" }\nfn f() {}\nscopes!(\"b.toml\");", 2),
        ];
        for (text, line) in cases {
            assert_eq!(of_last(text), Some(Calls::Twice { line }), "{text}");
        }
    }

    #[test]
    fn a_call_outside_of_modules_is_found() {
        let cases = [
            ("fn main() { scopes!(\"a.toml\"); }", Surroundings::Function),
            ("async fn f(a: [u8; 2]) -> u8 { if a[0] > 0 { scopes!(\"a.toml\"); } 1 }", Surroundings::Function),
            ("impl Shop { fn open(&self) { scopes!(\"a.toml\"); } }", Surroundings::Function),
            ("#![no_std]\n/// A mod, no macro!\nfn main() -> ! { scopes!(\"a.toml\"); }", Surroundings::Function),
            ("#[cfg(mod)] fn main() { scopes!(\"a.toml\"); }", Surroundings::Function),
            ("fn main() { let _a = scopes!(\"a.toml\"); }", Surroundings::Expression),
            ("impl<F: Fn(u8)> Shop<F> { scopes!(\"a.toml\"); }", Surroundings::Impl),
            ("pub trait Shop { fn a(); scopes!(\"a.toml\"); }", Surroundings::Trait),
        ];
        for (text, place) in cases {
            assert_eq!(of_last(text), Some(Calls::Elsewhere { place }), "{text}");
        }
    }

    /// A place that is not there, and text that is no Rust.
    #[test]
    fn nothing_is_said_of_what_is_not_understood() {
        for (text, line, column) in
            [("", 1, 1), ("scopes!()", 2, 1), ("scopes!()", 1, 80), ("\"{ scopes", 1, 4), ("x", 0, 0)]
        {
            assert_eq!(wrong(text, line, column), None, "{text}");
        }
    }
}

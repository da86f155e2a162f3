//! What catalogs and other files say, so that nothing that prints it obeys it.
//!
//! A terminal obeys control characters, readers see text turned around by marks of direction, and the runner of a workflow on GitHub obeys
//! lines that begin with `::`, spaces aside, and `##[` wherever it stands.

/// Whether a terminal obeys a character, or it turns text around or hides in it.
pub(crate) fn is_obeyed(c: char) -> bool {
    let turns = matches!(c, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}');
    c.is_control() || turns || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

/// A line with its end, in which everything that something obeys is escaped.
pub(crate) fn shown(line: &str) -> String {
    let (text, end) = match line.strip_suffix("\r\n") {
        Some(text) => (text, "\r\n"),
        None => line.strip_suffix('\n').map_or((line, ""), |text| (text, "\n")),
    };
    let mut shown = String::with_capacity(line.len());
    for c in text.chars() {
        if is_obeyed(c) && c != '\t' {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    without_commands(&shown) + end
}

/// A line without commands for the runner of a workflow.
pub(crate) fn without_commands(line: &str) -> String {
    let line = line.replace("##[", "#\\u{23}[");
    let rest = line.trim_start();
    match rest.strip_prefix("::") {
        Some(rest) => format!("{}\\u{{3a}}:{rest}", &line[..line.len() - rest.len() - 2]),
        None => line,
    }
}

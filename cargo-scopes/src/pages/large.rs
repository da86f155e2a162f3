//! Catalogs that are too large for a file.

use std::fmt::Write as _;

fn shop(scopes: usize, scope: impl Fn(usize) -> String) -> String {
    let mut text = String::from("[catalog]\nname = \"shop\"\n[scopes]\n");
    for number in 0..scopes {
        let _ = writeln!(text, "\"s:{number}\"{}", scope(number));
    }
    text
}

pub(super) fn of_scopes() -> String {
    shop(65_536, |_| " = \"\"".to_owned())
}

/// No two implied scopes stand together.
pub(super) fn of_implications() -> String {
    let implied: Vec<_> = (0..1_200).step_by(2).map(|number| format!("\"s:{number}\"")).collect();
    let implied = implied.join(", ");
    shop(1_200, |number| format!(".implies = [{}]", if number % 2 == 1 { &implied } else { "" }))
}

pub(super) fn of_named_implications() -> String {
    const COUNT: usize = 800;
    shop(COUNT, |number| match number + 1 {
        COUNT => " = \"\"".to_owned(),
        next => format!(".implies = [\"s:{next}\"]"),
    })
}

//! A piece of work that can be repeated, found by its name.

use std::hint::black_box;

/// The work, given how often to do it.
pub type Repeat = Box<dyn FnMut(u64)>;

/// A piece of work.
pub struct Case {
    name: String,
    prepare: Box<dyn Fn() -> Repeat>,
}

impl Case {
    /// `input` is made before the work begins and is never measured.
    pub fn new<T: 'static, R>(
        name: impl Into<String>,
        input: impl Fn() -> T + 'static,
        work: impl Fn(&T) -> R + Copy + 'static,
    ) -> Self {
        let prepare = move || -> Repeat {
            let input = input();
            Box::new(move |times| {
                for _ in 0..times {
                    black_box(work(black_box(&input)));
                }
            })
        };
        Self { name: name.into(), prepare: Box::new(prepare) }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Makes the input.
    pub fn prepare(&self) -> Repeat {
        (self.prepare)()
    }
}

/// What the loop around every case costs: work that does nothing.
pub fn nothing() -> Case {
    Case::new("nothing", || 0_u64, |_| true)
}

/// The case of this name.
pub fn find<'c>(cases: &'c [Case], name: &str) -> Option<&'c Case> {
    cases.iter().find(|case| case.name == name)
}

/// Runs the case that the command line `case NAME TIMES` asks for. False where it asks for something else.
///
/// # Panics
///
/// Where there is no such case.
pub fn run_requested(cases: &[Case], arguments: &[String]) -> bool {
    let [command, name, times] = arguments else { return false };
    let (true, Ok(times)) = (command == "case", times.parse()) else { return false };
    find(cases, name).unwrap_or_else(|| panic!("there is no case `{name}`")).prepare()(times);
    true
}

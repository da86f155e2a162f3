use scopes_bench::*;
fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let cases = cases();
    if case::run_requested(&cases, &arguments) {
        return;
    }
    for case in &cases {
        if arguments.first().is_none_or(|a| case.name().contains(a.as_str())) {
            println!("{:50} {:.1}", case.name(), callgrind::count(case, if case.name().contains("huge") {4} else {100}));
        }
    }
}

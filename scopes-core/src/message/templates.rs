//! Templates of endpoints: a method and a path.

use super::words::{quoted, shown, spelled, ticked};
use super::{Form, Row, topic};

topic! {
    /// Templates of endpoints: a method and a path.
    Templates {
        "empty-endpoint" Empty { methods: &'static [&'static str] },
        "endpoint-method" Method { endpoint: String, upper: Option<String>, has_twin: bool, methods: &'static [&'static str] },
        "endpoint-path" Path { endpoint: String, stray: Option<char> },
        "endpoint-without-path" MethodAlone { method: String, path: Option<String> },
        "endpoint-braces" Braces { endpoint: String },
        "endpoint-part" Part { endpoint: String, part: String, decoded: Option<String> },
        "endpoint-style" Style { endpoint: String, part: String, form: Option<Form> },
        "endpoint-alternatives" Alternatives { endpoint: String, part: String, each: Vec<String> },
        "endpoint-parameters" ParametersInPart { endpoint: String, part: String, form: Option<Form> },
        "endpoint-rest" Rest { endpoint: String },
        "endpoint-kinds" Kinds { first: String, second: String },
        "endpoint-names" ParameterNames { first: String, second: String, under_scopes: bool },
    }
}

impl Templates {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::Empty { methods } => Row::new("an endpoint is empty").help(methods_help(methods)),
            Self::Method { endpoint, upper: Some(upper), has_twin, .. } => in_lower_case(endpoint, upper, *has_twin),
            Self::Method { endpoint, upper: None, methods, .. } => {
                without_method(endpoint).help(unknown_method_help(endpoint, methods))
            }
            Self::Path { endpoint, stray } => {
                let (written, endpoint) = (endpoint, ticked(endpoint));
                let row = match stray {
                    None if written.contains("  ") => {
                        return Row::new(format!("endpoint {endpoint} has two spaces behind its method"))
                            .help("write one space between the method and the path");
                    }
                    None => Row::new(format!("the path of endpoint {endpoint} does not begin with `/`")),
                    Some(stray) => Row::new(format!("the path of endpoint {endpoint} has {} in it", spelled(*stray))),
                };
                row.help(match stray {
                    Some('?') if written.contains("?}") => {
                        "declare two endpoints: one with the parameter, and one without it"
                    }
                    Some('?' | '#') => "leave out what stands behind the path: query and fragment",
                    Some(_) => "choose another path: visible ASCII stands in it, as it is",
                    None => "write a method, a space and a path, `GET /orders/{id}`, without the host",
                })
            }
            Self::Braces { endpoint } => Row::new(format!("endpoint {} has unbalanced braces", ticked(endpoint)))
                .help("write a parameter as `{id}`"),
            Self::Part { endpoint, part, decoded } => {
                let endpoint = ticked(endpoint);
                if part.is_empty() {
                    return Row::new(format!("endpoint {endpoint} has two slashes in a row"))
                        .help("take one away: some routers read them as one, and others do not");
                }
                let row =
                    Row::new(format!("endpoint {endpoint} has a part that routers read differently: {}", ticked(part)));
                row.help(match decoded {
                    Some(decoded) => format!("write {}", ticked(decoded)),
                    None => instead_of_part(part).to_owned(),
                })
            }
            Self::MethodAlone { method, path } => {
                let path = path.as_deref().filter(|path| path.starts_with('/')).unwrap_or("/orders/{id}");
                Row::new(format!("endpoint {} is a method without a path", ticked(method)))
                    .help(format!("write both in one text: `\"{method} {}\" = \"…\"`", shown(path)))
            }
            Self::Style { endpoint, part, form } => {
                let (endpoint, part) = (ticked(endpoint), ticked(part));
                let row = Row::new(format!("endpoint {endpoint} has a parameter in another style: {part}"));
                match form {
                    Some(Form { text, drops: true }) => {
                        row.help(format!("write {}: a parameter takes any text", ticked(text)))
                    }
                    Some(Form { text, .. }) => row.help(format!("write {}", ticked(text))),
                    None => {
                        row.help("a parameter is `{id}`, with or without text around it, or `{*rest}` alone at the end")
                    }
                }
            }
            Self::Alternatives { endpoint, part, each } => {
                Row::new(format!("endpoint {} has alternatives in it: {}", ticked(endpoint), ticked(part)))
                    .help(instead_of_alternatives(each))
            }
            Self::ParametersInPart { endpoint, part, form } => {
                let (endpoint, part) = (ticked(endpoint), ticked(part));
                let row = Row::new(format!("endpoint {endpoint} has several parameters in one part: {part}"));
                match form {
                    Some(Form { text, .. }) => row.help(format!(
                        "write one for all of them, {}, if whoever may call may call any text there",
                        ticked(text)
                    )),
                    None => row.help("write one for all of them"),
                }
            }
            Self::Rest { endpoint } => Row::new(format!(
                "endpoint {} goes on behind a parameter that takes the rest of the path",
                ticked(endpoint)
            ))
            .help(
                "nothing stands behind `{*…}`: name each part before it with a parameter of its own, such as `{path}`",
            ),
            Self::Kinds { first, second } => Row::new(format!(
                "endpoints {} and {} have a parameter in the same place, of one part and of the rest of the path",
                ticked(first),
                ticked(second)
            ))
            .help("no router holds both: choose one of the two for all methods"),
            Self::ParameterNames { first, second, under_scopes } => Row::new(format!(
                "endpoints {} and {} are the same path under other parameter names",
                ticked(first),
                ticked(second)
            ))
            .help(if *under_scopes {
                "write the path one way, under each scope that is enough by itself"
            } else {
                "write the path one way"
            }),
        }
    }
}

fn instead_of_alternatives(each: &[String]) -> String {
    let help = "list an endpoint for each of them";
    if each.is_empty() { help.to_owned() } else { format!("{help}: {}", quoted(each)) }
}

fn methods_help(methods: &[&str]) -> String {
    format!("write a method and a path, `GET /orders/{{id}}`; methods are {}", methods.join(", "))
}

fn without_method(endpoint: &str) -> Row {
    Row::new(format!("endpoint {} does not begin with an HTTP method", ticked(endpoint)))
}

/// `upper` is the endpoint with its method in upper case, which may stand in its table too.
fn in_lower_case(endpoint: &str, upper: &str, has_twin: bool) -> Row {
    if has_twin {
        let help = format!("declare {} once, after a look at what each of the two says", ticked(upper));
        return without_method(endpoint).help(help);
    }
    let method = upper.split(' ').next().unwrap_or_default();
    without_method(endpoint).help(format!("write `{method}`")).rewrite(upper)
}

fn unknown_method_help(endpoint: &str, methods: &[&str]) -> String {
    let help = methods_help(methods);
    if is_like_a_scope(endpoint) {
        return format!("write its line under `[scopes]` if it is a scope; for an endpoint, {help}");
    }
    help
}

/// Whether it is no path with another method, and nothing in several words.
fn is_like_a_scope(endpoint: &str) -> bool {
    !endpoint.contains([' ', '/', '{'])
}

/// What to write in the place of a part that routers read differently.
fn instead_of_part(part: &str) -> &'static str {
    match part {
        "." | ".." => "write the path that it leads to",
        part if part.contains('%') => {
            "choose another path: some routers decode it before they look for the endpoint, and others do not"
        }
        part if part.contains(';') => "leave out the `;` and what stands behind it",
        part if part.contains('\\') => "write `/` between the parts of a path",
        _ => "write a parameter as `{id}`, and no other braces",
    }
}

//! Which gates are open: told by code, and read from the environment of a real process.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::process::Command;

use crate::common::set;
use scopes::types::{Gates, HasGates};

mod agents {
    scopes::scopes!("catalogs/agents.toml");
}
/// Two gates with a variable each, two with one together, and one that only code opens.
mod shop {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"

            [scopes]
            "orders:read" = ""
            "orders:write" = ""
            "refunds:write" = ""
            "files:write" = ""
            "files:erase" = ""
            "labs:read" = ""

            [gates.writing]
            env = "SCOPES_TEST_WRITING"
            description = "Not yet for everybody."
            scopes = ["orders:write", "files:write"]
            [gates.by_code]
            scopes = ["labs:read"]
            [gates.refunds]
            env = "SCOPES_TEST_REFUNDS"
            scopes = ["refunds:write"]
            [gates.files]
            env = "SCOPES_TEST_FILES"
            scopes = ["files:*"]
            [gates.erasing]
            env = "SCOPES_TEST_FILES"
            scopes = ["files:erase"]
        "#
    );
}
/// 70 gates: more than a word holds.
mod many {
    scopes::scopes!("tests/fixtures/many_entries.toml");
}

use shop::Gate;

const AGENTS: &str = "PLUGIN_AGENTS_WRITES_EXPERIMENTAL";
const WRITING: &str = "SCOPES_TEST_WRITING";
const REFUNDS: &str = "SCOPES_TEST_REFUNDS";
const FILES: &str = "SCOPES_TEST_FILES";

/// What one of the ignored tests says, line by line, as a process with these variables.
fn lines_of(child: &str, variables: &[(&str, OsString)]) -> Vec<String> {
    let mut process = Command::new(std::env::current_exe().unwrap());
    let (_, module) = module_path!().split_once("::").unwrap();
    process.args(["--exact", &format!("{module}::{child}"), "--ignored", "--nocapture"]);
    for name in [AGENTS, WRITING, REFUNDS, FILES] {
        process.env_remove(name);
    }
    for name in ["by_code", "BY_CODE", "SHOP_BY_CODE"] {
        process.env(name, "true");
    }
    process.envs(variables.iter().map(|(name, value)| (name, value)));
    let output = process.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    // Standard output has what the harness says in it.
    String::from_utf8(output.stderr).unwrap().lines().map(str::to_owned).collect()
}

fn agents_with(value: impl Into<OsString>) -> String {
    lines_of("a_process_reads_agents", &[(AGENTS, value.into())]).join("\n")
}

fn shop_with(variables: &[(&str, &str)]) -> String {
    let variables: Vec<_> = variables.iter().map(|(name, value)| (*name, OsString::from(value))).collect();
    lines_of("a_process_reads_shop", &variables).join("\n")
}

#[test]
#[ignore = "started by the other tests, with an environment"]
fn a_process_reads_agents() {
    eprintln!("{}", said::<agents::Scope>());
}

#[test]
#[ignore = "started by the other tests, with an environment"]
fn a_process_reads_shop() {
    eprintln!("{}", said::<shop::Scope>());
}

fn said<S: HasGates>() -> String {
    match Gates::<S>::from_env() {
        Ok(gates) => format!("{gates:?}"),
        Err(invalid) => format!("{:?} {invalid}", invalid.gates()),
    }
}

#[test]
#[ignore = "started by the other tests, with an environment"]
fn a_process_shows_what_is_odd() {
    let Err(invalid) = shop::Gates::from_env() else { return };
    assert_eq!(invalid.clone(), invalid);
    eprintln!("{invalid:?}");
    invalid.variables().for_each(|(name, value)| eprintln!("{name} {value:?}"));
    let error: Box<dyn std::error::Error> = Box::new(invalid);
    eprintln!("{error}");
}

#[test]
#[cfg_attr(miri, ignore = "Miri starts no process")]
fn odd_values_are_there_as_data() {
    let variables = [(REFUNDS, "on"), (WRITING, "yes"), (FILES, "1")].map(|(name, value)| (name, value.into()));
    assert_eq!(
        lines_of("a_process_shows_what_is_odd", &variables),
        [
            "`SCOPES_TEST_WRITING` is `yes`, `SCOPES_TEST_REFUNDS` is `on`: `true` and `1` open a gate of catalog `shop`, \
             and `false`, `0` or no value leave it shut",
            "SCOPES_TEST_WRITING \"yes\"",
            "SCOPES_TEST_REFUNDS \"on\"",
            "`SCOPES_TEST_WRITING` is `yes`, `SCOPES_TEST_REFUNDS` is `on`: `true` and `1` open a gate of catalog `shop`, \
             and `false`, `0` or no value leave it shut",
        ]
    );
}

/// What ends every message.
fn remedy(catalog: &str) -> String {
    format!("`true` and `1` open a gate of catalog `{catalog}`, and `false`, `0` or no value leave it shut")
}

const OPEN: &str = "Gates({WritesExperimental})";
const SHUT: &str = "Gates({})";

#[test]
#[cfg_attr(miri, ignore = "Miri starts no process")]
fn a_variable_that_is_not_set_leaves_its_gate_shut() {
    assert_eq!(lines_of("a_process_reads_agents", &[]), [SHUT]);
    assert_eq!(shop_with(&[]), SHUT);
}

#[test]
#[cfg_attr(miri, ignore = "Miri starts no process")]
fn two_values_open_a_gate_and_three_shut_it() {
    let table = [("true", OPEN), ("1", OPEN), ("false", SHUT), ("0", SHUT), ("", SHUT)];
    for (value, expected) in table {
        assert_eq!(agents_with(value), expected, "{value:?}");
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri starts no process")]
fn any_other_value_is_reported_and_leaves_the_gate_shut() {
    let table = [
        ("TRUE", "`TRUE`"),
        ("True", "`True`"),
        ("yes", "`yes`"),
        ("on", "`on`"),
        ("open", "`open`"),
        (" true", "` true`"),
        ("true ", "`true `"),
        ("true\n", "`true\\n`"),
        (" ", "` `"),
        ("2", "`2`"),
        ("10", "`10`"),
        ("01", "`01`"),
        ("-1", "`-1`"),
        ("1.0", "`1.0`"),
        ("true,1", "`true,1`"),
        ("\"true\"", "`\"true\"`"),
        ("wahr", "`wahr`"),
        ("１", "`１`"),
        ("off", "`off`"),
        ("FALSE", "`FALSE`"),
    ];
    for (value, shown) in table {
        let expected = format!("{SHUT} `{AGENTS}` is {shown}: {}", remedy("agents"));
        assert_eq!(agents_with(value), expected, "{value:?}");
    }
}

#[cfg(unix)]
#[test]
#[cfg_attr(miri, ignore = "Miri starts no process")]
fn a_value_that_is_no_text_is_reported_and_leaves_the_gate_shut() {
    use std::os::unix::ffi::OsStrExt as _;
    let table: [(&[u8], &str); 4] =
        [(b"\xff", "\u{fffd}"), (b"true\xff", "true\u{fffd}"), (b"\xfftrue", "\u{fffd}true"), (b"1\xc0", "1\u{fffd}")];
    for (value, shown) in table {
        let expected = format!("{SHUT} `{AGENTS}` is `{shown}`: {}", remedy("agents"));
        assert_eq!(agents_with(OsStr::from_bytes(value)), expected, "{value:?}");
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri starts no process")]
fn each_gate_reads_its_own_variable() {
    let table: [(&[(&str, &str)], &str); 7] = [
        (&[(WRITING, "true")], "Gates({Writing})"),
        (&[(REFUNDS, "1")], "Gates({Refunds})"),
        (&[(WRITING, "false"), (REFUNDS, "1")], "Gates({Refunds})"),
        (&[(WRITING, "1"), (REFUNDS, "0"), (FILES, "")], "Gates({Writing})"),
        (&[(REFUNDS, "true"), (WRITING, "1")], "Gates({Writing, Refunds})"),
        (&[(FILES, "true")], "Gates({Files, Erasing})"),
        (&[(FILES, "true"), (REFUNDS, "true"), (WRITING, "true")], "Gates({Writing, Refunds, Files, Erasing})"),
    ];
    for (variables, expected) in table {
        assert_eq!(shop_with(variables), expected, "{variables:?}");
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri starts no process")]
fn an_odd_value_shuts_its_own_gate_only() {
    let remedy = remedy("shop");
    let table: [(&[(&str, &str)], String); 4] = [
        (
            &[(WRITING, "true"), (REFUNDS, "yes"), (FILES, "true")],
            format!("Gates({{Writing, Files, Erasing}}) `{REFUNDS}` is `yes`: {remedy}"),
        ),
        (&[(WRITING, "TRUE"), (REFUNDS, "true")], format!("Gates({{Refunds}}) `{WRITING}` is `TRUE`: {remedy}")),
        (
            &[(REFUNDS, "on"), (WRITING, "yes")],
            format!("Gates({{}}) `{WRITING}` is `yes`, `{REFUNDS}` is `on`: {remedy}"),
        ),
        (&[(WRITING, "yes"), (REFUNDS, "")], format!("Gates({{}}) `{WRITING}` is `yes`: {remedy}")),
    ];
    for (variables, expected) in table {
        assert_eq!(shop_with(variables), expected, "{variables:?}");
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri starts no process")]
fn a_variable_of_several_gates_is_reported_once() {
    assert_eq!(shop_with(&[(FILES, "yes")]), format!("Gates({{}}) `{FILES}` is `yes`: {}", remedy("shop")));
}

#[test]
fn what_the_environment_opens_is_effective() {
    let gates = agents::Gates::from_env().unwrap_or_else(|invalid| invalid.gates());
    assert_eq!(gates, agents::Gates::NONE, "the tests run without the variable");
    let token = agents::Token::from(agents::Grant { granted: set("control:audit:read entries:read"), gates });
    assert_eq!(token.scopes(), set("entries:read"));
}

#[test]
fn no_gate_is_open_until_it_is_opened() {
    assert_eq!(shop::Gates::default(), shop::Gates::NONE);
    for &gate in Gate::ALL {
        assert!(!shop::Gates::NONE.is_open(gate), "{gate}");
        assert!(!shop::Gates::default().is_open(gate), "{gate}");
    }
    assert_eq!(shop::Gates::NONE.iter().next(), None);
}

#[test]
fn a_gate_is_opened_and_no_other() {
    for &opened in Gate::ALL {
        let gates = shop::Gates::NONE.open(opened);
        for &gate in Gate::ALL {
            assert_eq!(gates.is_open(gate), gate == opened, "{gate} of {gates:?}");
        }
        assert_eq!(gates.iter().collect::<Vec<_>>(), [opened]);
        assert_eq!(gates.open(opened), gates);
    }
}

#[test]
fn open_gates_are_listed_in_order_of_declaration() {
    let gates = shop::Gates::NONE.open(Gate::Erasing).open(Gate::Writing).open(Gate::ByCode);
    assert_eq!(gates.iter().collect::<Vec<_>>(), [Gate::Writing, Gate::ByCode, Gate::Erasing]);
    assert_eq!(format!("{gates:?}"), "Gates({Writing, ByCode, Erasing})");
    assert_eq!(format!("{:?}", shop::Gates::NONE), "Gates({})");
    assert_eq!(gates, shop::Gates::NONE.open(Gate::ByCode).open(Gate::Erasing).open(Gate::Writing));
    assert_eq!(HashSet::from([gates, gates.open(Gate::Writing), shop::Gates::NONE]).len(), 2);
}

#[test]
fn open_gates_are_collected() {
    let open = [Gate::Refunds, Gate::Files, Gate::Refunds];
    let mut gates: shop::Gates = open.into_iter().collect();
    assert_eq!(gates, shop::Gates::NONE.open(Gate::Refunds).open(Gate::Files));
    gates.extend([Gate::Writing]);
    assert_eq!(gates.iter().collect::<Vec<_>>(), [Gate::Writing, Gate::Refunds, Gate::Files]);
}

#[test]
fn an_opened_gate_does_not_change_the_gates_it_was_opened_beside() {
    let writing = shop::Gates::NONE.open(Gate::Writing);
    let both = writing.open(Gate::Refunds);
    assert!(!writing.is_open(Gate::Refunds) && both.is_open(Gate::Writing) && both.is_open(Gate::Refunds));
}

#[test]
fn a_scope_needs_every_gate_before_it() {
    let all = shop::ScopeSet::all();
    let table: [(&[Gate], &str); 7] = [
        (&[], "orders:read"),
        (&[Gate::Writing], "orders:read orders:write"),
        (&[Gate::Files], "orders:read"),
        (&[Gate::Writing, Gate::Files], "orders:read orders:write files:write"),
        (&[Gate::Erasing], "orders:read"),
        (&[Gate::Files, Gate::Erasing], "orders:read files:erase"),
        (&[Gate::ByCode, Gate::Refunds], "orders:read refunds:write labs:read"),
    ];
    for (open, effective) in table {
        let gates = open.iter().fold(shop::Gates::NONE, |gates, &gate| gates.open(gate));
        let token = shop::Token::from(shop::Grant { granted: all, gates });
        assert_eq!(token.scopes(), set(effective), "{gates:?}");
    }
}

#[test]
fn every_gate_may_be_opened_at_once() {
    assert_eq!(shop::Gates::all().iter().collect::<Vec<_>>(), Gate::ALL);
    assert_eq!(shop::Gates::all(), Gate::ALL.iter().fold(shop::Gates::NONE, |gates, &gate| gates.open(gate)));
    let token = shop::Token::from(shop::Grant { granted: shop::ScopeSet::all(), gates: shop::Gates::all() });
    assert_eq!(token.scopes(), shop::ScopeSet::all());
}

#[test]
fn gates_and_roles_take_more_than_a_word() {
    use many::{Gate, Gates, Grant, Role, Roles, Token, a};
    assert_eq!((Gate::ALL.len(), Role::ALL.len()), (70, 70));
    assert_eq!(Gates::all().iter().collect::<Vec<_>>(), Gate::ALL);
    let token = |role, gates| Token::from(Grant { granted: a::READ.set(), roles: Roles::from([role]), gates });
    for &role in Role::ALL {
        let keeps = role == Role::R66;
        assert_eq!(token(role, Gates::all()).scopes().contains(a::READ), keeps, "{role}");
    }
    for &shut in Gate::ALL {
        let others = Gate::ALL.iter().filter(|gate| **gate != shut).fold(Gates::NONE, |gates, &gate| gates.open(gate));
        assert!(!others.is_open(shut), "{shut}");
        assert!(token(Role::R66, others).scopes().is_empty(), "{shut}");
    }
}

#[test]
fn a_gate_says_what_the_catalog_says() {
    let table = [
        (Gate::Writing, "writing", WRITING, "Not yet for everybody.", "orders:write files:write"),
        (Gate::ByCode, "by_code", "", "", "labs:read"),
        (Gate::Refunds, "refunds", REFUNDS, "", "refunds:write"),
        (Gate::Files, "files", FILES, "", "files:write files:erase"),
        (Gate::Erasing, "erasing", FILES, "", "files:erase"),
    ];
    assert_eq!(table.map(|(gate, ..)| gate), Gate::ALL);
    for (gate, name, variable, description, scopes) in table {
        assert_eq!((gate.as_str(), gate.to_string().as_str()), (name, name));
        assert_eq!((gate.variable(), gate.description()), (variable, description), "{name}");
        assert_eq!(gate.scopes(), set(scopes), "{name}");
    }
}

//! Numbers are written where they belong, and nowhere where one would mean something else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::support::{program, said};

/// A repository of git in a folder of its own.
struct Repository(PathBuf);

impl Repository {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("pin-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("catalogs")).unwrap();
        let repository = Self(folder);
        repository.git(&["init", "--quiet"]);
        repository
    }

    fn git(&self, arguments: &[&str]) {
        let identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "core.autocrlf=false"];
        let status = Command::new("git").args(identity).args(arguments).current_dir(&self.0).status().unwrap();
        assert!(status.success());
    }

    fn commit(&self, text: &str) {
        self.write(text);
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "catalog"]);
    }

    fn file(&self) -> PathBuf {
        self.0.join("catalogs/shop.toml")
    }

    fn write(&self, text: &str) {
        fs::write(self.file(), text).unwrap();
    }

    fn read(&self) -> String {
        String::from_utf8(fs::read(self.file()).unwrap()).unwrap()
    }

    fn pin(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        said(&program().arg("pin").args(arguments).current_dir(&self.0).output().unwrap())
    }
}

const OLD: &str = "[catalog]\r\nname = 'shop'\r\nnext_bit = 2\r\n\r\n[scopes]\r\n'orders:read' = ''\r\n'orders:ship' = ''\r\n\r\n[bits]\r\n\
                   'orders:read' = 0\r\n'orders:ship' = 1\r\n";

#[test]
fn a_name_that_is_gone_since_a_revision_is_retired() {
    let repository = Repository::new("retired");
    repository.commit(OLD);
    let new = OLD.replace("'orders:ship' = ''", "'orders:bill' = ''").replace("'orders:ship' = 1\r\n", "");
    repository.write(&new);
    let arguments = ["catalogs/shop.toml", "--baseline-rev", "HEAD"];
    let (code, stdout, stderr) = repository.pin(&[&arguments[..], &["--check"]].concat());
    assert_eq!((code, repository.read()), (Some(100), new.clone()), "{stdout}{stderr}");
    assert!(stdout.contains("+'orders:ship' = 1") && stdout.contains("+'orders:bill' = 2"), "{stdout}");
    let (code, stdout, stderr) = repository.pin(&arguments);
    assert_eq!((code, stdout.as_str()), (Some(0), ""));
    assert_eq!(stderr, "wrote 2 numbers in catalogs/shop.toml\nok: 1 catalog with 2 scopes\n");
    let expected = new.replace("next_bit = 2", "next_bit = 3") + "'orders:ship' = 1\r\n'orders:bill' = 2\r\n";
    assert_eq!(repository.read(), expected);
    // The path of a file is as good as a path from here.
    let (code, ..) = repository.pin(&[repository.file().to_str().unwrap(), "--baseline-rev", "HEAD", "--check"]);
    assert_eq!(code, Some(0));
}

#[test]
fn a_number_with_another_meaning_than_in_a_revision_is_refused_and_nothing_is_written() {
    let repository = Repository::new("changed");
    repository.commit(OLD);
    let new = OLD.replace("'orders:ship'", "'orders:bill'");
    repository.write(&new);
    let (code, stdout, stderr) = repository.pin(&["catalogs/shop.toml", "--baseline-rev", "HEAD"]);
    assert_eq!((code, stdout.as_str(), repository.read()), (Some(100), "", new));
    let expected = "error[number-changed]: the number 1 is that of `orders:bill` in `[bits]`, and was that of `orders:ship` before\n  --> \
                    catalogs/shop.toml:11:17\n";
    assert!(stderr.starts_with(expected), "{stderr}");
}

#[test]
fn a_revision_that_is_none_or_a_file_that_it_does_not_have_is_no_pass() {
    let repository = Repository::new("none");
    repository.commit(OLD);
    let (code, _, stderr) = repository.pin(&["catalogs/shop.toml", "--baseline-rev", "none"]);
    assert_eq!(code, Some(101), "{stderr}");
    // What was moved would lose its numbers, and looks as what is new does.
    fs::write(repository.0.join("new.toml"), OLD).unwrap();
    let (code, _, stderr) = repository.pin(&["new.toml", "--baseline-rev", "HEAD", "--check"]);
    let help = "where it had another name, keep the numbers of that: `cargo scopes pin --baseline-rev HEAD:OLD/PATH new.toml`; where it \
                is new, it had no numbers: pin it by itself, without `--baseline-rev`";
    let said = format!("error: `HEAD` does not have `new.toml`: it is new, or had another name\n  = help: {help}\n");
    assert_eq!((code, stderr), (Some(101), said));
    let moved = ["--baseline-rev", "HEAD:catalogs/shop.toml"];
    assert_eq!(repository.pin(&[&["new.toml", "--check"], &moved[..]].concat()).0, Some(0));
    fs::write(repository.0.join("new.toml"), OLD.replace("'orders:ship'", "'orders:bill'")).unwrap();
    let (code, _, stderr) = repository.pin(&[&["new.toml"], &moved[..]].concat());
    assert!(code == Some(100) && stderr.contains("the number 1 is that of `orders:bill`"), "{stderr}");
    let (code, _, stderr) = repository.pin(&[&["new.toml", "catalogs/shop.toml"], &moved[..]].concat());
    let said = "error: `--baseline-rev HEAD:catalogs/shop.toml` names one catalog, and 2 are pinned\n  \
                = help: pin that one by itself, and the others with a revision alone\n";
    assert_eq!((code, stderr.as_str()), (Some(2), said));
    let (code, _, stderr) = repository.pin(&["-", "--baseline-rev", "HEAD", "--check"]);
    assert_eq!(code, Some(2));
    assert_eq!(
        stderr,
        "error: `--baseline-rev` asks git for a file, and standard input is none\n  = help: name the file\n"
    );
    // The others are looked at, and what is wrong with all of them is said once.
    fs::write(repository.0.join("new.toml"), OLD).unwrap();
    repository.write(&OLD.replace("'orders:ship' = ''", "'orders:ship' = ''\r\n'orders:bill' = ''"));
    let both = ["new.toml", "catalogs/shop.toml", "--check", "--message-format", "short", "--baseline-rev"];
    let (code, stdout, stderr) = repository.pin(&[&both[..], &["HEAD"]].concat());
    assert_eq!((code, stdout.as_str()), (Some(101), ""));
    assert!(stderr.starts_with("catalogs/shop.toml:8:1: error[not-pinned]: `orders:bill` has no number"), "{stderr}");
    assert!(stderr.contains("error: `HEAD` does not have `new.toml`"), "{stderr}");
    let (code, _, stderr) = repository.pin(&[&both[..], &["none"]].concat());
    assert_eq!((code, stderr.matches("error: ").count()), (Some(101), 1), "{stderr}");
    let (code, _, stderr) = repository.pin(&["none.toml", "--baseline-rev", "HEAD"]);
    assert_eq!((code, stderr.as_str()), (Some(101), "error: there is no file `none.toml`\n"));
    repository.commit("[catalog]\nname = 'shop'\n");
    repository.write(OLD);
    let (code, _, stderr) = repository.pin(&["catalogs/shop.toml", "--baseline-rev", "HEAD", "--check"]);
    assert_eq!(code, Some(101), "{stderr}");
    assert!(stderr.contains("--> HEAD:catalogs/shop.toml:"), "{stderr}");
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_written_is_no_pass() {
    use std::os::unix::fs::PermissionsExt as _;

    let repository = Repository::new("locked");
    repository.write("[catalog]\nname = 'shop'\n[scopes]\na = ''\n");
    fs::set_permissions(repository.file(), fs::Permissions::from_mode(0o444)).unwrap();
    let is_privileged = fs::OpenOptions::new().write(true).open(repository.file()).is_ok();
    let (code, ..) = repository.pin(&["catalogs/shop.toml"]);
    assert_eq!(code, Some(if is_privileged { 0 } else { 101 }));
}

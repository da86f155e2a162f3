//! Generated crates in a folder of their own, and what cargo takes to build them.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use scopes_bench::callgrind;
use wait4::Wait4 as _;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The dependencies of a generated crate that uses `scopes`.
pub(crate) const SCOPES: &str = "scopes = { path = \"{root}\" }";
/// Those of one that uses derives instead.
pub(crate) const DERIVES: &str = "enumset = \"1\"\nstrum = { version = \"0.28\", features = [\"derive\"] }";

/// A workspace of generated crates. Its dependencies have the versions that this workspace has.
pub(crate) struct Workspace {
    folder: PathBuf,
}

/// What a build took: of all processes together, and the memory of the greatest.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) seconds: f64,
    pub(crate) megabytes: f64,
}

/// A file of a generated crate that is edited again and again.
pub(crate) struct Edit<'a> {
    pub(crate) name: &'a str,
    pub(crate) file: &'a str,
    /// What the file says in a round.
    pub(crate) text: Box<dyn Fn(usize) -> String + 'a>,
}

impl Cost {
    /// The lower of two: what disturbs a build only ever adds.
    fn min(self, other: Self) -> Self {
        Self { seconds: self.seconds.min(other.seconds), megabytes: self.megabytes.min(other.megabytes) }
    }
}

impl Workspace {
    /// An empty one, in place of what stood there before.
    pub(crate) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the target folder is writable");
        let workspace = Self { folder };
        workspace.write("Cargo.toml", MANIFEST);
        workspace.write("Cargo.lock", include_str!("../../Cargo.lock"));
        workspace
    }

    /// Writes a file, its folders too.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a path in the folder")).expect("the target folder is writable");
        fs::write(path, text).expect("the target folder is writable");
    }

    /// Adds a crate. `dependencies` are lines of its manifest; `{root}` in them is where `scopes` stands.
    pub(crate) fn add(&self, name: &str, dependencies: &str, source: &str) {
        let dependencies = dependencies.replace("{root}", ROOT);
        let file = if source.contains("fn main()") { "main" } else { "lib" };
        let lints = "[lints.rust]\nunused = \"allow\"\n";
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n{lints}\n[dependencies]\n{dependencies}\n"
        );
        self.write(&format!("{name}/Cargo.toml"), &manifest);
        self.write(&format!("{name}/src/{file}.rs"), source);
    }

    /// Adds to the manifest of a crate.
    pub(crate) fn append_manifest(&self, name: &str, lines: &str) {
        let path = self.folder.join(name).join("Cargo.toml");
        let manifest = fs::read_to_string(&path).expect("it was written");
        fs::write(path, manifest + lines).expect("the target folder is writable");
    }

    /// Checks crates again and again, one after the other in every round, and gives the least that each took. What they
    /// depend on is built before.
    pub(crate) fn check_in_turn<const N: usize>(&self, names: [&str; N], rounds: usize) -> [Cost; N] {
        let mut costs = names.map(|name| self.check(name));
        for round in 0..=rounds {
            for (name, cost) in names.iter().zip(&mut costs) {
                self.touch(name);
                let again = self.check(name);
                *cost = if round == 0 { again } else { cost.min(again) };
            }
        }
        costs
    }

    /// The same with cargo's incremental default, after an edit of a file: each crate by its name, and its file with what
    /// it says in a round.
    pub(crate) fn check_edits<const N: usize>(&self, edits: [Edit<'_>; N], rounds: usize) -> [Cost; N] {
        let check = |edit: &Edit<'_>, round| {
            self.write(&format!("{}/{}", edit.name, edit.file), &(edit.text)(round));
            self.run(self.cargo("check", edit.name).arg("--quiet").env("CARGO_INCREMENTAL", "1"))
        };
        let mut costs = edits.each_ref().map(|edit| check(edit, 0));
        for round in 0..=rounds {
            for (edit, cost) in edits.iter().zip(&mut costs) {
                let again = check(edit, round + 1);
                *cost = if round == 0 { again } else { cost.min(again) };
            }
        }
        costs
    }

    /// What a crate that was checked tells those that depend on it, in bytes.
    pub(crate) fn metadata(&self, name: &str) -> u64 {
        let is_of_it = |path: &Path| {
            path.file_name().and_then(|file| file.to_str()).is_some_and(|file| {
                file.starts_with(&format!("lib{}-", name.replace('-', "_"))) && file.ends_with(".rmeta")
            })
        };
        let files = fs::read_dir(self.folder.join("target/debug/deps")).expect("it was checked").flatten();
        let files = files.map(|file| file.path()).filter(|path| is_of_it(path));
        files.filter_map(|path| fs::metadata(path).ok()).map(|file| file.len()).max().unwrap_or_default()
    }

    fn check(&self, name: &str) -> Cost {
        self.run(self.cargo("check", name).arg("--quiet"))
    }

    fn touch(&self, name: &str) {
        let source = self.folder.join(name).join("src/lib.rs");
        let text = fs::read_to_string(&source).expect("it was written");
        fs::write(source, text).expect("the target folder is writable");
    }

    /// Millions of instructions that the compiler takes to check a crate. Its dependencies are not counted, what their
    /// macros do is.
    pub(crate) fn instructions(&self, name: &str) -> f64 {
        let reports = self.folder.join("reports").join(name);
        fs::create_dir_all(&reports).expect("the target folder is writable");
        let wrapper = self.wrapper(&reports);
        self.run(self.cargo("check", name).arg("--quiet").env("RUSTC_WORKSPACE_WRAPPER", wrapper));
        let reports = fs::read_dir(reports).expect("it was made").flatten();
        let reports = reports.filter_map(|report| fs::read_to_string(report.path()).ok());
        let crate_name = format!("--crate-name {} ", name.replace('-', "_"));
        let report = reports.into_iter().find(|report| report.contains(&crate_name));
        #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let millions = callgrind::collected(&report.unwrap_or_default()) as f64 / 1_000_000.0;
        millions
    }

    /// A program that counts the instructions of another one, and writes a report into a folder.
    fn wrapper(&self, reports: &Path) -> PathBuf {
        let path = self.folder.join("count");
        let options = format!("--tool=callgrind --callgrind-out-file=/dev/null --log-file='{}/%p'", reports.display());
        fs::write(&path, format!("#!/bin/sh\nexec valgrind {options} \"$@\"\n"))
            .expect("the target folder is writable");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("the file is ours");
        path
    }

    /// What a build from nothing takes.
    pub(crate) fn build_cold(&self, name: &str) -> Cost {
        let target = self.folder.join("cold");
        let _ = fs::remove_dir_all(&target);
        self.run(self.cargo("build", name).arg("--quiet").env("CARGO_TARGET_DIR", target))
    }

    /// The release binary of a crate, without symbols.
    pub(crate) fn release(&self, name: &str) -> Vec<u8> {
        self.run(self.cargo("build", name).args(["--quiet", "--release"]));
        fs::read(self.folder.join("target/release").join(name)).expect("it was built")
    }

    /// How many crates a check builds, those that were built before left out.
    pub(crate) fn count_checked(&self, name: &str) -> usize {
        let output = self.cargo("check", name).output().expect("cargo is installed");
        String::from_utf8_lossy(&output.stderr).lines().filter(|line| line.trim_start().starts_with("Checking")).count()
    }

    /// Cargo, for one crate, as it is for a user who has nothing built yet.
    pub(crate) fn cargo(&self, command: &str, name: &str) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(&self.folder).args([command, "--offline", "--jobs", "1", "--package", name]);
        cargo.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", self.folder.join("target"));
        cargo.stdin(Stdio::null());
        cargo
    }

    fn run(&self, cargo: &mut Command) -> Cost {
        let child = cargo.spawn().expect("cargo is installed");
        let used = child.wait4().expect("the child is ours");
        assert!(used.status.success(), "a generated crate in {} does not build", self.folder.display());
        let seconds = (used.rusage.utime + used.rusage.stime).as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
        let megabytes = used.rusage.maxrss as f64 / 1_000_000.0;
        Cost { seconds, megabytes }
    }
}

const MANIFEST: &str = "\
[workspace]
members = [\"*\"]
exclude = [\"target\", \"cold\", \"count\", \"reports\"]
resolver = \"3\"

[profile.release]
strip = true
";

//! Packages outside the workspace, for what only shows in a build of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A package in a folder of its own, which depends on `scopes`.
pub(crate) struct Package {
    folder: PathBuf,
    wrapper: Option<PathBuf>,
}

impl Package {
    /// A package with this as `src/main.rs`.
    pub(crate) fn new(name: &str, main: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        let package = Self { folder, wrapper: None };
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n[workspace]\n[dependencies]\nscopes.path = '{}'\n\
             [build-dependencies]\nscopes-core.path = '{}'\n",
            root.display(),
            root.join("scopes-core").display()
        );
        package.write("Cargo.toml", &manifest);
        package.write("src/main.rs", main);
        package
    }

    pub(crate) fn with_build_script(self, script: &str) -> Self {
        self.write("build.rs", script);
        self
    }

    /// Compiled as other build systems do it, by a compiler of which a line of shell changes the environment.
    #[cfg(unix)]
    pub(crate) fn with_environment(mut self, change: &str) -> Self {
        use std::os::unix::fs::PermissionsExt;
        let name = self.folder.file_name().unwrap().to_str().unwrap();
        let script = format!("#!/bin/sh\nif [ \"$CARGO_PKG_NAME\" = {name} ]; then {change}; fi\nexec \"$@\"\n");
        self.write("rustc.sh", &script);
        let wrapper = self.folder.join("rustc.sh");
        fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).unwrap();
        self.wrapper = Some(wrapper);
        self
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.folder.join(file), text).unwrap();
    }

    pub(crate) fn cargo(&self, arguments: &[&str]) -> Output {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target");
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(arguments).args(["--quiet", "--offline", "--color", "never"]).current_dir(&self.folder);
        if let Some(wrapper) = &self.wrapper {
            cargo.env("RUSTC_WRAPPER", wrapper);
        }
        cargo.env("CARGO_TARGET_DIR", target).env_remove("RUSTFLAGS").output().unwrap()
    }
}

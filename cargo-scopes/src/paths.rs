//! Paths as people read them.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use scopes_core::nearest;

/// A path from a folder to a file, with steps up where they are needed. The file's own path where there is no such way.
pub(crate) fn relative(file: &Path, folder: &Path) -> PathBuf {
    let (Ok(file), Ok(folder)) = (std::path::absolute(file), std::path::absolute(folder)) else {
        return file.to_owned();
    };
    let (file, folder) = (resolved(&file), resolved(&folder));
    let shared = file.components().zip(folder.components()).take_while(|(file, folder)| file == folder).count();
    if shared == 0 {
        return file;
    }
    let up = folder.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(file.components().skip(shared)).collect()
}

/// A path without links and steps, as far as it leads to something.
fn resolved(path: &Path) -> PathBuf {
    if let Ok(resolved) = path.canonicalize() {
        return resolved;
    }
    match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) => resolved(folder).join(name),
        _ => path.to_owned(),
    }
}

/// A path from where the program runs.
pub(crate) fn from_here(file: &Path) -> PathBuf {
    relative(file, Path::new("."))
}

/// What stands in a file. A pipe in a folder of somebody's is none: reading it waits for whoever writes to it, and that may be nobody.
pub(crate) fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    let is_of_system = ["/dev", "/proc"].iter().any(|folder| file.starts_with(folder));
    let kind = fs::metadata(file)?;
    if !(kind.is_file() || kind.is_dir() || is_of_system) {
        return Err(io::Error::other("it is a pipe, a socket or a device, and no file"));
    }
    let mut bytes = Vec::new();
    fs::File::open(file)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(io::Error::other("it has more than 256 MiB"));
    }
    Ok(bytes)
}

/// A device may have no end.
const MOST_BYTES: u64 = 256 << 20;

/// How many names of a folder are compared with one that is not there.
const COMPARED: usize = 1000;

/// What to say of a file that is not there, which people read as `label`: the one in its folder that was probably meant.
pub(crate) fn did_you_mean(file: &Path, label: &str) -> Option<String> {
    let near = nearest_in(folder_of(file), &file.file_name()?.to_string_lossy())?;
    Some(format!("did you mean `{}`?", shown(&Path::new(label).with_file_name(near))))
}

/// The name in a folder that another one was probably meant to be.
pub(crate) fn nearest_in(folder: &Path, name: &str) -> Option<String> {
    // A link to nothing is there, and leads to no file.
    let entries =
        fs::read_dir(folder).ok()?.take(COMPARED).filter_map(Result::ok).filter(|entry| entry.path().exists());
    let mut names: Vec<_> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    // A folder has no order.
    names.sort();
    nearest(name, names.iter().map(String::as_str)).map(str::to_owned)
}

/// A path on one line, with the separator that all systems read, and without characters that a terminal obeys.
pub(crate) fn shown(path: &Path) -> String {
    let text = path.to_string_lossy();
    let text = if std::path::MAIN_SEPARATOR == '\\' { text.replace('\\', "/") } else { text.into_owned() };
    let plain: String = text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    // A line that begins so is a command to the runner of a workflow.
    if plain.starts_with("::") { format!("./{plain}") } else { plain }
}

/// The folder of the repository, or of the workspace where there is none, or this one.
pub(crate) fn root() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let repository = here.ancestors().find(|folder| folder.join(".git").exists());
    let workspace = || here.ancestors().filter(|folder| folder.join("Cargo.toml").is_file()).last();
    repository.or_else(workspace).unwrap_or(&here).to_owned()
}

/// The folder of a file: this one, where its path names none.
pub(crate) fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The `Cargo.toml` of a folder, or of the nearest one around it.
pub(crate) fn manifest_of(folder: &Path) -> Option<PathBuf> {
    let folder = resolved(&std::path::absolute(folder).ok()?);
    folder.ancestors().map(|folder| folder.join("Cargo.toml")).find(|manifest| manifest.is_file())
}

/// A path from the package that a file belongs to, or from the folder of that file where there is no package.
pub(crate) fn from_package(path: &Path, file: &Path) -> PathBuf {
    let folder = folder_of(file);
    let manifest = manifest_of(folder);
    relative(path, manifest.as_deref().and_then(Path::parent).unwrap_or(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_paths_step_up_and_down() {
        let way = |file: &str, folder: &str| shown(&relative(Path::new(file), Path::new(folder)));
        assert_eq!(way("/none/a/b.toml", "/none/a"), "b.toml");
        assert_eq!(way("/none/a/b.toml", "/none/c/d"), "../../a/b.toml");
        assert_eq!(way("src/main.rs", "tests"), "../src/main.rs");
        assert_eq!(way("./src/../b.toml", "."), "b.toml");
    }

    #[test]
    fn a_package_is_where_its_manifest_is() {
        let way = |path: &str, file: &str| shown(&from_package(Path::new(path), Path::new(file)));
        assert_eq!(way("../catalogs/agents.toml", "src/access.rs"), "../catalogs/agents.toml");
        assert_eq!(way("src/pages/fence.toml", "src/pages/large.rs"), "src/pages/fence.toml");
        assert_eq!(way("Cargo.toml", "code.rs"), "Cargo.toml");
    }

    #[test]
    fn what_a_terminal_obeys_is_not_shown() {
        assert_eq!(shown(Path::new("a\u{1b}[31m\n.toml")), "a\u{FFFD}[31m\u{FFFD}.toml");
    }
}

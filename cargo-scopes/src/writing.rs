//! Files that are written whole, or stay as they were.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::outcome::Problem;
use crate::paths::folder_of;

/// Writes a file, or the one that a link leads to. Where that fails the file is as it was: the text is written beside it, and takes its
/// place when all of it is on the disk. `label` is how the file is called where it cannot be written.
pub(crate) fn write(file: &Path, label: &str, text: &str) -> Result<(), Problem> {
    replace(file, text.as_bytes()).map_err(|error| unwritten(label, &error))
}

/// Why a file was not written.
pub(crate) fn unwritten(label: &str, error: &io::Error) -> Problem {
    Problem::new(format!("cannot write `{label}`: {error}"))
}

fn replace(file: &Path, text: &[u8]) -> io::Result<()> {
    let target = followed(file)?;
    let written = match fs::metadata(&target) {
        // A pipe or a device has no text that could be lost, and nothing takes its place.
        Ok(found) if !found.is_file() => return fs::write(&target, text),
        Ok(found) => {
            // Who must not write to the file must not replace it.
            OpenOptions::new().write(true).open(&target)?;
            let written = beside(&target, text)?;
            written.as_file().set_permissions(found.permissions())?;
            written
        }
        Err(_) => beside(&target, text)?,
    };
    written.persist(&target).map(drop).map_err(|error| error.error)
}

/// Writes a file that is not there yet.
pub(crate) fn write_new(file: &Path, text: &[u8]) -> io::Result<()> {
    beside(file, text)?.persist_noclobber(file).map(drop).map_err(|error| error.error)
}

/// How many links are followed, as by the kernel of Linux.
const MOST_LINKS: usize = 40;

/// The file that a link leads to, whether it is there or not.
fn followed(file: &Path) -> io::Result<PathBuf> {
    let mut target = file.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&target) {
            Ok(link) => target = target.parent().unwrap_or(Path::new("")).join(link),
            Err(_) => return Ok(target),
        }
    }
    Err(io::Error::other("too many links lead to it"))
}

/// Why a folder takes no file, where the system says more than that.
fn why(kind: io::ErrorKind) -> String {
    if kind == io::ErrorKind::NotFound { String::new() } else { format!(": {kind}") }
}

/// A new file in the same folder, which is deleted where it does not take its place.
fn beside(target: &Path, text: &[u8]) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    #[cfg(unix)]
    let readable = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(readable);
    let mut written = builder.tempfile_in(folder_of(target)).map_err(|error| {
        // The system's own error names a file that nobody knows.
        io::Error::new(error.kind(), format!("no file can be made in its folder{}", why(error.kind())))
    })?;
    written.as_file_mut().write_all(text)?;
    written.as_file_mut().sync_all()?;
    Ok(written)
}

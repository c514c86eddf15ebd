//! A file without a name that gets one when it is complete: `O_TMPFILE` and linkat(2).

use std::fs::File;
use std::io::{self, Write};
use std::os::fd::{AsFd, AsRawFd};
use std::path::Path;

use rustix::fs::{AtFlags, CWD, Mode, OFlags, linkat, open};
use rustix::io::Errno;

/// Saves `bytes` at `path`, which lies in `folder`. `None` when this file system has no such files, or cannot give
/// them a name: nothing is left then.
pub(super) fn save(folder: &Path, path: &Path, bytes: &[u8]) -> Option<io::Result<()>> {
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    let descriptor = match open(folder, flags, Mode::RUSR | Mode::WUSR) {
        // A kernel or file system that does not know the flag takes it for opening the folder itself.
        Err(Errno::OPNOTSUPP | Errno::ISDIR | Errno::INVAL | Errno::NOSYS) => return None,
        Err(error) => return Some(Err(error.into())),
        Ok(descriptor) => descriptor,
    };
    let mut file = File::from(descriptor);
    if let Err(error) = file.write_all(bytes).and_then(|()| file.sync_all()) {
        return Some(Err(error));
    }
    let own = format!("/proc/self/fd/{}", file.as_fd().as_raw_fd());
    match linkat(CWD, own.as_str(), CWD, path, AtFlags::SYMLINK_FOLLOW) {
        Ok(()) => Some(Ok(())),
        // No /proc, or no hard links.
        Err(Errno::NOENT | Errno::OPNOTSUPP | Errno::PERM | Errno::XDEV) => None,
        Err(error) => Some(Err(error.into())),
    }
}

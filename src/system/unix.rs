//! What only Unix has. `mod.rs` describes each function; `portable.rs` has the same ones.
//! Start at [`open_regular`].

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fs::{self, File, Metadata};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, chown, fchown};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rustix::fs::{Access, Mode, OFlags, access, open};
use rustix::io::Errno;

use super::marks::{Marks, not_regular};

pub(super) fn open_regular(path: &Path) -> io::Result<File> {
    open_with(path, OFlags::RDONLY | OFlags::NOFOLLOW)
}

pub(super) fn open_through_links(path: &Path) -> io::Result<File> {
    open_with(path, OFlags::RDONLY)
}

pub(super) fn open_writable(path: &Path) -> io::Result<File> {
    open_with(path, OFlags::WRONLY | OFlags::NOFOLLOW)
}

/// Opens a regular file. A pipe that nobody writes to would keep an ordinary `open` waiting.
fn open_with(path: &Path, mode: OFlags) -> io::Result<File> {
    let flags = mode | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = match open(path, flags, Mode::empty()) {
        // A link; a pipe without a reader, or a socket; a folder that is to be written.
        Err(Errno::LOOP) if flags.contains(OFlags::NOFOLLOW) => return Err(not_regular()),
        Err(Errno::NXIO | Errno::ISDIR) => return Err(not_regular()),
        opened => File::from(opened?),
    };
    if file.metadata()?.is_file() { Ok(file) } else { Err(not_regular()) }
}

pub(super) fn create_private(path: &Path) -> io::Result<File> {
    File::options().write(true).create_new(true).mode(0o600).open(path)
}

pub(super) fn take_attributes(from: &File, to: &File) -> io::Result<()> {
    let data = from.metadata()?;
    // Only root may give a file to another owner; a member may give it to a group.
    if fchown(to, Some(data.uid()), Some(data.gid())).is_err() {
        let _ = fchown(to, None, Some(data.gid()));
    }
    take_extended(from, to);
    // Last, since a change of owner takes some permissions away.
    match to.metadata()?.permissions() == data.permissions() {
        true => Ok(()),
        false => to.set_permissions(data.permissions()),
    }
}

/// Copies access lists and what else is stored as an extended attribute.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn take_extended(from: &File, to: &File) {
    use rustix::fs::{XattrFlags, fgetxattr, flistxattr, fsetxattr};

    let mut names = vec![0; 65_536];
    let Ok(length) = flistxattr(from, &mut names[..]) else { return };
    let mut value = vec![0; 65_536];
    for name in names[..length].split(|byte| *byte == 0).filter(|name| !name.is_empty()) {
        if let Ok(length) = fgetxattr(from, name, &mut value[..]) {
            let _ = fsetxattr(to, name, &value[..length], XattrFlags::empty());
        }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn take_extended(_: &File, _: &File) {}

pub(super) fn make_folder_like(folder: &Path, like: &Metadata) -> io::Result<()> {
    let own = fs::metadata(folder)?;
    if (own.uid(), own.gid()) != (like.uid(), like.gid())
        && chown(folder, Some(like.uid()), Some(like.gid())).is_err()
    {
        let _ = chown(folder, None, Some(like.gid()));
    }
    match own.permissions() == like.permissions() {
        // Some file systems refuse even this.
        true => Ok(()),
        false => fs::set_permissions(folder, like.permissions()),
    }
}

pub(super) fn make_writable(folder: &Path) -> io::Result<()> {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

pub(super) fn may_write(folder: &Path) -> io::Result<()> {
    access(folder, Access::WRITE_OK).map_err(io::Error::from)
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};

    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(super) fn marks(data: &Metadata) -> io::Result<Marks> {
    let time = |seconds: i64, rest: i64| {
        seconds.saturating_mul(1_000_000_000).saturating_add(rest)
    };
    Ok(Marks {
        number: data.ino(),
        modified: time(data.mtime(), data.mtime_nsec()),
        changed: time(data.ctime(), data.ctime_nsec()),
    })
}

pub(super) fn outlive_size_limit() {
    // A signal that is taken ends nobody, and the write that caused it fails.
    let taken = Arc::new(AtomicBool::new(false));
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, taken);
}

pub(super) fn end_after(work: &'static Mutex<()>) {
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::{flag, low_level};

    let asked = Arc::new(AtomicUsize::new(0));
    for signal in [SIGINT, SIGTERM] {
        let number = usize::try_from(signal).unwrap_or_default();
        let _ = flag::register_usize(signal, Arc::clone(&asked), number);
    }
    let wait = move || loop {
        thread::sleep(Duration::from_millis(20));
        let signal = i32::try_from(asked.load(Ordering::Relaxed)).unwrap_or_default();
        if signal != 0 {
            let _ended = work.lock();
            // The process ends by the signal, so that a shell learns of it.
            let _ = low_level::emulate_default_handler(signal);
        }
    };
    let _ = thread::Builder::new().spawn(wait);
}

/// The bytes of a path, without a NUL.
pub fn bytes_of(path: &Path) -> Cow<'_, [u8]> {
    Cow::Borrowed(path.as_os_str().as_bytes())
}

/// The path of which these are the bytes.
pub fn path_of(bytes: &[u8]) -> Cow<'_, Path> {
    Cow::Borrowed(Path::new(OsStr::from_bytes(bytes)))
}

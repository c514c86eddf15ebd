//! Whether a folder is copied to somebody else's computers: OneDrive, iCloud, Dropbox, Google Drive, Nextcloud.
//!
//! Told by the marks that these programs leave in the folders they watch, and by the names that they give them.
//! "None" means that no mark was seen, not that nothing copies the folder.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

/// A service that copies folders to other computers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Synced {
    /// Microsoft.
    OneDrive,
    /// Apple.
    ICloud,
    /// Dropbox.
    Dropbox,
    /// Google.
    GoogleDrive,
    /// Nextcloud and ownCloud, wherever they run.
    Nextcloud,
    /// Syncthing.
    Syncthing,
}

impl Synced {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::OneDrive,
        Self::ICloud,
        Self::Dropbox,
        Self::GoogleDrive,
        Self::Nextcloud,
        Self::Syncthing,
    ];

    /// The name that its makers use, in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::OneDrive => "OneDrive",
            Self::ICloud => "iCloud",
            Self::Dropbox => "Dropbox",
            Self::GoogleDrive => "Google Drive",
            Self::Nextcloud => "Nextcloud",
            Self::Syncthing => "Syncthing",
        }
    }
}

/// Who copies the folder that `path` lies in, as far as can be seen from here.
pub fn synced_folder(path: &Path) -> Option<Synced> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    // Links are followed: a folder on the desktop may well lie in a synced one.
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_path_buf());
    folder.ancestors().find_map(|place| by_name(place).or_else(|| by_mark(place)))
}

/// The names that the services' own programs give to their folders.
fn by_name(folder: &Path) -> Option<Synced> {
    let name = folder.file_name()?.to_str()?.to_lowercase();
    let begins = |with: &str| {
        name.strip_prefix(with).is_some_and(|rest| {
            // "OneDrive - Company", "Dropbox (Personal)", "GoogleDrive-name@example.org", "Nextcloud2"
            rest.is_empty()
                || rest.starts_with([' ', '(', '-', '_', '~'])
                || rest.chars().all(|c| c.is_ascii_digit())
        })
    };
    let inside = |parent: &str| {
        folder.parent().and_then(Path::file_name).is_some_and(|name| name == OsStr::new(parent))
    };
    match () {
        () if begins("onedrive") => Some(Synced::OneDrive),
        () if begins("dropbox") => Some(Synced::Dropbox),
        () if begins("google drive") || begins("googledrive") || name == "my drive" => {
            Some(Synced::GoogleDrive)
        }
        () if begins("nextcloud") || begins("owncloud") => Some(Synced::Nextcloud),
        () if begins("icloud") || name == "iclouddrive" => Some(Synced::ICloud),
        () if name == "mobile documents" && inside("Library") => Some(Synced::ICloud),
        () => None,
    }
}

/// The files and folders that the services leave at the top of what they watch.
fn by_mark(folder: &Path) -> Option<Synced> {
    for entry in fs::read_dir(folder).ok()?.take(LOOKED_AT).flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        let by = match name {
            ".dropbox" | ".dropbox.cache" => Synced::Dropbox,
            ".stfolder" => Synced::Syncthing,
            ".owncloudsync.log" | ".nextcloudsync.log" => Synced::Nextcloud,
            ".tmp.drivedownload" | ".tmp.driveupload" => Synced::GoogleDrive,
            ".849C9593-D756-4E56-8D6E-42412F2A707B" => Synced::OneDrive,
            _ if name.ends_with(".db")
                && (name.starts_with(".sync_") || name.starts_with("._sync_")) =>
            {
                Synced::Nextcloud
            }
            _ => continue,
        };
        // The home folder itself holds Dropbox's settings under the same name as its mark.
        if by == Synced::Dropbox && folder.join(".dropbox").join("info.json").exists() {
            continue;
        }
        return Some(by);
    }
    None
}

/// A folder with more entries than this is not read to its end.
const LOOKED_AT: usize = 20_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_known_by_the_names_the_services_give() {
        for (path, by) in [
            ("/home/a/OneDrive/x/y.pdf", Some(Synced::OneDrive)),
            ("/home/a/OneDrive - Company/y.pdf", Some(Synced::OneDrive)),
            ("/home/a/Dropbox (Personal)/y.pdf", Some(Synced::Dropbox)),
            ("/Users/a/Library/CloudStorage/GoogleDrive-a@b.example/y", Some(Synced::GoogleDrive)),
            ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/y", Some(Synced::ICloud)),
            ("/home/a/Nextcloud2/y.pdf", Some(Synced::Nextcloud)),
            ("/home/a/Documents/y.pdf", None),
            ("/home/a/Dropboxes/y.pdf", None),
            ("/home/a/Mobile Documents/y.pdf", None),
        ] {
            assert_eq!(synced_folder(Path::new(path)), by, "{path}");
        }
    }

    #[test]
    fn folders_are_known_by_the_marks_inside() {
        let top = std::env::temp_dir().join(format!("synced-{}", std::process::id()));
        for (mark, by) in [
            (".dropbox.cache", Synced::Dropbox),
            (".stfolder", Synced::Syncthing),
            (".sync_0a1b2c.db", Synced::Nextcloud),
        ] {
            let _ = fs::remove_dir_all(&top);
            let inner = top.join("a/b");
            fs::create_dir_all(&inner).unwrap();
            assert_eq!(synced_folder(&inner.join("y.pdf")), None, "nothing is there yet");
            fs::write(top.join(mark), b"").unwrap();
            assert_eq!(synced_folder(&inner.join("y.pdf")), Some(by), "{mark}");
        }
        fs::remove_dir_all(&top).unwrap();
    }
}

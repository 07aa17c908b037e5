//! What an application held when it was closed, for others to begin with.

use std::path::{Path, PathBuf};

use super::database::Database;

/// The files of its folder, and its database where that is on a server.
pub(crate) struct Kept {
    files: Vec<(PathBuf, Vec<u8>)>,
    template: Option<String>,
}

impl Kept {
    /// Of an application that is closed. On a server it has that name from then on.
    pub(super) async fn of(folder: &Path, (database, name): (Option<&Database>, &str)) -> Self {
        let mut files = Vec::new();
        read(folder, Path::new(""), &mut files);
        let template = match database {
            Some(database) => Some(database.keep(name).await),
            None => None,
        };
        Self { files, template }
    }

    /// Lays the files into the folder of another.
    pub(super) fn lay(&self, folder: &Path) {
        for (path, content) in &self.files {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        }
    }

    /// The name of the database on its server.
    pub(super) fn template(&self) -> Option<&str> {
        self.template.as_deref()
    }
}

/// Reads the files of a folder and of those in it.
fn read(folder: &Path, below: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder.join(below)).unwrap() {
        let entry = entry.unwrap();
        let path = below.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => read(folder, &path, files),
            false => files.push((path, std::fs::read(entry.path()).unwrap())),
        }
    }
}

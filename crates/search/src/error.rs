//! What can go wrong with an index: never what people type, which is data and always means
//! something, but a directory, a version, another writer, a damaged cursor.

/// Why an index could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no index in the directory, or it was made by another version of this crate:
    /// build it again from the database.
    #[error("the index was made by another version of the program and must be built again")]
    OtherVersion,
    /// Another process, or another part of this one, is writing to the index.
    #[error("another writer holds the index")]
    Busy,
    /// The directory cannot be read or written.
    #[error("the index directory: {0}")]
    Directory(#[from] std::io::Error),
    /// The engine refuses: a damaged file, a full disk.
    #[error("the index: {0}")]
    Engine(#[source] tantivy::TantivyError),
}

impl From<tantivy::TantivyError> for Error {
    fn from(error: tantivy::TantivyError) -> Self {
        match error {
            tantivy::TantivyError::LockFailure(..) => Error::Busy,
            other => Error::Engine(other),
        }
    }
}

/// What the functions of this crate return.
pub type Result<T> = std::result::Result<T, Error>;

//! From bytes to records, whatever the register.
//!
//! [`container`] unpacks: a file may be plain, compressed, an archive, or an archive of compressed
//! files, and is known by its first bytes, never by its name. [`table`] finds the delimiter, the
//! encoding and the header of one table; [`records`] cuts it into records of bounded size, each
//! with its line number; [`text`] decodes fields. [`values`] cuts JSON into objects. Nothing is ever held
//! whole in memory.

pub(crate) mod container;
pub(crate) mod limits;
pub(crate) mod records;
pub(crate) mod sniff;
pub(crate) mod table;
pub(crate) mod text;
pub(crate) mod values;

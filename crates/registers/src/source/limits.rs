//! How much of a hostile or broken file is read before it is refused.

use std::{
    cell::{Cell, RefCell},
    io::{self, Read, Seek, SeekFrom},
};

use crate::refusal::{Refusal, RefusalReason, reason_of};

/// Bounds on what a file may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest record, in bytes before decoding.
    pub record_bytes: usize,
    /// The largest single file once unpacked, in bytes.
    pub member_bytes: u64,
    /// All that is unpacked from one input, in bytes.
    pub total_bytes: u64,
    /// How many times its size an input may unpack to, once past [`Limits::ratio_after`].
    pub ratio: u64,
    /// Unpacked bytes below which the ratio is not looked at.
    pub ratio_after: u64,
    /// How many files an archive may hold.
    pub members: usize,
}

impl Default for Limits {
    /// Room for the whole of France in one archive (about 2 GB), and for Sirene.
    fn default() -> Self {
        Self {
            record_bytes: 1 << 20,
            member_bytes: 64 << 30,
            total_bytes: 64 << 30,
            ratio: 200,
            ratio_after: 64 << 20,
            members: 10_000,
        }
    }
}

/// What one reading has cost so far, shared by all layers of it.
#[derive(Debug)]
pub(crate) struct Meter {
    pub limits: Limits,
    consumed: Cell<u64>,
    unpacked: Cell<u64>,
    broken: RefCell<Option<io::Error>>,
}

impl Meter {
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            consumed: Cell::new(0),
            unpacked: Cell::new(0),
            broken: RefCell::new(None),
        }
    }

    /// Tells a disk or network that failed from a file that is wrong.
    pub fn halt(&self, member: &str, error: &io::Error) -> Halt {
        match self.broken.borrow_mut().take() {
            Some(broken) => Halt::Io(broken),
            None => Halt::Refused(reason_of(error).of(member)),
        }
    }

    fn unpack(&self, bytes: usize) -> io::Result<()> {
        let unpacked = self.unpacked.get().saturating_add(bytes as u64);
        self.unpacked.set(unpacked);
        let limits = &self.limits;
        if unpacked > limits.total_bytes {
            return Err(RefusalReason::TooLarge(limits.total_bytes).into());
        }
        let fair = self.consumed.get().saturating_mul(limits.ratio);
        if unpacked > limits.ratio_after && unpacked > fair {
            return Err(RefusalReason::Ratio(limits.ratio).into());
        }
        Ok(())
    }
}

/// Why reading stopped.
#[derive(Debug)]
pub(crate) enum Halt {
    /// The file is wrong.
    Refused(Refusal),
    /// What it is read from failed.
    Io(io::Error),
    /// Whoever receives the records asked to stop.
    Stopped,
}

impl Halt {
    /// Why an input was not taken, where nothing is delivered piece by piece.
    pub fn refusal(self, name: &str) -> Refusal {
        match self {
            Self::Refused(refusal) => refusal,
            Self::Io(error) => RefusalReason::Unreadable(error.to_string()).of(name),
            Self::Stopped => unreachable!("nothing is delivered, so nobody can stop"),
        }
    }
}

impl From<Refusal> for Halt {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// The input itself: counts what is taken from it and remembers its own failures.
pub(crate) struct Metered<'m, R> {
    pub inner: R,
    pub meter: &'m Meter,
}

impl<R> Metered<'_, R> {
    fn note<T>(&self, result: io::Result<T>) -> io::Result<T> {
        result.map_err(|error| {
            if error.kind() == io::ErrorKind::Interrupted {
                return error;
            }
            let told = io::Error::new(error.kind(), error.to_string());
            *self.meter.broken.borrow_mut() = Some(error);
            told
        })
    }
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let result = self.inner.read(buffer);
        let read = self.note(result)?;
        let consumed = &self.meter.consumed;
        consumed.set(consumed.get() + read as u64);
        Ok(read)
    }
}

impl<R: Seek> Seek for Metered<'_, R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        // A damaged archive makes its reader seek to nowhere: that is no failure of the input.
        self.inner.seek(to)
    }
}

/// The far side of a decompressor: every byte counts against the limits.
pub(crate) struct Unpacked<'m, R> {
    pub inner: R,
    pub meter: &'m Meter,
}

impl<R: Read> Read for Unpacked<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.meter.unpack(read)?;
        Ok(read)
    }
}

/// One file of the input: bounded, and its length known afterwards.
pub(crate) struct MemberBytes<'m, R> {
    pub inner: R,
    pub meter: &'m Meter,
    pub read: u64,
}

impl<R: Read> Read for MemberBytes<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.read += read as u64;
        let limit = self.meter.limits.member_bytes;
        if self.read > limit {
            return Err(RefusalReason::MemberTooLarge(limit).into());
        }
        Ok(read)
    }
}

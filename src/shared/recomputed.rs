//! What came of computing again what is published: whoever doubts a figure has one command, and every feature answers it alike.

/// A published value that is not what its sources give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Different {
    /// Where it stands.
    pub value: String,
    /// What was published; nothing where it is missing.
    pub published: Option<String>,
    /// What the sources give now; nothing where they say nothing.
    pub now: Option<String>,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recomputed {
    /// Values that were computed again.
    pub values: u64,
    /// Those that differ though their sources are the same: they are wrong.
    pub different: Vec<Different>,
    /// Those that differ because their sources moved since: they are not wrong, but of another day.
    pub older: Vec<Different>,
    /// Values that stay at their date, as was meant, and whose sources moved since: nothing computes them any more.
    pub kept: u64,
}

impl Recomputed {
    /// A value as it was published and as it is now; whether its sources moved meanwhile.
    pub fn note(&mut self, value: String, published: Option<String>, now: Option<String>, moved: bool) {
        self.values += u64::from(published.is_some());
        if published == now {
            return;
        }
        let one = Different {
            value,
            published,
            now,
        };
        match moved {
            true => self.older.push(one),
            false => self.different.push(one),
        }
    }

    /// All that was computed again.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.values += other.values;
        self.kept += other.kept;
        self.different.extend(other.different);
        self.older.extend(other.older);
        self
    }
}

//! What is wrong with a territory's folder, said so that whoever keeps it can mend it.

/// Why a territory was refused. Each names the file (relative to the folder of territories), the line
/// when it is known (counted from 1), and what to mend.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TerritoryError {
    /// A file of the territory is not there.
    #[error("{file} is missing: {mend}")]
    Missing {
        /// Path of the file, relative to the folder of territories.
        file: String,
        /// What to do about it.
        mend: String,
    },
    /// A file is there but says something that cannot be used.
    #[error("{file}{}: {problem}; {mend}", .line.map(|line| format!(", line {line}")).unwrap_or_default())]
    Invalid {
        /// Path of the file, relative to the folder of territories.
        file: String,
        /// Line of the fault, counted from 1, when one line is at fault.
        line: Option<u64>,
        /// What is wrong.
        problem: String,
        /// What to do about it.
        mend: String,
    },
}

impl TerritoryError {
    pub(crate) fn invalid(
        file: &str,
        line: Option<u64>,
        problem: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self::Invalid {
            file: file.into(),
            line,
            problem: problem.into(),
            mend: mend.into(),
        }
    }

    /// A table that the `csv` reader refuses.
    pub(crate) fn of_table(file: &str, error: &csv::Error) -> Self {
        let line = error.position().map(csv::Position::line);
        let problem = match error.kind() {
            csv::ErrorKind::Deserialize { err, .. } => err.to_string(),
            _ => error.to_string(),
        };
        Self::invalid(
            file,
            line,
            problem,
            "compare the line with the table's first line, which names its columns",
        )
    }

    /// A TOML file that does not say what is expected.
    pub(crate) fn of_toml(file: &str, text: &str, error: &toml::de::Error) -> Self {
        let line = error.span().map(|span| {
            let before = text.get(..span.start).unwrap_or(text);
            1 + before.bytes().filter(|byte| *byte == b'\n').count() as u64
        });
        Self::invalid(
            file,
            line,
            error.message().trim(),
            "correct the value or the name of the key",
        )
    }
}

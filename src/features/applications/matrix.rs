//! What is requested, as a matrix of partners and programmes, and the rules of each programme. Pure; what it needs to
//! know is given to it.

use jiff::civil::Date;

use crate::features::directory::Kind;

/// What a partner requests of a programme, all years and lines together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Number of the partner in the project.
    pub partner: i64,
    /// Number of the programme.
    pub programme: i64,
    /// In cents.
    pub cents: i64,
}

/// The matrix; the same pair may stand in several cells, one for each year and line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix(pub Vec<Cell>);

impl Matrix {
    fn sum(&self, counts: impl Fn(&Cell) -> bool) -> i64 {
        self.0
            .iter()
            .filter(|cell| counts(cell))
            .map(|cell| cell.cents)
            .sum()
    }

    /// What a partner requests of a programme, in cents.
    #[must_use]
    pub fn of(&self, partner: i64, programme: i64) -> i64 {
        self.sum(|cell| (cell.partner, cell.programme) == (partner, programme))
    }

    /// What a partner requests in all, in cents.
    #[must_use]
    pub fn row(&self, partner: i64) -> i64 {
        self.sum(|cell| cell.partner == partner)
    }

    /// What is requested of a programme in all, in cents.
    #[must_use]
    pub fn column(&self, programme: i64) -> i64 {
        self.sum(|cell| cell.programme == programme)
    }

    /// What is requested in all, in cents.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.sum(|_| true)
    }
}

/// Whether a programme takes requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// It does.
    Now,
    /// Not with this application: the call does not offer it, it was not chosen, or it is closed for good.
    Not,
    /// From a day on.
    From(Date),
    /// It did, until a day.
    Until(Date),
}

impl Takes {
    /// Whether amounts may be written for it: what is not taken yet may be prepared.
    #[must_use]
    pub fn may_be_written(self) -> bool {
        matches!(self, Self::Now | Self::From(_))
    }
}

/// A programme, as its rules are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Its number.
    pub programme: i64,
    /// What it is called, for the reader.
    pub name: String,
    /// What part of a partner's costs it pays at most, in percent.
    pub percent: Option<u8>,
    /// The least that it gives to one request, in cents.
    pub minimum: Option<i64>,
    /// The most that it gives to one request, in cents.
    pub maximum: Option<i64>,
    /// What is set aside from this year on, in cents; nothing where its funder says nothing.
    pub set_aside: Option<i64>,
    /// Kinds of bodies it can help; every kind where there is none.
    pub kinds: Vec<String>,
    /// Whether it takes requests.
    pub takes: Takes,
}

/// A partner, as the rules see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asker {
    /// Its number in the project.
    pub partner: i64,
    /// Key of the organisation.
    pub key: String,
    /// Its kind.
    pub kind: Kind,
    /// What it spends in all years, in cents.
    pub charges: i64,
}

/// A rule that is not kept. Partners are named by their keys, programmes as the reader calls them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// The call does not offer the programme, or it takes no more requests.
    Shut {
        /// The programme.
        programme: String,
    },
    /// The programme takes requests from a day on: it may be prepared and signed, and is not sent before.
    Early {
        /// The programme.
        programme: String,
        /// The first day.
        from: Date,
    },
    /// The last day of the programme is over.
    Late {
        /// The programme.
        programme: String,
        /// What is requested of it, in cents.
        cents: i64,
        /// The last day.
        until: Date,
    },
    /// The programme does not help bodies of that kind.
    Kind {
        /// The partner.
        partner: String,
        /// The programme.
        programme: String,
    },
    /// More than the part of its costs that the programme may pay.
    Rate {
        /// The partner.
        partner: String,
        /// The programme.
        programme: String,
        /// What it requests, in cents.
        cents: i64,
        /// The most that it may request, in cents.
        most: i64,
        /// The rate, in percent.
        percent: u8,
    },
    /// Less in all than the programme gives to one request.
    Small {
        /// The programme.
        programme: String,
        /// What is requested of it, in cents.
        cents: i64,
        /// The least that it gives, in cents.
        minimum: i64,
    },
    /// More in all than the programme gives to one request.
    Large {
        /// The programme.
        programme: String,
        /// What is requested of it, in cents.
        cents: i64,
        /// The most that it gives, in cents.
        maximum: i64,
    },
    /// More than is set aside: the funder cannot give it all. It is said, and forbids nothing.
    Beyond {
        /// The programme.
        programme: String,
        /// What is requested of it, in cents.
        cents: i64,
        /// What is set aside, in cents.
        set_aside: i64,
    },
}

impl Broken {
    /// Whether it is a rule of the programme, without which nothing is frozen.
    #[must_use]
    pub fn blocks(&self) -> bool {
        !matches!(self, Self::Beyond { .. } | Self::Early { .. })
    }
}

/// The most that a rate allows of an amount, in cents: what is less than a cent is not given.
#[must_use]
pub fn most(charges: i64, percent: u8) -> i64 {
    let part = i128::from(charges) * i128::from(percent) / 100;
    i64::try_from(part).unwrap_or(i64::MAX)
}

/// Every rule that is not kept, programme by programme.
#[must_use]
pub fn broken(matrix: &Matrix, programmes: &[Rules], partners: &[Asker]) -> Vec<Broken> {
    let mut broken = Vec::new();
    for rules in programmes {
        let programme = || rules.name.clone();
        let cents = matrix.column(rules.programme);
        if cents == 0 {
            continue;
        }
        broken.extend(match rules.takes {
            Takes::Now => None,
            Takes::Not => Some(Broken::Shut {
                programme: programme(),
            }),
            Takes::From(from) => Some(Broken::Early {
                programme: programme(),
                from,
            }),
            Takes::Until(until) => Some(Broken::Late {
                programme: programme(),
                cents,
                until,
            }),
        });
        for asker in partners {
            let asks = matrix.of(asker.partner, rules.programme);
            if asks == 0 {
                continue;
            }
            if !rules.kinds.is_empty() && !rules.kinds.iter().any(|kind| kind == asker.kind.as_str()) {
                broken.push(Broken::Kind {
                    partner: asker.key.clone(),
                    programme: programme(),
                });
            }
            if let Some(percent) = rules.percent
                && asks > most(asker.charges, percent)
            {
                broken.push(Broken::Rate {
                    partner: asker.key.clone(),
                    programme: programme(),
                    cents: asks,
                    most: most(asker.charges, percent),
                    percent,
                });
            }
        }
        if let Some(minimum) = rules.minimum.filter(|minimum| cents < *minimum) {
            broken.push(Broken::Small {
                programme: programme(),
                cents,
                minimum,
            });
        }
        if let Some(maximum) = rules.maximum.filter(|maximum| cents > *maximum) {
            broken.push(Broken::Large {
                programme: programme(),
                cents,
                maximum,
            });
        }
        if let Some(set_aside) = rules.set_aside.filter(|set_aside| cents > *set_aside) {
            broken.push(Broken::Beyond {
                programme: programme(),
                cents,
                set_aside,
            });
        }
    }
    broken
}

#[cfg(test)]
mod tests;

//! Every table that speaks of persons: what it holds, on which ground, how long, and what becomes of it
//! when a person leaves.

/// On which ground of article 6 GDPR something is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A mission of public interest (6.1.e).
    PublicMission,
    /// A legal obligation (6.1.c).
    Obligation,
    /// What the person asked for (6.1.b).
    Request,
}

impl Ground {
    /// The end of its text key.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PublicMission => "public-mission",
            Self::Obligation => "obligation",
            Self::Request => "request",
        }
    }
}

/// How long something is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// So many days.
    Days(i64),
    /// So many days, as the operator set for letters that left.
    Letters,
    /// So many days, as the operator set for sessions that ended.
    Sessions,
    /// As long as the account, which ends when it was idle as long as the operator set.
    Account,
    /// As long as what it is part of.
    Whole,
}

/// What becomes of it when the person leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// The rows go.
    Deleted,
    /// The rows stay, these columns are emptied: what was done in the name of an organisation stays its own.
    Emptied(&'static [&'static str]),
    /// The rows stay: they name the person by a number that then says nothing.
    Numbered,
}

/// A table that speaks of persons.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    /// Its name; also the end of its text key.
    pub table: &'static str,
    /// The column that says of whom.
    pub person: &'static str,
    /// What is given to the person who asks for their data.
    pub columns: &'static [&'static str],
    /// On which ground.
    pub ground: Ground,
    /// How long.
    pub term: Term,
    /// What becomes of it.
    pub leaving: Leaving,
}

/// Every one, in the order in which rows may be deleted.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "sign_in_code",
        person: "person_id",
        columns: &["purpose", "email", "language", "created_at", "tries", "used_at"],
        ground: Ground::Request,
        term: Term::Days(1),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "kept_post",
        person: "person_id",
        columns: &["address", "created_at"],
        ground: Ground::Request,
        term: Term::Days(1),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "sent_form",
        person: "person_id",
        columns: &["address", "created_at"],
        ground: Ground::Request,
        term: Term::Days(7),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "mail",
        person: "person_id",
        columns: &[
            "recipient",
            "language",
            "kind",
            "subject",
            "created_at",
            "sent_at",
        ],
        ground: Ground::Request,
        term: Term::Letters,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "session",
        person: "person_id",
        columns: &[
            "device",
            "created_at",
            "last_seen_at",
            "strong_at",
            "confirmed_at",
            "ended_at",
        ],
        ground: Ground::Obligation,
        term: Term::Sessions,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "generator",
        person: "person_id",
        columns: &["name", "created_at", "last_used_at"],
        ground: Ground::Obligation,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "passkey",
        person: "person_id",
        columns: &["name", "created_at", "last_used_at"],
        ground: Ground::Obligation,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "recovery_code",
        person: "person_id",
        columns: &["created_at", "used_at"],
        ground: Ground::Obligation,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "wrong_proof",
        person: "person_id",
        columns: &["tries", "last_at"],
        ground: Ground::Obligation,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "ceremony",
        person: "person_id",
        columns: &["kind", "created_at"],
        ground: Ground::Request,
        term: Term::Days(1),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "lost_factor",
        person: "person_id",
        columns: &["asked_at", "ready_at", "ended_at"],
        ground: Ground::Obligation,
        term: Term::Days(90),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "email_change",
        person: "person_id",
        columns: &["former", "later", "changed_at", "undone_at"],
        ground: Ground::Obligation,
        term: Term::Days(90),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "letter_theme",
        person: "person_id",
        columns: &["theme"],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "letter_choice",
        person: "person_id",
        columns: &["weekly", "told_until", "week"],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "remit",
        person: "granted_by",
        columns: &["id", "organisation_id", "scope", "place", "created_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "invitation",
        person: "given_by",
        columns: &[
            "id",
            "organisation_id",
            "role",
            "starts",
            "until",
            "how",
            "state",
            "created_at",
            "settled_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "claim",
        person: "person_id",
        columns: &[
            "number",
            "organisation_id",
            "role",
            "way",
            "held",
            "answer",
            "state",
            "reason",
            "created_at",
            "changed_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Emptied(&["held", "answer"]),
    },
    Holding {
        table: "claim_helper",
        person: "person_id",
        columns: &["claim_id", "organisation_id", "created_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "claim_notice",
        person: "person_id",
        columns: &[
            "claim_id",
            "organisation_id",
            "created_at",
            "objected_at",
            "reason",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Emptied(&["reason"]),
    },
    Holding {
        table: "declared_contact",
        person: "person_id",
        columns: &["organisation_id", "contact", "created_at"],
        ground: Ground::Request,
        term: Term::Whole,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "mandate",
        person: "person_id",
        columns: &[
            "id",
            "organisation_id",
            "role",
            "starts",
            "until",
            "given_how",
            "created_at",
            "ended_at",
            "ended_how",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "capacity",
        person: "granted_by",
        columns: &["id", "organisation_id", "kind", "starts", "created_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "piece_version",
        person: "person_id",
        columns: &[
            "organisation_id",
            "number",
            "name",
            "signatory",
            "signed_on",
            "added_at",
        ],
        ground: Ground::Obligation,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "piece_check",
        person: "person_id",
        columns: &[
            "organisation_id",
            "by_organisation_id",
            "depth",
            "valid_until",
            "checked_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "bank_account",
        person: "proposed_by",
        columns: &[
            "organisation_id",
            "state",
            "proposed_at",
            "decided_how",
            "decided_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "own_profile",
        person: "changed_by",
        columns: &["organisation_id", "contact", "contact_public", "changed_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "state_aid",
        person: "person_id",
        columns: &["organisation_id", "granted_on", "cents", "funder", "created_at"],
        ground: Ground::Obligation,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "journal",
        person: "person_id",
        columns: &["sequence", "at", "organisation", "mandate_id", "act", "object"],
        ground: Ground::Obligation,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "person",
        person: "id",
        columns: &[
            "id",
            "name",
            "email",
            "language",
            "created_at",
            "last_seen_at",
            "erase_at",
        ],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Emptied(&["name"]),
    },
];

//! Roles: what a mandate makes of a person.

use std::str::FromStr;

use super::power::Power;

/// What a person is for an organisation, or for the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Signs for the organisation: a chair, or whoever the statutes name.
    Representative,
    /// Keeps the accounts and the bank details.
    Treasurer,
    /// Leads a project in its name.
    ProjectLead,
    /// Takes part.
    Member,
    /// Examines requests for a funder or an organiser.
    Officer,
    /// Reads what an officer reads.
    Reader,
    /// Decides for a funder.
    Decider,
    /// Pays for a funder.
    Payer,
    /// Runs the platform.
    Administrator,
    /// Checks what was done on it, and changes nothing.
    Auditor,
}

impl Role {
    /// Every role, in the order in which they are shown.
    pub const ALL: [Self; 10] = [
        Self::Representative,
        Self::Treasurer,
        Self::ProjectLead,
        Self::Member,
        Self::Officer,
        Self::Reader,
        Self::Decider,
        Self::Payer,
        Self::Administrator,
        Self::Auditor,
    ];

    /// The word in addresses and the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Representative => "representative",
            Self::Treasurer => "treasurer",
            Self::ProjectLead => "project_lead",
            Self::Member => "member",
            Self::Officer => "officer",
            Self::Reader => "reader",
            Self::Decider => "decider",
            Self::Payer => "payer",
            Self::Administrator => "administrator",
            Self::Auditor => "auditor",
        }
    }

    /// Whether it is held for the platform rather than for an organisation.
    #[must_use]
    pub fn is_of_platform(self) -> bool {
        matches!(self, Self::Administrator | Self::Auditor)
    }

    /// Whether it is held for a funder or an organiser only.
    #[must_use]
    pub fn is_of_funder(self) -> bool {
        matches!(self, Self::Officer | Self::Reader | Self::Decider | Self::Payer)
    }

    /// What it lets a person do. This is the table that the page of permissions shows.
    #[must_use]
    pub fn powers(self) -> &'static [Power] {
        match self {
            Self::Representative => &[
                Power::SeeFile,
                Power::EditFile,
                Power::EditProfile,
                Power::SeeBankDetails,
                Power::EditBankDetails,
                Power::SeeMandates,
                Power::GiveMandates,
                Power::JoinNetworks,
                Power::KeepPoles,
                Power::WriteNews,
                Power::AnswerCalls,
                Power::JoinProjects,
                Power::WriteProjects,
                Power::Sign,
            ],
            Self::Treasurer => &[
                Power::SeeFile,
                Power::EditFile,
                Power::SeeBankDetails,
                Power::EditBankDetails,
                Power::SeeMandates,
                Power::WriteProjects,
            ],
            Self::ProjectLead => &[
                Power::SeeFile,
                Power::EditFile,
                Power::EditProfile,
                Power::SeeMandates,
                Power::WriteNews,
                Power::KeepPoles,
                Power::AnswerCalls,
                Power::JoinProjects,
                Power::WriteProjects,
            ],
            Self::Member => &[Power::SeeFile, Power::SeeMandates],
            Self::Officer => &[
                Power::SeeFile,
                Power::SeeMandates,
                Power::ReadFiles,
                Power::CheckPieces,
                Power::ReviewClaims,
                Power::EnterForOthers,
                Power::KeepContacts,
                Power::OrganiseCalls,
                Power::KeepProgrammes,
                Power::KeepSurveys,
                Power::KeepPoles,
                Power::AnswerPetitions,
                Power::WriteNews,
            ],
            Self::Reader => &[Power::SeeFile, Power::SeeMandates, Power::ReadFiles],
            Self::Decider => &[
                Power::SeeFile,
                Power::SeeMandates,
                Power::ReadFiles,
                Power::AnswerPetitions,
                Power::Decide,
            ],
            Self::Payer => &[Power::SeeFile, Power::SeeMandates, Power::ReadFiles, Power::Pay],
            Self::Administrator => &[
                Power::Administer,
                Power::GrantCapacities,
                Power::ReviewClaims,
                Power::ReviewLinks,
                Power::SeePermissions,
                Power::ReadJournal,
            ],
            Self::Auditor => &[Power::SeePermissions, Power::ReadJournal],
        }
    }
}

impl FromStr for Role {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|role| role.as_str() == word).ok_or(())
    }
}

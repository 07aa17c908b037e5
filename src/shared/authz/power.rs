//! Powers: what can be done, and how sure we must be of who does it.

/// Something a mandate may let a person do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Power {
    /// Read the organisation's file.
    SeeFile,
    /// Add to the organisation's file.
    EditFile,
    /// Say in its own words what it does, where, on which themes.
    EditProfile,
    /// Read its bank details.
    SeeBankDetails,
    /// Change its bank details, or confirm such a change.
    EditBankDetails,
    /// See who acts for it.
    SeeMandates,
    /// Give, end and hand over mandates; invite.
    GiveMandates,
    /// Join a network or leave it, and confirm on its behalf.
    JoinNetworks,
    /// Write news in its name.
    WriteNews,
    /// Sign in its name.
    Sign,
    /// Read the files of organisations that ask this funder.
    ReadFiles,
    /// Say that a piece was checked, how deeply, until when.
    CheckPieces,
    /// Read the papers of those who claim an organisation.
    ReviewClaims,
    /// Enter on behalf of someone who telephoned or wrote on paper.
    EnterForOthers,
    /// Keep the elected contacts of a public body.
    KeepContacts,
    /// Write a call of a public body, publish it, answer the questions it raises.
    OrganiseCalls,
    /// Write the programmes of a funder, publish them, say what money is set aside; draw up its agreements.
    KeepProgrammes,
    /// Write surveys, draw who is asked, type what came on paper, publish what was found; write for the Observatory, read what
    /// others wrote and publish it.
    KeepSurveys,
    /// Keep the poles that the organisation carries; say yes to a pole, or leave it, in its name.
    KeepPoles,
    /// Answer a petition in the name of the body it is addressed to.
    AnswerPetitions,
    /// Say what the organisation could bring to a call; open a petition, or support one.
    AnswerCalls,
    /// Begin a project in its name, accept or decline one, leave it.
    JoinProjects,
    /// Write its projects: sections, its own budget, tasks.
    WriteProjects,
    /// Decide for a funder.
    Decide,
    /// Pay for a funder.
    Pay,
    /// Run the platform: invite, end what was abused.
    Administer,
    /// Grant capacities: funder, network, support structure…
    GrantCapacities,
    /// Say whether two entries of registers are one body.
    ReviewLinks,
    /// Read the table of permissions.
    SeePermissions,
    /// Read the journal.
    ReadJournal,
}

/// How sure we must be of who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// A session.
    Session,
    /// A session in which a second factor was shown.
    SecondFactor,
    /// A second factor, and the person was asked again a few minutes ago.
    Again,
}

impl Power {
    /// Every power, in the order in which they are shown.
    pub const ALL: [Self; 30] = [
        Self::SeeFile,
        Self::EditFile,
        Self::EditProfile,
        Self::SeeBankDetails,
        Self::EditBankDetails,
        Self::SeeMandates,
        Self::GiveMandates,
        Self::JoinNetworks,
        Self::WriteNews,
        Self::Sign,
        Self::ReadFiles,
        Self::CheckPieces,
        Self::ReviewClaims,
        Self::EnterForOthers,
        Self::KeepContacts,
        Self::OrganiseCalls,
        Self::KeepProgrammes,
        Self::KeepSurveys,
        Self::KeepPoles,
        Self::AnswerPetitions,
        Self::AnswerCalls,
        Self::JoinProjects,
        Self::WriteProjects,
        Self::Decide,
        Self::Pay,
        Self::Administer,
        Self::GrantCapacities,
        Self::ReviewLinks,
        Self::SeePermissions,
        Self::ReadJournal,
    ];

    /// The word in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SeeFile => "see-file",
            Self::EditFile => "edit-file",
            Self::EditProfile => "edit-profile",
            Self::SeeBankDetails => "see-bank-details",
            Self::EditBankDetails => "edit-bank-details",
            Self::SeeMandates => "see-mandates",
            Self::GiveMandates => "give-mandates",
            Self::JoinNetworks => "join-networks",
            Self::WriteNews => "write-news",
            Self::Sign => "sign",
            Self::ReadFiles => "read-files",
            Self::CheckPieces => "check-pieces",
            Self::ReviewClaims => "review-claims",
            Self::EnterForOthers => "enter-for-others",
            Self::KeepContacts => "keep-contacts",
            Self::OrganiseCalls => "organise-calls",
            Self::KeepProgrammes => "keep-programmes",
            Self::KeepSurveys => "keep-surveys",
            Self::KeepPoles => "keep-poles",
            Self::AnswerPetitions => "answer-petitions",
            Self::AnswerCalls => "answer-calls",
            Self::JoinProjects => "join-projects",
            Self::WriteProjects => "write-projects",
            Self::Decide => "decide",
            Self::Pay => "pay",
            Self::Administer => "administer",
            Self::GrantCapacities => "grant-capacities",
            Self::ReviewLinks => "review-links",
            Self::SeePermissions => "see-permissions",
            Self::ReadJournal => "read-journal",
        }
    }

    /// How sure we must be of who uses it. Agents, funders, administrators and signatories show a
    /// second factor (ASVS 5.0, 6.3.3); what cannot be taken back asks again (7.5.3).
    #[must_use]
    pub fn needs(self) -> Needs {
        match self {
            Self::SeeFile
            | Self::EditFile
            | Self::EditProfile
            | Self::SeeMandates
            | Self::JoinNetworks
            | Self::KeepPoles
            | Self::WriteNews
            | Self::AnswerCalls
            | Self::JoinProjects
            | Self::WriteProjects => Needs::Session,
            Self::SeeBankDetails
            | Self::GiveMandates
            | Self::ReadFiles
            | Self::CheckPieces
            | Self::ReviewClaims
            | Self::EnterForOthers
            | Self::KeepContacts
            | Self::OrganiseCalls
            | Self::KeepProgrammes
            | Self::KeepSurveys
            | Self::AnswerPetitions
            | Self::Administer
            | Self::GrantCapacities
            | Self::ReviewLinks
            | Self::SeePermissions
            | Self::ReadJournal => Needs::SecondFactor,
            Self::EditBankDetails | Self::Sign | Self::Decide | Self::Pay => Needs::Again,
        }
    }
}

//! The roadmap of a project from which a pole is to come: its texts are those of a section of its own, and beside them
//! stands what kind of member each of those who build it is. Whoever answers a call for poles writes it once; the pole
//! that comes of it begins with the same words.

use std::collections::BTreeMap;

use super::content::{Content, Section};
use super::finding::Found;
use super::project::{Origin, Partner};
use super::words::words;
use crate::features::calls;
use crate::features::directory::Kind;
use crate::shared::store::{Connection, StoreError};

words! {
    /// What kind of member of a pole an organisation is.
    Sector {
        /// An enterprise of the social and solidarity economy.
        SocialEconomy = "social_economy",
        /// An association.
        Association = "association",
        /// A laboratory, a university, whoever does research.
        Research = "research",
        /// A small or middle-sized firm.
        SmallFirm = "small_firm",
        /// A commune, the metropolis, a public establishment.
        PublicBody = "public_body",
        /// Whoever trains.
        Training = "training",
    }
}

impl Sector {
    /// What an organisation is at first, by its kind; those who build the pole say it better.
    #[must_use]
    pub fn of(kind: Kind) -> Self {
        match kind {
            Kind::Association => Self::Association,
            Kind::Foundation | Kind::Other => Self::SocialEconomy,
            Kind::Company => Self::SmallFirm,
            Kind::PublicBody => Self::PublicBody,
        }
    }

    /// The kinds that the law looks for in a pole (French law 2014-856, article 9) and that are not among these. An
    /// association is of the social economy (article 1).
    #[must_use]
    pub fn missing(among: &[Self]) -> Vec<Self> {
        let sought = [
            Self::SocialEconomy,
            Self::SmallFirm,
            Self::Research,
            Self::PublicBody,
        ];
        let is_there = |one: &Self| {
            among.contains(one) || (*one == Self::SocialEconomy && among.contains(&Self::Association))
        };
        sought.into_iter().filter(|one| !is_there(one)).collect()
    }
}

/// The field that says what kind of member the organisation of this key is.
#[must_use]
pub fn field(key: &str) -> String {
    format!("sector-{key}")
}

/// What kind of member a partner is: as it was said, else by its kind.
#[must_use]
pub fn sector(content: &Content, partner: &Partner) -> Sector {
    let organisation = &partner.organisation;
    let said = content.plain(&field(&organisation.key));
    said.parse().unwrap_or_else(|()| Sector::of(organisation.kind))
}

/// What kind of member each of these is, by their keys; nothing as long as no word of a roadmap is written.
#[must_use]
pub fn sectors(content: &Content, partners: &[&Partner]) -> BTreeMap<String, Sector> {
    match is_begun(content) {
        false => BTreeMap::new(),
        true => partners
            .iter()
            .map(|one| (one.organisation.key.clone(), sector(content, one)))
            .collect(),
    }
}

/// Whether a word of a roadmap is written.
fn is_begun(content: &Content) -> bool {
    let mut fields = Section::Roadmap.fields().iter();
    fields.any(|field| content.beginning(field.name).any(|(name, ..)| name == field.name))
}

/// The sections of a project that are shown: a roadmap where it was begun from a call for poles, or is written already.
///
/// # Errors
/// When the database does not answer.
pub async fn sections(connection: &mut Connection, found: &Found) -> Result<Vec<Section>, StoreError> {
    let project = &found.project;
    let call = match (project.origin, &project.origin_address) {
        (Origin::Call, Some(address)) => calls::find(connection, address).await?,
        _ => None,
    };
    let asked = call.is_some_and(|call| call.kind == calls::Kind::Poles) || is_begun(&found.content);
    let shown = |section: &Section| asked || *section != Section::Roadmap;
    Ok(Section::ALL.iter().copied().filter(shown).collect())
}

#[cfg(test)]
mod tests {
    use super::Sector;

    #[test]
    fn an_association_is_of_the_social_economy_and_nobody_else_stands_for_research() {
        let missing = Sector::missing(&[Sector::Association, Sector::PublicBody, Sector::Training]);
        assert_eq!(missing, [Sector::SmallFirm, Sector::Research]);
        let all = [
            Sector::SocialEconomy,
            Sector::SmallFirm,
            Sector::Research,
            Sector::PublicBody,
        ];
        assert!(Sector::missing(&all).is_empty());
    }
}

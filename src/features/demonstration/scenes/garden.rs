//! Projects that are ready to be requested for: who takes part, their texts and their budgets; first of all a garden across the
//! border. They are invented.

use budgets::account;

use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::file;
use crate::features::projects::{
    self, Beginning, BudgetLine, Changes, Inviting, ItemKind, Origin, Role as As, Sent, Step,
};
use crate::shared::authz::{Acting, Role};
use crate::shared::chance;
use crate::shared::i18n::Lang;

/// A project.
pub struct Planned {
    /// What it is called.
    pub title: &'static str,
    /// In which language.
    pub language: Lang,
    /// What it says: field, words.
    pub texts: &'static [(&'static str, &'static str)],
    /// What is done.
    pub action: &'static str,
    /// Who takes part, whoever leads first.
    pub partners: &'static [(Part, &'static str, Amounts)],
    /// What those who are invited are told.
    pub invited: &'static str,
    /// In how many years it takes place; 0 for this one.
    pub ahead: i16,
}

/// The garden.
pub const GARDEN: Planned = Planned {
    title: "Le jardin qui passe la frontière (projet imaginaire)",
    language: Lang::Fr,
    texts: TEXTS,
    action: "Jardiner ensemble le samedi matin",
    partners: &PARTNERS,
    invited: "Vous avez une haie, nous avons des pelles. Et si nous jardinions ensemble ?",
    ahead: 1,
};

const TEXTS: &[(&str, &str)] = &[
    (
        "summary",
        "Trois associations (fictives) cultivent ensemble trois jardins, un de chaque côté de la frontière et un au milieu : on y apprend, on y récolte, on y mange.",
    ),
    (
        "problem",
        "Dans ces quartiers (imaginaires), peu de gens ont un jardin, et ceux qui en ont un y sont seuls.",
    ),
    (
        "public",
        "Les habitants des trois quartiers, et d’abord les plus âgés.",
    ),
    (
        "participation",
        "Les jardiniers choisissent les cultures et tiennent ensemble le calendrier.",
    ),
    (
        "territory",
        "Trois quartiers (inventés), à une demi-heure à pied l’un de l’autre.",
    ),
];

/// Who takes part, played by whom, and what each spends: account and cents, its own money among them.
pub type Amounts = &'static [(&'static str, i64)];
pub(super) const PARTNERS: [(Part, &str, Amounts); 3] = [
    (
        Part::Association,
        "camille",
        &[("641", 1_300_000), ("613", 300_000), ("own", 200_000)],
    ),
    (
        Part::Neighbour,
        "dominique",
        &[("641", 500_000), ("625", 100_000), ("own", 150_000)],
    ),
    (
        Part::AcrossTheBorder,
        "robin",
        &[("641", 600_000), ("601", 300_000), ("own", 250_000)],
    ),
];

/// The project, its partners, its texts and its budgets; gives its address.
pub(super) async fn project(play: &mut Play<'_>, planned: &Planned) -> Result<String, FillError> {
    let (part, word, _) = planned.partners.first().ok_or(FillError::NoPlace)?;
    let lead = play.organisation(*part).await?;
    let leads = play.acting(word, *part, Role::Representative).await?;
    let beginning = Beginning {
        title: planned.title,
        language: planned.language,
        second_language: None,
        origin: Origin::Meeting,
        origin_address: None,
    };
    let now = play.now();
    let address = projects::start(&mut play.writing, now, &lead, &beginning, leads)
        .await?
        .address;
    for (part, word, _) in &planned.partners[1..] {
        let organisation = play.organisation(*part).await?;
        let answers = play.acting(word, *part, Role::Representative).await?;
        let found = found(play, &address).await?;
        let inviting = Inviting {
            organisation: &organisation,
            role: As::Partner,
            words: planned.invited,
            instead_of: None,
            builds: false,
        };
        let invited = projects::invite(&mut play.writing, play.app, &found, inviting, leads).await?;
        invited.map_err(|_| FillError::NoPlace)?;
        let found = self::found(play, &address).await?;
        let partner = found.partner_of(organisation.id).ok_or(FillError::NoPlace)?;
        let said = (partner.id, Step::Accept, Some(answers));
        projects::say(
            &mut play.writing,
            play.app,
            &found.project,
            said.0,
            said.1,
            said.2,
        )
        .await?;
    }
    let code = planned.language.code();
    let texts: Vec<(&str, &'static str, &str)> = planned
        .texts
        .iter()
        .map(|(field, words)| (*field, code, *words))
        .collect();
    write(play, &address, &texts, leads).await?;
    write(play, &address, &[("purposes", "", "cooperation need")], leads).await?;
    let project = found(play, &address).await?.project;
    let kind = ItemKind::Action;
    let key = projects::add_item(&mut play.writing, now, &project, kind, leads).await?;
    let field = projects::item_field(kind, &key.ok_or(FillError::NoPlace)?, "title");
    write(play, &address, &[(field.as_str(), code, planned.action)], leads).await?;
    let year = play.app.clock.today().year() + planned.ahead;
    for (part, word, amounts) in planned.partners {
        let acting = play.acting(word, *part, Role::Representative).await?;
        let organisation = play.organisation(*part).await?.id;
        let found = found(play, &address).await?;
        let partner = found.partner_of(organisation).ok_or(FillError::NoPlace)?;
        let mut new = Vec::new();
        for (code, cents) in *amounts {
            new.push(BudgetLine {
                id: chance::row(),
                partner: partner.id,
                year,
                account: account(code).ok_or(FillError::NoPlace)?,
                funder: String::new(),
                asking: None,
                cents: *cents,
            });
        }
        let changes = Changes {
            new,
            ..Changes::default()
        };
        let whose = (partner, year);
        projects::keep_budget(&mut play.writing, now, &found.project, whose, &changes, acting).await?;
    }
    Ok(address)
}

/// Whoever asks French public bodies for money signs the contrat d'engagement républicain first.
pub(super) async fn commit(play: &mut Play<'_>, part: Part, word: &str) -> Result<(), FillError> {
    let organisation = play.organisation(part).await?;
    let acting = play.acting(word, part, Role::Representative).await?;
    let name = play.person(word).await?.name;
    file::sign_commitment(&mut play.writing, play.app, &organisation, name, acting).await?;
    Ok(())
}

pub(super) async fn found(play: &mut Play<'_>, address: &str) -> Result<projects::Found, FillError> {
    let found = projects::built(&mut play.writing, address).await?;
    found.ok_or(FillError::NoPlace)
}

pub(super) async fn write(
    play: &mut Play<'_>,
    address: &str,
    written: &[(&str, &'static str, &str)],
    acting: Acting,
) -> Result<(), FillError> {
    let project = found(play, address).await?;
    let sent: Vec<Sent> = written
        .iter()
        .map(|(field, language, words)| Sent {
            field: (*field).to_owned(),
            language,
            typed: (*words).to_owned(),
            shown: 0,
        })
        .collect();
    let writes = projects::writes(&project.content, &project.project.languages(), &sent, &[]);
    let (now, what) = (play.now(), (acting, "context"));
    let (writing, content) = (&mut play.writing, &project.content);
    projects::write(writing, now, &project.project, content, &writes, what).await?;
    Ok(())
}

//! What groups are looked for: a call, a petition, what a project still lacks; and to whom they are shown.

use matching::Resource;

use crate::features::calls::{self, Border, Call, Version};
use crate::features::capabilities::{self, About, Capability, Kind};
use crate::features::petitions;
use crate::features::projects::{self, Origin};
use crate::features::suggestions::occasion::{Occasion, Reach, Wanted};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Characters of what organisations answered to a petition that name what they could bring.
const NAMED: usize = 80;

/// A call or a petition, as somebody to whom groups are shown finds it.
pub(in crate::features::suggestions) struct Standing {
    pub about: About,
    /// What the asker sees of the answers.
    pub answers: Vec<Capability>,
    /// Organisations of the asker that answered, or that opened the petition.
    pub own: Vec<i64>,
    /// Whether the asker organises it too, and would see all answers once they proved more.
    pub more: bool,
    /// When they ask, in seconds.
    now: i64,
}

impl Standing {
    /// Around whom groups are made: nobody is in one where nobody said that they wished to. Whoever asks with an organisation that
    /// answered, or that opened the petition, wishes it for their own; for others it is around one of those who answered. What a body
    /// that organises the call, or must answer the petition, says that it brings itself is no such wish.
    fn wishing(&self) -> Option<Vec<i64>> {
        let may_wish = |one: &i64| !self.about.organisers.contains(one);
        if self.own.iter().any(may_wish) {
            return None;
        }
        let answered = self.answers.iter().map(|answer| answer.organisation);
        let mut wishing: Vec<i64> = answered.filter(may_wish).collect();
        wishing.sort_unstable();
        wishing.dedup();
        Some(wishing)
    }

    /// Whether there is anybody around whom a group is made.
    pub fn is_wished(&self) -> bool {
        self.wishing().is_none_or(|wishing| !wishing.is_empty())
    }
}

/// What is at an address and was answered to it: for those who organise the call, or must answer the petition,
/// who see every answer; for who opened the petition; and for those who answered, who see their own and
/// what others show them.
pub(in crate::features::suggestions) async fn standing(
    cx: &Cx,
    connection: &mut Connection,
    (kind, address): (Kind, &str),
    all: bool,
) -> Result<Standing, Error> {
    cx.someone()?;
    let about = capabilities::at(connection, (kind, address), (cx.lang, cx.now())).await?;
    let mut answers = match kind {
        Kind::Call => capabilities::of_call(connection, about.id).await?,
        Kind::Petition => capabilities::of_petition(connection, about.id).await?,
    };
    let speaks = |organisation: i64| cx.acting(Power::AnswerCalls, Some(organisation)).is_ok();
    let mut own: Vec<i64> = answers.iter().map(|answer| answer.organisation).collect();
    own.extend(about.opened_by);
    own.sort_unstable();
    own.dedup();
    own.retain(|one| speaks(*one));
    let (sees_all, more) = match about.organised_by(cx) {
        Ok(true) => (true, false),
        Ok(false) if own.is_empty() => return Err(Error::NotFound),
        Ok(false) => (false, false),
        // Whoever answered sees what those who answered see; what is the organisers' takes more.
        Err(wall) if own.is_empty() || all => return Err(wall),
        Err(_) => (false, true),
    };
    if !sees_all {
        answers.retain(|answer| answer.shown_to_others || own.contains(&answer.organisation));
    }
    Ok(Standing {
        about,
        answers,
        own,
        more,
        now: cx.now(),
    })
}

/// What is looked for at an address, as one organisation finds it that was proposed for it. What others answered to a petition is
/// quoted to it only where it answered too or opened it: they agreed to no more.
pub(super) async fn proposed_to(
    app: &App,
    connection: &mut Connection,
    about: About,
    organisation: i64,
) -> Result<Occasion, Error> {
    let kind = about.kind;
    let mut answers = match kind {
        Kind::Call => capabilities::of_call(connection, about.id).await?,
        Kind::Petition => capabilities::of_petition(connection, about.id).await?,
    };
    answers.retain(|answer| answer.shown_to_others || answer.organisation == organisation);
    let is_in = about.opened_by == Some(organisation)
        || answers.iter().any(|answer| answer.organisation == organisation);
    let standing = Standing {
        about,
        answers,
        own: vec![organisation],
        more: false,
        now: app.clock.now().as_second(),
    };
    let mut occasion = match kind {
        Kind::Call => of_call(connection, &standing).await?.0,
        Kind::Petition => of_petition(app, connection, &standing).await?,
    };
    // Groups on either side of the border may have looked for it.
    occasion.within = Vec::new();
    if !is_in {
        for need in occasion.needs.iter_mut().filter(|need| need.offered) {
            need.called = of_kind(app, need.resource, str::to_owned);
        }
    }
    Ok(occasion)
}

/// What a call needs, and how many it wants at least; nothing where it is no longer there.
pub(super) async fn of_call(
    connection: &mut Connection,
    standing: &Standing,
) -> Result<(Occasion, u8), Error> {
    let call = calls::by_id(connection, standing.about.id).await?;
    let call = call.ok_or(Error::NotFound)?;
    let rules = calls::standing(connection, &call.address).await?;
    let (border, reach, kinds) = ruled(rules.as_ref(), standing.now);
    let needs = calls::needs(connection, call.id).await?.into_iter();
    let needs = needs.map(|need| Wanted::said(need.id, need.resource, need.weight, need.words));
    let occasion = Occasion {
        name: format!("call:{}", call.address),
        needs: needs.collect(),
        about: call.titles,
        themes: call.themes,
        communes: call.communes,
        border,
        reach,
        kinds,
        within: within(standing, &call.organisers),
        without: call.organisers,
        wishing: standing.wishing(),
        answers: answered(&standing.answers),
        meant: meant(&standing.answers),
        here: Some((standing.about.kind, standing.about.id)),
    };
    Ok((occasion, call.minimum_partners))
}

/// What the rules of a call say of the border, how far one looks by them, and the kinds that they let answer; every kind where there
/// is none.
fn ruled(rules: Option<&(Call, Version)>, now: i64) -> (Border, Reach, Vec<matching::Kind>) {
    let Some((call, version)) = rules else {
        return (Border::Welcome, Reach::Territory, Vec::new());
    };
    let content = &version.content;
    let kinds = content.answering.kinds.iter();
    let kinds = kinds.filter_map(|kind| kind.parse().ok());
    let reach = Reach::of(call, version, now);
    (content.place.border, reach, kinds.collect())
}

/// What a petition needs. Nobody lists it: its own words say it, its themes, and what organisations said that
/// they could bring, which others could bring too.
pub(super) async fn of_petition(
    app: &App,
    connection: &mut Connection,
    standing: &Standing,
) -> Result<Occasion, Error> {
    let found = petitions::find(connection, &standing.about.address).await?;
    let petition = &found.petition;
    let (themes, communes) = petitions::about(connection, petition.id).await?;
    let own = Words::default().and(petition.language, &petition.title);
    let whole = format!("{}\n{}", petition.title, petition.words);
    let mut needs = vec![Wanted {
        id: 0,
        resource: Resource::Knowledge,
        weight: 3,
        words: Words::default().and(petition.language, &whole),
        called: own.clone(),
        offered: false,
    }];
    let known = app.territory.themes.iter().zip(1..);
    for (theme, id) in known.filter(|(theme, _)| themes.contains(&theme.slug)) {
        let names = Lang::ALL.into_iter();
        let names = names.fold(Words::default(), |names, lang| {
            names.and(lang, theme.name.get(lang.code()))
        });
        needs.push(Wanted::said(id, Resource::Skills, 1, names));
    }
    let after = i64::try_from(app.territory.themes.len()).unwrap_or(i64::MAX / 2) + 1;
    for (resource, id) in Resource::ALL.into_iter().zip(after..) {
        needs.extend(brought(app, (id, resource), &standing.answers));
    }
    Ok(Occasion {
        name: format!("petition:{}", petition.key),
        needs,
        about: own,
        themes,
        communes,
        border: Border::Welcome,
        reach: Reach::Territory,
        kinds: Vec::new(),
        within: within(standing, &[petition.organisation]),
        without: vec![petition.addressee],
        wishing: standing.wishing(),
        answers: answered(&standing.answers),
        meant: meant(&standing.answers),
        here: Some((standing.about.kind, standing.about.id)),
    })
}

/// What organisations said that they could bring of a kind, as something that others could bring with them;
/// nothing where none did.
fn brought(app: &App, (id, resource): (i64, Resource), answers: &[Capability]) -> Option<Wanted> {
    let of_it: Vec<&Capability> = answers.iter().filter(|one| one.resource == resource).collect();
    let mut words = Words::default();
    for lang in Lang::ALL {
        let said: Vec<&str> = of_it
            .iter()
            .filter(|one| one.language == lang)
            .map(|one| one.words.as_str())
            .collect();
        words.put(lang, &said.join("\n"));
    }
    if words.is_empty() {
        return None;
    }
    let said: Vec<&str> = of_it.iter().map(|one| one.words.as_str()).collect();
    let said: String = said.join(", ").chars().take(NAMED).collect();
    Some(Wanted {
        id,
        resource,
        weight: 2,
        words,
        called: of_kind(app, resource, |kind| format!("{kind} ({said})")),
        offered: true,
    })
}

/// A kind of what can be brought, as it is called in each language.
fn of_kind(app: &App, resource: Resource, called: impl Fn(&str) -> String) -> Words {
    let key = format!("capabilities-{}", resource.as_str());
    Lang::ALL.into_iter().fold(Words::default(), |words, lang| {
        words.and(lang, &called(&app.texts.say(lang, &key, &[])))
    })
}

/// What a project still lacks; where it answers a call, of those whose answer the call takes.
pub(super) async fn of_project(
    connection: &mut Connection,
    found: &projects::Found,
    now: i64,
) -> Result<Occasion, Error> {
    let lang = found.project.language;
    let rules = match (found.project.origin, &found.project.origin_address) {
        (Origin::Call, Some(address)) => calls::standing(connection, address).await?,
        (_, _) => None,
    };
    let (border, reach, kinds) = ruled(rules.as_ref(), now);
    // Whoever organises the call answers no call of its own.
    let organisers = rules.map_or_else(Vec::new, |(call, _)| call.organisers);
    let needs = projects::needs(connection, found.project.id).await?.into_iter();
    let needs = needs.map(|need| {
        let words = Words::default().and(lang, &need.words);
        Wanted::said(need.id, need.resource, need.weight, words)
    });
    Ok(Occasion {
        name: format!("project:{}", found.project.id),
        needs: needs.collect(),
        about: Words::default().and(lang, found.content.text("title", lang)),
        themes: Vec::new(),
        communes: found.content.communes().into_iter().map(str::to_owned).collect(),
        border,
        reach,
        kinds,
        // Whoever was ever asked has said what they had to say.
        without: found
            .partners
            .iter()
            .map(|partner| partner.organisation.id)
            .chain(organisers)
            .collect(),
        answers: Vec::new(),
        meant: Vec::new(),
        // Whoever builds it asks.
        wishing: None,
        within: found
            .partners
            .iter()
            .filter(|partner| partner.is_in())
            .map(|partner| partner.organisation.id)
            .collect(),
        here: None,
    })
}

/// Who is in the group that looks for others: the asker's organisations that answered; where there is none, who asks for a group.
fn within(standing: &Standing, asking: &[i64]) -> Vec<i64> {
    match &standing.own[..] {
        [] => asking.to_vec(),
        own => own.to_vec(),
    }
}

fn answered(answers: &[Capability]) -> Vec<(i64, Resource, String)> {
    let answers = answers.iter();
    answers
        .map(|answer| (answer.organisation, answer.resource, answer.words.clone()))
        .collect()
}

/// For which needs of the call the answers are, each said once for all that is in an answer.
fn meant(answers: &[Capability]) -> Vec<(i64, i64, bool)> {
    let said = answers.iter().flat_map(|answer| {
        let needs = answer.meant.iter();
        needs.map(move |(need, meant)| (answer.organisation, *need, *meant))
    });
    let mut said: Vec<(i64, i64, bool)> = said.collect();
    said.sort_unstable();
    said.dedup();
    said
}

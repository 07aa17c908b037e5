//! A scene being played: who is there, for whom they act, and what is written meanwhile.

use std::sync::Arc;

use axum::http::{Extensions, HeaderMap, Uri};

use super::FillError;
use super::cast::{CAST, Part, Person as Cast};
use super::filling::Stage;
use crate::features::accounts::persons::{self, Person};
use crate::features::directory::{self, Organisation};
use crate::shared::app::App;
use crate::shared::authz::store::Given;
use crate::shared::authz::{Acting, Actor, Role, store as mandates};
use crate::shared::chance;
use crate::shared::store::Writing;
use crate::shared::web::{Asker, Cx};

/// A scene being played. What it does is committed when it is over.
#[derive(Debug)]
pub struct Play<'a> {
    /// The application.
    pub app: &'a Arc<App>,
    /// Its transaction.
    pub writing: Writing,
    stage: Stage,
}

impl<'a> Play<'a> {
    /// Raises the curtain.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin(app: &'a Arc<App>, stage: Stage) -> Result<Self, FillError> {
        Ok(Self {
            app,
            writing: app.db.write().await?,
            stage,
        })
    }

    /// The organisation that plays a part.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn organisation(&mut self, part: Part) -> Result<Organisation, FillError> {
        let id = self.stage.organisation(part).ok_or(FillError::NoPlace)?;
        let found = directory::any_by_ids(&mut self.writing, &[id]).await?.pop();
        found.ok_or(FillError::NoPlace)
    }

    /// Somebody of the cast, by their word.
    ///
    /// # Errors
    /// When they left.
    pub async fn person(&mut self, word: &str) -> Result<Person, FillError> {
        let email = CAST
            .iter()
            .find(|person| person.word == word)
            .map(Cast::email)
            .ok_or(FillError::NoPlace)?;
        let known = persons::by_email(&mut self.writing, &email).await?;
        known.ok_or(FillError::NoPlace)
    }

    /// Somebody of the cast acting for themselves.
    ///
    /// # Errors
    /// When they left.
    pub async fn themselves(&mut self, word: &str) -> Result<Acting, FillError> {
        Ok(Acting {
            person: self.person(word).await?.id,
            organisation: None,
            mandate: None,
        })
    }

    /// Somebody of the cast acting as what they are for a part. Whoever may not do it in that role may
    /// not do it here: scenes call what the pages call after they asked.
    ///
    /// # Errors
    /// When they hold no such mandate.
    pub async fn acting(&mut self, word: &str, part: Part, role: Role) -> Result<Acting, FillError> {
        let organisation = self.stage.organisation(part);
        self.held(word, organisation, role).await
    }

    /// The same, for an organisation that plays no part.
    ///
    /// # Errors
    /// When they hold no such mandate.
    pub async fn acting_for(
        &mut self,
        word: &str,
        organisation: i64,
        role: Role,
    ) -> Result<Acting, FillError> {
        self.held(word, Some(organisation), role).await
    }

    async fn held(&mut self, word: &str, organisation: Option<i64>, role: Role) -> Result<Acting, FillError> {
        let person = self.person(word).await?.id;
        let today = self.app.clock.today();
        let held = mandates::mandates(&mut self.writing, person, today).await?;
        let mandate = held
            .iter()
            .find(|mandate| mandate.organisation == organisation && mandate.role == role)
            .ok_or(FillError::NoPlace)?;
        Ok(Acting {
            person,
            organisation,
            mandate: Some(mandate.id),
        })
    }

    /// What a handler would be asked with, in French and by nobody: for verbs that speak as pages do.
    pub fn cx(&self) -> Cx {
        let nowhere = Uri::from_static("/fr");
        Cx::new(
            Arc::clone(self.app),
            &nowhere,
            &HeaderMap::new(),
            &Extensions::new(),
        )
    }

    /// The same, asked by somebody of the cast who just proved who they are: for verbs that look at who asks.
    ///
    /// # Errors
    /// When they left.
    pub async fn cx_as(&mut self, word: &str) -> Result<Cx, FillError> {
        let person = self.person(word).await?;
        let today = self.app.clock.today();
        let actor = Actor {
            person: person.id,
            name: person.name,
            email: Cast::email(
                CAST.iter()
                    .find(|one| one.word == word)
                    .ok_or(FillError::NoPlace)?,
            ),
            session: 0,
            strong: true,
            confirmed_at: Some(self.now()),
            now: self.now(),
            mandates: mandates::mandates(&mut self.writing, person.id, today).await?,
        };
        let mut extensions = Extensions::new();
        extensions.insert(Asker::of(actor));
        let nowhere = Uri::from_static("/fr");
        Ok(Cx::new(
            Arc::clone(self.app),
            &nowhere,
            &HeaderMap::new(),
            &extensions,
        ))
    }

    /// The same, which also knows what every feature shows: for verbs that draw figures.
    pub fn cx_of_pages(&self) -> Cx {
        let nowhere = Uri::from_static("/fr");
        let carried = crate::features::routes().carried();
        Cx::new(Arc::clone(self.app), &nowhere, &HeaderMap::new(), &carried)
    }

    /// Gives somebody of the cast a role for an organisation that has no part of its own.
    ///
    /// # Errors
    /// When they left.
    pub async fn give(&mut self, word: &str, organisation: i64, role: Role) -> Result<Acting, FillError> {
        let person = self.person(word).await?.id;
        let given = Given {
            id: chance::row(),
            person,
            organisation: Some(organisation),
            role,
            starts: self.app.clock.today(),
            until: None,
            given_by: None,
            given_how: "demonstration",
            covers: None,
        };
        let now = self.now();
        mandates::give(&mut self.writing, &given, now).await?;
        Ok(Acting {
            person,
            organisation: Some(organisation),
            mandate: Some(given.id),
        })
    }

    /// Somebody else to fund, who plays no part: public bodies first, then foundations and companies; which of them, from 0.
    ///
    /// # Errors
    /// When there is none.
    pub async fn another_funder(&mut self, which: usize) -> Result<Organisation, FillError> {
        let mut ids = directory::published_ids(&mut self.writing, super::filling::AMONG).await?;
        ids.retain(|id| !self.stage.plays(*id));
        let all = directory::published_by_ids(&mut self.writing, &ids).await?;
        let kinds = [
            directory::Kind::PublicBody,
            directory::Kind::Foundation,
            directory::Kind::Company,
        ];
        let lives = |one: &&Organisation| one.state == directory::State::Active;
        let of = |kind| all.iter().filter(lives).filter(move |one| one.kind == kind);
        let found = kinds.into_iter().flat_map(of).nth(which);
        found.cloned().ok_or(FillError::NoPlace)
    }

    /// Associations that play no part, of a theme where one is given; the same ones each time, spread
    /// over the communes.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn extras(&mut self, theme: Option<&str>, most: usize) -> Result<Vec<Organisation>, FillError> {
        let mut extras = directory::published_ids(&mut self.writing, super::filling::AMONG).await?;
        extras.retain(|id| !self.stage.plays(*id));
        let all = directory::published_by_ids(&mut self.writing, &extras).await?;
        let mut seen = std::collections::BTreeSet::new();
        Ok(all
            .into_iter()
            .filter(|one| one.kind == directory::Kind::Association && one.state == directory::State::Active)
            .filter(|one| theme.is_none_or(|theme| one.themes.iter().any(|own| own == theme)))
            .filter(|one| one.commune.clone().is_some_and(|commune| seen.insert(commune)))
            .take(most)
            .collect())
    }

    /// Seconds since 1970, now.
    pub fn now(&self) -> i64 {
        self.app.clock.now().as_second()
    }
}

//! An extract of the BCE/KBO, or one of its files: what exists, what it is called, where it is.

use std::collections::HashSet;

use registers::{Kind, Record};

use super::{BATCH, Load};
use crate::features::directory::import::{ImportError, kbo, load};
use crate::features::directory::store::imports::Import;
use crate::features::directory::store::kbo::{self as tables, Table};
use crate::shared::i18n::Arg;

impl Load<'_, '_> {
    /// The BCE/KBO: first what exists, then what it is called and where it is.
    pub(super) async fn kbo(&mut self, file: &Import, kinds: &[Kind]) -> Result<(), ImportError> {
        if kinds.contains(&Kind::KboEnterprise) {
            let before = tables::count(&mut self.transaction, Table::Enterprise).await?;
            tables::clear(&mut self.transaction, Table::Enterprise).await?;
            let mut rows = Vec::new();
            let mut seen = HashSet::new();
            self.read(
                file,
                |kind| kind == Kind::KboEnterprise,
                async |load: &mut Self, line, record| {
                    let Record::KboEnterprise(row) = record else {
                        return Ok(());
                    };
                    match kbo::enterprise(&row, &load.app.territory) {
                        None => load.set_aside("ordinary-company"),
                        Some(enterprise) if !seen.insert(enterprise.number.clone().into_boxed_str()) => {
                            load.report.at(line);
                            load.report
                                .refuse_number(&enterprise.number, "duplicate-number")?;
                        }
                        Some(enterprise) => rows.push(enterprise),
                    }
                    Ok(())
                },
            )
            .await?;
            let lost = before.saturating_sub(rows.len() as u64);
            load::refuse_loss(self.app, self.lang, file, (lost, before), self.options)?;
            for chunk in rows.chunks(BATCH) {
                tables::write_enterprises(&mut self.transaction, file.id, chunk).await?;
            }
        }
        self.kbo_details(file, kinds).await?;
        let (app, step) = (self.app, self.step.clone());
        let nameless = kbo::join(
            &mut self.transaction,
            &app.territory,
            self.bodies,
            &mut self.report,
            |done| step.seen(done),
        )
        .await?;
        if nameless > 0 {
            *self.aside.entry("no-name-yet".to_owned()).or_default() += nameless;
        }
        Ok(())
    }

    /// What enterprises that are held have beside them: names, addresses, activities, establishment units.
    async fn kbo_details(&mut self, file: &Import, kinds: &[Kind]) -> Result<(), ImportError> {
        let numbers = tables::numbers(&mut self.transaction).await?;
        let details = [
            (Kind::KboDenomination, Table::Denomination),
            (Kind::KboAddress, Table::Address),
            (Kind::KboActivity, Table::Activity),
            (Kind::KboEstablishment, Table::Establishment),
        ];
        let mut before = Vec::new();
        for (_, table) in details.into_iter().filter(|(kind, _)| kinds.contains(kind)) {
            if numbers.is_empty() {
                let args = [("file", Arg::Text(file.file_name.as_str()))];
                let words = self.app.texts.say(self.lang, "import-no-enterprise", &args);
                return Err(ImportError::Refused(words));
            }
            before.push((table, tables::count(&mut self.transaction, table).await?));
            tables::clear(&mut self.transaction, table).await?;
        }
        let mut held: HashSet<Box<str>> = numbers.into_iter().map(String::into_boxed_str).collect();
        if kinds.iter().any(|kind| is_place(*kind)) {
            self.kbo_establishments(file, &held).await?;
        }
        let places = tables::establishments(&mut self.transaction).await?;
        held.extend(places.into_iter().map(String::into_boxed_str));
        let mut rows = kbo::Unwritten::default();
        let mut row = 0;
        self.read(
            file,
            |kind| kind != Kind::KboEnterprise && !is_place(kind),
            async |load: &mut Self, _, record| {
                row += 1;
                match record {
                    Record::KboDenomination(found) => match kbo::denomination(found, row, &held) {
                        Some(name) => rows.names.push(name),
                        None => load.set_aside("enterprise-not-held"),
                    },
                    Record::KboAddress(found) => match kbo::address(&found, row, &held) {
                        Some(seat) => rows.seats.push(seat),
                        None => load.set_aside("enterprise-not-held"),
                    },
                    Record::KboActivity(found) if kbo::is_main(&found) => {
                        match kbo::activity(found, row, &held) {
                            Some(activity) => rows.activities.push(activity),
                            None => load.set_aside("enterprise-not-held"),
                        }
                    }
                    Record::KboMeta(meta) => load.made = kbo::made(&meta).or(load.made.take()),
                    _ => load.set_aside("not-used-yet"),
                }
                if rows.len() >= BATCH {
                    rows.write(&mut load.transaction).await?;
                }
                Ok(())
            },
        )
        .await?;
        rows.write(&mut self.transaction).await?;
        for (table, before) in before {
            let now = tables::count(&mut self.transaction, table).await?;
            let loss = (before.saturating_sub(now), before);
            load::refuse_loss(self.app, self.lang, file, loss, self.options)?;
            if table == Table::Establishment {
                self.beside = (before, now);
            }
        }
        Ok(())
    }

    /// The establishment units of enterprises that are held, before their names and addresses are read.
    async fn kbo_establishments(
        &mut self,
        file: &Import,
        held: &HashSet<Box<str>>,
    ) -> Result<(), ImportError> {
        let mut rows = Vec::new();
        self.read(file, is_place, async |load: &mut Self, _, record| {
            let (number, enterprise) = match &record {
                Record::KboEstablishment(row) => (row.number.as_str(), row.enterprise.as_str()),
                Record::KboBranch(row) => (row.number.as_str(), row.enterprise.as_str()),
                _ => return Ok(()),
            };
            match held.contains(enterprise) {
                true => rows.push((number.to_owned(), enterprise.to_owned())),
                false => load.set_aside("enterprise-not-held"),
            }
            if rows.len() >= BATCH {
                tables::write_establishments(&mut load.transaction, &std::mem::take(&mut rows)).await?;
            }
            Ok(())
        })
        .await?;
        Ok(tables::write_establishments(&mut self.transaction, &rows).await?)
    }
}

/// Whether a file says which establishment units or branches there are.
fn is_place(kind: Kind) -> bool {
    matches!(kind, Kind::KboEstablishment | Kind::KboBranch)
}

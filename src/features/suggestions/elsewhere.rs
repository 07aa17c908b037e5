//! What organisations said they could bring to other calls and petitions, and agreed to show, and what they offer to whoever may need it. All
//! of it is held with the register, ready to be looked up; what was said, changed or taken back since is read anew for each question.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;
use matching::{Need, Sayings};

use crate::features::capabilities::{self, Changed, Kind, Shown};
use crate::shared::app::App;
use crate::shared::clock::Clock;
use crate::shared::store::{Connection, StoreError};

/// Seconds before the last word from which answers are read anew: one that was being written when others were read is among them.
const AGAIN: i64 = 60;

/// A line of what somebody said.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub organisation: i64,
    /// The answer that it is of.
    answer: i64,
    /// To what; nothing where it is offered to whoever may need it.
    pub to: Option<(Kind, i64)>,
    /// When it was said, in seconds, and on which day here.
    at: i64,
    pub day: Date,
    /// Its last day, of what is offered.
    until: Option<Date>,
}

/// What one organisation said elsewhere of what is needed: each line with the number of a need, the last said first.
pub(super) struct Heard<'l> {
    pub organisation: i64,
    pub said: Vec<(&'l Line, i64)>,
}

/// Lines, ready to be compared with what is needed.
#[derive(Default)]
pub(super) struct Elsewhere {
    sayings: Sayings,
    /// Of each line, by organisation.
    lines: Vec<Line>,
    /// From when on answers are read anew, in seconds.
    pub since: i64,
}

impl Elsewhere {
    /// All that was said.
    pub async fn read(app: &App, connection: &mut Connection) -> Result<Self, StoreError> {
        let since = capabilities::last_said(connection).await? - AGAIN;
        let shown = capabilities::shown(connection, None).await?;
        let clock = app.clock.clone();
        let read = tokio::task::spawn_blocking(move || Self::new(&shown, since, &clock)).await;
        Ok(read.expect("reading words does not panic"))
    }

    /// Of lines that are by organisation.
    fn new(shown: &[Shown], since: i64, clock: &Clock) -> Self {
        let lines = shown.iter().map(|one| Line {
            organisation: one.organisation,
            answer: one.answer,
            to: one.to,
            at: one.at,
            day: clock.date_of(Timestamp::from_second(one.at).unwrap_or_default()),
            until: one.until,
        });
        Self {
            sayings: Sayings::new(shown.iter().map(|one| (one.resource, one.words.as_str()))),
            lines: lines.collect(),
            since,
        }
    }

    /// The lines that answer a need, of one organisation alone where one is asked.
    fn answering(&self, needs: &[Need], one: Option<i64>) -> impl Iterator<Item = (&Line, i64)> {
        let found = self.sayings.answering(needs, self.of(one)).into_iter();
        found.filter_map(|(line, need)| Some((self.lines.get(line)?, need)))
    }

    fn of(&self, one: Option<i64>) -> Range<usize> {
        let Some(one) = one else {
            return 0..self.lines.len();
        };
        let from = self.lines.partition_point(|line| line.organisation < one);
        from..self.lines.partition_point(|line| line.organisation <= one)
    }
}

/// What was said, changed or taken back lately, and what counts no more.
#[derive(Default)]
pub(super) struct Lately {
    said: Elsewhere,
    changed: Vec<Changed>,
    /// Answers that are not as they were, and organisations whose offer is not.
    answers: HashSet<i64>,
    offers: HashSet<i64>,
    gone: HashSet<(Kind, i64)>,
    today: Date,
}

impl Lately {
    /// What became of answers since an instant, in seconds.
    pub async fn read(app: &App, connection: &mut Connection, since: i64) -> Result<Self, StoreError> {
        let shown = capabilities::shown(connection, Some(since)).await?;
        let changed = capabilities::changed(connection, since).await?;
        let offers = changed.iter().filter(|one| one.is_offer);
        Ok(Self {
            said: Elsewhere::new(&shown, since, &app.clock),
            answers: changed.iter().map(|one| one.answer).collect(),
            offers: offers.map(|one| one.organisation).collect(),
            changed,
            gone: capabilities::gone(connection).await?,
            today: app.clock.today(),
        })
    }

    /// What organisations, or one alone, said of these needs to anything but this: those who said more of what is needed first, then who
    /// said it last.
    pub fn heard<'l>(
        &'l self,
        before: &'l Elsewhere,
        needs: &[Need],
        (here, one): (Option<(Kind, i64)>, Option<i64>),
    ) -> Vec<Heard<'l>> {
        let mut each: HashMap<i64, Vec<(&Line, i64)>> = HashMap::new();
        for (line, need) in self.answering(before, needs, (here, one)) {
            each.entry(line.organisation).or_default().push((line, need));
        }
        let each = each.into_iter().map(|(organisation, mut said)| {
            said.sort_by_key(|(line, need)| (Reverse(line.at), *need));
            Heard { organisation, said }
        });
        let mut each: Vec<Heard<'_>> = each.collect();
        each.sort_by_cached_key(|heard| {
            let said: HashSet<i64> = heard.said.iter().map(|(_, need)| *need).collect();
            let said = needs.iter().filter(|need| said.contains(&need.id));
            let weight: u32 = said.map(|need| u32::from(need.weight)).sum();
            let last = heard.said.first().map(|(line, _)| line.at);
            (Reverse((weight, last)), heard.organisation)
        });
        each
    }

    /// The lines that answer a need: those of before that are as they were, and those of since.
    fn answering<'l>(
        &'l self,
        before: &'l Elsewhere,
        needs: &[Need],
        (here, one): (Option<(Kind, i64)>, Option<i64>),
    ) -> Vec<(&'l Line, i64)> {
        let stands = |line: &Line| {
            !self.answers.contains(&line.answer)
                && (line.to.is_some() || !self.offers.contains(&line.organisation))
        };
        let before = before.answering(needs, one).filter(|(line, _)| stands(line));
        let every = before.chain(self.said.answering(needs, one));
        let counts = |line: &Line| match line.to {
            Some(to) => Some(to) != here && !self.gone.contains(&to),
            None => line.until.is_none_or(|until| self.today <= until),
        };
        every.filter(|(line, _)| counts(line)).collect()
    }

    /// What tells it from what was said at another time.
    pub fn mark(&self) -> String {
        let mut gone: Vec<String> = self
            .gone
            .iter()
            .map(|(kind, id)| format!("{kind:?}{id}"))
            .collect();
        gone.sort_unstable();
        format!("{} {:?} {gone:?} {}", self.said.since, self.changed, self.today)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use std::collections::HashSet;

    use matching::{Need, Resource};

    use super::{Changed, Clock, Elsewhere, Kind, Lately, Shown};

    fn said(answer: i64, organisation: i64, to: Option<(Kind, i64)>, until: Option<&str>) -> Shown {
        Shown {
            answer,
            organisation,
            to,
            resource: Resource::Places,
            words: "Une salle de danse".to_owned(),
            at: answer,
            until: until.map(|day| day.parse().unwrap()),
        }
    }

    #[test]
    fn what_was_said_counts_until_it_is_changed_taken_back_or_over_however_much_there_is() {
        let needs = [Need {
            id: 1,
            resource: Resource::Places,
            weight: 2,
            words: vec!["Une salle".to_owned()],
        }];
        let call = Some((Kind::Call, 1));
        // Six thousand answers of before, by organisation, then what is offered.
        let mut before: Vec<Shown> = (0..6_000).map(|id| said(id, id, call, None)).collect();
        before.push(said(6_000, 6_000, None, Some("2026-11-24")));
        before.push(said(6_001, 6_001, None, Some("2026-11-23")));
        before.push(said(6_002, 6_002, None, Some("2027-11-24")));
        let clock = Clock::system(jiff::tz::TimeZone::UTC);
        let before = Elsewhere::new(&before, 0, &clock);
        let found = |lately: &Lately, here, one| {
            let lines = lately.answering(&before, &needs, (here, one));
            lines
                .iter()
                .map(|(line, need)| {
                    assert_eq!(*need, 1);
                    (line.organisation, line.answer)
                })
                .collect::<Vec<_>>()
        };
        let mut lately = Lately {
            today: "2026-11-24".parse().unwrap(),
            ..Lately::default()
        };
        let all = found(&lately, None, None);
        assert_eq!(all.len(), 6_002, "the first answer too; what is over is not");
        assert!(all.contains(&(0, 0)) && !all.contains(&(6_001, 6_001)));
        assert_eq!(found(&lately, call, None), [(6_000, 6_000), (6_002, 6_002)]);
        assert_eq!(found(&lately, None, Some(7)), [(7, 7)]);
        let heard = lately.heard(&before, &needs, (None, None));
        assert_eq!(
            heard.first().map(|one| one.organisation),
            Some(6_002),
            "the last first"
        );
        // Of two that turned out to be one the last word stands, and what was changed or taken back is not as it was.
        let changed = |answer, organisation, is_offer| Changed {
            answer,
            organisation,
            is_offer,
            version: 2,
        };
        lately.answers = HashSet::from([7, 7_000]);
        lately.offers = HashSet::from([6_002]);
        let mark = lately.mark();
        lately.changed = vec![changed(7, 7, false), changed(7_000, 6_002, true)];
        lately.said = Elsewhere::new(&[said(7_000, 6_002, None, Some("2027-12-01"))], 0, &clock);
        assert!(found(&lately, None, Some(7)).is_empty());
        assert_eq!(found(&lately, None, Some(6_002)), [(6_002, 7_000)]);
        assert_ne!(lately.mark(), mark);
        lately.gone = HashSet::from([(Kind::Call, 1)]);
        assert_eq!(found(&lately, None, None), [(6_000, 6_000), (6_002, 7_000)]);
    }
}

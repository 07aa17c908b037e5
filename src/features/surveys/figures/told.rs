//! The figures of one question of a published survey: its answers, the same for each class, and what numbers come to.

use surveying::{Amount, Level, SAID_NOTHING, Share, Table as Counted, Value};
use territory::QuestionKind;

use crate::features::surveys::document::Document;
use crate::features::surveys::questionnaire::Question;
use crate::shared::i18n::{Arg, typeset};
use crate::shared::web::Cx;
use crate::shared::web::figure::{Cell, Figure, Row, Table, Thread, percent, threads};

/// How many were put a question to which nobody said anything; nothing where somebody did, or that is not told.
#[must_use]
pub fn silent(table: &Counted) -> Option<u64> {
    let line = table.lines.iter().find(|line| line.key == SAID_NOTHING)?;
    let (silent, put) = (line.share.whole?.units, table.put.whole?);
    (silent == put).then_some(put)
}

/// Where a published survey stands.
pub struct Told<'a> {
    /// The reader.
    pub cx: &'a Cx,
    /// What was published.
    pub document: &'a Document,
    /// Last part of the survey's address.
    pub address: &'a str,
    /// Where the numbers come from.
    pub source: String,
}

impl Told<'_> {
    /// The figures of a question: its answers, the same by class, and what numbers come to; each with its message alone,
    /// for a page where the question stands above.
    #[must_use]
    pub fn figures(&self, table: &Counted) -> Vec<(Figure, String)> {
        let Some(question) = self.document.question(table) else {
            return Vec::new();
        };
        match table.level {
            Level::Kept | Level::Words => Vec::new(),
            // Silence alone is no picture.
            Level::ByClass | Level::Whole if silent(table).is_some() => Vec::new(),
            Level::ByClass | Level::Whole => {
                let answers = self.answers(question, table);
                let amounts = table
                    .amounts
                    .whole
                    .map(|whole| self.amounts(question, table, &whole));
                let by_class = self.by_class(question, table);
                std::iter::once(answers).chain(by_class).chain(amounts).collect()
            }
        }
    }

    /// The classes that are told apart.
    fn classes(&self) -> usize {
        match self.document.out.classes.len() {
            1 => 0,
            many => many,
        }
    }

    /// A figure with this message: its title asks what the message answers, for it also stands where the question does not.
    fn figure(
        &self,
        name: String,
        (question, table): (&Question, &Counted),
        message: String,
    ) -> (Figure, String) {
        let (asked, lang) = question.words.get(self.cx.lang);
        let asked = typeset(lang, asked);
        let (title, message) = match message.is_empty() {
            true => (asked.clone(), asked),
            false => (format!("{asked} {message}"), message),
        };
        let figure = Figure {
            files: (
                self.cx.url(&format!("/surveys/{}/figures/{name}", self.address)),
                String::new(),
            ),
            name: name.into(),
            title,
            subtitle: self.put(table),
            sentence: String::new(),
            picture: None,
            legend: Vec::new(),
            table: Table::default(),
            source: self.source.clone(),
        };
        (figure, message)
    }

    fn put(&self, table: &Counted) -> String {
        let put = table.put.whole.map(|put| self.cx.tn("survey-put", &put));
        // Whoever takes the figure elsewhere takes with it of whom it speaks.
        let frame = self.document.plan.frame.as_ref();
        let of = frame.and_then(|frame| frame.said(self.cx));
        put.into_iter().chain(of).collect::<Vec<_>>().join(" ")
    }

    /// The ends of an interval, in words.
    fn within(&self, share: &Share) -> String {
        let (low, high) = (percent(self.cx, share.low), percent(self.cx, share.high));
        let args = [
            ("low", Arg::Text(low.as_str())),
            ("high", Arg::Text(high.as_str())),
        ];
        self.cx.ta("survey-between", &args)
    }

    /// A share, drawn with its interval.
    fn thread(&self, name: String, share: &Share) -> Thread {
        let cx = self.cx;
        let (value, low, high) = (
            percent(cx, share.value),
            percent(cx, share.low),
            percent(cx, share.high),
        );
        let args = [
            ("value", Arg::Text(value.as_str())),
            ("low", Arg::Text(low.as_str())),
            ("high", Arg::Text(high.as_str())),
        ];
        Thread {
            name,
            lengths: vec![share.value],
            value: cx.ta("survey-value-between", &args),
            within: Some([share.low, share.high]),
        }
    }

    fn answers(&self, question: &Question, table: &Counted) -> (Figure, String) {
        let cx = self.cx;
        let named = |key: &str| self.document.answer(cx, table, key);
        let hidden = || Cell::Words(cx.t("survey-withheld"));
        let rows = table.lines.iter().map(|line| Row {
            name: named(&line.key),
            behind: None,
            cells: match &line.share.whole {
                Some(share) => vec![
                    Cell::Count(share.units),
                    Cell::Share(share.value),
                    Cell::Words(self.within(share)),
                ],
                None => vec![hidden(), hidden(), hidden()],
            },
        });
        let shown: Vec<(String, Share)> = table
            .lines
            .iter()
            .filter_map(|line| Some((named(&line.key), line.share.whole?)))
            .collect();
        let drawn: Vec<Thread> = shown
            .iter()
            .map(|(name, share)| self.thread(name.clone(), share))
            .collect();
        // Bands are read in their order; of choices, the one given most often says the most.
        let first = shown
            .iter()
            .max_by(|one, other| one.1.value.total_cmp(&other.1.value));
        let (mut message, mut sentence) = (String::new(), String::new());
        if let Some((name, share)) = first {
            let (value, between) = (percent(cx, share.value), self.within(share));
            let args = [
                ("answer", Arg::Text(name.as_str())),
                ("share", Arg::Text(value.as_str())),
                ("between", Arg::Text(between.as_str())),
            ];
            message = cx.ta("survey-answers-title", &args);
            sentence = cx.ta("survey-answers-sentence", &args);
        }
        let (mut figure, message) = self.figure(table.key.clone(), (question, table), message);
        figure.sentence = sentence;
        figure.table = Table {
            heads: ["answer", "units", "share", "interval"]
                .map(|head| cx.t(&format!("survey-head-{head}")))
                .to_vec(),
            rows: rows.collect(),
        };
        figure.picture = (!drawn.is_empty()).then(|| threads(&drawn));
        (figure, message)
    }

    /// The shares of each answer in each class, with their intervals; the answer of which most is told is drawn. Nothing where
    /// none is told by class.
    fn by_class(&self, question: &Question, table: &Counted) -> Option<(Figure, String)> {
        let cx = self.cx;
        let classes: Vec<String> = (0..self.classes())
            .map(|class| self.document.class(cx, class))
            .collect();
        let told = |line: &surveying::Line| -> Vec<(String, Share)> {
            let own = classes.iter().zip(&line.share.by_class);
            own.filter_map(|(name, share)| Some((name.clone(), (*share)?)))
                .collect()
        };
        let most = |line: &&surveying::Line| {
            let share = line.share.whole.map_or(0.0, |share| share.value);
            (told(line).len(), line.key != SAID_NOTHING, share)
        };
        let line = table.lines.iter().max_by(|one, other| {
            let (one, other) = (most(one), most(other));
            (one.0, one.1)
                .cmp(&(other.0, other.1))
                .then(one.2.total_cmp(&other.2))
        })?;
        let drawn = told(line);
        let by_share =
            |one: &&(String, Share), other: &&(String, Share)| one.1.value.total_cmp(&other.1.value);
        let (least, most) = (drawn.iter().min_by(by_share)?, drawn.iter().max_by(by_share)?);
        let answer = self.document.answer(cx, table, &line.key);
        let (low, high) = (percent(cx, least.1.value), percent(cx, most.1.value));
        let args = [
            ("answer", Arg::Text(answer.as_str())),
            ("low", Arg::Text(low.as_str())),
            ("high", Arg::Text(high.as_str())),
            ("least", Arg::Text(least.0.as_str())),
            ("most", Arg::Text(most.0.as_str())),
        ];
        let (message, sentence) = match drawn.len() {
            1 => ("survey-class-title.one", None),
            // An interval that ends where the other begins leaves room for no difference.
            _ if least.1.high < most.1.low => ("survey-class-title", Some("survey-class-apart")),
            _ => ("survey-class-title", Some("survey-class-apart.not")),
        };
        let name = format!("{}-by-class", table.key);
        let (mut figure, message) = self.figure(name, (question, table), cx.ta(message, &args));
        figure.sentence = sentence.map_or_else(String::new, |key| cx.ta(key, &args));
        let threads_of: Vec<Thread> = drawn
            .iter()
            .map(|(name, share)| self.thread(name.clone(), share))
            .collect();
        figure.picture = Some(threads(&threads_of));
        let cells = |answer: &str, share: &Option<Share>| {
            let hidden = || Cell::Words(cx.t("survey-withheld"));
            let [share, within] = match share {
                Some(share) => [Cell::Share(share.value), Cell::Words(self.within(share))],
                None => [hidden(), hidden()],
            };
            vec![Cell::Words(answer.to_owned()), share, within]
        };
        // A line for each class: a column for each would be too narrow to read, on paper above all.
        let rows = table.lines.iter().flat_map(|line| {
            let answer = self.document.answer(cx, table, &line.key);
            let own = classes.iter().zip(&line.share.by_class);
            let row = |(class, share): (&String, &Option<Share>)| Row {
                name: class.clone(),
                behind: None,
                cells: cells(&answer, share),
            };
            own.map(row).collect::<Vec<Row>>()
        });
        figure.table = Table {
            heads: ["class", "answer", "share", "interval"]
                .map(|head| cx.t(&format!("survey-head-{head}")))
                .to_vec(),
            rows: rows.collect(),
        };
        Some((figure, message))
    }

    fn amounts(&self, question: &Question, table: &Counted, whole: &Amount) -> (Figure, String) {
        let cx = self.cx;
        let with_ends = |value: &Value| match (value.low, value.high) {
            (Some(low), Some(high)) => {
                let (value, low, high) = (
                    self.written(question, value.value),
                    self.written(question, low),
                    self.written(question, high),
                );
                let args = [
                    ("value", Arg::Text(value.as_str())),
                    ("low", Arg::Text(low.as_str())),
                    ("high", Arg::Text(high.as_str())),
                ];
                cx.ta("survey-value-between", &args)
            }
            _ => self.written(question, value.value),
        };
        let row = |name: String, amount: Option<&Amount>| Row {
            name,
            behind: None,
            cells: match amount {
                Some(amount) => vec![
                    Cell::Count(amount.units),
                    Cell::Words(with_ends(&amount.total)),
                    Cell::Words(with_ends(&amount.mean)),
                    Cell::Words(with_ends(&amount.median)),
                ],
                None => (0..4).map(|_| Cell::Words(cx.t("survey-withheld"))).collect(),
            },
        };
        let mut rows = vec![row(cx.t("survey-class-all"), Some(whole))];
        let by_class = table.amounts.by_class.iter().take(self.classes()).enumerate();
        rows.extend(by_class.map(|(class, amount)| row(self.document.class(cx, class), amount.as_ref())));
        let (total, mean, median) = (
            with_ends(&whole.total),
            with_ends(&whole.mean),
            with_ends(&whole.median),
        );
        let unit = question.unit.get(cx.lang).0;
        let args = [
            ("total", Arg::Text(total.as_str())),
            ("mean", Arg::Text(mean.as_str())),
            ("median", Arg::Text(median.as_str())),
            ("unit", Arg::Text(unit)),
        ];
        let sentence = cx.ta("survey-amounts-sentence", &args);
        let in_all = self.written(question, whole.total.value);
        let args = [("total", Arg::Text(in_all.as_str())), ("unit", Arg::Text(unit))];
        let message = cx.ta("survey-amounts-title", &args);
        let name = format!("{}-total", question.key);
        let (mut figure, message) = self.figure(name, (question, table), message);
        figure.sentence = sentence;
        figure.table = Table {
            heads: ["class", "units", "total", "mean", "median"]
                .map(|head| cx.t(&format!("survey-head-{head}")))
                .to_vec(),
            rows,
        };
        (figure, message)
    }

    /// A number in parts, as the reader writes it.
    #[expect(clippy::cast_possible_truncation, reason = "rounded, and far below 2^53")]
    fn written(&self, question: &Question, value: f64) -> String {
        let whole = value.round() as i64;
        match question.kind {
            QuestionKind::Money => self.cx.money(&(whole / 100 * 100)),
            _ if question.decimals == 0 && value.fract() != 0.0 && value < 100.0 => {
                self.cx.app.texts.decimal(self.cx.lang, value)
            }
            _ => self.cx.app.texts.parts(self.cx.lang, whole, question.decimals),
        }
    }
}

//! Projects of several: as past grants tell them, and as the shared desk knows them.

use super::{Answer, behind, share};
use crate::features::awards;
use crate::features::observatory::asked::Asked;
use crate::features::observatory::joint::Joint;
use crate::features::observatory::pages::whole_euros;
use crate::shared::i18n::Arg;
use crate::shared::web::figure::{Cell, Figure, Row, Table, Thread, percent, threads};

impl Answer<'_> {
    /// Joint projects, and beside them what may be one grant told twice.
    pub(super) fn joint(&self) -> Option<Figure> {
        let (cx, named) = (self.cx, self.counted.named);
        let kinds = || Joint::ALL.into_iter().zip(self.counted.joint);
        // What was decided here answers a question about everything, and no narrower one.
        let desk = (self.asked.whole() == Asked::default())
            .then(|| awards::together(&cx.app))
            .flatten();
        if named.grants == 0 && desk.is_none() {
            return None;
        }
        let rows = kinds().map(|(joint, shared)| Row {
            name: cx.t(&format!("seen-joint-{}", joint.as_str())),
            behind: self
                .rows(behind(|behind| behind.joint = Some(joint)))
                .filter(|_| shared.projects > 0),
            cells: vec![
                Cell::Count(shared.projects),
                Cell::Count(shared.sum.grants),
                Cell::Money(shared.sum.cents),
            ],
        });
        let files = cx.url("/awards#files");
        let at_the_desk = desk.iter().flat_map(|desk| {
            [
                ("desk", desk.by_several),
                ("desk-funders", desk.of_several_funders),
            ]
            .map(|(key, sum)| Row {
                name: cx.t(&format!("seen-joint-{key}")),
                behind: (sum.projects > 0).then(|| files.clone()),
                cells: vec![
                    Cell::Count(sum.projects),
                    Cell::Count(sum.grants),
                    Cell::Money(sum.cents),
                ],
            })
        });
        let table = Table {
            heads: self.heads(&["joint", "projects", "grants", "money"]),
            rows: rows.chain(at_the_desk).collect(),
        };
        let drawn: Vec<Thread> = kinds()
            .map(|(joint, shared)| Thread {
                name: cx.t(&format!("seen-joint-{}", joint.as_str())),
                lengths: vec![share(shared.sum.grants, named.grants)],
                value: cx.tn("seen-joint-projects", &shared.projects),
                within: None,
            })
            .collect();
        let [funders, organisations, twice] = self.counted.joint;
        let part = percent(cx, share(funders.sum.grants, named.grants));
        let money = cx.money(&whole_euros(funders.sum.cents));
        let args = [
            ("n", Arg::from(funders.projects)),
            ("grants", Arg::from(funders.sum.grants)),
            ("share", Arg::Text(&part)),
            ("money", Arg::Text(&money)),
            ("named", Arg::from(named.grants)),
            ("whole", Arg::from(self.counted.whole.grants)),
            ("organisations", Arg::from(organisations.projects)),
            ("twice", Arg::from(twice.projects)),
        ];
        let mut sentence = vec![cx.ta("seen-joint-sentence", &args)];
        if let Some(desk) = desk {
            let args = [
                ("n", Arg::from(desk.by_several.projects)),
                ("funders", Arg::from(desk.of_several_funders.projects)),
            ];
            sentence.push(cx.ta("seen-joint-sentence.desk", &args));
        }
        sentence.push(cx.t("seen-joint-sentence.proved"));
        Some(Figure {
            picture: (named.grants > 0).then(|| threads(&drawn)),
            ..self.figure("joint", cx.ta("seen-joint", &args), sentence.join(" "), table)
        })
    }
}

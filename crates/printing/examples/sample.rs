//! Writes a document with every kind of block to standard output: `cargo run -p printing --example sample >sample.pdf`.

use std::io::Write;

use jiff::civil::date;
use printing::{Align, Block, Column, Document, Fact, Language, Row, Table, pdf};

const PROBLEM: &str = "Dans le quartier, beaucoup d’habitants âgés mangent seuls et peu. Trois associations se proposent \
de cuisiner ensemble, chacune selon sa vocation : l’une cultive, l’autre cuisine, la troisième livre et reste parler un \
moment. L’interdisciplinarité des équipes, l’accompagnement intergénérationnel et l’expérimentation territoriale sont au \
cœur de la démarche.\n\nAffiche : « Un repas pour tous, fût-il frugal ». Coût : 1\u{202F}250,00\u{A0}€ par mois.";

const PROBLEEM: &str = "In de wijk eten veel oudere bewoners alleen en weinig. Drie verenigingen willen samen koken, elk \
vanuit haar eigen opdracht: de ene teelt, de andere kookt, de derde brengt rond en blijft even praten. \
Gemeenschapsvorming en buurtverantwoordelijkheid staan centraal.";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let fact = |name: &str, value: &str| Fact {
        name: name.to_owned(),
        value: value.to_owned(),
    };
    let column = |title: &str, align, share| Column {
        title: title.to_owned(),
        align,
        share,
    };
    let cells = |cells: [&str; 4]| cells.map(str::to_owned).to_vec();
    let mut rows = vec![Row::Group("Charges".to_owned())];
    for account in [
        "60 Achats",
        "61 Services extérieurs",
        "62 Autres services extérieurs",
        "64 Charges de personnel",
    ] {
        rows.push(Row::Cells(cells([
            account,
            "4\u{202F}000,00\u{A0}€",
            "1\u{202F}111,10\u{A0}€",
            "5\u{202F}111,10\u{A0}€",
        ])));
    }
    rows.push(Row::Total(cells([
        "Total des charges",
        "16\u{202F}000,00\u{A0}€",
        "4\u{202F}444,40\u{A0}€",
        "20\u{202F}444,40\u{A0}€",
    ])));
    let document = Document {
        title: "Un repas pour tous".to_owned(),
        subtitle: "Dossier D-2026-0042, déposé le 30 novembre 2026 à 23 h 59 min 58 s".to_owned(),
        language: Language::French,
        author: "La Ferme des Possibles".to_owned(),
        written: date(2026, 11, 30).at(22, 59, 58, 0),
        foot: "Un repas pour tous · dossier D-2026-0042".to_owned(),
        body: vec![
            Block::Facts(vec![
                fact("Appel", "Bien vieillir ensemble"),
                fact("Chef de file", "La Ferme des Possibles"),
                fact(
                    "Empreinte",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                ),
            ]),
            Block::Heading(1, "Le problème et son contexte".to_owned()),
            Block::Paragraph(PROBLEM.to_owned()),
            Block::In(
                Language::Dutch,
                vec![
                    Block::Heading(2, "Het probleem".to_owned()),
                    Block::Paragraph(PROBLEEM.to_owned()),
                ],
            ),
            Block::Heading(1, "Ce qui se passe ensuite".to_owned()),
            Block::List(vec![
                "Le dossier est lu par l’organisateur, qui dit s’il est complet.".to_owned(),
                "Sans réponse le 30 janvier 2027, la demande est réputée refusée ; vous pouvez demander pourquoi, \
                 et votre projet reste le vôtre."
                    .to_owned(),
            ]),
            Block::Note("Cette empreinte prouve que le dossier n’a pas changé. Ce n’est pas un cachet qualifié.".to_owned()),
            Block::Heading(1, "Budget".to_owned()),
            Block::Table(Table {
                caption: "Budget prévisionnel de 2027, en euros".to_owned(),
                columns: vec![
                    column("Compte", Align::Words, 4),
                    column("La Ferme", Align::Figures, 2),
                    column("Les Cuisiniers", Align::Figures, 2),
                    column("Ensemble", Align::Figures, 2),
                ],
                rows,
            }),
        ],
    };
    std::io::stdout().write_all(&pdf(&document)?)?;
    Ok(())
}

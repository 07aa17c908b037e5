//! Documents read back: what a machine that reads aloud finds in them, and that nobody's words break them.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod anything;

use jiff::civil::date;
use lopdf::{Dictionary, Document as Read, Object};
use printing::{
    Align, Block, Column, Document, Fact, Filling, Holding, Language, Mark, Picture, Row, Table, Trait, pdf,
};

fn document(title: &str, body: Vec<Block>) -> Document {
    Document {
        title: title.to_owned(),
        subtitle: String::new(),
        language: Language::French,
        author: "La Ferme des Possibles".to_owned(),
        written: date(2026, 11, 27).at(10, 30, 0, 0),
        foot: "D-2026-0042".to_owned(),
        body,
    }
}

fn column(title: &str, align: Align) -> Column {
    Column {
        title: title.to_owned(),
        align,
        share: 1,
    }
}

fn words(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

fn catalogue(read: &Read) -> &Dictionary {
    read.catalog().unwrap()
}

fn text_of(read: &Read, object: &Object) -> String {
    let (_, object) = read.dereference(object).unwrap();
    let bytes = object.as_str().unwrap();
    match bytes {
        [0xFE, 0xFF, rest @ ..] => {
            let units: Vec<u16> = rest
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16(&units).unwrap()
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// The names of the parts, depth first, each with how deep it is.
fn parts(read: &Read) -> Vec<(usize, String)> {
    fn walk(read: &Read, object: &Object, depth: usize, found: &mut Vec<(usize, String)>) {
        let Ok((_, object)) = read.dereference(object) else {
            return;
        };
        match object {
            Object::Array(all) => all.iter().for_each(|one| walk(read, one, depth, found)),
            Object::Dictionary(part) => {
                if let Ok(name) = part.get(b"S").and_then(Object::as_name) {
                    found.push((depth, String::from_utf8_lossy(name).into_owned()));
                }
                if let Ok(children) = part.get(b"K") {
                    walk(read, children, depth + 1, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(
        read,
        catalogue(read).get(b"StructTreeRoot").unwrap(),
        0,
        &mut found,
    );
    found
}

fn names(read: &Read) -> Vec<String> {
    parts(read).into_iter().map(|(_, name)| name).collect()
}

fn said(read: &Read) -> String {
    let pages: Vec<u32> = read.get_pages().keys().copied().collect();
    read.extract_text(&pages).unwrap()
}

#[test]
fn who_listens_hears_title_language_headings_lists_and_tables() {
    let table = Table {
        caption: "Budget de 2027".to_owned(),
        columns: vec![column("Compte", Align::Words), column("Montant", Align::Figures)],
        rows: vec![
            Row::Group("Charges".to_owned()),
            Row::Cells(words(&["60 Achats", "1\u{202F}250,00\u{A0}€"])),
            Row::Cells(words(&["61 Services extérieurs"])),
            Row::Total(words(&["Total", "1\u{202F}250,00\u{A0}€"])),
        ],
    };
    let bytes = pdf(&document(
        "Un repas pour tous",
        vec![
            Block::Heading(1, "Le problème".to_owned()),
            Block::Paragraph("Beaucoup d’habitants mangent seuls.".to_owned()),
            Block::List(words(&["à midi", "le soir"])),
            Block::Facts(vec![Fact {
                name: "Porteur".to_owned(),
                value: "La Ferme".to_owned(),
            }]),
            Block::Table(table),
            Block::In(
                Language::Dutch,
                vec![Block::Paragraph("Veel bewoners eten alleen.".to_owned())],
            ),
        ],
    ))
    .unwrap();
    let read = Read::load_mem(&bytes).unwrap();
    assert_eq!(text_of(&read, catalogue(&read).get(b"Lang").unwrap()), "fr");
    let marked = catalogue(&read)
        .get(b"MarkInfo")
        .and_then(Object::as_dict)
        .unwrap();
    assert!(marked.get(b"Marked").and_then(Object::as_bool).unwrap());
    let (_, info) = read.dereference(read.trailer.get(b"Info").unwrap()).unwrap();
    assert_eq!(
        text_of(&read, info.as_dict().unwrap().get(b"Title").unwrap()),
        "Un repas pour tous"
    );
    let expected = [
        "Document", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody", "Table", "TBody", "TR",
        "TH", "TD", "Table", "Caption", "THead", "TR", "TH", "TH", "TBody", "TR", "TH", "TR", "TH", "TD",
        "TR", "TH", "TD", "TR", "TH", "TD", "Div", "P",
    ];
    assert_eq!(names(&read), expected);
    let dutch = read
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|part| {
            part.get(b"S")
                .and_then(Object::as_name)
                .is_ok_and(|name| name == b"Div")
                && part
                    .get(b"Lang")
                    .is_ok_and(|language| text_of(&read, language) == "nl")
        });
    assert_eq!(dutch.count(), 1, "what is in another language says so");
    let text = said(&read);
    let mut from = 0;
    for words in [
        "Un repas pour tous",
        "Le problème",
        "mangent seuls",
        "à midi",
        "Porteur",
        "Budget de 2027",
        "Achats",
    ] {
        let at = text[from..].find(words);
        assert!(at.is_some(), "{words} comes after what was before it: {text}");
        from += at.unwrap_or_default();
    }
}

#[test]
fn the_same_document_gives_the_same_bytes_and_fonts_are_inside() {
    let written = document("Deux fois", vec![Block::Paragraph("Pareil.".to_owned())]);
    let bytes = pdf(&written).unwrap();
    assert_eq!(bytes, pdf(&written).unwrap());
    let later = Document {
        written: date(2026, 11, 28).at(10, 30, 0, 0),
        ..written
    };
    assert_ne!(bytes, pdf(&later).unwrap(), "its date is part of it");
    let read = Read::load_mem(&bytes).unwrap();
    let embedded = read
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dictionary| dictionary.has(b"FontFile3") || dictionary.has(b"FontFile2"))
        .count();
    assert_eq!(embedded, 2, "words and headings, and no third");
    assert!(
        bytes.len() < 60_000,
        "{} bytes: fonts are cut to what is used",
        bytes.len()
    );
}

#[test]
fn a_table_over_pages_shows_its_head_again_and_says_it_once() {
    let rows = (0..120).map(|index| Row::Cells(vec![format!("Ligne {index}"), format!("{index},00 €")]));
    let table = Table {
        columns: vec![column("Poste", Align::Words), column("Montant", Align::Figures)],
        rows: rows.collect(),
        ..Table::default()
    };
    let bytes = pdf(&document("Un long budget", vec![Block::Table(table)])).unwrap();
    let read = Read::load_mem(&bytes).unwrap();
    let pages = read.get_pages().len();
    assert!(pages >= 3);
    assert_eq!(names(&read).iter().filter(|name| *name == "THead").count(), 1);
    assert_eq!(said(&read).matches("Poste").count(), pages);
    for index in 0..120 {
        assert!(said(&read).contains(&format!("Ligne {index}")));
    }
}

#[test]
fn a_level_that_was_skipped_is_brought_back() {
    let headings = [3, 1, 4, 2].map(|level| Block::Heading(level, format!("Niveau {level}")));
    let bytes = pdf(&document("Des titres", headings.to_vec())).unwrap();
    let read = Read::load_mem(&bytes).unwrap();
    assert_eq!(names(&read), ["Document", "H1", "H2", "H2", "H3", "H3"]);
}

#[test]
fn markup_that_somebody_typed_is_text() {
    let typed = r##"#set page(width: 1cm) *gras* <b>x</b> \input{/etc/passwd} (parenthèse \( %comment #read("x") $x$ "##;
    let bytes = pdf(&document(typed, vec![Block::Paragraph(typed.to_owned())])).unwrap();
    let read = Read::load_mem(&bytes).unwrap();
    let (_, info) = read.dereference(read.trailer.get(b"Info").unwrap()).unwrap();
    assert_eq!(
        text_of(&read, info.as_dict().unwrap().get(b"Title").unwrap()),
        typed.trim()
    );
    assert_eq!(read.get_pages().len(), 1);
    let text = said(&read).replace(['\n', '\u{AD}'], " ");
    assert!(text.contains("*gras*") && text.contains("%comment"), "{text}");
}

#[test]
fn words_are_cut_where_their_language_cuts_them() {
    let cut = |language, word: &str| {
        let table = Table {
            columns: (0..6).map(|_| column("", Align::Words)).collect(),
            rows: vec![Row::Cells(vec![word.to_owned(); 6])],
            ..Table::default()
        };
        let written = Document {
            language,
            ..document("Coupe", vec![Block::Table(table)])
        };
        said(&Read::load_mem(&pdf(&written).unwrap()).unwrap())
    };
    let french = cut(Language::French, "accompagnement-interdisciplinarité");
    assert!(french.contains("accompagne\u{AD}"), "{french}");
    let dutch = cut(Language::Dutch, "buurtverantwoordelijkheid");
    assert!(
        dutch.contains("buurtverant\u{AD}") || dutch.contains("buurtver\u{AD}"),
        "{dutch}"
    );
}

#[test]
fn long_words_and_letters_without_a_shape_do_not_leave_the_page() {
    let long = "x".repeat(5_000);
    let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    let narrow = Table {
        columns: (0..12)
            .map(|index| column(&index.to_string(), Align::Words))
            .collect(),
        rows: vec![Row::Cells(vec![hash.to_owned(); 12])],
        ..Table::default()
    };
    let body = vec![
        Block::Paragraph(long),
        Block::Paragraph("حملة 漢字 🍲 Ωμέγα Київ".to_owned()),
        Block::Table(narrow),
    ];
    let bytes = pdf(&document("Tout tient", body)).unwrap();
    assert!(Read::load_mem(&bytes).unwrap().get_pages().len() > 1);
}

#[test]
fn a_picture_is_drawn_and_heard_and_never_cut() {
    let ink = [29, 77, 122];
    let picture = |high: f32| Picture {
        said: "Deux barres, la première plus longue.".to_owned(),
        size: (480.0, high),
        marks: vec![
            Mark::Area([0.0, 0.0, 300.0, 11.0], ink, Filling::Full),
            Mark::Area([0.0, 13.0, 120.0, 11.0], ink, Filling::Hatched),
            Mark::Line(
                vec![(0.0, 40.0), (240.0, 60.0), (480.0, 40.0)],
                3.0,
                ink,
                Trait::Sheer,
            ),
            Mark::Line(vec![(0.0, 70.0), (480.0, 70.0)], 1.0, ink, Trait::Dashed),
            Mark::Disc((240.0, 55.0), 17.0, ink),
            Mark::Words((480.0, 90.0), 15.0, Holding::End, ink, "12\u{202F}%".to_owned()),
        ],
    };
    let filler = Block::Paragraph("Des mots.\n".repeat(40));
    let bytes = pdf(&document(
        "Figures",
        vec![
            filler,
            Block::Picture(picture(500.0)),
            Block::Picture(picture(4_000.0)),
        ],
    ))
    .unwrap();
    let read = Read::load_mem(&bytes).unwrap();
    assert_eq!(read.get_pages().len(), 3, "one that does not fit begins a page");
    assert_eq!(names(&read).iter().filter(|name| *name == "Figure").count(), 2);
    assert!(said(&read).contains("12"));
    let heard = read.objects.values().filter_map(|object| {
        let part = object.as_dict().ok()?;
        part.get(b"Alt").ok().map(|words| text_of(&read, words))
    });
    assert_eq!(heard.filter(|words| words.starts_with("Deux barres")).count(), 2);
}

#[test]
fn what_announces_another_language_stands_on_the_page_of_its_first_line() {
    for lines in 30..60 {
        let body = vec![
            Block::Paragraph("Des mots.\n".repeat(lines)),
            Block::Note("Annonce".to_owned()),
            Block::In(Language::Dutch, vec![Block::Paragraph("Vervolg".to_owned())]),
        ];
        let bytes = pdf(&document("Deux langues", body)).unwrap();
        let read = Read::load_mem(&bytes).unwrap();
        let pages: Vec<u32> = read.get_pages().keys().copied().collect();
        let on = |words: &str| {
            let mut pages = pages.iter();
            pages.position(|page| read.extract_text(&[*page]).unwrap().contains(words))
        };
        assert!(on("Annonce").is_some());
        assert_eq!(on("Annonce"), on("Vervolg"), "{lines} lines before");
    }
}

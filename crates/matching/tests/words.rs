//! What holds for whoever is looked for by words, in one language or in several, tried on random texts.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod cases;

use matching::{
    Asked, Body, Candidate, CorpusBuilder, Kind, Level, Need, Parameters, Problem, Resource, Source, Texts,
};
use proptest::prelude::*;

/// An association of which nothing but its texts is known.
fn somebody(id: i64) -> Body {
    Body {
        id,
        kind: Kind::Association,
        sectors: vec![],
        commune: None,
        place: None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases::cases(), ..ProptestConfig::default() })]

    #[test]
    fn any_text_may_be_searched_and_declaring_more_is_never_found_less(
        texts in prop::collection::vec(("[ -~éàœ’]{0,30}", "(pour |een |cuisine |repas |vélo |fiets |jardin |van ){0,12}"), 1..20),
        asked in "(cuisine |repas |velo |jardin |ruche |fietsen |[ -~]{0,5}){0,6}",
        more in "(cuisine |repas |ruche |fiets |quoi ){1,4}",
        who in any::<prop::sample::Index>(),
    ) {
        let who = who.index(texts.len());
        let needs = [Need { id: 5, resource: Resource::Skills, weight: 2, words: vec![asked.clone()] }];
        let find = |declared: &str, backwards: bool| {
            let mut builder = CorpusBuilder::new();
            let mut order: Vec<usize> = (0..texts.len()).collect();
            if backwards {
                order.reverse();
            }
            for at in order {
                let (name, purpose) = &texts[at];
                let id = i64::try_from(at).unwrap();
                let declared = if at == who { declared } else { "" };
                builder.add(somebody(id), &Texts { name, purpose, declared });
            }
            let corpus = builder.build();
            let mut all: Vec<i64> = (0..i64::try_from(texts.len()).unwrap()).collect();
            // Whoever offers several things is named several times, and found once.
            all.extend(all.clone());
            corpus.find(&Asked { needs: &needs, text: &["jardin".to_owned()], sectors: &[], also: &all, limit: 50 }, |_| true)
        };
        let (before, after) = (find("", false), find(&more, false));
        prop_assert_eq!(&after, &find(&more, true));
        prop_assert!(after[who].relevance >= before[who].relevance);
        let level = |found: &[Candidate]| found[who].evidence.iter().map(|one| one.level.tenths()).max().unwrap_or(0);
        prop_assert!(level(&after) >= level(&before));
        for at in (0..texts.len()).filter(|at| *at != who) {
            prop_assert_eq!(&after[at], &before[at], "what one declares changes nothing for others");
        }
    }

    #[test]
    fn whoever_speaks_one_language_of_a_question_says_as_much_as_when_it_is_asked_in_that_one(
        texts in prop::collection::vec("(pour |een |cuisine |repas |vélo |fiets |keuken |jardin |tuin |van ){0,12}", 1..20),
        french in "(cuisine |repas |vélo |jardin |ruche ){1,6}",
        dutch in "(keuken |maaltijd |fiets |tuin |bijen ){1,6}",
    ) {
        let mut builder = CorpusBuilder::new();
        for (text, id) in texts.iter().zip(0..) {
            builder.add(somebody(id), &Texts { name: "", purpose: text, declared: "" });
        }
        let corpus = builder.build();
        let all: Vec<i64> = (0..i64::try_from(texts.len()).unwrap()).collect();
        let find = |words: &[&String]| {
            let words: Vec<String> = words.iter().map(|words| (*words).clone()).collect();
            let needs = [Need { id: 5, resource: Resource::Skills, weight: 2, words: words.clone() }];
            corpus.find(&Asked { needs: &needs, text: &words, sectors: &[], also: &all, limit: 50 }, |_| true)
        };
        let (one, other, both) = (find(&[&french]), find(&[&dutch]), find(&[&french, &dutch]));
        prop_assert_eq!(&both, &find(&[&dutch, &french]));
        let level = |found: &Candidate| found.evidence.first().map(|one| one.level);
        // Of one alone is known what a search of all says, and nobody else is looked at for it.
        let words = [french.clone(), dutch.clone()];
        let needs = [Need { id: 5, resource: Resource::Skills, weight: 2, words: words.to_vec() }];
        let asked = Asked { needs: &needs, text: &words, sectors: &[], also: &all, limit: 50 };
        for known in &both {
            let looked = std::cell::RefCell::new(Vec::new());
            let alone = corpus.find_one(known.id, &asked, |body| {
                looked.borrow_mut().push(body.id);
                true
            });
            prop_assert_eq!(alone.as_ref(), Some(known));
            prop_assert!(looked.into_inner().iter().all(|id| *id == known.id));
        }
        for (both, (one, other)) in both.iter().zip(one.iter().zip(&other)) {
            prop_assert_eq!(both.relevance, one.relevance.max(other.relevance));
            prop_assert_eq!(level(both), level(one).max(level(other)));
        }
    }
}

#[test]
fn one_common_word_of_a_register_is_a_hint_and_two_words_or_a_rare_one_describe() {
    let mut builder = CorpusBuilder::new();
    let mut add = |id: i64, purpose: &str, declared: &str| {
        builder.add(
            somebody(id),
            &Texts {
                name: "",
                purpose,
                declared,
            },
        );
    };
    // One in ten says "jardin".
    (0..400).for_each(|id| {
        add(
            id,
            if id % 10 == 0 {
                "Un jardin"
            } else {
                "Un club de boules"
            },
            "",
        )
    });
    add(1_001, "Tailler les arbres du jardin", "");
    add(1_002, "Un rucher", "");
    add(1_003, "Un jardin", "Nous avons un jardin");
    add(1_004, "Un club", "Nous avons un jardin");
    let corpus = builder.build();
    let known = |id: i64, words: &str| {
        let needs = [Need {
            id: 1,
            resource: Resource::Skills,
            weight: 2,
            words: vec![words.to_owned()],
        }];
        let found = corpus.find(
            &Asked {
                needs: &needs,
                text: &[],
                sectors: &[],
                also: &[],
                limit: 1_000,
            },
            |_| true,
        );
        let mut found = found.into_iter().filter(|one| one.id == id);
        let evidence = found.next().and_then(|one| one.evidence.into_iter().next());
        evidence.map(|one| (one.level, one.source))
    };
    assert_eq!(known(0, "Un jardin"), Some((Level::Hinted, Source::Register)));
    assert!(Level::Hinted.tenths() < Level::Described.tenths());
    assert_eq!(
        known(1_001, "Tailler les arbres d’un jardin"),
        Some((Level::Described, Source::Register))
    );
    assert_eq!(
        known(1_002, "Un rucher"),
        Some((Level::Described, Source::Register))
    );
    // What somebody says of themselves comes before a hint, and where the register says nothing.
    assert_eq!(
        known(1_003, "Un jardin"),
        Some((Level::Declared, Source::OwnWords))
    );
    assert_eq!(
        known(1_004, "Un jardin"),
        Some((Level::Declared, Source::OwnWords))
    );
    assert_eq!(known(1, "Un jardin"), None);
}

#[test]
fn what_organisations_say_of_themselves_is_counted_apart_from_what_a_register_alone_suggests() {
    let mut builder = CorpusBuilder::new();
    let texts = [
        // What the register describes, and it says so itself; what the register alone does.
        ("Tenir un rucher et une cuisine", "Nous tenons un rucher"),
        ("Accorder des pianos", "Nous ne savons que dire"),
        ("Un club de boules", ""),
    ];
    for ((purpose, declared), id) in texts.iter().zip(0..) {
        let name = "";
        builder.add(
            somebody(id),
            &Texts {
                name,
                purpose,
                declared,
            },
        );
    }
    let need = |id: i64, weight: u8, words: &str| Need {
        id,
        resource: Resource::Skills,
        weight,
        words: vec![words.to_owned()],
    };
    let needs = [
        need(1, 2, "Un rucher"),
        need(2, 1, "Des pianos"),
        need(3, 1, "Un zeppelin"),
    ];
    let asked = Asked {
        needs: &needs,
        text: &[],
        sectors: &[],
        also: &[],
        limit: 10,
    };
    let found = builder.build().find(&asked, |_| true);
    let of = |id: i64| -> Vec<(i64, Level)> {
        let one = found.iter().find(|one| one.id == id).unwrap();
        one.evidence.iter().map(|one| (one.need, one.level)).collect()
    };
    assert_eq!(of(0), [(1, Level::Described), (1, Level::Declared)]);
    assert_eq!(of(1), [(2, Level::Described)]);
    let problem = Problem::new(needs.to_vec(), found, &[], Parameters::default()).unwrap();
    let groups = problem.propose().groups;
    let group = groups.first().unwrap();
    assert_eq!(group.covered(&needs), Some(75));
    assert_eq!(problem.said(group, &needs), Some(50));
    assert!(problem.says(0, 1) && !problem.says(1, 2) && !problem.says(2, 1));
    assert_eq!(problem.said(group, &needs[1..]), Some(0));
    assert_eq!(problem.said(group, []), None);
}

#[test]
fn all_who_could_bring_something_are_found_however_many_and_nobody_else() {
    const MANY: i64 = 21_000;
    let mut builder = CorpusBuilder::new();
    for id in 0..2 * MANY {
        let purpose = match id - MANY {
            ..0 => "Un rucher",
            0..10 => "Un bal, dimanche",
            10.. => "Un bal",
        };
        let texts = Texts {
            purpose,
            ..Texts::default()
        };
        builder.add(somebody(id), &texts);
    }
    let corpus = builder.build();
    let needs = [Need {
        id: 1,
        resource: Resource::Places,
        weight: 2,
        words: vec!["un rucher".to_owned()],
    }];
    let text = ["des ruches et des ruchers, parmi les abeilles, les fleurs, les arbres, dimanche".to_owned()];
    let asked = Asked {
        needs: &needs,
        text: &text,
        sectors: &[],
        also: &[],
        limit: 100,
    };
    assert_eq!(corpus.find(&asked, |_| true).len(), 100);
    let found = corpus.find_all(&asked, |_| true);
    assert!(found.iter().map(|one| one.id).eq(0..MANY));
    let problem = Problem::new(needs.to_vec(), found, &[], Parameters::default()).unwrap();
    assert_eq!(problem.possible().count(), 21_000);
}

//! Amounts in every spelling: exact cents, or an error that says why not.

use proptest::prelude::*;
use registers::grants::{AmountError, Cents, Evidence};

const NOTHING: Evidence = Evidence {
    comma: false,
    dot: false,
};
const COMMA: Evidence = Evidence {
    comma: true,
    dot: false,
};
const DOT: Evidence = Evidence {
    comma: false,
    dot: true,
};

fn cents(text: &str) -> Result<Option<i64>, AmountError> {
    Cents::parse(text, NOTHING).map(|amount| amount.map(Cents::get))
}

#[test]
fn every_spelling_gives_the_same_cents() {
    for text in [
        "47800,20",
        "47 800,20",
        "47\u{a0}800,20",
        "47\u{202f}800,20",
        "47.800,20",
        "47,800.20",
        "47800.20",
        "47 800.20",
        "47'800.20",
        "47’800,20",
        "47 800,20 €",
        "€ 47.800,20",
        "EUR 47.800,20",
        "47800,20EUR",
        "47 800,20 euros",
        "€47,800.20",
        " 47800,2 ",
        "+47800,20",
        "47800,200",
        "47.8002 k€",
        "4,78002e4",
    ] {
        assert_eq!(cents(text), Ok(Some(4_780_020)), "{text}");
    }
    for text in [
        "1 234 567",
        "1.234.567",
        "1,234,567",
        "1234567",
        "1.234.567,-",
        "1 234 567,00",
        "1.234.567,--",
        "1234567.0",
    ] {
        assert_eq!(cents(text), Ok(Some(123_456_700)), "{text}");
    }
    for text in [
        "-500",
        "(500)",
        "500-",
        "−500",
        "- 500,00 €",
        "-500 EUR",
        "(500 €)",
        "€ -500",
    ] {
        assert_eq!(cents(text), Ok(Some(-50_000)), "{text}");
    }
    for text in ["", " ", "\u{a0}"] {
        assert_eq!(cents(text), Ok(None), "{text:?}");
    }
    assert_eq!(cents("1e5"), Ok(Some(10_000_000)));
    assert_eq!(cents("1,5 M€"), Ok(Some(150_000_000)));
    assert_eq!(cents("12 k€"), Ok(Some(1_200_000)));
    assert_eq!(cents("0"), Ok(Some(0)));
    assert_eq!(cents("0.500"), Ok(Some(50)), "no group begins with a zero");
    assert_eq!(cents("1 234.567.890,12"), Ok(Some(123_456_789_012)));
}

#[test]
fn what_is_no_amount_is_an_error_and_never_a_guess() {
    for text in [
        "240 000 € (pour les 3 saisons)",
        "sans objet",
        "12,34,5",
        "1.23.456",
        "478 00,20",
        "1,2,3",
        "--5",
        "((5))",
        "-",
        "€",
        ",",
        ".",
        "1e",
        "e5",
        "5 €€",
        "2017-06-27",
        "1/2",
        "½",
        "١٢٣",
        "12 345 6",
        "1.2e3.4",
        "NaN",
        "inf",
    ] {
        assert_eq!(cents(text), Err(AmountError::Malformed), "{text}");
    }
    for text in ["100 000 F CFP", "1000 XPF", "$ 5", "10 francs", "£10"] {
        assert_eq!(cents(text), Err(AmountError::OtherCurrency), "{text}");
    }
    for text in [
        "92233720368547758,08",
        "1e40",
        "1e99",
        "99999999999999999999999999999999999999999",
    ] {
        assert_eq!(cents(text), Err(AmountError::TooLarge), "{text}");
    }
    assert_eq!(cents("92233720368547758,07"), Ok(Some(i64::MAX)));
    assert_eq!(cents("0,005"), Err(AmountError::TooPrecise(Cents::new(1))));
    assert_eq!(
        cents("-10,0049"),
        Err(AmountError::TooPrecise(Cents::new(-1_000)))
    );
}

#[test]
fn one_mark_before_three_digits_is_decided_by_the_column() {
    for text in ["1.234", "1,234", "12.345", "999,999", "-1.234", "1.234 €"] {
        assert_eq!(cents(text), Err(AmountError::Ambiguous), "{text}");
    }
    let with = |text, evidence| Cents::parse(text, evidence).map(|amount| amount.map(Cents::get));
    assert_eq!(with("1.234", COMMA), Ok(Some(123_400)));
    assert_eq!(with("1,234", DOT), Ok(Some(123_400)));
    assert_eq!(with("1.234", DOT), Err(AmountError::TooPrecise(Cents::new(123))));
    let both = Evidence {
        comma: true,
        dot: true,
    };
    assert_eq!(
        with("1.234", both),
        Err(AmountError::Ambiguous),
        "a column that contradicts itself decides nothing"
    );

    let mut evidence = Evidence::default();
    for text in ["1.234", "500", "1,234", "", "abc"] {
        evidence.note(text);
        assert_eq!(evidence, NOTHING, "{text}");
    }
    evidence.note("12,50");
    assert_eq!(evidence, COMMA);
    evidence.note("1.234.567");
    assert_eq!(evidence, COMMA, "dots that group say the same");
}

/// Writes an amount as a language does.
fn spelled(cents: i64, group: &str, mark: &str, unit: [&str; 2]) -> String {
    let digits = (cents.unsigned_abs() / 100).to_string();
    let mut whole = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            whole.push_str(group);
        }
        whole.push(digit);
    }
    let sign = if cents < 0 { "-" } else { "" };
    let [before, after] = unit;
    format!(
        "{before}{sign}{whole}{mark}{:02}{after}",
        cents.unsigned_abs() % 100
    )
}

proptest! {
    #[test]
    fn an_amount_written_in_three_languages_comes_back(cents in any::<i64>()) {
        let read = |text: &str| Cents::parse(text, NOTHING).map(|amount| amount.map(Cents::get));
        for text in [
            spelled(cents, "\u{202f}", ",", ["", "\u{a0}€"]),
            spelled(cents, " ", ",", ["", " euros"]),
            spelled(cents, ".", ",", ["€ ", ""]),
            spelled(cents, ".", ",", ["", " EUR"]),
            spelled(cents, ",", ".", ["€", ""]),
            spelled(cents, "", ".", ["", ""]),
            spelled(cents, "'", ".", ["", ""]),
            Cents::new(cents).to_string(),
        ] {
            prop_assert_eq!(read(&text), Ok(Some(cents)), "{}", text);
        }
    }

    #[test]
    fn whatever_is_written_is_read_alike_or_refused(text in "[0-9 .,'€keE+()-]{0,14}") {
        let alone = Cents::parse(&text, NOTHING);
        if let Ok(Some(amount)) = alone {
            // What needs no evidence is the same with any.
            for evidence in [COMMA, DOT] {
                prop_assert_eq!(Cents::parse(&text, evidence), Ok(Some(amount)));
            }
            prop_assert_eq!(Cents::parse(&amount.to_string(), NOTHING), Ok(Some(amount)));
        }
    }

    #[test]
    fn any_text_can_be_tried(text in "\\PC{0,30}") {
        let _ = Cents::parse(&text, NOTHING);
        Evidence::default().note(&text);
    }
}

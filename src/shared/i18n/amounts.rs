//! Amounts, of money and of anything counted in parts, as each language writes them.

use icu_decimal::input::Decimal;

use super::{Lang, Texts};

impl Texts {
    /// An amount in cents of euro, as each language writes it: `12 345,60 €`, `€ 12.345,60`, `€12,345.60`;
    /// whole euros have no cents.
    #[must_use]
    pub fn money(&self, lang: Lang, cents: i64) -> String {
        let mut amount = Decimal::from(cents.unsigned_abs());
        amount.multiply_pow10(-2);
        if cents % 100 == 0 {
            amount.absolute.trim_end();
        } else {
            amount.absolute.pad_end(-2);
        }
        let said = self.spoken[lang as usize].decimals.format(&amount).to_string();
        let minus = if cents < 0 { "−" } else { "" };
        match lang {
            Lang::Fr => format!("{minus}{said}\u{202f}€"),
            Lang::Nl => format!("{minus}€\u{a0}{said}"),
            Lang::En => format!("{minus}€{said}"),
        }
    }

    /// A whole number of the smallest part, with so many figures after the comma; the last noughts are left out.
    #[must_use]
    pub fn parts(&self, lang: Lang, number: i64, decimals: u8) -> String {
        let mut number = Decimal::from(number);
        number.multiply_pow10(-i16::from(decimals));
        number.absolute.trim_end();
        self.spoken[lang as usize].decimals.format(&number).to_string()
    }

    /// Whether what is counted stands in the singular beside a number of parts (CLDR's plural rules: in French below two, else
    /// of one alone).
    #[must_use]
    pub fn is_one(&self, lang: Lang, number: i64, decimals: u8) -> bool {
        let whole = 10_i64.saturating_pow(u32::from(decimals));
        match lang {
            Lang::Fr => number.unsigned_abs() < 2 * whole.unsigned_abs(),
            Lang::Nl | Lang::En => number == whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Texts};

    #[test]
    fn what_is_counted_is_one_as_each_language_says() {
        let texts = Texts::new(&[]);
        for (number, decimals, french, others) in [
            (0, 0, true, false),
            (1, 0, true, true),
            (2, 0, false, false),
            (150, 2, true, false),
            (100, 2, true, true),
            (200, 2, false, false),
        ] {
            assert_eq!(texts.is_one(Lang::Fr, number, decimals), french, "{number}");
            for lang in [Lang::Nl, Lang::En] {
                assert_eq!(texts.is_one(lang, number, decimals), others, "{number}");
            }
        }
    }

    #[test]
    fn amounts_are_written_to_the_cent_and_whole_euros_without() {
        let texts = Texts::new(&[]);
        for (lang, thousands, cents, below) in [
            (
                Lang::Fr,
                "1\u{202f}234\u{202f}567\u{202f}€",
                "0,05\u{202f}€",
                "−12,50\u{202f}€",
            ),
            (Lang::Nl, "€\u{a0}1.234.567", "€\u{a0}0,05", "−€\u{a0}12,50"),
            (Lang::En, "€1,234,567", "€0.05", "−€12.50"),
        ] {
            assert_eq!(texts.money(lang, 123_456_700), thousands);
            assert_eq!(texts.money(lang, 5), cents);
            assert_eq!(texts.money(lang, -1_250), below);
            assert!(texts.money(lang, i64::MIN).contains('€'));
        }
    }
}

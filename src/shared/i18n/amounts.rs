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
}

#[cfg(test)]
mod tests {
    use super::{Lang, Texts};

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

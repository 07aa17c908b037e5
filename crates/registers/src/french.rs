//! Values that French registers share: postcodes and the codes of communes.

use crate::{
    cells::{Cells, Column},
    reject::Reason,
};

impl Cells<'_> {
    /// A postcode of five digits.
    pub fn postcode(&mut self, column: impl Into<Column>) -> Option<String> {
        let column = column.into();
        let raw = self.raw(column);
        // "00000", "-1", "*****" and "99999" (abroad) all say that there is none.
        let nothing = raw.bytes().all(|byte| byte == b'0' || byte == b'*');
        if nothing || raw == "-1" || raw == "99999" {
            return None;
        }
        if raw.len() == 5 && raw.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(raw.into_owned());
        }
        self.remark(column, &raw, Reason::MalformedPostcode);
        None
    }

    /// The INSEE code of a commune or of a municipal arrondissement.
    pub fn commune_code(&mut self, column: impl Into<Column>) -> Option<String> {
        let column = column.into();
        let raw = self.raw(column);
        if raw.bytes().all(|byte| byte == b'0') || raw == "-1" || raw == "99999" {
            return None;
        }
        let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
        let formed = match raw.as_bytes() {
            [b'2', b'A' | b'B', rest @ ..] => rest.len() == 3 && digits(rest),
            code => code.len() == 5 && digits(code),
        };
        if formed {
            return Some(raw.into_owned());
        }
        self.remark(column, &raw, Reason::MalformedCommuneCode);
        None
    }
}

//! The number of an application, as a letter gives it or somebody reads it aloud: it leads to the application.

use axum::response::Response;

use crate::features::desk::finding;
use crate::shared::store::Connection;
use crate::shared::web::narrowing::asked;
use crate::shared::web::{Cx, Error, Form};

/// Where the number leads that the asker typed.
pub(super) enum Led {
    /// To an application that they read.
    There(Response),
    /// Nowhere: with what was typed, and why, where something was.
    Nowhere(Form),
}

/// Looks for the number in the address of a list.
pub(super) async fn led(cx: &Cx, connection: &mut Connection) -> Result<Led, Error> {
    let [typed] = asked(cx.query(), ["number"]);
    let number = as_kept(&typed);
    if number.is_empty() {
        return Ok(Led::Nowhere(Form::new()));
    }
    match finding::find(cx, connection, &number).await {
        Ok(_) => {
            let address = cx.url(&format!("/desk/applications/{number}"));
            Ok(Led::There(cx.redirect(&address)))
        }
        Err(Error::NotFound) => {
            let mut form = Form::new().with("number", &typed);
            form.refuse("number", "desk-number-unknown");
            Ok(Led::Nowhere(form))
        }
        Err(wall) => Err(wall),
    }
}

/// A number as it is kept, however somebody typed it.
fn as_kept(typed: &str) -> String {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric);
    let mut number: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    if number.len() > 4 {
        number.insert(4, '-');
    }
    number
}

#[cfg(test)]
mod tests {
    use super::as_kept;

    #[test]
    fn a_number_is_read_however_it_is_typed() {
        for typed in ["K7F3-Q2M9", "k7f3q2m9", " k7f3 q2m9 ", "K7F3–Q2M9"] {
            assert_eq!(as_kept(typed), "K7F3-Q2M9");
        }
        assert_eq!([as_kept(""), as_kept("–"), as_kept("k7f")], ["", "", "K7F"]);
    }
}

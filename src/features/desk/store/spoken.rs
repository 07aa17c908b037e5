//! In which language the words of decisions were typed, where that is known. It stands beside each act: what a promise said may be
//! said again, unaltered, by whoever grants it.

use std::collections::HashMap;

use sqlx::{AnyConnection, Row};

use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// By the number of the decision.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<HashMap<i64, Lang>, StoreError> {
    let rows = sqlx::query(
        "select decision.id, decision_act.language from decision join decision_act on decision_act.decision_id = decision.id
         where decision.application_id = $1 and decision_act.language <> '' and decision_act.words = decision.words
         order by decision_act.number",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    let mut spoken = HashMap::new();
    for row in &rows {
        let (id, language): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
        if let Ok(language) = language.parse() {
            // Whoever typed them first chose the language.
            spoken.entry(id).or_insert(language);
        }
    }
    Ok(spoken)
}

//! Tables of other features that name an organisation: what moves, or goes, with it.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// Tables of other features that name an organisation, in the order in which they may be emptied. When
/// two organisations turn out to be one, their rows follow; while they speak of one it stays.
pub const FOLLOWING: &[&str] = &[
    "common_fund_vote",
    "common_fund_promise",
    "common_fund_motion",
    "common_fund_member",
    "council_vote",
    "council_decision",
    "council_seat",
    "mark",
    "mark_shared",
    "letter_words",
    "emerging_need_seen",
    "emerging_need",
    "past_work",
    "publication",
    "desk_vote",
    "simulation",
    "desk_proposal",
    "seat",
    "desk_session",
    "audit_noted",
    "report_answer",
    "report_file",
    "report_line",
    "report_part",
    "amendment_answer",
    "amendment",
    "recovery",
    "instalment",
    "payment_order",
    "agreement_act",
    "agreement_words",
    "commitment",
    "agreement_signature",
    "agreement_decision",
    "agreement_party",
    "agreement",
    "survey_refusal",
    "survey_unit",
    "survey",
    "answer_before",
    "answer",
    "question",
    "opinion",
    "note",
    "conflict",
    "assignment",
    "application_asked",
    "application_party",
    "file_away",
    "employment",
    "decision_act",
    "decision",
    "application_agreed",
    "application_brought",
    "application_heard",
    "application_merger_party",
    "application_stance",
    "application_event",
    "signature",
    "application_version",
    "claim_piece",
    "claim_told",
    "claim_notice",
    "claim_helper",
    "claim",
    "invitation",
    "declared_country",
    "declared_contact",
    "stated_body",
    "mandate_announcement",
    "mandate_support_structure",
    "mandate_support",
    "mandate",
    "capacity",
    "piece_reminder",
    "piece_check",
    "piece_version",
    "piece",
    "bank_account",
    "own_profile",
    "state_aid",
    "undertaking_link",
    "project_mention",
    "project_comment",
    "project_task",
    "project_file",
    "project_event",
    "project_value",
    "partner",
    "membership",
    "capability_block",
    "capability_message",
    "capability_answer",
    "indicator_measured",
    "indicator_value",
    "indicator",
    "petition_note",
    "petition_support",
    "petition",
    "news",
    "network",
    "remit",
    "help_offered",
    "elected_contact",
    "asking",
    "asking_cap",
    "partner_refusal",
    "partner_exposure",
    "testimony",
    "carried_out",
    "pole_stage",
    "pole_action",
    "pole_carrying",
    "pole_member",
    "pole",
    "pole_interest",
    "pole_theme_remark",
    "pole_theme_asked",
    "pole_theme",
    "call_question",
    "call_organiser",
    "call",
    "programme",
    "policy",
];

/// Tables in which an organisation is named as the one who did something to another's.
pub const DOING: &[(&str, &str)] = &[
    ("piece_check", "by_organisation_id"),
    ("undertaking_link", "other_id"),
    ("petition", "addressee_id"),
    ("capability_message", "recipient_id"),
    ("pole", "organiser_id"),
    ("pole", "body_id"),
    ("capability_block", "blocked_id"),
    ("asking", "asker_id"),
    ("testimony", "witness_id"),
    ("testimony_before", "witness_id"),
    ("seat", "alternate_id"),
    ("council_seat", "alternate_id"),
    ("common_fund_motion", "holder_id"),
    ("decision", "funder_id"),
    ("stated_body", "stated_by"),
    ("answer", "told_by"),
    ("answer_before", "told_by"),
];

/// Tables in which an organisation stands once beside something: table and what it stands beside. Where two that turn out to
/// be one both do, as at two seats of one table or as two parties to one agreement, they are not joined: neither can go.
pub const STANDING: &[(&str, &str)] = &[
    ("common_fund_member", "fund_id"),
    ("common_fund_vote", "motion_id"),
    ("seat", "session_id"),
    ("report_line", "report_id"),
    ("report_part", "report_id"),
    ("amendment_answer", "amendment_id"),
    ("instalment", "agreement_id"),
    ("agreement_signature", "agreement_id"),
    ("agreement_party", "agreement_id"),
];

/// What gives way where both have it, before their rows follow (`$1`: the one that goes, `$2`: the one that stays). Of two
/// that were drawn for one survey, the one that answered stays; the other keeps its place in the sample, and is nobody's.
pub const GIVING_WAY: &[(&str, &str)] = &[
    (
        // It stays published; of one place and year the other one is the portrait.
        "publication",
        "update publication set series = '', issue = 0 where organisation_id = $1 and series <> ''
            and exists (select 1 from publication other where other.organisation_id = $2
                and other.series = publication.series and other.issue = publication.issue)",
    ),
    (
        "undertaking_link",
        "delete from undertaking_link where (organisation_id = $1 and (other_id = $2 or exists (select 1
                from undertaking_link other where other.organisation_id = $2 and other.other_id = undertaking_link.other_id)))
            or (other_id = $1 and (organisation_id = $2 or exists (select 1 from undertaking_link other
                where other.organisation_id = undertaking_link.organisation_id and other.other_id = $2)))",
    ),
    (
        "survey_refusal",
        "delete from survey_refusal where organisation_id = $1
            and exists (select 1 from survey_refusal other where other.organisation_id = $2)",
    ),
    (
        "asking_cap",
        "delete from asking_cap where organisation_id = $1
            and exists (select 1 from asking_cap other where other.organisation_id = $2)",
    ),
    (
        "agreement_words",
        "delete from agreement_words where organisation_id = $1 and exists (select 1 from agreement_words other
            where other.organisation_id = $2 and other.form = agreement_words.form
                and other.language = agreement_words.language)",
    ),
    (
        "audit_noted",
        "delete from audit_noted where organisation_id = $1 and exists (select 1 from audit_noted other
            where other.organisation_id = $2 and other.year = audit_noted.year)",
    ),
    (
        "mark",
        "delete from mark where organisation_id = $1 and exists (select 1 from mark other
            where other.organisation_id = $2 and other.application_id = mark.application_id
                and coalesce(other.programme_id, 0) = coalesce(mark.programme_id, 0) and other.edition = mark.edition
                and other.criterion = mark.criterion and other.person_id = mark.person_id)",
    ),
    (
        "mark_shared",
        "delete from mark_shared where organisation_id = $1 and exists (select 1 from mark_shared other
            where other.organisation_id = $2 and other.application_id = mark_shared.application_id
                and coalesce(other.programme_id, 0) = coalesce(mark_shared.programme_id, 0))",
    ),
    (
        "letter_words",
        "delete from letter_words where organisation_id = $1 and exists (select 1 from letter_words other
            where other.organisation_id = $2 and other.kind = letter_words.kind
                and other.language = letter_words.language)",
    ),
    (
        "survey_unit",
        "update survey_unit set organisation_id = null where organisation_id = $2 and sent_at is null
            and exists (select 1 from survey_unit other where other.organisation_id = $1
                and other.survey_id = survey_unit.survey_id and other.sent_at is not null)",
    ),
    (
        "survey_unit",
        "update survey_unit set organisation_id = null where organisation_id = $1
            and exists (select 1 from survey_unit other where other.organisation_id = $2
                and other.survey_id = survey_unit.survey_id)",
    ),
];

/// Whether two organisations both stand where one stands once: at one session, in one agreement or one report.
///
/// # Errors
/// When the database does not answer.
pub async fn both_stand(connection: &mut AnyConnection, one: i64, other: i64) -> Result<bool, StoreError> {
    for (table, beside) in STANDING {
        let sql = format!(
            "select count(*) from {table} where organisation_id = $1
                and {beside} in (select {beside} from {table} where organisation_id = $2)"
        );
        let rows: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
            .bind(one)
            .bind(other)
            .fetch_one(&mut *connection)
            .await?;
        if rows > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{FOLLOWING, GIVING_WAY, STANDING};

    #[test]
    fn of_what_an_organisation_is_once_somebody_said_what_becomes_of_two() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
        let mut once = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let sql = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let plain = sql.lines().map(|line| line.split("--").next().unwrap());
            let plain = plain.collect::<Vec<_>>().join("\n").replace('(', " ( ");
            for statement in plain.split(';') {
                let table = statement.split_once(" table ").or(statement.split_once(" on "));
                let name = table.and_then(|(_, rest)| rest.split_whitespace().next());
                let is_once = statement.lines().any(|line| {
                    line.contains(" organisation_id")
                        && (line.contains("primary key") || line.contains("unique"))
                });
                let Some(name) = name.filter(|name| is_once && FOLLOWING.contains(name)) else {
                    continue;
                };
                once += 1;
                let known = STANDING.iter().chain(GIVING_WAY).any(|(table, _)| *table == name);
                assert!(known, "{name}: say in STANDING or GIVING_WAY what becomes of two");
            }
        }
        assert!(once > 8, "{once}");
    }
}

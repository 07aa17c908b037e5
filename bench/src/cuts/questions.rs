//! What is asked of the Observatory, and what says the same to PostgreSQL.

use territory::{Cut, Measure, Observed, Territory};

/// A question: its name, our address, what says the same to PostgreSQL.
pub struct Question {
    /// Its line in the table.
    pub name: String,
    /// Ours.
    pub path: String,
    /// Theirs.
    pub theirs: Vec<String>,
}

/// Every indicator of organisations: the page with all its cuts, and each cut as a file; whole, for one place, for one theme, for both.
pub fn indicators(territory: &Territory) -> Vec<Question> {
    let busiest = territory.communes.iter().max_by_key(|commune| commune.population);
    let place = busiest.map_or(String::new(), |commune| commune.code.clone());
    let side = territory
        .sides
        .first()
        .map_or(String::new(), |side| side.slug.clone());
    let theme = territory
        .themes
        .first()
        .map_or(String::new(), |theme| theme.slug.clone());
    let none = String::new();
    let mut questions = Vec::new();
    for observed in territory.observed.iter().filter(|one| is_compared(one.measure)) {
        for (place, theme, narrowed) in [
            (&none, &none, ""),
            (&place, &none, ", a commune"),
            (&side, &none, ", a side"),
            (&none, &theme, ", a theme"),
            (&side, &theme, ", a side and a theme"),
        ] {
            if observed.measure == Measure::Themes && !theme.is_empty() {
                continue;
            }
            let query = format!("place={place}&theme={theme}");
            let cuts: Vec<Cut> = std::iter::once(Cut::Whole)
                .chain(observed.cuts.iter().copied().filter(is_told_alone))
                .collect();
            questions.push(Question {
                name: format!("{}, every cut{narrowed}", observed.slug),
                path: format!("/fr/observatory/indicators/{}?{query}", observed.slug),
                theirs: cuts
                    .iter()
                    .map(|cut| statement(observed, *cut, (place, theme)))
                    .collect(),
            });
            for cut in observed.cuts.iter().filter(|cut| is_told_alone(cut)) {
                questions.push(Question {
                    name: format!("{} by {}{narrowed}", observed.slug, cut.as_str()),
                    path: format!(
                        "/fr/observatory/indicators/{}/figures/{}.csv?{query}",
                        observed.slug,
                        cut.as_str()
                    ),
                    theirs: vec![statement(observed, *cut, (place, theme))],
                });
            }
        }
    }
    questions
}

/// Whether a measure is what a cross-table of organisations says: jobs are protected, what an operator brings is a file of its own,
/// and what chance moves is no table.
fn is_compared(measure: Measure) -> bool {
    let apart = matches!(
        measure,
        Measure::Employers
            | Measure::Jobs
            | Measure::Reach
            | Measure::Creations
            | Measure::Survival
            | Measure::Estimate
    );
    !apart && !measure.is_of_grants() && !measure.is_of_inputs() && !measure.is_whole_only()
}

/// Whether a cut is one table that PostgreSQL counts as we do: sizes are protected, and decades are shares.
fn is_told_alone(cut: &Cut) -> bool {
    !matches!(
        cut,
        Cut::Whole | Cut::Size | Cut::ThemeDecade | Cut::Age | Cut::Trait | Cut::Answer
    )
}

/// What one cut of an indicator says, as PostgreSQL is asked it.
fn statement(observed: &Observed, cut: Cut, (place, theme): (&str, &str)) -> String {
    let list = |words: &[String]| {
        words
            .iter()
            .map(|word| format!("'{word}'"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut which = Vec::new();
    if !observed.kinds.is_empty() {
        which.push(format!("kind in ({})", list(&observed.kinds)));
    }
    if !observed.states.is_empty() {
        which.push(format!("state in ({})", list(&observed.states)));
    }
    if !place.is_empty() {
        let held = if place.starts_with(|letter: char| letter.is_ascii_digit()) {
            "code"
        } else {
            "side"
        };
        which.push(format!("place.{held} = '{place}'"));
    }
    if !theme.is_empty() {
        which.push(format!("exists (select 1 from organisation_theme where organisation_id = organisation.id and theme = '{theme}')"));
    }
    let date = if observed.measure == Measure::Deaths {
        "dissolved"
    } else {
        "founded"
    };
    let year = format!("substr({date}, 1, 4)");
    if let Some(until) = observed.until {
        which.push(format!("({date} is null or {year} <= '{until}')"));
    }
    let (key, joined) = match cut {
        // None of these but the first is asked.
        Cut::Whole | Cut::Size | Cut::ThemeDecade | Cut::Age | Cut::Trait | Cut::Answer => {
            ("''".to_owned(), "")
        }
        Cut::Side => ("place.side".to_owned(), ""),
        Cut::Group => ("place.held".to_owned(), ""),
        Cut::Commune => ("place.code".to_owned(), ""),
        Cut::Theme => (
            "own.theme".to_owned(),
            " left join organisation_theme own on own.organisation_id = organisation.id",
        ),
        Cut::Year => (year.clone(), ""),
        Cut::Kind => ("kind".to_owned(), ""),
        Cut::State => ("state".to_owned(), ""),
    };
    let value = match observed.measure {
        Measure::Age => "percentile_disc(0.5) within group (order by 2026 - substr(founded, 1, 4)::int)".to_owned(),
        Measure::Births | Measure::Deaths => format!("count({date})"),
        Measure::Themes => "(select count(distinct one.theme) from organisation_theme one where one.organisation_id = any(array_agg(organisation.id)))".to_owned(),
        Measure::Density => "count(*) * 1000.0 / nullif(min(place.inhabitants), 0)".to_owned(),
        Measure::Spread => "count(distinct place.code)".to_owned(),
        Measure::Organisations
        | Measure::Grants
        | Measure::GrantMoney
        | Measure::Employers
        | Measure::Jobs
        | Measure::Reach
        | Measure::Ratio
        | Measure::Development
        | Measure::Creations
        | Measure::Survival
        | Measure::Estimate
        | Measure::Concentration
        | Measure::SmallGrants
        | Measure::CoFunding
        | Measure::Mixed
        | Measure::Openness
        | Measure::Ties
        | Measure::Bridging
        | Measure::Measured
        | Measure::Answers
        | Measure::Total => "count(*)".to_owned(),
    };
    let which = if which.is_empty() {
        "true".to_owned()
    } else {
        which.join(" and ")
    };
    format!(
        "select {key}, {value}, count(*), count({date}) from organisation join place on place.code = organisation.commune{joined}
         where {which} group by 1"
    )
}

/// Past grants seen whole, and narrowed by what the page offers.
pub fn of_grants(territory: &Territory) -> Vec<Question> {
    let busiest = territory.communes.iter().max_by_key(|commune| commune.population);
    let place = busiest.map_or(String::new(), |commune| commune.code.clone());
    let theme = territory
        .themes
        .first()
        .map_or(String::new(), |theme| theme.slug.clone());
    let counted = "same_reason is null and aid = 'grant' and doubt is null and cents > 0";
    let commune = format!(
        "exists (select 1 from grant_party b join organisation o on o.id = b.organisation_id where b.id = beneficiary_id and o.commune = '{place}')"
    );
    let of_theme = format!(
        "exists (select 1 from grant_party b join organisation_theme t on t.organisation_id = b.organisation_id where b.id = beneficiary_id and t.theme = '{theme}')"
    );
    let seen = [
        ("past grants", String::new(), "true".to_owned()),
        ("past grants of some years", "from=2012&to=2014".to_owned(), "year between 2012 and 2014".to_owned()),
        ("past grants in a commune", format!("commune={place}"), commune),
        ("past grants for a theme", format!("theme={theme}"), of_theme),
    ]
    .into_iter()
    .map(|(name, query, which)| Question {
        name: name.to_owned(),
        path: format!("/fr/observatory/grants?{query}"),
        theirs: [
            format!("select year, count(*), sum(cents) from grant_line where {counted} and {which} group by 1"),
            format!("select funder_id, count(*), sum(cents), count(distinct beneficiary_id) from grant_line where {counted} and {which} group by 1"),
            format!("select width_bucket(cents, array[50000, 100000, 200000, 500000, 1000000, 2300000, 5000000, 15300000, 100000000]::bigint[]), count(*), sum(cents) from grant_line where {counted} and {which} group by 1"),
            format!("select many, count(*), sum(money) from (select beneficiary_id, count(distinct funder_id) as many, sum(cents) as money from grant_line where {counted} and {which} group by 1) b group by 1"),
            format!("select t.theme, count(*), sum(cents) from grant_line join grant_party b on b.id = beneficiary_id left join organisation_theme t on t.organisation_id = b.organisation_id where {counted} and {which} group by 1"),
            format!("with g as (select distinct funder_id f, beneficiary_id b from grant_line where {counted} and {which} and beneficiary_id is not null) select x.f, y.f, count(*) from g x join g y on x.b = y.b and x.f < y.f group by 1, 2"),
            format!("select percentile_disc(0.5) within group (order by cents) from grant_line where {counted} and {which}"),
            format!("select same_reason, aid, doubt, count(*) from grant_line where {which} group by 1, 2, 3"),
            format!("select sum(cents) from grant_line where {counted} and {which} and beneficiary_id is not null group by beneficiary_id order by 1"),
            format!("select sum(many - 1), sum((many - 1) * cents) from (select cents, count(*) as many from grant_line where {counted} and {which} and beneficiary_id is not null group by funder_id, beneficiary_id, year, cents having count(*) > 1) g"),
        ]
        .into(),
    });
    // The lines that say the funder, the beneficiary, the year and the amount of another.
    let alike = format!(
        "with g as (select funder_id, beneficiary_id, year, cents, count(*) as many from grant_line
            where {counted} and beneficiary_id is not null group by 1, 2, 3, 4 having count(*) > 1)"
    );
    let twice = Question {
        name: "past grants that may be told twice".to_owned(),
        path: "/fr/observatory/grants/lines?alike=1".to_owned(),
        theirs: vec![
            format!(
                "{alike} select l.id, l.year, l.cents from grant_line l join g using (funder_id, beneficiary_id, year, cents)
                    where l.same_reason is null and l.aid = 'grant' and l.doubt is null order by l.year desc, l.id"
            ),
        ],
    };
    seen.chain(std::iter::once(twice)).collect()
}

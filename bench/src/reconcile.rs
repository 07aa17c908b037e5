//! One name at a time among the real register, as a spreadsheet writes it: processor time, memory,
//! how often the right organisation comes first, and how often a match is wrong.

use std::time::{Duration, Instant};

use linkage::{Name, Parameters, Party};
use tisserand::features;
use tisserand::features::reconcile::Register;
use tisserand::shared::app::App;
use tisserand::shared::config::Config;

use crate::bench::Bench;
use crate::table::{Table, at, ms, s};
use crate::{Done, machine, rows, say, skipped};

/// Names asked.
const NAMES: usize = 2_000;
/// Candidates wanted, as many as the service gives when nothing is said.
const WANTED: usize = 5;
/// Candidates it looks at for that.
const LOOKED_AT: usize = WANTED + 5;

/// Asks and prints.
pub async fn run(bench: &mut Bench) -> Done {
    let Some(file) = rows::register() else {
        return skipped("Reconciliation");
    };
    bench.import(&file)?;
    let config = Config {
        data_dir: bench.data.clone(),
        ..Config::default()
    };
    let app = App::open(config, None, features::texts()).await?;
    app.refresh().await?;
    let own = std::process::id();
    let before = (machine::memory(own, "VmRSS"), machine::family_cpu(own));
    let register = Register::read(&app).await?;
    let spent = machine::family_cpu(own).saturating_sub(before.1);
    let sample = sample(&app).await?;
    say(&format!("## Reconciliation\n\n{}\n", machine::description()));
    #[expect(clippy::cast_precision_loss, reason = "megabytes")]
    let held = register.bytes() as f64 / 1e6;
    say(&format!(
        "{} organisations, made ready in {} of processor; {held:.0} MB held by its own count; resident {:.0} MB \
         before, {:.0} MB at most.\n",
        register.len(),
        s(spent),
        before.0.unwrap_or_default(),
        machine::memory(own, "VmHWM").unwrap_or_default(),
    ));
    let mut table = Table::new(&[
        "given",
        "processor, ms: median / p95 / p99 / most",
        "first",
        "among five",
        "matched",
        "wrong matches",
    ]);
    for (title, given) in [("name", 0), ("name, department", 1), ("name, commune", 2)] {
        table.row(measure(&register, &sample, title, given));
    }
    say(&format!("{table}"));
    say(&whole(&app, &register, &sample).await?);
    say(&format!("\nLoad average at the end: {}.\n", machine::load()));
    app.db.close().await;
    Ok(())
}

/// The same with the organisations found read from the database, as the service shows them.
async fn whole(app: &App, register: &Register, sample: &[Sampled]) -> Done<String> {
    let mut connection = app.db.read().await?;
    let mut times = Vec::with_capacity(sample.len());
    let before = machine::family_cpu(std::process::id());
    for sampled in sample {
        let from = Instant::now();
        let found = register.candidates(&sampled.party, LOOKED_AT);
        let ids: Vec<i64> = found.iter().map(|(id, ..)| *id).collect();
        features::directory::published_by_ids(&mut connection, &ids).await?;
        times.push(from.elapsed());
    }
    let spent = machine::family_cpu(std::process::id()).saturating_sub(before);
    let each = spent / u32::try_from(sample.len().max(1))?;
    Ok(format!(
        "\nWith what is shown read from the database: {} ms of processor a name on average; by the clock {} ms, \
         p95 {} ms.",
        ms(each),
        ms(at(&times, 0.5)),
        ms(at(&times, 0.95)),
    ))
}

/// An organisation that is asked for.
struct Sampled {
    id: i64,
    party: Party,
}

/// Organisations evenly drawn from the register.
async fn sample(app: &App) -> Done<Vec<Sampled>> {
    let mut connection = app.db.read().await?;
    let mut all = Vec::new();
    features::directory::each_named(&mut connection, |one| all.push(one)).await?;
    all.sort_by(|one, other| one.key.cmp(&other.key));
    let step = (all.len() / NAMES).max(1);
    let gazetteer = &app.territory.gazetteer;
    let sampled = all
        .into_iter()
        .step_by(step)
        .take(NAMES)
        .enumerate()
        .map(|(at, one)| {
            let place = one.commune.as_deref().and_then(|code| gazetteer.place(code));
            Sampled {
                id: one.id,
                party: Party {
                    names: vec![Name::of(typed(&one.name, at))],
                    department: place.map(|place| place.department.clone()),
                    commune: one.commune,
                    commune_name: one.commune_name,
                    ..Party::default()
                },
            }
        });
    Ok(sampled.collect())
}

/// A name as people type it: in capitals without accents; of four, one as it is, one without its
/// short words, one without its second word, one with a letter changed in its longest word.
fn typed(name: &str, at: usize) -> String {
    let folded = territory::folded(name).to_uppercase();
    let mut words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
    match at % 4 {
        1 => words.retain(|word| word.len() > 3),
        2 if words.len() > 3 => drop(words.remove(1)),
        3 => {
            if let Some(longest) = words
                .iter_mut()
                .max_by_key(|word| word.len())
                .filter(|word| word.len() > 4)
            {
                longest.replace_range(3..4, "X");
            }
        }
        _ => {}
    }
    if words.is_empty() { folded } else { words.join(" ") }
}

fn measure(register: &Register, sample: &[Sampled], title: &str, given: usize) -> [String; 6] {
    let linked = Parameters::default().linked;
    let mut times: Vec<Duration> = Vec::with_capacity(sample.len());
    let (mut first, mut among, mut matched, mut wrong) = (0, 0, 0, 0);
    for sampled in sample {
        let asked = Party {
            department: sampled.party.department.clone().filter(|_| given > 0),
            commune: sampled.party.commune.clone().filter(|_| given > 1),
            commune_name: sampled.party.commune_name.clone().filter(|_| given > 1),
            ..sampled.party.clone()
        };
        let from = machine::thread_cpu();
        let found = register.candidates(&asked, LOOKED_AT);
        times.push(machine::thread_cpu().saturating_sub(from));
        let best = found.first();
        first += usize::from(best.is_some_and(|(id, ..)| *id == sampled.id));
        among += usize::from(found.iter().take(WANTED).any(|(id, ..)| *id == sampled.id));
        // Odds of one against all others, as the service counts them.
        let sure = best.filter(|(.., found)| {
            let odds = found.probability / (1.0 - found.probability).max(1e-12);
            odds.log2() >= linked.value()
        });
        matched += usize::from(sure.is_some());
        wrong += usize::from(sure.is_some_and(|(id, ..)| *id != sampled.id));
    }
    let share = |count: usize| {
        #[expect(clippy::cast_precision_loss, reason = "a share of two thousand")]
        let share = 100.0 * count as f64 / sample.len().max(1) as f64;
        format!("{share:.1} %")
    };
    [
        title.to_owned(),
        [0.5, 0.95, 0.99, 1.0]
            .map(|share| ms(at(&times, share)))
            .join(" / "),
        share(first),
        share(among),
        share(matched),
        format!("{wrong} of {matched}"),
    ]
}

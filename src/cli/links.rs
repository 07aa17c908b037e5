//! What an operator looks at and says of links by evidence, at the command line.

use clap::Subcommand;
use serde_json::{Value, json};

use super::entries::BY;
use super::{Failure, say};
use crate::features::directory::{self, Link, Pair, Verdict, Word};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// What an operator says of a link.
#[derive(Debug, Subcommand)]
pub(super) enum Step {
    /// The two are one organisation.
    Same(About),
    /// They are not: no file and no computation joins them again.
    NotSame(About),
    /// Take back what was said, or what the evidence joined: the pair waits for somebody.
    Undo(About),
}

/// A link, and why.
#[derive(Debug, clap::Args)]
pub(super) struct About {
    /// Number of the link, as `tisserand links` lists it.
    #[arg(value_name = "ID")]
    id: i64,
    /// Why, for those who come after; it is not published.
    #[arg(long, value_name = "WORDS")]
    reason: Option<String>,
}

/// Lists the links that wait for somebody, or does one step about one.
pub(super) async fn answer(
    app: &App,
    step: Option<Step>,
    limit: u32,
    json: bool,
    lang: Lang,
) -> Result<(), Failure> {
    let (verdict, about, key) = match step {
        None => return list(app, limit, json, lang).await,
        Some(Step::Same(about)) => (Verdict::Same, about, "links-said-same"),
        Some(Step::NotSame(about)) => (Verdict::NotTheSame, about, "links-said-not-same"),
        Some(Step::Undo(about)) => (Verdict::Undo, about, "links-said-undo"),
    };
    let word = Word {
        verdict,
        by: BY,
        acting: None,
        reason: about.reason.as_deref(),
        seen: None,
    };
    directory::decide(app, about.id, word).await?;
    let id = about.id.to_string();
    say(&app.texts.say(lang, key, &[("link", Arg::Text(&id))]));
    Ok(())
}

async fn list(app: &App, limit: u32, json: bool, lang: Lang) -> Result<(), Failure> {
    let counted = directory::counts(app).await?;
    let waiting = directory::waiting(app, i64::from(limit)).await?;
    if json {
        let all: Vec<Value> = waiting.iter().map(described).collect();
        say(&json!({ "waiting": counted.waiting, "links": all }).to_string());
        return Ok(());
    }
    let args = [
        ("waiting", Arg::from(counted.waiting)),
        ("evidence", Arg::from(counted.by_evidence)),
        ("same", Arg::from(counted.same)),
        ("apart", Arg::from(counted.not_the_same)),
    ];
    say(&app.texts.say(lang, "links-counts", &args));
    for Pair { link, sides } in &waiting {
        say(&format!(
            "{:>6}  {}  {}",
            link.id,
            bits(app, lang, link),
            app.texts.money(lang, link.cents)
        ));
        for ((register, number), (name, place)) in link.sides().into_iter().zip(sides) {
            // The key of a party is its name again.
            let number = if link.is_of_party() && register == "party" {
                ""
            } else {
                number
            };
            say(&format!("        {register} {number}  {name}  {place}"));
        }
    }
    Ok(())
}

fn bits(app: &App, lang: Lang, link: &Link) -> String {
    let value = |bits: Option<i64>| {
        #[expect(clippy::cast_precision_loss, reason = "thousandths of a few dozen bits")]
        let value = bits.unwrap_or_default() as f64 / 1000.0;
        app.texts.decimal(lang, value)
    };
    format!("{} ({})", value(link.confidence), value(link.score))
}

fn described(pair: &Pair) -> Value {
    let link = &pair.link;
    let side = |(register, number): (&str, &str), (name, place): &(String, String)| json!({ "register": register, "number": number, "name": name, "place": place });
    let [one, other] = link.sides();
    json!({
        "id": link.id,
        "sides": [side(one, &pair.sides[0]), side(other, &pair.sides[1])],
        "score": link.score,
        "confidence": link.confidence,
        "cents": link.cents,
        "parameters": link.parameters,
        "held": link.held == 1,
        "version": link.version,
    })
}

//! From the database to pages: what the awards of some hundred applications are made from, by few statements each. Those on decisions
//! and those on agreements are read at once, by a connection each.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use open_grants::{Body, Country};
use registers::{Kbo, RnaNumber, Siren, Siret};

use super::gathering::is_given;
use crate::features::agreements::{self, Followed, Unpublished};
use crate::features::applications::{self, Brief};
use crate::features::desk::{self, Notified};
use crate::features::directory::{self, Kind, Numbered};
use crate::features::{file, programmes};
use crate::shared::app::App;
use crate::shared::store::{Connection, Reading};
use crate::shared::web::Error;

/// Applications of a page: what is read twice of them still stands in the memory of the connection then.
const AT_ONCE: i64 = 200;

/// Bodies that are kept at most: some hundreds of bytes each.
const KEPT: usize = 20_000;

/// What the awards of some applications are made from.
pub struct Page {
    /// What those who asked were told, answers on one application beside each other.
    pub answers: Vec<Notified>,
    /// What agreements say, by decision.
    pub followed: BTreeMap<i64, Followed>,
    /// Agreements whose data has yet to be published.
    pub unpublished: Vec<Unpublished>,
    /// What the applications say of themselves.
    pub briefs: HashMap<i64, Brief>,
    /// Address of each programme, and what the common fund is called that pays for it; empty where none does.
    pub programmes: HashMap<i64, Arc<(String, String)>>,
    /// Who may be named.
    bodies: HashMap<i64, Arc<Known>>,
}

impl Page {
    /// An organisation, where it may be named.
    pub fn known(&self, organisation: i64) -> Option<&Known> {
        self.bodies.get(&organisation).map(|one| &**one)
    }
}

/// An organisation that may be named.
pub struct Known {
    /// As files name it.
    pub body: Body,
    /// Whether it gives public money.
    pub public: bool,
}

/// The pages, one after the other. What many of them share is read once.
pub struct Pages<'a> {
    app: &'a App,
    decisions: Reading,
    agreements: Reading,
    after: i64,
    /// Nobody where an organisation is not published (it is withheld, or a natural person).
    bodies: HashMap<i64, Option<Arc<Known>>>,
    programmes: HashMap<i64, Arc<(String, String)>>,
}

impl<'a> Pages<'a> {
    /// From the first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin(app: &'a App) -> Result<Self, Error> {
        Ok(Self {
            app,
            decisions: app.db.read().await?,
            agreements: app.db.read().await?,
            after: 0,
            bodies: HashMap::new(),
            programmes: HashMap::new(),
        })
    }

    /// The next; nothing after the last.
    ///
    /// # Errors
    /// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
    pub async fn next(&mut self) -> Result<Option<Page>, Error> {
        let connection: &mut Connection = &mut self.decisions;
        let Some(last) = desk::decided_until(connection, self.after, AT_ONCE).await? else {
            return Ok(None);
        };
        let range = (self.after, last);
        self.after = last;
        let of_agreements: &mut Connection = &mut self.agreements;
        let decisions = async {
            let answers = desk::notified(connection, range).await?;
            Ok::<_, Error>((answers, applications::briefs(connection, range).await?))
        };
        let agreements = async {
            let followed = agreements::followed(of_agreements, range).await?;
            Ok::<_, Error>((followed, agreements::unpublished(of_agreements, range).await?))
        };
        let ((answers, briefs), (followed, unpublished)) = tokio::try_join!(decisions, agreements)?;
        let mut page = Page {
            answers,
            followed,
            unpublished,
            briefs,
            programmes: HashMap::new(),
            bodies: HashMap::new(),
        };
        self.complete(&mut page).await?;
        Ok(Some(page))
    }

    /// Adds what the answers of a page name.
    async fn complete(&mut self, page: &mut Page) -> Result<(), Error> {
        let connection: &mut Connection = &mut self.decisions;
        let granted = || page.answers.iter().filter(|one| is_given(one));
        let applications: BTreeSet<i64> = granted().map(|one| one.application).collect();
        let programmes: BTreeSet<i64> = granted().map(|one| one.programme).collect();
        let bodies: BTreeSet<i64> = granted().flat_map(|one| [one.funder, one.organisation]).collect();

        let without = applications
            .into_iter()
            .filter(|id| !page.briefs.contains_key(id));
        let without: Vec<i64> = without.collect();
        let read = applications::briefs_of(connection, &without).await?;
        page.briefs.extend(read);

        let unknown = programmes.iter().filter(|id| !self.programmes.contains_key(id));
        let unknown: Vec<i64> = unknown.copied().collect();
        let found = programmes::by_ids(connection, &unknown).await?.into_iter();
        self.programmes
            .extend(found.map(|one| (one.id, Arc::new((one.address, one.fund)))));

        if self.bodies.len() > KEPT {
            self.bodies.clear();
        }
        let unknown = bodies.iter().filter(|id| !self.bodies.contains_key(id));
        let unknown: Vec<i64> = unknown.copied().collect();
        let mut found = directory::numbered(connection, &unknown).await?;
        let app = self.app;
        self.bodies.extend(unknown.into_iter().map(|id| {
            let known = found.remove(&id).map(|one| {
                Arc::new(Known {
                    public: one.kind == Kind::PublicBody,
                    body: body(app, one),
                })
            });
            (id, known)
        }));

        let shared = |id: &i64| Some((*id, self.programmes.get(id)?.clone()));
        page.programmes = programmes.iter().filter_map(shared).collect();
        let shared = |id: &i64| Some((*id, self.bodies.get(id)?.clone()?));
        page.bodies = bodies.iter().filter_map(shared).collect();
        Ok(())
    }

    /// Whoever reads something else after the last page.
    #[must_use]
    pub fn end(self) -> Reading {
        self.decisions
    }
}

fn body(app: &App, organisation: Numbered) -> Body {
    let number = |scheme: &str| {
        let mut numbers = organisation.identifiers.iter();
        numbers
            .find(|(one, _)| one == scheme)
            .map(|(_, number)| number.as_str())
    };
    Body {
        person: false,
        country: country(app, &organisation),
        siret: number("fr-siret").and_then(|number| Siret::parse(number).ok()),
        siren: number("fr-siren").and_then(|number| Siren::parse(number).ok()),
        rna: number("fr-rna").and_then(|number| RnaNumber::parse(number).ok()),
        kbo: number("be-kbo").and_then(|number| Kbo::parse(number).ok()),
        nace: organisation.activities.iter().find_map(|code| nace(code)),
        key: organisation.key,
        name: organisation.name,
    }
}

/// Where an organisation has its seat; by its numbers where no register tells the place.
fn country(app: &App, organisation: &Numbered) -> Country {
    match file::country_of(app, organisation.commune.as_deref(), &organisation.identifiers) {
        file::Country::France => Country::France,
        file::Country::Belgium => Country::Belgium,
        file::Country::Elsewhere => Country::Elsewhere,
    }
}

/// The class of NACE rev. 2 of an activity: the four figures of the classes of NAF rev. 2 and of NACE-BEL 2008, whose own divisions
/// follow. Nothing for other nomenclatures, nor for the code that Sirene gives where nobody said yet (`0000Z`).
fn nace(activity: &str) -> Option<String> {
    let (nomenclature, code) = activity.split_once(':')?;
    let class = code
        .get(..4)
        .filter(|class| class.bytes().all(|one| one.is_ascii_digit()))?;
    let is_known = matches!(nomenclature, "naf" | "nacebel") && class != "0000";
    is_known.then(|| format!("{}.{}", &class[..2], &class[2..]))
}

#[cfg(test)]
mod tests {
    use super::nace;

    #[test]
    fn a_class_of_nace_is_read_from_what_registers_say() {
        let said = ["naf:8899B", "nacebel:93120", "naf:0111Z", "nacebel:0111"].map(nace);
        let classes = ["88.99", "93.12", "01.11", "01.11"].map(|class| Some(class.to_owned()));
        assert_eq!(said, classes);
        for other in [
            "naf1993:913E",
            "naf25:9499Y",
            "naf:0000Z",
            "naf:88",
            "nacebel:é8990",
            "94.99Z",
            "",
        ] {
            assert_eq!(nace(other), None, "{other}");
        }
    }
}

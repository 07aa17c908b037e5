//! Legal units: from the cells of a row to an organisation.

use jiff::civil::{Date, DateTime};

use super::{
    Diffusion, LegalForm, SireneActivity, SireneState, StaffBand,
    columns::unit as c,
    values::{activity, diffusion, name, staff, state, without_decimals, year, yes_or_no},
};
use crate::{
    Layout, OrganisationKind, PersonNumber, Record, RnaNumber, Siren, Siret,
    cells::{Cells, blame},
    record::Taken,
    reject::{Blame, Reason},
};

/// One legal unit of Sirene, its values checked; what was not true is absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SireneUnit {
    /// Its number.
    pub siren: Siren,
    /// What of it may be shown.
    pub diffusion: Diffusion,
    /// Whether it lives.
    pub state: SireneState,
    /// Its name. Always there when [`Diffusion::Public`], never when [`Diffusion::Withheld`].
    pub name: Option<String>,
    /// Other names under which it is known, at most three.
    pub usual_names: Vec<String>,
    /// Its initials.
    pub short_name: Option<String>,
    /// Its legal form.
    pub legal_form: Option<LegalForm>,
    /// What it is, by its legal form.
    pub kind: OrganisationKind,
    /// Its number in the RNA, as Sirene knows it: the certain link between the two registers.
    pub rna: Option<RnaNumber>,
    /// Its main activity.
    pub activity: Option<SireneActivity>,
    /// How many employees it has.
    pub staff: Option<StaffBand>,
    /// The year for which that is said.
    pub staff_year: Option<i16>,
    /// Whether it employs; since 2022 rarely said.
    pub employer: Option<bool>,
    /// Whether it belongs to the social economy, as it declared.
    pub ess: Option<bool>,
    /// Its head office.
    pub head_office: Option<Siret>,
    /// When it was created. `1900-01-01` stands for “long ago” and is absent.
    pub created: Option<Date>,
    /// Since when its state and names are what they are; for a closed one, when it closed.
    pub since: Option<Date>,
    /// When the row last changed, in local time.
    pub updated: Option<DateTime>,
    /// The layout of the file it comes from.
    pub layout: Layout,
}

/// Reads one row. What is wrong with single values is added to the remarks.
///
/// # Errors
/// Why there is no legal unit in this row.
pub(crate) fn read(cells: &mut Cells<'_>, layout: Layout) -> Result<Taken, Blame> {
    let siren = number(cells)?;
    let legal_form = legal_form(cells);
    let mut denomination = name(cells, c::NAME);
    let person = denomination.is_none() && !cells.raw(c::PERSON).is_empty();
    if person || legal_form.is_some_and(|form| form.is_natural_person()) {
        return Ok(Taken::Person(PersonNumber::Siren(siren)));
    }
    let diffusion = diffusion(cells, c::DIFFUSION);
    let (mut usual_names, mut short_name) = (Vec::new(), None);
    if diffusion == Diffusion::Withheld {
        denomination = None;
    } else {
        for column in [c::USUAL_1, c::USUAL_2, c::USUAL_3] {
            usual_names.extend(name(cells, column).filter(|name| !usual_names.contains(name)));
        }
        short_name = name(cells, c::SHORT_NAME);
    }
    let name = denomination.or_else(|| usual_names.first().or(short_name.as_ref()).cloned());
    if name.is_none() && diffusion == Diffusion::Public {
        return Err(blame(c::NAME, siren.as_str(), Reason::MissingName));
    }
    Ok(Taken::Record(Record::SireneUnit(Box::new(SireneUnit {
        state: state(cells, c::STATE),
        kind: legal_form.map_or(OrganisationKind::Other, |form| form.kind()),
        rna: rna(cells),
        activity: activity(cells, c::ACTIVITY, c::NOMENCLATURE),
        staff: staff(cells, c::STAFF),
        staff_year: year(cells, c::STAFF_YEAR),
        employer: yes_or_no(cells, c::EMPLOYER),
        ess: yes_or_no(cells, c::ESS),
        head_office: head_office(cells, &siren),
        created: cells
            .date(c::CREATED)
            .filter(|date| *date != jiff::civil::date(1900, 1, 1)),
        since: cells.date(c::SINCE),
        updated: cells.instant(c::UPDATED),
        siren,
        diffusion,
        name,
        usual_names,
        short_name,
        legal_form,
        layout,
    }))))
}

fn number(cells: &mut Cells<'_>) -> Result<Siren, Blame> {
    let raw = cells.raw(c::SIREN);
    let (siren, mended) =
        Siren::recover(&raw).map_err(|error| blame(c::SIREN, &raw, Reason::of_number(error.fault)))?;
    if mended {
        cells.remark(c::SIREN, &raw, Reason::LostZeros);
    }
    Ok(siren)
}

fn legal_form(cells: &mut Cells<'_>) -> Option<LegalForm> {
    let raw = cells.raw(c::LEGAL_FORM);
    if raw.is_empty() {
        return None;
    }
    let form = LegalForm::parse(without_decimals(&raw));
    if form.is_none() {
        cells.remark(c::LEGAL_FORM, &raw, Reason::MalformedLegalForm);
    }
    form
}

fn rna(cells: &mut Cells<'_>) -> Option<RnaNumber> {
    let raw = cells.raw(c::RNA);
    if raw.bytes().all(|byte| byte == b'0') {
        return None;
    }
    let number = RnaNumber::parse(&raw).ok();
    if number.is_none() {
        cells.remark(c::RNA, &raw, Reason::MalformedRna);
    }
    number
}

/// The head office's number is the unit's and five digits more.
fn head_office(cells: &mut Cells<'_>, siren: &Siren) -> Option<Siret> {
    let raw = cells.raw(c::HEAD_OFFICE);
    let nic = without_decimals(&raw);
    if nic.is_empty() || nic.len() > 5 {
        if !nic.is_empty() {
            cells.remark(c::HEAD_OFFICE, &raw, Reason::MalformedSiret);
        }
        return None;
    }
    let siret = Siret::parse(&format!("{siren}{nic:0>5}")).ok();
    let reason = match &siret {
        None => Reason::MalformedSiret,
        Some(_) if nic.len() < 5 => Reason::LostZeros,
        Some(_) => return siret,
    };
    cells.remark(c::HEAD_OFFICE, &raw, reason);
    siret
}

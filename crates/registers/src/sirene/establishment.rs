//! Establishments: from the cells of a row to a place of an organisation.

use jiff::civil::{Date, DateTime};

use super::{
    Diffusion, SireneActivity, SireneState, StaffBand,
    columns::establishment as c,
    values::{activity, diffusion, name, staff, state, year, yes_or_no},
};
use crate::{
    Layout, Record, Siren, Siret,
    cells::{Cells, blame},
    record::Taken,
    reject::{Blame, Reason},
};

/// One establishment of Sirene, its values checked; what was not true is absent.
///
/// The file does not say whether it is a natural person's: keep it only when its unit is known as an
/// organisation. Not serialisable on purpose: its names and address may be somebody's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SireneEstablishment {
    /// Its number; [`Siret::siren`] is its unit's.
    pub siret: Siret,
    /// What of it may be shown.
    pub diffusion: Diffusion,
    /// Whether it is open.
    pub state: SireneState,
    /// Whether it is the head office of its unit.
    pub head_office: bool,
    /// The names of the place: its signs, then its usual name. None unless [`Diffusion::Public`].
    pub names: Vec<String>,
    /// Where it is.
    pub address: SireneAddress,
    /// Its main activity.
    pub activity: Option<SireneActivity>,
    /// How many employees it has.
    pub staff: Option<StaffBand>,
    /// The year for which that is said.
    pub staff_year: Option<i16>,
    /// Whether it employs.
    pub employer: Option<bool>,
    /// When it was created. `1900-01-01` stands for “long ago” and is absent.
    pub created: Option<Date>,
    /// Since when its state and names are what they are; for a closed one, when it closed.
    pub since: Option<Date>,
    /// When the row last changed, in local time.
    pub updated: Option<DateTime>,
    /// The layout of the file it comes from.
    pub layout: Layout,
}

/// Where an establishment is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SireneAddress {
    /// The street address, without the blank lines; none unless [`Diffusion::Public`]. It may name
    /// persons: see [`mask_persons`](crate::mask_persons) before it is shown.
    pub lines: Vec<String>,
    /// Five digits; none unless [`Diffusion::Public`].
    pub postcode: Option<String>,
    /// The commune's INSEE code, or that of a municipal arrondissement.
    pub commune: Option<String>,
    /// The commune's name, or that of a place abroad.
    pub commune_name: Option<String>,
    /// The country, when it is not France.
    pub country: Option<String>,
}

/// Reads one row. What is wrong with single values is added to the remarks.
///
/// # Errors
/// Why there is no establishment in this row.
pub(crate) fn read(cells: &mut Cells<'_>, layout: Layout) -> Result<Taken, Blame> {
    let siret = number(cells)?;
    let diffusion = diffusion(cells, c::DIFFUSION);
    let mut names = Vec::new();
    if diffusion == Diffusion::Public {
        for column in [c::SIGN_1, c::SIGN_2, c::SIGN_3, c::USUAL_NAME] {
            names.extend(name(cells, column).filter(|name| !names.contains(name)));
        }
    }
    Ok(Taken::Record(Record::SireneEstablishment(Box::new(
        SireneEstablishment {
            state: state(cells, c::STATE),
            head_office: yes_or_no(cells, c::HEAD_OFFICE).unwrap_or(false),
            address: address(cells, diffusion),
            activity: activity(cells, c::ACTIVITY, c::NOMENCLATURE),
            staff: staff(cells, c::STAFF),
            staff_year: year(cells, c::STAFF_YEAR),
            employer: yes_or_no(cells, c::EMPLOYER),
            created: cells
                .date(c::CREATED)
                .filter(|date| *date != jiff::civil::date(1900, 1, 1)),
            since: cells.date(c::SINCE),
            updated: cells.instant(c::UPDATED),
            siret,
            diffusion,
            names,
            layout,
        },
    ))))
}

/// The number, which must be the one that the unit's number and the internal one make together.
fn number(cells: &mut Cells<'_>) -> Result<Siret, Blame> {
    let raw = cells.raw(c::SIRET);
    let (siret, mended) =
        Siret::recover(&raw).map_err(|error| blame(c::SIRET, &raw, Reason::of_number(error.fault)))?;
    if mended {
        cells.remark(c::SIRET, &raw, Reason::LostZeros);
    }
    let unit = cells.raw(c::SIREN);
    let agrees = Siren::recover(&unit).is_ok_and(|(siren, _)| siren == siret.siren());
    let nic = cells.raw(c::NIC);
    if !agrees || format!("{nic:0>5}") != siret.as_str()[9..] {
        let told = format!("{unit} {nic} {raw}");
        return Err(blame(c::SIRET, &told, Reason::ContradictoryNumbers));
    }
    Ok(siret)
}

fn address(cells: &mut Cells<'_>, diffusion: Diffusion) -> SireneAddress {
    let mut address = SireneAddress::default();
    if diffusion == Diffusion::Withheld {
        return address;
    }
    address.commune = cells.commune_code(c::COMMUNE);
    address.commune_name = name(cells, c::COMMUNE_NAME).or_else(|| name(cells, c::FOREIGN_PLACE));
    address.country = name(cells, c::COUNTRY);
    if diffusion == Diffusion::Partial {
        return address;
    }
    let street = [c::NUMBER, c::REPETITION, c::STREET_KIND, c::STREET].map(|column| name(cells, column));
    let street = street.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let lines = [
        name(cells, c::COMPLEMENT),
        Some(street).filter(|line| !line.is_empty()),
        name(cells, c::DISTRIBUTION),
    ];
    address.lines = lines.into_iter().flatten().collect();
    address.postcode = cells.postcode(c::POSTCODE);
    address
}

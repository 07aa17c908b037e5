//! How an organisation lies in the index, and why so many fields: what *matches* is kept apart
//! from what *ranks*.
//!
//! * `stems` holds the stems of every word of the organisation, French and Dutch unless the language
//!   of its purpose is known, and `place-names` those of its place: a search reads these lists only,
//!   so counting is fast whatever the number of texts. The words of themes are not written into
//!   organisations: a question knows which themes a word stands for.
//! * `exact` holds the same words unstemmed with their places: phrases, prefixes and the
//!   vocabulary in which typing errors are forgiven.
//! * `name` and `other-names` hold stems again, with their frequencies: they are read only for
//!   documents that match, to rank them. A word that is in none of them is in the purpose.
//! * `compounds` holds the words that may be Dutch compounds: its dictionary is what is read.
//! * The rest are values to filter (terms), to count and to sort by (columns).

use tantivy::IndexSettings;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, NumericOptions, STORED, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::RAW_TOKENIZER_NAME;

use crate::facet::Facet;
use crate::prepared::PreparedWords;

/// Name of the splitting of prepared words. It is part of the schema: change its number whenever
/// words, stems or fields change meaning, and older indexes will be refused and built again.
const PREPARED: &str = "prepared-2";

/// Column value of an unknown year of foundation or dissolution.
pub(crate) const UNKNOWN_YEAR: i64 = i64::MIN / 4;

/// The year that a column says, if it is known.
pub(crate) fn year(value: i64) -> Option<i16> {
    i16::try_from(value).ok()
}

/// Names of the columns that are read by name.
pub(crate) mod column {
    pub(crate) const ID: &str = "id";
    pub(crate) const FOUNDED: &str = "founded";
    pub(crate) const DISSOLVED: &str = "dissolved";
    pub(crate) const LATITUDE: &str = "latitude";
    pub(crate) const LONGITUDE: &str = "longitude";
    pub(crate) const SORT_NAME: &str = "sort-name";
    pub(crate) const DATE: &str = "date";
    pub(crate) const INSIDE: &str = "inside";
}

/// Handles of the fields.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    pub schema: Schema,
    pub id: Field,
    pub stems: Field,
    pub exact: Field,
    pub name: Field,
    pub other_names: Field,
    pub place_names: Field,
    /// Whole folded names other than the first, which is the key of sorting; one term each.
    pub whole_other_name: Field,
    pub identifier: Field,
    /// Words of names: the folded word, a separator, the word as written.
    pub completion: Field,
    /// Words that may be Dutch compounds or their parts.
    pub compounds: Field,
    /// The name as written, to show in completions.
    pub shown_name: Field,
    pub founded: Field,
    pub dissolved: Field,
    pub latitude: Field,
    pub longitude: Field,
    pub cell: Field,
    pub inside: Field,
    pub sort_name: Field,
    pub date: Field,
    facets: [Option<Field>; Facet::ALL.len()],
}

impl Fields {
    pub(crate) fn new() -> Self {
        let mut schema = Schema::builder();
        let words = |record: IndexRecordOption, norms: bool| {
            TextOptions::default().set_indexing_options(
                TextFieldIndexing::default()
                    .set_tokenizer(PREPARED)
                    .set_index_option(record)
                    .set_fieldnorms(norms),
            )
        };
        let value = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer(RAW_TOKENIZER_NAME)
                .set_index_option(IndexRecordOption::Basic)
                .set_fieldnorms(false),
        );
        let ranked = words(IndexRecordOption::WithFreqs, true);
        let basic = words(IndexRecordOption::Basic, false);
        let facets = Facet::ALL.map(|facet| {
            (facet != Facet::Age)
                .then(|| schema.add_text_field(facet.as_str(), value.clone().set_fast(RAW_TOKENIZER_NAME)))
        });
        Fields {
            id: schema.add_u64_field(column::ID, INDEXED | FAST),
            stems: schema.add_text_field("stems", basic.clone()),
            exact: schema.add_text_field("exact", words(IndexRecordOption::WithFreqsAndPositions, false)),
            name: schema.add_text_field("name", ranked.clone()),
            other_names: schema.add_text_field("other-names", ranked),
            place_names: schema.add_text_field("place-names", basic.clone()),
            whole_other_name: schema.add_text_field("whole-other-name", value.clone()),
            identifier: schema.add_text_field("identifier", value),
            completion: schema.add_text_field("completion", basic.clone()),
            compounds: schema.add_text_field("compounds", basic),
            shown_name: schema.add_text_field("shown-name", STORED),
            founded: schema.add_i64_field(column::FOUNDED, FAST),
            dissolved: schema.add_i64_field(column::DISSOLVED, FAST),
            latitude: schema.add_f64_field(column::LATITUDE, FAST),
            longitude: schema.add_f64_field(column::LONGITUDE, FAST),
            cell: schema.add_u64_field("cell", NumericOptions::default().set_indexed()),
            inside: schema.add_bool_field(column::INSIDE, INDEXED | FAST),
            sort_name: schema.add_text_field(
                column::SORT_NAME,
                TextOptions::default().set_fast(RAW_TOKENIZER_NAME),
            ),
            date: schema.add_i64_field(column::DATE, FAST),
            facets,
            schema: schema.build(),
        }
    }

    /// The field of a facet; the age is not one, it is read from the year of foundation.
    pub(crate) fn facet(&self, facet: Facet) -> Option<Field> {
        self.facets[facet as usize]
    }
}

/// How names to be shown are stored: in small blocks, since they are read one by one.
pub(crate) fn settings() -> IndexSettings {
    IndexSettings {
        docstore_compress_dedicated_thread: false,
        docstore_blocksize: 2048,
        ..IndexSettings::default()
    }
}

/// Lets an index split the words that [`crate::words`] has prepared.
pub(crate) fn register_tokenizers(index: &tantivy::Index) {
    index.tokenizers().register(PREPARED, PreparedWords::default());
}

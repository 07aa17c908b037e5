//! Small files written here, read back, and damaged.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::{io::Cursor, sync::Arc};

use parquet::{
    basic::{Compression, ZstdLevel},
    data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type},
    file::{properties::WriterProperties, writer::SerializedFileWriter},
    schema::parser::parse_message_type,
};
use parquet_table::{Cell, Error, Table, begins};
use proptest::{collection::vec, prelude::*, sample::Index};

const SCHEMA: &str = "message table {
    required binary name (utf8);
    optional double amount;
    optional int32 year;
    required int64 number;
    optional boolean kept;
}";

/// Two row groups of three rows each; every second optional value is missing.
fn file(compression: Compression) -> Vec<u8> {
    let schema = Arc::new(parse_message_type(SCHEMA).unwrap());
    let properties = Arc::new(WriterProperties::builder().set_compression(compression).build());
    let mut bytes = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut bytes, schema, properties).unwrap();
    for group in 0..2_i32 {
        let mut group_writer = writer.next_row_group().unwrap();
        let names: Vec<ByteArray> = ["été", "deux", "trois"].map(ByteArray::from).to_vec();
        let levels = [1, 0, 1];
        let mut column = group_writer.next_column().unwrap().unwrap();
        column
            .typed::<ByteArrayType>()
            .write_batch(&names, None, None)
            .unwrap();
        column.close().unwrap();
        let mut column = group_writer.next_column().unwrap().unwrap();
        column
            .typed::<DoubleType>()
            .write_batch(&[0.1, 1500.5], Some(&levels), None)
            .unwrap();
        column.close().unwrap();
        let mut column = group_writer.next_column().unwrap().unwrap();
        column
            .typed::<Int32Type>()
            .write_batch(&[2020 + group, 2021], Some(&levels), None)
            .unwrap();
        column.close().unwrap();
        let mut column = group_writer.next_column().unwrap().unwrap();
        column
            .typed::<Int64Type>()
            .write_batch(&[1, 2, i64::MAX], None, None)
            .unwrap();
        column.close().unwrap();
        let mut column = group_writer.next_column().unwrap().unwrap();
        column
            .typed::<BoolType>()
            .write_batch(&[true, false], Some(&levels), None)
            .unwrap();
        column.close().unwrap();
        group_writer.close().unwrap();
    }
    writer.close().unwrap();
    bytes
}

fn rows(bytes: &[u8], wanted: &[usize]) -> Result<Vec<String>, Error> {
    let mut table = Table::open(Cursor::new(bytes))?;
    let mut rows = Vec::new();
    table.read(wanted, |row| {
        assert_eq!(row.number, rows.len() as u64);
        rows.push(format!("{:?}", row.cells));
        Ok::<(), Error>(())
    })?;
    Ok(rows)
}

#[test]
fn every_value_comes_back_and_every_gap_too() {
    for compression in [
        Compression::UNCOMPRESSED,
        Compression::SNAPPY,
        Compression::ZSTD(ZstdLevel::default()),
    ] {
        let bytes = file(compression);
        assert!(begins(&bytes));
        let table = Table::open(Cursor::new(&bytes)).unwrap();
        assert_eq!(table.columns(), ["name", "amount", "year", "number", "kept"]);
        assert_eq!(table.rows(), 6);
        let read = rows(&bytes, &[0, 1, 2, 3, 4]).unwrap();
        assert_eq!(read.len(), 6);
        let first = [
            Cell::Text("été"),
            Cell::Real(0.1),
            Cell::Whole(2020),
            Cell::Whole(1),
            Cell::Truth(true),
        ];
        assert_eq!(read[0], format!("{first:?}"));
        let second = [
            Cell::Text("deux"),
            Cell::Nothing,
            Cell::Nothing,
            Cell::Whole(2),
            Cell::Nothing,
        ];
        assert_eq!(read[1], format!("{second:?}"));
        assert_eq!(
            rows(&bytes, &[3, 0]).unwrap()[5],
            format!("{:?}", [Cell::Whole(i64::MAX), Cell::Text("trois")])
        );
    }
}

#[test]
fn what_is_no_table_or_cut_short_is_refused() {
    let bytes = file(Compression::SNAPPY);
    for length in [0, 4, 11, bytes.len() / 2, bytes.len() - 1] {
        assert!(rows(&bytes[..length], &[0]).is_err(), "{length}");
    }
    assert!(matches!(rows(&bytes, &[9]), Err(Error::Damaged(_))));
    let nested = "message table { required group a { repeated int32 b; } }";
    let schema = Arc::new(parse_message_type(nested).unwrap());
    let mut bytes = Vec::new();
    let writer = SerializedFileWriter::new(&mut bytes, schema, Arc::default()).unwrap();
    writer.close().unwrap();
    assert!(matches!(rows(&bytes, &[]), Err(Error::Unsupported(_))));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_file_is_refused_or_read(changes in vec((any::<Index>(), any::<u8>()), 1..8)) {
        let mut bytes = file(Compression::UNCOMPRESSED);
        for (place, byte) in changes {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = rows(&bytes, &[0, 1, 2, 3, 4]);
    }
}

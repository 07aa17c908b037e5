//! The same rows in each format, made while the reader takes them.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::{StreamExt, stream};
use parquet_table::{Kind, Table};

use super::{Cell, Rows, Sheet};

fn sheet() -> Sheet {
    Sheet::new(
        "meals",
        [
            ("who", Kind::Words),
            ("how_many", Kind::Whole),
            ("share", Kind::Reals),
        ],
    )
}

fn row(number: i64) -> Vec<Cell> {
    match number {
        0 => vec![Cell::words("=1+1, \"so\""), Cell::whole(None), Cell::Real(0.5)],
        _ => vec![
            Cell::words(format!("one {number}")),
            Cell::Whole(number),
            Cell::Nothing,
        ],
    }
}

#[tokio::test]
async fn the_same_rows_are_a_file_in_each_format() {
    let read = async |format: &'static str, rows: i64| {
        let response = sheet().listed(format, (0..rows).map(row)).unwrap();
        axum::body::to_bytes(response.into_body(), usize::MAX)
            .await
            .unwrap()
    };
    let csv = read("csv", 2).await;
    assert_eq!(
        std::str::from_utf8(&csv).unwrap(),
        "who,how_many,share\r\n\"'=1+1, \"\"so\"\"\",,0.5\r\none 1,1,\r\n"
    );
    let json: serde_json::Value = serde_json::from_slice(&read("json", 2).await).unwrap();
    assert_eq!(json["meals"][0]["who"], "=1+1, \"so\"");
    assert_eq!(
        (&json["meals"][0]["share"], &json["meals"][1]["how_many"]),
        (&0.5.into(), &1.into())
    );
    assert!(json["meals"][0]["how_many"].is_null());
    let empty: serde_json::Value = serde_json::from_slice(&read("json", 0).await).unwrap();
    assert_eq!(empty["meals"], serde_json::json!([]));
    for rows in [0, 2, 12_001] {
        let columns = read("parquet", rows).await;
        let table = Table::open(std::io::Cursor::new(columns)).unwrap();
        assert_eq!(table.columns(), ["who", "how_many", "share"]);
        assert_eq!(table.rows(), rows.unsigned_abs());
    }
    assert!(sheet().listed("xml", std::iter::empty()).is_err());
}

#[tokio::test]
async fn rows_are_made_while_the_reader_takes_them_and_no_more_than_that() {
    for format in ["csv", "json", "parquet"] {
        let made = Arc::new(AtomicUsize::new(0));
        let counting = Arc::clone(&made);
        let rows = stream::iter(0..200_i64).map(move |batch| {
            counting.fetch_add(1, Ordering::Relaxed);
            let rows: Rows = (batch * 100 + 1..=batch * 100 + 100).map(row).collect();
            Ok(rows)
        });
        let mut body = sheet().sent(format, rows).unwrap().into_body().into_data_stream();
        let (mut most, mut whole) = (0, 0);
        for _ in 0..20 {
            body.next().await.unwrap().unwrap();
        }
        assert!(
            made.load(Ordering::Relaxed) < 25,
            "{format}: nobody asked for more"
        );
        while let Some(bytes) = body.next().await {
            let bytes = bytes.unwrap().len();
            (most, whole) = (most.max(bytes), whole + bytes);
        }
        assert_eq!(made.load(Ordering::Relaxed), 200);
        assert!(most < whole / 2, "{format}: {most} of {whole} at once");
    }
}

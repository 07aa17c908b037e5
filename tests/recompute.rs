//! What an operator sees of `tisserand recompute --all`, from outside the program: whoever doubts a figure has one command.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects, and drives a program from outside"
)]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use sqlx::{AnyConnection, Connection};

fn program(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tisserand"));
    command.arg("--data").arg(data).env("LC_ALL", "en");
    command
}

/// Starts on an empty folder until it listens: the demonstration of the territory is there, and its values published.
fn begun(data: &Path) {
    let mut child = program(data)
        .args(["serve", "--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let listens = lines.any(|line| line.unwrap().contains("http://"));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(listens);
}

fn sql(data: &Path, text: &'static str) {
    sqlx::any::install_default_drivers();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let address = format!("sqlite://{}", data.join("tisserand.db").display());
    runtime.block_on(async {
        let mut connection = AnyConnection::connect(&address).await.unwrap();
        sqlx::query(text).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
}

fn checked(data: &Path) -> (Output, serde_json::Value) {
    let output = program(data)
        .args(["recompute", "--all", "--json"])
        .output()
        .unwrap();
    let said = serde_json::from_slice(&output.stdout);
    let said = said.unwrap_or_else(|error| panic!("{error}: {output:?}"));
    (output, said)
}

#[test]
fn a_published_value_that_was_changed_is_named_and_one_of_older_data_is_said_to_be_so() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    begun(&data);

    let (output, said) = checked(&data);
    assert!(output.status.success(), "{said}");
    assert!(said["values"].as_u64().unwrap() > 100, "{said}");
    assert_eq!(said["published_version"], said["data_version"]);
    for none in ["different", "older"] {
        assert_eq!(said[none], serde_json::json!([]), "{said}");
    }

    // One is changed, one is taken out: both are named.
    sql(
        &data,
        "update published_value set value = value + 1
         where indicator = 'living-associations' and cut = 'commune' and value_key = '59350'",
    );
    sql(
        &data,
        "delete from published_value where indicator = 'density' and cut = 'whole'",
    );
    let (output, said) = checked(&data);
    assert_eq!(output.status.code(), Some(1), "{said}");
    let different = said["different"].as_array().unwrap();
    assert_eq!(different.len(), 2, "{said}");
    assert_eq!(different[0]["indicator"], "living-associations");
    assert_eq!(different[0]["key"], "59350");
    assert_eq!(
        different[0]["published"].as_i64().unwrap(),
        different[0]["now"].as_i64().unwrap() + 1
    );
    assert_eq!(different[1]["indicator"], "density");
    assert!(different[1]["published"].is_null(), "{said}");

    // Of older data they are not wrong, and it is said in words which data is which.
    sql(&data, "update published_value set data_version = 'older'");
    let (output, said) = checked(&data);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert_eq!(
        (&said["different"], said["older"].as_array().unwrap().len()),
        (&serde_json::json!([]), 2)
    );
    let words = program(&data).args(["recompute", "--all"]).output().unwrap();
    let words = String::from_utf8(words.stdout).unwrap();
    assert!(words.contains("newer data is here"), "{words}");

    // Nothing published is no success.
    sql(&data, "delete from published_value");
    let (output, said) = checked(&data);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(said["values"], 0);
}

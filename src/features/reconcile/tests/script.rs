//! The script that replays OpenRefine against a server that runs is kept true here: it asks this one, over a real connection.

use std::process::Command;

use crate::testing::TestApp;

#[tokio::test]
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
async fn the_script_that_replays_openrefine_is_content_with_the_service() {
    if Command::new("python3").arg("--version").output().is_err() {
        eprintln!("skipped: there is no python3");
        return;
    }
    let test = TestApp::demonstration().await;
    let address = test.listen().await;
    let script = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/bench/reconcile/openrefine_session.py"
    );
    // On another thread: this one answers meanwhile.
    let replayed = tokio::task::spawn_blocking(move || {
        let mut command = Command::new("python3");
        command
            .args([script, address.as_str(), "--lines", "60"])
            .output()
            .unwrap()
    });
    let replayed = replayed.await.unwrap();
    let said = String::from_utf8_lossy(&replayed.stdout);
    let complained = String::from_utf8_lossy(&replayed.stderr);
    assert!(replayed.status.success(), "{said}{complained}");
    for step in [
        "1. manifest: ",
        "2. types guessed from 10 names: {",
        "'association': ",
        "3. 60 lines in batches of 10: ",
        "called a match wrongly 0",
        "5. flyout and preview: shown",
        "done: everything is as OpenRefine needs it",
    ] {
        assert!(said.contains(step), "{step} is not in {said}");
    }
    test.close().await;
}

//! The clock of the demonstration.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, header};

use super::living;
use crate::testing::TestApp;

#[tokio::test]
async fn the_clock_of_the_demonstration_stands_where_it_is_put_and_no_other_does() {
    let put = async |test: &TestApp| {
        let mut request = Request::post("/en/demonstration/clock")
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from("at=2030-01-01T10:59:59Z"))
            .unwrap();
        let peer = SocketAddr::new("127.0.0.1".parse().unwrap(), 4711);
        request.extensions_mut().insert(ConnectInfo(peer));
        test.send(request).await.status
    };
    let instant = |test: &TestApp| test.app.clock.now().to_string();
    let real = TestApp::demonstration().await;
    let before = instant(&real);
    assert_eq!(put(&real).await, 404);
    assert_eq!(instant(&real), before);
    real.close().await;
    let test = living().await;
    assert_eq!(put(&test).await, 303);
    assert_eq!(instant(&test), "2030-01-01T10:59:59Z");
    test.close().await;
}

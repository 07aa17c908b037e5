//! Servers that fail, fall silent, or send something else.

use std::time::Duration;

use tisserand::shared::fetch::{FetchError, Sort};

use crate::fetching::{Desk, register};
use crate::server::{Answer, Server, Turn, range_of};

#[test]
fn a_page_of_apologies_in_the_place_of_a_register_is_refused_and_the_part_stays() {
    let body = register(5_000);
    for kind in ["text/html; charset=utf-8", "application/octet-stream"] {
        let sorry = "<!DOCTYPE html><title>Maintenance</title>";
        let server = Server::script(vec![
            Answer::new(200, &*body).with("etag", "\"a\"").cut(40_000),
            Answer::new(200, sorry).with("content-type", kind).whole(),
            range_of(body.clone(), "\"a\""),
        ]);
        let desk = Desk::new();
        let address = server.address("/register");
        let error = desk.fetch(&address).unwrap_err();
        assert!(
            matches!(error, FetchError::Foreign { wanted: "csv", .. }),
            "{error:?}"
        );
        assert_eq!(
            desk.part().unwrap(),
            body[..40_000],
            "half a register is not lost"
        );
        assert_eq!(desk.file(), None);
        // When the service is back.
        desk.fetch(&address).unwrap();
        assert_eq!(desk.file().unwrap(), body);
    }
}

#[test]
fn what_is_no_archive_is_not_kept_under_the_name_of_one() {
    let server = Server::script(vec![Answer::new(200, &*register(10)).whole()]);
    let mut desk = Desk::new();
    desk.sort = Sort::Zip;
    let error = desk.fetch(&server.address("/register")).unwrap_err();
    assert!(
        matches!(&error, FetchError::Foreign { wanted: "zip", found, .. } if found.contains("id;titre")),
        "{error:?}"
    );
    assert_eq!((desk.file(), desk.part()), (None, None));
}

#[test]
fn a_file_that_is_not_there_is_asked_for_once_and_the_one_held_stays() {
    let body = register(10);
    let server = Server::script(vec![
        Answer::new(200, &*body).whole(),
        Answer::new(404, "gone").whole(),
    ]);
    let desk = Desk::new();
    desk.fetch(&server.address("/register")).unwrap();
    let error = desk.fetch(&server.address("/register")).unwrap_err();
    assert!(matches!(error, FetchError::Refused(_, 404)), "{error:?}");
    assert_eq!(desk.file().unwrap(), body);
    assert!(desk.pauses().is_empty());
}

#[test]
fn a_server_that_fails_is_left_alone_longer_each_time_and_as_long_as_it_asks() {
    let body = register(10);
    let server = Server::script(vec![
        Answer::new(500, "").whole(),
        Answer::new(503, "").whole(),
        Answer::new(429, "").with("retry-after", "30").whole(),
        Answer::new(503, "").with("retry-after", "86400").whole(),
        Answer::new(200, &*body).whole(),
    ]);
    let desk = Desk::new();
    desk.fetch(&server.address("/register")).unwrap();
    assert_eq!(desk.file().unwrap(), body);
    assert_eq!(desk.pauses(), [2, 4, 30, 120]);
}

#[test]
fn a_server_that_always_fails_is_given_up() {
    let turns: Vec<Turn> = (0..5).map(|_| Answer::new(500, "").whole()).collect();
    let server = Server::script(turns);
    let desk = Desk::new();
    let error = desk.fetch(&server.address("/register")).unwrap_err();
    assert!(matches!(error, FetchError::Failing(_, 500)), "{error:?}");
    assert_eq!(server.asked().len(), 5);
    assert_eq!(desk.pauses().len(), 4, "nobody pauses after the last try");
}

#[test]
fn a_file_that_is_never_as_long_as_it_says_is_never_taken_for_whole() {
    let body = register(5_000);
    let turns: Vec<Turn> = (0..5)
        .map(|_| Answer::new(200, &*body).promising(body.len() + 1).whole())
        .collect();
    let server = Server::script(turns);
    let desk = Desk::new();
    let error = desk.fetch(&server.address("/register")).unwrap_err();
    assert!(matches!(error, FetchError::Cut { .. }), "{error:?}");
    assert_eq!(desk.file(), None);
}

#[test]
fn a_file_above_its_limit_is_refused_before_it_comes_or_as_soon_as_it_shows() {
    let body = register(50_000);
    for chunked in [false, true] {
        let answer = Answer::new(200, &*body).with("etag", "\"a\"");
        let answer = if chunked { answer.chunked() } else { answer };
        let server = Server::script(vec![answer.whole()]);
        let mut desk = Desk::new();
        desk.most_bytes = 500_000;
        let error = desk.fetch(&server.address("/register")).unwrap_err();
        assert!(matches!(error, FetchError::TooLarge(_, 500_000)), "{error:?}");
        assert_eq!((desk.file(), desk.part()), (None, None), "chunked: {chunked}");
        assert!(desk.pauses().is_empty());
    }
}

#[test]
fn a_server_that_falls_silent_is_asked_again_and_goes_on() {
    let body = register(5_000);
    let server = Server::new(|stall| {
        // One connection stands still in a thread of its own while the next is answered.
        let silent = stall.after(Answer::new(200, &*body).with("etag", "\"a\""), 40_000);
        let aside: Turn = Box::new(move |asked, stream| {
            let (asked, mut stream) = (asked.clone(), stream.try_clone().unwrap());
            std::thread::spawn(move || silent(&asked, &mut stream));
        });
        vec![aside, range_of(body.clone(), "\"a\"")]
    });
    let desk = Desk::patient(Duration::from_millis(500));
    desk.fetch(&server.address("/register")).unwrap();
    assert_eq!(desk.file().unwrap(), body);
    assert_eq!(server.asked()[1].start(), 40_000);
}

#[test]
fn where_nobody_listens_the_operator_is_told_after_five_tries() {
    let server = Server::script(Vec::new());
    let desk = Desk::new();
    let error = desk.fetch(&server.address("/register")).unwrap_err();
    assert!(matches!(error, FetchError::Silent(..)), "{error:?}");
    assert_eq!(desk.pauses(), [2, 4, 8, 16]);
}

#[test]
fn an_address_that_leads_in_circles_or_is_none_is_given_up() {
    let round = Answer::new(302, "").with("location", "/round");
    let server = Server::script((0..11).map(|_| round.clone().whole()).collect());
    let desk = Desk::new();
    let error = desk.fetch(&server.address("/round")).unwrap_err();
    assert!(matches!(error, FetchError::Address(..)), "{error:?}");
    let error = desk.fetch("not an address").unwrap_err();
    assert!(matches!(error, FetchError::Address(..)), "{error:?}");
}

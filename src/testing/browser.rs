//! A browser: it keeps its cookies, as each person's does.

use std::cell::RefCell;
use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Request, header};

use super::{Answer, TestApp};
use crate::features::accounts;
use crate::shared::authz::{Role, store as mandates};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::mail;

/// A browser on the application.
pub(crate) struct Browser<'a> {
    test: &'a TestApp,
    cookies: RefCell<BTreeMap<String, String>>,
}

impl<'a> Browser<'a> {
    /// Asks for an address.
    pub async fn get(&self, address: &str) -> Answer {
        self.send(Request::get(address), Body::empty()).await
    }

    /// Sends a form from the page at `from`.
    pub async fn post_from(&self, from: &str, address: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).unwrap();
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::HOST, "tisserand.test")
            .header(header::REFERER, format!("https://tisserand.test{from}"))
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(body)).await
    }

    /// Sends a form.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_from(address, address, fields).await
    }

    /// Sends a form with a file: its name, the media type the browser declares, its bytes.
    pub async fn upload(&self, address: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Answer {
        self.upload_as(address, fields, ("file", file)).await
    }

    /// The same, with the file in a field of another name.
    pub async fn upload_as(
        &self,
        address: &str,
        fields: &[(&str, &str)],
        (of, (name, declared, bytes)): (&str, (&str, &str, &[u8])),
    ) -> Answer {
        let mut body = Vec::new();
        for (field, value) in fields {
            body.extend(
                format!("--b0undary\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
                    .into_bytes(),
            );
        }
        body.extend(
            format!(
                "--b0undary\r\nContent-Disposition: form-data; name=\"{of}\"; filename=\"{name}\"\r\n\
                 Content-Type: {declared}\r\n\r\n"
            )
            .into_bytes(),
        );
        body.extend(bytes);
        body.extend(b"\r\n--b0undary--\r\n");
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b0undary")
            .header(header::CONTENT_LENGTH, body.len())
            .header(header::HOST, "tisserand.test")
            .header(header::REFERER, format!("https://tisserand.test{address}"))
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(body)).await
    }

    /// Sends any request with this browser's cookies, and keeps those that come back.
    pub async fn send(&self, request: axum::http::request::Builder, body: Body) -> Answer {
        let cookies: Vec<String> = self
            .cookies
            .borrow()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = request
            .header(header::ACCEPT, "text/html")
            .header(header::COOKIE, cookies.join("; "))
            .body(body)
            .unwrap();
        let answer = self.test.send(request).await;
        for set in answer.headers.get_all(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.cookies.borrow_mut().insert(name.into(), value.into());
            }
        }
        answer
    }

    /// Puts a cookie into this browser.
    pub fn keep(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.into(), value.into());
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }
}

impl TestApp {
    /// A browser that nobody has signed in with.
    pub fn browser(&self) -> Browser<'_> {
        Browser {
            test: self,
            cookies: RefCell::default(),
        }
    }

    /// The browser of a person who has signed in, with a second factor or without.
    pub async fn signed_in(&self, email: &str, strong: bool) -> Browser<'_> {
        let mut transaction = self.app.db.write().await.unwrap();
        let opened = accounts::open_session(
            &mut transaction,
            &self.app,
            email,
            Lang::En,
            "Firefox, Linux",
            strong,
        )
        .await
        .unwrap();
        transaction.commit().await.unwrap();
        let browser = self.browser();
        browser.keep("session", &opened.token);
        browser
    }

    /// A person, known from now on.
    pub async fn person(&self, email: &str) -> i64 {
        let mut transaction = self.app.db.write().await.unwrap();
        let now = self.app.clock.now().as_second();
        let person = accounts::persons::make(&mut transaction, chance::row(), email, Lang::En, now)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        person
    }

    /// Gives a person a role for an organisation, or for the platform; gives the mandate's number.
    pub async fn give(&self, email: &str, organisation: Option<i64>, role: Role) -> i64 {
        let person = self.person(email).await;
        let now = self.app.clock.now();
        let id = chance::row();
        let given = mandates::Given {
            id,
            person,
            organisation,
            role,
            starts: self.app.clock.date_of(now),
            until: None,
            given_by: None,
            given_how: "demonstration",
            covers: None,
        };
        let mut transaction = self.app.db.write().await.unwrap();
        mandates::give(&mut transaction, &given, now.as_second())
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        id
    }

    /// The letters posted to an address, oldest first.
    pub async fn letters(&self, email: &str) -> Vec<mail::Posted> {
        let mut connection = self.app.db.read().await.unwrap();
        mail::posted_to(&mut connection, email).await.unwrap()
    }

    /// Does to the database what no page of ours does: to see whether it is noticed.
    pub async fn sql(&self, text: &str) {
        let mut transaction = self.app.db.write().await.unwrap();
        sqlx::query(sqlx::AssertSqlSafe(text.to_owned()))
            .execute(&mut *transaction)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }

    /// A text that the database holds.
    pub async fn text(&self, query: &str) -> String {
        let mut connection = self.app.db.read().await.unwrap();
        sqlx::query_scalar(sqlx::AssertSqlSafe(query.to_owned()))
            .fetch_one(&mut *connection)
            .await
            .unwrap()
    }

    /// The number of a person, as forms send it.
    pub async fn text_of_person(&self, email: &str) -> String {
        self.text(&format!(
            "select cast(id as text) from person where email = '{email}'"
        ))
        .await
    }

    /// Lets time pass.
    pub fn pass(&self, seconds: i64) {
        self.app.clock.pass(seconds);
    }
}

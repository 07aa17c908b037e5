//! A server that does what a script says, one connection after the other, and remembers what it was asked.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

/// One request.
#[derive(Clone, Debug)]
pub struct Asked {
    pub path: String,
    pub headers: BTreeMap<String, String>,
}

impl Asked {
    /// A header, by its name in small letters; empty when absent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// Where the range that was asked for begins.
    pub fn start(&self) -> usize {
        let range = self.header("range").strip_prefix("bytes=").unwrap();
        range.strip_suffix('-').unwrap().parse().unwrap()
    }
}

/// What is done with one connection.
pub type Turn = Box<dyn FnOnce(&Asked, &mut TcpStream) + Send>;

/// It listens until its script ends; then nobody answers.
pub struct Server {
    base: String,
    asked: Arc<Mutex<Vec<Asked>>>,
    /// Dropped with the server: whoever stalls goes on and ends.
    _release: Sender<()>,
}

impl Server {
    pub fn new(script: impl FnOnce(Stall) -> Vec<Turn>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (release, released) = channel();
        let script = script(Stall(Arc::new(Mutex::new(released))));
        let seen = Arc::clone(&asked);
        std::thread::spawn(move || {
            for turn in script {
                let (mut stream, _) = listener.accept().unwrap();
                let Some(request) = read(&stream) else { return };
                seen.lock().unwrap().push(request.clone());
                turn(&request, &mut stream);
            }
        });
        Self {
            base,
            asked,
            _release: release,
        }
    }

    pub fn script(turns: Vec<Turn>) -> Self {
        Self::new(|_| turns)
    }

    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

/// Lets a turn stand still until the test is over.
#[derive(Clone)]
pub struct Stall(Arc<Mutex<Receiver<()>>>);

impl Stall {
    /// Sends the beginning of an answer, then nothing more.
    pub fn after(&self, answer: Answer, bytes: usize) -> Turn {
        let released = Arc::clone(&self.0);
        Box::new(move |_, stream| {
            answer.send(stream, bytes);
            let _ = released.lock().unwrap().recv();
        })
    }
}

fn read(stream: &TcpStream) -> Option<Asked> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next()?.ok()?;
    let path = first.split(' ').nth(1)?.to_owned();
    let headers = lines
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_ascii_lowercase(), value.trim().to_owned()))
        })
        .collect();
    Some(Asked { path, headers })
}

/// An answer: status, headers, body; it says the length of its body unless it is told not to.
#[derive(Clone, Debug)]
pub struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    promised: Option<usize>,
    chunked: bool,
}

impl Answer {
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        Self {
            status,
            headers: Vec::new(),
            promised: Some(body.len()),
            body,
            chunked: false,
        }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Says another length than that of its body.
    pub fn promising(mut self, bytes: usize) -> Self {
        self.promised = Some(bytes);
        self
    }

    /// Says no length: the body comes in chunks.
    pub fn chunked(mut self) -> Self {
        self.promised = None;
        self.chunked = true;
        self
    }

    /// All of it.
    pub fn whole(self) -> Turn {
        Box::new(move |_, stream| self.send(stream, usize::MAX))
    }

    /// The first bytes of its body; then the connection ends.
    pub fn cut(self, bytes: usize) -> Turn {
        Box::new(move |_, stream| self.send(stream, bytes))
    }

    fn send(&self, stream: &mut TcpStream, bytes: usize) {
        let mut head = format!("HTTP/1.1 {} X\r\nconnection: close\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if let Some(length) = self.promised {
            head.push_str(&format!("content-length: {length}\r\n"));
        }
        let body = &self.body[..bytes.min(self.body.len())];
        // A client that has had enough closes: that is its right.
        if self.chunked {
            let _ = write!(stream, "{head}transfer-encoding: chunked\r\n\r\n");
            for piece in body.chunks(1000) {
                let _ = write!(stream, "{:x}\r\n", piece.len());
                let _ = stream.write_all(piece);
                let _ = stream.write_all(b"\r\n");
            }
            if bytes >= self.body.len() {
                let _ = stream.write_all(b"0\r\n\r\n");
            }
        } else {
            let _ = write!(stream, "{head}\r\n");
            let _ = stream.write_all(body);
        }
        let _ = stream.flush();
    }
}

/// Answers a range of `body` as RFC 9110 wants: the rest if the version is the one asked for, else all.
pub fn range_of(body: Vec<u8>, etag: &'static str) -> Turn {
    Box::new(move |asked, stream| {
        let answer = if asked.header("if-range") == etag {
            let start = asked.start();
            let range = format!("bytes {start}-{}/{}", body.len() - 1, body.len());
            Answer::new(206, &body[start..]).with("content-range", range)
        } else {
            Answer::new(200, body)
        };
        answer.with("etag", etag).send(stream, usize::MAX);
    })
}

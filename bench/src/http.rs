//! A small client over loopback: enough of HTTP/1.1 to ask our own server and to weigh its answers.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Done;

/// An answer: its status, its header lines in lower case, its body as sent (compressed or not).
pub struct Answer {
    /// 200 and so on.
    pub status: u16,
    /// Header lines.
    pub head: String,
    /// The body, out of its chunks.
    pub body: Vec<u8>,
}

impl Answer {
    /// How the body is compressed.
    pub fn encoding(&self) -> &str {
        self.header("content-encoding").unwrap_or("none")
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .find_map(|line| Some(line.strip_prefix(name)?.strip_prefix(':')?.trim()))
    }
}

/// A connection that is kept.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    /// Connects to an address `127.0.0.1:PORT`.
    pub async fn open(address: &str) -> Done<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: Vec::new(),
        })
    }

    /// Asks for a path, accepting the encodings named; the whole body is read.
    pub async fn get(&mut self, path: &str, encodings: &str) -> Done<Answer> {
        let mut body = Vec::new();
        let (status, head) = self
            .stream(path, encodings, |part| body.extend_from_slice(part))
            .await?;
        Ok(Answer { status, head, body })
    }

    /// Sends a form with cookies.
    pub async fn post(&mut self, path: &str, cookies: &str, form: &str) -> Done<Answer> {
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: localhost\r\nuser-agent: bench\r\naccept: text/html\r\ncookie: {cookies}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            form.len()
        );
        let mut body = Vec::new();
        let (status, head) = self
            .exchange(&request, |part| body.extend_from_slice(part))
            .await?;
        Ok(Answer { status, head, body })
    }

    /// Asks for a path and hands the body over as it comes.
    pub async fn stream(
        &mut self,
        path: &str,
        encodings: &str,
        each: impl FnMut(&[u8]),
    ) -> Done<(u16, String)> {
        // After the path, one may write the cookies of whoever asks.
        let (path, cookies) = path.split_once(' ').unwrap_or((path, ""));
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: localhost\r\nuser-agent: bench\r\naccept: */*\r\naccept-encoding: {encodings}\r\ncookie: {cookies}\r\n\r\n"
        );
        self.exchange(&request, each).await
    }

    async fn exchange(&mut self, request: &str, mut each: impl FnMut(&[u8])) -> Done<(u16, String)> {
        self.stream.write_all(request.as_bytes()).await?;
        let end = loop {
            if let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
            self.more().await?;
        };
        let head = String::from_utf8_lossy(&self.buffer[..end]).to_lowercase();
        self.buffer.drain(..end + 4);
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .ok_or("no status")?;
        if head.contains("transfer-encoding: chunked") {
            loop {
                let line = self.line().await?;
                let size = usize::from_str_radix(line.trim(), 16)?;
                self.take(size, &mut each).await?;
                self.line().await?;
                if size == 0 {
                    break;
                }
            }
        } else {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            self.take(length.unwrap_or(0), &mut each).await?;
        }
        Ok((status, head))
    }

    async fn more(&mut self) -> Done {
        self.buffer.reserve(64 * 1024);
        if self.stream.read_buf(&mut self.buffer).await? == 0 {
            return Err("the server hung up".into());
        }
        Ok(())
    }

    async fn line(&mut self) -> Done<String> {
        loop {
            if let Some(end) = self.buffer.windows(2).position(|two| two == b"\r\n") {
                let line = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
                self.buffer.drain(..end + 2);
                return Ok(line);
            }
            self.more().await?;
        }
    }

    async fn take(&mut self, mut size: usize, each: &mut impl FnMut(&[u8])) -> Done {
        while size > 0 {
            if self.buffer.is_empty() {
                self.more().await?;
            }
            let here = size.min(self.buffer.len());
            each(&self.buffer[..here]);
            self.buffer.drain(..here);
            size -= here;
        }
        Ok(())
    }
}

/// Asks for paths in turn at a fixed rate, whether or not the answers come (open loop), and gives the
/// time of each from the moment it was due; an answer other than 200 is an error.
pub async fn load(address: &str, paths: &[String], rate: u32, seconds: u32) -> Done<Vec<Duration>> {
    let idle = std::sync::Arc::new(std::sync::Mutex::new(Vec::<Connection>::new()));
    let begun = Instant::now();
    let mut asked = Vec::new();
    for number in 0..rate * seconds {
        let due = begun + Duration::from_secs(1) * number / rate;
        tokio::time::sleep_until(due.into()).await;
        let path = paths[number as usize % paths.len()].clone();
        let (address, idle) = (address.to_owned(), std::sync::Arc::clone(&idle));
        asked.push(tokio::spawn(async move {
            let kept = idle.lock().map_err(|_| "a request failed")?.pop();
            let ask = async {
                let mut connection = match kept {
                    Some(connection) => connection,
                    None => Connection::open(&address).await?,
                };
                let answer = connection.get(&path, "br, gzip").await?;
                Done::Ok((connection, answer.status))
            };
            let (connection, status) = ask.await.map_err(|error| error.to_string())?;
            if status != 200 {
                return Err(format!("{path}: {status}"));
            }
            idle.lock().map_err(|_| "a request failed")?.push(connection);
            Ok(due.elapsed())
        }));
    }
    let mut times = Vec::with_capacity(asked.len());
    for one in asked {
        times.push(one.await??);
    }
    Ok(times)
}

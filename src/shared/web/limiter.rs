//! How often each visitor may ask. What is counted outlives the routes that count it: where communes change while a site is in service,
//! its new routes count on.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::asker::Visitor;
use super::error::Error;
use crate::shared::app::App;

/// How often each visitor may ask.
pub(super) struct Limiter {
    visitors: Option<DefaultKeyedRateLimiter<IpAddr>>,
    proxies: Vec<IpAddr>,
}

impl Limiter {
    pub(super) fn new(app: &App) -> Self {
        let quota = NonZeroU32::new(app.config.requests_per_second).map(|rate| {
            let burst = NonZeroU32::new(app.config.requests_burst).unwrap_or(rate);
            Quota::per_second(rate).allow_burst(burst)
        });
        Self {
            visitors: quota.map(RateLimiter::keyed),
            proxies: app.config.trusted_proxies.clone(),
        }
    }

    /// The visitor behind a request; nobody when it comes from this machine itself.
    fn visitor(&self, peer: IpAddr, headers: &HeaderMap) -> Option<IpAddr> {
        let believed = |ip: &IpAddr| ip.is_loopback() || self.proxies.contains(ip);
        if !believed(&peer) {
            return Some(prefix(peer));
        }
        // The nearest address that is not one of our proxies is the visitor.
        let chain = headers
            .get("x-forwarded-for")
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        chain
            .rsplit(',')
            .filter_map(|part| part.trim().parse().ok())
            .find(|ip| !believed(ip))
            .map(prefix)
    }
}

/// One visitor is one IPv4 address or one IPv6 network of 64 bits.
fn prefix(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(_) => ip,
        IpAddr::V6(six) => match six.to_ipv4_mapped() {
            Some(four) => four.into(),
            None => IpAddr::from((u128::from(six) & !u128::from(u64::MAX)).to_be_bytes()),
        },
    }
}

/// Asks a visitor in a hurry to wait.
pub(super) async fn limit_rate(
    State(limiter): State<Arc<Limiter>>,
    mut request: Request,
    next: Next,
) -> Response {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|info| info.0.ip());
    let visitor = peer.and_then(|peer| limiter.visitor(peer, request.headers()));
    request.extensions_mut().insert(Visitor(visitor));
    if let (Some(visitors), Some(visitor)) = (&limiter.visitors, visitor) {
        if let Err(until) = visitors.check_key(&visitor) {
            let wait = until.wait_time_from(DefaultClock::default().now()).as_secs() + 1;
            return Error::TooMany(wait).into_response();
        }
        // Forget quiet visitors now and then, so that the list does not grow for ever.
        if visitors.len() > 50_000 {
            visitors.retain_recent();
        }
    }
    next.run(request).await
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Limiter, prefix};
    use axum::http::HeaderMap;
    use std::net::IpAddr;

    #[test]
    fn the_visitor_is_the_nearest_address_that_is_not_our_proxy() {
        let limiter = Limiter {
            visitors: None,
            proxies: vec!["10.0.0.1".parse().unwrap()],
        };
        let visitor = |peer: &str, chain: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", chain.parse().unwrap());
            limiter
                .visitor(peer.parse().unwrap(), &headers)
                .map(|ip| ip.to_string())
        };
        assert_eq!(
            visitor("203.0.113.9", "198.51.100.7").as_deref(),
            Some("203.0.113.9")
        );
        assert_eq!(
            visitor("10.0.0.1", "192.0.2.66, 198.51.100.7").as_deref(),
            Some("198.51.100.7")
        );
        assert_eq!(
            visitor("127.0.0.1", "198.51.100.7, 10.0.0.1").as_deref(),
            Some("198.51.100.7")
        );
        assert_eq!(visitor("127.0.0.1", ""), None);
    }

    #[test]
    fn one_household_is_one_visitor() {
        let one: IpAddr = "2001:db8:1:2:3:4:5:6".parse().unwrap();
        let other: IpAddr = "2001:db8:1:2:ffff::1".parse().unwrap();
        assert_eq!(prefix(one), prefix(other));
        assert_eq!(
            prefix("::ffff:192.0.2.1".parse().unwrap()),
            "192.0.2.1".parse::<IpAddr>().unwrap()
        );
    }
}

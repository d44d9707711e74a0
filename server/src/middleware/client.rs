//! Where a request comes from. A proxy in front says so in `X-Forwarded-For`; only those that were named are believed.

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::HeaderMap;
use ipnet::IpNet;
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};
use web::ClientAddress;

/// The other end of the connection, as the listener saw it.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// Networks whose word is believed.
#[derive(Clone)]
pub struct Trusted(pub Arc<[IpNet]>);

/// Puts the client's address beside the request.
pub async fn resolve(State(trusted): State<Trusted>, mut request: Request, next: Next) -> Response {
    if let Some(Peer(peer)) = request.extensions().get::<Peer>().copied() {
        let address = client(peer.ip(), request.headers(), &trusted.0);
        request.extensions_mut().insert(ClientAddress(address));
    }
    next.run(request).await
}

/// The last address that none of ours has written down: whatever stands before it may be made up.
fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let ours = |address: IpAddr| trusted.iter().any(|network| network.contains(&address.to_canonical()));
    let told: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    let mut client = peer;
    for hop in told.iter().rev() {
        if !ours(client) {
            break;
        }
        match address(hop.trim()) {
            Some(address) => client = address,
            None => break,
        }
    }
    client
}

/// An address as proxies write it, some with the port behind it.
fn address(text: &str) -> Option<IpAddr> {
    text.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|peer| peer.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_proxies_that_were_named_are_believed() {
        let trusted: Vec<IpNet> = ["10.0.0.0/8", "fd00::/8"].map(|net| net.parse().unwrap()).into();
        let asked = |peer: &str, told: &[&str]| {
            let headers = told
                .iter()
                .map(|told| (http::HeaderName::from_static("x-forwarded-for"), told.parse().unwrap()));
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                map.append(name, value);
            }
            client(peer.parse().unwrap(), &map, &trusted).to_string()
        };
        let table: [(&str, &[&str], &str); 9] = [
            ("192.0.2.7", &[], "192.0.2.7"),
            ("192.0.2.7", &["203.0.113.9"], "192.0.2.7"),
            ("10.0.0.1", &["203.0.113.9"], "203.0.113.9"),
            // what a visitor made up stands first
            ("10.0.0.1", &["1.2.3.4, 203.0.113.9"], "203.0.113.9"),
            ("10.0.0.1", &["1.2.3.4, 203.0.113.9, 10.0.0.2"], "203.0.113.9"),
            ("10.0.0.1", &["1.2.3.4", "203.0.113.9"], "203.0.113.9"),
            ("10.0.0.1", &["not an address"], "10.0.0.1"),
            ("10.0.0.1", &["203.0.113.9:5123"], "203.0.113.9"),
            ("::ffff:10.0.0.1", &["2001:db8::1"], "2001:db8::1"),
        ];
        for (peer, told, expected) in table {
            assert_eq!(asked(peer, told), expected, "{peer} {told:?}");
        }
    }
}

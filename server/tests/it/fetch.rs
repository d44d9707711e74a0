//! OU-01: whoever names an address must not make this machine knock at a door only it can reach. A listener on the machine
//! itself counts who knocks.

use crate::support::{PageServer, TestNames};
use server::fetch::{Allowance, Fetcher, NotFetched};
use std::{net::IpAddr, sync::Arc};

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

/// Any port will do, so that it is the address that is refused and not the port; no address but public ones.
fn strict(names: &Arc<TestNames>, ports: &[u16]) -> Fetcher {
    let allowance = Allowance { ports: ports.to_vec(), sockets: Vec::new() };
    Fetcher::with("http://opslag.test", names.clone(), allowance).unwrap()
}

#[tokio::test]
async fn ou_01_no_spelling_of_an_inner_address_is_visited() {
    let canary = PageServer::open(&[("/", "200 OK", "caught")]).await;
    let port = canary.socket.port();
    let names = Arc::new(TestNames::new(&[
        ("localhost", ip("127.0.0.1")),
        ("localhost.", ip("127.0.0.1")),
        ("inner.test", ip("127.0.0.1")),
        ("mapped.test", ip("::ffff:127.0.0.1")),
        ("meta.test", ip("169.254.169.254")),
    ]));
    let fetcher = strict(&names, &[port]);
    for host in [
        "127.0.0.1",
        "[::1]",
        "0.0.0.0",
        "2130706433",
        "0x7f.1",
        "0177.0.0.1",
        "127.1",
        "[::ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "169.254.169.254",
        "[fd00:ec2::254]",
        "100.64.0.1",
        "10.0.0.1",
        "192.168.0.1",
        "localhost",
        "localhost.",
        "inner.test",
        "mapped.test",
        "meta.test",
        "127。0。0。1",
        "１２７.0.0.1",
    ] {
        for scheme in ["http", "https"] {
            let address = format!("{scheme}://{host}:{port}/");
            assert_eq!(fetcher.fetch(&address).await, Err(NotFetched::Refused), "{address}");
        }
    }
    for address in [
        format!("http://user@127.0.0.1:{port}/"),
        format!("http://user:password@public.test:{port}/"),
        "file:///etc/passwd".to_owned(),
        format!("gopher://127.0.0.1:{port}/x"),
        format!("ftp://127.0.0.1:{port}/x"),
        "data:text/html,x".to_owned(),
        "//127.0.0.1/".to_owned(),
        String::new(),
    ] {
        assert_eq!(fetcher.fetch(&address).await, Err(NotFetched::Refused), "{address}");
    }
    assert_eq!(canary.callers(), 0);
}

#[tokio::test]
async fn ou_01_only_the_ports_of_the_web_are_knocked_at() {
    let canary = PageServer::open(&[("/", "200 OK", "caught")]).await;
    let names = Arc::new(TestNames::new(&[("pages.test", canary.socket.ip())]));
    let allowance = Allowance { ports: Vec::new(), sockets: vec![canary.socket] };
    let fetcher = Fetcher::with("http://opslag.test", names.clone(), allowance).unwrap();
    for port in [canary.socket.port(), 25, 22, 3306, 6379, 8080] {
        let address = format!("http://pages.test:{port}/");
        assert_eq!(fetcher.fetch(&address).await, Err(NotFetched::Refused), "{address}");
    }
    assert_eq!((canary.callers(), names.asked()), (0, 0));
}

#[tokio::test]
async fn ou_01_a_name_with_one_inner_address_is_not_visited_at_all() {
    let canary = PageServer::open(&[("/", "200 OK", "caught")]).await;
    let names = Arc::new(TestNames::all(&[("both.test", &["127.0.0.1", "127.0.0.9"])]));
    let allowance = Allowance { ports: vec![canary.socket.port()], sockets: vec![canary.socket] };
    let fetcher = Fetcher::with("http://opslag.test", names, allowance).unwrap();

    assert_eq!(fetcher.fetch(&canary.url("both.test", "/")).await, Err(NotFetched::Refused));
    assert_eq!(canary.callers(), 0);
}

#[tokio::test]
async fn ou_01_a_name_that_changes_its_mind_is_asked_once_and_a_redirect_is_looked_at_anew() {
    let pages = PageServer::open(&[
        ("/", "200 OK\r\nContent-Type: text/html", "hello"),
        ("/again", "302 Found\r\nLocation: /", ""),
    ])
    .await;
    let canary = PageServer::open_at("127.0.0.2", pages.socket.port()).await;
    let allowance = || Allowance { ports: vec![pages.socket.port()], sockets: vec![pages.socket] };
    let fetcher =
        |names: &Arc<TestNames>| Fetcher::with("http://opslag.test", names.clone(), allowance()).unwrap();
    let rebinding = || Arc::new(TestNames::in_turn(&[("rebind.test", &["127.0.0.1", "127.0.0.2"])]));

    let names = rebinding();
    let page = fetcher(&names).fetch(&pages.url("rebind.test", "/")).await.unwrap();
    assert_eq!((page.status, page.body.as_slice(), names.asked()), (200, b"hello".as_slice(), 1));
    let names = rebinding();
    let refused = fetcher(&names).fetch(&pages.url("rebind.test", "/again")).await;
    assert_eq!((refused, names.asked()), (Err(NotFetched::Refused), 2));
    assert_eq!(canary.callers(), 0);
}

#[tokio::test]
async fn ou_01_redirects_lead_three_steps_and_never_inside() {
    let canary = PageServer::open(&[("/", "200 OK", "caught")]).await;
    let inner = format!("302 Found\r\nLocation: http://127.0.0.1:{}/", canary.socket.port());
    let mapped = format!("302 Found\r\nLocation: http://[::ffff:127.0.0.1]:{}/", canary.socket.port());
    let pages = PageServer::open(&[
        ("/inner", &inner, ""),
        ("/mapped", &mapped, ""),
        ("/mail", "302 Found\r\nLocation: mailto:a@b.dk", ""),
        ("/file", "302 Found\r\nLocation: file:///etc/passwd", ""),
        ("/user", "302 Found\r\nLocation: //user@pages.test/", ""),
        ("/1", "301 Moved Permanently\r\nLocation: /2", ""),
        ("/2", "307 Temporary Redirect\r\nLocation: /3", ""),
        ("/3", "302 Found\r\nLocation: /4", ""),
        ("/4", "200 OK\r\nContent-Type: text/plain", "there"),
        ("/0", "302 Found\r\nLocation: /1", ""),
        ("/round", "302 Found\r\nLocation: /round", ""),
    ])
    .await;
    let names = Arc::new(TestNames::new(&[("pages.test", pages.socket.ip())]));
    let ports = vec![pages.socket.port(), canary.socket.port()];
    let allowance = Allowance { ports, sockets: vec![pages.socket] };
    let fetcher = Fetcher::with("http://opslag.test", names, allowance).unwrap();
    let fetch = async |path: &str| fetcher.fetch(&pages.url("pages.test", path)).await;

    for path in ["/inner", "/mapped", "/mail", "/file", "/user"] {
        assert_eq!(fetch(path).await, Err(NotFetched::Refused), "{path}");
    }
    let page = fetch("/1").await.unwrap();
    assert_eq!(
        (page.status, page.body, page.address),
        (200, b"there".to_vec(), pages.url("pages.test", "/4"))
    );
    for path in ["/0", "/round"] {
        assert_eq!(fetch(path).await, Err(NotFetched::Redirects), "{path}");
    }
    assert_eq!(canary.callers(), 0);
}

#[tokio::test]
async fn ou_01_a_page_is_read_up_to_a_mebibyte_and_one_that_came_packed_is_not() {
    let large = "x".repeat(3 * 1024 * 1024);
    let pages = PageServer::open(&[
        ("/large", "200 OK\r\nContent-Type: text/html", &large),
        ("/packed", "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", "bomb"),
    ])
    .await;
    let names = Arc::new(TestNames::new(&[("pages.test", pages.socket.ip())]));
    let allowance = Allowance { ports: vec![pages.socket.port()], sockets: vec![pages.socket] };
    let fetcher = Fetcher::with("http://opslag.test", names, allowance).unwrap();

    let page = fetcher.fetch(&pages.url("pages.test", "/large")).await.unwrap();
    assert_eq!(page.body.len(), 1024 * 1024);
    let page = fetcher.fetch(&pages.url("pages.test", "/packed")).await.unwrap();
    assert_eq!((page.status, page.body.len()), (200, 0));
    assert_eq!(fetcher.fetch(&pages.url("pages.test", "/none")).await.unwrap().status, 404);
    assert_eq!(fetcher.fetch(&pages.url("unknown.test", "/")).await, Err(NotFetched::Unknown));
}

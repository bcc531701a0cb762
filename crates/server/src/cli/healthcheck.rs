//! `pomoc healthcheck`: asks the running server whether it can serve.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

use super::{Stop, say};
use crate::settings::Settings;

/// The server has so much time to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Asks `/readyz`.
///
/// # Errors
/// Nobody answers, or the server is not ready.
pub fn run(settings: &Settings) -> Result<(), Stop> {
    let address = reachable(settings.listen);
    let (status, body) =
        ask(address).map_err(|error| Stop::Refused(format!("{address} does not answer: {error}.")))?;
    if status == 200 {
        return say("The server is ready.\n");
    }
    let told = body.lines().filter(|line| line.ends_with("not ready")).collect::<Vec<_>>().join(", ");
    Err(Stop::Refused(format!("The server answers {status}: {told}.")))
}

/// A server that listens on every address is asked on this machine's own.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

fn ask(address: SocketAddr) -> std::io::Result<(u16, String)> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(stream, "GET /readyz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut answer = BufReader::new(stream);
    let mut line = String::new();
    answer.read_line(&mut line)?;
    let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or(std::io::Error::other("it does not speak HTTP"))?;
    let mut body = String::new();
    answer.take(64 * 1024).read_to_string(&mut body)?;
    Ok((status, body))
}

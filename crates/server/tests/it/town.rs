//! A town to tell stories in: a database, a clock that stands still, the whole server, and browsers.

mod shown;
pub mod workbook;

pub use shown::Shown;

use std::collections::BTreeMap;
use std::sync::Mutex;

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use jiff::SignedDuration;
use mutual_aid::Role;
use pomoc::app::App;
use pomoc::kit::clock::Clock;
use pomoc::kit::db::{Broken, Row, Sql, Tx, Value, params, sql};
use pomoc::kit::id::Ids;
use pomoc::kit::journal;
use pomoc::kit::session::{self, Kind, NewSession};
use pomoc::routes;
use pomoc::settings::Settings;
use tower::ServiceExt as _;
use tower::util::BoxCloneSyncService;

use crate::home::Home;

type Service = BoxCloneSyncService<Request<Body>, axum::response::Response, std::convert::Infallible>;

/// Two organisations, and everything that runs.
pub struct Town {
    pub home: Home,
    pub app: App,
    pub clock: Clock,
    service: Service,
}

impl Town {
    /// Tuesday 24 November 2026, ten o'clock in Poland.
    pub async fn new() -> Town {
        Town::with(Settings::for_tests()).await
    }

    pub async fn with(settings: Settings) -> Town {
        let town = Town::at(Home::of_kit(), settings);
        for name in ["drugi-bieg", "nowy-dach"] {
            let text = sql("insert into organisations (id, slug, name, status, created_at)
                values ($1, $1, $1, 'active', '2026-11-24T08:00:00Z')");
            town.run(text, params![name].to_vec()).await;
        }
        town
    }

    /// A town whose database is there already.
    pub fn at(home: Home, settings: Settings) -> Town {
        let clock = Clock::still("2026-11-24T09:00:00Z".parse().unwrap());
        let app = App::new(home.db.clone(), clock.clone(), Ids::seeded(1, clock.clone()), settings);
        let service = BoxCloneSyncService::new(routes::service(&app));
        Town { home, app, clock, service }
    }

    /// Somebody's browser.
    pub fn browser(&self) -> Browser<'_> {
        Browser { town: self, jar: Mutex::default(), prefix: "" }
    }

    /// A browser whose owner is signed in with roles in organisations (or in the whole programme).
    pub async fn member(&self, account: &'static str, roles: &[(Role, Option<&'static str>)]) -> Browser<'_> {
        let text = sql("insert into accounts (id, login, login_folded, created_at)
            values ($1, $1, $1, '2026-11-24T08:00:00Z') on conflict (id) do nothing");
        self.run(text, params![account].to_vec()).await;
        for (role, house) in roles {
            let text = sql("insert into roles (account_id, role, organisation_id, granted_at)
                values ($1, $2, $3, '2026-11-24T08:00:00Z')
                on conflict (account_id, role, organisation_id) do nothing");
            let role: &'static str = role.into();
            self.run(text, params![account, role, house.unwrap_or_default()].to_vec()).await;
        }
        let (ids, now) = (self.app.ids.clone(), self.clock.now());
        let story = move |tx: &mut Tx| {
            let new =
                NewSession { kind: Kind::Staff, account_id: Some(account), subject: None, agent: "test" };
            session::make(tx, &ids, &new, now)
        };
        let token = self.home.change(story).await.unwrap();
        let browser = self.browser();
        browser.jar.lock().unwrap().insert("pomoc".into(), token);
        browser
    }

    /// Writes a row of a story's beginning.
    pub async fn run(&self, text: Sql, params: Vec<Value>) {
        self.home.change(move |tx| tx.run(text, &params).map(|_| ())).await.unwrap();
    }

    /// Reads rows.
    pub async fn rows(&self, text: Sql, params: Vec<Value>) -> Vec<Row> {
        self.home.db.look::<_, Broken, _>(move |tx| tx.all(text, &params)).await.unwrap()
    }

    /// Lets time pass.
    pub fn hours_pass(&self, hours: i64) {
        self.clock.advance(SignedDuration::from_hours(hours));
    }

    /// The names of what the journal says about a subject.
    pub async fn history(&self, kind: &'static str, id: &str) -> Vec<String> {
        let id = id.to_owned();
        let story = move |tx: &mut Tx| journal::history(tx, kind, &id, 0, 200);
        let told = self.home.db.look::<_, Broken, _>(story).await.unwrap();
        told.into_iter().map(|recorded| recorded.entry.event).collect()
    }

    /// Sends a request as it is.
    pub async fn ask(&self, request: Request<Body>) -> (StatusCode, HeaderMap, String) {
        let answer = self.service.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        (parts.status, parts.headers, String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// A browser without script: cookies, links and forms.
pub struct Browser<'a> {
    pub town: &'a Town,
    jar: Mutex<BTreeMap<String, String>>,
    prefix: &'static str,
}

impl Browser<'_> {
    /// The same browser reading another language: "/en" or "/uk".
    pub fn reading(mut self, prefix: &'static str) -> Self {
        self.prefix = prefix;
        self
    }

    /// Loses a cookie.
    pub fn forgets(&self, name: &str) {
        self.jar.lock().unwrap().remove(name);
    }

    /// Opens an address and follows where it leads.
    pub async fn open(&self, path: &str) -> Shown {
        let path = format!("{}{path}", self.prefix);
        self.follow(Request::get(&path), Body::empty(), path).await
    }

    /// Opens an address that answers with a file.
    pub async fn bytes(&self, path: &str) -> Vec<u8> {
        let request = Request::get(path).header(header::COOKIE, self.cookies()).body(Body::empty()).unwrap();
        let answer = self.town.service.clone().oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        answer.into_body().collect().await.unwrap().to_bytes().to_vec()
    }

    /// Opens the page and sends the form on it that posts to the same address.
    pub async fn send(&self, path: &str, fields: &[(&str, &str)]) -> Shown {
        let page = self.open(path).await;
        self.press(&page, path, fields).await
    }

    /// Sends the form of a page that posts to the address: its hidden fields, and these.
    pub async fn press(&self, page: &Shown, action: &str, fields: &[(&str, &str)]) -> Shown {
        let hidden = page.hidden(&format!("{}{action}", self.prefix));
        let mut pairs: Vec<(String, String)> =
            hidden.into_iter().filter(|(name, _)| fields.iter().all(|(given, _)| given != name)).collect();
        pairs.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        self.post(action, &pairs).await
    }

    /// Sends the form of a page with a file chosen: the field, the name of the file, its bytes.
    pub async fn press_with(
        &self,
        page: &Shown,
        action: &str,
        fields: &[(&str, &str)],
        file: (&str, &str, &[u8]),
    ) -> Shown {
        let path = format!("{}{action}", self.prefix);
        let mut body = Vec::new();
        let hidden = page.hidden(&path);
        let hidden = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in hidden.chain(fields.iter().copied()) {
            let part =
                format!("--grenze\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let (field, name, bytes) = file;
        let head = format!(
            "--grenze\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--grenze--\r\n");
        let request =
            Request::post(&path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=grenze");
        self.follow(request, Body::from(body), path).await
    }

    /// Posts fields without looking at a page first, as a machine would.
    pub async fn post(&self, action: &str, pairs: &[(String, String)]) -> Shown {
        let encode = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let body: Vec<String> = pairs.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
        let path = format!("{}{action}", self.prefix);
        let request = Request::post(&path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.follow(request, Body::from(body.join("&")), path).await
    }

    async fn follow(&self, request: axum::http::request::Builder, body: Body, path: String) -> Shown {
        let (mut request, mut path) = (request.body(body).unwrap(), path);
        for _ in 0..5 {
            request.headers_mut().insert(header::COOKIE, self.cookies().parse().unwrap());
            let (status, headers, body) = self.town.ask(request).await;
            self.keep(&headers);
            if status != StatusCode::SEE_OTHER && status != StatusCode::MOVED_PERMANENTLY {
                return Shown { status, headers, body, path };
            }
            path = headers[header::LOCATION].to_str().unwrap().to_owned();
            request = Request::get(&path).body(Body::empty()).unwrap();
        }
        panic!("{path} leads in circles");
    }

    fn cookies(&self) -> String {
        let jar = self.jar.lock().unwrap();
        jar.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn keep(&self, headers: &HeaderMap) {
        let mut jar = self.jar.lock().unwrap();
        for line in headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (name, value) = line.split(';').next().unwrap().split_once('=').unwrap();
            if line.contains("Max-Age=0") {
                jar.remove(name);
            } else {
                jar.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

//! What the command line does, from outside: the binary, its exit codes, its words.

use std::process::Command;
use std::time::{Duration, Instant};

use pomoc::kit::db::{Broken, Engine, sql};

use crate::installation::{Installation, Serving, by_hand};

#[test]
fn wrong_usage_is_two_and_a_refusal_is_one_sentence_and_one() {
    let it = Installation::new();
    assert!(it.run("nonsense").is(2).err.contains("unrecognized subcommand"));
    it.run("migrate --nonsense").is(2);
    it.says("lisen = \"x\"");
    let refused = it.run("serve");
    assert_eq!(refused.is(1).err, "pomoc: pomoc.toml line 5: lisen is no setting; did you mean listen?\n");
    assert_eq!(it.run("config check").is(1).err, refused.err);
}

#[test]
fn the_settings_are_checked_and_shown_without_secrets() {
    let it = Installation::new();
    it.run("config check").is(0);
    let shown = it.run("config dump");
    assert!(shown.is(0).out.contains(&format!("listen = \"127.0.0.1:{}\" # pomoc.toml line 2", it.port)));
    assert!(shown.out.contains("keys = \"(hidden)\"") && !shown.out.contains("signing:"), "{}", shown.out);
    assert!(it.run("config reference").is(0).out.contains("# Environment: POMOC_SMTP"));
    assert!(it.command("config check").env("POMOC_NONSENSE", "1").output().unwrap().status.code() == Some(1));
}

#[test]
fn a_database_is_brought_to_its_shape_once() {
    let it = Installation::new();
    assert!(it.run("migrate --check").is(1).out.starts_with("0001_kit\n"));
    assert!(it.run("serve").is(1).err.contains("`pomoc migrate` applies them"));
    assert!(it.run("migrate").is(0).out.starts_with("Applied migrations: "));
    assert_eq!(it.run("migrate").is(0).out, "Nothing was pending.\n");
    it.run("migrate --check").is(0);
}

#[test]
fn a_server_answers_the_healthcheck_and_ends_when_asked() {
    let it = Installation::new();
    it.run("migrate").is(0);
    assert!(it.run("healthcheck").is(1).err.contains("does not answer"));
    let serving = it.serve();
    let begun = Instant::now();
    while it.run("healthcheck").code != 0 {
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", it.run("healthcheck"));
    }
    assert_eq!(it.run("healthcheck").is(0).out, "The server is ready.\n");
    let second = it.run("serve");
    assert!(second.is(1).err.contains("cannot be listened on"), "{second:?}");
    let told = serving.end();
    told.is(0);
    it.run("healthcheck").is(1);
}

#[test]
fn the_log_is_for_machines_and_tells_nothing_of_anybody() {
    let it = Installation::new();
    it.run("migrate").is(0);
    let serving = it.serve();
    let path = "/panel/drugi-bieg/pliki/sekret-1?telefon=600100200";
    let agent = by_hand(it.port, path);
    assert!(agent.starts_with("HTTP/1.1 "), "{agent}");
    let log = serving.end().err;
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let line = lines.iter().find(|line| line["target"] == "pomoc::requests").unwrap();
    assert_eq!(line["fields"]["route"], "/panel/{org}/pliki/{id}");
    for word in ["sekret", "600100200", "Przegladarka", "127.0.0.1"] {
        assert!(!log.contains(word), "{word}: {log}");
    }
}

#[test]
fn an_installation_is_made_once_and_its_link_lets_the_operator_in() {
    let it = Installation::empty();
    let url = format!("http://localhost:{}", it.port);
    let refused = it.run_here("init --url pomoc.example.org");
    assert!(refused.is(1).err.contains("url is \"pomoc.example.org\", no public address"), "{refused:?}");
    assert!(!it.folder.join("pomoc.toml").exists() && !it.folder.join("keys").exists());

    let made = it.run_here(&format!("init --url {url}"));
    let link = made.is(0).out.split_whitespace().find(|word| word.starts_with(&url)).unwrap().to_owned();
    let again = it.run_here(&format!("init --url {url}"));
    assert!(again.is(1).err.contains("pomoc.toml exists"), "{again:?}");
    let mode = std::os::unix::fs::PermissionsExt::mode(
        &std::fs::metadata(it.folder.join("keys")).unwrap().permissions(),
    );
    assert_eq!(mode & 0o777, 0o600);

    let told = it.run_here("doctor");
    assert!(told.out.contains("ok   keys: in keys") && told.out.contains("ok   migrations"), "{told:?}");
    let serving = it.serve();
    let page = by_hand(it.port, link.strip_prefix(&url).unwrap());
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("operator"), "{page}");
    assert!(by_hand(it.port, "/logowanie/link/zgadywany").starts_with("HTTP/1.1 404"));
    serving.end().is(0);
}

#[test]
fn accounts_are_made_and_let_in_again_from_the_console() {
    let it = Installation::new();
    it.run("migrate").is(0);
    let link = format!("http://localhost:{}/logowanie/link/", it.port);
    let made = it.run("user add Ala.Kot --name Ala --email ala@example.org --role organiser");
    assert!(made.is(0).out.starts_with(&link), "{made:?}");
    assert!(it.run("user add ala.kot").is(1).err.starts_with("pomoc: "));
    assert!(it.run("user add ola --role emperor").is(2).err.contains("org_admin"));
    assert!(
        it.run("user add ola --role coordinator --organisation nikt").is(1).err.contains("no such thing")
    );
    it.run("user add ola --organisation nikt").is(2);
    for words in ["user link ala@example.org", "user reset ala.kot"] {
        assert!(it.run(words).is(0).out.starts_with(&link), "{words}");
    }
    it.run("user reset ola").is(1);
    let told = it.home.db.look_now::<_, Broken, _>(|tx| {
        let rows = tx.all(sql("select actor_kind, event from journal order by position"), &[])?;
        rows.iter().map(|row| Ok((row.get::<String>("actor_kind")?, row.get::<String>("event")?))).collect()
    });
    let told: Vec<(String, String)> = told.unwrap();
    assert!(told.iter().all(|(actor, _)| actor == "console"), "{told:?}");
    let events: Vec<&str> = told.iter().map(|(_, event)| event.as_str()).collect();
    assert_eq!(
        events,
        [
            "account-registered",
            "email-confirmed",
            "role-granted",
            "link-made",
            "link-made",
            "sessions-revoked",
            "link-made"
        ]
    );
}

#[test]
fn the_doctor_looks_at_everything() {
    let it = Installation::new();
    let told = it.run("doctor");
    assert!(told.is(1).out.contains("MEND migrations: pending"), "{told:?}");
    assert!(told.out.contains("MEND keys:") && told.out.contains("chmod 600"), "{told:?}");
    it.run("migrate").is(0);
    assert!(Command::new("chmod").arg("600").arg(it.folder.join("keys")).status().unwrap().success());
    let told = it.run("doctor");
    if it.home.is(Engine::Sqlite) {
        told.is(0);
    }
    for line in [
        "ok   settings",
        "ok   address",
        "ok   keys",
        "ok   data",
        "ok   database",
        "ok   clock",
        "note mail",
    ] {
        assert!(told.out.contains(line), "{line}: {told:?}");
    }
    it.says("smtp = \"smtp://127.0.0.1:1\"\nmail_from = \"pomoc@example.org\"");
    let told = it.run("doctor");
    assert!(told.is(1).out.contains("MEND mail: the mail server cannot be reached"), "{told:?}");
    assert!(it.run("mail test ala@example.org").is(1).err.contains("cannot be reached"));
}

#[test]
fn the_manual_and_completions_name_every_command() {
    let it = Installation::new();
    let (manual, completions) = (it.run("man"), it.run("completions bash"));
    for command in ["serve", "migrate", "doctor", "healthcheck", "config", "mail"] {
        assert!(manual.is(0).out.contains(&format!(".SH \"{}\"", command.to_uppercase())), "{command}");
        assert!(completions.is(0).out.contains(command), "{command}");
    }
    assert_eq!(it.run("version").is(0).out, format!("pomoc {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_demo_says_when_it_is_ready_and_who_may_enter() {
    let it = Installation::empty();
    let mut wished = it.command("demo --listen 127.0.0.1:0 --data . --offers 30 --orders 60 --json");
    wished.env("POMOC_DATABASE", &it.home.url);
    let serving = Serving::begin(wished);
    let ready: serde_json::Value = serde_json::from_str(&serving.said).unwrap();
    let port = ready["url"].as_str().unwrap().rsplit(':').next().unwrap().parse().unwrap();
    assert!(by_hand(port, "/readyz").starts_with("HTTP/1.1 200"));
    let roles: Vec<&str> =
        ready["accounts"].as_array().unwrap().iter().filter_map(|a| a["role"].as_str()).collect();
    assert!(roles.contains(&"operator") && roles.contains(&"coordinator"), "{roles:?}");
    serving.end().is(0);

    let refused = it.run_here("demo --listen 0.0.0.0:0 --data .");
    assert!(refused.is(1).err.contains("this machine only"), "{refused:?}");
}

#[test]
fn programs_are_let_in_and_locked_out_from_the_console() {
    let it = Installation::new();
    it.run("migrate").is(0);
    let made = it.home.db.change_now::<_, Broken, _>(|tx| {
        tx.run(
            sql("insert into organisations (id, slug, name, status, created_at)
                values ('d', 'drugi-bieg', 'Drugi Bieg', 'active', '2026-11-24T08:00:00Z')"),
            &[],
        )
    });
    assert_eq!(made.unwrap(), 1);
    let create = "token create --organisation drugi-bieg --role coordinator,treasurer --name Kalendarz";
    let made = it.run(create);
    assert!(made.is(0).out.starts_with("pw_"), "{made:?}");
    let list = it.run("token list --organisation drugi-bieg");
    let line = list.is(0).out.clone();
    assert!(line.ends_with("\tcoordinator,treasurer\tnever used\tKalendarz\n"), "{line}");
    assert!(!line.contains(made.out.trim()), "the list tells no secret");
    let id = line.split('\t').next().unwrap();
    it.run(&format!("token revoke --organisation drugi-bieg {id}")).is(0);
    assert!(it.run(&format!("token revoke --organisation drugi-bieg {id}")).is(1).err.contains("already"));
    assert!(it.run("token list --organisation drugi-bieg").out.contains("\trevoked\t"));
    assert!(it.run("token create --organisation nikt --role helper --name x").is(1).err.contains("no such"));
    let refused = it.run("token create --organisation drugi-bieg --role safeguarding_officer --name x");
    assert!(refused.is(1).err.contains("No program reads"), "{refused:?}");
    it.run("token create --organisation drugi-bieg --role emperor --name x").is(2);
    it.run("user add danuta --role aid_officer --organisation drugi-bieg").is(0);
    let create = "token create --organisation drugi-bieg --role aid_officer --name Paczki --account";
    assert!(it.run(&format!("{create} nikt")).is(1).err.contains("no such"));
    assert!(it.run(&format!("{create} Danuta")).is(0).out.starts_with("pw_"));
    let owned = it.home.db.change_now::<_, Broken, _>(|tx| {
        let text = sql("select a.login from api_tokens t join accounts a on a.id = t.made_by");
        tx.one(text, &[])?.map(|row| row.get::<String>("login")).transpose()
    });
    assert_eq!(owned.unwrap().as_deref(), Some("danuta"), "it signs for her");
    it.run("token create --organisation drugi-bieg --name x").is(2);
}

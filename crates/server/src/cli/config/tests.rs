use super::*;

const URL: &str = "url = \"https://pomoc.example.org\"\n";

fn keys() -> String {
    crate::settings::Keys::new([1; 32], [2; 32]).to_text().replace('\n', ",")
}

fn answered(file: &str, environment: &[(&str, &str)]) -> Result<Settings, Vec<String>> {
    let mut variables: BTreeMap<String, String> =
        environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    variables.entry("POMOC_KEYS".to_owned()).or_insert_with(keys);
    gather(Some((Path::new("/etc/pomoc/pomoc.toml"), file)), &variables)
        .and_then(|given| settle(&given))
        .map_err(|problems| problems.iter().map(Problem::to_string).collect())
}

fn refusals(file: &str) -> Vec<String> {
    answered(file, &[]).unwrap_err()
}

#[test]
fn an_address_and_keys_are_enough() {
    let settings = answered(URL, &[]).unwrap();
    assert_eq!(settings.url, "https://pomoc.example.org");
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(settings.database.0, "sqlite:///etc/pomoc/data/pomoc.db");
    assert_eq!(settings.smtp, None);
    assert!(settings.limits && settings.https() && !settings.demo);
    assert!(settings.shows_metrics_to("::1".parse().unwrap()));
}

#[test]
fn the_environment_wins_over_the_file() {
    let file = format!("{URL}listen = \"127.0.0.1:1\"\n[operator]\nphone = \"1\"\nname = \"Fundacja\"\n");
    let said = [("POMOC_LISTEN", "127.0.0.1:2"), ("POMOC_OPERATOR_PHONE", "0483001020")];
    let settings = answered(&file, &said).unwrap();
    assert_eq!(settings.listen.port(), 2);
    assert_eq!((&*settings.operator.name, &*settings.operator.phone), ("Fundacja", "0483001020"));
}

#[test]
fn a_secret_is_read_from_its_file() {
    let path = std::env::temp_dir().join(format!("pomoc-keys-{}", std::process::id()));
    std::fs::write(&path, format!("{}\n", crate::settings::Keys::new([5; 32], [6; 32]).to_text())).unwrap();
    let said = [("POMOC_KEYS", ""), ("POMOC_KEYS_FILE", path.to_str().unwrap())];
    let settings = answered(URL, &said).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(settings.signing_key(), [5; 32]);
    let elsewhere = answered(&format!("{URL}keys_file = \"/nowhere/keys\"\n"), &[]).unwrap();
    assert_eq!(elsewhere.signing_key(), [1; 32], "a file that does not win need not be readable");
    let missing = answered(URL, &[("POMOC_SMTP_FILE", "/nowhere/smtp")]).unwrap_err();
    assert!(
        missing[0].starts_with("environment POMOC_SMTP_FILE: smtp_file names /nowhere/smtp"),
        "{missing:?}"
    );
}

#[test]
fn a_problem_is_told_with_its_line_and_a_hint() {
    let told = refusals(&format!("{URL}\n# a remark\nlisten = \"8080\"\n"));
    assert_eq!(
        told,
        [
            "/etc/pomoc/pomoc.toml line 4: listen is \"8080\", no address to listen on; write an address and a \
          port, like 127.0.0.1:8080."
        ]
    );
    let told = refusals(&format!("{URL}[operator]\nphon = \"1\"\n"));
    assert_eq!(
        told,
        ["/etc/pomoc/pomoc.toml line 3: operator.phon is no setting; did you mean operator.phone?"]
    );
}

#[test]
fn text_that_is_no_toml_is_told_with_its_line() {
    let told = refusals("url = https://pomoc.example.org\n");
    assert!(told[0].starts_with("/etc/pomoc/pomoc.toml line 1: is not TOML"), "{told:?}");
    let told = refusals(&format!("{URL}listen = \"a\"\nlisten = \"b\"\n"));
    assert!(told[0].starts_with("/etc/pomoc/pomoc.toml line 3:"), "{told:?}");
}

#[test]
fn all_problems_are_told_at_once() {
    let file = "url = \"pomoc.example.org\"\nlog = \"==\"\nmetrics_allowed = [\"10.0.0.0/8\", \"all\"]\n";
    let told = refusals(file);
    assert_eq!(told.len(), 3, "{told:?}");
}

#[test]
fn each_setting_refuses_what_it_cannot_mean() {
    for (line, word) in [
        ("url = \"ftp://pomoc.example.org\"", "url"),
        ("url = \"https://pomoc.example.org/portal\"", "url"),
        ("database = \"mysql://host/name\"", "database"),
        ("database = \"sqlite://relative.db\"", "database"),
        ("smtp = \"mail.example.org\"\nmail_from = \"a@example.org\"", "smtp"),
        ("mail_from = \"nobody\"", "mail_from"),
        ("keys = \"tajne\"", "keys"),
        ("trusted_proxies = \"10.0.0.0/99\"", "trusted_proxies"),
        ("limits = \"maybe\"", "limits"),
        ("listen = true", "listen"),
        ("listen = { port = 1 }", "listen"),
        ("organizer = 1.5", "organizer"),
    ] {
        let (url, keys) = (("POMOC_URL", "https://x.example"), keys());
        let environment: Vec<_> = [url, ("POMOC_KEYS", &keys)]
            .into_iter()
            .filter(|(name, _)| !line.starts_with(&name[6..].to_lowercase()))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let told = gather(Some((Path::new("pomoc.toml"), line)), &environment.into_iter().collect())
            .and_then(|given| settle(&given))
            .unwrap_err();
        assert_eq!(told.len(), 1, "{line}: {told:?}");
        assert!(told[0].key.contains(word) && !told[0].message.contains("tajne"), "{line}: {told:?}");
    }
}

#[test]
fn limits_are_off_on_loopback_only() {
    let off = |listen: &str| answered(&format!("{URL}limits = false\nlisten = \"{listen}\"\n"), &[]);
    assert!(!off("127.0.0.1:80").unwrap().limits);
    assert!(off("0.0.0.0:80").unwrap_err()[0].contains("line 2: limits is off"));
}

#[test]
fn a_sender_is_needed_where_mail_is_sent() {
    let file = format!("{URL}smtp = \"smtp://localhost:25\"\n");
    assert!(answered(&file, &[]).unwrap_err()[0].contains("mail_from is missing"));
    assert!(answered(&file, &[("POMOC_MAIL_FROM", "Pomoc Wzajemna <pomoc@example.org>")]).is_ok());
}

#[test]
fn an_unknown_variable_is_told() {
    let told = answered(URL, &[("POMOC_DATABSE", "x")]).unwrap_err();
    assert_eq!(
        told,
        ["environment POMOC_DATABSE: POMOC_DATABSE is no setting; did you mean POMOC_DATABASE?"]
    );
}

#[test]
fn the_dump_hides_secrets_and_says_where_they_stand() {
    let file = format!("{URL}smtp = \"smtp://ala:tajne@mail.example.org:25\"\n");
    let given = gather(Some((Path::new("pomoc.toml"), &file)), &BTreeMap::new()).unwrap();
    let shown = dump(&given);
    assert!(!shown.contains("tajne"), "{shown}");
    assert!(shown.contains("smtp = \"(hidden)\" # pomoc.toml line 2"), "{shown}");
    assert!(shown.contains("listen = \"127.0.0.1:8080\" # default"), "{shown}");
    shown.parse::<toml_edit::DocumentMut>().unwrap();
}

#[test]
fn the_reference_is_a_file_that_works() {
    let file: String = reference()
        .lines()
        .map(|line| {
            let setting =
                line.strip_prefix('#').filter(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
            format!("{}\n", setting.unwrap_or(line))
        })
        .filter(|line| !line.starts_with("keys"))
        .collect();
    for key in &KEYS {
        assert!(file.contains(&key.variable()), "{}", key.name);
    }
    let settings = answered(&file, &[]).unwrap();
    assert_eq!(settings.organiser.email, "program@example.org");
}

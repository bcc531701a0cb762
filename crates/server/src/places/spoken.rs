//! How people name places in sentences: every query here is answered exactly, with the place they mean first.

use super::{Found, Places};

fn first(text: &str) -> &'static str {
    match Places::embedded().find(text, 5) {
        Found::Exact(found) => found[0].name,
        other => panic!("{text}: {other:?}"),
    }
}

#[track_caller]
fn all_lead_to_their_place(spoken: &[(&str, &str)]) {
    let wrong: Vec<_> = spoken
        .iter()
        .map(|(text, place)| (text, place, Places::embedded().find(text, 3)))
        .filter(|(_, place, found)| !matches!(found, Found::Exact(found) if found[0].name == **place))
        .map(|(text, place, found)| format!("{text} → {place}: {found:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn large_and_small_letters_and_missing_marks_do_not_matter() {
    for text in [
        "Łódź",
        "łódź",
        "ŁÓDŹ",
        "lodz",
        "LODZ",
        "w Łodzi",
        "w lodzi",
        "DO ŁODZI",
        "90-001 Łódź",
        "gmina Łódź",
    ] {
        assert_eq!(first(text), "Łódź", "{text}");
    }
}

const LOCATIVE: &[(&str, &str)] = &[
    ("w Warszawie", "Warszawa"),
    ("w Krakowie", "Kraków"),
    ("we Wrocławiu", "Wrocław"),
    ("w Poznaniu", "Poznań"),
    ("w Gdańsku", "Gdańsk"),
    ("w Szczecinie", "Szczecin"),
    ("w Bydgoszczy", "Bydgoszcz"),
    ("w Lublinie", "Lublin"),
    ("w Białymstoku", "Białystok"),
    ("w Katowicach", "Katowice"),
    ("w Gdyni", "Gdynia"),
    ("w Radomiu", "Radom"),
    ("w Częstochowie", "Częstochowa"),
    ("w Sosnowcu", "Sosnowiec"),
    ("w Toruniu", "Toruń"),
    ("Kielcach", "Kielce"),
    ("w Rzeszowie", "Rzeszów"),
    ("w Zabrzu", "Zabrze"),
    ("w Tychach", "Tychy"),
    ("w Opolu", "Opole"),
    ("w Elblągu", "Elbląg"),
    ("w Płocku", "Płock"),
    ("Zielonej Górze", "Zielona Góra"),
    ("w Zamościu", "Zamość"),
    ("Bielsku-Białej", "Bielsko-Biała"),
    ("w Rudzie Śląskiej", "Ruda Śląska"),
    ("w Nowym Sączu", "Nowy Sącz"),
    ("w Dąbrowie Górniczej", "Dąbrowa Górnicza"),
    ("w Jeleniej Górze", "Jelenia Góra"),
    ("w Pile", "Piła"),
    ("w Tarnowskich Górach", "Tarnowskie Góry"),
    ("w Stalowej Woli", "Stalowa Wola"),
    ("w Łomży", "Łomża"),
    ("w Sopocie", "Sopot"),
    ("w Stargardzie", "Stargard"),
    ("w Krośnie", "Krosno"),
    ("w Zakopanem", "Zakopane"),
    ("w Ostrołęce", "Ostrołęka"),
    ("w Wieliczce", "Wieliczka"),
    ("w Kołobrzegu", "Kołobrzeg"),
    ("w Ełku", "Ełk"),
    ("w Kędzierzynie-Koźlu", "Kędzierzyn-Koźle"),
    ("w Busku-Zdroju", "Busko-Zdrój"),
    ("w Nowej Soli", "Nowa Sól"),
    ("w Skarżysku-Kamiennej", "Skarżysko-Kamienna"),
    ("w Krasnymstawie", "Krasnystaw"),
    ("w Giżycku", "Giżycko"),
    ("w Ostrowcu Świętokrzyskim", "Ostrowiec Świętokrzyski"),
    ("w Mielcu", "Mielec"),
    ("w Wiśle", "Wisła"),
    ("w Czechowicach-Dziedzicach", "Czechowice-Dziedzice"),
    ("w Suchej Beskidzkiej", "Sucha Beskidzka"),
];

#[test]
fn the_locative_leads_to_the_place() {
    all_lead_to_their_place(LOCATIVE);
}

const GENITIVE: &[(&str, &str)] = &[
    ("do Łodzi", "Łódź"),
    ("z Warszawy", "Warszawa"),
    ("do Krakowa", "Kraków"),
    ("z Radomia", "Radom"),
    ("Nowego Sącza", "Nowy Sącz"),
    ("koło Białegostoku", "Białystok"),
    ("do Siedlec", "Siedlce"),
    ("do Kielc", "Kielce"),
    ("z Tychów", "Tychy"),
    ("do Sosnowca", "Sosnowiec"),
    ("ze Szczecinka", "Szczecinek"),
    ("z Zabrza", "Zabrze"),
    ("do Zielonej Góry", "Zielona Góra"),
    ("do Zawiercia", "Zawiercie"),
    ("do Bochni", "Bochnia"),
    ("z Ząbek", "Ząbki"),
    ("okolice Grójca", "Grójec"),
    ("spod Tarnowskich Gór", "Tarnowskie Góry"),
    ("do Pruszkowa", "Pruszków"),
    ("do Zgorzelca", "Zgorzelec"),
    ("z Suwałk", "Suwałki"),
    ("niedaleko Świecia", "Świecie"),
    ("do Żor", "Żory"),
    ("do Tomaszowa Mazowieckiego", "Tomaszów Mazowiecki"),
    ("od Wadowic", "Wadowice"),
    ("do Żywca", "Żywiec"),
    ("z Krasnegostawu", "Krasnystaw"),
    ("z Wrześni", "Września"),
];

#[test]
fn the_genitive_leads_to_the_place() {
    all_lead_to_their_place(GENITIVE);
}

#[test]
fn the_other_cases_lead_to_the_place() {
    all_lead_to_their_place(&[
        ("pod Warszawą", "Warszawa"),
        ("nad Łodzią", "Łódź"),
        ("pod Krakowem", "Kraków"),
        ("pod Kielcami", "Kielce"),
        ("za Radomiem", "Radom"),
        ("pod Nowym Sączem", "Nowy Sącz"),
        ("przez Warszawę", "Warszawa"),
        ("ku Katowicom", "Katowice"),
        ("pod Zieloną Górą", "Zielona Góra"),
        ("pod Sosnowcem", "Sosnowiec"),
    ]);
}

#[test]
fn shortened_words_lead_to_the_place() {
    all_lead_to_their_place(&[
        ("Gorzów Wlkp.", "Gorzów Wielkopolski"),
        ("Ostrów Wlkp", "Ostrów Wielkopolski"),
        ("Tomaszów Maz.", "Tomaszów Mazowiecki"),
        ("Piotrków Tryb.", "Piotrków Trybunalski"),
        ("w Gorzowie Wlkp.", "Gorzów Wielkopolski"),
        ("Ruda Śl.", "Ruda Śląska"),
    ]);
}

#[test]
fn an_address_leads_to_its_place() {
    all_lead_to_their_place(&[
        ("Radom, ul. Polna 5", "Radom"),
        ("Radom ul. Polna 5", "Radom"),
        ("ul. Żeromskiego, Radom", "Radom"),
        ("Polna 5, 26-600 Radom", "Radom"),
        ("26-600 Radom, mazowieckie", "Radom"),
        ("Radom 26-600", "Radom"),
        ("Krynica", "Krynica-Zdrój"),
        ("w Krynicy", "Krynica-Zdrój"),
        ("w Busku", "Busko-Zdrój"),
        ("Bielsko", "Bielsko-Biała"),
    ]);
}

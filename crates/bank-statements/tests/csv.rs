//! Tables of banks, written by us after headers that stand in public code.

mod common;

use bank_statements::{Encoding, Profile};
use common::{encode, read, read_with};

const OWN: &str = "61109010140000071219812874";
const OTHER: &str = "21291000062469800208837403";

#[test]
fn mbank_with_titles() {
    let text = format!(
        "mBank S.A. Bankowość Detaliczna;\r\nSkrytka Pocztowa 2108;\r\n\r\n#Klient;\r\nSTOWARZYSZENIE SĄSIEDZKIE;\r\n\r\n\
         #Numer rachunku;\r\n{OWN};\r\n\r\n#Saldo początkowe;\r\n1 000,00 PLN;\r\n\r\n\
         #Data operacji;#Data księgowania;#Opis operacji;#Tytuł;#Nadawca/Odbiorca;#Numer konta;#Kwota;#Saldo po operacji;\r\n\
         2026-11-02;2026-11-03;PRZELEW ZEWNĘTRZNY PRZYCHODZĄCY;\"DAROWIZNA; CELE STAT. DRK7Q29FX3\";\"JÓZEF ŻÓŁĆ  UL.LIPOWA 3   26-600 RADOM\";'{OTHER}';50,00;1 050,00;\r\n\
         2026-11-04;2026-11-04;OPŁATA;\"OPŁATA ZA PRZELEW\";\"  \";'';-7,57;1 042,43;\r\n\
         2026-11-04;2026-11-04;KAPITALIZACJA ODSETEK;;;'';0,00;1 042,43;\r\n\
         ;;;;;;#Saldo końcowe;1 042,43 PLN;\r\n\r\nDokument wygenerowany elektronicznie;\r\n"
    );
    let whole = read(&encode(&text, Encoding::Cp1250));
    assert_eq!(whole.said(), ["line 16: the amount is zero; the line is left out"]);
    assert_eq!((whole.format.as_str(), whole.encoding), ("CSV", Encoding::Cp1250));
    assert_eq!(whole.profile.as_deref(), Some("mBank: operacje z tytułem i nadawcą"));
    assert_eq!(whole.statements, [format!("{OWN} nr - 1000,00 1042,43 ok")]);
    assert_eq!(
        whole.short(),
        [
            format!(
                "14 2026-11-03 50,00 PLN | DAROWIZNA; CELE STAT. DRK7Q29FX3 | JÓZEF ŻÓŁĆ UL.LIPOWA 3 26-600 RADOM | {OTHER}"
            ),
            "15 2026-11-04 -7,57 PLN | OPŁATA ZA PRZELEW |  | -".to_owned(),
        ]
    );
}

#[test]
fn mbank_with_categories_and_currency_behind_the_amount() {
    let text = format!(
        "\u{feff}#Za okres:;\n01.11.2026;30.11.2026;\n#zgodnie z wybranymi rachunkami:;\neKonto {OWN};\n\n\
         #Data operacji;#Opis operacji;#Rachunek;#Kategoria;#Kwota;\n\
         2026-11-24;\"ALA KOT  PRZELEW ZEWNĘTRZNY PRZYCHODZĄCY DRK7Q29FX3 {OTHER} \";\"eKonto 2874\";\"Wpływy\";4 950,01 PLN;;\n\
         2026-11-23;\"OPŁATA\";\"eKonto 2874\";\"Opłaty\";-7,57 PLN;;\n"
    );
    let whole = read(text.as_bytes());
    assert_eq!(whole.said(), [""; 0]);
    assert_eq!(whole.profile.as_deref(), Some("mBank: lista operacji z kategorią"));
    assert_eq!(whole.statements, [format!("{OWN} nr - ? ? ?")]);
    assert_eq!(whole.lines[0].amount, 495_001);
    assert_eq!(whole.lines[0].counterparty_account(), Some(OTHER));
    assert_eq!(whole.lines[1].amount, -757);
}

#[test]
fn pko_with_labels_newest_first_and_an_entry_that_waits() {
    let text = "\"Data operacji\",\"Data waluty\",\"Typ transakcji\",\"Kwota\",\"Waluta\",\"Saldo po transakcji\",\"Opis transakcji\",\"\",\"\",\"\"\n\
         \"\",\"2026-11-05\",\"Blokada\",\"-90.34\",\"PLN\",\"W rozliczeniu\",\"SKLEP\",\"\",\"\",\"\"\n\
         \"2026-11-04\",\"2026-11-04\",\"Opłata\",\"-35.99\",\"PLN\",\"+1014.01\",\"Tytuł: Opłata za kartę\",\"\",\"\",\"\"\n\
         \"2026-11-03\",\"2026-11-03\",\"Przelew na konto\",\"+50.00\",\"PLN\",\"+1050.00\",\"Rachunek nadawcy: 21 2910 0006 2469 8002 0883 7403\",\
         \"Nazwa nadawcy: Józef Żółć\",\"Adres nadawcy: UL. LIPOWA 3\",\"Tytuł: Darowizna DRK7Q29FX3\"\n";
    let whole = read(&encode(text, Encoding::Cp1250));
    assert_eq!(whole.said(), ["line 2: the entry is not booked yet; it is left out"]);
    assert_eq!(whole.profile.as_deref(), Some("PKO BP: iPKO"));
    assert_eq!(whole.statements, [" nr - 1000,00 1014,01 ok"]);
    assert_eq!(
        whole.short(),
        [
            "3 2026-11-04 -35,99 PLN | Opłata za kartę |  | -".to_owned(),
            format!("4 2026-11-03 50,00 PLN | Darowizna DRK7Q29FX3 | Józef Żółć UL. LIPOWA 3 | {OTHER}"),
        ]
    );
}

#[test]
fn other_banks_by_their_headers() {
    let cases = [
        (
            "mBank: operacje z nazwą banku",
            format!(
                "#Data operacji;#Data księgowania;#Opis operacji;#Nazwa;#Rachunek;#Nazwa Banku;#Opis dodatkowy;#Kwota;#Saldo po operacji\n\
                 2026-11-02;2026-11-03;PRZELEW;Józef Żółć;{OTHER};BANK;na cele;50,00;1 050,00\n"
            ),
        ),
        (
            "PKO BP: iPKO biznes",
            format!(
                "\"Data operacji\",\"Data waluty\",\"Typ operacji\",\"Kwota\",\"Waluta\",\"Nazwa kontrahenta\",\"Rachunek kontrahenta\",\"Tytuł\",\"Saldo\"\n\
                 \"2026-11-03\",\"2026-11-03\",\"Przelew\",\"50.00\",\"PLN\",\"Józef Żółć\",\"{OTHER}\",\"na cele\",\"1050.00\"\n"
            ),
        ),
        (
            "ING",
            format!(
                "\"Lista transakcji\";;;\n\"Data transakcji\";\"Data księgowania\";\"Dane kontrahenta\";\"Tytuł\";\"Nr rachunku\";\"Nazwa banku\";\"Szczegóły\";\"Nr transakcji\";\"Kwota transakcji (waluta rachunku)\";\"Waluta\";\"Kwota blokady/zwolnienie blokady\";\"Waluta\";\"Saldo po transakcji\";\"Waluta\"\n\
                 2026-11-03;2026-11-03;\" Józef Żółć \";\" na cele \";'{OTHER}';;PRZELEW;202630812345;50,00;PLN;;;1050,00;PLN\n"
            ),
        ),
        (
            "Santander",
            format!(
                "30-11-2026,01-11-2026,'61 1090 1014 0000 0712 1981 2874,STOWARZYSZENIE,UL. X 1,PLN,\"1000,00\",\"1050,00\",1,\n\
                 03-11-2026,03-11-2026,na cele,Józef Żółć,'{OTHER},\"50,00\",\"1050,00\",1,\n"
            ),
        ),
        (
            "Pekao",
            format!(
                "Data księgowania;Data waluty;Nadawca / Odbiorca;Adres nadawcy / odbiorcy;Rachunek źródłowy;Rachunek docelowy;Tytułem;Kwota operacji;Waluta;Numer referencyjny;Typ operacji;Kategoria\n\
                 03.11.2026;03.11.2026;Józef Żółć;;'{OTHER};'{OWN};na cele;50,00;PLN;C123;PRZELEW;\n"
            ),
        ),
        (
            "Alior",
            format!(
                "Historia;\nData transakcji;Data księgowania;Nazwa nadawcy;Nazwa odbiorcy;Szczegóły transakcji;Kwota operacji;Waluta operacji;Kwota w walucie rachunku;Waluta rachunku;Numer rachunku nadawcy;Numer rachunku odbiorcy\n\
                 03-11-2026;03-11-2026;Józef Żółć;My;na cele;50,00;PLN;50,00;PLN;{OTHER};{OWN}\n"
            ),
        ),
        (
            "Millennium",
            format!(
                "\"Numer rachunku/karty\",\"Data transakcji\",\"Data rozliczenia\",\"Rodzaj transakcji\",\"Na konto/Z konta\",\"Odbiorca/Zleceniodawca\",\"Opis\",\"Obciążenia\",\"Uznania\",\"Saldo\",\"Waluta\"\n\
                 \"PL61 1090 1014 0000 0712 1981 2874\",\"2026-11-03\",\"2026-11-03\",\"PRZELEW\",\"{OTHER}\",\"Józef Żółć\",\"na cele\",\"\",\"50.00\",\"1050.00\",\"PLN\"\n"
            ),
        ),
        (
            "BNP Paribas",
            format!(
                "Data transakcji;Data zaksięgowania;Kwota;Waluta;Nadawca;Odbiorca;Opis;Typ transakcji\n\
                 03.11.2026;03.11.2026;50,00;PLN;Józef Żółć;My;na cele {OTHER};Przelew\n"
            ),
        ),
        (
            "Credit Agricole",
            format!(
                "Data operacji;Data księgowania;Typ operacji;Nazwa nadawcy/odbiorcy;Rachunek nadawcy/odbiorcy;Tytuł operacji;Kwota;Waluta;Saldo\n\
                 3 listopada 2026;03.11.2026;Przelew;Józef Żółć;{OTHER};na cele;50,00;PLN;1050,00\n"
            ),
        ),
        (
            "układ rozpoznany po nazwach kolumn",
            format!(
                "Lp.;Data;Kontrahent;Rachunek;Tytuł;Uznania;Obciążenia\n1;3.11.2026;Józef Żółć;{OTHER};na cele;50,00;\n"
            ),
        ),
    ];
    for (name, text) in cases {
        let whole = read(text.as_bytes());
        assert_eq!(whole.said(), [""; 0], "{name}");
        assert_eq!(whole.profile.as_deref(), Some(name));
        let line = &whole.lines[0];
        assert_eq!((line.booked_on.to_string().as_str(), line.amount), ("2026-11-03", 5000), "{name}");
        assert!(line.title().starts_with("na cele"), "{name}: {}", line.title());
        assert_eq!(line.counterparty_account(), Some(OTHER), "{name}");
        if name != "BNP Paribas" {
            assert_eq!(line.counterparty(), "Józef Żółć", "{name}");
        }
        if ["Santander", "Pekao", "Alior", "Millennium"].contains(&name) {
            assert!(whole.statements[0].starts_with(OWN), "{name}: {:?}", whole.statements);
        }
    }
}

#[test]
fn balances_that_do_not_follow_are_said() {
    let header = "Data;Tytuł;Kwota;Saldo\n";
    let whole = read(
        format!("{header}2026-11-01;a;1,00;11,00\n2026-11-02;b;1,00;12,00\n2026-11-03;c;1,00;14,00\n")
            .as_bytes(),
    );
    assert_eq!(whole.said(), ["line 4: the balance should be 13,00, but the file says 14,00"]);
    assert_eq!(whole.statements, [" nr - ? ? no"]);
    let whole = read(
        format!("{header}2026-11-01;a;1,00;\nSaldo końcowe;;;5\n")
            .replace("Data;", "Saldo początkowe: 3,00\nData;")
            .as_bytes(),
    );
    assert_eq!(whole.said(), ["line 4: opening and lines give 4,00, but the closing balance is 5,00"]);
}

#[test]
fn rows_that_cannot_be_read_are_said_with_their_line() {
    let header = "Data;Tytuł;Kwota\n";
    for (row, said) in [
        ("2026-02-30;a;1,00", "“2026-02-30” is not a day"),
        ("2026-02-20;a;1,234", "“1,234” is not an amount"),
        ("2026-02-20;a;x", "“x” is not an amount"),
        ("2026-02-20;a;", "“” is not an amount"),
        ("2026-02-20;a;1,00 ABCD", "“1,00 ABCD” is not an amount"),
    ] {
        assert_eq!(read(format!("{header}{row}\n").as_bytes()).said(), [format!("line 2: {said}")]);
    }
    let whole = read(format!("{header}2026-02-20;a;1,00\n2026-02-21;\"open;1,00\n").as_bytes());
    assert_eq!(whole.said(), ["line 3: a quoted field does not end"]);
    let whole = read(format!("{header}2026-02-20;a;1,00 PLN\n2026-02-21;b;1,00 EUR\n").as_bytes());
    assert_eq!(whole.said(), ["line 3: the currency is EUR, the statement's is PLN"]);
}

#[test]
fn a_profile_of_ones_own_comes_first() {
    let profile = Profile::from_toml(
        "name = \"Bank spółdzielczy\"\ndelimiter = \"|\"\nheader = [\"kiedy\", \"ile\"]\noutgoing_kinds = [\"obciążenie\"]\ndecimal = \"comma\"\n\
         [columns]\nbooked_on = \"kiedy\"\namount = \"ile\"\ntitle = [\"za co\"]\nkind = \"co\"\n",
    )
    .unwrap();
    assert_eq!(Profile::from_toml(&profile.to_toml()), Ok(profile.clone()));
    let text = "kiedy|co|ile|za co\n3 XI 2026|uznanie|1.050,00|na cele\n4 XI 2026|Obciążenie|50,00|opłata\n";
    let whole = read_with(text.as_bytes(), vec![profile]);
    assert_eq!(whole.said(), [""; 0]);
    assert_eq!(
        whole.short(),
        ["2 2026-11-03 1050,00 PLN | na cele |  | -", "3 2026-11-04 -50,00 PLN | opłata |  | -"]
    );
    assert!(Profile::from_toml("nmae = 1").is_err());
}

#[test]
fn all_shipped_profiles_can_be_written_and_read() {
    assert_eq!(Profile::shipped().len(), 12);
    for profile in Profile::shipped() {
        assert_eq!(Profile::from_toml(&profile.to_toml()).as_ref(), Ok(profile));
    }
}

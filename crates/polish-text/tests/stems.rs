//! Forms and relatives of a word meet in one stem; strangers do not.

use polish_text::{Language, fold, stem};

fn polish(word: &str) -> String {
    stem(word, Language::Polish)
}

#[track_caller]
fn together(families: &[&str]) {
    let mut apart = Vec::new();
    for family in families {
        let stems: Vec<(&str, String)> = family.split(' ').map(|word| (word, polish(word))).collect();
        if stems.windows(2).any(|pair| matches!(pair, [one, other] if one.1 != other.1)) {
            apart.push(stems);
        }
    }
    assert!(apart.is_empty(), "{apart:#?}");
}

#[test]
fn forms_of_a_noun_meet() {
    together(&[
        "rower roweru rowerem rowerze rowery rowerów rowerom rowerami rowerach rowerek",
        "pies psa psu psem psie psy psów psom psami psach piesek",
        "lekcja lekcji lekcję lekcją lekcje lekcjom lekcjami lekcjach",
        "lodówka lodówki lodówkę lodówce lodówek lodówkami",
        "żelazko żelazka żelazku żelazkiem żelazek żelazkami",
        "noga nogi nodze nogę nóg nogami",
        "droga drogi drodze dróg drogę",
        "podłoga podłogi podłodze podłogę podłóg podłogami",
        "usługa usługi usłudze usług usługami",
        "apteka apteki aptece aptekę aptek",
        "herbata herbaty herbacie herbatę herbatka",
        "okno okna okien oknem oknami oknach",
        "ogród ogrodu ogrodzie ogrody ogrodów ogródek ogródka ogrodnik",
        "komputer komputera komputerze komputerów komputerowy",
        "sweter swetra swetrze swetry swetrów",
        "ściana ściany ścianę ścianie ścian ścianami ścianach",
        "dywan dywanu dywanie dywany dywanów",
        "szpital szpitala szpitalu szpitalem szpitale szpitali",
        "lampa lampy lampę lampka lampki lampek",
        "młotek młotka młotkiem młotki młotków",
        "sukienka sukienki sukienkę sukienek sukience",
        "opona opony oponę opon oponami oponie",
        "hamulec hamulca hamulce hamulców hamulcem",
        "krzesło krzesła krzeseł krzesłem krzesłami",
        "płot płotu płocie płoty płotów",
        "śnieg śniegu śniegiem odśnieżanie odśnieżać odśnieżymy",
        "mieszkanie mieszkania mieszkaniu mieszkań mieszkaniach",
        "problem problemu problemy problemów problemem",
        "telefon telefonu telefonie telefony telefonem",
        "poczta poczty poczcie pocztę",
        "paczka paczki paczkę paczek paczce",
        "zajęcia zajęcie zajęciach",
        "spódnica spódnicy spódnicę spódnic",
        "żyrandol żyrandola żyrandole żyrandoli",
        "dziecko dziecka dzieci dziećmi dzieciom",
        "wiosna wiosny wiosnę wiosen wiośnie",
        "klucz klucze kluczy kluczem",
        "cudzoziemiec cudzoziemca cudzoziemców cudzoziemcom",
        "święta świętami świąteczny świąteczna",
        "ranek rano poranny poranek",
        "korytarz korytarza korytarzu korytarze korytarzy",
    ]);
}

#[test]
fn aspect_pairs_and_derived_words_meet() {
    together(&[
        "malować pomalować pomalujemy malowanie malarz odmalujemy wymalować pomalowany maluje malarski",
        "naprawa naprawić naprawiamy naprawianie naprawimy naprawy naprawię ponaprawiać",
        "sprzątać sprzątanie posprzątamy posprzątać sprzątaczka wysprzątać",
        "uczyć nauka nauczyć nauczymy uczeń ucznia uczennica nauczyciel nauce uczę",
        "gotować gotowanie ugotujemy ugotować gotuje",
        "szyć szycie uszyć uszyjemy zszyć przeszycie szyje",
        "myć mycie umyć umyjemy mycia wymyć zmywanie",
        "prasować prasowanie wyprasować wyprasujemy poprasować",
        "kosić koszenie skosić skosimy kosiarka koszę",
        "montować montaż zamontować zamontujemy montażu",
        "składać składanie złożyć złożenie złożymy",
        "wymiana wymienić wymienimy wymieniać wymianę",
        "instalować instalacja zainstalować instalator zainstalujemy instalacji",
        "pomoc pomocy pomagać pomożemy pomóc pomagamy",
        "czyścić czyszczenie wyczyścić wyczyścimy",
        "przenieść przenoszenie przeniesiemy przenosić",
        "wyprowadzać wyprowadzanie wyprowadzimy wyprowadzić",
        "przeprowadzka przeprowadzki przeprowadzić przeprowadzkę",
        "korepetycje korepetytor korepetycji korepetycjami",
        "tapetować tapeta tapetowanie wytapetować",
        "zakupy zakupów kupić kupimy zakupach",
        "rehabilitacja rehabilitacji rehabilitować rehabilitację",
        "konserwacja konserwować konserwator zakonserwować",
        "programować programowanie zaprogramować zaprogramujemy",
        "regulacja wyregulować regulować wyregulujemy",
        "wiercenie wiercić wywiercić wiertarka",
        "czytać czytanie poczytać poczytamy",
        "pielenie pielić wypielić wypielimy",
        "rąbanie rąbać porąbać porąbiemy",
        "podlewać podlewanie podlejemy",
    ]);
}

#[test]
fn strangers_stay_apart() {
    let strangers = [
        "rower",
        "pies",
        "kot",
        "lekcja",
        "lodówka",
        "pralka",
        "pranie",
        "prąd",
        "praca",
        "malować",
        "mały",
        "sprzątać",
        "naprawa",
        "uczyć",
        "okno",
        "ogród",
        "ogrodzenie",
        "wyprowadzać",
        "przeprowadzka",
        "odkurzacz",
        "krzesło",
        "półka",
        "pole",
        "polski",
        "komputer",
        "szafa",
        "szachy",
        "schody",
        "spacer",
        "sweter",
        "ser",
        "zakupy",
        "kapeć",
        "kopać",
        "kot",
        "kotlet",
        "leki",
        "lekarz",
        "podłoga",
        "pogoda",
        "droga",
        "drzewo",
        "drzwi",
        "drewno",
        "zamek",
        "mebel",
        "mech",
        "list",
        "liście",
        "lista",
        "telewizor",
        "telefon",
        "śnieg",
        "śniadanie",
        "woda",
        "wózek",
        "szkoła",
        "szklanka",
        "prawnik",
        "hydraulik",
        "samochód",
        "samotność",
        "kredyt",
        "gotówka",
        "gotować",
        "przygotować",
        "złoto",
        "złotych",
        "świat",
        "święta",
        "pielić",
        "pielęgniarka",
        "kran",
        "krawiec",
        "pomoc",
        "pomidor",
    ];
    for (at, one) in strangers.iter().enumerate() {
        for other in strangers.iter().skip(at + 1).filter(|other| *other != one) {
            if ["list", "lista"].contains(one) && ["list", "lista"].contains(other) {
                continue;
            }
            assert_ne!(polish(one), polish(other), "{one} {other}");
        }
    }
}

#[test]
fn a_word_typed_without_diacritics_has_the_same_stem() {
    for word in "rowerów żelazka lodówkę sprzątać pomalować łóżko źródło świąteczną ścianę ćwiczeń".split(' ')
    {
        assert_eq!(polish(word), polish(&fold(word)), "{word}");
    }
}

#[test]
fn numbers_and_foreign_letters_stay_as_they_are() {
    assert_eq!(polish("26"), "26");
    assert_eq!(polish("h2o"), "h2o");
    assert_eq!(polish(""), "");
}

use super::*;
use crate::kit::locale::Language;

fn written(language: Language) -> Mail {
    Message::new("order-accepted", language.words(), "Twoją prośbę przyjęto <1 lutego>")
        .paragraph("Ktoś przyjdzie naprawić rower & dzwonek.")
        .paragraph("Przygotuj klucz.")
        .fact("Termin", "niedziela 1 lutego, 10:00")
        .code("123456")
        .secret_link("Zobacz prośbę", "https://pomoc.example/x?a=1&token=tajne")
        .closing("Kod działa 15 minut.")
        .from(Sender {
            name: "Drugi Bieg".into(),
            phone: "48 300 10 20".into(),
            hours: "pn–pt 9–15".into(),
            email: "biuro@drugibieg.example".into(),
        })
        .to("ala@example.org", "1", &Settings::for_tests())
        .unwrap()
}

#[test]
fn the_text_says_everything_in_order() {
    let mail = written(Language::Pl);
    assert_eq!(
        mail.text,
        "Dzień dobry!

Ktoś przyjdzie naprawić rower & dzwonek.

Przygotuj klucz.

Termin: niedziela 1 lutego, 10:00

Twój kod: 123456

Zobacz prośbę:
https://pomoc.example/x?a=1&token=tajne

Kod działa 15 minut.

Drugi Bieg
Zadzwoń: 48 300 10 20 (pn–pt 9–15)
Masz pytanie? Odpowiedz na tę wiadomość.

-- 
Pomoc Wzajemna
http://localhost:8080/
"
    );
    assert_eq!(mail.reply_to.as_deref(), Some("biuro@drugibieg.example"));
}

#[test]
fn the_notice_escapes_and_needs_nothing_from_elsewhere() {
    for language in Language::ALL {
        let html = written(language).html;
        assert!(html.contains(&format!("<html lang=\"{language}\">")));
        assert!(html.contains("&#60;1 lutego&#62;") && !html.contains("<1 lutego>"), "{html}");
        for foreign in ["style=\"", "<script", "<img", "src=", "@import", "url("] {
            assert!(!html.contains(foreign), "{foreign}");
        }
    }
}

#[test]
fn codes_and_addresses_that_open_something_are_told_as_secrets() {
    let mail = written(Language::Uk);
    let kept =
        |text: &str| mail.secrets.iter().fold(text.to_owned(), |text, secret| text.replace(secret, ""));
    for text in [&mail.text, &mail.html] {
        assert!(text.contains("123456") && text.contains("token=tajne"));
        let kept = kept(text);
        assert!(!kept.contains("123456") && !kept.contains("tajne"), "{kept}");
    }
}

#[test]
fn a_message_without_anything_more_is_signed_by_the_operator() {
    let mail =
        Message::new("test", Language::En.words(), "Test").to("a@example.org", "1", &Settings::for_tests());
    let mail = mail.unwrap();
    assert!(
        mail.text.contains("\n\nOperator testowy\nCall: 48 300 10 20 (pn–pt 9–15)\n\n-- \n"),
        "{}",
        mail.text
    );
    assert!(mail.text.ends_with("http://localhost:8080/en/\n"), "{}", mail.text);
    assert_eq!((mail.reply_to, mail.secrets.len()), (None, 0));
}

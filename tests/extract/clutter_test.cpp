// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clutter.hpp"

#include "extract/clutter_words_index.hpp"
#include "extract/shape.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

using namespace aloud;

TEST_CASE("furniture is known by its line alone", "[extract]") {
    const auto [line, kind] = GENERATE(table<std::string_view, Clutter>({
        {"Photo: Reuters/Name Surname", Clutter::credit},
        {"Фото: ТАСС", Clutter::credit},
        {"A street in the old town (AP Photo/Name Surname)", Clutter::caption},
        {"By Name Surname", Clutter::byline},
        {"Von Vorname Nachname", Clutter::byline},
        {"Автор: Имя Фамилия", Clutter::byline},
        {"14 May 2024, 18:32", Clutter::date},
        {"Обновлено 14 мая 2024 г.", Clutter::date},
        {"2024年5月14日 18:32", Clutter::date},
        {"۲۴ اردیبهشت ۱۴۰۳", Clutter::date},
        {"12 comments", Clutter::comments},
        {"5 min read", Clutter::counter},
        {"17", Clutter::counter},
        {"ADVERTISEMENT", Clutter::advertisement},
        {"Read more: The price of bread", Clutter::read_more},
        {"Подписывайтесь на наш канал", Clutter::sign_up},
        {"(Reporting by Name Surname; editing by Other Name)", Clutter::agency_foot},
        {"→ Share", Clutter::button},
        {"© 2024 The Newspaper", Clutter::legal},
        {"الأكثر قراءة", Clutter::section},
        {"関連記事", Clutter::section},
    }));
    CAPTURE(line);
    CHECK(clutter_reason(clutter_of(line)) == clutter_reason(kind));
}

TEST_CASE("furniture is known in every language", "[extract]") {
    const auto [line, kind] = GENERATE(table<std::string_view, Clutter>({
        // English
        {"list 1 of 3", Clutter::button},
        {"Opens in new window", Clutter::button},
        {"Published On 14 May 2024", Clutter::date},
        {"More on this story", Clutter::section},
        // Russian, Ukrainian
        {"3 минуты на чтение", Clutter::counter},
        {"Выделите фрагмент и нажмите Ctrl+Enter", Clutter::legal},
        {"Пропустить и продолжить чтение", Clutter::button},
        {"Якщо ви побачили помилку, виділіть її та натисніть Ctrl+Enter", Clutter::legal},
        {"Ілюстративне фото", Clutter::credit},
        // Arabic, Persian
        {"انقر هنا للمشاركة على وسائل التواصل الاجتماعي", Clutter::button},
        {"اقرأ أيضاً: عنوان آخر", Clutter::read_more},
        {"١٤ شوال ١٤٤٥", Clutter::date},
        {"برچسب‌ها:", Clutter::section},
        {"تازه‌ترین خبرها", Clutter::section},
        {"یکشنبه ۱۷ دی ۱۴۰۲", Clutter::date},
        // German, French
        {"Artikel anhören", Clutter::button},
        {"Lesedauer: 4 Min.", Clutter::counter},
        {"Folgen Sie uns auf Facebook", Clutter::sign_up},
        {"La suite après cette publicité", Clutter::advertisement},
        {"Écouter l’article", Clutter::button},
        {"Cet article est réservé aux abonnés", Clutter::sign_up},
        // Spanish, Portuguese, Italian
        {"Desplegar Redes Sociales", Clutter::button},
        {"Para seguir leyendo, inicia sesión", Clutter::sign_up},
        {"Continua após a publicidade", Clutter::advertisement},
        {"Mais lidas do dia", Clutter::section},
        {"Riproduzione riservata © Copyright", Clutter::legal},
        {"Foto di repertorio", Clutter::credit},
        // Turkish, Chinese, Japanese
        {"Haberin Devamı", Clutter::read_more},
        {"GÜNCELLEME TARİHİ: 14 Mayıs 2024 18:32", Clutter::date},
        {"打开微信，扫描二维码", Clutter::sign_up},
        {"大家都在看", Clutter::section},
        {"図1", Clutter::none},
        {"令和6年5月14日", Clutter::date},
        {"文字サイズ", Clutter::button},
        // Dutch, Swedish, Norwegian, Danish
        {"Lees ook: de prijs van brood", Clutter::read_more},
        {"Het laatste nieuws", Clutter::section},
        {"Läs också: Brödet blir dyrare", Clutter::read_more},
        {"Publicerad 14 maj 2024 kl. 18.32", Clutter::date},
        {"Saken fortsetter under annonsen", Clutter::advertisement},
        {"Foto: Fornavn Etternavn", Clutter::credit},
        {"Artiklen fortsætter efter annoncen", Clutter::advertisement},
        {"Mest læste", Clutter::section},
        // Finnish, Estonian, Latvian, Lithuanian
        {"Luetuimmat", Clutter::section},
        {"14. toukokuuta 2024 klo 18.32", Clutter::date},
        {"Loe ka: leiva hind", Clutter::read_more},
        {"Seotud lood", Clutter::section},
        {"Lasi arī: maizes cena", Clutter::read_more},
        {"12 komentāri", Clutter::comments},
        {"Skaitomiausi", Clutter::section},
        {"2024 m. gegužės 14 d. 18:32", Clutter::date},
        // Polish, Czech, Slovak, Hungarian, Slovenian
        {"Dalsza część artykułu pod materiałem wideo", Clutter::advertisement},
        {"Najczęściej czytane", Clutter::section},
        {"14 maja 2024, godz. 18:32", Clutter::date},
        {"Čtěte také: Cena chleba", Clutter::read_more},
        {"Nejčtenější", Clutter::section},
        {"Prečítajte si aj: Cena chleba", Clutter::read_more},
        {"Zdieľať na Facebooku", Clutter::button},
        {"Kapcsolódó cikkek", Clutter::section},
        {"2024. május 14., kedd 18:32", Clutter::date},
        {"Preberite tudi: Cena kruha", Clutter::read_more},
        // Greek, Serbian, Croatian, Bosnian
        {"ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Η τιμή του ψωμιού", Clutter::read_more},
        {"Δημοφιλή άρθρα", Clutter::section},
        {"Τρίτη, 14 Μαΐου 2024, 18:32", Clutter::date},
        {"Pročitajte još: Cijena kruha", Clutter::read_more},
        {"Прочитајте још: Цена хлеба", Clutter::read_more},
        {"Najčitanije vijesti", Clutter::section},
        {"14. svibnja 2024. 18:32", Clutter::date},
        // Bulgarian, Macedonian, Belarusian, Kazakh
        {"Вижте още: Цената на хляба", Clutter::read_more},
        {"Снимка: Име Фамилия", Clutter::credit},
        {"Поврзани вести", Clutter::section},
        {"Чытайце таксама: Цана хлеба", Clutter::read_more},
        {"14 траўня 2024", Clutter::date},
        {"Соңғы жаңалықтар", Clutter::section},
        // Romanian, Catalan
        {"Citește și: Prețul pâinii", Clutter::read_more},
        {"Sursa foto: Agenția", Clutter::credit},
        {"Et pot interessar", Clutter::section},
        // Georgian, Armenian, Azerbaijani, Uzbek
        {"ყველაზე კითხვადი", Clutter::section},
        {"14 მაისი 2024", Clutter::date},
        {"Կարդացեք նաև", Clutter::section},
        {"Bütün hüquqlar qorunur", Clutter::legal},
        {"Koʻproq koʻrsatish", Clutter::button},
        {"Ko‘proq ko‘rsatish", Clutter::button},
        // Hebrew, Urdu, Kurdish
        {"כל הזכויות שמורות", Clutter::legal},
        {"14 במאי 2024, 18:32", Clutter::date},
        {"תגובות", Clutter::comments},
        {"یہ بھی پڑھیں: روٹی کی قیمت", Clutter::read_more},
        {"زۆرترین خوێنراو", Clutter::section},
        // Hindi, Bengali
        {"ये भी पढ़ें: रोटी की कीमत", Clutter::read_more},
        {"इमेज स्रोत, एजेंसी", Clutter::credit},
        {"14 मई 2024, 18:32", Clutter::date},
        {"विज्ञापन", Clutter::advertisement},
        {"আরও পড়ুন: রুটির দাম", Clutter::read_more},
        {"সর্বশেষ খবর", Clutter::section},
        // Indonesian, Vietnamese, Thai, Korean
        {"Baca juga: Harga roti", Clutter::read_more},
        {"Terpopuler", Clutter::section},
        {"Selasa, 14 Mei 2024 18:32 WIB", Clutter::date},
        {"Có thể bạn quan tâm", Clutter::section},
        {"Ảnh: Họ Tên", Clutter::credit},
        {"ข่าวที่เกี่ยวข้อง", Clutter::section},
        {"อ่านเพิ่มเติม: ราคาขนมปัง", Clutter::read_more},
        {"많이 본 뉴스", Clutter::section},
        {"무단 전재 및 재배포 금지", Clutter::legal},
        {"입력 2024년 5월 14일 오후 6:32", Clutter::date},
    }));
    CAPTURE(line);
    CHECK(clutter_reason(clutter_of(line)) == clutter_reason(kind));
}

TEST_CASE("an article's own lines are not furniture in any language", "[extract]") {
    const auto* line = GENERATE(
        "Copyright law has changed little in a century.", "По теме границ стороны не договорились.",
        "Подробнее остановимся на цене хлеба.", "در همین زمینه وزیر سخن گفت.",
        "Datenschutz ist Sache der Länder.", "Background", "More in common",
        "Also on Monday, the market was closed.", "90 days", "From Gaza to Kyiv", "Discussion",
        "Контекст", "Рекомендации", "В 2024 году", "Важное",
        "Авторские права на песню принадлежат её автору.", "Усі матеріали справи передано до суду.",
        "Контекст подій", "خلفية", "يحظر نشر الصور في المدينة.", "پیشینه",
        "بخوانید تا بدانید که چه شد.", "Kontext",
        "Hintergrund: Die Stadt hatte das Geld gestrichen.",
        "Hier können Sie bis Sonntag parken, sagt die Stadt.", "Ab 2025", "Mehr von allem",
        "Karriere", "Es gelten die Regeln der Stadt.", "Contexte",
        "Recevez-vous des lettres ? demande le juge.", "Données personnelles", "24 heures",
        "Recibe críticas por el precio del pan.", "Queda prohibida la circulación en el centro.",
        "Más información se dará el lunes.", "Europa", "É proibida a entrada de carros no centro.",
        "Receba ou não, o valor sobe.", "Registrati 300 casi in un mese.",
        "Entra nel vivo la campagna elettorale.", "Abbonati in calo per i giornali.", "Bağlam",
        "Telif hakkı davası salı günü görülecek.", "背景", "推荐大家少吃盐。", "結論",
        "会員限定の催しは日曜に開かれる。", "Achtergrond", "Meer mensen kopen brood.", "Bakgrund",
        "Allt fler läser också tidningar.", "Bakgrunn", "Les hadde han aldri gjort.", "Baggrund",
        "Del og hersk", "Tausta", "Kuva kaupungista muuttuu.", "Taust",
        "Pildid on näitusel pühapäevani.", "Fons", "Kontekstas", "Tło", "Zobacz, co zrobili!",
        "Prawa autorskie do utworu należą do autora.", "Souvislosti",
        "Ochrana osobních údajů je téma jednání.", "Súvislosti", "Háttér",
        "Korábban írtuk, hogy drágul a kenyér.", "Ozadje", "Ιστορικό",
        "Φωτογραφίες από την πόλη εκτίθενται στο μουσείο.", "Pozadina",
        "Više od stotinu ljudi je došlo.", "Позадина", "Контекст на събитията",
        "Снимките са изложени в музея.", "Позадина на настаните", "Здымкі выстаўленыя ў музеі.",
        "Контэкст", "2024 жылы", "Context", "Drepturile de autor aparțin autorului.", "Antecedents",
        "კონტექსტი", "ფოტოები გამოფენილია მუზეუმში.", "Նախապատմություն", "Kontekst", "Tarix", "רקע",
        "צילום הוא תחביב יקר.", "پس منظر", "تصویر میں شہر نظر آتا ہے۔", "پاشخان", "पृष्ठभूमि",
        "फोटो शहर के संग्रहालय में रखे गए हैं।", "প্রেক্ষাপট", "ছবি দেখে সবাই খুশি।", "Latar belakang",
        "Bergabung di klub itu, ia mencetak dua gol.", "Bối cảnh", "Năm 2024",
        "Tham gia nhóm nghiên cứu có mười người.", "ภูมิหลัง", "ลิขสิทธิ์เพลงเป็นของผู้แต่ง", "배경", "요약",
        "24시간", "사진은 일요일까지 전시된다.");
    CAPTURE(line);
    CHECK(clutter_reason(clutter_of(line)).empty());
}

TEST_CASE("no phrase is of two kinds but those that two languages share", "[extract]") {
    const std::set<std::string> known = {"source", "sources", "video", "newsletters", "پسند"};
    std::map<std::pair<PhraseMatch, std::string>, Clutter> kinds;
    for (const ClutterWords& words : clutter_words()) {
        for_each_phrase(words.phrases, [&](std::string_view phrase) {
            if (words.match == PhraseMatch::word)
                return;
            const auto found =
                kinds.try_emplace({words.match, std::string(phrase)}, words.kind).first;
            CAPTURE(phrase, clutter_reason(found->second), clutter_reason(words.kind));
            if (known.count(std::string(phrase)) == 0 && found->second != words.kind)
                FAIL_CHECK("two kinds");
        });
    }
    CHECK(kinds.size() > 10'000);
}

TEST_CASE("the lists are written as lines are compared", "[extract]") {
    const ClutterIndex index;
    for (const ClutterWords& words : clutter_words()) {
        for_each_phrase(words.phrases, [&](std::string_view phrase) {
            CAPTURE(phrase);
            if (phrase != trim(phrase) || phrase != to_lower(phrase) ||
                phrase.find_first_of(".,:;-/()0123456789") != std::string_view::npos ||
                phrase.find("  ") != std::string_view::npos)
                FAIL_CHECK("not as a key");
        });
    }
    // A key has no marks.
    CHECK(index.whole("वजञपन") == Clutter::advertisement);
    CHECK(index.whole("वजञप") == Clutter::none);
}

TEST_CASE("prose that begins like furniture is not furniture", "[extract]") {
    const auto* line = GENERATE(
        "By the time the doors opened, a long queue stood in the street.",
        "Photo albums are sold at the market every Sunday.", "In 2024 the price of bread rose.",
        "Фотографии выставлены в городском музее.", "Share prices fell on Monday.",
        "Comments by the minister were not welcome.", "The Reuters office is closed", "");
    CAPTURE(line);
    CHECK(clutter_of(line) == Clutter::none);
}

TEST_CASE("a sentence's end is seen in every script", "[extract]") {
    CHECK(ends_like_sentence("It is so."));
    CHECK(ends_like_sentence("“Is it so?” "));
    CHECK(ends_like_sentence("本当です。」"));
    CHECK(ends_like_sentence("هل هذا صحيح؟"));
    CHECK_FALSE(ends_like_sentence("Most read"));
    CHECK_FALSE(ends_like_sentence("He said:"));
    CHECK(reading_width("図書館") == 9);
    CHECK(reading_width("library") == 7);
}

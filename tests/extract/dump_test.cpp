// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace aloud;

namespace {

Article extract(std::string_view text, bool captions = false) {
    ExtractOptions options;
    options.captions = captions;
    return extract_dump(std::string(text), options);
}

std::vector<std::string> texts(const Article& article) {
    std::vector<std::string> all;
    for (const Block& block : article.blocks)
        all.push_back(block.text);
    return all;
}

/// A page in which each line begins with what it should become: "H " the headline, "P " the
/// article's,
/// "- " furniture.
struct MarkedPage {
    std::string dump;
    std::vector<std::string> wanted;

    explicit MarkedPage(std::string_view marked) {
        while (!marked.empty()) {
            const std::size_t end = std::min(marked.find('\n'), marked.size());
            const std::string line(marked.substr(0, end));
            marked.remove_prefix(std::min(end + 1, marked.size()));
            if (line.size() > 2 && line[0] != '-')
                wanted.push_back(line.substr(2));
            dump += (line.size() > 2 ? line.substr(2) : "") + "\n";
        }
    }
};

}  // namespace

TEST_CASE("a page's article comes out of its furniture", "[extract]") {
    const std::string_view page = GENERATE(
        as<std::string_view>(),
        // a Russian site's English pages
        "- Skip to main content\n- World\n- Business\n- Opinion\n- Sport\n- Photo\n- Search\n"
        "H Ceasefire talks open in the old harbour town\n"
        "- 14 May 2024, 18:32\n- Photo: Reuters/Name Surname\n- Select important\n- On\n- Off\n\n"
        "P Delegations from both sides met on Tuesday in the harbour town for the first time since "
        "the winter, officials said.\n\n- Сирия\n- Photo: RIA Novosti/Name Surname\n\n"
        "P “We have come here to listen,” the head of the delegation told reporters before the "
        "doors "
        "were closed.\n\n- Advertisement\n\n"
        "P The talks are expected to last three days. The mediators have not said what will follow "
        "them, but a second round is planned for June.\n\n"
        "P He gave no details.\n\n"
        "P Roads into the town were closed in the morning and opened again at noon, the local "
        "administration said in a statement.\n\n"
        "- Share\n- Subscribe to our channel on Telegram\n- Most read\n- 18:20\n"
        "- Minister visits the flooded villages in the south\n- 18:05\n"
        "- Prices of bread rise for the third month\n- 17:41\n- Football: the final is moved\n"
        "- © 2024 All rights reserved\n",
        // ru
        "- Главная\n- Политика\n- Экономика\n- Спорт\n- Войти\n"
        "H В приморском городе открылись переговоры о перемирии\n"
        "- 14 мая 2024, 18:32\n- Фото: РИА Новости / Имя Фамилия\n\n"
        "P Делегации двух сторон впервые с зимы встретились во вторник в приморском городе, "
        "сообщили "
        "официальные представители.\n\n"
        "P «Мы приехали слушать», — заявил журналистам глава делегации перед началом закрытой "
        "части "
        "встречи.\n\n- Реклама\n\n"
        "P Переговоры продлятся три дня. Посредники не уточнили, что будет дальше, однако второй "
        "раунд намечен на июнь.\n\n"
        "- Читайте также: В порту начался ремонт причала\n\n"
        "P Дороги к городу утром были перекрыты, днём движение восстановили, говорится в сообщении "
        "администрации.\n\n"
        "- Поделиться\n- Подписывайтесь на наш канал\n- Самое читаемое\n"
        "- Министр посетил затопленные сёла\n- Цены на хлеб выросли\n- Комментарии\n",
        // uk
        "- Головна\n- Політика\n- Економіка\n- Спорт\n"
        "H У приморському місті відкрили нову бібліотеку\n- 14 травня 2024, 18:32\n- Поділитися\n\n"
        "P Нову бібліотеку відкрили у вівторок у приморському місті, повідомили у міській раді та "
        "запросили мешканців.\n\n- Фото: Ім'я Прізвище\n\n"
        "P За словами директорки бібліотеки, тут зібрано понад сорок тисяч книжок, і половину з "
        "них "
        "подарували читачі.\n\n"
        "P Будівлю зводили чотири роки. Роботи двічі зупиняли через брак коштів, але міська рада "
        "знайшла їх у бюджеті.\n\n"
        "- Підписуйтесь на наш канал\n- Читайте також\n- Ціни на хліб зросли\n- Коментарі\n",
        // ar
        "- الرئيسية\n- أخبار\n- اقتصاد\n- رياضة\n"
        "H افتتاح مكتبة جديدة في المدينة الساحلية\n- 14 مايو 2024\n- مشاركة\n\n"
        "P افتتحت المدينة الساحلية يوم الثلاثاء مكتبة جديدة تضم أكثر من أربعين ألف كتاب، بحسب ما "
        "أعلنته إدارة المكتبة في بيان.\n\n- إعلان\n\n"
        "P وقالت مديرة المكتبة إن نصف الكتب جاء من تبرعات القراء الذين انتظروا افتتاح المكتبة "
        "أربع سنوات كاملة.\n\n"
        "P وتوقف العمل في المبنى مرتين بسبب نقص المال قبل أن تجد المدينة ما يكفي في ميزانيتها "
        "لإتمام البناء.\n\n"
        "- اقرأ أيضا\n- ارتفاع أسعار الخبز\n- الأكثر قراءة\n- تعليقات\n",
        // fa
        "- صفحه اصلی\n- سیاست\n- اقتصاد\n- ورزش\n"
        "H گشایش کتابخانه تازه در شهر ساحلی\n- ۲۴ اردیبهشت ۱۴۰۳\n- اشتراک گذاری\n\n"
        "P کتابخانه تازه‌ای با بیش از چهل هزار کتاب روز سه‌شنبه در شهر ساحلی گشایش یافت و مردم "
        "شهر "
        "از آن استقبال کردند.\n\n- تبلیغات\n\n"
        "P مدیر کتابخانه گفت نیمی از کتاب‌ها را خوانندگانی هدیه کرده‌اند که چهار سال در "
        "انتظار "
        "گشایش کتابخانه بوده‌اند.\n\n"
        "P کار ساختمان دو بار به دلیل کمبود پول متوقف شد تا آن که شهر بودجه لازم را برای پایان آن "
        "پیدا کرد.\n\n"
        "- بیشتر بخوانید\n- افزایش قیمت نان\n- نظرات\n");
    const MarkedPage marked(page);
    const Article article = extract(marked.dump);
    CAPTURE(article.dropped.size());
    CHECK(texts(article) == marked.wanted);
    CHECK(article.title == marked.wanted.front());
    CHECK(article.blocks.front().kind == BlockKind::headline);
}

TEST_CASE("the article is found in scripts and languages of other kinds", "[extract]") {
    const std::string_view page = GENERATE(
        as<std::string_view>(),
        // de
        "- Startseite\n- Politik\n- Wirtschaft\n- Anmelden\n"
        "H Hafenstadt eröffnet ihre neue Bibliothek\n- Von Vorname Nachname\n"
        "- Stand: 14.05.2024, 18:32 Uhr\n\n"
        "P Die neue Bibliothek der Hafenstadt hat am Dienstag ihre Türen geöffnet, wie die "
        "Stadtverwaltung mitteilte.\n\n- Anzeige\n\n"
        "P „Die Hälfte der Bücher haben uns Leser geschenkt“, sagte die Leiterin der Bibliothek "
        "bei "
        "der Eröffnung.\n\n"
        "P Vier Jahre wurde gebaut. Zweimal ruhten die Arbeiten, weil das Geld fehlte, dann fand "
        "die "
        "Stadt es in ihrem Haushalt.\n\n"
        "- Mehr zum Thema\n- Brotpreise steigen weiter\n- Kommentare\n- Impressum\n",
        // fr
        "- Accueil\n- Politique\n- Économie\n- Se connecter\n"
        "H La ville portuaire ouvre sa nouvelle bibliothèque\n- Publié le 14 mai 2024 à 18h32\n"
        "- Partager\n\n"
        "P La nouvelle bibliothèque de la ville portuaire a ouvert ses portes mardi, a annoncé la "
        "mairie dans un communiqué.\n\n- Publicité\n\n"
        "P « La moitié des livres nous ont été offerts par des lecteurs », a déclaré la directrice "
        "de la bibliothèque.\n\n- À lire aussi : Le prix du pain augmente\n\n"
        "P Le chantier a duré quatre ans. Il s’est arrêté deux fois faute d’argent avant que la "
        "ville ne le trouve dans son budget.\n\n"
        "- Les plus lus\n- Le prix du pain augmente\n- Commentaires\n",
        // es
        "- Portada\n- Política\n- Economía\n- Suscríbete\n"
        "H La ciudad portuaria abre su nueva biblioteca\n- 14 de mayo de 2024\n- Compartir\n\n"
        "P La nueva biblioteca de la ciudad portuaria abrió sus puertas el martes, según informó "
        "el "
        "ayuntamiento.\n\n- Publicidad\n\n"
        "P «La mitad de los libros los regalaron los lectores», dijo la directora de la biblioteca "
        "en la inauguración.\n\n"
        "P La obra duró cuatro años. Se detuvo dos veces por falta de dinero hasta que la ciudad "
        "lo "
        "encontró en su presupuesto.\n\n"
        "- Lo más leído\n- Sube el precio del pan\n- Comentarios\n",
        // zh
        "- 首页\n- 政治\n- 财经\n- 体育\n- 登录\n"
        "H 港口城市新图书馆正式开馆\n- 2024年5月14日 18:32\n- 分享\n\n"
        "P 港口城市的新图书馆星期二正式开馆，市政府在一份声明中说，馆内共有四万多册图书。\n\n- "
        "广告\n\n"
        "P 馆长表示，其中一半图书由读者捐赠，他们为这一天等待了整整四年。\n\n"
        "P 工程曾因资金不足两次停工，后来市政府在预算中找到了所需的款项，图书馆才得以建成。\n\n"
        "- 相关新闻\n- 面包价格上涨\n- 评论\n- 版权所有\n",
        // ja
        "- ホーム\n- 政治\n- 経済\n- スポーツ\n- ログイン\n"
        "H 港町に新しい図書館が開館\n- 2024年5月14日 18時32分\n- シェアする\n\n"
        "P 港町の新しい図書館が火曜日に開館し、市の発表によると四万冊を超える本が並んでいる。\n\n- "
        "広告\n\n"
        "P 館長は「本の半分は市民から贈られたもので、開館まで四年も待ってくれた」と話した。\n\n"
        "P 工事は資金不足のため二度中断したが、市が予算を見つけ、今年の春にようやく完成した。\n\n"
        "- 関連記事\n- パンの値段が上がる\n- コメント\n");
    const MarkedPage marked(page);
    CHECK(texts(extract(marked.dump)) == marked.wanted);
}

TEST_CASE("text without furniture comes out whole", "[extract]") {
    const std::string_view text = GENERATE(
        as<std::string_view>(), "Hello", "A few words without an end",
        "One line. It has two sentences.",
        "Dear all,\n\nThe meeting of Friday is moved to Monday because the room is being "
        "painted.\n\n"
        "Please bring the papers that were sent round last week; there will be no copies.\n\n"
        "Best regards,\nThe office",
        "One short line\nAnother short line\nA third\nA fourth");
    std::string joined;
    for (const std::string& block : texts(extract(text)))
        joined += block + "\n";
    std::string expected;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\n' || (at > 0 && text[at - 1] != '\n'))
            expected += text[at];
    }
    CHECK(joined == expected + "\n");
    CHECK(extract(text).dropped.empty());
}

TEST_CASE("lines wrapped to a width are joined again", "[extract]") {
    const Article article = extract(
        "The harbour was built in the time of the old kings, and nobody knows\n"
        "how many people worked on it, nor how long, for the books of those\n"
        "years were lost in the great fire that burned for a week.\n"
        "\n"
        "What is left of it can be seen at low tide from the hill behind the\n"
        "town, where a small museum shows the tools and a model of the first\n"
        "ship.\n");
    REQUIRE(article.blocks.size() == 2);
    CHECK(article.blocks[0].text ==
          "The harbour was built in the time of the old kings, and nobody knows how many people "
          "worked on it, nor how long, for the books of those years were lost in the great fire "
          "that burned for a week.");
    CHECK(article.blocks[1].kind == BlockKind::paragraph);
}

TEST_CASE("subheads, items and captions are told from paragraphs", "[extract]") {
    const std::string page =
        "Home\nNews\nSport\nLog in\nA library opens in the harbour town\n14 May 2024\n\n"
        "The new library of the harbour town opened its doors on Tuesday after four long years.\n\n"
        "A reader in the new hall\nPhoto: Name Surname\n\n"
        "What it cost\n\n"
        "The building cost more than planned, the town said, and it had to find the money "
        "twice.\n\n"
        "• forty thousand books\n• two reading rooms\n\n"
        "It will be open every day of the week but Monday, from eight in the morning until ten.\n\n"
        "Share\nMost read\nBread gets dearer\nComments\n";
    const Article article = extract(page, true);
    std::vector<BlockKind> kinds;
    for (const Block& block : article.blocks)
        kinds.push_back(block.kind);
    CHECK(kinds == std::vector<BlockKind>{BlockKind::headline, BlockKind::paragraph,
                                          BlockKind::caption, BlockKind::subhead,
                                          BlockKind::paragraph, BlockKind::item, BlockKind::item,
                                          BlockKind::paragraph});
}

TEST_CASE("a paragraph of three sentences before a photo credit is no caption", "[extract]") {
    const Article article = extract(
        "The ferry that came back\n"
        "The old ferry crosses the river again after nine years in a dry dock up the coast.\n"
        "It sank in a storm. It was raised a year later. Nobody thought that it would sail.\n"
        "Photo: Reuters\n"
        "Crossings begin at six in the morning and end when the last passenger is on land.\n");
    const std::vector<std::string> kept = texts(article);
    CHECK(std::count(kept.begin(), kept.end(),
                     "It sank in a storm. It was raised a year later. Nobody thought that it "
                     "would sail.") == 1);
    CHECK(std::count(kept.begin(), kept.end(), "Photo: Reuters") == 0);
}

TEST_CASE("every dropped line is accounted for", "[extract]") {
    const Article article = extract(
        "Home\nNews\nSport\nLog in\nA library opens in the harbour town\n14 May 2024\n\n"
        "The new library of the harbour town opened its doors on Tuesday after four long years.\n\n"
        "Advertisement\n\n"
        "It will be open every day of the week but Monday, from eight in the morning until ten.\n\n"
        "Most read\nBread gets dearer\n");
    CHECK(article.dropped.size() + article.blocks.size() == 11);
    CHECK(std::count(article.dropped.begin(), article.dropped.end(),
                     Dropped{"Advertisement", "advertisement"}) == 1);
    CHECK(article.dropped.back() == Dropped{"Bread gets dearer", "after the article's end"});
}

TEST_CASE("bad input is bounded and never lost", "[extract]") {
    CHECK(extract("").blocks.empty());
    CHECK(extract(std::string(1'000'000, '\n')).blocks.empty());
    CHECK(extract(std::string(1'000'000, 'x')).blocks.size() == 1);
    CHECK(extract("\xEF\xBF\xBD\xEF\xBF\xBD").blocks.size() == 1);
}

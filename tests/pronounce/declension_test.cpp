// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/russian/declension.hpp"

#include "pronounce/russian/homographs.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace aloud;
using Catch::Generators::table;

namespace {

std::string without_stress(std::string_view word) {
    std::string bare(word);
    for (std::size_t at = bare.find("\u0301"); at != std::string::npos; at = bare.find("\u0301"))
        bare.erase(at, std::string_view("\u0301").size());
    return bare;
}

/// What the form is stressed like when a lexicon has nothing but this nominative.
std::string stressed_form(std::string_view form, std::string_view nominative, NameKind kind) {
    const std::string wanted = fold_marks(nominative);
    for (const Nominative& each : nominatives_of(form)) {
        if (fold_marks(each.word) != wanted)
            continue;
        std::string stressed = stress_like(form, each, nominative, kind);
        if (!stressed.empty())
            return stressed;
    }
    return {};
}

}  // namespace

TEST_CASE("every case of a Russian name has the stress that its type gives", "[pronounce]") {
    const auto [role, nominative, forms] = GENERATE(table<std::string, std::string, std::string>({
        {"russian-surname", "петро́в",
         "петро́ва петро́ву петро́вым петро́ве петро́вой петро́вы петро́вых петро́выми"},
        {"russian-surname", "королёв", "королё́ва королё́ву королё́вым королё́ве королё́вой королё́вых"},
        {"russian-surname", "бороди́н",
         "бородина́ бородину́ бородино́м бородине́ бородино́й бородины́ бородины́х"},
        {"russian-surname", "фоми́н", "фомина́ фомины́м фомину́ фомино́й фомины́х"},
        {"russian-surname", "пу́шкин", "пу́шкина пу́шкину пу́шкиным пу́шкине пу́шкиной"},
        {"russian-surname", "си́доров", "си́дорова си́дорову си́доровым си́доровой си́доровых"},
        {"russian-surname", "гончаро́в", "гончаро́ва гончаро́ву гончаро́вым гончаро́ве"},
        {"russian-surname", "достое́вский",
         "достое́вского достое́вскому достое́вским достое́вском достое́вская достое́вской достое́вскую "
         "достое́вских"},
        {"russian-surname", "толсто́й", "толсто́го толсто́му толсты́м толсто́м толста́я толсту́ю толсты́х"},
        {"russian-surname", "трубецко́й", "трубецко́го трубецко́му трубецки́м"},
        {"russian-surname", "бе́лый", "бе́лого бе́лому бе́лым бе́лой"},
        {"russian-surname", "ярова́я", "ярово́й ярову́ю"},
        {"russian-surname", "казанни́к", "казанника́ казаннику́ казаннико́м"},
        {"russian-surname", "собча́к", "собчака́ собчаку́ собчако́м"},
        {"russian-surname", "пастерна́к", "пастерна́ка пастерна́ку пастерна́ком"},
        {"russian-surname", "ковту́н", "ковтуна́ ковтуну́ ковтуно́м"},
        {"russian-surname", "ткачу́к", "ткачука́ ткачуку́ ткачуко́м ткачуки́"},
        {"russian-surname", "ме́льник", "ме́льника ме́льнику ме́льником"},
        {"russian-surname", "солове́й", "соловья́ соловью́ соловьё́м"},
        {"russian-surname", "гра́ч", "грача́ грачу́ грачо́м"},
        {"russian-surname", "ба́бич", "ба́бича ба́бичу ба́бичем"},
        {"russian-surname", "абрамо́вич", "абрамо́вича абрамо́вичу абрамо́вичем"},
        {"russian-surname", "глинка́", "глинки́ глинке́ глинку́ глинко́й"},
        {"russian-surname", "гли́нка", "гли́нки гли́нке гли́нку гли́нкой"},
        {"russian-surname", "шевче́нко", "шевче́нко"},
        {"russian-surname", "седы́х", "седы́х"},
        {"russian-surname", "ре́пин", "ре́пина ре́пину ре́пиным ре́пине"},
        {"russian-surname", "коза́к", "козака́ козаку́"},
        {"russian-surname", "моро́з", "моро́за моро́зу моро́зом"},
        {"russian-surname", "скрипа́ль", "скрипаля́ скрипалю́ скрипалё́м"},
        {"russian-surname", "гайда́й", "гайда́я гайда́ю гайда́ем"},
        {"russian-surname", "цо́й", "цо́я цо́ю цо́ем"},
        {"russian-surname", "ле́бедь", "ле́бедя ле́бедю ле́бедем"},
        {"russian-given", "константи́н",
         "константи́на константи́ну константи́ном константи́не константи́нович"},
        {"russian-given", "валенти́н", "валенти́на валенти́ну"},
        {"russian-given", "па́вел", "па́вла па́влу па́влом па́вле"},
        {"russian-given", "ле́в", "льва́ льву́ льво́м"},
        {"russian-given", "пётр", "петра́ петру́ петро́м петре́"},
        {"russian-given", "илья́", "ильи́ илье́ илью́ ильё́й"},
        {"russian-given", "ники́та", "ники́ты ники́те ники́ту ники́той"},
        {"russian-given", "любо́вь", "любо́ви любо́вью"},
        {"russian-given", "мари́я", "мари́и мари́ю мари́ей"},
        {"russian-given", "ната́лья", "ната́льи ната́лье ната́лью ната́льей"},
        {"russian-given", "о́льга", "о́льги о́льге о́льгу о́льгой"},
        {"russian-given", "ю́рий", "ю́рия ю́рию ю́рием ю́рии"},
        {"russian-given", "алексе́й", "алексе́я алексе́ю алексе́ем алексе́е"},
        {"russian-given", "и́горь", "и́горя и́горю и́горем и́горевич и́горевича и́горевной"},
        {"russian-given", "артём", "артё́ма артё́му артё́мом артё́мович артё́мовна"},
        {"russian-given", "рина́т", "рина́та рина́том рина́тович рина́товича рина́товной"},
        {"russian-given", "фома́", "фомы́ фоме́ фому́ фомо́й"},
        {"russian-given", "арсе́ний", "арсе́ния арсе́ньевич арсе́ньевича арсе́ньевна"},
        {"russian-given", "тимофе́й", "тимофе́я тимофе́евич тимофе́евны"},
        {"russian-patronymic", "ильи́ч", "ильича́ ильичу́ ильичо́м ильиче́"},
        {"russian-patronymic", "петро́вич", "петро́вича петро́вичу петро́вичем"},
        {"russian-patronymic", "петро́вна", "петро́вны петро́вне петро́вну петро́вной"},
        {"russian-town", "москва́", "москвы́ москве́ москву́ москво́й"},
        {"russian-town", "сама́ра", "сама́ры сама́ре сама́ру"},
        {"russian-town", "ива́ново", "ива́нова ива́нову ива́новом ива́нове"},
        {"russian-town", "домоде́дово", "домоде́дова домоде́дове домоде́довом"},
        {"russian-town", "пу́лково", "пу́лкове пу́лкова"},
        {"russian-town", "каза́нь", "каза́ни каза́нью"},
        {"russian-town", "тве́рь", "тве́ри тве́рью"},
        {"russian-town", "орёл", "орла́ орлу́ орло́м орле́"},
        {"russian-town", "еле́ц", "ельца́ ельцу́ ельце́ ельцо́м"},
        {"russian-town", "торжо́к", "торжка́ торжке́ торжку́"},
        {"russian-town", "владивосто́к", "владивосто́ка владивосто́ке"},
        {"russian-town", "черепове́ц", "череповца́ череповце́"},
        {"russian-town", "хи́мки", "хи́мок хи́мкам хи́мках хи́мками"},
        {"russian-town", "лу́ки", "лу́к лу́кам лу́ках"},
        {"russian-town", "мыти́щи", "мыти́щ мыти́щах мыти́щам"},
        {"russian-town", "соловки́", "соловко́в соловка́х соловка́м"},
        {"russian-town", "челны́", "челно́в челна́х"},
        {"russian-town", "сахали́н", "сахали́на сахали́не сахали́ном"},
        {"russian-town", "берли́н", "берли́на берли́не берли́ном"},
        {"russian-town", "доне́цк", "доне́цка доне́цке доне́цком"},
        {"russian-town", "севасто́поль", "севасто́поля севасто́поле севасто́полем"},
        {"russian-town", "ра́менское", "ра́менского ра́менскому ра́менском"},
        {"russian-town", "гро́зный", "гро́зного гро́зном гро́зным"},
        {"russian-town", "жуко́вский", "жуко́вского жуко́вском"},
        {"russian-town", "узлова́я", "узлово́й узлову́ю"},
        {"russian-town", "приднестро́вье", "приднестро́вья приднестро́вью"},
        {"russian-town", "кре́мль", "кремля́ кремлю́ кремлё́м кремле́"},
        {"russian-town", "дне́пр", "днепра́ днепру́ днепро́м"},
        {"russian-town", "геленджи́к", "геленджика́ геленджике́"},
        {"russian-town", "сиби́рь", "сиби́ри сиби́рью"},
        {"russian-town", "тюме́нь", "тюме́ни тюме́нью"},
        {"russian-town", "се́ргиев", "се́ргиева"},
        {"russian-town", "чечня́", "чечни́ чечне́ чечню́ чечнё́й"},
        {"arabic-surname", "аса́д", "аса́да аса́ду аса́дом аса́де"},
        {"arabic-surname", "насралла́", "насраллы́ насралле́ насраллу́ насралло́й"},
        {"arabic-surname", "фаты́х", "фаты́ха"},
        {"arabic-surname", "тахси́н", "тахси́на тахси́ну тахси́ном"},
        {"arabic-surname", "бара́к", "бара́ка бара́ку бара́ком"},
        {"arabic-surname", "хаса́н", "хаса́на хаса́ном"},
        {"arabic-surname", "еги́пет", "еги́пта еги́пту еги́птом еги́пте"},
    }));
    std::istringstream each(forms);
    for (std::string expected; each >> expected;) {
        CAPTURE(nominative, expected);
        CHECK(stressed_form(without_stress(expected), nominative, kind_of_role(role)) == expected);
    }
}

TEST_CASE("a stressed ё is found where print has е", "[pronounce]") {
    CHECK(stressed_form("артема", "артём", NameKind::given) == "артё\u0301ма");
    CHECK(stressed_form("королевой", "королёв", NameKind::slavic_surname) == "королё\u0301вой");
    CHECK(stressed_form("орла", "орёл", NameKind::other) == "орла\u0301");
}

TEST_CASE("a form of another word takes no name's stress", "[pronounce]") {
    CHECK(stressed_form("музей", "му\u0301за", NameKind::given).empty());
    CHECK(stressed_form("модем", "мо\u0301ди", NameKind::other).empty());
    CHECK(stressed_form("шкура", "шкуро\u0301", NameKind::slavic_surname).empty());
    CHECK(stressed_form("кузинами", "ку\u0301зин", NameKind::slavic_surname).empty());
    CHECK(stressed_form("сербы", "серо\u0301б", NameKind::given).empty());
}

TEST_CASE("only given names have patronymics", "[pronounce]") {
    CHECK(stressed_form("берлинович", "берли\u0301н", NameKind::other).empty());
    CHECK(stressed_form("зальтович", "за\u0301льт", NameKind::given) == "за\u0301льтович");
}

TEST_CASE("the word before tells the stress of a noun", "[pronounce]") {
    const auto [before, form, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"из", "города", "го́рода"},
        {"нового", "города", "го́рода"},
        {"два", "города", "го́рода"},
        {"крупные", "города", "города́"},
        {"в", "города", "города́"},
        {"население", "города", ""},
        {"данные", "стороны", ""},
        {"этой", "страны", "страны́"},
        {"другие", "страны", "стра́ны"},
        {"все", "стороны", "сто́роны"},
        {"после", "войны", "войны́"},
        {"в", "горы", "го́ры"},
        {"его", "слова", ""},
        {"такого", "слова", "сло́ва"},
        {"на", "воды", "во́ды"},
        {"их", "жены", ""},
        {"бывшие", "жены", "жёны"},
        {"в", "лесу", "лесу́"},
        {"по", "лесу", "ле́су"},
        {"в", "крыму", "крыму́"},
        {"по", "крыму", "кры́му"},
        {"четвёртом", "году", "году́"},
        {"тридцатому", "году", "го́ду"},
        {"около", "часа", "ча́са"},
        {"два", "часа", ""},
        {"новые", "столы", ""},
    }));
    CAPTURE(before, form);
    CHECK(stress_by_neighbour("", before, form) == expected);
}

TEST_CASE("a numeral two words before counts in the singular", "[pronounce]") {
    CHECK(stress_by_neighbour("две", "большие", "страны") == "страны́");
    CHECK(stress_by_neighbour("два", "новых", "города") == "го́рода");
    CHECK(stress_by_neighbour("", "большие", "страны") == "стра́ны");
    CHECK(stress_by_neighbour("в", "социальной", "сети") == "сети́");
    CHECK(stress_by_neighbour("", "в", "связи") == "связи́");
    CHECK(stress_by_neighbour("", "из", "твери") == "тве́ри");
    CHECK(stress_by_neighbour("", "новые", "сети").empty());
}

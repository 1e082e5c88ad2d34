// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/english/arabic_names.hpp"
#include "pronounce/english/names.hpp"
#include "pronounce/english/russian_names.hpp"
#include "pronounce/russian/declension.hpp"
#include "pronounce/russian/names.hpp"
#include "pronounce/russian/sounds.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using Catch::Generators::table;

namespace {

std::string rule(const std::string& text, std::size_t at = 0, Origin before = Origin::unknown) {
    const std::vector<Word> words = find_words(text);
    std::vector<KnownWord> known(words.size());
    if (at > 0)
        known[at - 1] = {before != Origin::unknown, before};
    return english_rule(text, words, known, at).ipa;
}

}  // namespace

TEST_CASE("Russian names in English take their stress from the ending", "[pronounce]") {
    const auto [name, ipa] = GENERATE(table<std::string, std::string>({
        {"zubtsov", "zʊbtsˈɔf"},
        {"mironov", "mɪrˈɔnɔf"},
        {"mironova", "mɪrˈɔnɔvɐ"},
        {"zhdanovskaya", "ʒdɐnˈɔfskɐjɐ"},
        {"shchyogolev", "ʃtʃjɔɡɔljˈɔf"},
        {"vasilenko", "vɐsɪlˈɛnkɔ"},
        {"khrapkin", "xrˈɑːpkɪn"},
        {"zelenograd", "zɛlɛnɔɡrˈɑːd"},
        {"zapadovsk", "zɐpˈɑːdɔfsk"},
        {"zaretsky", "zɐrˈɛtski"},
        {"ovchinin", "ɔftʃˈiːnɪn"},
        {"vdovin", "vdˈɔvɪn"},
        {"prosnyak", "prɔsnjˈɑːk"},
    }));
    CAPTURE(name);
    CHECK(russian_name(name) == ipa);
}

TEST_CASE("English words and names are not taken for others", "[pronounce]") {
    const std::string name =
        GENERATE("Martin", "Robin", "Colin", "Boston", "Said", "Mark", "Rice", "Kevin", "Dublin",
                 "Berlin", "Griffin", "Carolina", "Whisky", "Leroy", "Task", "Casino", "Sarah",
                 "Harris", "Davis", "Salad", "Ghost", "LinkedIn", "US-China", "Al Capone", "As-Is",
                 "David", "Kayak", "Brazil", "Taxi", "Summit", "petrov");
    CAPTURE(name);
    CHECK(rule(name).empty());
}

TEST_CASE("Arabic names are said by article, particle and ending", "[pronounce]") {
    const auto [text, ipa] = GENERATE(table<std::string, std::string>({
        {"al-Bustani", "æl bʊstˈɑːni"},
        {"ash-Shimali's", "æʃ ʃɪmˈɑːliz"},
        {"Zahiruddin", "zɐhɪrʊdˈiːn"},
        {"Qaradagh", ""},
        {"Nasrallah", "nɐsrˈɑːlə"},
        {"Masoudi", "mɐsˈuːdi"},
        {"Walid", "wɐlˈiːd"},
        {"ibn Talal", "ɪbən"},
        {"ibn said", ""},
    }));
    CAPTURE(text);
    CHECK(rule(text) == ipa);
}

TEST_CASE("a name beside Arabic names is Arabic", "[pronounce]") {
    CHECK(rule("Hoda Zebarra", 1).empty());
    CHECK(rule("Hoda Zebarra", 1, Origin::arabic) == "zɛbˈɑːrɐ");
    CHECK(rule("Hoda, Zebarra", 1, Origin::arabic).empty());
    CHECK(rule("bin Jalam", 1) == "");
    CHECK(rule("Hoda Farrash", 1, Origin::arabic).empty());
    CHECK(rule("Hoda Naqqad", 1, Origin::arabic) == "nɐkˈɑːd");
    CHECK(rule("bin Jalami", 1) == "dʒɐlˈɑːmi");
}

TEST_CASE("a Russian form finds its nominative", "[pronounce]") {
    const auto [form, nominative, stressed, expected] =
        GENERATE(table<std::string, std::string, std::string, std::string>({
            {"салимом", "салим", "Сали́м", "сали́мом"},
            {"рябинину", "рябинин", "Ряби́нин", "ряби́нину"},
            {"кузьмина", "кузьмин", "Кузьми́н", "кузьмина́"},
            {"москве", "москва", "Москва́", "москве́"},
            {"дубского", "дубский", "Ду́бский", "ду́бского"},
        }));
    CAPTURE(form);
    const auto nominatives = nominatives_of(form);
    const auto found = std::ranges::find(nominatives, nominative, &Nominative::word);
    REQUIRE(found != nominatives.end());
    const NameKind kind = kind_of_role("russian-surname");
    CHECK(stress_like(form, *found, stressed, kind) == expected);
}

TEST_CASE("oblique surnames and Eastern names have a stress of their own", "[pronounce]") {
    CHECK(stress_by_ending("миронову") == "миро́нову");
    CHECK(stress_by_ending("зубцовых") == "зубцо́вых");
    CHECK(stress_by_ending("дубовского") == "дубо́вского");
    CHECK(stress_by_ending("ириной") == "ири́ной");
    CHECK(stress_by_ending("луристане") == "луриста́не");
    CHECK(stress_by_ending("галумяном") == "галумя́ном");
    CHECK(stress_by_ending("хардиашвили") == "хардиашви́ли");
    CHECK(stress_by_ending("зеленчука") == "зеленчука́");
    CHECK(stress_by_ending("кацманович").empty());
    CHECK(stress_by_ending("кацмановичу") == "кацмано́вичу");
    CHECK(stress_by_ending("потеряны").empty());
    CHECK(stress_by_ending("комнатенке").empty());
    CHECK(stress_by_ending("стол").empty());
    CHECK(stress_arabic("салим") == "сали́м");
    CHECK(stress_arabic("бустани") == "буста́ни");
}

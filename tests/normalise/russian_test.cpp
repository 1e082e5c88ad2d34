// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/normalise.hpp"
#include "normalise/russian/number_words.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::string spoken(const std::string& written) {
    Sentence sentence;
    sentence.written = written;
    sentence.language.tag = "ru";
    return spell_out(std::move(sentence)).spoken;
}

}  // namespace

TEST_CASE("Russian numbers decline", "[normalise]") {
    CHECK(russian_cardinal("48", {Case::instrumental}) == "сорока восемью");
    CHECK(russian_cardinal("651", {Case::genitive, Gender::feminine}) ==
          "шестисот пятидесяти одной");
    CHECK(russian_cardinal("2000340", {Case::nominative}) == "два миллиона триста сорок");
    CHECK(russian_ordinal("40", {Case::prepositional}) == "сороковом");
    CHECK(russian_ordinal("300", {Case::nominative, Gender::plural}) == "трёхсотые");
    CHECK(russian_ordinal("1993", {Case::genitive}) == "тысяча девятьсот девяносто третьего");
    CHECK(russian_ordinal("25000", {}) == "двадцатипятитысячный");
}

TEST_CASE("a Russian number agrees with its preposition and its noun", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"около 40 коров", "около сорока коров"},
        {"22 реки", "двадцать две реки"},
        {"31 озеро", "тридцать одно озеро"},
        {"к 7 озёрам", "к семи озёрам"},
        {"с 3 друзьями", "с тремя друзьями"},
        {"в 6 селах", "в шести селах"},
        {"12 000 овец", "двенадцать тысяч овец"},
        {"более 2 тыс. книг", "более двух тысяч книг"},
    }));
    CHECK(spoken(written) == words);
}

TEST_CASE("Russian years and dates are ordinals in their case", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"в 1812 году", "в тысяча восемьсот двенадцатом году"},
        {"к 1900 г. всё", "к тысяча девятисотому году всё"},
        {"с 1701 по 1703 год", "с тысяча семьсот первого по тысяча семьсот третий год"},
        {"8 июля 1709 года", "восьмого июля тысяча семьсот девятого года"},
        {"к 8 июля", "к восьмому июля"},
        {"08.07.1709", "восьмого июля тысяча семьсот девятого года"},
        {"1870-х годов", "тысяча восемьсот семидесятых годов"},
        {"в XVII веке", "в семнадцатом веке"},
        {"при Иване IV", "при Иване четвёртом"},
    }));
    CHECK(spoken(written) == words);
}

TEST_CASE("Russian units, money and percent are counted", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"1 руб. и 3 руб. и 8 руб.", "один рубль и три рубля и восемь рублей."},
        {"7 млрд руб. дохода", "семь миллиардов рублей дохода"},
        {"$4", "четыре доллара"},
        {"до 43%", "до сорока трёх процентов"},
        {"под 11,5% годовых", "под одиннадцать целых пять десятых процента годовых"},
        {"под 12 процентов", "под двенадцать процентов"},
        {"под 21 дубом", "под двадцатью одним дубом"},
        {"под 3 мостами", "под тремя мостами"},
        {"4,7 км", "четыре целых семь десятых километра"},
        {"90 км/ч", "девяносто километров в час"},
        {"6 кв. км", "шесть квадратных километров"},
        {"-7 °C", "минус семь градусов"},
        {"14:05", "четырнадцать ноль пять"},
        {"2½ года", "два с половиной года"},
        {"30-метровый", "тридцатиметровый"},
        {"Ил-76", "Ил семьдесят шесть"},
        {"№ 8", "номер восемь"},
    }));
    CHECK(spoken(written) == words);
}

TEST_CASE("Russian ordinals take the form that their ending or noun shows", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"7-я рота", "седьмая рота"},
        {"в 7-й роте", "в седьмой роте"},
        {"на 7-м этаже", "на седьмом этаже"},
        {"1870–1880-е годы", "тысяча восемьсот семидесятые-тысяча восемьсот восьмидесятые годы"},
        {"III степени", "третьей степени"},
        {"в III квартале", "в третьем квартале"},
        {"40-летие", "сорокалетие"},
        {"у 3-х домов", "у трёх домов"},
    }));
    CHECK(spoken(written) == words);
}

TEST_CASE("Russian abbreviations are said in full, in the preposition's case", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"в г. Пскове", "в городе Пскове"},
        {"на ул. Садовой, д. 7", "на улице Садовой, дом семь"},
        {"см. рис. 4", "смотри рисунок четыре"},
        {"высота 4 см.", "высота четыре сантиметра."},
        {"ч. 2 ст. 7", "часть два статьи семь"},
        {"Проф. Лужин, т.е. он", "профессор Лужин, то есть он"},
        {"поля, луга и т. д.", "поля, луга и так далее."},
    }));
    CHECK(spoken(written) == words);
}

// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/import.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

/// "name=sound" of the one entry of a line.
std::string entry_of(const std::string& line) {
    const ImportedLexicon imported = read_import(line, {"en"});
    INFO((imported.mistakes.empty() ? "" : imported.mistakes[0].message));
    REQUIRE(imported.entries.size() == 1);
    return imported.entries[0].name + "=" + imported.entries[0].sound;
}

std::string mistake_of(const std::string& line) {
    const ImportedLexicon imported = read_import("# first\n" + line + "\n", {"en"});
    REQUIRE(imported.mistakes.size() == 1);
    CHECK(imported.entries.empty());
    CHECK(imported.mistakes[0].line == 2);
    return imported.mistakes[0].message;
}

}  // namespace

TEST_CASE("the CMU dictionary's lines are names in IPA", "[pronounce]") {
    CHECK(entry_of("ZALTOV  Z AA1 L T AO0 F") == "Zaltov=zˈɑːltɔːf");
    CHECK(entry_of("zaltov Z AH0 L T AH1 V IH2 R ER0 # note") == "zaltov=zəltˈʌvˌɪrər");
    CHECK(read_import("ZALT(2)  Z AE1 L T\n", {"en"}).entries.empty());
    CHECK(mistake_of("ZALT  Z QQ1 T") == "'QQ1' is no phoneme of the CMU dictionary");
}

TEST_CASE("lines with tabs have IPA, a language and a note", "[pronounce]") {
    CHECK(entry_of("Zalt\t/zɑːlt/") == "Zalt=zɑːlt");
    CHECK(entry_of("Zalt\tz ɑː l t") == "Zalt=zɑːlt");
    CHECK(entry_of("Zalt Town\tˈzɑːlt taʊn") == "Zalt Town=ˈzɑːlt taʊn");
    const auto russian = read_import("Залт\tzalt\tru\ta town\r\n", {"en"}).entries.at(0);
    CHECK(russian.language.tag == "ru");
    CHECK(russian.note == "a town");
    CHECK(russian.line == 1);
    CHECK(mistake_of("Zalt\tzʘlt") == "'ʘ' at character 2 is not known in IPA");
    CHECK(mistake_of("Zalt\t") == "the IPA is empty");
    CHECK(mistake_of("?\tzalt") == "the name has no letters");
    CHECK(mistake_of("Zalt\tzalt\t../x") == "'../x' is no language tag such as en or ru");
}

TEST_CASE("respellings are aliases", "[pronounce]") {
    const auto entry = read_import("Zaltov==Zal toff", {"en"}).entries.at(0);
    CHECK(entry.notation == Notation::alias);
    CHECK(entry.sound == "Zal toff");
    CHECK(mistake_of("Zalt==Zalt") == "the other spelling is the name itself");
    CHECK(mistake_of("Zalt==!") == "the other spelling has no letters");
}

TEST_CASE("other lines are mistakes, one each", "[pronounce]") {
    CHECK(mistake_of("Zalt").starts_with("no pronunciation"));
    CHECK(mistake_of("Zal\xFF\tx") == "not UTF-8");
    CHECK(mistake_of(std::string(400, 'z') + "\tz").find("300 bytes") != std::string::npos);
    const ImportedLexicon mixed = read_import("\xEF\xBB\xBFZalt\tz\n;;; c\n\nx\nZelt\tz", {"en"});
    CHECK(mixed.entries.size() == 2);
    CHECK(mixed.entries[0].name == "Zalt");
    CHECK(mixed.mistakes.size() == 1);
    CHECK(mixed.mistakes[0].line == 4);
}

// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/respelling.hpp"

#include "pronounce/given_ipa.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace aloud;

TEST_CASE("a newsroom's respelling is read", "[pronounce]") {
    const auto [respelling, ipa] = GENERATE(table<std::string, std::string>({
        {"bah-SHAHR al-AS-ad", "bɑːˈʃɑːr ælˈæsæd"},
        {"on-TEE-koff", "ɒnˈtiːkɒf"},
        {"ky-EEV", "kaɪˈiːv"},
        {"YAH-syoo", "ˈjɑːsjuː"},
        {"duh-MAS-kuhs", "dəˈmæskəs"},
        {"BUHR-kuh", "ˈbʌrkə"},
        {"GER-bel", "ˈɡɜːrbɛl"},
        {"KHAN YOO-nis", "ˈxæn ˈjuːnɪs"},
        {"NOO-shah-BEER", "ˌnuːʃɑːˈbɪər"},
        {"zhowld", "ʒaʊld"},
        {"  smith  ", "smɪθ"},
        {"HOH-meed", "ˈhəʊmiːd"},
        {"SING-er", "ˈsɪŋər"},
        {"EYE-zak", "ˈaɪzæk"},
    }));
    CAPTURE(respelling);
    const Respelled read = read_respelling(respelling);
    CHECK(read.problem.empty());
    CHECK(read.ipa == ipa);
}

TEST_CASE("what is no respelling is told with its place", "[pronounce]") {
    const auto [respelling, problem] = GENERATE(table<std::string, std::string>({
        {"", "the respelling is empty"},
        {" - ", "the respelling is empty"},
        {"kah-QUM", "'Q' at character 5 is no sound of the respelling; write k"},
        {"CAR-ol", "'C' at character 1 is no sound of the respelling; write k, s or ch"},
        {"bah.SHAHR", "'.' at character 4 is no sound of the respelling"},
        {"báh", "'á' at character 2 is no sound of the respelling"},
        {"ah-b2", "'2' at character 5 is no sound of the respelling"},
        {"bah-shahr", "no syllable is in capitals; write the stressed one so: bah-SHAHR"},
    }));
    const Respelled read = read_respelling(respelling);
    CHECK(read.problem == problem);
    CHECK(read.ipa.empty());
    CHECK(!read_respelling(std::string(1000, 'a')).problem.empty());
}

TEST_CASE("each sound of the respelling is one that an English voice has", "[pronounce]") {
    std::set<std::string_view> letters;
    for (const auto sounds : {respelled_vowels(), respelled_consonants()}) {
        for (const RespelledSound& sound : sounds) {
            CAPTURE(sound.letters);
            CHECK(ipa_problem(sound.ipa, {"en"}).empty());
            // y is both
            CHECK((letters.insert(sound.letters).second || sound.letters == "y"));
        }
    }
}

TEST_CASE("IPA is taken as people give it, or refused with its place", "[pronounce]") {
    CHECK(bare_ipa(" /zɑːlt/ ") == "zɑːlt");
    CHECK(bare_ipa("[zɑːlt]") == "zɑːlt");
    CHECK(bare_ipa("/zɑːlt") == "/zɑːlt");
    CHECK(ipa_problem("ɒnˈtiːkɒf", {"en"}).empty());
    CHECK(ipa_problem("zɑʘt", {"en"}) == "'ʘ' at character 3 is not known in IPA");
    CHECK(ipa_problem("zɑ/t", {"en"}) == "'/' at character 3 is not known in IPA");
    CHECK(ipa_problem(" ", {"en"}) == "the IPA is empty");
    CHECK(ipa_problem("ʕ", {"en"}) == "the voice of 'en' has none of these sounds");
    CHECK(ipa_problem("zalt", {"de"}).find("--as") != std::string::npos);
}

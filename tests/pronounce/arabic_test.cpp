// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/arabic/particles.hpp"
#include "pronounce/arabic/sounds.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace aloud;

TEST_CASE("vocalised Arabic becomes sounds with the stress of newsreaders", "[pronounce][arabic]") {
    const auto [written, ipa] = GENERATE(Catch::Generators::table<std::string, std::string>({
        {"دِمَشْق", "dimˈaʃq"},
        {"كِتَاب", "kitˈaːb"},
        {"مَدْرَسَة", "mˈadrasa"},
        {"قَلَم", "qˈalam"},
        {"مُعَلِّم", "muʕˈallim"},
        {"نَافِذَة", "nˈaːfiða"},
        {"جَرِيدَة", "dʒarˈiːda"},
        {"عَرَبِيَّة", "ʕarabˈijja"},
        {"بَحْرِيّ", "bˈaħriː"},
        {"صَلَاة", "sˤalˈaːh"},
        {"مَقْهَى", "mˈaqhaː"},
        {"آثَار", "ʔaːθˈaːr"},
        {"سَيَّارَة", "sajjˈaːra"},
        {"نَوْم", "nˈawm"},
        {"عَدُوّ", "ʕadˈuw"},
        {"شُكْرًا", "ʃˈukran"},
        {"كَتَبُوا", "kˈatabuː"},
        {"رَحْمَٰن", "raħmˈaːn"},
    }));
    CAPTURE(written);
    std::string sounds = arabic_ipa(written);
    CHECK(sounds == ipa);
}

TEST_CASE("the article and the particles are said but never stressed", "[pronounce][arabic]") {
    const auto [written, ipa] = GENERATE(Catch::Generators::table<std::string, std::string>({
        {"الْقَمَر", "ʔalqˈamar"},
        {"الشَّمْس", "ʔaʃʃˈams"},
        {"النَّهَر", "ʔannˈahar"},
        {"اللُّغَة", "ʔallˈuɣa"},
        {"الِاسْتِقْبَال", "ʔalistiqbˈaːl"},
        {"وَالْقَمَر", "walqˈamar"},
        {"بِالنَّهَر", "binnˈahar"},
        {"لِلْقَمَر", "lilqˈamar"},
        {"لِلشَّمْس", "liʃʃˈams"},
        {"اللَّه", "ʔallˈaːh"},
        {"لِلَّه", "lillˈaːh"},
        {"وَالِد", "wˈaːlid"},
        {"وَاسْتَقْبَلَ", "wastˈaqbala"},
        {"بَيْتُ اللَّه", "bˈajtullˈaːh"},
        {"نَافِذَة الْبَيْت", "nˈaːfiðat albˈajt"},
    }));
    CAPTURE(written);
    std::string sounds = arabic_ipa(written);
    CHECK(sounds == ipa);
    CHECK(arabic_ipa("قَمَر", "وَ") == "waqˈamar");
    CHECK(arabic_ipa("الشَّمْس", "لِ") == "liʃʃˈams");
    CHECK(arabic_ipa("شَمْس", "لِلْ") == "liʃʃˈams");
}

TEST_CASE("a word whose vowels are not all written has no sounds", "[pronounce][arabic]") {
    const std::string written =
        GENERATE("قلم", "مُدرسة", "", "ab", "قَلَم3", "ء", "َ", "اقتصاد", "و", "ةةة");
    CAPTURE(written);
    CHECK(arabic_ipa(written).empty());
}

TEST_CASE("any order of Arabic letters and signs is taken", "[pronounce][arabic]") {
    const std::vector<std::string> signs{"ا", "ل", "ة", "و", "ي", "ى", "ّ",     "َ",  "ِ",  "ْ",
                                         "ً",  "ٰ",  " ", "أ", "ه", "س", "\xFF", "-", "ـ", "ٱ"};
    std::mt19937 random(7);
    std::uniform_int_distribution<std::size_t> pick(0, signs.size() - 1);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 9; ++i)
            text += signs[pick(random)];
        const std::string ipa = arabic_ipa(text, "وَ");
        CAPTURE(text, ipa);
        REQUIRE((ipa.empty() || ipa.find("ˈ") != std::string::npos));
    }
}

TEST_CASE("a particle is parted from what a lexicon may have", "[pronounce][arabic]") {
    const std::vector<Parted> parted = without_particle("والنهر هنا");
    REQUIRE(parted.size() == 2);
    CHECK(parted[0].particle == "وَ");
    CHECK(parted[0].rest == "النهر هنا");
    CHECK(parted[1].particle == "وَالْ");
    CHECK(parted[1].rest == "نهر هنا");
    CHECK(without_particle("وصل").empty());
    CHECK(may_follow("الْ", "نَهَر"));
    CHECK(may_follow("الْ", "بَحْرِيّ"));
    CHECK(may_follow("وَ", "بَعْدَ"));
    CHECK_FALSE(may_follow("الْ", "بَعْدَ"));
}

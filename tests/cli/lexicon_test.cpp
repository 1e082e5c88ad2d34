// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <thread>

using namespace aloud::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

/// A home of its own for the user's lexicon.
struct Home {
    TempFolder folder;

    Ran run(const std::vector<std::string>& arguments, const std::string& input = {}) const {
        return run_aloud(arguments,
                         {.input = input, .environment = {{"XDG_DATA_HOME", folder.path()}}});
    }
    std::filesystem::path file(const std::string& name) const {
        return folder.path() / "aloud" / "lexicon" / name;
    }
};

std::string pls(const std::string& body, const std::string& language = "en") {
    return "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"" + language +
           "\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">\n" + body +
           "</lexicon>\n";
}

std::string lexeme(const std::string& name, const std::string& ipa) {
    return "<lexeme><grapheme>" + name + "</grapheme><phoneme>" + ipa + "</phoneme></lexeme>\n";
}

}  // namespace

TEST_CASE("a name that is added is said so from then on", "[cli]") {
    const Home home;
    const Ran before = home.run({"phonemes", "--raw", "--lang", "en", "-"}, "Zoltenby left.");
    const Ran added = home.run({"lexicon", "add", "Zoltenby", "--like", "zohl-TEN-bee"});
    CHECK(added.exit_code == 0);
    CHECK_THAT(added.output, StartsWith("name: Zoltenby\nsaid: zəʊltˈenbiː\n"));
    CHECK_THAT(added.errors, StartsWith("added in "));
    const Ran after = home.run({"phonemes", "--raw", "--lang", "en", "-"}, "Zoltenby left.");
    CHECK(after.output != before.output);
    CHECK_THAT(after.output, StartsWith("zəʊltˈenbiː"));

    const Ran replaced = home.run({"lexicon", "add", "Zoltenby", "--ipa", "/ˈzɒltənbi/"});
    CHECK_THAT(replaced.errors, StartsWith("replaced in "));
    const std::string file = read_file(home.file("en.pls"));
    CHECK_THAT(file, Contains("<phoneme>ˈzɒltənbi</phoneme>"));
    CHECK_THAT(file, !Contains("zəʊl"));
    const Ran looked_up = home.run({"lexicon", "lookup", "Zoltenby", "Baghdad"});
    CHECK_THAT(looked_up.output,
               Contains("why: lexicon, " + home.file("en.pls").string() + ":3\n"));
    CHECK_THAT(looked_up.output, Contains("\n\nname: Baghdad\n"));
}

TEST_CASE("what cannot be said is not added", "[cli]") {
    const Home home;
    const auto [arguments, why] = GENERATE(table<std::vector<std::string>, std::string>({
        {{"--ipa", "zʘ"}, "'ʘ' at character 2 is not known in IPA"},
        {{"--ipa", "/ʕ/"}, "none of these sounds"},
        {{"--like", "zohl-quen"}, "'q' at character 6"},
        {{"--as", "Zoltenby"}, "the name itself"},
        {{"--ipa", "z", "--lang", "ru"}, "not in the letters of 'ru'"},
        {{"--ipa", "z", "--lang", "../x"}, "'../x'"},
        {{"--like", "ZOHL", "--lang", "ru"}, "--like is for English"},
        {std::vector<std::string>{}, "required"},
        {{"--ipa", "z", "--like", "zee"}, "required"},
    }));
    std::vector<std::string> command = {"lexicon", "add", "Zoltenby"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    const Ran ran = home.run(command);
    CAPTURE(arguments, ran.errors);
    CHECK(ran.exit_code == 2);
    CHECK(ran.output.empty());
    CHECK_THAT(ran.errors, Contains(why));
    CHECK_FALSE(std::filesystem::exists(home.file("en.pls")));
}

TEST_CASE("names that are added at the same time are all there", "[cli]") {
    const Home home;
    constexpr int writers = 8;
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i)
        threads.emplace_back([&home, i] {
            home.run({"lexicon", "add", "Zolten" + std::string(1, static_cast<char>('a' + i)),
                      "--ipa", "zɒl"});
        });
    for (std::thread& thread : threads)
        thread.join();
    const std::string file = read_file(home.file("en.pls"));
    for (int i = 0; i < writers; ++i)
        CHECK_THAT(file, Contains("<grapheme>Zolten" + std::string(1, static_cast<char>('a' + i))));
}

TEST_CASE("a lexicon that is bad is not overwritten, and not spoken with", "[cli]") {
    const Home home;
    std::filesystem::create_directories(home.file("en.pls").parent_path());
    write_file(home.file("en.pls"), "<lexicon");
    const Ran added = home.run({"lexicon", "add", "Zoltenby", "--ipa", "z"});
    CHECK(added.exit_code == 2);
    CHECK_THAT(added.errors, Contains("en.pls:1: "));
    CHECK(read_file(home.file("en.pls")) == "<lexicon");
    CHECK(home.run({"phonemes", "--raw", "-"}, "Hello.").exit_code == 2);
}

TEST_CASE("a link to the user's lexicon stays a link", "[cli]") {
    const Home home;
    std::filesystem::create_directories(home.file("en.pls").parent_path());
    write_file(home.folder / "real.pls", pls(lexeme("Zelt", "z")));
    std::filesystem::create_symlink(home.folder / "real.pls", home.file("en.pls"));
    CHECK(home.run({"lexicon", "add", "Zoltenby", "--ipa", "zɒl"}).exit_code == 0);
    CHECK(std::filesystem::is_symlink(home.file("en.pls")));
    CHECK_THAT(read_file(home.folder / "real.pls"), Contains("Zoltenby"));
}

TEST_CASE("what is wrong in a lexicon is told by file and line", "[cli]") {
    const TempFolder folder;
    const std::string path =
        write_file(folder / "bad.pls",
                   pls(lexeme("Zalt", "zɑːlt") + lexeme("Zalt", "z") + lexeme("Zelt", "/z/") +
                       lexeme("Zilt", "zʘ") + lexeme("Zult", "") + lexeme("Залт", "z") +
                       "<lexeme><grapheme>Loop</grapheme><alias>Ring</alias></lexeme>\n"
                       "<lexeme><grapheme>Ring</grapheme><alias>Loop</alias></lexeme>\n"
                       "<lexeme><phoneme>z</phoneme></lexeme>\n" +
                       lexeme("Z.Z", "zɛd")));
    const Ran ran = run_aloud({"lexicon", "check", path});
    CHECK(ran.exit_code == 1);
    const auto expect = [&](int line, const std::string& message) {
        CHECK_THAT(ran.output, Contains(path + ":" + std::to_string(line) + ": " + message));
    };
    expect(3, "'Zalt' is already in line 2");
    expect(4, "IPA is written without slashes");
    expect(5, "'ʘ' is not known in IPA");
    expect(6, "an empty phoneme");
    expect(7, "'Залт' is not in the letters of 'en'");
    expect(8, "the alias 'Ring' of 'Loop' leads back");
    expect(10, "a lexeme without a grapheme");
    expect(11, "'Z.Z' is not found by its own name");
    CHECK(run_aloud({"lexicon", "check", write_file(folder / "good.pls", pls(lexeme("Zalt", "z")))})
              .exit_code == 0);
    CHECK(run_aloud({"lexicon", "check", (folder / "none.pls").string()}).exit_code == 1);
}

TEST_CASE("a list of names is imported, bad lines are told", "[cli]") {
    const Home home;
    const Ran ran = home.run({"lexicon", "import", "-"},
                             "ZOLTENBY  Z OW1 L T AH0 N B IY0\nZelt\tzɛlt\nЗалт\tzalt\tru\n"
                             "Zilt==Zelt\nbad\nZelt\tz\n");
    CHECK(ran.exit_code == 1);
    CHECK_THAT(ran.errors, Contains("-:5: no pronunciation"));
    CHECK_THAT(ran.errors, Contains("-:6: 'Zelt' is already in line 2"));
    CHECK_THAT(ran.errors, Contains("en.pls: names: 3, of these replaced: 0"));
    CHECK_THAT(home.run({"lexicon", "lookup", "Zoltenby"}).output, Contains("said: zˈəʊltənbi\n"));
    CHECK_THAT(home.run({"lexicon", "lookup", "Залт"}).output, Contains("ru.pls:3"));
    CHECK_THAT(home.run({"lexicon", "lookup", "Zilt"}).output, Contains("said: zelt\n"));
}

TEST_CASE("an article's names are listed, unknown ones first", "[cli]") {
    const Home home;
    const std::string text =
        "He met Zoltenby in Baghdad. Then Zoltenby's brother saw O'Zolt in Baghdad, Baghdad, and "
        "Baghdad.";
    const Ran ran = home.run({"lexicon", "names", "--raw", "--lang", "en", "--json", "-"}, text);
    CHECK(ran.exit_code == 0);
    const auto lines = lines_of(ran.output);
    REQUIRE(lines.size() == 3);
    const auto first = nlohmann::json::parse(lines[0]);
    CHECK(first["name"] == "Zoltenby");
    CHECK(first["count"] == 2);
    CHECK(first["certainty"] == "guess");
    const auto last = nlohmann::json::parse(lines[2]);
    CHECK(last["name"] == "Baghdad");
    CHECK(last["count"] == 4);
    CHECK(last["add"] == "");
    // the line can be pasted
    CHECK_THAT(nlohmann::json::parse(lines[1])["add"].get<std::string>(),
               StartsWith("aloud lexicon add 'O'\\''Zolt' --lang en --ipa '"));
}

TEST_CASE("the lexicon named on the command line wins over the user's own", "[cli]") {
    const Home home;
    CHECK(home.run({"lexicon", "add", "Baghdad", "--ipa", "ˈbæɡ"}).exit_code == 0);
    const std::string named = write_file(home.folder / "named.pls", pls(lexeme("Baghdad", "ˈdæd")));
    CHECK_THAT(home.run({"lexicon", "lookup", "Baghdad"}).output, Contains("said: bˈaɡ\n"));
    const Ran both = home.run({"lexicon", "lookup", "--lexicon", named, "Baghdad"});
    CHECK_THAT(both.output, Contains("said: dˈad\n"));
    // all that the lexicons have, in the order of precedence
    const std::size_t first = both.output.find("entry: " + named);
    const std::size_t second = both.output.find("entry: " + home.file("en.pls").string());
    CHECK(first < second);
    CHECK(second < both.output.find("lexicon/en/arabic.pls"));
}

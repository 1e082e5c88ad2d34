// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/temp_folder.hpp"
#include "support/terminal_program.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <map>

using namespace aloud::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace fs = std::filesystem;

namespace {

std::string text_of(int sentences) {
    std::string text;
    for (int i = 1; i <= sentences; ++i)
        text += "Ferry number " + std::to_string(i) + " left at noon.\n\n";
    return text;
}

std::string page_of(const std::string& title, const std::string& text) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title +
           "</title><meta property=\"og:type\" content=\"article\"><meta property=\"og:title\" "
           "content=\"" +
           title +
           "\"><meta property=\"article:published_time\" content=\"2024-05-03T10:00:00Z\"></head>"
           "<body><article><h1>" +
           title + "</h1><p>" + text + "</p></article></body></html>";
}

const std::string paragraph =
    "The ferry left the harbour at noon with forty people on board, and nobody on the pier waved "
    "to them, since the wind was cold and the rain had come earlier than anyone had thought.";

/// A folder of inputs, one of outputs, and a report.
struct Batch {
    TempFolder folder;
    std::string report = folder / "report.jsonl";

    Batch() {
        fs::create_directory(folder / "in");
        fs::create_directory(folder / "out");
    }

    std::string add(const std::string& name, const std::string& content) const {
        return write_file(folder / ("in/" + name), content);
    }

    /// Of all inputs.
    Ran run(std::vector<std::string> more = {}, RunOptions options = {}) {
        fs::remove(report);
        std::vector<std::string> command = {"export", "--recursive",  folder / "in",
                                            "-o",     folder / "out", "--report",
                                            report,   "--format",     "wav"};
        command.insert(command.end(), more.begin(), more.end());
        return run_aloud(command, std::move(options));
    }

    /// How many inputs ended how, as the last report says.
    [[nodiscard]] std::map<std::string, int> statuses() const {
        std::map<std::string, int> counts;
        for (const std::string& line : lines_of(read_file(report)))
            ++counts[nlohmann::json::parse(line).at("status").get<std::string>()];
        return counts;
    }

    /// The outputs' names and contents.
    [[nodiscard]] std::map<std::string, std::string> outputs() const {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(folder / "out")) {
            if (entry.is_regular_file())
                files[entry.path().lexically_relative(folder / "out").string()] =
                    read_file(entry.path());
        }
        return files;
    }
};

using Statuses = std::map<std::string, int>;

std::vector<std::string> keys_of(const std::map<std::string, std::string>& files) {
    std::vector<std::string> keys;
    for (const auto& [key, content] : files)
        keys.push_back(key);
    return keys;
}

std::string lexicon_of(const std::string& name, const std::string& phoneme) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>)" +
           name + "</grapheme><phoneme>" + phoneme + "</phoneme></lexeme>\n</lexicon>\n";
}

}  // namespace

TEST_CASE("names and sound do not depend on how many articles are in hand", "[cli][batch]") {
    Batch batch;
    for (int i = 1; i <= 9; ++i)
        batch.add(std::to_string(i) + ".html",
                  page_of(i % 3 == 0 ? "Ferries" : "Late: " + std::to_string(i),
                          paragraph + " It was number " + std::to_string(i) + "."));
    REQUIRE(batch.run({"--name", "{date}-{title}", "-j", "1"}).exit_code == 0);
    const auto alone = batch.outputs();
    CHECK(keys_of(alone) ==
          std::vector<std::string>{
              "2024-05-03-Ferries-2.wav", "2024-05-03-Ferries-3.wav", "2024-05-03-Ferries.wav",
              "2024-05-03-Late- 1.wav", "2024-05-03-Late- 2.wav", "2024-05-03-Late- 4.wav",
              "2024-05-03-Late- 5.wav", "2024-05-03-Late- 7.wav", "2024-05-03-Late- 8.wav"});
    fs::remove_all(batch.folder / "out");
    fs::create_directory(batch.folder / "out");
    REQUIRE(batch.run({"--name", "{date}-{title}", "-j", "7"}).exit_code == 0);
    CHECK(batch.outputs() == alone);
}

TEST_CASE("the report has a line for each input, and tells the truth", "[cli][batch]") {
    Batch batch;
    batch.add("a.txt", "Then Tarquell left. The ferry did not.");
    batch.add("b.txt", text_of(3));
    const Ran ran = batch.run({"--raw", batch.folder / "none.txt", "--captions", "vtt", "-j", "2"});
    CHECK(ran.exit_code == 1);
    CHECK_THAT(ran.errors, Contains("aloud: cannot read '" + (batch.folder / "none.txt").string()));
    CHECK_THAT(ran.errors, Contains("made 2") && Contains("1 failed"));
    std::map<std::string, nlohmann::json> lines;
    for (const std::string& line : lines_of(read_file(batch.report))) {
        const auto json = nlohmann::json::parse(line);
        lines[fs::path(json.at("input").get<std::string>()).filename().string()] = json;
    }
    REQUIRE(lines.size() == 3);
    const auto& good = lines.at("a.txt");
    CHECK(good.at("status") == "done");
    CHECK(good.at("output") == (batch.folder / "out/a.wav").string());
    CHECK(good.at("captions").at(0) == (batch.folder / "out/a.vtt").string());
    CHECK(good.at("words") == 7);
    CHECK(good.at("sentences") == 2);
    CHECK(good.at("names_guessed") == std::vector<std::string>{"Tarquell"});
    constexpr double bytes_per_second = 44100;
    CHECK(good.at("audio_s").get<double>() * bytes_per_second ==
          Approx(fs::file_size(batch.folder / "out/a.wav")).epsilon(0.02));
    const auto& bad = lines.at("none.txt");
    CHECK(bad.at("status") == "failed");
    CHECK(bad.at("output").is_null());
    CHECK_THAT(bad.at("reason").get<std::string>(), Contains("no such file"));
}

TEST_CASE("a bar is drawn only where it is wanted and can be", "[cli][batch]") {
    Batch batch;
    batch.add("a.txt", paragraph);
    batch.add("b.txt", paragraph);
    const auto [option, terminal, is_drawn] = GENERATE(table<std::string, std::string, bool>(
        {{"--bar", "xterm", true}, {"--bar", "dumb", false}, {"--force", "xterm", false}}));
    TerminalProgram program({"export", "-r", option, (batch.folder / "in").string(), "-o",
                             (batch.folder / "out").string(), "--force"},
                            {{"TERM", terminal}});
    CHECK(program.reads("made 2, "));
    CHECK(program.exit_code() == 0);
    CHECK((program.output().find('\r') != std::string::npos) == is_drawn);
    CHECK((program.output().find('\x1B') != std::string::npos) == is_drawn);
    CHECK((program.output().find("2 of 2") != std::string::npos));
}

TEST_CASE("a report goes to standard output, or after what is there", "[cli][batch]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", text_of(1));
    write_file(folder / "report", "{\"half\":");
    const Ran ran =
        run_aloud({"export", article, "-o", folder / "a.wav", "--quiet", "--report", "-"});
    CHECK(ran.exit_code == 0);
    CHECK(lines_of(ran.output).size() == 1);
    CHECK(nlohmann::json::parse(ran.output).at("status") == "done");
    CHECK(run_aloud({"export", article, "-o", folder / "a.wav", "--report", folder / "report"})
              .exit_code == 0);
    const auto lines = lines_of(read_file(folder / "report"));
    REQUIRE(lines.size() == 2);
    CHECK(nlohmann::json::parse(lines[1]).at("status") == "current");
}

TEST_CASE("a report that cannot be written is told, and the work is done", "[cli][batch]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", text_of(1));
    const Ran full =
        run_aloud({"export", article, "-o", folder / "a.wav", "--quiet", "--report", "/dev/full"});
    CHECK(full.exit_code == 5);
    CHECK(is_one_complaint(full.errors));
    CHECK(fs::exists(folder / "a.wav"));
    CHECK(run_aloud({"export", article, "-o", folder / "b.wav", "--report", folder / "no/r"})
              .exit_code == 5);
    CHECK(!fs::exists(folder / "b.wav"));
}

TEST_CASE("inputs come from lists, patterns and folders", "[cli][batch]") {
    const TempFolder folder;
    fs::create_directory(folder / "out");
    for (const std::string name : {"a", "b", "c\nd"})
        write_file(folder / (name + ".txt"), text_of(1));
    const std::vector<std::string> to = {"-o", folder / "out", "--format", "wav", "--quiet"};
    const auto run = [&](std::vector<std::string> command, RunOptions options = {}) {
        command.insert(command.begin(), "export");
        command.insert(command.end(), to.begin(), to.end());
        return run_aloud(command, std::move(options)).exit_code;
    };
    const std::string a = folder / "a.txt";
    const std::string c = folder / "c\nd.txt";
    CHECK(run({"--from-list", "-"}, {.input = a + "\n\n"}) == 0);
    CHECK(fs::exists(folder / "out/a.wav"));
    CHECK(run({"--from-list", write_file(folder / "list", a + '\0' + c + '\0'), "-0"}) == 0);
    CHECK(fs::exists(folder / "out/c d.wav"));
    CHECK(run({folder / "?.txt"}) == 0);
    CHECK(fs::exists(folder / "out/b.wav"));
    CHECK(run({folder / "z*.txt"}) == 3);
    CHECK(run({folder.path().string()}) == 3);
    CHECK(run({"--from-list", folder / "no list"}) == 3);
    CHECK(run({"--from-list", "-", "-"}) == 2);
    CHECK(run({}) == 2);
    CHECK(run({"--from-list", "/dev/null"}) == 0);
}

TEST_CASE("a folder's structure can be kept", "[cli][batch]") {
    Batch batch;
    fs::create_directories(batch.folder / "in/news/local");
    batch.add("a.txt", text_of(1));
    batch.add("news/local/a.txt", text_of(1));
    CHECK(batch.run({"--name", "{folder}/{input}"}).exit_code == 0);
    CHECK(keys_of(batch.outputs()) == std::vector<std::string>{"a.wav", "news/local/a.wav"});
}

TEST_CASE("what is up to date is not made again", "[cli][batch]") {
    Batch batch;
    batch.add("a.txt", "Then Zorbol spoke.");
    batch.add("b.txt", "Then the ferry left.");
    const std::string mode = GENERATE("", "--skip-existing");
    const std::vector<std::string> update =
        mode.empty() ? std::vector<std::string>{} : std::vector{mode};
    const auto with = [&](std::vector<std::string> more) {
        more.insert(more.end(), update.begin(), update.end());
        return more;
    };
    const std::string lexicon = write_file(batch.folder / "l.pls", lexicon_of("Zorbol", "ˈzɔːbəl"));
    REQUIRE(batch.run({"--lexicon", lexicon}).exit_code == 0);
    const auto first = batch.outputs();

    CHECK(batch.run(with({"--lexicon", lexicon})).exit_code == 0);
    CHECK(batch.statuses() == Statuses{{"current", 2}});
    CHECK(batch.outputs() == first);

    // A comment changes nothing, a pronunciation one article.
    write_file(batch.folder / "l.pls",
               "<!-- mine -->" + lexicon_of("Zorbol", "ˈzɔːbəl").substr(39));
    CHECK(batch.run(with({"--lexicon", lexicon})).exit_code == 0);
    CHECK(batch.statuses() == Statuses{{"current", 2}});
    write_file(batch.folder / "l.pls", lexicon_of("Zorbol", "zɔːˈbəʊl"));
    const Ran changed = batch.run(with({"--lexicon", lexicon}));
    auto second = batch.outputs();
    if (mode.empty()) {
        CHECK(changed.exit_code == 1);
        CHECK_THAT(changed.errors, Contains("a.wav") && Contains("--skip-existing"));
        CHECK(batch.statuses() == Statuses{{"current", 1}, {"kept", 1}});
        CHECK(second == first);
    } else {
        CHECK(changed.exit_code == 0);
        CHECK(batch.statuses() == Statuses{{"current", 1}, {"done", 1}});
        CHECK(second["a.wav"] != first.at("a.wav"));
        CHECK(second["b.wav"] == first.at("b.wav"));
    }
}

TEST_CASE("captions belong to what is up to date", "[cli][batch]") {
    Batch batch;
    batch.add("a.txt", text_of(2));
    REQUIRE(batch.run({"--captions", "vtt"}).exit_code == 0);
    const auto first = batch.outputs();
    fs::remove(batch.folder / "out/a.vtt");
    CHECK(batch.run({"--captions", "vtt"}).exit_code == 0);
    CHECK(batch.statuses() == Statuses{{"done", 1}});
    CHECK(batch.outputs() == first);
}

TEST_CASE("only force replaces a file of somebody else", "[cli][batch]") {
    Batch batch;
    batch.add("a.txt", text_of(1));
    write_file(batch.folder / "out/a.wav", "mine");
    for (const std::string mode : {"--quiet", "--skip-existing"}) {
        CHECK(batch.run({mode}).exit_code == 5);
        CHECK(batch.statuses() == Statuses{{"kept", 1}});
        CHECK(read_file(batch.folder / "out/a.wav") == "mine");
    }
    CHECK(batch.run({"--force"}).exit_code == 0);
    CHECK_THAT(read_file(batch.folder / "out/a.wav"), StartsWith("RIFF"));
}

TEST_CASE("a title is a name on every file system", "[cli][batch]") {
    Batch batch;
    std::string longest = "../";
    for (int i = 0; i < 1000; ++i)
        longest += "ferry";
    batch.add("a.html", page_of(longest, paragraph));
    batch.add("b.html", page_of("../../etc/pass&#0;wd&#10;new\x01 line", paragraph));
    batch.add("c.html", page_of("CON", paragraph));
    CHECK(batch.run({"--name", "{title}"}).exit_code == 0);
    CHECK(batch.statuses() == Statuses{{"done", 3}});
    const auto names = keys_of(batch.outputs());
    REQUIRE(names.size() == 3);
    CHECK(std::all_of(names.begin(), names.end(), [](const std::string& name) {
        return name.size() < 250 && name.front() != '.' &&
               std::none_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20; });
    }));
    CHECK(names[0] == "_CON.wav");
}

TEST_CASE("two inputs of one name, and the parts of a batch", "[cli][batch]") {
    Batch batch;
    fs::create_directories(batch.folder / "in/x");
    batch.add("a.txt", text_of(1));
    batch.add("x/a.txt", text_of(2));
    batch.add("b.txt", text_of(1));
    batch.add("x/b.txt", text_of(3));
    REQUIRE(batch.run().exit_code == 0);
    const auto whole = batch.outputs();
    CHECK(whole.size() == 4);
    fs::remove_all(batch.folder / "out");
    fs::create_directory(batch.folder / "out");
    int inputs = 0;
    for (const std::string part : {"1/3", "2/3", "3/3"}) {
        CHECK(batch.run({"--shard", part}).exit_code == 0);
        inputs += batch.statuses()["done"];
    }
    CHECK(inputs == 4);
    CHECK(batch.outputs() == whole);
    CHECK(batch.run({"--shard", "1/3", "--name", "{title}"}).exit_code == 2);
    for (const std::string part : {"0/3", "4/3", "1", "a/b", "1/", "-1/3"})
        CHECK(batch.run({"--shard", part}).exit_code == 2);
}

TEST_CASE("an unknown field is a mistake in the call", "[cli][batch]") {
    Batch batch;
    batch.add("a.txt", text_of(1));
    const Ran ran = batch.run({"--name", "{headline}"});
    CHECK(ran.exit_code == 2);
    CHECK(is_one_complaint(ran.errors));
}

TEST_CASE("a mistake that concerns all articles is told once", "[cli][batch]") {
    Batch batch;
    for (int i = 0; i < 6; ++i)
        batch.add(std::to_string(i) + ".txt", text_of(1));
    const Ran ran = batch.run({"--lexicon", batch.folder / "none.pls", "-j", "3", "--quiet"});
    CHECK(ran.exit_code == 2);
    CHECK(is_one_complaint(ran.errors));
}

TEST_CASE("a batch that is ended goes on where it was", "[cli][batch]") {
    constexpr int articles = 20;
    Batch batch;
    for (int i = 0; i < articles; ++i)
        batch.add(std::to_string(i) + ".txt", text_of(15));
    const auto [signal, code] =
        GENERATE(table<int, int>({{SIGINT, 130}, {SIGTERM, 75}, {SIGHUP, 75}}));
    CAPTURE(signal);
    const auto some_are_done = [&] { return lines_of(read_file(batch.report)).size() >= 3; };
    const Ran ended = batch.run(
        {}, {.signal = signal, .signal_when = some_are_done, .signal_group = signal == SIGINT});
    CHECK(ended.exit_code == code);
    CHECK_THAT(ended.errors, Contains("run the same command again to go on"));
    const auto then = batch.statuses();
    const auto made = batch.outputs();
    CHECK(static_cast<int>(made.size()) == then.at("done"));
    CHECK(made.size() < articles);
    CHECK(std::all_of(made.begin(), made.end(), [&](const auto& file) {
        return file.first.front() != '.' && file.second.size() == made.begin()->second.size();
    }));

    const Ran resumed = batch.run();
    CHECK(resumed.exit_code == 0);
    CHECK(batch.statuses()["current"] == static_cast<int>(made.size()));
    CHECK(batch.statuses()["done"] == articles - static_cast<int>(made.size()));
    CHECK(batch.outputs().size() == articles);
}

TEST_CASE("what a killed program left is cleared away, what is at work is not", "[cli][batch]") {
    Batch batch;
    batch.add("a.txt", text_of(1));
    write_file(batch.folder / "out/.a.wav.unfinished-0123abcd", "half");
    write_file(batch.folder / "out/.a.wav.unfinished-mine", "mine");
    write_file(batch.folder / "out/x.unfinished-0123abcd", "mine");
    CHECK(batch.run().exit_code == 0);
    CHECK(keys_of(batch.outputs()) ==
          std::vector<std::string>{".a.wav.unfinished-mine", "a.wav", "x.unfinished-0123abcd"});
}

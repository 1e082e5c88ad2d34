// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <csignal>

using namespace aloud::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace fs = std::filesystem;

namespace {

std::string article_of(int sentences) {
    std::string text;
    for (int i = 1; i <= sentences; ++i)
        text += "Ferry number " + std::to_string(i) +
                " left the harbour at noon, as it always had.\n\n";
    return text;
}

}  // namespace

TEST_CASE("the sound does not depend on how many workers speak", "[cli]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", article_of(12));
    for (const std::string jobs : {"1", "2", "8"}) {
        const std::string audio = folder / (jobs + ".wav");
        const Ran ran = run_aloud({"export", article, "-j", jobs, "-o", audio});
        REQUIRE(ran.exit_code == 0);
        CHECK(ran.output.empty());
    }
    const std::string alone = read_file(folder / "1.wav");
    CHECK_THAT(alone, StartsWith("RIFF"));
    CHECK(alone.size() > 1000000);
    CHECK(read_file(folder / "2.wav") == alone);
    CHECK(read_file(folder / "8.wav") == alone);
}

TEST_CASE("every format goes to a file and to standard output", "[cli]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", article_of(3));
    const auto [format, magic] = GENERATE(table<std::string, std::string>(
        {{"wav", "RIFF"}, {"ogg", "OggS"}, {"opus", "OggS"}, {"flac", "fLaC"}, {"mp3", "ID3"}}));
    const std::string audio = folder / ("a." + format);
    CHECK(run_aloud({"export", article, "-o", audio}).exit_code == 0);
    CHECK_THAT(read_file(audio), StartsWith(magic));
    const Ran streamed =
        run_aloud({"export", article, "--quiet", "-o", "-", "--format", format, "--quality", "5"});
    CHECK(streamed.exit_code == 0);
    CHECK(streamed.errors.empty());
    CHECK_THAT(streamed.output, StartsWith(magic));
    CHECK(streamed.output.size() > 10000);
}

TEST_CASE("an OGG file does not depend on how many workers encode", "[cli]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", article_of(40));
    std::vector<std::string> files;
    for (const std::string jobs : {"1", "2", "8"}) {
        const std::string audio = folder / (jobs + ".ogg");
        REQUIRE(run_aloud({"export", article, "-j", jobs, "-o", audio, "--captions", "json,vtt"})
                    .exit_code == 0);
        files.push_back(read_file(audio) + read_file(folder / (jobs + ".json")) +
                        read_file(folder / (jobs + ".vtt")));
    }
    CHECK((files[0] == files[1]));
    CHECK((files[0] == files[2]));
}

TEST_CASE("standard output that is full or without captions' place is an error", "[cli]") {
    RunOptions full{.input = article_of(2)};
    full.stdout_to = "/dev/full";
    const std::string format = GENERATE("wav", "ogg", "opus", "flac", "mp3");
    const Ran ran = run_aloud({"export", "-", "--quiet", "-o", "-", "--format", format}, full);
    CHECK(ran.exit_code == 5);
    CHECK(is_one_complaint(ran.errors));
    CHECK(
        run_aloud({"export", "-", "-o", "-", "--captions", "vtt"}, {.input = "Hello."}).exit_code ==
        2);
}

TEST_CASE("captions stand beside the sound", "[cli]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", article_of(3));
    const Ran ran = run_aloud({"export", article, "-o", folder / "a.ogg", "--captions", "vtt"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(read_file(folder / "a.ogg"), StartsWith("OggS"));
    CHECK_THAT(read_file(folder / "a.vtt"),
               StartsWith("WEBVTT\n") && Contains("3\n00:00:0") && Contains(">always <"));
    CHECK(folder.names().size() == 3);
}

TEST_CASE("a picture saved with its page is the cover", "[cli]") {
    const TempFolder folder;
    const std::string picture = "\xFF\xD8\xFF the ferry, were it a picture";
    const std::string page = write_file(
        folder / "page.html",
        "<!DOCTYPE html><html lang=en><head><meta property=og:image content=files/boat.jpg>"
        "</head><body><article><h1>Ferries</h1><p>" +
            article_of(3) + "</p></article></body></html>");
    fs::create_directory(folder / "files");
    const std::string audio = folder / "page.mp3";
    REQUIRE(run_aloud({"export", page, "-o", audio}).exit_code == 0);
    CHECK_THAT(read_file(audio), !Contains("APIC"));
    write_file(folder / "files/boat.jpg", picture);
    REQUIRE(run_aloud({"export", "--skip-existing", page, "-o", audio}).exit_code == 0);
    CHECK_THAT(read_file(audio), Contains("APIC"));
    CHECK_THAT(read_file(audio), Contains(picture));
}

TEST_CASE("a quiet export says nothing", "[cli]") {
    const TempFolder folder;
    const Ran ran =
        run_aloud({"export", "-", "--quiet", "-o", folder / "a.wav"}, {.input = article_of(1)});
    CHECK(ran.exit_code == 0);
    CHECK(ran.output.empty());
    CHECK(ran.errors.empty());
}

TEST_CASE("a broken input does not keep the others from their files", "[cli]") {
    const TempFolder folder;
    fs::create_directory(folder / "audio");
    const std::string first = write_file(folder / "1.txt", article_of(1));
    const std::string last = write_file(folder / "3.txt", article_of(1));
    const Ran ran =
        run_aloud({"export", "--quiet", first, folder / "2.txt", last, "-o", folder / "audio"});
    CHECK(ran.exit_code == 1);
    CHECK(is_one_complaint(ran.errors));
    CHECK(fs::file_size(folder / "audio/1.ogg") > 1000);
    CHECK(fs::file_size(folder / "audio/3.ogg") > 1000);
    CHECK(!fs::exists(folder / "audio/2.ogg"));
}

TEST_CASE("inputs of one name get files of their own", "[cli]") {
    const TempFolder folder;
    fs::create_directory(folder / "other");
    const std::string first = write_file(folder / "a.txt", article_of(1));
    const std::string second = write_file(folder / "other/a.txt", article_of(2));
    fs::create_directory(folder / "audio");
    CHECK(run_aloud({"export", first, second, "-o", folder / "audio"}).exit_code == 0);
    CHECK(fs::exists(folder / "audio/a.ogg"));
    CHECK(fs::exists(folder / "audio/a-2.ogg"));
}

TEST_CASE("a file that exists is replaced only by force", "[cli]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", article_of(1));
    const std::string kept = GENERATE("a.wav", "a.vtt");
    write_file(folder / kept, "mine");
    std::vector<std::string> command = {"export",         article,      "--quiet", "-o",
                                        folder / "a.wav", "--captions", "vtt"};
    const Ran refused = run_aloud(command);
    CHECK(refused.exit_code == 5);
    CHECK(is_one_complaint(refused.errors));
    CHECK_THAT(refused.errors, Contains(folder / kept));
    CHECK(read_file(folder / kept) == "mine");
    CHECK(folder.names().size() == 2);

    command.emplace_back("--force");
    CHECK(run_aloud(command).exit_code == 0);
    CHECK(read_file(folder / kept) != "mine");
}

TEST_CASE("a place that takes no file is an error of the output", "[cli]") {
    const TempFolder folder;
    const std::string output =
        folder / GENERATE(as<std::string>{}, "missing/a.ogg", "missing/", "/dev/null", "/dev/full");
    CAPTURE(output);
    const Ran ran =
        run_aloud({"export", "-", "--format", "ogg", "-o", output}, {.input = article_of(1)});
    CHECK(ran.exit_code == 5);
    CHECK(is_one_complaint(ran.errors));
    CHECK(folder.names().empty());
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a disk that is full leaves nothing behind", "[cli]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", article_of(5));
    const std::string name = GENERATE("a.wav", "a.ogg", "a.opus", "a.flac", "a.mp3");
    CAPTURE(name);
    const Ran ran = run_aloud({"export", article, "-o", folder / name, "--captions", "vtt"},
                              {.file_size_limit = 16384});
    CHECK(ran.exit_code == 5);
    CHECK(is_one_complaint(ran.errors));
    CHECK(folder.names() == std::vector<std::string>{"a.txt"});
}

TEST_CASE("a signal ends an export with its own code and leaves nothing behind", "[cli]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", article_of(1000));
    const auto [signal, group, code] = GENERATE(table<int, bool, int>({
        {SIGINT, true, 130},
        {SIGINT, false, 130},
        {SIGTERM, false, 75},
        {SIGTERM, true, 75},
        {SIGHUP, false, 75},
    }));
    CAPTURE(signal, group);
    const auto has_begun = [&folder] { return folder.names().size() > 1; };
    const Ran ran = run_aloud({"export", article, "-o", folder / "a.wav"},
                              {.signal = signal, .signal_when = has_begun, .signal_group = group});
    CHECK(ran.exit_code == code);
    CHECK(folder.names() == std::vector<std::string>{"a.txt"});
}

TEST_CASE("a long article that cannot be kept is an error, and leaves nothing", "[cli]") {
    const TempFolder folder;
    fs::create_directory(folder / "out");
    const std::string article = write_file(folder / "a.txt", article_of(20'000));
    RunOptions options;
    std::string why;
    SECTION("no folder") {
        options.environment["TMPDIR"] = folder / "missing";
        why = "missing': no such file or directory";
    }
    SECTION("no room") {
        options.environment["TMPDIR"] = folder.path();
        options.file_size_limit = 100'000;
        why = "file too large";
    }
    for (const std::string& input : {article, std::string("-")}) {
        options.input = input == "-" ? read_file(article) : "";
        const Ran ran = run_aloud({"export", input, "--quiet", "-o", folder / "out/"}, options);
        CHECK(ran.exit_code == 5);
        CHECK(is_one_complaint(ran.errors));
        CHECK_THAT(ran.errors, Contains("cannot keep a long article in") && Contains(why));
    }
    CHECK(fs::is_empty(folder / "out"));
    CHECK(folder.names().size() == 2);
}

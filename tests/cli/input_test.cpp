// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>
#include <unistd.h>

using namespace aloud::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

TEST_CASE("input that cannot be read is complained of in one line", "[cli]") {
    const TempFolder folder;
    fs::create_directory(folder / "folder");
    write_file(folder / "empty.txt", "");
    write_file(folder / "blank.txt", " \n\t\n");
    write_file(folder / "binary", std::string("\x7F"
                                              "ELF\x02\x01\0\0\0\x01\0\xFF\xFE\0",
                                              15));
    write_file(folder / "empty.html", "<html><body><script>var a = 1;</script></body></html>");
    write_file(folder / "broken.epub", "PK\x03\x04 and no more");

    const std::string name = GENERATE("missing.html", "folder", "empty.txt", "blank.txt", "binary",
                                      "empty.html", "broken.epub");
    const std::string command = GENERATE("text", "sentences", "phonemes");
    const std::string input = folder / name;
    CAPTURE(command, name);
    const Ran ran = run_aloud({command, input});
    CHECK(ran.exit_code == 3);
    CHECK(ran.output.empty());
    CHECK(is_one_complaint(ran.errors));
    CHECK_THAT(ran.errors, Contains(input));
}

TEST_CASE("a file that may not be read is named with the cause", "[cli]") {
    if (geteuid() == 0)
        return;  // may read everything
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", "One sentence.");
    fs::permissions(article, fs::perms::none);
    const Ran ran = run_aloud({"text", article});
    CHECK(ran.exit_code == 3);
    CHECK(is_one_complaint(ran.errors));
    CHECK_THAT(ran.errors, Contains("permission denied"));
}

TEST_CASE("an article is read from standard input", "[cli]") {
    const Ran ran = run_aloud({"text", "-"}, {.input = "The ferry left at noon.\n"});
    CHECK(ran.exit_code == 0);
    CHECK(ran.output == "The ferry left at noon.\n");
    CHECK(ran.errors.empty());
}

TEST_CASE("nothing on standard input is no article", "[cli]") {
    const Ran ran = run_aloud({"text", "-"});
    CHECK(ran.exit_code == 3);
    CHECK(ran.output.empty());
    CHECK(is_one_complaint(ran.errors));
}

TEST_CASE("a control character in a file's name does not reach the terminal", "[cli]") {
    const Ran ran = run_aloud({"text", "/nonexistent/\x1B[2J\nb"});
    CHECK(ran.exit_code == 3);
    CHECK(is_one_complaint(ran.errors));
    CHECK(ran.errors.find('\x1B') == std::string::npos);
}

TEST_CASE("the other inputs are read when one cannot be", "[cli]") {
    const TempFolder folder;
    const std::string first = write_file(folder / "1.txt", "The ferry left at noon.");
    const std::string last = write_file(folder / "3.txt", "It was on time.");
    const Ran ran = run_aloud({"text", first, folder / "2.txt", last});
    CHECK(ran.exit_code == 1);
    CHECK_THAT(ran.output, Contains("The ferry left at noon.") && Contains("It was on time."));
    CHECK(is_one_complaint(ran.errors));
}

TEST_CASE("standard output that takes nothing is an error", "[cli]") {
    const std::string command = GENERATE("text", "sentences", "phonemes");
    CAPTURE(command);
    const Ran ran =
        run_aloud({command, "-"}, {.input = "The ferry left.", .stdout_to = "/dev/full"});
    CHECK(ran.exit_code == 5);
    CHECK(is_one_complaint(ran.errors));
}

// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

using namespace aloud::test;

TEST_CASE("without a loudspeaker there is one line that says so", "[cli]") {
    const TempFolder folder;
    const std::string no_alsa = write_file(folder / "asound.conf", "");
    const Ran ran = run_aloud({"-"}, {.input = "The ferry left at noon.",
                                      .environment = {{"HOME", folder.path().string()},
                                                      {"XDG_RUNTIME_DIR", folder.path().string()},
                                                      {"PULSE_SERVER", "unix:/nonexistent"},
                                                      {"JACK_NO_START_SERVER", "1"},
                                                      {"ALSA_CONFIG_PATH", no_alsa}}});
    CAPTURE(ran.errors);
    CHECK(ran.exit_code == 5);
    CHECK(ran.output.empty());
    CHECK(is_one_complaint(ran.errors));
}

// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

using namespace aloud::test;

TEST_CASE("without a loudspeaker there is one line that says so", "[cli]") {
    const TempFolder folder;
    // Not empty: PortAudio aborts where ALSA knows no device at all.
    const std::string no_card =
        write_file(folder / "asound.conf", "pcm.absent { type hw\n card 31 }\n");
    const Ran ran = run_aloud({"-"}, {.input = "The ferry left at noon.",
                                      .environment = {{"HOME", folder.path().string()},
                                                      {"XDG_RUNTIME_DIR", folder.path().string()},
                                                      {"PULSE_SERVER", "unix:/nonexistent"},
                                                      {"JACK_NO_START_SERVER", "1"},
                                                      {"ALSA_CONFIG_PATH", no_card}}});
    CAPTURE(ran.errors);
    CHECK(ran.exit_code == 5);
    CHECK(ran.output.empty());
    CHECK(is_one_complaint(ran.errors));
}

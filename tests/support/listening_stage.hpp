// SPDX-License-Identifier: GPL-3.0-or-later

// A sound server that records, a folder, and the program that plays into the one from the other.
#pragma once

#include "support/aloud_program.hpp"
#include "support/pulse_server.hpp"
#include "support/takes.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace aloud::test {

struct ListeningStage {
    PulseServer server;
    TempFolder folder;
    std::map<std::string, std::string> environment = {
        {"XDG_STATE_HOME", (folder / "state").string()}};

    ListeningStage() { REQUIRE(server.trouble() == ""); }

    [[nodiscard]] std::string write(const std::string& name, const std::string& content) const {
        return write_file(folder / name, content);
    }
    [[nodiscard]] std::string positions() const {
        return read_file(folder / "state" / "aloud" / "positions");
    }
    Ran play(std::vector<std::string> arguments, const std::string& input = {}) const {
        arguments.insert(arguments.begin(), "play");
        return run_aloud(arguments, {.input = input, .environment = environment});
    }
    /// What export makes of the file, with its silence.
    [[nodiscard]] Samples exported(const std::string& input,
                                   std::vector<std::string> more = {}) const {
        const std::string wav = (folder / "exported.wav").string();
        std::vector<std::string> arguments = {"export", input, "--force", "-o", wav};
        arguments.insert(arguments.end(), more.begin(), more.end());
        CHECK(run_aloud(arguments).exit_code == 0);
        const std::string content = read_file(wav);
        const std::size_t data = content.find("data");  // then its length, and tags after it
        std::uint32_t length = 0;
        std::memcpy(&length, content.data() + data + 4, sizeof length);
        Samples samples(length / 2);
        std::memcpy(samples.data(), content.data() + data + 8, samples.size() * 2);
        return samples;
    }
    [[nodiscard]] Samples exported_sound(const std::string& input,
                                         std::vector<std::string> more = {}) const {
        Samples samples = exported(input, std::move(more));
        std::erase(samples, 0);
        return samples;
    }
};

}  // namespace aloud::test

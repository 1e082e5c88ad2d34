// SPDX-License-Identifier: GPL-3.0-or-later

// The command line as a plain value.
#pragma once

#include "base/result.hpp"
#include "model/document.hpp"
#include "pipeline/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace aloud {

enum class Command { play, export_audio, text, sentences, phonemes, voices };

struct Options {
    Command command = Command::play;
    std::vector<std::string> inputs;
    Settings settings;
    std::optional<MediaType> media_type;
    bool lines = false;  ///< each input line is one utterance
    bool json = false;
    bool dropped = false;  ///< text: what was left out instead of what was kept
    bool quiet = false;
    bool verbose = false;

    // export
    std::string output;  ///< a file, a folder, or "-" for standard output
    std::string format;  ///< "wav", "ogg"; empty: by the output's ending
    std::optional<double> quality;  ///< 0 to 10
    std::vector<std::string> caption_formats;
    bool force = false;
    int jobs = 0;  ///< 0: the CPUs this process may use
};

/// What to do, or what to print and leave with: help and version on stdout with code 0, a mistake
/// on stderr with code 2.
struct Parsed {
    std::optional<Options> options;
    std::string message;
    int exit_code = 0;
};

Parsed parse_options(int argument_count, const char* const* arguments);

}  // namespace aloud

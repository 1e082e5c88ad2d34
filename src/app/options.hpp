// SPDX-License-Identifier: GPL-3.0-or-later

// The command line as a plain value.
#pragma once

#include "base/result.hpp"
#include "extract/extract.hpp"
#include "model/document.hpp"
#include "pipeline/config.hpp"
#include "pipeline/settings.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace aloud {

enum class Command {
    play,
    export_audio,
    text,
    sentences,
    phonemes,
    explain,
    lexicon_lookup,
    lexicon_add,
    lexicon_names,
    lexicon_check,
    lexicon_import,
    voices,
    devices,
    positions_list,
    positions_clear
};

/// export, for many inputs
struct BatchOptions {
    bool recursive = false;        ///< a folder means the articles in it
    std::string list;              ///< a file of more inputs, or "-"
    bool list_has_nuls = false;    ///< between them, not line ends
    std::string name = "{input}";  ///< the outputs' names
    bool skip_existing = false;    ///< files that are up to date are skipped, others renewed
    std::string report;            ///< a file of JSON lines, or "-"
    bool bar = false;
    std::size_t shard = 1;   ///< this part of the inputs
    std::size_t shards = 1;  ///< of so many
};

/// Where the player's commands come from.
enum class Control { automatic, keys, lines, none };

struct Options {
    Command command = Command::play;
    std::vector<std::string> inputs;
    Settings settings;  ///< those of the command line; after configure() what holds in general
    Settings chosen;    ///< after configure() those of the command line
    Config config;
    std::optional<std::string> config_file;  ///< instead of the user's
    bool no_config = false;
    std::vector<LineRule>
        rules;  ///< of the command line; after configure() the configuration's too
    std::optional<MediaType> media_type;
    bool lines = false;  ///< each input line is one utterance
    bool json = false;
    bool dropped = false;  ///< text: what was left out instead of what was kept
    bool quiet = false;
    bool verbose = false;

    // play
    Control control = Control::automatic;
    std::string device;  ///< empty: the default
    bool plain = false;
    bool from_start = false;
    std::optional<std::chrono::seconds> stop_after;

    // export
    std::string output;             ///< a file, a folder, or "-" for standard output
    std::string format;             ///< "wav", "ogg"; empty: by the output's ending
    std::optional<double> quality;  ///< 0 to 10
    std::vector<std::string> caption_formats;
    bool force = false;
    int jobs = 0;  ///< 0: the CPUs this process may use
    BatchOptions batch;

    // explain, lexicon
    std::vector<std::string> names;  ///< to explain, look up or add; lexicon files to check
    std::string ipa;                 ///< how the name to add is said, one way of three
    std::string like;
    std::string as;
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

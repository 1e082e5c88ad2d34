// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translate.hpp"
#include "synthesise/synthesise.hpp"
#include "text/toml.hpp"
#include "text/unicode.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

namespace aloud {
namespace {

constexpr NumberRange pause_range{0, 60'000};  // milliseconds

TomlKey number_key(std::string_view name, int& value, NumberRange range) {
    return toml_number(name, range.low, range.high, [&value](int number) { value = number; });
}

Result<void> read_pauses(const TomlTable& table, Pauses& pauses) {
    return take_keys(table, {number_key("headline", pauses.headline_ms, pause_range),
                             number_key("subhead", pauses.subhead_ms, pause_range),
                             number_key("paragraph", pauses.paragraph_ms, pause_range),
                             number_key("sentence", pauses.sentence_ms, pause_range)});
}

Result<Voice> load_voice(const std::filesystem::path& path) {
    const auto table = read_toml(path);
    if (!table)
        return table.error();
    Voice voice;
    voice.name = path.stem().string();
    std::string variant;
    const auto pauses = [&voice](const TomlTable& below) {
        return read_pauses(below, voice.pauses);
    };
    const auto read =
        take_keys(*table, {toml_text("description", voice.description, true),
                           toml_text("language", voice.language.tag, true),
                           toml_text("voice", voice.engine.id, true), toml_text("variant", variant),
                           number_key("rate", voice.engine.rate_wpm, rate_range),
                           number_key("pitch", voice.engine.pitch_percent, pitch_range),
                           number_key("range", voice.engine.range_percent, expression_range),
                           number_key("volume", voice.engine.volume_percent, volume_range),
                           toml_table("pauses", pauses)});
    if (!read)
        return read.error();
    voice.language.tag = to_lower(voice.language.tag);
    if (!variant.empty())
        voice.engine.id += '+' + variant;
    return voice;
}

}  // namespace

Result<std::vector<Voice>> load_voices(const std::filesystem::path& folder) {
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() == ".toml")
            files.push_back(entry->path());
    }
    if (error)
        return Error{ErrorKind::usage,
                     tr("cannot read the voices in '{}': {}", folder.string(), error.message())};
    std::sort(files.begin(), files.end());
    std::vector<Voice> voices;
    for (const std::filesystem::path& file : files) {
        Result<Voice> voice = load_voice(file);
        if (!voice)
            return voice.error();
        voices.push_back(std::move(*voice));
    }
    return voices;
}

}  // namespace aloud

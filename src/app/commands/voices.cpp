// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/session.hpp"
#include "base/translate.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string>

namespace aloud {
namespace {

std::string to_text(const std::vector<Voice>& presets, const std::vector<EngineVoiceInfo>& engine) {
    std::string text = tr("Presets:") + "\n";
    for (const Voice& voice : presets) {
        text +=
            fmt::format("  {}\n", tr("{}: {}, {} words a minute, {}", voice.name,
                                     voice.language.tag, voice.engine.rate_wpm, voice.description));
    }
    text += tr("Languages of eSpeak NG (for --lang):") + "\n";
    for (const EngineVoiceInfo& voice : engine)
        text += fmt::format("  {}: {}\n", voice.language.tag, voice.name);
    return text;
}

std::string to_json(const std::vector<Voice>& presets, const std::vector<EngineVoiceInfo>& engine) {
    nlohmann::ordered_json json;
    json["presets"] = nlohmann::ordered_json::array();
    for (const Voice& voice : presets) {
        json["presets"].push_back({{"name", voice.name},
                                   {"language", voice.language.tag},
                                   {"engine", voice.engine.id},
                                   {"rate_wpm", voice.engine.rate_wpm},
                                   {"description", voice.description}});
    }
    json["engine"] = nlohmann::ordered_json::array();
    for (const EngineVoiceInfo& voice : engine)
        json["engine"].push_back(
            {{"id", voice.id}, {"language", voice.language.tag}, {"name", voice.name}});
    return json.dump(2) + '\n';
}

}  // namespace

Result<int> run_voices(const Options& options) {
    auto studio = open_studio(options, 1);
    if (!studio)
        return studio.error();
    const auto engine = studio->pool->voices();
    if (!engine)
        return engine.error();
    const auto& presets = studio->narrator->presets();
    if (auto printed = print(options.json ? to_json(presets, *engine) : to_text(presets, *engine));
        !printed)
        return printed.error();
    return exit_done;
}

}  // namespace aloud

// SPDX-License-Identifier: GPL-3.0-or-later

// A strict reader of WebVTT: whatever the standard does not allow is an error.
#pragma once

#include <optional>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace aloud::test {

struct VttWord {
    double start = 0;  ///< seconds
    std::string text;  ///< up to the next time, without space around it
};

struct VttCue {
    std::string id;
    double start = 0;
    double end = 0;
    std::string text;  ///< without times, entities resolved
    std::vector<VttWord> words;
};

namespace webvtt {

inline double seconds(const std::smatch& match, std::size_t group) {
    return std::stod(match[group]) * 3600 + std::stod(match[group + 1]) * 60 +
           std::stod(match[group + 2]);
}

inline std::optional<std::string> unescape(const std::string& text) {
    static const std::regex good("([^&<>]|&amp;|&lt;|&gt;)*");
    if (!std::regex_match(text, good))
        return std::nullopt;
    std::string plain = std::regex_replace(text, std::regex("&lt;"), "<");
    plain = std::regex_replace(plain, std::regex("&gt;"), ">");
    return std::regex_replace(plain, std::regex("&amp;"), "&");
}

inline std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(' ');
    return begin == std::string::npos ? ""
                                      : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

/// The cue's line: words between times, which rise inside the cue.
inline bool read_text(const std::string& line, VttCue& cue) {
    static const std::regex time("<([0-9]{2,}):([0-5][0-9]):([0-5][0-9]\\.[0-9]{3})>");
    double latest = cue.start;
    std::string::const_iterator at = line.begin();
    std::smatch match;
    while (true) {
        const bool found = std::regex_search(at, line.end(), match, time);
        const auto plain = unescape(std::string(at, found ? match[0].first : line.end()));
        if (!plain)
            return false;
        cue.text += *plain;
        cue.words.push_back({latest, trimmed(*plain)});
        if (!found)
            return true;
        const double next = seconds(match, 1);
        if (next <= latest || next >= cue.end)
            return false;
        latest = next;
        at = match[0].second;
    }
}

}  // namespace webvtt

/// Nothing when the file is not valid, or two cues overlap.
inline std::optional<std::vector<VttCue>> read_webvtt(const std::string& file) {
    static const std::regex timing(
        "([0-9]{2,}):([0-5][0-9]):([0-5][0-9]\\.[0-9]{3}) --> "
        "([0-9]{2,}):([0-5][0-9]):([0-5][0-9]\\.[0-9]{3})");
    std::istringstream lines(file);
    std::string line;
    if (!std::getline(lines, line) || line != "WEBVTT")
        return std::nullopt;
    std::vector<VttCue> cues;
    while (std::getline(lines, line)) {
        VttCue cue;
        std::string times;
        std::string text;
        if (!line.empty() || !std::getline(lines, cue.id) || !std::getline(lines, times) ||
            !std::getline(lines, text) || text.empty() || cue.id.find("-->") != std::string::npos)
            return std::nullopt;
        std::smatch match;
        if (!std::regex_match(times, match, timing))
            return std::nullopt;
        cue.start = webvtt::seconds(match, 1);
        cue.end = webvtt::seconds(match, 4);
        const bool overlaps = !cues.empty() && cue.start < cues.back().end;
        if (cue.end <= cue.start || overlaps || !webvtt::read_text(text, cue))
            return std::nullopt;
        cues.push_back(cue);
    }
    return cues;
}

}  // namespace aloud::test

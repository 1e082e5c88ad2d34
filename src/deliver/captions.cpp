// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/deliver.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace aloud {

namespace {

std::string stamp(std::chrono::milliseconds time) {
    const auto total = time.count();
    return fmt::format("{:02}:{:02}:{:02}.{:03}", total / 3'600'000, total / 60'000 % 60,
                       total / 1000 % 60, total % 1000);
}

/// With ">" escaped no "-->" can remain. A blank line would end the cue, so lines are joined.
std::string cue_text(std::string_view text) {
    std::string escaped;
    for (const char c : trim(text)) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '\r':
            case '\n':
            case '\0':
                escaped += ' ';
                break;
            default:
                escaped += c;
        }
    }
    return escaped;
}

}  // namespace

std::string to_webvtt(const std::vector<Caption>& captions) {
    using std::chrono::milliseconds;
    std::string file = "WEBVTT\n";
    int number = 0;
    milliseconds free_from{0};
    for (const Caption& caption : captions) {
        const std::string text = cue_text(repair_utf8(caption.text));
        if (text.empty())
            continue;
        const milliseconds start = std::max(caption.start, free_from);
        // A cue's end must come after its start.
        const milliseconds end = std::max(caption.end, start + milliseconds(1));
        fmt::format_to(std::back_inserter(file), "\n{}\n{} --> {}\n{}\n", ++number, stamp(start),
                       stamp(end), text);
        free_from = end;
    }
    return file;
}

}  // namespace aloud

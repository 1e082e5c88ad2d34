// SPDX-License-Identifier: GPL-3.0-or-later

// Captions as JSON, one a line:
//
//   {"title": …, "language": …, "voice": …, "captions": [
//   {"start": 0.0, "end": 1.5, "text": "It rained.", "source": [17, 27],
//    "words": [{"text": "It", "start": 0.0, "end": 0.2, "source": [17, 19]}, …]}
//   ]}
//
// Times are seconds; sources are bytes [begin, end) of what `aloud text` prints.

#include "deliver/caption_writer.hpp"

#include <nlohmann/json.hpp>

namespace aloud {
namespace {

using nlohmann::ordered_json;

double seconds(std::chrono::milliseconds time) {
    return static_cast<double>(time.count()) / 1000;
}

std::string dump(const ordered_json& json) {
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

ordered_json to_json(const Caption& caption, const CaptionWord& word) {
    const std::size_t begin = caption.source + word.text.begin;
    return {{"text", word.text.of(caption.text)},
            {"start", seconds(word.start)},
            {"end", seconds(word.end)},
            {"source", {begin, begin + word.text.size()}}};
}

class Json final : public CaptionWriter {
  public:
    std::string begin(const Tags& tags) override {
        const ordered_json head = {{"title", tags.title},       {"author", tags.author},
                                   {"date", tags.date},         {"url", tags.url},
                                   {"language", tags.language}, {"voice", tags.narrator}};
        std::string text = dump(head);
        text.pop_back();  // the closing brace comes at the end
        return text + R"(,"captions":[)";
    }

    std::string write(const Cue& cue, const Caption& caption) override {
        ordered_json words = ordered_json::array();
        for (const CaptionWord& word : caption.words) {
            if (word.text.begin <= word.text.end && word.text.end <= caption.text.size())
                words.push_back(to_json(caption, word));
        }
        const ordered_json json = {
            {"start", seconds(cue.start)},
            {"end", seconds(cue.end)},
            {"text", caption.text},
            {"source", {caption.source, caption.source + caption.text.size()}},
            {"words", std::move(words)}};
        return (cue.number == 1 ? "\n" : ",\n") + dump(json);
    }

    std::string end() override { return "\n]}\n"; }
};

}  // namespace

std::unique_ptr<CaptionWriter> json_writer() {
    return std::make_unique<Json>();
}

}  // namespace aloud

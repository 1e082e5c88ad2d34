// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/caption_writer.hpp"
#include "deliver/deliver.hpp"
#include "deliver/output.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace aloud {
namespace {

using std::chrono::milliseconds;

struct Format {
    CaptionFormat format;
    std::string_view ending;
    std::unique_ptr<CaptionWriter> (*writer)();
};

constexpr std::array formats{
    Format{CaptionFormat::vtt, ".vtt", vtt_writer},
    Format{CaptionFormat::srt, ".srt", srt_writer},
    Format{CaptionFormat::lrc, ".lrc", lrc_writer},
    Format{CaptionFormat::json, ".json", json_writer},
};

const Format& format_of(CaptionFormat format) {
    return *std::find_if(formats.begin(), formats.end(),
                         [&](const Format& one) { return one.format == format; });
}

/// A line end inside a cue would end it, or be taken for one.
std::string one_line(std::string_view text) {
    std::string line = repair_utf8(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\0'; }, ' ');
    return line;
}

/// The text cut before each word, without space around the whole.
std::vector<Cue::Piece> cut(const Caption& caption) {
    std::vector<Cue::Piece> pieces;
    const std::string_view text = caption.text;
    std::size_t at = 0;
    std::optional<milliseconds> time;
    const auto close = [&](std::size_t end) {
        if (end > at)
            pieces.push_back({one_line(text.substr(at, end - at)), time});
        at = end;
    };
    for (const CaptionWord& word : caption.words) {
        if (word.text.begin < at || word.text.begin >= text.size())
            continue;
        close(word.text.begin);
        time = word.start;
    }
    close(text.size());
    while (!pieces.empty() && trim(pieces.back().text).empty())
        pieces.pop_back();
    while (!pieces.empty() && trim(pieces.front().text).empty())
        pieces.erase(pieces.begin());
    if (!pieces.empty()) {
        const std::string_view first = pieces.front().text;
        pieces.front().text = first.substr(first.find(trim(first).front()));
        const std::string_view last = pieces.back().text;
        pieces.back().text.resize(last.rfind(trim(last).back()) + 1);
    }
    return pieces;
}

class WrittenCaptions final : public CaptionFile {
  public:
    WrittenCaptions(std::unique_ptr<Output> output, std::unique_ptr<CaptionWriter> writer)
        : output_(std::move(output)), writer_(std::move(writer)) {}

    Result<void> begin(const Tags& tags) { return output_->write(writer_->begin(tags)); }

    Result<void> add(const Caption& caption) override {
        Cue cue;
        cue.pieces = cut(caption);
        if (cue.pieces.empty())
            return {};
        cue.number = ++count_;
        cue.start = std::max(caption.start, free_from_);
        // A cue's end must come after its start.
        cue.end = std::max(caption.end, cue.start + milliseconds(1));
        free_from_ = cue.end;
        milliseconds latest = cue.start;
        for (Cue::Piece& piece : cue.pieces) {
            if (piece.time && *piece.time > latest && *piece.time < cue.end)
                latest = *piece.time;
            else
                piece.time.reset();
        }
        return output_->write(writer_->write(cue, caption));
    }

    Result<void> complete() override {
        if (!complete_) {
            if (Result<void> written = output_->write(writer_->end()); !written)
                return written;
        }
        complete_ = true;
        return output_->secure();
    }

    Result<void> finish() override {
        if (Result<void> completed = complete(); !completed)
            return completed;
        return output_->finish();
    }

  private:
    std::unique_ptr<Output> output_;
    std::unique_ptr<CaptionWriter> writer_;
    int count_ = 0;
    bool complete_ = false;
    milliseconds free_from_{0};
};

}  // namespace

std::optional<CaptionFormat> caption_format_named(std::string_view name) {
    for (const Format& format : formats) {
        if (name == format.ending.substr(1))
            return format.format;
    }
    return std::nullopt;
}

std::string_view file_ending(CaptionFormat format) {
    return format_of(format).ending;
}

Result<std::unique_ptr<CaptionFile>> open_caption_file(const std::filesystem::path& path,
                                                       CaptionFormat format, const Tags& tags,
                                                       bool force) {
    Result<std::unique_ptr<Output>> output = open_output(path, force);
    if (!output)
        return output.error();
    auto file = std::make_unique<WrittenCaptions>(std::move(*output), format_of(format).writer());
    if (Result<void> begun = file->begin(tags); !begun)
        return begun.error();
    return std::unique_ptr<CaptionFile>(std::move(file));
}

}  // namespace aloud

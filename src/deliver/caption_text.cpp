// SPDX-License-Identifier: GPL-3.0-or-later

// WebVTT, SubRip and LRC.

#include "deliver/caption_writer.hpp"

#include <fmt/format.h>

#include <cctype>
#include <string_view>

namespace aloud {
namespace {

using std::chrono::milliseconds;

/// 01:02:03.004
std::string stamp(milliseconds time, char point) {
    const auto total = time.count();
    return fmt::format("{:02}:{:02}:{:02}{}{:03}", total / 3'600'000, total / 60'000 % 60,
                       total / 1000 % 60, point, total % 1000);
}

/// 62:03.00: minutes and hundredths, as LRC has them.
std::string short_stamp(milliseconds time) {
    const auto total = time.count();
    return fmt::format("{:02}:{:02}.{:02}", total / 60'000, total / 1000 % 60, total % 1000 / 10);
}

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

class Vtt final : public CaptionWriter {
  public:
    std::string begin(const Tags& /*tags*/) override { return "WEBVTT\n"; }

    std::string write(const Cue& cue, const Caption& /*caption*/) override {
        std::string text = fmt::format("\n{}\n{} --> {}\n", cue.number, stamp(cue.start, '.'),
                                       stamp(cue.end, '.'));
        for (const Cue::Piece& piece : cue.pieces) {
            if (piece.time)
                text += '<' + stamp(*piece.time, '.') + '>';
            text += escaped(piece.text);
        }
        return text + '\n';
    }

    std::string end() override { return {}; }

  private:
    /// With ">" escaped no "-->" can remain.
    static std::string escaped(std::string text) {
        replace_all(text, "&", "&amp;");
        replace_all(text, "<", "&lt;");
        replace_all(text, ">", "&gt;");
        return text;
    }
};

class Srt final : public CaptionWriter {
  public:
    std::string begin(const Tags& /*tags*/) override { return {}; }

    std::string write(const Cue& cue, const Caption& /*caption*/) override {
        std::string line;
        for (const Cue::Piece& piece : cue.pieces)
            line += piece.text;
        // It has no way to escape what players look for.
        replace_all(line, "-->", "→");
        return fmt::format("{}{}\n{} --> {}\n{}\n", cue.number == 1 ? "" : "\n", cue.number,
                           stamp(cue.start, ','), stamp(cue.end, ','), line);
    }

    std::string end() override { return {}; }
};

class Lrc final : public CaptionWriter {
  public:
    std::string begin(const Tags& tags) override {
        return tag("ti", tags.title) + tag("ar", tags.author) + tag("al", tags.site);
    }

    std::string write(const Cue& cue, const Caption& /*caption*/) override {
        std::string line = '[' + short_stamp(cue.start) + ']';
        for (const Cue::Piece& piece : cue.pieces) {
            if (piece.time)
                line += '<' + short_stamp(*piece.time) + '>';
            line += guarded(piece.text);
        }
        return line + '\n';
    }

    std::string end() override { return {}; }

  private:
    static std::string tag(std::string_view name, std::string value) {
        for (char& c : value) {
            if (c == '\n' || c == '\r' || c == ']')
                c = ' ';
        }
        return value.empty() ? "" : fmt::format("[{}:{}]\n", name, value);
    }

    /// A bracket before a figure could be a time; an invisible joiner between them says no.
    static std::string guarded(std::string_view text) {
        constexpr std::string_view joiner = "\u2060";
        std::string safe;
        for (std::size_t i = 0; i < text.size(); ++i) {
            safe += text[i];
            const bool opens = text[i] == '[' || text[i] == '<';
            if (opens && i + 1 < text.size() &&
                std::isdigit(static_cast<unsigned char>(text[i + 1])) != 0)
                safe += joiner;
        }
        return safe;
    }
};

}  // namespace

std::unique_ptr<CaptionWriter> vtt_writer() {
    return std::make_unique<Vtt>();
}

std::unique_ptr<CaptionWriter> srt_writer() {
    return std::make_unique<Srt>();
}

std::unique_ptr<CaptionWriter> lrc_writer() {
    return std::make_unique<Lrc>();
}

}  // namespace aloud

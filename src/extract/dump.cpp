// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump.hpp"

#include "extract/dump_ending.hpp"
#include "extract/dump_headline.hpp"
#include "extract/dump_insets.hpp"
#include "extract/dump_lines.hpp"
#include "extract/dump_run.hpp"
#include "extract/give_block.hpp"
#include "extract/line_rules.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace aloud {
namespace {

class Builder {
  public:
    explicit Builder(const TakeBlock& take) : take_(take) {}

    void keep(BlockKind kind, std::string_view text) {
        give_block({kind, std::string(text)}, article_.blocks, take_);
    }
    void title(std::string_view text) {
        article_.title = text;
        keep(BlockKind::headline, text);
    }
    void drop(std::string_view text, std::string_view reason) {
        article_.dropped.push_back({std::string(text), std::string(reason)});
    }
    Article take() { return std::move(article_); }

  private:
    const TakeBlock& take_;
    Article article_;
};

bool is_prose_at(const std::vector<DumpLine>& lines, std::size_t at) {
    return at < lines.size() && lines[at].is_prose();
}

BlockKind kind_of(const std::vector<DumpLine>& lines, std::size_t at) {
    const DumpLine& line = lines[at];
    if (line.bulleted || (line.listed && !line.ends))
        return BlockKind::item;
    const bool colon = line.text.ends_with(':') || line.text.ends_with("：");
    const bool titles = is_prose_at(lines, at + 1) && !line.ends && !colon && line.width <= 110;
    return titles ? BlockKind::subhead : BlockKind::paragraph;
}

/// The script that most of the article is in.
Script main_script(const std::vector<DumpLine>& lines, Run run) {
    std::array<std::size_t, 12> widths{};
    for (std::size_t at = run.begin; at < run.end; ++at)
        widths[static_cast<std::size_t>(lines[at].script)] += lines[at].width;
    return static_cast<Script>(std::max_element(widths.begin(), widths.end()) - widths.begin());
}

bool foreign(const DumpLine& line, Script script) {
    const auto east_asian = [](Script s) { return s == Script::han || s == Script::kana; };
    return line.script != Script::none && line.script != script &&
           !(east_asian(line.script) && east_asian(script));
}

bool is_kind(const std::vector<DumpLine>& lines, std::size_t at, Clutter clutter) {
    return at < lines.size() && lines[at].clutter == clutter;
}

/// A caption is a sentence or two; three are a paragraph that a picture happens to follow.
bool is_long_caption(const std::vector<DumpLine>& lines, std::size_t at) {
    return lines[at].width < 300 && lines[at].sentences < 3 &&
           is_kind(lines, at + 1, Clutter::credit) && !lines[at + 1].gap_before;
}

bool is_between_clutter(const std::vector<DumpLine>& lines, std::size_t at) {
    return at > 0 && lines[at - 1].clutter != Clutter::none && at + 1 < lines.size() &&
           lines[at + 1].clutter != Clutter::none;
}

/// Why a line inside the run is not the article's; empty when it is.
std::string_view reason_to_drop(const std::vector<DumpLine>& lines, std::size_t at, Script script) {
    const DumpLine& line = lines[at];
    if (line.clutter != Clutter::none)
        return clutter_reason(line.clutter);
    if (line.inset)
        return "in a box between paragraphs";
    if (line.repeated)
        return "repeated line";
    if (line.is_prose() && !line.shouted)
        return is_long_caption(lines, at) ? clutter_reason(Clutter::caption) : "";
    if (line.shouted)
        return clutter_reason(Clutter::read_more);
    if (is_kind(lines, at + 1, Clutter::credit) || is_kind(lines, at + 1, Clutter::source))
        return clutter_reason(Clutter::caption);
    if (foreign(line, script))
        return "short line in another script";
    if (is_between_clutter(lines, at))
        return "among page furniture";
    return line.truncated ? clutter_reason(Clutter::read_more) : "";
}

bool is_plain(const std::vector<DumpLine>& lines, Run run) {
    std::size_t odd = run.begin + lines.size() - run.end;
    for (const DumpLine& line : lines)
        odd += line.clutter != Clutter::none ? 6 : 0;
    return run.empty() || odd <= 5;
}

struct Choice {
    Run run;
    std::optional<std::size_t> headline;
    bool plain = false;  ///< nothing looks like furniture
};

/// Text without furniture has a headline only in its first line, set off from a paragraph.
std::optional<std::size_t> plain_headline(const std::vector<DumpLine>& lines) {
    if (lines.size() < 2 || lines[0].ends || lines[0].bulleted || lines[0].text.ends_with(',') ||
        lines[0].text.ends_with(':') || lines[0].width > 160 || !lines[1].is_prose())
        return std::nullopt;
    return 0;
}

Choice choose(std::vector<DumpLine>& lines) {
    Choice choice;
    constexpr int most_interruptions = 12;
    choice.run = best_run(lines);
    for (int left = most_interruptions; left > 0 && mark_interruption(lines, choice.run); --left)
        choice.run = best_run(lines);
    choice.plain = is_plain(lines, choice.run);
    if (choice.plain) {
        choice.run = {0, lines.size()};
        choice.headline = plain_headline(lines);
        return choice;
    }
    choice.headline = headline_of(lines, choice.run);
    choice.run = without_ending(lines, choice.run, choice.headline);
    return choice;
}

/// Between the headline and the run stand byline, share buttons, captions, and paragraphs only when
/// they are sentences.
std::string_view reason_above(const std::vector<DumpLine>& lines, std::size_t at,
                              bool below_headline) {
    const DumpLine& line = lines[at];
    if (line.clutter != Clutter::none)
        return clutter_reason(line.clutter);
    if (line.repeated)
        return "repeated line";
    if (below_headline && line.ends && line.width >= 60)
        return "";
    return below_headline && is_kind(lines, at + 1, Clutter::credit)
               ? clutter_reason(Clutter::caption)
               : "before the article";
}

std::string_view reason_at(const std::vector<DumpLine>& lines, std::size_t at, const Choice& choice,
                           Script script) {
    if (choice.plain)
        return "";
    if (at >= choice.run.end)
        return "after the article's end";
    if (choice.headline && lines[at].text == lines[*choice.headline].text)
        return "the headline again";
    if (choice.headline && at < *choice.headline)
        return "before the article";
    if (at < choice.run.begin)
        return reason_above(lines, at, choice.headline.has_value());
    return reason_to_drop(lines, at, script);
}

}  // namespace

Article extract_dump(std::string text, const ExtractOptions& options) {
    const std::string content = unwrap_lines(std::move(text));
    std::vector<DumpLine> lines = read_dump_lines(content);
    mark_insets(lines);
    const Choice choice = choose(lines);
    mark_boxes(lines, choice.run);
    const Script script = main_script(lines, choice.run);
    LineRules rules(options, options.url);
    const auto reason_of = [&](std::size_t at) {
        const bool is_headline = choice.headline && at == *choice.headline;
        return rules.judge(lines[at].text, is_headline ? "" : reason_at(lines, at, choice, script));
    };
    Builder builder(options.take_block);
    const bool titled = choice.headline && reason_of(*choice.headline).empty();
    if (titled)
        builder.title(lines[*choice.headline].text);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (titled && at == *choice.headline)
            continue;
        const std::string_view reason = reason_of(at);
        if (reason.empty())
            builder.keep(kind_of(lines, at), lines[at].text);
        else if (options.captions && reason == clutter_reason(Clutter::caption))
            builder.keep(BlockKind::caption, lines[at].text);
        else
            builder.drop(lines[at].text, reason);
    }
    return builder.take();
}

}  // namespace aloud

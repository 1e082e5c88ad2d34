// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump.hpp"

#include "extract/dump_headline.hpp"
#include "extract/dump_lines.hpp"
#include "extract/dump_run.hpp"

#include <string>
#include <string_view>

namespace aloud {
namespace {

class Builder {
  public:
    void keep(BlockKind kind, std::string_view text) {
        article_.blocks.push_back({kind, std::string(text), offset_});
        offset_ += text.size() + 2;  // the blank line between blocks
    }
    void drop(std::string_view text, std::string_view reason) {
        article_.dropped.push_back({std::string(text), std::string(reason)});
    }
    Article take() { return std::move(article_); }

  private:
    Article article_;
    std::size_t offset_ = 0;
};

BlockKind kind_of(const std::vector<DumpLine>& lines, std::size_t at) {
    const DumpLine& line = lines[at];
    if (line.bulleted)
        return BlockKind::item;
    const bool above_prose = at + 1 < lines.size() && lines[at + 1].is_prose();
    return above_prose && !line.ends && line.width <= 110 ? BlockKind::subhead
                                                          : BlockKind::paragraph;
}

bool is_plain(const std::vector<DumpLine>& lines, Run run) {
    std::size_t odd = run.begin + lines.size() - run.end;
    for (const DumpLine& line : lines)
        odd += line.clutter != Clutter::none ? 6 : 0;
    return run.empty() || odd <= 5;
}

}  // namespace

Article extract_dump(const Document& document, const ExtractOptions& options) {
    const std::string content = unwrap_lines(document.content);
    const std::vector<DumpLine> lines = read_dump_lines(content);
    const Run found = best_run(lines);
    const bool plain = is_plain(lines, found);
    const Run run = plain ? Run{0, lines.size()} : found;
    std::optional<std::size_t> headline = headline_of(lines, found);
    Builder builder;
    if (headline) {
        builder.keep(BlockKind::headline, lines[*headline].text);
    }
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const DumpLine& line = lines[at];
        if (headline && at == *headline)
            continue;
        if (at < run.begin)
            builder.drop(line.text, "before the article");
        else if (at >= run.end)
            builder.drop(line.text, "after the article's end");
        else if (!plain && line.clutter == Clutter::caption && options.captions)
            builder.keep(BlockKind::caption, line.text);
        else if (!plain && line.clutter != Clutter::none)
            builder.drop(line.text, clutter_reason(line.clutter));
        else if (!plain && line.repeated && line.width < 110)
            builder.drop(line.text, "repeated line");
        else
            builder.keep(kind_of(lines, at), line.text);
    }
    Article article = builder.take();
    if (headline)
        article.title = article.blocks.front().text;
    return article;
}

}  // namespace aloud

// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_prune.hpp"

#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace aloud {
namespace {

void leave_out(HtmlPage& page, std::size_t begin, std::size_t end, std::string_view reason) {
    for (std::size_t at = begin; at < end; ++at) {
        if (page.lines[at].kept())
            page.lines[at].reason = reason;
    }
}

/// The next line at or behind each that is still kept, found in nearly constant time however often
/// the elements around it are left out.
class NextKept {
  public:
    explicit NextKept(const HtmlPage& page) : next_(page.lines.size() + 1) {
        for (std::size_t at = 0; at < next_.size(); ++at)
            next_[at] = at;
    }

    [[nodiscard]] std::size_t from(std::size_t at) {
        std::size_t found = at;
        while (next_[found] != found)
            found = next_[found];
        while (next_[at] != found)
            at = std::exchange(next_[at], found);
        return found;
    }

    void leave_out(std::size_t at) { next_[at] = at + 1; }

  private:
    std::vector<std::size_t> next_;
};

/// Whether the element is made of paragraphs rather than of labels.
bool holds_paragraphs(const HtmlSums& sums, std::size_t index) {
    return sums.prose_lines(index) >= 2 && sums.prose(index) * 5 >= sums.length(index) * 3;
}

/// Elements around one that says that it holds the article.
std::vector<bool> around_bodies(const HtmlPage& page) {
    std::vector<bool> around(page.tree.size(), false);
    for (std::size_t index = 1; index < page.tree.size(); ++index) {
        if (!page.roles[index].article_body || page.roles[index].outweighs)
            continue;
        for (std::size_t up = page.tree[index].parent; !around[up]; up = page.tree[up].parent)
            around[up] = true;
    }
    return around;
}

/// Class names that are clutter by their words, but that most of the page's text has.
class CommonNames {
  public:
    CommonNames(const HtmlPage& page, const HtmlSums& sums)
        : page_(page), total_(sums.total_prose()) {
        for (std::size_t index = 1; index < page.tree.size(); ++index) {
            if (counts(index))
                prose_[page.tree.attribute(index, "class")] += sums.prose(index);
        }
    }

    [[nodiscard]] bool holds(std::size_t index) const {
        if (!counts(index))
            return false;
        const auto found = prose_.find(page_.tree.attribute(index, "class"));
        return found != prose_.end() && found->second * 10 > total_ * 4;
    }

  private:
    [[nodiscard]] bool counts(std::size_t index) const {
        const ElementRole& role = page_.roles[index];
        return !role.clutter.empty() && (role.weak || page_.tree[index].tag == Tag::p);
    }

    const HtmlPage& page_;
    std::size_t total_;
    std::unordered_map<std::string_view, std::size_t> prose_;
};

}  // namespace

void prune_by_role(HtmlPage& page, std::size_t headline) {
    const HtmlSums sums(page);
    const std::vector<bool> holds_body = around_bodies(page);
    const CommonNames common(page, sums);
    NextKept next(page);
    // The innermost first, which knows the reason best.
    for (std::size_t index = page.tree.size(); index-- > 0;) {
        const ElementRole& role = page.roles[index];
        if (role.clutter.empty())
            continue;
        const std::size_t begin = sums.first_line(index);
        const std::size_t end = sums.last_line(index);
        const bool holds_headline = headline >= begin && headline < end;
        const std::size_t share = sums.prose(index) * 10;
        const std::size_t limit = sums.total_prose() * (role.outweighs ? 9 : 4);
        // Teasers and comments have bodies, too, but not most of the page's text.
        if (holds_body[index] && share > sums.total_prose() * 5)
            continue;
        if (holds_headline || role.article_body || share > limit)
            continue;
        if ((role.weak && holds_paragraphs(sums, index)) || common.holds(index))
            continue;
        for (std::size_t at = next.from(begin); at < end; at = next.from(at)) {
            page.lines[at].reason = role.clutter;
            next.leave_out(at);
        }
    }
}

void prune_outside(HtmlPage& page, std::size_t begin, std::size_t end,
                   const std::vector<std::size_t>& lead) {
    std::size_t from = 0;
    for (const std::size_t line : lead) {
        leave_out(page, from, line, "before the article");
        from = line + 1;
    }
    leave_out(page, from, begin, "before the article");
    leave_out(page, end, page.lines.size(), "after the article");
}

}  // namespace aloud

// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_container.hpp"

#include <algorithm>
#include <vector>

namespace aloud {
namespace {

/// The deepest element around both.
std::size_t common_ancestor(const HtmlTree& tree, std::size_t a, std::size_t b) {
    while (a > 0 && (b < a || b >= tree[a].end))
        a = tree[a].parent;
    return a;
}

/// Of the elements that qualify, the one with the most prose, or the one around all of them when
/// the article is cut into pieces.
template <typename Qualifies>
std::size_t best_of(const HtmlPage& page, const HtmlSums& sums, Qualifies qualifies) {
    std::size_t best = 0;
    std::size_t most = 0;
    std::size_t all = 0;
    std::size_t around = 0;
    const HtmlTree& tree = page.tree;
    for (std::size_t index = 1; index < tree.size(); ++index) {
        if (tree[index].tag == Tag::text || !qualifies(index))
            continue;
        const std::size_t prose = sums.prose(index);
        if (prose == 0)
            continue;
        // A smaller element inside says it more exactly, if it holds nearly as much.
        const bool nested = best > 0 && index < tree[best].end;
        if (nested ? prose * 10 > most * 9 : prose > most) {
            best = index;
            most = prose;
        }
        if (!nested) {
            all += prose;
            around = around == 0 ? index : common_ancestor(tree, around, index);
        }
    }
    return most * 2 < all ? around : best;
}

/// Each line of prose speaks for its parent, and half as much for its grandparent.
std::size_t best_by_score(const HtmlPage& page, const HtmlSums& sums) {
    const HtmlTree& tree = page.tree;
    std::vector<double> scores(tree.size(), 0.0);
    for (const HtmlLine& line : page.lines) {
        if (!line.kept() || !line.prose())
            continue;
        const double score =
            1.0 + static_cast<double>(std::min<std::size_t>(line.length, 600)) / 100.0;
        std::size_t element = line.element;
        if (tree[element].tag == Tag::p || tree[element].tag == Tag::li)
            element = tree[element].parent;
        scores[element] += score;
        scores[tree[element].parent] += score / 2;
        scores[tree[tree[element].parent].parent] += score / 4;
    }
    std::size_t best = 0;
    double most = 0;
    for (std::size_t index = 0; index < tree.size(); ++index) {
        const std::size_t length = sums.length(index);
        if (scores[index] <= 0 || length == 0)
            continue;
        const double links =
            static_cast<double>(sums.link_length(index)) / static_cast<double>(length);
        if (scores[index] * (1 - links) > most) {
            most = scores[index] * (1 - links);
            best = index;
        }
    }
    return best;
}

}  // namespace

std::size_t find_container(const HtmlPage& page, const HtmlSums& sums) {
    const auto is_body = [&](std::size_t index) { return page.roles[index].article_body; };
    const auto is_article = [&](std::size_t index) { return page.tree[index].tag == Tag::article; };
    const std::size_t scored = best_by_score(page, sums);
    const std::size_t body = best_of(page, sums, is_body);
    if (body != 0 && sums.prose(body) * 2 > sums.prose(scored))
        return body;
    const std::size_t article = best_of(page, sums, is_article);
    if (article != 0 && sums.prose(article) * 4 > sums.prose(scored) * 3)
        return article;
    return scored;
}

}  // namespace aloud

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

/// Elements that say that they hold an article or a part of it; none is inside another.
struct Candidates {
    std::vector<std::size_t> elements;
    std::size_t most = 0;  ///< the prose of the largest
};

template <typename Qualifies>
Candidates candidates(const HtmlPage& page, const HtmlSums& sums, Qualifies qualifies) {
    Candidates found;
    const HtmlTree& tree = page.tree;
    for (std::size_t index = 1; index < tree.size(); ++index) {
        if (tree[index].tag == Tag::text || sums.prose(index) == 0 || !qualifies(index))
            continue;
        const std::size_t prose = sums.prose(index);
        const bool nested = !found.elements.empty() && index < tree[found.elements.back()].end;
        // A smaller element inside says it more exactly, if it holds nearly as much.
        if (nested && prose * 10 > sums.prose(found.elements.back()) * 9)
            found.elements.back() = index;
        else if (!nested)
            found.elements.push_back(index);
        found.most = std::max(found.most, prose);
    }
    return found;
}

/// Whether the two are pieces of one article: of the same make, and no other article's headline
/// stands between them.
bool continues(const HtmlTree& tree, std::size_t first, std::size_t second) {
    if (tree.attribute(first, "class") != tree.attribute(second, "class"))
        return false;
    for (std::size_t index = tree[first].end; index < second; ++index) {
        if (tree[index].tag == Tag::h1 || tree[index].tag == Tag::article)
            return false;
    }
    return true;
}

/// The largest candidate, or what is around it and those that continue it.
std::size_t best_of(const HtmlPage& page, const HtmlSums& sums, const Candidates& found) {
    const auto largest =
        std::find_if(found.elements.begin(), found.elements.end(),
                     [&](std::size_t index) { return sums.prose(index) == found.most; });
    if (largest == found.elements.end())
        return found.elements.empty() ? 0 : found.elements.front();
    std::size_t around = *largest;
    for (auto next = largest + 1;
         next != found.elements.end() && continues(page.tree, *(next - 1), *next); ++next) {
        around = common_ancestor(page.tree, around, *next);
    }
    for (auto last = largest;
         last != found.elements.begin() && continues(page.tree, *(last - 1), *last); --last) {
        around = common_ancestor(page.tree, around, *(last - 1));
    }
    return around;
}

/// Each line of prose speaks for its parent, and half as much for its grandparent.
std::size_t best_by_score(const HtmlPage& page, const HtmlSums& sums) {
    const HtmlTree& tree = page.tree;
    std::vector<double> scores(tree.size(), 0.0);
    for (const HtmlLine& line : page.lines) {
        if (!line.kept() || !line.prose)
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
    const std::size_t body = best_of(page, sums, candidates(page, sums, is_body));
    if (body != 0 && sums.prose(body) * 2 > sums.prose(scored))
        return body;
    const std::size_t article = best_of(page, sums, candidates(page, sums, is_article));
    if (article != 0 && sums.prose(article) * 4 > sums.prose(scored) * 3)
        return article;
    return scored;
}

}  // namespace aloud

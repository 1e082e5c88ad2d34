// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_container.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace aloud {
namespace {

/// The deepest element around both.
std::size_t common_ancestor(const HtmlTree& tree, std::size_t a, std::size_t b) {
    while (a > 0 && (b < a || b >= tree[a].end))
        a = tree[a].parent;
    return a;
}

class Search {
  public:
    Search(const HtmlPage& page, const HtmlSums& sums, std::size_t headline)
        : page_(page), tree_(page.tree), sums_(sums), headline_(headline) {}

    /// Of the elements that qualify, the one that holds the article, with those that continue it.
    template <typename Qualifies>
    [[nodiscard]] std::size_t best_of(Qualifies qualifies) const {
        const std::vector<std::size_t> found = candidates(qualifies);
        if (found.empty())
            return 0;
        const std::size_t chosen = choose(found);
        std::size_t around = found[chosen];
        for (std::size_t at = chosen + 1; at < found.size() && continues(found[at - 1], found[at]);
             ++at)
            around = common_ancestor(tree_, around, found[at]);
        for (std::size_t at = chosen; at > 0 && continues(found[at - 1], found[at]); --at)
            around = common_ancestor(tree_, found[at - 1], around);
        return around;
    }

    /// Each line of prose speaks for its parent, half as much for its grandparent, and so on.
    [[nodiscard]] std::size_t best_by_score() const {
        const std::vector<double> scores = score();
        const std::size_t next = next_headline(top());
        std::size_t best = 0;
        double most = 0;
        for (std::size_t index = 0; index < next; ++index) {
            const std::size_t length = sums_.length(index);
            if (scores[index] <= 0 || length == 0)
                continue;
            const double links =
                static_cast<double>(sums_.link_length(index)) / static_cast<double>(length);
            if (scores[index] * (1 - links) > most) {
                most = scores[index] * (1 - links);
                best = index;
            }
        }
        const std::size_t alike = with_its_like(best);
        return alike == best ? with_neighbours(best) : alike;
    }

    /// An <article> that begins with the linked title of another page is a teaser.
    [[nodiscard]] bool is_teaser(std::size_t index) const {
        std::size_t at = sums_.first_line(index);
        const std::size_t end = sums_.last_line(index);
        if (headline_ >= at && headline_ < end)
            return false;
        while (at < end && !page_.lines[at].kept())
            ++at;
        return headline_ < page_.lines.size() && at < end && is_link(at);
    }

  private:
    template <typename Qualifies>
    [[nodiscard]] std::vector<std::size_t> candidates(Qualifies qualifies) const {
        std::vector<std::size_t> found;
        for (std::size_t index = 1; index < tree_.size(); ++index) {
            if (tree_[index].tag == Tag::text || sums_.prose(index) == 0 || !qualifies(index))
                continue;
            const bool nested = !found.empty() && index < tree_[found.back()].end;
            // A smaller element inside says it more exactly, if it holds nearly as much.
            if (nested && sums_.prose(index) * 20 > sums_.prose(found.back()) * 17)
                found.back() = index;
            else if (!nested)
                found.push_back(index);
        }
        return found;
    }

    /// The largest of those that belong to the headline: a page may go on with other articles.
    [[nodiscard]] std::size_t choose(const std::vector<std::size_t>& found) const {
        std::size_t largest = 0;
        std::size_t own = found.size();
        const std::size_t next = next_headline(top());
        for (std::size_t at = 0; at < found.size(); ++at) {
            const std::size_t prose = sums_.prose(found[at]);
            if (prose > sums_.prose(found[largest]))
                largest = at;
            const bool belongs = tree_[found[at]].end > top() && found[at] < next;
            if (belongs && (own == found.size() || prose > sums_.prose(found[own])))
                own = at;
        }
        const bool is_there =
            own < found.size() && sums_.prose(found[own]) * 4 > sums_.prose(found[largest]);
        return is_there ? own : largest;
    }

    /// Where the headline stands.
    [[nodiscard]] std::size_t top() const {
        return headline_ < page_.lines.size() ? page_.lines[headline_].node : tree_.size();
    }

    /// The <h1> below the node, or the end of the page.
    [[nodiscard]] std::size_t next_headline(std::size_t node) const {
        for (++node; node < tree_.size(); ++node) {
            if (tree_[node].tag == Tag::h1 && sums_.length(node) > 0)
                return node;
        }
        return tree_.size();
    }

    /// Whether the two are pieces of one article: of the same make, and no headline between them.
    [[nodiscard]] bool continues(std::size_t first, std::size_t second) const {
        const bool are_bodies = page_.roles[first].article_body &&
                                page_.roles[second].article_body &&
                                tree_[first].parent == tree_[second].parent;
        if (!are_bodies && tree_.attribute(first, "class") != tree_.attribute(second, "class"))
            return false;
        for (std::size_t index = tree_[first].end; index < tree_[second].end; ++index) {
            if (tree_[index].tag == Tag::h1)
                return false;
        }
        return true;
    }

    [[nodiscard]] std::vector<double> score() const {
        std::vector<double> scores(tree_.size(), 0.0);
        for (std::size_t at = 0; at < page_.lines.size(); ++at) {
            const HtmlLine& line = page_.lines[at];
            if (!line.kept() || !line.prose)
                continue;
            // What stands below the linked title of another page says little.
            const double trust = at > 0 && at - 1 != headline_ && is_link(at - 1) ? 0.3 : 1.0;
            const double worth =
                trust *
                (1.0 + static_cast<double>(std::min<std::size_t>(line.length, 600)) / 100.0);
            std::size_t element = line.element;
            if (tree_[element].tag == Tag::p || tree_[element].tag == Tag::li)
                element = tree_[element].parent;
            for (int level = 1; level <= 4; ++level) {
                scores[element] += worth / level;
                if (element == 0)
                    break;
                element = tree_[element].parent;
            }
        }
        return scores;
    }

    [[nodiscard]] bool is_link(std::size_t at) const {
        const HtmlLine& line = page_.lines[at];
        return line.length >= 8 && line.link_length * 10 >= line.length * 9;
    }

    /// With the neighbours that are nothing but paragraphs, too: columns, or pages of one article.
    [[nodiscard]] std::size_t with_neighbours(std::size_t best) const {
        const std::size_t parent = tree_[best].parent;
        const std::size_t next = next_headline(top());
        std::size_t around = best;
        for (std::size_t index = parent + 1; index < tree_[parent].end; index = tree_[index].end) {
            const bool is_text = tree_[index].tag == tree_[best].tag && index < next &&
                                 sums_.prose_lines(index) >= 2 &&
                                 sums_.prose(index) * 10 >= sums_.length(index) * 9;
            const bool is_after = top() == tree_.size() || index > top();
            if (index != best && is_text && is_after && !has_link_line(index))
                around = parent;
        }
        return around;
    }

    [[nodiscard]] bool has_link_line(std::size_t index) const {
        for (std::size_t at = sums_.first_line(index); at < sums_.last_line(index); ++at) {
            if (page_.lines[at].kept() && is_link(at))
                return true;
        }
        return false;
    }

    /// With the elements of the same make, when the paragraphs are spread over several.
    [[nodiscard]] std::size_t with_its_like(std::size_t best) const {
        const std::string_view made = tree_.attribute(best, "class");
        const std::size_t parent = tree_[best].parent;
        const std::size_t next = next_headline(top());
        std::size_t around = best;
        std::size_t prose = 0;
        for (std::size_t index = 1; index < next;) {
            // Without a class of its own, it is like its siblings only.
            const bool is_near = tree_[index].parent == parent;
            const bool is_like =
                tree_[index].tag == tree_[best].tag && tree_.attribute(index, "class") == made;
            if (!is_like || sums_.prose(index) == 0 || (made.empty() && !is_near)) {
                ++index;
                continue;
            }
            around = common_ancestor(tree_, std::min(around, index), std::max(around, index));
            prose += sums_.prose(index);
            index = tree_[index].end;
        }
        // Else it is a make that all of the page is of.
        const bool is_article = prose > sums_.prose(best) && prose * 5 > sums_.prose(around) * 4;
        return is_article ? around : best;
    }

    const HtmlPage& page_;
    const HtmlTree& tree_;
    const HtmlSums& sums_;
    std::size_t headline_;
};

}  // namespace

std::size_t find_container(const HtmlPage& page, const HtmlSums& sums, std::size_t headline) {
    const Search search(page, sums, headline);
    const std::size_t scored = search.best_by_score();
    const std::size_t body =
        search.best_of([&](std::size_t index) { return page.roles[index].article_body; });
    if (body != 0 && sums.prose(body) * 2 > sums.prose(scored))
        return body;
    const std::size_t article = search.best_of([&](std::size_t index) {
        return page.tree[index].tag == Tag::article && !search.is_teaser(index);
    });
    if (article != 0 && sums.prose(article) * 4 > sums.prose(scored) * 3)
        return article;
    return scored;
}

}  // namespace aloud

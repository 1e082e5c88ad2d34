// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_picture.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace aloud {
namespace {

/// A page is not searched for pictures without end.
constexpr std::size_t most_pictures = 1000;

std::optional<char> hex_byte(std::string_view digits) {
    unsigned value = 0;
    for (const char c : digits) {
        const auto digit = std::string_view("0123456789abcdef").find(to_lower({&c, 1}));
        if (digit == std::string_view::npos)
            return std::nullopt;
        value = value * 16 + static_cast<unsigned>(digit);
    }
    return static_cast<char>(value);
}

/// The file that a link means: without %20, ?size=big and #top.
std::string path_of(std::string_view link) {
    link = trim(link.substr(0, link.find_first_of("?#")));
    std::string path;
    for (std::size_t at = 0; at < link.size(); ++at) {
        const bool escaped = link[at] == '%' && at + 2 < link.size();
        const auto byte = escaped ? hex_byte(link.substr(at + 1, 2)) : std::nullopt;
        path += byte.value_or(link[at]);
        at += byte ? 2 : 0;
    }
    return path;
}

std::string_view file_name(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

bool is_local(std::string_view link) {
    return !link.empty() && link.find(':') == std::string_view::npos && !link.starts_with('/') &&
           !link.starts_with('\\') && !link.starts_with('#');
}

bool names_picture(const HtmlTree& tree, std::size_t index) {
    constexpr std::array<std::string_view, 3> names = {"og:image", "twitter:image", "og:image:url"};
    for (const std::string_view name : names) {
        if (tree.attribute(index, "property") == name || tree.attribute(index, "name") == name)
            return true;
    }
    return false;
}

/// Pictures outside an article are the site's.
bool is_inside_article(const HtmlTree& tree, std::size_t index) {
    bool in_figure = false;
    for (std::size_t at = index; at != 0; at = tree[at].parent) {
        in_figure = in_figure || tree[at].tag == Tag::figure;
        if (in_figure && (tree[at].tag == Tag::article || tree[at].tag == Tag::main))
            return true;
    }
    return false;
}

class Search {
  public:
    explicit Search(const HtmlTree& tree) : tree_(tree) {}

    /// The picture that the page names for itself, once the node that tells it is reached.
    std::string look_at(std::size_t index) {
        if (tree_[index].tag == Tag::meta && names_picture(tree_, index))
            return look_at_name(tree_.attribute(index, "content"));
        if (tree_[index].tag == Tag::img)
            return look_at_image(index, tree_.attribute(index, "src"));
        return {};
    }
    /// The article's first, where it names none.
    [[nodiscard]] const std::string& figure() const { return figure_; }
    [[nodiscard]] bool is_tired() const { return pictures_ >= most_pictures; }

  private:
    std::string look_at_name(std::string_view link) {
        ++pictures_;
        if (is_local(link))
            return path_of(link);
        named_.emplace_back(file_name(path_of(link)));
        return {};
    }

    /// A page's own copy has the file name of the URL that names it.
    std::string look_at_image(std::size_t index, std::string_view link) {
        ++pictures_;
        if (!is_local(link))
            return {};
        std::string path = path_of(link);
        if (std::ranges::find(named_, file_name(path)) != named_.end())
            return path;
        if (figure_.empty() && is_inside_article(tree_, index))
            figure_ = std::move(path);
        return {};
    }

    const HtmlTree& tree_;
    std::vector<std::string> named_;
    std::string figure_;
    std::size_t pictures_ = 0;
};

}  // namespace

std::string local_picture(const HtmlTree& tree) {
    Search search(tree);
    for (std::size_t index = 0; index < tree.size() && !search.is_tired(); ++index) {
        std::string picture = search.look_at(index);
        if (!picture.empty())
            return picture;
    }
    return search.figure();
}

}  // namespace aloud

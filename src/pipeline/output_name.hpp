// SPDX-License-Identifier: GPL-3.0-or-later

// Names of output files, made from a template: "{date}-{title}", "{site}/{title}".
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// What a template's fields stand for; any may be empty.
struct NameFields {
    std::string title;
    std::string date;
    std::string site;
    std::string author;
    std::string language;
    std::string voice;
    std::string input;      ///< the input's name without folder and ending
    std::string folder;     ///< where the input lies below the folder that the user named
    std::size_t index = 0;  ///< of the input, from 1
};

class NameTemplate {
  public:
    /// An error of kind usage for an unknown field, an open brace, or a way out of the folder.
    static Result<NameTemplate> parse(std::string_view text);

    /// A relative path without ending, safe part by part, never empty. A field that is empty takes
    /// the separator after it along.
    [[nodiscard]] std::string expand(const NameFields& fields) const;

    /// Whether it names a field that only the article tells.
    [[nodiscard]] bool needs_article() const;
    [[nodiscard]] bool has_index() const;

  private:
    struct Part {
        std::string text;  ///< literal, or the field's name
        bool is_field = false;
    };

    std::vector<std::vector<Part>> components_;  ///< what slashes separate

    /// Whether each component names something.
    [[nodiscard]] Result<void> check(std::string_view text) const;
    static std::string expand(const std::vector<Part>& parts, const NameFields& fields);
    /// A field, or letters that a file system takes.
    static bool names_something(const std::vector<Part>& parts);
};

/// Gives each name to one taker only: the second "a" becomes "a-2". Names that some file system
/// takes for the same are the same here.
class NameClaims {
  public:
    std::string claim(const std::string& wanted);

  private:
    std::set<std::string> taken_;
    std::map<std::string, int> copies_;  ///< of names that were wanted more than once
};

/// "page" of "news/page.html" and of "https://example.org/news/page.html?x=1".
std::string input_stem(std::string_view input);

}  // namespace aloud

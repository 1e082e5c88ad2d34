// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/output_name.hpp"

#include "base/translate.hpp"
#include "pipeline/safe_name.hpp"
#include "read/url.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <utility>

namespace aloud {
namespace {

struct Field {
    std::string_view name;
    std::string (*value)(const NameFields&);
    bool of_article;
};

/// "2024-05-03" of "2024-05-03T10:00:00Z".
std::string day_of(const std::string& date) {
    const auto digits = [&](std::size_t begin, std::size_t end) {
        return std::all_of(date.begin() + static_cast<std::ptrdiff_t>(begin),
                           date.begin() + static_cast<std::ptrdiff_t>(end),
                           [](char c) { return c >= '0' && c <= '9'; });
    };
    constexpr std::size_t day_length = 10;
    const bool is_iso = date.size() >= day_length && date[4] == '-' && date[7] == '-' &&
                        digits(0, 4) && digits(5, 7) && digits(8, day_length);
    return is_iso ? date.substr(0, day_length) : date;
}

constexpr std::array<Field, 9> known_fields = {{
    {"title", [](const NameFields& f) { return f.title; }, true},
    {"date", [](const NameFields& f) { return day_of(f.date); }, true},
    {"site", [](const NameFields& f) { return f.site; }, true},
    {"author", [](const NameFields& f) { return f.author; }, true},
    {"language", [](const NameFields& f) { return f.language; }, true},
    {"voice", [](const NameFields& f) { return f.voice; }, true},
    {"input", [](const NameFields& f) { return f.input; }, false},
    {"folder", [](const NameFields& f) { return f.folder; }, false},
    {"index", [](const NameFields& f) { return fmt::format("{:04}", f.index); }, false},
}};

const Field* find_field(std::string_view name) {
    const auto* found = std::find_if(known_fields.begin(), known_fields.end(),
                                     [&](const Field& field) { return field.name == name; });
    return found == known_fields.end() ? nullptr : found;
}

std::string field_names() {
    std::string names;
    for (const Field& field : known_fields)
        names += fmt::format("{}{{{}}}", names.empty() ? "" : " ", field.name);
    return names;
}

Error mistake(std::string_view text, std::string_view what) {
    return {ErrorKind::usage, tr("--name '{}': {}", text, what)};
}

bool is_separator(std::string_view literal) {
    return literal.find_first_not_of(" -_.,") == std::string_view::npos;
}

/// The parts of a path, each made safe; those with nothing in them vanish.
std::string safe_path(std::string_view path) {
    std::string safe;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string part = safe_name(path.substr(0, end));
        if (!part.empty() && !safe.empty())
            safe += '/';
        safe += part;
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return safe;
}

/// Written twice, as it stands for itself.
bool is_brace(std::string_view text) {
    return text.starts_with("{{") || text.starts_with("}}");
}

}  // namespace

Result<NameTemplate> NameTemplate::parse(std::string_view text) {
    NameTemplate parsed;
    parsed.components_.emplace_back();
    std::string literal;
    const auto end_literal = [&] {
        if (!literal.empty())
            parsed.components_.back().push_back({std::exchange(literal, {}), false});
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (is_brace(rest)) {
            literal += text[i++];
        } else if (text[i] == '{') {
            const std::size_t close = rest.find('}');
            if (close == std::string_view::npos)
                return mistake(text, tr("a '{{' is not closed; '{{{{' is a brace"));
            const std::string_view name = rest.substr(1, close - 1);
            if (find_field(name) == nullptr)
                return mistake(text,
                               tr("there is no field '{{{}}}'; there are {}", name, field_names()));
            end_literal();
            parsed.components_.back().push_back({std::string(name), true});
            i += close;
        } else if (text[i] == '/') {
            end_literal();
            parsed.components_.emplace_back();
        } else {
            literal += text[i];
        }
    }
    end_literal();
    if (auto checked = parsed.check(text); !checked)
        return checked.error();
    return parsed;
}

Result<void> NameTemplate::check(std::string_view text) const {
    for (const auto& parts : components_) {
        if (parts.empty())
            return mistake(text, tr("a part between slashes is empty; a name is relative to -o"));
        if (!names_something(parts))
            return mistake(text, tr("'{}' is not a name", parts.front().text));
    }
    return {};
}

bool NameTemplate::names_something(const std::vector<Part>& parts) {
    return std::any_of(parts.begin(), parts.end(), [](const Part& part) {
        return part.is_field || !safe_name(part.text).empty();
    });
}

std::string NameTemplate::expand(const std::vector<Part>& parts, const NameFields& fields) {
    std::string name;
    bool skip_separator = false;
    for (const Part& part : parts) {
        if (!part.is_field) {
            if (!skip_separator || !is_separator(part.text))
                name += part.text;
            skip_separator = false;
            continue;
        }
        const std::string value = find_field(part.text)->value(fields);
        // A slash in a title is no folder.
        const std::string safe = part.text == "folder" ? safe_path(value) : safe_name(value);
        skip_separator = safe.empty();
        name += safe;
    }
    // The separator before an empty field at the end.
    const bool ends_empty = skip_separator;
    if (ends_empty)
        name.erase(name.find_last_not_of(" -_.,") + 1);
    return name;
}

std::string NameTemplate::expand(const NameFields& fields) const {
    std::string path;
    for (std::size_t i = 0; i < components_.size(); ++i) {
        const bool is_last = i + 1 == components_.size();
        std::string part = safe_path(expand(components_[i], fields));
        if (part.empty() && is_last)
            part = safe_name(fields.input);
        if (part.empty() && is_last)
            part = "article";
        if (!part.empty() && !path.empty())
            path += '/';
        path += part;
    }
    return path;
}

bool NameTemplate::needs_article() const {
    for (const auto& parts : components_) {
        for (const Part& part : parts) {
            if (part.is_field && find_field(part.text)->of_article)
                return true;
        }
    }
    return false;
}

bool NameTemplate::has_index() const {
    return std::any_of(components_.begin(), components_.end(), [](const auto& parts) {
        return std::any_of(parts.begin(), parts.end(),
                           [](const Part& part) { return part.is_field && part.text == "index"; });
    });
}

std::string NameClaims::claim(const std::string& wanted) {
    const auto same = [](const std::string& name) { return to_lower(compose(name)); };
    if (taken_.insert(same(wanted)).second)
        return wanted;
    const std::size_t slash = wanted.rfind('/');
    const std::size_t begin = slash == std::string::npos ? 0 : slash + 1;
    int& copies = copies_.try_emplace(same(wanted), 1).first->second;
    while (true) {
        const std::string number = fmt::format("-{}", ++copies);
        const std::string stem =
            safe_name(std::string_view(wanted).substr(begin), longest_name_bytes - number.size());
        std::string name =
            fmt::format("{}{}{}", std::string_view(wanted).substr(0, begin), stem, number);
        if (taken_.insert(same(name)).second)
            return name;
    }
}

std::string input_stem(std::string_view input) {
    if (input == "-")
        return "article";
    if (!is_url(input))
        return std::filesystem::path(input).stem().string();
    const std::string_view address = input.substr(0, input.find_first_of("?#"));
    std::string_view rest = address.substr(address.find("//") + 2);
    while (rest.ends_with('/'))
        rest.remove_suffix(1);
    const std::size_t slash = rest.rfind('/');
    if (slash == std::string_view::npos)
        return std::string(rest);
    return std::filesystem::path(rest.substr(slash + 1)).stem().string();
}

}  // namespace aloud

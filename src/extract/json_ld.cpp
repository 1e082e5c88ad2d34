// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/json_ld.hpp"

#include "extract/shape.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <vector>

namespace aloud {
namespace {

using nlohmann::json;

constexpr std::size_t size_limit = 4U << 20U;
constexpr int depth_limit = 64;

bool is_shallow(std::string_view text) {
    int depth = 0;
    bool in_string = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (in_string && c == '\\')
            ++at;
        else if (c == '"')
            in_string = !in_string;
        else if (!in_string && (c == '{' || c == '['))
            ++depth;
        else if (!in_string && (c == '}' || c == ']'))
            --depth;
        if (depth > depth_limit)
            return false;
    }
    return true;
}

std::string string_in(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// "@type" is a string or a list of them.
bool is_article(const json& object) {
    const auto type = object.find("@type");
    if (type == object.end())
        return false;
    const json& first = type->is_array() && !type->empty() ? type->front() : *type;
    if (!first.is_string())
        return false;
    const std::string name = first.get<std::string>();
    return name.find("Article") != std::string::npos || name.find("Posting") != std::string::npos ||
           name == "Report" || name == "Review";
}

/// A person or an organisation: its name alone, an object with a name, or a list of either.
std::string names_in(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    std::string names;
    const auto add = [&names](const json& one) {
        const std::string name = one.is_string()   ? one.get<std::string>()
                                 : one.is_object() ? string_in(one, "name")
                                                   : std::string();
        if (!names.empty() && !name.empty())
            names += ", ";
        names += name;
    };
    if (found->is_array())
        std::for_each(found->begin(), found->end(), add);
    else
        add(*found);
    return names;
}

void fill(std::string& field, std::string value) {
    if (field.empty())
        field = std::move(value);
}

void read_article(const json& article, JsonLd& known) {
    fill(known.headline, string_in(article, "headline"));
    fill(known.author, names_in(article, "author"));
    fill(known.date, string_in(article, "datePublished"));
    fill(known.site, names_in(article, "publisher"));
    fill(known.body, string_in(article, "articleBody"));
}

/// Where articles stand below a value; the first is to be taken from the end.
void open_below(const json& value, std::vector<const json*>& open) {
    if (value.is_array()) {
        for (auto it = value.rbegin(); it != value.rend(); ++it)
            open.push_back(&*it);
    }
    if (!value.is_object())
        return;
    for (const char* key : {"@graph", "mainEntity"}) {
        const auto found = value.find(key);
        if (found != value.end())
            open.push_back(&*found);
    }
}

/// A value, and the value two levels above it, which holds it together with its like:
/// [{"text": "..."}, {"text": "..."}].
struct Held {
    const json* value = nullptr;
    const json* parent = nullptr;
    const json* holder = nullptr;
};

bool has_markup(std::string_view text) {
    return text.find("</p>") != std::string_view::npos ||
           text.find("<br") != std::string_view::npos;
}

/// Sentences, as no name, address or setting is.
bool is_prose(std::string_view text) {
    constexpr std::size_t shortest = 60;
    return text.size() >= shortest && (has_markup(text) || ends_like_sentence(text)) &&
           text.find("://") > 8;
}

}  // namespace

std::string prose_in_json(std::string_view text) {
    if (text.size() > size_limit || !is_shallow(text))
        return {};
    const json root = json::parse(text.begin(), text.end(), nullptr, false);
    std::unordered_map<const json*, std::string> texts;
    std::vector<Held> open = {{&root, nullptr, nullptr}};
    const json* best = nullptr;
    while (!open.empty()) {
        const Held held = open.back();
        open.pop_back();
        if (held.value->is_string() && is_prose(held.value->get_ref<const std::string&>())) {
            const auto& prose = held.value->get_ref<const std::string&>();
            // Markup is an article by itself.
            const json* holder = has_markup(prose) ? held.value : held.holder;
            texts[holder].append(prose).append("\n");
            if (best == nullptr || texts[holder].size() > texts[best].size())
                best = holder;
        }
        if (!held.value->is_structured())
            continue;
        for (auto it = held.value->rbegin(); it != held.value->rend(); ++it)
            open.push_back({&*it, held.value, held.parent});
    }
    return best == nullptr ? std::string() : texts[best];
}

void read_json_ld(std::string_view text, JsonLd& known) {
    if (text.size() > size_limit || !is_shallow(text))
        return;
    const json root = json::parse(text.begin(), text.end(), nullptr, false);
    std::vector<const json*> open = {&root};
    while (!open.empty()) {
        const json& value = *open.back();
        open.pop_back();
        if (value.is_object() && is_article(value))
            read_article(value, known);
        open_below(value, open);
    }
}

}  // namespace aloud

// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/toml.hpp"

#include "text/unicode.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

// Debian's library has only the functions that throw; the header has the others.
#undef TOML_SHARED_LIB
#undef TOML_HEADER_ONLY
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace aloud {
namespace {

std::string place_of(const toml::node& node, const std::string& file) {
    return fmt::format("{}:{}", file, node.source().begin.line);
}

TomlTable table_from(const toml::table& node, const std::string& file);

/// As deep as toml++ lets a file go, which is 256 levels.
TomlValue value_from(const toml::node& node, const std::string& file) {
    TomlValue value;
    value.where = place_of(node, file);
    if (const auto* text = node.as_string()) {
        value.value = text->get();
    } else if (const auto* number = node.as_integer()) {
        value.value = static_cast<long long>(number->get());
    } else if (const auto* flag = node.as_boolean()) {
        value.value = flag->get();
    } else if (const auto* list = node.as_array()) {
        std::vector<TomlValue> values;
        for (const toml::node& element : *list)
            values.push_back(value_from(element, file));
        value.value = std::move(values);
    } else if (const auto* table = node.as_table()) {
        value.value = table_from(*table, file);
    }
    return value;
}

TomlTable table_from(const toml::table& node, const std::string& file) {
    TomlTable table{place_of(node, file), {}};
    for (const auto& [key, value] : node)
        table.values.emplace_back(std::string(key.str()), value_from(value, file));
    return table;
}

Error error_at(const std::string& where, std::string_view what) {
    return {ErrorKind::usage, fmt::format("{}: {}", where, what)};
}

Error wrong(const TomlValue& value, std::string_view key, std::string_view what) {
    return error_at(value.where, fmt::format("'{}' {}", key, what));
}

bool not_empty(const std::string& text) {
    return !text.empty();
}

constexpr auto any = [](const auto&) { return true; };

/// Gives the value to `take` when it is of the kind `Kind` and accepted; complains `otherwise`.
template <typename Kind, typename Accepts, typename Take>
TomlKey key_of(std::string_view name, std::string otherwise, Accepts accepts, Take take) {
    return {name,
            [name, otherwise = std::move(otherwise), accepts,
             take = std::move(take)](const TomlValue& value) -> Result<void> {
                const auto* of_kind = std::get_if<Kind>(&value.value);
                if (of_kind == nullptr || !accepts(*of_kind))
                    return wrong(value, name, otherwise);
                return take(*of_kind);
            }};
}

}  // namespace

Result<TomlTable> parse_toml(std::string_view text, const std::string& file) {
    const toml::parse_result parsed = toml::parse(text, file);
    if (!parsed) {
        const toml::parse_error& error = parsed.error();
        return error_at(fmt::format("{}:{}", file, error.source().begin.line), error.description());
    }
    return table_from(parsed.table(), file);
}

Result<TomlTable> read_toml(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad()) {
        const std::error_code cause(errno, std::generic_category());
        return Error{ErrorKind::usage,
                     fmt::format("cannot read '{}': {}", path.string(), to_lower(cause.message()))};
    }
    return parse_toml(text, path.string());
}

TomlKey toml_text(std::string_view name, std::string& value, bool required) {
    const auto take = [&value](const std::string& text) {
        value = text;
        return Result<void>();
    };
    TomlKey key = key_of<std::string>(name, "is not a text", not_empty, take);
    key.required = required;
    return key;
}

TomlKey toml_number(std::string_view name, int low, int high, std::function<void(int)> take) {
    const auto fits = [low, high](long long number) { return number >= low && number <= high; };
    return key_of<long long>(name, fmt::format("is not a whole number from {} to {}", low, high),
                             fits, [take = std::move(take)](long long number) {
                                 take(static_cast<int>(number));
                                 return Result<void>();
                             });
}

TomlKey toml_flag(std::string_view name, std::function<void(bool)> take) {
    return key_of<bool>(name, "is neither true nor false", any,
                        [take = std::move(take)](bool flag) {
                            take(flag);
                            return Result<void>();
                        });
}

TomlKey toml_texts(
    std::string_view name,
    std::function<Result<void>(const std::string& text, const std::string& where)> take) {
    return {name, [name, take = std::move(take)](const TomlValue& value) -> Result<void> {
                const auto* list = std::get_if<std::vector<TomlValue>>(&value.value);
                const std::vector<TomlValue> values = list == nullptr ? std::vector{value} : *list;
                for (const TomlValue& one : values) {
                    const auto* text = std::get_if<std::string>(&one.value);
                    if (text == nullptr || text->empty())
                        return wrong(one, name, "is not a text or a list of texts");
                    if (auto taken = take(*text, one.where); !taken)
                        return taken;
                }
                return {};
            }};
}

TomlKey toml_table(std::string_view name, std::function<Result<void>(const TomlTable&)> take) {
    return key_of<TomlTable>(name, "is not a table", any, std::move(take));
}

TomlKey toml_tables(std::string_view name, std::function<Result<void>(const TomlTable&)> take) {
    const auto all_tables = [](const std::vector<TomlValue>& list) {
        return std::all_of(list.begin(), list.end(), [](const TomlValue& one) {
            return std::holds_alternative<TomlTable>(one.value);
        });
    };
    return key_of<std::vector<TomlValue>>(
        name, fmt::format("is not a list of tables; each begins with [[{}]]", name), all_tables,
        [take = std::move(take)](const std::vector<TomlValue>& list) -> Result<void> {
            for (const TomlValue& one : list) {
                if (auto taken = take(*std::get_if<TomlTable>(&one.value)); !taken)
                    return taken;
            }
            return {};
        });
}

Result<void> take_keys(const TomlTable& table, const std::vector<TomlKey>& keys) {
    for (const auto& [name, value] : table.values) {
        const auto is_named = [&entry = name](const TomlKey& key) { return key.name == entry; };
        if (std::none_of(keys.begin(), keys.end(), is_named))
            return error_at(value.where, fmt::format("unknown key '{}'", name));
    }
    for (const TomlKey& key : keys) {
        const auto found =
            std::find_if(table.values.begin(), table.values.end(),
                         [&key](const auto& entry) { return entry.first == key.name; });
        if (found == table.values.end() && key.required)
            return error_at(table.where, fmt::format("'{}' is missing", key.name));
        if (found == table.values.end())
            continue;
        if (auto taken = key.take(found->second); !taken)
            return taken;
    }
    return {};
}

}  // namespace aloud

// SPDX-License-Identifier: GPL-3.0-or-later

// TOML files whose every key is known beforehand: a program's own settings. A key that nobody knows
// and a value of the wrong kind are errors of kind usage with file and line.
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace aloud {

struct TomlValue;

struct TomlTable {
    std::string where;  ///< "file:line", for messages
    std::vector<std::pair<std::string, TomlValue>> values;
};

/// `monostate`: of a kind that no setting has (a date, a fraction).
struct TomlValue {
    std::string where;
    std::variant<std::monostate, std::string, long long, bool, std::vector<TomlValue>, TomlTable>
        value;
};

Result<TomlTable> parse_toml(std::string_view text, const std::string& file);
/// An error also when the file cannot be read.
Result<TomlTable> read_toml(const std::filesystem::path& path);

/// A key that a table may have, and what to do with its value.
struct TomlKey {
    std::string_view name;
    std::function<Result<void>(const TomlValue&)> take;
    bool required = false;
};

TomlKey toml_text(std::string_view name, std::string& value, bool required = false);
TomlKey toml_number(std::string_view name, int low, int high, std::function<void(int)> take);
TomlKey toml_flag(std::string_view name, std::function<void(bool)> take);
/// One text, or a list of them; `take` is given each and where it is, and may refuse it.
TomlKey toml_texts(
    std::string_view name,
    std::function<Result<void>(const std::string& text, const std::string& where)> take);
TomlKey toml_table(std::string_view name, std::function<Result<void>(const TomlTable&)> take);
/// [[name]]
TomlKey toml_tables(std::string_view name, std::function<Result<void>(const TomlTable&)> take);

Result<void> take_keys(const TomlTable& table, const std::vector<TomlKey>& keys);

}  // namespace aloud

// SPDX-License-Identifier: GPL-3.0-or-later

// What a user names, and what is meant by it: files, URLs, patterns, folders.
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

struct BatchInput {
    std::string name;                   ///< a path, a URL, or "-"
    std::string folder;                 ///< of a file found in a folder: where it lies below that
    std::size_t index = 0;              ///< in the whole batch, from 1
    std::optional<Error> problem = {};  ///< nothing is meant by it

    friend bool operator==(const BatchInput&, const BatchInput&) = default;
};

/// In the order they were named, a folder's files by their names; what is named twice is taken
/// once. A pattern (*, ?, []) that is no file's name means the files that match. With `recursive` a
/// folder means the articles in it and below: files that are a page, an e-book, a feed or Markdown
/// by their content, and plain text that is named so; nothing hidden, and no folder that a browser
/// made for the pictures of a page.
std::vector<BatchInput> find_inputs(const std::vector<std::string>& named, bool recursive);

/// The names in a list, one a line, or with NULs between; empty ones are none.
std::vector<std::string> names_in_list(std::string_view list, char separator);

/// The inputs of one part of `count`, from 1. A name is always in the same part, whatever else is
/// in the batch.
std::vector<BatchInput> shard_of(const std::vector<BatchInput>& inputs, std::size_t part,
                                 std::size_t count);

}  // namespace aloud

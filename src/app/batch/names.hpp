// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pipeline/batch_inputs.hpp"
#include "pipeline/output_name.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace aloud {

/// The outputs' names, given in the order of the inputs, in whatever order the articles are read:
/// so that two articles of one title get the same names on every run.
class OutputNames {
  public:
    /// `inputs` are part of `all`. When the inputs alone tell the names, all have theirs at once,
    /// and each part of a batch finds the same.
    OutputNames(NameTemplate pattern, const std::vector<BatchInput>& inputs,
                const std::vector<BatchInput>& all);

    /// The name of the input at this position; nothing as long as one before it is not known.
    [[nodiscard]] std::optional<std::string> name_of(std::size_t position) const;

    void tell(std::size_t position, NameFields fields);
    /// There is no article, and no name.
    void give_up(std::size_t position);

  private:
    enum class State { unknown, told, named, without };

    struct Entry {
        State state = State::unknown;
        NameFields fields;
        std::string name;
    };

    void advance();

    NameTemplate pattern_;
    NameClaims claims_;
    std::vector<Entry> entries_;
    std::size_t next_ = 0;  ///< the first that is not settled
};

}  // namespace aloud

// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/names.hpp"

#include <utility>

namespace aloud {

OutputNames::OutputNames(NameTemplate pattern, const std::vector<BatchInput>& inputs,
                         const std::vector<BatchInput>& all)
    : pattern_(std::move(pattern)), entries_(inputs.size()) {
    if (pattern_.needs_article())
        return;
    std::vector<std::string> names;
    for (const BatchInput& input : all) {
        NameFields fields;
        fields.input = input_stem(input.name);
        fields.folder = input.folder;
        fields.index = input.index;
        names.push_back(claims_.claim(pattern_.expand(fields)));
    }
    for (std::size_t i = 0; i < inputs.size(); ++i)
        entries_[i] = {State::named, {}, names[inputs[i].index - 1]};
}

std::optional<std::string> OutputNames::name_of(std::size_t position) const {
    const Entry& entry = entries_[position];
    return entry.state == State::named ? std::optional(entry.name) : std::nullopt;
}

void OutputNames::tell(std::size_t position, NameFields fields) {
    Entry& entry = entries_[position];
    if (entry.state != State::unknown)
        return;
    entry.state = State::told;
    entry.fields = std::move(fields);
    advance();
}

void OutputNames::give_up(std::size_t position) {
    Entry& entry = entries_[position];
    if (entry.state != State::unknown)
        return;
    entry.state = State::without;
    advance();
}

void OutputNames::advance() {
    for (; next_ < entries_.size() && entries_[next_].state != State::unknown; ++next_) {
        Entry& entry = entries_[next_];
        if (entry.state != State::told)
            continue;
        entry.name = claims_.claim(pattern_.expand(std::exchange(entry.fields, {})));
        entry.state = State::named;
    }
}

}  // namespace aloud
